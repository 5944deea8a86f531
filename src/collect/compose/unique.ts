import type { Mapping, Value } from "../../value.ts";
import { mapEntries, noEntries, sequenceAt } from "./derive.ts";
import { firstTwice } from "./distinct.ts";
import { below, isEnd, type Rules, rules, under } from "./pattern.ts";
import { replaced } from "./replaced.ts";
import type { Resolution } from "./resolution.ts";
import { isInt, isString, sprint } from "./scalars.ts";
import { targetOf } from "./volume.ts";

/** What an item of a list is told from the others by; undefined, after a refusal, where that cannot be said. */
type KeyOf = (item: Value, run: Resolution) => string | undefined;

/**
 * Of several items with the same key, the last one counts, at the place of the first. `unique` is what the project was
 * made of, where that went through here already: what it shares with it is not looked at again.
 */
export function enforceUnicity(value: Mapping, run: Resolution, unique?: Mapping): Mapping {
	const made = walk(value, unique, keys, run);
	return made.kind === "mapping" ? made : value;
}

/** Items of which several have one key as one, in the place of the first: what `replace` makes of both. */
export function uniqueBy(
	items: readonly Value[],
	keyOf: KeyOf,
	run: Resolution,
	replace: (before: Value, after: Value) => Value,
): Value[] {
	const kept: Value[] = [];
	const positions = new Map<string, number>();
	for (const item of items) {
		const key = keyOf(item, run);
		const position = key === undefined ? undefined : positions.get(key);
		const before = position === undefined ? undefined : kept[position];
		if (position !== undefined && before !== undefined) kept[position] = replace(before, item);
		else {
			kept.push(item);
			if (key !== undefined) positions.set(key, kept.length - 1);
		}
	}
	return kept;
}

/** `NAME` of `NAME=value` or `NAME`. */
export const keyOfPair: KeyOf = (item, run) => {
	if (item.kind === "scalar" && item.value === null && item.unknown !== undefined) return undefined;
	if (item.kind !== "scalar" || !isString(item)) return refused(item, run, "must be a string");
	const equals = item.value.indexOf("=");
	return equals === -1 ? item.value : item.value.slice(0, equals);
};

function walk(value: Value, unique: Value | undefined, at: Rules<KeyOf> | undefined, run: Resolution): Value {
	if (at === undefined || value === unique) return value;
	if (value.kind === "sequence") {
		if (at.rule === undefined || isUnique(value.items, at.rule, run)) return value;
		const items = uniqueBy(value.items, at.rule, run, replaced);
		return { ...sequenceAt(items, value), ...(value.via && { via: value.via }) };
	}
	return value.kind === "mapping" && !isEnd(at) ? walkEntries(value, unique, at, run) : value;
}

function walkEntries(value: Mapping, unique: Value | undefined, at: Rules<KeyOf>, run: Resolution): Mapping {
	const before = unique?.kind === "mapping" ? unique.entries : noEntries;
	return mapEntries(value, (item, name) => walk(item, before.get(name)?.value, below(at, name), run));
}

/** Nearly every list is; then nothing has to be made anew. */
function isUnique(items: readonly Value[], keyOf: KeyOf, run: Resolution): boolean {
	if (items.length < 2) {
		if (items[0] !== undefined) keyOf(items[0], run);
		return true;
	}
	const keys: string[] = [];
	for (let index = 0; index < items.length; index++) {
		const key = keyOf(items[index] as Value, run);
		if (key !== undefined) keys.push(key);
	}
	return firstTwice(keys) === -1;
}

const volume: KeyOf = (item, run) => {
	if (item.kind === "mapping") return stringField(item, "target") ?? refused(item, run, "has no mount target");
	if (item.kind !== "scalar" || !isString(item)) return "";
	// A fault of the short form is refused where it is parsed.
	return targetOf(item.value);
};

const device: KeyOf = (item, run) => {
	if (item.kind === "mapping") return stringField(item, "target") ?? refused(item, run, "has no mount target");
	if (item.kind !== "scalar" || !isString(item)) return "";
	const parts = item.value.split(":");
	return parts[1] ?? parts[0];
};

const exposed: KeyOf = (item, run) => {
	if (item.kind === "scalar" && (isString(item) || isInt(item))) return String(item.value);
	return refused(item, run, "is not a port");
};

function mount(folder: string): KeyOf {
	return (item, run) => {
		if (item.kind === "scalar" && isString(item)) return `${folder}/${item.value}`;
		if (item.kind !== "mapping") return refused(item, run, "is neither a name nor a mapping");
		const target = item.entries.get("target")?.value;
		if (target !== undefined) return stringField(item, "target") ?? refused(target, run, "must be a string");
		const source = item.entries.get("source")?.value;
		// As Go prints what is not there.
		return `${folder}/${source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)"}`;
	};
}

const port: KeyOf = (item, run) => {
	if (item.kind === "scalar") return typeof item.value === "string" || isInt(item) ? String(item.value) : "";
	if (item.kind !== "mapping") return "";
	const target = item.entries.get("target")?.value;
	if (target === undefined) return refused(item, run, "has no target port");
	const field = (name: string, otherwise: string) => {
		const value = item.entries.get(name)?.value;
		if (value?.kind !== "scalar" || value.value === null) return otherwise;
		// To compose-go's key, 80 and "80" are different ports.
		return typeof value.value === "string" ? value.value : `%${typeof value.value} ${String(value.value)}`;
	};
	const number = target.kind === "scalar" ? String(target.value) : "";
	return `${field("host_ip", "0.0.0.0")}:${field("published", "%nil")}:${number}/${field("protocol", "tcp")}`;
};

const envFile: KeyOf = (item, run) => {
	if (item.kind === "scalar" && isString(item)) return item.value;
	if (item.kind !== "mapping") return "";
	return stringField(item, "path") ?? refused(item, run, "has no path");
};

function stringField(item: Mapping, name: string): string | undefined {
	const value = item.entries.get(name)?.value;
	return value?.kind === "scalar" && isString(value) ? value.value : undefined;
}

function refused(item: Value, run: Resolution, message: string): undefined {
	run.refuse(item.place, message);
	return undefined;
}

const keys: Rules<KeyOf> = rules<KeyOf>({
	"networks.*.labels": keyOfPair,
	"networks.*.ipam.options": keyOfPair,
	...under(["services.*"], {
		annotations: keyOfPair,
		"build.args": keyOfPair,
		"build.additional_contexts": keyOfPair,
		"build.platform": keyOfPair,
		"build.tags": keyOfPair,
		"build.labels": keyOfPair,
		cap_add: keyOfPair,
		cap_drop: keyOfPair,
		configs: mount(""),
		"deploy.labels": keyOfPair,
		devices: device,
		dns: keyOfPair,
		dns_opt: keyOfPair,
		dns_search: keyOfPair,
		environment: keyOfPair,
		env_file: envFile,
		expose: exposed,
		labels: keyOfPair,
		links: keyOfPair,
		"networks.*.aliases": keyOfPair,
		"networks.*.link_local_ips": keyOfPair,
		ports: port,
		profiles: keyOfPair,
		secrets: mount("/run/secrets"),
		sysctls: keyOfPair,
		tmpfs: keyOfPair,
		volumes: volume,
	}),
});
