import type { Fix } from "../fix/fix.ts";
import type { Rule, Violation } from "../policy/catalog.ts";
import type { Path } from "../project.ts";
import type { Place } from "../source.ts";
import { get, locate, type Mapping, type Step, stringOf, valuesOf } from "../value.ts";
import type { Confidence, Related, Severity, Suppression } from "./finding.ts";
import type { FoundPort } from "./port-ranges.ts";
import type { Adjustment } from "./rule-settings.ts";

/**
 * A violation with its place and its severity, before faults that are one and the same are put together. It has all that
 * is asked of the model of its project, which may be gone by then.
 */
export type Located = {
	readonly rule: Rule;
	readonly violation: Violation;
	/** Which of the judged projects. */
	readonly project: number;
	readonly projectName: string;
	/** Its container's index in the project, place and name; all absent for what is not in a container. */
	readonly containerIndex?: number;
	readonly containerPlace?: Place;
	readonly container?: string;
	readonly subject: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly place: Place;
	/** How the value came from its place into the container. */
	readonly via: readonly Step[];
	/** The rule's own related paths, located. */
	readonly related: readonly Related[];
	/** The steps of workflows and scripts that start the container's Compose project. */
	readonly starters: readonly Related[];
	/** The violation's own, else see `evidenceOf`. */
	readonly evidence: string;
	/** See `kinOf`. */
	readonly kin: readonly string[];
	/** It stands there as it is, for all variants that a matrix makes of the container. */
	readonly isWrittenOnce: boolean;
	/** The port that it is about, where it is one with a number. */
	readonly port?: FoundPort;
	/** The edit that ends it, where there is one that is sure to do that. */
	readonly fix?: Fix;
	/** Where the configuration gave it another severity. */
	readonly adjustment?: Adjustment;
	/** Where a decision accepts it. */
	readonly suppression?: Suppression;
	/** Where it is there only without what a container declares. */
	readonly declaredAt?: Place;
	/** It is there only by what the base commit declares, and the head no longer does. */
	readonly withdrawn?: true;
};

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

export function itemOf(model: Mapping, list: string, index: number): Mapping | undefined {
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
