import { get, stringOf } from "../value.ts";
import { addFlag } from "./command.ts";
import type { Edit } from "./fix.ts";
import { insertKey } from "./insert.ts";
import { isOfCompose, isSwarm, originOf, subjectOf, type Target, writtenMapping } from "./target.ts";

/** Set-user-ID programs lose their effect; what has none does not notice. Swarm ignores it. */
export function forbidNewPrivileges(target: Target): readonly Edit[] | undefined {
	const isSet = get(subjectOf(target), "security_opt") !== undefined;
	if (isSwarm(target) || isSet) return undefined;
	const edit =
		originOf(target) === "command"
			? addFlag(target, "--security-opt no-new-privileges")
			: isOfCompose(target) && addKey(target, "security_opt", '["no-new-privileges:true"]');
	return edit ? [edit] : undefined;
}

/** Gives a service its own name as host name. Several of one service would be one node. */
export function fixHostname(target: Target): readonly Edit[] | undefined {
	const container = subjectOf(target);
	const name = stringOf(get(container, "name")) ?? "";
	const isOne = get(container, "replicas") === undefined && !isSwarm(target);
	if (originOf(target) !== "service" || !isOne || !/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return undefined;
	const edit = addKey(target, "hostname", name);
	return edit === undefined ? undefined : [edit];
}

function addKey(target: Target, key: string, value: string): Edit | undefined {
	const service = writtenMapping(target);
	return service === undefined ? undefined : insertKey(service, key, value, ["image", "build"]);
}
