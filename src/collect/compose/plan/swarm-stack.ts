import { get, stringOf, type Value, valuesOf } from "../../../value.ts";

/**
 * How much of a stack a file is. sure: nothing but `docker stack deploy` runs it. likely: it is written for that, and
 * Compose would run it too.
 */
export type Stack = "sure" | "likely";

/**
 * Whether a file is a stack for `docker stack deploy`, by what only Swarm has: placement on nodes, global services, an
 * endpoint mode, an update policy, secrets and configs that Swarm holds, an overlay network; or by a name that says so.
 * It is sure where its own name and what stands in it both say so, or where Compose would fail with it: see `failsInCompose`.
 * What `docker stack deploy` refuses shows that Compose runs it, and the Swarm keys were left over; so does a service
 * with a `container_name`, or one that is only built. `deploy` with limits, replicas or a restart policy says nothing:
 * Compose takes them too.
 */
export function stackOf(path: string, documents: readonly Value[]): Stack | undefined {
	const services = documents.flatMap((document) => valuesOf(get(document, "services")));
	if (documents.some(isRefused) || services.some(isComposes)) return undefined;
	const saysSo =
		services.some((service) => isSwarmDeploy(get(service, "deploy"))) ||
		documents.some((document) => hasExternal(get(document, "secrets")) || hasExternal(get(document, "configs"))) ||
		documents.some((document) => overlaysOf(document).length > 0);
	const isNamed = stackFile.test(path);
	if ((saysSo && isNamed) || documents.some(failsInCompose)) return "sure";
	return saysSo || isNamed || swarmFolder.test(path) ? "likely" : undefined;
}

/** `stack.yml`, `docker-compose.swarm.yml`. */
const stackFile = /(?:^|[-._/])(?:stacks?|swarm)[-._][^/]*$/i;

/** A folder of stacks says nothing: Dockge and others call projects of Compose so. https://github.com/louislam/dockge */
const swarmFolder = /(?:^|[-._/])swarm(?:[-._][^/]*)?\//i;

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

/**
 * Compose refuses secrets and configs that are external, where a service has them, and its containers do not get onto an
 * overlay network that is not attachable.
 * @see https://github.com/docker/compose/blob/v2.40.0/pkg/compose/create.go ("unsupported external secret")
 * @see https://docs.docker.com/engine/network/drivers/overlay/
 */
function failsInCompose(document: Value): boolean {
	const services = valuesOf(get(document, "services"));
	const closed = new Set(overlaysOf(document).flatMap(([name, network]) => (isClosed(network) ? name : [])));
	return (
		services.some((service) => namesOf(get(service, "networks")).some((name) => closed.has(name))) ||
		(["secrets", "configs"] as const).some((kind) => {
			const external = new Set(externalsOf(get(document, kind)));
			return services.some((service) => namesOf(get(service, kind)).some((name) => external.has(name)));
		})
	);
}

/** Nobody says that single containers may join it. */
function isClosed(network: Value): boolean {
	return get(network, "attachable") === undefined && get(network, "external") === undefined;
}

/** What a service's list or mapping names: networks, secrets, configs. */
function namesOf(value: Value | undefined): readonly string[] {
	if (value?.kind === "mapping") return [...value.entries.keys()];
	return valuesOf(value).flatMap((item) => stringOf(item) ?? stringOf(get(item, "source")) ?? []);
}

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
		get(reservations, "devices") !== undefined ||
		valuesOf(get(service, "ports")).some(hasKeyBeyond(portKeys))
	);
}

/** What the long form of a port has in a stack; `host_ip` and `app_protocol` are Compose's. */
const portKeys: ReadonlySet<string> = new Set(["mode", "target", "published", "protocol"]);

function hasKeyBeyond(known: ReadonlySet<string>): (value: Value) => boolean {
	return (value) => value.kind === "mapping" && Array.from(value.entries.keys()).some((key) => !known.has(key));
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
	return externalsOf(definitions).length > 0;
}

function externalsOf(definitions: Value | undefined): readonly string[] {
	return entriesOf(definitions).flatMap(([name, definition]) => {
		const external = get(definition, "external");
		return external?.kind === "mapping" || (external?.kind === "scalar" && external.value === true) ? name : [];
	});
}

function overlaysOf(document: Value): readonly (readonly [name: string, network: Value])[] {
	return entriesOf(get(document, "networks")).filter(([, network]) => stringOf(get(network, "driver")) === "overlay");
}

function entriesOf(group: Value | undefined): readonly (readonly [name: string, value: Value])[] {
	return group?.kind === "mapping" ? Array.from(group.entries, ([name, { value }]) => [name, value] as const) : [];
}
