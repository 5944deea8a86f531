import type { Place } from "../../../source.ts";
import { folderOf } from "../../../tree/tree.ts";
import type { ComposeSelection } from "../resolve.ts";
import { Bases } from "./bases.ts";
import { defaultOf, defaultsOf } from "./default-files.ts";
import { areWhole, type Outline, type Runner, runnerOf } from "./outline.ts";
import { Reach } from "./reach.ts";

/*
 * Which projects a repository's Compose files make. In this order, each file being judged where it is really used:
 *
 *  1. Projects that the configuration names. Their files are in no other project, unless one includes them.
 *  2. Commands that the repository itself runs: the `-f a -f b` lists of workflows, Makefiles and scripts, and
 *     `docker stack deploy -c`. Only where all of their files are there: a list that was cut from its script wrongly
 *     must not cost a false alarm.
 *  3. A folder whose `.env` sets COMPOSE_FILE: what that names, in the stead of 4.
 *  4. A folder with one of Compose's own names, with its override, if the two are whole. Of several names the first
 *     counts, as for Compose.
 *  5. Every other file that no project so far has taken, has included, or has extended all of:
 *     a. alone, if it is whole;
 *     b. a fragment (services without an image, networks or services that it does not declare) over the base that has
 *        most of what it misses, and of several such over the first: in its folder and then in those above, the file
 *        whose name it extends (`compose.prod.yaml` over `compose.yaml`, `x.override.yml` over `x.yml`) and the default
 *        file, then with its override; at last any whole file of its folder;
 *     c. else alone: Compose refuses it, and that is said.
 *
 * A base is judged by itself and under each fragment over it: one place then has findings in several projects, which
 * count as one. What makes a stack for Swarm is said in `outline.ts`.
 */

/** Who starts a project: a step of a workflow, or a script. */
export type Starter = {
	readonly file: string;
	readonly job?: string;
	readonly step?: string;
	readonly place: Place;
};

/** A project that is to be resolved, and for what runs it. */
export type PlannedProject = {
	readonly selection: ComposeSelection;
	readonly runner: Runner;
	/** Commands of the repository that start exactly this project. */
	readonly startedBy: readonly Starter[];
};

/** `docker compose` or `docker stack deploy` as something in the repository calls it; paths are from the tree's root. */
export type ComposeCommand = {
	/** The folder that it is called in, where that is known. */
	readonly directory: string | undefined;
	/** In the order of `-f`; undefined for one that nobody can know. Empty where the command leaves it to Compose. */
	readonly files: readonly (string | undefined)[];
	/** `up`, `run`, `build` …, or `stack-deploy`. */
	readonly action: string;
	readonly projectDirectory?: string;
	readonly projectName?: string;
	readonly envFiles?: readonly string[];
	readonly place: Place;
	readonly startedBy: { readonly file: string; readonly job?: string; readonly step?: string };
};

/** A project that the configuration names. */
export type NamedProject = {
	readonly files: readonly string[];
	readonly directory?: string;
	readonly name?: string;
	readonly envFiles?: readonly string[];
	readonly target?: "compose" | "swarm";
};

/** What a repository says of its projects. */
export type PlanInput = {
	/** Every Compose file by its tree path. */
	readonly outlines: ReadonlyMap<string, Outline>;
	/** COMPOSE_FILE of the `.env` of each folder that sets it, as tree paths. */
	readonly composeFiles: ReadonlyMap<string, readonly string[]>;
	readonly commands: readonly ComposeCommand[];
	readonly named: readonly NamedProject[];
};

/**
 * The projects, in the order above; each file is in one at least, unless another project refers to it. Of `OwnProjects`
 * it takes what is known of them already, by the first file, and gives it in their place: there may be tens of thousands.
 */
export function planCompose<Own = never>(
	input: PlanInput,
	own: ReadonlyMap<string, Own> = new Map(),
): readonly (PlannedProject | Own)[] {
	const plan = new Plan<Own>(input.outlines);
	for (const project of input.named) plan.addNamed(project);
	for (const command of input.commands) plan.addCommand(command);
	const chosen = new Set<string>();
	for (const [folder, files] of input.composeFiles) {
		if (!files.some((file) => input.outlines.has(file))) continue;
		chosen.add(folder);
		plan.addComposeFile(folder, files);
	}
	for (const files of defaultsOf(input.outlines)) {
		const known = own.get(files[0] ?? "");
		if (known !== undefined) {
			plan.addOwn(files, known);
			continue;
		}
		const isWhole = areWhole(files.flatMap((file) => input.outlines.get(file) ?? []));
		if (isWhole && !chosen.has(folderOf(files[0] ?? ""))) plan.add({ files });
	}
	for (const command of input.commands) plan.noteDefault(command, chosen);
	plan.addRest();
	return plan.projects;
}

type Planned = { selection: ComposeSelection; runner: Runner; startedBy: Starter[] };

class Plan<Own> {
	readonly #projects: (Planned | Own)[] = [];
	readonly #outlines: ReadonlyMap<string, Outline>;
	readonly #byKey = new Map<string, Planned>();
	readonly #named = new Set<string>();
	readonly #reach: Reach;
	readonly #bases: Bases;

	constructor(outlines: ReadonlyMap<string, Outline>) {
		this.#outlines = outlines;
		this.#bases = new Bases(outlines);
		this.#reach = new Reach(outlines);
	}

	get projects(): readonly (PlannedProject | Own)[] {
		return this.#projects;
	}

	addOwn(files: readonly string[], known: Own): void {
		this.#projects.push(known);
		this.#reach.take(files);
	}

	addNamed({ files, directory, name, envFiles, target }: NamedProject): void {
		const selection = {
			directory: directory ?? folderOf(files[0] ?? ""),
			files,
			...(name === undefined ? {} : { name }),
			...(envFiles === undefined ? {} : { envFiles }),
		};
		const runner = target === undefined ? this.#runnerOf(files) : target === "swarm" ? "stack" : "compose";
		this.#projects.push({ selection, runner, startedBy: [] });
		for (const file of files) this.#named.add(file);
		this.#reach.take(files);
	}

	addComposeFile(folder: string, files: readonly string[]): void {
		if (files.some((file) => this.#named.has(file))) return;
		const selection = { directory: folder, files: [] };
		this.#add(defaultKey(folder), { selection, runner: this.#runnerOf(files), startedBy: [] });
		this.#reach.take(files);
	}

	addCommand(command: ComposeCommand): void {
		const files = command.files.flatMap((file) => file ?? []);
		if (files.length === 0 || files.length < command.files.length) return;
		if (!files.every((file) => this.#outlines.has(file))) return;
		const { projectDirectory, projectName, envFiles, action } = command;
		this.add({
			files,
			directory: projectDirectory,
			name: projectName,
			envFiles,
			runner: runnerBy(action),
			startedBy: starterOf(command),
		});
	}

	/** A command without files starts what Compose finds in its folder, or in the nearest one above. */
	noteDefault(command: ComposeCommand, chosen: ReadonlySet<string>): void {
		const starter = starterOf(command);
		if (command.files.length > 0 || starter === undefined) return;
		for (let folder = command.projectDirectory ?? command.directory; folder !== undefined; ) {
			const files = chosen.has(folder) ? undefined : defaultOf(folder, this.#outlines);
			const key = files === undefined ? defaultKey(folder) : keyOf(folder, files, this.#runnerOf(files), []);
			const planned = this.#byKey.get(key);
			if (planned !== undefined) {
				// Whoever else deploys it as a stack.
				if (planned.runner === "stack") planned.runner = "either";
				planned.startedBy.push(starter);
				return;
			}
			folder = folder === "" ? undefined : folderOf(folder);
		}
	}

	add(project: {
		readonly files: readonly string[];
		readonly directory?: string | undefined;
		readonly name?: string | undefined;
		readonly envFiles?: readonly string[] | undefined;
		/** By the command that starts it; by what its files say, where none does. */
		readonly runner?: Runner | undefined;
		readonly startedBy?: Starter | undefined;
	}): void {
		const { files, name, envFiles = [], startedBy } = project;
		if (files.some((file) => this.#named.has(file))) return;
		const directory = project.directory ?? folderOf(files[0] ?? "");
		const runner = project.runner ?? this.#runnerOf(files);
		const key = keyOf(directory, files, runner, envFiles);
		let planned = this.#byKey.get(key);
		if (planned === undefined) {
			const selection = {
				directory,
				files,
				...(name === undefined ? {} : { name }),
				...(envFiles.length === 0 ? {} : { envFiles }),
			};
			planned = { selection, runner, startedBy: [] };
			this.#add(key, planned);
			this.#reach.take(files);
		}
		if (startedBy !== undefined) planned.startedBy.push(startedBy);
	}

	/** First what no other of the rest refers to, then what is left in circles. */
	addRest(): void {
		const rest = [...this.#outlines.keys()].filter((file) => !this.#reach.has(file)).sort();
		const referred = new Reach(this.#outlines);
		for (const file of rest) referred.takeReferred(file);
		for (const file of rest) if (!referred.has(file)) this.add({ files: this.#bases.under(file) });
		for (const file of rest) if (!this.#reach.has(file)) this.add({ files: this.#bases.under(file) });
	}

	#add(key: string, planned: Planned): void {
		this.#byKey.set(key, planned);
		this.#projects.push(planned);
	}

	#runnerOf(files: readonly string[]): Runner {
		return runnerOf(files.flatMap((file) => this.#outlines.get(file) ?? []));
	}
}

/** What a stack is deployed of and what is only written for one are the same project. */
function keyOf(directory: string, files: readonly string[], runner: Runner, envFiles: readonly string[]): string {
	return JSON.stringify([directory, files, runner === "compose", envFiles]);
}

function defaultKey(folder: string): string {
	return JSON.stringify([folder]);
}

/** A command that builds says nothing of what runs it. */
function runnerBy(action: string): Runner | undefined {
	if (action === "stack-deploy") return "stack";
	return action === "build" ? undefined : "compose";
}

/** Building or watching starts nothing that the repository runs. */
function starterOf({ action, startedBy, place }: ComposeCommand): Starter | undefined {
	return action === "build" ? undefined : { ...startedBy, place };
}
