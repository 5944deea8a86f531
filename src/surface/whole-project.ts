import type { Project } from "../project.ts";
import { wholeContainer } from "./container-difference.ts";
import type { Fact } from "./fact.ts";
import { type Scale, worstOf } from "./scale.ts";
import { scaleOfFact } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { listed, plural, quoted } from "./wording.ts";

/** A project of one of two commits, and what its containers say, by their index. */
export type WholeSide = { readonly project: Project; readonly factsOf: (index: number) => readonly Fact[] };

/**
 * A project that is new: each container of which something is open in a sentence of its own, the others together.
 * @param wasUnread its files could not be read before, so that nobody knows what of it is new.
 */
export function newProject({ project, factsOf }: WholeSide, wasUnread: boolean): readonly Statement[] {
	const all = project.containers.map((_, index) => wholeContainer(factsOf(index), "head", index));
	const quiet = all.filter(({ direction }) => direction === "neutral");
	const first = wasUnread
		? [ofProject("neutral", "little", "could not be read before: all that is in it counts as new", "head", [])]
		: [];
	if (quiet.length < 2) return [...first, ...all];
	const facts = quiet.flatMap(({ covers }) => covers.head);
	const together = ofProject(
		"neutral",
		"none",
		`is new with its ${containers(project.containers.map(({ name }) => name))}`,
		"head",
		facts,
	);
	return [...first, ...all.filter((statement) => !quiet.includes(statement)), together];
}

/** A project that is gone. @param isUnread its files cannot be read any more, so that nobody knows. */
export function goneProject({ project, factsOf }: WholeSide, isUnread: boolean): Statement {
	const facts = project.containers.flatMap((_, index) => factsOf(index));
	const whose = containers(project.containers.map(({ name }) => name));
	if (isUnread) {
		const became = whose === "" ? "" : `, and nobody knows what became of its ${whose}`;
		return ofProject("worse", "much", `can no longer be read${became}`, "base", facts);
	}
	const scale = worstOf(facts.map(scaleOfFact));
	return ofProject(
		scale === "none" ? "neutral" : "better",
		scale,
		`is gone${whose === "" ? "" : ` with its ${whose}`}`,
		"base",
		facts,
	);
}

function ofProject(
	direction: Statement["direction"],
	scale: Scale,
	message: string,
	side: "base" | "head",
	facts: readonly Fact[],
): Statement {
	return { direction, scale, message, covers: { base: [], head: [], [side]: facts }, at: { side, path: ["name"] } };
}

/** "containers `web` and `db`"; empty: none. */
function containers(names: readonly string[]): string {
	const distinct = [...new Set(names)];
	if (distinct.length === 0) return "";
	return `${plural("container", distinct.length)} ${listed(distinct.map(quoted))}`;
}
