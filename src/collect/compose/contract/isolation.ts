import type { Container, Device, Hook, Path, SecurityOption } from "../../../project.ts";
import type { Place } from "../../../source.ts";
import { get, type Mapping, record, type Sequence, scalar, type Value } from "../../../value.ts";
import { capabilityOf } from "../../capability.ts";
import { namespaceOf } from "../../namespace.ts";
import { securityOptionOf } from "../../security-opt.ts";
import { bytesOf } from "../../size.ts";
import { type Facts, type Fields, from, like, type Readers, recordLike, within } from "./facts.ts";

/** Keys that say what a container may do, and which walls stand around it. */
export function setPrivileges(made: Fields<Container>, service: Value, facts: Facts): void {
	made.read(service, privileges, facts);
	made.set("gpus", gpusOf(service));
	made.read(service, kernel, facts);
	made.set("limits", limitsOf(service, facts));
	made.set("hooks", hooksOf(service, facts));
}

const text = (value: Value, at: Path, facts: Facts) => nonEmpty(facts.text(value, at));
const texts = (value: Value, at: Path, facts: Facts) => facts.texts(value, at);
const flag = (value: Value, at: Path, facts: Facts) => facts.flag(value, at);
const capabilities = (value: Value, at: Path, facts: Facts) => facts.texts(value, at, capabilityOf);
const namespace = (value: Value, at: Path, facts: Facts) => facts.canonical(value, at, namespaceOf);

/** By the keys that they are made of. */
export const privileges = {
	privileged: flag,
	cap_add: capabilities,
	cap_drop: capabilities,
	security_opt: (value: Value, at: Path, facts: Facts) =>
		facts.items(value, at, (item, index) => facts.canonical<SecurityOption>(item, [...at, index], securityOptionOf)),
	user: text,
	group_add: texts,
	read_only: flag,
	pid: namespace,
	ipc: namespace,
	uts: text,
	userns_mode: text,
	cgroup: text,
	cgroup_parent: text,
	isolation: text,
	runtime: text,
	devices: devicesOf,
	device_cgroup_rules: texts,
} as const satisfies Readers<Container>;

const kernel: Readers<Container> = {
	sysctls: (value, at, facts) => facts.textMap(value, at),
	ulimits: ulimitsOf,
};

/** An empty text says nothing to the engine. */
export function nonEmpty<T extends { readonly value: string }>(text: T | undefined): T | undefined {
	return text?.value === "" ? undefined : text;
}

function devicesOf(devices: Value, at: Path, facts: Facts): Sequence | undefined {
	return facts.items(devices, at, (item, index) => {
		// Of a device that only run time knows, nothing can be said but that there is one.
		const source = facts.text(get(item, "source"), at);
		if (source === undefined) return undefined;
		const own = [...at, index];
		return recordLike<Device>(
			{
				source,
				target: facts.text(get(item, "target"), own, "target"),
				permissions: facts.text(get(item, "permissions"), own, "permissions"),
			},
			item,
		);
	});
}

/** `gpus:` and device reservations, which ask for a device by driver, count or capability. */
function gpusOf(service: Value) {
	const reserved = get(get(get(get(service, "deploy"), "resources"), "reservations"), "devices");
	const asked = [get(service, "gpus"), reserved].find((list) => list?.kind === "sequence" && list.items.length > 0);
	return asked === undefined ? undefined : like(asked, true);
}

function ulimitsOf(ulimits: Value, at: Path, facts: Facts): Mapping | undefined {
	if (ulimits?.kind !== "mapping") return undefined;
	const entries = Array.from(ulimits.entries, ([name, { key, value }]) => {
		const one = value.kind === "scalar" ? facts.number(value, at, name) : undefined;
		const soft = one ?? facts.number(get(value, "soft"), [...at, name], "soft");
		const hard = one ?? facts.number(get(value, "hard"), [...at, name], "hard");
		const limit = record<{ soft?: number; hard?: number }>({ soft, hard }, value.place);
		return [name, { key, value: from(value, limit) }] as const;
	});
	return from(ulimits, { kind: "mapping", entries: new Map(entries), place: ulimits.place });
}

/** The limits of `deploy.resources`, or their older forms beside it; zero and -1 are none. */
function limitsOf(service: Value, facts: Facts): Mapping | undefined {
	const limits = get(get(get(service, "deploy"), "resources"), "limits");
	const either = (name: string, older: string) => get(limits, name) ?? get(service, older);
	const memory = facts.text(either("memory", "mem_limit"), limitsAt, "memory");
	const bytes = memory === undefined ? undefined : bytesOf(memory.value);
	const pids = facts.number(either("pids", "pids_limit"), limitsAt, "pids");
	const cpus = facts.number(either("cpus", "cpus"), limitsAt, "cpus");
	const found = {
		memory: memory !== undefined && bytes !== undefined && bytes > 0 ? like(memory, bytes) : undefined,
		pids: pids !== undefined && pids.value > 0 ? pids : undefined,
		cpus: cpus !== undefined && cpus.value > 0 ? cpus : undefined,
	};
	const place = limits?.place ?? (found.memory ?? found.pids ?? found.cpus)?.place;
	return place === undefined ? undefined : record<NonNullable<Container["limits"]>>(found, place);
}

const limitsAt: Path = ["limits"];

/** Before the start there are containers, not hooks: `container-sources.ts`. */
const hookEvents = ["post_start", "pre_stop"] as const;

function hooksOf(service: Value, facts: Facts): Sequence | undefined {
	const hooks: Mapping[] = [];
	let place: Place | undefined;
	for (const event of hookEvents) {
		const written = get(service, event);
		if (written?.kind !== "sequence") continue;
		place ??= written.place;
		for (const hook of written.items) {
			const at = ["hooks", hooks.length];
			const made = recordLike<Hook>(
				{
					event: scalar(event, hook.place),
					command: facts.words(get(hook, "command"), [...at, "command"]),
					user: nonEmpty(facts.text(get(hook, "user"), at, "user")),
					privileged: facts.flag(get(hook, "privileged"), at, "privileged"),
				},
				hook,
			);
			hooks.push(within([written], made));
		}
	}
	return place === undefined ? undefined : { kind: "sequence", items: hooks, place };
}
