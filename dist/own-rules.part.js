const require_check_main = require("./check-main.part.js");
const require_bundled = require("./bundled.part.js");
const require_catalog = require("./catalog.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_worker_threads = globalThis.process.getBuiltinModule("node:worker_threads");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");

// src/policy/own/error.ts
/** Own rules that cannot be used as they stand: each line of the message is `file:line:column: what; what to write`. */
var OwnRulesError = class extends require_cli_check_main.UsageError {};

// src/policy/own/problem.ts
/** `file:line:column: message; advice`, one problem a line, in the order of the places. */
function describeProblems(problems) {
	const described = problems.map(({ place, message, advice }) => {
		const { file, line, column } = require_check_main.locationOf(place);
		return {
			file,
			line,
			column,
			text: `${file}:${line}:${column}: ${message}${advice === void 0 ? "" : `; ${advice}`}`
		};
	});
	described.sort((a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
	return [...new Set(described.map(({ text }) => text))].join("\n");
}
/** @throws OwnRulesError where there is a problem. */
function refuse(problems) {
	if (problems.length > 0) throw new OwnRulesError(describeProblems(problems));
}
/** The place of a line (from 1) of a source, from a column on, or from its first character that is not blank. */
function placeOfLine(source, line, column) {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const next = source.text.indexOf("\n", start);
		if (next === -1) return require_check_main.startOf(source);
		start = next + 1;
	}
	const text = source.line(line);
	const from = Math.min(column === void 0 ? text.search(/\S|$/) : column - 1, text.length);
	return {
		source,
		start: start + from,
		end: start + text.length
	};
}
/** OPA counts columns in bytes of the line. */
function placeOfByteColumn(source, line, column) {
	return placeOfLine(source, line, Buffer.from(source.line(line), "utf8").subarray(0, column - 1).toString("utf8").length + 1);
}
/** The line of `# key:` in the METADATA comment that ends above `line`; `line` itself, where it is not there. */
function placeOfKey(source, line, key) {
	const comment = /^\s*#/;
	for (let at = line - 1; at > 0 && comment.test(source.line(at)); at--) if (new RegExp(`^\\s*#\\s+${key}:`).test(source.line(at))) return placeOfLine(source, at, source.line(at).indexOf(key) + 1);
	return placeOfLine(source, line);
}
/** Where a module says its package. */
function packageLine(source) {
	const match = /^[ \t]*package\b/m.exec(source.text);
	return match === null ? 1 : source.position(match.index + match[0].indexOf("package")).line;
}

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

// src/policy/own/cache.ts
/**
* Compiled rules by the hash of all that they were made from, each in a file that begins with the hash of the rest.
* Nothing here may be counted on: what cannot be read, is broken, or is another user's, is not there; what cannot be
* written is not.
*/
var Cache = class {
	#folder;
	/** Without a folder, nothing is kept. */
	constructor(folder) {
		this.#folder = folder;
	}
	async get(key) {
		if (this.#folder === void 0) return void 0;
		try {
			const file = await (0, node_fs_promises.open)((0, node_path.join)(this.#folder, key), "r");
			try {
				const { uid } = await file.stat();
				if (process.getuid !== void 0 && uid !== process.getuid()) return void 0;
				const bytes = await file.readFile();
				const content = bytes.subarray(digestLength);
				return bytes.subarray(0, digestLength).equals(digest(key, content)) ? content : void 0;
			} finally {
				await file.close();
			}
		} catch {
			return;
		}
	}
	/** Whole or not at all: it is written beside its place and renamed. */
	async put(key, content) {
		const folder = this.#folder;
		if (folder === void 0) return;
		const temporary = (0, node_path.join)(folder, `${key}.${(0, node_crypto.randomUUID)()}.part`);
		try {
			await (0, node_fs_promises.mkdir)(folder, {
				recursive: true,
				mode: 448
			});
			await (0, node_fs_promises.writeFile)(temporary, Buffer.concat([digest(key, content), content]), {
				mode: 384,
				flag: "wx"
			});
			await (0, node_fs_promises.rename)(temporary, (0, node_path.join)(folder, key));
			await prune(folder);
		} catch {
			await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => {});
		}
	}
};
const digestLength = 32;
/** The key too: a whole file under another name is not the answer to it. */
function digest(key, content) {
	return (0, node_crypto.createHash)("sha256").update(`${key}\n`).update(content).digest();
}
/** Who writes rules compiles often; each result is under 1 MB. */
const kept = 20;
async function prune(folder) {
	const names = (await (0, node_fs_promises.readdir)(folder)).filter((name) => /^[0-9a-f]{64}(?:\.[0-9a-f-]+\.part)?$/.test(name));
	if (names.length <= kept) return;
	const aged = await Promise.all(names.map(async (name) => ({
		name,
		at: (await (0, node_fs_promises.stat)((0, node_path.join)(folder, name))).mtimeMs
	})));
	aged.sort((a, b) => b.at - a.at);
	for (const { name } of aged.slice(kept)) await (0, node_fs_promises.rm)((0, node_path.join)(folder, name), { force: true });
}

// src/policy/own/json-object.ts
/** Whether a value, as JSON, is an object with keys, and neither null nor a list. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/own/violations.ts
/** More of one rule in one project is a rule that has lost its way. */
const maxViolations = 1e3;
/** Longer is no predicate. UTF-16 code units. */
const maxMessage = 2e3;
/** The answer of some rules as violations, or why it is none; completes "the rule …". */
function readViolations(answer, rules) {
	if (!Array.isArray(answer)) return "does not answer with violations";
	const wrong = answer.map((each) => wrongWith(each, rules)).find((why) => why !== void 0);
	if (wrong !== void 0) return wrong;
	const violations = answer;
	const most = Math.max(0, ...Array.from(require_check_main.groupBy(violations, ({ rule }) => rule).values(), ({ length }) => length));
	return most > maxViolations ? `finds ${most} violations in one project, more than ${maxViolations}` : violations;
}
function wrongWith(value, rules) {
	if (!isObject(value)) return `denies ${short(value)}, which is no violation: write result.violation(meta, path, message)`;
	const { rule, path, message, related, confidence, severity, evidence, port, remediation } = value;
	if (typeof rule !== "string" || !rules.includes(rule)) return `answers for ${short(rule)}, another rule`;
	if (!isPath(path)) return `gives the path ${short(path)}, which is no list of keys and indices`;
	if (!isText(message)) return `gives the message ${short(message)}, which is no text`;
	if (confidence !== void 0 && confidence !== "certain" && confidence !== "inferred") return `gives the confidence ${short(confidence)}, which is neither certain nor inferred`;
	if (severity !== void 0 && !isSeverityTable(severity)) return `gives the severity ${short(severity)}, which is no table of severities`;
	if (evidence !== void 0 && typeof evidence !== "string") return `gives evidence that is no text`;
	if (port !== void 0 && !isText(port)) return `gives the port ${short(port)}, which is no text`;
	if (remediation !== void 0 && !isText(remediation)) return `gives the remediation ${short(remediation)}, which is no text`;
	if (related !== void 0 && !(Array.isArray(related) && related.every(isRelated))) return "gives related paths that are no list of path and message";
}
function isRelated(value) {
	return isObject(value) && isPath(value.path) && isText(value.message);
}
function isPath(value) {
	return Array.isArray(value) && value.length <= 100 && value.every((key) => typeof key === "string" || Number.isInteger(key) && key >= 0);
}
function isText(value) {
	return typeof value === "string" && value !== "" && value.length <= maxMessage;
}
function isSeverityTable(value) {
	const words = [...require_check_main.severities, "off"];
	return isObject(value) && require_catalog.severityProfiles.every((profile) => words.includes(value[profile]));
}
function short(value) {
	const text = JSON.stringify(pruned(value, 4)) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
/** No more of a value than is shown: it may be nested deeper than the stack, and long. */
function pruned(value, depth) {
	if (typeof value === "string") return value.slice(0, 100);
	if (typeof value !== "object" || value === null) return value;
	if (depth === 0) return "…";
	if (Array.isArray(value)) return value.slice(0, 50).map((each) => pruned(each, depth - 1));
	return Object.fromEntries(Object.entries(value).slice(0, 50).map(([key, each]) => [key, pruned(each, depth - 1)]));
}

// src/policy/own/evaluate.ts
/**
* Evaluates rules of others, of whom nothing is known: in a worker, with bounds, and one by one after a failure. To be
* ended when it is done with.
*/
var OwnEvaluation = class {
	#rules;
	#engine;
	#failures = /* @__PURE__ */ new Map();
	/** Failed once: from then on by themselves, so that the others need not be asked twice. */
	#alone = /* @__PURE__ */ new Set();
	/** Took all that a worker may take: not asked again. */
	#gone = /* @__PURE__ */ new Set();
	/** `data` is all that the rules see as `data`, but for rules and libraries. */
	constructor(compiled, rules, limits = require_check_main.limitsOf()) {
		this.#rules = rules;
		this.#engine = new Engine({
			...compiled,
			pages: limits["own-rules-mib"] * 16,
			longest
		}, limits);
	}
	/** What the rules find in a project (plain data), but for those that fail. */
	async violations(project) {
		const found = [];
		const json = JSON.stringify(project);
		const turns = [this.#rules.filter((rule) => !this.#alone.has(rule)), ...[...this.#alone].filter((rule) => !this.#gone.has(rule)).map((rule) => [rule])];
		for (let turn = turns.shift(); turn !== void 0; turn = turns.shift()) {
			const [first, ...others] = turn;
			if (first === void 0) continue;
			const outcome = await this.#engine.ask({
				project: json,
				rules: turn
			});
			if (!("failed" in outcome)) found.push(...outcome.violations);
			else if (others.length > 0) turns.unshift(...turn.map((rule) => [rule]));
			else {
				this.#alone.add(first);
				if (outcome.fatal) this.#gone.add(first);
				if (!this.#failures.has(first)) this.#failures.set(first, {
					rule: first,
					message: outcome.failed
				});
			}
		}
		return found;
	}
	/** By rule: each as it failed first. */
	failures() {
		return [...this.#failures.values()].toSorted((a, b) => a.rule < b.rule ? -1 : 1);
	}
	async end() {
		await this.#engine.end();
	}
};
/** A worker that is started when it is needed, and again when it had to be ended. */
var Engine = class {
	#data;
	#limits;
	#used = 0;
	#worker;
	constructor(data, limits) {
		this.#data = data;
		this.#limits = limits;
	}
	async ask(request) {
		const left = this.#limits["own-rules-seconds"] * 1e3 - this.#used;
		if (left <= 0) return {
			failed: `was not evaluated: own rules had used up ${this.#named("own-rules-seconds")}`,
			fatal: true
		};
		const one = this.#limits["own-rule-seconds"] * 1e3;
		const clock = new Clock(Math.min(one, left));
		const answer = await this.#answer(request, clock, one < left ? "own-rule-seconds" : "own-rules-seconds");
		this.#used += clock.used();
		if ("thrown" in answer) {
			const memory = answer.thrown === outOfMemory;
			return {
				failed: memory ? `needs more memory than ${this.#named("own-rules-mib")}` : `failed: ${oneLine(answer.thrown)}`,
				fatal: memory
			};
		}
		if ("dead" in answer) {
			await this.end();
			return {
				failed: answer.dead,
				fatal: true
			};
		}
		if ("length" in answer) return {
			failed: `answers with ${answer.length} bytes of one project, more than ${longest}`,
			fatal: false
		};
		const read = readViolations(require_check_main.resultIn(answer.json), request.rules);
		return typeof read === "string" ? {
			failed: read,
			fatal: false
		} : { violations: read };
	}
	async end() {
		await this.#worker?.terminate();
		this.#worker = void 0;
	}
	#answer(request, clock, bound) {
		this.#worker ??= start(this.#data);
		const worker = this.#worker;
		return new Promise((resolve) => {
			const done = (answer) => {
				clock.stop();
				worker.off("message", done).off("error", broken).off("exit", ended);
				resolve(answer);
			};
			const broken = (error) => done({ dead: `failed: ${oneLine(String(error))}` });
			const ended = (code) => done({ dead: `failed: its worker ended with ${code}` });
			worker.on("message", done).on("error", broken).on("exit", ended);
			clock.start(() => done({ dead: `took longer than ${this.#named(bound)}` }));
			worker.postMessage(request);
		});
	}
	#named(name) {
		return require_check_main.named(name, this.#limits);
	}
};
/** What OPA's allocator gives up with: https://github.com/open-policy-agent/opa/blob/v1.22.2/wasm/src/malloc.c */
const outOfMemory = "opa_malloc: failed";
/**
* Rings when the process has used so much processor time: a busy machine must not make a good rule fail. All of it is
* the worker's, for the main thread only waits. Whatever was used, it rings after ten times that on the wall clock.
*/
var Clock = class {
	deadline;
	#timer;
	#cpu = process.cpuUsage();
	#wall = performance.now();
	constructor(deadline) {
		this.deadline = deadline;
	}
	start(ring) {
		this.#cpu = process.cpuUsage();
		this.#wall = performance.now();
		const check = () => {
			const left = Math.min(this.deadline - this.used(), this.deadline * 10 - (performance.now() - this.#wall));
			if (left <= 0) ring();
			else this.#timer = setTimeout(check, Math.max(left, 5));
		};
		this.#timer = setTimeout(check, this.deadline);
	}
	stop() {
		clearTimeout(this.#timer);
	}
	/** ms */
	used() {
		const { user, system } = process.cpuUsage(this.#cpu);
		return (user + system) / 1e3;
	}
};
/**
* What rules may answer of one project. Bytes of JSON: a thousand violations take a twentieth. The values that they are
* made into take some ten times as much, in the main thread.
*/
const longest = 8388608;
function start(data) {
	return new node_worker_threads.Worker(program, {
		workerData: data,
		stdout: true,
		stderr: true
	}).on("error", () => {});
}
/** Beside the bundle, or this folder's. Through a variable: the bundler would take it for an asset to copy. */
const here = globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href;
const bundled = new URL("./own-rules-worker.js", here);
const program = (0, node_fs.existsSync)(bundled) ? bundled : new URL(here.endsWith(".ts") ? "./worker.ts" : "./worker.js", here);
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

// src/policy/own/archive.ts
/** All that an archive may unpack to. Bytes. */
const maxUnpacked = 67108864;
/** ustar and pax, as GNU tar, bsdtar and Go's archive/tar write them: blocks of 512 bytes, a header before each file. */
const block = 512;
/**
* Unpacks a `.tar.gz` in memory: an OPA bundle. Only regular files count; a link, a device, or a path that leads out
* of the archive makes all of it refused, and so does a checksum that is wrong.
* https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
*/
function unpack$1(bytes) {
	let tar;
	try {
		tar = (0, node_zlib.gunzipSync)(bytes, { maxOutputLength: maxUnpacked });
	} catch (error) {
		return { why: error.code === "ERR_BUFFER_TOO_LARGE" ? `unpacks to more than ${maxUnpacked} bytes` : "is not compressed with gzip" };
	}
	const files = /* @__PURE__ */ new Map();
	/** What a pax or GNU header says of the next file. */
	let next = {};
	for (let at = 0; at + block <= tar.length;) {
		const header = tar.subarray(at, at + block);
		if (header.every((byte) => byte === 0)) return { files };
		const declared = number(header, 124, 12);
		if (declared === void 0 || number(header, 148, 8) !== checksum(header)) return { why: "is not a tar archive, or a broken one" };
		const type = String.fromCharCode(header[156] ?? 0);
		const size = type === "x" || type === "g" || type === "L" ? declared : next.size ?? declared;
		const content = tar.subarray(at + block, at + block + size);
		if (content.length < size) return { why: "ends in the middle of a file" };
		at += block + Math.ceil(size / block) * block;
		if (type === "x") next = {
			...next,
			...paxOf(content)
		};
		else if (type === "L") next = {
			...next,
			path: text(content, 0, content.length)
		};
		else if (type !== "g") {
			const path = pathOf(next.path ?? nameOf(header));
			next = {};
			if (path === void 0) return { why: "holds a path that leads out of it" };
			if (type === "0" || type === "\0") files.set(path, content);
			else if (type !== "5") return { why: `holds ${path}, which is neither a file nor a folder` };
		}
	}
	return { files };
}
/** `/policy.rego` and `./policy.rego` are `policy.rego`: OPA writes the first form. */
function pathOf(name) {
	const parts = name.split("/").filter((part) => part !== "" && part !== ".");
	return parts.includes("..") || name.includes("\\") || name.includes("\0") ? void 0 : parts.join("/");
}
function nameOf(header) {
	const prefix = text(header, 257, 6).startsWith("ustar") ? text(header, 345, 155) : "";
	const name = text(header, 0, 100);
	return prefix === "" ? name : `${prefix}/${name}`;
}
/** `25 path=some/long/path\n`, as often as there are fields; the number counts the whole record in bytes. */
function paxOf(content) {
	const fields = {};
	for (let at = 0; at < content.length;) {
		const length = Number.parseInt(content.toString("latin1", at, at + 12), 10);
		if (!(length > 0)) break;
		const [, key, value = ""] = /^\d+ ([^=]+)=(.*)\n$/s.exec(content.toString("utf8", at, at + length)) ?? [];
		if (key === "path") fields.path = value;
		if (key === "size" && /^\d{1,15}$/.test(value)) fields.size = Number(value);
		at += length;
	}
	return fields;
}
/** Octal digits, ended by a blank or a null. */
function number(header, offset, length) {
	const digits = text(header, offset, length).trim();
	return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : void 0;
}
/** The sum of the header's bytes, those of the checksum itself taken as blanks. */
function checksum(header) {
	return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
function text(bytes, offset, length) {
	const part = bytes.subarray(offset, offset + length);
	const end = part.indexOf(0);
	return part.toString("utf8", 0, end === -1 ? part.length : end);
}

// src/policy/own/sources.ts
/** Above what anybody writes; each costs a read. */
const maxFiles = 2e3;
/** Reads folders, or OPA bundles (`.tar.gz`), that lie in a tree. Tests are left out unless wanted. @throws OwnRulesError */
async function readOwnSources(tree, folders, { tests = false } = {}) {
	const files = (await Promise.all(folders.map((folder) => filesOf(tree, folder)))).flat();
	const modules = /* @__PURE__ */ new Map();
	const data = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { source, data: name } of files) if (name === void 0) {
		if (tests || !isTestFile(source.path)) modules.set(source.path, source);
	} else {
		const value = readData(source, problems);
		for (const [key, part] of Object.entries(name === allData ? objectOf(value, source, problems) : { [name]: value })) {
			problems.push(...problemsOfName(key, source, data.get(key)?.source));
			data.set(key, {
				source,
				value: part
			});
		}
	}
	refuse(problems);
	return {
		modules,
		data: Object.fromEntries(Array.from(data, ([name, { value }]) => [name, value])),
		dataSources: new Map(Array.from(data, ([name, { source }]) => [name, source]))
	};
}
/** Whether a file holds tests, by its name. */
function isTestFile(path) {
	return path.endsWith("_test.rego");
}
/** Instead of a name: each key of the file is data of its own, as in the `data.json` of an OPA bundle. */
const allData = Symbol("all data");
/** Names that have a meaning already; those of bundled data are taken too, which is asked where they are known. */
const takenNames = /* @__PURE__ */ new Set([
	"config",
	"lib",
	"main",
	"rules",
	"select"
]);
function problemsOfName(name, source, other) {
	const place = require_check_main.startOf(source);
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [{
		place,
		message: `"${name}" cannot be written as data.${name}`,
		advice: "use letters, digits and underscores"
	}];
	if (takenNames.has(name)) return [{
		place,
		message: `data.${name} is taken`,
		advice: "name the data otherwise"
	}];
	if (other !== void 0 && other !== source) return [{
		place,
		message: `data.${name} stands in ${other.label} already`,
		advice: "rename one of the two"
	}];
	return [];
}
function readData(source, problems) {
	if (source.path.endsWith(".json")) try {
		const value = JSON.parse(source.text);
		if (!isDeeper(value, source.bounds.limits.depth)) return value;
	} catch {}
	const { documents, diagnostics } = require_check_main.parseYaml(source);
	for (const { level, place, message } of diagnostics) if (level === "error") problems.push({
		place,
		message
	});
	const [document, second] = documents;
	if (second !== void 0) problems.push({
		place: second.place,
		message: "a data file holds one document",
		advice: "put the others into files of their own"
	});
	return document === void 0 ? {} : require_check_main.toJson(document);
}
/** Whoever hands data on goes through it by recursion. */
function isDeeper(value, most) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((one) => typeof one === "object" && one !== null ? Object.values(one) : []);
	}
	return false;
}
function objectOf(value, source, problems) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	problems.push({
		place: require_check_main.startOf(source),
		message: "data.json is no object",
		advice: "name the data by its keys"
	});
	return {};
}
async function filesOf(tree, folder) {
	const path = require_check_main.resolvePath("", folder);
	if (path === void 0) throw new OwnRulesError(`policies: ${folder} leads out of the repository; name a folder in it`);
	const found = /\.(?:tar\.gz|tgz)$/.test(path) ? await archived(tree, path) : await foldered(tree, path);
	if (found.length > maxFiles) throw new OwnRulesError(`policies: ${folder} holds more than ${maxFiles} files`);
	if (!found.some(({ source }) => source.path.endsWith(".rego"))) throw new OwnRulesError(`policies: ${folder} holds no Rego; write one with: bulkhead new rule NAME --dir ${path === "" ? "." : path}`);
	return found;
}
async function foldered(tree, folder) {
	const prefix = folder === "" ? "" : `${folder}/`;
	const paths = (await tree.list(folder)).filter((path) => path.startsWith(prefix)).flatMap((path) => {
		const part = partOf(path.slice(prefix.length));
		return part === void 0 ? [] : [{
			path,
			...part
		}];
	});
	if (paths.length === 0) {
		const { kind } = await tree.read(folder);
		if (kind === "absent" || kind === "text") throw new OwnRulesError(`policies: ${folder} is no folder of the repository`);
	}
	return Promise.all(paths.map(async ({ path, data }) => {
		const source = await require_check_main.readSource(tree, path);
		if (!(source instanceof require_check_main.Source)) throw new OwnRulesError(`${path}:1:1: cannot be read${source.kind === "refused" ? `: it ${source.why}` : ""}`);
		return data === void 0 ? { source } : {
			source,
			data
		};
	}));
}
async function archived(tree, path) {
	const found = await tree.readBytes?.(path);
	if (found === void 0) throw new OwnRulesError(`policies: ${path}: an archive cannot be read from here`);
	if (found.kind !== "bytes") {
		const why = found.kind === "refused" ? `cannot be read: it ${found.why}` : "is no file of the repository";
		throw new OwnRulesError(`policies: ${path} ${why}`);
	}
	const unpacked = unpack$1(found.bytes);
	if ("why" in unpacked) throw new OwnRulesError(`policies: ${path} cannot be read: it ${unpacked.why}`);
	return Array.from(unpacked.files).flatMap(([inner, bytes]) => {
		const part = partOf(inner);
		if (part === void 0) return [];
		const file = `${path}/${inner}`;
		const read = require_check_main.decode(bytes);
		if (read.kind !== "text") throw new OwnRulesError(`${file}:1:1: cannot be read: it is not UTF-8 text`);
		const source = new require_check_main.Source(file, read.text, tree.label?.(file));
		return [part.data === void 0 ? { source } : {
			source,
			data: part.data
		}];
	});
}
/** What a file, by its path in the folder, is to us: a module, data, or nothing. */
function partOf(path) {
	if (path.endsWith(".rego")) return {};
	if (path === "data.json") return { data: allData };
	const data = /^data\/([^/]+)\.(?:json|ya?ml)$/.exec(path)?.[1];
	return data === void 0 ? void 0 : { data };
}

// src/policy/own/own-rules.ts
/** Rules that do not travel with the program, compiled and ready. */
var OwnRules = class OwnRules {
	/** By id; the same form as that of the bundled rules. */
	catalog;
	#rules;
	#sources;
	#wasm;
	constructor(rules, sources, wasm) {
		this.catalog = rules.map(({ rule }) => rule);
		this.#rules = rules;
		this.#sources = sources;
		this.#wasm = wasm;
	}
	/**
	* Reads and compiles what lies in folders (or `.tar.gz` bundles) of a tree; from the cache, if the same was compiled
	* before.
	* @throws OwnRulesError where they do not compile, or are not as rules must be.
	*/
	static async load(tree, folders, cache = new Cache(cacheFolder("rules"))) {
		const [sources, bundled] = await Promise.all([readOwnSources(tree, folders), require_bundled.readBundled()]);
		const key = keyOf(sources, bundled.hash);
		const known = await cache.get(key);
		if (known !== void 0) {
			const { rules, wasm } = unpack(known);
			return new OwnRules(rules, sources, wasm);
		}
		const { compileOwn } = await Promise.resolve().then(() => require("./compile.part.js")).then((n) => n.compile_exports);
		const { rules, wasm } = await compileOwn(sources, bundled.parse());
		await cache.put(key, pack(rules, wasm));
		return new OwnRules(rules, sources, wasm);
	}
	/** Failures where their rules say their packages. */
	located(failures) {
		return failures.flatMap((failure) => {
			const own = this.#rules.find(({ rule }) => rule.id === failure.rule);
			const source = own === void 0 ? void 0 : this.#sources.modules.get(own.file);
			return own === void 0 || source === void 0 ? [] : [{
				...failure,
				place: placeOfLine(source, own.line)
			}];
		});
	}
	/** An evaluation of the rules of these ids. `data` is ours, with `config`; their own data joins it. */
	evaluation(ids, data, limits) {
		const own = this.catalog.map(({ id }) => id).filter((id) => ids.includes(id));
		return new OwnEvaluation({
			wasm: this.#wasm,
			data: {
				...this.#sources.data,
				...data
			}
		}, own, limits);
	}
};
/** Raised where what is kept changes its form. */
const format = 1;
/** Everything that the result depends on: of the data, which names are there. */
function keyOf({ modules, data }, bundled) {
	const texts = Array.from(modules, ([path, { text }]) => [path, text]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
	const said = JSON.stringify([
		format,
		bundled,
		texts,
		Object.keys(data).sort()
	]);
	return require_check_main.sha256(said);
}
/** The length of the rules as JSON in 4 bytes, the rules, the WASM. */
function pack(rules, wasm) {
	const text = Buffer.from(JSON.stringify(rules), "utf8");
	const length = Buffer.alloc(4);
	length.writeUInt32LE(text.length);
	return Buffer.concat([
		length,
		text,
		wasm
	]);
}
function unpack(bytes) {
	const end = 4 + bytes.readUInt32LE(0);
	return {
		rules: JSON.parse(bytes.toString("utf8", 4, end)),
		wasm: bytes.subarray(end)
	};
}

Object.defineProperty(exports, "OwnRules", {
  enumerable: true,
  get: function () {
    return OwnRules;
  }
});
Object.defineProperty(exports, "OwnRulesError", {
  enumerable: true,
  get: function () {
    return OwnRulesError;
  }
});
Object.defineProperty(exports, "isObject", {
  enumerable: true,
  get: function () {
    return isObject;
  }
});
Object.defineProperty(exports, "isTestFile", {
  enumerable: true,
  get: function () {
    return isTestFile;
  }
});
Object.defineProperty(exports, "packageLine", {
  enumerable: true,
  get: function () {
    return packageLine;
  }
});
Object.defineProperty(exports, "placeOfByteColumn", {
  enumerable: true,
  get: function () {
    return placeOfByteColumn;
  }
});
Object.defineProperty(exports, "placeOfKey", {
  enumerable: true,
  get: function () {
    return placeOfKey;
  }
});
Object.defineProperty(exports, "placeOfLine", {
  enumerable: true,
  get: function () {
    return placeOfLine;
  }
});
Object.defineProperty(exports, "readOwnSources", {
  enumerable: true,
  get: function () {
    return readOwnSources;
  }
});
Object.defineProperty(exports, "refuse", {
  enumerable: true,
  get: function () {
    return refuse;
  }
});