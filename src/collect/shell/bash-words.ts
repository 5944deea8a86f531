import type { Place } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import type { BashState } from "./bash-state.ts";
import { inWorkspace, normalize } from "./checkout-path.ts";
import { type Piece, type ShellWord, wordsOf } from "./command.ts";
import type { Node } from "./grammar.ts";
import { inStead, join, partsBetween, partsOf, placeOf, type Text, unknownAt } from "./text.ts";

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
	joined(node: Node): readonly ShellWord[] {
		const place = this.#place(node);
		return [{ text: join(this.#pieces(node, true).map((piece) => piece.part)), place }];
	}

	/** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
	expand(node: Node): readonly ShellWord[] {
		const place = this.#place(node);
		const array = this.#arrayOf(node);
		if (array !== undefined) return array;
		const quoted = /["']/.test(node.text);
		return wordsOf(this.#pieces(node, false), place, quoted);
	}

	/** `"${A[@]}"`, `${A[*]}`: one word for each of the array's. */
	#arrayOf(node: Node): readonly ShellWord[] | undefined {
		const match =
			/^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(node.text) ?? /^"?\$\{\w+\[[@*]\]\+"?\$\{(\w+)\[[@*]\]\}"?\}$/.exec(node.text);
		const variable = match?.[1] === undefined ? undefined : this.#state.variable(match[1]);
		if (variable === undefined) return undefined;
		const host = this.#place(node);
		return this.#state.valueOf(variable).map((word) => ({ ...word, text: inStead(word.text, host, match?.[1] ?? "") }));
	}

	#pieces(node: Node, quoted: boolean): readonly Piece[] {
		switch (node.type) {
			case "string":
			case "translated_string":
				return this.#inside(node, node.type === "string" ? 1 : 2, true);
			case "raw_string":
				return this.#literal(node.startIndex + 1, node.endIndex - 1);
			case "ansi_c_string":
				return this.#unescape(node.startIndex + 2, node.endIndex - 1, /\\([\s\S])/g);
			case "string_content":
				return this.#unescape(node.startIndex, node.endIndex, /\\([$`"\\\n])/g);
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
				return this.#unknown(node, node.text, quoted);
			default:
				return this.#literal(node.startIndex, node.endIndex);
		}
	}

	/** Children and, as it stands, what the grammar leaves between them. */
	#inside(node: Node, quotes: number, quoted: boolean): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = node.startIndex + quotes;
		for (const child of node.namedChildren) {
			if (child === null) continue;
			pieces.push(...this.#unescape(at, child.startIndex, /\\([$`"\\\n])/g), ...this.#pieces(child, quoted));
			at = child.endIndex;
		}
		const end = quotes === 0 ? node.endIndex : node.endIndex - 1;
		return [...pieces, ...this.#unescape(at, end, /\\([$`"\\\n])/g)];
	}

	#word(node: Node): readonly Piece[] {
		const pieces = this.#unescape(node.startIndex, node.endIndex, /\\([\s\S])/g);
		const [first, ...rest] = pieces;
		if (first === undefined || !/^~(?:\/|$|:)/.test(first.part.text)) return pieces;
		return [{ ...first, part: { ...first.part, text: homePart + first.part.text.slice(1) } }, ...rest];
	}

	#literal(start: number, end: number): readonly Piece[] {
		return partsBetween(this.#script, start, end).map((part) => ({ part, splits: false }));
	}

	#unescape(start: number, end: number, pattern: RegExp): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = start;
		for (const match of this.#script.text.slice(start, end).matchAll(pattern)) {
			const backslash = start + match.index;
			pieces.push(...this.#literal(at, backslash));
			at = backslash + match[0].length;
			if (match[1] !== "\n") pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
		}
		return [...pieces, ...this.#literal(at, end)];
	}

	#variable(node: Node, quoted: boolean): readonly Piece[] {
		const name = (
			node.namedChildren[0]?.type === "subscript" ? node.namedChildren[0].namedChildren[0] : node.namedChildren[0]
		)?.text;
		const operator = node.children.find((child) => child !== null && /^[:+\-=?#%/^,]/.test(child.type))?.type;
		const host = this.#place(node);
		if (name === undefined || /[#%/^,]/.test(operator ?? "")) return this.#unknown(node, name ?? node.text, quoted);
		const variable = this.#state.variable(name);
		if (variable !== undefined && !operator?.includes("+")) {
			const words = this.#state.valueOf(variable);
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
			return node.namedChildren.slice(1).flatMap((child) => (child === null ? [] : this.#pieces(child, quoted)));
		}
		if (operator?.includes("+")) return [];
		return this.#unknown(node, name, quoted);
	}

	#substitution(node: Node, quoted: boolean): readonly Piece[] {
		const host = this.#place(node);
		const inner = node.text.replace(/^(?:\$\(|`)\s*|\s*(?:\)|`)$/g, "");
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

	#unknown(node: Node, name: string, quoted: boolean): readonly Piece[] {
		return [{ part: unknownAt(this.#place(node), [name]), splits: !quoted }];
	}

	#place(node: Node): Place {
		const place = placeOf(this.#script, node.startIndex, node.endIndex) ?? this.#script.segments[0]?.place;
		if (place === undefined) throw new Error("a command stands in an empty script");
		return place;
	}
}

/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;
