import { readSource } from "../../read.ts";
import { Recent } from "../../recent.ts";
import { Source, startOf } from "../../source.ts";
import { folderOf, type Tree } from "../../tree/tree.ts";
import type { Variable } from "./bash-state.ts";
import { pathFrom } from "./checkout-path.ts";
import { TooDear } from "./grammar.ts";
import type { ScriptContext } from "./script-context.ts";
import { join, type Text } from "./text.ts";

/** Variables by their names. */
export type Variables = ReadonlyMap<string, Variable>;

/** Reads a script for the variables that it leaves behind. */
export type ReadVariables = (script: Text, context: ScriptContext) => Promise<Variables>;

/**
 * The files of the tree that a bash script takes variables from: `source lib.sh`. Who reads the script asks for them; what
 * has been asked for is loaded, and the script then read again. Their commands are collected where those files are.
 */
export class SourcedFiles {
	readonly #tree: Tree;
	/** The files that take each other's, the script itself first. */
	readonly #chain: readonly string[];
	readonly #asked = new Set<string>();
	/** Undefined: it is no file of the tree, or cannot be read. */
	readonly #known = new Map<string, Variables | undefined>();

	constructor(tree: Tree, chain: readonly string[]) {
		this.#tree = tree;
		this.#chain = chain;
	}

	/** What a file sets, by a path as it stands in a script, from the first folder that has it; undefined where that is not known yet. */
	variablesOf(path: string, folders: readonly (string | undefined)[]): Variables | undefined {
		for (const folder of folders) {
			const name = pathFrom(folder, path);
			if (name === undefined) continue;
			if (!this.#known.has(name)) this.#asked.add(name);
			const variables = this.#known.get(name);
			if (variables !== undefined) return variables;
		}
		return undefined;
	}

	/** Loads what has been asked for; whether there is anything new in it. */
	async load(read: ReadVariables): Promise<boolean> {
		const asked = [...this.#asked];
		this.#asked.clear();
		for (const path of asked)
			this.#known.set(path, this.#chain.includes(path) ? undefined : await this.#once(path, read));
		return asked.some((path) => (this.#known.get(path)?.size ?? 0) > 0);
	}

	/** Many scripts of a tree source the same files. */
	async #once(path: string, read: ReadVariables): Promise<Variables | undefined> {
		const recent = recents.get(this.#tree) ?? new Recent<string, Left>(mostRecent);
		recents.set(this.#tree, recent);
		const known = recent.get(path);
		if (known !== undefined) return known.variables;
		const variables = await this.#read(path, read);
		if (variables !== undefined) recent.set(path, { variables }, 1);
		return variables;
	}

	async #read(path: string, read: ReadVariables): Promise<Variables | undefined> {
		const source = await readSource(this.#tree, path);
		// What git ignores says what holds on this machine only.
		if (!(source instanceof Source) || source.ignored) return undefined;
		const { bounds } = source;
		if (this.#chain.length > bounds.limits["script-depth"]) {
			bounds.meet(
				"script-depth",
				startOf(source),
				"is sourced by files that source each other deeper than is followed",
			);
			return undefined;
		}
		const text = join([{ text: source.text, place: { source, start: 0, end: source.text.length }, exact: true }]);
		const sourced = new SourcedFiles(this.#tree, [...this.#chain, path]);
		try {
			return await read(text, { bounds, variables: new Map(), directory: "", scriptFolder: folderOf(path), sourced });
		} catch (error) {
			// Where the file itself is collected, it is said.
			if (error instanceof RangeError || error instanceof TooDear) return undefined;
			throw error;
		}
	}
}

/** What a file leaves behind. */
type Left = { readonly variables: Variables };

const recents = new WeakMap<Tree, Recent<string, Left>>();

/** Files whose variables are kept. */
const mostRecent = 64;
