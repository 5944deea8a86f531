import type { Diagnostic } from "../../diagnostic.ts";
import { readSource } from "../../read.ts";
import { Source, startOf } from "../../source.ts";
import { resolvePath, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { parseOnce } from "../../yaml.ts";
import { isIdleAction } from "./action.ts";
import { Calls } from "./calls.ts";
import { readCandidate } from "./read-candidate.ts";

/** A workflow or an action, which others may call. */
export type Callable = {
	readonly path: string;
	readonly kind: "workflow" | "action";
	readonly root: string;
	readonly value: Mapping;
	/** Those of the tree that call it. */
	readonly calls: Calls;
};

/** A file that may be one: parsed when somebody asks, because the values of all files at once are what memory goes to. */
type Opened = Omit<Callable, "value"> & {
	readonly source: Source;
	/** False where it was parsed and is none. */
	isValid: boolean | undefined;
	/** Gone again when it is collected. */
	value: Mapping | undefined;
	/** Nothing comes of it, whoever calls it. */
	isIdle: boolean;
};

/** What a name leads to. */
type Target = Opened | { readonly dockerfile: string } | undefined;

/** The workflows and actions of a tree, and which of them calls which. */
export class Callables {
	readonly #tree: Tree;
	readonly #diagnostics: Diagnostic[];
	readonly #opened = new Map<string, Opened>();
	readonly #failed = new Set<string>();
	/** What was named, by the caller's root and the name: many steps of many jobs use the same. */
	readonly #resolved = new Map<string, Promise<Target>>();
	/** Names that lead to something of which nothing comes. */
	readonly #idle = new Set<string>();

	constructor(tree: Tree, diagnostics: Diagnostic[]) {
		this.#tree = tree;
		this.#diagnostics = diagnostics;
	}

	/** Files of those that are workflows and actions, as far as they were parsed. */
	get paths(): readonly string[] {
		return Array.from(this.#opened.values(), ({ path, isValid }) => (isValid ? path : [])).flat();
	}

	/** A file as a workflow or an action, once; what is neither is left out as soon as it is parsed, and a diagnostic says so. */
	async open(path: string, kind: "workflow" | "action"): Promise<void> {
		if (this.#opened.has(path)) return;
		const source = await readCandidate(this.#tree, path, this.#diagnostics);
		if (source === undefined) return;
		const rest = { source, isValid: undefined, value: undefined, isIdle: false };
		this.#opened.set(path, { path, kind, root: rootOf(path), calls: new Calls(), ...rest });
	}

	/** All that were opened and what they call, callers first. */
	async *inOrder(): AsyncIterable<Callable> {
		const order: Opened[] = [];
		const seen = new Set<Opened>();
		const visit = async (opened: Opened): Promise<void> => {
			if (seen.has(opened)) return;
			seen.add(opened);
			const uses: string[] = [];
			if (mayUseLocals(opened.source.text)) addLocalUses(this.#valueOf(opened), uses);
			for (const one of uses) {
				const target = await this.resolve(opened, one);
				if (target !== undefined && "calls" in target) await visit(target);
			}
			order.push(opened);
		};
		for (const opened of [...this.#opened.values()]) await visit(opened);
		for (const opened of order.reverse()) {
			const value = this.#valueOf(opened);
			if (value !== undefined) yield { ...opened, value };
			opened.value = undefined;
		}
	}

	/** What `./x` or `$/x` names: a reusable workflow, an action, or a folder with nothing but a Dockerfile. */
	resolve(caller: Pick<Callable, "root">, uses: string): Promise<Target> {
		const id = idOf(caller, uses);
		const known = this.#resolved.get(id);
		if (known !== undefined) return known;
		const resolving = this.#resolve(caller, uses).then((target) => {
			if (target !== undefined && "calls" in target && target.isIdle) this.#idle.add(id);
			return target;
		});
		this.#resolved.set(id, resolving);
		return resolving;
	}

	/** Whether a name was resolved, to something of which nothing comes. */
	isIdle(caller: Pick<Callable, "root">, uses: string): boolean {
		return this.#idle.has(idOf(caller, uses));
	}

	async #resolve(caller: Pick<Callable, "root">, uses: string): Promise<Target> {
		const path = resolvePath(caller.root, uses.replace(/^\$\//, "./"));
		if (path === undefined) return undefined;
		if (/\.ya?ml$/i.test(path)) return this.#openIfThere(path, "workflow");
		const prefix = path === "" ? "" : `${path}/`;
		const found =
			(await this.#openIfThere(`${prefix}action.yml`, "action")) ??
			(await this.#openIfThere(`${prefix}action.yaml`, "action"));
		if (found !== undefined) return found;
		for (const name of ["Dockerfile", "dockerfile"]) {
			const source = await readSource(this.#tree, `${prefix}${name}`);
			if (source instanceof Source) return { dockerfile: `${prefix}${name}` };
		}
		return undefined;
	}

	async #openIfThere(path: string, kind: "workflow" | "action"): Promise<Opened | undefined> {
		const known = this.#valid(path);
		if (known !== undefined) return known;
		// Already told, if it could not be understood.
		if (this.#failed.has(path)) return undefined;
		const source = await readSource(this.#tree, path);
		if (!(source instanceof Source)) return undefined;
		await this.open(path, kind);
		const opened = this.#valid(path);
		if (opened === undefined) this.#failed.add(path);
		return opened;
	}

	#valid(path: string): Opened | undefined {
		const opened = this.#opened.get(path);
		if (opened?.isValid === undefined && opened !== undefined) this.#valueOf(opened);
		return opened?.isValid === true ? opened : undefined;
	}

	/** Undefined where it is none; it is opened no more then. */
	#valueOf(opened: Opened): Mapping | undefined {
		if (opened.isValid === undefined) {
			opened.value = this.#parse(opened);
			opened.isValid = opened.value !== undefined;
			opened.isIdle = opened.kind === "action" && opened.value !== undefined && isIdleAction(opened.value);
			if (!opened.isValid) this.#opened.delete(opened.path);
		}
		return opened.value;
	}

	#parse({ source, kind }: Opened): Mapping | undefined {
		const { documents, diagnostics } = parseOnce(source);
		for (const one of diagnostics) this.#diagnostics.push(one);
		if (diagnostics.length > 0) return undefined;
		const [value] = documents;
		const needed = kind === "workflow" ? "jobs" : "runs";
		if (value?.kind === "mapping" && get(value, needed)?.kind === "mapping") return value;
		const isEmpty = documents.every((document) => document.kind === "scalar" && document.value === null);
		const message = `is no ${kind}: it has no mapping "${needed}"`;
		const place = value?.place ?? startOf(source);
		// Any folder may hold an action.yml that is something else; in .github/workflows there are workflows only.
		const level = kind === "workflow" && !isEmpty ? "error" : "info";
		this.#diagnostics.push({ kind: kind === "workflow" ? "invalid" : "skipped", level, message, place });
		return undefined;
	}
}

function idOf({ root }: Pick<Callable, "root">, uses: string): string {
	return `${root}\n${uses}`;
}

/** The checkout's root, in the tree: `.github` lies in it. */
function rootOf(path: string): string {
	const match = /^(?:(.*)\/)?\.github\//.exec(path);
	return match === null ? "" : (match[1] ?? "");
}

/** Whether a `uses:` of a text may name something local; also where YAML's rarer forms may hide that. */
function mayUseLocals(text: string): boolean {
	return localUses.test(text) || unusualKey.test(text);
}

/** Behind `uses:` begins a local path, an escape, a comment or what is no plain scalar. */
const localUses = /uses["']?\s*(?:#|:\s*(?:["']?[.$]?[\\/]|[&*!|>#]))/;

/** `uses` may be written with escapes, or stand elsewhere, behind an anchor. */
const unusualKey = /\\[xuU]|\bu(?:se?)?\\\r?\n|&[^\s&]+\s+["']?uses/;

function addLocalUses(value: Value | undefined, uses: string[]): void {
	if (value?.kind === "sequence") for (const item of value.items) addLocalUses(item, uses);
	if (value?.kind !== "mapping") return;
	const own = stringOf(get(value, "uses"));
	if (own !== undefined && /^(?:\.|\$)\//.test(own)) uses.push(own);
	for (const entry of value.entries.values()) addLocalUses(entry.value, uses);
}
