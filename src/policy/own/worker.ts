import { parentPort, workerData } from "node:worker_threads";
import { Machine } from "../machine.ts";
import { selectionOf } from "../package-of.ts";

/**
 * A worker thread that evaluates own rules, one request after the other. It is bundled by itself: it loads nothing but
 * what evaluates WebAssembly, and whoever started it ends it when it takes too long. Nothing that a rule makes becomes a
 * value of JavaScript's here: what V8 cannot hold would end the whole process, and not this thread.
 */

export type WorkerData = {
	readonly wasm: Uint8Array;
	readonly data: Readonly<Record<string, unknown>>;
	/** What the policy's memory may grow to, in pages of 64 KiB. */
	readonly pages: number;
	/** What an answer may be long. Bytes of JSON. */
	readonly longest: number;
};

export type WorkerRequest = {
	/** JSON */
	readonly project: string;
	readonly rules: readonly string[];
};

/** `json` is whatever the rules gave. */
export type WorkerAnswer =
	| { readonly json: string }
	/** Bytes of an answer that is too long. */
	| { readonly length: number }
	| { readonly thrown: string };

const { wasm, data, pages, longest } = workerData as WorkerData;
const module = Machine.compile(wasm);
let machine: Machine | undefined;

parentPort?.on("message", async (request: WorkerRequest) => {
	parentPort?.postMessage(await answer(request));
});

async function answer({ project, rules }: WorkerRequest): Promise<WorkerAnswer> {
	try {
		// The heap is cleared before each evaluation: what a rule may take does not depend on what others took before.
		machine ??= await Machine.load(await module, { initial: 64, maximum: pages }, 0);
		machine.setData({ ...data, select: selectionOf(rules) });
		return machine.answer(project, "main/violations", longest);
	} catch (thrown) {
		// An evaluation that broke off leaves its memory in whatever state, and its stack as high as it was.
		machine = undefined;
		return { thrown: thrown instanceof Error ? thrown.message : String(thrown) };
	}
}
