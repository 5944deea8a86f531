import type { Place } from "../../source.ts";
import type { Mapping, Scalar, Value } from "../../value.ts";
import { dependencyCycle } from "./cycle.ts";
import type { Resolution } from "./resolution.ts";

/** Checks that a resolved project is whole: that what it refers to is there, and that it does not contradict itself. */
export function checkConsistency(project: Mapping, run: Resolution): void {
	const groups = new Groups(project);
	for (const [name, entry] of groups.of("services")) {
		if (entry.value.kind !== "mapping") continue;
		const service = new Container(name, entry.value, entry.key, groups, run);
		for (const check of checks) check(service);
	}
	checkJobs(groups, run);
	for (const [, entry] of groups.of("secrets")) {
		if (isTrue(get(entry.value, "external")) || has(entry.value, "file") || has(entry.value, "environment")) continue;
		run.refuse(entry.key, "must declare either file or environment");
	}
	const cycle = dependencyCycle(groups.of("services"));
	if (cycle !== undefined) run.refuse(cycle.place, `depends on itself: ${cycle.names.join(" -> ")}`);
	checkContainerNames(groups, run);
}

class Groups {
	readonly #project: Mapping;
	constructor(project: Mapping) {
		this.#project = project;
	}
	of(kind: string): Mapping["entries"] {
		const value = this.#project.entries.get(kind)?.value;
		return value?.kind === "mapping" ? value.entries : new Map();
	}
}

class Container {
	readonly name: string;
	readonly value: Mapping;
	readonly key: Place;
	readonly groups: Groups;
	readonly #run: Resolution;

	constructor(name: string, value: Mapping, key: Place, groups: Groups, run: Resolution) {
		this.name = name;
		this.value = value;
		this.key = key;
		this.groups = groups;
		this.#run = run;
	}

	refuse(message: string, at: Value | Place | undefined, cause?: Value): void {
		const place = at === undefined ? this.key : "source" in at ? at : at.place;
		const from = cause ?? (at !== undefined && "kind" in at ? at : undefined);
		this.#run.refuse(place, message, from?.kind === "scalar" && from.unknown !== undefined ? "unknown" : "invalid");
	}

	/** A name that must be defined in a group of the project. */
	needs(group: string, name: Value, what: string): void {
		const text = textOf(name);
		if (text === undefined || this.groups.of(group).has(text)) return;
		this.refuse(`refers to undefined ${what} ${text}`, name);
	}

	/** A secret or config that is mounted; one without a source is that of no name. */
	needsFile(group: string, file: Value, what: string): void {
		const source = get(file, "source");
		if (source !== undefined) this.needs(group, source, what);
		else if (!this.groups.of(group).has("")) this.refuse(`refers to no ${what}`, file);
	}
}

type Check = (service: Container) => void;

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
		const target = textOf(context)?.match(/^service:(.*)$/s)?.[1];
		if (target === undefined) continue;
		const other = service.groups.of("services").get(target)?.value;
		if (other === undefined) service.refuse(`takes an unknown service as a context: ${target}`, context);
		else if (get(other, "build") === undefined)
			service.refuse(`takes a service that is not built as a context: ${target}`, context);
	}
	const platform = get(service.value, "platform");
	const platforms = valuesOf(get(made, "platforms")).map(textOf);
	if (platforms.length > 0 && has(service.value, "platform") && !platforms.includes(textOf(platform))) {
		service.refuse(`is not among build.platforms: ${textOf(platform)}`, platform);
	}
	for (const secret of valuesOf(get(made, "secrets"))) service.needsFile("secrets", secret, "build secret");
};

const networks: Check = (service) => {
	const mode = get(service.value, "network_mode");
	const own = get(service.value, "networks");
	const entries = own?.kind === "mapping" ? own.entries : new Map();
	if (has(service.value, "network_mode") && entries.size > 0) {
		service.refuse("network_mode and networks exclude each other", mode);
	}
	const known = service.groups.of("networks");
	for (const [name, entry] of entries) {
		if (!known.has(name)) service.refuse(`refers to undefined network ${name}`, entry.key);
	}
	const shared = textOf(mode)?.match(/^service:(.*)$/s)?.[1];
	if (shared !== undefined && !service.groups.of("services").has(shared)) {
		service.refuse(`shares the network of an unknown service: ${shared}`, mode);
	}
};

const healthcheck: Check = (service) => {
	const [first] = valuesOf(get(get(service.value, "healthcheck"), "test"));
	if (first === undefined || ["CMD", "CMD-SHELL", "NONE"].includes(textOf(first) ?? "")) return;
	service.refuse("healthcheck.test must start with CMD, CMD-SHELL or NONE", first);
};

const dependencies: Check = (service) => {
	const own = get(service.value, "depends_on");
	for (const [name, entry] of own?.kind === "mapping" ? own.entries : []) {
		if (!service.groups.of("services").has(name)) service.refuse(`depends on undefined service ${name}`, entry.key);
	}
};

const references: Check = (service) => {
	for (const mount of valuesOf(get(service.value, "volumes"))) {
		const source = get(mount, "source");
		if (source !== undefined && textOf(get(mount, "type")) === "volume" && textOf(source))
			service.needs("volumes", source, "volume");
	}
	for (const config of valuesOf(get(service.value, "configs"))) service.needsFile("configs", config, "config");
	for (const secret of valuesOf(get(service.value, "secrets"))) service.needsFile("secrets", secret, "secret");
	const models = get(service.value, "models");
	for (const [name, entry] of models?.kind === "mapping" ? models.entries : []) {
		if (!service.groups.of("models").has(name)) service.refuse(`refers to undefined model ${name}`, entry.key);
	}
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
	for (const value of [own, replicas]) {
		if ((numberOf(value) ?? 0) < 0) service.refuse("must not be negative", value);
	}
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
	const pairs = [
		["cpus", "limits", "cpus"],
		["mem_limit", "limits", "memory"],
		["mem_reservation", "reservations", "memory"],
		["pids_limit", "limits", "pids"],
	] as const;
	for (const [attribute, group, field] of pairs) {
		const own = get(service.value, attribute);
		const set = get(resources, group);
		if (set === undefined || !nonZero(own)) continue;
		if (Number(scalarOf(own)?.value ?? 0) !== Number(scalarOf(get(set, field))?.value ?? 0)) {
			service.refuse(`${attribute} and deploy.resources.${group}.${field} differ`, own);
		}
	}
};

const watches: Check = (service) => {
	for (const watch of valuesOf(get(get(service.value, "develop"), "watch"))) {
		const action = textOf(get(watch, "action"));
		if (has(watch, "target") || action === "rebuild" || action === "restart") continue;
		service.refuse(`needs a target to ${action}`, watch);
	}
};

const mountTargets: Check = (service) => {
	const seen = new Set<string>();
	const mounted = (target: string, at: Value) => {
		if (seen.has(target)) service.refuse(`mounts ${target} twice`, at);
		seen.add(target);
	};
	for (const tmpfs of valuesOf(get(service.value, "tmpfs"))) mounted(textOf(tmpfs)?.split(":")[0] ?? "", tmpfs);
	for (const mount of valuesOf(get(service.value, "volumes"))) {
		const target = scalarOf(get(mount, "target"));
		if (target?.value !== null) mounted(textOf(target) ?? "", mount);
	}
};

const checks: readonly Check[] = [
	hasImage,
	build,
	networks,
	healthcheck,
	dependencies,
	references,
	scale,
	limits,
	watches,
	mountTargets,
];

function checkJobs(groups: Groups, run: Resolution): void {
	for (const [name, entry] of groups.of("jobs")) {
		if (groups.of("services").has(name)) run.refuse(entry.key, `${name} is both a service and a job`);
		const own = get(entry.value, "depends_on");
		for (const [depended, { key }] of own?.kind === "mapping" ? own.entries : []) {
			if (groups.of("jobs").has(depended) || groups.of("services").has(depended)) continue;
			run.refuse(key, `depends on undefined service or job ${depended}`);
		}
	}
}

function checkContainerNames(groups: Groups, run: Resolution): void {
	const seen = new Map<string, string>();
	for (const [name, entry] of groups.of("services")) {
		const value = get(entry.value, "container_name");
		const text = textOf(value);
		if (value === undefined || !text) continue;
		const other = seen.get(text);
		if (other !== undefined) run.refuse(value.place, `container name ${text} is that of service ${other}`);
		seen.set(text, name);
	}
}

function get(value: Value | undefined, key: string): Value | undefined {
	return value?.kind === "mapping" ? value.entries.get(key)?.value : undefined;
}

function valuesOf(value: Value | undefined): readonly Value[] {
	if (value?.kind === "sequence") return value.items;
	return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}

function scalarOf(value: Value | undefined): Scalar | undefined {
	return value?.kind === "scalar" ? value : undefined;
}

function textOf(value: Value | undefined): string | undefined {
	const content = scalarOf(value)?.value;
	return typeof content === "string" ? content : undefined;
}

function numberOf(value: Value | undefined): number | undefined {
	const content = scalarOf(value)?.value;
	return typeof content === "number" || typeof content === "bigint" ? Number(content) : undefined;
}

/** Whether a text is there and not empty. */
function has(value: Value | undefined, key: string): boolean {
	return (textOf(get(value, key)) ?? "") !== "";
}

function nonZero(value: Value | undefined): boolean {
	const content = scalarOf(value)?.value;
	return content !== undefined && content !== null && Number(content) !== 0;
}

function isTrue(value: Value | undefined): boolean {
	return scalarOf(value)?.value === true;
}
