import type { Entry, Mapping } from "../../value.ts";
import { mapEntries, withKey } from "./derive.ts";

/**
 * Keys of a service that make a difference to its walls, and that `docker stack deploy` goes on without: it says so of all
 * but `tmpfs`. What is built, named or started in an order is ignored too, and the image is built all the same.
 * @see https://github.com/docker/cli/blob/v29.0.0/cli/compose/types/types.go (UnsupportedProperties)
 * @see https://github.com/docker/cli/blob/v29.0.0/cli/compose/convert/service.go (what is made of the others)
 */
export const ignoredInStack = [
	"cgroup_parent",
	"devices",
	"ipc",
	"network_mode",
	"pid",
	"privileged",
	"security_opt",
	"tmpfs",
	"userns_mode",
] as const;

const isIgnored: ReadonlySet<string> = new Set(ignoredInStack);

/** A project as a stack has it, before anything is brought in that it implies; and by service what of it is ignored. */
export function heardInStack(project: Mapping): { readonly heard: Mapping; readonly ignored: Mapping | undefined } {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return { heard: project, ignored: undefined };
	const ignored = new Map<string, Entry>();
	const heard = mapEntries(services.value, (service, name, key) => {
		if (service.kind !== "mapping") return service;
		const [left, taken] = partition(service);
		if (taken.size === 0) return service;
		ignored.set(name, { key, value: { ...service, entries: taken } });
		return { ...service, entries: left };
	});
	return {
		heard: withKey(project, "services", heard, services.key),
		ignored: ignored.size === 0 ? undefined : { ...services.value, entries: ignored },
	};
}

function partition({ entries }: Mapping): readonly [heard: Map<string, Entry>, ignored: Map<string, Entry>] {
	const heard = new Map<string, Entry>();
	const ignored = new Map<string, Entry>();
	for (const [name, entry] of entries) (isIgnored.has(name) ? ignored : heard).set(name, entry);
	return [heard, ignored];
}
