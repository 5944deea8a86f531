import type { Container, Device, Hook, SecurityOption } from "../../../project.ts";
import type { Place } from "../../../source.ts";
import { get, type Mapping, record, type Sequence, scalar, type Value } from "../../../value.ts";
import { capabilityOf } from "../../capability.ts";
import { namespaceOf } from "../../namespace.ts";
import { securityOptionOf } from "../../security-opt.ts";
import { bytesOf } from "../../size.ts";
import { type Facts, from, like, recordLike, within } from "./facts.ts";

/** Keys that say what a container may do, and which walls stand around it. */
export function privilegesOf(service: Value, facts: Facts) {
	const text = (key: "user" | "uts" | "userns_mode" | "cgroup" | "cgroup_parent" | "isolation" | "runtime") =>
		nonEmpty(facts.text(get(service, key), [key]));
	return {
		privileged: facts.flag(get(service, "privileged"), ["privileged"]),
		cap_add: facts.texts(get(service, "cap_add"), ["cap_add"], capabilityOf),
		cap_drop: facts.texts(get(service, "cap_drop"), ["cap_drop"], capabilityOf),
		security_opt: facts.items(get(service, "security_opt"), ["security_opt"], (item, index) =>
			facts.canonical<SecurityOption>(item, ["security_opt", index], securityOptionOf),
		),
		user: text("user"),
		group_add: facts.texts(get(service, "group_add"), ["group_add"]),
		read_only: facts.flag(get(service, "read_only"), ["read_only"]),
		pid: facts.canonical(get(service, "pid"), ["pid"], namespaceOf),
		ipc: facts.canonical(get(service, "ipc"), ["ipc"], namespaceOf),
		uts: text("uts"),
		userns_mode: text("userns_mode"),
		cgroup: text("cgroup"),
		cgroup_parent: text("cgroup_parent"),
		isolation: text("isolation"),
		runtime: text("runtime"),
		devices: devicesOf(service, facts),
		device_cgroup_rules: facts.texts(get(service, "device_cgroup_rules"), ["device_cgroup_rules"]),
		gpus: gpusOf(service),
		sysctls: facts.textMap(get(service, "sysctls"), ["sysctls"]),
		ulimits: ulimitsOf(service, facts),
		limits: limitsOf(service, facts),
		hooks: hooksOf(service, facts),
	};
}

/** An empty text says nothing to the engine. */
export function nonEmpty<T extends { readonly value: string }>(text: T | undefined): T | undefined {
	return text?.value === "" ? undefined : text;
}

function devicesOf(service: Value, facts: Facts): Sequence | undefined {
	return facts.items(get(service, "devices"), ["devices"], (item, index) => {
		const at = (field: keyof Device) => ["devices", index, field];
		// Of a device that only run time knows, nothing can be said but that there is one.
		const source = facts.text(get(item, "source"), ["devices"]);
		if (source === undefined) return undefined;
		return recordLike<Device>(
			{
				source,
				target: facts.text(get(item, "target"), at("target")),
				permissions: facts.text(get(item, "permissions"), at("permissions")),
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

function ulimitsOf(service: Value, facts: Facts): Mapping | undefined {
	const ulimits = get(service, "ulimits");
	if (ulimits?.kind !== "mapping") return undefined;
	const entries = Array.from(ulimits.entries, ([name, { key, value }]) => {
		const one = value.kind === "scalar" ? facts.number(value, ["ulimits", name]) : undefined;
		const soft = one ?? facts.number(get(value, "soft"), ["ulimits", name, "soft"]);
		const hard = one ?? facts.number(get(value, "hard"), ["ulimits", name, "hard"]);
		const limit = record<{ soft?: number; hard?: number }>({ soft, hard }, value.place);
		return [name, { key, value: from(value, limit) }] as const;
	});
	return from(ulimits, { kind: "mapping", entries: new Map(entries), place: ulimits.place });
}

/** The limits of `deploy.resources`, or their older forms beside it; zero and -1 are none. */
function limitsOf(service: Value, facts: Facts): Mapping | undefined {
	const limits = get(get(get(service, "deploy"), "resources"), "limits");
	const either = (name: string, older: string) => get(limits, name) ?? get(service, older);
	const memory = facts.text(either("memory", "mem_limit"), ["limits", "memory"]);
	const bytes = memory === undefined ? undefined : bytesOf(memory.value);
	const pids = facts.number(either("pids", "pids_limit"), ["limits", "pids"]);
	const cpus = facts.number(either("cpus", "cpus"), ["limits", "cpus"]);
	const found = {
		memory: memory !== undefined && bytes !== undefined && bytes > 0 ? like(memory, bytes) : undefined,
		pids: pids !== undefined && pids.value > 0 ? pids : undefined,
		cpus: cpus !== undefined && cpus.value > 0 ? cpus : undefined,
	};
	const place = limits?.place ?? (found.memory ?? found.pids ?? found.cpus)?.place;
	return place === undefined ? undefined : record<NonNullable<Container["limits"]>>(found, place);
}

const hookEvents = ["pre_start", "post_start", "pre_stop"] as const;

function hooksOf(service: Value, facts: Facts): Sequence | undefined {
	const hooks: Mapping[] = [];
	let place: Place | undefined;
	for (const event of hookEvents) {
		const written = get(service, event);
		if (written?.kind !== "sequence") continue;
		place ??= written.place;
		for (const hook of written.items) {
			const at = (field: keyof Hook) => ["hooks", hooks.length, field];
			const made = recordLike<Hook>(
				{
					event: scalar(event, hook.place),
					command: facts.words(get(hook, "command"), at("command")),
					user: nonEmpty(facts.text(get(hook, "user"), at("user"))),
					privileged: facts.flag(get(hook, "privileged"), at("privileged")),
				},
				hook,
			);
			hooks.push(within([written], made));
		}
	}
	return place === undefined ? undefined : { kind: "sequence", items: hooks, place };
}
