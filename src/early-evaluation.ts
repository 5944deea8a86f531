import type { Bounds } from "./bounds.ts";
import type { CollectedProject } from "./collect/collected.ts";
import { CredentialNotes } from "./judge/credentials.ts";
import { pathsOfContainers } from "./judge/located.ts";
import type { Violation } from "./policy/catalog.ts";
import type { Path, Project } from "./project.ts";
import { type Place, Source, startOf } from "./source.ts";
import { copyOf } from "./text-copy.ts";
import { type Entry, get, type Mapping, put, record, scalar, sequence, stringOf, valuesOf } from "./value.ts";

/**
 * Evaluates each project as soon as it is collected, and lets go of those in which nothing was found: of a repository
 * with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
 * asked.
 */
export class EarlyEvaluation {
	/** The credentials of all projects so far. */
	readonly credentials = new CredentialNotes();
	readonly #evaluate: (project: CollectedProject) => Promise<readonly Violation[]>;
	readonly #found = new WeakMap<CollectedProject, readonly Violation[]>();

	constructor(evaluate: (project: CollectedProject) => Promise<readonly Violation[]>) {
		this.#evaluate = evaluate;
	}

	/** What is kept of a project. */
	async take(project: CollectedProject): Promise<CollectedProject> {
		// Before it is evaluated, which takes long: what is looked at right after it was made is at hand.
		this.credentials.add(project);
		const found = await this.#evaluate(project);
		const kept = !isSettled(project)
			? project
			: found.length === 0 && !isOpen(project)
				? new SettledProject(project)
				: withoutUnasked(project, found);
		if (!(kept instanceof SettledProject)) this.#found.set(kept, found);
		return kept;
	}

	/** What was found in a project that was taken. */
	foundIn(kept: CollectedProject): readonly Violation[] | undefined {
		return kept instanceof SettledProject ? nothing : this.#found.get(kept);
	}
}

const nothing: readonly Violation[] = [];

/** Nothing of its containers is declared, so that they need not be evaluated without their declarations. */
function isSettled({ model }: CollectedProject): boolean {
	return valuesOf(get(model, "containers")).every((one) => get(one, "declared") === undefined);
}

/** Something of its containers is for run time to know, which is a finding of its own. */
function isOpen({ model }: CollectedProject): boolean {
	return valuesOf(get(model, "containers")).some((one) => get(one, "unknown") !== undefined);
}

/** Fields that are asked of every container of a project in which something is found: who it is, and whom it joins. */
const askedOfAll = ["name", "origin", "profile", "variant", "unknown", "started_by", "network_mode", "pid", "ipc"];

/** The same of a container in which something is found, wherever in it: whether an edit of the files is safe. */
const askedOfFaulty = [
	...askedOfAll,
	"replicas",
	"privileged",
	"security_opt",
	"mounts",
	"networks",
	"ports",
	"links",
	"publish_all",
	"expose",
];

/** A project without the fields that nobody asks for any more. */
function withoutUnasked(project: CollectedProject, found: readonly Violation[]): CollectedProject {
	const { model } = project;
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return project;
	const faulty = faultyFields(found);
	const items = containers.items.map((container, index) => {
		if (container.kind !== "mapping") return container;
		const own = faulty.get(index);
		const asked = own === undefined ? askedOfAll : new Set([...askedOfFaulty, ...own]);
		const entries = new Map<string, Entry>();
		for (const field of asked) {
			const entry = container.entries.get(field);
			if (entry !== undefined) entries.set(field, entry);
		}
		return { ...container, entries };
	});
	return { ...project, model: put(model, "containers", { ...containers, items }) };
}

/** Fields of containers that a violation is about, by the container's index; none where it is about all of it. */
function faultyFields(found: readonly Violation[]): ReadonlyMap<number, ReadonlySet<string>> {
	const faulty = new Map<number, Set<string>>();
	const note = ([list, index, field]: Path) => {
		if (list !== "containers" || typeof index !== "number") return;
		const known = faulty.get(index) ?? new Set();
		faulty.set(index, known);
		if (typeof field === "string") known.add(field);
	};
	for (const { path, related = [] } of found) {
		note(path);
		for (const step of related) note(step.path);
	}
	return faulty;
}

/**
 * What a verdict says of a project: its name, kind, and number of containers, and in which files those stand. There may be
 * tens of thousands, so that no more is kept; a model of that is made for whoever asks.
 */
class SettledProject implements CollectedProject {
	readonly files: readonly string[];
	readonly shownFiles?: readonly string[];
	readonly #name: string;
	readonly #kind: string;
	readonly #containers: number;
	readonly #path: string;
	/** The files that containers stand in, where that is not the one at `#path` for all. */
	readonly #containerPaths?: readonly string[];
	readonly #label: string;
	readonly #bounds: Bounds;

	constructor({ model, files, shownFiles }: CollectedProject) {
		const { path, label, bounds } = model.place.source;
		this.files = files;
		if (shownFiles !== undefined) this.shownFiles = shownFiles;
		this.#name = copyOf(stringOf(get(model, "name")) ?? "");
		this.#kind = stringOf(get(model, "kind")) ?? "";
		this.#containers = valuesOf(get(model, "containers")).length;
		this.#path = path;
		const paths = pathsOfContainers(model);
		if (paths.some((one) => one !== path)) this.#containerPaths = paths;
		this.#label = label;
		this.#bounds = bounds;
	}

	get model(): Mapping {
		const place = this.#placeIn(this.#path, this.#label);
		const paths = this.#containerPaths ?? new Array<string>(this.#containers).fill(this.#path);
		const containers = paths.map((path) => record<object>({}, path === this.#path ? place : this.#placeIn(path)));
		return record<Pick<Project, "kind" | "name" | "containers">>(
			{
				kind: scalar(this.#kind as Project["kind"], place),
				name: scalar(this.#name, place),
				containers: sequence(containers, place),
			},
			place,
		);
	}

	#placeIn(path: string, label = path): Place {
		return startOf(new Source(path, "", label, false, this.#bounds));
	}
}
