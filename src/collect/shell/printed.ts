import { unknownPart } from "../docker/word.ts";
import { withoutEscapes } from "./ansi-c.ts";
import { literalOf, type ShellWord, withBlanks } from "./command.ts";
import { nameOfProgram } from "./program-name.ts";
import { join, type Part, partsBetween, partsOf, type Text } from "./text.ts";

/** What is read of what a command prints; a longer text is unknown. UTF-16 code units. */
export const mostPrinted = 20_000;

/**
 * What `echo`, `printf`, `cat` and `tee` print; undefined where only run time knows, and of other commands. `input` is
 * what the command reads, `files` says what is in a file.
 */
export function printedBy(
	words: readonly ShellWord[],
	input: Text | undefined,
	files: (path: ShellWord) => Text | undefined,
): Text | undefined {
	const [first, ...rest] = words;
	switch (nameOfProgram(first)) {
		case "echo":
			return first && echoed(rest, first);
		case "printf":
			return formatted(literalOf(rest[0]) === "--" ? rest.slice(1) : rest);
		case "tee":
			return input;
		case "cat": {
			const operands = rest.filter(({ text }) => !/^-./.test(text.text));
			if (operands.length === 0) return input;
			const texts = operands.map((word) => (literalOf(word) === "-" ? input : files(word)));
			const known = texts.flatMap((text) => (text === undefined ? [] : partsOf(text)));
			return texts.includes(undefined) ? undefined : join(known);
		}
		default:
			return undefined;
	}
}

/** The files that `tee` writes; `appends`: behind what they hold. */
export function teedTo(words: readonly ShellWord[]): {
	readonly files: readonly ShellWord[];
	readonly appends: boolean;
} {
	const [first, ...rest] = words;
	if (nameOfProgram(first) !== "tee") return { files: [], appends: false };
	const flags = rest.filter(({ text }) => text.text.startsWith("-"));
	return {
		files: rest.filter((word) => !flags.includes(word)),
		appends: flags.some(({ text }) => /^(?:-[a-z]*a|--append)/.test(text.text)),
	};
}

function echoed(words: readonly ShellWord[], echo: ShellWord): Text {
	const end = words.findIndex((word) => !/^-[neE]+$/.test(literalOf(word) ?? ""));
	const flags = words.slice(0, end === -1 ? undefined : end).map(({ text }) => text.text);
	const text = withBlanks(words.slice(flags.length));
	// Of two that contradict each other the last one counts.
	const parts = /e[^E]*$/.test(flags.join("")) ? withoutEscapes(text, 0, text.text.length) : partsOf(text);
	return flags.some((flag) => flag.includes("n"))
		? join(parts)
		: join([...parts, { text: "\n", place: echo.place, exact: false }]);
}

/** A format is used as often as there are arguments for it. */
function formatted([format, ...words]: readonly ShellWord[]): Text | undefined {
	if (format === undefined || format.text.text.includes(unknownPart)) return undefined;
	const { text } = format.text;
	const conversions = Array.from(text.matchAll(/%(?:%|-?\d*[sd]|b)|(%)/g));
	if (conversions.some(([, other]) => other !== undefined)) return undefined;
	const parts: Part[] = [];
	let length = 0;
	let used = 0;
	do {
		const before = used;
		let at = 0;
		for (const { 0: conversion, index } of conversions) {
			parts.push(...withoutEscapes(format.text, at, index));
			at = index + conversion.length;
			if (conversion === "%%") parts.push(...partsBetween(format.text, index, index + 1));
			else {
				const value = words[used++]?.text;
				if (value !== undefined)
					parts.push(...(conversion === "%b" ? withoutEscapes(value, 0, value.text.length) : partsOf(value)));
				length += value?.text.length ?? 0;
			}
		}
		parts.push(...withoutEscapes(format.text, at, text.length));
		length += text.length;
		if (used === before) break;
	} while (used < words.length && length <= mostPrinted);
	return length <= mostPrinted ? join(parts) : undefined;
}
