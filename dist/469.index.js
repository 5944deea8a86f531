export const id = 469;
export const ids = [469];
export const modules = {

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Files that travel with the program. In the bundle they stand beside it; in a checkout, where they are made. Found at
 * run time and copied by `scripts/package.ts`, because the bundler reads what `new URL("…", import.meta.url)` names as
 * text, which breaks what is binary; hence the variable.
 */
const here = import.meta.url;
const isBundled = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL("./policy.wasm", here));
/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
function asset(name, folder) {
    return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, here);
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads has seen enough (`| head`): that is no fault of the job.
            if (error && error.code !== "EPIPE")
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   printRules: () => (/* binding */ printRules)
/* harmony export */ });
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1694);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7464);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3686);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5015);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5842);







/** `bulkhead rules`. @returns the exit status. */
async function printRules(format) {
    const rules = await catalog();
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(format === "json" ? `${JSON.stringify({ version: 1, rules }, undefined, 2)}\n` : table(rules));
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$.pass;
}
/** `bulkhead explain RULE`. @returns the exit status. @throws UsageError for a rule that is not there. */
async function explain(id) {
    const rules = await catalog();
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const names = rules.map((candidate) => candidate.id);
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no rule "${id}"; did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, names)}"?`);
    }
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(explanation(rule));
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$.pass;
}
/** The bundled rules, and those that the configuration around the current folder adds. */
async function catalog() {
    const [policy, { own }] = await Promise.all([_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .Policy */ .PE.bundled(), (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)([], {}, undefined, process.cwd())]);
    return [...policy.catalog(), ...(own?.catalog ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
function table(rules) {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const families = [...new Set(rules.map((rule) => rule.family))].sort();
    const lines = families.flatMap((family) => [
        `${family}`,
        ...rules
            .filter((rule) => rule.family === family)
            .map((rule) => `  ${rule.id.padEnd(width)}  ${rule.severity.production.padEnd(8)}  ${titleOf(rule)}`),
        "",
    ]);
    return `${lines.join("\n")}${rules.length} rules; the severity is that of production. bulkhead explain RULE says more.\n`;
}
function titleOf(rule) {
    return rule.pedantic === true ? `${rule.title} (pedantic)` : rule.title;
}
function explanation(rule) {
    const severities = _policy_catalog_js__WEBPACK_IMPORTED_MODULE_6__/* .severityProfiles */ .k.map((profile) => `${profile} ${rule.severity[profile]}`).join(", ");
    const references = rule.related_resources.map(({ description, ref }) => `  ${description}\n    ${ref}`);
    const parameters = Object.entries(rule.parameters ?? {}).map(([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`);
    const parts = [
        `${rule.id}: ${titleOf(rule)}`,
        rule.description.trim(),
        `Severity: ${severities}. ${rule.confidence === "inferred" ? "Inferred: it never gates." : "Certain."}`,
        `What to do: ${rule.remediation.trim()}`,
        rule.legitimate === undefined ? undefined : `When it is legitimate: ${rule.legitimate.trim()}`,
        rule.references?.length ? `See: ${rule.references.join(", ")}` : undefined,
        rule.page === undefined ? undefined : `More: ${rule.page}`,
        parameters.length === 0 ? undefined : `Parameters:\n${parameters.join("\n")}`,
        references.length === 0 ? undefined : references.join("\n"),
    ];
    return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}


/***/ }),

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

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ Policy),
  t5: () => (/* binding */ ProjectTooLarge)
});

// UNUSED EXPORTS: EvaluationError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/assets.js
var assets = __webpack_require__(6739);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
;// CONCATENATED MODULE: ./out/surface/fact.js
const factKinds = [
    /** It publishes a port on the host. */
    "exposes",
    /** How far it gets: `none`, `internal`, `any` or `host`. */
    "reaches",
    /** A network that it is on. */
    "joins",
    /** The network or process namespace of another container. */
    "shares",
    /** A part of the host that it may change or see: privileges, capabilities, sockets, devices, paths. */
    "controls-host",
    "mounts",
    "holds-secret",
    "runs-as",
    "image",
    /** A wall of its own choice: a sandbox, dropped capabilities, a read-only root, limits. */
    "confined-by",
    "class",
    /** Something of the above that only run time knows. */
    "unknown",
];

;// CONCATENATED MODULE: ./out/surface/facts.js


/**
 * Facts in the order of the containers, then of the kinds, then by text and path, each once: a container that says a
 * thing twice (a port listed in two files) is no other than one that says it once.
 */
function orderedFacts(facts) {
    const sorted = facts.toSorted((a, b) => (0,order/* firstOf */.Ku)(a.index - b.index, factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind), (0,order/* compareText */.n6)(a.what, b.what), comparePaths(a.path, b.path)));
    return sorted.filter((fact, at) => {
        const before = sorted[at - 1];
        return before?.index !== fact.index || before.kind !== fact.kind || before.what !== fact.what;
    });
}
function comparePaths(a, b) {
    const at = a.findIndex((key, index) => key !== b[index]);
    if (at === -1)
        return a.length - b.length;
    const [one, other] = [a[at] ?? "", b[at] ?? ""];
    return typeof one === "number" && typeof other === "number" ? one - other : (0,order/* compareText */.n6)(String(one), String(other));
}

;// CONCATENATED MODULE: ./out/policy/machine.js
/**
 * A compiled policy in WebAssembly, kept warm: its heap is cleared only when it has grown by `most`, so that what an
 * evaluation prepares (above all, compiled regular expressions) serves the next ones. The policy calls nothing outside.
 *
 * @see https://www.openpolicyagent.org/docs/wasm#exports
 */
class Machine {
    #memory;
    #exports;
    #entrypoints;
    /** Where the heap begins, without and with the data. */
    #base;
    #start;
    #data;
    /** Bytes that the heap may grow by before it is cleared. */
    #most;
    /** An evaluation was broken off: nobody knows what it left. */
    #isBroken = false;
    constructor(memory, exports, most) {
        this.#memory = memory;
        this.#exports = exports;
        this.#most = most;
        const needed = Object.keys(this.#read(exports.opa_json_dump(exports.builtins())));
        if (needed.length > 0)
            throw new Error(`the policy calls what there is not: ${needed.join(", ")}`);
        this.#entrypoints = this.#read(exports.opa_json_dump(exports.entrypoints()));
        this.#base = exports.opa_heap_ptr_get();
        this.#data = this.#write("{}");
        this.#start = exports.opa_heap_ptr_get();
    }
    /** @throws a string, by which the policy gives up; else what WebAssembly throws. */
    static async load(wasm, pages, most = 1 << 23) {
        const memory = new WebAssembly.Memory(pages);
        const absent = () => {
            throw new Error("the policy calls what there is not");
        };
        const env = {
            memory,
            opa_abort: (address) => {
                throw textAt(memory, address);
            },
            ...Object.fromEntries(["opa_println", ...[0, 1, 2, 3, 4].map((n) => `opa_builtin${n}`)].map((name) => [name, absent])),
        };
        const { instance } = await WebAssembly.instantiate(wasm, { env });
        return new Machine(memory, instance.exports, most);
    }
    /** What the policy sees as `data` from now on, besides itself. */
    setData(data) {
        this.#exports.opa_heap_ptr_set(this.#base);
        this.#data = this.#write(JSON.stringify(data));
        this.#start = this.#exports.opa_heap_ptr_get();
        this.#isBroken = false;
    }
    /** What an entrypoint answers of an input as JSON; undefined where it has no answer. @throws as `load`. */
    evaluate(input, entrypoint) {
        const id = this.#entrypoints[entrypoint];
        if (id === undefined)
            throw new Error(`${entrypoint} is no entrypoint`);
        const exports = this.#exports;
        if (this.#isBroken || exports.opa_heap_ptr_get() - this.#start > this.#most)
            exports.opa_heap_ptr_set(this.#start);
        this.#isBroken = true;
        const context = exports.opa_eval_ctx_new();
        exports.opa_eval_ctx_set_input(context, this.#write(input));
        exports.opa_eval_ctx_set_data(context, this.#data);
        exports.opa_eval_ctx_set_entrypoint(context, id);
        exports.eval(context);
        const answer = this.#read(exports.opa_json_dump(exports.opa_eval_ctx_get_result(context)));
        this.#isBroken = false;
        return answer[0]?.result;
    }
    #read(address) {
        return JSON.parse(textAt(this.#memory, address));
    }
    /** JSON as a value of the policy's. @returns its address. */
    #write(json) {
        const bytes = utf8.encode(json);
        const address = this.#exports.opa_malloc(bytes.length);
        new Uint8Array(this.#memory.buffer).set(bytes, address);
        const value = this.#exports.opa_json_parse(address, bytes.length);
        if (value === 0)
            throw new Error("JSON that the policy cannot read");
        return value;
    }
}
const utf8 = new TextEncoder();
const machine_text = new TextDecoder();
function textAt(memory, address) {
    const bytes = new Uint8Array(memory.buffer);
    return machine_text.decode(bytes.subarray(address, bytes.indexOf(0, address)));
}

;// CONCATENATED MODULE: ./out/policy/policy.js





/** A failure inside WebAssembly: a rule that throws, memory that runs out. A policy gives up with a string. */
class EvaluationError extends Error {
    constructor(entrypoint, thrown) {
        super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
        this.name = "EvaluationError";
    }
}
/** A project of which the rules cannot be asked: it is larger than they are asked about, or needs more than their memory. */
class ProjectTooLarge extends EvaluationError {
    limit;
    constructor(entrypoint, thrown, limit) {
        super(entrypoint, thrown);
        this.name = "ProjectTooLarge";
        this.limit = limit;
    }
}
/**
 * Memory that evaluations start with, in pages of 64 KiB: 256 MiB. What is not touched costs nothing; each time that it
 * grows, V8 takes the new size for a reason to look for garbage.
 */
const initial = 4096;
const pagesInMib = 16;
/** Compiled rules, ready to judge projects one after the other. */
class Policy {
    #machine;
    #data;
    /** What a project may come to as JSON, UTF-16 code units. */
    #most;
    #catalog;
    constructor(machine, data, most) {
        this.#machine = machine;
        this.#data = data;
        this.#most = most;
        this.select(this.catalog().map((rule) => rule.id));
    }
    /** Of the limits `policy-mib` and `project-kib` hold. */
    static async load(wasm, data, limits = (0,out_limits/* limitsOf */.Af)()) {
        const maximum = limits["policy-mib"] * pagesInMib;
        const machine = await Machine.load(wasm, { initial: Math.min(initial, maximum), maximum });
        return new Policy(machine, data, limits["project-kib"] * 1024);
    }
    /** The rules that travel with the program. */
    static async bundled(limits) {
        const [wasm, data] = await Promise.all([
            (0,promises_.readFile)((0,assets/* asset */.L)("policy.wasm", "build")),
            (0,promises_.readFile)((0,assets/* asset */.L)("data.json", "build"), "utf8"),
        ]);
        return Policy.load(wasm, JSON.parse(data), limits);
    }
    /** The bundled facts. */
    get data() {
        return this.#data;
    }
    /** Evaluate only these rules from now on, with these parameters by rule and name. */
    select(rules, config = {}) {
        this.#machine.setData({ ...this.#data, select: [...rules].sort(), config });
    }
    /** What each rule says of itself, sorted by id. */
    catalog() {
        this.#catalog ??= this.#evaluate("main/catalog", {}).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        return this.#catalog;
    }
    /** What the selected rules find in a project; in no particular order. */
    violations(project) {
        return this.#evaluate("main/violations", project);
    }
    /** What a project's containers expose, reach and control, by container; each fact once. */
    surface(project) {
        return orderedFacts(this.#evaluate("main/surface", project));
    }
    #evaluate(entrypoint, input) {
        const json = JSON.stringify(input);
        if (json.length > this.#most)
            throw new ProjectTooLarge(entrypoint, "the project is too large", "project-kib");
        let result;
        try {
            result = this.#machine.evaluate(json, entrypoint);
        }
        catch (thrown) {
            if (isOutOfMemory(thrown))
                throw new ProjectTooLarge(entrypoint, thrown, "policy-mib");
            throw new EvaluationError(entrypoint, thrown);
        }
        if (result === undefined)
            throw new EvaluationError(entrypoint, "it gave no answer");
        return result;
    }
}
function isOutOfMemory(thrown) {
    return /malloc|out of memory|memory access out of bounds/i.test(describe(thrown));
}
function describe(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}


/***/ })

};
