import { groupBy } from "../../group-by.ts";
import type { Fact, MountedPlace } from "../fact.ts";
import { mountGroup, mountPlaces, scaleOfMount, sourceWords } from "../mount-words.ts";
import { paired } from "../paired.ts";
import { rankOf, type Scale, worstOf } from "../scale.ts";
import { directionOf, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, quoted } from "../wording.ts";

/**
 * Mounts by their place in the container. A path of the host is a way to the host, and more or less; a volume is where
 * data are, and neither.
 */
export const mountSentences: Sentences = ({ all, only }) => {
	const mounts = ofKind(only, "mounts");
	const { pairs, base, head } = paired(mounts.base, mounts.head, keys);
	const sockets = new Set(
		all.head.flatMap(({ control, mount }) => (control?.by === "socket" ? (mount?.source ?? []) : [])),
	);
	const ofAccess = groupBy(pairs.filter(isAccessOnly), (pair) => JSON.stringify(weighAccess(pair, sockets)));
	return [
		...Array.from(ofAccess.values(), (group) => accessChange(group, sockets)),
		...pairs.filter((pair) => !isAccessOnly(pair)).map(changed),
		...single(head, "head"),
		...single(base, "base"),
	];
};

type MountPair = { readonly was: Fact; readonly is: Fact };

const keys: readonly ((fact: Fact) => string | undefined)[] = [
	({ mount }) => mount?.target,
	({ mount }) => (mount?.source === undefined ? undefined : `${mount.kind} ${mount.source}`),
];

function isAccessOnly({ was: { mount: was }, is: { mount: is } }: MountPair): boolean {
	if (was === undefined || is === undefined || was.target !== is.target) return false;
	return isSameSource(was, is) && was.read_only !== is.read_only;
}

function isSameSource(was: MountedPlace, is: MountedPlace): boolean {
	return was.source === is.source && was.kind === is.kind;
}

/** Whoever may open a socket speaks with who listens: that it is mounted read-only changes nothing. */
function weighAccess({ was, is }: MountPair, sockets: ReadonlySet<string>): [Statement["direction"], Scale] {
	if (is.mount === undefined || was.mount === undefined || sockets.has(is.mount.source ?? ""))
		return ["neutral", "none"];
	return [is.mount.read_only ? "better" : "worse", worstOf([scaleOfMount(was.mount), scaleOfMount(is.mount)])];
}

function accessChange(pairs: readonly [MountPair, ...MountPair[]], sockets: ReadonlySet<string>): Statement {
	const mounts = pairs.flatMap(({ is }) => is.mount ?? []);
	const [direction, scale] = weighAccess(pairs[0], sockets);
	const verb = mounts[0]?.read_only ? "may no longer write" : "may now write";
	const end = direction === "neutral" ? ", which means nothing for the socket" : "";
	return statement(direction, scale, `${verb} ${listed(mounts.map(sourceWords))}${end}`, {
		base: pairs.map(({ was }) => was),
		head: pairs.map(({ is }) => is),
	});
}

function changed({ was: before, is: after }: MountPair): Statement {
	const [was, is] = [before.mount, after.mount];
	const covers = { base: [before], head: [after] };
	if (was === undefined || is === undefined) return statement("neutral", "none", "mounts otherwise", covers);
	const direction = directionOf(rankOf(scaleOfMount(was)), rankOf(scaleOfMount(is)));
	const scale = direction === "neutral" ? "none" : worstOf([scaleOfMount(was), scaleOfMount(is)]);
	return statement(direction, scale, changeWords(was, is), covers);
}

function changeWords(was: MountedPlace, is: MountedPlace): string {
	const isKnown = was.read_only === is.read_only && (was.kind === is.kind || is.kind !== "host");
	const access = isKnown ? "" : is.read_only ? ", read-only," : ", writable,";
	if (isSameSource(was, is)) return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${place(was)}`;
	return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${sourceWords(was)}`;
}

function place({ target }: MountedPlace): string {
	return target === undefined ? "a place that only the environment knows" : quoted(target);
}

function single(facts: readonly Fact[], side: "base" | "head"): readonly Statement[] {
	return Array.from(groupBy(facts, mountGroup).values(), (group) => {
		const mounts = group.flatMap(({ mount }) => mount ?? []);
		const scale = worstOf(mounts.map(scaleOfMount));
		const ofHost = mounts.some(({ kind }) => kind === "host");
		const direction = !ofHost ? "neutral" : side === "head" ? "worse" : "better";
		const message =
			side === "head" ? `now mounts ${mountPlaces(mounts)}` : `no longer mounts ${mountPlaces(mounts, false)}`;
		return statement(direction, scale, message, { [side]: group });
	});
}
