import { parentPort, workerData } from "node:worker_threads";
import * as sdk from "@open-policy-agent/opa-wasm";
import { selectionOf } from "../package-of.ts";

/**
 * A worker thread that evaluates own rules, one request after the other. It is bundled by itself: it loads nothing but
 * what evaluates WebAssembly, and whoever started it ends it when it takes too long.
 */

export type WorkerData = {
	readonly wasm: Uint8Array;
	readonly data: Readonly<Record<string, unknown>>;
	/** What the policy's memory may grow to, in pages of 64 KiB. */
	readonly pages: number;
};

export type WorkerRequest = { readonly project: unknown; readonly rules: readonly string[] };

/** `violations` is whatever the rules gave. */
export type WorkerAnswer = { readonly violations: unknown } | { readonly thrown: string };

/** Node has it; the types for it come only with the DOM's. */
declare const WebAssembly: { Module: new (bytes: Uint8Array) => object };

// The types promise it by name; the module has it on its default export only.
const { loadPolicySync } = (sdk as unknown as { readonly default: typeof sdk }).default;

const { wasm, data, pages } = workerData as WorkerData;
const module = new WebAssembly.Module(wasm);
let loaded: sdk.LoadedPolicy | undefined;

parentPort?.on("message", (request: WorkerRequest) => {
	parentPort?.postMessage(answer(request));
});

function answer({ project, rules }: WorkerRequest): WorkerAnswer {
	try {
		// The SDK's types know bytes only; it takes a module as well.
		loaded ??= loadPolicySync(module as unknown as ArrayBuffer, { initial: 64, maximum: pages });
		loaded.setData({ ...data, select: selectionOf(rules) });
		const [first] = loaded.evaluate(project as Record<string, unknown>, "main/violations") as { result?: unknown }[];
		return first?.result === undefined ? { thrown: "it gave no answer" } : { violations: first.result };
	} catch (thrown) {
		// An evaluation that broke off leaves its memory in whatever state.
		loaded = undefined;
		return { thrown: describe(thrown) };
	}
}

/** The SDK throws strings and plain objects. */
function describe(thrown: unknown): string {
	if (thrown instanceof Error) return thrown.message;
	if (typeof thrown === "string") return thrown;
	const { message } = thrown as { message?: unknown };
	return typeof message === "string" ? message : JSON.stringify(thrown);
}
