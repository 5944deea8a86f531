import type { Place } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { inWorkspace } from "./checkout-path.ts";
import { type Piece, type ShellWord, wordsOf } from "./command.ts";
import { inStead, type Part, partsBetween, partsOf, placeOf, slice, type Text, unknownAt } from "./text.ts";

/** What a PowerShell script knows at one point. */
export type PowerShellState = {
	/** By lower-case name, those of the environment as `env:name`; a list has several words. */
	readonly variables: Map<string, readonly ShellWord[]>;
	/** From the checkout's root; undefined where nobody can tell. */
	directory: string | undefined;
};

/** Reads arguments of PowerShell as the words that they become, with what `state` knows at that moment. */
export class PowerShellWords {
	readonly #script: Text;
	readonly #state: PowerShellState;

	constructor(script: Text, state: PowerShellState) {
		this.#script = script;
		this.#state = state;
	}

	/** The words that one argument becomes: a list that is handed on (`@list`, `$list`) several. */
	expand(start: number, end: number): readonly ShellWord[] {
		const text = this.#script.text.slice(start, end);
		const place = this.#place(start, end);
		if (/^[^@$`'"]+$/.test(text)) return [{ text: slice(this.#script, start, end), place }];
		const list = /^[@$]\{?([\w:]+)\}?$/.exec(text);
		const values = list?.[1] === undefined ? undefined : this.#state.variables.get(list[1].toLowerCase());
		if (values !== undefined) return values.map((word) => putIn(word, place, list?.[1] ?? ""));
		return wordsOf(this.#pieces(start, end), place, /["']/.test(text));
	}

	#pieces(start: number, end: number): readonly Piece[] {
		const pieces: Piece[] = [];
		const text = this.#script.text;
		const copy = (from: number, to: number) =>
			pieces.push(...partsBetween(this.#script, from, to).map((part) => ({ part, splits: false })));
		let quote: string | undefined;
		for (let at = start; at < end; ) {
			const rest = text.slice(at, end);
			const variable = quote === "'" ? null : /^\$(?:\{([^}]+)\}|((?:env:|script:|global:)?\w+))/i.exec(rest);
			const call = quote === "'" ? null : /^\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(rest);
			if (call !== null) {
				pieces.push({ part: this.#call(call[1] ?? "", at, at + call[0].length), splits: false });
				at += call[0].length;
			} else if (variable !== null) {
				const parts = this.#variable((variable[1] ?? variable[2] ?? "").toLowerCase(), at, at + variable[0].length);
				pieces.push(...parts.map((part) => ({ part, splits: false })));
				at += variable[0].length;
			} else if (rest[0] === "`" && quote !== "'" && rest.length > 1) {
				if (!/^`\r?\n/.test(rest)) copy(at + 1, at + 2);
				at += 2;
			} else if ((rest[0] === "'" || rest[0] === '"') && (quote === undefined || quote === rest[0])) {
				if (quote !== undefined && rest[1] === quote) {
					copy(at, at + 1);
					at += 2;
					continue;
				}
				quote = quote === undefined ? rest[0] : undefined;
				at++;
			} else {
				copy(at, at + 1);
				at++;
			}
		}
		return merge(pieces);
	}

	#variable(name: string, start: number, end: number): readonly Part[] {
		const place = this.#place(start, end);
		const at = (text: string): readonly Part[] => [{ text, place, exact: false }];
		const values = this.#state.variables.get(name);
		if (values !== undefined && values.length === 1)
			return values.flatMap((word) => partsOf(inStead(word.text, place, name)));
		if (name === "pwd" && this.#state.directory !== undefined) return at(inWorkspace(this.#state.directory));
		if (name === "env:github_workspace") return at(workspacePart);
		if (name === "home" || name === "env:userprofile" || name === "env:home") return at(homePart);
		return [unknownAt(place, [name])];
	}

	#call(inner: string, start: number, end: number): Part {
		const place = this.#place(start, end);
		const isHere = /^\s*(?:get-location|gl|pwd)\s*$|^\s*(?:\(\s*)?(?:get-location|pwd)\s*\)?\.path\s*$/i.test(inner);
		if (isHere && this.#state.directory !== undefined)
			return { text: inWorkspace(this.#state.directory), place, exact: false };
		return unknownAt(place, [inner.trim()]);
	}

	#place(start: number, end: number): Place {
		const place = placeOf(this.#script, start, end) ?? this.#script.segments[0]?.place;
		if (place === undefined) throw new Error("a command stands in an empty script");
		return place;
	}
}

/** A variable's word where the variable is read. */
function putIn(word: ShellWord, host: Place, name: string): ShellWord {
	return { text: inStead(word.text, host, name), place: word.place };
}

/** Neighbouring exact characters as one piece. */
function merge(pieces: readonly Piece[]): readonly Piece[] {
	const merged: Piece[] = [];
	for (const piece of pieces) {
		const last = merged.at(-1);
		const follows =
			last?.part.exact === true &&
			piece.part.exact &&
			last.part.hosts === piece.part.hosts &&
			last.part.place.source === piece.part.place.source &&
			last.part.place.end === piece.part.place.start;
		if (!follows || last === undefined) merged.push(piece);
		else {
			const place = { ...last.part.place, end: piece.part.place.end };
			merged[merged.length - 1] = { ...last, part: { ...last.part, text: last.part.text + piece.part.text, place } };
		}
	}
	return merged;
}
