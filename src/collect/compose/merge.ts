import type { Entry, Mapping, Sequence, Value } from "../../value.ts";
import { fingerprint, mappingAt, pushSteps, scalarAt, sequenceAt, type Text } from "./derive.ts";
import { below, type Rules, rules, under } from "./pattern.ts";
import { replaced } from "./replaced.ts";
import type { Resolution } from "./resolution.ts";
import { sprint, sprintValue } from "./scalars.ts";
import { keyOfPair, uniqueBy } from "./unique.ts";

/** What is made of a value (`base`) and one that a later layer says at the same path (`over`). */
type Merger = (base: Value, over: Value, at: Rules<Merger> | undefined, run: Resolution) => Value;

/** Merges a tree over another by Compose's rules for each attribute. */
export function merge(base: Mapping, over: Mapping, run: Resolution): Mapping {
	return mergeEntries(base, over, mergers, run);
}

/** The same for one resource, `path` being where it stands: `["services", "web"]`. */
export function mergeAt(path: readonly string[], base: Value, over: Value, run: Resolution): Value {
	let at: Rules<Merger> | undefined = mergers;
	for (const key of path) at = below(at, key);
	return mergeValues(base, over, at, run);
}

function mergeValues(base: Value, over: Value, at: Rules<Merger> | undefined, run: Resolution): Value {
	if (at?.rule !== undefined) return at.rule(base, over, at, run);
	if (isNull(over)) return base;
	switch (base.kind) {
		case "mapping":
			return over.kind === "mapping" ? mergeEntries(base, over, at, run) : cannot(base, over, run);
		case "sequence":
			return over.kind === "sequence" ? append(base, over) : cannot(base, over, run);
		case "scalar":
			return replaced(base, over);
	}
}

function mergeEntries(base: Mapping, over: Mapping, at: Rules<Merger> | undefined, run: Resolution): Mapping {
	const entries = new Map<string, Entry>();
	for (const [name, entry] of base.entries) {
		entries.set(name, { key: entry.key, value: pushSteps(entry.value, base.via) });
	}
	for (const [name, { key, value }] of over.entries) {
		const own = pushSteps(value, over.via);
		const before = entries.get(name);
		if (before === undefined) entries.set(name, { key, value: own });
		else {
			const merged = mergeValues(before.value, own, below(at, name), run);
			// A mapping that is merged stands where it was written first: a service in its base, not in its override.
			const isBase = merged === before.value || (merged.kind === "mapping" && before.value.kind === "mapping");
			entries.set(name, { key: isBase ? before.key : key, value: merged });
		}
	}
	return { kind: "mapping", entries, place: over.place };
}

function cannot(base: Value, over: Value, run: Resolution): Value {
	run.refuse(over.place, `is a ${over.kind}, and cannot be merged over a ${base.kind}`);
	return over;
}

const override: Merger = replaced;

const toSequence: Merger = (base, over) => {
	const made = append(asSequence(base), asSequence(over));
	// Nothing onto what is no list is Go's nil, which the schema then takes for a null.
	return made.items.length === 0 && base.kind !== "sequence" ? scalarAt(null, over) : made;
};

const pairs: Merger = (base, over, _at, run) => {
	const before = asSequence(base);
	const after = asSequence(over);
	const items = [...inner(before), ...inner(after)];
	return sequenceAt(uniqueBy(items, keyOfPair, run, replaced), over.place);
};

function append(base: Sequence, over: Sequence): Sequence {
	const items = inner(base);
	const seen = new Set(items.map(fingerprint));
	for (const item of inner(over)) {
		const print = fingerprint(item);
		if (seen.has(print)) continue;
		seen.add(print);
		items.push(item);
	}
	return sequenceAt(items, over.place);
}

function inner(sequence: Sequence): Value[] {
	return sequence.items.map((item) => pushSteps(item, sequence.via));
}

/** A mapping as a sorted list of `NAME=VALUE`, a string as a list of one. */
function asSequence(value: Value): Sequence {
	switch (value.kind) {
		case "sequence":
			return value;
		case "scalar":
			return sequenceAt(typeof value.value === "string" ? [value] : [], value);
		case "mapping": {
			const items = Array.from(value.entries, ([name, entry]) => pairItems(name, entry)).flat();
			items.sort((a, b) => compare(String(a.value), String(b.value)));
			return { kind: "sequence", items, place: value.place, ...(value.via && { via: value.via }) };
		}
	}
}

function pairItems(name: string, entry: Entry): Text[] {
	if (entry.value.kind === "sequence") {
		return entry.value.items.flatMap((item) => {
			const isText = item.kind === "scalar" && (item.value !== null || item.unknown !== undefined);
			if (isText) return pairItems(name, { key: entry.key, value: item });
			return [{ ...scalarAt(`${name}=${sprintValue(item)}`, item) }];
		});
	}
	if (entry.value.kind === "mapping") return [{ ...scalarAt(`${name}=${sprintValue(entry.value)}`, entry.value) }];
	const { marked, unknown, tag: _, ...rest }: Text = entry.value;
	const pair = { name, key: entry.key, value: entry.value };
	if (rest.value === null && unknown === undefined) return [{ ...rest, value: name, pair }];
	const text: Text = { ...rest, value: `${name}=${rest.value === null ? "" : sprint(entry.value)}`, pair };
	return [unknown === undefined ? text : { ...text, unknown, marked: `${name}=${marked ?? ""}` }];
}

/** Go compares strings by their bytes. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const build: Merger = (base, over, at, run) => mergeEntries(asBuild(base), asBuild(over), at, run);

function asBuild(value: Value): Mapping {
	if (value.kind === "mapping") return value;
	const context = value.kind === "scalar" && typeof value.value === "string" ? { context: value } : {};
	return mappingAt(context, value);
}

/** Both sides as a mapping; a list or a string names its keys. */
function asMapping(defaults: { readonly [key: string]: string | boolean } | undefined): Merger {
	return (base, over, at, run) => {
		const before = toMapping(base, defaults, run);
		const after = toMapping(over, defaults, run);
		return mergeEntries(before, after, at, run);
	};
}

function toMapping(
	value: Value,
	defaults: { readonly [key: string]: string | boolean } | undefined,
	run: Resolution,
): Mapping {
	if (value.kind === "mapping") return value;
	const names = value.kind === "sequence" ? value.items : isNull(value) ? [] : [value];
	const entries = new Map<string, Entry>();
	for (const name of names) {
		if (name.kind !== "scalar" || typeof name.value !== "string") {
			run.refuse(name.place, "cannot be used as the name of a key");
			continue;
		}
		const fields = defaults && Object.entries(defaults).map(([key, item]) => [key, scalarAt(item, name)] as const);
		const content = fields === undefined ? scalarAt(null, name) : mappingAt(Object.fromEntries(fields), name);
		entries.set(name.value, { key: name.place, value: pushSteps(content, value.via) });
	}
	return { kind: "mapping", entries, place: value.place };
}

/** The options of logging are merged only where both use the same driver, or one says none. */
const logging: Merger = (base, over, at, run) => {
	if (base.kind !== "mapping" || over.kind !== "mapping") return cannot(base, over, run);
	const before = base.entries.get("driver")?.value;
	const after = over.entries.get("driver")?.value;
	const same = before === undefined || after === undefined || fingerprint(before) === fingerprint(after);
	return same ? mergeEntries(base, over, at, run) : replaced(base, over);
};

const ulimit: Merger = (base, over, at, run) =>
	base.kind === "mapping" && over.kind === "mapping" ? mergeEntries(base, over, at, run) : replaced(base, over);

/** Address pools are merged by their subnet. compose-go's own way, which can lose a pool, and is kept. */
const addressPools: Merger = (base, over, at, run) => {
	if (base.kind !== "sequence" || over.kind !== "sequence") return cannot(base, over, run);
	const pools: Mapping[] = [];
	for (const original of base.items) {
		let before = toMapping(original, undefined, run);
		for (const item of over.items) {
			const after = toMapping(item, undefined, run);
			if (subnet(after) !== subnet(before) && !pools.some((pool) => subnet(pool) === subnet(after))) {
				pools.push(after);
				continue;
			}
			before = mergeEntries(before, after, at, run);
			const merged = before;
			const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
			if (index === -1) pools.push(merged);
			else pools[index] = merged;
		}
	}
	// compose-go ends with no list at all here, and refuses that.
	if (pools.length === 0) run.refuse(over.place, "ipam.config is merged to nothing");
	return sequenceAt(pools, over.place);
};

function subnet(pool: Mapping): string {
	const value = pool.entries.get("subnet")?.value;
	return value === undefined ? "" : fingerprint(value);
}

function isNull(value: Value): boolean {
	return value.kind === "scalar" && value.value === null && value.unknown === undefined;
}

const mergers: Rules<Merger> = rules<Merger>({
	"networks.*.ipam.config": addressPools,
	...under(["networks.*", "volumes.*", "secrets.*", "configs.*", "services.*.deploy"], { labels: pairs }),
	...under(["services.*", "jobs.*"], {
		annotations: pairs,
		build,
		"build.args": pairs,
		"build.additional_contexts": pairs,
		"build.extra_hosts": toSequence,
		"build.labels": pairs,
		command: override,
		depends_on: asMapping({ condition: "service_started", required: true }),
		dns: toSequence,
		dns_opt: toSequence,
		dns_search: toSequence,
		entrypoint: override,
		env_file: toSequence,
		label_file: toSequence,
		environment: pairs,
		extra_hosts: toSequence,
		"healthcheck.test": override,
		labels: pairs,
		"volumes.*.volume.labels": pairs,
		logging,
		models: asMapping(undefined),
		networks: asMapping(undefined),
		sysctls: pairs,
		tmpfs: toSequence,
		"ulimits.*": ulimit,
	}),
});
