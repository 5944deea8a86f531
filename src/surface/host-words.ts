import type { Fact, HostControl } from "./fact.ts";
import { listed, plural, quoted, quotedList } from "./wording.ts";

/**
 * What a container controls of the host, as a predicate in the present: "runs privileged", "mounts the Docker socket".
 * All of one `by`, and mounts of one access.
 */
export function hostPredicate(facts: readonly [Fact, ...Fact[]], withAccess = true): string {
	const control = facts[0].control;
	if (control === undefined) return facts[0].what;
	const names = facts.map((fact) => fact.mount?.source ?? fact.control?.name ?? "");
	const predicate = predicates[control.by](names, facts);
	if (control.by !== "path" || !withAccess) return predicate;
	const access = facts[0].mount?.read_only === true ? "read-only" : "writable";
	return `${predicate}, ${access}${names.includes("/") ? ", and with it the container runtime's socket" : ""}`;
}

/** What facts of one sentence have in common. */
export function hostGroup({ control, mount }: Fact): string {
	const one =
		control?.by === "namespace" || control?.by === "unconfined" || control?.by === "build" ? control.name : "";
	const access = control?.by === "path" ? mount?.read_only === true : "";
	return JSON.stringify([control?.by, control?.power, one, access]);
}

const predicates: Readonly<
	Record<HostControl["by"], (names: readonly string[], facts: readonly [Fact, ...Fact[]]) => string>
> = {
	privileged: () => "runs privileged",
	capability: (names) => `has the ${names.length === 1 ? "capability" : "capabilities"} ${quotedList(names)}`,
	socket: (_, facts) => `mounts ${listed([...new Set(facts.map(socketName))])}`,
	"api-socket": () => "gets the engine's socket and its user's registry logins",
	path: (names) => `mounts ${quotedList(names)} of the host`,
	credentials: (names) => `mounts ${quotedList(names)}, where logins of people are`,
	namespace: (_, [{ control }]) => namespaces[control?.name ?? ""] ?? "has a namespace of the host",
	device: (names) => `has the ${plural("device", names.length)} ${quotedList(names)} of the host`,
	devices: (names) => `may use the devices ${quotedList(names)} of the host`,
	gpu: () => "is given GPUs or other accelerators of the host",
	group: (names) => `is in the ${plural("group", names.length)} ${quotedList(names)}`,
	unconfined: (_, [{ control }]) => control?.name ?? "",
	hook: (names) => `runs a privileged ${quotedList(names)} hook`,
	build: (_, [{ control }]) => `is built ${control?.name ?? ""}`,
	propagation: (names) => `passes mounts under ${quotedList(names)} on to the host`,
};

const namespaces: Readonly<Record<string, string>> = {
	network: "is on the host's network",
	pid: "sees the processes of the host",
	ipc: "shares the memory of the host's processes",
	user: "has the user namespace of the host",
	uts: "has the host's name, which it may change",
	cgroup: "has the cgroup namespace of the host",
};

function socketName({ control, mount }: Fact): string {
	const engine = control?.name === "container runtime" ? "container runtime's" : (control?.name ?? "");
	const path = mount?.source;
	const holds = path !== undefined && !/\.sock$|docker_engine$/.test(path);
	return holds ? `${quoted(path)}, which holds the ${engine} socket` : `the ${engine} socket`;
}
