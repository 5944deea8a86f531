import { ownEntry } from "../own-entry.ts";
import type { Path } from "../project.ts";
import { isRootUser } from "../root-user.ts";
import type { Place } from "../source.ts";
import { get, isOneOfMany, type Mapping, toJson, type Value, valuesOf } from "../value.ts";
import { maskedScalar, nameOfEntry } from "./credentials.ts";

/**
 * What identifies a fault inside its container where the rule says nothing of its own: the keys of its path, without
 * indices, and what the value is known by. So it stays the same when lines move, when a list or the services are
 * reordered, when a credential is changed, and when the contract gains keys; it changes when the thing at fault does.
 * What a row of a matrix or a caller brings counts by its name where the fault, at `place`, stands elsewhere: that is one
 * fault, however many there are.
 */
export function evidenceOf(model: Mapping, path: Path, place?: Place): string {
	const container = path[0] === "containers";
	const steps: (string | number)[] = [];
	let value: Value | undefined = model;
	let list = "";
	let name = "";
	for (const [depth, key] of path.entries()) {
		if (typeof key === "string") name = value?.kind === "mapping" ? nameOfEntry(value, key) : key;
		value = childOf(value, key);
		// The container is a part of the fingerprint by itself; a network or volume is known by its name.
		if (typeof key === "string") {
			if (!(container && depth === 0)) steps.push(key);
			list = key;
		} else if (!(container && depth === 1)) {
			steps.push(...identity(value, list, name, place));
		}
	}
	if (typeof path.at(-1) === "string" && path.length > (container ? 2 : 0))
		steps.push(...identity(value, list, name, place));
	return JSON.stringify(steps);
}

/** What a rule says of its own identifies a fault; where that is what a row or a caller brings, as in `evidenceOf`. */
export function evidenceSaid(said: string, model: Mapping, path: Path, place: Place): string {
	const holder = path.slice(0, typeof path[3] === "number" ? 4 : 3).reduce<Value | undefined>(childOf, model);
	const parts = holder?.kind === "mapping" ? valuesOf(holder) : [holder];
	const putIn = parts.find((part) => part?.kind === "scalar" && String(part.value) === said && isPutIn(part, place));
	return putIn === undefined ? said : JSON.stringify(standIn([putIn], place));
}

/**
 * What a fault keeps, though what names it changes: a door that is published under another number, a path of the host
 * that is mounted elsewhere, another version of an image, root by its number. Two commits that have a fault of the same rule and kin in one
 * container have the same fault. Empty where a thing is what it is called.
 */
export function kinOf(model: Mapping, path: Path): readonly string[] {
	if (path[0] === "networks") return settingsOf(path.slice(0, 2).reduce<Value | undefined>(childOf, model));
	const [, , key = "", index] = path;
	const kin = path[0] === "containers" ? kins[key] : undefined;
	if (kin === undefined) return [];
	const depth = typeof index === "number" ? 4 : 3;
	const value = path.slice(0, depth).reduce<Value | undefined>(childOf, model);
	if (value?.kind === "scalar") return kin((name) => maskedScalar(String(value.value), name));
	return value?.kind === "mapping" ? kin((name) => textOf(value, name)) : [];
}

const kins: Readonly<Record<string, (text: (key: string) => string) => readonly string[]>> = {
	ports: (text) => [`port ${text("host_ip") || "0.0.0.0"} ${text("target")}/${text("protocol")}`],
	mounts: (text) => [
		// `/var/run` is another name of `/run` (Filesystem Hierarchy Standard 3.0, 5.13).
		...(text("source") === ""
			? []
			: [`mount ${text("type")} ${text("source").replace(/^\/var\/run(?=\/|$)/, "/run")}`]),
		// Within the project a folder may be called as one likes.
		...(/^\.\/./.test(text("source")) ? [`mount of the project at ${text("target")}`] : []),
	],
	user: (text) => (isRootUser(text("user")) ? ["user root"] : []),
	image: (text) => [`image ${text("registry")}/${text("repository")}`],
};

/** A network that is called otherwise is the one with the same settings. */
function settingsOf(network: Value | undefined): readonly string[] {
	if (network === undefined) return [];
	const { name: _, engine_name: __, ...settings } = toJson(network) as Readonly<Record<string, unknown>>;
	return [`network ${JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))}`];
}

function textOf(value: Mapping, key: string): string {
	const part = get(value, key);
	return part?.kind === "scalar" ? maskedScalar(String(part.value), key) : "";
}

/** What an object of the contract is known by, by the key that holds it or its list. */
const identityKeys: Readonly<Record<string, readonly string[]>> = {
	networks: ["name"],
	volumes: ["name"],
	image: ["ref"],
	base: ["ref"],
	network_mode: ["mode", "target"],
	pid: ["mode", "target"],
	ipc: ["mode", "target"],
	ports: ["host_ip", "published", "target", "protocol"],
	mounts: ["type", "source", "target"],
	environment: ["name"],
	args: ["name"],
	security_opt: ["name", "value"],
	devices: ["source"],
	configs: ["name"],
	secrets: ["name"],
	hooks: ["event"],
	remotes: ["ref"],
	extra_hosts: ["name", "address"],
};

/** `name` is that of the variable or key whose value it is. */
function identity(value: Value | undefined, list: string, name: string, place: Place | undefined): readonly string[] {
	if (value?.kind === "scalar")
		return isPutIn(value, place) ? standIn([value], place) : [maskedScalar(String(value.value), name)];
	if (value?.kind !== "mapping") return [];
	const keys = ownEntry(identityKeys, list) ?? [];
	const putIn = keys.flatMap((key) => get(value, key) ?? []).filter((part) => isPutIn(part, place));
	const own = keys.map((key) => (putIn.some((part) => part === get(value, key)) ? "" : textOf(value, key)));
	return [...own, ...standIn(putIn, place)];
}

/** Whether a value is one of several that stand elsewhere than the fault. */
function isPutIn({ place: { source, start, end }, via }: Value, place: Place | undefined): boolean {
	if (place === undefined || !isOneOfMany(via)) return false;
	return source !== place.source || start < place.start || end > place.end;
}

/** What stands for values that are put in: how they are called, and what is written where the fault is. */
function standIn(values: readonly Value[], place: Place | undefined): readonly string[] {
	if (values.length === 0 || place === undefined) return [];
	const names = values.flatMap(({ via }) => via ?? []).map(({ kind, name }) => `${kind} ${name ?? ""}`);
	return [
		...new Set(names),
		maskedScalar(place.source.text.slice(place.start, Math.min(place.end, place.start + longest)), ""),
	];
}

/** Of what is written at a fault, its beginning tells it from others. UTF-16 code units. */
const longest = 200;

function childOf(value: Value | undefined, key: string | number): Value | undefined {
	if (value?.kind === "sequence") return typeof key === "number" ? value.items[key] : undefined;
	return get(value, String(key));
}
