import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Language, Node, Parser, Tree } from "@vscode/tree-sitter-wasm";
import type { Bounds } from "../../bounds.ts";

/** A node of a syntax tree; its offsets are into the text that was parsed, in UTF-16 code units. */
export type { Node };

/** Shells whose grammar is at hand; `bash` also reads sh. */
export type ShellLanguage = "bash" | "powershell";

/** A text takes too much work or memory to be parsed: what the grammar does not understand, it tries to understand in many ways. */
export class TooDear extends Error {
	override readonly name = "TooDear";

	readonly limit: "script-work" | "script-mib";

	constructor(limit: TooDear["limit"]) {
		super();
		this.limit = limit;
	}
}

/**
 * Parses a text and hands its syntax tree to `use`; the tree is gone afterwards. Whatever the text, there is a tree:
 * what the grammar does not understand is a node `ERROR` in it.
 * @throws TooDear
 */
export async function withSyntax<T>(
	language: ShellLanguage,
	text: string,
	bounds: Bounds,
	use: (root: Node) => T,
): Promise<T> {
	const { limits } = bounds;
	const parser = await parserFor(language, limits["script-mib"]);
	const work = new Work(limits["script-work"]);
	// Where it is too much, the text ends: between two reports of its progress, the parser may read all of it many times.
	const read = (from: number) => (work.add() ? "" : text.slice(from, from + readAtOnce));
	let tree: Tree | null = null;
	try {
		tree = parser.parse(read, null, { progressCallback: () => work.add() });
		if (tree !== null && !work.isTooMuch) return use(tree.rootNode);
	} catch (error) {
		// Broken off in the middle, the library is in whatever state.
		if (error instanceof RangeError || isAborted(error)) forgetLibrary();
		if (isAborted(error)) throw new TooDear("script-mib");
		throw error;
	} finally {
		bounds.spendOnScript(work.done);
		if (library !== undefined) tree?.delete();
	}
	parser.reset();
	throw new TooDear("script-work");
}

/** Emscripten's way to give up where there is no more memory. */
function isAborted(error: unknown): boolean {
	return error instanceof Error && error.name === "RuntimeError";
}

/**
 * The files of the grammars. In a bundle they stand beside it under these names; in the sources they are where npm
 * put them. Only what a text needs is loaded: the library and one grammar take about 15 ms.
 *
 * Another grammar is not just another file: see `baselineOnly`, and nodejs/node#63421. A test parses enough for these to
 * be optimized where that is allowed.
 */
export const grammarAssets = {
	"tree-sitter.cjs": "@vscode/tree-sitter-wasm/wasm/tree-sitter.js",
	"tree-sitter.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter.wasm",
	"tree-sitter-bash.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm",
	"tree-sitter-powershell.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm",
} as const;

/**
 * The work of the parser, counted so that the same text meets the bound on each machine: one for each report of its
 * progress, which it makes every hundred operations, and one for each stretch of text that it reads, for the first time
 * or again.
 *
 * @see https://github.com/tree-sitter/tree-sitter/blob/v0.25.10/lib/src/parser.c (`ts_parser__check_progress`)
 */
class Work {
	readonly #most: number;
	readonly #clock: Clock;
	#done = 0;

	constructor(most: number) {
		this.#most = most;
		this.#clock = new Clock(most * usualTimes * usualTime);
	}

	get done(): number {
		return this.#done;
	}

	get isTooMuch(): boolean {
		return this.#done > this.#most;
	}

	/** Whether with one more it is. */
	add(): boolean {
		this.#done++;
		if (this.#clock.isOver()) this.#done = Math.max(this.#done, this.#most + 1);
		return this.isTooMuch;
	}
}

/** What one takes, ms. Where each operation tries many ways, it is ten times as much. */
const usualTime = 0.05;

/**
 * How often as much as usual it may take: what operations are made for errors takes time with all that was read before,
 * and no count tells. No text meets this that anybody means to be run.
 */
const usualTimes = 50;

/**
 * Over when half of the time has passed on the clock, and then the other half of the processor's: a busy machine must not make a
 * good script fail, and to ask for processor time costs as much as to parse a line. ms
 */
class Clock {
	readonly #half: number;
	readonly #began = performance.now();
	#late: NodeJS.CpuUsage | undefined;

	constructor(most: number) {
		this.#half = most / 2;
	}

	isOver(): boolean {
		if (performance.now() - this.#began <= this.#half) return false;
		this.#late ??= process.cpuUsage();
		const { user, system } = process.cpuUsage(this.#late);
		return (user + system) / 1000 > this.#half;
	}
}

/** UTF-16 code units; the library's buffer holds 5,119. */
const readAtOnce = 4096;

type Asset = keyof typeof grammarAssets;
type Library = { readonly Parser: typeof Parser; readonly Language: typeof Language };

let library: Promise<Library> | undefined;
/** What its memory may grow to, MiB. */
let libraryMib = 0;
const parsers = new Map<ShellLanguage, Promise<Parser>>();

function parserFor(language: ShellLanguage, mib: number): Promise<Parser> {
	if (library !== undefined && libraryMib !== mib) forgetLibrary();
	const loaded = parsers.get(language);
	if (loaded !== undefined) return loaded;
	const loading = load(language, mib);
	parsers.set(language, loading);
	return loading;
}

async function load(language: ShellLanguage, mib: number): Promise<Parser> {
	libraryMib = mib;
	library ??= loadLibrary(mib);
	const { Parser, Language } = await library;
	const parser = new Parser();
	parser.setLanguage(await Language.load(await readFile(urlOf(`tree-sitter-${language}.wasm`))));
	return parser;
}

/**
 * Of a grammar's lexer, a single function of a hundred thousand branches, V8's optimizing compiler takes 2 GB and more,
 * in the background, until the process dies of it. The baseline compiler's code is as fast for a few scripts. The flag
 * that forbids the optimizer implies the other two only at start-up; later, each has to be said.
 */
const baselineOnly = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

async function loadLibrary(mib: number): Promise<Library> {
	for (const flag of baselineOnly) setFlagsFromString(flag);
	// A plain import does not survive bundling: the library looks for its own file and requires what is around it.
	const module = requireModule(fileURLToPath(urlOf("tree-sitter.cjs"))) as Library;
	// Emscripten's own options; the declaration of `init` knows only one of them.
	const options = {
		wasmBinary: await readFile(urlOf("tree-sitter.wasm")),
		// What it starts with by itself, and what it may grow to, in pages of 64 KiB.
		wasmMemory: new WebAssembly.Memory({ initial: 512, maximum: mib * 16 }),
		locateFile: (file: string) => file,
		printErr: () => {},
	};
	await module.Parser.init(options);
	return module;
}

/** The next script gets a new one. */
function forgetLibrary(): void {
	delete requireModule.cache[fileURLToPath(urlOf("tree-sitter.cjs"))];
	library = undefined;
	parsers.clear();
}

const requireModule = createRequire(import.meta.url);

/** Node has it; the types for it come only with the DOM's. */
declare const WebAssembly: { readonly Memory: new (pages: { initial: number; maximum: number }) => object };

/** The name is not a literal in `new URL`, so that bundlers leave it alone. */
function urlOf(asset: Asset): URL {
	const here = import.meta.url;
	const beside = new URL(asset, here);
	if (existsSync(beside)) return beside;
	return pathToFileURL(requireModule.resolve(grammarAssets[asset]));
}
