import type { Entry, Mapping, Value } from "../../value.ts";
import { withKey } from "./derive.ts";
import { mergeAt } from "./merge.ts";
import type { Resolution } from "./resolution.ts";

/** Gives attributes that were extensions once their name: `x-develop` of a service, `x-initialSync` of what it watches. */
export function promoteAliases(project: Mapping, run: Resolution): Mapping {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return project;
	const made = mapEntries(services.value, (service, name) => {
		const named = promote(service, "x-develop", "develop", ["services", name, "develop"], run);
		const develop = named.kind === "mapping" ? named.entries.get("develop") : undefined;
		const watch = develop?.value.kind === "mapping" ? develop.value.entries.get("watch") : undefined;
		if (named.kind !== "mapping" || develop?.value.kind !== "mapping" || watch?.value.kind !== "sequence") return named;
		const items = watch.value.items.map((item) => promote(item, "x-initialSync", "initial_sync", [], run));
		if (items.every((item, index) => watch.value.kind === "sequence" && item === watch.value.items[index]))
			return named;
		const inner = withKey(develop.value, "watch", { ...watch.value, items }, watch.key);
		return withKey(named, "develop", inner, develop.key);
	});
	return made === services.value ? project : withKey(project, "services", made, services.key);
}

/** What stands under the new name goes before what stands under the old one. */
function promote(value: Value, from: string, to: string, path: readonly string[], run: Resolution): Value {
	const old = value.kind === "mapping" ? value.entries.get(from) : undefined;
	if (value.kind !== "mapping" || old === undefined) return value;
	const entries = new Map(value.entries);
	entries.delete(from);
	const own = entries.get(to);
	const absent = own === undefined || (own.value.kind === "scalar" && own.value.value === null);
	entries.set(to, absent ? old : { key: own.key, value: mergeAt(path, old.value, own.value, run) });
	return { ...value, entries };
}

function mapEntries(mapping: Mapping, change: (value: Value, name: string) => Value): Mapping {
	let entries: Map<string, Entry> | undefined;
	for (const [name, entry] of mapping.entries) {
		const made = change(entry.value, name);
		if (made === entry.value) continue;
		entries ??= new Map(mapping.entries);
		entries.set(name, { key: entry.key, value: made });
	}
	return entries === undefined ? mapping : { ...mapping, entries };
}
