import { unknownPart } from "../docker/word.ts";
import { join, partsBetween, slice, type Text } from "./text.ts";

/** A function of make's that is followed. */
export type MakeFunction =
	| "call"
	| "foreach"
	| "if"
	| "or"
	| "notdir"
	| "basename"
	| "firstword"
	| "lastword"
	| "strip";

/** The function that is called between `$(` and `)`, if it is one that is followed. */
export function functionIn(inside: string): MakeFunction | undefined {
	const [, name] = /^\s*(call|foreach|if|or|notdir|basename|firstword|lastword|strip)\s/.exec(inside) ?? [];
	return name as MakeFunction | undefined;
}

/** What stands between the commas behind a function's name; with as many as it takes, the last one has the other commas. */
export function argumentsOf(inside: Text, most = Number.POSITIVE_INFINITY): readonly Text[] {
	const { text } = inside;
	const found: Text[] = [];
	let from = /^\s*\S+\s+/.exec(text)?.[0].length ?? text.length;
	let depth = 0;
	for (let at = from; at <= text.length; at++) {
		const sign = text[at];
		if (sign === "(" || sign === "{") depth++;
		if (sign === ")" || sign === "}") depth--;
		if (at < text.length && (sign !== "," || depth > 0 || found.length === most - 1)) continue;
		found.push(slice(inside, from, at));
		from = at + 1;
	}
	return found;
}

/**
 * What a function makes of its arguments, which are undefined where nobody knows anything of them; undefined where it
 * makes what nobody knows.
 *
 * @see https://www.gnu.org/software/make/manual/make.html#Functions
 */
export function resultOf(
	name: Exclude<MakeFunction, "call" | "foreach">,
	given: readonly (Text | undefined)[],
): Text | undefined {
	if (name === "if") return chosen(given);
	if (name === "or") {
		const filled = given.filter((value) => value?.text.trim() !== "");
		return filled.find(isKnown) ?? filled[0] ?? join([]);
	}
	return given[0] === undefined ? undefined : ofWords(given[0], name);
}

/** One of two values by whether a condition is empty. */
function chosen([condition, filled, empty = join([])]: readonly (Text | undefined)[]): Text | undefined {
	if (isKnown(condition)) return condition.text.trim() === "" ? empty : filled;
	// Whichever engine it is: its commands are the same.
	return [filled, empty].every((value) => value !== undefined && isProgram.test(value.text)) ? filled : undefined;
}

/** What functions of words make of a value; what those that change each word make of several is unknown. */
function ofWords(value: Text, name: "notdir" | "basename" | "firstword" | "lastword" | "strip"): Text | undefined {
	const words = Array.from(value.text.matchAll(/\S+/g));
	const [first] = words;
	if (first === undefined) return join([]);
	if (name === "strip") {
		const parts = words.map(({ index, 0: { length } }, nth) => {
			// What stands ahead of it may be a line break.
			const ahead = nth === 0 ? [] : partsBetween(value, index - 1, index).map((part) => ({ ...part, text: " " }));
			return [...ahead, ...partsBetween(value, index, index + length)];
		});
		return join(parts.flat());
	}
	const word = name === "lastword" ? (words.at(-1) ?? first) : first;
	if (words.length > 1 && !name.endsWith("word")) return undefined;
	const behind = name === "notdir" ? word[0].lastIndexOf("/") + 1 : 0;
	const suffix = name === "basename" ? (/\.[^./]*$/.exec(word[0])?.[0].length ?? 0) : 0;
	return slice(value, word.index + behind, word.index + word[0].length - suffix);
}

function isKnown(text: Text | undefined): text is Text {
	return text !== undefined && !text.text.includes(unknownPart);
}

const isProgram = /^\s*(?:docker|podman|nerdctl)(?:-compose)?\s*$/;
