import { clip, visible } from "../report/visible.ts";
import type { NodeKind } from "./graph.ts";
import type { Size } from "./layout.ts";

/** Sizes of letters, in pixels, and how far lines are apart in relation to that. */
export const [normal, small] = [13, 11];
export const lineHeight = 1.35;

/** Of a node with these lines, the first in normal letters. */
export function sizeOfNode(lines: readonly string[], kind: NodeKind): Size {
	const [first = "", ...rest] = lines;
	const width = Math.max(widthOf(first, normal), ...rest.map((line) => widthOf(line, small)), 40);
	const height = normal * lineHeight + rest.length * small * lineHeight;
	const [side, above] = paddings[kind] ?? [12, 8];
	return { width: width + 2 * side, height: height + 2 * above };
}

const paddings: Partial<Readonly<Record<NodeKind, readonly [number, number]>>> = {
	outside: [18, 10],
	loopback: [18, 10],
	internet: [18, 10],
	datastore: [14, 14],
	network: [22, 8],
};

/** Of lines in letters of one size. */
export function sizeOfText(lines: readonly string[], size: number): Size {
	if (lines.length === 0) return { width: 0, height: 0 };
	return {
		width: Math.max(...lines.map((line) => widthOf(line, size))) + 8,
		height: lines.length * size * lineHeight + 4,
	};
}

/** Fonts differ; most letters of those that viewers have are no wider. Chinese, Japanese and Korean are as wide as high. */
function widthOf(text: string, size: number): number {
	let width = 0;
	for (const character of text)
		width += /[\u1100-\u11FF\u2E80-\uFFDC\u{1F000}-\u{3FFFD}]/u.test(character)
			? 1
			: /[A-Z@%MWmw—…]/.test(character)
				? 0.78
				: /[ilIjtfr.,:;|!'/()[\] -]/.test(character)
					? 0.4
					: 0.62;
	return width * size;
}

/** Text from files as it is shown in a picture. */
export function shown(text: string): string {
	return clip(visible(text), 44);
}

/** The same, so that it is no wider than some pixels in bold letters. */
export function shownWithin(text: string, width: number): string {
	let length = 60;
	let fitting = clip(visible(text), length);
	while (length > 1 && widthOf(fitting, normal) * 1.1 > width) fitting = clip(visible(text), --length);
	return fitting;
}

/** Text as XML's content or an attribute's value, without the two characters that XML has not: https://www.w3.org/TR/xml/#charsets */
export function escaped(text: string): string {
	// `##[` is a command to a workflow's runner, wherever in a line it stands.
	return text.replace(/[&<>"'\uFFFE\uFFFF]|#(?=\[)/g, (sign) =>
		/[\uFFFE\uFFFF]/.test(sign) ? "\uFFFD" : `&#${sign.charCodeAt(0)};`,
	);
}

/** A number as it is written, to a tenth of a pixel. */
export function n(value: number): string {
	return String(Math.round(value * 10) / 10);
}
