import type { Place } from "../../source.ts";
import type { Mapping, Value } from "../../value.ts";
import { mapEntries, mapItems, mappingAt, partOf, scalarAt, sequenceAt, type Text, withKey } from "./derive.ts";
import { type Environment, variableAt } from "./environment.ts";
import { merge } from "./merge.ts";
import { clean } from "./paths.ts";
import type { Resolution } from "./resolution.ts";
import { isString } from "./scalars.ts";
import { containerAttributes } from "./shapes.ts";

/** Brings in what Compose implies: the default network, dependencies, names. The last stage before types. */
export function normalize(project: Mapping, name: string, environment: Environment, run: Resolution): Mapping {
	let made = withNetworks(project);
	for (const kind of ["services", "jobs"]) {
		made = eachOf(made, kind, (container) => normalizeContainer(container, environment, run));
	}
	for (const kind of ["networks", "volumes", "configs", "secrets"]) {
		made = eachOf(made, kind, (value, key, place) => named(value, key, place, name));
	}
	return made;
}

function eachOf(project: Mapping, kind: string, change: (value: Value, name: string, key: Place) => Value): Mapping {
	const group = project.entries.get(kind);
	if (group?.value.kind !== "mapping") return project;
	const made = mapEntries(group.value, change);
	return made === group.value ? project : withKey(project, kind, made, group.key);
}

function withNetworks(project: Mapping): Mapping {
	let used: Place | undefined;
	let made = project;
	for (const kind of ["services", "jobs"]) {
		made = eachOf(made, kind, (container, _name, key) => {
			if (container.kind !== "mapping") return container;
			if (container.entries.has("provider") || container.entries.has("network_mode")) return container;
			const networks = container.entries.get("networks");
			const some = networks?.value.kind === "mapping" && networks.value.entries.size > 0;
			if (some && networks.value.kind === "mapping" && !networks.value.entries.has("default")) return container;
			used ??= key;
			if (some) return container;
			const place = networks?.key ?? key;
			return withKey(container, "networks", mappingAt({ default: scalarAt(null, place) }, place), place);
		});
	}
	const networks = made.entries.get("networks");
	const known = networks?.value.kind === "mapping" ? networks.value : undefined;
	if (used === undefined || known?.entries.has("default")) return made;
	const all = withKey(known ?? mappingAt({}, used), "default", scalarAt(null, used), used);
	return withKey(made, "networks", all, networks?.key ?? used);
}

type Normalizer = (container: Mapping, environment: Environment, run: Resolution) => Mapping;

function normalizeContainer(value: Value, environment: Environment, run: Resolution): Value {
	if (value.kind !== "mapping") return value;
	return normalizers.reduce((container: Mapping, normalizer) => normalizer(container, environment, run), value);
}

const pullPolicy: Normalizer = (container) => {
	const policy = container.entries.get("pull_policy");
	if (textOf(policy?.value) !== "if_not_present" || policy === undefined) return container;
	return withKey(container, "pull_policy", { ...policy.value, kind: "scalar", value: "missing" } as Value, policy.key);
};

const build: Normalizer = (container, environment) => {
	const entry = container.entries.get("build");
	if (entry?.value.kind !== "mapping") return container;
	let made = entry.value;
	if (isAbsent(made, "context")) made = withKey(made, "context", scalarAt(".", made));
	if (isAbsent(made, "dockerfile") && isAbsent(made, "dockerfile_inline")) {
		made = withKey(made, "dockerfile", scalarAt("Dockerfile", made));
	}
	made = withFilled(made, "args", environment, false);
	return made === entry.value ? container : withKey(container, "build", made, entry.key);
};

const variables: Normalizer = (container, environment) => withFilled(container, "environment", environment, true);

function withFilled(mapping: Mapping, name: string, environment: Environment, keep: boolean): Mapping {
	const entry = mapping.entries.get(name);
	if (entry === undefined) return mapping;
	const made = filled(entry.value, environment, keep);
	return made === entry.value ? mapping : withKey(mapping, name, made, entry.key);
}

/** Gives names without a value that of the environment. Without one they stay in `environment`, and go from `args`. */
function filled(value: Value, environment: Environment, keep: boolean): Value {
	if (value.kind === "scalar") return value;
	if (value.kind === "mapping") {
		return mapEntries(value, (item, name, key) => {
			const isEmpty = item.kind === "scalar" && item.value === null && item.unknown === undefined;
			if (!isEmpty) return item;
			const found = environment.get(name);
			if (found !== undefined) return variableAt(found, name, key);
			return keep ? item : { ...item, unknown: [name] };
		});
	}
	return mapItems(value, (item) => {
		if (item.kind !== "scalar" || !isString(item) || item.value.includes("=")) return item;
		const found = environment.get(item.value);
		if (found === undefined) return keep ? item : undefined;
		const content = variableAt(found, item.value, item.place);
		const text: Text = partOf(item, `${item.value}=${found.value}`, undefined);
		return { ...text, pair: { name: item.value, key: item.place, value: content } } as Value;
	});
}

/** What shares with another container, or is linked to it, starts after it. */
const dependencies: Normalizer = (container, _environment, run) => {
	const entry = container.entries.get("depends_on");
	let made = entry?.value.kind === "mapping" ? entry.value : undefined;
	const add = (name: string, restart: boolean, from: Value) => {
		if (made?.entries.has(name)) return;
		const dependency = mappingAt(
			{
				condition: scalarAt("service_started", from),
				restart: scalarAt(restart, from),
				required: scalarAt(true, from),
			},
			from,
		);
		made = withKey(made ?? mappingAt({}, from), name, dependency, from.place);
	};
	for (const link of itemsOf(container, "links")) {
		const parts = textOf(link)?.split(":") ?? [];
		if (parts[0] !== undefined) add(parts.length === 2 ? parts[0] : parts.join(":"), true, link);
	}
	for (const namespace of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
		const value = container.entries.get(namespace)?.value;
		const text = textOf(value);
		if (value?.kind === "scalar" && value.value === null && value.unknown === undefined) {
			run.refuse(value.place, `${namespace} must be a string`);
		}
		if (value !== undefined && text?.startsWith("service:")) add(text.slice("service:".length), true, value);
	}
	for (const from of itemsOf(container, "volumes_from")) {
		const text = textOf(from);
		if (text !== undefined && !text.startsWith("container:")) add(text.split(":")[0] ?? text, false, from);
	}
	return made === undefined || made === entry?.value || made.entries.size === 0
		? container
		: withKey(container, "depends_on", made, entry?.key ?? made.place);
};

const targets: Normalizer = (container, _environment, run) => {
	const entry = container.entries.get("volumes");
	if (entry?.value.kind !== "sequence") return container;
	const mounts = mapItems(entry.value, (item) => {
		const target = item.kind === "mapping" ? item.entries.get("target") : undefined;
		const text = textOf(target?.value);
		if (item.kind === "mapping" && target === undefined) run.refuse(item.place, "has no mount target");
		if (item.kind !== "mapping" || target?.value.kind !== "scalar") return item;
		if (text === undefined) {
			if (target.value.unknown === undefined) run.refuse(target.value.place, "must be a string");
			return item;
		}
		return clean(text) === text ? item : withKey(item, "target", { ...target.value, value: clean(text) }, target.key);
	});
	return mounts === entry.value ? container : withKey(container, "volumes", mounts, entry.key);
};

/** Each hook before the start is a container like its service's, but for the mounts, which it takes from the service. */
const preStart: Normalizer = (container, _environment, run) => {
	const entry = container.entries.get("pre_start");
	if (entry?.value.kind !== "sequence" || entry.value.items.length === 0) return container;
	const inherited = new Map(
		[...container.entries].filter(([name]) => name !== "volumes" && containerAttributes.has(name)),
	);
	const base: Mapping = { kind: "mapping", entries: inherited, place: container.place };
	const items = entry.value.items.map((hook) => {
		if (hook.kind !== "mapping") return hook;
		const wrap = (value: Value) => mappingAt({ services: mappingAt({ hook: value }, value) }, value);
		const merged = merge(wrap(base), wrap(hook), run).entries.get("services")?.value;
		return (merged?.kind === "mapping" ? merged.entries.get("hook")?.value : undefined) ?? hook;
	});
	return withKey(container, "pre_start", sequenceAt(items, entry.value), entry.key);
};

const normalizers: readonly Normalizer[] = [pullPolicy, build, variables, dependencies, targets, preStart];

function named(value: Value, key: string, place: Place, project: string): Value {
	const resource =
		value.kind === "mapping"
			? value
			: value.kind === "scalar" && value.value === null
				? mappingAt({}, place)
				: undefined;
	if (resource === undefined || !isAbsent(resource, "name")) return value;
	const external = resource.entries.get("external")?.value;
	const isExternal = external?.kind === "scalar" && external.value === true;
	return withKey(resource, "name", scalarAt(isExternal ? key : `${project}_${key}`, place), place);
}

function isAbsent(mapping: Mapping, name: string): boolean {
	const value = mapping.entries.get(name)?.value;
	return value === undefined || (value.kind === "scalar" && value.value === null && value.unknown === undefined);
}

function itemsOf(container: Mapping, name: string): readonly Value[] {
	const value = container.entries.get(name)?.value;
	return value?.kind === "sequence" ? value.items : [];
}

function textOf(value: Value | undefined): string | undefined {
	return value?.kind === "scalar" && isString(value) ? value.value : undefined;
}
