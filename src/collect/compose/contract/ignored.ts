import type { Container, NetworkMode, Path } from "../../../project.ts";
import type { Mapping, Value } from "../../../value.ts";
import { networkModeOf } from "../../namespace.ts";
import type { ignoredInStack } from "../stack.ts";
import { type Facts, Fields, from, type Readers } from "./facts.ts";
import { privileges } from "./isolation.ts";

type Ignored = NonNullable<Container["ignored"]>;

/** What `docker stack deploy` ignores of a service, in the form that the same has where it is heard. */
export function ignoredOf(service: Value | undefined, facts: Facts): Mapping | undefined {
	if (service?.kind !== "mapping") return undefined;
	const made = new Fields<Ignored>();
	made.read(service, readers, facts, ["ignored"]);
	return from(service, made.at(service.place));
}

/** `network_mode`, read in the same way wherever it stands. */
export function networkModeAt(value: Value | undefined, at: Path, facts: Facts): Mapping | undefined {
	return facts.canonical<NetworkMode>(value, at, networkModeOf);
}

const { privileged, security_opt, pid, ipc, userns_mode, cgroup_parent, devices } = privileges;

/** One for each key that a stack ignores. */
const readers: Required<Readers<Pick<Ignored, (typeof ignoredInStack)[number]>>> = {
	privileged,
	security_opt,
	pid,
	ipc,
	userns_mode,
	cgroup_parent,
	devices,
	network_mode: networkModeAt,
	tmpfs: (value, at, facts) => facts.texts(value, at),
};
