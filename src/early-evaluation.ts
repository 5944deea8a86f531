import type { Bounds } from "./bounds.ts";
import type { CollectedProject } from "./collect/collected.ts";
import { CredentialNotes } from "./judge/credentials.ts";
import type { LocatedProject } from "./judge/locate.ts";
import { pathsOfContainers } from "./judge/located.ts";
import type { Project } from "./project.ts";
import { type Place, Source, startOf } from "./source.ts";
import { copyOf } from "./text-copy.ts";
import { type Entry, get, type Mapping, put, record, scalar, sequence, stringOf, valuesOf } from "./value.ts";

/**
 * Evaluates each project as soon as it is collected, locates what was found, and lets go of the rest: of a repository
 * with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
 * asked.
 */
export class EarlyEvaluation {
	/** The credentials of all projects so far. */
	readonly credentials = new CredentialNotes();
	readonly #evaluate: (project: CollectedProject) => Promise<LocatedProject>;
	readonly #located = new WeakMap<CollectedProject, LocatedProject>();

	constructor(evaluate: (project: CollectedProject) => Promise<LocatedProject>) {
		this.#evaluate = evaluate;
	}

	/** What is kept of a project. */
	async take(project: CollectedProject): Promise<CollectedProject> {
		// Before it is evaluated, which takes long: what is looked at right after it was made is at hand.
		this.credentials.add(project);
		const { found, undeclared } = await this.#evaluate(project);
		const kept = isOpen(project) ? withoutUnasked(project) : new SettledProject(project);
		if (found.length + undeclared.length > 0) this.#located.set(kept, { project: kept, found, undeclared });
		return kept;
	}

	/** A project that was taken, with what was found in it. */
	located(kept: CollectedProject): LocatedProject {
		return this.#located.get(kept) ?? { project: kept, found: nothing, undeclared: nothing };
	}
}

/** One for all projects in which there is nothing. */
const nothing: LocatedProject["found"] = [];

/** Fields of a container of which more is said at the end: what it declares is a decision, what nobody knows a finding. */
const open = ["declared", "unknown"] as const;

function isOpen({ model }: CollectedProject): boolean {
	return valuesOf(get(model, "containers")).some((one) => open.some((field) => get(one, field) !== undefined));
}

/** An open project with nothing of its containers but those fields, and their names. */
function withoutUnasked(project: CollectedProject): CollectedProject {
	const model = only(project.model, ["name", "kind", "containers"]);
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return project;
	const items = containers.items.map((one) => (one.kind === "mapping" ? only(one, ["name", ...open]) : one));
	return { ...project, model: put(model, "containers", { ...containers, items }) };
}

function only(mapping: Mapping, keys: readonly string[]): Mapping {
	const entries = new Map<string, Entry>();
	for (const key of keys) {
		const entry = mapping.entries.get(key);
		if (entry !== undefined) entries.set(key, entry);
	}
	return { ...mapping, entries };
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
