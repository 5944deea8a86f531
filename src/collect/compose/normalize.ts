import type { Place } from "../../source.ts";
import type { Mapping, Value } from "../../value.ts";
import { mapEntries, mapItems, mappingAt, partOf, scalarAt, sequenceAt, type Text, withKey } from "./derive.ts";
import { Draft } from "./draft.ts";
import { type Environment, variableAt } from "./environment.ts";
import { merge } from "./merge.ts";
import { clean } from "./paths.ts";
import type { Resolution } from "./resolution.ts";
import { isString } from "./scalars.ts";
import { containerAttributes } from "./shapes.ts";
import { workloadKinds } from "./workloads.ts";

/** Brings in what Compose implies: the default network, dependencies, names. The last stage before types. */
export function normalize(project: Mapping, name: string, environment: Environment, run: Resolution): Mapping {
	const made = new Draft(project);
	/** The first that is in the default network. */
	let inDefault: Place | undefined;
	for (const kind of workloadKinds) {
		changeEach(made, kind, (value, _name, key) => {
			if (value.kind !== "mapping") return value;
			const container = new Draft(value);
			if (joinDefault(container, key)) inDefault ??= key;
			for (const normalizer of normalizers) normalizer(container, environment, run);
			return container.mapping();
		});
	}
	if (inDefault !== undefined) addDefault(made, inDefault);
	for (const kind of ["networks", "volumes", "configs", "secrets"]) {
		changeEach(made, kind, (value, key, place) => named(value, key, place, name));
	}
	return made.mapping();
}

function changeEach(project: Draft, kind: string, change: (value: Value, name: string, key: Place) => Value): void {
	const group = project.get(kind);
	if (group?.value.kind === "mapping") project.put(kind, mapEntries(group.value, change), group.key);
}

/** Puts what says nothing of networks into the default one; whether it is in that. */
function joinDefault(container: Draft, key: Place): boolean {
	if (container.has("provider") || container.has("network_mode")) return false;
	const networks = container.get("networks");
	if (networks?.value.kind === "mapping" && networks.value.entries.size > 0)
		return networks.value.entries.has("default");
	const place = networks?.key ?? key;
	container.put("networks", mappingAt({ default: scalarAt(null, place) }, place), place);
	return true;
}

function addDefault(project: Draft, user: Place): void {
	const networks = project.get("networks");
	const known = networks?.value.kind === "mapping" ? networks.value : undefined;
	if (known?.entries.has("default")) return;
	const all = withKey(known ?? mappingAt({}, user), "default", scalarAt(null, user), user);
	project.put("networks", all, networks?.key ?? user);
}

type Normalizer = (container: Draft, environment: Environment, run: Resolution) => void;

const pullPolicy: Normalizer = (container) => {
	const policy = container.get("pull_policy");
	if (textOf(policy?.value) !== "if_not_present" || policy === undefined) return;
	container.put("pull_policy", { ...policy.value, kind: "scalar", value: "missing" } as Value, policy.key);
};

const build: Normalizer = (container, environment) => {
	const entry = container.get("build");
	if (entry?.value.kind !== "mapping") return;
	const made = new Draft(entry.value);
	if (isAbsent(entry.value, "context")) made.put("context", scalarAt(".", entry.value));
	if (isAbsent(entry.value, "dockerfile") && isAbsent(entry.value, "dockerfile_inline")) {
		made.put("dockerfile", scalarAt("Dockerfile", entry.value));
	}
	fill(made, "args", environment, false);
	container.put("build", made.mapping(), entry.key);
};

const variables: Normalizer = (container, environment) => fill(container, "environment", environment, true);

function fill(mapping: Draft, name: string, environment: Environment, keep: boolean): void {
	const entry = mapping.get(name);
	if (entry !== undefined) mapping.put(name, filled(entry.value, environment, keep), entry.key);
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
	for (const name of joining) if (container.has(name)) return addDependencies(container, run);
};

function addDependencies(container: Draft, run: Resolution): void {
	const entry = container.get("depends_on");
	let made = entry?.value.kind === "mapping" ? new Draft(entry.value) : undefined;
	const add = (name: string, restart: boolean, from: Value) => {
		if (made?.has(name)) return;
		const dependency = mappingAt(
			{
				condition: scalarAt("service_started", from),
				restart: scalarAt(restart, from),
				required: scalarAt(true, from),
			},
			from,
		);
		made ??= new Draft(mappingAt({}, from));
		made.put(name, dependency, from.place);
	};
	for (const link of itemsOf(container, "links")) {
		const parts = textOf(link)?.split(":") ?? [];
		if (parts[0] !== undefined) add(parts.length === 2 ? parts[0] : parts.join(":"), true, link);
	}
	for (const namespace of namespaces) {
		const value = container.get(namespace)?.value;
		if (value === undefined) continue;
		const text = textOf(value);
		if (value.kind === "scalar" && value.value === null && value.unknown === undefined) {
			run.refuse(value.place, `${namespace} must be a string`);
		}
		if (text?.startsWith("service:")) add(text.slice("service:".length), true, value);
	}
	for (const from of itemsOf(container, "volumes_from")) {
		const text = textOf(from);
		if (text !== undefined && !text.startsWith("container:")) add(text.split(":")[0] ?? text, false, from);
	}
	const all = made?.mapping();
	if (all !== undefined) container.put("depends_on", all, entry?.key ?? all.place);
}

const namespaces = ["network_mode", "ipc", "pid", "uts", "cgroup"] as const;
const joining = ["links", "volumes_from", ...namespaces] as const;

const targets: Normalizer = (container, _environment, run) => {
	const entry = container.get("volumes");
	if (entry?.value.kind !== "sequence") return;
	const mounts = mapItems(entry.value, (item) => {
		const target = item.kind === "mapping" ? item.entries.get("target") : undefined;
		const text = textOf(target?.value);
		if (item.kind === "mapping" && target === undefined) run.refuse(item.place, "has no mount target");
		if (item.kind !== "mapping" || target?.value.kind !== "scalar") return item;
		if (text === undefined) {
			if (target.value.unknown === undefined) run.refuse(target.value.place, "must be a string");
			return item;
		}
		const cleaned = clean(text);
		return cleaned === text ? item : withKey(item, "target", { ...target.value, value: cleaned }, target.key);
	});
	container.put("volumes", mounts, entry.key);
};

/** Each hook before the start is a container like its service's, but for the mounts, which it takes from the service. */
const preStart: Normalizer = (container, _environment, run) => {
	const entry = container.get("pre_start");
	if (entry?.value.kind !== "sequence" || entry.value.items.length === 0) return;
	const { entries, place } = container.mapping();
	const inherited = new Map([...entries].filter(([name]) => name !== "volumes" && containerAttributes.has(name)));
	const base: Mapping = { kind: "mapping", entries: inherited, place };
	const items = entry.value.items.map((hook) => {
		if (hook.kind !== "mapping") return hook;
		const wrap = (value: Value) => mappingAt({ services: mappingAt({ hook: value }, value) }, value);
		const merged = merge(wrap(base), wrap(hook), run).entries.get("services")?.value;
		return (merged?.kind === "mapping" ? merged.entries.get("hook")?.value : undefined) ?? hook;
	});
	container.put("pre_start", sequenceAt(items, entry.value), entry.key);
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

function itemsOf(container: Draft, name: string): readonly Value[] {
	const value = container.get(name)?.value;
	return value?.kind === "sequence" ? value.items : [];
}

function textOf(value: Value | undefined): string | undefined {
	return value?.kind === "scalar" && isString(value) ? value.value : undefined;
}
