import type { CollectedProject } from "../collect/collected.ts";
import type { Options } from "../options.ts";
import type { Rule, Violation } from "../policy/catalog.ts";
import type { Path, Profile } from "../project.ts";
import type { Place } from "../source.ts";
import { get, locate, type Mapping, type Step, stringOf, valuesOf } from "../value.ts";
import type { Confidence, Related, Severity, Suppression } from "./finding.ts";
import { type Adjustment, adjusted } from "./rule-settings.ts";
import { severityProfile } from "./severity.ts";

/** A violation with its place and its severity, before faults that are one and the same are put together. */
export type Located = {
	readonly rule: Rule;
	readonly violation: Violation;
	/** Which of the judged projects. */
	readonly project: number;
	readonly projectName: string;
	readonly model: Mapping;
	/** Its container's index in the project and name; both absent for what is not in a container. */
	readonly containerIndex?: number;
	readonly container?: string;
	readonly subject: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly place: Place;
	/** How the value came from its place into the container. */
	readonly via: readonly Step[];
	/** The rule's own related paths, located. */
	readonly related: readonly Related[];
	/** Where the configuration gave it another severity. */
	readonly adjustment?: Adjustment;
	/** Where a decision accepts it. */
	readonly suppression?: Suppression;
	/** Where it is there only without what a container declares. */
	readonly declaredAt?: Place;
	/** It is there only by what the base commit declares, and the head no longer does. */
	readonly withdrawn?: true;
};

/** Undefined where the rule is off in the profile that counts there. */
export function locateViolation(
	violation: Violation,
	rule: Rule,
	{ model }: CollectedProject,
	project: number,
	profileOfFile: (path: string) => Profile,
	options: Pick<Options, "rules" | "pedantic"> = { rules: [], pedantic: true },
): Located | undefined {
	const { place, via } = locateIn(model, violation.path);
	const [list, index] = violation.path;
	const container = list === "containers" && typeof index === "number" ? itemOf(model, list, index) : undefined;
	const column = severityProfile(stringOf(get(model, "target")), stringOf(get(container, "profile")), () =>
		profileOfFile(place.source.path),
	);
	const name = stringOf(get(container, "name"));
	const found = adjusted(
		{ rule: rule.id, place, ...(name === undefined ? {} : { container: name }) },
		(violation.severity ?? rule.severity)[column],
		rule.pedantic === true,
		options,
	);
	if (found === undefined) return undefined;
	return {
		rule,
		violation,
		project,
		projectName: stringOf(get(model, "name")) ?? "",
		model,
		...(typeof index === "number" && container !== undefined ? { containerIndex: index } : {}),
		...(name === undefined ? {} : { container: name }),
		subject: name ?? subjectOf(model, violation.path),
		...found,
		confidence: violation.confidence ?? rule.confidence,
		place,
		via,
		related: (violation.related ?? []).map(({ path, message }) => ({ message, place: locateIn(model, path).place })),
	};
}

/** A text that is the same for the same place in the same file. */
export function placeKey({ source, start, end }: Place): string {
	return `${source.path}\0${start}\0${end}`;
}

/** The place of a container of a project: where its name stands. */
export function placeOfContainer(model: Mapping, index: number): Place {
	return locateIn(model, ["containers", index]).place;
}

/** The file that each container of a project stands in, in their order. */
export function pathsOfContainers(model: Mapping): readonly string[] {
	return valuesOf(get(model, "containers")).map((_, index) => placeOfContainer(model, index).source.path);
}

/**
 * As `locate`, but what ends at a container, network or volume itself (something is missing in it) stands at its name,
 * not on the whole block.
 */
export function locateIn(model: Mapping, path: Path): { readonly place: Place; readonly via: readonly Step[] } {
	const found = locate(model, path);
	const [list, index] = path;
	if (typeof list !== "string" || typeof index !== "number") return found;
	const isInside = path.length > 2 && found.place !== locate(model, [list, index]).place;
	return isInside ? found : locate(model, [list, index, "name"]);
}

function itemOf(model: Mapping, list: string, index: number): Mapping | undefined {
	const items = get(model, list);
	const item = items?.kind === "sequence" ? items.items[index] : undefined;
	return item?.kind === "mapping" ? item : undefined;
}

/** What a path is about, where that is no container: "network front", or the project by its name. */
export function subjectOf(model: Mapping, path: Path): string {
	const [list, index] = path;
	const name =
		typeof list === "string" && typeof index === "number" ? get(itemOf(model, list, index), "name") : undefined;
	const noun = list === "networks" ? "network" : list === "volumes" ? "volume" : undefined;
	const text = stringOf(name);
	return noun === undefined || text === undefined ? (stringOf(get(model, "name")) ?? "the project") : `${noun} ${text}`;
}
