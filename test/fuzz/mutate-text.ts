import { hostileTexts, pieces } from "./hostile.ts";
import type { Random } from "./random.ts";

/** Longer texts are cut: what grows here doubles with each change. UTF-16 code units. */
const longest = 40_000;

/** A text with some changes at random places: what a hurried hand, a broken editor or an attacker makes of it. */
export function mutatedText(text: string, random: Random, others: readonly string[], language: string): string {
	let result = text;
	for (let left = random.few(6); left > 0; left--) {
		result = random
			.of(changes)(result, random, others, pieces[language] ?? [])
			.slice(0, longest);
	}
	return result;
}

type Change = (text: string, random: Random, others: readonly string[], words: readonly string[]) => string;

const changes: readonly Change[] = [
	(text, random) => insert(text, random, random.of(hostileTexts)),
	(text, random) => insert(text, random, random.of(hostileTexts)),
	(text, random, _, words) => (words.length === 0 ? text : insert(text, random, random.of(words))),
	(text, random, _, words) => (words.length === 0 ? text : insert(text, random, random.of(words))),
	(text, random, _, words) => (words.length === 0 ? text : inPlaceOfWord(text, random, random.of(words))),
	(text, random) => inPlaceOfWord(text, random, random.of(hostileTexts)),
	// Another character in the place of one.
	(text, random) => {
		const at = random.below(text.length + 1);
		return text.slice(0, at) + String.fromCharCode(random.below(random.oneIn(8) ? 0x10000 : 0x80)) + text.slice(at + 1);
	},
	// A stretch is gone.
	(text, random) => {
		const at = random.below(text.length + 1);
		return text.slice(0, at) + text.slice(at + random.few(200));
	},
	// The end is gone.
	(text, random) => text.slice(0, random.below(text.length + 1)),
	// A stretch twice, or many times.
	(text, random) => {
		const at = random.below(text.length + 1);
		const part = text.slice(at, at + random.few(200));
		const times = random.oneIn(6) ? random.few(2000) : random.few(4);
		return text.slice(0, at) + part.repeat(Math.min(times, Math.ceil(longest / (part.length + 1)))) + text.slice(at);
	},
	// One line in the place of another; a line further in, or further out.
	(text, random) =>
		withLines(text, (lines) => {
			lines[random.below(lines.length)] = lines[random.below(lines.length)] ?? "";
		}),
	(text, random) =>
		withLines(text, (lines) => {
			const at = random.below(lines.length);
			const line = lines[at] ?? "";
			lines[at] = random.oneIn(2) ? `  ${line}` : line.replace(/^ {1,2}/, "");
		}),
	// The half of one and the half of another.
	(text, random, others) => {
		if (others.length === 0) return text;
		const other = random.of(others);
		return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
	},
	// A word many times inside itself.
	(text, random, _, words) => {
		if (words.length === 0) return text;
		return insert(text, random, random.of(words).repeat(random.few(random.oneIn(10) ? 5000 : 60)));
	},
	(text, random) => (random.oneIn(2) ? text.replaceAll("\n", "\r\n") : text.replaceAll("  ", "\t")),
];

function insert(text: string, random: Random, part: string): string {
	const at = random.below(text.length + 1);
	return text.slice(0, at) + part + text.slice(at);
}

/** The word at a random place, which is likelier to be a key or a value than a place of one character is. */
function inPlaceOfWord(text: string, random: Random, part: string): string {
	const at = random.below(text.length + 1);
	const start = at + (/[\w./:-]+/.exec(text.slice(at, at + 200))?.index ?? 0);
	const length = /^[\w./:-]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
	return text.slice(0, start) + part + text.slice(start + length);
}

function withLines(text: string, change: (lines: string[]) => void): string {
	const lines = text.split("\n");
	change(lines);
	return lines.join("\n");
}
