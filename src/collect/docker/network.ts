import { isZonedAddress } from "../ip-address.ts";
import { csvFields } from "./csv.ts";
import { decimalOf, faults, quote } from "./go-syntax.ts";
import { cut, isUnknown } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { unknownPart, type Word } from "./word.ts";

/** One `--network`: a mode or a network by its engine name, and what goes with it in the long syntax. */
export type NetworkOption = {
	readonly target: Word;
	readonly aliases: readonly Word[];
	readonly driverOptions: readonly (readonly [Word, Word])[];
	readonly ip?: Word;
	readonly ip6?: Word;
	readonly mac?: Word;
	readonly linkLocal: readonly Word[];
};

/**
 * `host`, `my-net`, `container:x`, or `name=my-net,alias=web,ip=10.0.0.2,driver-opt=k=v`, which docker reads in lower case.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/network.go
 */
export function readNetwork(word: Word): NetworkOption | Refusal {
	if (!/\w=\w/.test(word.value.replaceAll(unknownPart, "x"))) {
		return { target: word, aliases: [], driverOptions: [], linkLocal: [] };
	}
	const fields = csvFields(word);
	if (isRefusal(fields)) return fields;
	const found: Found = { aliases: [], driverOptions: [], linkLocal: [] };
	for (const field of fields) {
		const lower = { ...field, value: field.value.toLowerCase() };
		const [key, value] = cut(lower, "=");
		if (value === undefined || key.value === "") return refuse(field, `invalid field ${field.value}`);
		const take = keys.get(key.value.trim());
		if (take === undefined) return refuse(field, `invalid field key ${key.value.trim()}`);
		const fault = take(found, { ...value, value: value.value.trim() });
		if (fault !== undefined) return refuse(value, fault);
	}
	const { target, ...rest } = found;
	if (target === undefined || target.value === "") return refuse(word, "network name/id is not specified");
	return { target, ...rest };
}

type Found = {
	target?: Word;
	aliases: Word[];
	driverOptions: [Word, Word][];
	ip?: Word;
	ip6?: Word;
	mac?: Word;
	linkLocal: Word[];
};

const keys = new Map<string, (found: Found, value: Word) => string | undefined>([
	["name", set("target", none)],
	["alias", add("aliases", none)],
	["ip", set("ip", addressFault)],
	["ip6", set("ip6", addressFault)],
	["mac-address", set("mac", none)],
	["link-local-ip", add("linkLocal", addressFault)],
	["driver-opt", addDriverOption],
	["gw-priority", (_found, value) => priorityFault(value)],
]);

type Fault = (value: Word) => string | undefined;

function none(): undefined {}

function set(field: "target" | "ip" | "ip6" | "mac", fault: Fault) {
	return (found: Found, value: Word) => {
		found[field] = value;
		return fault(value);
	};
}

function add(field: "aliases" | "linkLocal", fault: Fault) {
	return (found: Found, value: Word) => {
		found[field].push(value);
		return fault(value);
	};
}

function addDriverOption(found: Found, value: Word): string | undefined {
	const [name, setting] = cut(value, "=");
	if (setting === undefined || name.value === "") return "invalid key value pair format in driver options";
	found.driverOptions.push([
		{ ...name, value: name.value.trim() },
		{ ...setting, value: setting.value.trim() },
	]);
	return undefined;
}

function priorityFault(value: Word): string | undefined {
	const read = isUnknown(value) ? 0n : decimalOf(value.value);
	return typeof read === "bigint" ? undefined : `invalid gw-priority (${value.value}): ${faults[read]}`;
}

function addressFault(word: Word): string | undefined {
	if (isUnknown(word) || isZonedAddress(word.value)) return undefined;
	return `ParseAddr(${quote(word.value)}): unable to parse IP`;
}
