import type { Place } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { type Parameter, wholeOf } from "./bash-parameter.ts";
import { inWorkspace, pathFrom } from "./checkout-path.ts";
import type { ShellWord } from "./command.ts";
import type { ScriptContext } from "./script-context.ts";
import { join, partsOf, type Text, unknownAt, unknownOf } from "./text.ts";

/** A variable with a longer value is unknown: one that is put into itself doubles each time. UTF-16 code units. */
const maxValue = 20_000;

/** More arguments than these are unknown: those that are given on again and again become more each time. */
const maxArguments = 64;

/** All values that a variable may have at one point of a script: one of several where branches assign different ones. */
export type Variable = {
	readonly values: readonly (readonly ShellWord[])[];
	readonly array: boolean;
	/** It has more than are read. */
	readonly cut?: boolean;
};

/** How a variable is assigned. */
export type Assignment = { readonly array: boolean; readonly appends: boolean };

/** What some statements leave behind. */
type End = {
	/** The variables that they change. */
	readonly variables: ReadonlyMap<string, Variable | undefined>;
	readonly directory: string | undefined;
	readonly arguments: readonly ShellWord[] | undefined;
};

/**
 * What a bash script knows at one point: its variables and the folder that it is in. Of a variable with several values
 * the `way` says which one counts; `ways` is how many there are to try, as far as was asked.
 */
export class BashState {
	ways = 1;
	/** From the checkout's root; undefined where nobody can tell. */
	directory: string | undefined;
	/** Of the script, or of the function that is being read: `$1` and so on; undefined where nobody can tell. */
	arguments: readonly ShellWord[] | undefined;
	/** A variable was asked for whose values are not all read. */
	cut = false;
	readonly #way: number;
	readonly #most: number;
	readonly #place: Place | undefined;
	/** What the script begins with. */
	readonly #given: ReadonlyMap<string, Text>;
	/** What it has assigned. */
	readonly #variables = new Map<string, Variable>();
	/** What the variables were before that are changed by what is read apart. */
	#before: Map<string, Variable | undefined> | undefined;
	/** Of what it has assigned, what it exports. */
	#exported: ReadonlySet<string> = new Set();
	/** Folders that `popd` goes back to. */
	readonly #folders: (string | undefined)[] = [];
	/** As `known` says it, until something is assigned. */
	#known: ReadonlyMap<string, Text> | undefined;

	/** `most`: values that a variable may have; `place`: where the script stands. */
	constructor(context: ScriptContext, way: number, most: number, place: Place | undefined) {
		this.#way = way;
		this.#place = place;
		this.#most = most;
		this.directory = context.directory;
		this.arguments = context.arguments;
		this.#given = context.variables;
	}

	variable(name: string): Variable | undefined {
		const assigned = this.#variables.get(name);
		if (assigned !== undefined) return assigned;
		const text = this.#given.get(name);
		// An empty text stands nowhere.
		const place = text?.segments[0]?.place ?? this.#place;
		return text === undefined || place === undefined ? undefined : { values: [[{ text, place }]], array: false };
	}

	/** The words that a parameter stands for; undefined where only run time knows. */
	valueOf(parameter: Parameter): readonly ShellWord[] | undefined {
		const { name, index } = parameter;
		const isArgument = /^(?:[@*]|[1-9]\d*)$/.test(name);
		const variable = isArgument ? this.#allArguments() : this.variable(name);
		if (variable === undefined) return undefined;
		const words = this.#wordsOf(variable);
		if (wholeOf(parameter) !== undefined) return words;
		const at = isArgument ? Number(name) - 1 : Number(index ?? 0);
		if (!variable.array) return at === 0 ? words : undefined;
		return Number.isInteger(at) ? wordsFrom(words, at)?.slice(0, 1) : undefined;
	}

	#allArguments(): Variable | undefined {
		return this.arguments === undefined ? undefined : { values: [this.arguments], array: true };
	}

	#wordsOf(variable: Variable): readonly ShellWord[] {
		this.cut ||= variable.cut === true;
		return this.oneOf(variable.values) ?? [];
	}

	/** That of several which counts in this way; of more than are read, the first ones. */
	oneOf<T>(values: readonly T[]): T | undefined {
		const count = Math.min(values.length, this.#most);
		this.cut ||= count < values.length;
		this.ways = Math.max(this.ways, count);
		return values[Math.min(this.#way, count - 1)];
	}

	/** The variables that are no arrays, with their values in this way. */
	known(): ReadonlyMap<string, Text> {
		if (this.#known !== undefined) return this.#known;
		const known = new Map<string, Text>();
		for (const [name, text] of this.#given) known.set(name, text);
		for (const [name, variable] of this.#variables) {
			const word = variable.array ? undefined : this.#wordsOf(variable)[0];
			if (word === undefined) known.delete(name);
			else known.set(name, word.text);
		}
		this.#known = known;
		return known;
	}

	export(name: string): void {
		if (!this.#exported.has(name)) this.#exported = new Set([...this.#exported, name]);
	}

	/** Whether programs are given a variable from here on: what came from outside stays exported. */
	exported(): (name: string) => boolean {
		const exported = this.#exported;
		return (name) => this.#given.has(name) || exported.has(name);
	}

	/** Variables whose value is not known but whose meaning is. */
	anchor(name: string): string | undefined {
		if (name === "HOME") return homePart;
		if (name === "GITHUB_WORKSPACE") return workspacePart;
		if (name === "PWD" && this.directory !== undefined) return inWorkspace(this.directory);
		return undefined;
	}

	assign(name: string, words: readonly ShellWord[], { array, appends }: Assignment): void {
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
		this.#set(name, {
			...this.#atMost(values),
			array: array || (appends && before?.array === true),
		});
	}

	/** What the script has assigned so far. */
	assigned(): ReadonlyMap<string, Variable> {
		return new Map(this.#variables);
	}

	/** From here on it has what another script has assigned. */
	takeOver(variables: ReadonlyMap<string, Variable>): void {
		for (const [name, variable] of variables) this.#set(name, variable);
	}

	/** From here on only run time knows it. */
	forget(name: string, place: Place): void {
		this.#set(name, { values: [[{ text: join([unknownAt(place, [name])]), place }]], array: false });
	}

	/** From here on it has no value. */
	unset(name: string): void {
		this.#set(name, { values: [[]], array: false });
	}

	#set(name: string, variable: Variable | undefined): void {
		if (this.#before?.has(name) === false) this.#before.set(name, this.#variables.get(name));
		this.#put(name, variable);
	}

	#put(name: string, variable: Variable | undefined): void {
		if (variable === undefined) this.#variables.delete(name);
		else this.#variables.set(name, variable);
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
		else this.directory = pathFrom(this.directory, target);
	}

	/** `pushd x`: as `cd x`, but `popd` comes back. */
	enterAndBack(word: ShellWord | undefined): void {
		this.#folders.push(this.directory);
		this.enter(word);
	}

	/** `popd` */
	back(): void {
		this.directory = this.#folders.pop();
	}

	/** What is assigned, exported or entered in a subshell is gone behind it. */
	apart(read: () => void): void {
		const exported = this.#exported;
		this.#endOf(read);
		this.#exported = exported;
	}

	/** `set -- a b`; nobody can tell them where there are very many. */
	setArguments(words: readonly ShellWord[]): void {
		const length = words.reduce((sum, { text }) => sum + text.text.length, 0);
		this.arguments = words.length <= maxArguments && length <= maxValue ? words : undefined;
	}

	/** With the arguments of a function, and its own variables: both are gone behind it. */
	call(words: readonly ShellWord[] | undefined, own: readonly string[], read: () => void): void {
		const before = this.arguments;
		const outer = own.map((name) => [name, this.#variables.get(name)] as const);
		if (words === undefined) this.arguments = undefined;
		else this.setArguments(words);
		read();
		this.arguments = before;
		for (const [name, variable] of outer) this.#set(name, variable);
	}

	/**
	 * One of the branches is taken; or none, unless they are `complete`. A variable then has the value of any. `keepsFolder`:
	 * that of the last one is where the rest runs, because it runs only there.
	 */
	either(branches: readonly BranchReading[], isComplete: boolean, keepsFolder = false): void {
		const ends: End[] = [];
		for (const { read, leaves } of branches) {
			const end = this.#endOf(read);
			if (!leaves) ends.push(end);
		}
		const before: End = { variables: new Map(), directory: this.directory, arguments: this.arguments };
		const all = isComplete && ends.length > 0 ? ends : [before, ...ends];
		for (const name of new Set(ends.flatMap(({ variables }) => [...variables.keys()]))) {
			const old = this.variable(name);
			const found = all.map(({ variables }) => (variables.has(name) ? variables.get(name) : old));
			this.#set(name, this.#anyOf([...new Set(found)]));
		}
		const [first] = all;
		const last = ends.at(-1);
		if (keepsFolder) this.directory = last === undefined ? this.directory : last.directory;
		else this.directory = all.every((end) => end.directory === first?.directory) ? first?.directory : undefined;
		this.arguments = all.every((end) => end.arguments === first?.arguments) ? first?.arguments : undefined;
	}

	#anyOf(variables: readonly (Variable | undefined)[]): Variable | undefined {
		const known = variables.flatMap((variable) => variable ?? []);
		if (known.length === 0) return undefined;
		const { values, cut } = this.#atMost(known.flatMap((variable) => variable.values));
		const isCut = cut === true || known.some((variable) => variable.cut === true);
		return { values, array: known.some(({ array }) => array), ...(isCut ? { cut: true } : {}) };
	}

	/** Reads something, and takes back what it changes. */
	#endOf(read: () => void): End {
		const outer = this.#before;
		const { directory, arguments: before } = this;
		const changed = new Map<string, Variable | undefined>();
		this.#before = changed;
		read();
		this.#before = outer;
		const variables = new Map(Array.from(changed.keys(), (name) => [name, this.#variables.get(name)]));
		const end = { variables, directory: this.directory, arguments: this.arguments };
		for (const [name, variable] of changed) this.#put(name, variable);
		this.directory = directory;
		this.arguments = before;
		return end;
	}
}

/** Reads a branch; `leaves`: nothing is run behind it. */
type BranchReading = { readonly read: () => void; readonly leaves: boolean };

/** Words from an index on; undefined where only run time knows which these are. */
export function wordsFrom(words: readonly ShellWord[], index: number): readonly ShellWord[] | undefined {
	const isCounted = Number.isInteger(index) && !words.slice(0, Math.max(index + 1, 0)).some(mayBeMany);
	return isCounted && index >= 0 ? words.slice(index) : undefined;
}

/** What only run time knows becomes any number of words, but for a variable: that is mostly one. */
function mayBeMany({ text }: ShellWord): boolean {
	return /^\uE000+$/.test(text.text) && !unknownOf(text).every((name) => /^\w+$/.test(name));
}
