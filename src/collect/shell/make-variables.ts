import type { Place, Source } from "../../source.ts";
import { folderOf } from "../../tree/tree.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { programAskedFor } from "./asked-program.ts";
import { inWorkspace } from "./checkout-path.ts";
import { join, type Part, partsBetween, partsOf, slice, type Text, unknownAt } from "./text.ts";

/** How a variable is assigned: `=`, `:=` and its like, `?=`, `+=`. */
export type MakeOperator = "=" | ":=" | "?=" | "+=";

/** `isSimple`: its references were followed when it was assigned. The others' are followed each time it is read. */
type Variable = { readonly text: Text; readonly isSimple: boolean };

/**
 * The variables of a Makefile at one point of it. What is not assigned, and what functions bring, is unknown, but for
 * those that ask for a folder or for where a program is.
 *
 * @see https://www.gnu.org/software/make/manual/html_node/Flavors.html
 */
export class MakeVariables {
	readonly #source: Source;
	readonly #variables = new Map<string, Variable>();
	/** What variables come to, until one of those that were asked for changes. */
	readonly #known = new Map<string, Text>();
	readonly #asked = new Set<string>();
	readonly #expanding = new Set<string>();
	#parts = 0;

	constructor(source: Source) {
		this.#source = source;
	}

	assign(name: string, operator: MakeOperator, text: Text): void {
		const before = this.#variables.get(name);
		if (operator === "?=" && before !== undefined) return;
		const isSimple = operator === ":=" || (operator === "+=" && before?.isSimple === true);
		const value = isSimple ? this.expand(text) : text;
		const isMore = operator === "+=" && before !== undefined && before.text.text !== "";
		this.#variables.set(name, { text: isMore ? behind(before.text, value, this.#startOf(text)) : value, isSimple });
		if (this.#asked.has(name)) this.#known.clear();
	}

	/** A text in which references have become what they stand for, `$$` being a dollar. */
	expand(text: Text): Text {
		const { text: line } = text;
		const parts: Part[] = [];
		let at = 0;
		if (this.#parts > most.allParts) return join([unknownAt(this.#startOf(text), ["make"])]);
		for (let dollar = line.indexOf("$"); dollar !== -1; dollar = line.indexOf("$", at)) {
			if (parts.length > most.parts) break;
			for (const one of partsBetween(text, at, dollar)) parts.push(one);
			const next = line[dollar + 1] ?? "";
			const isLong = next === "(" || next === "{";
			const end = isLong ? closing(line, dollar + 1) : dollar + 1;
			at = end + 1;
			if (next === "$") {
				for (const one of partsBetween(text, dollar + 1, at)) parts.push(one);
			} else {
				const inside = isLong ? slice(text, dollar + 2, end) : slice(text, dollar + 1, at);
				for (const one of this.#valueOf(inside, this.#hostOf(text, dollar, at))) parts.push(one);
			}
		}
		for (const one of partsBetween(text, at, line.length)) parts.push(one);
		const length = parts.reduce((sum, part) => sum + part.text.length, 0);
		this.#parts += parts.length;
		if (length <= most.length && parts.length <= most.parts) return join(parts);
		return join([unknownAt(this.#hostOf(text, 0, line.length), ["make"])]);
	}

	/** What stands between `$(` and `)`: a name, or a call of a function. */
	#valueOf(inside: Text, host: Place): readonly Part[] {
		const asked = inside.text.trim();
		const at = (text: string): readonly Part[] => [{ text, place: host, exact: false }];
		const name = asked.includes("$") ? this.expand(inside).text.trim() : asked;
		const value = this.#variable(name);
		if (value !== undefined) {
			const step = { kind: "interpolation" as const, place: host, name };
			return partsOf(value).map((part) => ({ ...part, host: part.host ?? host, via: [...(part.via ?? []), step] }));
		}
		if (name === "PWD") return at(workspacePart);
		if (/^(?:CURDIR|shell\s+pwd|abspath\s+\.|realpath\s+\.)$/.test(name))
			return at(inWorkspace(folderOf(this.#source.path)));
		if (name === "HOME") return at(homePart);
		if (name === "MAKE") return at("make");
		const program = programAskedFor(/^shell\s+(.*)$/s.exec(name)?.[1] ?? "");
		return program === undefined ? [unknownAt(host, [asked])] : at(program);
	}

	/** What a variable comes to; undefined for one that the file does not assign, or that needs itself. */
	#variable(name: string): Text | undefined {
		this.#asked.add(name);
		const variable = this.#variables.get(name);
		if (variable === undefined || variable.isSimple) return variable?.text;
		const known = this.#known.get(name);
		if (known !== undefined) return known;
		if (this.#expanding.has(name) || this.#expanding.size >= most.depth) return undefined;
		this.#expanding.add(name);
		const text = this.expand(variable.text);
		this.#expanding.delete(name);
		this.#known.set(name, text);
		return text;
	}

	/** Where the characters between two offsets of a text are written, as a reference in whose stead something stands. */
	#hostOf(text: Text, start: number, end: number): Place {
		const [first] = partsBetween(text, start, end);
		const last = partsBetween(text, start, end).at(-1);
		if (first === undefined || last === undefined) return this.#startOf(text);
		return { source: first.place.source, start: first.place.start, end: last.place.end };
	}

	#startOf(text: Text): Place {
		return text.segments[0]?.place ?? { source: this.#source, start: 0, end: 0 };
	}
}

/**
 * Texts that variables would grow to beyond this stay unknown, and all behind so many parts: `X := $(X)$(X)` doubles with
 * each line.
 */
const most = { length: 20_000, parts: 2000, allParts: 200_000, depth: 64 };

function behind(before: Text, more: Text, place: Place): Text {
	const blank = { text: " ", place: { ...place, end: place.start }, exact: false };
	return join([...partsOf(before), blank, ...partsOf(more)]);
}

function closing(text: string, open: number): number {
	const opening = text[open];
	const close = opening === "(" ? ")" : "}";
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === opening) depth++;
		else if (text[at] === close && --depth === 0) return at;
	}
	return text.length - 1;
}
