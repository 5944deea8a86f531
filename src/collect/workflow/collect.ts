import { aboutFile, type Diagnostic } from "../../diagnostic.ts";
import { readSource, unreadSource } from "../../read.ts";
import { type Place, Source, startOf } from "../../source.ts";
import { resolvePath, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, type Scalar, scalar, stringOf, type Value } from "../../value.ts";
import { parseYaml } from "../../yaml.ts";
import type { Collected, CollectedProject } from "../collected.ts";
import { collectDevcontainer } from "../devcontainer/collect.ts";
import { parseJsonc } from "../jsonc.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { collectMakefile, collectPackageScripts, collectScript } from "../shell/script-file.ts";
import { bareDockerAction, collectAction } from "./action.ts";
import { collectJob } from "./job.ts";
import { ProjectDraft } from "./project-draft.ts";
import { jobNetworkModel, type RunnerLabels, targetOf } from "./runner.ts";
import type { Call } from "./scope.ts";

export type WorkflowOptions = {
	/** Labels of an organisation's own runners. */
	readonly runners?: RunnerLabels;
};

export type CollectedWorkflows = Collected & {
	/** Compose projects that workflows, scripts and dev containers start, in the order of files. */
	readonly composeCommands: readonly ComposeCommand[];
};

/**
 * Everything that runs in containers but Compose's own services: jobs of workflows, local actions, the container
 * commands of scripts, Makefiles and package.json, dev containers. Candidates of other kinds are left alone.
 */
export async function collectWorkflows(
	tree: Tree,
	candidates: readonly { readonly path: string; readonly kind: string }[],
	options: WorkflowOptions = {},
): Promise<CollectedWorkflows> {
	const collection = new Collection(tree, options);
	for (const { path, kind } of candidates) await collection.open(path, kind);
	await collection.collectCallables();
	return collection.result();
}

/** A workflow or an action, which others may call. */
type Callable = {
	readonly path: string;
	readonly kind: "workflow" | "action";
	readonly root: string;
	readonly value: Mapping;
	/** Those of the tree that call it. */
	readonly calls: Call[];
};

/** Callers of one callable that are told apart; its containers name the others' places no more. */
const maxCalls = 64;

class Collection {
	readonly #tree: Tree;
	readonly #options: WorkflowOptions;
	readonly #files = new Set<string>();
	readonly #diagnostics: Diagnostic[] = [];
	readonly #projects: CollectedProject[] = [];
	readonly #composeCommands: ComposeCommand[] = [];
	readonly #callables = new Map<string, Callable>();
	readonly #unknownLabels = new Map<string, Place>();

	constructor(tree: Tree, options: WorkflowOptions) {
		this.#tree = tree;
		this.#options = options;
	}

	result(): CollectedWorkflows {
		for (const [label, place] of this.#unknownLabels) {
			const message = `nobody says whether runners labelled "${label}" are self-hosted; judged as hosted`;
			this.#diagnostics.push({ kind: "unknown", level: "info", message, place });
		}
		return {
			files: [...this.#files].sort(),
			projects: this.#projects,
			diagnostics: distinctDiagnostics(this.#diagnostics),
			composeCommands: distinctCommands(this.#composeCommands),
		};
	}

	async open(path: string, kind: string): Promise<void> {
		switch (kind) {
			case "workflow":
			case "action":
				await this.#openCallable(path, kind);
				return;
			case "script":
				await this.#readFile(path, (source) => collectScript(source, this.#diagnostics));
				return;
			case "makefile":
				await this.#readFile(path, (source) => collectMakefile(source, this.#diagnostics));
				return;
			case "package-json":
				await this.#readFile(path, (source) => {
					// Where it does not mention a container command, what else is in it is none of our business.
					if (!/docker|podman|nerdctl/.test(source.text)) return undefined;
					const { documents } = parseJsonc(source);
					return collectPackageScripts(source, documents[0], this.#diagnostics);
				});
				return;
			case "devcontainer":
				await this.#readFile(path, async (source) => {
					const { documents, diagnostics } = parseJsonc(source);
					this.#diagnostics.push(...diagnostics);
					const [value] = documents;
					if (diagnostics.length > 0) return null;
					if (value?.kind !== "mapping") return undefined;
					return collectDevcontainer(this.#tree, source, value, this.#diagnostics);
				});
		}
	}

	/** `null` from `collect`: the file could not be understood, and a diagnostic says so. */
	async #readFile(
		path: string,
		collect: (
			source: Source,
		) =>
			| Promise<
					{ project: CollectedProject | undefined; composeCommands: readonly ComposeCommand[] } | null | undefined
			  >
			| undefined,
	): Promise<void> {
		const source = await this.#source(path);
		if (source === undefined) return;
		const found = await collect(source);
		if (found === null) return;
		this.#files.add(path);
		if (found?.project !== undefined) this.#projects.push(found.project);
		this.#composeCommands.push(...(found?.composeCommands ?? []));
	}

	async #source(path: string): Promise<Source | undefined> {
		const source = await readSource(this.#tree, path);
		if (source instanceof Source) return source;
		const why = source.kind === "refused" ? `cannot be read: it ${source.why}` : `cannot be read: it is ${source.kind}`;
		this.#diagnostics.push(
			aboutFile(unreadSource(this.#tree, path), source.kind === "refused" ? "refused" : "missing", "error", why),
		);
		return undefined;
	}

	async #openCallable(path: string, kind: "workflow" | "action"): Promise<Callable | undefined> {
		const known = this.#callables.get(path);
		if (known !== undefined) return known;
		const source = await this.#source(path);
		if (source === undefined) return undefined;
		const { documents, diagnostics } = parseYaml(source);
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
		this.#files.add(path);
		const callable: Callable = { path, kind, root: rootOf(path), value, calls: [] };
		this.#callables.set(path, callable);
		return callable;
	}

	/** Callers first: each callable is collected once, with all that calls it. */
	async collectCallables(): Promise<void> {
		const order: Callable[] = [];
		const state = new Map<Callable, "open" | "done">();
		const visit = async (callable: Callable): Promise<void> => {
			if (state.has(callable)) return;
			state.set(callable, "open");
			for (const uses of localUses(callable.value)) {
				const target = await this.#resolve(callable, uses);
				if (target !== undefined && "value" in target) await visit(target);
			}
			state.set(callable, "done");
			order.push(callable);
		};
		for (const callable of [...this.#callables.values()]) await visit(callable);
		for (const callable of order.reverse()) await this.#collectCallable(callable);
		this.#projects.sort((left, right) => compare(nameOfProject(left), nameOfProject(right)));
	}

	async #collectCallable(callable: Callable): Promise<void> {
		const pending: Promise<void>[] = [];
		const onCall = (uses: Scalar, call: Call) => {
			pending.push(this.#called(callable, uses, call));
		};
		const common = {
			file: callable.path,
			root: callable.root,
			diagnostics: this.#diagnostics,
			onCall,
		};
		const triggers = triggersOf(callable.value);
		const called: readonly (Call | undefined)[] = callable.calls;
		if (callable.kind === "action") {
			const calls = called.length > 0 ? called : [undefined];
			const found = await collectAction({ ...common, tree: this.#tree, action: callable.value, calls });
			this.#keep(found);
		} else {
			const others = triggers.some((trigger) => trigger.value !== "workflow_call");
			const calls = called.length > 0 && !others ? called : [undefined, ...called];
			const jobs = get(callable.value, "jobs");
			for (const [id, entry] of jobs?.kind === "mapping" ? jobs.entries : []) {
				if (entry.value.kind !== "mapping") continue;
				const found = await collectJob({
					...common,
					workflow: callable.value,
					id,
					key: entry.key,
					job: entry.value,
					triggers,
					calls,
					labels: this.#options.runners ?? {},
					unknownLabels: this.#unknownLabels,
				});
				this.#keep(found);
			}
		}
		await Promise.all(pending);
	}

	#keep(found: { project: CollectedProject | undefined; composeCommands: readonly ComposeCommand[] }): void {
		if (found.project !== undefined) this.#projects.push(found.project);
		this.#composeCommands.push(...found.composeCommands);
	}

	async #called(caller: Callable, uses: Scalar, call: Call): Promise<void> {
		const target = await this.#resolve(caller, String(uses.value));
		if (target === undefined) {
			// Another step may check it out or make it.
			const message = `"${String(uses.value)}" is not in the tree`;
			this.#diagnostics.push({ kind: "missing", level: "info", message, place: uses.place });
		} else if ("value" in target) {
			if (target.calls.length < maxCalls) target.calls.push(call);
		} else {
			const project = new ProjectDraft("workflow", `${caller.path}/${String(uses.value)}`, uses.place);
			project.addContainer(await bareDockerAction(this.#tree, target.folder, uses, this.#diagnostics));
			project.offerNetwork(jobNetworkModel(uses.place));
			const runner = targetOf(call.runners);
			this.#projects.push(
				project.collected((draft) => {
					if (runner !== undefined) draft.putPlain("target", runner);
					if (call.triggers.length > 0) draft.putPlain("triggers", call.triggers);
				}),
			);
		}
	}

	/** What `./x` or `$/x` names: a reusable workflow, an action, or a folder with nothing but a Dockerfile. */
	async #resolve(caller: Callable, uses: string): Promise<Callable | { readonly folder: string } | undefined> {
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
		const known = this.#callables.get(path);
		if (known !== undefined) return known;
		// Already told, if it could not be understood.
		if (this.#failed.has(path)) return undefined;
		const source = await readSource(this.#tree, path);
		if (!(source instanceof Source)) return undefined;
		const opened = await this.#openCallable(path, kind);
		if (opened === undefined) this.#failed.add(path);
		return opened;
	}

	readonly #failed = new Set<string>();
}

/** The checkout's root, in the tree: `.github` lies in it. */
function rootOf(path: string): string {
	const match = /^(?:(.*)\/)?\.github\//.exec(path);
	return match === null ? "" : (match[1] ?? "");
}

function localUses(value: Value): readonly string[] {
	if (value.kind === "sequence") return value.items.flatMap(localUses);
	if (value.kind !== "mapping") return [];
	const uses = stringOf(get(value, "uses"));
	const own = uses !== undefined && /^(?:\.|\$)\//.test(uses) ? [uses] : [];
	return [...own, ...Array.from(value.entries.values(), (entry) => entry.value).flatMap(localUses)];
}

/** Events of `on:`. */
function triggersOf(workflow: Mapping): readonly Scalar<string>[] {
	const on = get(workflow, "on");
	if (on?.kind === "scalar") return typeof on.value === "string" ? [scalar(on.value, on.place)] : [];
	if (on?.kind === "sequence") {
		return on.items.flatMap((item) => (item.kind === "scalar" ? [scalar(String(item.value), item.place)] : []));
	}
	if (on?.kind === "mapping") return Array.from(on.entries, ([name, entry]) => scalar(name, entry.key));
	return [];
}

function nameOfProject(project: CollectedProject): string {
	return stringOf(get(project.model, "name")) ?? "";
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}

function distinctDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const seen = new Set<string>();
	return diagnostics.filter(({ kind, message, place }) => {
		const id = `${kind} ${place.source.path} ${place.start} ${message}`;
		return !seen.has(id) && seen.add(id);
	});
}

function distinctCommands(commands: readonly ComposeCommand[]): readonly ComposeCommand[] {
	const seen = new Set<string>();
	return commands.filter(({ place, ...rest }) => {
		const id = JSON.stringify([place.source.path, place.start, rest]);
		return !seen.has(id) && seen.add(id);
	});
}
