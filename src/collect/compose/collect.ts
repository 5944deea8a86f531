import type { Diagnostic } from "../../diagnostic.ts";
import type { Candidate } from "../../discover.ts";
import { forgetRead, readSource } from "../../read.ts";
import { Source } from "../../source.ts";
import { sortedOnce } from "../../tree/sorted-paths.ts";
import type { Tree } from "../../tree/tree.ts";
import { get, put, type Value } from "../../value.ts";
import type { Collected, CollectedProject, TakeProject } from "../collected.ts";
import { contractOf } from "./contract.ts";
import { readCandidates } from "./plan/candidates.ts";
import { within } from "./plan/default-files.ts";
import { OwnProjects } from "./plan/own-projects.ts";
import { type ComposeCommand, type NamedProject, type PlannedProject, planCompose } from "./plan/plan.ts";
import { forgetCompose } from "./resolution.ts";
import { type ComposeSelection, type ResolvedCompose, resolveCompose } from "./resolve.ts";

export type { ComposeCommand, NamedProject } from "./plan/plan.ts";

export type ComposeOptions = {
	/** What workflows, Makefiles and scripts start. */
	readonly commands?: readonly ComposeCommand[];
	/** Projects that the configuration names. */
	readonly projects?: readonly NamedProject[];
	/** The environment that variables may come from; none unless it is given. */
	readonly environment?: ReadonlyMap<string, string>;
	readonly take?: TakeProject;
};

/** Every Compose project of the candidates. One that cannot be resolved costs the others nothing. */
export async function collectCompose(
	tree: Tree,
	candidates: readonly Candidate[],
	options: ComposeOptions = {},
): Promise<Collected> {
	const { commands = [], projects: named = [], take = (project) => project } = options;
	const asked = new Set([...commands, ...named].flatMap(({ files }) => files.flatMap((file) => file ?? [])));
	/** An `--env-file` that a script makes is not there to be read. */
	const known = async (command: ComposeCommand): Promise<ComposeCommand> => {
		const envFiles = command.envFiles ?? [];
		const sources = await Promise.all(envFiles.map((file) => readSource(tree, file)));
		return { ...command, envFiles: envFiles.filter((_, index) => sources[index] instanceof Source) };
	};
	const starting = await Promise.all(commands.map(known));
	const files: string[] = [];
	const collectPlanned = async (planned: PlannedProject): Promise<Taken> => {
		const { project, files: from, diagnostics: said } = await collectOne(tree, planned, options.environment);
		for (const file of from) files.push(file);
		return { project: project && (await take(project)), said: said.length === 0 ? nothing : said };
	};
	const own = new OwnProjects(starting, named);
	const early = new Map<string, Taken>();
	const read = await readCandidates(tree, candidates, asked, async (folder, outlines, setsFiles) => {
		const planned = own.in(folder, outlines, setsFiles);
		if (planned === undefined) return;
		const taken = await collectPlanned(planned);
		const [first = ""] = await Promise.all(planned.selection.files.map((file) => forget(tree, file)));
		forgetRead(tree, within(folder, ".env"));
		early.set(first, taken);
	});
	const diagnostics = new Diagnostics();
	diagnostics.add(read.diagnostics);
	const projects: CollectedProject[] = [];
	for (const one of planCompose({ ...read, commands: starting, named }, early)) {
		const { project, said } = "said" in one ? one : await collectPlanned(one);
		diagnostics.add(said);
		if (project !== undefined) projects.push(project);
	}
	const broken = new Set(diagnostics.all.flatMap(({ kind, place }) => (kind === "syntax" ? place.source.path : [])));
	const whole = sortedOnce(files).filter((file) => !broken.has(file));
	return { files: whole, projects, diagnostics: diagnostics.all };
}

/** A project as it is kept, and what is said of it. */
type Taken = { readonly project: CollectedProject | undefined; readonly said: readonly Diagnostic[] };

/** One for all projects of which nothing is said. */
const nothing: readonly Diagnostic[] = [];

/** Others seldom refer to a file of a default name when its project is done. @returns its path as it was listed. */
async function forget(tree: Tree, file: string): Promise<string> {
	const source = await readSource(tree, file);
	forgetRead(tree, file);
	if (!(source instanceof Source)) return file;
	forgetCompose(source);
	return source.path;
}

async function collectOne(
	tree: Tree,
	{ selection, runner, startedBy }: PlannedProject,
	environment: ReadonlyMap<string, string> | undefined,
) {
	const given: ComposeSelection = environment === undefined ? selection : { ...selection, environment };
	const resolved = await resolveCompose(tree, given, { isStack: runner === "stack" });
	const contract = await contractOf(tree, resolved, {
		directory: selection.directory,
		target: runner === "compose" ? "compose" : "swarm",
		startedBy,
	});
	const { project, more } = bounded(contract.project);
	const diagnostics = [...contract.diagnostics, ...more];
	const isEmpty = project === undefined || sizeOf(get(project.model, "containers")) === 0;
	return {
		project,
		files: resolved.files,
		diagnostics: [...(isEmpty ? asErrors(resolved) : resolved.refusals), ...resolved.diagnostics, ...diagnostics],
	};
}

/** As many containers as one evaluation is given, and what is to be said of the others. */
function bounded(project: CollectedProject | undefined): {
	readonly project: CollectedProject | undefined;
	readonly more: readonly Diagnostic[];
} {
	const containers = get(project?.model, "containers");
	if (project === undefined || containers?.kind !== "sequence") return { project, more: [] };
	const { bounds } = project.model.place.source;
	const left = containers.items[bounds.limits.containers];
	if (left === undefined) return { project, more: [] };
	const items = containers.items.slice(0, bounds.limits.containers);
	const { place } = get(left, "name") ?? left;
	return {
		project: { ...project, model: put(project.model, "containers", { ...containers, items }) },
		more: [bounds.diagnostic("containers", place, "has more containers in one project than are judged")],
	};
}

function sizeOf(value: Value | undefined): number {
	return value?.kind === "sequence" ? value.items.length : 0;
}

/** What Compose refuses and leaves us nothing to judge is an error; unless one is said already, or all is remote. */
function asErrors({ refusals, remotes }: ResolvedCompose): readonly Diagnostic[] {
	if (remotes.length > 0 || refusals.some(({ level }) => level === "error")) return refusals;
	// What only run time knows is no fault of the file.
	return refusals.map((refusal) => (refusal.kind === "unknown" ? refusal : { ...refusal, level: "error" }));
}

/** Each thing said once, however many projects a file is in. */
class Diagnostics {
	readonly all: Diagnostic[] = [];
	readonly #said = new Set<string>();

	add(diagnostics: readonly Diagnostic[]): void {
		for (const diagnostic of diagnostics) {
			const { place, kind, message } = diagnostic;
			const key = JSON.stringify([place.source.path, place.start, place.end, kind, message]);
			if (this.#said.has(key)) continue;
			this.#said.add(key);
			this.all.push(diagnostic);
		}
	}
}
