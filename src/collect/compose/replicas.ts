import type { Entry, Mapping, Value } from "../../value.ts";
import { withKey } from "./derive.ts";

/** Where a service says `scale`, that is how often it is deployed too. compose-go does so while it checks consistency. */
export function withReplicas(project: Mapping): Mapping {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return project;
	let entries: Map<string, Entry> | undefined;
	for (const [name, entry] of services.value.entries) {
		const made = scaled(entry.value);
		if (made === entry.value) continue;
		entries ??= new Map(services.value.entries);
		entries.set(name, { key: entry.key, value: made });
	}
	return entries === undefined ? project : withKey(project, "services", { ...services.value, entries }, services.key);
}

function scaled(service: Value): Value {
	if (service.kind !== "mapping") return service;
	const scale = service.entries.get("scale");
	const deploy = service.entries.get("deploy");
	if (scale === undefined || deploy?.value.kind !== "mapping") return service;
	return withKey(service, "deploy", withKey(deploy.value, "replicas", scale.value, scale.key), deploy.key);
}
