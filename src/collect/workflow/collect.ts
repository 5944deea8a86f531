import { Allowance } from "../../allowance.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import type { Tree } from "../../tree/tree.ts";
import { get, type Scalar, stringOf } from "../../value.ts";
import type { Collected, CollectedProject, TakeProject } from "../collected.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { SourcedFiles } from "../shell/sourced-files.ts";
import { bareDockerAction, collectAction } from "./action.ts";
import { type Callable, Callables } from "./callables.ts";
import { collectFile, type FileKind, isFileKind } from "./collect-file.ts";
import type { Found } from "./found.ts";
import { collectJob } from "./job.ts";
import { ProjectDraft } from "./project-draft.ts";
import { readCandidate } from "./read-candidate.ts";
import { jobNetworkModel, putRunner, type RunnerLabels } from "./runner.ts";
import type { Call } from "./scope.ts";
import { putStarted, triggersOf } from "./triggers.ts";

/** What a workflow does not say of itself. */
export type WorkflowOptions = {
	/** Labels of an organisation's own runners. */
	readonly runners?: RunnerLabels;
	readonly take?: TakeProject;
};

/** All that was found, with what it starts of Compose. */
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

class Collection {
	readonly #tree: Tree;
	readonly #options: WorkflowOptions;
	readonly #files = new Set<string>();
	readonly #diagnostics: Diagnostic[] = [];
	readonly #projects: CollectedProject[] = [];
	readonly #composeCommands: ComposeCommand[] = [];
	readonly #callables: Callables;
	readonly #unknownLabels = new Map<string, Place>();

	constructor(tree: Tree, options: WorkflowOptions) {
		this.#tree = tree;
		this.#options = options;
		this.#callables = new Callables(tree, this.#diagnostics);
	}

	result(): CollectedWorkflows {
		for (const [label, place] of this.#unknownLabels) {
			const message = `nobody says whether runners labelled "${label}" are self-hosted; judged as hosted`;
			this.#diagnostics.push({ kind: "unknown", level: "info", message, place });
		}
		return {
			files: [...new Set([...this.#files, ...this.#callables.paths])].sort(),
			projects: this.#projects,
			diagnostics: distinctDiagnostics(this.#diagnostics),
			composeCommands: distinctCommands(this.#composeCommands),
		};
	}

	async open(path: string, kind: string): Promise<void> {
		if (kind === "workflow" || kind === "action") await this.#callables.open(path, kind);
		else if (isFileKind(kind)) await this.#openFile(path, kind);
	}

	async #openFile(path: string, kind: FileKind): Promise<void> {
		const source = await readCandidate(this.#tree, path, this.#diagnostics);
		if (source === undefined) return;
		const found = await collectFile(kind, source, this.#tree, this.#diagnostics);
		if (found === null) return;
		this.#files.add(path);
		if (found !== undefined) await this.#keep(found);
	}

	/** Callers first: each callable is collected once, with all that calls it. */
	async collectCallables(): Promise<void> {
		for await (const callable of this.#callables.inOrder()) await this.#collectCallable(callable);
		const names = new Map(this.#projects.map((project) => [project, nameOfProject(project)]));
		this.#projects.sort((left, right) => compare(names.get(left) ?? "", names.get(right) ?? ""));
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
			isIdle: (uses: string) => this.#callables.isIdle(callable, uses),
			readings: new Allowance("steps", moreSteps),
			sourced: new SourcedFiles(this.#tree, []),
		};
		const triggers = triggersOf(callable.value);
		const called: readonly (Call | undefined)[] = callable.calls.list;
		if (callable.kind === "action") {
			const calls = called.length > 0 ? called : [undefined];
			const found = await collectAction({ ...common, tree: this.#tree, action: callable.value, calls });
			await this.#keep(found);
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
				await this.#keep(found);
			}
		}
		await Promise.all(pending);
	}

	async #take(project: CollectedProject): Promise<void> {
		const { take } = this.#options;
		this.#projects.push(take === undefined ? project : await take(project));
	}

	async #keep(found: Found): Promise<void> {
		if (found.project !== undefined) await this.#take(found.project);
		for (const one of found.composeCommands) this.#composeCommands.push(one);
	}

	async #called(caller: Callable, uses: Scalar, call: Call): Promise<void> {
		const target = await this.#callables.resolve(caller, String(uses.value));
		if (target === undefined) {
			// Another step may check it out or make it.
			const message = `"${String(uses.value)}" is not in the tree`;
			this.#diagnostics.push({ kind: "missing", level: "info", message, place: uses.place });
		} else if ("calls" in target) {
			target.calls.add(call);
		} else {
			const project = new ProjectDraft("workflow", `${caller.path}/${String(uses.value)}`, uses.place);
			project.addContainer(await bareDockerAction(this.#tree, target.dockerfile, uses, call, this.#diagnostics));
			project.offerNetwork(jobNetworkModel(uses.place));
			await this.#take(
				project.collected((draft) => {
					putRunner(draft, call.runners);
					putStarted(draft, call.started);
				}),
			);
		}
	}
}

const moreSteps = "is of a file with more steps and containers, each for its callers and its matrix, than are read";

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
