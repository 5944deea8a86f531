import type { CollectedProject } from "../collect/collected.ts";
import type { IndexPair, ProjectPair } from "../compare/pair.ts";
import type { FactsOf } from "../surface/difference.ts";
import type { Fact } from "../surface/fact.ts";
import { get, stringOf } from "../value.ts";

/** What a picture is made of: the containers of a project by index, and its facts in the order of `orderedFacts`. */
export type MappedProject = {
	readonly name: string;
	/** The file that the project is known by, as it is shown. */
	readonly file: string;
	readonly containers: readonly string[];
	readonly facts: readonly Fact[];
};

/** The same project before and after; one of both is absent where it is new or gone. */
export type MappedPair = {
	readonly base?: MappedProject;
	readonly head?: MappedProject;
	readonly containers: readonly IndexPair[];
	/** Only what this side says is drawn: see `ProjectPair`. */
	readonly extra?: "base" | "head";
};

/** What a map needs of a project. */
export function mappedProject(project: CollectedProject, factsOf: FactsOf): MappedProject {
	const containers = get(project.model, "containers");
	return {
		name: stringOf(get(project.model, "name")) ?? "",
		file: fileOf(project),
		containers:
			containers?.kind === "sequence"
				? containers.items.map((item) => (item.kind === "mapping" ? stringOf(get(item, "name")) : undefined) ?? "")
				: [],
		facts: factsOf(project),
	};
}

/** What a map of a change needs of a project and what became of it. */
export function mappedPair({ base, head, containers, extra }: ProjectPair, factsOf: FactsOf): MappedPair {
	return {
		...(base === undefined ? {} : { base: mappedProject(base, factsOf) }),
		...(head === undefined ? {} : { head: mappedProject(head, factsOf) }),
		containers,
		...(extra === undefined ? {} : { extra }),
	};
}

/** Where the project itself is written. */
function fileOf({ model, files, shownFiles = files }: CollectedProject): string {
	return model.place.source.label ?? shownFiles[0] ?? "";
}
