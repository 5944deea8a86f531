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
	if (
		originOf(target) !== "service" ||
		isSwarm(target) ||
		isScaled(target) ||
		!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
	)
		return undefined;
	const edit = addKey(target, "hostname", name);
	return edit === undefined ? undefined : [edit];
}

/** Docker Compose starts as many as `deploy.replicas` or `scale` says. https://docs.docker.com/reference/compose-file/services/#scale */
function isScaled(target: Target): boolean {
	const said = [get(get(subjectOf(target), "deploy"), "replicas"), get(writtenMapping(target), "scale")];
	return said.some((number) => number !== undefined && !(number.kind === "scalar" && number.value === 1));
}

function addKey(target: Target, key: string, value: string): Edit | undefined {
	const service = writtenMapping(target);
	return service === undefined ? undefined : insertKey(service, key, value, ["image", "build"]);
}
