import { groupBy } from "../../judge/group.ts";
import type { Fact, HostControl } from "../fact.ts";
import { hostGroup, hostPredicate } from "../host-words.ts";
import { mountPlaces } from "../mount-words.ts";
import { scaleOfControl } from "../scale.ts";
import { hasOpenSocket, isSocket } from "../standing.ts";
import { type Covered, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, noLonger, now, quoted } from "../wording.ts";

/** What a container controls of the host; the mounts by which it does so are said with it. */
export const hostSentences: Sentences = ({ all, only }) => {
	const controls = ofKind(only, "controls-host");
	const { statements, left } = accessChanges(controls, only);
	// What a container had as a part of something is no news when only the part is left, and not gone with the whole there.
	const parts = { base: partsOf(left.head, left.base), head: partsOf(left.base, left.head) };
	const side = (name: "base" | "head", other: "base" | "head") =>
		sideOf(
			left[name].filter((fact) => !parts[name].includes(fact)),
			parts[other],
			name,
			only,
			all[name],
		);
	return [...statements, ...side("head", "base"), ...side("base", "head")];
};

/** @param parts what the other side has of it. */
function sideOf(
	facts: readonly Fact[],
	parts: readonly Fact[],
	side: "base" | "head",
	only: Covered,
	all: readonly Fact[],
): readonly Statement[] {
	return Array.from(groupBy(facts, hostGroup).values(), (group) => {
		const own = partsOf(group, parts);
		const predicate = hostPredicate(group, side === "head");
		const displaced = side === "head" ? displacedBy(group, only.base) : [];
		const said = withMounts(group, only[side]);
		const covers =
			side === "head" ? { base: [...displaced, ...own], head: said } : { base: said, head: withMounts(own, only.head) };
		const isOpen = isSocket(group[0]) && hasOpenSocket(all);
		const scale = isOpen ? "steered" : scaleOf(group[0]);
		if (side === "base") return statement("better", scale, `${ended(predicate)}${butStill(own)}`, covers);
		const end = isOpen ? ", and is reached from outside" : "";
		return statement("worse", scale, `${now(predicate)}${end}${insteadOf(displaced)}`, covers);
	});
}

/** Of some controls, those that are parts of another: to run privileged is to have every capability and every device. */
function partsOf(wholes: readonly Fact[], facts: readonly Fact[]): readonly Fact[] {
	return facts.filter(({ control }) =>
		wholes.some(({ control: whole }) => {
			if (control === undefined || whole === undefined) return false;
			if (whole.by === "privileged") return partsOfPrivileged.has(control.by);
			return whole.by === "capability" && whole.name === "ALL" && control.by === "capability";
		}),
	);
}

/** As rule `privileged` conceals them. */
const partsOfPrivileged: ReadonlySet<HostControl["by"]> = new Set(["capability", "device", "devices", "unconfined"]);

function butStill(parts: readonly Fact[]): string {
	const kind = (fact: Fact) => (fact.control?.by === "unconfined" ? hostGroup(fact) : (fact.control?.by ?? ""));
	const predicates = Array.from(groupBy(parts, kind).values(), (group) => hostPredicate(group));
	return predicates.length === 0 ? "" : `, but still ${listed(predicates)}`;
}

/** What was mounted at the same place before, and gave nothing of the host. */
function displacedBy(group: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
	const targets = new Set(group.flatMap(({ mount }) => mount?.target ?? []));
	const isControl = ({ mount }: Fact) =>
		before.some(({ control, mount: held }) => control !== undefined && held?.target === mount?.target);
	return before.filter(
		(fact) =>
			fact.kind === "mounts" && fact.mount?.target !== undefined && targets.has(fact.mount.target) && !isControl(fact),
	);
}

function insteadOf(displaced: readonly Fact[]): string {
	const places = mountPlaces(
		displaced.flatMap(({ mount }) => mount ?? []),
		false,
	);
	return displaced.length === 0 ? "" : `, instead of ${places}`;
}

/** "no longer runs without" would be one "no" too many. */
function ended(predicate: string): string {
	const without = /^runs without (.*)$/.exec(predicate)?.[1];
	return without === undefined ? noLonger(predicate) : `runs with ${without} again`;
}

function scaleOf({ control }: Fact) {
	return control === undefined ? "none" : scaleOfControl(control);
}

/** The same path, mounted otherwise: what counts is whether it may be written. */
function accessChanges({ base, head }: Covered, only: Covered) {
	const statements: Statement[] = [];
	const paired = new Set<Fact>();
	for (const is of head) {
		const was = base.find((fact) => isSamePath(fact, is) && !paired.has(fact));
		if (was === undefined) continue;
		paired.add(was).add(is);
		const writes = is.mount?.read_only === false;
		const path = quoted(is.mount?.source ?? "");
		statements.push(
			statement(
				writes ? "worse" : "better",
				scaleOf(writes ? is : was),
				writes ? `may now write ${path} of the host` : `may no longer write ${path} of the host`,
				{ base: withMounts([was], only.base), head: withMounts([is], only.head) },
			),
		);
	}
	const isLeft = (fact: Fact) => !paired.has(fact);
	return { statements, left: { base: base.filter(isLeft), head: head.filter(isLeft) } };
}

function isSamePath(was: Fact, is: Fact): boolean {
	return (
		was.control?.by === "path" &&
		is.control?.by === "path" &&
		was.mount?.source === is.mount?.source &&
		was.mount?.read_only !== is.mount?.read_only
	);
}

/** With the facts of the same mounts. */
function withMounts(facts: readonly Fact[], all: readonly Fact[]): readonly Fact[] {
	const mounts = new Set(
		facts.flatMap(({ mount }) => (mount === undefined ? [] : [JSON.stringify([mount.source, mount.target])])),
	);
	const same = all.filter(
		({ kind, mount }) => kind === "mounts" && mounts.has(JSON.stringify([mount?.source, mount?.target])),
	);
	return [...facts, ...same];
}
