import type { Place } from "../../source.ts";
import { saysNothing } from "../docker/word.ts";
import { withoutEscapes } from "./ansi-c.ts";
import { withoutBraces } from "./bash-braces.ts";
import { type Parameter, parameterOf, wholeOf } from "./bash-parameter.ts";
import { type BashState, wordsFrom } from "./bash-state.ts";
import { BashSubstitutions } from "./bash-substitution.ts";
import { withHomes } from "./bash-tilde.ts";
import { type Piece, type ShellWord, wordsOf } from "./command.ts";
import type { Syntax } from "./syntax.ts";
import { inStead, join, type Part, partsBetween, partsOf, placeOf, slice, type Text, unknownAt } from "./text.ts";

/** Where a node stands: as an argument, as an assignment's value, in double quotes, or in a here-document. */
type Mode = "argument" | "value" | "quoted" | "input";

/**
 * Reads arguments of bash as the words that they become: quotes and escapes are gone, variables have the values that
 * `state` knows at that moment, and what only run time knows is an unknown part.
 */
export class BashWords {
	readonly #script: Text;
	readonly #state: BashState;
	readonly #substitutions: BashSubstitutions;

	constructor(script: Text, state: BashState, scriptFolder: string | undefined) {
		this.#script = script;
		this.#state = state;
		this.#substitutions = new BashSubstitutions(script, state, scriptFolder, (node) => this.expand(node));
	}

	/** As in an assignment: no splitting. */
	joined(node: Syntax): readonly ShellWord[] {
		const place = this.place(node);
		const text = this.#writtenOut(node) ?? join(this.#withHomes(this.#pieces(node, "value"), true).map(partOf));
		return [{ text, place }];
	}

	/** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
	expand(node: Syntax): readonly ShellWord[] {
		const place = this.place(node);
		const text = this.#writtenOut(node);
		if (text !== undefined) return [{ text, place }];
		const words = withoutBraces(this.#pieces(node, "argument"));
		return words.flatMap((pieces) => wordsOf(this.#withHomes(pieces, false), place));
	}

	/** The body of a here-document in which variables have their values. */
	input(body: Syntax): Text {
		return join(this.#inside(body, body.start, body.end, "input").map(partOf));
	}

	/** The text of what stands as it is, quotes around it aside: most words do. */
	#writtenOut(node: Syntax): Text | undefined {
		switch (node.type) {
			case "word":
				return /[~\\{]/.test(this.#textOf(node)) ? undefined : slice(this.#script, node.start, node.end);
			case "raw_string":
				return slice(this.#script, node.start + 1, node.end - 1);
			case "string":
				return /[\\$`]/.test(this.#textOf(node)) ? undefined : slice(this.#script, node.start + 1, node.end - 1);
			default:
				return undefined;
		}
	}

	#withHomes(pieces: readonly Piece[], isValue: boolean): readonly Piece[] {
		return withHomes(pieces, isValue, this.#state.anchor("PWD"));
	}

	#pieces(node: Syntax, mode: Mode): readonly Piece[] {
		switch (node.type) {
			case "string":
			case "translated_string":
				return this.#string(node, node.type === "string" ? 1 : 2);
			case "raw_string":
				if (mode === "quoted" || mode === "input") return this.#literal(node.start, node.end);
				return orEmpty(this.#literal(node.start + 1, node.end - 1), this.place(node));
			case "ansi_c_string":
				return orEmpty(this.#ansi(node.start + 2, node.end - 1), this.place(node));
			case "string_content":
				return this.#plain(node.start, node.end, "quoted");
			case "concatenation":
				return this.#inside(node, node.start, node.end, mode);
			case "simple_expansion":
			case "expansion":
				return this.#variable(node, mode);
			case "command_substitution":
				return this.#substitution(node, mode);
			case "arithmetic_expansion":
			case "process_substitution":
				return this.#unknown(node, this.#textOf(node), mode);
			default:
				return this.#plain(node.start, node.end, mode);
		}
	}

	/** An empty string is a word, unless it holds nothing but the elements of an array that has none. */
	#string(node: Syntax, quotes: number): readonly Piece[] {
		const pieces = this.#inside(node, node.start + quotes, node.end - 1, "quoted");
		const [only, ...others] = node.children;
		const parameter = only === undefined || others.length > 0 ? undefined : parameterOf(only, this.#script.text);
		const isArray = parameter !== undefined && wholeOf(parameter) === "each";
		return isArray ? pieces : orEmpty(pieces, this.place(node));
	}

	/** Children and, as it stands, what the grammar leaves between them. */
	#inside(node: Syntax, start: number, end: number, mode: Mode): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = start;
		for (const child of node.children) {
			pieces.push(...this.#plain(at, child.start, mode), ...this.#pieces(child, mode));
			at = child.end;
		}
		return [...pieces, ...this.#plain(at, end, mode)];
	}

	#literal(start: number, end: number): readonly Piece[] {
		return partsBetween(this.#script, start, end).map((part) => ({ part, splits: false }));
	}

	/** What stands between two offsets without its escapes. */
	#plain(start: number, end: number, mode: Mode): readonly Piece[] {
		if (mode === "quoted") return this.#unescape(start, end, /\\([$`"\\\n])/g);
		if (mode === "input") return this.#unescape(start, end, /\\([$`\\\n])/g);
		return this.#unescape(start, end, /\\([\s\S])/g, true);
	}

	#unescape(start: number, end: number, pattern: RegExp, bare?: true): readonly Piece[] {
		const plain = (from: number, to: number) =>
			bare ? this.#literal(from, to).map((piece) => ({ ...piece, bare })) : this.#literal(from, to);
		const written = this.#script.text.slice(start, end);
		if (!written.includes("\\")) return plain(start, end);
		const pieces: Piece[] = [];
		let at = start;
		for (const match of written.matchAll(pattern)) {
			const backslash = start + match.index;
			pieces.push(...plain(at, backslash));
			at = backslash + match[0].length;
			if (match[1] !== "\n") pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
		}
		return [...pieces, ...plain(at, end)];
	}

	#ansi(start: number, end: number): readonly Piece[] {
		return withoutEscapes(this.#script, start, end).map((part) => ({ part, splits: false }));
	}

	#variable(node: Syntax, mode: Mode): readonly Piece[] {
		const parameter = parameterOf(node, this.#script.text);
		if (parameter === undefined) return this.#unknown(node, this.#textOf(node), mode);
		const { name, operator } = parameter;
		const value = this.#state.valueOf(parameter);
		const alternative = () => parameter.operands.flatMap((operand) => this.#operand(operand, mode));
		switch (operator) {
			case ":-":
			case "-":
			case ":=":
			case "=": {
				if (value !== undefined && !isMissing(value, operator)) break;
				if (value === undefined && this.#state.anchor(name) !== undefined) break;
				// What it is unless somebody says otherwise.
				const pieces = alternative();
				if (operator.includes("=")) this.#assign(name, pieces, this.place(node));
				return pieces;
			}
			case ":+":
			case "+":
				if (value === undefined) return this.#beginsWord(node, mode) ? this.#flagOrNothing(alternative()) : [];
				if (isMissing(value, operator)) return [];
				if (operator === ":+" && isUnknown(value)) return this.#unknown(node, name, mode);
				return alternative();
			case ":": {
				const words = value && this.#stretch(parameter, value);
				return words === undefined ? this.#unknown(node, name, mode) : this.#valuePieces(parameter, words, node, mode);
			}
			case undefined:
			case ":?":
			case "?":
				break;
			default:
				return this.#unknown(node, name, mode);
		}
		if (value !== undefined) return this.#valuePieces(parameter, value, node, mode);
		const anchor = this.#state.anchor(name);
		const asked = parameter.index === undefined ? name : `${name}[${parameter.index}]`;
		if (anchor === undefined) return this.#unknown(node, asked, mode);
		return [{ part: { text: anchor, place: this.place(node), exact: false }, splits: false }];
	}

	/** `${@:2}`, `${A[@]:1}`: the words from one on; the arguments begin with the script's own name. */
	#stretch(parameter: Parameter, words: readonly ShellWord[]): readonly ShellWord[] | undefined {
		const [from, ...others] = parameter.operands.map((operand) => this.#textOf(operand).trim());
		if (wholeOf(parameter) !== "each" || others.length > 0 || from === undefined || !/^\d+$/.test(from))
			return undefined;
		return wordsFrom(words, parameter.name === "@" ? Number(from) - 1 : Number(from));
	}

	/** The words that a variable holds: one after the other, as one word, or as words of their own. */
	#valuePieces(parameter: Parameter, words: readonly ShellWord[], node: Syntax, mode: Mode): readonly Piece[] {
		const host = this.place(node);
		const apart = wholeOf(parameter) === "each" || mode === "argument";
		const blank = { part: { text: " ", place: host, exact: false }, splits: apart };
		return words.flatMap((word, index) => {
			const pieces = partsOf(inStead(word.text, host, parameter.name)).map((part) => ({
				part,
				splits: mode === "argument",
			}));
			const own = words.length > 1 && mode === "quoted" ? orEmpty(pieces, host) : pieces;
			return index > 0 ? [blank, ...own] : own;
		});
	}

	/** `${X:+--flag}`, where nobody assigns X: the environment may have it, and what else there may be is no flag. */
	#flagOrNothing(pieces: readonly Piece[]): readonly Piece[] {
		const isFlag = /^(?:--[a-z]|-[a-zA-Z](?:\s|$))/.test(pieces[0]?.part.text ?? "");
		return isFlag ? (this.#state.oneOf([[], pieces]) ?? []) : [];
	}

	#beginsWord({ start }: Syntax, mode: Mode): boolean {
		return mode === "argument" && /\s/.test(this.#script.text[start - 1] ?? " ");
	}

	/** What stands behind an operator: outside quotes it falls apart at its bare blanks. */
	#operand(node: Syntax, mode: Mode): readonly Piece[] {
		const pieces = this.#withHomes(this.#pieces(node, mode), false);
		return mode === "argument" ? pieces.map((piece) => (piece.bare ? { ...piece, splits: true } : piece)) : pieces;
	}

	#assign(name: string, pieces: readonly Piece[], place: Place): void {
		const words = [{ text: join(pieces.map(partOf)), place }];
		this.#state.assign(name, words, { array: false, appends: false });
	}

	#substitution(node: Syntax, mode: Mode): readonly Piece[] {
		const found = this.#substitutions.textOf(node, this.place(node));
		if (found === undefined)
			return this.#unknown(node, this.#substitutions.commandsOf(node).replace(/\s+/g, " "), mode);
		const splits = mode === "argument" && !found.isOneWord;
		return partsOf(found.text).map((part) => ({ part, splits }));
	}

	#unknown(node: Syntax, name: string, mode: Mode): readonly Piece[] {
		return [{ part: unknownAt(this.place(node), [name]), splits: mode === "argument" }];
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}

	/** Where a node of the script is written. */
	place(node: Syntax): Place {
		const place = placeOf(this.#script, node.start, node.end) ?? this.#script.segments[0]?.place;
		if (place === undefined) throw new Error("a command stands in an empty script");
		return place;
	}
}

function partOf({ part }: Piece): Part {
	return part;
}

/** Quotes around nothing are a word. */
function orEmpty(pieces: readonly Piece[], place: Place): readonly Piece[] {
	return pieces.length > 0 ? pieces : [{ part: { text: "", place, exact: false }, splits: false }];
}

/** Whether an operator puts something in a value's stead: with a colon also where it is empty. */
function isMissing(words: readonly ShellWord[], operator: string): boolean {
	return operator.startsWith(":") ? words.every((word) => word.text.text === "") : words.length === 0;
}

/** Nothing is in it but what nobody knows, which may be nothing. */
function isUnknown(words: readonly ShellWord[]): boolean {
	return words.every((word) => saysNothing(word.text.text));
}
