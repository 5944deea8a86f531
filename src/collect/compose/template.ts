import type { LimitName, Limits } from "../../limits.ts";
import type { Place } from "../../source.ts";
import { hasMark, markOf, maxMarks } from "./derive.ts";

/** A variable's value, and where it was written if in a file. `marked` as in `Text`, with its own `unknown`. */
export type Variable = {
	readonly value: string;
	readonly place?: Place;
	readonly marked?: string;
	readonly unknown?: readonly string[];
};

export type Lookup = (name: string) => Variable | undefined;

export type Substituted = {
	readonly value: string;
	/** `value` with a mark for each variable that has no value; the names by mark. */
	readonly marked: string;
	readonly unknown: readonly string[];
	/** Variables whose value was used, and whether a default was. */
	readonly used: readonly string[];
	readonly defaulted: boolean;
	/** Why Compose would refuse the text: not a template, or a required variable without a value. */
	readonly faults: readonly string[];
	/** The required variables without a value. */
	readonly required: readonly string[];
	/** The bound that it met: then the rest says nothing. */
	readonly met?: LimitName;
};

/** For each variable, what is behind it is looked at: characters looked at in all, for each that the text may have. */
const workPerCharacter = 200;

/**
 * Replaces variables as compose-go's `template.Substitute` does, oddities included: a reference with an operator needs a
 * brace behind it on its line, and ends at its first balanced one, or else at the last of that line.
 */
export function substitute(text: string, lookup: Lookup, limits: Limits): Substituted {
	if (!text.includes("$")) return plainText(text);
	const most = lengthOf(limits);
	if (text.length ** 2 > most * workPerCharacter && workOf(text) > most * workPerCharacter)
		return { ...plainText(text), met: "text-kib" };
	const work = new Substitution(lookup, limits);
	const marked = work.replace(text, 0);
	if (work.met !== undefined) return { ...plainText(text), met: work.met };
	const { unknown, used, defaulted, faults, required } = work;
	return { value: work.unmark(marked), marked, unknown, used, defaulted, faults, required };
}

function workOf(text: string): number {
	let references = 0;
	for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) references++;
	return references * text.length;
}

/** Characters that one text may grow to; the kernel takes half of it in a variable. `A=$A$A` doubles with each line. */
function lengthOf(limits: Limits): number {
	return limits["text-kib"] * 1024;
}

function plainText(text: string): Substituted {
	return { value: text, marked: text, unknown: [], used: [], defaulted: false, faults: [], required: [] };
}

type Operator = ":?" | "?" | ":-" | "-" | ":+" | "+";

class Substitution {
	readonly unknown: string[] = [];
	readonly used: string[] = [];
	readonly faults: string[] = [];
	readonly required: string[] = [];
	defaulted = false;
	met: LimitName | undefined;
	readonly #lookup: Lookup;
	readonly #deepest: number;
	readonly #longest: number;
	/** Behind the reference that was replaced last. */
	#end = 0;

	constructor(lookup: Lookup, limits: Limits) {
		this.#lookup = lookup;
		this.#deepest = limits.depth;
		this.#longest = lengthOf(limits);
	}

	/** Each mark stands for a variable without a value: for nothing. */
	unmark(marked: string): string {
		return this.unknown.length === 0 ? marked : marked.replace(/[\ue000-\uf000]/g, "");
	}

	replace(text: string, depth: number): string {
		// Templates nest in their defaults; each level is a call.
		if (depth > this.#deepest) {
			this.met = "depth";
			return "";
		}
		let made = "";
		let end = 0;
		for (let start = text.indexOf("$"); start !== -1; start = text.indexOf("$", end)) {
			made += text.slice(end, start) + this.#reference(text, start, depth);
			end = this.#end;
			if (made.length > this.#longest) {
				this.met = "text-kib";
				return "";
			}
		}
		return made + text.slice(end);
	}

	/** What becomes of the dollar sign at `start`, and of what belongs to it. */
	#reference(text: string, start: number, depth: number): string {
		const isBraced = text.charCodeAt(start + 1) === 123;
		const from = isBraced ? start + 2 : start + 1;
		const behind = nameEnd(text, from);
		const name = text.slice(from, behind);
		if (!isBraced) {
			const isEscape = text.charCodeAt(from) === 36;
			this.#end = isEscape ? from + 1 : behind;
			return name === "" ? "$" : this.#variable(name);
		}
		if (name !== "" && text.charCodeAt(behind) === 125) {
			this.#end = behind + 1;
			return this.#variable(name);
		}
		const operator = name === "" ? undefined : operatorAt(text, behind);
		const close = operator === undefined ? -1 : closingBrace(text, start, behind + operator.length);
		if (operator === undefined || close === -1) {
			this.faults.push(`invalid interpolation format: ${JSON.stringify(text)}; write $$ for a dollar sign`);
			this.#end = from;
			return "";
		}
		const made = this.#apply(operator, name, text.slice(behind + operator.length, close), depth);
		this.#end = close + 1;
		return made;
	}

	#variable(name: string): string {
		return this.#value(name) ?? this.#mark(name);
	}

	#apply(operator: Operator, variable: string, argument: string, depth: number): string {
		const found = this.#lookup(variable);
		const present = found !== undefined && (!operator.startsWith(":") || found.value !== "");
		switch (operator) {
			case ":-":
			case "-":
				if (present) return this.#value(variable) ?? "";
				this.defaulted = true;
				return this.replace(argument, depth + 1);
			case ":+":
			case "+":
				if (present) return this.replace(argument, depth + 1);
				this.defaulted = true;
				return this.#value(variable) ?? "";
			case ":?":
			case "?": {
				if (present) return this.#value(variable) ?? "";
				const reason = this.unmark(this.replace(argument, depth + 1));
				this.faults.push(`required variable ${variable} is missing a value${reason === "" ? "" : `: ${reason}`}`);
				this.required.push(variable);
				return this.#mark(variable);
			}
		}
	}

	#value(variable: string): string | undefined {
		const found = this.#lookup(variable);
		if (found === undefined) return undefined;
		if (!this.used.includes(variable)) this.used.push(variable);
		if (found.marked === undefined || !hasMark(found.marked)) return found.value;
		return [...found.marked].map((char) => (hasMark(char) ? this.#mark(nameAt(found, char)) : char)).join("");
	}

	#mark(variable: string): string {
		let index = this.unknown.indexOf(variable);
		if (index === -1) {
			if (this.unknown.length >= maxMarks) return markOf(maxMarks);
			this.unknown.push(variable);
			index = this.unknown.length - 1;
		}
		return markOf(index);
	}
}

function nameAt(variable: Variable, mark: string): string {
	return variable.unknown?.find((_name, index) => markOf(index) === mark) ?? "";
}

/** Behind the name that begins here; here, where none does. */
function nameEnd(text: string, from: number): number {
	let at = from;
	while (isNameCode(text.charCodeAt(at), at > from)) at++;
	return at;
}

/** `_`, ASCII letters and, behind the first, digits. */
function isNameCode(code: number, isInner: boolean): boolean {
	const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
	return isLetter || (isInner && code >= 48 && code <= 57);
}

function operatorAt(text: string, at: number): Operator | undefined {
	const first = text.charAt(at);
	return operators.get(first === ":" ? text.slice(at, at + 2) : first);
}

const operators: ReadonlyMap<string, Operator> = new Map(
	([":?", "?", ":-", "-", ":+", "+"] as const).map((operator) => [operator, operator]),
);

/**
 * The brace that ends the reference whose dollar sign is at `start` and whose argument begins at `argument`; -1 where
 * there is none on its line. As in compose-go, the character behind an opening brace is never looked at.
 */
function closingBrace(text: string, start: number, argument: number): number {
	const feed = text.indexOf("\n", argument);
	const last = text.lastIndexOf("}", feed === -1 ? text.length : feed);
	if (last < argument) return -1;
	let open = 0;
	for (let at = start; at <= last; at++) {
		const code = text.charCodeAt(at);
		if (code === 125) {
			open--;
			if (open === 0) return at;
		} else if (code === 123) {
			open++;
			at++;
		}
	}
	return last;
}
