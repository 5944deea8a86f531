import { groupBy } from "../../judge/group.ts";
import type { Fact, MountedPlace } from "../fact.ts";
import { mountGroup, mountPlaces, scaleOfMount, sourceWords } from "../mount-words.ts";
import { rankOf, worstOf } from "../scale.ts";
import { type Covered, directionOf, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { quoted } from "../wording.ts";

/**
 * Mounts by their place in the container. A path of the host is a way to the host, and more or less; a volume is where
 * data are, and neither.
 */
export const mountSentences: Sentences = ({ all, only }) => {
	const { pairs, base, head } = paired(ofKind(only, "mounts"));
	const sockets = new Set(
		all.head.flatMap(({ control, mount }) => (control?.by === "socket" ? (mount?.source ?? []) : [])),
	);
	return [...pairs.map((pair) => changed(pair, sockets)), ...single(head, "head"), ...single(base, "base")];
};

type MountPair = { readonly was: Fact; readonly is: Fact };

function paired(mounts: Covered) {
	const left = { base: [...mounts.base], head: [...mounts.head] };
	const pairs: MountPair[] = [];
	for (const key of keys) {
		for (const is of [...left.head]) {
			const was = left.base.find((fact) => key(fact) !== undefined && key(fact) === key(is));
			if (was === undefined) continue;
			pairs.push({ was, is });
			left.base.splice(left.base.indexOf(was), 1);
			left.head.splice(left.head.indexOf(is), 1);
		}
	}
	return { pairs, ...left };
}

const keys: readonly ((fact: Fact) => string | undefined)[] = [
	({ mount }) => mount?.target,
	({ mount }) => (mount?.source === undefined ? undefined : `${mount.kind} ${mount.source}`),
];

function changed({ was: before, is: after }: MountPair, sockets: ReadonlySet<string>): Statement {
	const [was, is] = [before.mount, after.mount];
	const covers = { base: [before], head: [after] };
	if (was === undefined || is === undefined) return statement("neutral", "none", "mounts otherwise", covers);
	if (isAccessOnly(was, is) && sockets.has(is.source ?? "")) {
		return statement("neutral", "none", `${changeWords(was, is)}, which means nothing for the socket`, covers);
	}
	const ranks = [was, is].map((mount) => rankOf(scaleOfMount(mount))) as [number, number];
	const direction = isAccessOnly(was, is) ? (is.read_only ? "better" : "worse") : directionOf(...ranks);
	return statement(direction, worstOf([scaleOfMount(was), scaleOfMount(is)]), changeWords(was, is), covers);
}

function isAccessOnly(was: MountedPlace, is: MountedPlace): boolean {
	return was.source === is.source && was.kind === is.kind && was.read_only !== is.read_only;
}

function changeWords(was: MountedPlace, is: MountedPlace): string {
	const moved = was.target === is.target ? "" : ` at ${place(is)} instead of ${place(was)}`;
	if (isAccessOnly(was, is))
		return `${is.read_only ? "may no longer write" : "may now write"} ${sourceWords(is)}${moved}`;
	if (was.source === is.source && was.kind === is.kind) return `mounts ${sourceWords(is)}${moved}`;
	const access = was.read_only === is.read_only ? "" : is.read_only ? ", read-only" : ", writable";
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
