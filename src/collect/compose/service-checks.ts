import { forEachIn, get, type Scalar, stringOf, type Value, valuesOf } from "../../value.ts";
import { type CheckedService, has } from "./checked-service.ts";
import { noEntries } from "./derive.ts";

/** Complains of all that one service refers to and is not there, and of where it contradicts itself. */
export function checkService(service: CheckedService): void {
	hasImage(service);
	build(service);
	networks(service);
	healthcheck(service);
	dependencies(service);
	references(service);
	scale(service);
	limits(service);
	watches(service);
	mountTargets(service);
}

type Check = (service: CheckedService) => void;

const hasImage: Check = (service) => {
	const { value } = service;
	if (has(value, "image") || get(value, "build") !== undefined || get(value, "provider") !== undefined) return;
	service.refuse("has neither an image nor a build context", service.key, get(value, "image"));
};

const build: Check = (service) => {
	const made = get(service.value, "build");
	if (made === undefined) return;
	if (has(made, "dockerfile_inline") && has(made, "dockerfile")) {
		service.refuse("dockerfile and dockerfile_inline exclude each other", get(made, "dockerfile"));
	}
	for (const context of valuesOf(get(made, "additional_contexts"))) {
		const target = stringOf(context)?.match(/^service:(.*)$/s)?.[1];
		if (target === undefined) continue;
		const other = service.groups.of("services").get(target)?.value;
		if (other === undefined) service.refuse(`takes an unknown service as a context: ${target}`, context);
		else if (get(other, "build") === undefined)
			service.refuse(`takes a service that is not built as a context: ${target}`, context);
	}
	const platform = get(service.value, "platform");
	const platforms = valuesOf(get(made, "platforms")).map(stringOf);
	if (platforms.length > 0 && has(service.value, "platform") && !platforms.includes(stringOf(platform))) {
		service.refuse(`is not among build.platforms: ${stringOf(platform)}`, platform);
	}
	for (const secret of valuesOf(get(made, "secrets"))) service.needsFile("secrets", secret, "build secret");
};

const networks: Check = (service) => {
	const mode = get(service.value, "network_mode");
	const own = get(service.value, "networks");
	const entries = own?.kind === "mapping" ? own.entries : noEntries;
	if (has(service.value, "network_mode") && entries.size > 0) {
		service.refuse("network_mode and networks exclude each other", mode);
	}
	const known = service.groups.of("networks");
	entries.forEach(({ key }, name) => {
		if (!known.has(name)) service.refuse(`refers to undefined network ${name}`, key);
	});
	const shared = stringOf(mode)?.match(/^service:(.*)$/s)?.[1];
	if (shared !== undefined && !service.groups.of("services").has(shared)) {
		service.refuse(`shares the network of an unknown service: ${shared}`, mode);
	}
};

const healthcheck: Check = (service) => {
	const first = valuesOf(get(get(service.value, "healthcheck"), "test"))[0];
	if (first === undefined || ["CMD", "CMD-SHELL", "NONE"].includes(stringOf(first) ?? "")) return;
	service.refuse("healthcheck.test must start with CMD, CMD-SHELL or NONE", first);
};

const dependencies: Check = (service) => {
	const own = get(service.value, "depends_on");
	if (own?.kind !== "mapping") return;
	own.entries.forEach(({ key }, name) => {
		if (!service.groups.of("services").has(name)) service.refuse(`depends on undefined service ${name}`, key);
	});
};

const references: Check = (service) => {
	forEachIn(get(service.value, "volumes"), (mount) => {
		const source = get(mount, "source");
		if (source !== undefined && stringOf(get(mount, "type")) === "volume" && stringOf(source))
			service.needs("volumes", source, "volume");
	});
	forEachIn(get(service.value, "configs"), (config) => service.needsFile("configs", config, "config"));
	forEachIn(get(service.value, "secrets"), (secret) => service.needsFile("secrets", secret, "secret"));
	const models = get(service.value, "models");
	if (models?.kind !== "mapping") return;
	models.entries.forEach(({ key }, name) => {
		if (!service.groups.of("models").has(name)) service.refuse(`refers to undefined model ${name}`, key);
	});
};

const scale: Check = (service) => {
	const own = get(service.value, "scale");
	const deploy = get(service.value, "deploy");
	const replicas = get(deploy, "replicas");
	const count = numberOf(own);
	const other = numberOf(replicas);
	if (count !== undefined && other !== undefined && count !== other) {
		service.refuse("scale and deploy.replicas differ", own);
	}
	if (count !== undefined && count < 0) service.refuse("must not be negative", own);
	if (other !== undefined && other < 0) service.refuse("must not be negative", replicas);
	if ((count ?? other ?? 1) > 1 && has(service.value, "container_name")) {
		service.refuse(
			"has a container_name, which must be unique, and more than one replica",
			get(service.value, "container_name"),
		);
	}
};

/** Limits that may be said in two places, which must agree. */
const limits: Check = (service) => {
	const resources = get(get(service.value, "deploy"), "resources");
	if (resources === undefined) return;
	for (const [attribute, group, field] of limitPairs) {
		const own = get(service.value, attribute);
		const set = get(resources, group);
		if (set === undefined || !nonZero(own)) continue;
		if (Number(scalarOf(own)?.value ?? 0) !== Number(scalarOf(get(set, field))?.value ?? 0)) {
			service.refuse(`${attribute} and deploy.resources.${group}.${field} differ`, own);
		}
	}
};

const limitPairs = [
	["cpus", "limits", "cpus"],
	["mem_limit", "limits", "memory"],
	["mem_reservation", "reservations", "memory"],
	["pids_limit", "limits", "pids"],
] as const;

const watches: Check = (service) => {
	forEachIn(get(get(service.value, "develop"), "watch"), (watch) => {
		const action = stringOf(get(watch, "action"));
		if (has(watch, "target") || action === "rebuild" || action === "restart") return;
		service.refuse(`needs a target to ${action}`, watch);
	});
};

const mountTargets: Check = (service) => {
	const tmpfs = valuesOf(get(service.value, "tmpfs"));
	const mounts = valuesOf(get(service.value, "volumes"));
	if (tmpfs.length + mounts.length < 2) return;
	const seen = new Set<string>();
	const mounted = (target: string, at: Value) => {
		if (seen.has(target)) service.refuse(`mounts ${target} twice`, at);
		seen.add(target);
	};
	for (const item of tmpfs) mounted(stringOf(item)?.split(":")[0] ?? "", item);
	for (const mount of mounts) {
		const target = scalarOf(get(mount, "target"));
		if (target?.value !== null) mounted(stringOf(target) ?? "", mount);
	}
};

function scalarOf(value: Value | undefined): Scalar | undefined {
	return value?.kind === "scalar" ? value : undefined;
}

function numberOf(value: Value | undefined): number | undefined {
	const content = scalarOf(value)?.value;
	return typeof content === "number" || typeof content === "bigint" ? Number(content) : undefined;
}

function nonZero(value: Value | undefined): boolean {
	const content = scalarOf(value)?.value;
	return content !== undefined && content !== null && Number(content) !== 0;
}
