import { ownEntry } from "../own-entry.ts";
import type { Fact } from "./fact.ts";
import { quoted, quotedList } from "./wording.ts";

/** Of facts about one field: "runs as a user that only the environment knows". */
export function unknownPredicate(facts: readonly Fact[]): string {
	const field = facts[0]?.unknown?.field ?? "";
	const which = facts.flatMap(({ unknown }) => (unknown === undefined || unknown.of === "" ? [] : unknown.of));
	const predicate = ownEntry(predicates, field) ?? (() => `has ${quoted(field)} that only the environment knows`);
	return predicate(which, facts.length);
}

const predicates: Readonly<Record<string, (which: readonly string[], number: number) => string>> = {
	ports: (_, number) => `publishes ${number === 1 ? "a port" : "ports"} that only the environment knows`,
	mounts: (which) => `mounts what only the environment knows${which.length === 0 ? "" : ` at ${quotedList(which)}`}`,
	image: () => "runs an image that only the environment knows",
	user: () => "runs as a user that only the environment knows",
	privileged: () => "runs privileged or not as only the environment knows",
	cap_add: () => "has capabilities that only the environment knows",
	devices: () => "has devices of the host that only the environment knows",
	network_mode: () => "has a network that only the environment knows",
	networks: () => "is on networks that only the environment knows",
	security_opt: () => "has security options that only the environment knows",
	options: () => "has options that only the environment knows",
	runtime: () => "runs under a runtime that only the environment knows",
	use_api_socket: () => "gets the engine's socket or not as only the environment knows",
	volumes_from: () => "takes volumes from a container that only the environment knows",
};
