import type { Diagnostic } from "../../diagnostic.ts";
import { readSource } from "../../read.ts";
import { Source, startOf } from "../../source.ts";
import { resolvePath, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { parseOnce } from "../../yaml.ts";
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

/** The workflows and actions of a tree, and which of them calls which. */
export class Callables {
	readonly #tree: Tree;
	readonly #diagnostics: Diagnostic[];
	readonly #known = new Map<string, Callable>();
	readonly #failed = new Set<string>();

	constructor(tree: Tree, diagnostics: Diagnostic[]) {
		this.#tree = tree;
		this.#diagnostics = diagnostics;
	}

	/** Files of those that were opened. */
	get paths(): readonly string[] {
		return [...this.#known.keys()];
	}

	/** A file as a workflow or an action, once; undefined where it is none, and a diagnostic says so. */
	async open(path: string, kind: "workflow" | "action"): Promise<Callable | undefined> {
		const known = this.#known.get(path);
		if (known !== undefined) return known;
		const source = await readCandidate(this.#tree, path, this.#diagnostics);
		if (source === undefined) return undefined;
		const { documents, diagnostics } = parseOnce(source);
		this.#diagnostics.push(...diagnostics);
		if (diagnostics.length > 0) return undefined;
		const [value] = documents;
		const needed = kind === "workflow" ? "jobs" : "runs";
		const isEmpty = documents.every((document) => document.kind === "scalar" && document.value === null);
		if (value?.kind !== "mapping" || get(value, needed)?.kind !== "mapping") {
			const message = `is no ${kind}: it has no mapping "${needed}"`;
			const place = value?.place ?? startOf(source);
			// Any folder may hold an action.yml that is something else; in .github/workflows there are workflows only.
			const level = kind === "workflow" && !isEmpty ? "error" : "info";
			this.#diagnostics.push({ kind: kind === "workflow" ? "invalid" : "skipped", level, message, place });
			return undefined;
		}
		const callable: Callable = { path, kind, root: rootOf(path), value, calls: new Calls() };
		this.#known.set(path, callable);
		return callable;
	}

	/** All that were opened and what they call, callers first. */
	async inOrder(): Promise<readonly Callable[]> {
		const order: Callable[] = [];
		const seen = new Set<Callable>();
		const visit = async (callable: Callable): Promise<void> => {
			if (seen.has(callable)) return;
			seen.add(callable);
			for (const uses of mayUseLocals(callable.value) ? localUses(callable.value) : []) {
				const target = await this.resolve(callable, uses);
				if (target !== undefined && "value" in target) await visit(target);
			}
			order.push(callable);
		};
		for (const callable of [...this.#known.values()]) await visit(callable);
		return order.reverse();
	}

	/** What `./x` or `$/x` names: a reusable workflow, an action, or a folder with nothing but a Dockerfile. */
	async resolve(caller: Callable, uses: string): Promise<Callable | { readonly folder: string } | undefined> {
		const path = resolvePath(caller.root, uses.replace(/^\$\//, "./"));
		if (path === undefined) return undefined;
		if (/\.ya?ml$/i.test(path)) return this.#openIfThere(path, "workflow");
		const prefix = path === "" ? "" : `${path}/`;
		const found =
			(await this.#openIfThere(`${prefix}action.yml`, "action")) ??
			(await this.#openIfThere(`${prefix}action.yaml`, "action"));
		if (found !== undefined) return found;
		const dockerfile = await readSource(this.#tree, `${prefix}Dockerfile`);
		return dockerfile instanceof Source ? { folder: path } : undefined;
	}

	async #openIfThere(path: string, kind: "workflow" | "action"): Promise<Callable | undefined> {
		const known = this.#known.get(path);
		if (known !== undefined) return known;
		// Already told, if it could not be understood.
		if (this.#failed.has(path)) return undefined;
		const source = await readSource(this.#tree, path);
		if (!(source instanceof Source)) return undefined;
		const opened = await this.open(path, kind);
		if (opened === undefined) this.#failed.add(path);
		return opened;
	}
}

/** The checkout's root, in the tree: `.github` lies in it. */
function rootOf(path: string): string {
	const match = /^(?:(.*)\/)?\.github\//.exec(path);
	return match === null ? "" : (match[1] ?? "");
}

/** Whether the text has `./` or `$/` anywhere, if only behind an escape. */
function mayUseLocals({ place }: Mapping): boolean {
	return /[.$]\/|\\/.test(place.source.text);
}

function localUses(value: Value): readonly string[] {
	if (value.kind === "sequence") return value.items.flatMap(localUses);
	if (value.kind !== "mapping") return [];
	const uses = stringOf(get(value, "uses"));
	const own = uses !== undefined && /^(?:\.|\$)\//.test(uses) ? [uses] : [];
	return [...own, ...Array.from(value.entries.values(), (entry) => entry.value).flatMap(localUses)];
}
