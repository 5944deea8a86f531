/**
 * Puts inputs that mean harm into everything that reads some, and prints which promise one of them broke: no crash, no
 * hang over a second, no escape from the tree, no output that does more than stand there, the same output twice. The
 * same number and seed give the same inputs. Exit 1 where a promise is broken.
 *
 *   npm run fuzz -- [N=10000] [SEED=1] [--only SUBJECT] [--index I] [--threads T] [--corpus]
 *
 * With --corpus also the files of public repositories are changed, where they are there. What was found is written to
 * build/fuzz/, as small as it could be made; it belongs into test/fuzz/found/ together with its repair.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { seedsOf } from "../test/fuzz/seeds.ts";
import { subjects } from "../test/fuzz/subjects.ts";
import { inputOf, tryInput, warm } from "../test/fuzz/try-input.ts";
import type { Finding, Stretch, Told, WorkerData } from "../test/fuzz/worker.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: "string" },
		index: { type: "string" },
		threads: { type: "string", default: "1" },
		corpus: { type: "boolean", default: false },
	},
});
const [count = "10000", seed = "1"] = positionals;
const corpus = values.corpus;

/** An input that is not done after this long hangs, whatever else the machine does. ms, on the wall. */
const patience = 30_000;
const stretchLength = 250;

type Tally = { inputs: number; time: number; slowest: number; findings: number };

if (values.only !== undefined && values.index !== undefined) await showOne(values.only, Number(values.index));
else await all();

/** One input and what comes of it. */
async function showOne(subject: string, index: number): Promise<void> {
	const seeds = seedsOf({ corpus });
	const files = inputOf(subject, Number(seed), index, seeds);
	process.stdout.write(`${JSON.stringify(files, undefined, 2)}\n`);
	await warm(subject, seeds);
	const { time, broken } = await tryInput(subject, files, true);
	process.stdout.write(`${Math.round(time)} ms\n${broken?.stack ?? "keeps every promise"}\n`);
	process.exitCode = broken === undefined ? 0 : 1;
}

async function all(): Promise<void> {
	const tallies = new Map<string, Tally>();
	const found = new Map<string, Finding>();
	const work = stretches();
	const stopTelling = tellProgress(tallies, work);
	const threads = Array.from({ length: Number(values.threads) }, () => thread(work, tallies, found));
	const began = performance.now();
	await Promise.all(threads);
	stopTelling();
	const seconds = (performance.now() - began) / 1000;
	process.stdout.write(`${table(tallies)}\n${Math.round(seconds)} s on the clock, seed ${seed}\n`);
	mkdirSync("build/fuzz", { recursive: true });
	for (const [signature, { subject, index, message, files }] of found) {
		const name = `build/fuzz/${subject}-${index}.json`;
		writeFileSync(name, `${JSON.stringify({ subject, why: signature, files }, undefined, "\t")}\n`);
		process.stdout.write(`\n${subject} ${index} (${name}): ${message.split("\n").slice(0, 12).join("\n")}\n`);
	}
	process.exitCode = found.size === 0 ? 0 : 1;
}

/** Once a minute, how far it is: a million inputs take an hour. */
function tellProgress(tallies: ReadonlyMap<string, Tally>, work: readonly Stretch[]): () => void {
	const done = () => [...tallies.values()].reduce((sum, { inputs }) => sum + inputs, 0);
	const tell = () => {
		const left = work.reduce((sum, { from, to }) => sum + to - from, 0);
		process.stderr.write(`${done()} inputs tried, about ${left} left\n`);
	};
	const timer = setInterval(tell, 60_000);
	return () => clearInterval(timer);
}

/** All inputs, in stretches of one subject each. */
function stretches(): Stretch[] {
	const asked = values.only?.split(",");
	const chosen = Object.entries(subjects).filter(([name]) => asked === undefined || asked.includes(name));
	const shares = chosen.reduce((sum, [, { share }]) => sum + share, 0);
	return chosen.flatMap(([subject, { share }]) => {
		const inputs = Math.ceil((Number(count) * share) / shares);
		return Array.from({ length: Math.ceil(inputs / stretchLength) }, (_, at) => ({
			subject,
			from: at * stretchLength,
			to: Math.min((at + 1) * stretchLength, inputs),
		}));
	});
}

/** Hands out stretches to one worker after the other, until there are none. */
async function thread(work: Stretch[], tallies: Map<string, Tally>, found: Map<string, Finding>): Promise<void> {
	const at = new Int32Array(new SharedArrayBuffer(8));
	let worker: Worker | undefined;
	for (let stretch = work.shift(); stretch !== undefined; stretch = work.shift()) {
		const { subject, from, to } = stretch;
		Atomics.store(at, 0, from);
		worker ??= start(at);
		const told = await answerOf(worker, stretch, at);
		const tally = tallies.get(subject) ?? { inputs: 0, time: 0, slowest: 0, findings: 0 };
		tallies.set(subject, tally);
		const findings = typeof told === "string" ? [lost(subject, Atomics.load(at, 0), told)] : told.findings;
		for (const finding of findings) {
			const key = `${subject} ${finding.signature}`;
			if (!found.has(key)) process.stdout.write(`${subject} ${finding.index}: ${finding.message.slice(0, 300)}\n`);
			if (!found.has(key)) found.set(key, finding);
		}
		tally.findings += findings.length;
		if (typeof told === "string") {
			await worker.terminate();
			worker = undefined;
			const next = Atomics.load(at, 0) + 1;
			tally.inputs += next - from;
			if (next < to) work.unshift({ subject, from: next, to });
			continue;
		}
		tally.inputs += to - from;
		tally.time += told.time;
		tally.slowest = Math.max(tally.slowest, told.slowest);
	}
	await worker?.terminate();
}

function start(at: Int32Array): Worker {
	return new Worker(new URL("../test/fuzz/worker.ts", import.meta.url), {
		workerData: { seed: Number(seed), corpus, at } satisfies WorkerData,
		resourceLimits: { maxOldGenerationSizeMb: 1536 },
	});
}

/** What the worker found, or how it was lost. */
function answerOf(worker: Worker, stretch: Stretch, at: Int32Array): Promise<Told | string> {
	return new Promise((resolve) => {
		let last = -1;
		const watch = setInterval(() => {
			const now = Atomics.load(at, 1);
			if (now === last) done("hang: it does not come to an end");
			last = now;
		}, patience);
		const done = (told: Told | string) => {
			clearInterval(watch);
			worker.off("message", done).off("error", failed);
			resolve(told);
		};
		const failed = (error: Error) => done(`crash: ${error.stack ?? error.message}`);
		worker.on("message", done).on("error", failed);
		worker.postMessage(stretch);
	});
}

/** What took the whole worker with it; its input is made again, and is as large as it is. */
function lost(subject: string, index: number, message: string): Finding {
	const files = inputOf(subject, Number(seed), index, seedsOf({ corpus }));
	return { subject, index, signature: message.slice(0, 60), message, files };
}

function table(tallies: ReadonlyMap<string, Tally>): string {
	const rows = [...tallies, ["all", together([...tallies.values()])] as const].map(([name, tally]) => {
		const { inputs, time, slowest, findings } = tally;
		return `| ${name} | ${inputs} | ${(time / 1000).toFixed(0)} | ${Math.round(slowest)} | ${findings} |`;
	});
	return `| subject | inputs | processor time, s | slowest, ms | broken promises |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function together(all: readonly Tally[]): Tally {
	const sum = { inputs: 0, time: 0, slowest: 0, findings: 0 };
	for (const { inputs, time, slowest, findings } of all) {
		sum.inputs += inputs;
		sum.time += time;
		sum.slowest = Math.max(sum.slowest, slowest);
		sum.findings += findings;
	}
	return sum;
}
