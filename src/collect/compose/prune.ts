import type { Entry, Mapping, Value } from "../../value.ts";
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
	const declared = field(project, "volumes");
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
	for (const service of valuesOf(field(project, "services"))) {
		for (const kind of ["networks", "models"] as const) {
			const group = field(service, kind);
			for (const name of group?.kind === "mapping" ? group.entries.keys() : []) used[kind].add(name);
		}
		for (const mount of valuesOf(field(service, "volumes"))) {
			const type = field(mount, "type");
			// What may be a volume or a path keeps the volume of that name.
			const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
			if (isMaybe || textOf(type) === "volume") used.volumes.add(textOf(field(mount, "source")));
		}
		const files = {
			secrets: [...valuesOf(field(service, "secrets")), ...valuesOf(field(field(service, "build"), "secrets"))],
			configs: valuesOf(field(service, "configs")),
		};
		for (const kind of ["secrets", "configs"] as const) {
			for (const file of files[kind]) used[kind].add(textOf(field(file, "source")));
		}
	}
	return used;
}

function field(value: Value | undefined, key: string): Value | undefined {
	return value?.kind === "mapping" ? value.entries.get(key)?.value : undefined;
}

function valuesOf(value: Value | undefined): readonly Value[] {
	if (value?.kind === "sequence") return value.items;
	return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}

function textOf(value: Value | undefined): string {
	return value?.kind === "scalar" ? String(value.value) : "";
}
