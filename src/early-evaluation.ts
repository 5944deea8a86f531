import type { Bounds } from "./bounds.ts";
import type { CollectedProject } from "./collect/collected.ts";
import { CredentialNotes } from "./judge/credentials.ts";
import type { Violation } from "./policy/catalog.ts";
import type { Path, Project } from "./project.ts";
import { Source, startOf } from "./source.ts";
import { copyOf } from "./text-copy.ts";
import { get, type Mapping, put, record, scalar, sequence, stringOf, valuesOf } from "./value.ts";

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
		const found = await this.#evaluate(project);
		this.credentials.add(project);
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

/** Fields of a container that only violations in them are asked for when they have been evaluated. */
const seldomAsked = ["environment", "labels", "command", "entrypoint", "healthcheck", "env_files", "extensions"];

/** A project without the fields that nobody asks for any more. */
function withoutUnasked(project: CollectedProject, found: readonly Violation[]): CollectedProject {
	const { model } = project;
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return project;
	const asked = askedFields(found);
	const items = containers.items.map((container, index) => {
		if (container.kind !== "mapping") return container;
		const unasked = seldomAsked.filter((field) => container.entries.has(field) && !asked.get(index)?.has(field));
		if (unasked.length === 0) return container;
		const entries = new Map(container.entries);
		for (const field of unasked) entries.delete(field);
		return { ...container, entries };
	});
	return { ...project, model: put(model, "containers", { ...containers, items }) };
}

/** Fields of containers in which a violation points somewhere, by the container's index. */
function askedFields(found: readonly Violation[]): ReadonlyMap<number, ReadonlySet<string>> {
	const asked = new Map<number, Set<string>>();
	const note = ([list, index, field]: Path) => {
		if (list !== "containers" || typeof index !== "number" || typeof field !== "string") return;
		const known = asked.get(index);
		if (known === undefined) asked.set(index, new Set([field]));
		else known.add(field);
	};
	for (const { path, related = [] } of found) {
		note(path);
		for (const step of related) note(step.path);
	}
	return asked;
}

/**
 * What a verdict says of a project: its name, kind and number of containers. There may be tens of thousands, so that no
 * more is kept; a model of that is made for whoever asks.
 */
class SettledProject implements CollectedProject {
	readonly files: readonly string[];
	readonly shownFiles?: readonly string[];
	readonly #name: string;
	readonly #kind: string;
	readonly #containers: number;
	readonly #path: string;
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
		this.#label = label;
		this.#bounds = bounds;
	}

	get model(): Mapping {
		const place = startOf(new Source(this.#path, "", this.#label, false, this.#bounds));
		const container = record<object>({}, place);
		return record<Pick<Project, "kind" | "name" | "containers">>(
			{
				kind: scalar(this.#kind as Project["kind"], place),
				name: scalar(this.#name, place),
				containers: sequence(new Array(this.#containers).fill(container), place),
			},
			place,
		);
	}
}
