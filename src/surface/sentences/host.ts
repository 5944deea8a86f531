import { groupBy } from "../../group-by.ts";
import type { Fact, HostControl } from "../fact.ts";
import { hostGroup, hostPredicate } from "../host-words.ts";
import { mountPlaces } from "../mount-words.ts";
import { paired } from "../paired.ts";
import { scaleOfControl } from "../scale.ts";
import { hasOpenSocket, isSocket } from "../standing.ts";
import { type Covered, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, noLonger, now, quoted } from "../wording.ts";

/** What a container controls of the host; the mounts by which it does so are said with it. */
export const hostSentences: Sentences = ({ all, only }) => {
	const controls = ofKind(only, "controls-host");
	const { statements, left } = accessChanges(controls, only);
	// What a container had as a part of something is no news when only the part is left, and not gone with the whole there.
	const parts = {
		base: new Set(partsOf(left.head, left.base)),
		head: new Set(partsOf(left.base, left.head)),
	};
	const side = (name: "base" | "head", other: "base" | "head") =>
		sideOf(
			left[name].filter((fact) => !parts[name].has(fact)),
			[...parts[other]],
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
		const said = withMounts(group, mountsIn(only[side]));
		const covers =
			side === "head"
				? { base: [...displaced, ...own], head: said }
				: { base: said, head: withMounts(own, mountsIn(only.head)) };
		const isOpen = isSocket(group[0]) && hasOpenSocket(all);
		const scale = isOpen ? "steered" : scaleOf(group[0]);
		if (side === "base") return statement("better", scale, `${ended(predicate)}${butStill(own)}`, covers);
		const end = isOpen ? ", and is reached from outside" : "";
		return statement("worse", scale, `${now(predicate)}${end}${insteadOf(displaced)}`, covers);
	});
}

/** Of some controls, those that are parts of another: to run privileged is to have every capability and every device. */
function partsOf(wholes: readonly Fact[], facts: readonly Fact[]): readonly Fact[] {
	const isPrivileged = wholes.some(({ control }) => control?.by === "privileged");
	const hasAll = wholes.some(({ control }) => control?.by === "capability" && control.name === "ALL");
	return facts.filter(({ control }) => {
		if (control === undefined) return false;
		return (isPrivileged && partsOfPrivileged.has(control.by)) || (hasAll && control.by === "capability");
	});
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
	const controlled = new Set(
		before.flatMap(({ control, mount }) => (control === undefined ? [] : (mount?.target ?? []))),
	);
	return before.filter(
		({ kind, mount }) =>
			kind === "mounts" && mount?.target !== undefined && targets.has(mount.target) && !controlled.has(mount.target),
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
	const mounts = { base: mountsIn(only.base), head: mountsIn(only.head) };
	const former = new Map<Fact, Fact>();
	for (const writes of [true, false]) {
		const { pairs } = paired(
			base.filter((fact) => isPath(fact) && isWritable(fact) !== writes),
			head.filter((fact) => isPath(fact) && isWritable(fact) === writes),
			[({ mount }) => mount?.source],
		);
		for (const { was, is } of pairs) former.set(is, was);
	}
	const statements = head.flatMap((is) => {
		const was = former.get(is);
		return was === undefined ? [] : accessChange(was, is, mounts);
	});
	const gone = new Set(former.values());
	return {
		statements,
		left: { base: base.filter((fact) => !gone.has(fact)), head: head.filter((fact) => !former.has(fact)) },
	};
}

function accessChange(was: Fact, is: Fact, mounts: { readonly base: Mounts; readonly head: Mounts }): Statement {
	const path = quoted(is.mount?.source ?? "");
	const covers = { base: withMounts([was], mounts.base), head: withMounts([is], mounts.head) };
	return isWritable(is)
		? statement("worse", scaleOf(is), `may now write ${path} of the host`, covers)
		: statement("better", scaleOf(was), `may no longer write ${path} of the host`, covers);
}

function isPath({ control }: Fact): boolean {
	return control?.by === "path";
}

function isWritable({ mount }: Fact): boolean {
	return mount?.read_only === false;
}

/** Facts that something is mounted, by what is mounted where. */
type Mounts = ReadonlyMap<string, readonly Fact[]>;

function mountsIn(facts: readonly Fact[]): Mounts {
	return groupBy(
		facts.filter(({ kind }) => kind === "mounts"),
		mountKey,
	);
}

function mountKey({ mount }: Fact): string {
	return JSON.stringify([mount?.source, mount?.target]);
}

/** With the facts of the same mounts. */
function withMounts(facts: readonly Fact[], mounts: Mounts): readonly Fact[] {
	const keys = new Set(facts.flatMap((fact) => (fact.mount === undefined ? [] : mountKey(fact))));
	return [...facts, ...Array.from(keys).flatMap((key) => mounts.get(key) ?? [])];
}
