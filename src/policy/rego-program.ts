import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { brotliDecompress } from "node:zlib";

/** The counterpart of `request` in rego/answer.go. */
export type RegoRequest = {
	readonly command: "build" | "capabilities" | "check" | "format" | "inspect" | "test";
	readonly sources?: Readonly<Record<string, string>>;
	readonly capabilities?: unknown;
	readonly schemas?: Readonly<Record<string, unknown>>;
	readonly entrypoints?: readonly string[];
	readonly data?: Readonly<Record<string, unknown>>;
	readonly run?: string;
};

/** The counterpart of `response` in rego/answer.go. */
export type RegoResponse = { readonly errors: readonly RegoError[]; readonly result?: unknown };

/** What the compiler has to say of a module. */
export type RegoError = {
	/** OPA's codes (`rego_parse_error`, `rego_type_error`, …), or `limit`, or `internal_error`: a bug of OPA or ours. */
	readonly code: string;
	readonly message: string;
	/** A key of the sources; absent where the error is of no file. */
	readonly file?: string;
	/** From 1. */
	readonly line?: number;
	/** From 1, in bytes of the line: OPA's count. */
	readonly column?: number;
};

/** More text than this is refused before it is parsed. UTF-16 code units over all sources. */
const maxSourceLength = 16 * 1024 * 1024;

/** The stack holds Go's recursion; its parser stops by itself at a depth that 4 MB do not hold. MB. */
const stackSizeMb = 16;

/**
 * Sends one request to the compiler, in a worker thread that is ended after `deadline` ms.
 *
 * Whatever the sources do to the compiler comes back as an error in the response; what is thrown is a broken
 * installation.
 */
export async function askRego(request: RegoRequest, deadline: number): Promise<RegoResponse> {
	const length = Object.values(request.sources ?? {}).reduce((sum, text) => sum + text.length, 0);
	if (length > maxSourceLength)
		return failure("limit", `the sources are ${length} characters long, over ${maxSourceLength}`);
	const said = await listen(
		new Worker(program.worker, {
			workerData: { wasm: await program.wasm(), support: program.support, request: JSON.stringify(request) },
			resourceLimits: { stackSizeMb },
		}),
		deadline,
	);
	if (said === "deadline") return failure("limit", `took longer than ${deadline / 1000} s`);
	if (said.response !== undefined) return JSON.parse(said.response) as RegoResponse;
	if (said.thrown?.startsWith("RangeError")) return failure("limit", "nested too deeply");
	if (said.output.includes("out of memory")) return failure("limit", "needs more than 1 GiB of memory");
	const lastWords = said.output.split("\n").find((line) => /^(panic|fatal error): /.test(line));
	return failure("internal_error", `the Rego compiler ended: ${lastWords ?? said.thrown ?? `exit code ${said.code}`}`);
}

/** What rego/worker.mjs posts: `response` where Go answered, `thrown` where JavaScript threw under it. */
type Said = {
	readonly code: number;
	readonly response?: string;
	readonly thrown?: string;
	readonly output: string;
};

function listen(worker: Worker, deadline: number): Promise<Said | "deadline"> {
	let timer: NodeJS.Timeout | undefined;
	return new Promise<Said | "deadline">((resolve, reject) => {
		timer = setTimeout(() => resolve("deadline"), deadline);
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", (code) => reject(new Error(`the Rego compiler's worker ended with ${code} and no answer`)));
	}).finally(() => {
		clearTimeout(timer);
		return worker.terminate();
	});
}

function failure(code: string, message: string): RegoResponse {
	return { errors: [{ code, message }] };
}

/** Node has it; the types for it come only with the DOM's. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

/** `rego/`, wherever this runs from: the folder beside the bundle, or the repository's. */
const beside = new URL("./rego/", import.meta.url);
const folder = existsSync(beside) ? beside : new URL("../../rego/", import.meta.url);

const program = {
	worker: new URL("worker.mjs", folder),
	support: fileURLToPath(new URL("wasm_exec.js", folder)),
	wasm: once(async () => {
		const packed = await readFile(new URL("rego.wasm.br", folder));
		return WebAssembly.compile(await promisify(brotliDecompress)(packed));
	}),
};

/** Compiling 40 MB takes a while, and workers can share the result. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
