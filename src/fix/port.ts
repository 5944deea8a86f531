import { get, stringOf, type Value } from "../value.ts";
import { isYamlName } from "../yaml-name.ts";
import type { Edit } from "./fix.ts";
import { insertKey } from "./insert.ts";
import { isSwarm, type Target, textAt, unquoted, valueAt, within } from "./target.ts";
import { hasSeveralDocuments, writtenAt } from "./written.ts";

/** Every address of the host, by how it is written, and the loopback address of the same kind. */
const loopbackOf: Readonly<Record<string, string>> = {
	"": "127.0.0.1",
	"0.0.0.0": "127.0.0.1",
	"::": "::1",
	"[::]": "[::1]",
};

/**
 * A port with nothing in it that only run time knows. Of `"${PORT}:80"` nobody can say what an address before it makes:
 * PORT may hold one. https://docs.docker.com/reference/compose-file/services/#ports
 */
const shortPort =
	/^(?:(?<address>0\.0\.0\.0|\[::\]):)?(?<host>(?:\d+(?:-\d+)?)?:)?(?<target>\d+(?:-\d+)?)(?:\/(?<protocol>tcp|udp|sctp))?$/i;

/** Publishes on loopback what is published on every address. One address that somebody chose stays. */
export function publishOnLoopback(target: Target): readonly Edit[] | undefined {
	const port = valueAt(target.model, target.path);
	const address = stringOf(get(port, "host_ip"));
	// Swarm ignores the address. A network may set another for its ports, which the evidence begins with.
	if (isSwarm(target) || address === undefined || !Object.hasOwn(loopbackOf, address)) return undefined;
	const effective = /^(.*):[^:]*:\d+\/\w+$/.exec(target.evidence ?? "")?.[1];
	if (effective === undefined || !Object.hasOwn(loopbackOf, effective)) return undefined;
	// What stands there as a short form is none of a long one; to look a value up takes the whole file.
	const edit = shortForm(target, port) ?? longForm(target, address);
	return edit === undefined || isPublishedTwice(target) ? undefined : [edit];
}

/**
 * Another item of the list publishes, or of another document may publish, the same port of the host. Docker Compose makes one of what is said twice; with
 * another address it is two, of which the engine refuses the second.
 */
function isPublishedTwice({ place }: Target): boolean {
	if (!isYamlName(place.source.path)) return false;
	// Docker Compose makes one service of those of all documents of a file.
	if (hasSeveralDocuments(place.source)) return true;
	const list = writtenAt(place)?.parent?.value;
	if (list?.kind !== "sequence" || list.items.length < 2) return false;
	const known = twice.get(list) ?? publishedTwice(list.items);
	twice.set(list, known);
	return known.has(place.start);
}

const twice = new WeakMap<Value, ReadonlySet<number>>();

/** Where items start of whose ports of the host others have some. */
function publishedTwice(items: readonly Value[]): ReadonlySet<number> {
	const found = new Set<number>();
	/** Of each protocol, the one so far that reaches furthest. */
	const furthest = new Map<string, Published>();
	for (const one of items.flatMap(publishedOf).toSorted((a, b) => a.from - b.from)) {
		const before = furthest.get(one.protocol);
		if (before !== undefined && one.from <= before.to) found.add(one.start).add(before.start);
		if (before === undefined || one.to > before.to) furthest.set(one.protocol, one);
	}
	return found;
}

/** Ports of the host, both included, and where the item starts. */
type Published = { readonly start: number; readonly protocol: string; readonly from: number; readonly to: number };

function publishedOf(item: Value): readonly Published[] {
	const { host, protocol = "tcp" } =
		item.kind === "mapping"
			? { host: textOf(item, "published"), protocol: textOf(item, "protocol") }
			: (shortPort.exec(textAt(unquoted(item.place)))?.groups ?? {});
	const [from = Number.NaN, to = from] = (host ?? "").replace(":", "").split("-").map(Number);
	return host && from <= to ? [{ start: item.place.start, protocol: protocol.toLowerCase(), from, to }] : [];
}

function textOf(item: Value, key: string): string | undefined {
	const value = get(item, key);
	return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

/** What every mapping has in it, and a port with variables in it has not. */
const mapping = /^[{?]|:(?:\s|$)/;

function longForm({ place }: Target, address: string): Edit | undefined {
	if (!mapping.test(textAt(place))) return undefined;
	const written = writtenAt(place)?.value;
	if (written?.kind !== "mapping") return undefined;
	const host = get(written, "host_ip");
	if (host === undefined) return insertKey(written, "host_ip", "127.0.0.1", ["published", "target"]);
	const text = unquoted(host.place);
	const loopback = loopbackOf[address];
	return textAt(text) === address && loopback !== undefined ? { place: text, text: loopback } : undefined;
}

function shortForm({ place }: Target, port: Value | undefined): Edit | undefined {
	const inner = unquoted(place);
	const match = shortPort.exec(textAt(inner));
	if (match === null || !isWhole(match, port)) return undefined;
	const { address = "", host } = match.groups ?? {};
	const loopback = loopbackOf[address];
	if (loopback === undefined) return undefined;
	if (address !== "") return { place: within(inner, 0, address.length), text: loopback };
	const prefix = host === undefined ? `${loopback}::` : `${loopback}:`;
	if (!isPlainInFlow(place)) return { place: within(inner, 0), text: prefix };
	return { place: inner, text: JSON.stringify(`${prefix}${match[0]}`) };
}

/** What stands there is all of the port, and not the value of a variable that it is made of. */
function isWhole({ groups = {} }: RegExpExecArray, port: Value | undefined): boolean {
	const target = get(port, "target");
	const [from = 0, to = from] = (groups.target ?? "").split("-").map(Number);
	const number = target?.kind === "scalar" ? Number(target.value) : Number.NaN;
	const isOpen = groups.host === undefined || groups.host === ":";
	return from <= number && number <= to && isOpen === (get(port, "published") === undefined);
}

/** Parsers of old take no colon in a text without quotes between brackets. */
function isPlainInFlow(place: Target["place"]): boolean {
	if (!isYamlName(place.source.path) || !/^\d/.test(textAt(place)) || isBlockItem(place)) return false;
	const list = writtenAt(place)?.parent?.value.place;
	return list?.source.text[list.start] === "[";
}

/** Nothing but a dash stands before it on its line, which between brackets begins no item. */
function isBlockItem({ source: { text }, start }: Target["place"]): boolean {
	return /^ *- +$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}
