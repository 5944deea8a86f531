import { clip } from "../report/visible.ts";

/** A value between backticks, which it cannot leave. */
export function quoted(text: string): string {
	return `\`${clip(text.replaceAll("`", "'"), longest)}\``;
}

const longest = 100;

/** `a`, `b` and `c`; of more than `most`, the first ones and how many more. */
export function listed(
	texts: readonly string[],
	{ word = "and", most = 4 }: { word?: string; most?: number } = {},
): string {
	const shown = texts.length > most ? [...texts.slice(0, most - 1), `${texts.length - most + 1} more`] : texts;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** The same of values. */
export function quotedList(values: readonly string[]): string {
	return listed(values.map(quoted));
}

/** "port", "ports". */
export function plural(word: string, number: number): string {
	return number === 1 ? word : `${word}s`;
}

/** A predicate in the present ("mounts …", "is built …") as something that began. */
export function now(predicate: string): string {
	return predicate.startsWith("is ") ? `is now ${predicate.slice(3)}` : `now ${predicate}`;
}

/** The same as something that ended. */
export function noLonger(predicate: string): string {
	return predicate.startsWith("is ") ? `is no longer ${predicate.slice(3)}` : `no longer ${predicate}`;
}
