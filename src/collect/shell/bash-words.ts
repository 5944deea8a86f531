import type { Place } from "../../source.ts";
import { unknownPart } from "../docker/word.ts";
import { homePart, workspacePart } from "./anchors.ts";
import type { BashState } from "./bash-state.ts";
import { inWorkspace, normalize } from "./checkout-path.ts";
import { type Piece, type ShellWord, wordsOf } from "./command.ts";
import type { Syntax } from "./syntax.ts";
import { inStead, join, partsBetween, partsOf, placeOf, slice, type Text, unknownAt } from "./text.ts";

/**
 * Reads arguments of bash as the words that they become: quotes and escapes are gone, variables have the values that
 * `state` knows at that moment, and what only run time knows is an unknown part.
 */
export class BashWords {
	readonly #script: Text;
	readonly #state: BashState;
	readonly #scriptFolder: string | undefined;

	constructor(script: Text, state: BashState, scriptFolder: string | undefined) {
		this.#script = script;
		this.#state = state;
		this.#scriptFolder = scriptFolder;
	}

	/** As in an assignment: no splitting. */
	joined(node: Syntax): readonly ShellWord[] {
		const place = this.#place(node);
		const text = this.#writtenOut(node) ?? join(this.#pieces(node, true).map((piece) => piece.part));
		return [{ text, place }];
	}

	/** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
	expand(node: Syntax): readonly ShellWord[] {
		const place = this.#place(node);
		const text = this.#writtenOut(node);
		if (text !== undefined) return [{ text, place }];
		const array = this.#arrayOf(node);
		if (array !== undefined) return array;
		const quoted = /["']/.test(this.#textOf(node));
		return wordsOf(this.#pieces(node, false), place, quoted);
	}

	/** The text of what stands as it is, quotes around it aside: most words do. */
	#writtenOut(node: Syntax): Text | undefined {
		switch (node.type) {
			case "word":
				return /^~|\\/.test(this.#textOf(node)) ? undefined : slice(this.#script, node.start, node.end);
			case "raw_string":
				return slice(this.#script, node.start + 1, node.end - 1);
			case "string":
				return /[\\$`]/.test(this.#textOf(node)) ? undefined : slice(this.#script, node.start + 1, node.end - 1);
			default:
				return undefined;
		}
	}

	/** `"${A[@]}"`, `${A[*]}`: one word for each of the array's. */
	#arrayOf(node: Syntax): readonly ShellWord[] | undefined {
		const match =
			/^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(this.#textOf(node)) ??
			/^"?\$\{\w+\[[@*]\]\+"?\$\{(\w+)\[[@*]\]\}"?\}$/.exec(this.#textOf(node));
		const variable = match?.[1] === undefined ? undefined : this.#state.variable(match[1]);
		if (variable === undefined) return undefined;
		const host = this.#place(node);
		return this.#state.valueOf(variable).map((word) => ({ ...word, text: inStead(word.text, host, match?.[1] ?? "") }));
	}

	#pieces(node: Syntax, quoted: boolean): readonly Piece[] {
		switch (node.type) {
			case "string":
			case "translated_string":
				return this.#inside(node, node.type === "string" ? 1 : 2, true);
			case "raw_string":
				return this.#literal(node.start + 1, node.end - 1);
			case "ansi_c_string":
				return this.#unescape(node.start + 2, node.end - 1, /\\([\s\S])/g);
			case "string_content":
				return this.#unescape(node.start, node.end, /\\([$`"\\\n])/g);
			case "word":
			case "heredoc_content":
				return this.#word(node);
			case "concatenation":
				return this.#inside(node, 0, quoted);
			case "simple_expansion":
			case "expansion":
				return this.#variable(node, quoted);
			case "command_substitution":
				return this.#substitution(node, quoted);
			case "arithmetic_expansion":
			case "process_substitution":
				return this.#unknown(node, this.#textOf(node), quoted);
			default:
				return this.#literal(node.start, node.end);
		}
	}

	/** Children and, as it stands, what the grammar leaves between them. */
	#inside(node: Syntax, quotes: number, quoted: boolean): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = node.start + quotes;
		for (const child of node.children) {
			pieces.push(...this.#unescape(at, child.start, /\\([$`"\\\n])/g), ...this.#pieces(child, quoted));
			at = child.end;
		}
		const end = quotes === 0 ? node.end : node.end - 1;
		return [...pieces, ...this.#unescape(at, end, /\\([$`"\\\n])/g)];
	}

	#word(node: Syntax): readonly Piece[] {
		const pieces = this.#unescape(node.start, node.end, /\\([\s\S])/g);
		const [first, ...rest] = pieces;
		if (first === undefined || !/^~(?:\/|$|:)/.test(first.part.text)) return pieces;
		return [{ ...first, part: { ...first.part, text: homePart + first.part.text.slice(1) } }, ...rest];
	}

	#literal(start: number, end: number): readonly Piece[] {
		return partsBetween(this.#script, start, end).map((part) => ({ part, splits: false }));
	}

	#unescape(start: number, end: number, pattern: RegExp): readonly Piece[] {
		const written = this.#script.text.slice(start, end);
		if (!written.includes("\\")) return this.#literal(start, end);
		const pieces: Piece[] = [];
		let at = start;
		for (const match of written.matchAll(pattern)) {
			const backslash = start + match.index;
			pieces.push(...this.#literal(at, backslash));
			at = backslash + match[0].length;
			if (match[1] !== "\n") pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
		}
		return [...pieces, ...this.#literal(at, end)];
	}

	#variable(node: Syntax, quoted: boolean): readonly Piece[] {
		const [first, ...others] = node.children.filter((child) => child.isNamed);
		const named = first?.type === "subscript" ? first.children[0] : first;
		const name = named && this.#textOf(named);
		const sign = node.children.find((child) => /^[:+\-=?#%/^,]/.test(child.type));
		const operator = sign?.type;
		const host = this.#place(node);
		if (name === undefined || /[#%/^,]/.test(operator ?? ""))
			return this.#unknown(node, name ?? this.#textOf(node), quoted);
		const variable = this.#state.variable(name);
		const words = variable === undefined ? [] : this.#state.valueOf(variable);
		if (operator?.includes("+")) {
			const isSet = operator === "+" ? variable !== undefined : words.some((word) => hasOwnText(word.text.text));
			return isSet ? this.#alternative(node, sign, others, quoted) : [];
		}
		if (variable !== undefined) {
			const parts = words.flatMap((word, index) => [
				...(index > 0 ? [{ text: " ", place: host, exact: false }] : []),
				...partsOf(inStead(word.text, host, name)),
			]);
			const empty = words.every((word) => word.text.text === "");
			if (!empty || !operator?.startsWith(":")) return parts.map((part) => ({ part, splits: !quoted }));
		}
		const anchor = variable === undefined ? this.#state.anchor(name) : undefined;
		if (anchor !== undefined) return [{ part: { text: anchor, place: host, exact: false }, splits: false }];
		// `${NAME:-value}`: what it is unless somebody says otherwise.
		if (operator === ":-" || operator === "-" || operator === ":=" || operator === "=") {
			return this.#alternative(node, sign, others, quoted);
		}
		return this.#unknown(node, name, quoted);
	}

	/** The word behind the operator of `${A:-word}`: what of it stands in no quotes of its own is split as a value is. */
	#alternative(node: Syntax, sign: Syntax | undefined, words: readonly Syntax[], quoted: boolean): readonly Piece[] {
		const parts = words.flatMap((word) => (word.type === "concatenation" ? word.children : [word]));
		const pieces: Piece[] = [];
		const addPlain = (plain: readonly Piece[]) => {
			for (const piece of plain) pieces.push({ ...piece, splits: !quoted });
		};
		let at = sign?.end ?? node.start;
		for (const part of parts) {
			addPlain(this.#literal(at, part.start));
			const own = this.#pieces(part, quoted);
			// An escaped blank parts nothing.
			if (part.type === "word" && !this.#textOf(part).includes("\\")) addPlain(own);
			else pieces.push(...own);
			at = part.end;
		}
		addPlain(this.#literal(at, node.end - 1));
		return pieces;
	}

	#substitution(node: Syntax, quoted: boolean): readonly Piece[] {
		const host = this.#place(node);
		const inner = this.#textOf(node).replace(/^(?:\$\(|`)\s*|\s*(?:\)|`)$/g, "");
		const at = (text: string): readonly Piece[] => [{ part: { text, place: host, exact: false }, splits: false }];
		if (/^(?:pwd(?:\s+-[LP])?|realpath\s+\.|readlink\s+-f\s+\.)$/.test(inner) && this.#state.directory !== undefined) {
			return at(inWorkspace(this.#state.directory));
		}
		if (/^git rev-parse --show-toplevel$/.test(inner)) return at(workspacePart);
		const folder = this.#scriptFolder;
		if (folder !== undefined && scriptFolderPattern.test(inner)) {
			const up = /&&\s*cd\s+(\S+)\s*&&\s*pwd/.exec(inner)?.[1] ?? /\)["']?\/((?:\.\.\/?)+)["']?/.exec(inner)?.[1] ?? "";
			return at(inWorkspace(normalize(folder, up) ?? folder));
		}
		return this.#unknown(node, inner.replace(/\s+/g, " "), quoted);
	}

	#unknown(node: Syntax, name: string, quoted: boolean): readonly Piece[] {
		return [{ part: unknownAt(this.#place(node), [name]), splits: !quoted }];
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}

	#place(node: Syntax): Place {
		const place = placeOf(this.#script, node.start, node.end) ?? this.#script.segments[0]?.place;
		if (place === undefined) throw new Error("a command stands in an empty script");
		return place;
	}
}

/** Whether something is in a text but what nobody knows, which may be nothing. */
function hasOwnText(text: string): boolean {
	return text.replaceAll(unknownPart, "") !== "";
}

/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;
