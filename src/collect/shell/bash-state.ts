import type { Place } from "../../source.ts";
import { unknownPart } from "../docker/word.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { type Parameter, wholeOf } from "./bash-parameter.ts";
import { inWorkspace, normalize } from "./checkout-path.ts";
import type { ShellWord } from "./command.ts";
import type { ScriptContext } from "./script-context.ts";
import { join, partsOf, type Text, unknownAt } from "./text.ts";

/** A variable with a longer value is unknown: one that is put into itself doubles each time. UTF-16 code units. */
const maxValue = 20_000;

/** All values that a variable may have at one point of a script: one of several where branches assign different ones. */
export type Variable = {
	readonly values: readonly (readonly ShellWord[])[];
	readonly array: boolean;
	/** It has more than are read. */
	readonly cut?: boolean;
};

/** How a variable is assigned. `sometimes`: a branch or a loop is around it, so that what it was may still hold. */
export type Assignment = { readonly array: boolean; readonly appends: boolean; readonly sometimes: boolean };

/**
 * What a bash script knows at one point: its variables and the folder that it is in. Of a variable with several values
 * the `way` says which one counts; `ways` is how many there are to try, as far as was asked.
 */
export class BashState {
	ways = 1;
	/** From the checkout's root; undefined where nobody can tell. */
	directory: string | undefined;
	/** A variable was asked for whose values are not all read. */
	cut = false;
	readonly #way: number;
	readonly #most: number;
	/** What the script begins with. */
	readonly #given: ReadonlyMap<string, Text>;
	/** What it has assigned. */
	#variables = new Map<string, Variable>();
	/** As `known` says it, until something is assigned. */
	#known: ReadonlyMap<string, Text> | undefined;

	/** `most`: values that a variable may have. */
	constructor(context: ScriptContext, way: number, most: number) {
		this.#way = way;
		this.#most = most;
		this.directory = context.directory;
		this.#given = context.variables;
	}

	variable(name: string): Variable | undefined {
		const assigned = this.#variables.get(name);
		if (assigned !== undefined) return assigned;
		const text = this.#given.get(name);
		const place = text?.segments[0]?.place;
		return text === undefined || place === undefined ? undefined : { values: [[{ text, place }]], array: false };
	}

	/** The words that a parameter stands for; undefined where only run time knows. */
	valueOf(parameter: Parameter): readonly ShellWord[] | undefined {
		const { name, index } = parameter;
		const variable = this.variable(name);
		if (variable === undefined) return undefined;
		const words = this.#wordsOf(variable);
		if (wholeOf(parameter) !== undefined) return words;
		const at = Number(index ?? 0);
		if (!variable.array) return at === 0 ? words : undefined;
		// How many words one becomes that only run time knows, only run time knows.
		const isCounted = Number.isInteger(at) && words.slice(0, at + 1).every((word) => !isWholly(word));
		return isCounted ? words.slice(at, at + 1) : undefined;
	}

	#wordsOf(variable: Variable): readonly ShellWord[] {
		this.ways = Math.max(this.ways, variable.values.length);
		this.cut ||= variable.cut === true;
		return variable.values[Math.min(this.#way, variable.values.length - 1)] ?? [];
	}

	/** The variables that are no arrays, with their values in this way. */
	known(): ReadonlyMap<string, Text> {
		if (this.#known !== undefined) return this.#known;
		const known = new Map<string, Text>();
		for (const [name, text] of this.#given) if (text.text !== "") known.set(name, text);
		for (const [name, variable] of this.#variables) {
			const word = variable.array ? undefined : this.#wordsOf(variable)[0];
			if (word === undefined) known.delete(name);
			else known.set(name, word.text);
		}
		this.#known = known;
		return known;
	}

	/** Variables whose value is not known but whose meaning is. */
	anchor(name: string): string | undefined {
		if (name === "HOME") return homePart;
		if (name === "GITHUB_WORKSPACE") return workspacePart;
		if (name === "PWD" && this.directory !== undefined) return inWorkspace(this.directory);
		return undefined;
	}

	assign(name: string, words: readonly ShellWord[], { array, appends, sometimes }: Assignment): void {
		const before = this.variable(name);
		const value = (old: readonly ShellWord[]): readonly ShellWord[] => {
			if (!appends) return words;
			if (array || before?.array) return [...old, ...words];
			const place = words[0]?.place ?? old[0]?.place;
			if (place === undefined) return [];
			const parts = [...old, ...words].flatMap((word) => partsOf(word.text));
			return [{ text: join(parts), place }];
		};
		const grown = appends ? (before?.values ?? [[]]).map(value) : [words];
		const values = grown.map((list) => {
			const length = list.reduce((sum, word) => sum + word.text.text.length, 0);
			const [first] = list;
			return length <= maxValue || first === undefined
				? list
				: [{ text: join([unknownAt(first.place, [name])]), place: first.place }];
		});
		const kept = sometimes && before !== undefined ? before.values : [];
		this.#set(name, {
			...this.#atMost([...kept, ...values]),
			array: array || before?.array === true,
		});
	}

	/** From here on only run time knows it. */
	forget(name: string, place: Place): void {
		this.#set(name, { values: [[{ text: join([unknownAt(place, [name])]), place }]], array: false });
	}

	/** The variable of a loop is each of the words in turn. */
	assignEach(name: string, words: readonly ShellWord[]): void {
		const values = words.map((word) => [word]);
		this.#set(name, { ...this.#atMost(values), array: false });
	}

	#set(name: string, variable: Variable): void {
		this.#variables.set(name, variable);
		this.#known = undefined;
	}

	/** As many values as a script is read with. */
	#atMost(values: readonly (readonly ShellWord[])[]): Omit<Variable, "array"> {
		return values.length <= this.#most ? { values } : { values: values.slice(0, this.#most), cut: true };
	}

	/** `cd x` changes where the rest runs; into a folder that nobody knows, it is lost. */
	enter(word: ShellWord | undefined): void {
		const target = word?.text.text;
		if (target === undefined || target === "-" || /\uE000/.test(target)) this.directory = undefined;
		else if (target.startsWith(workspacePart)) this.directory = normalize("", target.slice(1).replace(/^\//, ""));
		else if (/^[/~]/.test(target) || target.startsWith(homePart)) this.directory = undefined;
		else if (this.directory !== undefined) this.directory = normalize(this.directory, target);
	}

	/** What is assigned or entered in a subshell is gone behind it. */
	apart(read: () => void): void {
		const variables = new Map(this.#variables);
		const directory = this.directory;
		read();
		this.#variables = variables;
		this.#known = undefined;
		this.directory = directory;
	}
}

function isWholly({ text }: ShellWord): boolean {
	return text.text !== "" && text.text.replaceAll(unknownPart, "") === "";
}
