import { get, stringOf, type Value, valuesOf } from "../../../value.ts";

/**
 * Whether a file is a stack for `docker stack deploy`, by what only Swarm has: placement on nodes, global services, an
 * endpoint mode, an update policy, secrets and configs that Swarm holds, an overlay network; or by a name that says so.
 * What `docker stack deploy` refuses shows that Compose runs it, and the Swarm keys were left over; so does a service
 * with a `container_name`, or one that is only built. `deploy` with limits, replicas or a restart policy says nothing:
 * Compose takes them too.
 */
export function isSwarmStack(path: string, documents: readonly Value[]): boolean {
	const services = documents.flatMap((document) => valuesOf(get(document, "services")));
	if (documents.some(isRefused) || services.some(isComposes)) return false;
	return (
		/(?:^|[-._/])(?:stacks?|swarm)(?:[-._/]|$)/i.test(path) ||
		services.some((service) => isSwarmDeploy(get(service, "deploy"))) ||
		documents.some((document) => hasExternal(get(document, "secrets")) || hasExternal(get(document, "configs"))) ||
		documents.some((document) => hasOverlay(get(document, "networks")))
	);
}

/**
 * Keys of a service that Compose knows and `docker stack deploy`, whose format is an older one, refuses.
 * @see https://github.com/docker/cli/blob/master/cli/compose/schema/data/config_schema_v3.14.json
 */
export const refusedKeys: ReadonlySet<string> = new Set([
	"annotations",
	"attach",
	"blkio_config",
	"cgroup",
	"cpu_count",
	"cpu_percent",
	"cpu_period",
	"cpu_quota",
	"cpu_rt_period",
	"cpu_rt_runtime",
	"cpu_shares",
	"cpus",
	"cpuset",
	"develop",
	"device_cgroup_rules",
	"dns_opt",
	"extends",
	"gpus",
	"group_add",
	"label_file",
	"mem_limit",
	"mem_reservation",
	"mem_swappiness",
	"memswap_limit",
	"models",
	"oom_kill_disable",
	"pids_limit",
	"platform",
	"post_start",
	"pre_start",
	"pre_stop",
	"profiles",
	"provider",
	"pull_policy",
	"pull_refresh_after",
	"runtime",
	"scale",
	"storage_opt",
	"umask",
	"use_api_socket",
	"uts",
	"volumes_from",
]);

/** The same of a file. */
export const refusedTopKeys: ReadonlySet<string> = new Set(["name", "include", "models", "jobs"]);

function isRefused(document: Value): boolean {
	const version = String(scalarOf(get(document, "version")));
	return hasKeyOf(document, refusedTopKeys) || /^[12](?:\.|$)/.test(version);
}

function isComposes(service: Value): boolean {
	const reservations = get(get(get(service, "deploy"), "resources"), "reservations");
	return (
		get(service, "container_name") !== undefined ||
		(get(service, "build") !== undefined && get(service, "image") === undefined) ||
		hasKeyOf(service, refusedKeys) ||
		// A stack takes a list of names only.
		get(service, "depends_on")?.kind === "mapping" ||
		get(reservations, "devices") !== undefined
	);
}

function hasKeyOf(value: Value, keys: ReadonlySet<string>): boolean {
	return value.kind === "mapping" && Array.from(value.entries.keys()).some((key) => keys.has(key));
}

function scalarOf(value: Value | undefined) {
	return value?.kind === "scalar" ? value.value : undefined;
}

function isSwarmDeploy(deploy: Value | undefined): boolean {
	const constraints = valuesOf(get(get(deploy, "placement"), "constraints")).map((item) => stringOf(item) ?? "");
	return (
		constraints.some((constraint) => constraint.trim().startsWith("node.")) ||
		/^(?:global|global-job|replicated-job)$/.test(stringOf(get(deploy, "mode")) ?? "") ||
		["endpoint_mode", "update_config", "rollback_config"].some((key) => get(deploy, key) !== undefined)
	);
}

function hasExternal(definitions: Value | undefined): boolean {
	return valuesOf(definitions).some((definition) => {
		const external = get(definition, "external");
		return external?.kind === "mapping" || (external?.kind === "scalar" && external.value === true);
	});
}

function hasOverlay(networks: Value | undefined): boolean {
	return valuesOf(networks).some((network) => stringOf(get(network, "driver")) === "overlay");
}
