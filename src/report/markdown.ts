import { clip, visible } from "./visible.ts";

/** Names and messages are as long as somebody has written them. */
const longest = 300;
/** Of a value in a message. An image with its digest is shorter. */
const longestValue = 150;

/**
 * Text from files as Markdown prose that says just that text, also in a table cell: no markup, HTML, link, mention or
 * line break comes of it. Punctuation is written as character references, which Markdown takes for text.
 */
export function prose(text: string): string {
	// GitHub makes mentions, issue links and emoji of the finished text, where no reference helps: a space of no width does.
	return encode(clip(visible(text), longest).replace(/@|#(?=\d)|:(?=[\w+-]+:)|\bgh-(?=\d)/gi, "$&\u200B"));
}

/** A rule's message as prose: what stands between backticks is code. Safe whatever the values in it are. */
export function marked(text: string): string {
	let left = longest;
	let markdown = "";
	for (const [index, part] of visible(text)
		.split(/`([^`]*)`/)
		.entries()) {
		if (left <= 0) return `${markdown}…`;
		const isValue = index % 2 === 1;
		// Each value is cut by itself: one that is too long takes neither its own mark nor what is said behind it.
		const short = clip(part, isValue ? Math.min(longestValue, left) : left);
		left -= Math.max(1, short.length);
		markdown += isValue ? code(short) : prose(short);
	}
	return markdown;
}

/** The same as code. `<code>` rather than backticks: within those a backtick or a pipe cannot be written in a table. */
export function code(text: string): string {
	// Even here addresses of e-mail become links, unless something parts them that leaves no trace when they are copied.
	return `<code>${encode(clip(visible(text), longest)).replace(/&#64;(?=[\w.-]*(?:\.|&#95;))/g, "<!-- -->$&")}</code>`;
}

/** Markdown of a rule's METADATA, which its author answers for, in a table cell. */
export function cell(markdown: string): string {
	const line = markdown.trim().replace(/(?<!\s)\s*\n\s*/g, " ");
	return visible(line).replaceAll("|", "\\|");
}

/** A link whose text is already Markdown; without an address only the text. */
export function link(text: string, address: string | undefined): string {
	if (address === undefined) return text;
	const href = visible(address).replace(/[&"'<>|`\\]/g, (character) => `&#${character.charCodeAt(0)};`);
	return `<a href="${href}">${text}</a>`;
}

function encode(text: string): string {
	return text.replace(/[!-~]/g, (character, at: number) => {
		const harmless = /[\w,;%=/.()'+:-]/.test(character) && character !== "_";
		const links = character === "." ? text.endsWith("www", at) : character === ":" && text.startsWith("//", at + 1);
		return harmless && !links ? character : `&#${character.charCodeAt(0)};`;
	});
}
