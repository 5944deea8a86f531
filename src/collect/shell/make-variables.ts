import type { Allowance } from "../../allowance.ts";
import { type Place, type Source, startOf } from "../../source.ts";
import { folderOf } from "../../tree/tree.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { programAskedFor } from "./asked-program.ts";
import { inWorkspace } from "./checkout-path.ts";
import { argumentsOf, functionIn, resultOf } from "./make-functions.ts";
import type { Assignment } from "./make-lines.ts";
import { mentionsCommand } from "./mention.ts";
import {
	join,
	mostParts,
	type Part,
	partsBetween,
	partsInStead,
	partsOf,
	slice,
	type Text,
	unknownAt,
	weightOf,
} from "./text.ts";

/** How a variable is assigned: `=`, `:=` and its like, `?=`, `+=`, or `!=`, by what a command prints. */
export type MakeOperator = "=" | ":=" | "?=" | "+=" | "!=";

/** `isSimple`: its references were followed when it was assigned. The others' are followed each time it is read. */
type Variable = { readonly value: Value; readonly isSimple: boolean };

/** A text that grows at its end, with its length, and the number of its parts and of the steps by which they came. */
type Value = { readonly parts: Part[]; length: number; number: number };

/**
 * The variables of a Makefile at one point of it. What is not assigned, and what functions bring, is unknown, but for
 * those that ask for a folder or for where a program is.
 *
 * @see https://www.gnu.org/software/make/manual/html_node/Flavors.html
 */
export class MakeVariables {
	readonly #source: Source;
	readonly #growth: Allowance;
	readonly #variables = new Map<string, Variable>();
	/** What variables come to, until one of those that were asked for changes. */
	#known = new Map<string, readonly Part[]>();
	readonly #asked = new Set<string>();
	/** Variables whose references are being followed. */
	readonly #expanding = new Set<string>();
	/** The name and the arguments of the call that is being followed. */
	#given: readonly (readonly Part[])[] | undefined;
	/** References that the one that is being followed stands in. */
	#depth = 0;
	readonly #ran = new Map<string, Text>();

	/** @param growth UTF-16 code units that texts take beyond what is written */
	constructor(source: Source, growth: Allowance) {
		this.#source = source;
		this.#growth = growth;
	}

	/** Otherwise nothing more is looked at, which has been said. */
	get mayGrow(): boolean {
		return this.#growth.may(0, startOf(this.#source));
	}

	/** What has been run to see what it prints, each command once: `$(shell …)` and `!=`, where one of ours is in it. */
	get ran(): readonly Text[] {
		return [...this.#ran.values()];
	}

	assign({ name, operator, text }: Assignment): void {
		const before = this.#variables.get(name);
		if (operator === "?=" && before !== undefined) return;
		const isSimple = operator === ":=" || operator === "!=" || (operator === "+=" && before?.isSimple === true);
		const parts =
			operator === "!="
				? this.#printed(this.expand(text), this.#startOf(text))
				: partsOf(isSimple ? this.expand(text) : text);
		const value =
			operator === "+=" && before !== undefined ? this.#behind(before.value, parts, text) : valueOfParts(parts);
		this.#variables.set(name, { value, isSimple });
		if (this.#asked.has(name)) this.#known.clear();
	}

	/** A value with more behind it, and a blank between them. It is the same list: a thousand lines may add to it. */
	#behind(value: Value, parts: readonly Part[], text: Text): Value {
		if (isTooMuch(value)) return valueOfParts([unknownAt(this.#startOf(text), ["make"])]);
		const place = this.#startOf(text);
		if (value.parts.length > 0) append(value, { text: " ", place: { ...place, end: place.start }, exact: false });
		for (const part of parts) append(value, part);
		return value;
	}

	/** A text where some variables are assigned for it only. */
	expandFor(text: Text, assignments: readonly Assignment[] | undefined): Text {
		if (assignments === undefined) return this.expand(text);
		const before = new Map<string, Variable | undefined>();
		for (const assignment of assignments) {
			const { name } = assignment;
			if (!this.#growth.may(weightOfPart + assignment.text.text.length, this.#startOf(assignment.text))) break;
			const known = this.#variables.get(name);
			if (!before.has(name)) before.set(name, known);
			// Adding to a value changes it.
			if (known !== undefined) this.#variables.set(name, { ...known, value: valueOfParts(known.value.parts) });
			this.assign(assignment);
		}
		const expanded = this.expand(text);
		for (const [name, variable] of before) {
			if (variable === undefined) this.#variables.delete(name);
			else this.#variables.set(name, variable);
		}
		this.#known.clear();
		return expanded;
	}

	/** Whether anything has read a variable. */
	wasRead(name: string): boolean {
		return this.#asked.has(name);
	}

	/** A text in which references have become what they stand for, `$$` being a dollar. */
	expand(text: Text): Text {
		const { text: line } = text;
		const parts: Part[] = [];
		let at = 0;
		for (let dollar = line.indexOf("$"); dollar !== -1; dollar = line.indexOf("$", at)) {
			if (parts.length > most.parts || !this.mayGrow) break;
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
		const value = valueOfParts(parts);
		const host = this.#hostOf(text, 0, line.length);
		this.#growth.may(Math.max(0, value.length - line.length) + weightOfPart * Math.max(0, value.number - 1), host);
		return isTooMuch(value) ? join([unknownAt(host, ["make"])]) : join(parts);
	}

	/** What stands between `$(` and `)`: a name, or a call of a function. */
	#valueOf(inside: Text, host: Place): readonly Part[] {
		const asked = inside.text.trim();
		const made = this.#madeBy(inside, host);
		if (made !== undefined) return made;
		const at = (text: string): readonly Part[] => [{ text, place: host, exact: false }];
		const text = asked.includes("$") ? this.#nested(inside) : inside;
		if (text === undefined) return [unknownAt(host, ["make"])];
		const name = text.text.trim();
		const value = this.#variable(name);
		if (value !== undefined) return partsInStead(value, host, name);
		if (name === "PWD") return at(workspacePart);
		if (/^(?:CURDIR|shell\s+pwd|abspath\s+\.|realpath\s+\.)$/.test(name))
			return at(inWorkspace(folderOf(this.#source.path)));
		if (name === "HOME") return at(homePart);
		if (name === "MAKE") return at("make");
		const ahead = /^\s*shell\s+/.exec(text.text)?.[0].length;
		if (ahead === undefined) return [unknownAt(host, [asked])];
		return this.#printed(slice(text, ahead, text.text.length), host);
	}

	/** What a command prints: the program of which it asks where it is. */
	#printed(command: Text, host: Place): readonly Part[] {
		const program = programAskedFor(command.text);
		if (program !== undefined) return [{ text: program, place: host, exact: false }];
		if (mentionsCommand(command.text)) this.#ran.set(command.text, command);
		return [unknownAt(host, [`shell ${command.text.trim()}`])];
	}

	/** What a function that we know makes of its arguments; undefined for any other. */
	#madeBy(inside: Text, host: Place): readonly Part[] | undefined {
		const name = functionIn(inside.text);
		if (name === undefined) return undefined;
		if (name === "foreach") return this.#forEach(argumentsOf(inside, 3), host);
		const given = argumentsOf(inside).map((one) => this.#nested(one));
		if (name === "call") return this.#call(given, host);
		const made = resultOf(name, given);
		return made === undefined ? undefined : partsInStead(partsOf(made), host, inside.text.trim());
	}

	/**
	 * A variable as a function: `$(1)` in it is what the first argument comes to.
	 * @see https://www.gnu.org/software/make/manual/html_node/Call-Function.html
	 */
	#call(given: readonly (Text | undefined)[], host: Place): readonly Part[] {
		const name = given[0]?.text.trim() ?? "";
		const outer = { given: this.#given, known: this.#known };
		if (given.includes(undefined) || !this.#growth.may(weightOfPart, host)) return [unknownAt(host, ["make"])];
		this.#given = given.map((argument) => (argument === undefined ? [] : partsOf(argument)));
		this.#known = new Map();
		const value = this.#variable(name);
		this.#given = outer.given;
		this.#known = outer.known;
		return value === undefined ? [unknownAt(host, [name || "make"])] : partsInStead(value, host, name);
	}

	/**
	 * A text for each word of a list, with that as a variable; what only run time knows of the list is one word.
	 * @see https://www.gnu.org/software/make/manual/html_node/Foreach-Function.html
	 */
	#forEach([written, list, body]: readonly Text[], host: Place): readonly Part[] {
		const name = written && this.#nested(written)?.text.trim();
		const words = list && this.#nested(list);
		if (name === undefined || words === undefined || body === undefined) return [unknownAt(host, ["make"])];
		const outer = { variable: this.#variables.get(name), known: this.#known };
		const made: Part[] = [];
		const first = words.text.search(/\S/);
		for (const { 0: word, index } of words.text.matchAll(/\S+/g)) {
			if (!this.#growth.may(weightOfWord + body.text.length, host)) break;
			const value = valueOfParts(partsBetween(words, index, index + word.length));
			this.#variables.set(name, { value, isSimple: true });
			this.#known = new Map();
			if (index !== first) made.push({ text: " ", place: host, exact: false });
			const text = this.#nested(body);
			for (const part of text === undefined ? [] : partsOf(text)) made.push(part);
		}
		this.#known = outer.known;
		if (outer.variable === undefined) this.#variables.delete(name);
		else this.#variables.set(name, outer.variable);
		return partsInStead(made, host, "foreach");
	}

	/** A text inside a reference; undefined where those stand in each other too deep. */
	#nested(text: Text): Text | undefined {
		if (this.#depth >= most.depth) return undefined;
		this.#depth++;
		const expanded = this.expand(text);
		this.#depth--;
		return expanded;
	}

	/** What a variable comes to; undefined for one that the file does not assign, or that needs itself. */
	#variable(name: string): readonly Part[] | undefined {
		this.#asked.add(name);
		if (this.#given !== undefined && /^\d+$/.test(name)) return this.#given[Number(name)] ?? [];
		const variable = this.#variables.get(name);
		if (variable === undefined || variable.isSimple) return variable?.value.parts;
		const known = this.#known.get(name);
		if (known !== undefined) return known;
		if (this.#expanding.has(name) || this.#expanding.size >= most.depth) return undefined;
		this.#expanding.add(name);
		const parts = partsOf(this.expand(join(variable.value.parts)));
		this.#expanding.delete(name);
		this.#known.set(name, parts);
		return parts;
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

/** One text that variables would grow to beyond this stays unknown: `X := $(X)$(X)` doubles with each line. */
const most = { length: 20_000, parts: mostParts, depth: 64 };

/** What a part takes besides its text. UTF-16 code units */
const weightOfPart = 64;

/** What it takes to read a text for one more word. UTF-16 code units */
const weightOfWord = 512;

function valueOfParts(parts: readonly Part[]): Value {
	const value: Value = { parts: [], length: 0, number: 0 };
	for (const part of parts) append(value, part);
	return value;
}

function append(value: Value, part: Part): void {
	value.parts.push(part);
	value.length += part.text.length;
	value.number += weightOf(part);
}

function isTooMuch({ length, number }: Value): boolean {
	return length > most.length || number > most.parts;
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
