import type { Source } from "../source.ts";
import { get, type Value, valuesOf } from "../value.ts";
import type { Edit } from "./fix.ts";
import { removeEntry } from "./remove.ts";
import { isOfCompose, subjectOf, type Target, valueAt } from "./target.ts";
import { isShared, writtenAt } from "./written.ts";

/**
 * Takes away `ports`, `links` or `networks` of a container on the host's network: the engine discards them or refuses
 * to start, so that nothing else changes. https://docs.docker.com/engine/network/drivers/host/
 */
export function dropDiscarded(target: Target): readonly Edit[] | undefined {
	return isOfCompose(target) ? dropList(target) : undefined;
}

/** Takes away the ports of a workflow's service that the job, in a container itself, reaches by name. */
export function dropServicePorts(target: Target): readonly Edit[] | undefined {
	return asksForPorts(target.place.source) ? undefined : dropList(target);
}

const asking = new WeakMap<Source, boolean>();

/** The context `job.services` has the ports that the runner picked. */
function asksForPorts(source: Source): boolean {
	const known = asking.get(source) ?? /\bjob\s*(?:\.\s*services|\[)/.test(source.text);
	asking.set(source, known);
	return known;
}

function dropList({ model, path, place }: Target): readonly Edit[] | undefined {
	const list = valueAt(model, path);
	const here = list === undefined ? undefined : writtenAt(place);
	// The list of a workflow is known by its first item.
	const written = here?.key === undefined ? here?.parent : here;
	const isNamed = written?.key !== undefined && place.source.text.startsWith(String(path[2]), written.key.start);
	if (list === undefined || written === undefined || !isNamed || isShared(place)) return undefined;
	// What other files add to the list would stay.
	const isAllHere = valuesOf(list).every((item) => isInside(item, written.value));
	const edit = isAllHere ? removeEntry(written) : undefined;
	return edit === undefined ? undefined : [edit];
}

function isInside(item: Value, { place }: Value): boolean {
	return item.place.source === place.source && place.start <= item.place.start && item.place.end <= place.end;
}

/**
 * Takes away `userns_mode: host` and the like. A privileged container needs the host's user namespace, and with a parent
 * cgroup would go limits that are set there.
 */
export function dropHostNamespace(target: Target): readonly Edit[] | undefined {
	if (target.path.at(-1) === "cgroup_parent") return undefined;
	const privileged = get(subjectOf(target), "privileged");
	const isPrivileged = privileged?.kind === "scalar" && privileged.value !== false;
	const written = writtenAt(target.place);
	if (!isOfCompose(target) || isPrivileged || written === undefined || target.via.length > 0) return undefined;
	const edit = removeEntry(written);
	return edit === undefined ? undefined : [edit];
}
