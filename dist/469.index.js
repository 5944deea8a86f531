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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3721);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
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
    const [policy, { own }] = await Promise.all([_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .Policy */ .P.bundled(), (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)([], {}, undefined, process.cwd())]);
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

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Policy)
/* harmony export */ });
/* unused harmony export EvaluationError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _open_policy_agent_opa_wasm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7774);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6739);



/** A failure inside WebAssembly: a rule that throws, memory that runs out. The SDK throws strings and plain objects. */
class EvaluationError extends Error {
    constructor(entrypoint, thrown) {
        super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
        this.name = "EvaluationError";
    }
}
/** Memory that an evaluation starts with and may grow to, in pages of 64 KiB: 4 MiB and 2 GiB. */
const memory = { initial: 64, maximum: 32_768 };
/** Compiled rules, ready to judge projects one after the other. */
class Policy {
    #loaded;
    #data;
    constructor(loaded, data) {
        this.#loaded = loaded;
        this.#data = data;
        this.select(this.catalog().map((rule) => rule.id));
    }
    static async load(wasm, data) {
        return new Policy(await (0,_open_policy_agent_opa_wasm__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(wasm.slice().buffer, memory), data);
    }
    /** The rules that travel with the program. */
    static async bundled() {
        const [wasm, data] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .asset */ .L)("policy.wasm", "build")),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .asset */ .L)("data.json", "build"), "utf8"),
        ]);
        return Policy.load(wasm, JSON.parse(data));
    }
    /** The bundled facts. */
    get data() {
        return this.#data;
    }
    /** Evaluate only these rules from now on, with these parameters by rule and name. */
    select(rules, config = {}) {
        this.#loaded.setData({ ...this.#data, select: [...rules].sort(), config });
    }
    /** What each rule says of itself, sorted by id. */
    catalog() {
        const rules = this.#evaluate("main/catalog", {});
        return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    }
    /** What the selected rules find in a project; in no particular order. */
    violations(project) {
        return this.#evaluate("main/violations", project);
    }
    /** What a project's containers expose, reach and control; in no particular order. */
    surface(project) {
        return this.#evaluate("main/surface", project);
    }
    #evaluate(entrypoint, input) {
        let answer;
        try {
            answer = this.#loaded.evaluate(input, entrypoint);
        }
        catch (thrown) {
            throw new EvaluationError(entrypoint, thrown);
        }
        const result = answer[0]?.result;
        if (result === undefined)
            throw new EvaluationError(entrypoint, "it gave no answer");
        return result;
    }
}
function describe(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}


/***/ })

};
