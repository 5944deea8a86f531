import { parentPort, workerData } from "node:worker_threads";
import { type Seeds, seedsOf } from "./seeds.ts";
import { shrunk, signatureOf } from "./shrink.ts";
import { inputOf, tryInput, warm } from "./try-input.ts";

/** A thread that tries inputs, and tells after each how far it is, so that whoever started it sees where it hangs. */

export type WorkerData = {
	readonly seed: number;
	readonly corpus: boolean;
	/** How far it is: the number of the input that it is at, and how often it has tried any. */
	readonly at: Int32Array;
};

/** A stretch of the inputs of one subject. */
export type Stretch = { readonly subject: string; readonly from: number; readonly to: number };

export type Finding = {
	readonly subject: string;
	readonly index: number;
	readonly signature: string;
	readonly message: string;
	/** As small as it could be made. */
	readonly files: Readonly<Record<string, string>>;
};

export type Told = { readonly findings: readonly Finding[]; readonly slowest: number; readonly time: number };

const { seed, corpus, at } = workerData as WorkerData;
const alive = () => void Atomics.add(at, 1, 1);
const seeds: Seeds = seedsOf({ corpus });
const warmed = new Set<string>();
const known = new Set<string>();

parentPort?.on("message", async ({ subject, from, to }: Stretch) => {
	if (!warmed.has(subject)) await warm(subject, seeds);
	warmed.add(subject);
	const findings: Finding[] = [];
	let slowest = 0;
	let time = 0;
	for (let index = from; index < to; index++) {
		Atomics.store(at, 0, index);
		alive();
		const files = inputOf(subject, seed, index, seeds);
		const tried = await tryInput(subject, files, index % 4 === 0);
		time += tried.time;
		slowest = Math.max(slowest, tried.time);
		if (tried.broken === undefined) continue;
		const signature = signatureOf(tried.broken);
		const isNew = !known.has(signature);
		known.add(signature);
		const small = isNew ? await shrunk(subject, files, tried.broken, alive) : files;
		findings.push({ subject, index, signature, message: tried.broken.message, files: small });
	}
	parentPort?.postMessage({ findings, slowest, time } satisfies Told);
});
