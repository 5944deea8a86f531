import type { Fact, UnknownField } from "../fact.ts";
import { standingOf } from "../standing.ts";
import { ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, quoted } from "../wording.ts";

/**
 * What only the environment knows now. What was known of the same before is said with it: that it is gone is not known,
 * so it is no improvement.
 */
export const newlyUnknown: Sentences = ({ only }) => {
	const said = new Set<Fact>();
	return ofKind(only, "unknown").head.map((fact): Statement => {
		const before = only.base.filter((was) => was.kind !== "unknown" && !said.has(was) && isAbout(was, fact));
		for (const was of before) said.add(was);
		const known = before.length === 0 ? "" : ` (before: ${listed(standingOf(before).phrases)})`;
		return statement(
			before.length === 0 ? "worse" : "neutral",
			"little",
			`${unknownPredicate(fact.unknown, true)}${known}`,
			{
				base: before,
				head: [fact],
			},
		);
	});
};

/** What is known now, where no other sentence says what it is. */
export const noLongerUnknown: Sentences = ({ only }) =>
	ofKind(only, "unknown").base.map((fact) =>
		statement("better", "little", `no longer ${unknownPredicate(fact.unknown, false)}`, { base: [fact] }),
	);

/** "runs as a user that only the environment knows". */
export function unknownPredicate(unknown: UnknownField | undefined, began: boolean): string {
	const { field = "", of = "" } = unknown ?? {};
	const predicate = predicates[field] ?? (() => `has ${quoted(field)} that only the environment knows`);
	return `${began ? "now " : ""}${predicate(of)}`;
}

const predicates: Readonly<Record<string, (of: string) => string>> = {
	ports: () => "publishes a port that only the environment knows",
	mounts: (of) => `mounts something that only the environment knows${of === "" ? "" : ` at ${quoted(of)}`}`,
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

/** Whether a fact is of the field that is unknown now, and of the one of several that is. */
export function isAbout(fact: Fact, { unknown, path: [, , field] }: Fact): boolean {
	if (unknown === undefined) return false;
	if (networkFields.has(unknown.field)) {
		const own = fact.kind === "reaches" || fact.kind === "joins" || fact.share?.of === "network";
		return own || (fact.control?.by === "namespace" && fact.control.name === "network");
	}
	if (unknown.field === "mounts" && unknown.of !== "") return fact.mount?.target === unknown.of;
	return fact.kind !== "exposes" && fact.path[2] === field;
}

const networkFields: ReadonlySet<string> = new Set(["network_mode", "networks"]);
