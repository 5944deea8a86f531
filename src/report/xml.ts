import { visible } from "./visible.ts";

/** An XML element, its attributes in order; those that are undefined are left out. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | number | undefined>>;
	readonly children?: readonly (Element | string)[];
};

/** A whole document. Text from files is written as `visible` writes it, so that XML 1.0 holds whatever it is. */
export function xmlDocument(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}

function lines({ name, attributes, children = [] }: Element, indent: string): readonly string[] {
	const said = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${encoded(String(value))}"`],
	);
	const start = `${indent}<${name}${said.join("")}`;
	const texts = children.flatMap((child) => (typeof child === "string" ? [child] : []));
	if (children.length === 0) return [`${start}/>`];
	if (texts.length > 0) return [`${start}>${texts.map(encoded).join("\n")}</${name}>`];
	const inner = children.flatMap((child) => (typeof child === "string" ? [] : lines(child, `${indent}  `)));
	return [`${start}>`, ...inner, `${indent}</${name}>`];
}

/** Each line of a text by itself. Of what `visible` leaves, XML has no place for U+FFFE and U+FFFF (section 2.2). */
function encoded(text: string): string {
	return (
		visible(text)
			.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
			.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
			// A workflow's runner takes a line for a command that begins with `::`, or has `##[` anywhere.
			.replace(/##(?=\[)|^\s*:(?=:)/g, (found) =>
				found.replace(/[#:]$/, (character) => `&#${character.charCodeAt(0)};`),
			)
	);
}
