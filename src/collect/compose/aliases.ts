import type { Mapping, Value } from "../../value.ts";
import { mapEntries, mapItems, withKey } from "./derive.ts";
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
		const watched = mapItems(watch.value, (item) => promote(item, "x-initialSync", "initial_sync", [], run));
		if (watched === watch.value) return named;
		const inner = withKey(develop.value, "watch", watched, watch.key);
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
