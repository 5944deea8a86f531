export const id = 2893;
export const ids = [2893];
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

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ gateChanged),
/* harmony export */   Kh: () => (/* binding */ suppressionUnused),
/* harmony export */   QZ: () => (/* binding */ suppressionIncomplete),
/* harmony export */   jB: () => (/* binding */ suppressionExpired),
/* harmony export */   kM: () => (/* binding */ decisionRules),
/* harmony export */   tz: () => (/* binding */ unresolvedValue)
/* harmony export */ });
function everywhere(severity) {
    return { production: severity, development: severity, ci: severity, "self-hosted": severity };
}
const common = { related_resources: [], family: "diagnostics", confidence: "certain", fix: "none" };
const suppressionExpired = {
    ...common,
    id: "suppression-expired",
    title: "Suppression expired",
    description: "A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
    severity: everywhere("high"),
    remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today.",
};
const suppressionIncomplete = {
    ...common,
    id: "suppression-incomplete",
    title: "Suppression without what it needs",
    description: "A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
    severity: everywhere("medium"),
    remediation: "Write a justification, an owner and the last day (`expires`), or remove it.",
};
const suppressionUnused = {
    ...common,
    id: "suppression-unused",
    title: "Suppression of nothing",
    description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
    severity: everywhere("info"),
    remediation: "Remove it.",
};
const unresolvedValue = {
    ...common,
    id: "unresolved-value",
    title: "Value that only run time knows",
    description: "Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
    severity: everywhere("info"),
    remediation: "Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check.",
};
const gateChanged = {
    ...common,
    id: "gate-changed",
    title: "Change to what is accepted",
    description: "The pull request changes the configuration, a suppression, a declaration or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
    severity: everywhere("info"),
    remediation: "Look at what it accepts. It counts from when it is merged.",
};
/** About decisions and what nobody can know; beside `unreadable-file`. */
const decisionRules = [
    suppressionExpired,
    suppressionIncomplete,
    suppressionUnused,
    unresolvedValue,
    gateChanged,
];


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownRuleFailed),
/* harmony export */   q: () => (/* binding */ failedDrafts)
/* harmony export */ });
/** A rule that is not bundled and gave no answer: what it guards is not judged. */
const ownRuleFailed = {
    id: "own-rule-failed",
    title: "Own rule failed",
    description: "A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
    fix: "none",
};
/** One finding for each. Which failure it was does not identify it: a slow machine and a slow rule look alike. */
function failedDrafts(failures) {
    return failures.map(({ rule, message, place }) => ({
        rule: ownRuleFailed.id,
        severity: "high",
        confidence: ownRuleFailed.confidence,
        message,
        remediation: ownRuleFailed.remediation,
        project: "",
        subject: `rule ${rule}`,
        place,
        related: [],
        evidence: rule,
    }));
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ diagnosticRules),
/* harmony export */   Uu: () => (/* binding */ unreadableDrafts),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1917);



/** What could not be read must not pass: the rule behind every diagnostic of level error. */
const unreadableFile = {
    id: "unreadable-file",
    title: "File not judged",
    description: "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the file, or exclude it if it is not run.",
    fix: "none",
};
/** The rules that the tool itself breaks the silence with; they have no Rego. */
const diagnosticRules = [unreadableFile, _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRuleFailed */ .A, ..._decision_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionRules */ .kM];
/** One for each place with a diagnostic of level error, in their order. */
function unreadableDrafts(diagnostics) {
    return unreadablePlaces(diagnostics).map(({ place, message, evidence }) => ({
        rule: unreadableFile.id,
        severity: "high",
        confidence: unreadableFile.confidence,
        message,
        remediation: unreadableFile.remediation,
        project: "",
        subject: place.source.path,
        place,
        related: [],
        evidence,
    }));
}
function unreadablePlaces(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
    return Array.from(groups.values(), (group) => {
        const messages = [...new Set(group.map(({ message }) => message))];
        const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
        return { place: group[0].place, message: `is not judged: ${messages.join("; ")}`, evidence: kinds.join() };
    });
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownEntry)
/* harmony export */ });
/**
 * What a table says of a name that somebody else has written: nothing for `constructor` and all else that every object
 * has by birth.
 */
function ownEntry(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 8092:
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

;// CONCATENATED MODULE: ./out/policy/package-of.js
/** The package of a rule below `data.rules`: that of `host-network` is `host_network`. */
function packageOf(rule) {
    return rule.replaceAll("-", "_");
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
 * Memory that evaluations start with, in pages of 64 KiB: 32 MiB, which nearly all projects are content with. Each time
 * that it grows, V8 takes the new size for a reason to look for garbage; and so it does at once where it begins with 64.
 */
const initial = 512;
const pagesInMib = 16;
/** Compiled rules, ready to judge projects one after the other. */
class Policy {
    #machine;
    #data;
    /** What a project may come to as JSON, UTF-16 code units. */
    #most;
    #catalog;
    #isSelected = false;
    constructor(machine, data, catalog, most) {
        this.#machine = machine;
        this.#data = data;
        this.#catalog = catalog;
        this.#most = most;
    }
    /** The rules that travel with the program. Of the limits `policy-mib` and `project-kib` hold. */
    static async bundled(limits = (0,out_limits/* limitsOf */.Af)()) {
        const [wasm, data, catalog] = await Promise.all([
            (0,promises_.readFile)((0,assets/* asset */.L)("policy.wasm", "build")),
            (0,promises_.readFile)((0,assets/* asset */.L)("data.json", "build"), "utf8"),
            (0,promises_.readFile)((0,assets/* asset */.L)("catalog.json", "build"), "utf8"),
        ]);
        const maximum = limits["policy-mib"] * pagesInMib;
        const machine = await Machine.load(wasm, { initial: Math.min(initial, maximum), maximum });
        const most = limits["project-kib"] * 1024;
        return new Policy(machine, JSON.parse(data), JSON.parse(catalog), most);
    }
    /** The bundled facts. */
    get data() {
        return this.#data;
    }
    /** Evaluate only these rules from now on, with these parameters by rule and name. Before, it is all of them. */
    select(rules, config = {}) {
        const catalog = Object.fromEntries(this.#catalog.map((rule) => [packageOf(rule.id), withoutProse(rule)]));
        this.#machine.setData({ ...this.#data, catalog, select: rules.map(packageOf).toSorted(), config });
        this.#isSelected = true;
    }
    /**
     * What each rule says of itself, sorted by id: what `main/catalog` answers, which has been asked when the policy was
     * compiled (scripts/build-policy.ts).
     */
    catalog() {
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
        if (!this.#isSelected)
            this.select(this.#catalog.map(({ id }) => id));
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
/** What is for people to read, no rule asks for: half of the catalogue, which each run would hand to the policy. */
function withoutProse({ description, remediation, legitimate, related_resources, ...rest }) {
    return rest;
}
function describe(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./out/bounds.js
var bounds = __webpack_require__(9555);
// EXTERNAL MODULE: ./out/collect/profile.js
var profile = __webpack_require__(3459);
// EXTERNAL MODULE: ./out/collect/trees.js + 75 modules
var collect_trees = __webpack_require__(1549);
// EXTERNAL MODULE: ./out/discover.js
var discover = __webpack_require__(3237);
// EXTERNAL MODULE: ./out/read.js
var out_read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
;// CONCATENATED MODULE: ./out/compare/not-whole.js

/** That something of a base could not be had, so that nothing can be compared with it. */
function notWhole(head, why) {
    const message = `the base commit cannot be read: ${why}. Nothing is compared, and all that is found counts`;
    return {
        kind: "decision",
        level: "warning",
        message,
        place: (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(".", "", head.label?.("") || ".")),
    };
}

;// CONCATENATED MODULE: ./out/compare/base-parts.js




/**
 * What the base has; undefined where nothing is compared. Where the change touches nothing that was read, that is what the
 * head has.
 */
async function collectBase(heads, options, compared) {
    if (compared === undefined)
        return undefined;
    const { commit, trees } = compared;
    const parts = [];
    for (const head of heads) {
        const base = trees.get(head.tree);
        if (base === undefined)
            continue;
        (0,out_read/* shareSources */.Mu)(base, head.tree);
        const paths = await base.list();
        const isSame = isEqual((0,discover/* discover */.k)(paths, options), (0,discover/* discover */.k)(head.paths, options)) && (await (0,out_read/* readsTheSame */.nu)(head.tree, base));
        if (isSame)
            parts.push({ ...head, tree: base, paths });
        else
            parts.push(...(await (0,collect_trees/* collectEach */.ao)([base], options)));
        if (base.lost !== undefined)
            return { commit, diagnostics: [notWhole(head.tree, base.lost)] };
    }
    return { commit, parts, diagnostics: [] };
}
function isEqual(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./out/config/profiles.js
var profiles = __webpack_require__(2521);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/decide/date.js
var date = __webpack_require__(2469);
;// CONCATENATED MODULE: ./out/decide/comment.js

/** Also `//`, for JSON with comments. */
const pattern = /(?:#|\/\/)\s*bulkhead:\s*ignore\b(.*)$/;
const onlyComment = /^\s*(?:#|\/\/)/;
/**
 * Comments `# bulkhead: ignore[rule-id, …] expires=2027-03-31 owner=@team justification` of a file, whatever its
 * format. One is about the values that begin on its own line; where nothing else stands on it, on the line below the
 * comments; in a shell command, down to the end of the command.
 */
function commentDecisions(source) {
    if (!/bulkhead:\s*ignore/.test(source.text))
        return [];
    const lines = source.text.split("\n").map((line) => line.replace(/\r$/, ""));
    const about = linesAbout(lines);
    let offset = 0;
    return lines.flatMap((line, index) => {
        const start = offset;
        offset += (lines[index]?.length ?? 0) + (source.text[start + line.length] === "\r" ? 2 : 1);
        const match = pattern.exec(line);
        if (match?.[1] === undefined)
            return [];
        const place = { source, start: start + match.index, end: start + line.trimEnd().length };
        return [decisionOf(match[1], place, about(index))];
    });
}
/** Lines of a command that goes on behind a backslash. */
const longestCommand = 200;
/** The lines that a comment on a line is about. */
function linesAbout(lines) {
    // The first line at or below each that is more than a comment: those of a block of comments are about the same.
    const below = new Int32Array(lines.length + 1).fill(lines.length);
    for (let at = lines.length - 1; at >= 0; at--)
        below[at] = onlyComment.test(lines[at] ?? "") ? (below[at + 1] ?? 0) : at;
    return (index) => {
        let at = below[index] ?? index;
        const about = [at + 1];
        // A command may go on behind a backslash, and no comment can stand in it.
        while (about.length < longestCommand && /[^\\]\\\s*$/.test(lines[at] ?? "")) {
            at++;
            about.push(at + 1);
        }
        return about;
    };
}
function decisionOf(text, place, lines) {
    const faults = [];
    const named = /^\s*\[([^\]]*)\](.*)$/.exec(text);
    const rules = (named?.[1] ?? "").split(",").flatMap((id) => id.trim() || []);
    if (rules.length === 0)
        faults.push("names no rule; write ignore[rule-id]");
    const fields = new Map();
    const rest = (named?.[2] ?? "").replace(/(?<=^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g, (all, ...groups) => {
        const [key, ...values] = groups;
        if (key !== "expires" && key !== "owner" && key !== "justification")
            return all;
        fields.set(key, values.slice(0, 3).find((value) => value !== undefined) ?? "");
        return "";
    });
    const expires = fields.get("expires");
    if (expires !== undefined && !(0,date/* isDay */.N)(expires))
        faults.push(`has "${expires}" where a day belongs; write YYYY-MM-DD`);
    const justification = fields.get("justification") ?? rest.replace(/\s+/g, " ").trim();
    const owner = fields.get("owner");
    return {
        form: "comment",
        layer: "repository",
        rules,
        scope: { kind: "lines", file: place.source.path, lines },
        ...(justification === "" ? {} : { justification }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined || !(0,date/* isDay */.N)(expires) ? {} : { expires }),
        faults,
        place,
    };
}

// EXTERNAL MODULE: ./out/judge/group.js
var judge_group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
;// CONCATENATED MODULE: ./out/decide/declared.js



/** The declarations of some projects: of the base commit, to hold those of a pull request against. */
function declarationsOf(projects) {
    const groups = (0,judge_group/* groupBy */.$)(projects.flatMap(containersOf), ({ key }) => key);
    return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ declared }) => declared)]));
}
function isIn(base, { key, declared }) {
    return (base.get(key) ?? [undefined]).some((one) => isSame(one, declared));
}
/**
 * The declarations of a project that accept something, as decisions. With `base`, one that the base commit does not
 * have in the same words does not count yet.
 */
function declaredDecisions(project, base, pending) {
    return containersOf(project).flatMap((declarer) => {
        const { declared, place } = declarer;
        if (declared === undefined)
            return [];
        const { justification, owner, expires } = declared;
        const isNew = base !== undefined && !isIn(base, declarer);
        return [
            {
                form: "declared",
                layer: "repository",
                rules: [],
                scope: { kind: "declaration" },
                ...(justification === undefined ? {} : { justification }),
                ...(owner === undefined ? {} : { owner }),
                ...(expires === undefined ? {} : { expires }),
                faults: expires === undefined || (0,date/* isDay */.N)(expires) ? [] : [`has "${expires}" where a day belongs; write YYYY-MM-DD`],
                ...(isNew ? { pending } : {}),
                place,
            },
        ];
    });
}
/**
 * What would be found besides if nothing were declared, if only classes were, and, with `base`, if what the base
 * commit declares were declared. So what a declaration makes legitimate can be shown and held to account.
 */
async function undeclaredIn(project, found, base, evaluate) {
    const containers = containersOf(project);
    const declaring = containers.filter(({ declared }) => declared !== undefined);
    const changed = base !== undefined && containers.some((declarer) => !isIn(base, declarer));
    if (declaring.length === 0 && !changed)
        return [];
    const model = (0,out_value/* toJson */.aB)(project.model);
    const seen = new Set(found.map(keyOf));
    const extra = [];
    const look = async (declare, isOfBase) => {
        for (const violation of await evaluate(withDeclared(model, containers, declare))) {
            if (seen.has(keyOf(violation)))
                continue;
            seen.add(keyOf(violation));
            const declaredAt = isOfBase ? undefined : declarationBehind(violation, declaring);
            extra.push(declaredAt === undefined ? { violation } : { violation, declaredAt });
        }
    };
    if (declaring.some(({ declared }) => declared?.justification !== undefined || declared?.egress !== undefined)) {
        await look(({ declared }) => (declared?.class === undefined ? undefined : { class: declared.class }), false);
    }
    if (declaring.length > 0)
        await look(() => undefined, false);
    // What declares less than in base silences what a strict class finds; there is no declaration left to judge.
    if (changed)
        await look((declarer) => (isIn(base, declarer) ? declarer.declared : firstOf(base, declarer)), true);
    return extra;
}
/** Where containers of a project declare something else than in the base commit. */
function declarationChanges(project, base, why) {
    return containersOf(project).flatMap((declarer) => {
        if (isIn(base, declarer))
            return [];
        const { key, name, declared, place } = declarer;
        const before = firstOf(base, declarer);
        const message = declared === undefined ? `no longer declares ${spell(before)}` : `declares ${spell(declared)}, which ${why}`;
        return [{ place, subject: name, message, evidence: JSON.stringify([key, before ?? null, declared ?? null]) }];
    });
}
function firstOf(base, { key }) {
    return base.get(key)?.find((one) => one !== undefined);
}
function spell(declared) {
    const { class: name, egress } = declared ?? {};
    const said = [
        ...(name === undefined ? [] : [`class ${name}`]),
        ...(egress === undefined ? [] : [`egress ${egress}`]),
    ];
    return said.length === 0 ? "a justification" : said.join(" and ");
}
function withDeclared(model, containers, declare) {
    const changed = model.containers.map(({ declared: _, ...container }, index) => {
        const declarer = containers[index];
        const declared = declarer && declare(declarer);
        return declared === undefined ? container : { ...container, declared };
    });
    return { ...model, containers: changed };
}
/** The violation's own container's, else the first of the project: a class also says what others may share with it. */
function declarationBehind({ path }, declaring) {
    const own = path[0] === "containers" ? declaring.find(({ index }) => index === path[1]) : undefined;
    return (own ?? declaring[0])?.place;
}
function containersOf({ model }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return [];
    return containers.items.map((container, index) => {
        const declared = (0,out_value/* get */.Jt)(container, "declared");
        return {
            index,
            key: keyOfContainer(container),
            name: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "",
            declared: declared === undefined ? undefined : (0,out_value/* toJson */.aB)(declared),
            place: (declared ?? container).place,
        };
    });
}
/** A container as it is known over commits: its file, what it came from, its name. */
function keyOfContainer(container) {
    const name = (0,out_value/* get */.Jt)(container, "name");
    return JSON.stringify([(name ?? container).place.source.path, (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "origin")), (0,out_value/* stringOf */.Je)(name)]);
}
function isSame(one, other) {
    const keys = ["class", "egress", "justification", "owner", "expires"];
    return keys.every((key) => one?.[key] === other?.[key]);
}
function keyOf({ rule, path }) {
    return JSON.stringify([rule, path]);
}

;// CONCATENATED MODULE: ./out/decide/same.js
/**
 * What a decision says, and of what: two of the same words in two commits are one decision. A comment is one with
 * what it stands at: the keys above it and the text of its line, so that it cannot be moved to something else.
 */
function wordsOf(decision) {
    const { form, rules, justification = "", owner = "", expires = "", scope, place } = decision;
    const outline = outlineOf(place.source);
    const about = scope.kind === "lines" ? [scope.file, ...scope.lines.flatMap((line) => standing(outline, line - 1))] : scope;
    return JSON.stringify([form, rules, justification, owner, expires, about]);
}
const outlines = new WeakMap();
function outlineOf(source) {
    const known = outlines.get(source);
    if (known !== undefined)
        return known;
    const lines = source.text.split("\n");
    /** Lines that may be above what follows, each indented more than the one before. */
    const open = [];
    const above = lines.map((line, index) => {
        const indent = indentOf(line);
        const isText = !/^\s*(?:#|$)/.test(line);
        if (!isText)
            return open.findLast((one) => one.indent < indent)?.index ?? -1;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const parent = open.at(-1)?.index ?? -1;
        open.push({ index, indent });
        return parent;
    });
    const outline = { lines, above };
    outlines.set(source, outline);
    return outline;
}
/** A line without its comment, and those above it that are indented less, outermost first. */
function standing({ lines, above }, index) {
    const texts = [];
    for (let at = index; at !== -1; at = above[at] ?? -1)
        texts.unshift(bare(lines[at] ?? ""));
    return texts;
}
function bare(line) {
    return line.replace(/(?:#|\/\/)\s*bulkhead:.*$/, "").trim();
}
/** An item of a list stands deeper than its dash, which a key above it may share its column with. */
function indentOf(line) {
    return (/^\s*/.exec(line)?.[0].length ?? 0) + (/^\s*-\s/.test(line) ? 0.5 : 0);
}

// EXTERNAL MODULE: ./out/config/reader.js
var reader = __webpack_require__(6860);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
;// CONCATENATED MODULE: ./out/decide/x-bulkhead.js



/**
 * `x-bulkhead: {ignore: [{rule, justification, owner, expires}]}` of a Compose file: at a service it is about that
 * container, at the top about all that stands in the file.
 */
function composeDecisions(source) {
    if (!source.text.includes("x-bulkhead") || !source.text.includes("ignore"))
        return [];
    const [document] = (0,yaml/* parseYaml */.hN)(source).documents;
    const services = (0,out_value/* get */.Jt)(document, "services");
    const file = source.path;
    return [
        ...ignored(document, { kind: "file", file }),
        ...(services?.kind === "mapping"
            ? Array.from(services.entries, ([name, entry]) => ignored(entry.value, { kind: "service", file, name })).flat()
            : []),
    ];
}
function ignored(value, scope) {
    const written = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(value, "x-bulkhead"), "ignore");
    if (written === undefined)
        return [];
    if (written.kind !== "sequence") {
        const fault = "is no list; write ignore: [{rule: …, justification: …, owner: …, expires: …}]";
        return [{ ...base(scope, written.place), rules: [], faults: [fault] }];
    }
    return written.items.map((item) => {
        const faults = new reader/* Faults */.CG();
        const read = (0,reader/* object */.Ik)("an item of ignore", { rule: (0,reader/* some */.zN)(reader/* text */.Qq), justification: reader/* text */.Qq, owner: reader/* text */.Qq, expires: reader/* day */.vd }, ["rule"])(item, faults);
        const { rule = [], justification, owner, expires } = read ?? {};
        return {
            ...base(scope, item.place),
            rules: rule,
            ...(justification === undefined ? {} : { justification }),
            ...(owner === undefined ? {} : { owner }),
            ...(expires === undefined ? {} : { expires }),
            faults: faults.found.map(({ message }) => `is wrong: ${message}`),
        };
    });
}
function base(scope, place) {
    return { form: "x-bulkhead", layer: "repository", scope, place };
}

;// CONCATENATED MODULE: ./out/decide/decide.js







/**
 * The decisions that stand in the files themselves, and which of them count. Where there is a base, those that it does
 * not have do not count yet, unless it leaves the decision to the head (`decisions: head`).
 */
async function decide(parts, options, bases, collectBase) {
    const decisions = [...options.suppressions];
    const changes = [];
    const known = new Map();
    for (const { tree, collected } of parts) {
        const held = bases !== undefined && options.decisions === "base";
        const base = bases?.get(tree);
        const sources = await sourcesOf(tree, collected);
        const before = base === undefined ? [] : await Promise.all(sources.map(({ path }) => (0,out_read/* readSource */.o$)(base, path)));
        const own = sources.flatMap(inFile);
        const words = before.flatMap((one) => (one instanceof out_source/* Source */.kL ? inFile(one) : []));
        const compared = compare(own, words);
        const why = pendingWhy(bases !== undefined && base === undefined, held);
        for (const decision of own) {
            const isNew = bases !== undefined && compared.isNew(decision);
            if (isNew && base !== undefined)
                changes.push(changeOf(decision, why));
            decisions.push(forbidden(isNew && held ? { ...decision, pending: why } : decision, options));
        }
        for (const one of compared.gone.flatMap((decision) => goneChange(decision, sources)))
            changes.push(one);
        const touched = sources.some(({ text }, index) => {
            const other = before[index];
            const old = other instanceof out_source/* Source */.kL ? other.text : "";
            return text !== old && (text.includes("bulkhead") || old.includes("bulkhead"));
        });
        const declarations = bases === undefined
            ? undefined
            : declarationsOf(base !== undefined && touched
                ? (await collectBase(base)).projects
                : base === undefined
                    ? []
                    : collected.projects);
        for (const project of collected.projects) {
            known.set(project, held ? declarations : undefined);
            const declared = declaredDecisions(project, held ? declarations : undefined, why);
            for (const one of declared.map((decision) => forbidden(decision, options)))
                decisions.push(one);
            if (base !== undefined && declarations !== undefined)
                for (const one of declarationChanges(project, declarations, why))
                    changes.push(one);
        }
    }
    return { decisions, changes: distinct(changes), declarations: (project) => known.get(project) };
}
/** The texts that decisions may stand in, each once. */
async function sourcesOf(tree, { files, projects }) {
    const paths = new Set([...files, ...projects.flatMap((project) => project.files)]);
    const read = await Promise.all([...paths].sort().map((path) => (0,out_read/* readSource */.o$)(tree, path)));
    return read.filter((one) => one instanceof out_source/* Source */.kL);
}
function inFile(source) {
    return bounded([...commentDecisions(source), ...composeDecisions(source)], source);
}
/** Decisions of the head that the base does not have, and those of the base that are gone; the same words as often. */
function compare(head, base) {
    const left = new Map();
    for (const decision of base) {
        const words = wordsOf(decision);
        left.set(words, [...(left.get(words) ?? []), decision]);
    }
    const fresh = new Set(head.filter((decision) => left.get(wordsOf(decision))?.shift() === undefined));
    return { isNew: (decision) => fresh.has(decision), gone: [...left.values()].flat() };
}
function pendingWhy(isMissing, isHeld) {
    if (isMissing)
        return "does not count: the base commit, which would have to have it, is not there";
    return isHeld
        ? "is new in this pull request, and counts from when it is merged"
        : "is new, and counts already (decisions: head)";
}
/** What an organisation leaves to nobody else. */
function forbidden(decision, { local }) {
    if (local !== "ignore")
        return decision;
    return {
        ...decision,
        pending: "does not count: the organisation's configuration leaves nothing to repositories (local: ignore)",
    };
}
function changeOf(decision, why) {
    return {
        place: decision.place,
        subject: subjectOf(decision),
        message: why,
        evidence: wordsOf(decision),
    };
}
function goneChange(decision, sources) {
    const source = sources.find(({ path }) => path === decision.place.source.path);
    if (source === undefined)
        return [];
    const message = "is gone: what it accepted counts";
    return [{ place: (0,out_source/* startOf */.GH)(source), subject: subjectOf(decision), message, evidence: wordsOf(decision) }];
}
function subjectOf({ rules }) {
    return rules.length === 0 ? "a suppression" : `the suppression of ${rules.join(", ")}`;
}
function distinct(changes) {
    const seen = new Set();
    return changes.filter(({ place, evidence }) => {
        const key = `${place.source.path}\0${place.start}\0${evidence}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** As many decisions as are read of one file; the first of the others says so, and none of those accepts anything. */
function bounded(decisions, { bounds }) {
    const most = bounds.limits.decisions;
    const left = decisions[most];
    if (left === undefined)
        return decisions;
    const fault = `is one of more in its file than ${(0,out_limits/* named */.KT)("decisions", bounds.limits)}: from here on, none counts`;
    return [...decisions.slice(0, most), { ...left, rules: [], faults: [fault] }];
}

// EXTERNAL MODULE: ./out/nearest.js
var nearest = __webpack_require__(1694);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/own-entry.js
var own_entry = __webpack_require__(7701);
;// CONCATENATED MODULE: ./out/decide/known-rules.js




/**
 * Holds a configuration to the rules that there are: their ids, and the names and types of their parameters.
 * @throws UsageError that names everything that is wrong, a line each.
 */
function requireKnownRules(settings, rules) {
    const faults = new reader/* Faults */.CG();
    const ids = [...rules.keys()];
    const check = (id, place) => {
        if (rules.has(id))
            return;
        faults.add(place, `there is no rule "${id}"; did you mean "${(0,nearest/* nearest */.p)(id, ids)}"? bulkhead rules lists them`);
    };
    for (const { rule, place, parameters = {}, parameterPlaces } of settings.rules ?? []) {
        check(rule, place);
        const declared = rules.get(rule)?.parameters ?? {};
        for (const [name, value] of Object.entries(parameters)) {
            const at = parameterPlaces?.get(name) ?? place;
            const parameter = (0,own_entry/* ownEntry */.P)(declared, name);
            if (parameter === undefined)
                faults.add(at, unknownParameter(rule, name, Object.keys(declared)));
            else if (kindOf(parameter.default) !== kindOf(value)) {
                faults.add(at, `parameter "${name}" of ${rule} is ${kindOf(parameter.default)}, found ${kindOf(value)}`);
            }
        }
    }
    for (const { rules: named, place } of settings.suppressions ?? [])
        for (const id of named)
            check(id, place);
    if (faults.found.length > 0)
        throw new out_options/* UsageError */.eb(faults.messages.join("\n"));
}
function unknownParameter(rule, name, names) {
    if (names.length === 0)
        return `${rule} has no parameters; remove "${name}"`;
    return `${rule} has no parameter "${name}"; did you mean "${(0,nearest/* nearest */.p)(name, names)}"? It has ${names.join(", ")}`;
}
function kindOf(value) {
    if (Array.isArray(value))
        return "a list";
    if (value === null)
        return "nothing";
    return typeof value === "object" ? "a map" : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./out/judge/credentials.js + 1 modules
var judge_credentials = __webpack_require__(354);
;// CONCATENATED MODULE: ./out/early-evaluation.js



/**
 * Evaluates each project as soon as it is collected, and lets go of those in which nothing was found: of a repository
 * with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
 * asked.
 */
class EarlyEvaluation {
    /** The credentials of all projects so far. */
    credentials = new judge_credentials/* CredentialNotes */.Lp();
    #evaluate;
    #found = new WeakMap();
    constructor(evaluate) {
        this.#evaluate = evaluate;
    }
    /** What is kept of a project. */
    async take(project) {
        const found = await this.#evaluate(project);
        this.credentials.add(project);
        const kept = !isSettled(project)
            ? project
            : found.length === 0 && !isOpen(project)
                ? early_evaluation_outlineOf(project)
                : withoutUnasked(project, found);
        this.#found.set(kept, found);
        return kept;
    }
    /** What was found in a project that was taken. */
    foundIn(kept) {
        return this.#found.get(kept);
    }
}
/** Nothing of its containers is declared, so that they need not be evaluated without their declarations. */
function isSettled({ model }) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).every((one) => (0,out_value/* get */.Jt)(one, "declared") === undefined);
}
/** Something of its containers is for run time to know, which is a finding of its own. */
function isOpen({ model }) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).some((one) => (0,out_value/* get */.Jt)(one, "unknown") !== undefined);
}
/** Fields of a container that only violations in them are asked for when they have been evaluated. */
const seldomAsked = [
    "environment",
    "labels",
    "command",
    "entrypoint",
    "healthcheck",
    "env_files",
    "extensions",
];
/** A project without the fields that nobody asks for any more. */
function withoutUnasked(project, found) {
    const { model } = project;
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return project;
    const asked = new Set(found.flatMap(({ path, related = [] }) => [path, ...related.map((step) => step.path)]).map(fieldAt));
    const items = containers.items.map((container, index) => {
        if (container.kind !== "mapping")
            return container;
        const entries = new Map(container.entries);
        for (const field of seldomAsked)
            if (!asked.has(fieldAt(["containers", index, field])))
                entries.delete(field);
        return { ...container, entries };
    });
    return { ...project, model: (0,out_value/* put */.yJ)(model, "containers", { ...containers, items }) };
}
function fieldAt([list = "", index = "", field = ""]) {
    return `${list}/${index}/${field}`;
}
/** What a verdict says of a project: its name, kind and number of containers. */
function early_evaluation_outlineOf(project) {
    const { model } = project;
    const { path, label, bounds } = model.place.source;
    const place = (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(path, "", label, false, bounds));
    const text = (key) => (0,out_value/* scalar */.d_)(copyOf((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, key)) ?? ""), place);
    const container = (0,out_value/* record */.g1)({}, place);
    const count = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).length;
    const outline = (0,out_value/* record */.g1)({
        kind: text("kind"),
        name: text("name"),
        containers: (0,out_value/* sequence */.K2)(new Array(count).fill(container), place),
    }, place);
    return { ...project, model: outline };
}
/** A part of a long text keeps all of it in memory; this does not. */
function copyOf(text) {
    return JSON.parse(JSON.stringify(text));
}

;// CONCATENATED MODULE: ./out/compare/conceal.js
/**
 * Whether something of the base is gone only because something else of its container hides it: ports that a container
 * on the host's network no longer publishes are open all the same.
 */
function concealedBy(head, rules, renames) {
    const key = (rule, project, container) => JSON.stringify([rule, project, container]);
    const concealed = new Set(head.flatMap(({ rule, project, holders }) => {
        const names = holders.flatMap((name) => [name, ...renames.formerNames(project, name)]);
        return (rules.get(rule)?.conceals ?? []).flatMap((id) => names.map((name) => key(id, project, name)));
    }));
    return ({ rule, project, holders }) => holders.some((name) => concealed.has(key(rule, project, name)));
}

// EXTERNAL MODULE: ./out/judge/severity.js
var judge_severity = __webpack_require__(2405);
;// CONCATENATED MODULE: ./out/compare/match.js

/**
 * Holds the breaches of a head against those of its base, one for one and container by container: what is there twice
 * must have been there twice. One is the same by its rule, file, container and evidence; by what its file and its
 * container were called before; by the name of its container, where its old place is gone and its new one is new, or
 * where it stands in another file of the same projects; and, what is left, by what its thing keeps under another name.
 */
function matchTraces(base, head, renames) {
    const left = new Set(base.filter(({ always }) => !always).flatMap(unitsOf));
    const units = new Map(head.map((trace) => [trace, trace.always ? [] : unitsOf(trace)]));
    const before = new Map();
    for (const { ofBase, ofHead, fits } of passes) {
        const waiting = new Map();
        for (const unit of left) {
            for (const key of ofBase(unit, renames)) {
                const queue = waiting.get(key);
                if (queue === undefined)
                    waiting.set(key, [unit]);
                else
                    queue.push(unit);
            }
        }
        if (waiting.size === 0)
            continue;
        for (const unit of [...units.values()].flat()) {
            if (before.has(unit))
                continue;
            const isSame = (one) => left.has(one) && fits?.(one.trace, unit.trace, renames) !== false;
            const found = takeFirst(waiting, ofHead(unit, renames), isSame);
            if (found === undefined)
                continue;
            before.set(unit, found.trace);
            left.delete(found);
        }
    }
    const stays = new Set(before.values());
    return {
        changes: new Map(Array.from(units, ([trace, own]) => [trace, match_changeOf(trace, own, before)])),
        gone: new Set(base.filter((trace) => !trace.always && !stays.has(trace))),
    };
}
function unitsOf(trace) {
    const { holders, container, file } = trace;
    return (holders.length === 0 ? [container] : holders).map((name) => ({ trace, file, container: name }));
}
const passes = [
    { ofBase: keysInFile, ofHead: keysInFile },
    { ofBase: keysInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(keysInFile) },
    {
        ofBase: (unit, renames) => (renames.isGone(placeOf(unit)) ? keysAnywhere(unit) : []),
        ofHead: (unit, renames) => (renames.isNew(placeOf(unit)) ? keysAnywhere(unit) : []),
    },
    { ofBase: keysAnywhere, ofHead: keysAnywhere, fits: isInSameProjects },
    { ofBase: kinInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(kinInFile) },
    { ofBase: kinAnywhere, ofHead: kinAnywhere, fits: isInSameProjects },
];
function takeFirst(waiting, keys, isSame) {
    for (const key of keys) {
        const queue = waiting.get(key) ?? [];
        const at = queue.findIndex(isSame);
        if (at >= 0)
            return queue.splice(at, 1)[0];
    }
    return undefined;
}
function placeOf({ file, container }) {
    return container === undefined ? { file } : { file, container };
}
function keysInFile({ file, ...unit }) {
    return [match_keyOf(unit, unit.trace.evidence, file)];
}
function keysAnywhere(unit) {
    return [match_keyOf(unit, unit.trace.evidence, "")];
}
function kinInFile({ file, ...unit }) {
    return unit.trace.kin.map((name) => match_keyOf(unit, name, file));
}
function kinAnywhere(unit) {
    return unit.trace.kin.map((name) => match_keyOf(unit, name, ""));
}
function match_keyOf({ trace: { rule }, container }, evidence, file) {
    return JSON.stringify([rule, evidence, file, container ?? null]);
}
/** As it may have stood in the base: in files and containers by the names that they had. */
function asBefore(unit, renames) {
    const { trace, file, container } = unit;
    const names = container === undefined ? [container] : [container, ...renames.formerNames(trace.project, container)];
    return [file, ...renames.formerFiles(file)].flatMap((path) => names.map((name) => ({ trace, file: path, container: name })));
}
/** Whatever file of its projects it stands in: in one that others have too, it is new there. */
function isInSameProjects(base, head, renames) {
    const former = head.projects.map(renames.formerProject);
    return former.length > 0 && former.every((project) => project !== undefined && base.projects.includes(project));
}
function match_changeOf(now, units, matches) {
    const before = units.flatMap((unit) => matches.get(unit) ?? []);
    if (before.length === 0)
        return { kind: "new" };
    if (now.accepted)
        return { kind: "unchanged" };
    if (before.some(({ accepted }) => accepted))
        return { kind: "worse", why: "was accepted" };
    const severity = before.map((trace) => trace.severity).toSorted(judge_severity/* compareSeverity */.zK)[0] ?? now.severity;
    if ((0,judge_severity/* compareSeverity */.zK)(now.severity, severity) < 0)
        return { kind: "worse", why: `was ${severity}` };
    if (now.confidence === "certain" && before.every(({ confidence }) => confidence === "inferred")) {
        return { kind: "worse", why: "was only inferred" };
    }
    const fresh = units.filter((unit) => !matches.has(unit)).map(({ container }) => container);
    return fresh.length === 0 ? { kind: "unchanged" } : { kind: "worse", why: `was not in ${fresh.join(", ")}` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/judge/own-rule-failed.js
var own_rule_failed = __webpack_require__(1917);
// EXTERNAL MODULE: ./out/judge/unreadable.js
var unreadable = __webpack_require__(3233);
;// CONCATENATED MODULE: ./out/compare/trace.js



function traceOf(draft) {
    const { rule, project, container, severity, confidence, place, suppression, holders = [], kin = [], projects = [], withdrawn, } = draft;
    return {
        rule,
        file: place.source.path,
        project,
        ...(container === undefined ? {} : { container }),
        // A file that was unreadable before may have got anything since, unless it is the same still.
        evidence: rule === unreadable/* unreadableFile */._s.id ? `${draft.evidence} ${digest(place.source.text)}` : draft.evidence,
        kin,
        projects,
        severity,
        confidence,
        accepted: suppression !== undefined,
        holders,
        always: withdrawn === true || rule === own_rule_failed/* ownRuleFailed */.A.id,
    };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./out/compare/hold-against.js



/** What the change does to each finding of the head, and which findings of the base are gone. */
function holdAgainst({ breaches: base, renames, unread }, head, rules) {
    const before = tracesOf(base);
    const now = tracesOf(head);
    const { changes, gone } = matchTraces([...before.keys()], [...now.keys()], renames);
    const isConcealed = concealedBy([...now.keys()], rules, renames);
    const isUnread = ({ file, project }) => unread.files.has(file) || unread.projects.has(project);
    return {
        changes: new Map(Array.from(now, ([trace, draft]) => [draft, changes.get(trace) ?? { kind: "new" }])),
        fixed: Array.from(before).flatMap(([trace, draft]) => gone.has(trace) && !isUnread(trace) && !isConcealed(trace) ? (base.findings.get(draft) ?? []) : []),
    };
}
function tracesOf({ drafts, hidden }) {
    return new Map([...drafts, ...hidden()].map((draft) => [traceOf(draft), draft]));
}

;// CONCATENATED MODULE: ./out/compare/standing.js

/** Of the diagnostics of a head, those that its base has too, as often, wherever in the file. */
function standingDiagnostics(base, head, renames) {
    const key = ({ kind, level, message }, path) => JSON.stringify([kind, level, message, path]);
    const waiting = new Map(Array.from((0,judge_group/* groupBy */.$)(base, (each) => key(each, each.place.source.path)), ([name, group]) => [name, [...group]]));
    return new Set(head.filter((each) => {
        const { path } = each.place.source;
        return [path, ...renames.formerFiles(path)].some((former) => waiting.get(key(each, former))?.shift() !== undefined);
    }));
}

// EXTERNAL MODULE: ./out/judge/decision-rules.js
var decision_rules = __webpack_require__(5982);
// EXTERNAL MODULE: ./out/judge/distinct-diagnostics.js
var distinct_diagnostics = __webpack_require__(8827);
;// CONCATENATED MODULE: ./out/judge/fingerprint.js

/** 64 hexadecimal digits. */
function fingerprint({ file, rule, container, evidence, ordinal }) {
    const parts = [file, rule, container ?? "", evidence, ...(ordinal === 0 ? [] : [ordinal])];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
}

// EXTERNAL MODULE: ./out/judge/rule-settings.js
var rule_settings = __webpack_require__(6108);
;// CONCATENATED MODULE: ./out/judge/identify.js



/**
 * Findings with who they are, over time, and so whether they count. Those that are otherwise the same are told apart by
 * their order. `changes` says what the base had of each, where there is a base.
 */
function identified(drafts, { failOn, known, rules, gate }, changes) {
    const seen = new Map();
    const entries = drafts.map((draft) => {
        const { evidence, holders: _, kin: __, projects: ___, withdrawn: ____, ...finding } = draft;
        const { rule, container } = finding;
        const identity = { file: finding.place.source.path, rule, container, evidence, ordinal: 0 };
        const key = JSON.stringify(identity);
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        const own = fingerprint({ ...identity, ordinal });
        const isKnown = known.has(own) && (0,rule_settings/* guardOf */.HY)(rule, rules) === undefined;
        const change = changes?.get(draft);
        const isOld = gate === "new" && change?.kind === "unchanged";
        const counts = finding.suppression === undefined && !isKnown && !isOld;
        const identified = {
            ...finding,
            fingerprint: own,
            ...(isKnown ? { known: true } : {}),
            ...(change === undefined ? {} : { change }),
            gates: counts && (0,judge_severity/* gates */.VF)(finding.severity, finding.confidence, failOn),
        };
        return [draft, identified];
    });
    return new Map(entries);
}

// EXTERNAL MODULE: ./out/judge/located.js
var judge_located = __webpack_require__(4762);
;// CONCATENATED MODULE: ./out/fix/insert.js
/**
 * Adds a key with a value of one line to a written mapping: in the flow form behind the brace, in the block form below
 * the first of `after` that has a line of its own, else below any that has. Undefined where the key is there, or no
 * line is sure to be free.
 */
function insertKey(mapping, key, value, after = []) {
    const { source, start } = mapping.place;
    if (mapping.entries.has(key))
        return undefined;
    if (source.text[start] === "{") {
        const behind = start + 1;
        const rest = mapping.entries.size === 0 && mapping.merged === undefined ? "" : ", ";
        return { place: { source, start: behind, end: behind }, text: `${key}: ${value}${rest}` };
    }
    const own = Array.from(mapping.entries).filter(([, entry]) => isOwnLine(entry, source));
    const neighbour = after.flatMap((name) => own.filter(([other]) => other === name))[0] ?? own[0];
    if (neighbour === undefined)
        return undefined;
    const indent = insert_indentOf(neighbour[1].key);
    if (indent === undefined)
        return undefined;
    const end = lineEnd(source, neighbour[1].value.place.end);
    return { place: { source, start: end, end }, text: `${lineBreak(source)}${indent}${key}: ${value}` };
}
/** Spaces that a key of the same mapping begins with; undefined where something else stands before this one. */
function insert_indentOf({ source, start }) {
    const before = source.text.slice(lineStart(source, start), start);
    return /^ *(?:- +)*$/.test(before) ? " ".repeat(before.length) : undefined;
}
/** The key and all of its value are one line, with nothing but a comment behind. */
function isOwnLine({ key, value }, source) {
    if (value.kind !== "scalar" || value.via !== undefined || value.place.source !== source)
        return false;
    const { text } = source;
    return !text.slice(key.start, value.place.end).includes("\n") && isLineOver(source, value.place.end);
}
/** Nothing but blanks and a comment follows in the line. */
function isLineOver(source, offset) {
    return /^[ \t]*(?:[ \t]#.*)?\r?$/.test(source.text.slice(offset, lineFeed(source, offset)));
}
/** Where the line of an offset starts. */
function lineStart({ text }, offset) {
    return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the line of an offset ends, before its line break. */
function lineEnd(source, offset) {
    const end = lineFeed(source, offset);
    return source.text[end - 1] === "\r" ? end - 1 : end;
}
/** The line feed that ends the line of an offset, else the end of the text. */
function lineFeed({ text }, offset) {
    const end = text.indexOf("\n", offset);
    return end === -1 ? text.length : end;
}
/** As the file's first line is ended. */
function lineBreak({ text }) {
    return text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}

;// CONCATENATED MODULE: ./out/fix/written.js


/** The value that is written at exactly this place. */
function writtenAt(place) {
    return indexOf(place.source).values.get(spanKey(place));
}
/** The value of the key that is written at exactly this place. */
function writtenUnder(key) {
    return indexOf(key.source).keys.get(spanKey(key));
}
/** What is written there counts in other places too: through an alias, or a merge key. */
function isShared({ source, start, end }) {
    const { spans } = indexOf(source);
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    return (spans[low - 1]?.reach ?? -1) >= end;
}
/** A service of the same file extends the service of that name. */
function isExtended(source, service) {
    return indexOf(source).extended.has(service);
}
/** A source is looked through once, however many fixes it takes. */
const indices = new WeakMap();
function indexOf(source) {
    const known = indices.get(source);
    if (known !== undefined)
        return known;
    const index = { values: new Map(), keys: new Map(), shared: [], extended: new Set() };
    for (const document of (0,yaml/* parseYaml */.hN)(source).documents)
        add(index, { value: document });
    const made = { ...index, spans: spansOf(index.shared) };
    indices.set(source, made);
    return made;
}
function spansOf(places) {
    let reach = 0;
    return places
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => {
        reach = Math.max(reach, end);
        return { start, reach };
    });
}
function add(index, written) {
    const { value, key } = written;
    if (value.via !== undefined) {
        index.shared.push(value.place);
        return;
    }
    if (key !== undefined)
        index.keys.set(spanKey(key), written);
    index.values.set(spanKey(value.place), written);
    if (value.kind === "sequence")
        for (const item of value.items)
            add(index, { value: item, parent: written });
    if (value.kind !== "mapping")
        return;
    for (const merged of value.merged ?? [])
        index.shared.push(merged.place);
    for (const [name, entry] of value.entries) {
        if (name === "extends")
            addExtended(index, entry.value);
        add(index, { value: entry.value, key: entry.key, parent: written });
    }
}
function addExtended({ extended }, value) {
    const service = (0,out_value/* stringOf */.Je)(value) ?? (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "service"));
    if (service !== undefined)
        extended.add(service);
}
/** Where the last thing in a value ends: a collection of several lines itself ends somewhere behind that. */
function endOf(value) {
    const inner = value.kind === "mapping" ? [...value.entries.values()].map(({ key }) => key.end) : [];
    const isFlow = value.kind !== "scalar" && /^[[{]/.test(value.place.source.text.slice(value.place.start, value.place.end));
    if (value.kind === "scalar" || isFlow)
        return value.place.end;
    return Math.max(value.place.start, ...inner, ...(0,out_value/* valuesOf */.sm)(value).map(endOf));
}
function spanKey({ start, end }) {
    return `${start}:${end}`;
}

;// CONCATENATED MODULE: ./out/fix/remove.js


/**
 * Takes a key and its value out of a block mapping, by whole lines. Undefined where it shares a line, stands in a flow
 * mapping, or is the last that the mapping has.
 */
function removeEntry({ value, key, parent }) {
    if (key === undefined || parent?.value.kind !== "mapping" || parent.value.entries.size < 2)
        return undefined;
    const { source } = key;
    const start = lineStart(source, key.start);
    const isFlow = source.text[parent.value.place.start] === "{";
    if (isFlow || !/^ *$/.test(source.text.slice(start, key.start)))
        return undefined;
    const end = endOf(value);
    if (!isLineOver(source, end))
        return undefined;
    return { place: { source, start, end: Math.min(lineFeed(source, end) + 1, source.text.length) }, text: "" };
}

;// CONCATENATED MODULE: ./out/fix/target.js


/** The value at a path; undefined where there is none. */
function valueAt(model, path) {
    return path.reduce((value, key) => value?.kind === "sequence" && typeof key === "number" ? value.items[key] : (0,out_value/* get */.Jt)(value, String(key)), model);
}
/** The container, network or volume that the violation is in. */
function target_subjectOf({ model, path }) {
    return valueAt(model, path.slice(0, 2));
}
/** Swarm takes another view of many keys. */
function isSwarm({ model }) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "target")) === "swarm";
}
function originOf(target) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(target_subjectOf(target), "origin"));
}
/** Another container shares a namespace of the one of that name. */
function hasJoiners({ model }, name) {
    const known = joined.get(model) ?? joinedIn(model);
    joined.set(model, known);
    return known.has(name);
}
const joined = new WeakMap();
function joinedIn(model) {
    const names = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).flatMap((container) => ["network_mode", "pid", "ipc"].flatMap((field) => (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(container, field), "target")) ?? []));
    return new Set(names);
}
/**
 * The mapping that a service, network or volume of Compose is written as, which a key can be added to. Undefined where
 * others inherit what stands there, or where there is no mapping.
 */
function writtenMapping(target) {
    const name = (0,out_value/* get */.Jt)(target_subjectOf(target), "name");
    if (name === undefined)
        return undefined;
    const written = writtenUnder(name.place);
    const text = (0,out_value/* stringOf */.Je)(name);
    if (written?.value.kind !== "mapping" || text === undefined)
        return undefined;
    const { place } = written.value;
    return isShared(place) || isExtended(place.source, text) ? undefined : written.value;
}
/** The text at a place, as it is written. */
function textAt({ source, start, end }) {
    return source.text.slice(start, end);
}
/** Part of a place, by offsets into its text. */
function within(place, start, end = start) {
    return { source: place.source, start: place.start + start, end: place.start + end };
}
/** The place without the quotes around its text. */
function unquoted(place) {
    const text = textAt(place);
    const isQuoted = text.length > 1 && /^["']/.test(text) && text.at(-1) === text[0];
    return isQuoted ? within(place, 1, text.length - 1) : place;
}

;// CONCATENATED MODULE: ./out/fix/conflict.js




/**
 * Takes away `ports`, `links` or `networks` of a container on the host's network: the engine discards them or refuses
 * to start, so that nothing else changes. https://docs.docker.com/engine/network/drivers/host/
 */
function dropDiscarded(target) {
    return originOf(target) === "service" ? dropList(target) : undefined;
}
/** Takes away the ports of a workflow's service that the job, in a container itself, reaches by name. */
function dropServicePorts(target) {
    return asksForPorts(target.place.source) ? undefined : dropList(target);
}
const asking = new WeakMap();
/** The context `job.services` has the ports that the runner picked. */
function asksForPorts(source) {
    const known = asking.get(source) ?? /\bjob\s*(?:\.\s*services|\[)/.test(source.text);
    asking.set(source, known);
    return known;
}
function dropList({ model, path, place }) {
    const list = valueAt(model, path);
    const here = list === undefined ? undefined : writtenAt(place);
    // The list of a workflow is known by its first item.
    const written = here?.key === undefined ? here?.parent : here;
    const isNamed = written?.key !== undefined && place.source.text.startsWith(String(path[2]), written.key.start);
    if (list === undefined || written === undefined || !isNamed || isShared(place))
        return undefined;
    // What other files add to the list would stay.
    const isAllHere = (0,out_value/* valuesOf */.sm)(list).every((item) => isInside(item, written.value));
    const edit = isAllHere ? removeEntry(written) : undefined;
    return edit === undefined ? undefined : [edit];
}
function isInside(item, { place }) {
    return item.place.source === place.source && place.start <= item.place.start && item.place.end <= place.end;
}
/** Takes away `userns_mode: host` and the like. A privileged container needs the host's user namespace. */
function dropHostNamespace(target) {
    const privileged = (0,out_value/* get */.Jt)(target_subjectOf(target), "privileged");
    const isPrivileged = privileged?.kind === "scalar" && privileged.value !== false;
    const written = writtenAt(target.place);
    if (originOf(target) !== "service" || isPrivileged || written === undefined || target.via.length > 0)
        return undefined;
    const edit = removeEntry(written);
    return edit === undefined ? undefined : [edit];
}

;// CONCATENATED MODULE: ./out/fix/mount.js




/** Mounts read-only what is mounted writable. */
function mountReadOnly(target) {
    const mount = valueAt(target.model, target.path);
    const at = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "target"));
    if (at === undefined || holdsAnother(target, mount, at))
        return undefined;
    const edit = longForm(target.place) ?? flagForm(target, at) ?? shortForm(target.place, at);
    return edit === undefined ? undefined : [edit];
}
/**
 * Paths of the host from which a read-only mount tells nothing, or hardly anything: for the others the file or folder
 * that is needed must be named (`lib.hostpath` of the policies).
 */
const harmlessToRead = new Set([
    "/usr",
    "/usr/bin",
    "/usr/sbin",
    "/usr/lib",
    "/usr/local",
    "/usr/local/bin",
    "/bin",
    "/sbin",
    "/lib",
    "/lib64",
    "/lib/modules",
    "/usr/lib/modules",
    "/usr/src",
    "/etc/passwd",
    "/etc/group",
]);
/** The same for a path of the host, where that is all that is to be done. */
function mountHostPathReadOnly(target) {
    const path = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(valueAt(target.model, target.path), "source"))?.replace(/(?<=.)\/+$/, "");
    return path !== undefined && harmlessToRead.has(path) ? mountReadOnly(target) : undefined;
}
/** The same for a batch job's input, where there is another folder that the job can write its output to. */
function mountInputReadOnly(target) {
    const input = valueAt(target.model, target.path);
    const others = mountsOf(target).filter((mount) => mount !== input && isWritable(mount));
    return target.confidence === "certain" && others.length > 0 ? mountReadOnly(target) : undefined;
}
/** With more than these, each would have to be held against each. */
const mostMounts = 500;
/** The engine makes the folder for what is mounted inside, and cannot in a read-only mount. */
function holdsAnother(target, mount, at) {
    const folder = at.endsWith("/") ? at : `${at}/`;
    const mounts = mountsOf(target);
    return (mounts.length > mostMounts ||
        mounts.some((other) => other !== mount && (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(other, "target"))?.startsWith(folder) === true));
}
function mountsOf(target) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(target_subjectOf(target), "mounts"));
}
function isWritable(mount) {
    const readOnly = (0,out_value/* get */.Jt)(mount, "read_only");
    const type = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "type"));
    return readOnly?.kind === "scalar" && readOnly.value === false && (type === "bind" || type === "volume");
}
function longForm(place) {
    const written = writtenAt(place)?.value;
    if (written?.kind !== "mapping")
        return undefined;
    const readOnly = (0,out_value/* get */.Jt)(written, "read_only");
    if (readOnly === undefined)
        return insertKey(written, "read_only", "true", ["target", "source", "type"]);
    return textAt(readOnly.place) === "false" ? { place: readOnly.place, text: "true" } : undefined;
}
/** `--mount type=bind,src=./in,dst=/in`: https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount */
function flagForm(target, at) {
    const inner = unquoted(target.place);
    const text = textAt(inner);
    if (originOf(target) === "service" || !/^[\w./=,${}-]+$/.test(text))
        return undefined;
    const fields = text.split(",");
    const names = fields.map((field) => field.split("=")[0]);
    const isMount = names.includes("type") &&
        fields.some((field) => /^(?:target|dst|destination)=/.test(field) && field.endsWith(`=${at}`));
    if (!isMount || names.includes("readonly") || names.includes("ro"))
        return undefined;
    return { place: within(inner, text.length), text: ",readonly" };
}
/** `./in:/in`, `./in:/in:rw`, `./in:/in:z`, with nothing unknown behind the first colon. */
function shortForm(place, at) {
    const inner = unquoted(place);
    const text = textAt(inner);
    const match = /^[^:]+:(?<target>\/[^:$"'\\\s]*)(?<mode>:[\w,]+)?$/.exec(text);
    if (match === null || match.groups?.target?.replace(/(?<=.)\/+$/, "") !== at.replace(/(?<=.)\/+$/, ""))
        return undefined;
    const mode = match.groups.mode;
    if (mode === undefined)
        return { place: within(inner, text.length), text: ":ro" };
    const writable = /(?<=[:,])rw(?=,|$)/.exec(text);
    if (writable !== null)
        return { place: within(inner, writable.index, writable.index + 2), text: "ro" };
    return /(?<=[:,])ro(?=,|$)/.test(text) ? undefined : { place: within(inner, text.length), text: ",ro" };
}

;// CONCATENATED MODULE: ./out/fix/mount-options.js


/** `shared` becomes `slave`, `rshared` becomes `rslave`: mounts come in as before, and no longer out. */
function stopPropagation({ place }) {
    const inner = unquoted(place);
    const found = Array.from(textAt(inner).matchAll(/(?<=^|[:,]|propagation=)(r?)shared(?=,|$)/g));
    const [only, second] = found;
    if (only === undefined || second !== undefined)
        return undefined;
    return [{ place: within(inner, only.index, only.index + only[0].length), text: `${only[1]}slave` }];
}
/** What a tmpfs is without, unless asked: https://docs.docker.com/engine/storage/tmpfs/ */
const reEnabled = new Set(["exec", "suid", "dev"]);
/** Takes the options away with which programs can be run from a tmpfs: `/tmp:size=64m,exec` becomes `/tmp:size=64m`. */
function takeExecAway({ model, path, place }) {
    const inner = unquoted(place);
    const text = textAt(inner);
    const at = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(valueAt(model, path), "target"));
    const match = /^(?<target>\/[^:$"'\\\s]*):(?<options>[\w=,%]+)$/.exec(text);
    if (match?.groups?.target === undefined || match.groups.target !== at)
        return undefined;
    const start = match.groups.target.length;
    const kept = (match.groups.options ?? "").split(",").filter((option) => !reEnabled.has(option));
    const rest = kept.length === 0 ? "" : `:${kept.join(",")}`;
    return rest === text.slice(start) ? undefined : [{ place: within(inner, start, text.length), text: rest }];
}

;// CONCATENATED MODULE: ./out/fix/command.js

/** Adds a flag right behind `docker run`, where that is what stands at the container's place. */
function addFlag(target, flag) {
    const place = target_subjectOf(target)?.place;
    if (place === undefined)
        return undefined;
    const text = textAt(place);
    if (!/^(?:docker|podman|nerdctl)(?: container)? (?:run|create)$/.test(text))
        return undefined;
    return { place: within(place, text.length), text: ` ${flag}` };
}

;// CONCATENATED MODULE: ./out/fix/port.js




/** Every address of the host, by how it is written, and the loopback address of the same kind. */
const loopbackOf = {
    "": "127.0.0.1",
    "0.0.0.0": "127.0.0.1",
    "::": "::1",
    "[::]": "[::1]",
};
/**
 * A port with nothing in it that only run time knows. Of `"${PORT}:80"` nobody can say what an address before it makes:
 * PORT may hold one. https://docs.docker.com/reference/compose-file/services/#ports
 */
const shortPort = /^(?:(?<address>0\.0\.0\.0|\[::\]):)?(?<host>(?:\d+(?:-\d+)?)?:)?(?<target>\d+(?:-\d+)?)(?:\/(?:tcp|udp|sctp))?$/i;
/** Publishes on loopback what is published on every address. One address that somebody chose stays. */
function publishOnLoopback(target) {
    const port = valueAt(target.model, target.path);
    const address = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(port, "host_ip"));
    // Swarm ignores the address. A network may set another for its ports, which the evidence begins with.
    if (isSwarm(target) || address === undefined || !Object.hasOwn(loopbackOf, address))
        return undefined;
    const effective = /^(.*):[^:]*:\d+\/\w+$/.exec(target.evidence ?? "")?.[1];
    if (effective === undefined || !Object.hasOwn(loopbackOf, effective))
        return undefined;
    const edit = port_longForm(target, address) ?? port_shortForm(target, port);
    return edit === undefined ? undefined : [edit];
}
function port_longForm({ place }, address) {
    const written = writtenAt(place)?.value;
    if (written?.kind !== "mapping")
        return undefined;
    const host = (0,out_value/* get */.Jt)(written, "host_ip");
    if (host === undefined)
        return insertKey(written, "host_ip", "127.0.0.1", ["published", "target"]);
    const text = unquoted(host.place);
    const loopback = loopbackOf[address];
    return textAt(text) === address && loopback !== undefined ? { place: text, text: loopback } : undefined;
}
function port_shortForm({ place }, port) {
    const inner = unquoted(place);
    const match = shortPort.exec(textAt(inner));
    if (match === null || !isWhole(match, port))
        return undefined;
    const { address = "", host } = match.groups ?? {};
    const loopback = loopbackOf[address];
    if (loopback === undefined)
        return undefined;
    if (address !== "")
        return { place: within(inner, 0, address.length), text: loopback };
    const prefix = host === undefined ? `${loopback}::` : `${loopback}:`;
    if (!isPlainInFlow(place))
        return { place: within(inner, 0), text: prefix };
    return { place: inner, text: JSON.stringify(`${prefix}${match[0]}`) };
}
/** What stands there is all of the port, and not the value of a variable that it is made of. */
function isWhole({ groups = {} }, port) {
    const target = (0,out_value/* get */.Jt)(port, "target");
    const [from = 0, to = from] = (groups.target ?? "").split("-").map(Number);
    const number = target?.kind === "scalar" ? Number(target.value) : Number.NaN;
    const isOpen = groups.host === undefined || groups.host === ":";
    return from <= number && number <= to && isOpen === ((0,out_value/* get */.Jt)(port, "published") === undefined);
}
/** Parsers of old take no colon in a text without quotes between brackets. */
function isPlainInFlow(place) {
    if (!/\.(?:ya?ml|json)$/i.test(place.source.path))
        return false;
    const written = writtenAt(place);
    const list = written?.parent?.value.place;
    return list !== undefined && /^\d/.test(textAt(place)) && list.source.text[list.start] === "[";
}

;// CONCATENATED MODULE: ./out/fix/network.js





/**
 * Takes the network away from a container that somebody declares to need none: only where it publishes nothing, is
 * linked to nothing, is on no network that somebody chose, and nobody joins its namespace.
 */
function takeNetworkAway(target) {
    const container = target_subjectOf(target);
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name"));
    const speaks = ["ports", "links", "publish_all", "expose"].some((field) => (0,out_value/* get */.Jt)(container, field) !== undefined);
    if (target.confidence !== "certain" || isSwarm(target) || speaks || name === undefined || hasJoiners(target, name)) {
        return undefined;
    }
    const mode = valueAt(target.model, target.path);
    if (target.path[2] === "network_mode")
        return replaceMode(mode);
    // Compose refuses a mode beside networks, also where they are the default one.
    if (target.path.length > 2 || !isImplied(container))
        return undefined;
    return one(originOf(target) === "command"
        ? addFlag(target, "--network none")
        : added(target, "network_mode", "none", ["image", "build"]));
}
/** The same for untrusted code; a port that it publishes goes to loopback. */
function containUntrusted(target) {
    return target.path[2] === "ports" ? publishOnLoopback(target) : takeNetworkAway(target);
}
/** https://docs.docker.com/engine/network/port-publishing/#isolated, Engine 28 and later. */
function isolateNetwork(target) {
    return one(addDriverOption(target, "com.docker.network.bridge.gateway_mode_ipv4", "isolated"));
}
/** https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network */
function encryptOverlay(target) {
    return one(addDriverOption(target, "encrypted", '"true"'));
}
/** Nobody wrote `networks`: what stands there has the place of the container itself. */
function isImplied(container) {
    const networks = (0,out_value/* get */.Jt)(container, "networks")?.place;
    const { source, start, end } = container?.place ?? {};
    return networks === undefined || (networks.source === source && networks.start === start && networks.end === end);
}
function addDriverOption(target, key, value) {
    const network = writtenMapping(target);
    if (network === undefined || target.via.length > 0)
        return undefined;
    const options = (0,out_value/* get */.Jt)(network, "driver_opts");
    if (options === undefined)
        return insertKey(network, "driver_opts", `{${key}: ${value}}`, ["driver", "internal"]);
    return options.kind === "mapping" ? insertKey(options, key, value) : undefined;
}
function added(target, key, value, after) {
    const service = writtenMapping(target);
    return service === undefined ? undefined : insertKey(service, key, value, after);
}
function replaceMode(mode) {
    const place = mode === undefined ? undefined : unquoted(mode.place);
    return place !== undefined && /^(?:bridge|default|host)$/.test(textAt(place)) ? [{ place, text: "none" }] : undefined;
}
function one(edit) {
    return edit === undefined ? undefined : [edit];
}

;// CONCATENATED MODULE: ./out/fix/service.js




/** Set-user-ID programs lose their effect; what has none does not notice. Swarm ignores it. */
function forbidNewPrivileges(target) {
    const isSet = (0,out_value/* get */.Jt)(target_subjectOf(target), "security_opt") !== undefined;
    if (isSwarm(target) || isSet)
        return undefined;
    const edits = {
        command: () => addFlag(target, "--security-opt no-new-privileges"),
        service: () => addKey(target, "security_opt", '["no-new-privileges:true"]'),
    };
    const edit = edits[originOf(target) ?? ""]?.();
    return edit === undefined ? undefined : [edit];
}
/** Gives a service its own name as host name. Several of one service would be one node. */
function fixHostname(target) {
    const container = target_subjectOf(target);
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "";
    const isOne = (0,out_value/* get */.Jt)(container, "replicas") === undefined && !isSwarm(target);
    if (originOf(target) !== "service" || !isOne || !/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
        return undefined;
    const edit = addKey(target, "hostname", name);
    return edit === undefined ? undefined : [edit];
}
function addKey(target, key, value) {
    const service = writtenMapping(target);
    return service === undefined ? undefined : insertKey(service, key, value, ["image", "build"]);
}

;// CONCATENATED MODULE: ./out/fix/safe-fix.js







const loopback = { description: "Publish the port on loopback only.", edits: publishOnLoopback };
/**
 * The rules that have a safe edit (`fix: edit` in their METADATA). What may cost data or an application its work is
 * none, and is not here: paths of databases, names of volumes, limits, capabilities, read-only roots, folders that programs
 * may write to, networks split.
 */
const fixers = new Map(Object.entries({
    "admin-interface-exposed": loopback,
    "batch-input-writable": { description: "Mount the input read-only.", edits: mountInputReadOnly },
    "batch-with-network": { description: "Take the network away from the job.", edits: takeNetworkAway },
    "config-mount-writable": { description: "Mount the configuration read-only.", edits: mountReadOnly },
    "datastore-exposed": loopback,
    hardening: { description: "Forbid the container to gain privileges.", edits: forbidNewPrivileges },
    "host-namespace": { description: "Give the container a namespace of its own.", edits: dropHostNamespace },
    "host-network-conflict": { description: "Remove what the host network discards.", edits: dropDiscarded },
    "host-path-writable": { description: "Mount the path read-only.", edits: mountHostPathReadOnly },
    "internal-network-reaches-host": {
        description: "Isolate the network from the host (Engine 28 and later).",
        edits: isolateNetwork,
    },
    "mount-propagation": { description: "Let mounts in, but not out.", edits: stopPropagation },
    "needless-service-port": { description: "Remove the ports of the service.", edits: dropServicePorts },
    "overlay-unencrypted": { description: "Encrypt the overlay network.", edits: encryptOverlay },
    "port-bypasses-proxy": loopback,
    "port-on-all-interfaces": loopback,
    "port-on-random-host-port": loopback,
    "rabbitmq-unstable-hostname": { description: "Give the service a host name that stays.", edits: fixHostname },
    "service-port-exposed": loopback,
    "tmpfs-exec": { description: "Let nothing be run from the tmpfs.", edits: takeExecAway },
    "untrusted-code-with-network": { description: "Take the code off the network.", edits: containUntrusted },
}));
/** Ids of the rules that have a safe edit. */
const fixableRules = [...fixers.keys()];
/** What came another way stands elsewhere too, or not as it is written. Included files are part of the project. */
const direct = new Set(["include"]);
/**
 * The safe edit that ends a violation of a rule, where there is one: the value must stand in the file as it is, for
 * this container alone, not by way of a variable, an alias, a merge key, a matrix or another service.
 */
function fixOf(rule, target) {
    const fixer = fixers.get(rule);
    if (fixer === undefined || target.via.some(({ kind }) => !direct.has(kind)))
        return undefined;
    const edits = fixer.edits(target);
    if (edits === undefined || edits.some(({ place }) => isSharedPlace(place)))
        return undefined;
    return { description: fixer.description, edits };
}
/** Scripts have no aliases. */
function isSharedPlace(place) {
    return /\.(?:ya?ml|json)$/i.test(place.source.path) && isShared(place);
}

;// CONCATENATED MODULE: ./out/judge/evidence.js



/**
 * What identifies a fault inside its container where the rule says nothing of its own: the keys of its path, without
 * indices, and what the value is known by. So it stays the same when lines move, when a list or the services are
 * reordered, when a credential is changed, and when the contract gains keys; it changes when the thing at fault does.
 */
function evidenceOf(model, path) {
    const container = path[0] === "containers";
    const steps = [];
    let value = model;
    let list = "";
    let name = "";
    for (const [depth, key] of path.entries()) {
        if (typeof key === "string")
            name = value?.kind === "mapping" ? (0,judge_credentials/* nameOfEntry */.tG)(value, key) : key;
        value = childOf(value, key);
        // The container is a part of the fingerprint by itself; a network or volume is known by its name.
        if (typeof key === "string") {
            if (!(container && depth === 0))
                steps.push(key);
            list = key;
        }
        else if (!(container && depth === 1)) {
            steps.push(...identity(value, list, name));
        }
    }
    if (typeof path.at(-1) === "string" && path.length > (container ? 2 : 0))
        steps.push(...identity(value, list, name));
    return JSON.stringify(steps);
}
/**
 * What a fault keeps, though what names it changes: a door that is published under another number, a path of the host
 * that is mounted elsewhere, another version of an image. Two commits that have a fault of the same rule and kin in one
 * container have the same fault. Empty where a thing is what it is called.
 */
function kinOf(model, path) {
    if (path[0] === "networks")
        return settingsOf(path.slice(0, 2).reduce(childOf, model));
    const [, , key = "", index] = path;
    const kin = path[0] === "containers" ? kins[key] : undefined;
    if (kin === undefined)
        return [];
    const depth = typeof index === "number" ? 4 : 3;
    const value = path.slice(0, depth).reduce(childOf, model);
    return value?.kind === "mapping" ? kin((name) => textOf(value, name)) : [];
}
const kins = {
    ports: (text) => [`port ${text("host_ip") || "0.0.0.0"} ${text("target")}/${text("protocol")}`],
    mounts: (text) => [
        ...(text("source") === "" ? [] : [`mount ${text("type")} ${text("source")}`]),
        // Within the project a folder may be called as one likes.
        ...(/^\.\/./.test(text("source")) ? [`mount of the project at ${text("target")}`] : []),
    ],
    image: (text) => [`image ${text("registry")}/${text("repository")}`],
};
/** A network that is called otherwise is the one with the same settings. */
function settingsOf(network) {
    if (network === undefined)
        return [];
    const { name: _, engine_name: __, ...settings } = (0,out_value/* toJson */.aB)(network);
    return [`network ${JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))}`];
}
function textOf(value, key) {
    const part = (0,out_value/* get */.Jt)(value, key);
    return part?.kind === "scalar" ? (0,judge_credentials/* maskedScalar */.mm)(String(part.value), key) : "";
}
/** What an object of the contract is known by, by the key that holds it or its list. */
const identityKeys = {
    networks: ["name"],
    volumes: ["name"],
    image: ["ref"],
    base: ["ref"],
    network_mode: ["mode", "target"],
    pid: ["mode", "target"],
    ipc: ["mode", "target"],
    ports: ["host_ip", "published", "target", "protocol"],
    mounts: ["type", "source", "target"],
    environment: ["name"],
    args: ["name"],
    security_opt: ["name", "value"],
    devices: ["source"],
    configs: ["name"],
    secrets: ["name"],
    hooks: ["event"],
    remotes: ["ref"],
    extra_hosts: ["name", "address"],
};
/** `name` is that of the variable or key whose value it is. */
function identity(value, list, name) {
    if (value?.kind === "scalar")
        return [(0,judge_credentials/* maskedScalar */.mm)(String(value.value), name)];
    if (value?.kind !== "mapping")
        return [];
    return ((0,own_entry/* ownEntry */.P)(identityKeys, list) ?? []).map((key) => textOf(value, key));
}
function childOf(value, key) {
    if (value?.kind === "sequence")
        return typeof key === "number" ? value.items[key] : undefined;
    return (0,out_value/* get */.Jt)(value, String(key));
}

// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
;// CONCATENATED MODULE: ./out/judge/related.js



/**
 * The places that belong to a finding: what its rule names, how the value came to each container that has it, and which
 * other containers have it.
 */
function relatedOf(first, others) {
    const related = [first, ...others].flatMap((located) => [...located.related, ...located.via.map(wayOf(located))]);
    const also = others.filter(({ via, container }) => via.length === 0 && container !== first.container);
    const names = also.flatMap(({ model, containerIndex, container }) => containerIndex === undefined
        ? []
        : [{ message: `also in ${container}`, place: (0,judge_located/* placeOfContainer */.C_)(model, containerIndex), also: true }]);
    const starters = [first, ...others].flatMap(startersOf);
    const distinct = (0,judge_group/* groupBy */.$)([...related, ...names, ...starters], ({ message, place }) => `${(0,judge_located/* placeKey */.r4)(place)}\0${message}`);
    return Array.from(distinct.values(), ([one]) => one);
}
/** The steps of workflows and scripts that start the container's Compose project. */
function startersOf({ model, containerIndex }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    const container = containers?.kind === "sequence" ? containers.items[containerIndex ?? -1] : undefined;
    const starters = (0,out_value/* get */.Jt)(container, "started_by");
    return (starters?.kind === "sequence" ? starters.items : []).map((starter) => {
        const job = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(starter, "job"));
        const message = "its project is started here";
        return { message: job === undefined ? message : `${message}, in job ${job}`, place: starter.place };
    });
}
/** A step as a reader would say it, of who has the value in the end. */
const words = {
    alias: (who, name) => `used by ${who} through the alias ${name === undefined ? "here" : `*${name}`}`,
    anchor: (who, name) => `used by ${who} through the anchor ${name === undefined ? "here" : `&${name}`}`,
    "merge-key": (who) => `merged into ${who} here`,
    extends: (who) => `inherited by ${who} through extends`,
    include: () => "part of the project through this include",
    override: (who) => `overridden for ${who}; this is what stood before`,
    volumes_from: (who) => `mounted into ${who} through volumes_from`,
    interpolation: (who, name) => `used by ${who} ${name === undefined ? "here" : `as \${${name}}`}`,
    variable: (_, name = "a variable of it") => `${name} is set here`,
    env_file: (who) => `read for ${who} from an env_file`,
    matrix: (who) => `used by ${who} through the matrix`,
    call: (who, name) => `called ${name === undefined ? `for ${who}` : `by ${name}`}`,
};
function wayOf({ container }) {
    return ({ kind, name, place }) => ({ message: words[kind](container ?? "the project", name), place });
}

;// CONCATENATED MODULE: ./out/judge/merge.js







/**
 * One finding for each rule, place and evidence, whoever has the value: what is inherited is repaired once. It is said
 * of the container that has it by the shortest way, in the order of the projects, and is as bad as the worst.
 * Two things that a rule says of one container stay two; so do what is accepted for one container and not for another. In the order of the projects and of the paths in them.
 */
function mergeLocated(located, { maskMessage }) {
    // Rego's sets have no order; that of the paths is that of the project.
    const ordered = located.toSorted((a, b) => (0,order/* firstOf */.Ku)(a.project - b.project, comparePath(a.violation.path, b.violation.path), (0,order/* compareText */.n6)(a.violation.message, b.violation.message)));
    return Array.from((0,judge_group/* groupBy */.$)(withKeys(ordered), ({ key }) => key).values(), (group) => {
        const first = group.reduce((best, each) => (each.one.via.length < best.one.via.length ? each : best));
        const { one, evidence } = first;
        const all = group.map((each) => each.one);
        const related = relatedOf(one, all.filter((each) => each !== one));
        const { path, evidence: said } = one.violation;
        const fix = fixOf(one.rule.id, { ...one, path, ...(said === undefined ? {} : { evidence: said }) });
        return {
            rule: one.rule.id,
            severity: all.map(({ severity }) => severity).toSorted(judge_severity/* compareSeverity */.zK)[0] ?? one.severity,
            confidence: all.some(({ confidence }) => confidence === "certain") ? "certain" : "inferred",
            message: maskMessage(one.violation.message),
            remediation: one.rule.remediation.trim().replace(/\s*\n\s*/g, " "),
            project: one.projectName,
            ...(one.container === undefined ? {} : { container: one.container }),
            subject: one.subject,
            place: one.place,
            related: related.map((step) => ({ ...step, message: maskMessage(step.message) })),
            ...(one.suppression === undefined ? {} : { suppression: one.suppression }),
            ...(one.adjustment === undefined ? {} : { adjustment: one.adjustment }),
            ...(fix === undefined ? {} : { fix }),
            evidence,
            kin: kinOf(one.model, path),
            projects: [...new Set(all.map((each) => each.project))],
            holders: [...new Set(all.flatMap(({ container }) => container ?? []))].sort(),
            ...(all.every(({ withdrawn }) => withdrawn === true) ? { withdrawn: true } : {}),
        };
    });
}
function withKeys(located) {
    const messages = new Map();
    return located.map((one) => {
        const evidence = one.violation.evidence ?? evidenceOf(one.model, one.violation.path);
        const place = `${one.rule.id}\0${(0,judge_located/* placeKey */.r4)(one.place)}\0${one.suppression === undefined ? "" : "accepted"}`;
        if (isFromVariables(one))
            return { one, evidence, key: place };
        const key = `${place}\0${evidence}`;
        const inContainer = `${key}\0${one.project}\0${one.containerIndex ?? ""}`;
        const said = messages.get(inContainer) ?? [];
        if (!said.includes(one.violation.message))
            messages.set(inContainer, [...said, one.violation.message]);
        const nth = said.includes(one.violation.message) ? said.indexOf(one.violation.message) : said.length;
        return { one, evidence, key: `${key}\0${nth}` };
    });
}
/** A value of an env file is one value, however many variables take it, and whatever they are called. */
function isFromVariables({ via }) {
    return via.some(({ kind }) => kind === "interpolation" || kind === "env_file");
}
/** Indices by number, keys by text; a path before those inside it. */
function comparePath(a, b) {
    for (const [depth, key] of a.entries()) {
        const other = b[depth];
        if (other === undefined)
            return 1;
        if (key === other)
            continue;
        return typeof key === "number" && typeof other === "number" ? key - other : (0,order/* compareText */.n6)(String(key), String(other));
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./out/judge/replace.js



/**
 * Leaves out each violation that another one makes superfluous: one fault, one finding. What is replaced replaces in
 * its turn (a chain keeps its head), two rules that replace each other replace nothing, and what is only inferred never
 * replaces what is certain. What replaces is as bad as the worst that it replaces, so that nothing is made milder by
 * being told better: a rule that wants to say less of something must leave it out itself.
 */
function withoutReplaced(located, rules) {
    const edges = replacements(rules);
    const contests = [
        ...contestsIn((0,judge_group/* groupBy */.$)(located, inOneContainer), edges, aboutSameValue),
        // A file may be a part of several projects, and break a rule in one that the other project words more mildly.
        ...contestsIn((0,judge_group/* groupBy */.$)(located, atOnePlace), edges, eachWithEach),
    ];
    const gone = new Set(contests.flatMap(({ losers }) => losers));
    const severity = worstSeverities(contests);
    return {
        kept: located
            .filter((one) => !gone.has(one))
            .map((one) => ({ ...one, severity: severity.get(one) ?? one.severity })),
        replaced: [...gone],
    };
}
function contestsIn(groups, edges, contestsOf) {
    const contests = [];
    for (const group of groups.values()) {
        const byRule = (0,judge_group/* groupBy */.$)(group, ({ rule }) => rule.id);
        for (const [id, winners] of byRule) {
            for (const { rule, scope } of edges.get(id) ?? []) {
                const losers = byRule.get(rule);
                if (losers === undefined)
                    continue;
                const all = { winners, losers };
                for (const contest of scope === "container" ? [all] : contestsOf(all, scope)) {
                    contests.push(...withinConfidence(contest));
                }
            }
        }
    }
    return contests;
}
/** What is only inferred does not replace what is certain. */
function withinConfidence({ winners, losers }) {
    const [certain, inferred] = byConfidence(winners);
    return [
        { winners: certain, losers },
        { winners: inferred, losers: byConfidence(losers)[1] },
    ].filter((contest) => contest.winners.length > 0 && contest.losers.length > 0);
}
function byConfidence(located) {
    return [
        located.filter(({ confidence }) => confidence === "certain"),
        located.filter(({ confidence }) => confidence === "inferred"),
    ];
}
/** Along each chain; there are no circles. What is inferred makes nothing worse that is certain. */
function worstSeverities(contests) {
    const worst = new Map();
    const current = (one) => worst.get(one) ?? one.severity;
    const equals = contests.flatMap(({ winners, losers }) => {
        const [certain, inferred] = byConfidence(losers);
        return byConfidence(winners).map((some, at) => ({ winners: some, losers: at === 0 ? certain : inferred }));
    });
    for (let changed = true; changed;) {
        changed = false;
        for (const { winners, losers } of equals) {
            const [severity] = losers.map(current).toSorted(judge_severity/* compareSeverity */.zK);
            if (severity === undefined)
                continue;
            for (const winner of winners) {
                if ((0,judge_severity/* compareSeverity */.zK)(severity, current(winner)) >= 0)
                    continue;
                worst.set(winner, severity);
                changed = true;
            }
        }
    }
    return worst;
}
/** What each rule replaces, without the edges that lead back to it. */
function replacements(rules) {
    const edges = new Map();
    for (const rule of rules.values()) {
        const entries = rule.replaces ?? [];
        edges.set(rule.id, entries.map((entry) => (typeof entry === "string" ? { rule: entry } : entry)));
    }
    return new Map(Array.from(edges, ([id, list]) => [id, list.filter(({ rule }) => !leadsTo(edges, rule, id))]));
}
function leadsTo(edges, from, to) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === to)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(edges.get(id) ?? []).map(({ rule }) => rule));
    }
    return false;
}
function inOneContainer({ project, containerIndex }) {
    return `${project}\0${containerIndex ?? ""}`;
}
function atOnePlace({ place, container }) {
    return `${(0,judge_located/* placeKey */.r4)(place)}\0${container ?? ""}`;
}
function eachWithEach(all) {
    return [all];
}
/**
 * About the same value: the replacing violation's path, or one that it names as `related`, is the same as the replaced
 * one's, lies inside it or around it. A violation on a container itself is around everything in it; a container that
 * is only named as related is not. Of a path without an index behind the container's, all of the container is about it.
 */
function aboutSameValue({ winners, losers }, scope) {
    const isWide = ({ violation }) => scope !== "value" && isContainerWide(violation.path);
    const at = (0,judge_group/* groupBy */.$)(losers, ({ violation }) => pathKey(violation.path));
    const within = new Map();
    for (const loser of losers) {
        for (const around of prefixesOf(loser.violation.path)) {
            const inside = within.get(around);
            if (inside === undefined)
                within.set(around, [loser]);
            else
                inside.push(loser);
        }
    }
    const narrow = winners.flatMap((winner) => {
        if (isWide(winner))
            return [];
        const { path, related = [] } = winner.violation;
        const about = [path, ...related.map((step) => step.path).filter(({ length }) => length > 2)];
        const met = about.flatMap((one) => [
            ...(within.get(pathKey(one)) ?? []),
            ...prefixesOf(one).flatMap((around) => at.get(around) ?? []),
        ]);
        return [{ winners: [winner], losers: [...new Set(met)] }];
    });
    return [{ winners: winners.filter(isWide), losers }, ...narrow];
}
function isContainerWide([list, ...rest]) {
    return list === "containers" && rest.slice(1).every((key) => typeof key === "string");
}
function pathKey(path) {
    return JSON.stringify(path);
}
/** The keys of a path and of all around it. */
function prefixesOf(path) {
    return Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));
}

// EXTERNAL MODULE: ./out/judge/globs.js
var globs = __webpack_require__(7471);
;// CONCATENATED MODULE: ./out/judge/suppress.js







/** Days before its last one from which a decision is said to end soon. */
const notice = 14;
/** Holds breaches against decisions, and keeps the account of what came of each decision. */
class Decisions {
    #decisions;
    #rules;
    #options;
    #accounts = new Map();
    /** By what a breach can be found by: the ids of its rules, or the place of its declaration. */
    #about = new Map();
    constructor(decisions, rules, options) {
        this.#rules = rules;
        this.#options = options;
        this.#decisions = decisions.map((decision) => ({
            ...decision,
            faults: [...decision.faults, ...decision.rules.flatMap((id) => this.#unknown(id))],
        }));
        for (const decision of this.#decisions) {
            this.#accounts.set(decision, new Account());
            for (const key of decision.form === "declared" ? [(0,judge_located/* placeKey */.r4)(decision.place)] : new Set(decision.rules)) {
                const others = this.#about.get(key);
                if (others === undefined)
                    this.#about.set(key, [decision]);
                else
                    others.push(decision);
            }
        }
    }
    judge(breach) {
        const { line } = breach.place.source.position(breach.place.start);
        const keys = breach.declaredAt === undefined ? [breach.rule] : [breach.rule, (0,judge_located/* placeKey */.r4)(breach.declaredAt)];
        const about = keys.flatMap((key) => (this.#about.get(key) ?? []).filter((decision) => isAbout(decision, breach, line)));
        const stands = about.map((decision) => ({ decision, standing: this.#standing(decision, breach) }));
        for (const { decision, standing } of stands)
            this.#accounts.get(decision)?.add(breach, standing);
        const holding = stands.find(({ standing }) => standing.kind === "holds");
        if (holding !== undefined)
            return { kind: "suppressed", suppression: suppressionOf(holding.decision) };
        if (stands.some(({ standing }) => standing.kind === "pointless"))
            return { kind: "dropped" };
        return {
            kind: "counts",
            related: stands.flatMap(({ decision, standing }) => standing.kind === "pending" ? [{ message: `a decision here ${standing.why}`, place: decision.place }] : []),
        };
    }
    /** What is wrong with decisions, as findings. */
    drafts(isLookedAt) {
        return this.#decisions.flatMap((decision) => {
            const account = this.#accounts.get(decision);
            if (account === undefined)
                return [];
            const said = [];
            if (decision.faults.length > 0)
                said.push([decision_rules/* suppressionIncomplete */.QZ, decision.faults.join("; ")]);
            else if (account.missing.size > 0)
                said.push([
                    decision_rules/* suppressionIncomplete */.QZ,
                    `${list([...account.missing])}, so it does not accept ${list([...account.refused])}`,
                ]);
            if (account.expired.size > 0)
                said.push([decision_rules/* suppressionExpired */.jB, `held until ${decision.expires}: ${list([...account.expired])} counts again`]);
            if (account.uses === 0 && decision.faults.length === 0 && this.#isMeant(decision) && isLookedAt(decision))
                said.push([decision_rules/* suppressionUnused */.Kh, "accepts nothing that is there"]);
            return said.flatMap(([rule, message]) => draftOf(rule, message, decision, this.#options) ?? []);
        });
    }
    /** Decisions that end soon. */
    diagnostics() {
        return this.#decisions.flatMap((decision) => {
            const { expires, place } = decision;
            const left = expires === undefined ? notice + 1 : (0,date/* daysBetween */.YM)(this.#options.today, expires);
            if (left < 0 || left > notice || (this.#accounts.get(decision)?.held ?? 0) === 0)
                return [];
            const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
            const message = `${suppress_subjectOf(decision)} ends ${when} (${expires})`;
            return [{ kind: "decision", level: "warning", message, place }];
        });
    }
    #standing(decision, breach) {
        const { from, days } = this.#options.require;
        const isSevere = from !== "never" && (0,judge_severity/* compareSeverity */.zK)(breach.severity, from) <= 0;
        const isDescription = decision.form === "declared";
        // What a class says beside accepting a breach is no decision: what nobody would have to accept is not held up.
        const matters = (isSevere || (0,judge_severity/* gates */.VF)(breach.severity, breach.confidence, this.#options.failOn)) && breach.confidence === "certain";
        if (decision.faults.length > 0)
            return { kind: "faulty" };
        const isPast = decision.expires !== undefined && decision.expires < this.#options.today;
        if (isDescription && !matters && !(isPast && decision.justification !== undefined))
            return { kind: "pointless" };
        if (decision.pending !== undefined)
            return { kind: "pending", why: decision.pending };
        const guard = (0,rule_settings/* guardOf */.HY)(breach.rule, this.#options.rules);
        if (guard !== undefined && (0,rule_settings/* isWeaker */.c2)(decision.layer, guard.layer)) {
            return {
                kind: "incomplete",
                missing: [`is not for this ${decision.layer} to decide (${(0,rule_settings/* placeText */.Z9)(guard.place)})`],
            };
        }
        const missing = [
            ...(decision.justification === undefined ? ["has no justification"] : []),
            ...(isSevere && decision.owner === undefined ? ["has no owner"] : []),
            ...(isSevere && decision.expires === undefined ? [`has no last day (expires, at most ${days} days away)`] : []),
        ];
        if (isPast)
            return missing.length > 0 && decision.justification === undefined
                ? { kind: "incomplete", missing }
                : { kind: "expired" };
        if (isSevere && decision.expires !== undefined && !((0,date/* daysBetween */.YM)(this.#options.today, decision.expires) <= days)) {
            missing.push(`holds longer than ${days} days`);
        }
        return missing.length === 0 ? { kind: "holds" } : { kind: "incomplete", missing };
    }
    #unknown(id) {
        if (this.#rules.has(id))
            return [];
        return [`names no rule that there is: "${id}"; did you mean "${(0,nearest/* nearest */.p)(id, [...this.#rules.keys()])}"?`];
    }
    /** Whether what it is about was looked for. */
    #isMeant({ form, rules }) {
        if (form === "declared")
            return false;
        return rules.some((id) => {
            const rule = this.#rules.get(id);
            return rule !== undefined && (rule.pedantic !== true || this.#options.pedantic);
        });
    }
}
/** What became of one decision. */
class Account {
    uses = 0;
    held = 0;
    missing = new Set();
    refused = new Set();
    expired = new Set();
    add({ rule, subject }, standing) {
        if (standing.kind === "pointless")
            return;
        this.uses += 1;
        const what = `${rule} of ${subject}`;
        if (standing.kind === "holds")
            this.held += 1;
        if (standing.kind === "expired")
            this.expired.add(what);
        if (standing.kind !== "incomplete")
            return;
        for (const one of standing.missing)
            this.missing.add(one);
        this.refused.add(what);
    }
}
/** Of a decision about its rule or declaration. `line` is that of the breach. */
function isAbout({ scope }, breach, line) {
    const { path } = breach.place.source;
    switch (scope.kind) {
        case "globs":
            return (0,globs/* matchesSome */.I)(scope.files, path) && (0,globs/* matchesSome */.I)(scope.containers, breach.container);
        case "lines":
            return path === scope.file && scope.lines.includes(line);
        case "service":
            return breach.container === scope.name && breach.files.includes(scope.file);
        case "file":
            return path === scope.file;
        case "declaration":
            return true;
    }
}
function suppressionOf({ justification = "", owner, expires, layer, form, place }) {
    return {
        justification,
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { expires }),
        layer,
        form,
        at: (0,rule_settings/* placeText */.Z9)(place),
    };
}
function suppress_subjectOf({ form, rules }) {
    if (form === "declared")
        return "the declaration";
    return rules.length === 0 ? "the suppression" : `the suppression of ${list(rules)}`;
}
function draftOf(rule, message, decision, options) {
    const { place, rules, scope, form } = decision;
    const found = (0,rule_settings/* adjusted */.BZ)({ rule: rule.id, place }, rule.severity.production, false, options);
    if (found === undefined)
        return undefined;
    return {
        rule: rule.id,
        severity: found.severity,
        ...(found.adjustment === undefined ? {} : { adjustment: found.adjustment }),
        confidence: rule.confidence,
        message,
        remediation: rule.remediation,
        project: "",
        subject: suppress_subjectOf(decision),
        place,
        related: [],
        evidence: JSON.stringify([form, rules, scope.kind === "lines" ? [] : scope]),
    };
}
function list(items) {
    const [first = "", ...rest] = items;
    if (rest.length > 3)
        return `${items.slice(0, 3).join(", ")} and ${items.length - 3} more`;
    return rest.length === 0 ? first : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./out/judge/totals.js
function totalsOf(findings, projects, files, diagnostics) {
    const counted = findings.filter(({ suppression }) => suppression === undefined);
    const count = (severity) => counted.filter((finding) => finding.severity === severity).length;
    const errors = diagnostics.filter(({ level }) => level === "error");
    return {
        findings: findings.length,
        gating: findings.filter((finding) => finding.gates).length,
        suppressed: findings.length - counted.length,
        severities: {
            critical: count("critical"),
            high: count("high"),
            medium: count("medium"),
            low: count("low"),
            info: count("info"),
        },
        projects: projects.length,
        containers: projects.reduce((sum, { containers }) => sum + containers, 0),
        files: files.length,
        unreadable: new Set(errors.map(({ place }) => place.source.path)).size,
    };
}

;// CONCATENATED MODULE: ./out/judge/unresolved.js



/** One for each container with values that matter for isolation and that only run time knows. */
function unresolvedDrafts(projects, strict) {
    return projects.flatMap((project) => unresolvedIn(project).map(({ project: name, container, place, fields }) => ({
        rule: decision_rules/* unresolvedValue */.tz.id,
        severity: strict ? "high" : "info",
        confidence: decision_rules/* unresolvedValue */.tz.confidence,
        message: `has values that only run time knows: ${fields.join(", ")}`,
        remediation: decision_rules/* unresolvedValue */.tz.remediation,
        project: name,
        container,
        subject: container,
        place,
        related: [],
        evidence: JSON.stringify(fields),
    })));
}
/** Fields that open or close a wall; of an image, only which one it is, not which version. */
const fieldsThatMatter = new Set([
    "cap_add",
    "cgroup",
    "device_cgroup_rules",
    "devices",
    "ipc",
    "mounts",
    "network_mode",
    "networks",
    "options",
    "pid",
    "ports",
    "privileged",
    "runtime",
    "security_opt",
    "use_api_socket",
    "user",
    "userns_mode",
    "uts",
    "volumes_from",
]);
/** Inside them, what does not: how a wall is called does not open it. */
const harmless = new Set(["published", "target", "protocol", "aliases", "subpath", "permissions"]);
/** One for each container that has any, in the order of the project. */
function unresolvedIn({ model }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return [];
    return containers.items.flatMap((container, index) => {
        const fields = [...new Set(unknownPaths(container).flatMap(fieldOf))].sort();
        if (fields.length === 0 || container.kind !== "mapping")
            return [];
        return [
            {
                project: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "name")) ?? "",
                container: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "",
                place: (0,judge_located/* placeOfContainer */.C_)(model, index),
                fields,
            },
        ];
    });
}
function unknownPaths(container) {
    const unknown = (0,out_value/* get */.Jt)(container, "unknown");
    if (unknown?.kind !== "sequence")
        return [];
    return unknown.items.map((path) => path.kind === "sequence" ? path.items.map((key) => (key.kind === "scalar" ? String(key.value) : "")) : []);
}
function fieldOf(path) {
    const [field = ""] = path;
    if (field === "image")
        return path.length === 1 || path[1] === "repository" || path[1] === "ref" ? [field] : [];
    return fieldsThatMatter.has(field) && !harmless.has(path.at(-1) ?? "") ? [field] : [];
}

;// CONCATENATED MODULE: ./out/judge/judge.js


















/** Turns violations into findings, and findings into a conclusion. Looks at no container's content and does no I/O. */
function judge(input) {
    return judgeTraced(input).verdict;
}
/** The same, with what a later state is held against. */
function judgeTraced(input) {
    const { collected, files, diagnostics, rules } = input;
    const options = (0,out_options/* resolveOptions */.$i)(input.options);
    const collectedProjects = collected.map(({ project }) => project);
    const credentials = input.credentials ?? (0,judge_credentials/* credentialsOf */.YN)(collectedProjects);
    const decisions = new Decisions(input.decisions ?? [], rules, options);
    const read = (0,distinct_diagnostics/* distinctDiagnostics */.$)(diagnostics, credentials);
    const filesOf = (index) => collected[index]?.project.files ?? [];
    const { kept, replaced } = withoutReplaced(locatedOf(input, options), rules);
    const located = [...kept, ...undeclaredOf(input, options)].flatMap((one) => suppressed(one, decisions, filesOf(one.project)));
    const ownDrafts = [
        ...(0,unreadable/* unreadableDrafts */.Uu)(read),
        ...(0,own_rule_failed/* failedDrafts */.q)(input.failures ?? []),
        ...unresolvedDrafts(collectedProjects, options.strict),
    ];
    const drafts = [
        ...mergeLocated(located, credentials),
        ...ownDrafts.flatMap((draft) => draftWithSettings(draft, decisions, options)),
    ];
    const isLookedAt = (decision) => input.partial !== true || decision.scope.kind !== "globs";
    for (const draft of decisions.drafts(isLookedAt))
        drafts.push(draft);
    for (const draft of changed(input.changes ?? []))
        drafts.push(draft);
    const said = (0,distinct_diagnostics/* distinctDiagnostics */.$)([...read, ...decisions.diagnostics()], credentials);
    const hidden = () => mergeLocated(replaced, credentials);
    const { before } = input;
    const held = before && holdAgainst(before, { drafts, hidden }, rules);
    const byDraft = identified(drafts, options, held?.changes);
    const findings = (0,order/* byPlace */.hz)([...byDraft.values()]);
    const projects = collectedProjects.map(judgedProject);
    const totals = totalsOf(findings, projects, files, said);
    const verdict = {
        conclusion: conclusionOf(totals, options.allowEmpty),
        findings,
        projects,
        diagnostics: said,
        totals,
        failOn: options.failOn,
        warnOnly: options.warnOnly,
        ...(before && held ? { comparison: comparedTo(before, (0,order/* byPlace */.hz)(held.fixed), said) } : {}),
        credentials,
    };
    return { verdict, breaches: { drafts, hidden, findings: byDraft } };
}
function comparedTo(before, fixed, said) {
    return { ...before.comparison, fixed, standing: standingDiagnostics(before.diagnostics, said, before.renames) };
}
function locatedOf({ collected, rules, profileOfFile }, options) {
    return collected.flatMap(({ project, violations }, index) => violations.flatMap((violation) => (0,judge_located/* locateViolation */.ME)(violation, ruleOf(rules, violation), project, index, profileOfFile, options) ?? []));
}
/** What is there only without a declaration, as far as it is not one fault with another of the kind. */
function undeclaredOf({ collected, rules, profileOfFile }, options) {
    return collected.flatMap(({ project, undeclared = [] }, index) => {
        if (undeclared.length === 0)
            return [];
        const located = undeclared.flatMap(({ violation, declaredAt }) => {
            const one = (0,judge_located/* locateViolation */.ME)(violation, ruleOf(rules, violation), project, index, profileOfFile, options);
            if (one === undefined)
                return [];
            return [declaredAt === undefined ? { ...one, withdrawn: true } : { ...one, declaredAt }];
        });
        return withoutReplaced(located, rules).kept;
    });
}
function ruleOf(rules, violation) {
    const rule = rules.get(violation.rule);
    if (rule === undefined)
        throw new Error(`a violation of ${violation.rule}, which is not in the catalogue`);
    return rule;
}
function suppressed(located, decisions, files) {
    const judgement = decisions.judge({ ...located, rule: located.rule.id, files });
    if (judgement.kind === "dropped")
        return [];
    if (judgement.kind === "suppressed")
        return [{ ...located, suppression: judgement.suppression }];
    return judgement.related.length === 0
        ? [located]
        : [{ ...located, related: [...located.related, ...judgement.related] }];
}
/** A finding of the tool's own under the same settings and decisions as those of rules. */
function draftWithSettings(draft, decisions, options) {
    const found = (0,rule_settings/* adjusted */.BZ)(draft, draft.severity, false, options);
    if (found === undefined)
        return [];
    const judgement = decisions.judge({ ...draft, ...found, files: [draft.place.source.path] });
    if (judgement.kind !== "suppressed")
        return [{ ...draft, ...found }];
    return [{ ...draft, ...found, suppression: judgement.suppression }];
}
function changed(changes) {
    return changes.map((change) => ({
        rule: decision_rules/* gateChanged */.KT.id,
        severity: "info",
        confidence: decision_rules/* gateChanged */.KT.confidence,
        remediation: decision_rules/* gateChanged */.KT.remediation,
        project: "",
        related: [],
        ...change,
    }));
}
function conclusionOf({ gating, files, unreadable }, allowEmpty) {
    if (gating > 0)
        return "findings";
    // Nothing to check is not a pass: a wrong path or glob would look like a clean repository.
    return files === 0 && unreadable === 0 && !allowEmpty ? "error" : "pass";
}
function judgedProject({ model, files, shownFiles = files }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    return {
        name: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "name")) ?? "",
        kind: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "kind")) ?? "",
        files: shownFiles,
        containers: containers?.kind === "sequence" ? containers.items.length : 0,
    };
}

// EXTERNAL MODULE: ./out/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(8092);
;// CONCATENATED MODULE: ./out/policy/lost-projects.js

/** Projects that are too large for the rules: each costs itself its judgement, and no other. */
class LostProjects {
    #lost = [];
    /** What is found in a project; nothing, and a diagnostic, where that takes too much. */
    async within({ model: { place } }, find) {
        try {
            return await find();
        }
        catch (error) {
            if (!(error instanceof policy_policy/* ProjectTooLarge */.t5))
                throw error;
            this.#lost.push(place.source.bounds.diagnostic(error.limit, place, "is more than the rules can judge"));
            return [];
        }
    }
    /** Those since it was last asked. */
    take() {
        return this.#lost.splice(0);
    }
}
/** What a project has; nothing of one that is too large. That is said where it is judged, which takes more of everything. */
function unlessTooLarge(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof policy_policy/* ProjectTooLarge */.t5)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/run.js
















/**
 * The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's.
 * @throws UsageError where a configuration names rules or parameters that there are not.
 */
async function run(trees, options, context = {}) {
    const limits = (0,out_limits/* limitsOf */.Af)(options.limits);
    const policy = await policy_policy/* Policy */.PE.bundled(limits);
    const bundled = policy.catalog();
    const catalog = [...bundled, ...(context.own?.catalog ?? [])];
    const rules = new Map([...catalog, ...unreadable/* diagnosticRules */.Dz].map((rule) => [rule.id, rule]));
    const named = new Map([...(context.upcoming ?? []).map((rule) => [rule.id, rule]), ...rules]);
    for (const settings of context.written ?? [])
        requireKnownRules(settings, named);
    const wanted = catalog.filter((rule) => (0,rule_settings/* isWanted */.Yu)(rule, options)).map((rule) => rule.id);
    const config = (0,rule_settings/* parametersOf */.mC)(options.rules);
    policy.select(bundled.map(({ id }) => id).filter((id) => wanted.includes(id)), config);
    const own = context.own?.evaluation(wanted, { ...policy.data, config }, limits);
    try {
        let count = 0;
        // Ours first, and by themselves: whatever own rules do, these stand.
        const violations = async (model) => {
            const found = [...policy.violations(model), ...((await own?.violations(model)) ?? [])];
            count += found.length;
            if (count > limits.findings)
                throw (0,bounds/* tooMuch */.G)("findings", limits, "the rules find more");
            return found;
        };
        // Most projects of a base are those of the head, to the letter.
        const evaluate = context.compared === undefined ? violations : oncePerModel(violations);
        const factsOf = oncePerProject((model) => unlessTooLarge(() => policy.surface((0,out_value/* toJson */.aB)(model))));
        const profileOf = (path) => (0,profiles/* configuredProfile */.M)(path, options.profiles) ?? (0,profile/* profileOfFile */.J)(path);
        const lost = new LostProjects();
        const ask = (project) => lost.within(project, () => evaluate((0,out_value/* toJson */.aB)(project.model)));
        const early = isAlone(context) ? new EarlyEvaluation(ask) : undefined;
        const parts = await (0,collect_trees/* collectEach */.ao)(trees, options, early && ((project) => early.take(project)));
        const base = await collectBase(parts, options, context.compared);
        const collectedOf = async (tree) => base?.parts?.find((part) => part.tree === tree)?.collected ?? (0,collect_trees/* collectAll */._U)([tree], options);
        const evaluateParts = async (evaluating, bases) => {
            const decided = await decide(evaluating, options, bases, collectedOf);
            const evaluated = [];
            for (const project of (0,collect_trees/* together */.bs)(evaluating).projects) {
                const found = early?.foundIn(project) ?? (await ask(project));
                const undeclared = await lost.within(project, () => undeclaredIn(project, found, decided.declarations(project), evaluate));
                evaluated.push({ project, violations: found, undeclared });
            }
            return { parts: evaluating, decided, evaluated, lost: lost.take(), failures: own?.failures() ?? [] };
        };
        const judgeParts = (judged, how) => {
            const { decided, evaluated, failures } = judged;
            const { files, diagnostics } = (0,collect_trees/* together */.bs)(judged.parts);
            return judgeTraced({
                collected: evaluated,
                files,
                diagnostics: [...diagnostics, ...judged.lost, ...(how.diagnostics ?? [])],
                rules,
                profileOfFile: profileOf,
                options,
                decisions: decided.decisions,
                changes: [...(how.changes ?? []), ...decided.changes],
                failures: context.own?.located(failures) ?? [],
                partial: context.partial ?? false,
                before: how.before,
                credentials: early?.credentials.credentials(),
            });
        };
        const head = await evaluateParts(parts, context.bases);
        const before = base?.parts === undefined
            ? undefined
            : (await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 654))).comparisonOf(base.commit, judgeParts(await evaluateParts(base.parts), {}), base.parts, parts, factsOf, profileOf);
        const diagnostics = [...(context.diagnostics ?? []), ...(base?.diagnostics ?? [])];
        const { verdict } = judgeParts(head, { ...context, diagnostics, before });
        return { verdict, collected: (0,collect_trees/* together */.bs)(parts), rules, factsOf };
    }
    finally {
        await own?.end();
    }
}
/** Whether projects may be gone when they have been evaluated: nothing is held against a base, and no report asks for them. */
function isAlone({ verdictOnly, bases, compared }) {
    return verdictOnly === true && bases === undefined && compared === undefined;
}
/** Several reports ask for the same facts. */
function oncePerProject(facts) {
    const known = new WeakMap();
    return ({ model }) => {
        const found = known.get(model) ?? facts(model);
        known.set(model, found);
        return found;
    };
}
function oncePerModel(violations) {
    const known = new Map();
    return (model) => {
        const key = JSON.stringify(model);
        const found = known.get(key) ?? violations(model);
        known.set(key, found);
        return found;
    };
}


/***/ })

};
