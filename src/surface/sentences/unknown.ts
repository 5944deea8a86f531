import { groupBy } from "../../group-by.ts";
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
	const about = factsAbout(only.base.filter(({ kind }) => kind !== "unknown"));
	const found = ofKind(only, "unknown").head.map((fact) => {
		const before = about(fact).filter((was) => !said.has(was));
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

/** Of some facts, in their order, those of the field that is unknown in another, and of the one of several that is. */
export function factsAbout(facts: readonly Fact[]): (unknown: Fact) => readonly Fact[] {
	const ofNetwork = facts.filter(isOfNetwork);
	const byTarget = groupBy(facts, ({ mount }) => mount?.target ?? "");
	const byField = groupBy(
		facts.filter(({ kind }) => kind !== "exposes"),
		({ path: [, , field] }) => String(field),
	);
	return ({ unknown, path: [, , field] }) => {
		if (unknown === undefined) return [];
		if (networkFields.has(unknown.field)) return ofNetwork;
		if (unknown.field === "mounts" && unknown.of !== "") return byTarget.get(unknown.of) ?? [];
		return byField.get(String(field)) ?? [];
	};
}

function isOfNetwork({ kind, share, control }: Fact): boolean {
	if (kind === "reaches" || kind === "joins" || share?.of === "network") return true;
	return control?.by === "namespace" && control.name === "network";
}

const networkFields: ReadonlySet<string> = new Set(["network_mode", "networks"]);
