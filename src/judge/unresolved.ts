import type { CollectedProject } from "../collect/collected.ts";
import type { Place } from "../source.ts";
import { get, type Mapping, stringOf, type Value } from "../value.ts";
import { unresolvedValue } from "./decision-rules.ts";
import { placeKey, placeOfContainer } from "./located.ts";
import type { Draft } from "./merge.ts";

/** One for each container with values that matter for isolation and that only run time knows. */
export function unresolvedDrafts(projects: readonly CollectedProject[], strict: boolean): readonly Draft[] {
	return saidOnce(projects.flatMap(unresolvedIn)).map(({ project, container, place, fields }) => ({
		rule: unresolvedValue.id,
		severity: strict ? "high" : "info",
		confidence: unresolvedValue.confidence,
		message: `has values that only run time knows: ${fields.join(", ")}`,
		remediation: unresolvedValue.remediation,
		project,
		container,
		subject: container,
		place,
		related: [],
		evidence: JSON.stringify(fields),
	}));
}

/** A container with values that matter for isolation and that only run time knows. */
type Unresolved = {
	readonly project: string;
	readonly container: string;
	readonly place: Place;
	/** Keys of the container, sorted. */
	readonly fields: readonly string[];
};

/** Fields that open or close a wall; of an image, only which one it is, not which version. */
export const fieldsThatMatter: ReadonlySet<string> = new Set([
	"cap_add",
	"cgroup",
	"device_cgroup_rules",
	"devices",
	"ipc",
	"mounts",
	"network_mode",
	"networks",
	"options",
	"pid",
	"ports",
	"privileged",
	"runtime",
	"security_opt",
	"use_api_socket",
	"user",
	"userns_mode",
	"uts",
	"volumes_from",
]);

/** Inside them, what does not: how a wall is called does not open it. */
const harmless: ReadonlySet<string> = new Set(["published", "target", "protocol", "aliases", "subpath", "permissions"]);

/** One for each container that has any, in the order of the project. */
function unresolvedIn({ model }: CollectedProject): readonly Unresolved[] {
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return [];
	return containers.items.flatMap((container, index) => {
		if (get(container, "unknown") === undefined) return [];
		const fields = [...new Set(unknownPaths(container).flatMap(fieldOf))].sort();
		if (fields.length === 0 || container.kind !== "mapping") return [];
		return [
			{
				project: stringOf(get(model, "name")) ?? "",
				container: stringOf(get(container, "name")) ?? "",
				place: placeOfContainer(model as Mapping, index),
				fields,
			},
		];
	});
}

/** Of what several variants of a container have, as callers and matrices make them, and projects that share a file. */
function saidOnce(all: readonly Unresolved[]): readonly Unresolved[] {
	const key = ({ container, place, fields }: Unresolved) => JSON.stringify([container, placeKey(place), fields]);
	return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function unknownPaths(container: Value): readonly (readonly string[])[] {
	const unknown = get(container, "unknown");
	if (unknown?.kind !== "sequence") return [];
	return unknown.items.map((path) =>
		path.kind === "sequence" ? path.items.map((key) => (key.kind === "scalar" ? String(key.value) : "")) : [],
	);
}

function fieldOf(path: readonly string[]): readonly string[] {
	const [field = ""] = path;
	if (field === "image") return path.length === 1 || path[1] === "repository" || path[1] === "ref" ? [field] : [];
	return fieldsThatMatter.has(field) && !harmless.has(path.at(-1) ?? "") ? [field] : [];
}
