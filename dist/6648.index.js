export const id = 6648;
export const ids = [6648];
export const modules = {

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ severityProfiles),
/* harmony export */   p: () => (/* binding */ parameterTypes)
/* harmony export */ });
/** Columns of a severity table; self-hosted is CI on a runner that somebody keeps. */
const severityProfiles = ["production", "development", "ci", "self-hosted"];
const parameterTypes = ["array", "boolean", "integer", "number", "object", "string"];


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readBundled),
/* harmony export */   O: () => (/* binding */ bundledPackages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6739);



async function readBundled() {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .asset */ .L)("policies.json", "build"));
    return {
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"),
        parse: () => JSON.parse(bytes.toString("utf8")),
    };
}
/** Packages that are ours, by what stands behind `package `. */
function bundledPackages({ sources, testing }) {
    return new Set(Object.values({ ...sources, ...testing }).flatMap((text) => /^package (\S+)$/m.exec(text)?.slice(1) ?? []));
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OwnRulesError)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);

/** Own rules that cannot be used as they stand: each line of the message is `file:line:column: what; what to write`. */
class OwnRulesError extends _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value, as JSON, is an object with keys, and neither null nor a list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ OwnRules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/policy/own/bundled.js
var own_bundled = __webpack_require__(9516);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/policy/own/cache.js




/**
 * Compiled rules by the hash of all that they were made from, each in a file that begins with the hash of the rest.
 * Nothing here may be counted on: what cannot be read, is broken, or is another user's, is not there; what cannot be
 * written is not.
 */
class Cache {
    #folder;
    /** Without a folder, nothing is kept. */
    constructor(folder) {
        this.#folder = folder;
    }
    async get(key) {
        if (this.#folder === undefined)
            return undefined;
        try {
            const file = await (0,promises_.open)((0,external_node_path_.join)(this.#folder, key), "r");
            try {
                const { uid } = await file.stat();
                if (process.getuid !== undefined && uid !== process.getuid())
                    return undefined;
                const bytes = await file.readFile();
                const content = bytes.subarray(digestLength);
                return bytes.subarray(0, digestLength).equals(digest(key, content)) ? content : undefined;
            }
            finally {
                await file.close();
            }
        }
        catch {
            return undefined;
        }
    }
    /** Whole or not at all: it is written beside its place and renamed. */
    async put(key, content) {
        const folder = this.#folder;
        if (folder === undefined)
            return;
        const temporary = (0,external_node_path_.join)(folder, `${key}.${(0,external_node_crypto_.randomUUID)()}.part`);
        try {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            await (0,promises_.writeFile)(temporary, Buffer.concat([digest(key, content), content]), { mode: 0o600, flag: "wx" });
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, key));
            await prune(folder);
        }
        catch {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        }
    }
}
/**
 * Where compiled rules are kept: what `BULKHEAD_CACHE` says (`off`: nowhere); in a job the folder that is emptied with
 * it; else the user's own. Never GitHub's cache, where a pull request may write what a required workflow would run.
 */
function cacheFolder(env = process.env) {
    const said = env.BULKHEAD_CACHE;
    if (said)
        return said === "off" ? undefined : (0,external_node_path_.join)(said, "rules");
    if (env.GITHUB_ACTIONS === "true")
        return env.RUNNER_TEMP ? (0,external_node_path_.join)(env.RUNNER_TEMP, "bulkhead", "rules") : undefined;
    // The specification has relative paths ignored: https://specifications.freedesktop.org/basedir-spec/latest/
    const xdg = env.XDG_CACHE_HOME;
    if (xdg && (0,external_node_path_.isAbsolute)(xdg))
        return (0,external_node_path_.join)(xdg, "bulkhead", "rules");
    if (process.platform === "win32") {
        return env.LOCALAPPDATA ? (0,external_node_path_.join)(env.LOCALAPPDATA, "bulkhead", "cache", "rules") : undefined;
    }
    const home = env.HOME || (0,external_node_os_.homedir)();
    const parent = process.platform === "darwin" ? (0,external_node_path_.join)(home, "Library", "Caches") : (0,external_node_path_.join)(home, ".cache");
    return (0,external_node_path_.join)(parent, "bulkhead", "rules");
}
const digestLength = 32;
/** The key too: a whole file under another name is not the answer to it. */
function digest(key, content) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key}\n`).update(content).digest();
}
/** Who writes rules compiles often; each result is under 1 MB. */
const kept = 20;
async function prune(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => /^[0-9a-f]{64}(?:\.[0-9a-f-]+\.part)?$/.test(name));
    if (names.length <= kept)
        return;
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    aged.sort((a, b) => b.at - a.at);
    for (const { name } of aged.slice(kept))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/policy/catalog.js
var catalog = __webpack_require__(7464);
// EXTERNAL MODULE: ./out/policy/own/json-object.js
var json_object = __webpack_require__(1326);
;// CONCATENATED MODULE: ./out/policy/own/violations.js



/** More of one project is a rule that has lost its way. */
const maxViolations = 1000;
/** Longer is no predicate. UTF-16 code units. */
const maxMessage = 2000;
/** The answer of some rules as violations, or why it is none; completes "the rule …". */
function readViolations(answer, rules) {
    if (!Array.isArray(answer))
        return "does not answer with violations";
    if (answer.length > maxViolations * rules.length) {
        return `finds ${answer.length} violations in one project, more than ${maxViolations}`;
    }
    const wrong = answer.map((each) => wrongWith(each, rules)).find((why) => why !== undefined);
    return wrong ?? answer;
}
function wrongWith(value, rules) {
    if (!(0,json_object/* isObject */.G)(value)) {
        return `denies ${violations_short(value)}, which is no violation: write result.violation(meta, path, message)`;
    }
    const { rule, path, message, related, confidence, severity, evidence } = value;
    if (typeof rule !== "string" || !rules.includes(rule))
        return `answers for ${violations_short(rule)}, another rule`;
    if (!isPath(path))
        return `gives the path ${violations_short(path)}, which is no list of keys and indices`;
    if (!isText(message))
        return `gives the message ${violations_short(message)}, which is no text`;
    if (confidence !== undefined && confidence !== "certain" && confidence !== "inferred") {
        return `gives the confidence ${violations_short(confidence)}, which is neither certain nor inferred`;
    }
    if (severity !== undefined && !isSeverityTable(severity)) {
        return `gives the severity ${violations_short(severity)}, which is no table of severities`;
    }
    if (evidence !== undefined && typeof evidence !== "string")
        return `gives evidence that is no text`;
    if (related !== undefined && !(Array.isArray(related) && related.every(isRelated))) {
        return "gives related paths that are no list of path and message";
    }
    return undefined;
}
function isRelated(value) {
    return (0,json_object/* isObject */.G)(value) && isPath(value.path) && isText(value.message);
}
function isPath(value) {
    return (Array.isArray(value) &&
        value.length <= 100 &&
        value.every((key) => typeof key === "string" || (Number.isInteger(key) && key >= 0)));
}
function isText(value) {
    return typeof value === "string" && value !== "" && value.length <= maxMessage;
}
function isSeverityTable(value) {
    const words = [...finding/* severities */.g, "off"];
    return (0,json_object/* isObject */.G)(value) && catalog/* severityProfiles */.k.every((profile) => words.includes(value[profile]));
}
function violations_short(value) {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./out/policy/own/evaluate.js




/**
 * Evaluates rules of others, of whom nothing is known: in a worker, with bounds, and one by one after a failure. To be
 * ended when it is done with.
 */
class OwnEvaluation {
    #rules;
    #engine;
    #failures = new Map();
    /** Failed once: from then on by themselves, so that the others need not be asked twice. */
    #alone = new Set();
    /** Took all that a worker may take: not asked again. */
    #gone = new Set();
    /** `data` is all that the rules see as `data`, but for rules and libraries. */
    constructor(compiled, rules, limits = (0,out_limits/* limitsOf */.Af)()) {
        this.#rules = rules;
        this.#engine = new Engine({ ...compiled, pages: limits["own-rules-mib"] * 16 }, limits);
    }
    /** What the rules find in a project (plain data), but for those that fail. */
    async violations(project) {
        const found = [];
        const together = this.#rules.filter((rule) => !this.#alone.has(rule));
        const turns = [together, ...[...this.#alone].filter((rule) => !this.#gone.has(rule)).map((rule) => [rule])];
        for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
            const [first, ...others] = turn;
            if (first === undefined)
                continue;
            const outcome = await this.#engine.ask({ project, rules: turn });
            if (!("failed" in outcome))
                found.push(...outcome.violations);
            else if (others.length > 0)
                turns.unshift(...turn.map((rule) => [rule]));
            else {
                this.#alone.add(first);
                if (outcome.fatal)
                    this.#gone.add(first);
                if (!this.#failures.has(first))
                    this.#failures.set(first, { rule: first, message: outcome.failed });
            }
        }
        return found;
    }
    /** By rule: each as it failed first. */
    failures() {
        return [...this.#failures.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
    }
    async end() {
        await this.#engine.end();
    }
}
/** A worker that is started when it is needed, and again when it had to be ended. */
class Engine {
    #data;
    #limits;
    #used = 0;
    #worker;
    constructor(data, limits) {
        this.#data = data;
        this.#limits = limits;
    }
    async ask(request) {
        const left = this.#limits["own-rules-seconds"] * 1000 - this.#used;
        if (left <= 0) {
            return { failed: `was not evaluated: own rules had used up ${this.#named("own-rules-seconds")}`, fatal: true };
        }
        const one = this.#limits["own-rule-seconds"] * 1000;
        const clock = new Clock(Math.min(one, left));
        const answer = await this.#answer(request, clock, one < left ? "own-rule-seconds" : "own-rules-seconds");
        this.#used += clock.used();
        if ("thrown" in answer) {
            const memory = /malloc|out of memory|allocation failed|grow/i.test(answer.thrown);
            return { failed: memory ? this.#tooMuch() : `failed: ${oneLine(answer.thrown)}`, fatal: memory };
        }
        if ("dead" in answer) {
            await this.end();
            return { failed: answer.dead, fatal: true };
        }
        const read = readViolations(answer.violations, request.rules);
        return typeof read === "string" ? { failed: read, fatal: false } : { violations: read };
    }
    async end() {
        await this.#worker?.terminate();
        this.#worker = undefined;
    }
    #answer(request, clock, bound) {
        this.#worker ??= start(this.#data);
        const worker = this.#worker;
        return new Promise((resolve) => {
            const done = (answer) => {
                clock.stop();
                // Its own listeners, and no others: `removeAllListeners` would cut the port too.
                worker.off("message", done).off("error", broken).off("exit", ended);
                resolve(answer);
            };
            const broken = (error) => {
                const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
                done({ dead: memory ? this.#tooMuch() : `failed: ${oneLine(String(error))}` });
            };
            const ended = (code) => done({ dead: `failed: its worker ended with ${code}` });
            worker.on("message", done).on("error", broken).on("exit", ended);
            clock.start(() => done({ dead: `took longer than ${this.#named(bound)}` }));
            worker.postMessage(request);
        });
    }
    #tooMuch() {
        return `needs more memory than ${this.#named("own-rules-mib")}`;
    }
    #named(name) {
        return (0,out_limits/* named */.KT)(name, this.#limits);
    }
}
/**
 * Rings when the process has used so much processor time: a busy machine must not make a good rule fail. All of it is
 * the worker's, for the main thread only waits. Whatever was used, it rings after ten times that on the wall clock.
 */
class Clock {
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
            if (left <= 0)
                ring();
            else
                this.#timer = setTimeout(check, Math.max(left, 5));
        };
        this.#timer = setTimeout(check, this.deadline);
    }
    stop() {
        clearTimeout(this.#timer);
    }
    /** ms */
    used() {
        const { user, system } = process.cpuUsage(this.#cpu);
        return (user + system) / 1000;
    }
}
/**
 * What functions outside WebAssembly may take: text and numbers that are handed to them. The stack is what Node gives
 * a worker by default. MB
 */
const heapMb = 256;
function start(data) {
    const worker = new external_node_worker_threads_.Worker(program, {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: heapMb },
        env: {},
        // Nothing of what a rule does belongs into a report.
        stdout: true,
        stderr: true,
    });
    // What goes wrong while it is being ended is nobody's concern; the rest is listened to where it is asked.
    return worker.on("error", () => { });
}
/** Beside the bundle, or this folder's. Through a variable: the bundler would take it for an asset to copy. */
const here = import.meta.url;
const bundled = new URL("./own-rules-worker.js", here);
const program = (0,external_node_fs_.existsSync)(bundled) ? bundled : new URL(here.endsWith(".ts") ? "./worker.ts" : "./worker.js", here);
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

// EXTERNAL MODULE: ./out/policy/own/problem.js
var problem = __webpack_require__(9303);
// EXTERNAL MODULE: ./out/policy/own/sources.js + 1 modules
var own_sources = __webpack_require__(4649);
;// CONCATENATED MODULE: ./out/policy/own/own-rules.js






/** Rules that do not travel with the program, compiled and ready. */
class OwnRules {
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
    static async load(tree, folders, cache = new Cache(cacheFolder())) {
        const [sources, bundled] = await Promise.all([(0,own_sources/* readOwnSources */.X)(tree, folders), (0,own_bundled/* readBundled */.H)()]);
        const key = keyOf(sources, bundled.hash);
        const known = await cache.get(key);
        if (known !== undefined) {
            const { rules, wasm } = unpack(known);
            return new OwnRules(rules, sources, wasm);
        }
        // Loaded only where it is needed: a kept result must cost next to nothing.
        const { compileOwn } = await Promise.all(/* import() */[__webpack_require__.e(1655), __webpack_require__.e(3233)]).then(__webpack_require__.bind(__webpack_require__, 1655));
        const { rules, wasm } = await compileOwn(sources, bundled.parse());
        await cache.put(key, pack(rules, wasm));
        return new OwnRules(rules, sources, wasm);
    }
    /** Failures where their rules say their packages. */
    located(failures) {
        return failures.flatMap((failure) => {
            const own = this.#rules.find(({ rule }) => rule.id === failure.rule);
            const source = own === undefined ? undefined : this.#sources.modules.get(own.file);
            return own === undefined || source === undefined ? [] : [{ ...failure, place: (0,problem/* placeOfLine */.xX)(source, own.line) }];
        });
    }
    /** An evaluation of the rules of these ids. `data` is ours, with `config`; their own data joins it. */
    evaluation(ids, data, limits) {
        const own = this.catalog.map(({ id }) => id).filter((id) => ids.includes(id));
        return new OwnEvaluation({ wasm: this.#wasm, data: { ...this.#sources.data, ...data } }, own, limits);
    }
}
/** Raised where what is kept changes its form. */
const format = 1;
/** Everything that the result depends on: of the data, which names are there. */
function keyOf({ modules, data }, bundled) {
    const texts = Array.from(modules, ([path, { text }]) => [path, text]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    const said = JSON.stringify([format, bundled, texts, Object.keys(data).sort()]);
    return (0,external_node_crypto_.createHash)("sha256").update(said).digest("hex");
}
/** The length of the rules as JSON in 4 bytes, the rules, the WASM. */
function pack(rules, wasm) {
    const text = Buffer.from(JSON.stringify(rules), "utf8");
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text, wasm]);
}
function unpack(bytes) {
    const end = 4 + bytes.readUInt32LE(0);
    return { rules: JSON.parse(bytes.toString("utf8", 4, end)), wasm: bytes.subarray(end) };
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ packageLine),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   qQ: () => (/* binding */ placeOfKey),
/* harmony export */   tY: () => (/* binding */ placeOfByteColumn),
/* harmony export */   xX: () => (/* binding */ placeOfLine)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);


/** `file:line:column: message; advice`, one problem a line, in the order of the places. */
function describeProblems(problems) {
    const described = problems.map(({ place, message, advice }) => {
        const { file, line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place);
        return {
            file,
            line,
            column,
            text: `${file}:${line}:${column}: ${message}${advice === undefined ? "" : `; ${advice}`}`,
        };
    });
    described.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
    return [...new Set(described.map(({ text }) => text))].join("\n");
}
/** @throws OwnRulesError where there is a problem. */
function refuse(problems) {
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnRulesError */ ._(describeProblems(problems));
}
/** The place of a line (from 1) of a source, from a column on, or from its first character that is not blank. */
function placeOfLine(source, line, column) {
    let start = 0;
    for (let at = 1; at < line; at++) {
        const next = source.text.indexOf("\n", start);
        if (next === -1)
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(source);
        start = next + 1;
    }
    const text = source.line(line);
    const from = Math.min(column === undefined ? text.search(/\S|$/) : column - 1, text.length);
    return { source, start: start + from, end: start + text.length };
}
/** OPA counts columns in bytes of the line. */
function placeOfByteColumn(source, line, column) {
    const before = Buffer.from(source.line(line), "utf8").subarray(0, column - 1);
    return placeOfLine(source, line, before.toString("utf8").length + 1);
}
/** The line of `# key:` in the METADATA comment that ends above `line`; `line` itself, where it is not there. */
function placeOfKey(source, line, key) {
    const comment = /^\s*#/;
    for (let at = line - 1; at > 0 && comment.test(source.line(at)); at--) {
        if (new RegExp(`^\\s*#\\s+${key}:`).test(source.line(at))) {
            return placeOfLine(source, at, source.line(at).indexOf(key) + 1);
        }
    }
    return placeOfLine(source, line);
}
/** Where a module says its package. */
function packageLine(source) {
    const match = /^[ \t]*package\b/m.exec(source.text);
    return match === null ? 1 : source.position(match.index + match[0].indexOf("package")).line;
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ isTestFile),
  X: () => (/* binding */ readOwnSources)
});

// EXTERNAL MODULE: ./out/read.js
var read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree_tree = __webpack_require__(8993);
// EXTERNAL MODULE: ./out/value.js
var value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/policy/own/archive.js

/** All that an archive may unpack to. Bytes. */
const maxUnpacked = 64 * 1024 * 1024;
/** ustar and pax, as GNU tar, bsdtar and Go's archive/tar write them: blocks of 512 bytes, a header before each file. */
const block = 512;
/**
 * Unpacks a `.tar.gz` in memory: an OPA bundle. Only regular files count; a link, a device, or a path that leads out
 * of the archive makes all of it refused, and so does a checksum that is wrong.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
function unpack(bytes) {
    let tar;
    try {
        tar = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxUnpacked });
    }
    catch (error) {
        const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
        return { why: tooLarge ? `unpacks to more than ${maxUnpacked} bytes` : "is not compressed with gzip" };
    }
    const files = new Map();
    /** What a pax or GNU header says of the next file. */
    let next = {};
    for (let at = 0; at + block <= tar.length;) {
        const header = tar.subarray(at, at + block);
        if (header.every((byte) => byte === 0))
            return { files };
        const declared = number(header, 124, 12);
        if (declared === undefined || number(header, 148, 8) !== checksum(header)) {
            return { why: "is not a tar archive, or a broken one" };
        }
        const type = String.fromCharCode(header[156] ?? 0);
        const size = type === "x" || type === "g" || type === "L" ? declared : (next.size ?? declared);
        const content = tar.subarray(at + block, at + block + size);
        if (content.length < size)
            return { why: "ends in the middle of a file" };
        at += block + Math.ceil(size / block) * block;
        if (type === "x")
            next = { ...next, ...paxOf(content) };
        else if (type === "L")
            next = { ...next, path: archive_text(content, 0, content.length) };
        else if (type !== "g") {
            const path = pathOf(next.path ?? nameOf(header));
            next = {};
            if (path === undefined)
                return { why: "holds a path that leads out of it" };
            if (type === "0" || type === "\0")
                files.set(path, content);
            else if (type !== "5")
                return { why: `holds ${path}, which is neither a file nor a folder` };
        }
    }
    return { files };
}
/** `/policy.rego` and `./policy.rego` are `policy.rego`: OPA writes the first form. */
function pathOf(name) {
    const parts = name.split("/").filter((part) => part !== "" && part !== ".");
    return parts.includes("..") || name.includes("\\") || name.includes("\0") ? undefined : parts.join("/");
}
function nameOf(header) {
    const prefix = archive_text(header, 257, 6).startsWith("ustar") ? archive_text(header, 345, 155) : "";
    const name = archive_text(header, 0, 100);
    return prefix === "" ? name : `${prefix}/${name}`;
}
/** `25 path=some/long/path\n`, as often as there are fields; the number counts the whole record in bytes. */
function paxOf(content) {
    const fields = {};
    for (let at = 0; at < content.length;) {
        const length = Number.parseInt(content.toString("latin1", at, at + 12), 10);
        if (!(length > 0))
            break;
        const [, key, value = ""] = /^\d+ ([^=]+)=(.*)\n$/s.exec(content.toString("utf8", at, at + length)) ?? [];
        if (key === "path")
            fields.path = value;
        if (key === "size" && /^\d{1,15}$/.test(value))
            fields.size = Number(value);
        at += length;
    }
    return fields;
}
/** Octal digits, ended by a blank or a null. */
function number(header, offset, length) {
    const digits = archive_text(header, offset, length).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
/** The sum of the header's bytes, those of the checksum itself taken as blanks. */
function checksum(header) {
    return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
function archive_text(bytes, offset, length) {
    const part = bytes.subarray(offset, offset + length);
    const end = part.indexOf(0);
    return part.toString("utf8", 0, end === -1 ? part.length : end);
}

// EXTERNAL MODULE: ./out/policy/own/error.js
var error = __webpack_require__(3214);
// EXTERNAL MODULE: ./out/policy/own/problem.js
var problem = __webpack_require__(9303);
;// CONCATENATED MODULE: ./out/policy/own/sources.js








/** Above what anybody writes; each costs a read. */
const maxFiles = 2000;
/** Reads folders, or OPA bundles (`.tar.gz`), that lie in a tree. Tests are left out unless wanted. @throws OwnRulesError */
async function readOwnSources(tree, folders, { tests = false } = {}) {
    const files = (await Promise.all(folders.map((folder) => filesOf(tree, folder)))).flat();
    const modules = new Map();
    const data = new Map();
    const problems = [];
    for (const { source, data: name } of files) {
        if (name === undefined) {
            if (tests || !isTestFile(source.path))
                modules.set(source.path, source);
        }
        else {
            const value = readData(source, problems);
            for (const [key, part] of Object.entries(name === allData ? objectOf(value, source, problems) : { [name]: value })) {
                problems.push(...problemsOfName(key, source, data.get(key)?.source));
                data.set(key, { source, value: part });
            }
        }
    }
    (0,problem/* refuse */.TR)(problems);
    return {
        modules,
        data: Object.fromEntries(Array.from(data, ([name, { value }]) => [name, value])),
        dataSources: new Map(Array.from(data, ([name, { source }]) => [name, source])),
    };
}
function isTestFile(path) {
    return path.endsWith("_test.rego");
}
/** Instead of a name: each key of the file is data of its own, as in the `data.json` of an OPA bundle. */
const allData = Symbol("all data");
/** Names that have a meaning already; those of bundled data are taken too, which is asked where they are known. */
const takenNames = new Set(["config", "lib", "main", "rules", "select"]);
function problemsOfName(name, source, other) {
    const place = (0,out_source/* startOf */.GH)(source);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        const message = `"${name}" cannot be written as data.${name}`;
        return [{ place, message, advice: "use letters, digits and underscores" }];
    }
    if (takenNames.has(name)) {
        return [{ place, message: `data.${name} is taken`, advice: "name the data otherwise" }];
    }
    if (other !== undefined && other !== source) {
        return [{ place, message: `data.${name} stands in ${other.label} already`, advice: "rename one of the two" }];
    }
    return [];
}
function readData(source, problems) {
    if (source.path.endsWith(".json")) {
        try {
            return JSON.parse(source.text);
        }
        catch {
            // Read as YAML, it is said where it breaks.
        }
    }
    const { documents, diagnostics } = (0,yaml/* parseYaml */.hN)(source);
    for (const { level, place, message } of diagnostics)
        if (level === "error")
            problems.push({ place, message });
    const [document, second] = documents;
    if (second !== undefined) {
        const message = "a data file holds one document";
        problems.push({ place: second.place, message, advice: "put the others into files of their own" });
    }
    return document === undefined ? {} : (0,value/* toJson */.aB)(document);
}
function objectOf(value, source, problems) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    problems.push({ place: (0,out_source/* startOf */.GH)(source), message: "data.json is no object", advice: "name the data by its keys" });
    return {};
}
async function filesOf(tree, folder) {
    const path = (0,tree_tree/* resolvePath */.o1)("", folder);
    if (path === undefined) {
        throw new error/* OwnRulesError */._(`policies: ${folder} leads out of the repository; name a folder in it`);
    }
    const found = /\.(?:tar\.gz|tgz)$/.test(path) ? await archived(tree, path) : await foldered(tree, path);
    if (found.length > maxFiles)
        throw new error/* OwnRulesError */._(`policies: ${folder} holds more than ${maxFiles} files`);
    if (!found.some(({ source }) => source.path.endsWith(".rego"))) {
        throw new error/* OwnRulesError */._(`policies: ${folder} holds no Rego; write one with: bulkhead new rule NAME --dir ${path === "" ? "." : path}`);
    }
    return found;
}
async function foldered(tree, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const paths = (await tree.list(folder))
        .filter((path) => path.startsWith(prefix))
        .flatMap((path) => {
        const part = partOf(path.slice(prefix.length));
        return part === undefined ? [] : [{ path, ...part }];
    });
    if (paths.length === 0) {
        const { kind } = await tree.read(folder);
        if (kind === "absent" || kind === "text") {
            throw new error/* OwnRulesError */._(`policies: ${folder} is no folder of the repository`);
        }
    }
    return Promise.all(paths.map(async ({ path, data }) => {
        const source = await (0,read/* readSource */.o$)(tree, path);
        if (!(source instanceof out_source/* Source */.kL)) {
            throw new error/* OwnRulesError */._(`${path}:1:1: cannot be read${source.kind === "refused" ? `: it ${source.why}` : ""}`);
        }
        return data === undefined ? { source } : { source, data };
    }));
}
async function archived(tree, path) {
    const found = await tree.readBytes?.(path);
    if (found === undefined)
        throw new error/* OwnRulesError */._(`policies: ${path}: an archive cannot be read from here`);
    if (found.kind !== "bytes") {
        const why = found.kind === "refused" ? `cannot be read: it ${found.why}` : "is no file of the repository";
        throw new error/* OwnRulesError */._(`policies: ${path} ${why}`);
    }
    const unpacked = unpack(found.bytes);
    if ("why" in unpacked)
        throw new error/* OwnRulesError */._(`policies: ${path} cannot be read: it ${unpacked.why}`);
    return Array.from(unpacked.files).flatMap(([inner, bytes]) => {
        const part = partOf(inner);
        if (part === undefined)
            return [];
        const file = `${path}/${inner}`;
        const read = (0,tree_tree/* decode */.D4)(bytes);
        if (read.kind !== "text")
            throw new error/* OwnRulesError */._(`${file}:1:1: cannot be read: it is not UTF-8 text`);
        const source = new out_source/* Source */.kL(file, read.text, tree.label?.(file));
        return [part.data === undefined ? { source } : { source, data: part.data }];
    });
}
/** What a file, by its path in the folder, is to us: a module, data, or nothing. */
function partOf(path) {
    if (path.endsWith(".rego"))
        return {};
    if (path === "data.json")
        return { data: allData };
    const data = /^data\/([^/]+)\.(?:json|ya?ml)$/.exec(path)?.[1];
    return data === undefined ? undefined : { data };
}


/***/ })

};
