import type { Mapping, Value } from "../../value.ts";
import { mapEntries, withKey } from "./derive.ts";

/** Where a service says `scale`, that is how often it is deployed too. compose-go does so while it checks consistency. */
export function withReplicas(project: Mapping): Mapping {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return project;
	const made = mapEntries(services.value, scaled);
	return made === services.value ? project : withKey(project, "services", made, services.key);
}

function scaled(service: Value): Value {
	if (service.kind !== "mapping") return service;
	const scale = service.entries.get("scale");
	const deploy = service.entries.get("deploy");
	if (scale === undefined || deploy?.value.kind !== "mapping") return service;
	return withKey(service, "deploy", withKey(deploy.value, "replicas", scale.value, scale.key), deploy.key);
}
