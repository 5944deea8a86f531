import { known } from "../canonical.ts";
import { capabilityOf } from "../capability.ts";
import { namespaceOf } from "../namespace.ts";
import { securityOptionOf } from "../security-opt.ts";
import { withCallersIds } from "./callers-ids.ts";
import { isCdi, readDevice } from "./device.ts";
import { type Fields, type Item, mappingOf } from "./fields.ts";
import { healthFlags, isNothing } from "./late-refusals.ts";
import { putLimits, putUlimits } from "./limit-fields.ts";
import { putPairs } from "./map-fields.ts";
import { cut, isUnknown } from "./part.ts";
import { putPorts } from "./port-fields.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import type { Word } from "./word.ts";

/** What flags say, but for mounts, networks and the environment, as fields of the contract. */
export function putSettings(to: Fields, settings: Settings): void {
	putUser(to, settings);
	for (const [flag, field] of texts) to.putText(field, nonEmpty(settings.last(flag)));
	for (const [flag, field] of lists) to.putTexts(field, settings.all(flag));
	for (const [flag, field] of booleans) putBoolean(to, settings, flag, field);
	for (const field of ["pid", "ipc"] as const) putNamespace(to, settings.last(field), field);
	for (const [flag, field] of capabilities) to.putTexts(field, distinct(settings.all(flag).map(asCapability)));
	for (const put of others) put(to, settings);
}

function putUser(to: Fields, settings: Settings): void {
	const user = nonEmpty(settings.last("user"));
	to.putText("user", user && withCallersIds(user));
}

const texts = [
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
