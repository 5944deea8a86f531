import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import type { Expected } from "./compose.ts";
import { MemoryFs } from "./memory-fs.ts";

/** A Compose project in the smallest form that a random one, a fixture and a question share. */
export type ComposeCase = {
	/** By path from the tree's root. */
	readonly files: Readonly<Record<string, string>>;
	/** Where the command stands; a path from the tree's root, empty for it. */
	readonly directory: string;
	/** `-f`, relative to the directory; empty for Compose's own discovery. */
	readonly compose: readonly string[];
	/** `--env-file`, relative to the directory. */
	readonly envFiles?: readonly string[];
	/** The caller's environment beside HOME, USER and PWD. */
	readonly environment?: Readonly<Record<string, string>>;
	/** `--project-name`. */
	readonly name?: string;
};

/** Where the tree stands. */
export const treeRoot = "/corpus/tree";
const home = "/home/user";

/**
 * compose-go itself, as a WebAssembly program that answers one project after another: the oracle of the resolver's
 * tests. Its sources are in composego/. It sees the files of the project asked about, and nothing of the machine.
 */
export class ComposeGo {
	readonly #fs = new MemoryFs();
	readonly #output: string[] = [];
	#ask: Ask | undefined;

	/** One question at a time. An answer takes some 50 ms, the first 2 s. */
	async ask(asked: ComposeCase): Promise<Expected> {
		const dir = asked.directory === "" ? treeRoot : `${treeRoot}/${asked.directory}`;
		const request = {
			dir,
			files: asked.compose,
			envFiles: asked.envFiles ?? [],
			env: { HOME: home, USER: "user", PWD: dir, ...asked.environment },
			name: asked.name ?? "",
		};
		this.#ask ??= await this.#start();
		this.#fs.put(Object.fromEntries(Object.entries(asked.files).map(([path, text]) => [`${treeRoot}/${path}`, text])), [
			dir,
			home,
		]);
		const answer = await this.#ask(JSON.stringify(request));
		if (answer !== undefined) return JSON.parse(answer) as Expected;
		// compose-go brought Go down, as a recursion without end does; the next question gets another instance.
		this.#ask = undefined;
		const words = this.#output.splice(0).find((line) => /panic|fatal|overflow/.test(line)) ?? "ended";
		return {
			mode: asked.compose.length === 0 ? "project" : "single",
			dir,
			files: asked.compose,
			ok: false,
			error: words,
			env: request.env,
		};
	}

	async #start(): Promise<Ask> {
		const context = vm.createContext({
			...this.#fs.globals((text) => this.#output.push(text)),
			clearTimeout,
			console: { log() {}, warn() {}, error() {} },
			crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(4) },
			performance: { now: () => performance.now(), timeOrigin: performance.timeOrigin },
			setTimeout,
			TextDecoder,
			TextEncoder,
			program: program(),
		});
		vm.runInContext(readFileSync(support, "utf8"), context, { filename: support });
		const ended: Promise<undefined> = vm
			.runInContext(starter, context)
			.then(() => undefined)
			.catch((error: unknown) => void this.#output.push(`fatal: ${error}`));
		await Promise.race([ended, vm.runInContext("ready", context)]);
		return (request) =>
			Promise.race([ended, new Promise<string>((resolve) => vm.runInContext("ask", context)(request, resolve))]);
	}
}

type Ask = (request: string) => Promise<string | undefined>;

/** `ready` is settled when Go has set `ask`: its main runs to its end without giving way. */
const starter = `
	const go = new Go()
	const ended = WebAssembly.instantiate(program, go.importObject).then((instance) => {
		const ended = go.run(instance)
		started()
		return ended
	})
	var started
	var ready = new Promise((resolve) => { started = resolve })
	ended
`;

const folder = new URL("./composego/", import.meta.url);
const support = fileURLToPath(new URL("../../rego/wasm_exec.js", import.meta.url));

/** Node has it; the types for it come only with the DOM's. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

let compiled: object | undefined;

function program(): object {
	compiled ??= new WebAssembly.Module(brotliDecompressSync(readFileSync(new URL("composego.wasm.br", folder))));
	return compiled;
}
