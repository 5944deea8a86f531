import { type Command, type Measured, measure } from "./measure.ts";

/** A program of a case. */
export type Entrant = Command & {
	/** With its version, where it has one. */
	readonly name: string;
};

/** Programs that do the same work, or the same program that does more of it. */
export type Case = {
	/** As after `--only`, and in the page: kebab-case. */
	readonly name: string;
	readonly title: string;
	/** Takes minutes: only when it is asked for. */
	readonly long?: true;
	/** The first is what the others are held against. None, where what it needs is not there: it has said so. */
	readonly prepare: () => Promise<readonly Entrant[]>;
};

export type Result = {
	readonly name: string;
	readonly title: string;
	readonly entrants: readonly { readonly name: string; readonly runs: readonly Measured[] }[];
};

/** Runs the programs in turn, A B A B, after one round that warms the disk's cache and is not counted. */
export function runCase(
	{ name, title }: Pick<Case, "name" | "title">,
	entrants: readonly Entrant[],
	runs: number,
): Result {
	const measured = entrants.map((entrant) => ({ name: entrant.name, entrant, runs: [] as Measured[] }));
	for (let round = runs > 1 ? -1 : 0; round < runs; round++) {
		for (const one of measured) {
			const figures = measure(one.entrant);
			if (round >= 0) one.runs.push(figures);
		}
	}
	return { name, title, entrants: measured.map(({ name, runs }) => ({ name, runs })) };
}
