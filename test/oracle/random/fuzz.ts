import fc, { type Arbitrary } from "fast-check";
import type { Expected } from "../compose.ts";
import { compareCase } from "../compose-case.ts";
import { type ComposeCase, ComposeGo } from "../compose-go.ts";
import { projects } from "./projects.ts";
import { shrink } from "./shrink.ts";
import { textProjects } from "./texts.ts";

/** Half of them as people write them, a quarter with things in the wrong place, a quarter one odd text each. */
const composeProjects: Arbitrary<ComposeCase> = fc.oneof(
	{ weight: 2, arbitrary: projects("tame") },
	{ weight: 1, arbitrary: projects("wild") },
	{ weight: 1, arbitrary: textProjects },
);

export type Oracle = Pick<ComposeGo, "ask">;

/** A random project that our resolver and compose-go see differently. */
export type Disagreement = {
	readonly made: ComposeCase;
	readonly expected: Expected;
	/** Where they differ, ours first. */
	readonly what: readonly string[];
};

export type FuzzTally = {
	readonly total: number;
	/** Projects that compose-go loads strictly, loosely, and not at all. */
	readonly loaded: number;
	readonly loosely: number;
	readonly refused: number;
	/** Left out: compose-go itself says now one thing, now another. */
	readonly undecided: number;
	readonly disagreements: readonly Disagreement[];
};

/** Compares `count` random projects; the same ones for the same seed. `found` is told of each disagreement at once. */
export async function fuzz(
	count: number,
	seed: number,
	found: (one: Disagreement) => void = () => {},
	go: Oracle = new ComposeGo(),
	from: Arbitrary<ComposeCase> = composeProjects,
): Promise<FuzzTally> {
	const disagreements: Disagreement[] = [];
	let [total, loaded, loosely, undecided] = [0, 0, 0, 0];
	// In batches, for all of a large sample at once is large.
	for (let batch = 0; total < count; batch++) {
		const numRuns = Math.min(batchSize, count - total);
		for (const made of fc.sample(from, { numRuns, seed: seed + batch })) {
			const expected = await go.ask(made);
			total++;
			if (expected.ok) loaded++;
			else if (expected.project !== undefined) loosely++;
			if ((await differencesOf(made, expected)).length === 0) continue;
			if (await isUndecided(made, expected, go)) {
				undecided++;
				continue;
			}
			const smallest = await shrink(made, async (smaller) => {
				const again = await go.ask(smaller);
				return (await differencesOf(smaller, again)).length > 0 && !(await isUndecided(smaller, again, go));
			});
			const disagreement = await explain(smallest, go);
			disagreements.push(disagreement);
			found(disagreement);
		}
	}
	return { total, loaded, loosely, refused: total - loaded - loosely, undecided, disagreements };
}

const batchSize = 200;

async function explain(made: ComposeCase, go: Oracle): Promise<Disagreement> {
	const expected = await go.ask(made);
	return { made, expected, what: await differencesOf(made, expected) };
}

/** What our resolver throws is a difference too: whatever a file says, it must not. */
async function differencesOf(made: ComposeCase, expected: Expected): Promise<readonly string[]> {
	try {
		return await compareCase(made, expected);
	} catch (error) {
		return [`threw ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : error}`];
	}
}

/**
 * Whether compose-go, asked again, gives another answer, or one that is ours: it walks through Go's maps, whose order is
 * another each time.
 */
async function isUndecided(made: ComposeCase, expected: Expected, go: Oracle): Promise<boolean> {
	const first = answerOf(expected);
	for (let time = 0; time < 6; time++) if (answerOf(await go.ask(made)) !== first) return true;
	return false;
}

function answerOf({ ok, variant, project }: Expected): string {
	return JSON.stringify({ ok, variant, project: ordered(project) });
}

/** `build.ssh` is printed in no order. */
function ordered(project: Expected["project"]): unknown {
	return JSON.parse(
		JSON.stringify(project ?? null, (key, value) => (key === "ssh" && Array.isArray(value) ? value.toSorted() : value)),
	);
}
