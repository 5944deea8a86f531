import type { Container } from "../../../project.ts";
import { type Entry, get, type Mapping, type Value, valuesOf } from "../../../value.ts";
import { scalarAt, withKey } from "../derive.ts";
import { initContainerName, type Workload, workloadsOf } from "../workloads.ts";

/** What runs in a container of its own. The container's own place is the entry's key. */
export type ContainerSource = {
	readonly name: string;
	readonly origin: Container["origin"];
	readonly entry: Entry;
};

/** Services and jobs, then what runs before services start. What a provider runs is no container, and left out. */
export function containerSourcesOf(model: Mapping): readonly ContainerSource[] {
	const workloads = workloadsOf(model).filter(hasContainer);
	return [
		...workloads.map(
			({ kind, name, entry }): ContainerSource => ({
				name,
				origin: kind === "jobs" ? "compose-job" : "service",
				entry,
			}),
		),
		...workloads.flatMap(({ name, entry: { value } }) =>
			value.kind === "mapping" ? initContainersOf(name, value) : [],
		),
	];
}

/** Other formats have jobs too, and no image of them in this place. */
function hasContainer({ kind, entry: { value } }: Workload): boolean {
	if (value.kind !== "mapping" || value.entries.has("provider")) return false;
	return kind === "services" || value.entries.has("image") || value.entries.has("build");
}

/**
 * Each step of `pre_start` has a container: what it does not say itself it has from its service, whose mounts it is
 * given by `volumes_from`.
 * @see https://docs.docker.com/compose/how-tos/init-containers/
 * @see https://github.com/docker/compose/pull/13862
 */
function initContainersOf(name: string, service: Mapping): readonly ContainerSource[] {
	const steps = get(service, "pre_start");
	return valuesOf(steps).flatMap((step, index): readonly ContainerSource[] => {
		if (step.kind !== "mapping") return [];
		const value = completed(step, name, service);
		return [{ name: initContainerName(name, index), origin: "init-container", entry: { key: step.place, value } }];
	});
}

/** With what Compose gives to its container and not to its configuration. */
function completed(step: Mapping, name: string, service: Mapping): Mapping {
	const own = step.entries.get("volumes_from");
	const place = own?.value.place ?? step.place;
	const taken: Value = { kind: "sequence", items: [scalarAt(name, step.place), ...valuesOf(own?.value)], place };
	const made = withKey(step, "volumes_from", taken, own?.key ?? place);
	const profiles = service.entries.get("profiles");
	const during = profiles === undefined ? made : withKey(made, "profiles", profiles.value, profiles.key);
	const build = service.entries.get("build");
	const isServices = get(step, "image")?.place === get(service, "image")?.place;
	return build !== undefined && isServices ? withKey(during, "build", build.value, build.key) : during;
}
