import { Recent } from "../../../recent.ts";
import { get, type Mapping, stringOf, type Value } from "../../../value.ts";

/** What one Compose file has, and what it needs from others, as its text says: nothing is resolved. */
export type Outline = {
	readonly provides: Names;
	/** What Compose would miss if the file were alone; of a file that includes others, nobody knows without them. */
	readonly needs: Names;
	/** Services that Compose can run as they stand here. */
	readonly complete: ReadonlySet<string>;
	/** Files that it includes, as written. */
	readonly includes: readonly string[];
	/** Services of other files that it extends; the files as written. */
	readonly extends: readonly { readonly file: string; readonly service: string }[];
	readonly isSwarm: boolean;
};

const kinds = ["services", "networks", "volumes", "secrets", "configs"] as const;
type Kind = (typeof kinds)[number];
type Names = { readonly [K in Kind]: ReadonlySet<string> };

/** Documents of one file are merged by Compose, so they provide together. */
export function outlineOf(path: string, documents: readonly Value[]): Outline {
	const provides = emptyNames();
	const needs = emptyNames();
	const complete = new Set<string>();
	const extended: { file: string; service: string }[] = [];
	provides.networks.add("default");
	for (const document of documents) {
		for (const kind of kinds) for (const name of keysOf(get(document, kind))) provides[kind].add(name);
		for (const [name, service] of servicesOf(document)) {
			if (runs.some((key) => get(service, key) !== undefined)) complete.add(name);
			else needs.services.add(name);
			noteNeeds(service, needs);
			const file = get(get(service, "extends"), "file");
			const of = stringOf(get(get(service, "extends"), "service"));
			if (file !== undefined && of !== undefined) extended.push({ file: stringOf(file) ?? "", service: of });
		}
	}
	const includes = documents.flatMap(includesOf);
	for (const kind of kinds) {
		const here = kind === "services" ? complete : provides[kind];
		for (const name of needs[kind]) {
			if (here.has(name) || name.includes("$") || includes.length > 0) needs[kind].delete(name);
		}
	}
	return {
		provides,
		needs,
		complete,
		includes,
		extends: extended,
		isSwarm: isSwarmStack(path, documents),
	};
}

/**
 * For outlines that say the same, one: all are kept until everything is read, and in a repository of many projects most are
 * alike. What it gives keeps no text of a file.
 */
export function oncePerOutline(): (outline: Outline) => Outline {
	const known = new Recent<string, Outline>(mostKnown);
	return (outline) => {
		const key = JSON.stringify(plainOf(outline));
		const same = known.get(key) ?? outlineFrom(JSON.parse(key));
		known.set(key, same, 1);
		return same;
	};
}

/** Outlines that another is compared with. */
const mostKnown = 1000;

function plainOf({ provides, needs, complete, ...rest }: Outline) {
	const lists = (names: Names) => kinds.map((kind) => [...names[kind]]);
	return { ...rest, provides: lists(provides), needs: lists(needs), complete: [...complete] };
}

function outlineFrom({ provides, needs, complete, ...rest }: ReturnType<typeof plainOf>): Outline {
	// In the order of `kinds`.
	const names = ([services, networks, volumes, secrets, configs]: readonly string[][]): Names => ({
		services: setOf(services),
		networks: setOf(networks),
		volumes: setOf(volumes),
		secrets: setOf(secrets),
		configs: setOf(configs),
	});
	return { ...rest, provides: names(provides), needs: names(needs), complete: setOf(complete) };
}

/** Most are empty. */
function setOf(names: readonly string[] = []): ReadonlySet<string> {
	return names.length === 0 ? none : new Set(names);
}

const none: ReadonlySet<string> = new Set();

/** Which part of what a file needs is in others that it may be merged over: 1 is all of it. */
export function coverage(bases: readonly Outline[], { needs }: Outline): number {
	const wanted = kinds.flatMap((kind) => Array.from(needs[kind], (name) => ({ kind, name })));
	const found = wanted.filter(({ kind, name }) => bases.some((base) => base.provides[kind].has(name)));
	return wanted.length === 0 ? 1 : found.length / wanted.length;
}

/** Whether some files, merged, need no others. */
export function areWhole(outlines: readonly Outline[]): boolean {
	const has = (kind: Kind, name: string) =>
		outlines.some(({ complete, provides }) => (kind === "services" ? complete : provides[kind]).has(name));
	return outlines.every(({ needs }) => kinds.every((kind) => [...needs[kind]].every((name) => has(kind, name))));
}

/** What some files, merged, are written for. */
export function targetOf(outlines: readonly Outline[]): "compose" | "swarm" {
	return outlines.some(({ isSwarm }) => isSwarm) ? "swarm" : "compose";
}

/** A service without any of these is refused. */
const runs = ["image", "build", "extends", "provider"] as const;

type MutableNames = { readonly [K in Kind]: Set<string> };

function emptyNames(): MutableNames {
	return { services: new Set(), networks: new Set(), volumes: new Set(), secrets: new Set(), configs: new Set() };
}

function servicesOf(document: Value): readonly (readonly [string, Mapping])[] {
	const services = get(document, "services");
	if (services?.kind !== "mapping") return [];
	const found: (readonly [string, Mapping])[] = [];
	services.entries.forEach(({ value }, name) => {
		if (value.kind === "mapping") found.push([name, value]);
	});
	return found;
}

/** Keys by which a service joins what another has. */
const joining = ["network_mode", "pid", "ipc"] as const;

function noteNeeds(service: Mapping, needs: MutableNames): void {
	for (const name of namesOf(get(service, "depends_on"))) needs.services.add(name);
	for (const link of namesOf(get(service, "links"))) needs.services.add(link.split(":")[0] ?? link);
	for (const key of joining) {
		const value = get(service, key);
		const joined = value && /^service:(.+)$/.exec(stringOf(value) ?? "")?.[1];
		if (joined !== undefined) needs.services.add(joined);
	}
	for (const taken of namesOf(get(service, "volumes_from"))) {
		if (!taken.startsWith("container:")) needs.services.add(taken.split(":")[0] ?? taken);
	}
	for (const name of namesOf(get(service, "networks"))) needs.networks.add(name);
	for (const mount of itemsOf(get(service, "volumes"))) {
		const name = volumeName(mount);
		if (name !== undefined) needs.volumes.add(name);
	}
	for (const kind of ["secrets", "configs"] as const) {
		for (const item of itemsOf(get(service, kind))) {
			const name = stringOf(item) ?? stringOf(get(item, "source"));
			if (name !== undefined) needs[kind].add(name);
		}
	}
}

/** The named volume of a mount in either syntax; none for a path or an anonymous volume. */
function volumeName(mount: Value): string | undefined {
	if (mount.kind === "mapping") {
		const source = stringOf(get(mount, "type")) === "volume" ? stringOf(get(mount, "source")) : undefined;
		return source === "" ? undefined : source;
	}
	const text = stringOf(mount) ?? "";
	const colon = text.indexOf(":");
	if (colon < 2) return undefined;
	const source = text.slice(0, colon);
	return /^[\w][\w.-]*$/.test(source) ? source : undefined;
}

function includesOf(document: Value): readonly string[] {
	return itemsOf(get(document, "include")).flatMap((item) => {
		if (item.kind === "scalar") return stringOf(item) ?? [];
		const path = get(item, "path");
		return path?.kind === "sequence" ? path.items.flatMap((one) => stringOf(one) ?? []) : (stringOf(path) ?? []);
	});
}

/** Items of a list or keys of a map, as names. */
function namesOf(value: Value | undefined): readonly string[] {
	return value?.kind === "mapping" ? keysOf(value) : itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

function keysOf(value: Value | undefined): readonly string[] {
	return value?.kind === "mapping" ? [...value.entries.keys()] : [];
}

function itemsOf(value: Value | undefined): readonly Value[] {
	return value?.kind === "sequence" ? value.items : [];
}

/**
 * A stack for `docker stack deploy`, by what only Swarm has: placement on nodes, global services, an endpoint mode, an
 * update policy, secrets and configs that Swarm holds, an overlay network; or by a name that says so. A service with
 * a `container_name`, or that is only built, shows that Compose runs it, and the Swarm keys were left over.
 * `deploy` with limits, replicas or a restart policy says nothing: Compose takes them too.
 */
function isSwarmStack(path: string, documents: readonly Value[]): boolean {
	const services = documents.flatMap(servicesOf).map(([, service]) => service);
	const deploys = services.flatMap((service) => get(service, "deploy") ?? []);
	if (deploys.length === 0) return false;
	const isComposes = services.some(
		(service) =>
			get(service, "container_name") !== undefined ||
			(get(service, "build") !== undefined && get(service, "image") === undefined),
	);
	if (isComposes) return false;
	return (
		/(?:^|[-._/])(?:stacks?|swarm)(?:[-._/]|$)/i.test(path) ||
		deploys.some(isSwarmDeploy) ||
		documents.some((document) => hasExternal(get(document, "secrets")) || hasExternal(get(document, "configs"))) ||
		documents.some((document) => hasOverlay(get(document, "networks")))
	);
}

function isSwarmDeploy(deploy: Value): boolean {
	const constraints = itemsOf(get(get(deploy, "placement"), "constraints")).map((item) => stringOf(item) ?? "");
	return (
		constraints.some((constraint) => constraint.trim().startsWith("node.")) ||
		/^(?:global|global-job|replicated-job)$/.test(stringOf(get(deploy, "mode")) ?? "") ||
		["endpoint_mode", "update_config", "rollback_config"].some((key) => get(deploy, key) !== undefined)
	);
}

function hasExternal(definitions: Value | undefined): boolean {
	return entriesOf(definitions).some((definition) => {
		const external = get(definition, "external");
		return external?.kind === "mapping" || (external?.kind === "scalar" && external.value === true);
	});
}

function hasOverlay(networks: Value | undefined): boolean {
	return entriesOf(networks).some((network) => stringOf(get(network, "driver")) === "overlay");
}

function entriesOf(value: Value | undefined): readonly Value[] {
	return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}
