import type { Attachment, Network, Volume } from "../../../project.ts";
import type { Place } from "../../../source.ts";
import {
	type Entry,
	get,
	type Mapping,
	record,
	type Scalar,
	type Sequence,
	scalar,
	sequence,
	type Value,
} from "../../../value.ts";
import { hostPathOf } from "../paths.ts";
import { Facts, from } from "./facts.ts";
import { hostFileOf, isPathForSure } from "./host-file.ts";

/** `networks:` of a service. */
export function attachmentsOf(service: Value, facts: Facts): Sequence | undefined {
	return facts.entries(get(service, "networks"), ["networks"], (name, { key, value }, index) => {
		const written = scalar(name, key);
		// Most say no more than the name.
		const made =
			value.kind === "mapping" ? attachment(written, value, facts, index) : record<Attachment>({ name: written }, key);
		return from(value, made);
	});
}

function attachment(name: Scalar<string>, value: Mapping, facts: Facts, index: number): Mapping {
	const at = ["networks", index];
	return record<Attachment>(
		{
			name,
			aliases: facts.texts(get(value, "aliases"), [...at, "aliases"]),
			ipv4_address: facts.text(get(value, "ipv4_address"), at, "ipv4_address"),
			ipv6_address: facts.text(get(value, "ipv6_address"), at, "ipv6_address"),
			driver_opts: facts.textMap(get(value, "driver_opts"), [...at, "driver_opts"]),
		},
		name.place,
	);
}

/**
 * The project's networks. The default one is implicit where nobody wrote it: the model then has it at the place of
 * something else, and not under the key `default` of a file's `networks`.
 */
export function networksOf(model: Mapping): Sequence {
	return topLevel(model, "networks", (name, entry, facts) => {
		const { value } = entry;
		const implicit = name === "default" && !isWritten(entry.key);
		const config = get(get(value, "ipam"), "config");
		return record<Network>(
			{
				name: scalar(name, entry.key),
				engine_name: facts.text(get(value, "name"), ["engine_name"]),
				driver: facts.text(get(value, "driver"), ["driver"]),
				internal: facts.flag(get(value, "internal"), ["internal"]),
				external: facts.flag(get(value, "external"), ["external"]),
				attachable: facts.flag(get(value, "attachable"), ["attachable"]),
				implicit: implicit ? scalar(true, entry.key) : undefined,
				enable_ipv6: facts.flag(get(value, "enable_ipv6"), ["enable_ipv6"]),
				driver_opts: facts.textMap(get(value, "driver_opts"), ["driver_opts"]),
				subnets: facts.items(config, ["subnets"], (item) => facts.text(get(item, "subnet"), ["subnets"])),
				labels: facts.textMap(get(value, "labels"), ["labels"]),
				unknown: facts.unknown(entry.key),
			},
			entry.key,
		);
	});
}

/** The project's named volumes; those that no service mounts behind the others. */
export function volumesOf(model: Mapping, unused: ReadonlyMap<string, Entry>): Sequence {
	const read = (name: string, { key, value }: Entry, facts: Facts) =>
		record<Volume>(
			{
				name: scalar(name, key),
				engine_name: facts.text(get(value, "name"), ["engine_name"]),
				driver: facts.text(get(value, "driver"), ["driver"]),
				external: facts.flag(get(value, "external"), ["external"]),
				driver_opts: volumeOptions(get(value, "driver_opts"), facts),
				labels: facts.textMap(get(value, "labels"), ["labels"]),
				unknown: facts.unknown(key),
			},
			key,
		);
	const mounted = topLevel(model, "volumes", read);
	const others = Array.from(unused, ([name, entry]) => from(entry.value, read(name, entry, new Facts())));
	return { ...mounted, items: [...mounted.items, ...others] };
}

/** A `device` that is a path on the host is written as a bind's source is. */
function volumeOptions(options: Value | undefined, facts: Facts): Mapping | undefined {
	const device = get(options, "device");
	const isPath = hostPathOf(device) !== undefined || isPathForSure(device);
	if (options?.kind !== "mapping" || !isPath) return facts.textMap(options, ["driver_opts"]);
	const others = new Map([...options.entries].filter(([name]) => name !== "device"));
	const made = facts.textMap({ ...options, entries: others }, ["driver_opts"]);
	const { source } = hostFileOf(device, facts, ["driver_opts"], "device");
	const key = options.entries.get("device")?.key ?? options.place;
	if (made === undefined || source === undefined) return made;
	return { ...made, entries: new Map(made.entries).set("device", { key, value: source }) };
}

function topLevel(
	model: Mapping,
	kind: "networks" | "volumes",
	read: (name: string, entry: Entry, facts: Facts) => Mapping,
): Sequence {
	const all = get(model, kind);
	if (all?.kind !== "mapping") return sequence([], model.place);
	const items: Mapping[] = [];
	all.entries.forEach((entry, name) => {
		items.push(from(entry.value, read(name, entry, new Facts())));
	});
	return from(all, sequence(items, all.place));
}

/** Whether the key itself stands at its place. */
function isWritten({ source, start, end }: Place): boolean {
	return /^["']?default["']?$/.test(source.text.slice(start, end));
}
