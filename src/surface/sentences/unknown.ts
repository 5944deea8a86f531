import { groupBy } from "../../judge/group.ts";
import type { Fact } from "../fact.ts";
import { standingOf } from "../standing.ts";
import { ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { unknownPredicate } from "../unknown-words.ts";
import { listed, noLonger, now } from "../wording.ts";

/**
 * What only the environment knows now. What was known of the same before is said with it: that it is gone is not known,
 * so it is no improvement.
 */
export const newlyUnknown: Sentences = ({ only }) => {
	const said = new Set<Fact>();
	const found = ofKind(only, "unknown").head.map((fact) => {
		const before = only.base.filter((was) => was.kind !== "unknown" && !said.has(was) && isAbout(was, fact));
		for (const was of before) said.add(was);
		return { fact, before };
	});
	const groups = groupBy(found, ({ fact, before }) => (before.length === 0 ? fieldOf(fact) : fact.what));
	return Array.from(groups.values(), (group): Statement => {
		const [{ before }] = group;
		const head = group.map(({ fact }) => fact);
		const known = before.length === 0 ? "" : ` (before: ${listed(standingOf(before).phrases)})`;
		const message = `${now(unknownPredicate(head))}${known}`;
		return statement(before.length === 0 ? "worse" : "neutral", "little", message, { base: before, head });
	});
};

/** What is known now, where no other sentence says what it is. */
export const noLongerUnknown: Sentences = ({ only }) =>
	Array.from(groupBy(ofKind(only, "unknown").base, fieldOf).values(), (group) =>
		statement("better", "little", noLonger(unknownPredicate(group)), { base: group }),
	);

function fieldOf({ unknown }: Fact): string {
	return unknown?.field ?? "";
}

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
