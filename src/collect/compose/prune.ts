import { type Entry, forEachIn, get, type Mapping, type Value, valuesOf } from "../../value.ts";
import { mapEntries, withKey } from "./derive.ts";
import { workloadsOf } from "./workloads.ts";

/**
 * Leaves out the networks, volumes, secrets, configs and models that none of `users` uses. `unusedVolumes` are the volumes
 * among them. compose-go 2.16 asks services only, and drops what its jobs and the containers before a service need.
 */
export function withoutUnused(
	project: Mapping,
	users: readonly Value[] = usersOf(project),
): {
	readonly model: Mapping;
	readonly unusedVolumes: ReadonlyMap<string, Entry>;
} {
	const used = usesOf(users);
	const declared = get(project, "volumes");
	const volumes = declared?.kind === "mapping" ? [...declared.entries] : [];
	let model = project;
	for (const kind of groups) {
		const group = model.entries.get(kind);
		if (group?.value.kind !== "mapping") continue;
		const kept = mapEntries(group.value, (value, name) => (used[kind].has(name) ? value : undefined));
		if (kept.entries.size === 0) model = withKey(model, kind, undefined);
		else if (kept !== group.value) model = withKey(model, kind, kept, group.key);
	}
	return { model, unusedVolumes: new Map(volumes.filter(([name]) => !used.volumes.has(name))) };
}

const groups = ["networks", "volumes", "secrets", "configs", "models"] as const;

function usersOf(project: Mapping): readonly Value[] {
	return workloadsOf(project).flatMap(({ entry: { value } }) => [value, ...valuesOf(get(value, "pre_start"))]);
}

function usesOf(users: readonly Value[]) {
	const used = {
		networks: new Set<string>(),
		volumes: new Set<string>(),
		secrets: new Set<string>(),
		configs: new Set<string>(),
		models: new Set<string>(),
	};
	const noteNames = (group: Value | undefined, names: Set<string>) => {
		if (group?.kind === "mapping") group.entries.forEach((_entry, name) => void names.add(name));
	};
	const noteSources = (files: Value | undefined, names: Set<string>) =>
		forEachIn(files, (file) => void names.add(textOf(get(file, "source"))));
	for (const service of users) {
		noteNames(get(service, "networks"), used.networks);
		noteNames(get(service, "models"), used.models);
		forEachIn(get(service, "volumes"), (mount) => {
			const type = get(mount, "type");
			// What may be a volume or a path keeps the volume of that name.
			const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
			if (isMaybe || textOf(type) === "volume") used.volumes.add(textOf(get(mount, "source")));
		});
		noteSources(get(service, "secrets"), used.secrets);
		noteSources(get(get(service, "build"), "secrets"), used.secrets);
		noteSources(get(service, "configs"), used.configs);
	}
	return used;
}

function textOf(value: Value | undefined): string {
	return value?.kind === "scalar" ? String(value.value) : "";
}
