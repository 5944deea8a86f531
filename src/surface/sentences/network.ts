import type { Fact, JoinedNetwork } from "../fact.ts";
import { type Scale, worstOf } from "../scale.ts";
import { type Covered, ofKind, type Sentences, type Sides, type Statement, statement } from "../statement.ts";
import { listed, quoted } from "../wording.ts";

/**
 * Where a container stands in the network, in one sentence: the networks that it joined and left, whose namespace it
 * has, and how far it now reaches. A network that became another in itself is said once for all that are on it.
 */
export const networkSentences: Sentences = ({ all, only, members }) => {
	const step = stepOf(all, only);
	if (step === undefined) return reachOnly(only);
	const { joined, left, shares } = step;
	const covers = {
		base: [...left, ...shares.base, ...step.reaches.base],
		head: [...joined, ...shares.head, ...step.reaches.head],
	};
	return [statement(...weigh(step), `${words(all, step, members)}${reachWords(step)}`, covers)];
};

/** The network that all facts of one side put a container on: "network `back`", "the network of `vpn`"; empty: none. */
export function networkSituation(facts: readonly Fact[]): string {
	const share = facts.find(isShare);
	if (share !== undefined) return `the network of ${whose(share)}`;
	const joins = facts.filter(({ kind }) => kind === "joins");
	return joins.length === 0 ? "" : networks(joins);
}

/** "network `back`", "networks `back` and `edge`", "the default network". */
export function networks(facts: readonly Fact[]): string {
	const joined = facts.flatMap(({ network }) => network ?? []);
	const isBridge = ({ name, external }: JoinedNetwork) => name === "bridge" && external === true;
	const named = joined.filter((network) => !isDefault(network) && !isBridge(network));
	const own = [
		...(joined.some(isDefault) ? ["the default network"] : []),
		...(joined.some(isBridge) ? ["the engine's default bridge"] : []),
	];
	const names = listed(named.map(networkWords));
	const written = named.length === 0 ? [] : [`network${named.length === 1 ? "" : "s"} ${names}`];
	return listed([...own, ...written]);
}

/** The project's own, whether or not the file says more of it. */
export function isDefault({ name, implicit }: JoinedNetwork): boolean {
	return implicit === true || name === "default";
}

type Step = {
	readonly joined: readonly Fact[];
	readonly left: readonly Fact[];
	readonly shares: Covered;
	readonly reaches: Covered;
};

/** Undefined where it has moved nowhere. That a network which it stays on became internal is no move. */
function stepOf(all: Covered, only: Covered): Step | undefined {
	const joins = { all: ofKind(all, "joins"), only: ofKind(only, "joins") };
	const was = new Set(joins.all.base.map(({ network }) => network?.name));
	const is = new Set(joins.all.head.map(({ network }) => network?.name));
	const joined = joins.only.head.filter(({ network }) => !was.has(network?.name));
	const left = joins.only.base.filter(({ network }) => !is.has(network?.name));
	const shares = { base: only.base.filter(isShare), head: only.head.filter(isShare) };
	const reaches = ofKind(only, "reaches");
	const cut = reaches.base.some(isCut) || reaches.head.some(isCut);
	const moved = joined.length + left.length + shares.base.length + shares.head.length > 0;
	return moved || cut ? { joined, left, shares, reaches } : undefined;
}

function isShare({ share }: Fact): boolean {
	return share?.of === "network";
}

function isCut({ what }: Fact): boolean {
	return what === "none";
}

const far: Readonly<Record<string, number>> = { none: 0, internal: 1, any: 2, host: 3 };

function reachStep({ base: [was], head: [is] }: Covered): "farther" | "less far" | "no" {
	if (was === undefined || is === undefined) return "no";
	return (far[is.what] ?? 0) > (far[was.what] ?? 0) ? "farther" : "less far";
}

function weigh({ joined, left, shares, reaches }: Step): [Statement["direction"], Scale] {
	const step = reachStep(reaches);
	const opens = (reaches.base[0]?.what === "any") !== (reaches.head[0]?.what === "any");
	if (step !== "no") return [step === "farther" ? "worse" : "better", opens ? "some" : "little"];
	const gained = shares.head.length - shares.base.length;
	if (gained !== 0) return [gained > 0 ? "worse" : "better", "some"];
	if (joined.length > 0 && left.length === 0) return ["worse", worstOf(joined.map(scaleOfJoin))];
	if (left.length > 0 && joined.length === 0) return ["better", worstOf(left.map(scaleOfJoin))];
	return ["neutral", "little"];
}

function scaleOfJoin({ network }: Fact): Scale {
	return network?.external === true || isOfLan(network?.driver) ? "some" : "little";
}

function isOfLan(driver: string | undefined): boolean {
	return driver === "macvlan" || driver === "ipvlan";
}

function words(all: Covered, { joined, left, shares, reaches }: Step, members: Sides["members"]): string {
	const [was, now] = [networkSituation(all.base), networkSituation(all.head)];
	if (shares.head.length > 0)
		return `now shares ${now}${was === "" ? "" : ` instead of ${shares.base.length === 0 ? "being on " : ""}${was}`}`;
	if (shares.base.length > 0) return `no longer shares ${was}${now === "" ? "" : `, but is on ${now}`}`;
	if (reaches.head.some(isCut))
		return `no longer has a network${left.length === 0 ? "" : `: it left ${networks(left)}`}`;
	if (reaches.base.some(isCut))
		return joined.length === 0 ? "now has a network" : `had no network, and is now on ${networks(joined)}`;
	if (joined.length > 0 && left.length > 0)
		return `moved from ${networks(left)} to ${networks(joined)}${company(joined, members)}`;
	return joined.length > 0 ? `joined ${networks(joined)}${company(joined, members)}` : `left ${networks(left)}`;
}

function whose({ share }: Fact): string {
	return share?.with === undefined ? "another container" : quoted(share.with);
}

function networkWords({ name, external, driver }: JoinedNetwork): string {
	if (isOfLan(driver)) return `${quoted(name)} (${driver}: an address on the LAN)`;
	return external ? `${quoted(name)} (outside the project)` : quoted(name);
}

/** Whom it meets there; of the default network that is everybody. */
function company([fact, ...others]: readonly Fact[], members: Sides["members"]): string {
	if (fact?.network === undefined || others.length > 0 || isDefault(fact.network)) return "";
	const met = members(fact.network.name).filter((name) => name !== fact.container);
	return met.length === 0 ? "" : `, where it meets ${listed(met.map(quoted))}`;
}

function reachWords({
	reaches: {
		base: [was],
		head: [is],
	},
}: Step): string {
	if (is?.what === "any") return `, and ${was?.what === "none" ? "" : "now "}reaches the internet`;
	if (was?.what === "any" && is?.what === "internal") return ", and no longer reaches the internet";
	return was !== undefined && is === undefined ? ", and how far it reaches only the environment knows" : "";
}

/** It is where it was, and what is around it became another: the owner of its namespace, or its networks. */
function reachOnly(only: Covered): readonly Statement[] {
	const joins = ofKind(only, "joins");
	const covers = ofKind(only, "reaches");
	const [was, is] = [covers.base[0], covers.head[0]];
	if (joins.base.length + joins.head.length > 0 || (was === undefined && is === undefined)) return [];
	if (is === undefined) return [statement("neutral", "little", "reaches what only the environment knows", covers)];
	const now = reachNames[is.what] ?? "";
	if (was === undefined) return [statement("neutral", "little", `is now known to reach ${now}`, covers)];
	const direction = reachStep(covers) === "farther" ? "worse" : "better";
	const scale = was.what === "any" || is.what === "any" ? "some" : "little";
	return [statement(direction, scale, `now reaches ${now} instead of ${reachNames[was.what] ?? ""}`, covers)];
}

const reachNames: Readonly<Record<string, string>> = {
	none: "nothing",
	internal: "internal networks only",
	any: "the internet",
	host: "all that the host reaches",
};
