import { type Entry, get, type Mapping, type Value, valuesOf } from "../../value.ts";
import { withKey } from "./derive.ts";

/** Leaves out the networks, volumes, secrets, configs and models that no service uses, as Compose does. */
export function withoutUnused(project: Mapping): Mapping {
	const used = usesOf(project);
	let made = project;
	for (const [kind, names] of Object.entries(used)) {
		const group = made.entries.get(kind);
		if (group?.value.kind !== "mapping") continue;
		const entries = new Map<string, Entry>();
		for (const [name, entry] of group.value.entries) if (names.has(name)) entries.set(name, entry);
		made = withKey(made, kind, entries.size === 0 ? undefined : { ...group.value, entries }, group.key);
	}
	return made;
}

/** The volumes that `withoutUnused` leaves out. */
export function unusedVolumes(project: Mapping): ReadonlyMap<string, Entry> {
	const declared = get(project, "volumes");
	const { volumes } = usesOf(project);
	return new Map(declared?.kind === "mapping" ? [...declared.entries].filter(([name]) => !volumes.has(name)) : []);
}

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
			for (const name of group?.kind === "mapping" ? group.entries.keys() : []) used[kind].add(name);
		}
		for (const mount of valuesOf(get(service, "volumes"))) {
			const type = get(mount, "type");
			// What may be a volume or a path keeps the volume of that name.
			const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
			if (isMaybe || textOf(type) === "volume") used.volumes.add(textOf(get(mount, "source")));
		}
		const files = {
			secrets: [...valuesOf(get(service, "secrets")), ...valuesOf(get(get(service, "build"), "secrets"))],
			configs: valuesOf(get(service, "configs")),
		};
		for (const kind of ["secrets", "configs"] as const) {
			for (const file of files[kind]) used[kind].add(textOf(get(file, "source")));
		}
	}
	return used;
}

function textOf(value: Value | undefined): string {
	return value?.kind === "scalar" ? String(value.value) : "";
}
