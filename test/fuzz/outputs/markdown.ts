import { hostileTexts } from "../hostile.ts";
import { requireMermaid } from "./pictures.ts";
import { fail } from "./plain.ts";

/** Hostile texts that would be markup if they stood in Markdown as they are. */
const markup = hostileTexts.filter((text) => /[<>`|*_[\]@]|#[ \d]|www\.|:\/\//.test(text) && text.trim().length > 3);

/**
 * Markdown of which nothing comes but what we write: a few elements of HTML, tables with as many cells in each row,
 * pictures that draw, links to https. What files say never stands there as it is, where it would be more than text.
 */
export function requireMarkdown(output: string): void {
	const found = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cs}]/u.exec(output);
	if (found !== null) fail(output, found.index, "holds a character that a viewer acts on");
	const text = output.replace(/^```mermaid\n([\s\S]*?)\n```$/gm, (_, picture: string) => {
		requireMermaid(picture);
		return "";
	});
	for (const { 0: tag, index } of text.matchAll(/<[^>]*>?/g)) {
		if (!element.test(tag)) fail(text, index, "holds an element that is not ours");
	}
	requireRows(text);
	// Our own METADATA writes code.
	const bare = text.replace(/`[^`\n]*`/g, "").replace(/href="[^"]*"|<!-- (?:bulkhead[\w:. -]*)?-->/g, "");
	const link = /!\[|\]\(|^\s*\[[^\]]*\]:|(?<![&\w#])@\w|(?<!&)#\d+\b(?!;)|^#(?!#{1,3} )/m.exec(bare);
	if (link !== null) fail(bare, link.index, "holds a link, an image, a mention or a heading that is not ours");
	const verbatim = markup.find((hostile) => bare.includes(hostile));
	if (verbatim !== undefined) fail(bare, bare.indexOf(verbatim), "holds what a file says as it is");
}

const element =
	/^<(?:\/?(?:code|sub|sup|em|strong|details|summary|a|kbd|ul|li)|br|br\/|a href="https:\/\/[^"<>\s]*"|!--[^<>]*-->?)>?$/;

function requireRows(text: string): void {
	let cells: number | undefined;
	let at = 0;
	for (const line of text.split("\n")) {
		if (line.startsWith("|")) {
			const number = line.replace(/\\\|/g, "").split("|").length;
			if (cells !== undefined && number !== cells) fail(text, at, "has a row with other cells than its table");
			cells = number;
		} else cells = undefined;
		at += line.length + 1;
	}
}
