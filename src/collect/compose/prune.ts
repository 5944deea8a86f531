import { type Entry, get, type Mapping, type Value, valuesOf } from "../../value.ts";
import { mapEntries, withKey } from "./derive.ts";

/**
 * Leaves out the networks, volumes, secrets, configs and models that no service uses, as Compose does. `unusedVolumes`
 * are the volumes among them.
 */
export function withoutUnused(project: Mapping): {
	readonly model: Mapping;
	readonly unusedVolumes: ReadonlyMap<string, Entry>;
} {
	const used = usesOf(project);
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

function usesOf(project: Mapping) {
	const used = {
		networks: new Set<string>(),
		volumes: new Set<string>(),
		secrets: new Set<string>(),
		configs: new Set<string>(),
		models: new Set<string>(),
	};
	for (const service of valuesOf(get(project, "services"))) {
		for (const kind of ["networks", "models"] as const) {
			const group = get(service, kind);
			if (group?.kind === "mapping") for (const name of group.entries.keys()) used[kind].add(name);
		}
		for (const mount of valuesOf(get(service, "volumes"))) {
			const type = get(mount, "type");
			// What may be a volume or a path keeps the volume of that name.
			const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
			if (isMaybe || textOf(type) === "volume") used.volumes.add(textOf(get(mount, "source")));
		}
		for (const file of valuesOf(get(service, "secrets"))) used.secrets.add(textOf(get(file, "source")));
		for (const file of valuesOf(get(get(service, "build"), "secrets"))) used.secrets.add(textOf(get(file, "source")));
		for (const file of valuesOf(get(service, "configs"))) used.configs.add(textOf(get(file, "source")));
	}
	return used;
}

function textOf(value: Value | undefined): string {
	return value?.kind === "scalar" ? String(value.value) : "";
}
