const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_module = globalThis.process.getBuiltinModule("node:module");
let node_url = globalThis.process.getBuiltinModule("node:url");
let node_v8 = globalThis.process.getBuiltinModule("node:v8");

// src/collect/shell/checkout-path.ts
/** A path from the checkout's root; undefined where it leaves it, or is longer than the system takes (`PATH_MAX`). */
function normalize(from, target) {
	if (from.length + target.length > longest$3) return void 0;
	const parts = from === "" ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
/** Bytes, of which a character has at least one. @see https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const longest$3 = 4096;
/** A path that has the checkout's anchor in front of it, from the checkout's root; undefined as for `normalize`. */
function behindAnchor(path) {
	return normalize("", path.slice("".length).replace(/^\//, ""));
}
/**
* Where a path leads in a script that runs in `folder`, from the checkout's root; undefined where it leads out of it, or
* nobody can tell.
*/
function pathFrom(folder, path) {
	if (path.startsWith("")) return behindAnchor(path);
	if (folder === void 0 || /^[/~]/.test(path) || path.startsWith("")) return void 0;
	return normalize(folder, path);
}
/** A folder from the checkout's root as scripts see it: with the anchor in front, so that it stays known to be inside. */
function inWorkspace(directory) {
	return directory === "" ? "" : `${""}/${directory}`;
}

// src/collect/shell/grammar.ts
/** A text takes too much work or memory to be parsed: what the grammar does not understand, it tries to understand in many ways. */
var TooDear = class extends Error {
	name = "TooDear";
	limit;
	constructor(limit) {
		super();
		this.limit = limit;
	}
};
/**
* Parses a text and hands its syntax tree to `use`; the tree is gone afterwards. Whatever the text, there is a tree:
* what the grammar does not understand is a node `ERROR` in it.
* @throws TooDear
*/
async function withSyntax(language, text, bounds, use) {
	const { limits } = bounds;
	const parser = await parserFor(language, limits["script-mib"]);
	const work = new Work(limits["script-work"]);
	const read = (from) => work.add() ? "" : text.slice(from, from + readAtOnce);
	let tree = null;
	try {
		tree = parser.parse(read, null, { progressCallback: () => work.add() });
		if (tree !== null && !work.isTooMuch) return use(tree.rootNode);
	} catch (error) {
		if (error instanceof RangeError || isAborted(error)) forgetLibrary();
		if (isAborted(error)) throw new TooDear("script-mib");
		throw error;
	} finally {
		bounds.spendOnScript(work.done);
		if (library !== void 0) tree?.delete();
	}
	parser.reset();
	throw new TooDear("script-work");
}
/** Emscripten's way to give up where there is no more memory. */
function isAborted(error) {
	return error instanceof Error && error.name === "RuntimeError";
}
/**
* The files of the grammars. In a bundle they stand beside it under these names; in the sources they are where npm
* put them. Only what a text needs is loaded: the library and one grammar take about 15 ms.
*
* Another grammar is not just another file: see `baselineOnly`, and nodejs/node#63421. A test parses enough for these to
* be optimized where that is allowed.
*/
const grammarAssets = {
	"tree-sitter.cjs": "@vscode/tree-sitter-wasm/wasm/tree-sitter.js",
	"tree-sitter.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter.wasm",
	"tree-sitter-bash.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm",
	"tree-sitter-powershell.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm"
};
/**
* The work of the parser, counted so that the same text meets the bound on each machine: one for each report of its
* progress, which it makes every hundred operations, and one for each stretch of text that it reads, for the first time
* or again.
*
* @see https://github.com/tree-sitter/tree-sitter/blob/v0.25.10/lib/src/parser.c (`ts_parser__check_progress`)
*/
var Work = class {
	#most;
	#clock;
	#done = 0;
	constructor(most) {
		this.#most = most;
		this.#clock = new Clock(most * usualTimes * usualTime);
	}
	get done() {
		return this.#done;
	}
	get isTooMuch() {
		return this.#done > this.#most;
	}
	/** Whether with one more it is. */
	add() {
		this.#done++;
		if (this.#clock.isOver()) this.#done = Math.max(this.#done, this.#most + 1);
		return this.isTooMuch;
	}
};
/** What one takes, ms. Where each operation tries many ways, it is ten times as much. */
const usualTime = .05;
/**
* How often as much as usual it may take: what operations are made for errors takes time with all that was read before,
* and no count tells. No text meets this that anybody means to be run.
*/
const usualTimes = 50;
/**
* Over when half of the time has passed on the clock, and then the other half of the processor's: a busy machine must not make a
* good script fail, and to ask for processor time costs as much as to parse a line. ms
*/
var Clock = class {
	#half;
	#began = performance.now();
	#late;
	constructor(most) {
		this.#half = most / 2;
	}
	isOver() {
		if (performance.now() - this.#began <= this.#half) return false;
		this.#late ??= process.cpuUsage();
		const { user, system } = process.cpuUsage(this.#late);
		return (user + system) / 1e3 > this.#half;
	}
};
/** UTF-16 code units; the library's buffer holds 5,119. */
const readAtOnce = 4096;
let library;
/** What its memory may grow to, MiB. */
let libraryMib = 0;
const parsers = /* @__PURE__ */ new Map();
function parserFor(language, mib) {
	if (library !== void 0 && libraryMib !== mib) forgetLibrary();
	const loaded = parsers.get(language);
	if (loaded !== void 0) return loaded;
	const loading = load(language, mib);
	parsers.set(language, loading);
	return loading;
}
async function load(language, mib) {
	libraryMib = mib;
	library ??= loadLibrary(mib);
	const { Parser, Language } = await library;
	const parser = new Parser();
	parser.setLanguage(await Language.load(await (0, node_fs_promises.readFile)(urlOf(`tree-sitter-${language}.wasm`))));
	return parser;
}
/**
* Of a grammar's lexer, a single function of a hundred thousand branches, V8's optimizing compiler takes 2 GB and more,
* in the background, until the process dies of it. The baseline compiler's code is as fast for a few scripts. The flag
* that forbids the optimizer implies the other two only at start-up; later, each has to be said.
*/
const baselineOnly = [
	"--liftoff-only",
	"--no-wasm-tier-up",
	"--no-wasm-dynamic-tiering"
];
async function loadLibrary(mib) {
	for (const flag of baselineOnly) (0, node_v8.setFlagsFromString)(flag);
	const module = requireModule((0, node_url.fileURLToPath)(urlOf("tree-sitter.cjs")));
	const options = {
		wasmBinary: await (0, node_fs_promises.readFile)(urlOf("tree-sitter.wasm")),
		wasmMemory: new WebAssembly.Memory({
			initial: 512,
			maximum: mib * 16
		}),
		locateFile: (file) => file,
		printErr: () => {}
	};
	await module.Parser.init(options);
	return module;
}
/** The next script gets a new one. */
function forgetLibrary() {
	delete requireModule.cache[(0, node_url.fileURLToPath)(urlOf("tree-sitter.cjs"))];
	library = void 0;
	parsers.clear();
}
const requireModule = (0, node_module.createRequire)(globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href);
/** The name is not a literal in `new URL`, so that bundlers leave it alone. */
function urlOf(asset) {
	const here = globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href;
	const beside = new URL(asset, here);
	if ((0, node_fs.existsSync)(beside)) return beside;
	return (0, node_url.pathToFileURL)(requireModule.resolve(grammarAssets[asset]));
}

// src/collect/shell/text.ts
/** A text whose segments are made when somebody asks for them: most texts are only searched for a word. */
var LateText = class {
	text;
	#make;
	#segments = [];
	constructor(text, make) {
		this.text = text;
		this.#make = make;
	}
	get segments() {
		if (this.#make !== void 0) this.#segments = this.#make();
		this.#make = void 0;
		return this.#segments;
	}
};
/** A text of parts in their order. */
function join$1(parts) {
	const segments = [];
	let text = "";
	for (const { text: piece, place, exact, hosts, via, unknown } of parts) {
		if (piece === "") continue;
		segments.push({
			start: text.length,
			end: text.length + piece.length,
			place,
			exact,
			hosts,
			via,
			unknown
		});
		text += piece;
	}
	return {
		text,
		segments
	};
}
/** The text that some parts join to, where it is known before them. */
function lateText(text, parts) {
	return new LateText(text, () => join$1(parts()).segments);
}
/** All of a text's parts. */
function partsOf(text) {
	return partsBetween(text, 0, text.text.length);
}
/** The parts between two offsets, cut at both. */
function partsBetween(text, start, end) {
	const parts = [];
	const { segments } = text;
	for (let index = firstTouched(segments, start); index < segments.length; index++) {
		const segment = segments[index];
		if (segment === void 0 || segment.start >= end) break;
		const from = Math.max(start, segment.start);
		const to = Math.min(end, segment.end);
		if (from >= to) continue;
		const { exact, hosts, via, unknown } = segment;
		parts.push({
			text: text.text.slice(from, to),
			place: placeIn(segment, from, to),
			exact,
			hosts,
			via,
			unknown
		});
	}
	return parts;
}
/** The text between two offsets. */
function slice(text, start, end) {
	return lateText(text.text.slice(start, end), () => partsBetween(text, start, end));
}
/** One part whose characters all stand for the same place. */
function whole$1(text, place, via) {
	return via === void 0 || via.length === 0 ? {
		text,
		place,
		exact: false
	} : {
		text,
		place,
		exact: false,
		via
	};
}
/** A part that only run time knows. */
function unknownAt(place, names) {
	return {
		text: "",
		place,
		exact: false,
		unknown: names
	};
}
/**
* Where the characters between two offsets are written. Text that was put in for one expression or variable stands
* where its value is written; where it is mixed with others, at the expression's own place.
*/
function placeOf(text, start, end) {
	const all = text.segments;
	const first = all[firstTouched(all, start)];
	if (first === void 0 || first.start >= end) return placeAt(text, start);
	if (first.end >= end) return placeIn(first, Math.max(start, first.start), end);
	const placeWithin = (segment, depth) => hostOf(segment, depth) ?? placeIn(segment, Math.max(start, segment.start), Math.min(end, segment.end));
	const segments = touched(text, start, end);
	let pieces = segments.filter(isForeign);
	let depth = 0;
	while (isOneCopy(pieces, depth) && isOneSource(pieces.map((segment) => placeWithin(segment, depth + 1)))) depth++;
	if (depth === 0) pieces = segments;
	return spanOf$1(pieces.map((segment) => placeWithin(segment, depth)));
}
/** The reference in whose stead a segment stands, in the value of as many others as `depth` says. */
function hostOf({ hosts }, depth) {
	return hosts?.[hosts.length - 1 - depth];
}
function isOneCopy([first, ...others], depth) {
	const host = first && hostOf(first, depth);
	if (host === void 0) return false;
	return others.every((segment) => {
		const other = hostOf(segment, depth);
		return other !== void 0 && samePlace(other, host);
	});
}
function isOneSource([first, ...others]) {
	return others.every(({ source }) => source === first?.source);
}
/**
* A text of more parts is unknown to whoever reads it through a variable. The steps by which a part came count as parts:
* each variable of a chain adds one to all that it takes over, and `A="$A x"` does so to all that is in it.
*/
const mostParts = 8e3;
/** What a part counts for. */
function weightOf({ via }) {
	return 1 + (via?.length ?? 0);
}
/**
* A variable's value where the variable is read: each part keeps where it is written, with `host` as its last step. One of
* very many parts is unknown.
*/
function inStead(text, host, name) {
	const parts = partsOf(text);
	if (parts.reduce((sum, part) => sum + weightOf(part), 0) > 8e3) return join$1([unknownAt(host, [name])]);
	return join$1(partsInStead(parts, host, name));
}
/** The same of parts. */
function partsInStead(parts, host, name) {
	const step = {
		kind: "interpolation",
		place: host,
		name
	};
	const hostsOf = hostsAt(host);
	return parts.map((part) => ({
		...part,
		hosts: hostsOf(part),
		via: [...part.via ?? [], step]
	}));
}
/** The hosts of parts where a reference stands in whose stead they are. */
function hostsAt(host) {
	const made = /* @__PURE__ */ new Map();
	return ({ hosts: before }) => {
		const hosts = made.get(before) ?? [...before ?? [], host];
		made.set(before, hosts);
		return hosts;
	};
}
/** How the characters between two offsets came to where they stand: each step once. */
function viaOf(text, start, end) {
	const via = [];
	const known = /* @__PURE__ */ new Map();
	for (const segment of touched(text, start, end)) for (const step of segment.via ?? []) {
		const others = known.get(step.place.start);
		if (others?.some((other) => sameStep(other, step))) continue;
		if (others === void 0) known.set(step.place.start, [step]);
		else others.push(step);
		via.push(step);
	}
	return via;
}
/** What only run time knows between two offsets: a name for each unknown part, or, where that is not so simple, each once. */
function unknownOf(text, start = 0, end = text.text.length) {
	if (!text.text.includes("")) return nothing$1;
	const unknown = touched(text, start, end).flatMap((segment) => segment.unknown ? [segment.unknown] : []);
	const names = unknown.flat();
	return unknown.every((list) => list.length === 1) ? names : [...new Set(names)];
}
const nothing$1 = [];
/** The text between two offsets as an argument of a command. */
function wordOf(text, fallback, start = 0, end = text.text.length) {
	const unknown = unknownOf(text, start, end);
	const via = viaOf(text, start, end);
	const pieces = touched(text, start, end);
	const isCopied = pieces.length > 1 && pieces.some(isForeign);
	return {
		value: text.text.slice(start, end),
		place: placeOf(text, start, end) ?? fallback,
		...unknown.length > 0 ? { unknown } : {},
		...via.length > 0 ? { via } : {},
		...isCopied ? {
			written: (from, to) => placeOf(text, start + from, start + to),
			pieces
		} : {}
	};
}
function isForeign({ hosts }) {
	return hosts !== void 0;
}
function samePlace(left, right) {
	return left.source === right.source && left.start === right.start && left.end === right.end;
}
/** Whether two steps are of the same kind and name, at the same place. */
function sameStep(left, right) {
	return left.kind === right.kind && left.name === right.name && samePlace(left.place, right.place);
}
/** The segments that overlap a stretch. */
function touched({ segments }, start, end) {
	const first = firstTouched(segments, start);
	let last = first;
	while ((segments[last]?.start ?? end) < end) last++;
	return first === 0 && last === segments.length ? segments : segments.slice(first, last);
}
/** Where the first segment is that ends behind an offset. */
function firstTouched(segments, start) {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((segments[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function placeIn(segment, start, end) {
	if (!segment.exact) return segment.place;
	const shift = segment.place.start - segment.start;
	return {
		source: segment.place.source,
		start: start + shift,
		end: end + shift
	};
}
/** The place of an empty stretch: behind what stands before it. */
function placeAt(text, offset) {
	const before = text.segments.findLast((segment) => segment.end <= offset);
	if (before !== void 0) {
		const end = before.place.end;
		return {
			source: before.place.source,
			start: end,
			end
		};
	}
	const first = text.segments[0];
	return first && {
		source: first.place.source,
		start: first.place.start,
		end: first.place.start
	};
}
function spanOf$1(places) {
	const [first] = places;
	if (first === void 0) return void 0;
	const { source } = first;
	let { start, end } = first;
	for (const place of places) {
		if (place.source !== source) continue;
		start = Math.min(start, place.start);
		end = Math.max(end, place.end);
	}
	return {
		source,
		start,
		end
	};
}

// src/collect/shell/sourced-files.ts
/**
* The files of the tree that a bash script takes variables from: `source lib.sh`. Who reads the script asks for them; what
* has been asked for is loaded, and the script then read again. Their commands are collected where those files are.
*/
var SourcedFiles = class SourcedFiles {
	#tree;
	/** The files that take each other's, the script itself first. */
	#chain;
	#asked = /* @__PURE__ */ new Set();
	/** Undefined: it is no file of the tree, or cannot be read. */
	#known = /* @__PURE__ */ new Map();
	constructor(tree, chain) {
		this.#tree = tree;
		this.#chain = chain;
	}
	/** What a file sets, by a path as it stands in a script, from the first folder that has it; undefined where that is not known yet. */
	variablesOf(path, folders) {
		for (const folder of folders) {
			const name = pathFrom(folder, path);
			if (name === void 0) continue;
			if (!this.#known.has(name)) this.#asked.add(name);
			const variables = this.#known.get(name);
			if (variables !== void 0) return variables;
		}
	}
	/** Loads what has been asked for; whether there is anything new in it. */
	async load(read) {
		const asked = [...this.#asked];
		this.#asked.clear();
		for (const path of asked) this.#known.set(path, this.#chain.includes(path) ? void 0 : await this.#once(path, read));
		return asked.some((path) => (this.#known.get(path)?.size ?? 0) > 0);
	}
	/** Many scripts of a tree source the same files. */
	async #once(path, read) {
		const recent = recents.get(this.#tree) ?? new require_check_main.Recent(mostRecent$1);
		recents.set(this.#tree, recent);
		const known = recent.get(path);
		if (known !== void 0) return known.variables;
		const variables = await this.#read(path, read);
		if (variables !== void 0) recent.set(path, { variables }, 1);
		return variables;
	}
	async #read(path, read) {
		const source = await require_check_main.readSource(this.#tree, path);
		if (!(source instanceof require_check_main.Source) || source.ignored) return void 0;
		const { bounds } = source;
		if (this.#chain.length > bounds.limits["script-depth"]) {
			bounds.meet("script-depth", require_check_main.startOf(source), "is sourced by files that source each other deeper than is followed");
			return;
		}
		const text = join$1([{
			text: source.text,
			place: {
				source,
				start: 0,
				end: source.text.length
			},
			exact: true
		}]);
		const sourced = new SourcedFiles(this.#tree, [...this.#chain, path]);
		try {
			return await read(text, {
				bounds,
				variables: /* @__PURE__ */ new Map(),
				directory: "",
				scriptFolder: require_check_main.folderOf(path),
				sourced
			});
		} catch (error) {
			if (error instanceof RangeError || error instanceof TooDear) return void 0;
			throw error;
		}
	}
};
const recents = /* @__PURE__ */ new WeakMap();
/** Files whose variables are kept. */
const mostRecent$1 = 64;

// src/collect/shell/scalar-text.ts
/**
* The text of a YAML (or JSON) scalar, each character with its place in the file: through the indentation, folding
* and chomping of block scalars, the escapes of quoted ones and the folding of flow scalars.
*
* It reads the file's text a second time, by the scalar's style, and holds the result against the value that the
* parser read. Where they differ (a style that this module reads wrongly), every character stands for the whole scalar: never
* for a wrong place.
*/
function scalarText(scalar) {
	const known = texts$1.get(scalar);
	if (known !== void 0) return known;
	const value = textOf$1(scalar);
	const text = lateText(value, () => partsOfScalar(scalar, value));
	texts$1.set(scalar, text);
	return text;
}
/** The same scalar is asked for by each caller, and for each combination of a matrix. */
const texts$1 = /* @__PURE__ */ new WeakMap();
/** The text that a scalar becomes where a string is wanted: GitHub and docker write numbers and booleans out. */
function textOf$1(scalar) {
	return scalar.value === null ? "" : String(scalar.value);
}
function partsOfScalar({ place, via }, value) {
	const own = via === void 0 || via.length === 0 ? void 0 : via;
	const raw = place.source.text.slice(place.start, place.end);
	for (const runs of readings(raw, value)) if (runs.map((run) => run.text).join("") === value) return merged(runs).map((run) => partOf$1(run, place, own));
	return [whole$1(value, place, via)];
}
function isExact(run) {
	return run.text.length === run.length;
}
function partOf$1(run, { source, start }, via) {
	const place = {
		source,
		start: start + run.at,
		end: start + run.at + run.length
	};
	return {
		text: run.text,
		place,
		exact: isExact(run),
		hosts: void 0,
		via,
		unknown: void 0
	};
}
/** A line and its break as one. */
function merged(runs) {
	const result = [];
	let last;
	for (const run of runs) if (last !== void 0 && last.at + last.length === run.at && isExact(last) && isExact(run)) {
		last = {
			text: last.text + run.text,
			at: last.at,
			length: last.length + run.length
		};
		result[result.length - 1] = last;
	} else {
		last = run;
		result.push(run);
	}
	return result;
}
function* readings(raw, value) {
	switch (raw[0]) {
		case "|":
		case ">": {
			const header = /^[|>][^\n]*\n?/.exec(raw)?.[0] ?? "";
			const lines = linesOf$1(raw, header.length);
			const first = lines.find((line) => /[^ ]/.test(line.text));
			const deepest = /^ */.exec(first?.text ?? "")?.[0].length ?? 0;
			const shallowest = /^[|>][+-]?[0-9]/.test(header) ? Math.max(0, deepest - maxParent) : deepest;
			for (let indent = deepest; indent >= shallowest; indent--) yield raw[0] === "|" ? literal$1(lines, indent, header) : folded(lines, indent, header);
			return;
		}
		case "'":
		case "\"":
			if (raw.slice(1, -1) === value) yield [{
				text: value,
				at: 1,
				length: value.length
			}];
			else yield flow(raw, 1, raw.length - 1, raw[0] === "'" ? quoteAt : escapeAt);
			return;
		default: if (raw === value) yield [{
			text: value,
			at: 0,
			length: value.length
		}];
		else yield flow(raw, 0, raw.length, () => void 0);
	}
}
/** Nobody indents deeper; each candidate reads the whole scalar. */
const maxParent = 64;
function linesOf$1(raw, from) {
	const lines = [];
	for (let at = from; at < raw.length;) {
		const end = raw.indexOf("\n", at);
		const length = (end === -1 ? raw.length : end + 1) - at;
		const breaks = end === -1 ? 0 : raw[end - 1] === "\r" ? 2 : 1;
		lines.push({
			text: raw.slice(at, at + length - breaks),
			at,
			length
		});
		at += length;
	}
	return lines;
}
function literal$1(lines, indent, header) {
	const runs = [];
	for (const line of lines) {
		const content = line.text.slice(indent);
		if (content !== "") runs.push({
			text: content,
			at: line.at + indent,
			length: content.length
		});
		runs.push(breakOf(line));
	}
	return chomp(runs, header);
}
function folded(lines, indent, header) {
	const runs = [];
	let previous;
	let empty = [];
	for (const line of lines) {
		const content = line.text.slice(indent);
		if (content === "") {
			empty.push(breakOf(line));
			continue;
		}
		const deeper = /^[ \t]/.test(content);
		if (previous !== void 0) {
			const kept = deeper || previous.deeper;
			if (kept || empty.length === 0) runs.push({
				...breakOf(previous.line),
				text: kept ? "\n" : " "
			});
		}
		runs.push(...empty, {
			text: content,
			at: line.at + indent,
			length: content.length
		});
		empty = [];
		previous = {
			deeper,
			line
		};
	}
	if (previous !== void 0) runs.push(breakOf(previous.line));
	return chomp([...runs, ...empty], header);
}
function breakOf(line) {
	return {
		text: "\n",
		at: line.at + line.text.length,
		length: line.length - line.text.length
	};
}
/** Line breaks at the end: `-` none, `+` all, otherwise one. */
function chomp(runs, header) {
	const keep = /^[|>][0-9]*\+/.test(header);
	const strip = /^[|>][0-9]*-/.test(header);
	if (keep) return runs;
	let end = runs.length;
	while (end > 0 && /^\n?$/.test(runs[end - 1]?.text ?? "")) end--;
	const breaks = runs.slice(end).filter((run) => run.text === "\n");
	return strip || end === 0 ? runs.slice(0, end) : [...runs.slice(0, end), ...breaks.slice(0, 1)];
}
/** A flow scalar: line breaks with the blanks around them fold to a blank, or to one break less than there are. */
function flow(raw, from, to, special) {
	const runs = [];
	let plainFrom = from;
	const flush = (at) => {
		if (plainFrom < at) runs.push({
			text: raw.slice(plainFrom, at),
			at: plainFrom,
			length: at - plainFrom
		});
	};
	const blanks = /[ \t]+/y;
	const fold = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y;
	for (let at = from; at < to;) {
		blanks.lastIndex = at;
		const behind = at + (blanks.exec(raw)?.[0].length ?? 0);
		if (behind > at && !/[\r\n]/.test(raw[behind] ?? "")) {
			at = Math.min(behind, to);
			continue;
		}
		fold.lastIndex = at;
		const folded = fold.exec(raw)?.[0];
		const breaks = folded === void 0 ? 0 : folded.split("\n").length - 1;
		const run = folded === void 0 ? special(raw, at) : {
			text: breaks === 1 ? " " : "\n".repeat(breaks - 1),
			at,
			length: folded.length
		};
		if (run === void 0) {
			at++;
			continue;
		}
		flush(at);
		runs.push(run);
		at += run.length;
		plainFrom = at;
	}
	flush(to);
	return runs;
}
const escapes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
function quoteAt(raw, at) {
	return raw.startsWith("''", at) ? {
		text: "'",
		at,
		length: 2
	} : void 0;
}
function escapeAt(raw, at) {
	if (raw[at] !== "\\") return void 0;
	const wrapped = /^\\\r?\n((?:[ \t]*\r?\n)*)[ \t]*/.exec(raw.slice(at));
	if (wrapped !== null) return {
		text: "\n".repeat((wrapped[1] ?? "").split("\n").length - 1),
		at,
		length: wrapped[0].length
	};
	const hex = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(raw.slice(at, at + 10));
	if (hex !== null) {
		const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "0", 16);
		return {
			text: code > 1114111 ? "" : String.fromCodePoint(code),
			at,
			length: hex[0].length
		};
	}
	return {
		text: escapes[raw[at + 1] ?? ""] ?? "",
		at,
		length: 2
	};
}

// src/collect/workflow/local-uses.ts
/** `./path` and `$/path` name something of the same repository. */
function isLocal(uses) {
	return /^(?:\.|\$)\//.test(uses) || uses === "./" || uses === ".";
}

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};

// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};

// node_modules/@actions/expressions/dist/data/replacer.js
/**
* Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
*/
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
/**
* Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
*/
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}

// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit$1(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit$1(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}

// node_modules/@actions/expressions/dist/errors.js
const MAX_PARSER_DEPTH = 50;
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth ${50}`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};

// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};

// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return true;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf > rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf < rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("ı");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("ı", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};

// node_modules/@actions/expressions/dist/funcs/format.js
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
const fromjson = {
	name: "fromJson",
	description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		const is = args[0].coerceString();
		if (is.trim() === "") throw new Error("empty input");
		try {
			return JSON.parse(is, reviver);
		} catch (e) {
			throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
		}
	}
};

// node_modules/@actions/expressions/dist/funcs/join.js
const join = {
	name: "join",
	description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
	minArgs: 1,
	maxArgs: 2,
	call: (...args) => {
		if (args[0].primitive) return new StringData(args[0].coerceString());
		if (args[0].kind === Kind.Array) {
			let separator = ",";
			if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
			return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
		}
		return new StringData("");
	}
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
const startswith = {
	name: "startsWith",
	description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.startsWith(rs));
	}
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
const tojson = {
	name: "toJson",
	description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		return new StringData(JSON.stringify(args[0], replacer, "  "));
	}
};

// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson,
	join,
	startswith,
	tojson
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}

// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		this.star = star;
		if (!idx) return;
		if (!star) {
			if (idx.primitive) this.str = idx.coerceString();
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
};

// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
	/**
	* Creates a new evaluator
	* @param n Parsed expression to evaluate
	* @param context Context data to use
	* @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
	*/
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(true, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) result = filteredArrayAccess(tobjResult, idx);
				else result = arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: if (idx.star) result = new FilteredArray();
			else result = new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				const v = ti.get(idx.str);
				if (v !== void 0) result.add(v);
			}
			break;
		}
		case Kind.Array: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.int !== void 0 && idx.int < ti.values().length) result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) fa.add(item);
		return fa;
	}
	if (idx.int !== void 0 && idx.int < a.values().length) return a.get(idx.int);
	return new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		const r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	/**
	* Constructs a new parser for the given tokens
	*
	* @param tokens Tokens to build a parse tree from
	* @param extensionContexts Available context names
	* @param extensionFunctions Available functions (beyond the built-in ones)
	*/
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = /* @__PURE__ */ new Map();
		this.extFuncs = /* @__PURE__ */ new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};

// src/collect/workflow/expression-syntax.ts
/** The expressions of a text. */
function expressionsIn(text) {
	const found = [];
	for (let at = text.indexOf("${{"); at !== -1; at = text.indexOf("${{", at)) {
		const end = endOf(text, at + 3);
		if (end === void 0) break;
		found.push({
			start: at,
			end: end + 2,
			innerStart: at + 3,
			innerEnd: end
		});
		at = end + 2;
	}
	return found;
}
/** The paths that the expressions of a text read: `matrix.image`, `inputs.x`. */
function pathsRead(text) {
	return expressionsIn(text).flatMap(({ innerStart, innerEnd }) => {
		const inside = parse(text.slice(innerStart, innerEnd));
		if (inside === void 0) return [];
		return inside.path === void 0 ? readBy(inside.expression) : [inside.path];
	});
}
/** What is inside `${{ }}`; undefined where GitHub would refuse it. */
function parse(text) {
	if (parsed.has(text)) return parsed.get(text);
	const path = simplePath(text);
	const inside = path === void 0 ? parseFully(text) : { path };
	if (parsed.size > 1e4) parsed.clear();
	parsed.set(text, inside);
	return inside;
}
/** Names between dots, which most expressions are: the library would take a hundred times as long. */
function simplePath(text) {
	if (!/^[ \t\r\n]*[a-z_][\w-]*(?:\.[a-z_][\w-]*){0,20}[ \t\r\n]*$/i.test(text)) return void 0;
	const [context = "", ...rest] = text.trim().split(".");
	const name = context.toLowerCase();
	return contextNames.includes(name) ? [name, ...rest] : void 0;
}
function parseFully(text) {
	if (text.trim() === "") return void 0;
	try {
		const expression = new Parser(new Lexer(text).lex().tokens, contextNames, runtimeFunctions).parse();
		const path = pathOf$2(expression);
		return path === void 0 ? { expression } : { path };
	} catch {
		return;
	}
}
/** The keys of an access such as `github.event['pull_request'].number`; undefined where one is computed. */
function pathOf$2(expression) {
	if (expression instanceof ContextAccess) return [expression.name.lexeme.toLowerCase()];
	if (!(expression instanceof IndexAccess)) return void 0;
	const object = pathOf$2(expression.expr);
	if (object === void 0) return void 0;
	if (expression.index instanceof Star) return [...object, "*"];
	return expression.index instanceof Literal ? [...object, expression.index.literal.coerceString()] : void 0;
}
/** Every path that is read anywhere in an expression. */
function readBy(expression) {
	const path = pathOf$2(expression);
	if (path !== void 0) return [path];
	if (expression instanceof Grouping) return readBy(expression.group);
	if (expression instanceof Unary) return readBy(expression.expr);
	if (expression instanceof Binary) return [...readBy(expression.left), ...readBy(expression.right)];
	if (expression instanceof Logical || expression instanceof FunctionCall) return expression.args.flatMap(readBy);
	if (expression instanceof IndexAccess) return [...readBy(expression.expr), ...readBy(expression.index)];
	return [];
}
const contextNames = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
const runtimeFunctions = [
	"hashFiles",
	"always",
	"success",
	"failure",
	"cancelled"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255
}));
const parsed = /* @__PURE__ */ new Map();
/** Where the `}}` stands that ends an expression; quoted ones do not. */
function endOf(text, from) {
	const first = text.indexOf("}}", from);
	if (first === -1) return void 0;
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const char = text.charCodeAt(at);
		if (char === quote$1) quoted = !quoted;
		else if (!quoted && char === brace && text.charCodeAt(at + 1) === brace) return at;
	}
	return first;
}
const quote$1 = 39;
const brace = 125;

// src/collect/workflow/from-json.ts
/** Plain data as values that all stand at one place. */
function fromJson(json, origin) {
	const { place, via } = origin;
	const base = via === void 0 ? { place } : {
		place,
		via
	};
	if (Array.isArray(json)) return {
		kind: "sequence",
		items: json.map((item) => fromJson(item, { place })),
		...base
	};
	if (json !== null && typeof json === "object") {
		const entries = Object.entries(json).map(([key, item]) => [key, {
			key: place,
			value: fromJson(item, { place })
		}]);
		return {
			kind: "mapping",
			entries: new Map(entries),
			...base
		};
	}
	return {
		kind: "scalar",
		value: typeof json === "string" || typeof json === "number" || typeof json === "boolean" ? json : null,
		...base
	};
}

// src/collect/workflow/outcome.ts
/** Nothing is known. */
const emptyScope = (path) => [{ unknown: [path.join(".")] }];
/** A scope that knows some contexts and asks `outer` for the others. */
function scopeWith(contexts, outer = emptyScope) {
	return (path, host) => (require_check_main.ownEntry(contexts, path[0] ?? "") ?? outer)(path, host);
}
/** A scope that knows the values at some paths (`github.event_name`), and asks `outer` for the others. */
function scopeKnowing(known, outer) {
	return (path, host) => {
		const value = known.get(path.join("."));
		return value === void 0 ? outer(path, host) : [{ known: require_check_main.scalar(value, host) }];
	};
}
/** A key of a mapping; contexts do not tell upper from lower case. */
function entryOf(value, key) {
	const exact = require_check_main.get(value, key);
	if (exact !== void 0 || value.kind !== "mapping") return exact;
	return inLowerCase(value).get(key.toLowerCase());
}
/** The values of a mapping by their keys in lower case; of several, the first. */
function inLowerCase(mapping) {
	const known = lowerCase.get(mapping);
	if (known !== void 0) return known;
	const made = /* @__PURE__ */ new Map();
	for (const [name, { value }] of mapping.entries) {
		const lower = name.toLowerCase();
		if (!made.has(lower)) made.set(lower, value);
	}
	lowerCase.set(mapping, made);
	return made;
}
/** Each variable of an `env:` is asked for in all that stand around it, and most are in none of them. */
const lowerCase = /* @__PURE__ */ new WeakMap();

// src/collect/workflow/value-at.ts
/**
* What stands at some keys in a value; undefined where nothing does. `*` is every item of a list or a mapping, and a key
* behind it that of each of these that has it.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#object-filters
*/
function valueAt(value, keys) {
	let found = [value];
	for (const key of keys) found = found.flatMap((one) => key === "*" ? [...require_check_main.valuesOf(one)] : childOf(one, key) ?? []);
	if (!keys.includes("*")) return found[0];
	const items = require_check_main.sequence(found, value.place);
	return value.via === void 0 ? items : {
		...items,
		via: value.via
	};
}
function childOf(value, key) {
	return value.kind === "sequence" ? value.items[Number(key)] : entryOf(value, key);
}

// src/collect/workflow/evaluation.ts
/**
* What the inside of `${{ }}` may come to. Where one argument has several outcomes, each is carried through, so that
* `a || b` with an unknown `a` is both. `host` is the place of the whole expression.
*/
function evaluateText(text, host, scope) {
	const inside = parse(text.text);
	if (inside === void 0) return [{ unknown: [text.text.trim()] }];
	if (inside.path !== void 0) return bounded(scope(inside.path, host), host);
	return bounded(new Evaluation(text, host, scope).evaluate(inside.expression), host);
}
/** `left == right`: of texts without regard to case, of other types as numbers. */
function isEqual(left, right) {
	return equals(dataOf(left), dataOf(right));
}
var Evaluation = class {
	#text;
	#host;
	#scope;
	constructor(text, host, scope) {
		this.#text = text;
		this.#host = host;
		this.#scope = scope;
	}
	evaluate(expression) {
		if (expression instanceof Grouping) return this.evaluate(expression.group);
		if (expression instanceof Literal) return [{ known: this.#literal(expression) }];
		if (expression instanceof Logical) return bounded(this.#logical(expression), this.#host);
		const path = pathOf$2(expression);
		if (path !== void 0) return this.#scope(path, this.#host);
		if (expression instanceof IndexAccess) return this.#index(expression);
		if (expression instanceof FunctionCall) return this.#call(expression);
		if (expression instanceof Unary) return this.#combine([expression.expr], expression, ([value]) => new Unary(expression.operator, literal(value)));
		if (expression instanceof Binary) return this.#combine([expression.left, expression.right], expression, ([left, right]) => new Binary(literal(left), expression.operator, literal(right)));
		return [{ unknown: readBy(expression).map((read) => read.join(".")) }];
	}
	#literal(expression) {
		const { token } = expression;
		const start = offsetOf$1(this.#text.text, token.range.start.line, token.range.start.column);
		const place = placeOf(this.#text, start, start + token.lexeme.length) ?? this.#host;
		const known = jsonOf(expression.literal);
		return require_check_main.scalar(typeof known === "string" || typeof known === "number" || typeof known === "boolean" ? known : null, place);
	}
	#logical(expression) {
		const stopsAt = expression.operator.type === TokenType.OR;
		let open = [];
		const done = [];
		expression.args.forEach((argument, index) => {
			if (index > 0 && open.length === 0) return;
			const outcomes = this.evaluate(argument);
			const next = [];
			for (const outcome of outcomes) {
				const truth = truthOf(outcome);
				if (index === expression.args.length - 1 || truth === stopsAt) done.push(outcome);
				else if (truth !== void 0) next.push(outcome);
				else {
					done.push({
						unknown: outcome.unknown ?? [],
						truth: stopsAt
					});
					next.push({
						unknown: outcome.unknown ?? [],
						truth: !stopsAt
					});
				}
			}
			open = next;
		});
		return done;
	}
	/** An access whose object or index is itself computed. */
	#index(expression) {
		const indices = [];
		let object = expression;
		for (; object instanceof IndexAccess && pathOf$2(object) === void 0; object = object.expr) indices.unshift(object.index);
		return this.#pairs([object, ...indices.filter((index) => !(index instanceof Star))], ([value, ...computed]) => {
			const left = computed.values();
			const keys = indices.map((index) => index instanceof Star ? "*" : keyOf(left.next().value));
			return { known: (value && valueAt(value, keys)) ?? require_check_main.scalar(null, this.#host) };
		});
	}
	#call(expression) {
		const name = expression.functionName.lexeme.toLowerCase();
		if (wellKnownFunctions[name] === void 0) return [{ unknown: [`${expression.functionName.lexeme}()`, ...readBy(expression).map((read) => read.join("."))] }];
		if (name === "case") return this.#cases(expression);
		return this.#combine(expression.args, expression, (values) => new FunctionCall(expression.functionName, values.map(literal)));
	}
	/** `case(condition, value, …, otherwise)`: every value whose condition may hold. */
	#cases(expression) {
		const done = [];
		for (let index = 0; index < expression.args.length; index += 2) {
			const [condition, value] = expression.args.slice(index, index + 2);
			if (condition === void 0) break;
			if (value === void 0) return [...done, ...this.evaluate(condition)];
			const truths = this.evaluate(condition).map(truthOf);
			if (truths.some((truth) => truth !== false)) done.push(...this.evaluate(value));
			if (truths.every((truth) => truth === true)) return done;
		}
		return done;
	}
	/** The library computes what is known; the result stands where the only argument from elsewhere stands, or here. */
	#combine(args, expression, build) {
		return this.#pairs(args, (values) => {
			try {
				const result = new Evaluator(build(values), new Dictionary()).evaluate();
				const elsewhere = values.filter((value) => value.place.source !== this.#host.source || value.via !== void 0);
				const [only] = elsewhere;
				const origin = elsewhere.length === 1 && only !== void 0 ? only : { place: this.#host };
				return { known: fromJson(jsonOf(result), origin) };
			} catch {
				return { unknown: readBy(expression).map((read) => read.join(".")) };
			}
		});
	}
	/** All ways to choose one outcome of each argument. */
	#pairs(args, apply) {
		let chosen = [void 0];
		for (const argument of args) {
			const outcomes = this.evaluate(argument);
			chosen = bounded(chosen.flatMap((before) => outcomes.map((outcome) => ({
				outcome,
				before
			}))), this.#host);
		}
		return chosen.map(inOrder).map((outcomes) => {
			const known = outcomes.flatMap((outcome) => outcome.known ?? []);
			if (known.length < outcomes.length) return { unknown: outcomes.flatMap((outcome) => outcome.unknown ?? []) };
			return apply(known);
		});
	}
};
function inOrder(last) {
	const outcomes = [];
	for (let at = last; at !== void 0; at = at.before) outcomes.push(at.outcome);
	return outcomes.reverse();
}
function keyOf(index) {
	return index?.kind === "scalar" ? textOf$1(index) : "";
}
/** Whether a condition holds that comes to this; undefined where only run time knows. */
function truthOf(outcome) {
	return outcome.known === void 0 ? outcome.truth : truthy(dataOf(outcome.known));
}
const literalToken = {
	type: TokenType.STRING,
	lexeme: "",
	range: {
		start: {
			line: 0,
			column: 0
		},
		end: {
			line: 0,
			column: 0
		}
	}
};
function literal(value) {
	return new Literal(value === void 0 ? new Null() : dataOf(value), literalToken);
}
function dataOf(value) {
	const json = require_check_main.toJson(value);
	if (typeof json === "string") return new StringData(json);
	return JSON.parse(JSON.stringify(json), reviver);
}
function jsonOf(result) {
	if (result instanceof StringData || result instanceof BooleanData) return result.value;
	return JSON.parse(JSON.stringify(result, replacer));
}
function offsetOf$1(text, line, column) {
	let at = 0;
	for (let passed = 0; passed < line; passed++) {
		const next = text.indexOf("\n", at);
		if (next === -1) break;
		at = next + 1;
	}
	return at + column;
}
/** `a || b || …` seldom has more than three outcomes; each doubles what is around it. */
function bounded(outcomes, { source, start, end }) {
	const { limits } = source.bounds;
	if (outcomes.length <= limits.outcomes) return outcomes;
	source.bounds.meet("outcomes", {
		source,
		start,
		end
	}, "may become more texts than are judged");
	return outcomes.slice(0, limits.outcomes);
}

// src/collect/workflow/expression.ts
/**
* A scalar's value with its expressions evaluated. A scalar that is one expression may become anything (a mapping of
* a matrix, what `fromJSON` brings); others become texts.
*/
function evaluateScalar(value, scope) {
	if (typeof value.value !== "string" || !value.value.includes("${{")) return [{ known: value }];
	const text = scalarText(value);
	const only = onlyExpression(text);
	if (only !== void 0) return evaluateText(only.inner, value.place, scope);
	return interpolate(text, scope).map((variant) => {
		const unknown = variant.text.includes("") ? variant.segments.flatMap((segment) => segment.unknown ?? []) : [];
		return unknown.length > 0 ? { unknown } : { known: {
			...value,
			value: variant.text
		} };
	});
}
/**
* The texts that a text with `${{ }}` may become. The outcomes of several expressions are not multiplied: the n-th
* text has the n-th outcome of each, so that each outcome is in at least one.
*/
function interpolate(text, scope) {
	const found = placedIn(text);
	if (found.length === 0) return [text];
	const alternatives = found.map(({ inner, host }) => {
		const outcomes = evaluateText(inner, host, scope);
		const known = outcomes.filter((outcome) => outcome.known !== void 0);
		return (known.length > 0 ? known : outcomes).map((outcome) => ({
			text: textOfOutcome(outcome),
			outcome,
			host
		}));
	});
	const count = Math.max(...alternatives.map((list) => list.length));
	return Array.from({ length: count }, (_, index) => {
		const chosen = found.map(({ start, end }, position) => {
			const list = alternatives[position] ?? [];
			return {
				start,
				end,
				filling: list[Math.min(index, list.length - 1)]
			};
		});
		let filled = "";
		let at = 0;
		for (const { start, end, filling } of chosen) {
			filled += text.text.slice(at, start) + (filling?.text ?? "");
			at = end;
		}
		return lateText(filled + text.text.slice(at), () => filledParts(text, chosen));
	});
}
function filledParts(text, chosen) {
	const parts = [];
	let at = 0;
	for (const { start, end, filling } of chosen) {
		for (const part of partsBetween(text, at, start)) parts.push(part);
		for (const part of filling === void 0 ? [] : partsFor(filling)) parts.push(part);
		at = end;
	}
	for (const part of partsBetween(text, at, text.text.length)) parts.push(part);
	return parts;
}
/** The contexts behind the expressions of a text that have an outcome which only run time knows. */
function unknownContexts(text, scope) {
	return placedIn(text).flatMap(({ inner, host }) => evaluateText(inner, host, scope).flatMap((outcome) => outcome.unknown ?? []));
}
/** The expressions of a text, with their places. */
function placedIn(text) {
	if (!text.text.includes("${{")) return [];
	const known = placed.get(text);
	if (known !== void 0) return known;
	const found = expressionsIn(text.text).map(({ start, end, innerStart, innerEnd }) => {
		const host = placeOf(text, start, end) ?? startPlace(text);
		return {
			start,
			end,
			inner: slice(text, innerStart, innerEnd),
			host
		};
	});
	placed.set(text, found);
	return found;
}
/** A text is evaluated for each caller and each combination of a matrix. */
const placed = /* @__PURE__ */ new WeakMap();
/** What makes up all of a text but blanks. */
function onlyExpression(text) {
	const [first, second] = placedIn(text);
	if (first === void 0 || second !== void 0) return void 0;
	return (text.text.slice(0, first.start) + text.text.slice(first.end)).trim() === "" ? first : void 0;
}
function startPlace(text) {
	const first = text.segments[0];
	if (first === void 0) throw new Error("an expression stands in an empty text");
	return first.place;
}
/** The text that stands in the stead of an expression that comes to this. */
function textOfOutcome({ known }) {
	if (known === void 0) return "";
	return known.kind === "scalar" ? textOf$1(known) : JSON.stringify(require_check_main.toJson(known));
}
function partsFor({ text, outcome, host }) {
	if (outcome.known === void 0) return [unknownAt(host, outcome.unknown)];
	const value = outcome.known;
	if (value.kind !== "scalar") return [{
		text,
		place: value.place,
		exact: false,
		hosts: [host]
	}];
	const inside = value.place.source === host.source && host.start <= value.place.start && value.place.end <= host.end;
	const parts = partsOf(scalarText(value));
	if (inside) return parts;
	const hostsOf = hostsAt(host);
	return parts.map((part) => ({
		...part,
		hosts: hostsOf(part)
	}));
}

// src/collect/workflow/whole.ts
/** A mapping as it is written, or what one expression brings in its stead: `env: ${{ matrix.env }}`. */
function mappingsOf(value, scope) {
	if (value?.kind === "mapping") return {
		mappings: [value],
		open: false
	};
	if (value?.kind !== "scalar") return {
		mappings: [],
		open: false
	};
	const outcomes = evaluateScalar(value, scope);
	return {
		mappings: outcomes.flatMap(({ known }) => known?.kind === "mapping" ? known : []),
		open: outcomes.some(({ known }) => known === void 0)
	};
}

// src/collect/workflow/scope.ts
/** What is known of every job: where its checkout is. */
const workflowScope = scopeWith({ github: (path, host) => path.length === 2 && path[1] === "workspace" ? [{ known: require_check_main.scalar("", host) }] : [{ unknown: [path.join(".")] }] });
/** Whether no scope knows what a path of a context holds: those of which one may know something are told one by one. */
function isKnownAtRunTimeOnly(path) {
	const [context = "", name] = path;
	if (context === "github") return path.length !== 2 || name !== "workspace";
	if (context === "needs" || context === "steps") return path.length !== 4;
	return context !== "matrix" && context !== "inputs" && context !== "env";
}
/** `env.X` of one `env:` mapping: a text, whatever is written. Its values see what stands around it. */
function envScope(env, outer) {
	if (env === void 0 || env.kind === "sequence") return outer;
	return (path, host) => {
		const name = path[1];
		if (path[0] !== "env" || path.length !== 2 || name === void 0) return outer(path, host);
		const { mappings, open } = mappingsOf(env, outer);
		const outcomes = mappings.flatMap((mapping) => {
			const value = entryOf(mapping, name);
			if (value?.kind !== "scalar") return outer(path, host);
			return cameFrom(asTexts(evaluateScalar(value, outer)), {
				kind: "interpolation",
				place: host,
				name: `env.${name}`
			});
		});
		if (open) return [...outcomes, { unknown: [path.join(".")] }];
		return mappings.length === 0 ? outer(path, host) : outcomes;
	};
}
/**
* `inputs.X`: what the caller gives, else the default; without a caller, both the default and what nobody can know.
* What a caller gives stands where it is put in, the caller on its way: faults are shown where the callee is defined.
*
* @see https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs ConvertToWorkflowJobInputs
* @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionRunner.cs
*/
function inputScope(kind, declared, call, outer) {
	const inputs = declared?.kind === "mapping" ? declared : void 0;
	return (path, host) => {
		const name = path[1];
		if (path[0] !== "inputs" || path.length !== 2 || name === void 0) return outer(path, host);
		const declaration = inputs && entryOf(inputs, name);
		const type = typeOf(kind, declaration);
		const typed = type === "string" ? asTexts : (outcomes) => outcomes;
		const given = call?.inputs.get(name.toLowerCase());
		if (given !== void 0 && call !== void 0) return typed(given).map((outcome) => putIn$1(outcome, call, host));
		const unknown = { unknown: [path.join(".")] };
		const choices = choicesOf(declaration);
		const value = declaration && require_check_main.get(declaration, "default");
		const step = {
			kind: "interpolation",
			place: host,
			name: `inputs.${name}`
		};
		if (call === void 0 && choices.length > 0) return cameFrom(typed(choices.map((known) => ({ known }))), step);
		if (value?.kind !== "scalar") return call !== void 0 && declaration !== void 0 ? [{ known: require_check_main.scalar(withoutDefault[type], host) }] : [unknown];
		const fallback = cameFrom(typed(evaluateScalar(value, emptyScope)), step);
		return call === void 0 ? [unknown, ...fallback] : fallback;
	};
}
/** What an input is that nobody gives and that has no default. */
const withoutDefault = {
	string: "",
	boolean: false,
	number: 0
};
function typeOf(kind, declaration) {
	const written = kind === "workflow" && declaration !== void 0 ? require_check_main.stringOf(require_check_main.get(declaration, "type")) : void 0;
	return written === "boolean" || written === "number" ? written : "string";
}
/** `with:` of a caller, evaluated where it stands. Each input is evaluated when it is read: most actions read none for us. */
var Given = class {
	#withs;
	#scope;
	#known = /* @__PURE__ */ new Map();
	constructor(withs, scope) {
		this.#withs = withs;
		this.#scope = scope;
	}
	get(name) {
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		const { mappings, open } = mappingsOf(this.#withs, this.#scope);
		const outcomes = mappings.flatMap((mapping) => {
			const value = entryOf(mapping, name);
			return value?.kind === "scalar" ? evaluateScalar(value, this.#scope) : [];
		});
		const all = open ? [...outcomes, { unknown: [`inputs.${name}`] }] : outcomes;
		if (all.length === 0) return void 0;
		this.#known.set(name, all);
		return all;
	}
	*[Symbol.iterator]() {
		const { mappings } = mappingsOf(this.#withs, this.#scope);
		const names = new Set(mappings.flatMap(({ entries }) => Array.from(entries.keys(), (name) => name.toLowerCase())));
		for (const name of names) {
			const outcomes = this.get(name);
			if (outcomes !== void 0) yield [name, outcomes];
		}
	}
};
function putIn$1(outcome, call, host) {
	if (outcome.known === void 0) return outcome;
	const step = {
		kind: "call",
		place: outcome.known.place,
		...call.step.name === void 0 ? {} : { name: call.step.name }
	};
	return { known: {
		...outcome.known,
		place: host,
		via: [step]
	} };
}
/** `type: choice` of a manual trigger says all there can be. */
function choicesOf(declaration) {
	if (declaration === void 0 || require_check_main.stringOf(require_check_main.get(declaration, "type")) !== "choice") return [];
	const options = require_check_main.get(declaration, "options");
	return options?.kind === "sequence" ? options.items.filter((item) => item.kind === "scalar") : [];
}
/** The same where a string is wanted: `false` is a text then, and true. */
function asTexts(outcomes) {
	return outcomes.map(({ known, ...rest }) => {
		if (known === void 0) return rest;
		return known.kind === "scalar" ? { known: {
			...known,
			value: textOf$1(known)
		} } : { known };
	});
}
/** What came by one more step. */
function cameFrom(outcomes, step) {
	return outcomes.map((outcome) => outcome.known === void 0 ? outcome : { known: require_check_main.withStep(outcome.known, step) });
}

// src/collect/shell/cmd-script.ts
/**
* A script of cmd.exe as bash would have it, as far as that matters for one command in a line: a line goes on behind `^`,
* `%NAME%` is a variable, `%CD%` the folder, and `REM` or `::` begins a comment.
*
* @see https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmd
*/
function fromCmd(script) {
	const parts = [];
	let done = 0;
	for (const { index, 0: found, 1: name } of script.text.matchAll(ofCmd)) {
		const end = index + found.length;
		parts.push(...partsBetween(script, done, index));
		const [first] = partsBetween(script, index, end);
		if (first !== void 0) parts.push({
			...first,
			exact: false,
			text: inBash(found, name)
		});
		done = end;
	}
	return done === 0 ? script : join$1([...parts, ...partsBetween(script, done, script.text.length)]);
}
const ofCmd = /\^(?=\r?\n)|%(\w+)%|(?<=^[ \t]*)(?:rem\b|::)/gim;
function inBash(found, name) {
	if (name !== void 0) return /^cd$/i.test(name) ? "$PWD" : `\${${name}}`;
	return found === "^" ? "\\" : "#";
}

// src/collect/shell/bash-parameter.ts
/** What an expansion in a script's text asks for; undefined where it names no variable. */
function parameterOf(node, text) {
	const [first, ...operands] = node.children.filter((child) => child.isNamed);
	if (first === void 0) return void 0;
	const operator = node.children.find((child) => !child.isNamed && !/^\$?\{?$|^\}$/.test(child.type))?.type;
	if (first.type !== "subscript") return {
		name: text.slice(first.start, first.end),
		index: void 0,
		operator,
		operands
	};
	const named = first.children[0];
	if (named === void 0) return void 0;
	const index = text.slice(named.end + 1, first.end - 1);
	return {
		name: text.slice(named.start, named.end),
		index,
		operator,
		operands
	};
}
/** Whether all elements of an array, or all arguments, are meant; `joined` is as one word where they are quoted. */
function wholeOf({ name, index }) {
	const asked = index ?? name;
	return asked === "@" ? "each" : asked === "*" ? "joined" : void 0;
}

// src/collect/shell/bash-state.ts
/** A variable with a longer value is unknown: one that is put into itself doubles each time. UTF-16 code units. */
const maxValue = 2e4;
/** More arguments than these are unknown: those that are given on again and again become more each time. */
const maxArguments = 64;
/**
* What a bash script knows at one point: its variables and the folder that it is in. Of a variable with several values
* the `way` says which one counts; `ways` is how many there are to try, as far as was asked.
*/
var BashState = class {
	ways = 1;
	/** From the checkout's root; undefined where nobody can tell. */
	directory;
	/** Of the script, or of the function that is being read: `$1` and so on; undefined where nobody can tell. */
	arguments;
	/** A variable was asked for whose values are not all read. */
	cut = false;
	#way;
	#most;
	#place;
	/** What the script begins with. */
	#given;
	/** What it has assigned. */
	#variables = /* @__PURE__ */ new Map();
	/** What the variables were before that are changed by what is read apart. */
	#before;
	/** Of what it has assigned, what it exports. */
	#exported = /* @__PURE__ */ new Set();
	/** Folders that `popd` goes back to. */
	#folders = [];
	/** As `known` says it, until something is assigned. */
	#known;
	/** `most`: values that a variable may have; `place`: where the script stands. */
	constructor(context, way, most, place) {
		this.#way = way;
		this.#place = place;
		this.#most = most;
		this.directory = context.directory;
		this.arguments = context.arguments;
		this.#given = context.variables;
	}
	variable(name) {
		const assigned = this.#variables.get(name);
		if (assigned !== void 0) return assigned;
		const text = this.#given.get(name);
		const place = text?.segments[0]?.place ?? this.#place;
		return text === void 0 || place === void 0 ? void 0 : {
			values: [[{
				text,
				place
			}]],
			array: false
		};
	}
	/** The words that a parameter stands for; undefined where only run time knows. */
	valueOf(parameter) {
		const { name, index } = parameter;
		const isArgument = /^(?:[@*]|[1-9]\d*)$/.test(name);
		const variable = isArgument ? this.#allArguments() : this.variable(name);
		if (variable === void 0) return void 0;
		const words = this.#wordsOf(variable);
		if (wholeOf(parameter) !== void 0) return words;
		const at = isArgument ? Number(name) - 1 : Number(index ?? 0);
		if (!variable.array) return at === 0 ? words : void 0;
		return Number.isInteger(at) ? wordsFrom(words, at)?.slice(0, 1) : void 0;
	}
	#allArguments() {
		return this.arguments === void 0 ? void 0 : {
			values: [this.arguments],
			array: true
		};
	}
	#wordsOf(variable) {
		this.cut ||= variable.cut === true;
		return this.oneOf(variable.values) ?? [];
	}
	/** That of several which counts in this way; of more than are read, the first ones. */
	oneOf(values) {
		const count = Math.min(values.length, this.#most);
		this.cut ||= count < values.length;
		this.ways = Math.max(this.ways, count);
		return values[Math.min(this.#way, count - 1)];
	}
	/** The variables that are no arrays, with their values in this way. */
	known() {
		if (this.#known !== void 0) return this.#known;
		const known = /* @__PURE__ */ new Map();
		for (const [name, text] of this.#given) known.set(name, text);
		for (const [name, variable] of this.#variables) {
			const word = variable.array ? void 0 : this.#wordsOf(variable)[0];
			if (word === void 0) known.delete(name);
			else known.set(name, word.text);
		}
		this.#known = known;
		return known;
	}
	export(name) {
		if (!this.#exported.has(name)) this.#exported = /* @__PURE__ */ new Set([...this.#exported, name]);
	}
	/** Whether programs are given a variable from here on: what came from outside stays exported. */
	exported() {
		const exported = this.#exported;
		return (name) => this.#given.has(name) || exported.has(name);
	}
	/** Variables whose value is not known but whose meaning is. */
	anchor(name) {
		if (name === "HOME") return "";
		if (name === "GITHUB_WORKSPACE") return "";
		if (name === "PWD" && this.directory !== void 0) return inWorkspace(this.directory);
	}
	assign(name, words, { array, appends }) {
		const before = this.variable(name);
		const value = (old) => {
			if (!appends) return words;
			if (array || before?.array) return [...old, ...words];
			const place = words[0]?.place ?? old[0]?.place;
			if (place === void 0) return [];
			const parts = [...old, ...words].flatMap((word) => partsOf(word.text));
			return [{
				text: join$1(parts),
				place
			}];
		};
		const values = (appends ? (before?.values ?? [[]]).map(value) : [words]).map((list) => {
			const length = list.reduce((sum, word) => sum + word.text.text.length, 0);
			const [first] = list;
			return length <= maxValue || first === void 0 ? list : [{
				text: join$1([unknownAt(first.place, [name])]),
				place: first.place
			}];
		});
		this.#set(name, {
			...this.#atMost(values),
			array: array || appends && before?.array === true
		});
	}
	/** What the script has assigned so far. */
	assigned() {
		return new Map(this.#variables);
	}
	/** From here on it has what another script has assigned. */
	takeOver(variables) {
		for (const [name, variable] of variables) this.#set(name, variable);
	}
	/** From here on only run time knows it. */
	forget(name, place) {
		this.#set(name, {
			values: [[{
				text: join$1([unknownAt(place, [name])]),
				place
			}]],
			array: false
		});
	}
	/** From here on it has no value. */
	unset(name) {
		this.#set(name, {
			values: [[]],
			array: false
		});
	}
	#set(name, variable) {
		if (this.#before?.has(name) === false) this.#before.set(name, this.#variables.get(name));
		this.#put(name, variable);
	}
	#put(name, variable) {
		if (variable === void 0) this.#variables.delete(name);
		else this.#variables.set(name, variable);
		this.#known = void 0;
	}
	/** As many values as a script is read with. */
	#atMost(values) {
		return values.length <= this.#most ? { values } : {
			values: values.slice(0, this.#most),
			cut: true
		};
	}
	/** `cd x` changes where the rest runs; into a folder that nobody knows, it is lost. */
	enter(word) {
		const target = word?.text.text;
		if (target === void 0 || target === "-" || /\uE000/.test(target)) this.directory = void 0;
		else this.directory = pathFrom(this.directory, target);
	}
	/** `pushd x`: as `cd x`, but `popd` comes back. */
	enterAndBack(word) {
		this.#folders.push(this.directory);
		this.enter(word);
	}
	/** `popd` */
	back() {
		this.directory = this.#folders.pop();
	}
	/** What is assigned, exported or entered in a subshell is gone behind it. */
	apart(read) {
		const exported = this.#exported;
		this.#endOf(read);
		this.#exported = exported;
	}
	/** `set -- a b`; nobody can tell them where there are very many. */
	setArguments(words) {
		const length = words.reduce((sum, { text }) => sum + text.text.length, 0);
		this.arguments = words.length <= maxArguments && length <= maxValue ? words : void 0;
	}
	/** With the arguments of a function, and its own variables: both are gone behind it. */
	call(words, own, read) {
		const before = this.arguments;
		const outer = own.map((name) => [name, this.#variables.get(name)]);
		if (words === void 0) this.arguments = void 0;
		else this.setArguments(words);
		read();
		this.arguments = before;
		for (const [name, variable] of outer) this.#set(name, variable);
	}
	/**
	* One of the branches is taken; or none, unless they are `complete`. A variable then has the value of any. `keepsFolder`:
	* that of the last one is where the rest runs, because it runs only there.
	*/
	either(branches, isComplete, keepsFolder = false) {
		const ends = [];
		for (const { read, leaves } of branches) {
			const end = this.#endOf(read);
			if (!leaves) ends.push(end);
		}
		const before = {
			variables: /* @__PURE__ */ new Map(),
			directory: this.directory,
			arguments: this.arguments
		};
		const all = isComplete && ends.length > 0 ? ends : [before, ...ends];
		for (const name of new Set(ends.flatMap(({ variables }) => [...variables.keys()]))) {
			const old = this.variable(name);
			const found = all.map(({ variables }) => variables.has(name) ? variables.get(name) : old);
			this.#set(name, this.#anyOf([...new Set(found)]));
		}
		const [first] = all;
		const last = ends.at(-1);
		if (keepsFolder) this.directory = last === void 0 ? this.directory : last.directory;
		else this.directory = all.every((end) => end.directory === first?.directory) ? first?.directory : void 0;
		this.arguments = all.every((end) => end.arguments === first?.arguments) ? first?.arguments : void 0;
	}
	#anyOf(variables) {
		const known = variables.flatMap((variable) => variable ?? []);
		if (known.length === 0) return void 0;
		const { values, cut } = this.#atMost(known.flatMap((variable) => variable.values));
		const isCut = cut === true || known.some((variable) => variable.cut === true);
		return {
			values,
			array: known.some(({ array }) => array),
			...isCut ? { cut: true } : {}
		};
	}
	/** Reads something, and takes back what it changes. */
	#endOf(read) {
		const outer = this.#before;
		const { directory, arguments: before } = this;
		const changed = /* @__PURE__ */ new Map();
		this.#before = changed;
		read();
		this.#before = outer;
		const end = {
			variables: new Map(Array.from(changed.keys(), (name) => [name, this.#variables.get(name)])),
			directory: this.directory,
			arguments: this.arguments
		};
		for (const [name, variable] of changed) this.#put(name, variable);
		this.directory = directory;
		this.arguments = before;
		return end;
	}
};
/** Words from an index on; undefined where only run time knows which these are. */
function wordsFrom(words, index) {
	return Number.isInteger(index) && !words.slice(0, Math.max(index + 1, 0)).some(mayBeMany) && index >= 0 ? words.slice(index) : void 0;
}
/** What only run time knows becomes any number of words, but for a variable: that is mostly one. */
function mayBeMany({ text }) {
	return /^\uE000+$/.test(text.text) && !unknownOf(text).every((name) => /^\w+$/.test(name));
}

// src/collect/shell/command.ts
/** What the environment that a command is given holds under a name, where that is written out. */
function environmentOf({ assignments, isExported, variables }, name) {
	return assignments.get(name) ?? (isExported(name) ? variables.get(name) : void 0);
}
/** As docker's reader takes it. A word of which nothing is known stands with its quotes: they say that it is one word. */
function textWord(word) {
	const found = wordOf(word.text, word.place);
	return require_check_main.saysNothing(word.text.text) ? {
		...found,
		place: word.place
	} : found;
}
/** The word's text where all of it is known. */
function literalOf(word) {
	return word === void 0 || word.text.text.includes("") ? void 0 : word.text.text;
}
/** The words that a text falls apart to at blanks that are not in quotes; nothing else in it means anything. */
function quotedWords(text, place) {
	const words = [];
	let behind = -1;
	for (const { 0: piece, index } of text.text.matchAll(/"[^"]*"|'[^']*'|[^\s"']+/g)) {
		const quotes = /^["']/.test(piece) ? 1 : 0;
		if (index !== behind) words.push([]);
		behind = index + piece.length;
		words.at(-1)?.push(...partsBetween(text, index + quotes, behind - quotes));
	}
	return words.map((parts) => ({
		text: join$1(parts),
		place
	}));
}
/** The words with a blank between each two. */
function withBlanks(words) {
	return join$1(words.flatMap((word, index) => {
		const parts = partsOf(word.text);
		return index === 0 ? parts : [{
			text: " ",
			place: word.place,
			exact: false
		}, ...parts];
	}));
}
/**
* What a word looks like to people, also when a matrix gets another row or an action another caller: what is unknown or
* differs among those stands as it is written.
*/
function shownWord(word) {
	let shown = "";
	let before;
	for (const { start, end, unknown, via, place, hosts } of word.text.segments) {
		const written = unknown !== void 0 ? place : require_check_main.isOneOfMany(via) ? hosts?.[0] ?? place : void 0;
		if (written === void 0) shown += word.text.text.slice(start, end);
		else if (written !== before) shown += written.source.text.slice(written.start, Math.min(written.end, written.start + longest$2)).replace(/\s+/g, " ");
		before = written;
	}
	return shown;
}
/** More of one expression is in no name. UTF-16 code units. */
const longest$2 = 500;
/**
* The words that pieces become. `quoted` says that there were quotes, so that an empty word is a word; a piece that is
* empty and does not split says the same.
*/
function wordsOf(pieces, place, quoted = false) {
	const words = [];
	let current = quoted ? [] : void 0;
	for (const { part, splits } of pieces) {
		if (!splits || !/\s/.test(part.text)) {
			current ??= [];
			current.push(part);
			continue;
		}
		for (const match of part.text.matchAll(/\s+|\S+/g)) if (/^\s/.test(match[0])) {
			if (current !== void 0) words.push(current);
			current = void 0;
		} else {
			current ??= [];
			current.push(cutPart(part, match.index, match[0]));
		}
	}
	if (current !== void 0) words.push(current);
	return words.map((parts) => ({
		text: join$1(parts),
		place
	}));
}
/** The stretch `text` of a part's text, which begins at an offset. */
function cutPart(part, start, text) {
	if (!part.exact) return {
		...part,
		text
	};
	const { source } = part.place;
	const at = part.place.start + start;
	return {
		...part,
		text,
		place: {
			source,
			start: at,
			end: at + text.length
		}
	};
}

// src/collect/shell/bash-builtins.ts
/**
* What a built-in command changes for the commands behind it; of other commands nothing. `words` are its arguments.
*
* @see https://www.gnu.org/software/bash/manual/html_node/Bash-Builtins.html
*/
function runBuiltin(name, words, state) {
	const texts = words.map((word) => literalOf(word) ?? "");
	const at = texts.findIndex((text) => !/^-[LPe@]*$|^--$/.test(text) || text === "-");
	switch (name) {
		case "cd":
			state.enter(words[at]);
			return;
		case "pushd":
			state.enterAndBack(words[at]);
			return;
		case "popd":
			state.back();
			return;
		case "set": {
			const from = texts.findIndex((text, index) => text === "--" || !/^[-+]/.test(text) && !/^[-+]\w*o$/.test(texts[index - 1] ?? ""));
			if (from !== -1) state.setArguments(words.slice(texts[from] === "--" ? from + 1 : from));
			return;
		}
		case "shift": {
			const count = words.length === 0 ? 1 : Number(texts[0] || NaN);
			const given = state.arguments;
			state.arguments = given === void 0 ? void 0 : wordsFrom(given, count);
			return;
		}
	}
	for (const one of setAtRunTime(name, texts)) {
		const word = words[texts.indexOf(one)] ?? words[0];
		if (word !== void 0) state.forget(one, word.place);
	}
}
/** The variables that a built-in command sets to what only run time knows. */
function setAtRunTime(name, words) {
	switch (name) {
		case "read": return names$2(words, /^-[a-zA-Z]*[dinNptu]$/);
		case "mapfile":
		case "readarray": return [names$2(words, /^-[a-zA-Z]*[dnOsuCc]$/).at(-1) ?? "MAPFILE"];
		case "getopts": return [...names$2(words.slice(1, 2)), "OPTARG"];
		case "printf": return words[0] === "-v" ? names$2(words.slice(1, 2)) : [];
		case "let": return words.flatMap(setByArithmetic);
		default: return [];
	}
}
/** The variables that an arithmetic expression assigns: `A++`, `--A`, `A += 1`. */
function setByArithmetic(expression) {
	return Array.from(expression.matchAll(/(?<![\w$])([A-Za-z_]\w*)\s*(?:\+\+|--|(?:[-+*/%&|^]|<<|>>)?=(?!=))|(?:\+\+|--)([A-Za-z_]\w*)/g), ([, before, behind]) => before ?? behind ?? "");
}
/** What of some words is a variable's name, and no flag or the value of one. */
function names$2(words, takesValue) {
	return words.filter((word, index) => /^[A-Za-z_]\w*$/.test(word) && !(index > 0 && takesValue?.test(words[index - 1] ?? "") === true));
}

// src/collect/shell/bash-nodes.ts
/** The child in a field of the grammar. */
function childAt(node, field) {
	return node.children.find((child) => child.field === field);
}
/**
* The parts of a command, and those as one between which nothing stands but a line that goes on: the grammar takes some
* of them apart (`a\` and `b` in the next line, `$'a'\~`).
*/
function joinedWhereTheyTouch(parts, text) {
	const joined = [];
	for (const written of parts) {
		const part = written.type === "command_name" ? written.children[0] ?? written : written;
		const last = joined.at(-1);
		if (last !== void 0 && isWord(part) && isWord(last) && /^(?:\\\r?\n)*$/.test(text.slice(last.end, part.start))) {
			const children = last.type === "concatenation" ? [...last.children, part] : [last, part];
			joined[joined.length - 1] = {
				...last,
				type: "concatenation",
				end: part.end,
				children
			};
		} else joined.push(part);
	}
	return joined;
}
function isWord({ type }) {
	return !type.endsWith("redirect") && type !== "variable_assignment";
}
/** What else stands in the line that a here-document begins in: to the grammar, it belongs to that. */
function restOfLine(redirect) {
	return redirect.children.filter(({ type }) => !/_redirect$|^heredoc_/.test(type));
}
/** Arguments that stand behind a redirection (`docker run >log alpine`): to the grammar, they belong to it. */
function argumentsBehindRedirects(statement) {
	return (statement?.children.filter(({ type }) => type === "file_redirect") ?? []).flatMap(({ children }) => children.filter(({ type }) => type !== "file_descriptor").slice(1));
}
/** Variables that a function declares as its own. */
function ownVariables(definition) {
	const declarations = definition.matchAll(/\b(?:local|declare|typeset)\b([^\n;&|]*)/g);
	return Array.from(declarations, ([, declared = ""]) => declared.match(/(?<![\w$-])[A-Za-z_]\w*/g) ?? []).flat();
}

// src/collect/shell/bash-assignments.ts
/** What the statements of a bash script that are no commands do to its variables. */
var BashAssignments = class {
	#script;
	#state;
	#words;
	constructor(script, state, words) {
		this.#script = script;
		this.#state = state;
		this.#words = words;
	}
	/** `A=b` in front of a command, which holds for that only: changes nothing. */
	inFront(node) {
		const name = childAt(node, "name");
		const value = childAt(node, "value");
		return [name && this.#textOf(name), value && this.#words.joined(value)[0]];
	}
	/** `A=b`, `A+=b`, `A=(b c)`. */
	assign(node) {
		const name = childAt(node, "name");
		if (name === void 0) return;
		const value = childAt(node, "value");
		const appends = node.children.some((child) => child.type === "+=");
		const array = value?.type === "array";
		const subscript = /^\w+(?=\[)/.exec(this.#textOf(name))?.[0];
		const isKeyed = array && value.children.some((child) => /^\[[^\]]*\]=/.test(this.#textOf(child)));
		if (subscript !== void 0 || isKeyed) {
			this.#state.forget(subscript ?? this.#textOf(name), this.#words.place(node));
			return;
		}
		const words = value === void 0 ? [{
			text: join$1([]),
			place: this.#words.place(node)
		}] : array ? value.children.flatMap((child) => this.#words.expand(child)) : this.#words.joined(value);
		this.#state.assign(this.#textOf(name), words, {
			array,
			appends
		});
	}
	/** `export NAME=value`, `export NAME`, `declare -x NAME`. */
	declare(node) {
		if (!/^(?:export(?!\s+-n)|(?:declare|typeset)\s+-\w*x)\b/.test(this.#textOf(node))) return;
		for (const child of node.children) {
			const name = child.type === "variable_assignment" ? childAt(child, "name") : child;
			if (name?.type === "variable_name") this.#state.export(this.#textOf(name));
		}
	}
	/** `unset A B` */
	unset(node) {
		for (const name of this.#textOf(node).split(/\s+/).slice(1)) this.#state.unset(name);
	}
	/** `(( … ))`, also as a loop's head: what it assigns is not calculated. */
	calculate(node) {
		const [, expression = ""] = /^(?:for\s*)?\(\(([\s\S]*?)\)\)/.exec(this.#textOf(node)) ?? [];
		for (const name of setByArithmetic(expression)) this.#state.forget(name, this.#words.place(node));
	}
	#textOf(node) {
		return this.#script.text.slice(node.start, node.end);
	}
};

// src/collect/shell/bash-branches.ts
/** What of a statement is run on a condition; undefined where all of it is run, once and in order. */
function branchesOf(node, text) {
	switch (node.type) {
		case "if_statement": return branchesOfIf(node, text);
		case "case_statement": return branchesOfCase(node, text);
		case "list": return branchesOfList(node, text);
		case "while_statement": {
			const always = node.children.filter(({ field }) => field === "condition");
			return {
				always,
				branches: [{
					nodes: node.children.filter((child) => !always.includes(child)),
					leaves: false
				}],
				isComplete: false
			};
		}
		case "c_style_for_statement": return {
			always: [],
			branches: [{
				nodes: node.children.filter(({ type }) => type !== "variable_assignment"),
				leaves: false
			}],
			isComplete: false
		};
		default: return;
	}
}
function branchesOfIf(node, text) {
	const clauses = node.children.filter(({ type }) => type === "elif_clause" || type === "else_clause");
	const always = node.children.filter(({ field }) => field === "condition");
	return {
		always,
		branches: [{
			nodes: node.children.filter((child) => !clauses.includes(child) && !always.includes(child)),
			leaves: leaves$1(text.slice(node.start, clauses[0]?.start ?? node.end).replace(/\bfi$/, ""))
		}, ...clauses.map((clause) => ({
			nodes: [clause],
			leaves: leaves$1(text.slice(clause.start, clause.end))
		}))],
		isComplete: clauses.some(({ type }) => type === "else_clause")
	};
}
function branchesOfCase(node, text) {
	const items = node.children.filter(({ type }) => type === "case_item");
	const textOf = ({ start, end }) => text.slice(start, end);
	return {
		always: node.children.filter((child) => !items.includes(child)),
		branches: items.map((item) => ({
			nodes: [item],
			leaves: leaves$1(textOf(item).replace(/;;&?$|;&$/, ""))
		})),
		isComplete: items.some((item) => /^\(?\s*\*\s*\)/.test(textOf(item)))
	};
}
/** `a && b || c`: its first command is run in any case, then the others up to the `||`, or those behind it. */
function branchesOfList(node, text) {
	const operands = operandsOf(node);
	const [first, ...rest] = operands[0]?.start === node.start ? operands : [void 0, ...operands];
	const groups = [[]];
	for (const operand of rest) {
		if (operand === void 0) continue;
		if (operand.field === "||") groups.push([operand]);
		else groups.at(-1)?.push(operand);
	}
	return {
		always: first === void 0 ? [] : [first],
		branches: groups.map((nodes) => {
			const last = nodes.at(-1);
			return {
				nodes,
				leaves: last !== void 0 && leaves$1(text.slice(last.start, last.end))
			};
		}),
		isComplete: groups.length > 1
	};
}
/** The commands of lists in lists, as they are written. */
function operandsOf(node) {
	const operands = [];
	let left = node;
	while (left?.type === "list") {
		const [first, second] = left.children;
		const isLeft = first?.field === void 0;
		const right = isLeft ? second : first;
		if (right !== void 0) operands.push(right);
		left = isLeft ? first : void 0;
	}
	if (left !== void 0) operands.push(left);
	return operands.reverse();
}
/** Whether nothing is run behind these statements. */
function leaves$1(text) {
	return /(?:^|[\s;&|{(])(?:exit|return|continue|break)(?:[ \t]+[^\s;&|]+(?![^\s;&|]))?[\s;})]*$/.test(text);
}

// src/collect/shell/ansi-c.ts
/** An escape of `$'…'`, whatever it stands for. */
const ansiEscape = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|c[\s\S]|[\s\S])/g;
/** A stretch of a text with what its escapes stand for. */
function withoutEscapes(text, start, end) {
	const parts = [];
	let at = start;
	for (const { 0: written, index } of text.text.slice(start, end).matchAll(ansiEscape)) {
		const from = start + index;
		const place = placeOf(text, from, from + written.length);
		parts.push(...partsBetween(text, at, from));
		if (place !== void 0) parts.push({
			text: ansiCharacter(written),
			place,
			exact: false
		});
		at = from + written.length;
	}
	return [...parts, ...partsBetween(text, at, end)];
}
/**
* What an escape of `$'…'` becomes; one that bash does not know stays as it is.
*
* @see https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
*/
function ansiCharacter(written) {
	const letter = written[1] ?? "";
	const known = letters[letter];
	if (known !== void 0) return known;
	if (letter === "c" && written.length === 3) return String.fromCharCode(written.charCodeAt(2) & 31);
	const digits = /^[xuU]./.test(written.slice(1)) ? written.slice(2) : written.slice(1);
	const code = Number.parseInt(digits, /[xuU]/.test(letter) ? 16 : 8);
	if (Number.isNaN(code)) return written;
	return code > 1114111 ? "�" : String.fromCodePoint(/[uU]/.test(letter) ? code : code & 255);
}
const letters = {
	a: "\x07",
	b: "\b",
	e: "\x1B",
	E: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"?": "?"
};

// src/collect/shell/program-name.ts
/** The name of the program that a word names: `/usr/bin/docker`, `docker.exe`. */
function nameOfProgram(word) {
	const text = literalOf(word);
	return text === void 0 ? void 0 : programOf(text);
}
/** The same of its text. */
function programOf(text) {
	return text.replace(/^.*[\\/]/s, "").replace(/\.exe$/i, "").toLowerCase();
}

// src/collect/shell/printed.ts
/** What is read of what a command prints; a longer text is unknown. UTF-16 code units. */
const mostPrinted = 2e4;
/**
* What `echo`, `printf`, `cat` and `tee` print; undefined where only run time knows, and of other commands. `input` is
* what the command reads, `files` says what is in a file.
*/
function printedBy(words, input, files) {
	const [first, ...rest] = words;
	switch (nameOfProgram(first)) {
		case "echo": return first && echoed(rest, first);
		case "printf": return formatted(literalOf(rest[0]) === "--" ? rest.slice(1) : rest);
		case "tee": return input;
		case "cat": {
			const operands = rest.filter(({ text }) => !/^-./.test(text.text));
			if (operands.length === 0) return input;
			const texts = operands.map((word) => literalOf(word) === "-" ? input : files(word));
			const known = texts.flatMap((text) => text === void 0 ? [] : partsOf(text));
			return texts.includes(void 0) ? void 0 : join$1(known);
		}
		default: return;
	}
}
/** The files that `tee` writes; `appends`: behind what they hold. */
function teedTo(words) {
	const [first, ...rest] = words;
	if (nameOfProgram(first) !== "tee") return {
		files: [],
		appends: false
	};
	const flags = rest.filter(({ text }) => text.text.startsWith("-"));
	return {
		files: rest.filter((word) => !flags.includes(word)),
		appends: flags.some(({ text }) => /^(?:-[a-z]*a|--append)/.test(text.text))
	};
}
function echoed(words, echo) {
	const end = words.findIndex((word) => !/^-[neE]+$/.test(literalOf(word) ?? ""));
	const flags = words.slice(0, end === -1 ? void 0 : end).map(({ text }) => text.text);
	const text = withBlanks(words.slice(flags.length));
	const parts = /e[^E]*$/.test(flags.join("")) ? withoutEscapes(text, 0, text.text.length) : partsOf(text);
	return flags.some((flag) => flag.includes("n")) ? join$1(parts) : join$1([...parts, {
		text: "\n",
		place: echo.place,
		exact: false
	}]);
}
/** A format is used as often as there are arguments for it. */
function formatted([format, ...words]) {
	if (format === void 0 || format.text.text.includes("")) return void 0;
	const { text } = format.text;
	const conversions = Array.from(text.matchAll(/%(?:%|-?\d*[sd]|b)|(%)/g));
	if (conversions.some(([, other]) => other !== void 0)) return void 0;
	const parts = [];
	let length = 0;
	let used = 0;
	do {
		const before = used;
		let at = 0;
		for (const { 0: conversion, index } of conversions) {
			parts.push(...withoutEscapes(format.text, at, index));
			at = index + conversion.length;
			if (conversion === "%%") parts.push(...partsBetween(format.text, index, index + 1));
			else {
				const value = words[used++]?.text;
				if (value !== void 0) parts.push(...conversion === "%b" ? withoutEscapes(value, 0, value.text.length) : partsOf(value));
				length += value?.text.length ?? 0;
			}
		}
		parts.push(...withoutEscapes(format.text, at, text.length));
		length += text.length;
		if (used === before) break;
	} while (used < words.length && length <= 2e4);
	return length <= 2e4 ? join$1(parts) : void 0;
}

// src/collect/shell/written-files.ts
/** The files that a script has written so far, where it is known what. */
var WrittenFiles = class {
	#files = /* @__PURE__ */ new Map();
	/** `text` is undefined where only run time knows; `directory` is where a relative path starts from. */
	write(path, directory, text, appends) {
		const name = nameOf$4(path, directory);
		if (name === void 0) return;
		const before = appends ? this.#files.get(name) : void 0;
		const length = (before?.length ?? 0) + (text?.text.length ?? 0);
		if (text !== void 0 && length <= 2e4) this.#files.set(name, {
			text,
			before,
			length
		});
		else if (!appends) this.#files.delete(name);
	}
	/** What a file holds now. */
	read(path, directory) {
		if (this.#files.size === 0) return void 0;
		const name = nameOf$4(path, directory);
		return name === void 0 ? void 0 : this.readAt(name);
	}
	/** The same by its name: its absolute path, or that from the checkout's root. */
	readAt(name) {
		const texts = [];
		for (let one = this.#files.get(name); one !== void 0; one = one.before) texts.push(one.text);
		return texts.length === 0 ? void 0 : join$1(texts.reverse().flatMap(partsOf));
	}
};
/** The same for all ways to write a path. */
function nameOf$4(path, directory) {
	const text = literalOf(path);
	if (text === void 0 || text === "") return void 0;
	if (text.startsWith("")) return behindAnchor(text);
	if (text.startsWith("/") || text.startsWith("")) return text;
	return normalize(directory ?? "", text) ?? text;
}

// src/collect/shell/bash-streams.ts
/**
* What goes from command to command of a bash script at the point that is read: through pipes, here-documents and
* files. Only what is known is there: what only run time knows is undefined everywhere, as if nothing were printed.
*/
var BashStreams = class {
	#script;
	#state;
	#words;
	#files = new WrittenFiles();
	/** What the command that is read gets from the one ahead of its pipe. */
	#input;
	/** What has been printed since somebody began to listen. */
	#printed = [];
	constructor(script, state, words) {
		this.#script = script;
		this.#state = state;
		this.#words = words;
	}
	/** Reads the commands of a pipe, of which each gets what the one ahead of it prints. */
	pipe(commands) {
		const outer = this.#input;
		for (const read of commands) this.#input = this.listen(read);
		this.print(this.#input);
		this.#input = outer;
	}
	/** Reads something that gets `input` from what is ahead of it. */
	withInput(input, read) {
		const outer = this.#input;
		this.#input = input;
		read();
		this.#input = outer;
	}
	/** Reads something, and takes what it prints from whoever listens outside. */
	listen(read) {
		const outer = this.#printed;
		this.#printed = [];
		read();
		const printed = this.#printed.length === 0 ? void 0 : join$1(this.#printed.flatMap(partsOf));
		this.#printed = outer;
		return printed;
	}
	print(text) {
		if (text !== void 0) this.#printed.push(text);
	}
	/** What `echo`, `printf`, `cat` and `tee` do with what they get. */
	run(words, input) {
		const { directory } = this.#state;
		this.print(printedBy(words, input, (path) => this.#files.read(path, directory)));
		const { files, appends } = teedTo(words);
		for (const path of files) this.#files.write(path, directory, input, appends);
	}
	/** Writes what a statement has printed to the files that its parts name; what is left of it goes on. */
	redirect(parts, printed) {
		return parts.filter((part) => this.#writes(part, printed)).length > 0 ? void 0 : printed;
	}
	#writes(part, printed) {
		const operator = part.type === "file_redirect" ? /^[1&]?(>>|>)\|?(?![&(])/.exec(this.#textOf(part))?.[1] : void 0;
		const target = part.children.find(({ type }) => type !== "file_descriptor");
		if (operator === void 0 || target === void 0) return false;
		const [path] = this.#words.expand(target);
		if (path !== void 0) this.#files.write(path, this.#state.directory, printed, operator === ">>");
		return true;
	}
	/** What is in a file now, by its absolute path. */
	written(path) {
		return this.#files.readAt(path);
	}
	/** What is in the files that some words name, by word. */
	filesNamedBy(words) {
		const files = /* @__PURE__ */ new Map();
		for (const word of words) {
			const text = this.#files.read(word, this.#state.directory);
			if (text !== void 0) files.set(word.text.text, text);
		}
		return files;
	}
	/** What a command reads: as it says itself, or the statement that redirects it; or from its pipe. */
	inputOf(command, redirected) {
		return this.#redirectedTo(command) ?? (redirected && this.#redirectedTo(redirected)) ?? this.#input;
	}
	/** The here-document, here-string or written file of a command, or of the statement that redirects it. */
	#redirectedTo(statement) {
		if (!this.#textOf(statement).includes("<")) return void 0;
		for (const part of statement.children) {
			const { type, children } = part;
			const last = children.at(-1);
			if (type === "herestring_redirect" && last !== void 0) return this.#words.joined(last)[0]?.text;
			if (type === "file_redirect" && last !== void 0 && /^0?<(?![&(])/.test(this.#textOf(part))) {
				const [path] = this.#words.expand(last);
				return path && this.#files.read(path, this.#state.directory);
			}
			const body = type === "heredoc_redirect" ? children.find((child) => child.type === "heredoc_body") : void 0;
			if (body === void 0) continue;
			const start = children.find((child) => child.type === "heredoc_start");
			return start !== void 0 && /["'\\]/.test(this.#textOf(start)) ? slice(this.#script, body.start, body.end) : this.#words.input(body);
		}
	}
	#textOf(node) {
		return this.#script.text.slice(node.start, node.end);
	}
};

// src/collect/shell/bash-grammar.ts
/**
* A script as the grammar has to be given it to read it as bash does; places stay the same, and words are read of the
* script itself. Of a substitution without a command nothing is left.
*/
function forTheGrammar(script) {
	return withoutInnerParentheses(withoutCommentsInBackticks(script).replace(partOfWord, ",").replace(blankInWord, "\\,").replace(/(?<=\s)``(?=\s)/g, "  ").replaceAll("``", "\"\"").replace(aheadOfCompound, (found) => found.replace(/[!\w-]/g, " ")));
}
/**
* `((` begins arithmetic only where `))` ends it; else it is two subshells, one inside of the other. The inner one, of
* which the grammar knows nothing, loses its parentheses: what it changes is not seen outside of the outer one.
*/
function withoutInnerParentheses(script) {
	const seeming = Array.from(script.matchAll(twoParentheses), ({ index }) => index + 1);
	if (seeming.length === 0) return script;
	const ends = endsOfParentheses(script);
	const blanks = seeming.flatMap((inner) => {
		const end = ends.get(inner);
		const outerEnd = ends.get(inner - 1);
		return end === void 0 || outerEnd === void 0 || outerEnd === end + 1 ? [] : [inner, end];
	});
	if (blanks.length === 0) return script;
	const signs = script.split("");
	for (const offset of blanks) signs[offset] = " ";
	return signs.join("");
}
/** The first of them, where a statement or a substitution begins with it. */
const twoParentheses = /(?<=\$|(?:^|[;&|(){!]|\b(?:then|do|else|elif|if|while|until|time))[ \t]*)\((?=\()/gm;
/** Of each parenthesis the one that closes it, by their offsets, quoted or not. */
function endsOfParentheses(script) {
	const ends = /* @__PURE__ */ new Map();
	const open = [];
	for (const { index, 0: sign } of script.matchAll(/[()]/g)) if (sign === "(") open.push(index);
	else {
		const opening = open.pop();
		if (opening !== void 0) ends.set(opening, index);
	}
	return ends;
}
/**
* Such a comment stands between the lines of a long command. To the grammar it would go on to the end of its line, and
* what is behind it be part of the backticks.
*/
function withoutCommentsInBackticks(script) {
	if (!script.includes("`#")) return script;
	return script.replace(/\\.|`(?:\\.|[^`\\\n])*`/g, (found) => found.startsWith("`#") ? " ".repeat(found.length) : found);
}
/**
* Signs within a word that the grammar takes for a comment or a blank, and with it hides the commands behind them: `#`
* behind a name (`r#x; docker run a`), but for that of an expansion (`${a#b}`), and what bash does not call blank. A
* carriage return that ends a line is left alone: a checkout on Windows puts it there.
* @see https://www.gnu.org/software/bash/manual/html_node/Definitions.html
*/
const partOfWord = /#(?<=(?:[\w\u0080-\uffff](?:\[|(?:\\\n)+)?|\])#)(?<!\$\{!?\w+(?:\[[^[\]\n]*\])?#)|[\v\f]|\r(?!\n|$)/g;
/** An escaped blank that a word begins with: the grammar leaves it out. Before a line break it is a slip of the pen. */
const blankInWord = /(?<=\s)\\[ \t](?=\S)/g;
/** To the grammar only a simple command may be negated, timed or a coprocess: it would take `{` or `if` for one. */
const aheadOfCompound = /(?<=^|[;&|(){\n]|\b(?:then|do|else|elif|if|while|until))[ \t]*(?:!|time(?:[ \t]+-p)?|coproc(?:[ \t]+\w+)?)(?=[ \t]+(?:\{|(?:if|while|until|for|case|select)\b))/g;

// src/collect/shell/mention.ts
/** Programs whose commands are collected. */
const commandNames = [
	"docker",
	"docker-compose",
	"podman",
	"podman-compose",
	"nerdctl",
	"buildah",
	"nsjail",
	"bwrap",
	"firejail",
	"flatpak",
	"flatpak-spawn",
	"unshare",
	"systemd-run",
	"runsc",
	"firecracker",
	"jailer"
];
/**
* Cheap: whether a text can have a command that is collected. A name may be written in pieces between which nothing
* stands but quotes and escapes (`doc"ker"`); one that variables or other commands put together is looked for nowhere.
*/
function mentionsCommand(text) {
	return mention.test(text) || isPieced.test(text) && piecedMention.test(text);
}
/** Whether a mention has a part between two offsets of a text. */
function mentionsPartly(text, start, end) {
	if (!mentionsCommand(text)) return false;
	return Array.from(text.matchAll(mentions)).some(({ 0: name, index }) => index < end && index + name.length > start);
}
const mention = new RegExp(`\\b(?:${commandNames.join("|")})\\b`, "i");
/** What a shell takes out of the middle of a word; backticks are PowerShell's escape, and in bash around nothing nothing. */
const betweenPieces = String.raw`(?:\$?["']|[\x60\\]\n?)`;
/** Most texts have no such thing between two letters. */
const isPieced = new RegExp(`[a-z-]${betweenPieces}+[a-z-]`, "i");
const piecedNames = commandNames.map((name) => name.split("").join(`${betweenPieces}*`));
const piecedMention = new RegExp(`\\b(?:${piecedNames.join("|")})\\b`, "i");
/** Each mention in a text, in any case, and in pieces where it is; longer names first: `docker-compose` is not `docker`. */
const mentions = new RegExp(`\\b(?:${piecedNames.toReversed().join("|")})\\b`, "gi");

// src/collect/shell/nested-script.ts
/**
* A script in an argument, in what a shell reads, or in a file that the script around it has written: `bash -c '…'`,
* `eval "…"`, `bash <<EOF`, `./written.sh`. What a shell on another machine runs (`ssh`) is not looked at.
*/
function scriptIn(words, command) {
	const [first, ...rest] = words;
	const name = nameOfProgram(first);
	if (name === void 0) return void 0;
	if (isShell.test(name)) return scriptOfShell(rest, command);
	switch (name) {
		case "source":
		case ".": return inFile(rest, command);
		case "eval": return { text: withBlanks(rest) };
		case "trap": {
			const [action] = rest.filter((word) => literalOf(word) !== "--");
			return action && { text: action.text };
		}
		case "su":
		case "runuser":
		case "script": {
			const flag = rest.findIndex((word) => /^(?:-[a-zA-Z]*c|--command)$/.test(word.text.text));
			const text = flag === -1 ? name === "script" ? void 0 : command.input : rest[flag + 1]?.text;
			return text && { text };
		}
		case "sg": {
			const [, script] = rest.filter(({ text }) => !/^-c?$/.test(text.text));
			return script && { text: script.text };
		}
		case "concurrently":
		case "hyperfine":
		case "start-server-and-test":
		case "start-test":
		case "server-test": return { text: inLines(rest) };
		case "newgrp": return command.input && { text: command.input };
		default: return first?.text.text.includes("/") ? inFile(words, command) : void 0;
	}
}
/** Scripts that stand in words of their own, one behind the other; what is a flag or its value is no command of ours. */
function inLines(words) {
	return join$1(words.flatMap(({ text, place }, index) => {
		const parts = partsOf(text);
		return index === 0 ? parts : [{
			text: "\n",
			place,
			exact: false
		}, ...parts];
	}));
}
/** The file that the first of some words names, and the others for it. */
function inFile([file, ...others], { files }) {
	const text = file && files?.get(file.text.text);
	return text && {
		text,
		arguments: others
	};
}
/** Whether a program may run a script that is one of its arguments or its input. */
function runsScripts(program) {
	return isShell.test(program) || /^(?:eval|trap|su|runuser|sg|script|newgrp|concurrently|hyperfine|start-server-and-test|start-test|server-test)$/.test(program);
}
const isShell = /^(?:ba|da|z|k)?sh$/;
/** @see https://www.gnu.org/software/bash/manual/html_node/Invoking-Bash.html */
function scriptOfShell(words, command) {
	const { input } = command;
	let isArgument = false;
	let isInput = false;
	let at = 0;
	for (; at < words.length; at++) {
		const word = words[at]?.text.text ?? "";
		if (!/^[-+]/.test(word)) break;
		if (word === "-" || word === "--") {
			at++;
			break;
		}
		if (/^-[a-zA-Z]*c/.test(word)) isArgument = true;
		if (/^-[a-zA-Z]*s/.test(word)) isInput = true;
		if (/^(?:[-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/.test(word)) at++;
	}
	const script = words[at];
	if (isArgument) return script && {
		text: script.text,
		arguments: words.slice(at + 2)
	};
	if (!isInput && script !== void 0 && literalOf(script) !== "/dev/stdin") return inFile(words.slice(at), command);
	if (input === void 0) return void 0;
	if (isInput || script === void 0) return {
		text: input,
		arguments: words.slice(at)
	};
	return {
		text: input,
		arguments: words.slice(at + 1)
	};
}

// src/collect/shell/wrappers.ts
/** Whether a program only runs another command. */
function isWrapper(program) {
	return wrapperNamed(program) !== void 0;
}
/** What is known of a program that only runs another command; undefined for any other. */
function wrapperNamed(program) {
	return require_check_main.ownEntry(wrappers, program) ?? (retries.test(program) ? retry : void 0);
}
/** Programs of a project's own that run a command until it succeeds; some take it as one word. */
const retries = /^(?:\w+[-_])?retr(?:y|ies)(?:[-_]\w+)?(?:\.sh)?$/;
const retry = {
	counts: true,
	evaluates: "word"
};
const wrappers = {
	sudo: {
		values: [
			"-u",
			"-g",
			"-h",
			"-p",
			"-C",
			"-r",
			"-t",
			"-T",
			"-U",
			"-D",
			"-R",
			"--user",
			"--group"
		],
		assigns: true,
		isShell: /^(?:-[a-zA-Z]*[is]|--login|--shell)/
	},
	doas: {
		values: ["-u", "-C"],
		isShell: /^-[a-zA-Z]*s/
	},
	runuser: {
		values: [
			"-u",
			"--user",
			"-g",
			"--group",
			"-G",
			"--supp-group"
		],
		needs: "-u"
	},
	gosu: { skips: 1 },
	setpriv: { values: [
		"--reuid",
		"--regid",
		"--groups",
		"--inh-caps",
		"--ambient-caps",
		"--bounding-set",
		"--securebits"
	] },
	"cross-env": { assigns: true },
	"cross-env-shell": { assigns: true },
	env: {
		values: [
			"-u",
			"-C",
			"--unset",
			"--chdir"
		],
		assigns: true,
		splits: /^(?:-[a-zA-Z0]*S|--split-string=?)/
	},
	"env-cmd": { values: [
		"-f",
		"--file",
		"-r",
		"--rc-file",
		"-e",
		"--environments"
	] },
	dotenv: { values: [
		"-e",
		"-p",
		"-v"
	] },
	"dotenv-cli": { values: [
		"-e",
		"-p",
		"-v"
	] },
	dotenvx: { behindDashes: true },
	op: { behindDashes: true },
	doppler: { behindDashes: true },
	infisical: { behindDashes: true },
	"aws-vault": { behindDashes: true },
	chamber: { behindDashes: true },
	mise: { behindDashes: true },
	direnv: { skips: 2 },
	npx: { values: ["-p", "--package"] },
	time: { values: [
		"-o",
		"-f",
		"--output",
		"--format"
	] },
	timeout: {
		values: [
			"-k",
			"-s",
			"--kill-after",
			"--signal"
		],
		skips: 1
	},
	gtimeout: {
		values: ["-k", "-s"],
		skips: 1
	},
	faketime: { skips: 1 },
	command: {},
	builtin: {},
	exec: { values: ["-a"] },
	nohup: {},
	setsid: {},
	nice: { values: ["-n", "--adjustment"] },
	ionice: { values: [
		"-c",
		"-n",
		"-p"
	] },
	chrt: {
		values: [
			"-T",
			"-P",
			"-D"
		],
		skips: 1
	},
	taskset: { skips: 1 },
	numactl: { values: [
		"-i",
		"-p",
		"-P",
		"-w",
		"-m",
		"-N",
		"-C"
	] },
	stdbuf: { values: [
		"-i",
		"-o",
		"-e"
	] },
	eatmydata: {},
	caffeinate: { values: ["-t", "-w"] },
	"systemd-inhibit": {},
	"dbus-run-session": { values: ["--config-file", "--dbus-daemon"] },
	busybox: {},
	wsl: { values: [
		"-d",
		"--distribution",
		"-u",
		"--user",
		"--cd",
		"--shell-type"
	] },
	coproc: {},
	chronic: {},
	flock: {
		values: [
			"-w",
			"--timeout",
			"-E",
			"--conflict-exit-code"
		],
		skips: 1
	},
	"xvfb-run": { values: [
		"-e",
		"-f",
		"-n",
		"-p",
		"-s",
		"-w",
		"--error-file",
		"--auth-file",
		"--server-num",
		"--server-args"
	] },
	watch: {
		values: ["-n", "--interval"],
		evaluates: "words"
	},
	unbuffer: {},
	winpty: {},
	xargs: {
		values: [
			"-n",
			"-I",
			"-P",
			"-L",
			"-d",
			"-a",
			"-E",
			"-s",
			"--max-args",
			"--max-procs",
			"--delimiter"
		],
		completes: "xargs"
	},
	parallel: {
		values: [
			"-j",
			"-P",
			"-n",
			"-N",
			"-a",
			"-S",
			"-I",
			"-C",
			"--jobs",
			"--delay",
			"--timeout",
			"--retries",
			"--joblog"
		],
		completes: "parallel",
		evaluates: "words"
	},
	find: {},
	"!": {}
};

// src/collect/shell/engine-command.ts
/** What the words ask an engine for; undefined where they ask for nothing that makes a container. */
function engineCommand(words, command) {
	const [first] = words;
	const program = nameOfProgram(first);
	if (first === void 0 || program === void 0) return void 0;
	if (program === "buildah") return buildahCommand(words, command);
	const standalone = program === "docker-compose" || program === "podman-compose";
	const tool = standalone ? program.replace("-compose", "") : program;
	if (tool !== "docker" && tool !== "podman" && tool !== "nerdctl") return void 0;
	const variable = (name) => tool === "docker" ? command.assignments.get(name) ?? command.variables.get(name) : void 0;
	const fromEnvironment = variable("DOCKER_HOST");
	let host = fromEnvironment === void 0 ? void 0 : literalText(fromEnvironment);
	let tls = tlsVariables.some((name) => (variable(name)?.text ?? "") !== "") || void 0;
	if (standalone) return made("compose", words.slice(1), first);
	let at = 1;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === void 0) {
			if (!mayBeFlags(words[at])) return void 0;
			continue;
		}
		if (!word.startsWith("-")) break;
		const [flag = word, inline] = word.startsWith("--") ? word.split(/=(.*)/s, 2) : lastOfBundle(word);
		if (/^--tls/.test(flag) && flag !== "--tlscacert" && inline !== "false") tls = true;
		if (!globalFlagsWithValue.has(flag)) continue;
		const value = inline ?? literalOf(words[at + 1]);
		if (flag === "-H" || flag === "--host" || flag === "--url") host = value;
		if (inline === void 0) at++;
	}
	const names = [literalOf(words[at]), literalOf(words[at + 1])];
	for (const [path, action] of actions$1) {
		const matches = path.every((name, index) => names[index] === name);
		const last = words[at + path.length - 1];
		if (matches && last !== void 0) return made(action, words.slice(at + path.length), last);
	}
	return;
	function made(action, rest, last) {
		const place = spanOf(first ?? last, last, command.script);
		return {
			action,
			tool,
			words: rest,
			place,
			...host === void 0 ? {} : { host },
			...tls === void 0 ? {} : { tls },
			command
		};
	}
}
/** @see https://github.com/containers/buildah/blob/v1.38.0/docs/buildah-build.1.md */
function buildahCommand(words, command) {
	const at = words.findIndex((word, index) => index > 0 && !word.text.text.startsWith("-"));
	const [first, verb] = [words[0], words[at]];
	if (first === void 0 || !/^(?:bud|build|build-using-dockerfile)$/.test(literalOf(verb) ?? "")) return void 0;
	const place = spanOf(first, verb ?? first, command.script);
	return {
		action: "build",
		tool: "podman",
		words: words.slice(at + 1),
		place,
		command
	};
}
/**
* Any value but the empty one turns TLS on, `0` too.
* @see https://github.com/docker/cli/blob/v29.9.3/cli/flags/options.go
*/
const tlsVariables = ["DOCKER_TLS_VERIFY", "DOCKER_TLS"];
const actions$1 = [
	[["run"], "run"],
	[["create"], "create"],
	[["container", "run"], "run"],
	[["container", "create"], "create"],
	[["compose"], "compose"],
	[["stack", "deploy"], "stack-deploy"],
	[["stack", "up"], "stack-deploy"],
	[["build"], "build"],
	[["buildx", "build"], "build"],
	[["buildx", "b"], "build"],
	[["buildx", "bake"], "bake"],
	[["image", "build"], "build"],
	[["builder", "build"], "build"],
	[["network", "create"], "network-create"],
	[["volume", "create"], "volume-create"]
];
const verbs = new Set(actions$1.map(([[verb]]) => verb));
/** Whether an engine that is given these words first may make a container; `second` is undefined where nobody knows it. */
function mayBeAction(first, second) {
	if (!verbs.has(first)) return false;
	return actions$1.some(([[verb, object]]) => verb === first && (object === void 0 || second === void 0 || object === second));
}
/**
* The engine's command that a sandbox runs, with the words behind it; undefined where none of its words may begin one.
* What that makes is made by the engine, outside of the sandbox.
*/
function engineWithin(words, command) {
	for (let at = 1; at < words.length; at++) {
		const found = mentionsCommand(words[at]?.text.text ?? "") ? engineCommand(words.slice(at), command) : void 0;
		if (found !== void 0) return found;
	}
}
/** What stands between a tool and its subcommand, and only run time knows, is flags: `docker $DOCKER_OPTS run`. */
function mayBeFlags(word) {
	if (word === void 0 || !/^\uE000+$/.test(word.text.text)) return false;
	return !unknownOf(word.text).some((name) => /compose|[@*]/i.test(name));
}
/**
* Of short flags in one word the one that takes a value, or else the last, and the value if it stands in the word too:
* `-Dl`, `-Dldebug`, `-H=tcp://…`.
*/
function lastOfBundle(word) {
	for (let at = 1; at < word.length - 1; at++) {
		const flag = `-${word[at]}`;
		if (globalFlagsWithValue.has(flag)) return [flag, word.slice(at + 1).replace(/^=/, "")];
	}
	return [`-${word.at(-1)}`];
}
/** Flags of the tools themselves that take the next word. */
const globalFlagsWithValue = /* @__PURE__ */ new Set([
	"-H",
	"--host",
	"-c",
	"--context",
	"--config",
	"-l",
	"--log-level",
	"--tlscacert",
	"--tlscert",
	"--tlskey",
	"-n",
	"--namespace",
	"-a",
	"--address",
	"--url",
	"--connection",
	"--root",
	"--runroot",
	"--storage-driver",
	"--storage-opt",
	"--data-root",
	"--cgroup-manager",
	"--runtime",
	"--network-cmd-path",
	"--hosts-dir",
	"--snapshotter",
	"--cni-path",
	"--cni-netconfpath"
]);
/**
* Whether a command whose first word is written so may be a container's, run a script, or run another command; its
* other words are not worth reading otherwise.
*/
function mayStart(program) {
	const name = programOf(program);
	return isWrapper(name) || runsScripts(name) || mentionsCommand(name);
}
function literalText(text) {
	return /\uE000/.test(text.text) ? void 0 : text.text;
}
/** From the first word to the last, where both stand in the same file one behind the other. */
function spanOf(first, last, script) {
	const from = runAt(first, script);
	const to = runAt(last, script);
	if (from.source !== to.source || to.end < from.start) return last.place;
	return {
		source: from.source,
		start: from.start,
		end: to.end
	};
}
/**
* Where a script runs what a word says: of the places in it where that is written and read, the last. `$ENGINE` in two
* commands is two, and a command that a function is given is where the function is called.
*/
function runAt(word, { segments }) {
	const { length } = word.text.text;
	const written = placeOf(word.text, 0, length) ?? word.place;
	const [start, end] = [segments[0], segments.at(-1)].map((segment) => segment?.via?.at(-1)?.place ?? segment?.hosts?.at(-1) ?? segment?.place);
	const isIn = ({ source, start: at }) => start !== void 0 && end !== void 0 && source === start.source && start.start <= at && at <= end.end;
	return [...viaOf(word.text, 0, length).map((step) => step.place), word.place].filter(isIn).reduce((last, place) => isIn(last) && place.start <= last.start ? last : place, written);
}

// src/collect/shell/handed-on.ts
/**
* What of a bash script some of its commands print for others to run: what is piped to a shell, files that it writes and
* names again, and files of a workflow's step by which that gives variables on. Told from how the script is written, so
* that what matters to neither is not read.
*/
var HandedOn = class {
	#toShell;
	#toSteps;
	/** Names of files, without their folders. */
	#files;
	constructor(script) {
		this.#toShell = pipedToShell.test(script);
		this.#toSteps = mayGiveOn(script);
		this.#files = namedAgain(script);
	}
	/** Whether a command may print what another runs. */
	prints(written) {
		return (this.#toShell || this.#toSteps || this.#files.size > 0) && printing.test(written);
	}
	/** Whether a command may run what another has printed, or print what another step runs. */
	runs(written) {
		if (this.#toSteps && printing.test(written)) return true;
		if (!this.#toShell && this.#files.size === 0) return false;
		return shell.test(written) || namesIn$3(written).some((name) => this.#files.has(name));
	}
};
const pipedToShell = /\|&?[^|\n]*?\b(?:ba|da|z|k)?sh(?=[\s;&|)}]|$)/;
const shell = /(?:^|[\s/])(?:ba|da|z|k)?sh(?=\s|$)/;
const printing = /^(?:sudo[ \t]+)?(?:cat|echo|printf|tee)(?=\s|$)/;
/** The files that a script writes, where it names them elsewhere too. */
function namedAgain(script) {
	const written = /* @__PURE__ */ new Set();
	for (const [, redirected, operands = ""] of script.matchAll(/>[>|]?[ \t]*["']?(?!\/dev\/|\$\{?GITHUB_(?!WORKSPACE))([^\s"';&|<>()]+)|\btee\b([^\n;&|<>()]*)/g)) for (const name of namesIn$3(redirected ?? operands)) written.add(name);
	const again = /* @__PURE__ */ new Set();
	if (written.size === 0) return again;
	const seen = /* @__PURE__ */ new Set();
	for (const name of namesIn$3(script)) {
		if (seen.has(name) && written.has(name)) again.add(name);
		seen.add(name);
	}
	return again;
}
/** The last parts of all that may be a path. */
function namesIn$3(text) {
	return (text.match(/[\w.+/-]+/g) ?? []).map((path) => path.slice(path.lastIndexOf("/") + 1));
}
/** Cheap: whether a script may give variables or outputs on to the steps of a workflow behind it. */
function mayGiveOn(script) {
	return /GITHUB_(?:ENV|OUTPUT)\b/.test(script);
}
/**
* Cheap: whether one of them may be the name of a command, which stands behind a `=` (`ENGINE=docker`) or ends what is
* printed (`command -v podman)`), where most scripts call it (`docker build .`).
*/
function mayGiveCommandOn(script) {
	return mayGiveOn(script) && givenName.test(script);
}
const anyName = commandNames.toReversed().join("|");
const givenName = new RegExp(String.raw`=["']?(?:sudo +)?(?:${anyName})\b|\b(?:${anyName})(?=["')}\x60]|\s*(?:$|[>|;&]))`, "im");

// src/collect/shell/compose-command.ts
/** Actions that make containers. */
const starting = /* @__PURE__ */ new Set([
	"up",
	"run",
	"create",
	"start",
	"restart",
	"build",
	"watch"
]);
/** Whether an action of Compose makes containers. */
function isStarting(action) {
	return starting.has(action);
}
/** Whether the last words of a command stand behind the action of Compose: they name services, and all of a file are judged. */
function isBehindAction(engine, number) {
	return number < wordsOfAction(engine).length;
}
/** The action of Compose and all words behind it. */
function wordsOfAction(engine) {
	return engine.action === "compose" ? readFlags$1(engine.words, composeFlags).rest : [];
}
/** Undefined where the command starts and builds nothing. */
function composeCommand(engine, startedBy) {
	const stack = engine.action === "stack-deploy";
	const { directory } = engine.command;
	const found = readFlags$1(engine.words, stack ? stackFlags : composeFlags);
	const action = stack ? "stack-deploy" : literalOf(found.rest[0]);
	if (action === void 0 || !stack && !starting.has(action)) return void 0;
	const written = found.directories.at(-1);
	const projectDirectory = written && located(literalOf(written), directory);
	const named = found.names.map((word) => literalOf(word)).at(-1);
	const projectName = stack || found.names.length > 0 ? named : writtenOut(engine, "COMPOSE_PROJECT_NAME");
	const services = stack ? [] : found.rest.slice(1).flatMap((word) => literalOf(word) ?? []);
	return {
		directory,
		files: filesOf$3(engine, found.files, stack).map((file) => located(file, directory)),
		action,
		...projectDirectory === void 0 ? {} : { projectDirectory },
		...projectName === void 0 ? {} : { projectName },
		profiles: found.profiles.flatMap((word) => literalOf(word) ?? []),
		envFiles: envFilesOf(engine, found.envFiles, stack).flatMap((file) => located(file, directory) ?? []),
		services: action === "run" ? services.filter(isService).slice(0, 1) : services.filter(isService),
		place: engine.place,
		startedBy
	};
}
function isService(word) {
	return /^\w[\w.-]*$/.test(word);
}
/** A variable of the command's environment, where there is no doubt of it; one that is empty says nothing to Compose. */
function writtenOut({ command }, name) {
	const text = environmentOf(command, name)?.text;
	return text === "" || text?.includes("") ? void 0 : text;
}
/** `--env-file`, else COMPOSE_ENV_FILES. */
function envFilesOf(engine, given, stack) {
	if (given.length > 0) return given.map((word) => literalOf(word));
	return stack ? [] : writtenOut(engine, "COMPOSE_ENV_FILES")?.split(",") ?? [];
}
/**
* `-f`, else COMPOSE_FILE as far as it is written out.
* @see https://docs.docker.com/compose/how-tos/environment-variables/envvars/
*/
function filesOf$3(engine, given, stack) {
	if (given.length > 0) return given.flatMap((word) => stack ? splitFiles(word) : [literalOf(word)]);
	const written = environmentOf(engine.command, "COMPOSE_FILE")?.text;
	if (written === void 0 || stack) return [];
	const separator = environmentOf(engine.command, "COMPOSE_PATH_SEPARATOR")?.text || ":";
	if (written.includes("") || separator.includes("")) return [void 0];
	return written.split(separator).filter((file) => file !== "");
}
const composeFlags = {
	"-f": "files",
	"--file": "files",
	"-p": "names",
	"--project-name": "names",
	"--profile": "profiles",
	"--project-directory": "directories",
	"--env-file": "envFiles",
	"--ansi": "ignored",
	"--progress": "ignored",
	"--parallel": "ignored",
	"-c": "ignored",
	"--context": "ignored",
	"-H": "ignored",
	"--host": "ignored",
	"--log-level": "ignored"
};
const stackFlags = {
	"-c": "files",
	"--compose-file": "files",
	"--resolve-image": "ignored"
};
function readFlags$1(words, flags) {
	const found = {
		files: [],
		names: [],
		profiles: [],
		directories: [],
		envFiles: [],
		ignored: [],
		rest: []
	};
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		const text = word.text.text;
		const equals = text.startsWith("--") ? text.indexOf("=") : -1;
		const flag = equals === -1 ? text : text.slice(0, equals);
		const slot = require_check_main.ownEntry(flags, flag);
		const clustered = /^-[a-zA-Z]./.test(text) ? require_check_main.ownEntry(flags, text.slice(0, 2)) : void 0;
		if (slot !== void 0 && equals !== -1) found[slot].push(tail(word, equals + 1));
		else if (slot !== void 0) {
			const value = words[++at];
			if (value !== void 0) found[slot].push(value);
		} else if (flags === composeFlags && require_check_main.saysNothing(text)) {
			if (text !== "") found.files.push(word);
		} else if (clustered !== void 0) found[clustered].push(tail(word, text[2] === "=" ? 3 : 2));
		else if (!text.startsWith("-")) {
			found.rest = words.slice(at);
			break;
		}
	}
	return found;
}
function tail(word, start) {
	const text = word.text.text.slice(start);
	return {
		...word,
		text: {
			text,
			segments: []
		}
	};
}
/** `docker stack deploy -c a.yml,b.yml`. */
function splitFiles(word) {
	return literalOf(word)?.split(",") ?? [void 0];
}
/** The path from the tree's root that a path in a command names. */
function located(path, directory) {
	if (path === void 0 || path === "") return void 0;
	if (path.startsWith("")) return behindAnchor(path);
	if (/^[/~]/.test(path) || path.startsWith("") || /^[A-Za-z]:/.test(path)) return void 0;
	return directory === void 0 ? void 0 : normalize(directory, path.replaceAll("\\", "/"));
}

// src/collect/shell/idle-mention.ts
/**
* Whether nothing can come of the commands that a text mentions. Most of what mentions one is another name
* (`docker-ci.sh`, `docker/Dockerfile`) or a command that makes no container (`docker push`): such a text is not parsed.
*
* Nothing can hide in that. A name that goes on as it stands is another program's. And a word that stands as it is, and
* whole, behind a program's name is its first argument wherever the two are taken to: variables, arrays and scripts in
* scripts keep words in their order, all but the list of a loop, and a program that is one element of an array or one
* argument (`$1 run`). What quotes, escapes or variables touch is not idle.
*/
function isIdle(text) {
	const hasLoop = mayTakeApart(text);
	for (const match of text.matchAll(mentions)) {
		const name = match[0].toLowerCase();
		const behind = text.slice(match.index + name.length);
		if (!isWrittenOut(name)) return false;
		if (isOtherName(name, behind)) continue;
		if (hasLoop || !isApart(text, match.index) || !makesNothing(name, behind)) return false;
	}
	return true;
}
/**
* Whether a text that is given some variables names one of them whose value may be a command, or begin one: the program
* then stands in none of the text itself (`$ENGINE run`, `$env:ENGINE`).
*/
function namesCommand(text, variables) {
	if (!text.includes("$")) return false;
	for (const [name, value] of variables) if (mentionsCommand(value) && !isIdle(value) && isNamed(name, text)) return true;
	return false;
}
/** Whether a text has a variable. */
function isNamed(name, text) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		const ahead = text.slice(Math.max(0, at - longestAhead), at);
		if (/\$(?:\{[#!]?)?(?:env:)?$/i.test(ahead) && !/^\w/.test(text.slice(at + name.length, at + name.length + 1))) return true;
	}
	return false;
}
/** `${!env:` UTF-16 code units */
const longestAhead = 8;
/** Whether a text may have a loop, which takes the words of its list one by one, or a program that is one of several words. */
function mayTakeApart(text) {
	return loop.test(text) || elementAsProgram.test(text);
}
/** Whether a command, as it is written, is one that a text is idle with. */
function isIdleCommand(written) {
	const [, name] = /^(?:sudo[ \t]+)?([a-z-]+)(?=[ \t])/i.exec(written) ?? [];
	if (name === void 0 || !mentionsCommand(name)) return false;
	return makesNothing(name.toLowerCase(), written.slice(written.indexOf(name) + name.length));
}
const loop = /\b(?:for|foreach|select)\b/i;
const elementAsProgram = /(?:^|[;&|({!]|\b(?:then|do|else|exec|sudo)\b)[ \t]*"?\$\{?(?:[1-9]|[@*]:|\w+\[-?\d)/m;
/** Whether a mention is in one piece. */
function isWrittenOut(name) {
	return /^[a-z-]+$/.test(name);
}
/** The same word goes on, and cannot become one of ours whatever follows: `docker-ci`, `docker/Dockerfile`, `docker.sh`. */
function isOtherName(name, behind) {
	const rest = /^[\w./-]+/.exec(behind)?.[0].toLowerCase();
	return rest !== void 0 && !commandNames.some((other) => `${other}.exe`.startsWith(name + rest));
}
/** Whether a word begins here, to which nothing ahead of it can belong. */
function isApart(text, start) {
	return start === 0 || /(?:[;|&(!]|[^\\][ \t]|[^\\\r]\n)$/.test(text.slice(Math.max(0, start - 2), start));
}
/** Whether the literal words behind a program's name ask it for nothing that makes a container. */
function makesNothing(name, behind) {
	if (name.endsWith("-compose")) return startsNothing(behind);
	if (name !== "docker" && name !== "podman" && name !== "nerdctl") return false;
	const first = wordAhead.exec(behind);
	if (first?.[1] === void 0) return false;
	const rest = behind.slice(first[0].length);
	return first[1] === "compose" ? startsNothing(rest) : !mayBeAction(first[1], wordAhead.exec(rest)?.[1]);
}
function startsNothing(behind) {
	const action = wordAhead.exec(behind.replace(filesAhead, ""))?.[1];
	return action !== void 0 && !isStarting(action);
}
/** A literal word that ends where it seems to. */
const wordAhead = /^[ \t]+([a-z][a-z-]*)(?=[ \t\n;|&)]|$)/i;
const filesAhead = /^(?:[ \t]+-f[ \t]+[\w./-]+(?=[ \t]))+/;

// src/collect/shell/syntax.ts
/**
* A function that gives what `make` makes of a text's syntax tree. A text is parsed once for all jobs, callers and
* combinations of a matrix that run it: they mostly follow each other, so few are kept. It may throw `TooDear`.
*/
function syntaxReader(language, make) {
	/** By run: another may have other limits. */
	const recents = /* @__PURE__ */ new WeakMap();
	return async (text, bounds) => {
		const recent = recents.get(bounds) ?? new require_check_main.Recent(mostRecent);
		recents.set(bounds, recent);
		const known = recent.get(text);
		if (known !== void 0) return known;
		const made = await withSyntax(language, text, bounds, (root) => make(root, text));
		recent.set(text, made, text.length);
		return made;
	};
}
/** Those that are kept: UTF-16 code units of their texts. */
const mostRecent = 65536;

// src/collect/shell/bash-syntax.ts
/**
* The syntax tree of a bash script: its statements, and all that stands in those of which something can come. Most
* commands of a script are none of ours, and most nodes of its tree stand in those. Where no command is left but those
* that change the folder, nothing can come of the others: then the tree is empty.
*
* @throws TooDear
*/
async function bashSyntax(script, bounds) {
	const { root, handedOn, hasCommand } = await readBash(forTheGrammar(script), bounds);
	return {
		root: hasCommand ? root : {
			...root,
			children: []
		},
		handedOn
	};
}
/**
* The same, also where no command matters: for its variables.
*
* @throws TooDear
*/
function bashStatements(script, bounds) {
	return readBash(forTheGrammar(script), bounds);
}
const readBash = syntaxReader("bash", (node, text) => {
	const handedOn = new HandedOn(text);
	const root = new Reading(text, handedOn).statement(node, void 0);
	return {
		root,
		handedOn,
		hasCommand: hasCommand(root, text, handedOn)
	};
});
/** Whether a statement has a command that matters for itself, however deep. */
function hasCommand(node, text, handedOn, parent) {
	if (node.type === "command") {
		const written = text.slice(node.start, node.end);
		if (handedOn.runs(written)) return true;
		if (!changesState.test(written) && mayMatter$1(written, parent?.type === "redirected_statement")) return true;
	}
	return node.children.some((child) => hasCommand(child, text, handedOn, node));
}
/** Whether a text runs other commands inside. */
function substitutes(written) {
	return /\$\(|`|[<>]\(/.test(written);
}
/** Whether anything can come of a command itself, as it is written, whatever its variables are. */
function mayMatter$1(written, isRedirected) {
	if (changesState.test(written)) return true;
	if (!written.includes("$") && !mentionsCommand(written) && !isRedirected) return false;
	const program = programIn.exec(written)?.[1];
	if (program !== void 0 && !mayStart(program)) return false;
	return !isIdleCommand(written);
}
/** Commands after which others are run elsewhere, or have other variables or arguments. */
const changesState = /^(?:\.|source|cd|pushd|popd|read|mapfile|readarray|getopts|let|shift|printf[ \t]+-v|set[ \t]+(?:[-+]\w+[ \t]+)*(?:--?(?=\s|$)|[^-+\s]))(?=\s|$)|^set[ \t]+[^-+\s]|^\(\(/;
/** The program of a command, where it is written out and ends where it seems to. */
const programIn = /^(?:sudo[ \t]+)?([\w./][\w./-]*)(?=\s|$)/;
/** The name that a definition of a function, or a command, begins with. */
function nameAt(written) {
	return /^(?:function\s+)?([^\s(){};&|<>"'$`\\]+)/.exec(written)?.[1];
}
/** The names of all functions that a script seems to define. */
function functionsIn(text) {
	const names = /* @__PURE__ */ new Set();
	for (const [, plain, behind] of text.matchAll(/(?<![\w.:+-])([\w.:+-]+)[ \t]*\([ \t]*\)|\bfunction[ \t]+([\w.:+-]+)/g)) names.add(plain ?? behind ?? "");
	return names;
}
var Reading = class {
	#text;
	#functions;
	#handedOn;
	constructor(text, handedOn) {
		this.#text = text;
		this.#handedOn = handedOn;
		this.#functions = functionsIn(text);
	}
	/** A node in which statements may stand, with those of its children in which something may; `parent` is a type. */
	statement(node, parent, field) {
		const { type } = node;
		const children = [];
		if (type === "variable_assignment") return this.#whole(node, type, field);
		const written = this.#text.slice(node.startIndex, node.endIndex);
		if (type === "command" && this.#mayMatter(written, parent === "redirected_statement")) return this.#whole(node, type, field);
		if (type !== "comment" && (!withoutStatements.has(type) || substitutes(written))) {
			const fields = fieldsOf(node, type);
			const operator = type === "list" ? node.children.find((child) => child?.isNamed === false)?.type : void 0;
			const conditions = withConditions.has(type) ? node.childrenForFieldName("condition").map((child) => child?.id) : [];
			for (const child of node.namedChildren) {
				if (child === null) continue;
				const asked = fields?.get(child.id);
				const isWhole = asked !== void 0 || isReadWhole(child.type, type);
				const behind = child.startIndex > node.startIndex ? operator : void 0;
				const role = conditions.includes(child.id) ? "condition" : behind;
				const read = isWhole ? this.#whole(child, child.type, asked) : this.statement(child, type, role);
				if (isWhole || read.children.length > 0 || type === "pipeline" || this.#changesVariables(child)) children.push(read);
			}
		}
		return {
			type,
			start: node.startIndex,
			end: node.endIndex,
			isNamed: true,
			field,
			children
		};
	}
	#changesVariables(node) {
		return node.type === "unset_command" || node.type === "test_command" && this.#text.startsWith("((", node.startIndex);
	}
	/** A call of a function may matter too, and what one command hands on to another. */
	#mayMatter(written, isRedirected) {
		const name = this.#functions.size === 0 ? void 0 : nameAt(written);
		if (name !== void 0 && this.#functions.has(name)) return true;
		return this.#handedOn.prints(written) || this.#handedOn.runs(written) || mayMatter$1(written, isRedirected);
	}
	/** A node with all that is in it. */
	#whole(node, type, field, isNamed = true) {
		const children = [];
		if (!leaves.has(type)) {
			const fields = fieldsOf(node, type);
			const hasTokens = withTokens.has(type);
			for (const child of hasTokens ? node.children : node.namedChildren) {
				if (child === null) continue;
				children.push(this.#whole(child, child.type, fields?.get(child.id), !hasTokens || child.isNamed));
			}
		}
		return {
			type,
			start: this.#startOf(node, type),
			end: node.endIndex,
			isNamed,
			field,
			children
		};
	}
	/** Between two expansions in quotes (`"$A $B"`) the grammar takes blanks to be the second one's. */
	#startOf(node, type) {
		if (!/(?:expansion|substitution)$/.test(type)) return node.startIndex;
		const blanks = /^\s*/.exec(this.#text.slice(node.startIndex, node.endIndex))?.[0] ?? "";
		return node.startIndex + blanks.length;
	}
};
/** The fields that are asked for, by the ids of nodes. */
function fieldsOf(node, type) {
	const names = fieldsOfType[type];
	if (names === void 0) return void 0;
	const fields = /* @__PURE__ */ new Map();
	for (const name of names) for (const child of node.childrenForFieldName(name)) if (child !== null) fields.set(child.id, name);
	return fields;
}
const fieldsOfType = {
	variable_assignment: ["name", "value"],
	for_statement: ["variable", "value"]
};
/** What is read by the kind of what it stands in, though no statement is in it. */
function isReadWhole(type, parent) {
	if (parent === "redirected_statement") return type.endsWith("redirect");
	return parent === "declaration_command" && type === "variable_name";
}
/** Some of the statements in them are run in any case; `until` is a `while` to the grammar. */
const withConditions = /* @__PURE__ */ new Set(["if_statement", "while_statement"]);
/** Their operators are tokens. */
const withTokens = /* @__PURE__ */ new Set([
	"variable_assignment",
	"simple_expansion",
	"expansion"
]);
/** No statement stands in them but by substitution. */
const withoutStatements = /* @__PURE__ */ new Set([
	"command",
	"command_name",
	"word",
	"string",
	"raw_string",
	"concatenation",
	"variable_name",
	"file_redirect"
]);
/** Nothing stands in them. */
const leaves = /* @__PURE__ */ new Set([
	"word",
	"string_content",
	"raw_string",
	"variable_name"
]);

// src/collect/shell/bash-braces.ts
/** Braces of one word, and words that they may make of it; what is beyond is unknown. */
const most$1 = {
	braces: 32,
	words: 256
};
/**
* The words that braces make of the pieces of one: `a{b,c}` is `ab ac`, `{1..3}` is `1 2 3`. Only bare characters are
* braces: bash expands them before anything else, so that a variable's value has none.
*
* @see https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html
*/
function withoutBraces(pieces) {
	if (!pieces.some(({ bare, part }) => bare === true && part.text.includes("{"))) return [pieces];
	const tokens = pieces.flatMap(tokensOf);
	const words = tokens.filter((token) => isBare(token, "{")).length > most$1.braces ? void 0 : expand(tokens);
	const place = pieces[0]?.part.place;
	if (words !== void 0 || place === void 0) return words ?? [];
	return [[{
		part: unknownAt(place, ["{…}"]),
		splits: true
	}]];
}
/** Bare braces and commas stand by themselves. */
function tokensOf(piece) {
	const { part } = piece;
	if (piece.bare !== true) return [piece];
	return Array.from(part.text.matchAll(/[{},]|[^{},]+/g), ({ 0: text, index }) => ({
		...piece,
		part: cutPart(part, index, text)
	}));
}
function isBare(token, text) {
	return token?.bare === true && token.part.text === text;
}
/** Undefined where there are too many words. */
function expand(tokens) {
	for (let at = 0; at < tokens.length; at++) {
		const group = isBare(tokens[at], "{") ? groupAt(tokens, at) : void 0;
		if (group === void 0) continue;
		const before = tokens.slice(0, at);
		const tails = expand(tokens.slice(group.end + 1));
		const words = [];
		for (const choice of group.choices) {
			const heads = expand(choice);
			if (heads === void 0 || tails === void 0) return void 0;
			if (words.length + heads.length * tails.length > most$1.words) return void 0;
			for (const head of heads) for (const tail of tails) words.push([
				...before,
				...head,
				...tail
			]);
		}
		return words;
	}
	return [tokens];
}
/** What the braces that open at a token choose from; undefined where they are just characters. */
function groupAt(tokens, open) {
	const choices = [];
	let depth = 0;
	let from = open + 1;
	for (let at = open; at < tokens.length; at++) {
		const token = tokens[at];
		if (isBare(token, "{")) depth++;
		else if (isBare(token, ",") && depth === 1) {
			choices.push(tokens.slice(from, at));
			from = at + 1;
		} else if (isBare(token, "}") && --depth === 0) {
			choices.push(tokens.slice(from, at));
			if (choices.length > 1) return {
				choices,
				end: at
			};
			const [only] = choices[0]?.length === 1 ? choices[0] ?? [] : [];
			const steps = only?.bare === true ? sequenceOf(only.part.text) : void 0;
			if (only === void 0 || steps === void 0) return void 0;
			return {
				choices: steps.map((text) => [{
					...only,
					part: {
						...only.part,
						text,
						exact: false
					}
				}]),
				end: at
			};
		}
	}
}
/** `1..3`, `a..c`, `01..10..3`; one word more than are made, where it has more. */
function sequenceOf(text) {
	const match = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([A-Za-z])\.\.([A-Za-z]))(?:\.\.(-?\d{1,9}))?$/.exec(text);
	if (match === null) return void 0;
	const [, fromNumber = "", toNumber = "", fromLetter, toLetter = "", by] = match;
	const from = fromLetter === void 0 ? Number(fromNumber) : fromLetter.charCodeAt(0);
	const to = fromLetter === void 0 ? Number(toNumber) : toLetter.charCodeAt(0);
	const step = Math.abs(Number(by ?? 1)) || 1;
	const width = /^-?0\d/.test(fromNumber) || /^-?0\d/.test(toNumber) ? Math.max(fromNumber.length, toNumber.length) : 0;
	const count = Math.min(Math.floor(Math.abs(to - from) / step), most$1.words) + 1;
	return Array.from({ length: count }, (_, index) => {
		const value = from + Math.sign(to - from) * step * index;
		if (fromLetter !== void 0) return String.fromCharCode(value);
		return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
	});
}

// src/collect/shell/asked-program.ts
/**
* The program of which a command asks where it is, or the first of several: it is that program, wherever it is.
* `command -v docker`, `which docker 2>/dev/null || which podman`, `command -v podman >/dev/null && echo podman || echo docker`.
*/
function programAskedFor(command) {
	const written = command.trim();
	const [, asked, printed] = pattern$2.exec(written) ?? [];
	return printed ?? asked ?? branch.exec(written)?.[1];
}
const asks = String.raw`(?:which|command\s+-v|type\s+-[pP])\s+["']?([\w.-]+)["']?(?:[ \t]+[\w.-]+)*`;
const unheard = String.raw`(?:\s*(?:[12&]?>\s*/dev/null|2>&1))*`;
const prints = String.raw`echo\s+["']?([\w.-]+)["']?`;
const pattern$2 = new RegExp(String.raw`^(?:basename\s+["']?\$?[(\x60])?\(?${asks}${unheard}(?:\s*&&\s*${prints})?["'\x60)]*(?:\s*\|\|[\s\S]*)?$`);
/** `if command -v podman; then echo podman; else echo docker; fi`: the first is as likely as any. */
const branch = new RegExp(String.raw`^if\s+(?:which|command\s+-v|type\s+-[pP])\s+["']?[\w.-]+["']?${unheard}\s*;?\s*then\s+${prints}\s*;[\s\S]*$`);

// src/collect/shell/bash-substitution.ts
/**
* What the commands in `$(…)` print, of those of which it is known: where the script, the checkout or a program is, and
* what `echo` and `printf` say, also on a condition.
*/
var BashSubstitutions = class {
	#script;
	#state;
	#scriptFolder;
	#expand;
	/** Substitutions that the one that is read stands in. */
	#depth = 0;
	constructor(script, state, scriptFolder, expand) {
		this.#script = script;
		this.#state = state;
		this.#scriptFolder = scriptFolder;
		this.#expand = expand;
	}
	/** Undefined where only run time knows; `place` is the substitution's. */
	textOf(node, place) {
		const found = this.#folderOrProgram(this.commandsOf(node));
		if (found !== void 0) return {
			text: join$1([whole$1(found, place)]),
			isOneWord: true
		};
		const [only, ...others] = node.children;
		if (only === void 0 || others.length > 0 || this.#depth >= deepest$1) return void 0;
		this.#depth++;
		const ways = this.#waysToPrint(only);
		this.#depth--;
		const printed = ways && this.#state.oneOf(ways);
		return printed && {
			text: withoutLastBreaks(printed),
			isOneWord: false
		};
	}
	/** The commands of a substitution, as they are written. */
	commandsOf(node) {
		return this.#textOf(node).replace(/^(?:\$\(|`)|[)`]$/g, "").trim();
	}
	#folderOrProgram(commands) {
		const { directory } = this.#state;
		if (directory !== void 0 && /^(?:pwd(?:\s+-[LP])?|realpath\s+\.|readlink\s+-f\s+\.)$/.test(commands)) return inWorkspace(directory);
		if (/^git rev-parse --show-toplevel$/.test(commands)) return "";
		const program = programAskedFor(commands);
		if (program !== void 0) return program;
		const folder = this.#scriptFolder;
		if (folder === void 0 || !scriptFolderPattern.test(commands)) return void 0;
		const up = /&&\s*cd\s+(\S+)\s*&&\s*pwd/.exec(commands)?.[1] ?? /\)["']?\/((?:\.\.\/?)+)["']?/.exec(commands)?.[1] ?? "";
		return inWorkspace(normalize(folder, up) ?? folder);
	}
	/** All that a statement may print: `echo a`, `[ … ] && echo a`, `[ … ] && echo a || echo b`. */
	#waysToPrint(node) {
		if (node.type === "command") {
			const printed = this.#printedBy(node);
			return printed && [printed];
		}
		const [left, right] = node.children;
		if (node.type !== "list" || left === void 0 || right?.type !== "command") return void 0;
		const behind = this.#printedBy(right);
		if (behind === void 0) return void 0;
		if (this.#script.text.slice(left.end, right.start).trim() === "&&") return this.#isCondition(left) ? [behind, join$1([])] : void 0;
		const [ahead, otherwise] = this.#waysToPrint(left) ?? [];
		return ahead && otherwise && [ahead, otherwise.text === "" ? behind : otherwise];
	}
	#printedBy(command) {
		const written = this.#textOf(command);
		if (/^(?:true|:)$/.test(written)) return join$1([]);
		if (!/^(?:echo|printf)\s/.test(written)) return void 0;
		if (command.children.some(({ type }) => type.endsWith("redirect"))) return void 0;
		const words = joinedWhereTheyTouch(command.children, this.#script.text).flatMap((child) => this.#expand(child));
		return printedBy(words, void 0, () => void 0);
	}
	/** Whether something only holds or not, and prints nothing. */
	#isCondition(node) {
		if (node.type === "list") return false;
		return node.type === "test_command" || /^(?:!\s*)?(?:test|tty\s+-s|\[)(?:\s|$)/.test(this.#textOf(node));
	}
	#textOf(node) {
		return this.#script.text.slice(node.start, node.end);
	}
};
/** What stands in more substitutions than these is unknown: each is read again for all around it. */
const deepest$1 = 8;
function withoutLastBreaks(text) {
	return slice(text, 0, text.text.replace(/(?<!\n)\n+$/, "").length);
}
/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;

// src/collect/shell/bash-tilde.ts
/**
* Home folders in place of the bare `~` at a word's beginning; in an assignment's value also behind each `:`, and in
* an argument that looks like an assignment behind its `=` too. `folder` is what `~+` is, where that is known.
*
* @see https://www.gnu.org/software/bash/manual/html_node/Tilde-Expansion.html
*/
function withHomes(pieces, isValue, folder) {
	const [first] = pieces;
	const name = first?.bare === true && !isValue ? /^[A-Za-z_]\w*\+?(?==)/.exec(first.part.text)?.[0] : void 0;
	const isExpanded = (index, at, ahead) => {
		if (ahead === ":") return isValue || name !== void 0;
		return index === 0 && (ahead === "" || at === name?.length);
	};
	return pieces.flatMap((piece, index) => {
		const { part } = piece;
		if (piece.bare !== true || !part.text.includes("~")) return [piece];
		const found = [];
		let at = 0;
		for (const match of part.text.matchAll(/(^|[:=])(~([\w+.-]*))(?=[/:]|$)/g)) {
			const [, ahead = "", tilde = "", user = ""] = match;
			if (!isExpanded(index, match.index, ahead)) continue;
			const start = match.index + ahead.length;
			const home = homeOf$1(user, cutPart(part, start, tilde), folder);
			found.push({
				...piece,
				part: cutPart(part, at, part.text.slice(at, start))
			}, {
				part: home,
				splits: false
			});
			at = start + tilde.length;
		}
		return at === 0 ? [piece] : [...found, {
			...piece,
			part: cutPart(part, at, part.text.slice(at))
		}];
	});
}
function homeOf$1(user, part, folder) {
	const text = user === "" ? "" : user === "root" ? "/root" : user === "+" ? folder : void 0;
	return text === void 0 ? unknownAt(part.place, [`~${user}`]) : {
		...part,
		text,
		exact: false
	};
}

// src/collect/shell/bash-words.ts
/**
* Reads arguments of bash as the words that they become: quotes and escapes are gone, variables have the values that
* `state` knows at that moment, and what only run time knows is an unknown part.
*/
var BashWords = class {
	#script;
	#state;
	#substitutions;
	constructor(script, state, scriptFolder) {
		this.#script = script;
		this.#state = state;
		this.#substitutions = new BashSubstitutions(script, state, scriptFolder, (node) => this.expand(node));
	}
	/** As in an assignment: no splitting. */
	joined(node) {
		const place = this.place(node);
		return [{
			text: this.#writtenOut(node) ?? join$1(this.#withHomes(this.#pieces(node, "value"), true).map(partOf)),
			place
		}];
	}
	/** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
	expand(node) {
		const place = this.place(node);
		const text = this.#writtenOut(node);
		if (text !== void 0) return [{
			text,
			place
		}];
		return withoutBraces(this.#pieces(node, "argument")).flatMap((pieces) => wordsOf(this.#withHomes(pieces, false), place));
	}
	/** The body of a here-document in which variables have their values. */
	input(body) {
		return join$1(this.#inside(body, body.start, body.end, "input").map(partOf));
	}
	/** The text of what stands as it is, quotes around it aside: most words do. */
	#writtenOut(node) {
		switch (node.type) {
			case "word": return /[~\\{]/.test(this.#textOf(node)) ? void 0 : slice(this.#script, node.start, node.end);
			case "raw_string": return slice(this.#script, node.start + 1, node.end - 1);
			case "string": return /[\\$`]/.test(this.#textOf(node)) ? void 0 : slice(this.#script, node.start + 1, node.end - 1);
			default: return;
		}
	}
	#withHomes(pieces, isValue) {
		return withHomes(pieces, isValue, this.#state.anchor("PWD"));
	}
	#pieces(node, mode) {
		switch (node.type) {
			case "string":
			case "translated_string": return this.#string(node, node.type === "string" ? 1 : 2);
			case "raw_string":
				if (mode === "quoted" || mode === "input") return this.#literal(node.start, node.end);
				return orEmpty(this.#literal(node.start + 1, node.end - 1), this.place(node));
			case "ansi_c_string": return orEmpty(this.#ansi(node.start + 2, node.end - 1), this.place(node));
			case "string_content": return this.#plain(node.start, node.end, "quoted");
			case "concatenation": return this.#inside(node, node.start, node.end, mode);
			case "simple_expansion":
			case "expansion": return this.#variable(node, mode);
			case "command_substitution": return this.#substitution(node, mode);
			case "arithmetic_expansion":
			case "process_substitution": return this.#unknown(node, this.#textOf(node), mode);
			default: return this.#plain(node.start, node.end, mode);
		}
	}
	/** An empty string is a word, unless it holds nothing but the elements of an array that has none. */
	#string(node, quotes) {
		const pieces = this.#inside(node, node.start + quotes, node.end - 1, "quoted");
		const [only, ...others] = node.children;
		const parameter = only === void 0 || others.length > 0 ? void 0 : parameterOf(only, this.#script.text);
		return parameter !== void 0 && wholeOf(parameter) === "each" ? pieces : orEmpty(pieces, this.place(node));
	}
	/** Children and, as it stands, what the grammar leaves between them. */
	#inside(node, start, end, mode) {
		const pieces = [];
		let at = start;
		for (const child of node.children) {
			pieces.push(...this.#plain(at, child.start, mode), ...this.#pieces(child, mode));
			at = child.end;
		}
		return [...pieces, ...this.#plain(at, end, mode)];
	}
	#literal(start, end) {
		return partsBetween(this.#script, start, end).map((part) => ({
			part,
			splits: false
		}));
	}
	/** What stands between two offsets without its escapes. */
	#plain(start, end, mode) {
		if (mode === "quoted") return this.#unescape(start, end, /\\([$`"\\\n])/g);
		if (mode === "input") return this.#unescape(start, end, /\\([$`\\\n])/g);
		return this.#unescape(start, end, /\\([\s\S])/g, true);
	}
	#unescape(start, end, pattern, bare) {
		const plain = (from, to) => bare ? this.#literal(from, to).map((piece) => ({
			...piece,
			bare
		})) : this.#literal(from, to);
		const written = this.#script.text.slice(start, end);
		if (!written.includes("\\")) return plain(start, end);
		const pieces = [];
		let at = start;
		for (const match of written.matchAll(pattern)) {
			const backslash = start + match.index;
			pieces.push(...plain(at, backslash));
			at = backslash + match[0].length;
			if (match[1] !== "\n") pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
		}
		return [...pieces, ...plain(at, end)];
	}
	#ansi(start, end) {
		return withoutEscapes(this.#script, start, end).map((part) => ({
			part,
			splits: false
		}));
	}
	#variable(node, mode) {
		const parameter = parameterOf(node, this.#script.text);
		if (parameter === void 0) return this.#unknown(node, this.#textOf(node), mode);
		const { name, operator } = parameter;
		const value = this.#state.valueOf(parameter);
		const alternative = () => parameter.operands.flatMap((operand) => this.#operand(operand, mode));
		switch (operator) {
			case ":-":
			case "-":
			case ":=":
			case "=": {
				if (value !== void 0 && !isMissing(value, operator)) break;
				if (value === void 0 && this.#state.anchor(name) !== void 0) break;
				const pieces = alternative();
				if (operator.includes("=")) this.#assign(name, pieces, this.place(node));
				return pieces;
			}
			case ":+":
			case "+":
				if (value === void 0) return this.#beginsWord(node, mode) ? this.#flagOrNothing(alternative()) : [];
				if (isMissing(value, operator)) return [];
				if (operator === ":+" && isUnknown(value)) return this.#unknown(node, name, mode);
				return alternative();
			case ":": {
				const words = value && this.#stretch(parameter, value);
				return words === void 0 ? this.#unknown(node, name, mode) : this.#valuePieces(parameter, words, node, mode);
			}
			case void 0:
			case ":?":
			case "?": break;
			default: return this.#unknown(node, name, mode);
		}
		if (value !== void 0) return this.#valuePieces(parameter, value, node, mode);
		const anchor = this.#state.anchor(name);
		const asked = parameter.index === void 0 ? name : `${name}[${parameter.index}]`;
		if (anchor === void 0) return this.#unknown(node, asked, mode);
		return [{
			part: {
				text: anchor,
				place: this.place(node),
				exact: false
			},
			splits: false
		}];
	}
	/** `${@:2}`, `${A[@]:1}`: the words from one on; the arguments begin with the script's own name. */
	#stretch(parameter, words) {
		const [from, ...others] = parameter.operands.map((operand) => this.#textOf(operand).trim());
		if (wholeOf(parameter) !== "each" || others.length > 0 || from === void 0 || !/^\d+$/.test(from)) return void 0;
		return wordsFrom(words, parameter.name === "@" ? Number(from) - 1 : Number(from));
	}
	/** The words that a variable holds: one after the other, as one word, or as words of their own. */
	#valuePieces(parameter, words, node, mode) {
		const host = this.place(node);
		const apart = wholeOf(parameter) === "each" || mode === "argument";
		const blank = {
			part: {
				text: " ",
				place: host,
				exact: false
			},
			splits: apart
		};
		return words.flatMap((word, index) => {
			const pieces = partsOf(inStead(word.text, host, parameter.name)).map((part) => ({
				part,
				splits: mode === "argument"
			}));
			const own = words.length > 1 && mode === "quoted" ? orEmpty(pieces, host) : pieces;
			return index > 0 ? [blank, ...own] : own;
		});
	}
	/** `${X:+--flag}`, where nobody assigns X: the environment may have it, and what else there may be is no flag. */
	#flagOrNothing(pieces) {
		return /^(?:--[a-z]|-[a-zA-Z](?:\s|$))/.test(pieces[0]?.part.text ?? "") ? this.#state.oneOf([[], pieces]) ?? [] : [];
	}
	#beginsWord({ start }, mode) {
		return mode === "argument" && /\s/.test(this.#script.text[start - 1] ?? " ");
	}
	/** What stands behind an operator: outside quotes it falls apart at its bare blanks. */
	#operand(node, mode) {
		const pieces = this.#withHomes(this.#pieces(node, mode), false);
		return mode === "argument" ? pieces.map((piece) => piece.bare ? {
			...piece,
			splits: true
		} : piece) : pieces;
	}
	#assign(name, pieces, place) {
		const words = [{
			text: join$1(pieces.map(partOf)),
			place
		}];
		this.#state.assign(name, words, {
			array: false,
			appends: false
		});
	}
	#substitution(node, mode) {
		const found = this.#substitutions.textOf(node, this.place(node));
		if (found === void 0) return this.#unknown(node, this.#substitutions.commandsOf(node).replace(/\s+/g, " "), mode);
		const splits = mode === "argument" && !found.isOneWord;
		return partsOf(found.text).map((part) => ({
			part,
			splits
		}));
	}
	#unknown(node, name, mode) {
		return [{
			part: unknownAt(this.place(node), [name]),
			splits: mode === "argument"
		}];
	}
	#textOf(node) {
		return this.#script.text.slice(node.start, node.end);
	}
	/** Where a node of the script is written. */
	place(node) {
		const place = placeOf(this.#script, node.start, node.end) ?? this.#script.segments[0]?.place;
		if (place === void 0) throw new Error("a command stands in an empty script");
		return place;
	}
};
function partOf({ part }) {
	return part;
}
/** Quotes around nothing are a word. */
function orEmpty(pieces, place) {
	return pieces.length > 0 ? pieces : [{
		part: {
			text: "",
			place,
			exact: false
		},
		splits: false
	}];
}
/** Whether an operator puts something in a value's stead: with a colon also where it is empty. */
function isMissing(words, operator) {
	return operator.startsWith(":") ? words.every((word) => word.text.text === "") : words.length === 0;
}
/** Nothing is in it but what nobody knows, which may be nothing. */
function isUnknown(words) {
	return words.every((word) => require_check_main.saysNothing(word.text.text));
}

// src/collect/shell/completed.ts
/** The words of a command with what `xargs` or `find` puts in place of a mark, or, without a mark, behind them: any words. */
function completed(words, mark) {
	const last = words.at(-1);
	if (last === void 0) return words;
	if (mark === void 0) return [...words, {
		text: join$1([unknownAt(last.place, ["xargs"])]),
		place: last.place
	}];
	return words.map((word) => withoutMark(word, mark));
}
/** What `xargs` replaces; undefined where it is not told. */
function markOfXargs(flags) {
	for (const [index, flag] of flags.entries()) {
		const text = literalOf(flag) ?? "";
		if (/^-[0rtpx]*I$/.test(text)) return literalOf(flags[index + 1]);
		const [, mark] = /^(?:-[0rtpx]*I|-i|--replace=?)(.*)$/.exec(text) ?? [];
		if (mark !== void 0) return mark === "" ? "{}" : mark;
	}
}
/**
* The command that GNU `parallel` runs for each line that it reads, or for each word behind `:::`.
*
* @see https://www.gnu.org/software/parallel/man.html
*/
function commandOfParallel(words, given) {
	const end = words.findIndex(({ text }) => /^:::/.test(text.text));
	const command = words.slice(0, end === -1 ? void 0 : end);
	const mark = given ?? "{}";
	return completed(command, command.some(({ text }) => text.text.includes(mark)) ? mark : void 0);
}
/** The command that `find` runs for each file; empty where it runs none. */
function commandOfFind(words) {
	const start = words.findIndex((word) => /^-(?:exec|execdir|ok|okdir)$/.test(word.text.text));
	if (start === -1) return [];
	const length = words.slice(start + 1).findIndex((word) => /^[;+]$/.test(word.text.text));
	return completed(words.slice(start + 1, length === -1 ? void 0 : start + 1 + length), "{}");
}
function withoutMark(word, mark) {
	const { text } = word.text;
	if (mark === "" || !text.includes(mark)) return word;
	const parts = [];
	let from = 0;
	for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, from)) {
		parts.push(...partsBetween(word.text, from, at), unknownAt(word.place, [mark]));
		from = at + mark.length;
	}
	return {
		...word,
		text: join$1([...parts, ...partsBetween(word.text, from, text.length)])
	};
}

// src/collect/shell/wrapper.ts
/**
* The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
* `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
*/
function unwrapped(words) {
	const assignments = /* @__PURE__ */ new Map();
	let rest = words;
	const [first] = words;
	if (first === void 0) return {
		words,
		assignments
	};
	const { bounds } = first.place.source;
	for (let depth = 0; depth < mostWrappers * bounds.limits["script-depth"]; depth++) {
		const name = nameOfProgram(rest[0]) ?? (maybeSudo(rest[0]) ? "sudo" : void 0);
		const wrapper = name === void 0 ? void 0 : wrapperNamed(name);
		if (wrapper === void 0 || !runsCommand(rest, wrapper)) return {
			words: rest,
			assignments
		};
		rest = name === "find" ? commandOfFind(rest.slice(1)) : afterWrapper(rest, wrapper, assignments);
	}
	bounds.meet("script-depth", first.place, "runs a command through more programs than are followed");
	return {
		words: rest,
		assignments
	};
}
/** Programs in a row, for each script in another that is read too. */
const mostWrappers = 16;
/** Nobody knows whether `$SUDO` is anything, but it is nothing else: `SUDO=$(docker info >/dev/null || echo sudo)`. */
function maybeSudo(word) {
	return word !== void 0 && /^\uE000+$/.test(word.text.text) && unknownOf(word.text).every((name) => /sudo/i.test(name));
}
function runsCommand(words, { needs }) {
	return needs === void 0 || words.some(({ text }) => text.text === needs);
}
/** The command that a wrapper runs, with those behind its own name. */
function afterWrapper([name, ...given], wrapper, assignments) {
	const { words, at: behind } = behindFlags(given, wrapper);
	const flags = words.slice(0, behind);
	let at = behind;
	for (; wrapper.assigns === true; at++) {
		const text = words[at]?.text;
		if (text !== void 0 && require_check_main.saysNothing(text.text) && at + 1 < words.length) continue;
		const variable = text && /^\w+(?==)/.exec(text.text)?.[0];
		if (text === void 0 || variable === void 0) break;
		assignments.set(variable, slice(text, variable.length + 1, text.text.length));
	}
	const command = withWhatIsRead(words.slice(at + (wrapper.skips ?? 0)), wrapper, flags);
	if (wrapper.evaluates === "words" || wrapper.evaluates === "word" && command.length === 1) return builtIn("eval", name, command);
	return command.length === 0 && flags.some(({ text }) => wrapper.isShell?.test(text.text) === true) ? builtIn("sh", name, []) : command;
}
/** A wrapper's words, and how many of them are its flags. */
function behindFlags(given, wrapper) {
	const { values = [], behindDashes, counts, splits } = wrapper;
	let words = given;
	if (behindDashes === true) {
		const dashes = words.findIndex(({ text }) => text.text === "--");
		return {
			words,
			at: dashes === -1 ? words.length : dashes + 1
		};
	}
	let at = 0;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === void 0) break;
		if (word === "--") {
			at++;
			break;
		}
		if (counts === true && /^[\d.,]+[smh]?$/.test(word)) continue;
		if (!word.startsWith("-")) break;
		const flag = words === given ? splits?.exec(word)?.[0] : void 0;
		if (flag !== void 0) {
			words = split(words, at, flag.length);
			at--;
			continue;
		}
		if (takesNext(word, values)) at++;
	}
	return {
		words,
		at
	};
}
/** Whether a flag, or the last of short ones in one word (`-iu`), takes the next word; the others of these take nothing. */
function takesNext(word, values) {
	if (values.includes(word)) return true;
	if (!/^-[a-zA-Z0-9]+$/.test(word)) return false;
	const first = Array.from(word.slice(1)).findIndex((letter) => values.includes(`-${letter}`));
	return first !== -1 && first === word.length - 2;
}
function withWhatIsRead(command, { completes }, flags) {
	if (completes === void 0) return command;
	const mark = markOfXargs(flags);
	return completes === "xargs" ? completed(command, mark) : commandOfParallel(command, mark);
}
/** A command of the shell's own in the stead of a wrapper. */
function builtIn(text, wrapper, words) {
	if (wrapper === void 0) return words;
	return [{
		text: join$1([whole$1(text, wrapper.place)]),
		place: wrapper.place
	}, ...words];
}
/**
* The words with those that stand in the value of a flag, in its stead; the value is behind the flag or the next word.
*
* @see https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html
*/
function split(words, at, length) {
	const word = words[at];
	const isNext = word?.text.text.length === length;
	const value = isNext ? words[at + 1] : word;
	if (value === void 0) return words.slice(at + 1);
	const { text, place } = value;
	const made = quotedWords(slice(text, isNext ? 0 : length, text.text.length), place);
	return [
		...words.slice(0, at),
		...made,
		...words.slice(at + (isNext ? 2 : 1))
	];
}

// src/collect/shell/bash-reader.ts
/** Reads the statements of a bash script, one after the other, in one of the ways that its variables' values make. */
var BashReader = class {
	commands = [];
	#script;
	#context;
	#state;
	#words;
	#assignments;
	#functions = /* @__PURE__ */ new Map();
	/** Functions that were called somewhere. */
	#called = /* @__PURE__ */ new Set();
	/** Functions that are being read. */
	#calling = /* @__PURE__ */ new Set();
	#handedOn;
	#streams;
	#limit;
	constructor(script, context, { way, most }, limit, handedOn) {
		this.#script = script;
		this.#handedOn = handedOn;
		this.#limit = limit;
		this.#state = new BashState(context, way, most, script.segments[0]?.place);
		this.#context = context;
		this.#words = new BashWords(script, this.#state, context.scriptFolder);
		this.#assignments = new BashAssignments(script, this.#state, this.#words);
		this.#streams = new BashStreams(script, this.#state, this.#words);
	}
	/** Ways to read the script, as far as its variables were read. */
	get ways() {
		return this.#state.ways;
	}
	/** The variables that the script leaves behind. */
	assigned() {
		return this.#state.assigned();
	}
	/** What is in a file, by its absolute path. */
	written(path) {
		return this.#streams.written(path);
	}
	/** The whole script; functions that it calls nowhere are somebody else's to call. */
	read(root) {
		this.#visit(root);
		for (const definition of [...this.#functions.values()].reverse()) if (!this.#called.has(definition)) this.#state.apart(() => this.#call(definition, void 0));
	}
	#visit(node, parent) {
		if (this.#limit.isMet) return;
		switch (node.type) {
			case "command":
				this.#command(node, parent);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "variable_assignment":
				if (parent?.type !== "command") this.#assignments.assign(node);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "declaration_command":
				this.#assignments.declare(node);
				break;
			case "for_statement":
				this.#loop(node);
				return;
			case "function_definition": {
				const name = nameAt(this.#textOf(node));
				if (name !== void 0) this.#functions.set(name, node);
				return;
			}
			case "pipeline":
				this.#pipe(node);
				return;
			case "redirected_statement":
				this.#redirected(node);
				return;
			case "subshell":
			case "command_substitution":
			case "process_substitution":
				this.#state.apart(() => this.#children(node));
				return;
			case "unset_command":
				this.#assignments.unset(node);
				return;
			case "test_command":
			case "c_style_for_statement":
				this.#assignments.calculate(node);
				break;
			case "while_statement":
				if (/\bshift\b/.test(this.#textOf(node))) this.#state.arguments = void 0;
				break;
			case "comment": return;
		}
		const branches = branchesOf(node, this.#script.text);
		if (branches === void 0) this.#children(node);
		else this.#branches(branches, node);
	}
	#children(node) {
		for (const child of node.children) this.#visit(child, node);
	}
	#pipe(node) {
		this.#streams.pipe(node.children.map((child) => () => this.#state.apart(() => this.#visit(child, node))));
	}
	/** A statement whose output goes to a file, or has a here-document, to which the rest of its line belongs. */
	#redirected(node) {
		const parts = node.children.flatMap((child) => child.type === "heredoc_redirect" ? child.children : [child]);
		const rest = node.children.flatMap((child) => child.type === "heredoc_redirect" ? restOfLine(child) : []);
		const printed = this.#streams.listen(() => {
			for (const child of parts) if (!rest.includes(child)) this.#visit(child, node);
		});
		const goesOn = this.#streams.redirect(parts, printed);
		const [first, ...others] = rest;
		if (first?.type === "pipeline") this.#streams.withInput(goesOn, () => this.#pipe(first));
		else {
			this.#streams.print(goesOn);
			if (first !== void 0) this.#visit(first);
		}
		for (const child of others) this.#visit(child);
	}
	#branches({ always, branches, isComplete }, node) {
		for (const child of always) this.#visit(child, node);
		const readings = branches.map(({ nodes, leaves }) => ({
			leaves,
			read: () => {
				for (const child of nodes) this.#visit(child, node);
			}
		}));
		this.#state.either(readings, isComplete, node.type === "list");
	}
	#command(node, parent) {
		const redirected = parent?.type === "redirected_statement" ? parent : void 0;
		const written = this.#textOf(node);
		const called = this.#functions.get(nameAt(written) ?? "");
		const prints = this.#handedOn.prints(written);
		const runs = this.#handedOn.runs(written);
		if (called === void 0 && !prints && !runs && !mayMatter$1(written, redirected !== void 0)) return;
		const { words, assignments, cut: ownCut } = this.#partsOf(node, redirected);
		const [first, ...rest] = words;
		if (first === void 0 || this.#limit.isMet) return;
		const name = first.text.text;
		const definition = this.#functions.get(name);
		if (definition !== void 0 && !this.#calling.has(definition) && this.#calling.size < mostCalls) {
			this.#call(definition, rest);
			return;
		}
		runBuiltin(name, rest, this.#state);
		if (name === "source" || name === ".") this.#source(rest[0]);
		const input = this.#streams.inputOf(node, redirected);
		if (prints) {
			this.#streams.run(unwrapped(words).words, input);
			return;
		}
		const files = runs ? this.#streams.filesNamedBy(words) : void 0;
		const cut = this.#state.cut ? words.length : ownCut;
		this.#limit.addCommand();
		this.commands.push({
			words,
			assignments,
			variables: this.#state.known(),
			isExported: this.#state.exported(),
			directory: this.#state.directory,
			...input === void 0 ? {} : { input },
			...files === void 0 ? {} : { files },
			start: node.start,
			script: this.#script,
			...cut === void 0 ? {} : { cut }
		});
	}
	/** `source lib.sh`: whoever starts a script stands at the checkout's root, or beside it. */
	#source(file) {
		const { sourced, scriptFolder } = this.#context;
		const path = literalOf(file);
		const variables = path && sourced?.variablesOf(path, [this.#state.directory, scriptFolder]);
		if (variables) this.#state.takeOver(variables);
	}
	/** The words of a command, and the assignments in front of them. */
	#partsOf(node, redirected) {
		const words = [];
		const assignments = /* @__PURE__ */ new Map();
		let whole;
		this.#state.cut = false;
		const add = (child) => {
			if (this.#limit.isMet) return;
			const before = words.length;
			const expanded = this.#words.expand(child);
			this.#limit.expand(child.end - child.start, expanded);
			for (const one of expanded) words.push(one);
			if (this.#state.cut) whole ??= before;
		};
		for (const child of joinedWhereTheyTouch(node.children, this.#script.text)) if (child.type === "variable_assignment") {
			const [name, word] = this.#assignments.inFront(child);
			if (name !== void 0 && word !== void 0) assignments.set(name, word.text);
			if (this.#state.cut) whole = 0;
		} else if (!child.type.endsWith("redirect")) add(child);
		for (const argument of argumentsBehindRedirects(redirected)) add(argument);
		this.#state.cut = false;
		return {
			words,
			assignments,
			...whole === void 0 ? {} : { cut: words.length - whole }
		};
	}
	/** What a function does with some arguments; undefined where nobody can tell them. */
	#call(definition, words) {
		if (this.#called.has(definition)) this.#limit.repeat(definition.end - definition.start);
		this.#called.add(definition);
		this.#calling.add(definition);
		this.#state.call(words, ownVariables(this.#textOf(definition)), () => this.#children(definition));
		this.#calling.delete(definition);
	}
	#textOf(node) {
		return this.#script.text.slice(node.start, node.end);
	}
	/** A loop over words that are written out is read for each, one after the other. */
	#loop(node) {
		const name = childAt(node, "variable");
		const statements = node.children.filter(({ field }) => field === void 0);
		const text = this.#textOf(node);
		const words = / in\b/.test(text.slice(0, statements[0] === void 0 ? void 0 : statements[0].start - node.start)) ? node.children.flatMap((child) => child.field === "value" ? this.#words.expand(child) : []) : this.#state.arguments ?? [];
		for (const child of node.children) if (child.field === "value") this.#visit(child, node);
		const read = (word) => {
			if (name !== void 0 && word !== void 0) this.#state.assign(this.#textOf(name), [word], plain$1);
			for (const child of statements) this.#visit(child, node);
		};
		const isCertain = words.length > 0 && words.every((word) => literalOf(word) !== void 0) && !/\b(?:break|continue|return|exit)\b/.test(text);
		const [first, ...others] = words;
		for (const word of [first, ...others]) {
			if (word !== first) this.#limit.repeat(node.end - (statements[0]?.start ?? node.end));
			if (this.#limit.isMet) return;
			if (isCertain) read(word);
			else this.#state.either([{
				read: () => read(word),
				leaves: false
			}], false);
		}
	}
};
/** Functions that call each other are followed so deep. */
const mostCalls = 32;
const plain$1 = {
	array: false,
	appends: false
};

// src/collect/shell/command-limit.ts
/** Whether as much of a script was read as `limits.script-commands` lets; that there is more is said once. */
var CommandLimit = class {
	#script;
	#bounds;
	#commands = 0;
	#repeated = 0;
	#said = false;
	constructor(script, bounds) {
		this.#script = script;
		this.#bounds = bounds;
	}
	/** What has been read, in UTF-16 code units: commands, and what was read again. */
	get spent() {
		return this.#commands * perCommand + this.#repeated;
	}
	/** As much as may be read again. */
	get most() {
		return this.#bounds.limits["script-commands"] * perCommand;
	}
	get isMet() {
		if (this.#commands < this.#bounds.limits["script-commands"] && this.#repeated <= this.most) return false;
		const place = this.#script.segments[0]?.place;
		if (!this.#said && place !== void 0) this.#bounds.meet("script-commands", place, "has more commands than are read of a script");
		this.#said = true;
		return true;
	}
	addCommand() {
		this.#commands++;
	}
	/** A stretch of the script that is read again: UTF-16 code units. */
	repeat(length) {
		this.#repeated += length;
	}
	/** Words that a stretch of the script becomes: what values of variables make them longer is read again too. */
	expand(written, words) {
		let length = 0;
		for (const { text } of words) length += text.text.length + 1;
		this.repeat(Math.max(0, length - 1 - written));
	}
};
/** How much may be read again for each command that may be read: UTF-16 code units. */
const perCommand = 100;

// src/collect/shell/here-documents.ts
/**
* A bash script in which no line goes on with another statement behind a here-document that begins there
* (`cat <<E; docker run a`, `{ cat <<E; }`): what goes on comes behind the document instead. To bash both are the same;
* the grammar takes the statement for arguments, or loses the document.
*
* @throws TooDear
*/
async function withLinesEnded(script, bounds) {
	const before = bounds.scriptWork;
	let read = script;
	while (mayGoOn(read.text)) {
		const parts = movedBehind(read, await operandsIn(forTheGrammar(read.text), bounds));
		if (parts === void 0) break;
		read = join$1(parts);
		if (bounds.scriptWork - before > bounds.limits["script-work"]) throw new TooDear("script-work");
	}
	return read;
}
/** Whether some line may go on behind a here-document. */
function mayGoOn(script) {
	if (!script.includes("<<")) return false;
	return script.split("\n").some((line) => line.includes("<<") && /[;&)]/.test(line.slice(line.indexOf("<<"))));
}
/** Where the operands of all `<<` begin. */
const operandsIn = syntaxReader("bash", (root) => root.descendantsOfType("heredoc_start").map((node) => node?.startIndex ?? 0));
/** The script's parts with what goes on behind the first here-document of a line moved; undefined where nothing does. */
function movedBehind(script, operands) {
	const { text } = script;
	const moved = [];
	let done = 0;
	for (const operand of operands) {
		if (operand < done) continue;
		const lineEnd = endOfLine(text, operand);
		const ownEnd = operand + sameStatement(text.slice(operand, lineEnd));
		const [sign] = partsBetween(script, ownEnd, Math.min(ownEnd + 1, lineEnd));
		if (sign === void 0 || !/[;&)]/.test(sign.text)) continue;
		const { end, missing } = documentsBehind(text, text.slice(text.lastIndexOf("<<", operand), ownEnd), lineEnd);
		const isEndOnly = sign.text !== ")" && !/^;[;&]/.test(text.slice(ownEnd, ownEnd + 2));
		moved.push(partsBetween(script, done, ownEnd), partsBetween(script, lineEnd, end), [whole$1([...missing, "\n"].join(""), sign.place)], partsBetween(script, isEndOnly ? ownEnd + 1 : ownEnd, lineEnd));
		done = end;
	}
	return done === 0 ? void 0 : [...moved, partsBetween(script, done, text.length)].flat();
}
/**
* How much of the rest of a line belongs to the statement that it begins in: its redirections, pipes and what `&&` and
* `||` join. What has statements of its own inside, and a comment, ends it as well.
*/
function sameStatement(line) {
	return /^(?:\|\|?|&&|[<>]&|&>|\\.|'[^']*'|"(?:\\.|[^"\\])*"|\$\([^()]*\)|\$\{[^{}]*\}|`[^`]*`|(?<!\s)#|[^;&|(){}'"\\`#])*/.exec(line)?.[0].length ?? 0;
}
/**
* Where the documents end whose operators stand in a stretch of a line, without the line break behind; and the lines that
* should end those that go on to the end of the script, each behind its break.
* @see https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents
*/
function documentsBehind(text, operators, lineEnd) {
	const missing = [];
	let end = lineEnd;
	for (const [, dash, operand = ""] of operators.matchAll(operator)) {
		const delimiter = operand.replace(/\\(.)|['"]/g, "$1");
		let isEnd = false;
		while (!isEnd && end < text.length) {
			const start = end + 1;
			end = endOfLine(text, start);
			const line = text.slice(start, end);
			isEnd = (dash === "" ? line : line.replace(/^\t+/, "")) === delimiter;
		}
		if (!isEnd) missing.push(`\n${delimiter}`);
	}
	return {
		end,
		missing
	};
}
/** `<<` or `<<-`, and what ends the document, quoted or not. */
const operator = /(?<!<)<<(-?)[ \t]*((?:\\.|'[^']*'|"[^"]*"|[^\s;&|<>()'"\\])+)/g;
/** Where the line ends in which an offset is, without its break. */
function endOfLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}

// src/collect/shell/bash.ts
/**
* The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
* are gone, variables that the script assigns literally have their values. Functions are read where they are called,
* and loops for each of their words. Where a variable has one value or another, because a branch assigns it, the script
* is read once for each. So a command may come in several versions.
*/
async function bashCommands(script, context) {
	const commands = [];
	await readEachWay(script, context, (reader) => {
		for (const one of reader.commands.sort((left, right) => left.start - right.start)) commands.push(one);
	});
	return commands;
}
/** What a bash script leaves in each of some files, once for each way to read it; nothing where only run time knows. */
async function textsWritten(script, context, paths) {
	const texts = paths.map(() => []);
	await readEachWay(script, context, (reader) => {
		for (const [index, path] of paths.entries()) {
			const text = reader.written(path);
			if (text !== void 0) texts[index]?.push(text);
		}
	});
	return texts;
}
async function readEachWay(written, context, take) {
	const script = await withLinesEnded(written, context.bounds);
	const syntax = await bashSyntax(script.text, context.bounds);
	if (syntax.root.children.length === 0) return;
	for (const reader of await readersOf(script, syntax, context)) take(reader);
}
/** The variables that a script leaves behind; of several values of one, the first that is read. */
async function variablesLeftBy(written, context) {
	const script = await withLinesEnded(written, context.bounds);
	const [first] = await readersOf(script, await bashStatements(script.text, context.bounds), context);
	return first?.assigned() ?? /* @__PURE__ */ new Map();
}
/** A script as it is read, once for each way; and anew, where it takes variables from files that were not known before. */
async function readersOf(script, syntax, context) {
	const { limits } = context.bounds;
	let readers = readWays(script, syntax, context, limits["script-ways"]);
	for (let round = 0; round < limits["script-depth"]; round++) {
		if (await context.sourced?.load(variablesLeftBy) !== true) break;
		readers = readWays(script, syntax, context, limits["script-ways"]);
	}
	return readers;
}
/** So many ways are read of a script of which all together would take more than `mostOfAll` times what one may. */
const waysOfDear = 8;
const mostOfAll = 4;
/** A reader for each way, `most` at most, and fewer where all of them would take too much. */
function readWays(script, syntax, context, most) {
	const { root, handedOn } = syntax;
	const readers = [];
	let spent = 0;
	for (let way = 0, ways = 1; way < ways; way++) {
		const limit = new CommandLimit(script, context.bounds);
		const reader = new BashReader(script, context, {
			way,
			most
		}, limit, handedOn);
		reader.read(root);
		readers.push(reader);
		ways = Math.max(ways, reader.ways);
		spent += limit.spent;
		const expected = spent / readers.length * ways;
		if (most > waysOfDear && ways > waysOfDear && expected > mostOfAll * limit.most) return readWays(script, syntax, context, waysOfDear);
	}
	return readers;
}

// src/collect/shell/settle.ts
/**
* Words for docker's reader: where a mount's source begins with the checkout's or the home folder's path, a relative
* path or `~`; everywhere else those paths are unknown.
*/
function settle(words) {
	return words.map((word, index) => {
		if (!anchors.test(word.value)) return word;
		const before = words[index - 1]?.value;
		const takesPath = before !== void 0 && /^(?:-w|--workdir|-e|--env)$/.test(before);
		const names = [];
		const value = word.value.replace(anchors_g, (anchor, offset) => {
			const ahead = word.value.slice(0, offset);
			const behind = word.value[offset + 1];
			const complete = behind === void 0 || /[/\\:,]/.test(behind);
			if (!takesPath && complete && sourcePattern.test(ahead)) return anchor === "" ? "~" : ".";
			names.push(anchor === "" ? "HOME" : "GITHUB_WORKSPACE");
			return "";
		});
		const unknown = [...word.unknown ?? [], ...names];
		return {
			...word,
			value,
			...unknown.length > 0 ? { unknown } : {}
		};
	});
}
const anchors = new RegExp(`[${""}${""}]`);
const anchors_g = new RegExp(`[${""}${""}]`, "g");
/** What stands before a mount's source: nothing, `-v`, `--volume=`, or in a `--mount` its key. */
const sourcePattern = /^(?:-[a-zA-Z]*v=?|--volume=|(?:--mount=)?(?:.*,)?(?:source|src)=|--[\w-]+=)?$/;

// src/collect/shell/build-command.ts
/**
* `docker build`, `docker buildx build`, `docker buildx bake`, `podman build`.
*
* @see https://docs.docker.com/reference/cli/docker/buildx/build/
*/
function buildOf(engine) {
	const found = read$1(engine);
	const context = found.context === void 0 ? void 0 : settle([textWord(found.context)])[0];
	const remote = context !== void 0 && context.unknown === void 0 && /^(?:https?:|git:|ssh:|git@|github\.com\/)/.test(context.value);
	const isContext = context?.unknown === void 0 && (engine.action !== "bake" || remote);
	const judged = found.network !== void 0 || found.privileged !== void 0 || [
		found.entitlements,
		found.ssh,
		found.secrets
	].some((list) => list.length > 0) || remote || found.args.map(variableOf).some(mayBeCredential);
	return {
		name: found.tags.find((tag) => !tag.includes("…")) ?? (found.context === void 0 ? "build" : shownWord(found.context)),
		tags: found.tags,
		build: judged ? recordOf(found, isContext ? context : void 0, engine) : void 0,
		remotes: remote && context !== void 0 ? [require_check_main.mappingOf([
			["ref", context.value],
			["pinned", /#[0-9a-f]{40}(?::|$)/.test(context.value)],
			["use", "build"]
		], context.place)] : []
	};
}
/** Each fact stands at the flag that says it, or at that flag's value. */
function recordOf(found, context, engine) {
	const fields = new require_check_main.Fields(engine.place);
	fields.putText("context", context);
	fields.putText("target", found.target);
	fields.putText("network", found.network);
	if (found.privileged !== void 0) fields.put("privileged", require_check_main.scalar(true, found.privileged));
	for (const list of [
		"entitlements",
		"ssh",
		"secrets"
	]) fields.putTexts(list, found[list]);
	const [first] = found.args;
	if (first !== void 0) fields.put("args", require_check_main.sequence(found.args.map((word) => require_check_main.mappingOf(Object.entries(variableOf(word)), word.place)), first.place));
	return fields.mapping();
}
/** `NAME=VALUE`, or a name whose value comes from the environment. */
function variableOf({ value: text }) {
	const [name = "", value] = text.split(/=(.*)/s, 2);
	return value === void 0 ? {
		name,
		from: "runtime"
	} : {
		name,
		value,
		from: "literal"
	};
}
/** Build arguments stay in the image's history: one that is written out and named like a credential is worth a look. */
function mayBeCredential({ name, from }) {
	return from === "literal" && /pass|secret|token|key|credential/i.test(name);
}
function read$1(engine) {
	const found = {
		context: void 0,
		network: void 0,
		target: void 0,
		privileged: void 0,
		tags: [],
		entitlements: [],
		ssh: [],
		secrets: [],
		args: []
	};
	const { words } = engine;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		const text = word.text.text;
		if (!text.startsWith("-") || text === "-") {
			found.context ??= word;
			continue;
		}
		const equals = text.startsWith("--") ? text.indexOf("=") : -1;
		const flag = equals === -1 ? text : text.slice(0, equals);
		if (flag === "--privileged") found.privileged = textWord(word).place;
		const short = /^-[tfo]./.test(text) ? text.slice(0, 2) : flag;
		const put = require_check_main.ownEntry(putters, short);
		if (!(put !== void 0 || valueFlags.has(short))) continue;
		const value = equals !== -1 ? text.slice(equals + 1) : short !== flag ? text.slice(2).replace(/^=/, "") : literalOf(words[++at]);
		if (flag === "--tag" || short === "-t") {
			const tag = value ?? words[at]?.text.text;
			if (tag !== void 0) found.tags.push(require_check_main.shownText(tag));
		} else if (value !== void 0 && !/[\uE000-\uE002]/.test(value)) put?.(found, {
			value,
			place: textWord(words[at] ?? word).place
		});
	}
	return found;
}
const putters = {
	"-t": () => void 0,
	"--tag": () => void 0,
	"--network": (found, value) => {
		found.network = value;
	},
	"--net": (found, value) => {
		found.network = value;
	},
	"--target": (found, value) => {
		found.target = value;
	},
	"--allow": (found, { value, place }) => {
		for (const name of value.split(",")) if (!filesOfBake.test(name)) found.entitlements.push({
			value: name,
			place
		});
	},
	"--ssh": (found, value) => found.ssh.push(value),
	"--secret": (found, value) => found.secrets.push(value),
	"--build-arg": (found, value) => found.args.push(value)
};
/**
* What a bake file may read and write with the rights of whoever calls it: nothing that a build is given.
* @see https://docs.docker.com/reference/cli/docker/buildx/bake/#allow
*/
const filesOfBake = /^fs(?:\.(?:read|write))?=/;
const valueFlags = /* @__PURE__ */ new Set([
	"-f",
	"--file",
	"-o",
	"--output",
	"--platform",
	"--cache-from",
	"--cache-to",
	"--label",
	"--annotation",
	"--builder",
	"--progress",
	"--iidfile",
	"--metadata-file",
	"--add-host",
	"--attest",
	"--sbom",
	"--provenance",
	"--build-context",
	"--ulimit",
	"--shm-size",
	"--memory",
	"-m",
	"--memory-swap",
	"--cpu-shares",
	"-c",
	"--cpuset-cpus",
	"--cgroup-parent",
	"--isolation",
	"--no-cache-filter",
	"--security-opt",
	"--volume",
	"-v",
	"--format",
	"--authfile",
	"--jobs",
	"--layers-cache",
	"--squash-all"
]);

// src/collect/workflow/stretches.ts
/** Stretches of a text, and what stands for each: which one is around another is found without going through all. */
var Stretches = class {
	#added = [];
	/** By their start. Made when it is asked for. */
	#sorted;
	add(start, end, what) {
		this.#added.push({
			start,
			end,
			what,
			order: this.#added.length
		});
		this.#sorted = void 0;
	}
	/** What stands for the first that was added of those that a stretch is within. */
	around(start, end) {
		this.#sorted ??= sorted(this.#added);
		let found;
		for (let at = lastBefore(this.#sorted, start); at >= 0; at--) {
			const stretch = this.#sorted[at];
			if (stretch === void 0 || stretch.furthest < end) break;
			if (stretch.end >= end && (found === void 0 || stretch.order < found.order)) found = stretch;
		}
		return found?.what;
	}
};
/** Each once: words that one variable gives may all stand at its place. */
function sorted(stretches) {
	const result = [];
	for (const stretch of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)) {
		const before = result.at(-1);
		if (before?.start === stretch.start && before.end === stretch.end) continue;
		result.push({
			...stretch,
			furthest: Math.max(before?.furthest ?? 0, stretch.end)
		});
	}
	return result;
}
/** The index of the last that starts at an offset or before it; -1 for none. */
function lastBefore(stretches, offset) {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

// src/collect/workflow/draft.ts
/** An object of the contract as it is put together, with the paths in it that only run time knows. */
var Draft = class {
	#entries = /* @__PURE__ */ new Map();
	#unknown = [];
	#place;
	#via;
	constructor(place, via = []) {
		this.#place = place;
		this.#via = via;
	}
	get(name) {
		return this.#entries.get(name)?.value;
	}
	put(name, value) {
		if (value !== void 0) this.#entries.set(name, {
			key: value.place,
			value
		});
	}
	/** Plain data that stands where the object itself stands, or at `place`. */
	putPlain(name, data, place = this.#place) {
		if (data !== void 0) this.put(name, require_check_main.plain(data, place));
	}
	putText(name, text, place, via) {
		this.put(name, require_check_main.scalar(text, place, via === void 0 || via.length === 0 ? void 0 : via));
	}
	/** Words of a command, of which none may be missing: unknown parts stand as `…`, and the word's path is noted. */
	putWords(name, words, place) {
		const items = words.map((word) => require_check_main.scalar(require_check_main.shownText(word.value), word.place));
		this.put(name, require_check_main.sequence(items, place));
		words.forEach((word, index) => {
			if (word.value.includes("")) this.forget(name, index);
		});
	}
	/** More items for a list. */
	append(name, items) {
		if (items.length === 0) return;
		const before = this.get(name);
		const old = before?.kind === "sequence" ? before.items : [];
		this.put(name, require_check_main.sequence([...old, ...items], before?.place ?? items[0]?.place ?? this.#place));
	}
	drop(name) {
		this.#entries.delete(name);
	}
	forget(...path) {
		this.#unknown.push(require_check_main.plain([...path], this.#place));
	}
	/** All that another object has, what it does not know included. */
	take(mapping) {
		for (const [name, entry] of mapping.entries) if (name !== "unknown") this.#entries.set(name, entry);
		else if (entry.value.kind === "sequence") for (const one of entry.value.items) this.#unknown.push(one);
	}
	/** No longer unknown: something else has told. */
	remember(field) {
		const kept = this.#unknown.filter((path) => !isField(path, field));
		this.#unknown.splice(0, this.#unknown.length, ...kept);
	}
	mapping() {
		const entries = new Map(this.#entries);
		if (this.#unknown.length > 0) entries.set("unknown", {
			key: this.#place,
			value: require_check_main.sequence(this.#unknown, this.#place)
		});
		const base = {
			kind: "mapping",
			entries,
			place: this.#place
		};
		return this.#via.length === 0 ? base : {
			...base,
			via: this.#via
		};
	}
};
function isField(path, field) {
	const first = path.kind === "sequence" ? path.items[0] : void 0;
	return first?.kind === "scalar" && first.value === field;
}
/**
* Gives each value inside the steps by which the word that it was read from came there: docker's reader takes words
* by their places alone.
*/
function withSteps$1(value, words) {
	const stepsAt = stepsByPlace(words);
	if (stepsAt === void 0) return value;
	const visit = (current) => {
		switch (current.kind) {
			case "mapping": {
				let entries;
				for (const [name, entry] of current.entries) {
					const value = visit(entry.value);
					if (value !== entry.value) entries = (entries ?? new Map(current.entries)).set(name, {
						key: entry.key,
						value
					});
				}
				return entries === void 0 ? current : {
					...current,
					entries
				};
			}
			case "sequence": {
				const items = current.items.map(visit);
				return items.every((item, index) => item === current.items[index]) ? current : {
					...current,
					items
				};
			}
			case "scalar": {
				const via = stepsAt(current.place);
				if (via === void 0) return current;
				if (current.via === void 0) return {
					...current,
					via
				};
				const missing = via.filter((step) => !current.via?.some((other) => sameStep(other, step)));
				return missing.length === 0 ? current : {
					...current,
					via: [...current.via, ...missing]
				};
			}
		}
	};
	return visit(value);
}
/** The steps of the first word, or piece of one, that a place is within; undefined where no word has any. */
function stepsByPlace(words) {
	const stepped = [...words, ...words.flatMap(({ pieces = [] }) => pieces)].filter(({ via = [] }) => via.length > 0);
	if (stepped.length === 0) return void 0;
	const bySource = /* @__PURE__ */ new Map();
	for (const { place, via = [] } of stepped) {
		const known = bySource.get(place.source);
		const stretches = known ?? new Stretches();
		if (known === void 0) bySource.set(place.source, stretches);
		stretches.add(place.start, place.end, via);
	}
	return ({ source, start, end }) => bySource.get(source)?.around(start, end);
}

// src/collect/shell/command-draft.ts
/** A container that a command makes, with what is true of all of them. `via` comes behind the script's own callers. */
function beginContainer(setting, name, place, via = []) {
	const draft = new Draft(place, [...setting.via ?? [], ...via]);
	draft.putPlain("name", name);
	draft.putPlain("origin", "command");
	draft.putPlain("profile", setting.profile);
	draft.put("declared", setting.declared(place));
	return draft;
}
/** The engine that a command talks to, where it is not the usual one: docker on the same machine. */
function putEngine(draft, engine) {
	const facts = [];
	if (engine.tool !== "docker") facts.push(["tool", engine.tool]);
	if (engine.host !== void 0 && engine.host !== "") facts.push(["host", engine.host]);
	if (engine.tls !== void 0) facts.push(["tls", engine.tls]);
	if (facts.length > 0) draft.put("engine", require_check_main.mappingOf(facts, engine.place));
}

// src/collect/docker/callers-ids.ts
/**
* A user whose ids are those of whoever runs the command (`$(id -u):$(id -g)`), as `$UID:$GID`: nobody knows the
* numbers, and what there is to know is written. Every other word stays as it is.
* @see https://www.gnu.org/software/coreutils/manual/html_node/id-invocation.html
*/
function withCallersIds(word) {
	const { unknown = [], value, ...rest } = word;
	const ids = unknown.map(callersId);
	const parts = value.split("");
	if (ids.length === 0 || ids.length !== parts.length - 1 || ids.includes(void 0)) return word;
	return {
		...rest,
		value: parts.reduce((before, part, index) => `${before}${ids[index - 1]}${part}`)
	};
}
function callersId(name) {
	const flag = command.exec(name)?.groups;
	if (flag?.user !== void 0 || name === "UID" || name === "EUID") return "$UID";
	return flag?.group !== void 0 || name === "GID" || name === "GROUPS" ? "$GID" : void 0;
}
/** With `shell` in front of it, as make calls it; of the caller by name, too. */
const command = /^(?:shell )?(?:\/usr\/bin\/)?id (?:-r ?)?(?:(?<user>-r?ur?|--user)|(?<group>-r?gr?|--group))(?: (?:-r|"?\$\{?(?:USER|LOGNAME)\}?"?))?$/;

// src/collect/docker/refusal.ts
/** `reason` in docker's own words. */
function refuse(word, reason) {
	return {
		refused: reason,
		word
	};
}
function isRefusal(value) {
	return typeof value === "object" && value !== null && "refused" in value;
}

// src/collect/docker/device.ts
/**
* Reads `/dev/a[:/dev/b][:rwm]` and `vendor.com/class=name`.
*
* @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go validateDevice, parseLinuxDevice
*/
function readDevice(word) {
	if (cdiName.test(word.value)) return { source: word };
	const parts = require_check_main.split(word, ":");
	const [source = word, second, third] = parts;
	if (parts.length > 3 || source.value === "") return refuse(word, `bad format for path: ${word.value}`);
	if (third !== void 0 && second !== void 0) {
		if (!isMode(third.value)) return refuse(third, `bad mode specified: ${third.value}`);
		return absolute(second, second) ?? {
			source,
			permissions: third,
			target: second.value === "" ? source : second
		};
	}
	if (second !== void 0 && isMode(second.value)) return absolute(source, source) ?? {
		source: cleaned(source),
		target: cleaned(source),
		permissions: second
	};
	if (second !== void 0) return absolute(second, cleaned(second)) ?? {
		source,
		target: cleaned(second)
	};
	return absolute(source, source) ?? {
		source: cleaned(source),
		target: cleaned(source)
	};
}
/** @see https://github.com/cncf-tags/container-device-interface/blob/main/pkg/parser/parser.go IsQualifiedName */
const cdiName = /^[A-Za-z](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z](?:[\w.-]*[A-Za-z0-9])?=[A-Za-z0-9](?:[\w.:-]*[A-Za-z0-9])?$/;
/** Each of r, w, m at most once; an unknown text may be one. */
function isMode(text) {
	return /^(?:r(?!.*r)|w(?!.*w)|m(?!.*m))+$/.test(text) || text.includes("");
}
function absolute(path, at) {
	if (path.value.startsWith("/") || path.value.startsWith("")) return void 0;
	return refuse(at, `${path.value} is not an absolute path`);
}
function cleaned(word) {
	const clean = node_path.posix.normalize(word.value);
	return {
		...word,
		value: clean.length > 1 ? clean.replace(/\/$/, "") : clean
	};
}
/** Whether it names a device by CDI rather than by path. */
function isCdi(device) {
	return device.target === void 0 && require_check_main.cut(device.source, "=")[1] !== void 0;
}

// src/collect/docker/go-syntax.ts
/** Texts as Go's standard library reads them: what it takes, and the words in which it refuses. */
/** @see https://pkg.go.dev/strconv#Quote for what occurs on command lines */
function quote(text) {
	return JSON.stringify(text);
}
/** @see https://pkg.go.dev/strconv#ParseBool */
function booleanOf(text) {
	if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
	if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
}
/**
* An integer with an optional sign and base prefix (`0x`, `0o`, `0b`, a leading zero), as flags of docker are read.
*
* @see https://pkg.go.dev/strconv#ParseInt with base 0
*/
function integerOf(text, min, max) {
	const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[bB]_?([01_]+)|0[oO]?_?([0-7_]+)|(0|[1-9][0-9_]*))$/.exec(text);
	if (match === null || /__|_$/.test(text) || match[1] !== "" && min >= 0n) return "syntax";
	const [, sign, hex, binary, octal, decimal] = match;
	const digits = decimal ?? (hex !== void 0 ? `0x${hex}` : binary !== void 0 ? `0b${binary}` : `0o${octal ?? "0"}`);
	const size = BigInt(digits.replaceAll("_", ""));
	const value = sign === "-" ? -size : size;
	return value < min || value > max ? "range" : value;
}
/** What Go's `int64` holds. */
const int64 = {
	min: -(2n ** 63n),
	max: 2n ** 63n - 1n
};
/** The decimal integer of Go's strconv.Atoi and ParseInt with base 10. */
function decimalOf(text) {
	if (!/^[+-]?\d+$/.test(text)) return "syntax";
	const value = BigInt(text.replace(/^\+/, ""));
	return value < int64.min || value > int64.max ? "range" : value;
}
/** What Go's strconv says of a number that it does not take. */
function numberError(func, text, fault) {
	return `strconv.${func}: parsing ${quote(text)}: ${faults[fault]}`;
}
/** How Go words what is wrong with a number. */
const faults = {
	syntax: "invalid syntax",
	range: "value out of range"
};
/**
* Nanoseconds of `1h30m`, `1.5s`, `0`; a text says what is wrong.
*
* @see https://pkg.go.dev/time#ParseDuration
*/
function durationOf(text) {
	const invalid = `time: invalid duration ${quote(text)}`;
	const signed = /^([+-]?)(.*)$/s.exec(text);
	const sign = signed?.[1] === "-" ? -1 : 1;
	let rest = signed?.[2] ?? "";
	if (rest === "0") return 0;
	if (rest === "") return invalid;
	let sum = 0;
	while (rest !== "") {
		const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
		if (number === void 0) return invalid;
		rest = rest.slice(number.length);
		const unit = /^[^.\d]+/.exec(rest)?.[0];
		if (unit === void 0) return `time: missing unit in duration ${quote(text)}`;
		const size = nanoseconds.get(unit);
		if (size === void 0) return `time: unknown unit ${quote(unit)} in duration ${quote(text)}`;
		sum += Number(number) * size;
		rest = rest.slice(unit.length);
	}
	return sum > 2 ** 63 ? invalid : sign * sum;
}
const nanoseconds = /* @__PURE__ */ new Map([
	["ns", 1],
	["us", 1e3],
	["µs", 1e3],
	["μs", 1e3],
	["ms", 1e6],
	["s", 1e9],
	["m", 6e10],
	["h", 36e11]
]);
/** 6, 8 or 20 bytes, by colons, hyphens, or in dotted groups of four digits. @see https://pkg.go.dev/net#ParseMAC */
function isHardwareAddress(text) {
	if (/^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2})*$/i.test(text)) return [
		6,
		8,
		20
	].includes((text.length + 1) / 3);
	if (/^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text)) return [
		6,
		8,
		20
	].includes((text.length + 1) / 5 * 2);
	return false;
}

// src/collect/docker/image-refusal.ts
/**
* Why docker does not take a text for an image. It takes an image's identifier, but cannot pull by it.
*
* @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go ParseAnyReference
*/
function imageRefusal(image, pulled) {
	const identifier = /^[a-f0-9]{64}$/.test(image.value);
	if (identifier && pulled) return refuse(image, `invalid repository name (${image.value}), cannot specify 64-byte hexadecimal strings`);
	if (require_check_main.isUnknown(image) || identifier || digest.test(image.value)) return void 0;
	const { value } = require_check_main.imageOf(image.value);
	if (value?.repository !== void 0 && (value.digest === void 0 || digest.test(value.digest))) return void 0;
	const name = /^(?:[^/.:A-Z]*[.:A-Z][^/]*\/|localhost\/)?([^:]*)/.exec(image.value);
	const repository = name?.[1] ?? "";
	const remote = repository.includes("/") || name?.[0] !== repository ? repository : `library/${repository}`;
	const reason = remote.toLowerCase() === remote ? "" : `: repository name (${remote}) must be lowercase`;
	return refuse(image, `invalid reference format${reason}`);
}
const digest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

// src/collect/docker/csv.ts
/**
* The first record of a text of comma-separated values, as `--mount`, `--network` and `--gpus` are read.
*
* @see https://pkg.go.dev/encoding/csv#Reader without LazyQuotes
*/
function csvFields(word) {
	const text = word.value;
	let at = 0;
	while (text[at] === "\n" || text.startsWith("\r\n", at)) at += text[at] === "\n" ? 1 : 2;
	if (at >= text.length) return refuse(word, "EOF");
	const fields = [];
	for (;;) {
		const field = text[at] === "\"" ? quotedField(word, at) : plainField(word, at);
		if (isRefusal(field)) return field;
		fields.push(field.word);
		if (text[field.end] !== ",") return fields;
		at = field.end + 1;
	}
}
function plainField(word, start) {
	const match = /[,\n]/.exec(word.value.slice(start));
	const end = match === null ? word.value.length : start + match.index;
	const quote = word.value.slice(start, end).indexOf("\"");
	if (quote !== -1) return refuse(word, `parse error on line 1, column ${start + quote + 1}: bare " in non-quoted-field`);
	const carriage = word.value[end] === "\n" && word.value[end - 1] === "\r" ? 1 : 0;
	return {
		word: require_check_main.part(word, start, end - carriage),
		end
	};
}
function quotedField(word, start) {
	const match = /^"((?:[^"]|"")*)"/.exec(word.value.slice(start));
	const fault = `parse error on line 1, column ${word.value.length + 1}: extraneous or missing " in quoted-field`;
	if (match === null) return refuse(word, fault);
	const end = start + match[0].length;
	if (end < word.value.length && !/^(?:,|\r?\n)/.test(word.value.slice(end))) return refuse(word, fault);
	const inner = require_check_main.part(word, start + 1, end - 1);
	return {
		word: {
			...inner,
			value: inner.value.replaceAll("\"\"", "\"")
		},
		end
	};
}

// src/collect/docker/network.ts
/**
* `host`, `my-net`, `container:x`, or `name=my-net,alias=web,ip=10.0.0.2,driver-opt=k=v`, which docker reads in lower case.
*
* @see https://github.com/docker/cli/blob/v29.9.3/opts/network.go
*/
function readNetwork(word) {
	if (!/\w=\w/.test(word.value.replaceAll("", "x"))) return {
		target: word,
		aliases: [],
		driverOptions: [],
		linkLocal: []
	};
	const fields = csvFields(word);
	if (isRefusal(fields)) return fields;
	const found = {
		aliases: [],
		driverOptions: [],
		linkLocal: []
	};
	for (const field of fields) {
		const lower = {
			...field,
			value: field.value.toLowerCase()
		};
		const [key, value] = require_check_main.cut(lower, "=");
		if (value === void 0 || key.value === "") return refuse(field, `invalid field ${field.value}`);
		const take = keys$2.get(key.value.trim());
		if (take === void 0) return refuse(field, `invalid field key ${key.value.trim()}`);
		const fault = take(found, {
			...value,
			value: value.value.trim()
		});
		if (fault !== void 0) return refuse(value, fault);
	}
	const { target, ...rest } = found;
	if (target === void 0 || target.value === "") return refuse(word, "network name/id is not specified");
	return {
		target,
		...rest
	};
}
const keys$2 = /* @__PURE__ */ new Map([
	["name", set$1("target", none$1)],
	["alias", add("aliases", none$1)],
	["ip", set$1("ip", addressFault)],
	["ip6", set$1("ip6", addressFault)],
	["mac-address", set$1("mac", none$1)],
	["link-local-ip", add("linkLocal", addressFault)],
	["driver-opt", addDriverOption$1],
	["gw-priority", (_found, value) => priorityFault(value)]
]);
function none$1() {}
function set$1(field, fault) {
	return (found, value) => {
		found[field] = value;
		return fault(value);
	};
}
function add(field, fault) {
	return (found, value) => {
		found[field].push(value);
		return fault(value);
	};
}
function addDriverOption$1(found, value) {
	const [name, setting] = require_check_main.cut(value, "=");
	if (setting === void 0 || name.value === "") return "invalid key value pair format in driver options";
	found.driverOptions.push([{
		...name,
		value: name.value.trim()
	}, {
		...setting,
		value: setting.value.trim()
	}]);
}
function priorityFault(value) {
	const read = require_check_main.isUnknown(value) ? 0n : decimalOf(value.value);
	return typeof read === "bigint" ? void 0 : `invalid gw-priority (${value.value}): ${faults[read]}`;
}
function addressFault(word) {
	if (require_check_main.isUnknown(word) || require_check_main.isZonedAddress(word.value)) return void 0;
	return `ParseAddr(${quote(word.value)}): unable to parse IP`;
}

// src/collect/docker/network-refusal.ts
/**
* Networks, and flags for them, that do not go together.
*
* @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts
*/
function networkRefusal(settings) {
	const written = settings.all("network");
	const options = written.flatMap((word) => {
		const option = readNetwork(word);
		return isRefusal(option) || require_check_main.isUnknown(option.target) ? [] : [option];
	});
	if (written.length > options.length) return void 0;
	const first = options[0];
	const refusal = first === void 0 ? defaultNetworkRefusal(settings) : doubleRefusal(settings, first);
	if (refusal !== void 0) return refusal;
	const names = /* @__PURE__ */ new Set();
	for (const [index, option] of options.entries()) {
		const { target } = option;
		if (target.value.trim() === "") return refuse(target, "no name set for network");
		const aliases = [...option.aliases, ...index === 0 ? settings.all("network-alias") : []];
		if (!isUserDefined(target.value) && aliases[0] !== void 0) return refuse(aliases[0], noAliases);
		const fault = option.mac === void 0 || require_check_main.isUnknown(option.mac) ? void 0 : macFault(option.mac);
		if (option.mac !== void 0 && fault !== void 0) return refuse(option.mac, fault);
		if (names.has(target.value)) return refuse(target, `network ${quote(target.value)} is specified multiple times`);
		names.add(target.value);
	}
	const plain = options.find(({ target }) => !isUserDefined(target.value));
	return plain !== void 0 && options.some(({ target }) => isUserDefined(target.value)) ? refuse(plain.target, "conflicting options: cannot attach both user-defined and non-user-defined network-modes") : void 0;
}
const noAliases = "network-scoped aliases are only supported for user-defined networks";
function defaultNetworkRefusal(settings) {
	const alias = settings.all("network-alias")[0];
	return alias === void 0 ? void 0 : refuse(alias, noAliases);
}
/** What may be said by a flag of its own or beside the network, but not both ways. */
function doubleRefusal(settings, first) {
	const pairs = [
		[
			"network-alias",
			first.aliases[0],
			"--network-alias and per-network alias"
		],
		[
			"ip",
			first.ip,
			"--ip and per-network IPv4 address"
		],
		[
			"ip6",
			first.ip6,
			"--ip6 and per-network IPv6 address"
		],
		[
			"mac-address",
			first.mac,
			"--mac-address and per-network MAC address"
		],
		[
			"link-local-ip",
			first.linkLocal[0],
			"--link-local-ip and per-network link-local IP addresses"
		]
	];
	for (const [name, inside, what] of pairs) {
		const outside = settings.last(name);
		if (inside !== void 0 && inside.value !== "" && outside !== void 0 && (outside.value !== "" || name === "network-alias")) return refuse(inside, `conflicting options: cannot specify both ${what}`);
	}
}
/** @see https://github.com/moby/moby/blob/api/v1.56.1/api/types/container/hostconfig_unix.go IsUserDefined */
function isUserDefined(network) {
	return !/^(?:default|bridge|host|none)$|^container:/.test(network);
}
/** Why docker refuses an address on the link. */
function macFault({ value }) {
	return value === "" || isHardwareAddress(value.trim()) ? void 0 : `${value} is not a valid mac address`;
}

// src/collect/docker/platform.ts
/**
* Why docker refuses a `--platform`: `linux/amd64`, `linux/arm/v7`, `amd64`, `windows(10.0.17763)/amd64` are fine.
*
* @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go Parse
*/
function platformFault(text) {
	if (text === "") return void 0;
	if (text.includes("*")) return `${JSON.stringify(text)}: wildcards not yet supported: invalid argument`;
	const [first = "", ...rest] = text.split("/");
	if (!/^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.%+-]*\))?$/.test(first)) return `${JSON.stringify(first)} is an invalid OS component of ${JSON.stringify(text)}`;
	const wrong = rest.slice(0, 3).find((component) => !/^[A-Za-z0-9_.-]+$/.test(component));
	if (wrong !== void 0) return `${JSON.stringify(wrong)} is an invalid component of ${JSON.stringify(text)}`;
	if (rest.length > 2) return `${JSON.stringify(text)}: cannot parse platform specifier: invalid argument`;
	const system = first.replace(/\(.*/, "").toLowerCase();
	if (rest.length > 0 || systems.has(system) || architectures.has(first.toLowerCase())) return void 0;
	return `${JSON.stringify(text)}: unknown operating system or architecture: invalid argument`;
}
const systems = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(" "));
const architectures = new Set(`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32
	mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/));

// src/collect/docker/port.ts
/**
* Reads `[[address:][host port]:]port[/protocol]`, and `published=8080,target=80,protocol=udp`.
*
* @see https://github.com/docker/go-connections/blob/v0.8.2/nat/nat.go ParsePortSpec
* @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go convertToStandardNotation
*/
function readPort(written) {
	const word = written.value.includes("=") ? shortForm(written) : written;
	if ("refused" in word) return word;
	if (word.value.includes("")) return readUnknown(word);
	const { ip, host, container } = sections(word);
	const [port = "", written_protocol = ""] = cutText(container.value, "/");
	const protocol = (port === "" ? "" : written_protocol || "tcp").toLowerCase();
	if (port === "") return refuse(word, `no port specified: ${word.value}<empty>`);
	if (!protocols$1.has(protocol)) return refuse(word, `invalid proto: ${protocol}`);
	const hostIp = addressOf(ip.value);
	if (hostIp === void 0) return refuse(ip, `invalid IP address: ${ip.value}`);
	const target = rangeOf(port);
	if (target === void 0) return refuse(container, `invalid containerPort: ${port}`);
	if (host.value === "") return {
		hostIp,
		published: void 0,
		target,
		protocol,
		unknown: []
	};
	const published = rangeOf(host.value);
	if (published === void 0) return refuse(host, `invalid hostPort: ${host.value}`);
	if (target.to !== target.from && published.to - published.from !== target.to - target.from) return refuse(word, `invalid ranges specified for container and host Ports: ${port} and ${host.value}`);
	return {
		hostIp,
		published,
		target,
		protocol,
		unknown: []
	};
}
/** `80`, `8000-8010`; undefined where it is neither. */
function rangeOf(text) {
	const [start = "", end] = cutText(text, "-");
	const from = portOf(start);
	const to = end === void 0 || end === start ? from : portOf(end);
	return from === void 0 || to === void 0 || to < from ? void 0 : {
		from,
		to
	};
}
const protocols$1 = /* @__PURE__ */ new Set([
	"tcp",
	"udp",
	"sctp"
]);
function cutText(text, separator) {
	const at = text.indexOf(separator);
	return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function portOf(text) {
	const number = decimalOf(text);
	return typeof number === "bigint" && number >= 0n && number <= 65535n ? Number(number) : void 0;
}
function sections(word) {
	const parts = require_check_main.split(word, ":");
	const container = parts.at(-1) ?? word;
	const empty = require_check_main.part(word, word.value.length);
	const host = parts.at(-2) ?? empty;
	const length = container.value.length + host.value.length + 2;
	return {
		container,
		host,
		ip: parts.length > 2 ? require_check_main.part(word, 0, word.value.length - length) : empty
	};
}
/** Without brackets; undefined where it is no address. */
function addressOf(text) {
	const bare = /^\[([^\]]*)\]$/.exec(text)?.[1] ?? text;
	return bare === "" || require_check_main.isAddress(bare) && require_check_main.isZonedAddress(bare) ? bare : void 0;
}
function shortForm(word) {
	const found = /* @__PURE__ */ new Map([["protocol", "tcp"]]);
	for (const field of word.value.split(",")) {
		const [key, value] = cutText(field, "=");
		if (value === void 0 || key === "") return refuse(word, `invalid publish opts format (should be name=value but got '${field}')`);
		found.set(key, value);
	}
	const text = `${found.get("published") ?? ""}:${found.get("target") ?? ""}/${found.get("protocol") ?? ""}`;
	return {
		...word,
		value: text
	};
}
/**
* What is sure beside unknown parts. Of `${PORT}:80` the variable may bring an address too, so both are unknown;
* of `8080:${PORT}` it may bring a protocol.
*/
function readUnknown(word) {
	const parts = require_check_main.split(word, ":").map(({ value }) => value);
	const container = parts.at(-1) ?? "";
	const host = parts.at(-2);
	const [port = "", protocol] = cutText(container, "/");
	const unknown = /* @__PURE__ */ new Set();
	const isOpen = (text) => text?.includes("") === true;
	if (isOpen(port)) {
		unknown.add("target");
		if (protocol === void 0 && port.endsWith("")) unknown.add("protocol");
		if (host === void 0) unknown.add("published").add("host_ip");
	}
	if (isOpen(protocol)) unknown.add("protocol");
	if (isOpen(host)) {
		unknown.add("published");
		if (parts.length === 2) unknown.add("host_ip");
	}
	const ip = parts.slice(0, -2).join(":");
	if (isOpen(ip)) unknown.add("host_ip");
	return {
		hostIp: unknown.has("host_ip") ? void 0 : addressOf(ip) ?? ip,
		published: unknown.has("published") || host === void 0 || host === "" ? void 0 : rangeOf(host),
		target: unknown.has("target") ? void 0 : rangeOf(port),
		protocol: unknown.has("protocol") ? void 0 : (protocol ?? "tcp").toLowerCase(),
		unknown: [...unknown]
	};
}

// src/collect/docker/volume.ts
/**
* Reads `[source:]target[:options]`, where `C:\x` is one part.
*
* @see https://github.com/docker/cli/blob/v29.9.3/internal/volumespec/volumespec.go
*/
function readVolume(word) {
	if (word.value === "") return refuse(word, "invalid empty volume spec");
	if (Buffer.byteLength(word.value) < 3) return {
		target: word,
		options: [],
		bind: false
	};
	const sections = sectionsOf(word);
	const fault = (reason) => refuse(word, `invalid spec: ${word.value}: ${reason}`);
	if (sections.some((section, index) => section.value === "" && index < 4)) return fault("empty section between colons");
	if (sections.length > 3) return fault("too many colons");
	const [first = word, second, third] = sections;
	if (second === void 0) return {
		target: first,
		options: [],
		bind: false
	};
	return {
		source: first,
		target: second,
		options: third === void 0 ? [] : commaParts(third),
		bind: isPath(first.value)
	};
}
/** The parts between colons; a colon behind a single letter belongs to a drive. */
function sectionsOf(word) {
	const sections = [];
	let start = 0;
	for (let at = 0; at < word.value.length; at++) {
		if (word.value[at] !== ":" || /^\p{L}$/u.test(word.value.slice(start, at))) continue;
		sections.push(require_check_main.part(word, start, at));
		start = at + 1;
	}
	return [...sections, require_check_main.part(word, start)];
}
function commaParts(word) {
	const parts = [];
	let start = 0;
	for (const text of word.value.split(",")) {
		parts.push(require_check_main.part(word, start, start + text.length));
		start += text.length + 1;
	}
	return parts;
}
/** Docker's own test, which is wider than Compose's: `a:b` counts for a Windows path. */
function isPath(source) {
	return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}

// src/collect/docker/late-refusals.ts
/**
* What docker refuses when all flags are read, in its order. It looks at no file: one that is missing is no fault of
* the command line.
*
* @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parse
* @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/create.go createContainer
*/
function lateRefusal(settings, image, verb) {
	for (const check of settings.isEmpty ? [] : checks$1) {
		const refusal = check(settings, verb);
		if (refusal !== void 0) return refusal;
	}
	return imageRefusal(image, settings.last("pull")?.value === "always");
}
const checks$1 = [
	one("pull", ({ value }) => [
		"",
		"always",
		"missing",
		"never"
	].includes(value) ? void 0 : `invalid pull option: '${value}': must be one of "always", "missing" or "never"`),
	one("mac-address", macFault),
	one("memory-swappiness", ({ value }) => {
		const share = Number(value);
		return share >= -1 && share <= 100 ? void 0 : `invalid value: ${value}. Valid memory swappiness range is 0-100`;
	}),
	each("volume", readVolume),
	each("publish", readPort),
	each("expose", exposeRefusal),
	each("device", (word) => require_check_main.isUnknown(word) ? void 0 : readDevice(word)),
	one("pid", ({ value }) => /^(?:host|container:.+)?$/s.test(value) ? void 0 : "--pid: invalid PID mode"),
	one("uts", ({ value }) => /^(?:host)?$/.test(value) ? void 0 : "--uts: invalid UTS mode"),
	one("userns", ({ value }) => /^(?:host)?$/.test(value) ? void 0 : "--userns: invalid USER mode"),
	one("cgroupns", ({ value }) => /^(?:host|private)?$/.test(value) ? void 0 : "--cgroupns: invalid CGROUP mode"),
	one("restart", restartFault),
	(settings) => {
		const driver = settings.last("log-driver");
		return driver?.value === "none" && settings.all("log-opt").length > 0 ? refuse(driver, "invalid logging opts for driver none") : void 0;
	},
	each("security-opt", securityRefusal),
	each("storage-opt", (word) => require_check_main.isUnknown(word) || word.value.includes("=") ? void 0 : refuse(word, "invalid storage option")),
	healthRefusal,
	(settings) => {
		const policy = settings.last("restart");
		return policy !== void 0 && !require_check_main.isUnknown(policy) && !/^(?:no)?(?::|$)/.test(policy.value) && settings.isOn("rm") === true ? refuse(policy, "conflicting options: cannot specify both --restart and --rm") : void 0;
	},
	networkRefusal,
	(settings, verb) => {
		const attach = settings.all("attach")[0];
		return verb === "run" && attach !== void 0 && settings.isOn("detach") === true ? refuse(attach, "conflicting options: cannot specify both --attach and --detach") : void 0;
	},
	one("detach-keys", ({ value }) => {
		const wrong = value === "" ? void 0 : value.split(",").find((key) => !detachKey.test(key));
		return wrong === void 0 ? void 0 : `invalid detach keys (${value}): Unknown character: '${wrong}'`;
	}),
	one("platform", ({ value }) => platformFault(value))
];
const detachKey = /^(?:.|ctrl-[a-z@[\\\]^_]|DEL)$/su;
/** Of a flag that holds one value, where it is known. */
function one(name, fault) {
	return (settings) => {
		const word = settings.last(name);
		if (word === void 0 || require_check_main.isUnknown(word)) return void 0;
		const reason = fault(word);
		return reason === void 0 ? void 0 : refuse(word, reason);
	};
}
function each(name, read) {
	return (settings) => settings.all(name).map(read).find(isRefusal);
}
function exposeRefusal(word) {
	if (require_check_main.isUnknown(word)) return void 0;
	const range = word.value.split("/")[0] ?? "";
	return rangeOf(range) !== void 0 && !/[+-](?:\D|$)|^[+-]|-[+-]/.test(range) ? void 0 : refuse(word, `invalid range format for --expose: invalid port range: ${word.value}`);
}
function restartFault({ value }) {
	const at = value.indexOf(":");
	if (at === 0) return "invalid restart policy format: no policy provided before colon";
	return at === -1 || /^(?:[+-]?\d+)?$/.test(value.slice(at + 1)) ? void 0 : "invalid restart policy format: maximum retry count must be an integer";
}
function securityRefusal(word) {
	if (require_check_main.isUnknown(word)) return void 0;
	const [name, value] = word.value.includes("=") ? require_check_main.cut(word, "=") : require_check_main.cut(word, ":");
	if (name.value === "no-new-privileges" || value !== void 0 && value.value !== "") return void 0;
	return refuse(word, `invalid --security-opt: ${quote(word.value)}`);
}
function healthRefusal(settings) {
	const given = healthFlags.flatMap((name) => {
		const word = settings.last(name);
		return word === void 0 || require_check_main.isUnknown(word) || isNothing(name, word.value) ? [] : [{
			name,
			word
		}];
	});
	const first = given[0];
	if (first === void 0) return void 0;
	const disabled = settings.isOn("no-healthcheck");
	if (disabled === void 0) return void 0;
	if (disabled) return refuse(first.word, "--no-healthcheck conflicts with --health-* options");
	const negative = given.find(({ name, word }) => name !== "health-cmd" && word.value.startsWith("-"));
	return negative === void 0 ? void 0 : refuse(negative.word, `--${negative.name} cannot be negative`);
}
const healthFlags = [
	"health-cmd",
	"health-interval",
	"health-timeout",
	"health-retries",
	"health-start-period",
	"health-start-interval"
];
/** A health flag set to what it is without being set. */
function isNothing(name, value) {
	if (name === "health-cmd") return value === "";
	return name === "health-retries" ? Number(value.replaceAll("_", "")) === 0 : durationOf(value) === 0;
}

// src/collect/docker/byte-size.ts
/**
* Bytes of a size as a flag takes it: what Go reads as a number may hold underscores between digits, and zero a minus
* sign. Undefined where docker refuses it.
*
* @see https://pkg.go.dev/strconv#ParseFloat
*/
function byteSize(written) {
	const bytes = require_check_main.bytesOf(written.replaceAll(/(?<=\d)_(?=\d)/g, "").replace(/^-(?=0+(?![\d.e]))/, ""));
	return bytes !== void 0 && Number.isFinite(bytes) ? bytes : void 0;
}

// src/collect/docker/cpus.ts
/**
* The number of processors of `--cpus`: `1.5`, `3/2`, `1e-1`, in billionths at the finest; a text says what is wrong.
* Go takes more (hexadecimal fractions, binary exponents), which nobody writes.
*
* @see https://github.com/docker/cli/blob/v29.9.3/opts/opts.go ParseCPUs
*/
function readCpus(text) {
	const match = pattern$1.exec(text.replaceAll(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, ""));
	const [, sign, numerator, denominator, whole = "", fraction = "", exponent = "0"] = match ?? [];
	const none = numerator === void 0 && whole === "" && fraction === "";
	const divisor = BigInt(denominator ?? "1");
	if (match === null || none || divisor === 0n || Math.abs(Number(exponent)) > 99) return `failed to parse ${text} as a rational number`;
	const shift = Number(exponent) - fraction.length;
	const top = BigInt(numerator ?? whole + fraction) * 10n ** BigInt(Math.max(shift, 0)) * 10n ** 9n;
	const bottom = divisor * 10n ** BigInt(Math.max(-shift, 0));
	if (top % bottom !== 0n) return "value is too precise";
	return (sign === "-" ? -1 : 1) * Number(top / bottom) / 1e9;
}
/** Sign; an integer with a base prefix or a fraction's numerator; its denominator; or whole, fraction and exponent. */
const pattern$1 = /^([+-]?)(?:(0x[\da-fA-F]+|0b[01]+|0o[0-7]+|\d+(?=\/))(?:\/(\d+))?|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?)$/;

// src/collect/docker/map-fields.ts
/** `name=value` as a map; a name without a value has the empty one. */
function putPairs(to, field, words, before = []) {
	const entries = new Map(before);
	for (const word of words) {
		const [name, value] = require_check_main.cut(word, "=");
		if (require_check_main.isUnknown(name)) to.forget(field);
		else if (value !== void 0 && require_check_main.isUnknown(value)) to.forget(field, name.value);
		else entries.set(name.value, require_check_main.text(value ?? require_check_main.part(word, word.value.length)));
	}
	putMap(to, field, entries);
}
/** Values by name; none where there are none. */
function putMap(to, field, values) {
	const [first] = values.values();
	if (first === void 0) return;
	const entries = new Map([...values].map(([name, value]) => [name, {
		key: value.place,
		value
	}]));
	to.put(field, {
		kind: "mapping",
		entries,
		place: first.place
	});
}

// src/collect/docker/ulimit.ts
/**
* `nofile=1024:2048`; one number is both, -1 is unlimited.
*
* @see https://github.com/docker/go-units/blob/v0.5.0/ulimit.go ParseUlimit
*/
function readUlimit(word) {
	const text = word.value;
	const at = text.indexOf("=");
	if (at === -1) return refuse(word, `invalid ulimit argument: ${text}`);
	const name = text.slice(0, at);
	if (!names$1.has(name)) return refuse(word, `invalid ulimit type: ${name}`);
	const parts = text.slice(at + 1).split(":");
	if (parts.length > 2) return refuse(word, `too many limit value arguments - ${text.slice(at + 1)}, can only have up to two, \`soft[:hard]\``);
	for (const part of parts.toReversed()) {
		const read = decimalOf(part);
		if (typeof read !== "bigint") return refuse(word, numberError("ParseInt", part, read));
	}
	const soft = BigInt(parts[0]?.replace(/^\+/, "") ?? int64.max);
	const hard = BigInt((parts[1] ?? parts[0])?.replace(/^\+/, "") ?? int64.max);
	const fault = "ulimit soft limit must be less than or equal to hard limit: ";
	if (hard !== -1n && soft === -1n) return refuse(word, `${fault}soft: -1 (unlimited), hard: ${hard}`);
	if (hard !== -1n && soft > hard) return refuse(word, `${fault}${soft} > ${hard}`);
	return {
		name,
		soft: Number(soft),
		hard: Number(hard)
	};
}
const names$1 = new Set("core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" "));

// src/collect/docker/limit-fields.ts
/** `--ulimit` as `ulimits`. */
function putUlimits(to, settings) {
	const limits = /* @__PURE__ */ new Map();
	for (const word of settings.all("ulimit")) {
		if (require_check_main.isUnknown(word)) {
			to.forget("ulimits");
			continue;
		}
		const limit = readUlimit(word);
		if (isRefusal(limit)) continue;
		const { name, soft, hard } = limit;
		limits.set(name, require_check_main.mappingOf([["soft", soft], ["hard", hard]], word.place));
	}
	putMap(to, "ulimits", limits);
}
/** `--memory`, `--pids-limit`, `--cpus` and `--cpu-quota` as `limits`; zero and less are no bound. */
function putLimits(to, settings) {
	const limits = /* @__PURE__ */ new Map();
	const put = (field, word, read) => {
		if (word === void 0) return;
		if (require_check_main.isUnknown(word)) {
			to.forget("limits", field);
			return;
		}
		const value = read(word.value);
		if (value !== void 0 && value > 0) limits.set(field, {
			kind: "scalar",
			value,
			place: word.place
		});
	};
	put("memory", settings.last("memory"), byteSize);
	put("pids", settings.last("pids-limit"), integer$1);
	const cpus = settings.last("cpus");
	const quota = settings.last("cpu-quota");
	const period = settings.last("cpu-period");
	if (cpus !== void 0 && cpusOf(cpus.value) !== 0) put("cpus", cpus, cpusOf);
	else if (quota !== void 0 && period !== void 0 && require_check_main.isUnknown(period)) to.forget("limits", "cpus");
	else put("cpus", quota, (written) => shareOf(integer$1(written) ?? 0, integer$1(period?.value ?? "0") || defaultPeriod));
	putMap(to, "limits", limits);
}
function shareOf(quota, period) {
	return period > 0 ? quota / period : 0;
}
function cpusOf(written) {
	const read = readCpus(written);
	return typeof read === "number" ? read : void 0;
}
/** Microseconds, of the kernel's scheduler. */
const defaultPeriod = 1e5;
function integer$1(written) {
	const read = integerOf(written, int64.min, int64.max);
	return typeof read === "bigint" ? Number(read) : void 0;
}

// src/collect/docker/port-fields.ts
/** A range of more container ports than this is one entry: that of its first port, published as the whole range. */
const widestRange = 1024;
/** `-p` as `ports`: an entry for each container port. */
function putPorts(to, settings) {
	to.putItems("ports", settings.all("publish").flatMap((word) => {
		const port = readPort(word);
		if (isRefusal(port)) return [];
		const { target, published, hostIp, protocol } = port;
		const unknown = port.unknown.map((field) => [field]);
		const entry = (offset, host) => ({
			value: require_check_main.mappingOf([
				["host_ip", hostIp],
				["published", host],
				["target", target === void 0 ? void 0 : target.from + offset],
				["protocol", protocol !== void 0 && protocols.has(protocol) ? protocol : "tcp"]
			], word.place),
			unknown
		});
		const count = target === void 0 ? 1 : target.to - target.from + 1;
		if (count === 1 || count > widestRange) return [entry(0, published === void 0 ? void 0 : rangeText(published))];
		return Array.from({ length: count }, (_, offset) => entry(offset, published === void 0 ? void 0 : String(published.from + offset)));
	}));
}
const protocols = /* @__PURE__ */ new Set([
	"tcp",
	"udp",
	"sctp"
]);
function rangeText({ from, to }) {
	return from === to ? String(from) : `${from}-${to}`;
}

// src/collect/docker/container-fields.ts
/** What flags say, but for mounts, networks and the environment, as fields of the contract. */
function putSettings(to, settings) {
	putUser(to, settings);
	for (const [flag, field] of texts) to.putText(field, nonEmpty$1(settings.last(flag)));
	for (const [flag, field] of lists) to.putTexts(field, settings.all(flag));
	for (const [flag, field] of booleans) putBoolean(to, settings, flag, field);
	for (const field of ["pid", "ipc"]) putNamespace(to, settings.last(field), field);
	for (const [flag, field] of capabilities) to.putTexts(field, distinct$1(settings.all(flag).map(asCapability)));
	for (const put of others) put(to, settings);
}
function putUser(to, settings) {
	const user = nonEmpty$1(settings.last("user"));
	to.putText("user", user && withCallersIds(user));
}
const texts = [
	["uts", "uts"],
	["userns", "userns_mode"],
	["cgroupns", "cgroup"],
	["cgroup-parent", "cgroup_parent"],
	["isolation", "isolation"],
	["runtime", "runtime"],
	["hostname", "hostname"],
	["domainname", "domainname"],
	["name", "container_name"],
	["workdir", "working_dir"],
	["restart", "restart"]
];
const lists = [
	["group-add", "group_add"],
	["device-cgroup-rule", "device_cgroup_rules"],
	["link", "links"],
	["dns", "dns"],
	["expose", "expose"]
];
const booleans = [
	["privileged", "privileged"],
	["read-only", "read_only"],
	["rm", "stop_after_run"],
	["detach", "detached"],
	["publish-all", "publish_all"],
	["use-api-socket", "use_api_socket"]
];
const capabilities = [["cap-add", "cap_add"], ["cap-drop", "cap_drop"]];
const others = [
	putPorts,
	putSecurityOptions,
	putDevices,
	putGpus,
	putSysctls,
	putUlimits,
	putLimits,
	putExtraHosts,
	putEntrypoint,
	putHealthcheck
];
function nonEmpty$1(word) {
	return word?.value === "" ? void 0 : word;
}
function putBoolean(to, settings, flag, field) {
	const word = settings.last(flag);
	const on = settings.isOn(flag);
	if (word === void 0) return;
	if (on === void 0) to.forget(field);
	else to.put(field, {
		kind: "scalar",
		value: on,
		place: word.place
	});
}
function putNamespace(to, word, field) {
	if (word !== void 0) to.putCanonical(field, require_check_main.namespaceOf(word.value), word.place);
}
/** The first of each text. */
function distinct$1(words) {
	return words.filter(({ value }, index) => words.findIndex((word) => word.value === value) === index);
}
function asCapability(word) {
	return {
		...word,
		value: require_check_main.capabilityOf(word.value)
	};
}
function putSecurityOptions(to, settings) {
	const items = [];
	for (const word of settings.all("security-opt")) {
		const { value, unknown } = require_check_main.securityOptionOf(word.value);
		if (value === void 0) to.forget("security_opt");
		else items.push({
			value: require_check_main.mappingOf(Object.entries(value), word.place),
			unknown
		});
	}
	to.putItems("security_opt", items);
}
function putDevices(to, settings) {
	const items = [];
	for (const word of settings.all("device")) {
		const device = readDevice(word);
		if (isRefusal(device)) continue;
		if (require_check_main.isUnknown(device.source)) {
			to.forget("devices");
			continue;
		}
		const { source, target, permissions } = device;
		const written = [["target", target], ["permissions", isCdi(device) ? void 0 : permissions]];
		items.push({
			value: require_check_main.mappingOf([["source", source.value], ...written.map(([field, at]) => [field, at === void 0 || require_check_main.isUnknown(at) ? void 0 : at.value])], word.place),
			unknown: written.flatMap(([field, at]) => at !== void 0 && require_check_main.isUnknown(at) ? [[field]] : [])
		});
	}
	to.putItems("devices", items);
}
function putGpus(to, settings) {
	const word = settings.all("gpus")[0];
	if (word === void 0) return;
	if (require_check_main.isUnknown(word)) to.forget("gpus");
	else to.put("gpus", {
		kind: "scalar",
		value: true,
		place: word.place
	});
}
function putSysctls(to, settings) {
	putPairs(to, "sysctls", settings.all("sysctl"));
}
/** `name:address` or `name=address`, an IPv6 address with or without brackets. */
function putExtraHosts(to, settings) {
	const items = [];
	for (const word of settings.all("add-host")) {
		const [name, address] = require_check_main.cut(word, word.value.includes("=") ? "=" : ":");
		if (require_check_main.isUnknown(name)) {
			to.forget("extra_hosts");
			continue;
		}
		const open = address !== void 0 && require_check_main.isUnknown(address);
		items.push({
			value: require_check_main.mappingOf([["name", name.value], ["address", open ? void 0 : address?.value.replace(/^\[(.+)\]$/, "$1")]], word.place),
			unknown: open ? [["address"]] : []
		});
	}
	to.putItems("extra_hosts", items);
}
/** `--entrypoint ""` takes the image's own away. */
function putEntrypoint(to, settings) {
	const word = settings.last("entrypoint");
	if (word !== void 0) to.putArguments("entrypoint", word.value === "" ? [] : [word]);
}
function putHealthcheck(to, settings) {
	const disabled = settings.isOn("no-healthcheck");
	if (disabled === void 0) to.forget("healthcheck");
	const off = settings.last("no-healthcheck");
	if (disabled === true && off !== void 0) {
		to.putCanonical("healthcheck", require_check_main.known({ disable: true }), off.place);
		return;
	}
	const first = healthFlags.flatMap((name) => {
		const word = settings.last(name);
		return word !== void 0 && (require_check_main.isUnknown(word) || !isNothing(name, word.value)) ? [word] : [];
	})[0];
	if (first === void 0) return;
	const command = nonEmpty$1(settings.last("health-cmd"));
	if (command !== void 0 && require_check_main.isUnknown(command)) to.forget("healthcheck", "test");
	const test = command === void 0 || require_check_main.isUnknown(command) ? {} : { test: ["CMD-SHELL", command.value] };
	to.putCanonical("healthcheck", require_check_main.known(test), first.place);
}

// src/collect/docker/env-file.ts
/**
* The lines of an `--env-file` or `--label-file`: `NAME=value` as it stands, without quotes or escapes; `NAME` alone
* (no value) is taken from the environment, or left out. Undefined where docker refuses the file.
*
* @see https://github.com/docker/cli/blob/v29.9.3/pkg/kvfile/kvfile.go
*/
function readPairs(source) {
	const pairs = [];
	let start = 0;
	for (const raw of source.text.split("\n")) {
		const line = raw.replace(/\r$/, "");
		const text = line.trimStart();
		const at = start + line.length - text.length;
		start += raw.length + 1;
		if (text === "" || text.startsWith("#")) continue;
		const equals = text.indexOf("=");
		const name = equals === -1 ? text : text.slice(0, equals);
		if (name === "" || /[ \t]/.test(name)) return void 0;
		const place = {
			source,
			start: at,
			end: at + text.length
		};
		pairs.push(equals === -1 ? {
			name,
			place
		} : {
			name,
			value: text.slice(equals + 1),
			place
		});
	}
	return pairs;
}

// src/collect/docker/environment-fields.ts
/**
* `-e` and `--env-file` as `environment` and `env_files`. Of two variables of one name the later holds, and `-e` over
* any file. `-e NAME` alone has the value of the tool's own environment; where that is not written out, and in
* `-e NAME=$X`, only run time knows it.
* @see https://docs.docker.com/reference/cli/docker/container/run/#env
*/
function putEnvironment$1(to, settings, readFile, inherited) {
	const items = /* @__PURE__ */ new Map();
	const files = [];
	for (const file of settings.all("env-file")) {
		const source = require_check_main.isUnknown(file) ? void 0 : readFile(file.value);
		const pairs = source === void 0 ? void 0 : readPairs(source);
		if (pairs === void 0) to.forget("environment");
		files.push({
			value: require_check_main.mappingOf([["path", require_check_main.shown(file)], ["read", pairs !== void 0]], file.place),
			unknown: require_check_main.isUnknown(file) ? [["path"]] : []
		});
		for (const { name, value, place } of pairs ?? []) {
			const entry = require_check_main.mappingOf(Object.entries({
				name,
				value,
				from: value === void 0 ? "runtime" : "env_file"
			}), place);
			items.delete(name);
			items.set(name, {
				value: entry,
				unknown: value === void 0 ? [["value"]] : []
			});
		}
	}
	for (const word of settings.all("env")) {
		const [name, value] = require_check_main.cut(word, "=");
		if (require_check_main.isUnknown(name)) {
			to.forget("environment");
			continue;
		}
		items.delete(name.value);
		items.set(name.value, value === void 0 ? inheritedOf(word, inherited(name)) : variable(word, name.value, value));
	}
	to.putItems("environment", [...items.values()]);
	to.putItems("env_files", files);
}
/** It stands where its value is written. */
function inheritedOf(name, value) {
	return variable(value ?? name, name.value, value);
}
function variable(word, name, value) {
	if (value === void 0 || require_check_main.isUnknown(value)) return {
		value: require_check_main.mappingOf(Object.entries({
			name,
			from: "runtime"
		}), word.place),
		unknown: [["value"]]
	};
	return {
		value: require_check_main.mappingOf(Object.entries({
			name,
			value: value.value,
			from: "literal"
		}), word.place),
		unknown: []
	};
}
/** `-l` and `--label-file` as `labels`; a name alone has the empty value. */
function putLabels(to, settings, readFile) {
	const before = /* @__PURE__ */ new Map();
	for (const file of settings.all("label-file")) {
		const source = require_check_main.isUnknown(file) ? void 0 : readFile(file.value);
		const pairs = source === void 0 ? void 0 : readPairs(source);
		if (pairs === void 0) to.forget("labels");
		for (const { name, value, place } of pairs ?? []) if (value !== void 0) before.set(name, {
			kind: "scalar",
			value,
			place
		});
	}
	putPairs(to, "labels", settings.all("label"), [...before]);
}

// src/collect/docker/image.ts
/** An image that a word names as the contract has it, and the paths in it that only run time knows. */
function imageAt(word) {
	const { value, unknown } = require_check_main.imageOf(word.value);
	return {
		image: value && withTag$1(require_check_main.mappingOf(Object.entries(value), word.place), word, value),
		unknown
	};
}
/** Where something is put in before it, a tag stands by itself: it is the same one whatever that is. */
function withTag$1(image, word, { tag }) {
	if (word.written === void 0 || tag === void 0) return image;
	const [named] = require_check_main.cut(word, "@");
	return require_check_main.put(image, "tag", require_check_main.scalar(tag, require_check_main.part(named, named.value.lastIndexOf(":") + 1).place));
}

// src/collect/docker/mount.ts
/**
* Reads `--mount type=bind,source=/a,target=/b,readonly`.
*
* @see https://github.com/docker/cli/blob/v29.9.3/opts/mount.go
*/
function readMount(word) {
	if (word.value.trim() === "") return refuse(word, "value is empty");
	const fields = csvFields(trimmed(word));
	if (isRefusal(fields)) return fields;
	const found = {
		driverOptions: [],
		tmpfsOptions: [],
		used: /* @__PURE__ */ new Set()
	};
	for (const field of fields) {
		if (field.value.split("=")[0] !== void 0 && require_check_main.isUnknown(require_check_main.cut(field, "=")[0])) continue;
		const fault = readField(found, field);
		if (fault !== void 0) return refuse(field, fault);
	}
	const fault = conflictOf(found);
	if (fault !== void 0) return refuse(word, fault);
	const { used: _, recursive: __, ...mount } = found;
	return mount;
}
function readField(found, field) {
	const [name, value] = require_check_main.cut(field, "=");
	if (name.value.trim() !== name.value) return `invalid option '${name.value.trim()}' in '${field.value}': option should not have whitespace`;
	if (value !== void 0 && value.value.trim() === "") return `invalid value for '${name.value}': value is empty`;
	if (value !== void 0 && value.value.trim() !== value.value) return `invalid value for '${name.value}' in '${field.value}': value should not have whitespace`;
	const key = name.value.toLowerCase();
	if (value === void 0 && !bare.has(key)) return `invalid field '${field.value}' must be a key=value pair`;
	const take = keys$1.get(key);
	if (take === void 0) return `unknown option '${key}' in '${field.value}'`;
	return take(found, value ?? {
		...name,
		value: "true"
	}, key);
}
const bare = /* @__PURE__ */ new Set([
	"readonly",
	"ro",
	"volume-nocopy",
	"bind-nonrecursive",
	"bind-create-src"
]);
function set(field) {
	return (found, value) => {
		found[field] = value;
	};
}
/** What is not sensitive to case. */
function setLower(field) {
	return (found, value) => {
		found[field] = {
			...value,
			value: value.value.toLowerCase()
		};
	};
}
function setSwitch(field) {
	return (found, value, key) => {
		found[field] = setting(value);
		return booleanFault(key, value);
	};
}
/** An option that only a mount of one type has. */
function only(owner, take) {
	return (found, value, key) => {
		found.used.add(owner);
		return take(found, value, key);
	};
}
const nothing = () => void 0;
const keys$1 = /* @__PURE__ */ new Map([
	["type", setLower("type")],
	["source", set("source")],
	["src", set("source")],
	["target", set("target")],
	["dst", set("target")],
	["destination", set("target")],
	["readonly", setSwitch("readOnly")],
	["ro", setSwitch("readOnly")],
	["consistency", nothing],
	["bind-propagation", only("bind", setLower("propagation"))],
	["bind-nonrecursive", () => "bind-nonrecursive is deprecated, use bind-recursive=disabled instead"],
	["bind-recursive", setRecursive],
	["bind-create-src", only("bind", setSwitch("createSource"))],
	["volume-subpath", only("volume", set("subpath"))],
	["volume-nocopy", only("volume", (_found, value, key) => booleanFault(key, value))],
	["volume-label", only("volume", nothing)],
	["volume-driver", only("volume", set("driver"))],
	["volume-opt", only("volume", addDriverOption)],
	["image-subpath", only("image", set("subpath"))],
	["tmpfs-size", only("tmpfs", setTmpfsSize)],
	["tmpfs-mode", only("tmpfs", setTmpfsMode)]
]);
function addDriverOption(found, value) {
	if (!value.value.startsWith("=")) found.driverOptions.push(value);
}
function setTmpfsSize(found, value, key) {
	setTmpfsOption(found, "size", value);
	if (require_check_main.isUnknown(value) || byteSize(value.value) !== void 0) return void 0;
	return `invalid value for ${key}: ${value.value}`;
}
function setTmpfsMode(found, value, key) {
	setTmpfsOption(found, "mode", value);
	return require_check_main.isUnknown(value) || /^0*[0-7]{1,10}$/.test(value.value) ? void 0 : `invalid value for ${key}: ${value.value}`;
}
function setTmpfsOption(found, name, value) {
	found.tmpfsOptions = [...found.tmpfsOptions.filter((option) => !option.value.startsWith(`${name}=`)), {
		...value,
		value: `${name}=${value.value}`
	}];
}
function setRecursive(found, value, key) {
	switch (value.value) {
		case "enabled": return;
		case "disabled":
			found.used.add("bind");
			return;
		case "writable":
		case "readonly":
			found.used.add("bind");
			found.recursive = value.value;
			return;
		default:
			if (require_check_main.isUnknown(value)) return void 0;
			return `invalid value for ${key}: ${value.value} (must be "enabled", "disabled", "writable", or "readonly")`;
	}
}
/** @see https://github.com/docker/cli/blob/v29.9.3/opts/mount_utils.go validateMountOptions */
function conflictOf(found) {
	const type = found.type?.value ?? "volume";
	if (found.type !== void 0 && require_check_main.isUnknown(found.type)) return void 0;
	for (const owner of owners) if (type !== owner && found.used.has(owner)) return `cannot mix '${owner}-*' options with mount type '${type}'`;
	if (found.recursive === void 0) return void 0;
	const fault = `option 'bind-recursive=${found.recursive}' requires`;
	if (found.readOnly?.on === void 0 && found.readOnly !== void 0) return void 0;
	if (found.readOnly?.on !== true) return `${fault} 'readonly' to be specified in conjunction`;
	if (found.recursive === "readonly" && found.propagation?.value !== "rprivate") return `${fault} 'bind-propagation=rprivate' to be specified in conjunction`;
}
const owners = [
	"bind",
	"volume",
	"image",
	"tmpfs"
];
function setting(word) {
	return {
		on: require_check_main.isUnknown(word) ? void 0 : word.value === "1" || word.value === "true",
		word
	};
}
function booleanFault(key, word) {
	if (require_check_main.isUnknown(word) || [
		"0",
		"1",
		"false",
		"true"
	].includes(word.value)) return void 0;
	return `invalid value for '${key}': invalid boolean value (${quote(word.value)}): must be one of "true", "1", "false", or "0" (default "true")`;
}
function trimmed(word) {
	return {
		...word,
		value: word.value.trim()
	};
}

// src/collect/docker/mount-fields.ts
/**
* `-v`, `--mount` and `--tmpfs` as `mounts`, `--volumes-from` as `volumes_from`. Answers with the volumes that are
* named or given options, as the contract's `Volume`: only with `volume-opt` can it be seen that one is a bind in disguise.
*/
function putMounts(to, settings, base) {
	const items = [];
	const volumes = /* @__PURE__ */ new Map();
	const driver = settings.last("volume-driver");
	for (const word of settings.all("volume")) {
		const volume = require_check_main.isWhollyUnknown(word) ? void 0 : readVolume(word);
		if (volume === void 0) to.forget("mounts");
		if (volume === void 0 || isRefusal(volume)) continue;
		items.push(volumeItem(word, volume, base));
		const { source } = volume;
		if (volume.bind || source === void 0 || require_check_main.isUnknown(source)) continue;
		volumes.set(source.value, volumeOf(source.value, source, driver, []));
	}
	for (const word of settings.all("mount")) {
		const mount = require_check_main.isWhollyUnknown(word) ? void 0 : readMount(word);
		if (mount === void 0) to.forget("mounts");
		if (mount === void 0 || isRefusal(mount)) continue;
		const named = namedVolume(mount, word);
		items.push(mountItem(word, mount, named, base));
		if (named === void 0 || volumes.has(named) && mount.driverOptions.length === 0) continue;
		volumes.set(named, volumeOf(named, mount.source ?? word, mount.driver, mount.driverOptions));
	}
	const tmpfs = new Map(settings.all("tmpfs").map((word) => [require_check_main.cut(word, ":")[0].value, word]));
	for (const word of tmpfs.values()) items.push(tmpfsItem(word));
	to.putItems("mounts", items);
	to.putItems("volumes_from", settings.all("volumes-from").map(volumesFromItem));
	return [...volumes.values()];
}
const propagations = /* @__PURE__ */ new Set([
	"private",
	"rprivate",
	"shared",
	"rshared",
	"slave",
	"rslave"
]);
function volumeItem(word, volume, base) {
	const unknown = [];
	const { source, target } = volume;
	const known = volume.options.map(({ value }) => value);
	if (volume.options.some(require_check_main.isUnknown)) unknown.push(["read_only"], ["propagation"]);
	if (require_check_main.isUnknown(target)) unknown.push(["target"]);
	if (require_check_main.isUnknown(target) && target.value.endsWith("") && folderOf(target.unknown?.at(-1)) === void 0) unknown.push(["read_only"]);
	const at = source === void 0 ? {} : sourceOf(source, volume.bind, base, unknown);
	const bind = source !== void 0 && (volume.bind || require_check_main.isUnknown(source));
	return {
		value: require_check_main.mappingOf([
			["type", bind ? "bind" : "volume"],
			...Object.entries(at),
			["target", require_check_main.isUnknown(target) ? void 0 : target.value],
			["read_only", known.includes("ro")],
			["propagation", known.findLast((option) => propagations.has(option))],
			["create_host_path", bind ? true : void 0]
		], word.written === void 0 ? word.place : (source ?? target).place),
		unknown
	};
}
/**
* The source of a mount. `$PWD/x`, `$GITHUB_WORKSPACE/x`, `$(pwd)/x` start from the folder that relative paths start
* from, `$HOME/x` from home: that is known although the variable is not. Another variable that stands alone may also
* hold the name of a volume.
*/
function sourceOf(source, bind, base, unknown) {
	if (!require_check_main.isUnknown(source)) return bind ? pathOf$1(source.value, base) : { source: source.value };
	const folder = source.value.startsWith("") ? folderOf(source.unknown?.[0]) : void 0;
	const rest = source.value.slice(1);
	if (folder !== void 0 && /^(?:[/\\]|$)/.test(rest)) {
		const written = `${folder}${rest}`;
		if (!written.includes("")) return require_check_main.hostPath(written, base);
		unknown.push(["source"]);
		return {
			source_template: require_check_main.templateOf(source),
			relative_to: folder === "~" ? "home" : base
		};
	}
	unknown.push(["source"]);
	const template = { source_template: require_check_main.templateOf(source) };
	if (/^[./~]/.test(source.value)) return {
		...template,
		relative_to: require_check_main.hostPath(source.value, base).relative_to
	};
	if (!source.value.includes("/")) unknown.push(["type"]);
	unknown.push(["relative_to"]);
	return template;
}
/** `C:x`, which Windows takes from where drive C stands, docker takes for a path too. */
function pathOf$1(written, base) {
	return /^\p{L}:[^/\\]/u.test(written) ? {
		source: written,
		relative_to: "host"
	} : require_check_main.hostPath(written, base);
}
/** The folder that a variable or expression of this name holds: `.` or `~`. */
function folderOf(name) {
	const plain = name?.replace(/^[${(\s`]+|(?<![\s)}`])[\s)}`]+$/g, "").toLowerCase() ?? "";
	if ([
		"pwd",
		"cwd",
		"get-location",
		"github_workspace",
		"github.workspace",
		"env.github_workspace"
	].includes(plain)) return ".";
	return plain === "home" || plain === "env.home" ? "~" : void 0;
}
function mountItem(word, mount, named, base) {
	const unknown = [];
	const type = mount.type?.value ?? "volume";
	const openType = mount.type !== void 0 && require_check_main.isUnknown(mount.type);
	if (openType) unknown.push(["type"]);
	const source = mount.source;
	const bind = type === "bind" || openType;
	const at = source === void 0 ? { source: named } : bind || type === "npipe" ? sourceOf(source, true, base, unknown) : { source: require_check_main.isUnknown(source) ? void 0 : source.value };
	if (source !== void 0 && require_check_main.isUnknown(source) && !bind) unknown.push(["source"]);
	if (mount.target !== void 0 && require_check_main.isUnknown(mount.target)) unknown.push(["target"]);
	if (mount.readOnly !== void 0 && mount.readOnly.on === void 0) unknown.push(["read_only"]);
	if (mount.propagation !== void 0 && require_check_main.isUnknown(mount.propagation)) unknown.push(["propagation"]);
	const propagation = mount.propagation?.value ?? "";
	return {
		value: require_check_main.mappingOf([
			["type", types.has(type) ? type : "bind"],
			...Object.entries(at),
			["target", mount.target === void 0 || require_check_main.isUnknown(mount.target) ? void 0 : mount.target.value],
			["read_only", mount.readOnly?.on ?? false],
			["propagation", propagations.has(propagation) ? propagation : void 0],
			["create_host_path", bind ? mount.createSource?.on === true : void 0],
			["subpath", mount.subpath === void 0 || require_check_main.isUnknown(mount.subpath) ? void 0 : mount.subpath.value],
			["tmpfs_options", type === "tmpfs" ? mount.tmpfsOptions.map(require_check_main.shown) : void 0]
		], word.place),
		unknown: unknown.filter((path, index) => unknown.findIndex((other) => other[0] === path[0]) === index)
	};
}
const types = /* @__PURE__ */ new Set([
	"bind",
	"volume",
	"tmpfs",
	"npipe",
	"cluster",
	"image"
]);
/** The key of a mount's volume. An anonymous one with driver options has one too, made of its target. */
function namedVolume(mount, word) {
	if ((mount.type?.value ?? "volume") !== "volume") return void 0;
	if (mount.source !== void 0) return require_check_main.isUnknown(mount.source) ? void 0 : mount.source.value;
	return mount.driverOptions.length === 0 ? void 0 : `(anonymous) ${require_check_main.shown(mount.target ?? word)}`;
}
function volumeOf(name, word, driver, options) {
	const pairs = options.map((option) => require_check_main.cut(option, "="));
	const known = pairs.filter(([key, value]) => !require_check_main.isUnknown(key) && (value === void 0 || !require_check_main.isUnknown(value)));
	const unknown = pairs.filter((pair) => !known.includes(pair)).map(([key]) => require_check_main.isUnknown(key) ? ["driver_opts"] : ["driver_opts", key.value]);
	return require_check_main.mappingOf([
		["name", name],
		["driver", driver === void 0 || require_check_main.isUnknown(driver) ? void 0 : driver.value],
		["driver_opts", known.length === 0 ? void 0 : Object.fromEntries(known.map(([key, value]) => [key.value, value?.value ?? ""]))],
		["unknown", unknown.length === 0 ? void 0 : unknown]
	], word.place);
}
function tmpfsItem(word) {
	const [target, written] = require_check_main.cut(word, ":");
	const options = written === void 0 || written.value === "" ? [] : written.value.split(",");
	const unknown = [];
	if (require_check_main.isUnknown(target)) unknown.push(["target"]);
	if (written !== void 0 && require_check_main.isUnknown(written)) unknown.push(["tmpfs_options"]);
	return {
		value: require_check_main.mappingOf([
			["type", "tmpfs"],
			["target", require_check_main.isUnknown(target) ? void 0 : target.value],
			["read_only", options.includes("ro")],
			["tmpfs_options", options.filter((option) => !option.includes(""))]
		], word.place),
		unknown
	};
}
function volumesFromItem(word) {
	const [container, mode] = require_check_main.cut(word, ":");
	return {
		value: require_check_main.mappingOf([["container", require_check_main.shown(container)], ["read_only", mode?.value.split(",").includes("ro") ?? false]], word.place),
		unknown: require_check_main.isUnknown(container) ? [["container"]] : []
	};
}

// src/collect/docker/network-fields.ts
/**
* `--network` as `network_mode` where it is a mode, as `networks` (by engine name) where it is a network; neither
* where nothing is said, which is the engine's default bridge. `--network-alias`, `--ip` and `--ip6` belong to the
* first network.
*/
function putNetworks(to, settings, tool) {
	const items = [];
	const options = settings.all("network").flatMap((written) => {
		const option = readNetwork(tool === "podman" ? podmanNetwork(written) : written);
		return isRefusal(option) ? [] : [{
			option,
			written
		}];
	});
	for (const [index, { option, written }] of options.entries()) {
		const { target } = option;
		if (require_check_main.isUnknown(target)) {
			if (options.length === 1) to.putCanonical("network_mode", require_check_main.networkModeOf(target.value), target.place);
			if (require_check_main.isWhollyUnknown(target) || options.length > 1) to.forget("networks");
		} else if (target.value !== "" && isUserDefined(target.value)) items.push(attachment$1(option, index === 0 ? settings : void 0, written));
	}
	const first = options.find(({ option }) => !require_check_main.isUnknown(option.target) && !isUserDefined(option.target.value))?.option;
	if (first !== void 0 && first.target.value !== "default") to.putCanonical("network_mode", require_check_main.networkModeOf(first.target.value), first.target.place);
	to.putItems("networks", items);
}
function attachment$1(option, settings, word) {
	const aliases = [...option.aliases, ...settings?.all("network-alias") ?? []];
	const addresses = [["ipv4_address", option.ip ?? nonEmpty(settings?.last("ip"))], ["ipv6_address", option.ip6 ?? nonEmpty(settings?.last("ip6"))]];
	const unknown = [];
	if (aliases.some(require_check_main.isUnknown)) unknown.push(["aliases"]);
	for (const [field, address] of addresses) if (address !== void 0 && require_check_main.isUnknown(address)) unknown.push([field]);
	if (option.driverOptions.some(([, value]) => require_check_main.isUnknown(value))) unknown.push(["driver_opts"]);
	const driver = option.driverOptions.filter(([, value]) => !require_check_main.isUnknown(value));
	return {
		value: require_check_main.mappingOf([
			["name", require_check_main.shown(option.target)],
			["aliases", aliases.length === 0 ? void 0 : aliases.filter((alias) => !require_check_main.isUnknown(alias)).map(require_check_main.shown)],
			...addresses.map(([field, address]) => [field, address === void 0 || require_check_main.isUnknown(address) ? void 0 : address.value.trim()]),
			["driver_opts", driver.length === 0 ? void 0 : Object.fromEntries(driver.map(([name, value]) => [name.value, value.value]))]
		], word.place),
		unknown
	};
}
function nonEmpty(word) {
	return word?.value === "" ? void 0 : word;
}
/** podman writes options of a network behind a colon: `pasta:-t,8080`, `my-net:ip=10.0.0.2`; `private` is its default. */
function podmanNetwork(word) {
	if (/^(?:container|ns):/.test(word.value)) return word;
	const [name] = require_check_main.cut(word, ":");
	return name.value === "private" ? {
		...name,
		value: "default"
	} : name;
}

// src/collect/docker/gpus.ts
/**
* Reads `--gpus`: `all`, `2`, `"device=0,1"`, `driver=nvidia,capabilities=compute`. The contract only asks whether
* there are any.
*
* @see https://github.com/docker/cli/blob/v29.9.3/opts/gpus.go
*/
function readGpus(word) {
	const fields = csvFields(word);
	if (isRefusal(fields)) return fields;
	const seen = /* @__PURE__ */ new Set();
	for (const field of fields) {
		const [key, value] = require_check_main.cut(field, "=");
		if (seen.has(key.value)) return refuse(field, `gpu request key '${key.value}' can be specified only once`);
		seen.add(key.value);
		if (value === void 0) seen.add("count");
		const fault = value === void 0 ? countFault(key) : keys.get(key.value)?.(value);
		if (value !== void 0 && !keys.has(key.value)) return refuse(field, `unexpected key '${key.value}' in '${field.value}'`);
		if (fault !== void 0) return fault;
	}
	return true;
}
const keys = /* @__PURE__ */ new Map([
	["driver", () => void 0],
	["count", countFault],
	["device", () => void 0],
	["capabilities", () => void 0],
	["options", optionsFault]
]);
function countFault(word) {
	if (word.value === "all") return void 0;
	const count = decimalOf(word.value);
	if (typeof count === "bigint") return void 0;
	return refuse(word, `invalid count (${word.value}): value must be either "all" or an integer: ${faults[count]}`);
}
function optionsFault(word) {
	const options = csvFields(word);
	return isRefusal(options) ? refuse(word, `failed to read gpu options: ${options.refused}`) : void 0;
}

// src/collect/docker/check-value.ts
/** Why docker refuses a value as soon as it reads the flag; undefined where it takes it, or where it is unknown. */
function checkValue(kind, word) {
	if (require_check_main.isUnknown(word) && !readsUnknown.has(kind)) return void 0;
	const fault = checks[kind](word);
	return typeof fault === "string" ? refuse(word, fault) : fault;
}
/** Of these the known parts can be checked beside unknown ones. */
const readsUnknown = /* @__PURE__ */ new Set(["mount", "network"]);
/** @see https://github.com/docker/cli/tree/v29.9.3/opts the types of the flags, and what they validate */
const checks = {
	bool: ({ value }) => booleanOf(value) === void 0 ? numberError("ParseBool", value, "syntax") : void 0,
	string: () => void 0,
	int: integer("ParseInt", int64.min, int64.max),
	uint16: integer("ParseUint", 0n, 2n ** 16n - 1n),
	uint64: integer("ParseUint", 0n, 2n ** 64n - 1n),
	duration: ({ value }) => textOf(durationOf(value)),
	ip: ({ value }) => value === "" || require_check_main.isAddress(value.trim()) ? void 0 : `failed to parse IP: ${quote(value)}`,
	bytes: ({ value }) => sizeFault(value),
	swap: ({ value }) => value === "-1" ? void 0 : sizeFault(value),
	cpus: ({ value }) => textOf(readCpus(value)),
	octal: ({ value }) => /^[0-7]+$/.test(value) ? void 0 : numberError("ParseUint", value, "syntax"),
	list: () => void 0,
	map: () => void 0,
	attach: ({ value }) => [
		"stdin",
		"stdout",
		"stderr"
	].includes(value.toLowerCase()) ? void 0 : "valid streams are STDIN, STDOUT and STDERR",
	"cgroup-rule": ({ value }) => /^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value) ? void 0 : `invalid device cgroup format '${value}'`,
	dns: ({ value }) => require_check_main.isAddress(value.trim()) ? void 0 : `IP address is not correctly formatted: ${value}`,
	"dns-search": ({ value }) => domainFault(value.replace(/^ +|(?<! ) +$/g, "")),
	env: ({ value }) => /^(?:$|=)/.test(value) ? `invalid environment variable: ${value}` : void 0,
	"extra-host": ({ value }) => extraHostFault(value),
	gpus: faultOf(readGpus),
	label: ({ value }) => labelFault(value),
	link: ({ value }) => linkFault(value),
	mount: faultOf(readMount),
	network: faultOf(readNetwork),
	"rate-bytes": ({ value }) => rateFault(value, (rate) => byteSize(rate) !== void 0),
	"rate-operations": ({ value }) => rateFault(value, (rate) => /^\d+$/.test(rate) && BigInt(rate) < 2n ** 64n),
	sysctl: ({ value }) => allowedSysctl.test(value) ? void 0 : `sysctl '${value}' is not allowed`,
	ulimit: faultOf(readUlimit),
	weight: ({ value }) => weightFault(value)
};
function integer(func, min, max) {
	return ({ value }) => {
		const read = integerOf(value, min, max);
		return typeof read === "bigint" ? void 0 : numberError(func, value, read);
	};
}
/** Numbers are fine, texts say what is wrong. */
function textOf(read) {
	return typeof read === "string" ? read : void 0;
}
function faultOf(read) {
	return (word) => {
		const value = read(word);
		return isRefusal(value) ? value : void 0;
	};
}
function sizeFault(text) {
	if (byteSize(text) !== void 0) return void 0;
	const at = Math.max(...Array.from("0123456789. ", (character) => text.lastIndexOf(character)));
	if (at === -1) return `invalid size: '${text}'`;
	const number = text[at] === " " ? text.slice(0, at) : text.slice(0, at + 1);
	const suffix = text.slice(at + 1);
	if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(number)) return numberError("ParseFloat", number, "syntax");
	if (number.startsWith("-")) return `invalid size: '${text}'`;
	return `invalid suffix: '${suffix.length > 3 ? suffix : suffix.toLowerCase()}'`;
}
const domain = /^(?::?(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))(?::?\.(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])))*)\.?\s*$/;
function domainFault(text) {
	if (text === ".") return void 0;
	return /[a-zA-Z]/.test(text) && domain.test(text) && text.trimEnd().replace(/\.$/, "").length < 255 ? void 0 : `${text} is not a valid domain`;
}
function extraHostFault(text) {
	const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
	const name = text.slice(0, Math.max(at, 0));
	if (name === "" || name.includes(":")) return `bad format for add-host: ${quote(text)}`;
	const address = text.slice(at + 1).replace(/^\[(.+)\]$/, "$1");
	if (address === "host-gateway" || require_check_main.isAddress(address.trim())) return void 0;
	return `invalid IP address in add-host: ${quote(address)}`;
}
function labelFault(text) {
	const name = (text.split("=")[0] ?? "").replace(/^[ \t]+/, "");
	if (name === "") return `invalid label '${text}': empty name`;
	return /[ \t]/.test(name) ? `label '${name}' contains whitespaces` : void 0;
}
function linkFault(text) {
	if (text === "") return "empty string specified for links";
	return text.split(":").length > 2 ? `bad format for links: ${text}` : void 0;
}
const allowedSysctl = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|(?:net|fs\.mqueue)\.[^=]*)=/;
function deviceFault(text) {
	const at = text.indexOf(":");
	if (at < 1) return { fault: `bad format: ${text}` };
	if (!text.startsWith("/dev/")) return { fault: `bad format for device path: ${text}` };
	return { value: text.slice(at + 1) };
}
function rateFault(text, accepts) {
	const device = deviceFault(text);
	if ("fault" in device) return device.fault;
	return accepts(device.value) ? void 0 : `invalid rate for device: ${text}`;
}
function weightFault(text) {
	const device = deviceFault(text);
	if ("fault" in device) return device.fault;
	const weight = /^\d+$/.test(device.value) ? Number(device.value) : NaN;
	return weight === 0 || weight >= 10 && weight <= 1e3 ? void 0 : `invalid weight for device: ${text}`;
}

// src/collect/docker/read-flags.ts
/**
* Reads words as docker's flag library does: flags end at `--` or at the first word that is none; `-itd`, `-p80:80`,
* `-p=80:80`, `--name=x`, `--name x`; a boolean takes a value only behind `=`.
*
* `checked` says whether values are held against what docker takes; other tools take other values.
*
* @see https://github.com/spf13/pflag/blob/v1.0.10/flag.go parseArgs, with interspersed off
*/
function readFlags(words, table, run, checked) {
	const reader = new Reader(words, table, run, checked);
	const positional = reader.read();
	const { given, unknownFlags, opaque, refusal, taken } = reader;
	if (taken !== void 0 && checked && (refusal !== void 0 || positional?.length === 0)) return {
		...readFlags(words.slice(0, taken), table, run, checked),
		positional: words.slice(taken)
	};
	return {
		given,
		positional,
		unknownFlags,
		opaque,
		...refusal === void 0 ? {} : { refusal }
	};
}
var Reader = class {
	given = [];
	unknownFlags = [];
	opaque = [];
	refusal;
	/** Where the first unknown word stands that was taken for flags only because a flag follows. */
	taken;
	#words;
	#table;
	#run;
	#checked;
	#next = 0;
	constructor(words, table, run, checked) {
		this.#words = words;
		this.#table = table;
		this.#run = run;
		this.#checked = checked;
	}
	read() {
		for (;;) {
			const at = this.#next;
			const word = this.#words[at];
			if (word === void 0) return [];
			if (require_check_main.isWhollyUnknown(word)) {
				const next = this.#words[at + 1];
				const kind = kindOfUnknown(word, next);
				if (kind === "image") return this.#words.slice(at);
				this.opaque.push(word);
				if (kind === "either") return void 0;
				if (kind === "before flags") this.taken ??= at;
				this.#next++;
				continue;
			}
			if (!word.value.startsWith("-") || word.value === "-") return this.#words.slice(at);
			this.#next++;
			if (word.value === "--") return this.#words.slice(this.#next);
			if (word.value.startsWith("--") ? this.#readLong(word) : this.#readShort(word)) return void 0;
		}
	}
	/** True where it cannot be told how many words the flag takes. */
	#readLong(word) {
		const equals = word.value.indexOf("=");
		const name = word.value.slice(2, equals === -1 ? void 0 : equals);
		if (name.includes("")) {
			this.opaque.push(word);
			return false;
		}
		if (name === "" || name.startsWith("-")) {
			this.#refuse(word, `bad flag syntax: ${word.value}`);
			return false;
		}
		const flag = this.#known(this.#table.long.get(name));
		if (flag === void 0) {
			this.#refuse(word, `unknown flag: --${name}`);
			this.unknownFlags.push(word);
			return equals === -1 && this.#skipValueOfUnknown();
		}
		const value = equals === -1 ? this.#valueOf(flag, word) : require_check_main.part(word, equals + 1);
		if (value === void 0) this.#refuse(word, `flag needs an argument: --${name}`);
		else this.#give(flag, value, name);
		return false;
	}
	#readShort(word) {
		for (let at = 1; at < word.value.length; at++) {
			const letter = word.value[at] ?? "";
			const letters = word.value.slice(at);
			const flag = this.#known(this.#table.short.get(letter));
			if (letter === "") {
				this.opaque.push(word);
				return false;
			}
			if (flag === void 0) {
				this.#refuse(word, `unknown shorthand flag: '${letter}' in -${require_check_main.shown(require_check_main.part(word, at))}`);
				this.unknownFlags.push(word);
				return at === word.value.length - 1 && this.#skipValueOfUnknown();
			}
			if (letters.length > 2 && letters[1] === "=") {
				this.#give(flag, require_check_main.part(word, at + 2), flag.name);
				return false;
			}
			if (flag.bare !== void 0) {
				this.#give(flag, {
					value: flag.bare,
					place: require_check_main.part(word, at, at + 1).place
				}, flag.name);
				continue;
			}
			const value = letters.length > 1 ? require_check_main.part(word, at + 1) : this.#take();
			if (value === void 0) this.#refuse(word, `flag needs an argument: '${letter}' in -${letters}`);
			else this.#give(flag, value, flag.name);
			return false;
		}
		return false;
	}
	#known(flag) {
		return flag?.onlyRun === true && !this.#run ? void 0 : flag;
	}
	#valueOf(flag, word) {
		return flag.bare === void 0 ? this.#take() : {
			value: flag.bare,
			place: word.place
		};
	}
	#take() {
		return this.#words[this.#next++];
	}
	/**
	* Behind an unknown flag, a word that is no flag is its value if flags follow, and the image if nothing does;
	* otherwise it may be either.
	*/
	#skipValueOfUnknown() {
		const next = this.#words[this.#next];
		const second = this.#words[this.#next + 1];
		if (next === void 0 || next.value.startsWith("-") || second === void 0) return false;
		if (!second.value.startsWith("-")) return true;
		this.#next++;
		return false;
	}
	#give(flag, value, written) {
		const fault = this.#checked || flag.kind === "bool" ? checkValue(flag.kind, value) : void 0;
		if (fault === void 0) {
			this.given.push({
				flag,
				value
			});
			return;
		}
		const name = flag.short === void 0 ? `--${written}` : `-${flag.short}, --${flag.name}`;
		this.#refuse(value, `invalid argument ${quote(require_check_main.shown(value))} for ${quote(name)} flag: ${fault.refused}`);
	}
	#refuse(word, reason) {
		this.refusal ??= refuse(word, reason);
	}
};
/**
* Whether a word that only run time knows, where a flag or the image may stand, is the one or the other. The last word
* is the image, for there must be one. Otherwise its name says it, or quotes: what is quoted is one word, and no list of
* flags. Before flags it most likely holds flags itself.
*/
function kindOfUnknown(word, next) {
	if (next === void 0) return "image";
	const named = kindByName(word);
	if (named !== void 0) return named;
	if (/^["']$/.test(word.place.source.text[word.place.start] ?? "")) return "image";
	if (next.value.startsWith("-")) return "before flags";
	return require_check_main.isUnknown(next) ? "flags" : "either";
}
/** The variable that is read says more than what it was set to: `IMAGE=$(head -1 "$list")`. */
function kindByName({ via, unknown }) {
	const variables = (via ?? []).filter(({ kind }) => kind === "interpolation").map(({ name }) => name ?? "");
	for (const name of [...variables.reverse(), unknown?.join(" ") ?? ""]) {
		if (/image|img|tag|container|repository/i.test(name)) return "image";
		if (/opt|arg|flag|param|env|vol|mount|port|net|gpu|device|priv|extra|platform|user/i.test(name)) return "flags";
	}
}

// src/collect/docker/settings.ts
const noWords$1 = [];
/** What the flags of one command line were set to, by their long names. */
var Settings = class {
	#values = /* @__PURE__ */ new Map();
	#commaLists;
	/** `commaLists` are the flags whose one value may be several, between commas. */
	constructor(given, commaLists) {
		this.#commaLists = commaLists;
		for (const { flag, value } of given) {
			const before = this.#values.get(flag.name);
			if (before === void 0) this.#values.set(flag.name, [value]);
			else before.push(value);
		}
	}
	/** No flag was given. */
	get isEmpty() {
		return this.#values.size === 0;
	}
	/** Sorted. */
	get names() {
		return [...this.#values.keys()].sort();
	}
	/** Of a flag that holds one value: the last one given. */
	last(name) {
		return this.#values.get(name)?.at(-1);
	}
	/** Of a flag that may be repeated: all values, as given. */
	all(name) {
		const values = this.#values.get(name);
		if (values === void 0) return noWords$1;
		return this.#commaLists.has(name) ? values.flatMap((value) => require_check_main.split(value, ",")) : values;
	}
	/** Whether a boolean is set; undefined where only run time knows. */
	isOn(name) {
		const value = this.last(name);
		if (value === void 0) return false;
		return require_check_main.isUnknown(value) ? void 0 : booleanOf(value.value) ?? false;
	}
};

// src/collect/docker/flags.ts
const kinds = [
	"bool",
	"string",
	"int",
	"uint16",
	"uint64",
	"duration",
	"ip",
	"bytes",
	"swap",
	"cpus",
	"octal",
	"list",
	"map",
	"attach",
	"cgroup-rule",
	"dns",
	"dns-search",
	"env",
	"extra-host",
	"gpus",
	"label",
	"link",
	"mount",
	"network",
	"rate-bytes",
	"rate-operations",
	"sysctl",
	"ulimit",
	"weight"
];
const groups = {
	bool: [
		"disable-content-trust",
		"help",
		"init",
		"interactive,i",
		"no-healthcheck",
		"oom-kill-disable",
		"privileged",
		"publish-all,P",
		"quiet,q",
		"read-only",
		"rm",
		"tty,t",
		"use-api-socket"
	],
	string: [
		"cgroup-parent",
		"cgroupns",
		"cidfile",
		"cpuset-cpus",
		"cpuset-mems",
		"domainname",
		"entrypoint",
		"health-cmd",
		"hostname,h",
		"ipc",
		"isolation",
		"log-driver",
		"mac-address",
		"name",
		"pid",
		"platform",
		"pull",
		"restart",
		"runtime",
		"stop-signal",
		"user,u",
		"userns",
		"uts",
		"volume-driver",
		"workdir,w"
	],
	int: [
		"cpu-count",
		"cpu-percent",
		"cpu-period",
		"cpu-quota",
		"cpu-rt-period",
		"cpu-rt-runtime",
		"cpu-shares,c",
		"health-retries",
		"memory-swappiness",
		"oom-score-adj",
		"pids-limit",
		"stop-timeout"
	],
	uint16: ["blkio-weight"],
	uint64: ["io-maxiops"],
	duration: [
		"health-interval",
		"health-start-interval",
		"health-start-period",
		"health-timeout"
	],
	ip: ["ip", "ip6"],
	bytes: [
		"io-maxbandwidth",
		"kernel-memory",
		"memory,m",
		"memory-reservation",
		"shm-size"
	],
	swap: ["memory-swap"],
	cpus: ["cpus"],
	octal: ["umask"],
	list: [
		"cap-add",
		"cap-drop",
		"device",
		"dns-option",
		"env-file",
		"expose",
		"group-add",
		"label-file",
		"link-local-ip",
		"log-opt",
		"network-alias",
		"publish,p",
		"security-opt",
		"storage-opt",
		"tmpfs",
		"volume,v",
		"volumes-from"
	],
	map: ["annotation"],
	attach: ["attach,a"],
	"cgroup-rule": ["device-cgroup-rule"],
	dns: ["dns"],
	"dns-search": ["dns-search"],
	env: ["env,e"],
	"extra-host": ["add-host"],
	gpus: ["gpus"],
	label: ["label,l"],
	link: ["link"],
	mount: ["mount"],
	network: ["network"],
	"rate-bytes": ["device-read-bps", "device-write-bps"],
	"rate-operations": ["device-read-iops", "device-write-iops"],
	sysctl: ["sysctl"],
	ulimit: ["ulimit"],
	weight: ["blkio-weight-device"]
};
/** Old and hidden spellings. */
const aliases = {
	"dns-opt": "dns-option",
	net: "network",
	"net-alias": "network-alias"
};
const runFlags = [
	{
		name: "detach",
		short: "d",
		kind: "bool",
		bare: "true",
		onlyRun: true
	},
	{
		name: "sig-proxy",
		kind: "bool",
		bare: "true",
		onlyRun: true
	},
	{
		name: "detach-keys",
		kind: "string",
		onlyRun: true
	}
];
/** A table of `name` or `name,s` by kind, of aliases, and of flags that need more said. */
function flagTable(byKind, aliasOf = {}, others = [], base) {
	const long = new Map(base?.long);
	const short = new Map(base?.short);
	const add = (flag) => {
		long.set(flag.name, flag);
		if (flag.short !== void 0) short.set(flag.short, flag);
	};
	for (const kind of kinds) for (const written of byKind[kind] ?? []) {
		const [name = written, letter] = written.split(",");
		add({
			name,
			kind,
			...letter === void 0 ? {} : { short: letter },
			...kind === "bool" ? { bare: "true" } : {}
		});
	}
	for (const flag of others) add(flag);
	for (const [alias, name] of Object.entries(aliasOf)) {
		const flag = long.get(name);
		if (flag !== void 0) long.set(alias, flag);
	}
	return {
		long,
		short
	};
}
const dockerFlags = flagTable(groups, aliases, runFlags);

// src/collect/docker/nerdctl.ts
/**
* What `nerdctl create` and `nerdctl run` have besides docker's flags.
*
* @see https://github.com/containerd/nerdctl/blob/v2.1.3/cmd/nerdctl/container/container_run.go setCreateFlags
*/
const nerdctlFlags = flagTable({
	bool: ["rootfs"],
	string: [
		"cosign-certificate-identity",
		"cosign-certificate-identity-regexp",
		"cosign-certificate-oidc-issuer",
		"cosign-certificate-oidc-issuer-regexp",
		"cosign-key",
		"init-binary",
		"ipfs-address",
		"pidfile",
		"rdt-class",
		"systemd",
		"userns-remap",
		"verify"
	],
	list: ["cgroup-conf"]
}, {}, [], dockerFlags);
const nerdctlCommaLists = /* @__PURE__ */ new Set([
	"add-host",
	"attach",
	"cap-add",
	"cap-drop",
	"cgroup-conf",
	"device",
	"dns",
	"dns-option",
	"dns-search",
	"env-file",
	"group-add",
	"label-file",
	"network",
	"publish",
	"ulimit"
]);

// src/collect/docker/podman.ts
/**
* What `podman create` and `podman run` have besides docker's flags.
*
* @see https://github.com/containers/podman/blob/v5.6.0/cmd/podman/common/create.go DefineCreateFlags
* @see https://github.com/containers/podman/blob/v5.6.0/cmd/podman/utils/alias.go
*/
const podmanFlags = flagTable({
	bool: [
		"env-host",
		"http-proxy",
		"no-hostname",
		"no-hosts",
		"passwd",
		"read-only-tmpfs",
		"replace",
		"rmi",
		"rootfs",
		"tls-verify",
		"unsetenv-all"
	],
	string: [
		"arch",
		"authfile",
		"cert-dir",
		"cgroups",
		"conmon-pidfile",
		"creds",
		"group-entry",
		"health-log-destination",
		"health-max-log-count",
		"health-max-log-size",
		"health-on-failure",
		"health-startup-cmd",
		"health-startup-interval",
		"health-startup-retries",
		"health-startup-success",
		"health-startup-timeout",
		"hosts-file",
		"image-volume",
		"infra-conmon-pidfile",
		"infra-name",
		"init-ctr",
		"init-path",
		"os",
		"passwd-entry",
		"personality",
		"pidfile",
		"pod",
		"pod-id-file",
		"preserve-fds",
		"rdt-class",
		"retry",
		"retry-delay",
		"sdnotify",
		"seccomp-policy",
		"shm-size-systemd",
		"signature-policy",
		"subgidname",
		"subuidname",
		"systemd",
		"timeout",
		"tz",
		"variant"
	],
	list: [
		"cgroup-conf",
		"chrootdirs",
		"decryption-key",
		"env-merge",
		"gidmap",
		"hostuser",
		"preserve-fd",
		"requires",
		"secret",
		"uidmap",
		"unsetenv"
	]
}, {
	"healthcheck-command": "health-cmd",
	"healthcheck-interval": "health-interval",
	"healthcheck-retries": "health-retries",
	"healthcheck-start-period": "health-start-period",
	"healthcheck-timeout": "health-timeout"
}, [], dockerFlags);
const podmanCommaLists = /* @__PURE__ */ new Set([
	"add-host",
	"attach",
	"cap-add",
	"cap-drop",
	"cgroup-conf",
	"device-cgroup-rule",
	"dns",
	"dns-option",
	"dns-search",
	"expose",
	"gidmap",
	"gpus",
	"group-add",
	"hostuser",
	"network-alias",
	"publish",
	"requires",
	"sysctl",
	"uidmap",
	"ulimit"
]);

// src/collect/docker/tool.ts
const toolTables = {
	docker: {
		flags: dockerFlags,
		commaLists: /* @__PURE__ */ new Set(),
		checked: true
	},
	podman: {
		flags: podmanFlags,
		commaLists: podmanCommaLists,
		checked: false
	},
	nerdctl: {
		flags: nerdctlFlags,
		commaLists: nerdctlCommaLists,
		checked: false
	}
};

// src/collect/docker/command-line.ts
/**
* Reads the words behind `docker run`, `docker create`, `docker container run`, `podman run`, …
*
* For `options:` of a workflow, hand in the words of the options and behind them the image, as the runner does: a word
* among the options that is no flag then becomes the image, as it does for docker.
*/
function parseCreate(words, options) {
	const { verb, tool } = options;
	const { flags, commaLists, checked } = toolTables[tool];
	const reading = readFlags(words, flags, verb === "run", checked);
	const settings = new Settings(reading.given, commaLists);
	const place = options.place ?? words[0]?.place ?? nowhere$1;
	const [image, ...args] = reading.positional ?? [];
	const to = new require_check_main.Fields(place);
	if (reading.opaque.length > 0 || reading.unknownFlags.length > 0) to.forget();
	if (reading.positional === void 0) to.forget("image");
	if (image !== void 0 && settings.isOn("rootfs") !== true) {
		const found = imageAt(image);
		if (found.image !== void 0) to.put("image", found.image);
		for (const path of found.unknown) to.forget("image", ...path);
	}
	if (args.length > 0) to.putArguments("command", args);
	const volumes = settings.isEmpty ? [] : putFlags(to, settings, options);
	const refusal = refusalOf$1(reading, settings, image, {
		verb,
		tool,
		checked,
		place
	});
	return {
		container: to.mapping(),
		...image === void 0 ? {} : { image },
		args,
		flags: settings.names,
		unknownFlags: reading.unknownFlags,
		opaque: reading.opaque.length > 0,
		...refusal === void 0 ? {} : { invalid: {
			message: refusal.refused,
			place: refusal.word.place
		} },
		volumes,
		files: filesOf$2(settings)
	};
}
/** All that flags say; answers with the volumes that they name. */
function putFlags(to, settings, { tool, base, readFile, inherited }) {
	const read = readFile ?? (() => void 0);
	putSettings(to, settings);
	putEnvironment$1(to, settings, read, inherited ?? (() => void 0));
	putLabels(to, settings, read);
	putNetworks(to, settings, tool);
	const volumes = putMounts(to, settings, base ?? "workspace");
	if (tool === "podman") putPodman(to, settings);
	return volumes;
}
/** What a command line names: as `parseCreate` says it, without reading what it names. */
function namesIn$2(words, { verb, tool }) {
	const { flags, commaLists, checked } = toolTables[tool];
	const { given, positional } = readFlags(words, flags, verb === "run", checked);
	const image = positional?.[0];
	const names = new Settings(given, commaLists).names;
	return image === void 0 ? { flags: names } : {
		image,
		flags: names
	};
}
const nowhere$1 = require_check_main.startOf(new require_check_main.Source("", ""));
function refusalOf$1(reading, settings, image, how) {
	if (reading.refusal !== void 0) return reading.refusal;
	const help = settings.last("help");
	if (help !== void 0 && settings.isOn("help") === true) return refuse(help, "--help prints usage and creates nothing");
	if (reading.positional === void 0 || image === void 0 && reading.opaque.length > 0) return void 0;
	if (image === void 0) return refuse({
		value: "",
		place: how.place
	}, `'${how.tool} ${how.verb}' requires at least 1 argument`);
	return how.checked ? lateRefusal(settings, image, how.verb) : void 0;
}
/** A pod brings its own network and other namespaces, `--env-host` the caller's environment. */
function putPodman(to, settings) {
	if (settings.last("pod") !== void 0 || settings.last("pod-id-file") !== void 0) for (const field of [
		"network_mode",
		"networks",
		"ipc",
		"uts",
		"pid",
		"ports"
	]) to.forget(field);
	if (settings.isOn("env-host") !== false) to.forget("environment");
}
function filesOf$2(settings) {
	const profiles = settings.all("security-opt").flatMap((word) => {
		const match = /^seccomp[=:](.+)$/s.exec(word.value);
		if (match?.[1] === void 0 || ["builtin", "unconfined"].includes(match[1])) return [];
		return [{
			...word,
			value: require_check_main.isUnknown(word) ? require_check_main.shown(word) : match[1]
		}];
	});
	return [
		...settings.all("env-file"),
		...settings.all("label-file"),
		...settings.all("cidfile"),
		...profiles
	];
}

// src/collect/shell/compose-run.ts
/**
* The container of `docker compose run` where the command gives it more of the host than its service has: mounts,
* capabilities, ports. What the service says is in the Compose file, and unknown here. Undefined where it gives nothing
* of that.
*
* @see https://docs.docker.com/reference/cli/docker/compose/run/
*/
function composeRun(engine, setting) {
	const [action, ...words] = wordsOfAction(engine);
	if (action?.text.text !== "run") return void 0;
	const { flags, service } = flagsOf$1(words);
	if (service === void 0 || !flags.some(({ text }) => opening.test(text.text))) return void 0;
	const written = flags.map(textWord);
	const parsed = parseCreate(settle(written), {
		verb: "run",
		tool: engine.tool,
		base: setting.base,
		place: engine.place
	});
	const draft = beginContainer(setting, shownWord(service), engine.place);
	draft.take(withSteps$1(parsed.container, written));
	putEngine(draft, engine);
	draft.forget();
	return draft.mapping();
}
/** The flags that `docker run` has too, with their values, and the service behind all of them. */
function flagsOf$1(words) {
	const flags = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const text = word?.text.text ?? "";
		if (word === void 0 || !text.startsWith("-")) return {
			flags,
			service: word
		};
		const [name = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text.slice(0, 2), text.slice(2)];
		const value = require_check_main.ownEntry(valued, name);
		if (value === void 0) continue;
		const own = inline === void 0 || inline === "" ? [word, words[++at]] : [word];
		if (value === "same") {
			for (const one of own) if (one !== void 0) flags.push(one);
		}
	}
	return {
		flags,
		service: void 0
	};
}
/** The flags that take a value, and whether they mean the same to `docker run`. */
const valued = {
	"-v": "same",
	"--volume": "same",
	"--cap-add": "same",
	"--cap-drop": "same",
	"-p": "same",
	"--publish": "same",
	"-e": "same",
	"--env": "same",
	"-u": "same",
	"--user": "same",
	"-w": "same",
	"--workdir": "same",
	"-l": "same",
	"--label": "same",
	"--entrypoint": "other",
	"--env-from-file": "other",
	"--name": "other",
	"--pull": "other"
};
const opening = /^(?:-[vp]|--volume|--cap-add|--publish)/;

// src/collect/shell/network-command.ts
/** The network that `docker network create` makes; undefined where it is not told its name. */
function networkOf(engine) {
	const words = engine.words;
	const facts = /* @__PURE__ */ new Map();
	const options = /* @__PURE__ */ new Map();
	let name;
	for (let at = 0; at < words.length; at++) {
		const text = literalOf(words[at]);
		if (text === void 0) continue;
		const [flag = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text];
		if (flag === "--internal") facts.set("internal", inline !== "false");
		else if (flag === "--attachable") facts.set("attachable", inline !== "false");
		else if (flag === "--ipv6") facts.set("enable_ipv6", inline !== "false");
		else if (flag === "-d" || flag === "--driver") facts.set("driver", inline ?? literalOf(words[++at]));
		else if (flag === "-o" || flag === "--opt") {
			const [key = "", value = ""] = (inline ?? literalOf(words[++at]) ?? "").split(/=(.*)/s, 2);
			if (key !== "") options.set(key, value);
		} else if (networkValueFlags.has(flag)) {
			if (inline === void 0) at++;
		} else if (!text.startsWith("-")) name = text;
	}
	if (name === void 0) return void 0;
	const fields = [
		["name", name],
		["engine_name", name],
		["driver", facts.get("driver") ?? "bridge"]
	];
	const rest = [...facts].filter(([key]) => key !== "driver");
	const driver = options.size === 0 ? [] : [["driver_opts", Object.fromEntries(options)]];
	return require_check_main.mappingOf([
		...fields,
		...rest,
		...driver
	], engine.place);
}
/** Other flags of `network create` that take a value. */
const networkValueFlags = /* @__PURE__ */ new Set([
	"--subnet",
	"--gateway",
	"--ip-range",
	"--aux-address",
	"--ipam-driver",
	"--ipam-opt",
	"--label",
	"--scope",
	"--config-from",
	"--interface-name",
	"--dns"
]);

// src/collect/shell/powershell-syntax.ts
/**
* The assignments and commands of a PowerShell script, however deep in expressions, one behind the other: an assignment
* before what stands in it, a command behind that. Of an assignment there are its parts, of a command the fields
* `command_name` and `command_elements`.
*
* @throws TooDear
*/
const powershellSyntax = syntaxReader("powershell", stepsIn$2);
function stepsIn$2(root) {
	const steps = [];
	const open = [];
	const close = (start) => {
		for (let last = open.at(-1); last !== void 0 && last.end <= start; last = open.at(-1)) {
			steps.push(last);
			open.pop();
		}
	};
	for (const node of root.descendantsOfType(["assignment_expression", "command"])) {
		if (node === null) continue;
		close(node.startIndex);
		if (node.type === "command") open.push(commandOf(node));
		else steps.push(plain(node, void 0, node.namedChildren.flatMap((child) => child === null ? [] : plain(child))));
	}
	close(root.endIndex);
	return steps;
}
function commandOf(node) {
	return plain(node, void 0, ["command_name", "command_elements"].flatMap((field) => {
		const part = node.childForFieldName(field) ?? node.namedChildren.find((child) => child?.type.startsWith(field));
		return part === null || part === void 0 ? [] : plain(part, field);
	}));
}
function plain(node, field, children = []) {
	return {
		type: node.type,
		start: node.startIndex,
		end: node.endIndex,
		isNamed: true,
		field,
		children
	};
}

// src/collect/shell/powershell-words.ts
/** Reads arguments of PowerShell as the words that they become, with what `state` knows at that moment. */
var PowerShellWords = class {
	#script;
	#state;
	constructor(script, state) {
		this.#script = script;
		this.#state = state;
	}
	/** The words that one argument becomes: a list that is handed on (`@list`, `$list`) several. */
	expand(start, end) {
		const text = this.#script.text.slice(start, end);
		const place = this.#place(start, end);
		if (/^[^@$`'"]+$/.test(text)) return [{
			text: slice(this.#script, start, end),
			place
		}];
		const list = /^[@$]\{?([\w:]+)\}?$/.exec(text);
		const values = list?.[1] === void 0 ? void 0 : this.#state.variables.get(list[1].toLowerCase());
		if (values !== void 0) return values.map((word) => putIn(word, place, list?.[1] ?? ""));
		return wordsOf(this.#pieces(start, end), place, /["']/.test(text));
	}
	#pieces(start, end) {
		const pieces = [];
		const text = this.#script.text;
		const copy = (from, to) => pieces.push(...partsBetween(this.#script, from, to).map((part) => ({
			part,
			splits: false
		})));
		let quote;
		for (let at = start; at < end;) {
			const rest = text.slice(at, end);
			const variable = quote === "'" ? null : /^\$(?:\{([^}]+)\}|((?:env:|script:|global:)?\w+))/i.exec(rest);
			const call = quote === "'" ? null : /^\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(rest);
			if (call !== null) {
				pieces.push({
					part: this.#call(call[1] ?? "", at, at + call[0].length),
					splits: false
				});
				at += call[0].length;
			} else if (variable !== null) {
				const parts = this.#variable((variable[1] ?? variable[2] ?? "").toLowerCase(), at, at + variable[0].length);
				pieces.push(...parts.map((part) => ({
					part,
					splits: false
				})));
				at += variable[0].length;
			} else if (rest[0] === "`" && quote !== "'" && rest.length > 1) {
				if (!/^`\r?\n/.test(rest)) copy(at + 1, at + 2);
				at += 2;
			} else if ((rest[0] === "'" || rest[0] === "\"") && (quote === void 0 || quote === rest[0])) {
				if (quote !== void 0 && rest[1] === quote) {
					copy(at, at + 1);
					at += 2;
					continue;
				}
				quote = quote === void 0 ? rest[0] : void 0;
				at++;
			} else {
				copy(at, at + 1);
				at++;
			}
		}
		return merge(pieces);
	}
	#variable(name, start, end) {
		const place = this.#place(start, end);
		const at = (text) => [{
			text,
			place,
			exact: false
		}];
		const values = this.#state.variables.get(name);
		if (values !== void 0 && values.length === 1) return values.flatMap((word) => partsOf(inStead(word.text, place, name)));
		if (name === "pwd" && this.#state.directory !== void 0) return at(inWorkspace(this.#state.directory));
		if (name === "env:github_workspace") return at("");
		if (name === "home" || name === "env:userprofile" || name === "env:home") return at("");
		return [unknownAt(place, [name])];
	}
	#call(inner, start, end) {
		const place = this.#place(start, end);
		if (/^\s*(?:get-location|gl|pwd)\s*$|^\s*(?:\(\s*)?(?:get-location|pwd)\s*\)?\.path\s*$/i.test(inner) && this.#state.directory !== void 0) return {
			text: inWorkspace(this.#state.directory),
			place,
			exact: false
		};
		return unknownAt(place, [inner.trim()]);
	}
	#place(start, end) {
		const place = placeOf(this.#script, start, end) ?? this.#script.segments[0]?.place;
		if (place === void 0) throw new Error("a command stands in an empty script");
		return place;
	}
};
/** A variable's word where the variable is read. */
function putIn(word, host, name) {
	return {
		text: inStead(word.text, host, name),
		place: word.place
	};
}
/** Neighbouring exact characters as one piece. */
function merge(pieces) {
	const merged = [];
	for (const piece of pieces) {
		const last = merged.at(-1);
		if (!(last?.part.exact === true && piece.part.exact && last.part.hosts === piece.part.hosts && last.part.place.source === piece.part.place.source && last.part.place.end === piece.part.place.start) || last === void 0) merged.push(piece);
		else {
			const place = {
				...last.part.place,
				end: piece.part.place.end
			};
			merged[merged.length - 1] = {
				...last,
				part: {
					...last.part,
					text: last.part.text + piece.part.text,
					place
				}
			};
		}
	}
	return merged;
}

// src/collect/shell/powershell.ts
/**
* The commands of a PowerShell script in the order in which they are written, words expanded: variables that the
* script assigns literally (a text, or a list of texts) have their values.
*/
async function powershellCommands(script, context) {
	const parsed = masked(script.text);
	const steps = await powershellSyntax(parsed, context.bounds);
	if (!steps.some((step) => isCommandOfOurs(step, script.text))) return [];
	const reader = new PowerShellReader(script, parsed, context);
	for (const step of steps) reader.take(step);
	return reader.commands;
}
function isCommandOfOurs(step, text) {
	const name = step.type === "command" ? nameOf$3(step) : void 0;
	if (name === void 0) return false;
	const program = text.slice(name.start, name.end);
	return mayBeOurs(program) && !changesFolder.test(program);
}
function nameOf$3(command) {
	return command.children.find((child) => child.field === "command_name");
}
/** Whether the words of a command whose name is written so are worth putting together. Most are none of ours. */
function mayBeOurs(program) {
	return !/^[\w./\\:-]+$/.test(program) || changesFolder.test(program) || mayStart(program);
}
/**
* The grammar stumbles over `=`, `,` and quotes inside the arguments of other programs (`--env=A=b`). What it is asked
* is where commands begin and end, so it reads a text of the same length without them; words are read from the script.
*/
function masked(text) {
	return text.replace(/(?<=[ \t])(-{1,2}[\w-]+|\w[\w.-]*)=(?=[^\s=])/g, (_, name) => `${name}_`).replace(/(?<=[ \t])[\w./:-]+_[^\s'"`|;&<>(){}#]*/g, (word) => word.replace(/[^\w.-]/g, "_"));
}
var PowerShellReader = class {
	commands = [];
	#script;
	/** What the offsets of nodes are into, too. */
	#parsed;
	#state;
	#words;
	#limit;
	constructor(script, parsed, context) {
		this.#script = script;
		this.#parsed = parsed;
		this.#state = {
			variables: /* @__PURE__ */ new Map(),
			directory: context.directory
		};
		this.#words = new PowerShellWords(script, this.#state);
		this.#limit = new CommandLimit(script, context.bounds);
		for (const [name, text] of context.variables) {
			const place = text.segments[0]?.place;
			if (place !== void 0) this.#state.variables.set(`env:${name.toLowerCase()}`, [{
				text,
				place
			}]);
		}
	}
	take(step) {
		if (this.#limit.isMet) return;
		if (step.type === "command") this.#command(step);
		else this.#assign(step);
	}
	#command(node) {
		const name = nameOf$3(node);
		if (name === void 0 || !mayBeOurs(this.#script.text.slice(name.start, name.end))) return;
		const words = [...this.#words.expand(name.start, name.end)];
		const start = node.children.find((child) => child.field === "command_elements")?.start ?? node.end;
		for (const [from, to] of wordSpans(this.#script.text, start, node.end)) {
			if (/^[\d*]?>/.test(this.#script.text.slice(from, to))) break;
			if (this.#limit.isMet) return;
			const expanded = this.#words.expand(from, to);
			this.#limit.expand(to - from, expanded);
			for (const one of expanded) words.push(one);
		}
		const first = words[0]?.text.text;
		if (first === void 0 || first === "") return;
		if (changesFolder.test(first)) this.#enter(words.slice(1).at(-1));
		this.#limit.addCommand();
		this.commands.push({
			words,
			assignments: /* @__PURE__ */ new Map(),
			variables: this.#environment(),
			isExported: () => true,
			directory: this.#state.directory,
			start: node.start,
			script: this.#script
		});
	}
	#environment() {
		const known = /* @__PURE__ */ new Map();
		for (const [name, [word]] of this.#state.variables) if (name.startsWith("env:") && word !== void 0) known.set(name.slice(4).toUpperCase(), word.text);
		return known;
	}
	#enter(word) {
		const target = word?.text.text.replaceAll("\\", "/");
		if (target?.startsWith("")) this.#state.directory = behindAnchor(target);
		else if (target === void 0 || /^(?:[/~\uE000-\uF8FF]|[A-Za-z]:)/.test(target)) this.#state.directory = void 0;
		else if (this.#state.directory !== void 0) this.#state.directory = normalize(this.#state.directory, target);
	}
	#assign(node) {
		const left = node.children[0];
		const right = node.children.at(-1);
		if (left === void 0 || right === void 0 || left === right) return;
		const name = this.#textOf(left).replace(/^\$\{?|\}$/g, "").toLowerCase();
		const written = this.#textOf(right);
		const inner = /^@\(([\s\S]*)\)$/.exec(written.trim())?.[1] ?? written.trim();
		const offset = right.start + written.indexOf(inner);
		if (!literals.test(inner)) {
			this.#state.variables.delete(name);
			return;
		}
		const words = [...inner.matchAll(/'[^']*'|"[^"]*"|\d+/g)].flatMap((match) => this.#words.expand(offset + match.index, offset + match.index + match[0].length));
		const operator = node.children.find((child) => child.type.includes("operator"));
		this.#state.variables.set(name, operator !== void 0 && this.#textOf(operator) === "+=" ? [...this.#state.variables.get(name) ?? [], ...words] : words);
	}
	#textOf(node) {
		return this.#parsed.slice(node.start, node.end);
	}
};
/** Texts and numbers with commas or blanks between them; written so that no character can be read in two ways. */
const literals = /^\s*(?:(?:'[^']*'|"[^"]*"|\d+(?!\d))\s*(?:,\s*(?=['"\d])|,$)?)+$/;
const changesFolder = /^(?:cd|chdir|set-location|push-location|sl|pushd)$/i;
/** The stretches between blanks that stand in no quotes, parentheses or braces; a backtick holds lines together. */
function wordSpans(text, start, end) {
	const spans = [];
	let from;
	let quote;
	let depth = 0;
	for (let at = start; at < end; at++) {
		const char = text[at] ?? "";
		if (quote === void 0 && depth === 0 && (/\s/.test(char) || char === "`" && /\s/.test(text[at + 1] ?? " "))) {
			if (from !== void 0) spans.push([from, at]);
			from = void 0;
			continue;
		}
		from ??= at;
		if (char === "`" && quote !== "'") at++;
		else if (quote !== void 0) {
			if (char === quote) quote = void 0;
		} else if (char === "\"" || char === "'") quote = char;
		else if (char === "(" || char === "{") depth++;
		else if (char === ")" || char === "}") depth--;
	}
	if (from !== void 0) spans.push([from, end]);
	return spans;
}

// src/collect/shell/run-command.ts
/** What `run` or `create` of an engine makes; undefined where it only asks for help. */
function runOf(engine, setting) {
	const written = engine.words.map(textWord);
	const words = settle(written);
	const verb = engine.action === "create" ? "create" : "run";
	const inherited = [];
	const parsed = parseCreate(words, {
		verb,
		tool: engine.tool,
		base: setting.base,
		place: engine.place,
		inherited: (name) => {
			const value = inheritedBy(engine, name);
			if (value !== void 0) inherited.push(value);
			return value;
		}
	});
	if (parsed.flags.includes("help")) return void 0;
	const image = parsed.image === void 0 ? void 0 : engine.words[words.indexOf(parsed.image)];
	const container = withSteps$1(parsed.container, [...written, ...inherited]);
	const named = namedIn(container);
	const shown = image === void 0 ? void 0 : shownWord(image);
	const draft = beginContainer(setting, named ?? shown ?? `${engine.tool} ${verb}`, engine.place);
	draft.take(container);
	putEngine(draft, engine);
	if (setting.expressions === true) putExpressions$1(draft, engine, image);
	const network = putNetwork(draft, engine.place);
	const sandbox = require_check_main.sandboxOf(parsed.args);
	if (sandbox !== void 0) draft.put("sandbox", sandbox);
	return {
		container: draft.mapping(),
		networks: network === void 0 ? [] : [network],
		volumes: parsed.volumes,
		...parsed.invalid === void 0 ? {} : { refusal: refusalOf(engine, parsed.invalid) }
	};
}
/** The value that the command's own environment has for a variable, where that is written out. */
function inheritedBy({ command }, { value: name, place }) {
	const text = environmentOf(command, name);
	return text === void 0 ? void 0 : wordOf(inStead(text, place, name), place);
}
function refusalOf(engine, invalid) {
	const { message, place } = invalid;
	return {
		kind: "invalid",
		level: "info",
		message: `${engine.tool} refuses this: ${message}`,
		place
	};
}
/** Without a word about it, a container is on the engine's default bridge: gives that network, if so. */
function putNetwork(draft, place) {
	if (draft.get("network_mode") !== void 0 || draft.get("networks") !== void 0) return void 0;
	draft.put("networks", require_check_main.sequence([require_check_main.mappingOf([["name", "bridge"]], place)], place));
	return require_check_main.mappingOf([
		["name", "bridge"],
		["driver", "bridge"],
		["implicit", true]
	], place);
}
/** Contexts of expressions in the command's own flags and image; what they bring into its arguments is no option. */
function putExpressions$1(draft, engine, image) {
	const last = image === void 0 ? engine.words.length : engine.words.indexOf(image);
	const items = [];
	const add = (field, words) => {
		const found = words.filter((word) => contextsOf(word).length > 0);
		const [first] = found;
		if (first === void 0) return;
		const contexts = [...new Set(found.flatMap(contextsOf))];
		const place = placeOf(first.text, 0, first.text.text.length) ?? first.place;
		items.push(require_check_main.mappingOf([["field", field], ["contexts", contexts]], place));
	};
	add("options", engine.words.slice(0, last));
	if (image !== void 0) add("image", [image]);
	if (items.length > 0) draft.put("expressions", require_check_main.sequence(items, engine.place));
}
/** Only what is an expression of a workflow; a shell's own variables are no context. */
function contextsOf(word) {
	return word.text.segments.flatMap((segment) => segment.unknown ?? []).filter((name) => /^(?:github|inputs|env|vars|secrets|needs|steps|matrix|runner|job|strategy)\.|\(\)$/.test(name));
}
function namedIn(container) {
	const name = container.entries.get("container_name")?.value;
	return name?.kind === "scalar" && !require_check_main.isOneOfMany(name.via) && typeof name.value === "string" ? name.value : void 0;
}

// src/collect/shell/sandbox-command.ts
/** The container that a sandbox without an engine makes (`bwrap …`, `nsjail …`); undefined for any other command. */
function sandboxContainer(words, setting) {
	const first = words[0];
	if (first === void 0 || !require_check_main.isSandbox(first.text.text) || nameOfProgram(first) === void 0) return void 0;
	const arguments_ = words.map(textWord);
	const sandbox = require_check_main.sandboxOf(arguments_);
	if (sandbox === void 0 || arguments_.length < 2) return void 0;
	const draft = beginContainer(setting, nameOfProgram(first) ?? "", placeOf(first.text, 0, first.text.text.length) ?? first.place);
	draft.put("sandbox", sandbox);
	draft.putWords("command", settle(arguments_), first.place);
	return draft.mapping();
}

// src/collect/shell/collect-commands.ts
const noCommands = {
	containers: [],
	networks: [],
	volumes: [],
	remotes: [],
	compose: [],
	built: [],
	diagnostics: []
};
/** The container commands of a script; nothing is loaded or parsed where neither its text nor a variable in it mentions one. */
async function collectCommands$1(script, setting) {
	if (!mentionsCommand(script.text) && !startsByVariable(script.text, setting)) return noCommands;
	const code = withoutComments(script.text);
	if (!mentionsCommand(code) || isIdle(code)) {
		if (!bringsCommand(code, setting)) return noCommands;
	}
	const gathered = new Gatherer(setting);
	try {
		await gathered.read(script, setting, 0);
	} catch (error) {
		const place = script.segments[0]?.place;
		if (place === void 0 || !(error instanceof RangeError || error instanceof TooDear)) throw error;
		gathered.diagnostics.push(error instanceof TooDear ? place.source.bounds.diagnostic(error.limit, place, `takes more ${costs[error.limit]} to be read`) : {
			kind: "limit",
			level: "error",
			message: "is nested too deeply to be read",
			place
		});
	}
	return gathered;
}
const costs = {
	"script-work": "work",
	"script-mib": "memory"
};
/**
* Without the lines that are comments: in bash, in PowerShell, and in what either hands on to a shell. A carriage return
* begins no line for bash, and ends one for PowerShell: what is behind it stays.
*/
function withoutComments(text) {
	return text.replace(/(?<![^\n])[ \t]*#.*/g, "");
}
/** Whether a variable that a text is given may bring in a command that is not in it. */
function bringsCommand(text, { variables }) {
	return text.includes("$") && Array.from(variables.values()).some((value) => mentionsCommand(value.text));
}
/** Whether a command in a text may begin with a variable that it is given. */
function startsByVariable(text, { variables }) {
	if (variables.size === 0) return false;
	return namesCommand(text, Array.from(variables, ([name, value]) => [name, value.text]));
}
/** One command that is already known, without a script around it: what a published action becomes. */
function collectKnown(engine, setting) {
	const gathered = new Gatherer(setting);
	gathered.engine(engine);
	return gathered;
}
var Gatherer = class {
	containers = [];
	networks = [];
	volumes = [];
	remotes = [];
	compose = [];
	built = [];
	diagnostics = [];
	#setting;
	constructor(setting) {
		this.#setting = setting;
	}
	async read(script, context, depth) {
		const read = this.#setting.language === "powershell" && depth === 0 ? powershellCommands : bashCommands;
		for (const written of await read(script, context)) {
			const { words, assignments } = unwrapped(written.words);
			const command = {
				...written,
				assignments: new Map([...written.assignments, ...assignments])
			};
			const [first] = words;
			if (first === void 0) continue;
			const nested = scriptIn(words, command);
			const variables = new Map([...command.variables, ...command.assignments]);
			if (nested !== void 0 && (mentionsCommand(nested.text.text) || startsByVariable(nested.text.text, { variables }))) {
				const { bounds } = first.place.source;
				if (depth >= bounds.limits["script-depth"]) bounds.meet("script-depth", first.place, "holds scripts in scripts deeper than they are read");
				else {
					const { directory } = command;
					const inner = {
						...context,
						variables,
						directory,
						arguments: nested.arguments
					};
					await this.read(nested.text, inner, depth + 1);
				}
				continue;
			}
			this.#take(words, command);
		}
	}
	#take(words, command) {
		const engine = require_check_main.isSandbox(words[0]?.text.text ?? "") ? engineWithin(words, command) : engineCommand(words, command);
		if (engine !== void 0) {
			const isCut = command.cut !== void 0 && !isBehindAction(engine, command.cut);
			const { source } = engine.place;
			if (isCut) source.bounds.meet("script-ways", engine.place, "has variables of more values than are read");
			this.engine(engine);
			return;
		}
		const sandbox = sandboxContainer(words, this.#setting);
		if (sandbox !== void 0) this.containers.push(sandbox);
	}
	engine(engine) {
		switch (engine.action) {
			case "run":
			case "create":
				this.#run(engine);
				return;
			case "compose":
			case "stack-deploy": {
				const found = composeCommand(engine, this.#setting.startedBy);
				if (found === void 0) return;
				this.compose.push(found);
				const container = composeRun(engine, this.#setting);
				if (container !== void 0) this.containers.push(container);
				if (found.files.includes(void 0) || found.files.length === 0 && found.directory === void 0) this.diagnostics.push({
					kind: "unknown",
					level: "info",
					message: "only run time knows which Compose files this reads",
					place: found.place
				});
				return;
			}
			case "build":
			case "bake":
				this.#build(engine);
				return;
			case "network-create": {
				const network = networkOf(engine);
				if (network !== void 0) this.networks.push(network);
				return;
			}
			case "volume-create": return;
		}
	}
	#run(engine) {
		const found = runOf(engine, this.#setting);
		if (found === void 0) return;
		this.containers.push(found.container);
		this.networks.push(...found.networks);
		this.volumes.push(...found.volumes);
		if (found.refusal !== void 0) this.diagnostics.push(found.refusal);
	}
	#build(engine) {
		const found = buildOf(engine);
		this.built.push(...found.tags);
		this.remotes.push(...found.remotes);
		if (found.build === void 0) return;
		const via = engine.words.flatMap((word) => viaOf(word.text, 0, word.text.text.length));
		const draft = beginContainer(this.#setting, found.name, engine.place, via.slice(0, 1));
		draft.put("build", found.build);
		putEngine(draft, engine);
		this.containers.push(draft.mapping());
	}
};

// src/collect/workflow/container-environment.ts
/** The variables of `env:`, also where one expression brings all of them. */
function putEnvironmentOf(draft, written, scope, way) {
	const { mappings, open } = mappingsOf(written, scope);
	if (open) draft.forget("environment");
	putEnvironment(draft, mappings[0], way);
}
/** Variables of a mapping, behind those that the options give. A value that only run time knows is left out. */
function putEnvironment(draft, env, way) {
	if (env?.kind !== "mapping") return;
	const before = draft.get("environment");
	const variables = before?.kind === "sequence" ? [...before.items] : [];
	for (const [name, entry] of env.entries) {
		if (entry.value.kind !== "scalar") continue;
		const text = way(entry.value);
		const place = entry.value.place;
		const unknown = unknownOf(text).length > 0 || text.text.includes("");
		if (unknown) draft.forget("environment", variables.length, "value");
		const word = wordOf(text, place);
		const variable = require_check_main.mappingOf([["name", name], ["from", unknown ? "runtime" : "literal"]], entry.key);
		const value = unknown ? void 0 : require_check_main.scalar(text.text, word.place, word.via);
		variables.push(value === void 0 ? variable : {
			...variable,
			entries: new Map(variable.entries).set("value", {
				key: entry.key,
				value
			})
		});
	}
	if (variables.length > 0) draft.put("environment", require_check_main.sequence(variables, env.place));
}

// src/collect/workflow/container-image.ts
/** The runner names the image itself, so it is known even where the options are not. */
function putImage(draft, word) {
	draft.remember("image");
	const { image, unknown } = imageAt(word);
	draft.drop("image");
	if (image !== void 0) draft.put("image", word.via === void 0 ? image : {
		...image,
		via: word.via
	});
	for (const path of unknown) draft.forget("image", ...path);
}
/** `docker://` in front of an image means nothing here. */
function withoutScheme(text) {
	return text.text.startsWith("docker://") ? slice(text, 9, text.text.length) : text;
}

// src/collect/workflow/declaration.ts
/**
* What a comment `# bulkhead: class=batch egress=none justification="reads fixtures only"` beside a container says.
* It may stand on the line of `place`, or in the comment lines right above it. What it says wrongly counts for
* nothing, and is a diagnostic.
*/
function declarationAt(place, diagnostics) {
	const { source } = place;
	if (!source.text.includes("bulkhead:")) return void 0;
	const { line } = source.position(place.start);
	const found = commentOn(source, line) ?? above(source, line - 1);
	return found && read(found, diagnostics);
}
const pattern = /#\s*bulkhead:\s*(\S.*)$/s;
function commentOn(source, line) {
	const text = source.line(line);
	const match = pattern.exec(text);
	if (match?.[1] === void 0 || match[1].startsWith("ignore")) return void 0;
	const start = offsetOf(source, line) + match.index;
	return {
		text: match[1].trimEnd(),
		place: {
			source,
			start,
			end: start + match[0].trimEnd().length
		}
	};
}
function above(source, line) {
	for (let at = line; at > 0 && /^\s*#/.test(source.line(at)); at--) {
		const found = commentOn(source, at);
		if (found !== void 0) return found;
	}
}
function offsetOf(source, line) {
	let at = 0;
	for (let passed = 1; passed < line; passed++) at = source.text.indexOf("\n", at) + 1;
	return at;
}
const egresses = [
	"none",
	"internal",
	"any"
];
function read(comment, diagnostics) {
	const { place } = comment;
	const fields = /* @__PURE__ */ new Map();
	for (const match of comment.text.matchAll(/(?<![\w-])([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)) fields.set(match[1] ?? "", match[2] ?? match[3] ?? match[4] ?? "");
	const refuse = (message) => {
		diagnostics.push({
			kind: "invalid",
			level: "warning",
			message,
			place
		});
	};
	if (fields.size === 0) return refuse("the comment declares nothing: write class=…, egress=… or justification=…");
	const expires = fields.get("expires");
	if (expires !== void 0 && !require_check_main.isDay(expires)) return refuse(`"${expires}" is no day (YYYY-MM-DD)`);
	const owner = fields.get("owner");
	const declared = fields.get("class");
	const known = require_check_main.classes.find((name) => name === declared);
	if (declared !== void 0 && known === void 0) return refuse(`"${declared}" is no class; there are ${require_check_main.classes.join(", ")}`);
	const written = fields.get("egress");
	const egress = egresses.find((name) => name === written);
	if (written !== void 0 && egress === void 0) return refuse(`"${written}" is no egress; there are ${egresses.join(", ")}`);
	const justification = fields.get("justification");
	return require_check_main.record({
		...known === void 0 ? {} : { class: require_check_main.scalar(known, place) },
		...egress === void 0 ? {} : { egress: require_check_main.scalar(egress, place) },
		...justification === void 0 ? {} : { justification: require_check_main.scalar(justification, place) },
		...owner === void 0 ? {} : { owner: require_check_main.scalar(owner, place) },
		...expires === void 0 ? {} : { expires: require_check_main.scalar(expires, place) }
	}, place);
}

// src/collect/workflow/known-actions.ts
/**
* The docker command that a published action is with some inputs; undefined for any other action. `way`: how their
* expressions are filled in. `tagged`: with the tags that a build gives.
*/
function actionCommand(uses, inputs, way, tagged = true) {
	const known = knownAction(String(uses.value));
	if (known === void 0) return void 0;
	const given = (input) => {
		const written = entryOf(inputs, input);
		return written?.kind !== "scalar" || written.value === null || written.value === "" ? void 0 : written;
	};
	const words = known.words.flatMap((one) => {
		if (typeof one === "string") return [wordAt(one, uses.place)];
		const [input, flag, read, otherwise] = one;
		if (!tagged && input === "tags") return [];
		const written = given(input);
		if (written === void 0) return otherwise === void 0 ? [] : [{
			text: join$1([unknownAt(uses.place, [input])]),
			place: uses.place
		}];
		return read(way(written), written).flatMap((value) => flag === "" ? [value] : [wordAt(flag, written.place), value]);
	});
	const folder = known.folder === void 0 ? void 0 : given(known.folder);
	return {
		action: known.action,
		words,
		place: uses.place,
		...folder === void 0 ? {} : { folder: way(folder).text }
	};
}
/** Whether `uses` names an action that does nothing but call docker. */
function isKnownAction(uses) {
	return knownAction(uses) !== void 0;
}
/** Whether `uses` names an action that runs a script of its inputs on the runner, as `run:` would. */
function isScriptAction(uses) {
	return require_check_main.ownEntry(scripts, nameOf$2(uses)) !== void 0;
}
/** The scripts that such an action is given. */
function scriptInputs(uses, inputs) {
	return (require_check_main.ownEntry(scripts, nameOf$2(uses)) ?? []).flatMap((input) => {
		const written = entryOf(inputs, input);
		return written?.kind === "scalar" ? [written] : [];
	});
}
function knownAction(uses) {
	return require_check_main.ownEntry(actions, nameOf$2(uses));
}
/** Of an action, without its version. */
function nameOf$2(uses) {
	const version = uses.indexOf("@");
	return (version === -1 ? uses : uses.slice(0, version)).toLowerCase();
}
const whole = (text, { place }) => [{
	text,
	place
}];
/** One value a line; lists between commas are taken apart by docker itself. */
const lines = (text, { place }) => [...text.text.matchAll(/[^\n]+/g)].flatMap((match) => {
	const trimmed = match[0].trim();
	if (trimmed === "") return [];
	const start = match.index + match[0].indexOf(trimmed);
	return [{
		text: slice(text, start, start + trimmed.length),
		place
	}];
});
/** As bash takes a variable without quotes: whatever stands between blanks and line ends, quotes and all. */
const apart = (text, { place }) => Array.from(text.text.matchAll(/\S+/g), ({ 0: word, index }) => ({
	text: slice(text, index, index + word.length),
	place
}));
/** As a program takes it apart whose shell evaluates the words: one with a variable is known to that shell only. */
const evaluated = (text, { place }) => quotedWords(text, place).map((word) => word.text.text.includes("$") ? {
	text: join$1([unknownAt(place, [word.text.text])]),
	place
} : word);
const socket = ["-v", "/var/run/docker.sock:/var/run/docker.sock"];
/** @see https://github.com/docker/build-push-action/blob/v6.18.0/action.yml */
const buildPush = {
	action: "build",
	words: [
		[
			"tags",
			"-t",
			lines
		],
		[
			"network",
			"--network",
			whole
		],
		[
			"allow",
			"--allow",
			lines
		],
		[
			"ssh",
			"--ssh",
			lines
		],
		[
			"build-args",
			"--build-arg",
			lines
		],
		[
			"target",
			"--target",
			whole
		],
		[
			"context",
			"",
			whole
		]
	]
};
/** @see https://github.com/hoverkraft-tech/compose-action/blob/v2.0.1/src/services/docker-compose.service.ts */
const composeUp = {
	action: "compose",
	words: [
		[
			"compose-flags",
			"",
			apart
		],
		[
			"compose-file",
			"-f",
			lines
		],
		"up",
		[
			"up-flags",
			"",
			apart
		],
		[
			"services",
			"",
			lines
		]
	],
	folder: "cwd"
};
const actions = {
	"docker/build-push-action": buildPush,
	"useblacksmith/build-push-action": buildPush,
	/** @see https://github.com/docker/bake-action/blob/v6.0.0/action.yml */
	"docker/bake-action": {
		action: "bake",
		words: [[
			"allow",
			"--allow",
			lines
		], [
			"targets",
			"",
			lines
		]]
	},
	"hoverkraft-tech/compose-action": composeUp,
	"isbang/compose-action": composeUp,
	/** @see https://github.com/addnab/docker-run-action/blob/v3/entrypoint.sh */
	"addnab/docker-run-action": {
		action: "run",
		words: [
			...socket,
			[
				"options",
				"",
				apart
			],
			[
				"docker_network",
				"--network",
				whole
			],
			[
				"image",
				"",
				whole
			]
		]
	},
	/** @see https://github.com/kohlerdominik/docker-run-action/blob/v2/src/dockerRun.ts */
	"kohlerdominik/docker-run-action": {
		action: "run",
		words: [
			[
				"default_network",
				"--network",
				whole
			],
			[
				"environment",
				"--env",
				apart
			],
			[
				"volumes",
				"--volume",
				apart
			],
			[
				"options",
				"",
				apart
			],
			[
				"image",
				"",
				whole
			]
		]
	},
	/** @see https://github.com/mosteo-actions/docker-run/blob/v1/src/main.ts */
	"mosteo-actions/docker-run": {
		action: "run",
		words: [[
			"params",
			"",
			apart
		], [
			"image",
			"",
			whole
		]]
	},
	/**
	* Where it is not given an image, it builds one.
	*
	* @see https://github.com/uraimo/run-on-arch-action/blob/v2/src/run-on-arch.sh
	*/
	"uraimo/run-on-arch-action": {
		action: "run",
		words: [
			...socket,
			[
				"dockerRunArgs",
				"",
				evaluated
			],
			[
				"base_image",
				"",
				whole,
				"unknown"
			]
		]
	}
};
const retried = [
	"command",
	"on_retry_command",
	"new_command_on_retry"
];
/**
* Inputs that are scripts, by the name of the action.
*
* @see https://github.com/nick-fields/retry/blob/v3/action.yml
* @see https://github.com/Wandalen/wretry.action/blob/v3/action.yml
* @see https://github.com/ReactiveCircus/android-emulator-runner/blob/v2/action.yml
* @see https://github.com/coactions/setup-xvfb/blob/v1/action.yml
* @see https://github.com/JarvusInnovations/background-action/blob/v1/action.yml
* @see https://github.com/cypress-io/github-action/blob/v6/action.yml
*/
const scripts = {
	"nick-fields/retry": retried,
	"nick-invision/retry": retried,
	"wandalen/wretry.action": ["command"],
	"reactivecircus/android-emulator-runner": ["pre-emulator-launch-script", "script"],
	"gabrielbb/xvfb-action": ["run"],
	"coactions/setup-xvfb": ["run"],
	"jarvusinnovations/background-action": ["run"],
	"cypress-io/github-action": [
		"install-command",
		"build",
		"start",
		"command"
	]
};
function wordAt(text, place) {
	return {
		text: join$1([whole$1(text, place)]),
		place
	};
}

// src/collect/workflow/runner.ts
/**
* GitHub's own labels. Larger runners have labels that their organisation chose.
*
* @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
*/
const hostedPattern = /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d)(?:-arm|-vs\d{4})?|macos-(?:latest|\d\d)(?:-(?:large|xlarge|intel))?)$/i;
/** Who runs a job with these labels: one `self-hosted` label is enough; of several others, none may be unknown. */
function runnerOf(labels, declared) {
	const is = (label, list) => list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
	if (labels.some((label) => label.toLowerCase() === "self-hosted" || is(label, declared.selfHosted))) return "self-hosted";
	if (labels.length === 0) return "unknown";
	return labels.every((label) => isHosted(label) || is(label, declared.hosted)) ? "github-hosted" : "unknown";
}
/** Whether a label is one of GitHub's own. */
function isHosted(label) {
	return hostedPattern.test(label);
}
/** What runs a project of which several runners may run the jobs: the worst of them; undefined where nobody can tell. */
function targetOf(runners) {
	if (runners.includes("self-hosted")) return "self-hosted";
	return runners.length > 0 && runners.every((runner) => runner === "github-hosted") ? "github-hosted" : void 0;
}
/**
* What a project says of who runs it: its target; or, where only run time knows that, that it may be a self-hosted runner.
*/
function putRunner(draft, runners, place) {
	const target = targetOf(runners);
	if (target !== void 0) draft.putPlain("target", target, place);
	else if (runners.includes("either")) draft.putPlain("possible_target", "self-hosted", place);
}
/** The key of the network that the runner makes for each job: `github_network_<guid>`. */
const jobNetwork = "github_network";
/** A user-defined bridge with DNS, for all containers of a job that the runner starts itself. */
function jobNetworkModel(place) {
	return require_check_main.record({
		name: require_check_main.scalar(jobNetwork, place),
		driver: require_check_main.scalar("bridge", place),
		implicit: require_check_main.scalar(true, place)
	}, place);
}
/** How a container is attached to the job's network; a service goes by its name there. */
function attachment(place, alias) {
	return require_check_main.record({
		name: require_check_main.scalar(jobNetwork, place),
		...alias === void 0 ? {} : { aliases: require_check_main.sequence([alias], place) }
	}, place);
}
/**
* What the runner mounts into job containers and docker actions by itself. Its folder of actions, its tool cache and
* the home folder it gives are left out: no rule asks for them.
*
* @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs
* @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/ContainerActionHandler.cs
*/
function runnerMounts(place, workspace) {
	const bind = (source, relativeTo, target) => require_check_main.record({
		type: require_check_main.scalar("bind", place),
		source: require_check_main.scalar(source, place),
		relative_to: require_check_main.scalar(relativeTo, place),
		target: require_check_main.scalar(target, place),
		read_only: require_check_main.scalar(false, place),
		origin: require_check_main.scalar("runner", place)
	}, place);
	return [bind("/var/run/docker.sock", "host", "/var/run/docker.sock"), bind(".", "workspace", workspace)];
}

// src/collect/workflow/split-options.ts
/**
* The arguments that `options:` becomes: the runner hands one line to .NET, which knows only `"` and `\`. Blanks and
* tabs part arguments, a line break does not; a backslash is one unless it stands before a quote.
*
* @see https://github.com/dotnet/runtime/blob/v8.0.0/src/libraries/System.Diagnostics.Process/src/System/Diagnostics/Process.Unix.cs ParseArgumentsIntoList
*/
function splitOptions(text, fallback) {
	const words = [];
	const { text: line } = text;
	for (let at = 0; at < line.length;) {
		if (line[at] === " " || line[at] === "	") {
			at++;
			continue;
		}
		const parts = [];
		const start = at;
		let quoted = false;
		for (; at < line.length; at++) {
			const slashes = line[at] === "\\" ? /^\\+/.exec(line.slice(at, at + 256))?.[0].length ?? 0 : 0;
			if (slashes > 0 && line[at + slashes] === "\"") {
				for (let pair = 0; pair < slashes >> 1; pair++) parts.push(...partsBetween(text, at, at + 1));
				at += slashes;
				if (slashes % 2 === 1) parts.push(...partsBetween(text, at, at + 1));
				else at--;
				continue;
			}
			if (slashes > 0) {
				parts.push(...partsBetween(text, at, at + slashes));
				at += slashes - 1;
				continue;
			}
			if (line[at] === "\"") {
				if (quoted && line[at + 1] === "\"") {
					parts.push(...partsBetween(text, at, at + 1));
					at++;
				} else quoted = !quoted;
				continue;
			}
			if (!quoted && (line[at] === " " || line[at] === "	")) break;
			const end = endOfPlain(line, at, quoted);
			parts.push(...partsBetween(text, at, end));
			at = end - 1;
		}
		const word = wordOf(joined(parts), fallback);
		words.push(parts.length === 0 ? {
			value: "",
			place: wordOf(text, fallback, start, at).place
		} : word);
	}
	return words;
}
/** Where characters end that stand for themselves; there is one at least. */
function endOfPlain(line, start, quoted) {
	const plain = quoted ? /[^\\"]+/y : /[^\\" \t]+/y;
	plain.lastIndex = start;
	return plain.test(line) ? plain.lastIndex : start + 1;
}
/** Neighbouring characters as one part again. */
function joined(parts) {
	const merged = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (last?.exact && part.exact && last.hosts === part.hosts && last.place.source === part.place.source && last.place.end === part.place.start) merged[merged.length - 1] = {
			...last,
			text: last.text + part.text,
			place: {
				...last.place,
				end: part.place.end
			}
		};
		else if (last !== void 0 && !last.exact && !part.exact && last.unknown === void 0 && last.place.start === part.place.start && last.place.end === part.place.end) merged[merged.length - 1] = {
			...last,
			text: last.text + part.text
		};
		else merged.push(part);
	}
	return join$1(merged);
}

// src/collect/workflow/step-shell.ts
/**
* The language of a script by its `shell:`, which is a program's name or the line that runs `{0}`; undefined where that
* is no shell. What runs the script is the last interpreter before it: `script -q -c "bash {0}"` is bash. A program that
* is not known is one that brings a shell of its own (`msys2 {0}`, `micromamba-shell {0}`).
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#custom-shell
*/
function languageOfShell(shell) {
	const words = shell.trim().split(/\s+/);
	const script = words.findIndex((word) => word.includes("{0}"));
	const programs = words.slice(0, script === -1 ? words.length : script + 1).map((word) => programOf(word.replaceAll(/["']/g, "")));
	for (const program of programs.reverse()) {
		if (/^(?:pwsh|powershell)$/.test(program)) return "powershell";
		if (/^(?:(?:ba|da|z|k|a)?sh|cmd)$/.test(program)) return "bash";
		if (otherLanguage.test(program)) return void 0;
	}
	return "bash";
}
/** Whether a script is one of cmd.exe. */
function isCmd(shell) {
	return programOf(shell.trim().split(/\s/)[0] ?? "") === "cmd";
}
const otherLanguage = /^(?:i?python|pypy|uv|node|deno|bun|tsx|ts-node|perl|ruby|rscript|r|julia|php|lua|tclsh|elixir|escript|go|dotnet|swift|scala|groovy|jshell|racket|guile|sbcl|runghc|ghci|octave|matlab|sage|cmake|osascript|psql|mysql|sqlite3|jq|awk)[\d.]*$/;
/** The language of a script that some of a job's runners run in bash and others in PowerShell: it is written for one. */
function likelyLanguage(script, languages) {
	const [only = "bash"] = languages;
	if (languages.length < 2) return only;
	return /`[ \t]*\r?$|\$env:|^[ \t]*\$\w+[ \t]*=/im.test(script) ? "powershell" : "bash";
}
/** Whether a `shell:` can be read before the job runs. */
function isKnownShell(shell) {
	return !shell.includes("");
}

// src/collect/workflow/way.ts
/** The ways to fill in the expressions of some scalars: each outcome of each is in at least one. */
function waysOf(scalars, scope) {
	const texts = new Map(scalars.map((value) => [value, interpolate(scalarText(value), scope)]));
	const count = Math.max(1, ...[...texts.values()].map((list) => list.length));
	const list = (value) => texts.get(value) ?? interpolate(scalarText(value), scope);
	return Array.from({ length: count }, (_, index) => (value) => {
		const found = list(value);
		return found[Math.min(index, found.length - 1)] ?? scalarText(value);
	});
}
/** All scalars in a value, however deep. */
function scalarsIn(value) {
	switch (value.kind) {
		case "scalar": return [value];
		case "sequence": return value.items.flatMap(scalarsIn);
		case "mapping": return [...value.entries.values()].flatMap((entry) => scalarsIn(entry.value));
	}
}

// src/collect/workflow/steps.ts
/**
* The steps of a list of which anything can become, those of parallel blocks too. `isIdle`: whether nothing comes of
* what a local name leads to. `around`: what has the `defaults` of the steps.
*/
function stepsIn$1(steps, isIdle, around = []) {
	if (steps?.kind !== "sequence") return [];
	return steps.items.flatMap((step) => {
		if (step.kind !== "mapping") return [];
		if (isRunByCommand(step, around)) return [step];
		if (require_check_main.get(step, "run") !== void 0 || require_check_main.get(step, "uses") !== void 0) return mayMatter(step, isIdle, around) ? [step] : [];
		return [...step.entries.values()].flatMap((entry) => stepsIn$1(entry.value, isIdle, around));
	});
}
/** Whether what runs a step's script may itself start a container: `shell: docker run … sh {0}`. */
function isRunByCommand(step, around) {
	if (require_check_main.get(step, "run") === void 0) return false;
	return [require_check_main.get(step, "shell"), ...around.map((level) => defaultOf(level, "shell"))].some((shell) => {
		const text = require_check_main.stringOf(shell);
		return text !== void 0 && mentionsCommand(text);
	});
}
/** Whether anything can become of a step, whatever its expressions come to. Most steps run nothing of ours, and say so. */
function mayMatter(step, isIdle, around) {
	const run = require_check_main.get(step, "run");
	if (run?.kind === "scalar" && typeof run.value === "string") {
		if (run.value.includes("${{") || mentionsCommand(run.value)) return true;
		if ([...around, step].some((level) => mayNameCommand(run.value, require_check_main.get(level, "env")))) return true;
	}
	const uses = require_check_main.get(step, "uses");
	if (uses?.kind !== "scalar" || typeof uses.value !== "string") return false;
	if (isLocal(uses.value)) return !isIdle(uses.value);
	return uses.value.startsWith("docker://") || isKnownAction(uses.value) || isScriptAction(uses.value);
}
/** Whether a text has a variable of an `env:` whose value may be a command, as it is written or by its expressions. */
function mayNameCommand(text, env) {
	if (env === void 0 || !text.includes("$")) return false;
	if (env.kind !== "mapping") return true;
	return Array.from(env.entries).some(([name, { value }]) => {
		const written = require_check_main.stringOf(value);
		if (written === void 0 || !(written.includes("${{") || mentionsCommand(written))) return false;
		return isNamed(name, text);
	});
}
/** What a step is called: its id, its name where that is written out, or what it uses. */
function nameOfStep(step) {
	const name = require_check_main.stringOf(require_check_main.get(step, "name"));
	return require_check_main.stringOf(require_check_main.get(step, "id")) ?? (name?.includes("${{") ? void 0 : name);
}
/** `uses: docker://image`: the runner starts it as it starts a docker action. */
function dockerUses(step, setting, scope) {
	const uses = require_check_main.get(step, "uses");
	const inner = envScope(require_check_main.get(step, "env"), scope);
	if (uses?.kind !== "scalar") return [];
	const [withs] = mappingsOf(require_check_main.get(step, "with"), inner).mappings;
	const entrypoint = withs && entryOf(withs, "entrypoint");
	const args = withs && entryOf(withs, "args");
	const scalars = [
		uses,
		entrypoint,
		args
	].filter((value) => value?.kind === "scalar");
	return waysOf(scalars, inner).map((way) => {
		const text = way(uses);
		const image = slice(text, 9, text.text.length);
		const draft = new Draft(uses.place, setting.via);
		draft.putPlain("name", nameOfStep(step) ?? String(uses.value));
		draft.putPlain("origin", "docker-uses");
		draft.putPlain("profile", "ci");
		draft.put("declared", declarationAt(uses.place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics));
		putImage(draft, wordOf(image, uses.place));
		const contexts = unknownContexts(scalarText(uses), inner);
		if (contexts.length > 0) draft.put("expressions", require_check_main.sequence([require_check_main.mappingOf([["field", "image"], ["contexts", [...new Set(contexts)]]], uses.place)], uses.place));
		putArguments(draft, entrypoint, args, way);
		putEnvironmentOf(draft, require_check_main.get(step, "env"), scope, (value) => textIn(value, scope));
		asAction(draft, uses.place);
		return draft.mapping();
	});
}
/** What the runner gives every docker action. */
function asAction(draft, place) {
	draft.append("networks", [attachment(place, void 0)]);
	draft.append("mounts", runnerMounts(place, "/github/workspace"));
}
/** Entrypoint and arguments of a docker action; a text is split as the runner splits it, a list is taken as it is. */
function putArguments(draft, entrypoint, args, way) {
	const wordsOf = (value) => {
		if (value?.kind === "sequence") return value.items.flatMap((item) => item.kind === "scalar" ? [wordOf(way(item), item.place)] : []);
		return value?.kind === "scalar" && value.value !== null ? splitOptions(way(value), value.place) : [];
	};
	const put = (field, words) => {
		const [first] = words;
		if (first !== void 0) draft.putWords(field, words, first.place);
	};
	const entry = wordsOf(entrypoint);
	const rest = wordsOf(args);
	put("entrypoint", entry);
	put("command", rest);
	const sandbox = require_check_main.sandboxOf([...entry, ...rest]) ?? require_check_main.sandboxOf(rest);
	if (sandbox !== void 0) draft.put("sandbox", sandbox);
}
function textIn(value, scope) {
	return interpolate(scalarText(value), scope)[0] ?? scalarText(value);
}
/** The container commands of a step's `run:`, in every text that its expressions may make of it. */
async function runCommands(step, setting, scope) {
	const inner = envScope(require_check_main.get(step, "env"), scope);
	const run = require_check_main.get(step, "run");
	if (run?.kind === "scalar") {
		const levels = [...setting.levels, step];
		return scriptCommands(run, {
			shell: textAt(levels, "shell", inner),
			folder: textAt(levels, "working-directory", inner)?.text
		}, step, setting, scope);
	}
	const uses = require_check_main.get(step, "uses");
	const [inputs] = mappingsOf(require_check_main.get(step, "with"), inner).mappings;
	if (inputs === void 0 || uses?.kind !== "scalar") return [];
	const commands = [];
	const shell = textAt([inputs], "shell", inner);
	const folder = textAt([inputs], "working-directory", inner)?.text;
	for (const script of scriptInputs(String(uses.value), inputs)) for (const one of await scriptCommands(script, {
		shell,
		folder
	}, step, setting, scope)) commands.push(one);
	return commands;
}
async function scriptCommands(run, { shell, folder }, step, setting, scope) {
	if (typeof run.value !== "string") return [];
	const inner = envScope(require_check_main.get(step, "env"), scope);
	const texts = interpolate(scalarText(run), inner);
	const shellStarts = shell !== void 0 && mentionsCommand(shell.text);
	const environments = environmentsOf(setting, step, scope);
	const isNamedIn = (variables) => {
		const values = Array.from(variables, ([name, { text }]) => [name, text]);
		return texts.some(({ text }) => namesCommand(text, values));
	};
	if (!shellStarts && !texts.some(({ text }) => mentionsCommand(text)) && !environments.some(isNamedIn)) return [];
	const settingIn = (language, variables) => ({
		...settingOf$1(step, setting),
		language,
		variables,
		directory: folder === void 0 ? setting.root : folderIn(setting.root, folder)
	});
	const commands = [];
	const { bounds } = run.place.source;
	const most = bounds.limits["script-ways"];
	const count = Math.max(texts.length, environments.length);
	if (shellStarts) commands.push(await collectCommands$1(shell, settingIn("bash", environments[0] ?? noVariables)));
	for (let index = 0; index < Math.min(count, most); index++) {
		const text = texts[Math.min(index, texts.length - 1)] ?? scalarText(run);
		const variables = environments[Math.min(index, environments.length - 1)] ?? noVariables;
		const language = shell === void 0 || !isKnownShell(shell.text) ? likelyLanguage(text.text, setting.defaultShells) : languageOfShell(shell.text);
		if (language === void 0) continue;
		const script = shell !== void 0 && isCmd(shell.text) ? fromCmd(text) : text;
		commands.push(await collectCommands$1(script, settingIn(language, variables)));
	}
	const left = environments.slice(most).flatMap((variables) => [...variables.values()]);
	if (texts.length > most || left.length > 0 && (commands.some(startsAny) || left.some((value) => mentionsCommand(value.text)))) bounds.meet("script-ways", run.place, "may become more scripts than are read");
	return commands;
}
function startsAny({ containers, networks, volumes, remotes, compose }) {
	return [
		containers,
		networks,
		volumes,
		remotes,
		compose
	].some((list) => list.length > 0);
}
/** What a step does that uses a published action which only calls docker. */
function usesCommands(step, setting, scope) {
	const inner = envScope(require_check_main.get(step, "env"), scope);
	const [inputs] = mappingsOf(require_check_main.get(step, "with"), inner).mappings;
	const uses = require_check_main.get(step, "uses");
	if (inputs === void 0 || uses?.kind !== "scalar" || !isKnownAction(String(uses.value))) return [];
	return waysOf(scalarsIn(inputs), inner).flatMap((way) => {
		const found = actionCommand(uses, inputs, way, false);
		if (found === void 0) return [];
		const untagged = knownCommands(step, setting, found);
		const tagged = () => knownCommands(step, setting, actionCommand(uses, inputs, way) ?? found);
		if (found.action !== "build" || untagged.containers.length > 0) return tagged();
		return {
			...untagged,
			get built() {
				return tagged().built;
			}
		};
	});
}
function knownCommands(step, setting, known) {
	const { action, words, place, folder } = known;
	const command = {
		words,
		assignments: /* @__PURE__ */ new Map(),
		variables: /* @__PURE__ */ new Map(),
		isExported: () => false,
		directory: folder === void 0 ? setting.root : folderIn(setting.root, folder),
		start: 0,
		script: {
			text: "",
			segments: []
		}
	};
	return collectKnown({
		action,
		tool: "docker",
		words,
		place,
		command
	}, settingOf$1(step, setting));
}
function settingOf$1(step, setting) {
	const name = nameOfStep(step);
	return {
		language: "bash",
		bounds: step.place.source.bounds,
		variables: /* @__PURE__ */ new Map(),
		directory: setting.root,
		sourced: setting.sourced,
		profile: "ci",
		base: "workspace",
		startedBy: {
			file: setting.file,
			...setting.job === void 0 ? {} : { job: setting.job },
			...name === void 0 ? {} : { step: name }
		},
		via: setting.via,
		declared: (place) => declarationAt(place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics),
		expressions: true
	};
}
/** A folder by its path from the checkout, which is at `root`; undefined where nobody can tell. */
function folderIn(root, folder) {
	if (folder.includes("")) return void 0;
	const path = folder.replace(/^\uE001\/?/, "");
	return /^[/~\uE002]|^[A-Za-z]:/.test(path) ? void 0 : normalize(root, path.replaceAll("\\", "/"));
}
/**
* Environment variables as far as they are written out, in every way that their expressions may fill them in; inner
* levels win. `scope` is that of the job: a step's variables do not see each other.
*/
function environmentsOf({ levels, given }, step, scope) {
	if (require_check_main.get(step, "env") !== void 0) return environmentsIn(levels, given, step, scope);
	const known = sharedEnvironments.get(scope) ?? environmentsIn(levels, given, void 0, scope);
	sharedEnvironments.set(scope, known);
	return known;
}
/** Of the steps of a job that have no variables of their own, by the job's scope. */
const sharedEnvironments = /* @__PURE__ */ new WeakMap();
function environmentsIn(levels, given, step, scope) {
	const written = /* @__PURE__ */ new Map();
	const add = (level) => {
		const [env] = mappingsOf(require_check_main.get(level, "env"), scope).mappings;
		for (const [name, { value }] of env?.entries ?? []) if (value.kind === "scalar") written.set(name, [value]);
	};
	for (const level of levels) add(level);
	for (const [name, values] of given ?? []) written.set(name, values);
	if (step !== void 0) add(step);
	const most = Math.max(1, ...Array.from(written.values(), (values) => values.length));
	return Array.from({ length: most }, (_, index) => {
		const chosen = Array.from(written).flatMap(([name, values]) => {
			const value = values[Math.min(index, values.length - 1)];
			return value === void 0 ? [] : [[name, value]];
		});
		return waysOf(chosen.map(([, value]) => value), scope).map((way) => new Map(chosen.map(([name, value]) => [name, way(value)])));
	}).flat();
}
const noVariables = /* @__PURE__ */ new Map();
/** `shell` or `working-directory` of the step, else of the innermost `defaults.run`. A shell that is empty is none. */
function textAt(levels, key, scope) {
	for (const level of [...levels].reverse()) {
		const written = require_check_main.get(level, key) ?? defaultOf(level, key);
		const text = written?.kind === "scalar" && written.value !== null ? textIn(written, scope) : void 0;
		if (text !== void 0 && !(key === "shell" && text.text === "")) return text;
	}
}
function defaultOf(level, key) {
	return require_check_main.get(require_check_main.get(require_check_main.get(level, "defaults"), "run"), key);
}

// src/collect/workflow/collect-steps.ts
/**
* What steps start, into the project; local actions are told to whoever collects them. `scopesOf`: one for each way to
* run a step. Gives the Compose projects that they start.
*/
async function collectSteps(steps, scopesOf, around, project) {
	const compose = [];
	for (const step of steps) {
		if (!isRunByCommand(step, around.setting.levels) && !around.mentions.mayMatter(step)) continue;
		for (const scope of scopesOf(step)) {
			if (!around.caller.readings.may(stepsIn(step), step.place)) return compose;
			collectUses(step, scope, around, project);
			for (const one of await collectCommands(step, scope, around.setting, project)) compose.push(one);
		}
	}
	return compose;
}
/** As how many steps one counts: a long script as several. */
function stepsIn(step) {
	return 1 + Math.floor((require_check_main.stringOf(require_check_main.get(step, "run"))?.length ?? 0) / ofOneStep);
}
/** As long as few scripts of steps are. UTF-16 code units */
const ofOneStep = 1024;
function collectUses(step, scope, { setting, caller, start }, project) {
	const uses = require_check_main.get(step, "uses");
	if (uses?.kind !== "scalar" || typeof uses.value !== "string") return;
	if (uses.value.startsWith("docker://")) for (const container of dockerUses(step, setting, scope)) project.addContainer(container);
	else if (isLocal(uses.value)) {
		const inputs = new Given(require_check_main.get(step, "with"), envScope(require_check_main.get(step, "env"), scope));
		caller.onCall(uses, callFrom(caller, uses, inputs, start));
	}
}
async function collectCommands(step, scope, setting, project) {
	const compose = [];
	for (const commands of [...usesCommands(step, setting, scope), ...await runCommands(step, setting, scope)]) {
		project.addCommands(commands);
		for (const one of commands.diagnostics) setting.diagnostics.push(one);
		for (const one of commands.compose) compose.push(one);
	}
	return compose;
}
/** What `uses` of a job or a step calls, and with which inputs. */
function callFrom(caller, uses, inputs, start) {
	return {
		step: {
			kind: "call",
			place: uses.place,
			name: caller.id === "" ? caller.file : `${caller.file}/${caller.id}`
		},
		inputs,
		started: start.started,
		runners: start.runners
	};
}

// src/collect/workflow/container-build.ts
/** The image that is built from a Dockerfile of the tree, with what it stands on; `place` is where that is named. */
async function putBuild(draft, { tree, folder, diagnostics }, dockerfile, place) {
	const path = require_check_main.resolvePath(folder, dockerfile);
	const facts = [["context", "."]];
	const source = path === void 0 ? void 0 : await require_check_main.readSource(tree, path);
	if (path !== void 0 && source instanceof require_check_main.Source) {
		facts.push(["dockerfile", path]);
		const { base, user } = await require_check_main.readDockerfile(source);
		if (base !== void 0) {
			const { value } = require_check_main.imageOf(base.value);
			if (value !== void 0 && !base.value.includes("")) facts.push(["base", value]);
		}
		if (user !== void 0 && !user.value.includes("")) facts.push(["user", user.value]);
	} else {
		const message = `the Dockerfile "${dockerfile}" is not in the tree`;
		diagnostics.push({
			kind: "missing",
			level: "info",
			message,
			place
		});
	}
	draft.put("build", require_check_main.mappingOf(facts, place));
}

// src/collect/workflow/given-on.ts
/** A level of steps whose `env:` stands behind those of workflow and job: each variable with the first of its values. */
function variablesGiven({ variables }, host) {
	const { place } = host;
	const entries = Array.from(variables, ([name, [value]]) => [name, {
		key: place,
		value: value ?? require_check_main.scalar("", place)
	}]);
	const env = {
		kind: "mapping",
		entries: new Map(entries),
		place
	};
	return {
		kind: "mapping",
		entries: /* @__PURE__ */ new Map([["env", {
			key: place,
			value: env
		}]]),
		place
	};
}
/**
* What the steps of a job or of a composite action (`runs`) give on, as bash runs their scripts; most give nothing.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
*/
async function givenOnBy(host, envs, scope) {
	const variables = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	const written = require_check_main.get(host, "steps");
	const steps = written?.kind === "sequence" ? written.items : [];
	const asked = steps.some((step) => mayGiveOn(require_check_main.stringOf(require_check_main.get(step, "run")) ?? "")) ? wordsOfCommands(steps) : noWords;
	for (const step of steps) {
		const run = require_check_main.get(step, "run");
		if (run?.kind !== "scalar" || typeof run.value !== "string") continue;
		if (!mayGiveCommandOn(run.value) && !givesAny(run.value, asked)) continue;
		if (languageOfShell(require_check_main.stringOf(require_check_main.get(step, "shell")) ?? "bash") !== "bash") continue;
		const own = require_check_main.get(step, "env");
		const context = {
			bounds: run.place.source.bounds,
			variables: new Map([...[...envs, own].flatMap(literalsIn), ...files(run)]),
			directory: ""
		};
		const [script] = interpolate(scalarText(run), envScope(own, scope));
		if (script === void 0) continue;
		const id = require_check_main.stringOf(require_check_main.get(step, "id"))?.toLowerCase();
		const [inEnvironment = [], inOutput = []] = await textsIn(script, context);
		for (const text of inEnvironment) addLines(text, variables, asked);
		if (id === void 0) continue;
		const given = outputs.get(id) ?? /* @__PURE__ */ new Map();
		for (const text of inOutput) addLines(text, given, asked);
		if (given.size > 0) outputs.set(id, given);
	}
	return {
		variables,
		outputs
	};
}
/** All words of steps of which a container may come: a variable or an output that these read is one of them. */
function wordsOfCommands(steps) {
	const words = /* @__PURE__ */ new Set();
	for (const step of steps) {
		const run = require_check_main.stringOf(require_check_main.get(step, "run"));
		const uses = require_check_main.stringOf(require_check_main.get(step, "uses")) ?? "";
		if (run === void 0 ? !isKnownAction(uses) : !mentionsCommand(run) || isIdle(run)) continue;
		for (const key of [
			"run",
			"env",
			"with"
		]) {
			const value = require_check_main.get(step, key);
			for (const scalar of value === void 0 ? [] : scalarsIn(value)) for (const pattern of [/[\w-]+/g, /\w+/g]) for (const [word] of textOf$1(scalar).matchAll(pattern)) words.add(word);
		}
	}
	return words;
}
const noWords = /* @__PURE__ */ new Set();
/** Whether a script assigns something of these names. */
function givesAny(script, names) {
	if (names.size === 0 || !mayGiveOn(script)) return false;
	return Array.from(script.matchAll(/(?<![\w-])([A-Za-z_][\w-]*)=/g)).some(([, name = ""]) => names.has(name));
}
/**
* What a script leaves in the files of the environment and of outputs. Where it cannot be read, its step says so, whose
* commands are read from it too.
*/
async function textsIn(script, context) {
	try {
		return await textsWritten(script, context, [environmentFile, outputFile]);
	} catch (error) {
		if (error instanceof RangeError || error instanceof TooDear) return [];
		throw error;
	}
}
/** What a job sees with what its steps give on. */
function givenOnScope({ variables, outputs }, outer) {
	if (variables.size === 0 && outputs.size === 0) return outer;
	return (path, host) => {
		const [context, id = "", field, name = ""] = path;
		const isOutput = context === "steps" && path.length === 4 && field === "outputs";
		const values = context === "env" && path.length === 2 ? variables.get(id) : isOutput ? outputs.get(id.toLowerCase())?.get(name) : void 0;
		if (values === void 0) return outer(path, host);
		const step = {
			kind: "interpolation",
			place: host,
			name: path.join(".")
		};
		return values.map((value) => ({ known: {
			...value,
			via: [...value.via ?? [], step]
		} }));
	};
}
/** Where scripts find the files; nothing else is there. */
const environmentFile = "/github/file_commands/env";
const outputFile = "/github/file_commands/output";
function files({ place }) {
	const text = (path) => join$1([{
		text: path,
		place,
		exact: false
	}]);
	return [["GITHUB_ENV", text(environmentFile)], ["GITHUB_OUTPUT", text(outputFile)]];
}
function literalsIn(env) {
	if (env?.kind !== "mapping") return [];
	return Array.from(env.entries).flatMap(([name, { value }]) => value.kind === "scalar" && !String(value.value).includes("${{") ? [[name, scalarText(value)]] : []);
}
/** `NAME=value` of each line whose value may be a command, or begin one, or is among those `asked` for. */
function addLines(text, into, asked) {
	for (const { 0: line, 1: name = "", 2: value = "", index } of text.text.matchAll(/^([A-Za-z_][\w-]*)=(.+)$/gm)) {
		if (value.includes("")) continue;
		if (!asked.has(name) && (!mentionsCommand(value) || isIdle(value))) continue;
		const start = index + line.length - value.length;
		const place = placeOf(text, start, start + value.length);
		if (place === void 0) continue;
		const values = into.get(name) ?? [];
		if (values.some((other) => other.value === value)) continue;
		const { bounds } = place.source;
		if (values.length >= bounds.limits["script-ways"]) bounds.meet("script-ways", place, "has variables of more values than are read");
		else {
			const via = viaOf(text, start, start + value.length);
			into.set(name, [...values, require_check_main.scalar(value, place, via.length === 0 ? void 0 : via)]);
		}
	}
}

// src/collect/workflow/matrix.ts
/**
* The combinations of `strategy.matrix`, with `include` and `exclude`. Without a matrix there is one, which is empty.
* `keys` are those that are asked for: of a matrix without `include` and `exclude`, the others are left out.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
* @see https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs
*/
function combinationsOf(matrix, scope, keys = "all") {
	if (matrix === void 0) return [{
		values: /* @__PURE__ */ new Map(),
		open: false
	}];
	const mappings = (matrix.kind === "scalar" ? evaluateScalar(matrix, scope).map(({ known }) => known) : [matrix]).flatMap((one) => one?.kind === "mapping" ? [one] : []);
	if (mappings.length === 0) return [{
		values: /* @__PURE__ */ new Map(),
		open: true
	}];
	const bounded = atMost(matrix);
	return bounded(mappings.flatMap((one) => withEachInclude(one, scope)).flatMap((one) => combinationsIn(one, bounded, scope, keys)));
}
/** A matrix with each of the lists that its `include` may come to. */
function withEachInclude(matrix, scope) {
	const include = require_check_main.get(matrix, "include");
	if (include?.kind !== "scalar") return [matrix];
	const lists = evaluateScalar(include, scope).flatMap(({ known }) => known?.kind === "sequence" ? [known] : []);
	if (lists.length < 2) return [matrix];
	return lists.map((value) => ({
		...matrix,
		entries: new Map(matrix.entries).set("include", {
			key: include.place,
			value
		})
	}));
}
/** Those of a matrix that is one of those that an expression may come to. */
function combinationsIn(resolved, bounded, scope, keys) {
	const asked = keys !== "all" && isIndependent(resolved) ? keys : void 0;
	let rows = [/* @__PURE__ */ new Map()];
	let open = false;
	for (const [key, entry] of resolved.entries) {
		if (!isVector(key)) continue;
		if (asked?.has(key.toLowerCase()) === false) continue;
		const list = outcomesOf(entry.value, scope);
		if (list.length === 0) continue;
		const some = bounded(list);
		rows = bounded(rows.flatMap((row) => some.map((outcome) => new Map(row).set(key, outcome))));
	}
	const vectors = new Set([...resolved.entries.keys()].flatMap((key) => isVector(key) ? key.toLowerCase() : []));
	const hasKeys = vectors.size > 0;
	const exclude = entryOf(resolved, "exclude");
	const leftOut = exclude?.kind !== "scalar" || evaluateScalar(exclude, scope).length < 2 ? bounded(objectsOf(exclude, scope).objects) : [];
	rows = rows.filter((row) => !leftOut.some((object) => object.size > 0 && matches(row, object, scope)));
	const included = objectsOf(entryOf(resolved, "include"), scope);
	open ||= included.open;
	const original = hasKeys ? rows.map((row) => new Map(row)) : [];
	const result = hasKeys ? rows : [];
	const added = [];
	for (const object of bounded(included.objects)) {
		let used = false;
		const [filter, extra] = parted(object, vectors);
		original.forEach((before, index) => {
			if (!matches(before, filter, scope)) return;
			used = true;
			for (const [key, outcome] of extra) result[index]?.set(nameIn(result[index], key) ?? key, outcome);
		});
		if (!used) added.push(object);
	}
	const all = bounded([...result, ...added]);
	if (all.length === 0) return [{
		values: /* @__PURE__ */ new Map(),
		open: true
	}];
	return all.map((values) => ({
		values,
		open
	}));
}
/** Whether each value of a key goes with each of any other: nothing is put in or left out. */
function isIndependent(matrix) {
	if (matrix?.kind !== "mapping") return false;
	return entryOf(matrix, "include") === void 0 && entryOf(matrix, "exclude") === void 0;
}
/** Cuts lists to as many combinations as are judged. */
function atMost({ place }) {
	const { bounds } = place.source;
	return (list) => {
		if (list.length <= bounds.limits.matrix) return list;
		bounds.meet("matrix", place, "has more combinations than are judged");
		return list.slice(0, bounds.limits.matrix);
	};
}
/** The scope of a job with one combination of its matrix. */
function matrixScope(combination, outer) {
	return (path, host) => {
		if (path[0] !== "matrix") return outer(path, host);
		const [, key, ...rest] = path;
		const unknown = [{ unknown: [path.join(".")] }];
		if (key === void 0) return unknown;
		const outcome = combination.values.get(nameIn(combination.values, key) ?? key);
		if (outcome === void 0) return combination.open ? unknown : [{ known: require_check_main.scalar(null, host) }];
		if (outcome.known === void 0) return unknown;
		const value = valueAt(outcome.known, rest);
		if (value === void 0) return [{ known: require_check_main.scalar(null, host) }];
		const step = {
			kind: "matrix",
			place: host,
			name: key
		};
		if (value.kind !== "scalar") return [{ known: require_check_main.withStep(value, step) }];
		return evaluateScalar(value, outer).map((inner) => inner.known === void 0 ? inner : { known: require_check_main.withStep(inner.known, step) });
	};
}
/**
* The scopes of a job with a matrix: one for each combination that differs in what is read. Most of a job reads nothing
* of it, and then it is not looked at. The variables of a job may read the matrix, and the matrix none of them.
*/
var MatrixScopes = class {
	#matrix;
	#outer;
	#envs;
	#within;
	#combinations;
	#envKeys;
	#made = /* @__PURE__ */ new Map();
	/** `envs`: the `env:` mappings that hold for all of the job, outermost first. */
	constructor(matrix, outer, envs = []) {
		this.#matrix = matrix;
		this.#outer = outer;
		this.#envs = envs;
		this.#within = this.#withEnvs(outer);
	}
	/** `keys`: what is read of the matrix. */
	reading(keys) {
		if (keys !== "all" && keys.size === 0) return [this.#within];
		const id = keys === "all" ? keys : [...keys].sort().join("\n");
		const known = this.#made.get(id);
		if (known !== void 0) return known;
		const made = distinct(this.#combining(keys), keys).map((combination) => this.#withEnvs(matrixScope(combination, this.#outer)));
		this.#made.set(id, made);
		return made;
	}
	/** The keys that are read by the paths of contexts, also through the variables of the job. */
	keysOf(paths) {
		const keys = keysOfPaths(paths);
		if (!paths.some(([context]) => context === "env")) return keys;
		this.#envKeys ??= keysIn(this.#envs);
		return together(keys, this.#envKeys);
	}
	#withEnvs(scope) {
		return this.#envs.reduce((outer, env) => envScope(env, outer), scope);
	}
	#combining(keys) {
		if (isIndependent(this.#matrix)) return combinationsOf(this.#matrix, this.#outer, keys);
		this.#combinations ??= combinationsOf(this.#matrix, this.#outer);
		return this.#combinations;
	}
};
const noKeys = /* @__PURE__ */ new Set();
/** The keys that some values read. */
function keysIn(values) {
	const paths = pathsIn(values);
	return paths.length === 0 ? noKeys : keysOfPaths(paths);
}
/** The paths of contexts that some values read. */
function pathsIn(values) {
	const texts = [];
	for (const value of values) if (value !== void 0) addTexts(value, texts);
	return texts.flatMap(pathsRead);
}
/** Whether a value is not written out. */
function hasExpressions(value) {
	const texts = [];
	addTexts(value, texts);
	return texts.length > 0;
}
/** The texts with expressions in a value. */
function addTexts(value, texts) {
	if (value.kind === "scalar") {
		if (typeof value.value === "string" && value.value.includes("${{")) texts.push(value.value);
	} else for (const inner of require_check_main.valuesOf(value)) addTexts(inner, texts);
}
/** Keys that one or the other reads. */
function together(one, other) {
	if (one === "all" || other === "all") return "all";
	if (one.size === 0) return other;
	return other.size === 0 ? one : /* @__PURE__ */ new Set([...one, ...other]);
}
/** The keys that are read by the paths of contexts. */
function keysOfPaths(paths) {
	const keys = /* @__PURE__ */ new Set();
	for (const path of paths) {
		if (path[0] !== "matrix") continue;
		if (path[1] === void 0 || path[1] === "*") return "all";
		keys.add(path[1].toLowerCase());
	}
	return keys;
}
/**
* The combinations that differ in some keys of the matrix: a job of 40 combinations whose container reads one key with
* two values has two.
*/
function distinct(combinations, keys) {
	if (combinations.length < 2 || keys === "all") return combinations;
	if (keys.size === 0) return combinations.slice(0, 1);
	const seen = /* @__PURE__ */ new Map();
	for (const combination of combinations) {
		const read = [];
		for (const [key, outcome] of combination.values) if (keys.has(key.toLowerCase())) read.push(`${key.length} ${key} ${identityOf$1(outcome)}`);
		const id = read.sort().join("\n");
		if (!seen.has(id)) seen.set(id, combination);
	}
	return [...seen.values()];
}
/** What identifies a row: also where it stands, so that two rows with the same image are both named. */
function identityOf$1(outcome) {
	if (outcome.known === void 0) return "";
	const known = identities.get(outcome);
	if (known !== void 0) return known;
	const { place } = outcome.known;
	const text = require_check_main.stringOf(outcome.known);
	const identity = text === void 0 ? JSON.stringify([require_check_main.toJson(outcome.known), place.start]) : `${place.start} ${text.length} ${text}`;
	identities.set(outcome, identity);
	return identity;
}
/** Combinations share the outcomes of a key, and each step asks for them. */
const identities = /* @__PURE__ */ new WeakMap();
function single(value, scope) {
	if (value.kind !== "scalar") return value;
	return evaluateScalar(value, scope).find((outcome) => outcome.known !== void 0)?.known;
}
/** The values of one key of a matrix. */
function outcomesOf(value, scope) {
	if (value.kind === "sequence") return value.items.map((item) => ({ known: item }));
	if (value.kind === "mapping") return [{ known: value }];
	return evaluateScalar(value, scope).flatMap((outcome) => {
		if (outcome.known === void 0) return [outcome];
		return outcome.known.kind === "sequence" ? outcome.known.items.map((item) => ({ known: item })) : [outcome];
	});
}
function objectsOf(value, scope) {
	if (value === void 0 || require_check_main.stringOf(value) === "") return {
		objects: [],
		open: false
	};
	const list = single(value, scope);
	if (list?.kind !== "sequence") return {
		objects: [],
		open: true
	};
	let open = false;
	return {
		objects: list.items.flatMap((item) => {
			const object = single(item, scope);
			if (object?.kind === "mapping") return [new Map([...object.entries].map(([key, entry]) => [key, { known: entry.value }]))];
			open = true;
			return [];
		}),
		open
	};
}
/** The part of an object of `include` that says which rows it is for, and the part that it adds to them. */
function parted(object, vectors) {
	const filter = /* @__PURE__ */ new Map();
	const extra = /* @__PURE__ */ new Map();
	for (const [key, outcome] of object) (vectors.has(key.toLowerCase()) ? filter : extra).set(key, outcome);
	return [filter, extra];
}
function matches(row, object, scope) {
	return [...object].every(([key, { known }]) => {
		const own = row.get(nameIn(row, key) ?? key)?.known;
		return own !== void 0 && known !== void 0 && covers(own, known, scope);
	});
}
/** Whether a value is `==` to what is wanted, in each leaf of it: so `18` is `"18"`, and a mapping need not name all keys. */
function covers(value, wanted, scope) {
	switch (wanted.kind) {
		case "mapping": return [...wanted.entries].every(([key, entry]) => covers(value && valueAt(value, [key]), entry.value, scope));
		case "sequence": return wanted.items.every((item, index) => covers(value && valueAt(value, [String(index)]), item, scope));
		case "scalar": {
			const left = settled(value ?? require_check_main.scalar(null, wanted.place), scope);
			const right = settled(wanted, scope);
			return left !== void 0 && right !== void 0 && isEqual(left, right);
		}
	}
}
/** What a value surely comes to; undefined where that may be several, or is no scalar. */
function settled(value, scope) {
	const [outcome, another] = value.kind === "scalar" ? evaluateScalar(value, scope) : [];
	return another === void 0 && outcome?.known?.kind === "scalar" ? outcome.known : void 0;
}
/** Whether a key of a matrix has values of its own. */
function isVector(key) {
	return key !== "include" && key !== "exclude";
}
/** How a key is written in a row; keys are the same in any case. */
function nameIn(row, key) {
	if (row.has(key)) return key;
	const lower = key.toLowerCase();
	for (const name of row.keys()) if (name.toLowerCase() === lower) return name;
}

// src/collect/workflow/may-mention.ts
/** More than any command's name has, with what tells that it ends there. UTF-16 code units. */
const reach = 20;
/** What may stand between two parts of a command's name. */
const mayBeInName = /^[a-z-]*$/i;
const runTime = [""];
/**
* What the `run:` texts of a job may mention, over all combinations of its matrix at once: most mention no command
* whatever their expressions come to, or none of which anything comes, and then need not be put together for each
* combination.
*/
var Mentions = class {
	#scopes;
	#host;
	#around;
	#texts = /* @__PURE__ */ new Map();
	#environments = /* @__PURE__ */ new Map();
	/** `around`: the `env:` mappings that hold for all steps. */
	constructor(scopes, bounds, around = []) {
		this.#scopes = scopes;
		this.#host = nowhere(bounds);
		this.#around = around;
	}
	/** Whether anything can come of a step in any combination. */
	mayMatter(step) {
		const run = require_check_main.stringOf(require_check_main.get(step, "run"));
		if (run === void 0 || step.entries.has("uses")) return true;
		const mentions = mentionsCommand(run);
		const expressions = expressionsIn(run);
		if (mentions && !isIdle(without(run, expressions, () => ""))) return true;
		const env = require_check_main.get(step, "env");
		const filled = this.#filled(run, expressions, env !== void 0);
		if (mayBring(run, filled) || mentions && mayBring(run, filled, mayTakeApart)) return true;
		if (!mentions) return [...this.#around, env].some((one) => this.#isNamedFor(run, one));
		const written = without(run, filled, standIn);
		return !isIdle(written) || written.includes("$") && [...this.#around, env].some((one) => this.#isMentionedIn(one));
	}
	/** Whether a text may mention a command. `ownEnv`: the step has variables of its own. */
	mayBeIn(text, ownEnv) {
		return mentionsCommand(text) || mayBring(text, this.#filled(text, expressionsIn(text), ownEnv));
	}
	/** Whether the value of a variable may mention a command. */
	#isMentionedIn(env) {
		if (env?.kind !== "mapping") return env !== void 0 && hasExpressions(env);
		const known = this.#environments.get(env);
		if (known !== void 0) return known;
		const isMentioned = Array.from(env.entries.values(), ({ value }) => value.kind === "scalar" ? textOf$1(value) : "").some((value) => this.mayBeIn(value, true));
		this.#environments.set(env, isMentioned);
		return isMentioned;
	}
	/** Whether a text has a variable whose value may mention a command. */
	#isNamedFor(text, env) {
		if (!text.includes("$")) return false;
		if (env?.kind !== "mapping") return this.#isMentionedIn(env);
		return Array.from(env.entries).some(([name, { value }]) => value.kind === "scalar" && isNamed(name, text) && this.mayBeIn(textOf$1(value), true));
	}
	#filled(text, expressions, ownEnv) {
		return expressions.map(({ start, end, innerStart, innerEnd }) => {
			const inside = parse(text.slice(innerStart, innerEnd));
			if (inside?.path !== void 0 && isKnownAtRunTimeOnly(inside.path)) return {
				start,
				end,
				fillings: runTime
			};
			const read = inside === void 0 ? [] : inside.path === void 0 ? readBy(inside.expression) : [inside.path];
			return {
				start,
				end,
				fillings: ownEnv && read.some(([context]) => context === "env") ? void 0 : this.#textsOf(text.slice(innerStart, innerEnd), read)
			};
		});
	}
	/** Of a path all that callers give, however many they are: where none of it matters, none of it need be judged. */
	#outcomes(expression, scope) {
		const path = parse(expression)?.path;
		if (path !== void 0) return scope(path, this.#host);
		return evaluateText({
			text: expression,
			segments: []
		}, this.#host, scope);
	}
	/** All that an expression that reads some paths may come to; undefined where that is more than is looked at. */
	#textsOf(expression, read) {
		if (this.#texts.has(expression)) return this.#texts.get(expression);
		const texts = this.#scopes.reading(this.#scopes.keysOf(read)).flatMap((scope) => this.#outcomes(expression, scope).map(textOfOutcome));
		const distinct = this.#host.source.bounds.take().length > 0 ? void 0 : [...new Set(texts)];
		this.#texts.set(expression, distinct);
		return distinct;
	}
};
/**
* Whether an expression may have a part in the mention of a command, or in what else is looked for: that lies in what it
* comes to and the characters around it. Only where nothing but letters parts two expressions, both may have a part in it.
*/
function mayBring(text, filled, isPartly = mentionsPartly) {
	let from = 0;
	for (const [index, { start, end, fillings }] of filled.entries()) {
		const next = filled[index + 1]?.start;
		if (fillings === void 0 || next !== void 0 && mayBeInName.test(text.slice(end, next))) return true;
		if (fillings !== runTime) {
			const ahead = text.slice(Math.max(from, start - reach), start);
			const behind = text.slice(end, Math.min(end + reach, next ?? text.length));
			const { length } = ahead;
			if (fillings.some((one) => isPartly(ahead + one + behind, length, length + one.length))) return true;
		}
		from = end;
	}
	return false;
}
/** The text with something in the stead of its expressions; `standIn` gets the character ahead, too. */
function without(text, expressions, standIn) {
	let written = "";
	let from = 0;
	for (const expression of expressions) {
		const { start, end } = expression;
		written += text.slice(from, start) + standIn(expression, text.slice(Math.max(from, start - 1), start));
		from = end;
	}
	return written + text.slice(from);
}
/** What touches what is around it as an expression may: what nobody knows, or, where it may end in one, a backslash. */
function standIn({ fillings }, ahead) {
	return fillings?.every((filling) => !/[\\\r]$/.test(ahead + filling)) === true ? "" : "\\";
}
/** A place with bounds of its own, because what meets one is said where a text is put together after all. */
function nowhere(bounds) {
	const known = places.get(bounds);
	if (known !== void 0) return known;
	const made = require_check_main.startOf(new require_check_main.Source("", "", "", false, new require_check_main.Bounds(bounds.limits)));
	places.set(bounds, made);
	return made;
}
const places = /* @__PURE__ */ new WeakMap();

// src/collect/workflow/condition.ts
/**
* Whether a job may run for an event, by its `if:`, which need not stand in `${{ }}`. What only run time knows may be
* either way.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif
*/
function mayRunFor(condition, trigger, outer) {
	return mayHold(condition, eventScope(trigger, outer));
}
/** Whether an `if:` does not hold for an event, of which nothing but its name is known. */
function isSurelyFalse(condition, trigger, outer) {
	if (condition?.kind === "scalar" && !mayBeFalse.test(String(condition.value))) return false;
	return !mayHold(condition, scopeKnowing(nameOfEvent(trigger), outer));
}
/** What an expression has that is false without anything but the name of an event: most conditions have none of it. */
const mayBeFalse = /event_name|\b(?:true|false|null|nan)\b|\b0|'\s*[=!<>]|''|^\s*$/i;
function mayHold(condition, scope) {
	if (condition?.kind !== "scalar" || condition.value === null || condition.value === "") return true;
	const text = scalarText(condition);
	if (text.text.includes("${{") && text.text !== text.text.trim()) return true;
	return (text.text.includes("${{") ? evaluateScalar(condition, scope) : evaluateText(text, condition.place, scope)).some((outcome) => truthOf(outcome) !== false);
}
/** What a job sees of an event: what that says of itself. In a workflow that is called, the event is that of the caller. */
function eventScope(trigger, outer) {
	const known = nameOfEvent(trigger);
	if (trigger === "pull_request") known.set("github.ref", "refs/pull/0/merge").set("github.ref_name", "0/merge");
	return scopeKnowing(known, trigger === "workflow_call" ? outer : withoutOthers(trigger, outer));
}
/** Without the objects of other events: a pull request's comment brings `github.event.issue`, and no `pull_request`. */
function withoutOthers(trigger, outer) {
	return (path, host) => {
		const [context, event, object = ""] = path;
		const events = context === "github" && event === "event" ? require_check_main.ownEntry(eventsWith, object) : void 0;
		return events === void 0 || events.includes(trigger) ? outer(path, host) : [{ known: require_check_main.scalar(null, host) }];
	};
}
/**
* The events that bring an object; all others have none of that name.
* @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
*/
const eventsWith = {
	pull_request: [
		"pull_request",
		"pull_request_target",
		"pull_request_review",
		"pull_request_review_comment"
	],
	review: ["pull_request_review"],
	issue: ["issues", "issue_comment"],
	comment: [
		"issue_comment",
		"pull_request_review_comment",
		"commit_comment",
		"discussion_comment"
	],
	discussion: ["discussion", "discussion_comment"],
	workflow_run: [
		"workflow_run",
		"deployment",
		"deployment_status"
	],
	merge_group: ["merge_group"],
	release: ["release"],
	head_commit: ["push"]
};
function nameOfEvent(trigger) {
	return new Map(trigger === "workflow_call" ? [] : [["github.event_name", trigger]]);
}

// src/collect/workflow/never-run.ts
/**
* Whether no event of a workflow runs what has this `if:`, as far as is certain: `if: false`, or an event that does not
* start the workflow. What callers give, variables and outputs may all be otherwise than they seem.
*/
function neverRuns(condition, triggers) {
	const names = triggers.map(({ value }) => value);
	return (names.length === 0 ? ["workflow_call"] : names).every((name) => isSurelyFalse(condition, name, workflowScope));
}
/** The steps without those that no event runs, which are told. */
function stepsThatRun(steps, triggers, diagnostics) {
	return steps.filter((step) => {
		const condition = require_check_main.get(step, "if");
		if (condition === void 0 || !neverRuns(condition, triggers)) return true;
		diagnostics.push(neverRun("step", condition.place));
		return false;
	});
}
/** That something is left out because nothing runs it. */
function neverRun(what, place) {
	return {
		kind: "skipped",
		level: "info",
		message: `no event runs this ${what}: what it starts is not judged`,
		place
	};
}
/**
* The jobs of a workflow that never run: by their own `if:`, or because they need such a job, which is skipped. A job
* that asks for the outcome of others (`always()`) may run behind it.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
*/
function jobsThatNeverRun(workflow, triggers) {
	const known = jobsByWorkflow.get(workflow);
	if (known !== void 0) return known;
	const never = /* @__PURE__ */ new Set();
	const neededBy = /* @__PURE__ */ new Map();
	const jobs = require_check_main.get(workflow, "jobs");
	for (const [id, { value: job }] of jobs?.kind === "mapping" ? jobs.entries : []) {
		const condition = require_check_main.get(job, "if");
		if (condition !== void 0 && neverRuns(condition, triggers)) never.add(id);
		if (condition?.kind === "scalar" && asksForOutcome.test(textOf$1(condition))) continue;
		for (const needed of namesIn$1(require_check_main.get(job, "needs"))) {
			const others = neededBy.get(needed);
			if (others === void 0) neededBy.set(needed, [id]);
			else others.push(id);
		}
	}
	for (const id of never) for (const other of neededBy.get(id) ?? []) never.add(other);
	jobsByWorkflow.set(workflow, never);
	return never;
}
const jobsByWorkflow = /* @__PURE__ */ new WeakMap();
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
const asksForOutcome = /\b(?:always|success|failure|cancelled)\s*\(/i;
function namesIn$1(needs) {
	if (needs?.kind === "sequence") return needs.items.flatMap((item) => require_check_main.stringOf(item) ?? []);
	return needs === void 0 ? [] : [require_check_main.stringOf(needs) ?? ""];
}

// src/collect/workflow/project-draft.ts
/** A project of containers that are found one by one; what is found twice is in it once. */
var ProjectDraft = class {
	#place;
	#kind;
	#name;
	#containers = [];
	/** What was found at one place, by the place: containers that may be the same. */
	#found = /* @__PURE__ */ new Map();
	#networks = /* @__PURE__ */ new Map();
	#runnerNetworks = [];
	#volumes = /* @__PURE__ */ new Map();
	#remotes = /* @__PURE__ */ new Map();
	#commands = [];
	#left;
	constructor(kind, name, place) {
		this.#kind = kind;
		this.#name = name;
		this.#place = place;
	}
	get isEmpty() {
		return this.#containers.length === 0;
	}
	/** That it has more containers than are looked at, at the first of the others. */
	get limits() {
		if (this.#left === void 0) return [];
		const { bounds } = this.#left.source;
		return [bounds.diagnostic("containers", this.#left, "has more containers in one job or script than are judged")];
	}
	addContainer(container) {
		const { source, start } = container.place;
		const at = `${source.path} ${start}`;
		const found = this.#found.get(at);
		const same = found?.indexOf(container);
		const before = same === void 0 ? void 0 : this.#containers[same];
		if (same !== void 0 && before !== void 0) {
			this.#containers[same] = withSteps(before, container.via ?? []);
			return;
		}
		if (this.#containers.length >= source.bounds.limits.containers) {
			this.#left ??= container.place;
			return;
		}
		const index = this.#containers.push(container) - 1;
		if (found === void 0) this.#found.set(at, new Finds(container, index));
		else found.add(container, index);
	}
	addNetwork(network) {
		const name = require_check_main.stringOf(require_check_main.get(network, "name"));
		if (name === void 0) return;
		const before = this.#networks.get(name);
		if (before === void 0 || require_check_main.get(before, "implicit") !== void 0) this.#networks.set(name, network);
	}
	/** One that the runner makes: it is in the project where a container is on it. */
	offerNetwork(network) {
		this.#runnerNetworks.push(network);
	}
	addVolumes(volumes) {
		for (const volume of volumes) {
			const name = require_check_main.stringOf(require_check_main.get(volume, "name"));
			if (name !== void 0 && !this.#volumes.has(name)) this.#volumes.set(name, volume);
		}
	}
	addCommands(commands) {
		for (const container of commands.containers) this.addContainer(container);
		for (const network of commands.networks) this.addNetwork(network);
		this.addVolumes(commands.volumes);
		for (const remote of commands.remotes) this.#remotes.set(JSON.stringify(require_check_main.toJson(remote)), remote);
		this.#commands.push(commands);
	}
	/** The project, with what only its kind knows in `put`. */
	collected(put = () => void 0) {
		const draft = new Draft(this.#place);
		draft.put("version", require_check_main.scalar(1, this.#place));
		draft.putPlain("kind", this.#kind);
		draft.putPlain("name", this.#name);
		put(draft);
		if (this.#remotes.size > 0) draft.put("remotes", require_check_main.sequence([...this.#remotes.values()], this.#place));
		const built = new Set(this.#commands.flatMap((commands) => commands.built.map(withTag)));
		const containers = variants(this.#containers.map((container) => markBuilt(container, built)));
		const joined = new Set(containers.flatMap(networksOf));
		for (const network of this.#runnerNetworks) if (joined.has(nameOf$1(network))) this.addNetwork(network);
		for (const container of containers) this.#nameNetworks(container);
		draft.put("containers", require_check_main.sequence(containers, this.#place));
		draft.put("networks", require_check_main.sequence([...this.#networks.values()], this.#place));
		draft.put("volumes", require_check_main.sequence([...this.#volumes.values()], this.#place));
		const model = draft.mapping();
		return {
			model,
			files: filesOf$1(model)
		};
	}
	/** A network that is named but made nowhere here is somebody else's. */
	#nameNetworks(container) {
		const list = require_check_main.get(container, "networks");
		for (const item of list?.kind === "sequence" ? list.items : []) {
			const name = nameOf$1(item);
			if (name === void 0 || this.#networks.has(name)) continue;
			this.#networks.set(name, require_check_main.mappingOf([["name", name], ["external", true]], item.place));
		}
	}
};
/** Containers that were found at one place, by what they are. Mostly there is one, and then nobody asks what that is. */
var Finds = class {
	#first;
	#firstIndex;
	#indices = /* @__PURE__ */ new Map();
	constructor(first, index) {
		this.#first = first;
		this.#firstIndex = index;
	}
	indexOf(container) {
		if (this.#indices.size === 0) this.add(this.#first, this.#firstIndex);
		return this.#indices.get(identityOf(container));
	}
	add(container, index) {
		this.#indices.set(identityOf(container), index);
	}
};
function identityOf(container) {
	return JSON.stringify([require_check_main.toJson(container), rows(container)]);
}
/** Containers at one place are one container's variants: they never run together. */
function variants(containers) {
	if (containers.length < 2) return containers;
	const groups = /* @__PURE__ */ new Map();
	const idOf = (container) => `${container.place.source.path} ${container.place.start} ${require_check_main.stringOf(require_check_main.get(container, "origin"))}`;
	for (const container of containers) groups.set(idOf(container), (groups.get(idOf(container)) ?? 0) + 1);
	const next = /* @__PURE__ */ new Map();
	return containers.map((container) => {
		const id = idOf(container);
		if ((groups.get(id) ?? 0) < 2) return container;
		const index = next.get(id) ?? 0;
		next.set(id, index + 1);
		return withEntry(container, "variant", require_check_main.scalar(index, container.place));
	});
}
function nameOf$1(value) {
	return require_check_main.stringOf(require_check_main.get(value, "name"));
}
function networksOf(container) {
	const list = require_check_main.get(container, "networks");
	return list?.kind === "sequence" ? list.items.map(nameOf$1) : [];
}
function withEntry(mapping, name, value) {
	return {
		...mapping,
		entries: new Map(mapping.entries).set(name, {
			key: mapping.place,
			value
		})
	};
}
function withSteps(container, via) {
	const missing = via.filter((step) => !container.via?.some((other) => sameStep(other, step)));
	return missing.length === 0 ? container : {
		...container,
		via: [...container.via ?? [], ...missing]
	};
}
/** Where the values that a matrix brings stand: the same image in two rows is two variants. */
function rows(value) {
	const own = value.via?.some((step) => step.kind === "matrix") ? [value.place.start] : [];
	if (value.kind === "scalar") return own;
	const children = value.kind === "sequence" ? value.items : Array.from(value.entries.values(), (entry) => entry.value);
	return [...own, ...children.flatMap(rows)];
}
/** The container, with what says that its image is built here where its name is among those that are. */
function markBuilt(container, built) {
	const image = require_check_main.get(container, "image");
	const ref = require_check_main.stringOf(require_check_main.get(image, "ref"));
	if (image?.kind !== "mapping" || ref === void 0 || !built.has(withTag(ref))) return container;
	const entry = {
		key: image.place,
		value: require_check_main.scalar(true, image.place)
	};
	return withEntry(container, "image", {
		...image,
		entries: new Map(image.entries).set("built", entry)
	});
}
function withTag(ref) {
	return /:./s.test(ref.slice(ref.lastIndexOf("/") + 1)) ? ref : `${ref}:latest`;
}
function filesOf$1(value) {
	const sources = /* @__PURE__ */ new Set();
	const visit = (current) => {
		sources.add(current.place.source);
		if (current.via !== void 0) for (const step of current.via) sources.add(step.place.source);
		if (current.kind === "mapping") for (const entry of current.entries.values()) visit(entry.value);
		if (current.kind === "sequence") for (const item of current.items) visit(item);
	};
	visit(value);
	return [...new Set(Array.from(sources, ({ path }) => path))].sort();
}

// src/collect/workflow/triggers.ts
/** As the contract has them, where each stands for itself. */
function putStarted(draft, started, place) {
	const { triggers } = started;
	const closed = withoutForks(started);
	if (triggers.length > 0) draft.putPlain("triggers", triggers, place);
	if (closed.length > 0) draft.putPlain("triggers_without_forks", closed, place);
}
/** Those that no fork brings about. */
function withoutForks({ triggers, open }) {
	return triggers.filter((trigger) => !open.includes(trigger));
}
/**
* Events of `on:`, which is a name, a list of names or a mapping by name; each once, where it is named first. There are
* some forty, and GitHub runs no workflow that names another: of more than `mostEvents` nothing is lost.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
*/
function triggersOf(workflow) {
	const events = /* @__PURE__ */ new Map();
	for (const event of eventsIn(require_check_main.get(workflow, "on"))) {
		if (events.size >= mostEvents) break;
		if (!events.has(event.value)) events.set(event.value, event);
	}
	return [...events.values()];
}
/** Each job's condition is read for each. */
const mostEvents = 100;
function eventsIn(on) {
	if (on?.kind === "scalar") return typeof on.value === "string" ? [require_check_main.scalar(on.value, on.place)] : [];
	if (on?.kind === "sequence") return on.items.flatMap((item) => item.kind === "scalar" ? [require_check_main.scalar(String(item.value), item.place)] : []);
	return on?.kind === "mapping" ? Array.from(on.entries, ([name, entry]) => require_check_main.scalar(name, entry.key)) : [];
}

// src/collect/workflow/action.ts
/** Whether nothing can come of an action, whoever calls it. */
function isIdleAction(action) {
	const runs = require_check_main.get(action, "runs");
	const using = usingOf(runs);
	return using !== "docker" && (using !== "composite" || stepsIn$1(require_check_main.get(runs, "steps"), () => false).length === 0);
}
function usingOf(runs) {
	return require_check_main.stringOf(require_check_main.get(runs, "using"))?.toLowerCase();
}
/** A composite action's commands and `docker://` steps, or the container of a docker action. */
async function collectAction(spec) {
	const { action, file } = spec;
	const runs = require_check_main.get(action, "runs");
	const using = usingOf(runs);
	const place = action.entries.get("runs")?.key ?? action.place;
	const project = new ProjectDraft("workflow", file, place);
	const composeCommands = [];
	if (runs?.kind !== "mapping" || using !== "composite" && using !== "docker") return {
		project: void 0,
		composeCommands
	};
	const inputs = require_check_main.get(action, "inputs");
	const given = await givenOnBy(runs, [], inputScope("action", inputs, spec.calls[0], workflowScope));
	const givenLevel = variablesGiven(given, runs);
	const written = using === "composite" ? stepsIn$1(require_check_main.get(runs, "steps"), spec.isIdle, [givenLevel]) : [];
	const steps = stepsThatRun(written, [], spec.diagnostics);
	if (using === "composite" && steps.length === 0) return {
		project: void 0,
		composeCommands
	};
	for (const call of spec.calls) {
		const via = call === void 0 ? [] : [call.step];
		const scope = givenOnScope(given, inputScope("action", inputs, call, workflowScope));
		if (using === "docker") {
			const image = runs.entries.get("image");
			if (image?.value.kind === "scalar") for (const way of waysOf(scalarsIn(runs), scope)) {
				if (!spec.readings.may(1, image.key)) break;
				project.addContainer(await dockerAction(spec, runs, image.key, image.value, {
					scope,
					way,
					call
				}));
			}
			continue;
		}
		const setting = {
			file,
			levels: [],
			given: given.variables,
			root: spec.root,
			sourced: spec.sourced,
			defaultShells: ["bash"],
			via,
			diagnostics: spec.diagnostics
		};
		const mentions = new Mentions(new MatrixScopes(void 0, scope), place.source.bounds, [require_check_main.get(givenLevel, "env")]);
		const { onCall, isIdle, readings } = spec;
		const around = {
			setting,
			mentions,
			caller: {
				onCall,
				isIdle,
				readings,
				file,
				id: ""
			},
			start: call ?? withoutCaller
		};
		composeCommands.push(...await collectSteps(steps, () => [scope], around, project));
	}
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return {
		project: void 0,
		composeCommands
	};
	project.offerNetwork(jobNetworkModel(place));
	const runners = spec.calls.flatMap((call) => call?.runners ?? []);
	const triggers = [...new Set(spec.calls.flatMap((call) => call?.started.triggers ?? []))];
	const open = spec.calls.flatMap((call) => call?.started.open ?? []);
	return {
		composeCommands,
		project: project.collected((draft) => {
			putRunner(draft, runners, place);
			putStarted(draft, {
				triggers,
				open
			}, place);
		})
	};
}
const withoutCaller = {
	started: {
		triggers: [],
		open: []
	},
	runners: []
};
/**
* What a caller's `with:` gives as `args` or `entrypoint`, which the runner takes where the action does not say it.
*
* @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/ContainerActionHandler.cs
*/
function givenTo(name, call, host) {
	const known = call?.inputs.get(name)?.find((outcome) => outcome.known !== void 0)?.known;
	return known?.kind === "scalar" ? require_check_main.scalar(textOf$1(known), host, call && [{
		...call.step,
		place: known.place
	}]) : void 0;
}
async function dockerAction(spec, runs, key, image, { scope, way, call }) {
	const draft = new Draft(key, call === void 0 ? [] : [call.step]);
	draft.putPlain("name", require_check_main.stringOf(require_check_main.get(spec.action, "name")) ?? (require_check_main.nameOf(require_check_main.folderOf(spec.file)) || spec.file));
	draft.putPlain("origin", "docker-action");
	draft.putPlain("profile", "ci");
	draft.put("declared", declarationAt(key, spec.diagnostics));
	const text = way(image);
	if (/^docker:\/\//i.test(text.text)) putImage(draft, wordOf(slice(text, 9, text.text.length), image.place));
	else {
		const { tree, diagnostics } = spec;
		await putBuild(draft, {
			tree,
			folder: require_check_main.folderOf(spec.file),
			diagnostics
		}, text.text, image.place);
	}
	putEnvironmentOf(draft, require_check_main.get(runs, "env"), scope, way);
	const entrypoint = require_check_main.stringOf(require_check_main.get(runs, "entrypoint")) ? require_check_main.get(runs, "entrypoint") : givenTo("entrypoint", call, key);
	putArguments(draft, entrypoint, require_check_main.get(runs, "args") ?? givenTo("args", call, key), way);
	asAction(draft, key);
	return draft.mapping();
}
/** A folder that is used as an action and has nothing but a Dockerfile. */
async function bareDockerAction(tree, dockerfile, uses, call, diagnostics) {
	const draft = new Draft(uses.place);
	draft.put("name", require_check_main.scalar(String(uses.value), uses.place));
	draft.putPlain("origin", "docker-action");
	draft.putPlain("profile", "ci");
	await putBuild(draft, {
		tree,
		folder: require_check_main.folderOf(dockerfile),
		diagnostics
	}, require_check_main.nameOf(dockerfile), uses.place);
	putArguments(draft, givenTo("entrypoint", call, uses.place), givenTo("args", call, uses.place), scalarText);
	asAction(draft, uses.place);
	return draft.mapping();
}

// src/collect/workflow/calls.ts
/**
* The callers of one reusable workflow or local action. As many as `limits.callers` are told apart; all further ones
* are one caller that may give whatever one of them gives, so that each value is judged, if not each combination.
*/
var Calls = class {
	#apart = [];
	#rest;
	/** In the order in which they were added; undefined where nobody calls. */
	get list() {
		return this.#rest === void 0 ? this.#apart : [...this.#apart, this.#rest.call];
	}
	add(call) {
		if (this.#apart.length < call.step.place.source.bounds.limits.callers) this.#apart.push(call);
		else if (this.#rest === void 0) this.#rest = new Rest(call);
		else this.#rest.add(call);
	}
};
var Rest = class {
	#step;
	#triggers = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	#runners = /* @__PURE__ */ new Set();
	#inputs = /* @__PURE__ */ new Map();
	constructor(first) {
		this.#step = first.step;
		this.add(first);
	}
	add({ inputs, started, runners }) {
		for (const trigger of started.triggers) this.#triggers.add(trigger);
		for (const trigger of started.open) this.#open.add(trigger);
		for (const runner of runners) this.#runners.add(runner);
		for (const [name, outcomes] of inputs) {
			const given = this.#inputs.get(name) ?? /* @__PURE__ */ new Map();
			this.#inputs.set(name, given);
			for (const outcome of outcomes) {
				const key = JSON.stringify(outcome.known === void 0 ? outcome : ["known", require_check_main.toJson(outcome.known)]);
				if (!given.has(key)) given.set(key, outcome);
			}
		}
	}
	get call() {
		const inputs = Array.from(this.#inputs, ([name, given]) => [name, [...given.values()]]);
		return {
			step: this.#step,
			inputs: new Map(inputs),
			started: {
				triggers: [...this.#triggers],
				open: [...this.#open]
			},
			runners: [...this.#runners]
		};
	}
};

// src/collect/workflow/read-candidate.ts
/** A file that is to be judged; where it cannot be read, a diagnostic says so. */
async function readCandidate(tree, path, diagnostics) {
	const source = await require_check_main.readSource(tree, path);
	if (source instanceof require_check_main.Source) return source;
	const why = source.kind === "refused" ? `cannot be read: it ${source.why}` : `cannot be read: it is ${source.kind}`;
	diagnostics.push(require_check_main.aboutFile(require_check_main.unreadSource(tree, path), require_check_main.unreadKind(source), "error", why));
}

// src/collect/workflow/callables.ts
/** The workflows and actions of a tree, and which of them calls which. */
var Callables = class {
	#tree;
	#diagnostics;
	#opened = /* @__PURE__ */ new Map();
	#failed = /* @__PURE__ */ new Set();
	/** What was named, by the caller's root and the name: many steps of many jobs use the same. */
	#resolved = /* @__PURE__ */ new Map();
	/** Names that lead to something of which nothing comes. */
	#idle = /* @__PURE__ */ new Set();
	constructor(tree, diagnostics) {
		this.#tree = tree;
		this.#diagnostics = diagnostics;
	}
	/** Files of those that are workflows and actions, as far as they were parsed. */
	get paths() {
		return Array.from(this.#opened.values(), ({ path, isValid }) => isValid ? path : []).flat();
	}
	/** A file as a workflow or an action, once; what is neither is left out as soon as it is parsed, and a diagnostic says so. */
	async open(path, kind) {
		if (this.#opened.has(path)) return;
		const source = await readCandidate(this.#tree, path, this.#diagnostics);
		if (source === void 0) return;
		const rest = {
			source,
			isValid: void 0,
			value: void 0,
			isIdle: false
		};
		this.#opened.set(path, {
			path,
			kind,
			root: rootOf(path),
			calls: new Calls(),
			...rest
		});
	}
	/** All that were opened and what they call, callers first. */
	async *inOrder() {
		const order = [];
		const seen = /* @__PURE__ */ new Set();
		const visit = async (opened) => {
			if (seen.has(opened)) return;
			seen.add(opened);
			const uses = [];
			if (mayUseLocals(opened.source.text)) addLocalUses(this.#valueOf(opened), uses);
			for (const one of uses) {
				const target = await this.resolve(opened, one);
				if (target !== void 0 && "calls" in target) await visit(target);
			}
			order.push(opened);
		};
		for (const opened of [...this.#opened.values()]) await visit(opened);
		for (const opened of order.reverse()) {
			const value = this.#valueOf(opened);
			if (value !== void 0) yield {
				...opened,
				value
			};
			opened.value = void 0;
		}
	}
	/** What `./x` or `$/x` names: a reusable workflow, an action, or a folder with nothing but a Dockerfile. */
	resolve(caller, uses) {
		const id = idOf(caller, uses);
		const known = this.#resolved.get(id);
		if (known !== void 0) return known;
		const resolving = this.#resolve(caller, uses).then((target) => {
			if (target !== void 0 && "calls" in target && target.isIdle) this.#idle.add(id);
			return target;
		});
		this.#resolved.set(id, resolving);
		return resolving;
	}
	/** Whether a name was resolved, to something of which nothing comes. */
	isIdle(caller, uses) {
		return this.#idle.has(idOf(caller, uses));
	}
	async #resolve(caller, uses) {
		const path = require_check_main.resolvePath(caller.root, uses.replace(/^\$\//, "./"));
		if (path === void 0) return void 0;
		if (/\.ya?ml$/i.test(path)) return this.#openIfThere(path, "workflow");
		const prefix = path === "" ? "" : `${path}/`;
		const found = await this.#openIfThere(`${prefix}action.yml`, "action") ?? await this.#openIfThere(`${prefix}action.yaml`, "action");
		if (found !== void 0) return found;
		for (const name of ["Dockerfile", "dockerfile"]) if (await require_check_main.readSource(this.#tree, `${prefix}${name}`) instanceof require_check_main.Source) return { dockerfile: `${prefix}${name}` };
	}
	async #openIfThere(path, kind) {
		const known = this.#valid(path);
		if (known !== void 0) return known;
		if (this.#failed.has(path)) return void 0;
		if (!(await require_check_main.readSource(this.#tree, path) instanceof require_check_main.Source)) return void 0;
		await this.open(path, kind);
		const opened = this.#valid(path);
		if (opened === void 0) this.#failed.add(path);
		return opened;
	}
	#valid(path) {
		const opened = this.#opened.get(path);
		if (opened?.isValid === void 0 && opened !== void 0) this.#valueOf(opened);
		return opened?.isValid === true ? opened : void 0;
	}
	/** Undefined where it is none; it is opened no more then. */
	#valueOf(opened) {
		if (opened.isValid === void 0) {
			opened.value = this.#parse(opened);
			opened.isValid = opened.value !== void 0;
			opened.isIdle = opened.kind === "action" && opened.value !== void 0 && isIdleAction(opened.value);
			if (!opened.isValid) this.#opened.delete(opened.path);
		}
		return opened.value;
	}
	#parse({ source, kind }) {
		const { documents, diagnostics } = require_check_main.parseOnce(source);
		for (const one of diagnostics) this.#diagnostics.push(one);
		if (diagnostics.length > 0) return void 0;
		const [value] = documents;
		const needed = kind === "workflow" ? "jobs" : "runs";
		if (value?.kind === "mapping" && require_check_main.get(value, needed)?.kind === "mapping") return value;
		const isEmpty = documents.every((document) => document.kind === "scalar" && document.value === null);
		const message = `is no ${kind}: it has no mapping "${needed}"`;
		const place = value?.place ?? require_check_main.startOf(source);
		const level = kind === "workflow" && !isEmpty ? "error" : "info";
		this.#diagnostics.push({
			kind: kind === "workflow" ? "invalid" : "skipped",
			level,
			message,
			place
		});
	}
};
function idOf({ root }, uses) {
	return `${root}\n${uses}`;
}
/** The checkout's root, in the tree: `.github` lies in it. */
function rootOf(path) {
	const match = /^(?:(.*)\/)?\.github\//.exec(path);
	return match === null ? "" : match[1] ?? "";
}
/** Whether a `uses:` of a text may name something local; also where YAML's rarer forms may hide that. */
function mayUseLocals(text) {
	return localUses.test(text) || unusualKey.test(text);
}
/** Behind `uses:` begins a local path, an escape, a comment or what is no plain scalar. */
const localUses = /uses["']?\s*(?:#|:\s*(?:["']?[.$]?[\\/]|[&*!|>#]))/;
/** `uses` may be written with escapes, or stand elsewhere, behind an anchor. */
const unusualKey = /\\[xuU]|\bu(?:se?)?\\\r?\n|&[^\s&]+\s+["']?uses/;
function addLocalUses(value, uses) {
	if (value?.kind === "sequence") for (const item of value.items) addLocalUses(item, uses);
	if (value?.kind !== "mapping") return;
	const own = require_check_main.stringOf(require_check_main.get(value, "uses"));
	if (own !== void 0 && /^(?:\.|\$)\//.test(own)) uses.push(own);
	for (const entry of value.entries.values()) addLocalUses(entry.value, uses);
}

// src/collect/devcontainer/variables.ts
/**
* A text of devcontainer.json with its variables: the workspace and the home folder are known by their meaning, an
* environment variable by its default.
*
* @see https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
*/
function substitute(text) {
	const parts = [];
	let at = 0;
	for (const match of text.text.matchAll(/\$\{([^}:${]+)(?::([^}:${]*))?(?::([^}{]*))?\}/g)) {
		const [written, kind = "", name = "", fallback] = match;
		const end = match.index + written.length;
		const place = placeOf(text, match.index, end);
		const value = place && meaningOf(kind, name, fallback);
		if (place === void 0 || value === null) continue;
		for (const one of partsBetween(text, at, match.index)) parts.push(one);
		parts.push(value === void 0 ? unknownAt(place, [name === "" ? kind : name]) : {
			text: value,
			place,
			exact: false
		});
		at = end;
	}
	return at === 0 ? text : join$1([...parts, ...partsBetween(text, at, text.text.length)]);
}
/** Null: it is no variable of dev containers, and stays as it is. */
function meaningOf(kind, name, fallback) {
	switch (kind) {
		case "localWorkspaceFolder": return "";
		case "localEnv":
		case "env": return name === "HOME" || name === "USERPROFILE" ? homeOf(name) : fallback;
		case "containerEnv":
		case "containerWorkspaceFolder":
		case "localWorkspaceFolderBasename":
		case "containerWorkspaceFolderBasename":
		case "devcontainerId": return;
		default: return null;
	}
}
/** `${localEnv:HOME}${localEnv:USERPROFILE}` is how both systems' home folders are written: one of them is empty. */
function homeOf(name) {
	return name === "HOME" ? "" : "";
}

// src/collect/devcontainer/build.ts
/** The build of a dev container's image: `build` with its file, context and arguments, or the older `dockerFile`. */
async function putDockerfile(draft, build, container) {
	const written = build.kind === "scalar" ? build : require_check_main.get(build, "dockerfile");
	const file = require_check_main.stringOf(written) ?? "Dockerfile";
	await putBuild(draft, container, file, written?.place ?? build.place);
	const made = draft.get("build");
	if (made?.kind !== "mapping") return;
	const entries = new Map(made.entries);
	const context = require_check_main.stringOf(require_check_main.get(build, "context") ?? require_check_main.get(container.config, "context"));
	if (context !== void 0) entries.set("context", {
		key: made.place,
		value: {
			kind: "scalar",
			value: context,
			place: made.place
		}
	});
	const args = require_check_main.get(build, "args");
	const list = args?.kind === "mapping" ? [...args.entries].flatMap(([name, entry]) => argument(name, entry.key, entry.value)) : [];
	const [first] = list;
	if (first !== void 0) entries.set("args", {
		key: first.place,
		value: require_check_main.sequence(list, first.place)
	});
	draft.put("build", {
		...made,
		entries
	});
}
function argument(name, key, value) {
	if (value.kind !== "scalar") return [];
	const text = substitute(scalarText(value));
	const known = text.segments.every((segment) => segment.unknown === void 0) && !/[\uE001\uE002]/.test(text.text);
	return [require_check_main.mappingOf([
		["name", name],
		["value", known ? text.text : void 0],
		["from", known ? "literal" : "runtime"]
	], known ? value.place : key)];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner$1(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

// node_modules/jsonc-parser/lib/esm/main.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
const createScanner = createScanner$1;
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}

// src/collect/jsonc.ts
/** Reads JSON with comments and trailing commas, as editors read devcontainer.json. */
function parseJsonc(source) {
	const errors = [];
	const tooMuch = tooMuchIn(source);
	if (tooMuch !== void 0) return {
		documents: [],
		diagnostics: [tooMuch]
	};
	const root = parseTree(source.text, errors, {
		allowTrailingComma: true,
		disallowComments: false
	});
	const [fault] = errors;
	if (fault !== void 0) {
		const place = {
			source,
			start: fault.offset,
			end: Math.min(fault.offset + fault.length, source.text.length)
		};
		return {
			documents: [],
			diagnostics: [{
				kind: "syntax",
				level: "error",
				message: `is not JSON: ${words(printParseErrorCode(fault.error))}`,
				place
			}]
		};
	}
	if (root === void 0) return {
		documents: [],
		diagnostics: []
	};
	return {
		documents: [convert(root, source)],
		diagnostics: []
	};
}
/** Depth and number of values, counted before the parser calls itself for each. */
function tooMuchIn(source) {
	const { bounds, text } = source;
	const brackets = text.match(/[{[]/g)?.length ?? 0;
	if (text.length <= bounds.limits.values * 4 && brackets <= bounds.limits.depth) return void 0;
	const scanner = createScanner(text, true);
	let depth = 0;
	let values = 0;
	while (scanner.scan() !== endOfFile) {
		const first = text[scanner.getTokenOffset()];
		if (first === "{" || first === "[") depth++;
		else if (first === "}" || first === "]") depth--;
		if (++values <= bounds.limits.values * 4 && depth <= bounds.limits.depth) continue;
		const start = scanner.getTokenOffset();
		const [name, said] = depth > bounds.limits.depth ? deeper : more;
		return bounds.diagnostic(name, {
			source,
			start,
			end: start
		}, said);
	}
}
/** The scanner's token, which its types have as a constant that no module exports. */
const endOfFile = 17;
const deeper = ["depth", "is nested deeper"];
const more = ["values", "holds more values"];
function convert(node, source) {
	const place = {
		source,
		start: node.offset,
		end: node.offset + node.length
	};
	if (node.type === "array") return {
		kind: "sequence",
		items: (node.children ?? []).map((child) => convert(child, source)),
		place
	};
	if (node.type === "object") {
		const entries = /* @__PURE__ */ new Map();
		for (const property of node.children ?? []) {
			const [key, value] = property.children ?? [];
			if (key === void 0 || value === void 0) continue;
			const keyPlace = {
				source,
				start: key.offset,
				end: key.offset + key.length
			};
			entries.set(String(key.value), {
				key: keyPlace,
				value: convert(value, source)
			});
		}
		return {
			kind: "mapping",
			entries,
			place
		};
	}
	const value = node.value;
	return {
		kind: "scalar",
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
		place
	};
}
/** `ValueExpected` -> `value expected`. */
function words(code) {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

// src/collect/devcontainer/words.ts
/** A mount is written as docker's own text, or as a mapping with the same keys. */
function mountsOf(value) {
	if (value?.kind !== "sequence") return [];
	return value.items.flatMap((item) => {
		if (item.kind === "scalar") return [wordIn(item)];
		if (item.kind !== "mapping") return [];
		return [{
			value: [...item.entries].flatMap(([key, entry]) => entry.value.kind === "scalar" ? [`${key}=${substitute(scalarText(entry.value)).text}`] : []).join(","),
			place: item.place
		}];
	});
}
/** Each scalar of a list as an argument of docker's. */
function listOf(value) {
	if (value?.kind !== "sequence") return [];
	return value.items.flatMap((item) => item.kind === "scalar" && item.value !== null ? [wordIn(item)] : []);
}
/** One value as an argument of docker's. */
function wordIn(value) {
	return wordOf(substitute(scalarText(value)), value.place);
}

// src/collect/devcontainer/features.ts
/**
* Published features that need more than a container is given by itself. What they need stands in their own
* devcontainer-feature.json, which is fetched from a registry: so it is written down here.
*
* @see https://github.com/devcontainers/features/blob/main/src/docker-in-docker/devcontainer-feature.json
* @see https://github.com/devcontainers/features/blob/main/src/docker-outside-of-docker/devcontainer-feature.json
*/
const published = [
	[/(?:^|\/)docker-in-docker$/, ["--privileged"]],
	[/(?:^|\/)docker-(?:outside-of|from)-docker$/, ["--mount", "type=bind,source=/var/run/docker.sock,target=/var/run/docker-host.sock"]],
	[/(?:^|\/)podman-in-podman$/, ["--privileged"]],
	[/(?:^|\/)(?:kind|k3d|minikube)-in-docker$/, ["--privileged"]]
];
/** What the features of a dev container make docker give it, as flags. */
async function featureFlags(tree, folder, features) {
	const words = [];
	if (features?.kind !== "mapping") return words;
	for (const [id, entry] of features.entries) {
		if (/^\.{1,2}\//.test(id)) {
			words.push(...await localFeature(tree, folder, id, entry.key));
			continue;
		}
		const name = withoutTag(id.replace(/@.*$/s, ""));
		const grants = published.find(([pattern]) => pattern.test(name))?.[1] ?? [];
		words.push(...grants.map((value) => ({
			value,
			place: entry.key
		})));
	}
	return words;
}
function withoutTag(id) {
	const at = id.indexOf(":", id.lastIndexOf("/") + 1);
	return at === -1 ? id : id.slice(0, at);
}
/** A feature of the tree says itself what it needs; the dev container that asks for it is where that counts. */
async function localFeature(tree, folder, id, place) {
	const path = require_check_main.resolvePath(folder, `${id}/devcontainer-feature.json`);
	const source = path === void 0 ? void 0 : await require_check_main.readSource(tree, path);
	if (!(source instanceof require_check_main.Source)) return [];
	const [value] = parseJsonc(source).documents;
	return value?.kind === "mapping" ? grantsOf(value).map((word) => ({
		...word,
		place
	})) : [];
}
function grantsOf(feature) {
	const flag = (name, list) => list.flatMap((word) => [{
		value: name,
		place: word.place
	}, word]);
	const privileged = require_check_main.get(feature, "privileged");
	return [
		...flag("--cap-add", listOf(require_check_main.get(feature, "capAdd"))),
		...flag("--security-opt", listOf(require_check_main.get(feature, "securityOpt"))),
		...flag("--mount", mountsOf(require_check_main.get(feature, "mounts"))),
		...privileged?.kind === "scalar" && privileged.value === true ? [{
			value: "--privileged",
			place: privileged.place
		}] : []
	];
}

// src/collect/devcontainer/flags.ts
/** The keys that dev containers have for docker's flags, in the order in which their own command line gives them. */
function flagsOf(config) {
	const words = [];
	const flag = (name, list) => {
		for (const word of list) words.push({
			value: name,
			place: word.place
		}, word);
	};
	const workspace = require_check_main.get(config, "workspaceMount");
	if (workspace?.kind === "scalar" && workspace.value !== "") flag("--mount", [wordIn(workspace)]);
	flag("-p", portsOf(require_check_main.get(config, "appPort")));
	flag("--mount", mountsOf(require_check_main.get(config, "mounts")));
	flag("--cap-add", listOf(require_check_main.get(config, "capAdd")));
	flag("--security-opt", listOf(require_check_main.get(config, "securityOpt")));
	const privileged = require_check_main.get(config, "privileged");
	if (privileged?.kind === "scalar" && privileged.value === true) words.push({
		value: "--privileged",
		place: privileged.place
	});
	return words;
}
/** A number is published on the loopback address, a text is handed to docker as it is. */
function portsOf(value) {
	return (value?.kind === "sequence" ? value.items : value === void 0 ? [] : [value]).flatMap((item) => {
		if (item.kind !== "scalar" || item.value === null) return [];
		return [{
			value: typeof item.value === "number" ? `127.0.0.1:${item.value}:${item.value}` : textOf$1(item),
			place: item.place
		}];
	});
}

// src/collect/devcontainer/container.ts
/**
* The container of a dev container: what its image or build, its keys, features and `runArgs` give it. Of one that is a
* service of Compose files, those have the rest. Undefined where nothing is written that makes it one of its own.
*/
async function containerOf(written) {
	const { tree, folder, config, diagnostics } = written;
	const composed = config.entries.has("dockerComposeFile");
	const image = require_check_main.get(config, "image");
	const build = config.entries.get("build") ?? config.entries.get("dockerFile");
	const features = await featureFlags(tree, folder, require_check_main.get(config, "features"));
	const words = [
		...flagsOf(config),
		...features,
		...composed ? [] : listOf(require_check_main.get(config, "runArgs"))
	];
	if (image === void 0 && build === void 0 && words.length === 0) return void 0;
	const key = config.entries.get("image")?.key ?? build?.key ?? config.entries.get("dockerComposeFile")?.key ?? config.place;
	const imageWord = image?.kind === "scalar" ? wordOf(substitute(scalarText(image)), image.place) : void 0;
	const placeholder = {
		value: "devcontainer",
		place: key
	};
	const settled = settle([...words, imageWord ?? placeholder]);
	const parsed = parseCreate(settled, {
		verb: "run",
		tool: "docker",
		base: "workspace",
		place: key
	});
	const draft = new Draft(key);
	draft.putPlain("name", nameOf(config) ?? folder);
	draft.putPlain("origin", "devcontainer");
	draft.putPlain("profile", "development");
	draft.put("declared", declarationAt(key, diagnostics));
	draft.take(parsed.container);
	if (imageWord !== void 0) putImage(draft, imageWord);
	else {
		draft.drop("image");
		draft.remember("image");
	}
	if (imageWord === void 0 && build !== void 0) await putDockerfile(draft, build.value, written);
	putEnvironment(draft, require_check_main.get(config, "containerEnv"), (value) => substitute(scalarText(value)));
	const user = require_check_main.get(config, "containerUser");
	if (draft.get("user") === void 0 && user?.kind === "scalar") draft.put("user", user);
	if (!composed && require_check_main.get(config, "workspaceMount") === void 0) draft.append("mounts", [workspaceMount(config.place)]);
	if (!composed && draft.get("network_mode") === void 0 && draft.get("networks") === void 0) draft.put("networks", require_check_main.sequence([require_check_main.mappingOf([["name", "bridge"]], key)], key));
	return {
		model: draft.mapping(),
		volumes: parsed.volumes
	};
}
function nameOf(config) {
	return (config.entries.has("dockerComposeFile") ? require_check_main.stringOf(require_check_main.get(config, "service")) : void 0) ?? require_check_main.stringOf(require_check_main.get(config, "name"));
}
/** The checkout, which every dev container gets unless told otherwise. */
function workspaceMount(place) {
	return require_check_main.mappingOf([
		["type", "bind"],
		["source", "."],
		["relative_to", "workspace"],
		["target", "/workspaces"],
		["read_only", false]
	], place);
}

// src/collect/devcontainer/hooks.ts
/** The keys whose commands run around a dev container's start, in their order; the first on the host, the others inside. */
const hooks = [
	"initializeCommand",
	"onCreateCommand",
	"updateContentCommand",
	"postCreateCommand",
	"postStartCommand",
	"postAttachCommand"
];
/** The scripts of a hook, which is a text, a list of arguments, or a mapping of several. */
function textsOf(hook) {
	if (hook?.kind === "scalar" && typeof hook.value === "string") return [substitute(scalarText(hook))];
	if (hook?.kind === "mapping") return Array.from(hook.entries.values(), (entry) => entry.value).flatMap(textsOf);
	if (hook?.kind !== "sequence") return [];
	const parts = hook.items.flatMap((item) => {
		if (item.kind !== "scalar") return [];
		const text = substitute(scalarText(item));
		const edge = {
			place: item.place,
			exact: false
		};
		const quote = /[\s"'$`\\;&|<>()*?]/.test(text.text) ? "'" : "";
		const inner = text.segments.map(({ start, end, ...rest }) => ({
			...rest,
			text: text.text.slice(start, end)
		}));
		return [
			{
				...edge,
				text: quote
			},
			...inner,
			{
				...edge,
				text: `${quote} `
			}
		];
	});
	return [join$1(parts)];
}

// src/collect/devcontainer/collect.ts
/**
* A dev container: its image or build, what its flags and keys give it, the features that need privileges, and the
* container commands of its hooks.
*
* @see https://containers.dev/implementors/json_reference/
*/
async function collectDevcontainer(tree, source, config, diagnostics) {
	const project = new ProjectDraft("devcontainer", source.path, config.place);
	const composeCommands = [];
	const files = config.entries.get("dockerComposeFile");
	if (files !== void 0) composeCommands.push(composeOf(source, config, files));
	const container = await containerOf({
		tree,
		folder: require_check_main.folderOf(source.path),
		config,
		diagnostics
	});
	if (container !== void 0) {
		project.addContainer(container.model);
		project.addVolumes(container.volumes);
	}
	for (const hook of hooks) for (const text of textsOf(require_check_main.get(config, hook))) {
		const commands = await collectCommands$1(text, {
			language: "bash",
			bounds: source.bounds,
			variables: /* @__PURE__ */ new Map(),
			directory: "",
			profile: "development",
			base: "workspace",
			startedBy: {
				file: source.path,
				step: hook
			},
			declared: (place) => declarationAt(place, diagnostics)
		});
		project.addCommands(commands);
		for (const one of commands.diagnostics) diagnostics.push(one);
		for (const one of commands.compose) composeCommands.push(one);
	}
	for (const one of project.limits) diagnostics.push(one);
	return {
		project: project.isEmpty ? void 0 : project.collected(),
		composeCommands
	};
}
/** The Compose project that a dev container starts, as the command that it amounts to. */
function composeOf(source, config, { key, value: files }) {
	const folder = require_check_main.folderOf(source.path);
	const paths = (files.kind === "sequence" ? files.items : [files]).map((file) => {
		const path = require_check_main.stringOf(file);
		return path === void 0 || path.includes("${") ? void 0 : require_check_main.resolvePath(folder, path);
	});
	const service = require_check_main.stringOf(require_check_main.get(config, "service"));
	const run = require_check_main.get(config, "runServices");
	const others = run?.kind === "sequence" ? run.items.flatMap((item) => require_check_main.stringOf(item) ?? []) : [];
	return {
		files: paths,
		directory: folder,
		action: "up",
		profiles: [],
		envFiles: [],
		services: run === void 0 ? [] : [.../* @__PURE__ */ new Set([...service === void 0 ? [] : [service], ...others])],
		place: key,
		startedBy: { file: source.path }
	};
}

// src/collect/shell/make-conditionals.ts
/** The directive that a line of a Makefile is, if it is one. */
function directiveIn(line) {
	const [, word, behind = ""] = /^[ \t]*(ifn?eq|ifn?def|else|endif)\b[ \t]*(\S*)/.exec(line) ?? [];
	if (word === void 0 || word === "endif") return word;
	return word !== "else" ? "if" : behind.startsWith("if") ? "else if" : "else";
}
/** The conditionals of a Makefile in the order in which they begin. */
var WidthsOfConditionals = class {
	all = [];
	/** Ways to read the file. */
	ways = 1;
	#open = [];
	assign() {
		const open = this.#open.at(-1);
		if (open !== void 0) open.assigns = true;
	}
	read(directive) {
		const open = this.#open.at(-1);
		if (directive === "if") {
			this.#open.push({
				index: this.all.length,
				widths: [],
				width: 1,
				hasLast: false,
				assigns: false
			});
			this.all.push([]);
		} else if (open === void 0) return;
		else if (directive === "endif") {
			this.#open.pop();
			const widths = [
				...open.widths,
				open.width,
				...open.hasLast ? [] : [1]
			];
			this.all[open.index] = open.assigns ? widths : [];
			const outer = this.#open.at(-1);
			const width = open.assigns ? widths.reduce((sum, one) => sum + one, 0) : 1;
			if (outer === void 0) this.ways = Math.max(this.ways, width);
			else {
				outer.width = Math.max(outer.width, width);
				outer.assigns ||= open.assigns;
			}
		} else {
			open.widths.push(open.width);
			open.width = 1;
			open.hasLast ||= directive === "else";
		}
	}
};
/** At which of their branches the conditionals stand that are open, while a file is read in one of its ways. */
var BranchesOfConditionals = class {
	#all;
	#way;
	#open = [];
	#next = 0;
	constructor(all, way) {
		this.#all = all;
		this.#way = way;
	}
	/** Whether all branches hold in which a line stands. */
	get hold() {
		return this.#open.at(-1)?.holds ?? true;
	}
	read(directive) {
		const open = this.#open.at(-1);
		if (directive === "endif") this.#open.pop();
		else if (directive === "if") {
			const widths = this.#all[this.#next++] ?? [];
			const way = open === void 0 ? this.#way : open.way - open.start;
			this.#open.push(new Branch(widths, way, this.hold, 0, 0));
		} else if (open !== void 0) {
			const { widths, way, isReached, index, start } = open;
			this.#open[this.#open.length - 1] = new Branch(widths, way, isReached, index + 1, start + (widths[index] ?? 1));
		}
	}
};
/** A branch of a conditional. `isReached`: the branches around the conditional hold; `start`: the first way in which it does. */
var Branch = class {
	widths;
	way;
	isReached;
	index;
	start;
	constructor(widths, way, isReached, index, start) {
		this.widths = widths;
		this.way = way;
		this.isReached = isReached;
		this.index = index;
		this.start = start;
	}
	get holds() {
		if (!this.isReached || this.way < this.start) return false;
		return this.index >= this.widths.length - 1 || this.way < this.start + (this.widths[this.index] ?? 1);
	}
};

// src/collect/shell/make-lines.ts
/** The lines that matter to recipes. Lines that begin with a tab are recipes behind a rule, until something is assigned. */
function linesOf(source) {
	const lines = [];
	const spans = logicalLines(source.text);
	let target = "";
	for (let index = 0; index < spans.length; index++) {
		const { start = 0, end = 0 } = spans[index] ?? {};
		const written = source.text.slice(start, end);
		if (written.startsWith("	") && target !== "") {
			lines.push({
				kind: "recipe",
				text: exact(source, start, end),
				target
			});
			continue;
		}
		const [, defined, operator = "="] = definition.exec(written) ?? [];
		if (defined !== void 0) {
			const last = endOfDefinition(source.text, spans, index);
			const text = exact(source, Math.min(end + 1, source.text.length), spans[last]?.start ?? source.text.length);
			lines.push({
				kind: "assignment",
				name: defined,
				operator: operatorOf(operator),
				text,
				isDefinition: true
			});
			index = last;
			continue;
		}
		const included = /^ *(-|s)?include[ \t]+(?![:?+]?=)([^#]*)/.exec(written);
		if (included !== null) {
			const [all, mark, names = ""] = included;
			const at = start + all.length - names.length;
			const place = {
				source,
				start: at,
				end: at + names.trimEnd().length
			};
			lines.push({
				kind: "include",
				names: exact(source, at, place.end),
				isOptional: mark !== void 0,
				place
			});
			target = "";
			continue;
		}
		const directive = directiveIn(written);
		const assignment = directive === void 0 ? assignmentIn(source, start, end) : void 0;
		const rule = /^([^\s#:=][^:=#]*)::?(?!=)/.exec(written);
		if (directive !== void 0) lines.push({
			kind: "directive",
			directive
		});
		else if (assignment !== void 0) {
			target = "";
			lines.push({
				kind: "assignment",
				...assignment
			});
		} else if (rule !== null) {
			target = rule[1]?.trim() ?? "";
			const own = assignmentIn(source, start + rule[0].length, end);
			if (own !== void 0) lines.push({
				kind: "assignment",
				targets: target.split(/\s+/),
				...own
			});
			const behind = /;\s*/.exec(written);
			const at = behind === null || own !== void 0 ? void 0 : start + behind.index + behind[0].length;
			if (at !== void 0) lines.push({
				kind: "recipe",
				text: exact(source, at, end),
				target
			});
		} else if (/^\S/.test(written) && !/^(?:#|export|unexport|vpath)/.test(written)) target = "";
	}
	return lines;
}
const definition = /^\s*(?:(?:override|export)\s+)*define\s+([\w.-]+)\s*(\?=|:{0,3}=|\+=)?\s*$/;
/** The index of the line that ends a definition; of the last one and one more where none does. */
function endOfDefinition(text, spans, first) {
	let depth = 0;
	for (let index = first; index < spans.length; index++) {
		const { start = 0, end = 0 } = spans[index] ?? {};
		const [, word] = /^\s*(?:(?:override|export)\s+)*(define|endef)\b/.exec(text.slice(start, end)) ?? [];
		if (word === "define") depth++;
		if (word === "endef" && --depth === 0) return index;
	}
	return spans.length;
}
function assignmentIn(source, start, end) {
	const [, name, operator = "=", value = ""] = /^\s*(?:export\s+|override\s+|private\s+)*([\w.-]+)\s*(\?=|!=|:{0,3}=|\+=)[ \t]*(.*)$/s.exec(source.text.slice(start, end)) ?? [];
	if (name === void 0) return void 0;
	const from = end - value.length;
	const length = value.replace(/(?<!\s)\s+#.*$/s, "").trimEnd().length;
	return {
		name,
		operator: operatorOf(operator),
		text: exact(source, from, from + length)
	};
}
function operatorOf(written) {
	return /^:+=$/.test(written) ? ":=" : written;
}
function exact(source, start, end) {
	return join$1([{
		text: source.text.slice(start, end),
		place: {
			source,
			start,
			end
		},
		exact: true
	}]);
}
/** Lines with those that a backslash at their end continues. */
function logicalLines(text) {
	const lines = [];
	for (let at = 0; at < text.length;) {
		let end = text.indexOf("\n", at);
		while (end > at && /\\\r?$/.test(text.slice(Math.max(at, end - 2), end))) end = text.indexOf("\n", end + 1);
		const stop = end === -1 ? text.length : end;
		lines.push({
			start: at,
			end: text[stop - 1] === "\r" ? stop - 1 : stop
		});
		at = stop + 1;
	}
	return lines;
}

// src/collect/shell/make-functions.ts
/** The function that is called between `$(` and `)`, if it is one that is followed. */
function functionIn(inside) {
	const [, name] = /^\s*(call|foreach|if|or|notdir|basename|firstword|lastword|strip)\s/.exec(inside) ?? [];
	return name;
}
/** What stands between the commas behind a function's name; with as many as it takes, the last one has the other commas. */
function argumentsOf(inside, most = Number.POSITIVE_INFINITY) {
	const { text } = inside;
	const found = [];
	let from = /^\s*\S+\s+/.exec(text)?.[0].length ?? text.length;
	let depth = 0;
	for (let at = from; at <= text.length; at++) {
		const sign = text[at];
		if (sign === "(" || sign === "{") depth++;
		if (sign === ")" || sign === "}") depth--;
		if (at < text.length && (sign !== "," || depth > 0 || found.length === most - 1)) continue;
		found.push(slice(inside, from, at));
		from = at + 1;
	}
	return found;
}
/**
* What a function makes of its arguments, which are undefined where nobody knows anything of them; undefined where it
* makes what nobody knows.
*
* @see https://www.gnu.org/software/make/manual/make.html#Functions
*/
function resultOf(name, given) {
	if (name === "if") return chosen(given);
	if (name === "or") {
		const filled = given.filter((value) => value?.text.trim() !== "");
		return filled.find(isKnown) ?? filled[0] ?? join$1([]);
	}
	return given[0] === void 0 ? void 0 : ofWords(given[0], name);
}
/** One of two values by whether a condition is empty. */
function chosen([condition, filled, empty = join$1([])]) {
	if (isKnown(condition)) return condition.text.trim() === "" ? empty : filled;
	return [filled, empty].every((value) => value !== void 0 && isProgram.test(value.text)) ? filled : void 0;
}
/** What functions of words make of a value; what those that change each word make of several is unknown. */
function ofWords(value, name) {
	const words = Array.from(value.text.matchAll(/\S+/g));
	const [first] = words;
	if (first === void 0) return join$1([]);
	if (name === "strip") {
		const parts = words.map(({ index, 0: { length } }, nth) => {
			return [...nth === 0 ? [] : partsBetween(value, index - 1, index).map((part) => ({
				...part,
				text: " "
			})), ...partsBetween(value, index, index + length)];
		});
		return join$1(parts.flat());
	}
	const word = name === "lastword" ? words.at(-1) ?? first : first;
	if (words.length > 1 && !name.endsWith("word")) return void 0;
	const behind = name === "notdir" ? word[0].lastIndexOf("/") + 1 : 0;
	const suffix = name === "basename" ? /\.[^./]*$/.exec(word[0])?.[0].length ?? 0 : 0;
	return slice(value, word.index + behind, word.index + word[0].length - suffix);
}
function isKnown(text) {
	return text !== void 0 && !text.text.includes("");
}
const isProgram = /^\s*(?:docker|podman|nerdctl)(?:-compose)?\s*$/;

// src/collect/shell/make-variables.ts
/**
* The variables of a Makefile at one point of it. What is not assigned, and what functions bring, is unknown, but for
* those that ask for a folder or for where a program is.
*
* @see https://www.gnu.org/software/make/manual/html_node/Flavors.html
*/
var MakeVariables = class {
	#source;
	#growth;
	#variables = /* @__PURE__ */ new Map();
	/** What variables come to, until one of those that were asked for changes. */
	#known = /* @__PURE__ */ new Map();
	#asked = /* @__PURE__ */ new Set();
	/** Variables whose references are being followed. */
	#expanding = /* @__PURE__ */ new Set();
	/** The name and the arguments of the call that is being followed. */
	#given;
	/** References that the one that is being followed stands in. */
	#depth = 0;
	#ran = /* @__PURE__ */ new Map();
	/** @param growth UTF-16 code units that texts take beyond what is written */
	constructor(source, growth) {
		this.#source = source;
		this.#growth = growth;
	}
	/** Otherwise nothing more is looked at, which has been said. */
	get mayGrow() {
		return this.#growth.may(0, require_check_main.startOf(this.#source));
	}
	/** What has been run to see what it prints, each command once: `$(shell …)` and `!=`, where one of ours is in it. */
	get ran() {
		return [...this.#ran.values()];
	}
	assign({ name, operator, text }) {
		const before = this.#variables.get(name);
		if (operator === "?=" && before !== void 0) return;
		const isSimple = operator === ":=" || operator === "!=" || operator === "+=" && before?.isSimple === true;
		const parts = operator === "!=" ? this.#printed(this.expand(text), this.#startOf(text)) : partsOf(isSimple ? this.expand(text) : text);
		const value = operator === "+=" && before !== void 0 ? this.#behind(before.value, parts, text) : valueOfParts(parts);
		this.#variables.set(name, {
			value,
			isSimple
		});
		if (this.#asked.has(name)) this.#known.clear();
	}
	/** A value with more behind it, and a blank between them. It is the same list: a thousand lines may add to it. */
	#behind(value, parts, text) {
		if (isTooMuch(value)) return valueOfParts([unknownAt(this.#startOf(text), ["make"])]);
		const place = this.#startOf(text);
		if (value.parts.length > 0) append(value, {
			text: " ",
			place: {
				...place,
				end: place.start
			},
			exact: false
		});
		for (const part of parts) append(value, part);
		return value;
	}
	/** A text where some variables are assigned for it only. */
	expandFor(text, assignments) {
		if (assignments === void 0) return this.expand(text);
		const before = /* @__PURE__ */ new Map();
		for (const assignment of assignments) {
			const { name } = assignment;
			if (!this.#growth.may(weightOfPart + assignment.text.text.length, this.#startOf(assignment.text))) break;
			const known = this.#variables.get(name);
			if (!before.has(name)) before.set(name, known);
			if (known !== void 0) this.#variables.set(name, {
				...known,
				value: valueOfParts(known.value.parts)
			});
			this.assign(assignment);
		}
		const expanded = this.expand(text);
		for (const [name, variable] of before) if (variable === void 0) this.#variables.delete(name);
		else this.#variables.set(name, variable);
		this.#known.clear();
		return expanded;
	}
	/** Whether anything has read a variable. */
	wasRead(name) {
		return this.#asked.has(name);
	}
	/** A text in which references have become what they stand for, `$$` being a dollar. */
	expand(text) {
		const { text: line } = text;
		const parts = [];
		let at = 0;
		for (let dollar = line.indexOf("$"); dollar !== -1; dollar = line.indexOf("$", at)) {
			if (parts.length > most.parts || !this.mayGrow) break;
			for (const one of partsBetween(text, at, dollar)) parts.push(one);
			const next = line[dollar + 1] ?? "";
			const isLong = next === "(" || next === "{";
			const end = isLong ? closing(line, dollar + 1) : dollar + 1;
			at = end + 1;
			if (next === "$") for (const one of partsBetween(text, dollar + 1, at)) parts.push(one);
			else {
				const inside = isLong ? slice(text, dollar + 2, end) : slice(text, dollar + 1, at);
				for (const one of this.#valueOf(inside, this.#hostOf(text, dollar, at))) parts.push(one);
			}
		}
		for (const one of partsBetween(text, at, line.length)) parts.push(one);
		const value = valueOfParts(parts);
		const host = this.#hostOf(text, 0, line.length);
		this.#growth.may(Math.max(0, value.length - line.length) + weightOfPart * Math.max(0, value.number - 1), host);
		return isTooMuch(value) ? join$1([unknownAt(host, ["make"])]) : join$1(parts);
	}
	/** What stands between `$(` and `)`: a name, or a call of a function. */
	#valueOf(inside, host) {
		const asked = inside.text.trim();
		const made = this.#madeBy(inside, host);
		if (made !== void 0) return made;
		const at = (text) => [{
			text,
			place: host,
			exact: false
		}];
		const text = asked.includes("$") ? this.#nested(inside) : inside;
		if (text === void 0) return [unknownAt(host, ["make"])];
		const name = text.text.trim();
		const value = this.#variable(name);
		if (value !== void 0) return partsInStead(value, host, name);
		if (name === "PWD") return at("");
		if (/^(?:CURDIR|shell\s+pwd|abspath\s+\.|realpath\s+\.)$/.test(name)) return at(inWorkspace(require_check_main.folderOf(this.#source.path)));
		if (name === "HOME") return at("");
		if (name === "MAKE") return at("make");
		const ahead = /^\s*shell\s+/.exec(text.text)?.[0].length;
		if (ahead === void 0) return [unknownAt(host, [asked])];
		return this.#printed(slice(text, ahead, text.text.length), host);
	}
	/** What a command prints: the program of which it asks where it is. */
	#printed(command, host) {
		const program = programAskedFor(command.text);
		if (program !== void 0) return [{
			text: program,
			place: host,
			exact: false
		}];
		if (mentionsCommand(command.text)) this.#ran.set(command.text, command);
		return [unknownAt(host, [`shell ${command.text.trim()}`])];
	}
	/** What a function that we know makes of its arguments; undefined for any other. */
	#madeBy(inside, host) {
		const name = functionIn(inside.text);
		if (name === void 0) return void 0;
		if (name === "foreach") return this.#forEach(argumentsOf(inside, 3), host);
		const given = argumentsOf(inside).map((one) => this.#nested(one));
		if (name === "call") return this.#call(given, host);
		const made = resultOf(name, given);
		return made === void 0 ? void 0 : partsInStead(partsOf(made), host, inside.text.trim());
	}
	/**
	* A variable as a function: `$(1)` in it is what the first argument comes to.
	* @see https://www.gnu.org/software/make/manual/html_node/Call-Function.html
	*/
	#call(given, host) {
		const name = given[0]?.text.trim() ?? "";
		const outer = {
			given: this.#given,
			known: this.#known
		};
		if (given.includes(void 0) || !this.#growth.may(weightOfPart, host)) return [unknownAt(host, ["make"])];
		this.#given = given.map((argument) => argument === void 0 ? [] : partsOf(argument));
		this.#known = /* @__PURE__ */ new Map();
		const value = this.#variable(name);
		this.#given = outer.given;
		this.#known = outer.known;
		return value === void 0 ? [unknownAt(host, [name || "make"])] : partsInStead(value, host, name);
	}
	/**
	* A text for each word of a list, with that as a variable; what only run time knows of the list is one word.
	* @see https://www.gnu.org/software/make/manual/html_node/Foreach-Function.html
	*/
	#forEach([written, list, body], host) {
		const name = written && this.#nested(written)?.text.trim();
		const words = list && this.#nested(list);
		if (name === void 0 || words === void 0 || body === void 0) return [unknownAt(host, ["make"])];
		const outer = {
			variable: this.#variables.get(name),
			known: this.#known
		};
		const made = [];
		const first = words.text.search(/\S/);
		for (const { 0: word, index } of words.text.matchAll(/\S+/g)) {
			if (!this.#growth.may(weightOfWord + body.text.length, host)) break;
			const value = valueOfParts(partsBetween(words, index, index + word.length));
			this.#variables.set(name, {
				value,
				isSimple: true
			});
			this.#known = /* @__PURE__ */ new Map();
			if (index !== first) made.push({
				text: " ",
				place: host,
				exact: false
			});
			const text = this.#nested(body);
			for (const part of text === void 0 ? [] : partsOf(text)) made.push(part);
		}
		this.#known = outer.known;
		if (outer.variable === void 0) this.#variables.delete(name);
		else this.#variables.set(name, outer.variable);
		return partsInStead(made, host, "foreach");
	}
	/** A text inside a reference; undefined where those stand in each other too deep. */
	#nested(text) {
		if (this.#depth >= most.depth) return void 0;
		this.#depth++;
		const expanded = this.expand(text);
		this.#depth--;
		return expanded;
	}
	/** What a variable comes to; undefined for one that the file does not assign, or that needs itself. */
	#variable(name) {
		this.#asked.add(name);
		if (this.#given !== void 0 && /^\d+$/.test(name)) return this.#given[Number(name)] ?? [];
		const variable = this.#variables.get(name);
		if (variable === void 0 || variable.isSimple) return variable?.value.parts;
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		if (this.#expanding.has(name) || this.#expanding.size >= most.depth) return void 0;
		this.#expanding.add(name);
		const parts = partsOf(this.expand(join$1(variable.value.parts)));
		this.#expanding.delete(name);
		this.#known.set(name, parts);
		return parts;
	}
	/** Where the characters between two offsets of a text are written, as a reference in whose stead something stands. */
	#hostOf(text, start, end) {
		const [first] = partsBetween(text, start, end);
		const last = partsBetween(text, start, end).at(-1);
		if (first === void 0 || last === void 0) return this.#startOf(text);
		return {
			source: first.place.source,
			start: first.place.start,
			end: last.place.end
		};
	}
	#startOf(text) {
		return text.segments[0]?.place ?? {
			source: this.#source,
			start: 0,
			end: 0
		};
	}
};
/** One text that variables would grow to beyond this stays unknown: `X := $(X)$(X)` doubles with each line. */
const most = {
	length: 2e4,
	parts: mostParts,
	depth: 64
};
/** What a part takes besides its text. UTF-16 code units */
const weightOfPart = 64;
/** What it takes to read a text for one more word. UTF-16 code units */
const weightOfWord = 512;
function valueOfParts(parts) {
	const value = {
		parts: [],
		length: 0,
		number: 0
	};
	for (const part of parts) append(value, part);
	return value;
}
function append(value, part) {
	value.parts.push(part);
	value.length += part.text.length;
	value.number += weightOf(part);
}
function isTooMuch({ length, number }) {
	return length > most.length || number > most.parts;
}
function closing(text, open) {
	const opening = text[open];
	const close = opening === "(" ? ")" : "}";
	let depth = 0;
	for (let at = open; at < text.length; at++) if (text[at] === opening) depth++;
	else if (text[at] === close && --depth === 0) return at;
	return text.length - 1;
}

// src/collect/shell/make-includes.ts
/**
* The lines of a Makefile with what the files of the tree set that it includes: relative paths begin at the folder that
* make is started in. Their recipes are collected where those files are, and are left out.
*
* @see https://www.gnu.org/software/make/manual/make.html#Include
*/
async function linesWithIncludes(source, tree, growth, diagnostics) {
	const lines = [];
	const sources = /* @__PURE__ */ new Set();
	const variables = new MakeVariables(source, growth);
	const tell = (kind, message, place) => {
		diagnostics.push({
			kind,
			level: "info",
			message,
			place
		});
	};
	const add = async (file, chain) => {
		sources.add(file);
		for (const line of linesOf(file)) {
			if (line.kind === "assignment" && line.targets === void 0) variables.assign(line);
			if (line.kind !== "include") {
				if (file === source) lines.push(line);
				else if (line.kind !== "recipe") lines.push(withoutRecipes(line));
				continue;
			}
			for (const name of namesIn(line, variables)) {
				if (!variables.mayGrow) return;
				const path = pathOf(name, require_check_main.folderOf(source.path));
				const files = path === void 0 ? void 0 : await filesOf(path, tree);
				if (files === void 0) tell("unknown", "includes what is not in the tree, or what only run time knows", line.place);
				for (const one of files ?? []) await include(one, line, chain);
			}
		}
	};
	const include = async (path, line, chain) => {
		const included = await require_check_main.readSource(tree, path);
		if (!(included instanceof require_check_main.Source)) {
			if (!line.isOptional) tell("missing", `"${path}" is not in the tree`, line.place);
		} else if (chain.length >= source.bounds.limits["include-depth"]) source.bounds.meet("include-depth", line.place, "includes files deeper than they are followed");
		else if (!chain.includes(included)) {
			growth.may(included.text.length + weightOfInclude, line.place);
			await add(included, [...chain, included]);
		}
	};
	await add(source, [source]);
	return {
		lines,
		sources: [...sources]
	};
}
/** A line, which as a template has no recipes. */
function withoutRecipes(line) {
	if (line.kind !== "assignment" || line.isDefinition === void 0) return line;
	const { isDefinition, ...assignment } = line;
	return assignment;
}
/** Whether a Makefile may include another. */
function mayInclude(text) {
	return /^ *(?:-|s)?include[ \t]/m.test(text);
}
/** What a file takes besides its text. UTF-16 code units */
const weightOfInclude = 64;
/** The names that an `include` comes to, patterns as they are: `make` takes those as `$(wildcard …)` does. */
function namesIn({ names }, variables) {
	const written = names.text.matchAll(/\$\(wildcard[ \t]+([^()\n]*)\)|(?:\$\([^()\n]*\)|\S)+/g);
	return Array.from(written, ({ 0: name, 1: pattern, index }) => {
		const from = pattern === void 0 ? index : index + name.length - 1 - pattern.length;
		return variables.expand(slice(names, from, from + (pattern ?? name).length)).text;
	}).flatMap((text) => text.split(/\s+/).filter((name) => name !== ""));
}
/** The files of the tree that a path names, which is itself where it is no pattern; undefined for a pattern of more than `*.mk`. */
async function filesOf(path, tree) {
	if (!/[*?[]/.test(path)) return [path];
	const [before = "", behind = "", ...more] = path.split("*");
	if (more.length > 0 || behind.includes("/") || /[?[]/.test(path)) return void 0;
	const listed = listings.get(tree) ?? tree.list();
	listings.set(tree, listed);
	const length = before.length + behind.length;
	return (await listed).filter((file) => file.length >= length && file.startsWith(before) && file.endsWith(behind) && require_check_main.folderOf(file) === require_check_main.folderOf(path));
}
/** A tree is listed once for all its Makefiles. */
const listings = /* @__PURE__ */ new WeakMap();
/** Where in the tree a file is; undefined where nobody knows, or it is in none. */
function pathOf(name, folder) {
	if (name.includes("")) return void 0;
	return name.startsWith("") ? require_check_main.resolvePath("", name.slice(1).replace(/^\/+/, "")) : require_check_main.resolvePath(folder, name);
}

// src/collect/shell/makefile.ts
/**
* The recipe lines of a Makefile. As make reads all of the file before it runs anything, a variable has the value there
* that it has at the end. Which branch of a conditional holds is not told: the file is read once for each, and a line
* that comes to different texts then is several. `lines` are those of the file, with what it includes.
*
* @see https://www.gnu.org/software/make/manual/make.html#Reading-Makefiles
*/
function recipeLines(source, lines = linesOf(source), growth = growthOfVariables()) {
	const { bounds } = source;
	const widths = new WidthsOfConditionals();
	for (const line of lines) if (line.kind === "directive") widths.read(line.directive);
	else if (line.kind === "assignment") widths.assign();
	const count = Math.min(widths.ways, bounds.limits["script-ways"]);
	if (count < widths.ways) bounds.meet("script-ways", require_check_main.startOf(source), "has variables of more values than are read");
	const readings = Array.from({ length: count }, (_, way) => recipesIn(lines, new BranchesOfConditionals(widths.all, way), new MakeVariables(source, growth)));
	return (readings[0] ?? []).flatMap((_, index) => {
		const versions = readings.flatMap((recipes) => recipes[index] ?? []);
		return [...new Map(versions.map((line) => [line.text.text, line])).values()].flatMap(linesForShell);
	});
}
/** How much text the variables of a Makefile may make, in all readings of it: a line of ten characters may become 20,000. */
function growthOfVariables() {
	return new require_check_main.Allowance("texts-mib", "holds variables that grow to more text than is looked at", { unit: 2 ** 20 });
}
/**
* What each line of the recipes comes to where certain branches hold, several where it belongs to several targets with
* variables of their own. Those of other branches are there too: somebody may run them; and so are those of templates
* that nothing reads: something else may make rules of them. Last come the commands that make runs itself, for what they print.
*/
function recipesIn(lines, branches, variables) {
	const recipes = [];
	const templates = [];
	const own = /* @__PURE__ */ new Map();
	for (const line of lines) if (line.kind === "directive") branches.read(line.directive);
	else if (line.kind === "recipe") recipes.push(line);
	else if (line.kind === "assignment") {
		if (line.isDefinition) for (const recipe of recipesOfTemplate(line)) templates.push(recipe);
		if (!branches.hold) continue;
		if (line.targets === void 0) variables.assign(line);
		else for (const target of line.targets) own.set(target, [...own.get(target) ?? [], line]);
	}
	const expanded = [];
	for (const { text, target } of recipes) {
		if (!variables.mayGrow) return expanded;
		const ways = new Set(target.split(/\s+/).map((one) => own.get(one)));
		expanded.push(Array.from(ways, (assignments) => ({
			text: variables.expandFor(text, assignments),
			target
		})));
	}
	for (const { text, target } of templates) {
		if (!variables.mayGrow) break;
		expanded.push(variables.wasRead(target) ? [] : [{
			text: variables.expand(text),
			target
		}]);
	}
	expanded.push(variables.ran.map((text) => ({
		text,
		target: ""
	})));
	return expanded;
}
/** The lines of a template that are those of recipes, where it is one of rules. */
function recipesOfTemplate({ name, text }) {
	return Array.from(text.text.matchAll(/^\t(?:\\\r?\n|[^\n])+/gm), ({ index, 0: { length } }) => ({
		text: slice(text, index, index + length),
		target: name
	}));
}
/**
* What a line of a recipe has become: several lines, where a variable of several is in it; each without its marks, which
* variables bring too (`$(Q)docker`): nobody knows what one holds that the file does not set, but it is no part of the
* word that it touches.
*/
function linesForShell({ text, target }) {
	const lines = [];
	for (const { index, 0: line } of text.text.matchAll(/(?:\\\r?\n|[^\n])+/g)) {
		const marks = marksAhead.exec(line)?.[0].length ?? 0;
		if (marks < line.length) lines.push({
			text: slice(text, index + marks, index + line.length),
			target
		});
	}
	return lines;
}
const marksAhead = new RegExp(`^[\\s@+-]*(?:${""}(?=\\w))?`);

// src/collect/shell/script-file.ts
/** The container commands of a script of its own: PowerShell by its ending, else bash. */
async function collectScript(source, tree, diagnostics) {
	const language = /\.ps1$/i.test(source.path) ? "powershell" : "bash";
	const text = join$1([{
		text: source.text,
		place: {
			source,
			start: 0,
			end: source.text.length
		},
		exact: true
	}]);
	const setting = settingOf(source, require_check_main.profileOfFile(source.path), diagnostics);
	const sourced = new SourcedFiles(tree, [source.path]);
	return collectTexts(source, [text], {
		...setting,
		language,
		sourced
	}, diagnostics);
}
/** The container commands of a Makefile's recipes. */
async function collectMakefile(source, tree, diagnostics) {
	if (!mentionsCommand(source.text) && !mayInclude(source.text)) return {
		project: void 0,
		composeCommands: []
	};
	const growth = growthOfVariables();
	const told = [];
	const { lines, sources } = await linesWithIncludes(source, tree, growth, told);
	if (!sources.some(({ text }) => mentionsCommand(text))) return {
		project: void 0,
		composeCommands: []
	};
	if (!source.path.endsWith(".mk")) for (const one of told) diagnostics.push(one);
	const setting = settingOf(source, developmentAtLeast(source.path), diagnostics);
	const texts = recipeLines(source, lines, growth).map((line) => line.text);
	const sourced = new SourcedFiles(tree, [source.path]);
	return collectTexts(source, texts, {
		...setting,
		directory: require_check_main.folderOf(source.path),
		sourced
	}, diagnostics);
}
/** `manifest` is what a package.json holds. */
async function collectPackageScripts(source, manifest, diagnostics) {
	const scripts = require_check_main.get(manifest, "scripts");
	return collectTexts(source, scripts?.kind === "mapping" ? [...scripts.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [scalarText(entry.value)] : []) : [], {
		...settingOf(source, developmentAtLeast(source.path), diagnostics),
		directory: require_check_main.folderOf(source.path)
	}, diagnostics);
}
async function collectTexts(source, texts, setting, diagnostics) {
	const project = new ProjectDraft("commands", source.path, require_check_main.startOf(source));
	const composeCommands = [];
	for (const text of texts) {
		const commands = await collectCommands$1(text, setting);
		project.addCommands(commands);
		for (const one of commands.diagnostics) diagnostics.push(one);
		for (const one of commands.compose) composeCommands.push(one);
	}
	for (const one of project.limits) diagnostics.push(one);
	return {
		project: project.isEmpty ? void 0 : project.collected(),
		composeCommands
	};
}
function settingOf(source, profile, diagnostics) {
	return {
		language: "bash",
		bounds: source.bounds,
		variables: /* @__PURE__ */ new Map(),
		directory: "",
		scriptFolder: require_check_main.folderOf(source.path),
		profile,
		base: "project",
		startedBy: { file: source.path },
		declared: (place) => declarationAt(place, diagnostics)
	};
}
/** make and npm are what people who work on a project start; nobody deploys with them unless the path says so. */
function developmentAtLeast(path) {
	return require_check_main.profileOfFile(path) === "ci" ? "ci" : "development";
}

// src/collect/workflow/collect-file.ts
/** Whether a candidate's kind is one of those that are collected by themselves. */
function isFileKind(kind) {
	return Object.hasOwn(readers, kind);
}
/**
* What a file of such a kind comes to; undefined where it has nothing of ours, `null` where it could not be understood,
* and a diagnostic says so.
*/
async function collectFile(kind, source, tree, diagnostics) {
	return readers[kind](source, tree, diagnostics);
}
const readers = {
	script: (source, tree, diagnostics) => collectScript(source, tree, diagnostics),
	makefile: (source, tree, diagnostics) => collectMakefile(source, tree, diagnostics),
	"package-json": (source, _, diagnostics) => {
		if (!/docker|podman|nerdctl/.test(source.text)) return void 0;
		const { documents, diagnostics: faults } = parseJsonc(source);
		const limits = faults.filter((one) => one.kind === "limit");
		for (const one of limits) diagnostics.push(one);
		return limits.length > 0 ? null : collectPackageScripts(source, documents[0], diagnostics);
	},
	devcontainer: (source, tree, diagnostics) => {
		const { documents, diagnostics: faults } = parseJsonc(source);
		for (const one of faults) diagnostics.push(one);
		const [value] = documents;
		if (faults.length > 0) return null;
		if (value?.kind !== "mapping") return void 0;
		return collectDevcontainer(tree, source, value, diagnostics);
	}
};

// src/collect/workflow/container-options.ts
/** Which flags the words of `options:` are, and the first of them that is none: docker takes it for the image. */
function optionsOf(words) {
	if (words.length === 0) return {
		words,
		flags: [],
		positional: void 0
	};
	const { image, flags } = namesIn$2(settle(words), {
		verb: "create",
		tool: "docker"
	});
	return {
		words,
		flags,
		positional: image?.value === "" ? void 0 : image
	};
}
/**
* What `options:` is as a whole: its text, its flags, and why docker refuses it. `image` is what is written beside it,
* `parsed` the full command line.
*/
function putOptions(draft, options, { words, flags, positional }, image, way, parsed) {
	if (options?.kind !== "scalar") return;
	const raw = way(options);
	const via = viaOf(raw, 0, raw.text.length);
	const trimmed = raw.text.trim();
	const at = raw.text.indexOf(trimmed);
	const place = placeOf(raw, at, at + trimmed.length) ?? options.place;
	const inner = new Draft(place, via);
	if (unknownOf(raw).length === 0) inner.putText("raw", raw.text.trim(), place);
	else inner.forget("raw");
	if (positional !== void 0) {
		inner.putText("positional", require_check_main.shownText(positional.value), positional.place);
		if (image !== void 0 && image.unknown === void 0) inner.putText("image", image.value, image.place, image.via);
	}
	const placed = flags.map((flag) => require_check_main.scalar(flag, flagPlace(words, flag) ?? place));
	if (placed.length > 0) inner.put("flags", require_check_main.sequence(placed, place));
	const invalid = flags.includes("network") && draft.get("network_mode") !== void 0 ? networkConflict : parsed.invalid?.message;
	if (invalid !== void 0) inner.putText("invalid", invalid, place);
	const record = inner.mapping();
	const entries = new Map(record.entries);
	if (entries.delete("unknown")) draft.forget("options", "raw");
	draft.put("options", {
		...record,
		entries
	});
}
/** @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts */
const networkConflict = "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
/** The word that sets a flag; aliases (`--net`) begin alike. */
function flagPlace(words, flag) {
	return words.find((word) => word.value.startsWith(`--${flag}`) || word.value.startsWith(`--${flag.slice(0, 3)}`))?.place;
}

// src/collect/workflow/runner-volume.ts
/**
* A volume as the runner reads it: it knows `source:target`, `target`, and as a last part `ro`; any other mode is
* dropped.
*
* @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs MountVolume
*/
function runnerVolume(text, place) {
	if (text.text === "") return [];
	const word = wordOf(text, place);
	const parts = word.value.split(":");
	if (parts.length !== 3) return [word];
	if (parts[2]?.toLowerCase() === "ro") return [{
		...word,
		value: `${parts[0]}:${parts[1]}:ro`
	}];
	const kept = parts.slice(0, 2).join(":");
	return [{
		...wordOf(slice(text, 0, kept.length), place),
		value: kept
	}];
}

// src/collect/workflow/container.ts
/** The containers that a `container:` or a service may become; none where it is written as empty: then there is none. */
function runnerContainers(spec) {
	const outcomes = spec.value.kind === "scalar" ? evaluateScalar(spec.value, spec.scope) : [{ known: spec.value }];
	const known = outcomes.filter((outcome) => outcome.known !== void 0);
	const possible = known.length > 0 ? known : outcomes;
	const text = possible.find(isText);
	return possible.filter((outcome) => outcome === text || !isText(outcome)).flatMap((outcome) => containersOf(spec, outcome, outcomes));
}
function isText({ known }) {
	return known?.kind === "scalar" && textOf$1(known) !== "";
}
function containersOf(spec, outcome, outcomes) {
	const contexts = outcomes.flatMap((other) => other.unknown ?? []);
	if (outcome.known === void 0) return [opaque(spec, contexts)];
	const value = outcome.known;
	if (value.kind === "scalar") {
		if (textOf$1(value) === "") return [];
		const image = spec.value.kind === "scalar" ? spec.value : value;
		return waysOf([image], spec.scope).flatMap((way) => build(spec, {
			kind: "mapping",
			entries: /* @__PURE__ */ new Map(),
			place: value.place
		}, image, way) ?? []);
	}
	if (value.kind !== "mapping") return [];
	const image = require_check_main.get(value, "image");
	const scalars = scalarsIn(value);
	return waysOf(scalars, spec.scope).flatMap((way) => build(spec, value, image?.kind === "scalar" ? image : void 0, way) ?? []);
}
/** Nothing is known but that there may be a container. */
function opaque(spec, contexts) {
	const draft = begin(spec);
	draft.forget();
	draft.putPlain("expressions", [{
		field: "image",
		contexts: unique(contexts)
	}], spec.value.place);
	finish(spec, draft);
	return {
		container: draft.mapping(),
		volumes: []
	};
}
function begin(spec) {
	const draft = new Draft(spec.key, spec.via);
	draft.putPlain("name", spec.name);
	draft.putPlain("origin", spec.origin);
	draft.putPlain("profile", "ci");
	draft.put("declared", spec.declared);
	return draft;
}
/** What the runner adds by itself. */
function finish(spec, draft) {
	const alias = spec.origin === "job-service" ? require_check_main.scalar(spec.name, spec.key) : void 0;
	if (draft.get("network_mode") === void 0) draft.append("networks", [attachment(spec.key, alias)]);
	if (spec.origin === "job") draft.append("mounts", runnerMounts(spec.key, "/__w"));
}
function build(spec, value, image, way) {
	const draft = begin(spec);
	const imageText = image === void 0 ? void 0 : withoutScheme(way(image));
	if (image !== void 0 && imageText?.text === "") return void 0;
	const imageWord = imageText === void 0 || image === void 0 ? void 0 : wordOf(imageText, image.place);
	const options = require_check_main.get(value, "options");
	const given = optionsOf(options?.kind === "scalar" ? splitOptions(way(options), options.place) : []);
	const isService = spec.origin === "job-service";
	const entrypoint = isService ? scalarAt(value, "entrypoint") : void 0;
	const command = isService ? scalarAt(value, "command") : void 0;
	const flagged = (flag, words) => words.flatMap((word) => [{
		value: flag,
		place: word.place
	}, word]);
	const words = [
		...itemsOf(value, "ports", spec.scope).flatMap((item) => splitOptions(prefix("-p ", way(item)), item.place)),
		...given.words,
		...flagged("-v", itemsOf(value, "volumes", spec.scope).flatMap((item) => runnerVolume(way(item), item.place))),
		...entrypoint === void 0 ? [] : flagged("--entrypoint", [wordOf(way(entrypoint), entrypoint.place)]),
		...imageWord === void 0 ? [] : [imageWord],
		...command === void 0 ? [] : splitOptions(way(command), command.place)
	];
	const settled = settle(words);
	const parsed = parseCreate(settled, {
		verb: "create",
		tool: "docker",
		base: "workspace",
		place: spec.key
	});
	draft.take(withSteps$1(parsed.container, words));
	if (given.positional === void 0 && imageWord !== void 0) putImage(draft, imageWord);
	putOptions(draft, options, given, imageWord, way, parsed);
	putEnvironmentOf(draft, require_check_main.get(value, "env"), spec.scope, way);
	putCredentials(draft, require_check_main.get(value, "credentials"), spec.scope, way);
	putExpressions(draft, value, image, spec.scope);
	finish(spec, draft);
	return {
		container: draft.mapping(),
		volumes: parsed.volumes
	};
}
function putCredentials(draft, written, scope, way) {
	const { mappings: [credentials], open } = mappingsOf(written, scope);
	if (open) draft.forget("credentials");
	if (credentials === void 0) return;
	const inner = new Draft(credentials.place);
	for (const field of ["username", "password"]) {
		const written = require_check_main.get(credentials, field);
		if (written?.kind !== "scalar") continue;
		const word = wordOf(way(written), written.place);
		if (word.unknown === void 0) inner.putText(field, word.value, word.place, word.via);
		else draft.forget("credentials", field);
	}
	draft.put("credentials", inner.mapping());
}
function putExpressions(draft, value, image, scope) {
	const items = [];
	const add = (field, written) => {
		if (written === void 0) return;
		let place;
		const contexts = /* @__PURE__ */ new Set();
		for (const one of scalarsIn(written)) {
			const unknown = unknownContexts(scalarText(one), scope);
			if (unknown.length > 0) place ??= one.place;
			for (const context of unknown) contexts.add(context);
		}
		if (place !== void 0) items.push(require_check_main.mappingOf([["field", field], ["contexts", [...contexts]]], place));
	};
	add("image", image);
	for (const field of [
		"options",
		"volumes",
		"ports",
		"env"
	]) add(field, require_check_main.get(value, field));
	if (items.length > 0) draft.put("expressions", require_check_main.sequence(items, value.place));
}
/** A list of scalars; also where one expression brings all of it. */
function itemsOf(value, field, scope) {
	const written = require_check_main.get(value, field);
	if (written === void 0) return [];
	return (written.kind === "scalar" ? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? []) : [written]).flatMap((known) => known.kind === "sequence" ? known.items : [known]).filter((item) => item.kind === "scalar" && item.value !== null);
}
function scalarAt(value, field) {
	const found = require_check_main.get(value, field);
	return found?.kind === "scalar" && found.value !== null && textOf$1(found) !== "" ? found : void 0;
}
function prefix(flag, text) {
	const shift = flag.length;
	const first = text.segments[0];
	if (first === void 0) return text;
	const place = {
		source: first.place.source,
		start: first.place.start,
		end: first.place.start
	};
	return {
		text: flag + text.text,
		segments: [{
			start: 0,
			end: shift,
			place,
			exact: false
		}, ...text.segments.map((segment) => ({
			...segment,
			start: segment.start + shift,
			end: segment.end + shift
		}))]
	};
}
function unique(list) {
	return [...new Set(list)];
}

// src/collect/workflow/container-shape.ts
/**
* What of a job's containers has a form that GitHub refuses, so that nothing of it is judged. One expression may bring
* any of it: a text is never refused here.
*
* @see https://github.com/actions/languageservices/blob/main/workflow-parser/src/workflow-v1.0.json `job-container`, `services`
*/
function refusedShapes(job) {
	const services = require_check_main.get(job, "services");
	return [
		...refused(require_check_main.get(job, "container"), "container"),
		...services?.kind === "sequence" ? [refusal("services", "a mapping", services)] : [],
		...services?.kind === "mapping" ? [...services.entries].flatMap(([name, { value }]) => refused(value, `services.${name}`)) : []
	];
}
function refused(container, path) {
	if (container?.kind === "sequence") return [refusal(path, "a text or a mapping", container)];
	if (container?.kind !== "mapping") return [];
	return Object.entries(forms).flatMap(([key, form]) => {
		const value = require_check_main.get(container, key);
		if (value === void 0 || value.kind === "scalar" || value.kind === form) return [];
		return [refusal(`${path}.${key}`, names[form], value)];
	});
}
const forms = {
	image: "scalar",
	options: "scalar",
	entrypoint: "scalar",
	command: "scalar",
	env: "mapping",
	credentials: "mapping",
	ports: "sequence",
	volumes: "sequence"
};
const names = {
	scalar: "a text",
	mapping: "a mapping",
	sequence: "a list"
};
function refusal(path, needed, { place }) {
	return {
		kind: "invalid",
		level: "error",
		message: `${path} must be ${needed}`,
		place
	};
}

// src/collect/workflow/fork-condition.ts
/**
* Whether a job may run, by its `if:`, for an event that somebody else's fork has brought about. A condition that asks
* for the head's repository keeps those out: `github.event.pull_request.head.repo.full_name == github.repository`,
* `!github.event.pull_request.head.repo.fork`.
*
* @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
*/
function mayRunForFork(condition, trigger, outer) {
	return forkScopes(condition?.kind === "scalar" ? String(condition.value) : "", trigger, outer).some((scope) => mayRunFor(condition, trigger, scope));
}
/**
* What a job sees of an event that somebody else's fork has brought about, once for each name that the repository may
* have, as far as `expressions` tell; where they do more with names than compare them, no more is known than `outer` does.
*/
function forkScopes(expressions, trigger, outer) {
	const head = headOf.get(trigger);
	if (head === void 0 || !asksForWhole(expressions)) return [outer];
	return namesOf(expressions).map((own) => forkScope(head, own, outer));
}
/** Where an event holds the repository that it comes from. */
const headOf = /* @__PURE__ */ new Map([
	["pull_request", "github.event.pull_request.head.repo"],
	["pull_request_target", "github.event.pull_request.head.repo"],
	["workflow_run", "github.event.workflow_run.head_repository"]
]);
/**
* Whether the names of repositories are compared as a whole, and with nothing that is put together: then it counts only
* whether two are the same.
*/
function asksForWhole(written) {
	if (written.length > longest$1) return false;
	const condition = written.replace(literalJson, "");
	if (/[<>]|\b(?:format|join|fromJSON|toJSON|case|inputs|env|matrix)\b/i.test(condition)) return false;
	return !condition.split(")").some(handsRepositoryOn);
}
/** A list or an object that is written out: no name is like it. */
const literalJson = /\bfromJSON\(\s*'\s*[[{][^']*'\s*\)/gi;
/** Whether a repository stands behind the opening bracket of a call, in what is written up to a closing one. */
function handsRepositoryOn(piece) {
	const call = piece.search(/\w\s*\(/);
	return call !== -1 && /\b(?:head_)?repo(?:sitory)?(?:_owner)?\b/i.test(piece.slice(call));
}
/** No guard is longer, and what follows evaluates a condition again for each text in it. UTF-16 code units. */
const longest$1 = 2e3;
/** What the repository itself may be called, as far as a condition tells: each of its texts, or none of them. */
function namesOf(condition) {
	return ["(own)/(own)", ...Array.from(condition.matchAll(/'((?:[^']|'')*)'/g), ([, text = ""]) => text).map((text) => text.includes("/") ? text : `${text}/(own)`)];
}
/** What an event says of a fork, and of the repository `own`. Nobody can know the fork's name when the condition is written. */
function forkScope(head, own, outer) {
	const [owner = ""] = own.split("/");
	const known = /* @__PURE__ */ new Map([
		[`${head}.full_name`, "(fork)/(fork)"],
		[`${head}.owner.login`, "(fork)"],
		[`${head}.fork`, true],
		["github.repository", own],
		["github.repository_owner", owner],
		["github.event.repository.full_name", own],
		["github.event.repository.owner.login", owner],
		["github.event.pull_request.base.repo.full_name", own],
		["github.event.pull_request.base.repo.owner.login", owner]
	]);
	return scopeKnowing(known, outer);
}

// src/collect/workflow/runs-on.ts
/**
* `runs-on`: a label, a list, or a mapping with `group` and `labels`. A group may hold runners of any kind. What expressions
* come to are several ways to ask; the outcomes of those in one list are not multiplied: the n-th way has the n-th of each.
*/
function labelsOf(value, scope) {
	if (value === void 0) return [none];
	if (value.kind === "mapping") return labelsOf(require_check_main.get(value, "labels"), scope).map((inner) => inner.labels.length === 0 ? {
		...inner,
		open: true
	} : inner);
	if (value.kind === "sequence") {
		const items = value.items.map((item) => labelsOf(item, scope));
		const count = Math.max(1, ...items.map((ways) => ways.length));
		return Array.from({ length: count }, (_, index) => {
			const chosen = items.map((ways) => ways[Math.min(index, ways.length - 1)] ?? none);
			return {
				labels: chosen.flatMap((one) => one.labels),
				open: chosen.some((one) => one.open)
			};
		});
	}
	return evaluateScalar(value, scope).flatMap((outcome) => {
		if (outcome.known === void 0) return [{
			labels: [],
			open: true
		}];
		if (outcome.known.kind !== "scalar") return labelsOf(outcome.known, scope);
		const { place, via } = outcome.known;
		const text = String(outcome.known.value ?? "");
		return [text === "" ? none : {
			labels: [require_check_main.scalar(text, place, via)],
			open: false
		}];
	});
}
const none = {
	labels: [],
	open: false
};
/**
* Who runs a job that asks in one of these ways. A way of which nothing is known says nothing against the others: what
* stands behind `inputs.runner ||` is what its author expects.
*/
function runnerFor(ways, declared) {
	const runners = ways.filter(({ labels, open }) => labels.length > 0 || !open).map(({ labels }) => runnerOf(labels.map((label) => label.value), declared));
	if (runners.includes("self-hosted")) return runners.every((runner) => runner === "self-hosted") ? "self-hosted" : "either";
	return runners.length > 0 && runners.every((runner) => runner === "github-hosted") ? "github-hosted" : "unknown";
}
/** Whether nobody says what runners have this label: it is none of GitHub's own and not declared. */
function isUnknownLabel(label, declared) {
	const is = (list) => list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
	return !/^(?:self-hosted|linux|windows|macos|x64|x86|arm|arm64)$/i.test(label) && !isHosted(label) && !is(declared.hosted) && !is(declared.selfHosted);
}

// src/collect/workflow/job-labels.ts
/** The labels that a job asks runners for, over all its callers, events and combinations, and who runs it then. */
var JobLabels = class {
	/** One for each way to start the job, but for those that ask for the same labels. */
	runners = [];
	#labels = /* @__PURE__ */ new Map();
	#runsOn;
	#keys;
	#key;
	#declared;
	#unknown;
	#defaultShells = /* @__PURE__ */ new Set();
	/** All that is written where what an event says of itself may tell the labels. */
	#ofEvents;
	/** Events that a self-hosted runner may run the job for, a fork's where one may bring them about, and all others. */
	#kept = /* @__PURE__ */ new Set();
	#others = /* @__PURE__ */ new Set();
	#hasOpen = false;
	#isComplete = false;
	constructor({ job, key, labels, unknownLabels }) {
		this.#runsOn = require_check_main.get(job, "runs-on");
		this.#keys = keysIn([this.#runsOn]);
		this.#key = key;
		this.#declared = labels;
		this.#unknown = unknownLabels;
		const matrix = this.#keys === "all" || this.#keys.size > 0 ? require_check_main.get(require_check_main.get(job, "strategy"), "matrix") : void 0;
		const read = [this.#runsOn, matrix].filter((value) => value !== void 0);
		if (pathsIn(read).some(([context]) => context === "github")) this.#ofEvents = read.flatMap(scalarsIn).map(textOf$1).join("\n");
	}
	/** What the runners read a script as that names no shell, as far as was added: PowerShell on Windows. */
	get defaultShells() {
		return [...this.#defaultShells];
	}
	/**
	* Those that one caller's job asks for, when one of these events starts it. `scopesIn` says what the job sees in each
	* combination of its matrix, by what it sees in all of them, which is `outer`.
	*/
	addFrom(scopes, triggers, outer, scopesIn) {
		if (this.#isComplete) return;
		this.#isComplete = this.#runsOn === void 0 || !hasExpressions(this.#runsOn);
		const runners = scopes.reading(this.#keys).map((scope) => this.#askedIn(scope));
		const written = this.#ofEvents;
		const isDear = (times) => times * runners.length * Math.max(leastWritten, written?.length ?? 0) > mostRead;
		if (written === void 0 || triggers.length === 0 || isDear(triggers.length)) {
			this.runners.push(...runners);
			return;
		}
		for (const trigger of triggers) {
			const runnersIn = (event) => scopesIn(event).reading(this.#keys).map((scope) => runnerFor(labelsOf(this.#runsOn, scope), this.#declared));
			this.runners.push(...runnersIn(eventScope(trigger, outer)));
			const forks = forkScopes(written, trigger, outer);
			((isDear(forks.length) ? [outer] : forks).some((fork) => runnersIn(eventScope(trigger, fork)).some((runner) => runner === "self-hosted" || runner === "either")) ? this.#kept : this.#others).add(trigger);
		}
	}
	/** Who runs the job in one scope; takes note of the labels. */
	#askedIn(scope) {
		const ways = labelsOf(this.#runsOn, scope);
		this.#hasOpen ||= ways.some(({ open }) => open);
		const labels = ways.flatMap((way) => way.labels);
		this.#defaultShells.add(labels.some(({ value }) => /windows/i.test(value)) ? "powershell" : "bash");
		for (const label of labels) {
			this.#labels.set(label.value, label);
			if (isUnknownLabel(label.value, this.#declared) && !this.#unknown.has(label.value)) this.#unknown.set(label.value, label.place);
		}
		return runnerFor(ways, this.#declared);
	}
	putTarget(draft) {
		putRunner(draft, this.runners, this.#place);
		const others = [...this.#others].filter((trigger) => !this.#kept.has(trigger));
		if (others.length > 0) draft.putPlain("triggers_without_self_hosted", others, this.#place);
	}
	putLabels(draft) {
		if (this.#labels.size > 0) draft.put("runs_on", require_check_main.sequence([...this.#labels.values()], this.#place));
		else if (this.#hasOpen) draft.forget("runs_on");
	}
	/** That some of the runners may be self-hosted or not, where none is for certain. */
	get diagnostics() {
		if (!this.runners.includes("either") || this.runners.includes("self-hosted")) return [];
		return [{
			kind: "unknown",
			level: "info",
			message: "only run time knows whether a self-hosted runner runs this; judged as hosted",
			place: this.#place
		}];
	}
	get #place() {
		return this.#runsOn?.place ?? this.#key;
	}
};
/**
* What is written of labels is read for each event, for each name that a repository may have, and for each combination
* of a matrix: where that is more than this, events are not told apart. UTF-16 code units.
*/
const mostRead = 1e5;
/** What reading an expression takes at least. */
const leastWritten = 400;

// src/collect/workflow/job-triggers.ts
/** What starts a job, as far as its `if:` lets it: events of its own workflow, and those that start its callers. */
var JobTriggers = class {
	#spec;
	/** By name, each where it is named. */
	#triggers = /* @__PURE__ */ new Map();
	/** Those that somebody else's fork may bring about. */
	#open = /* @__PURE__ */ new Set();
	/** `scope` is what the job sees that nobody has called. */
	constructor(spec, scope) {
		this.#spec = spec;
		const condition = require_check_main.get(spec.job, "if");
		for (const trigger of spec.triggers) {
			if (!mayRunFor(condition, trigger.value, scope)) continue;
			this.#triggers.set(trigger.value, trigger);
			if (mayRunForFork(condition, trigger.value, scope)) this.#open.add(trigger.value);
		}
	}
	/** Those that start a caller; `scope` is what the job sees when that calls it. */
	addFrom(call, scope) {
		const { job, key } = this.#spec;
		const condition = require_check_main.get(job, "if");
		for (const trigger of call.started.triggers) if (!this.#triggers.has(trigger) && mayRunFor(condition, trigger, scope)) this.#triggers.set(trigger, require_check_main.scalar(trigger, key, [call.step]));
		for (const trigger of call.started.open) if (!this.#open.has(trigger) && mayRunForFork(condition, trigger, scope)) this.#open.add(trigger);
	}
	/** All of them so far. */
	started() {
		return {
			triggers: [...this.#triggers.keys()],
			open: [...this.#open]
		};
	}
	put(draft) {
		const { job, key, workflow } = this.#spec;
		const closed = withoutForks(this.started());
		if (closed.length > 0) draft.putPlain("triggers_without_forks", closed, require_check_main.get(job, "if")?.place ?? key);
		if (this.#triggers.size > 0) draft.put("triggers", require_check_main.sequence([...this.#triggers.values()], require_check_main.get(workflow, "on")?.place ?? key));
	}
};

// src/collect/workflow/needs-scope.ts
/**
* `needs.X.outputs.Y`: what the job X of the same workflow says of it, as far as it is written out: as there is no `env`
* in `container:` and in a matrix, such a job often stands for one. An output that its steps or its matrix tell is unknown.
*
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
*/
function needsScope(workflow) {
	const before = scopes.get(workflow) ?? makeScope(workflow, workflowScope);
	scopes.set(workflow, before);
	return before;
}
/** Each job asks, and what one says may be made of what another says. */
const scopes = /* @__PURE__ */ new WeakMap();
function makeScope(workflow, outer) {
	const known = /* @__PURE__ */ new Map();
	const jobs = require_check_main.get(workflow, "jobs");
	let depth = 0;
	const outcomesOf = (output, job) => {
		const before = known.get(output);
		if (before !== void 0) return before;
		if (depth >= deepest) return [{ unknown: ["needs"] }];
		known.set(output, [{ unknown: ["needs"] }]);
		const inner = [workflow, job].reduce((around, level) => envScope(require_check_main.get(level, "env"), around), scope);
		depth++;
		const outcomes = asTexts(evaluateScalar(output, inner)).map(shortEnough);
		depth--;
		known.set(output, outcomes);
		return outcomes;
	};
	const scope = (path, host) => {
		const [context, id, field, name] = path;
		if (context !== "needs" || path.length !== 4 || field !== "outputs") return outer(path, host);
		const job = jobs && entryOf(jobs, id ?? "");
		const outputs = job && require_check_main.get(job, "outputs");
		const output = outputs && entryOf(outputs, name ?? "");
		if (job?.kind !== "mapping" || output?.kind !== "scalar") return outer(path, host);
		const step = {
			kind: "interpolation",
			place: host,
			name: path.join(".")
		};
		return cameFrom(outcomesOf(output, job), step).map((outcome) => outcome.known === void 0 ? {
			...outcome,
			unknown: [path.join(".")]
		} : outcome);
	};
	return scope;
}
/** Jobs that need each other are followed so deep. */
const deepest = 100;
/** A longer output is unknown: one that holds that of the job before twice doubles with each job. UTF-16 code units. */
const longest = 2e4;
function shortEnough(outcome) {
	const value = outcome.known?.kind === "scalar" ? outcome.known.value : void 0;
	return typeof value === "string" && value.length <= longest ? outcome : { unknown: outcome.unknown ?? [] };
}

// src/collect/workflow/job.ts
/** The containers of a job: its own, its services, and what its steps start; for each caller and combination of its matrix. */
async function collectJob(spec) {
	const { job, key, file } = spec;
	const labels = new JobLabels(spec);
	const given = await givenOnBy(job, [require_check_main.get(spec.workflow, "env"), require_check_main.get(job, "env")], scopeOf(spec, spec.calls[0]));
	const givenLevel = variablesGiven(given, job);
	const written = stepsIn$1(require_check_main.get(job, "steps"), spec.isIdle, [
		spec.workflow,
		job,
		givenLevel
	]);
	const called = calledBy(job);
	const hasContainers = job.entries.has("container") || job.entries.has("services");
	if (written.length === 0 && called === void 0 && !hasContainers) {
		for (const call of spec.calls) addLabels(labels, spec, [], scopeOf(spec, call));
		return {
			project: void 0,
			composeCommands: []
		};
	}
	if (jobsThatNeverRun(spec.workflow, spec.triggers).has(spec.id)) {
		spec.diagnostics.push(neverRun("job", require_check_main.get(job, "if")?.place ?? require_check_main.get(job, "needs")?.place ?? key));
		return {
			project: void 0,
			composeCommands: []
		};
	}
	const steps = stepsThatRun(written, spec.triggers, spec.diagnostics);
	if (hasContainers) for (const one of refusedShapes(job)) spec.diagnostics.push(one);
	const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
	const composeCommands = [];
	const triggers = new JobTriggers(spec, scopeOf(spec, void 0));
	const keysOf = keysOfSteps(spec);
	for (const call of spec.calls) {
		const via = call === void 0 ? [] : [call.step];
		const outer = givenOnScope(given, scopeOf(spec, call));
		if (call !== void 0) triggers.addFrom(call, outer);
		const started = triggers.started();
		const scopes = addLabels(labels, spec, startedBy(call, started), outer);
		if (called !== void 0) tellCallee(spec, called, scopes, {
			started,
			runners: call?.runners ?? []
		});
		if (hasContainers) addOwnContainers(spec, scopes, via, project);
		const stepsAround = {
			setting: {
				file,
				job: spec.id,
				levels: [spec.workflow, job],
				given: given.variables,
				root: spec.root,
				sourced: spec.sourced,
				defaultShells: job.entries.has("container") ? ["bash"] : labels.defaultShells,
				via,
				diagnostics: spec.diagnostics
			},
			mentions: new Mentions(scopes, key.source.bounds, [
				require_check_main.get(spec.workflow, "env"),
				require_check_main.get(job, "env"),
				require_check_main.get(givenLevel, "env")
			]),
			caller: spec,
			start: {
				started,
				runners: labels.runners
			}
		};
		const found = await collectSteps(steps, (step) => scopes.reading(keysOf(step)), stepsAround, project);
		for (const one of found) composeCommands.push(one);
	}
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return {
		project: void 0,
		composeCommands
	};
	for (const one of labels.diagnostics) spec.diagnostics.push(one);
	project.offerNetwork(jobNetworkModel(key));
	return {
		composeCommands,
		project: project.collected((draft) => {
			labels.putTarget(draft);
			triggers.put(draft);
			labels.putLabels(draft);
		})
	};
}
/** The reusable workflow of the tree that a job is a call of. */
function calledBy(job) {
	const uses = require_check_main.get(job, "uses");
	return uses?.kind === "scalar" && isLocal(String(uses.value)) ? uses : void 0;
}
function tellCallee(spec, called, scopes, start) {
	const given = require_check_main.get(spec.job, "with");
	for (const scope of scopes.reading(keysIn([given]))) {
		if (!spec.readings.may(1, called.place)) return;
		spec.onCall(called, callFrom(spec, called, new Given(given, scope), start));
	}
}
/** `container:` and `services:`. */
function addOwnContainers(spec, scopes, via, project) {
	for (const scope of scopes.reading(scopes.keysOf(pathsIn([require_check_main.get(spec.job, "container")])))) addContainers(project, ownContainer(spec, scope, via), spec.readings);
	for (const scope of scopes.reading(scopes.keysOf(pathsIn([require_check_main.get(spec.job, "services")])))) addContainers(project, services(spec, scope, via), spec.readings);
}
/** What a job sees in each combination of its matrix, and `outer` in all of them. */
function scopesOf(spec, outer) {
	const envs = [require_check_main.get(spec.workflow, "env"), require_check_main.get(spec.job, "env")];
	return new MatrixScopes(require_check_main.get(require_check_main.get(spec.job, "strategy"), "matrix"), outer, envs);
}
/** Of what starts a job, that which starts one of its callers. */
function startedBy(call, { triggers }) {
	return call === void 0 ? triggers : triggers.filter((trigger) => call.started.triggers.includes(trigger));
}
/** The labels that the job asks for in what it sees; gives that, for each combination of its matrix. */
function addLabels(labels, spec, triggers, outer) {
	const scopes = scopesOf(spec, outer);
	labels.addFrom(scopes, triggers, outer, (event) => scopesOf(spec, event));
	return scopes;
}
function addContainers(project, written, readings) {
	for (const one of written) {
		if (!readings.may(1, one.key)) return;
		for (const { container, volumes } of runnerContainers(one)) {
			project.addContainer(container);
			project.addVolumes(volumes);
		}
	}
}
/** `container:`, which the steps of the job run in. */
function ownContainer(spec, scope, via) {
	const written = spec.job.entries.get("container");
	if (written === void 0) return [];
	const { key, value } = written;
	const declared = declarationAt(key, spec.diagnostics);
	return [{
		name: spec.id,
		origin: "job",
		key,
		value,
		scope,
		via,
		declared
	}];
}
/** `services:`, also where one expression brings all of them. */
function services(spec, scope, via) {
	const written = spec.job.entries.get("services");
	if (written === void 0) return [];
	const service = (name, { key, value }) => {
		return {
			name,
			origin: "job-service",
			key,
			value,
			scope,
			via,
			declared: declarationAt(key, spec.diagnostics)
		};
	};
	const { mappings, open } = mappingsOf(written.value, scope);
	const known = mappings.flatMap(({ entries }) => Array.from(entries, ([name, entry]) => service(name, entry)));
	return known.length === 0 && open ? [service("services", written)] : known;
}
/** What a job sees of what calls it; without a caller, of whoever starts its workflow. */
function scopeOf(spec, call) {
	const on = require_check_main.get(spec.workflow, "on") ?? require_check_main.get(spec.workflow, "true");
	const declared = call === void 0 ? require_check_main.get(require_check_main.get(on, "workflow_dispatch"), "inputs") : void 0;
	const called = require_check_main.get(require_check_main.get(on, "workflow_call"), "inputs");
	return inputScope("workflow", call === void 0 ? declared ?? called : called, call, needsScope(spec.workflow));
}
/** The keys of the matrix that each step reads, what stands around the steps included; told once for all callers. */
function keysOfSteps({ job, workflow }) {
	const known = /* @__PURE__ */ new Map();
	let around;
	return (step) => {
		const before = known.get(step);
		if (before !== void 0) return before;
		around ??= keysIn([
			require_check_main.get(job, "env"),
			require_check_main.get(workflow, "env"),
			require_check_main.get(job, "defaults")
		]);
		const keys = together(around, keysIn(readIn(step)));
		known.set(step, keys);
		return keys;
	};
}
/** What of a step is read; a matrix also brings its name, and whether it runs. */
function readIn(step) {
	return [
		"uses",
		"with",
		"run",
		"env",
		"shell",
		"working-directory"
	].map((key) => require_check_main.get(step, key));
}

// src/collect/workflow/collect.ts
/**
* Everything that runs in containers but Compose's own services: jobs of workflows, local actions, the container
* commands of scripts, Makefiles and package.json, dev containers. Candidates of other kinds are left alone.
*/
async function collectWorkflows(tree, candidates, options = {}) {
	const collection = new Collection(tree, options);
	for (const { path, kind } of candidates) await collection.open(path, kind);
	await collection.collectCallables();
	return collection.result();
}
var Collection = class {
	#tree;
	#options;
	#files = /* @__PURE__ */ new Set();
	#diagnostics = [];
	#projects = [];
	#composeCommands = [];
	#callables;
	#unknownLabels = /* @__PURE__ */ new Map();
	constructor(tree, options) {
		this.#tree = tree;
		this.#options = options;
		this.#callables = new Callables(tree, this.#diagnostics);
	}
	result() {
		for (const [label, place] of this.#unknownLabels) {
			const message = `nobody says whether runners labelled "${label}" are self-hosted; judged as hosted`;
			this.#diagnostics.push({
				kind: "unknown",
				level: "info",
				message,
				place
			});
		}
		return {
			files: [.../* @__PURE__ */ new Set([...this.#files, ...this.#callables.paths])].sort(),
			projects: this.#projects,
			diagnostics: distinctDiagnostics(this.#diagnostics),
			composeCommands: distinctCommands(this.#composeCommands)
		};
	}
	async open(path, kind) {
		if (kind === "workflow" || kind === "action") await this.#callables.open(path, kind);
		else if (isFileKind(kind)) await this.#openFile(path, kind);
	}
	async #openFile(path, kind) {
		const source = await readCandidate(this.#tree, path, this.#diagnostics);
		if (source === void 0) return;
		const found = await collectFile(kind, source, this.#tree, this.#diagnostics);
		if (found === null) return;
		this.#files.add(path);
		if (found !== void 0) await this.#keep(found);
	}
	/** Callers first: each callable is collected once, with all that calls it. */
	async collectCallables() {
		for await (const callable of this.#callables.inOrder()) await this.#collectCallable(callable);
		const names = new Map(this.#projects.map((project) => [project, nameOfProject(project)]));
		this.#projects.sort((left, right) => compare(names.get(left) ?? "", names.get(right) ?? ""));
	}
	async #collectCallable(callable) {
		const pending = [];
		const onCall = (uses, call) => {
			pending.push(this.#called(callable, uses, call));
		};
		const common = {
			file: callable.path,
			root: callable.root,
			diagnostics: this.#diagnostics,
			onCall,
			isIdle: (uses) => this.#callables.isIdle(callable, uses),
			readings: new require_check_main.Allowance("steps", moreSteps),
			sourced: new SourcedFiles(this.#tree, [])
		};
		const triggers = triggersOf(callable.value);
		const called = callable.calls.list;
		if (callable.kind === "action") {
			const calls = called.length > 0 ? called : [void 0];
			const found = await collectAction({
				...common,
				tree: this.#tree,
				action: callable.value,
				calls
			});
			await this.#keep(found);
		} else {
			const others = triggers.some((trigger) => trigger.value !== "workflow_call");
			const calls = called.length > 0 && !others ? called : [void 0, ...called];
			const jobs = require_check_main.get(callable.value, "jobs");
			for (const [id, entry] of jobs?.kind === "mapping" ? jobs.entries : []) {
				if (entry.value.kind !== "mapping") continue;
				const found = await collectJob({
					...common,
					workflow: callable.value,
					id,
					key: entry.key,
					job: entry.value,
					triggers,
					calls,
					labels: this.#options.runners ?? {},
					unknownLabels: this.#unknownLabels
				});
				await this.#keep(found);
			}
		}
		await Promise.all(pending);
	}
	async #take(project) {
		const { take } = this.#options;
		this.#projects.push(take === void 0 ? project : await take(project));
	}
	async #keep(found) {
		if (found.project !== void 0) await this.#take(found.project);
		for (const one of found.composeCommands) this.#composeCommands.push(one);
	}
	async #called(caller, uses, call) {
		const target = await this.#callables.resolve(caller, String(uses.value));
		if (target === void 0) {
			const message = `"${String(uses.value)}" is not in the tree`;
			this.#diagnostics.push({
				kind: "missing",
				level: "info",
				message,
				place: uses.place
			});
		} else if ("calls" in target) target.calls.add(call);
		else {
			const project = new ProjectDraft("workflow", `${caller.path}/${String(uses.value)}`, uses.place);
			project.addContainer(await bareDockerAction(this.#tree, target.dockerfile, uses, call, this.#diagnostics));
			project.offerNetwork(jobNetworkModel(uses.place));
			await this.#take(project.collected((draft) => {
				putRunner(draft, call.runners);
				putStarted(draft, call.started);
			}));
		}
	}
};
const moreSteps = "is of a file with more steps and containers, each for its callers and its matrix, than are read";
function nameOfProject(project) {
	return require_check_main.stringOf(require_check_main.get(project.model, "name")) ?? "";
}
function compare(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function distinctDiagnostics(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter(({ kind, message, place }) => {
		const id = `${kind} ${place.source.path} ${place.start} ${message}`;
		return !seen.has(id) && seen.add(id);
	});
}
function distinctCommands(commands) {
	const seen = /* @__PURE__ */ new Set();
	return commands.filter(({ place, ...rest }) => {
		const id = JSON.stringify([
			place.source.path,
			place.start,
			rest
		]);
		return !seen.has(id) && seen.add(id);
	});
}

exports.collectWorkflows = collectWorkflows;