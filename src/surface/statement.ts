import type { SurfaceChange } from "../compare/comparison.ts";
import type { Container, Path } from "../project.ts";
import type { Fact } from "./fact.ts";
import type { Scale } from "./scale.ts";

/** One sentence about a difference, not yet located. */
export type Statement = {
	readonly direction: SurfaceChange["direction"];
	readonly scale: Scale;
	readonly message: string;
	/** The facts of either side that it says. */
	readonly covers: Covered;
	readonly at: { readonly side: "base" | "head"; readonly path: Path };
};

/** Facts that only one of both sides has. */
export type Covered = { readonly base: readonly Fact[]; readonly head: readonly Fact[] };

/** What base and head say of one container. */
export type Sides = {
	/** All that each of them says. */
	readonly all: Covered;
	/** What the other does not say, and no sentence has said yet. */
	readonly only: Covered;
	/** The same container in the project of each side. */
	readonly containers: { readonly base: Container; readonly head: Container };
	/** Names of the containers of the head that are on a network. */
	readonly members: (network: string) => readonly string[];
};

/** Makes sentences of some kinds of facts. What they cover is not looked at by those that come after. */
export type Sentences = (sides: Sides) => readonly Statement[];

/** A statement of facts; its place is that of the first fact of the head, else of the base. */
export function statement(
	direction: Statement["direction"],
	scale: Scale,
	message: string,
	{ base = [], head = [] }: Partial<Covered>,
): Statement {
	const now = head[0];
	return {
		direction,
		scale,
		message,
		covers: { base, head },
		at: now === undefined ? { side: "base", path: base[0]?.path ?? [] } : { side: "head", path: now.path },
	};
}

/** Worse where what is now is more than what was, better where it is less. */
export function directionOf(before: number, now: number): Statement["direction"] {
	return now > before ? "worse" : now < before ? "better" : "neutral";
}

/** What of both sides is of a kind. */
export function ofKind({ base, head }: Covered, kind: Fact["kind"]): Covered {
	const is = (fact: Fact) => fact.kind === kind;
	return { base: base.filter(is), head: head.filter(is) };
}

/** Both sides without what statements cover. */
export function withoutCovered({ base, head }: Covered, statements: readonly Statement[]): Covered {
	const said = new Set(statements.flatMap(({ covers }) => [...covers.base, ...covers.head]));
	const isLeft = (fact: Fact) => !said.has(fact);
	return { base: base.filter(isLeft), head: head.filter(isLeft) };
}
