import type { Rule } from "../policy/catalog.ts";
import type { Renames } from "./renames.ts";
import type { Trace } from "./trace.ts";

/**
 * Whether something of the base is gone only because something else of its container hides it: ports that a container
 * on the host's network no longer publishes are open all the same.
 */
export function concealedBy(
	head: readonly Trace[],
	rules: ReadonlyMap<string, Rule>,
	renames: Renames,
): (trace: Trace) => boolean {
	const key = (rule: string, project: string, container: string) => JSON.stringify([rule, project, container]);
	const concealed = new Set(
		head.flatMap(({ rule, project, holders }) => {
			const names = holders.flatMap((name) => [name, ...renames.formerNames(project, name)]);
			return (rules.get(rule)?.conceals ?? []).flatMap((id) => names.map((name) => key(id, project, name)));
		}),
	);
	return ({ rule, project, holders }) => holders.some((name) => concealed.has(key(rule, project, name)));
}
