import { Recent } from "../../../recent.ts";
import { get, type Mapping, stringOf, type Value } from "../../../value.ts";
import { workloadsOf } from "../workloads.ts";
import { forEachName, type Kind, kinds, type Named, Names } from "./names.ts";
import { type Stack, stackOf } from "./swarm-stack.ts";

/** What one Compose file has, and what it needs from others, as its text says: nothing is resolved. */
export type Outline = {
	readonly provides: Names;
	/** What Compose would miss if the file were alone; of a file that includes others, nobody knows without them. */
	readonly needs: readonly Named[];
	/** Services and jobs that Compose can run as they stand here. */
	readonly complete: ReadonlySet<string>;
	/** Files that it includes, as written. */
	readonly includes: readonly string[];
	/** Services of other files that it extends; the files as written. */
	readonly extends: readonly { readonly file: string; readonly service: string }[];
	/** Undefined where it is written for Compose. */
	readonly stack: Stack | undefined;
};

/** Documents of one file are merged by Compose, so they provide together. */
export function outlineOf(path: string, documents: readonly Value[]): Outline {
	const provides = new Names();
	const needs = new Names();
	const complete = new Set<string>();
	const extended: { file: string; service: string }[] = [];
	let isDeployed = false;
	provides.add("networks", "default");
	for (const document of documents) {
		for (const kind of kinds) provides.addAll(kind, mappingOf(get(document, kind)));
		for (const {
			name,
			entry: { value: service },
		} of workloadsOf(document)) {
			if (service.kind !== "mapping") continue;
			isDeployed ||= service.entries.has("deploy");
			if (runs.some((key) => service.entries.has(key))) complete.add(name);
			else needs.add("services", name);
			noteNeeds(service, needs);
			const extension = get(service, "extends");
			const file = get(extension, "file");
			const of = stringOf(get(extension, "service"));
			if (file !== undefined && of !== undefined) extended.push({ file: stringOf(file) ?? "", service: of });
		}
	}
	const includes = documents.flatMap(includesOf);
	const has = (kind: Kind, name: string) => (kind === "services" ? complete.has(name) : provides.has(kind, name));
	return {
		provides,
		needs: includes.length > 0 ? [] : needs.filter((kind, name) => !has(kind, name) && !name.includes("$")),
		complete,
		includes,
		extends: extended,
		// Without it Swarm is told nothing.
		stack: isDeployed ? stackOf(path, documents) : undefined,
	};
}

/**
 * For outlines that say the same, one: all are kept until everything is read, and in a repository of many projects most are
 * alike. What it gives keeps no text of a file.
 */
export function oncePerOutline(): (outline: Outline) => Outline {
	const known = new Recent<string, Outline>(mostKnown);
	return (outline) => {
		const key = JSON.stringify(partsOf(outline));
		const same = known.get(key) ?? outlineFrom(JSON.parse(key));
		known.set(key, same, 1);
		return same;
	};
}

/** Outlines that another is compared with. */
const mostKnown = 1000;

/** An outline as plain data, without the names of its fields, which would be most of it. */
function partsOf({ provides, needs, complete, includes, extends: extended, stack }: Outline) {
	return [provides.lists(), needs, [...complete], includes, extended, stack ?? ""] as const;
}

function outlineFrom([provides, needs, complete, includes, extended, stack]: ReturnType<typeof partsOf>): Outline {
	const known = { provides: Names.of(provides), needs, complete: new Set(complete), includes, extends: extended };
	return { ...known, stack: stack === "" ? undefined : stack };
}

/** Which part of what a file needs is in others that it may be merged over: 1 is all of it. */
export function coverage(bases: readonly Outline[], { needs }: Outline): number {
	const found = needs.filter(({ kind, name }) => bases.some((base) => base.provides.has(kind, name)));
	return needs.length === 0 ? 1 : found.length / needs.length;
}

/** Whether some files, merged, need no others. */
export function areWhole(outlines: readonly Outline[]): boolean {
	const has = ({ kind, name }: Named) =>
		outlines.some(({ complete, provides }) => (kind === "services" ? complete.has(name) : provides.has(kind, name)));
	return outlines.every(({ needs }) => needs.every(has));
}

/** What runs a project: Compose, `docker stack deploy`, or, of what is written for that, either as far as anybody can tell. */
export type Runner = "compose" | "stack" | "either";

/** What some files, merged, are written for. */
export function runnerOf(outlines: readonly Outline[]): Runner {
	const stacks = outlines.flatMap(({ stack }) => stack ?? []);
	if (stacks.length === 0) return "compose";
	return stacks.includes("sure") ? "stack" : "either";
}

/** A service without any of these is refused. */
const runs = ["image", "build", "extends", "provider"] as const;

function mappingOf(value: Value | undefined): Mapping | undefined {
	return value?.kind === "mapping" ? value : undefined;
}

/** Keys by which a service joins what another has. */
const joining = ["network_mode", "pid", "ipc"] as const;

function noteNeeds(service: Mapping, needs: Names): void {
	needs.addAll("services", get(service, "depends_on"));
	const links = get(service, "links");
	forEachName(links, (link) => needs.add("services", link.split(":")[0] ?? link));
	joining.forEach((key) => {
		const value = get(service, key);
		const joined = value && /^service:(.+)$/.exec(stringOf(value) ?? "")?.[1];
		if (joined !== undefined) needs.add("services", joined);
	});
	forEachName(get(service, "volumes_from"), (taken) => {
		if (!taken.startsWith("container:")) needs.add("services", taken.split(":")[0] ?? taken);
	});
	needs.addAll("networks", get(service, "networks"));
	itemsOf(get(service, "volumes")).forEach((mount) => {
		const name = volumeName(mount);
		if (name !== undefined) needs.add("volumes", name);
	});
	noteGranted("secrets", service, needs);
	noteGranted("configs", service, needs);
}

function noteGranted(kind: "secrets" | "configs", service: Mapping, needs: Names): void {
	itemsOf(get(service, kind)).forEach((item) => {
		const name = stringOf(item) ?? stringOf(get(item, "source"));
		if (name !== undefined) needs.add(kind, name);
	});
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

function itemsOf(value: Value | undefined): readonly Value[] {
	return value?.kind === "sequence" ? value.items : [];
}
