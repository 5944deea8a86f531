import { groupBy } from "../../group-by.ts";
import { ownEntry } from "../../own-entry.ts";
import type { Fact } from "../fact.ts";
import type { Scale } from "../scale.ts";
import { ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, quoted, quotedList } from "../wording.ts";

/**
 * Walls that a container has put up itself. Which capabilities it keeps is said with that it drops all others; where only
 * they are others, by itself.
 */
export const confinementSentences: Sentences = ({ only }) => {
	const { base, head } = ofKind(only, "confined-by");
	const [was, is] = [withKept(base), withKept(head)];
	return [
		...said(is.walls, (group) =>
			statement(isWall(group[0]) ? "better" : "neutral", scaleOfWall(group[0]), `now ${listed(predicatesOf(group))}`, {
				head: group,
			}),
		),
		...said(was.walls, (group) =>
			statement(
				isWall(group[0]) ? "worse" : "neutral",
				scaleOfWall(group[0]),
				`no longer ${listed(predicatesOf(group), { word: "or" })}`,
				{ base: group },
			),
		),
		...said(is.kept, (group) => statement("worse", "little", `now also keeps ${keptWords(group)}`, { head: group })),
		...said(was.kept, (group) => statement("better", "little", `now also drops ${keptWords(group)}`, { base: group })),
	];
};

/** `kept`: of what was dropped before too. */
function withKept(facts: readonly Fact[]): { readonly walls: readonly Fact[]; readonly kept: readonly Fact[] } {
	if (facts.some(({ what }) => what === "without ALL")) return { walls: facts, kept: [] };
	return { walls: facts.filter((fact) => !isKept(fact)), kept: facts.filter(isKept) };
}

function isKept({ what }: Fact): boolean {
	return what.startsWith("kept ");
}

function keptWords(facts: readonly Fact[]): string {
	return capabilities(facts.map(({ what }) => what.slice("kept ".length)));
}

function said(facts: readonly Fact[], one: (group: readonly [Fact, ...Fact[]]) => Statement): readonly Statement[] {
	return Array.from(groupBy(facts, scaleOfWall).values(), one);
}

/** A runtime that is no sandbox is only another one. */
function isWall(fact: Fact): boolean {
	return scaleOfWall(fact) !== "none";
}

function scaleOfWall({ what }: Fact): Scale {
	if (what.startsWith("sandbox ")) return "much";
	return what.startsWith("runtime ") ? "none" : "little";
}

/** Of walls: "has a read-only root file system", "drops all capabilities", "has a limit of memory and pids". */
export function predicatesOf(facts: readonly Fact[]): readonly string[] {
	const texts = facts.map(({ what }) => what);
	const after = (start: string) => texts.flatMap((text) => (text.startsWith(start) ? text.slice(start.length) : []));
	const limits = after("limit of ");
	const options = texts.flatMap((text) => ownEntry(ways, text) ?? []);
	return [
		...texts.flatMap((text) => ownEntry(plain, text) ?? []),
		...droppedWords(after("without "), after("kept ")),
		...(options.length === 0 ? [] : [`runs with ${listed(options)}`]),
		...(limits.length === 0 ? [] : [`has a limit of ${listed(limits)}`]),
		...after("runtime ").map((name) => `runs under the runtime ${quoted(name)}`),
		...[...after("sandbox runtime "), ...after("sandbox command ")].map(
			(name) => `runs in the sandbox ${quoted(name)}`,
		),
	];
}

const plain: Readonly<Record<string, string>> = { "read-only root": "has a read-only root file system" };

const ways: Readonly<Record<string, string>> = {
	"no-new-privileges": "no-new-privileges",
	"seccomp profile": "a seccomp profile of its own",
	"apparmor profile": "an AppArmor profile of its own",
};

function droppedWords(names: readonly string[], kept: readonly string[]): readonly string[] {
	if (names.length === 0) return [];
	if (names.includes("ALL")) return [`drops all capabilities${kept.length === 0 ? "" : ` but ${quotedList(kept)}`}`];
	return [`drops ${capabilities(names)}`];
}

function capabilities(names: readonly string[]): string {
	return `the ${names.length === 1 ? "capability" : "capabilities"} ${quotedList(names)}`;
}
