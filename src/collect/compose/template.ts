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
 * Replaces variables as compose-go's `template.Substitute` does, oddities included: the operator is the one that comes
 * first in all of the text up to the last brace of the line, while the reference ends at its first balanced brace.
 */
export function substitute(text: string, lookup: Lookup, limits: Limits): Substituted {
	if (!text.includes("$")) return plainText(text);
	if (workOf(text) > lengthOf(limits) * workPerCharacter) return { ...plainText(text), met: "text-kib" };
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

const name = "[_a-zA-Z][_a-zA-Z0-9]*";
const pattern = new RegExp(
	// What is escaped; a name; what is in braces, or nothing.
	`\\$(?:(\\$)|(${name})|\\{(?:(${name}(?::?[-+?][^\\n]*)?)\\}|))`,
	"y",
);

type Operator = ":?" | "?" | ":-" | "-" | ":+" | "+";
const operators: readonly Operator[] = [":?", "?", ":-", "-", ":+", "+"];

class Substitution {
	readonly unknown: string[] = [];
	readonly used: string[] = [];
	readonly faults: string[] = [];
	readonly required: string[] = [];
	defaulted = false;
	met: LimitName | undefined;
	readonly #lookup: Lookup;
	readonly #limits: Limits;

	constructor(lookup: Lookup, limits: Limits) {
		this.#lookup = lookup;
		this.#limits = limits;
	}

	/** Each mark stands for a variable without a value: for nothing. */
	unmark(marked: string): string {
		return this.unknown.length === 0 ? marked : marked.replace(/[\ue000-\uf000]/g, "");
	}

	replace(text: string, depth: number): string {
		// Templates nest in their defaults; each level is a call.
		if (depth > this.#limits.depth) {
			this.met = "depth";
			return "";
		}
		let made = "";
		let end = 0;
		for (let start = text.indexOf("$"); start !== -1; start = text.indexOf("$", end)) {
			pattern.lastIndex = start;
			if (!pattern.test(text)) {
				made += text.slice(end, start + 1);
				end = start + 1;
				continue;
			}
			const match = text.slice(start, pattern.lastIndex);
			const reference = referenceIn(match);
			made += text.slice(end, start) + this.#reference(reference, match, text, depth);
			end = start + reference.length;
			if (made.length > lengthOf(this.#limits)) {
				this.met = "text-kib";
				return "";
			}
		}
		return made + text.slice(end);
	}

	/** `match` reaches to the last brace of its line; which operator the reference has is told from all of it. */
	#reference(reference: string, match: string, template: string, depth: number): string {
		pattern.lastIndex = 0;
		const parts = pattern.exec(reference);
		if (parts?.[1] !== undefined) return "$";
		const braced = parts?.[3];
		const inner = parts?.[2] ?? braced ?? "";
		if (inner === "") {
			this.faults.push(`invalid interpolation format: ${JSON.stringify(template)}; write $$ for a dollar sign`);
			return "";
		}
		const applied = braced === undefined ? undefined : this.#apply(firstOperator(match), inner, depth);
		return applied ?? this.#value(inner) ?? this.#mark(inner);
	}

	/** Undefined where the operator is not in the reference itself. */
	#apply(operator: Operator, inner: string, depth: number): string | undefined {
		const at = inner.indexOf(operator);
		if (at === -1) return undefined;
		const variable = inner.slice(0, at);
		const argument = inner.slice(at + operator.length);
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

/** The one that comes first; where none is found, compose-go takes the first of its list. */
function firstOperator(text: string): Operator {
	const found = /:?[-+?]/.exec(text)?.[0];
	return operators.find((operator) => operator === found) ?? ":?";
}

/** Up to the first balanced brace. As in compose-go, the character behind an opening brace is never looked at. */
function referenceIn(match: string): string {
	let open = 0;
	for (let at = 0; at < match.length; at++) {
		if (match[at] === "}") {
			open--;
			if (open === 0) return match.slice(0, at + 1);
		}
		if (match[at] === "{") {
			open++;
			at++;
		}
	}
	return match;
}
