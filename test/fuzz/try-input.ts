import { Broken } from "./broken.ts";
import { slowness, threadTime } from "./pace.ts";
import { Random } from "./random.ts";
import type { Files, Seeds } from "./seeds.ts";
import { subjects } from "./subjects.ts";

/** Processor time that one input may take, ms, on a machine that is not slow (`pace.ts`). */
export const longestTime = 1000;

/** What one input came to. */
export type Tried = {
	/** Processor time of the first run, ms. */
	readonly time: number;
	readonly broken?: Broken;
};

/** The input of a number, the same for the same seed and seeds. */
export function inputOf(subject: string, seed: number, index: number, seeds: Seeds): Files {
	const random = new Random(`${seed} ${subject} ${index}`);
	return subjectOf(subject).make(random, seeds);
}

/** Reads an input; `twice` also compares what comes of it the second time. */
export async function tryInput(subject: string, files: Files, twice: boolean): Promise<Tried> {
	const { run, longest = longestTime } = subjectOf(subject);
	const before = threadTime();
	const spent = () => threadTime() - before;
	try {
		const first = await run(files);
		const time = spent();
		// What is slow once or twice may have waited for others, or for the collection of their garbage.
		if (time > longest && (await leastTimeOf(run, files)) > longest * slowness()) {
			return { time, broken: new Broken("hang", `takes ${Math.round(time)} ms`) };
		}
		if (twice && (await run(files)) !== first)
			return { time, broken: new Broken("same-output", "says something else") };
		return { time };
	} catch (error) {
		const broken = error instanceof Broken ? error : new Broken("crash", describe(error), error);
		return { time: spent(), broken };
	}
}

/** Loads what a subject needs, so that no input pays for it. */
export async function warm(subject: string, seeds: Seeds): Promise<void> {
	const { run } = subjectOf(subject);
	for (let index = 0; index < 3; index++) await run(inputOf(subject, -1, index, seeds)).catch(() => {});
}

/** Of three runs, ms. */
async function leastTimeOf(run: (files: Files) => Promise<string>, files: Files): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < 3; round++) {
		const before = threadTime();
		await run(files);
		times.push(threadTime() - before);
	}
	return Math.min(...times);
}

function subjectOf(name: string) {
	const subject = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
	if (subject === undefined) throw new Error(`there is no subject ${name}`);
	return subject;
}

function describe(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : JSON.stringify(error);
}
