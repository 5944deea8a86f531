import { cutPart, type Piece } from "./command.ts";
import { unknownAt } from "./text.ts";

/** Braces of one word, and words that they may make of it; what is beyond is unknown. */
const most = { braces: 32, words: 256 };

/**
 * The words that braces make of the pieces of one: `a{b,c}` is `ab ac`, `{1..3}` is `1 2 3`. Only bare characters are
 * braces: bash expands them before anything else, so that a variable's value has none.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html
 */
export function withoutBraces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	if (!pieces.some(({ bare, part }) => bare === true && part.text.includes("{"))) return [pieces];
	const tokens = pieces.flatMap(tokensOf);
	const braces = tokens.filter((token) => isBare(token, "{")).length;
	const words = braces > most.braces ? undefined : expand(tokens);
	const place = pieces[0]?.part.place;
	if (words !== undefined || place === undefined) return words ?? [];
	return [[{ part: unknownAt(place, ["{…}"]), splits: true }]];
}

/** Bare braces and commas stand by themselves. */
function tokensOf(piece: Piece): readonly Piece[] {
	const { part } = piece;
	if (piece.bare !== true) return [piece];
	return Array.from(part.text.matchAll(/[{},]|[^{},]+/g), ({ 0: text, index }) => ({
		...piece,
		part: cutPart(part, index, text),
	}));
}

function isBare(token: Piece | undefined, text: string): boolean {
	return token?.bare === true && token.part.text === text;
}

/** Undefined where there are too many words. */
function expand(tokens: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
	for (let at = 0; at < tokens.length; at++) {
		const group = isBare(tokens[at], "{") ? groupAt(tokens, at) : undefined;
		if (group === undefined) continue;
		const before = tokens.slice(0, at);
		const tails = expand(tokens.slice(group.end + 1));
		const words: (readonly Piece[])[] = [];
		for (const choice of group.choices) {
			const heads = expand(choice);
			if (heads === undefined || tails === undefined) return undefined;
			if (words.length + heads.length * tails.length > most.words) return undefined;
			for (const head of heads) for (const tail of tails) words.push([...before, ...head, ...tail]);
		}
		return words;
	}
	return [tokens];
}

/** What the braces that open at a token choose from; undefined where they are just characters. */
function groupAt(
	tokens: readonly Piece[],
	open: number,
): { readonly choices: readonly (readonly Piece[])[]; readonly end: number } | undefined {
	const choices: (readonly Piece[])[] = [];
	let depth = 0;
	let from = open + 1;
	for (let at = open; at < tokens.length; at++) {
		const token = tokens[at];
		if (isBare(token, "{")) depth++;
		else if (isBare(token, ",") && depth === 1) {
			choices.push(tokens.slice(from, at));
			from = at + 1;
		} else if (isBare(token, "}") && --depth === 0) {
			choices.push(tokens.slice(from, at));
			if (choices.length > 1) return { choices, end: at };
			const [only] = choices[0]?.length === 1 ? (choices[0] ?? []) : [];
			const steps = only?.bare === true ? sequenceOf(only.part.text) : undefined;
			if (only === undefined || steps === undefined) return undefined;
			return { choices: steps.map((text) => [{ ...only, part: { ...only.part, text, exact: false } }]), end: at };
		}
	}
	return undefined;
}

/** `1..3`, `a..c`, `01..10..3`; one word more than are made, where it has more. */
function sequenceOf(text: string): readonly string[] | undefined {
	const match = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([A-Za-z])\.\.([A-Za-z]))(?:\.\.(-?\d{1,9}))?$/.exec(text);
	if (match === null) return undefined;
	const [, fromNumber = "", toNumber = "", fromLetter, toLetter = "", by] = match;
	const from = fromLetter === undefined ? Number(fromNumber) : fromLetter.charCodeAt(0);
	const to = fromLetter === undefined ? Number(toNumber) : toLetter.charCodeAt(0);
	const step = Math.abs(Number(by ?? 1)) || 1;
	const width = /^-?0\d/.test(fromNumber) || /^-?0\d/.test(toNumber) ? Math.max(fromNumber.length, toNumber.length) : 0;
	const count = Math.min(Math.floor(Math.abs(to - from) / step), most.words) + 1;
	return Array.from({ length: count }, (_, index) => {
		const value = from + Math.sign(to - from) * step * index;
		if (fromLetter !== undefined) return String.fromCharCode(value);
		return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
	});
}
