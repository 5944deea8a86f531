import type { Path } from "../../project.ts";
import type { Mapping, Value } from "../../value.ts";
import { known } from "../canonical.ts";
import { capabilityOf } from "../capability.ts";
import { namespaceOf } from "../namespace.ts";
import { securityOptionOf } from "../security-opt.ts";
import { bytesOf } from "../size.ts";
import { readCpus } from "./cpus.ts";
import { isCdi, readDevice } from "./device.ts";
import { type Fields, type Item, mappingOf, text } from "./fields.ts";
import { int64, integerOf } from "./go-syntax.ts";
import { healthFlags, isNothing } from "./late-refusals.ts";
import { cut, isUnknown, part } from "./part.ts";
import { type Range, readPort } from "./port.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { readUlimit } from "./ulimit.ts";
import type { Word } from "./word.ts";

/** What flags say, but for mounts, networks and the environment, as fields of the contract. */
export function putSettings(to: Fields, settings: Settings): void {
	for (const [flag, field] of texts) to.putText(field, nonEmpty(settings.last(flag)));
	for (const [flag, field] of lists) to.putTexts(field, settings.all(flag));
	for (const [flag, field] of booleans) putBoolean(to, settings, flag, field);
	for (const field of ["pid", "ipc"] as const) putNamespace(to, settings.last(field), field);
	for (const [flag, field] of capabilities) to.putTexts(field, distinct(settings.all(flag).map(asCapability)));
	for (const put of others) put(to, settings);
}

const texts = [
	["user", "user"],
	["uts", "uts"],
	["userns", "userns_mode"],
	["cgroupns", "cgroup"],
	["cgroup-parent", "cgroup_parent"],
	["isolation", "isolation"],
	["runtime", "runtime"],
	["hostname", "hostname"],
	["domainname", "domainname"],
	["name", "container_name"],
	["workdir", "working_dir"],
	["restart", "restart"],
] as const;

const lists = [
	["group-add", "group_add"],
	["device-cgroup-rule", "device_cgroup_rules"],
	["link", "links"],
	["dns", "dns"],
	["expose", "expose"],
] as const;

const booleans = [
	["privileged", "privileged"],
	["read-only", "read_only"],
	["rm", "stop_after_run"],
	["detach", "detached"],
	["publish-all", "publish_all"],
	["use-api-socket", "use_api_socket"],
] as const;

const capabilities = [
	["cap-add", "cap_add"],
	["cap-drop", "cap_drop"],
] as const;

const others: readonly ((to: Fields, settings: Settings) => void)[] = [
	putPorts,
	putSecurityOptions,
	putDevices,
	putGpus,
	putSysctls,
	putUlimits,
	putLimits,
	putExtraHosts,
	putEntrypoint,
	putHealthcheck,
];

function nonEmpty(word: Word | undefined): Word | undefined {
	return word?.value === "" ? undefined : word;
}

function putBoolean(to: Fields, settings: Settings, flag: string, field: string): void {
	const word = settings.last(flag);
	const on = settings.isOn(flag);
	if (word === undefined) return;
	if (on === undefined) to.forget(field);
	else to.put(field, { kind: "scalar", value: on, place: word.place });
}

function putNamespace(to: Fields, word: Word | undefined, field: "pid" | "ipc"): void {
	if (word !== undefined) to.putCanonical(field, namespaceOf(word.value), word.place);
}

/** The first of each text. */
function distinct(words: readonly Word[]): readonly Word[] {
	return words.filter(({ value }, index) => words.findIndex((word) => word.value === value) === index);
}

function asCapability(word: Word): Word {
	return { ...word, value: capabilityOf(word.value) };
}

/** A range of more container ports than this is one entry: that of its first port, published as the whole range. */
const widestRange = 1024;

function putPorts(to: Fields, settings: Settings): void {
	to.putItems(
		"ports",
		settings.all("publish").flatMap((word): readonly Item[] => {
			const port = readPort(word);
			if (isRefusal(port)) return [];
			const { target, published, hostIp, protocol } = port;
			const unknown: Path[] = port.unknown.map((field) => [field]);
			const entry = (offset: number, host: string | undefined): Item => ({
				value: mappingOf(
					[
						["host_ip", hostIp],
						["published", host],
						["target", target === undefined ? undefined : target.from + offset],
						["protocol", protocol !== undefined && protocols.has(protocol) ? protocol : "tcp"],
					],
					word.place,
				),
				unknown,
			});
			const count = target === undefined ? 1 : target.to - target.from + 1;
			if (count === 1 || count > widestRange)
				return [entry(0, published === undefined ? undefined : rangeText(published))];
			return Array.from({ length: count }, (_, offset) =>
				entry(offset, published === undefined ? undefined : String(published.from + offset)),
			);
		}),
	);
}

const protocols = new Set(["tcp", "udp", "sctp"]);

function rangeText({ from, to }: Range): string {
	return from === to ? String(from) : `${from}-${to}`;
}

function putSecurityOptions(to: Fields, settings: Settings): void {
	const items: Item[] = [];
	for (const word of settings.all("security-opt")) {
		const { value, unknown } = securityOptionOf(word.value);
		if (value === undefined) to.forget("security_opt");
		else items.push({ value: mappingOf(Object.entries(value), word.place), unknown });
	}
	to.putItems("security_opt", items);
}

function putDevices(to: Fields, settings: Settings): void {
	const items: Item[] = [];
	for (const word of settings.all("device")) {
		const device = readDevice(word);
		if (isRefusal(device)) continue;
		if (isUnknown(device.source)) {
			to.forget("devices");
			continue;
		}
		const { source, target, permissions } = device;
		const written = [
			["target", target],
			["permissions", isCdi(device) ? undefined : permissions],
		] as const;
		items.push({
			value: mappingOf(
				[
					["source", source.value],
					...written.map(([field, at]) => [field, at === undefined || isUnknown(at) ? undefined : at.value] as const),
				],
				word.place,
			),
			unknown: written.flatMap(([field, at]) => (at !== undefined && isUnknown(at) ? [[field]] : [])),
		});
	}
	to.putItems("devices", items);
}

function putGpus(to: Fields, settings: Settings): void {
	const word = settings.all("gpus")[0];
	if (word === undefined) return;
	if (isUnknown(word)) to.forget("gpus");
	else to.put("gpus", { kind: "scalar", value: true, place: word.place });
}

function putSysctls(to: Fields, settings: Settings): void {
	putPairs(to, "sysctls", settings.all("sysctl"));
}

/** `name=value` as a map; a name without a value has the empty one. */
export function putPairs(
	to: Fields,
	field: string,
	words: readonly Word[],
	before: readonly [string, Value][] = [],
): void {
	const entries = new Map(before);
	for (const word of words) {
		const [name, value] = cut(word, "=");
		if (isUnknown(name)) to.forget(field);
		else if (value !== undefined && isUnknown(value)) to.forget(field, name.value);
		else entries.set(name.value, text(value ?? part(word, word.value.length)));
	}
	putMap(to, field, entries);
}

function putMap(to: Fields, field: string, values: ReadonlyMap<string, Value>): void {
	const [first] = values.values();
	if (first === undefined) return;
	const entries = new Map([...values].map(([name, value]) => [name, { key: value.place, value }]));
	to.put(field, { kind: "mapping", entries, place: first.place });
}

function putUlimits(to: Fields, settings: Settings): void {
	const limits = new Map<string, Mapping>();
	for (const word of settings.all("ulimit")) {
		if (isUnknown(word)) {
			to.forget("ulimits");
			continue;
		}
		const limit = readUlimit(word);
		if (isRefusal(limit)) continue;
		const { name, soft, hard } = limit;
		limits.set(
			name,
			mappingOf(
				[
					["soft", soft],
					["hard", hard],
				],
				word.place,
			),
		);
	}
	putMap(to, "ulimits", limits);
}

/** Upper bounds; zero and less are none. */
function putLimits(to: Fields, settings: Settings): void {
	const limits = new Map<string, Value>();
	const put = (field: string, word: Word | undefined, read: (text: string) => number | undefined) => {
		if (word === undefined) return;
		if (isUnknown(word)) {
			to.forget("limits", field);
			return;
		}
		const value = read(word.value);
		if (value !== undefined && value > 0) limits.set(field, { kind: "scalar", value, place: word.place });
	};
	put("memory", settings.last("memory"), bytesOf);
	put("pids", settings.last("pids-limit"), integer);
	const cpus = settings.last("cpus");
	const quota = settings.last("cpu-quota");
	const period = settings.last("cpu-period");
	if (cpus !== undefined && cpusOf(cpus.value) !== 0) put("cpus", cpus, cpusOf);
	else if (quota !== undefined && period !== undefined && isUnknown(period)) to.forget("limits", "cpus");
	else put("cpus", quota, (written) => shareOf(integer(written) ?? 0, integer(period?.value ?? "0") || defaultPeriod));
	putMap(to, "limits", limits);
}

function shareOf(quota: number, period: number): number {
	return period > 0 ? quota / period : 0;
}

function cpusOf(written: string): number | undefined {
	const read = readCpus(written);
	return typeof read === "number" ? read : undefined;
}

/** Microseconds, of the kernel's scheduler. */
const defaultPeriod = 100_000;

function integer(written: string): number | undefined {
	const read = integerOf(written, int64.min, int64.max);
	return typeof read === "bigint" ? Number(read) : undefined;
}

/** `name:address` or `name=address`, an IPv6 address with or without brackets. */
function putExtraHosts(to: Fields, settings: Settings): void {
	const items: Item[] = [];
	for (const word of settings.all("add-host")) {
		const [name, address] = cut(word, word.value.includes("=") ? "=" : ":");
		if (isUnknown(name)) {
			to.forget("extra_hosts");
			continue;
		}
		const open = address !== undefined && isUnknown(address);
		items.push({
			value: mappingOf(
				[
					["name", name.value],
					["address", open ? undefined : address?.value.replace(/^\[(.+)\]$/, "$1")],
				],
				word.place,
			),
			unknown: open ? [["address"]] : [],
		});
	}
	to.putItems("extra_hosts", items);
}

/** `--entrypoint ""` takes the image's own away. */
function putEntrypoint(to: Fields, settings: Settings): void {
	const word = settings.last("entrypoint");
	if (word !== undefined) to.putArguments("entrypoint", word.value === "" ? [] : [word]);
}

function putHealthcheck(to: Fields, settings: Settings): void {
	const disabled = settings.isOn("no-healthcheck");
	if (disabled === undefined) to.forget("healthcheck");
	const off = settings.last("no-healthcheck");
	if (disabled === true && off !== undefined) {
		to.putCanonical("healthcheck", known({ disable: true }), off.place);
		return;
	}
	const given = healthFlags.flatMap((name) => {
		const word = settings.last(name);
		return word !== undefined && (isUnknown(word) || !isNothing(name, word.value)) ? [word] : [];
	});
	const first = given[0];
	if (first === undefined) return;
	const command = nonEmpty(settings.last("health-cmd"));
	if (command !== undefined && isUnknown(command)) to.forget("healthcheck", "test");
	const test = command === undefined || isUnknown(command) ? {} : { test: ["CMD-SHELL", command.value] };
	to.putCanonical("healthcheck", known(test), first.place);
}
