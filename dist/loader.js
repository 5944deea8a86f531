Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_module = globalThis.process.getBuiltinModule("node:module");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_vm = globalThis.process.getBuiltinModule("node:vm");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_v8 = globalThis.process.getBuiltinModule("node:v8");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");

// src/cache-folder.ts
/**
* Where it is kept: in what `BULKHEAD_CACHE` says (`off`: nowhere); in a job in the folder that is emptied with it; else
* in the user's own. Never GitHub's cache, where a pull request may write what a required workflow would run, and never
* by a relative path: that would be a folder of the repository that is looked at, and what stands there is run.
*/
function cacheFolder(kept, env = process.env) {
	const folder = folderFor(kept, env);
	return folder !== void 0 && (0, node_path.isAbsolute)(folder) ? folder : void 0;
}
function folderFor(kept, env) {
	const said = env.BULKHEAD_CACHE;
	if (said) return said === "off" ? void 0 : (0, node_path.join)(said, kept);
	if (env.GITHUB_ACTIONS === "true") return env.RUNNER_TEMP ? (0, node_path.join)(env.RUNNER_TEMP, "bulkhead", kept) : void 0;
	const xdg = env.XDG_CACHE_HOME;
	if (xdg && (0, node_path.isAbsolute)(xdg)) return (0, node_path.join)(xdg, "bulkhead", kept);
	if (process.platform === "win32") return env.LOCALAPPDATA ? (0, node_path.join)(env.LOCALAPPDATA, "bulkhead", "cache", kept) : void 0;
	const home = env.HOME || (0, node_os.homedir)();
	const parent = process.platform === "darwin" ? (0, node_path.join)(home, "Library", "Caches") : (0, node_path.join)(home, ".cache");
	return (0, node_path.join)(parent, "bulkhead", kept);
}

// src/short-run.ts
/**
* Tells V8 that the program is over soon, before the work begins. Most functions of ours are called a few thousand
* times: what TurboFan, the most thorough of V8's compilers, takes to compile one is not earned back (docs/performance.md
* says how much that is); Maglev, which comes before it, takes a fraction of that. And it looks for garbage when there
* may be as much of it as of what is in use, where it would wait for up to three times that.
*
* They are hints, which change nothing but time and memory, and are set where they have been measured.
*/
function prepareForShortRun(version = process.versions.node) {
	if (!measured.test(version)) return;
	for (const flag of version.startsWith("24.") ? [...hints, ...lessInlining] : hints) (0, node_v8.setFlagsFromString)(flag);
}
/**
* What is set on the way of a run (above, and for the grammars of scripts) is as it was at its start: V8 takes compiled
* code only under the flags that it was made under.
*/
function setFlagsBack() {
	if (measured.test(process.versions.node)) for (const flag of atStart) (0, node_v8.setFlagsFromString)(flag);
}
const atStart = [
	"--semi-space-growth-factor=2",
	"--no-liftoff-only",
	"--wasm-tier-up",
	"--wasm-dynamic-tiering"
];
/** A Node that knows a flag no more, or not yet, would say so on its standard error. */
const measured = /^2[0-4]\./;
/** Of functions that have not been called for a while V8 forgets the bytecode, which would not be kept for the next start. */
const hints = [
	"--no-turbofan",
	"--heap-growing-percent=100",
	"--no-flush-bytecode"
];
/**
* Maglev of Node 24 takes a loop's first round out of it, and puts other functions of up to 100 bytes into one, 920 in all:
* so much is compiled again and again that a twentieth of the time goes into it.
*/
const lessInlining = [
	"--max-maglev-inlined-bytecode-size=60",
	"--max-maglev-inlined-bytecode-size-cumulative=120",
	"--no-maglev-loop-peeling"
];

// src/kept-code.ts
/**
* Scripts with what V8 compiled of them in an earlier run: all functions that it called, where Node's own cache has only
* what is compiled when a file is loaded. It saves a fifth of a small check. Kept in a folder where nobody else can
* write, since what stands there is run.
*
* @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
*/
var KeptCode = class KeptCode {
	#folder;
	/** V8 takes only what it has made itself, of this version, on such a processor and under the flags of the start. */
	#maker = (0, node_v8.cachedDataVersionTag)().toString(16);
	#scripts = [];
	constructor(folder) {
		this.#folder = folder;
	}
	/** Undefined where it cannot be kept, or not safely. */
	static in(folder) {
		return isOwn(folder) ? new KeptCode(folder) : void 0;
	}
	/**
	* A script by the code that is kept of its source. Where V8 does not take it, since a flag has been set meanwhile, it is
	* compiled anew and so again in the next such run.
	*/
	script(code, source, filename) {
		const file = (0, node_path.join)(this.#folder, `${this.#maker}-${(0, node_zlib.crc32)(filename).toString(16)}`);
		const known = codeOf(file, source);
		const script = new node_vm.Script(code, {
			filename,
			...known && { cachedData: known.data }
		});
		this.#scripts.push({
			script,
			source,
			file,
			extent: known?.extent ?? 0
		});
		return script;
	}
	/**
	* Keeps what has been compiled anew, at the end of a run: also where there is notably more than is kept, since the first
	* run may have been one that calls little.
	*/
	keep() {
		const extent = extentOfCode();
		const outgrown = this.#scripts.filter((one) => extent > one.extent * notablyMore);
		if (outgrown.length === 0) return;
		setFlagsBack();
		try {
			for (const { script, source, file } of outgrown) write(file, source, script.createCachedData(), extent);
			this.#removeOld();
		} catch {}
	}
	#removeOld() {
		const now = Date.now();
		for (const name of (0, node_fs.readdirSync)(this.#folder).filter((each) => ofOurs.test(each))) {
			const file = (0, node_path.join)(this.#folder, name);
			if (now - (0, node_fs.lstatSync)(file).mtimeMs > monthMs) (0, node_fs.rmSync)(file, { force: true });
		}
	}
};
/**
* How much V8 has compiled: bytes. Newer versions keep bytecode in a space of its own, nearly alone; to ask what there is
* of it in all of the heap takes 5 ms of a small check, and more of a large one.
*/
function extentOfCode() {
	return (0, node_v8.getHeapSpaceStatistics)().find(({ space_name }) => space_name === "trusted_space")?.space_used_size ?? (0, node_v8.getHeapCodeStatistics)().bytecode_and_metadata_size;
}
/** Of the same run again V8 has compiled the same but for a few per cent. */
const notablyMore = 1.1;
/** What may stand beside them in a folder that a user has named, is not ours to remove. */
const ofOurs = /^[0-9a-f]{1,8}-[0-9a-f]{1,8}(?:\.\d+)?$/;
/** After so long what another version has left is removed, when this one keeps something. */
const monthMs = 2592e6;
/** Two checksums, of the source and of the data, and the extent, of four bytes each; and the data. */
function write(file, source, data, extent) {
	const head = Buffer.alloc(headLength);
	head.writeUInt32LE((0, node_zlib.crc32)(source), 0);
	head.writeUInt32LE((0, node_zlib.crc32)(data), 4);
	head.writeUInt32LE(extent, 8);
	const unfinished = `${file}.${process.pid}`;
	(0, node_fs.writeFileSync)(unfinished, Buffer.concat([head, data]), { mode: 384 });
	(0, node_fs.renameSync)(unfinished, file);
}
const headLength = 12;
/** Whole, and of this source: V8 trusts the data, and of the source asks for nothing but its length. */
function codeOf(file, source) {
	try {
		const kept = (0, node_fs.readFileSync)(file);
		const data = kept.subarray(headLength);
		return kept.readUInt32LE(0) === (0, node_zlib.crc32)(source) && kept.readUInt32LE(4) === (0, node_zlib.crc32)(data) ? {
			data,
			extent: kept.readUInt32LE(8)
		} : void 0;
	} catch {
		return;
	}
}
/** Makes the folder where there is none. */
function isOwn(folder) {
	try {
		(0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
		const stats = (0, node_fs.lstatSync)(folder);
		if (process.getuid === void 0) return stats.isDirectory();
		return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & 18) === 0;
	} catch {
		return false;
	}
}

// src/loader.ts
/**
* Loads the bundle, the files beside this one. Node's own loader keeps too little of what V8 has compiled (see `KeptCode`)
* and takes longer for each file. In a job of GitHub's, whose machine is new each time, nothing is kept.
*/
function loadBundle(folder, env = process.env) {
	prepareForShortRun();
	const kept = env.GITHUB_ACTIONS === "true" ? void 0 : cacheFolder("code", env);
	const code = kept === void 0 ? void 0 : KeptCode.in(kept);
	if (code !== void 0) process.once("exit", () => code.keep());
	return partsOf(folder, code)("./bulkhead.js");
}
/** What `require` is to the files of a folder: each is run once, when it is first asked for. */
function partsOf(folder, kept) {
	const known = /* @__PURE__ */ new Map();
	const others = (0, node_module.createRequire)((0, node_path.join)(folder, "package.json"));
	const require$1 = (name) => {
		if (!name.startsWith("./")) return others(name);
		const found = known.get(name);
		if (found !== void 0) return found.exports;
		const module = { exports: {} };
		known.set(name, module);
		const file = (0, node_path.join)(folder, name);
		const source = (0, node_fs.readFileSync)(file);
		const code = `(function (exports, require, module, __filename, __dirname) {"use strict";${source}\n})`;
		(kept?.script(code, source, file) ?? new node_vm.Script(code, { filename: file })).runInThisContext()(module.exports, require$1, module, file, folder);
		return module.exports;
	};
	return require$1;
}

exports.loadBundle = loadBundle;