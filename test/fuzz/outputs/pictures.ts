import { fail, requirePlain } from "./plain.ts";

/** XML that is well-formed, and of which no element or attribute does something. */
export function requireXml(output: string): void {
	requirePlain(output);
	requireElements(output, false);
}

export function requireSvg(output: string): void {
	requirePlain(output);
	// Style is ours, and may say what text may not.
	requireElements(output.replace(/<style>[^<]*<\/style>/g, ""), true);
}

function requireElements(output: string, draws: boolean): void {
	const open: string[] = [];
	let at = 0;
	for (const match of output.replace(/^<\?xml[^?]*\?>/, "").matchAll(token)) {
		const { closing, name, attributes = "", empty, text = "" } = match.groups ?? {};
		at = match.index;
		if (/[<>]/.test(text) || /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(text)) {
			fail(output, at, "is no XML: text");
		}
		if (closing !== undefined && open.pop() !== closing) fail(output, at, "is no XML: a tag that was not open");
		if (name === undefined) continue;
		if (active.test(name)) fail(output, at, "holds an element that does something");
		for (const { 1: attribute = "", 2: value = "" } of attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
			if (/[<>]/.test(value)) fail(output, at, "is no XML: an attribute");
			if (draws && (/^on|href$/i.test(attribute) || /javascript:|url\((?!#)/i.test(value))) {
				fail(output, at, "holds an attribute that does something");
			}
		}
		if (/[^\s]/.test(attributes.replace(/\s[\w:-]+="[^"]*"/g, ""))) fail(output, at, "is no XML: attributes");
		if (empty === undefined) open.push(name);
	}
	if (open.length > 0) fail(output, at, "is no XML: a tag that was not closed");
}

const token =
	/<\/(?<closing>[\w:-]+)\s*>|<(?<name>[\w:-]+)(?<attributes>(?:\s[^<>"]*(?:"[^"]*")?)*?)(?<empty>\/)?>|(?<text>[^<]+|<)/g;
const active = /^(?:script|foreignObject|a|image|iframe|use|animate|set|handler)$/i;

/** Lines of a flowchart in our own words, with text between quotes only, in which no sign means anything. */
export function requireMermaid(output: string): void {
	requirePlain(output.replace(/\u200B/g, ""));
	let at = 0;
	for (const line of output.split("\n")) {
		const bare = line.replace(/"(?:[^"`<>]|<br\/>)*"/g, '""');
		if (line.trim() !== "" && !flowchart.test(bare)) fail(output, at, "has a line that is not ours");
		at += line.length + 1;
	}
}

const id = String.raw`[A-Za-z]\w*`;
const flowchart = new RegExp(
	[
		String.raw`^\s*(?:flowchart LR|end|%%\{init: .*\}%%|(?:classDef|class|linkStyle|style|direction) [\w\s,:#.;-]+)$`,
		String.raw`^\s*subgraph ${id}\[""\]$`,
		String.raw`^\s*${id}[\[({>/\\]{1,3}""[\])}/\\]{1,3}(?::::${id})?$`,
		String.raw`^\s*${id} [<.=ox>-]+(?:\|""\|)? ${id}$`,
	].join("|"),
);

/** Text between quotes only, and nothing that links. */
export function requireDot(output: string): void {
	requirePlain(output.replace(/^\t+/gm, ""));
	const bare = output.replace(/"(?:[^"\\]|\\.)*"/g, "");
	const found = /["<>\\]|\b(?:URL|href|image)\b/i.exec(bare.replaceAll("->", ""));
	if (found !== null) fail(bare, found.index, "holds something besides text between quotes");
}
