import type { CollectedProject } from "./collect/collected.ts";
import { CredentialNotes } from "./judge/credentials.ts";
import type { Violation } from "./policy/catalog.ts";
import type { Project } from "./project.ts";
import { Source, startOf } from "./source.ts";
import { get, record, scalar, sequence, stringOf, toJson, valuesOf } from "./value.ts";

/**
 * Evaluates each project as soon as it is collected, and lets go of those in which nothing was found: of a repository
 * with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
 * asked.
 */
export class EarlyEvaluation {
	/** The credentials of all projects so far. */
	readonly credentials = new CredentialNotes();
	readonly #evaluate: (model: unknown) => Promise<readonly Violation[]>;
	readonly #found = new WeakMap<CollectedProject, readonly Violation[]>();

	constructor(evaluate: (model: unknown) => Promise<readonly Violation[]>) {
		this.#evaluate = evaluate;
	}

	/** What is kept of a project. */
	async take(project: CollectedProject): Promise<CollectedProject> {
		const found = await this.#evaluate(toJson(project.model));
		this.credentials.add(project);
		const kept = found.length === 0 && isSettled(project) ? outlineOf(project) : project;
		this.#found.set(kept, found);
		return kept;
	}

	/** What was found in a project that was taken. */
	foundIn(kept: CollectedProject): readonly Violation[] | undefined {
		return this.#found.get(kept);
	}
}

/** Nothing of its containers is declared, and nothing of them is for run time to know. */
function isSettled({ model }: CollectedProject): boolean {
	const containers = valuesOf(get(model, "containers"));
	return containers.every((one) => get(one, "declared") === undefined && get(one, "unknown") === undefined);
}

/** What a verdict says of a project: its name, kind and number of containers. */
function outlineOf(project: CollectedProject): CollectedProject {
	const { model } = project;
	const { path, label, bounds } = model.place.source;
	const place = startOf(new Source(path, "", label, false, bounds));
	const text = (key: string) => scalar(copyOf(stringOf(get(model, key)) ?? ""), place);
	const container = record<object>({}, place);
	const count = valuesOf(get(model, "containers")).length;
	const outline = record<Pick<Project, "kind" | "name" | "containers">>(
		{
			kind: text("kind") as ReturnType<typeof scalar<Project["kind"]>>,
			name: text("name"),
			containers: sequence(new Array(count).fill(container), place),
		},
		place,
	);
	return { ...project, model: outline };
}

/** A part of a long text keeps all of it in memory; this does not. */
function copyOf(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}
