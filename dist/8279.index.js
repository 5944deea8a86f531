export const id = 8279;
export const ids = [8279];
export const modules = {

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tooMuch),
/* harmony export */   c: () => (/* binding */ Bounds)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7458);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);


/** Scripts that take less are not counted: on a busy machine, a thousand good ones may add up to much. ms */
const slowScript = 100;
/**
 * The bounds of one run, and what has met them. Every source carries those that it is read within, so that they are at
 * hand wherever there is a place.
 */
class Bounds {
    limits;
    #met = [];
    #bytes = 0;
    #values = 0;
    #scriptTime = 0;
    #counted = new WeakSet();
    constructor(said = {}) {
        this.limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(said);
    }
    /**
     * Something at a place is more than is looked at: the rest is not judged. `said` is a predicate in which "more" is
     * behind: "has more combinations than are judged".
     */
    meet(name, place, said) {
        this.#met.push(this.diagnostic(name, place, said));
    }
    /** The same, for whoever has diagnostics of its own. Of several limits it depends on the machine which is met. */
    diagnostic(name, place, said) {
        const limits = [name].flat().map((each) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(each, this.limits));
        return { kind: "limit", level: "error", message: `${said}: ${limits.join(" or ")}`, place };
    }
    /** What was met since it was last asked. */
    take() {
        return this.#met.splice(0);
    }
    /** @throws UsageError where a text makes all that is read too much. `length` in UTF-16 code units, about its bytes. */
    spend(length) {
        this.#bytes += length;
        if (this.#bytes > this.limits["total-mib"] * 2 ** 20)
            this.#end("total-mib", "the files come to more");
    }
    /** @throws UsageError where the values of a source make those of all files too many. A source counts once. */
    spendValues(source, number) {
        if (this.#counted.has(source))
            return;
        this.#counted.add(source);
        this.#values += number;
        if (this.#values > this.limits["total-values"])
            this.#end("total-values", "the YAML files hold more values");
    }
    /** @throws UsageError where the time that a script took makes that of all slow scripts too long. ms */
    spendOnScript(time) {
        if (time < slowScript)
            return;
        this.#scriptTime += time;
        if (this.#scriptTime > this.limits["scripts-seconds"] * 1000)
            this.#end("scripts-seconds", "the scripts take longer");
    }
    /** @throws UsageError where a tree has too many files to look at. */
    count(files) {
        if (files > this.limits.files)
            this.#end("files", `${files} files may hold containers, more`);
    }
    #end(name, said) {
        throw tooMuch(name, this.limits, said);
    }
}
/** What ends a run: what is left over could be anything. `said` is a sentence that ends with "more" or its like. */
function tooMuch(name, limits, said) {
    const advice = "name what is to be judged with include and exclude, or raise the limit";
    return new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${said} than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(name, limits)}: ${advice}`);
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  hg: () => (/* binding */ configPaths),
  qX: () => (/* binding */ configSource),
  Xg: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/limits.js
var limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/options.js
var options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/config/reader.js
var config_reader = __webpack_require__(6860);
;// CONCATENATED MODULE: ./out/config/keys.js




/** Each key of a configuration, and what it sets. `schemas/config.json` says the same to editors. */
function keysOf(layer) {
    return {
        "fail-on": setting("failOn", (0,config_reader/* choice */.Yq)(options/* thresholds */.pw)),
        pedantic: setting("pedantic", config_reader/* flag */.Jt),
        strict: setting("strict", config_reader/* flag */.Jt),
        gate: setting("gate", (0,config_reader/* choice */.Yq)(options/* gateKinds */.hu)),
        "warn-only": setting("warnOnly", config_reader/* flag */.Jt),
        "allow-empty": setting("allowEmpty", config_reader/* flag */.Jt),
        include: setting("include", (0,config_reader/* list */.p_)(config_reader/* text */.Qq)),
        exclude: setting("exclude", (0,config_reader/* list */.p_)(config_reader/* text */.Qq)),
        projects: setting("projects", (0,config_reader/* list */.p_)(project)),
        profile: setting("profiles", profiles),
        runners: setting("runners", runners),
        rules: setting("rules", rules(layer)),
        suppressions: setting("suppressions", (0,config_reader/* list */.p_)(suppression(layer))),
        require: setting("require", requirement),
        policies: setting("policies", (0,config_reader/* list */.p_)(config_reader/* text */.Qq)),
        decisions: setting("decisions", (0,config_reader/* choice */.Yq)(["base", "head"])),
        local: setting("local", (0,config_reader/* choice */.Yq)(["merge", "suppressions-only", "ignore"])),
        baseline: setting("baseline", config_reader/* path */.Ae),
        limits: setting("limits", keys_limits),
    };
}
function setting(key, reader) {
    return (value, faults) => {
        const read = reader(value, faults);
        return read === undefined ? undefined : { [key]: read };
    };
}
const project = (value, faults) => {
    if (value.kind === "scalar") {
        const file = (0,config_reader/* path */.Ae)(value, faults);
        return file === undefined ? undefined : { files: [file] };
    }
    const read = (0,config_reader/* object */.Ik)("a project", {
        files: (0,config_reader/* some */.zN)(config_reader/* path */.Ae),
        name: config_reader/* text */.Qq,
        directory: config_reader/* path */.Ae,
        "env-files": (0,config_reader/* some */.zN)(config_reader/* path */.Ae),
        target: (0,config_reader/* choice */.Yq)(["compose", "swarm"]),
    }, ["files"])(value, faults);
    if (read?.files === undefined)
        return undefined;
    return {
        files: read.files,
        ...(read.name === undefined ? {} : { name: read.name }),
        ...(read.directory === undefined ? {} : { directory: read.directory }),
        ...(read["env-files"] === undefined ? {} : { envFiles: read["env-files"] }),
        ...(read.target === undefined ? {} : { target: read.target }),
    };
};
const profileNames = ["production", "development", "ci"];
const profiles = (0,config_reader/* mapOf */.A7)("globs, each with its profile", (files, entry, faults) => {
    const profile = (0,config_reader/* choice */.Yq)(profileNames)(entry.value, faults);
    return profile === undefined ? undefined : { files, profile, place: entry.value.place };
});
const runners = (value, faults) => {
    const read = (0,config_reader/* object */.Ik)("the runners", {
        "self-hosted": (0,config_reader/* list */.p_)(config_reader/* text */.Qq),
        hosted: (0,config_reader/* list */.p_)(config_reader/* text */.Qq),
    })(value, faults);
    if (read === undefined)
        return undefined;
    return {
        ...(read.hosted === undefined ? {} : { hosted: read.hosted }),
        ...(read["self-hosted"] === undefined ? {} : { selfHosted: read["self-hosted"] }),
    };
};
const levels = [...finding/* severities */.g, "on", "off"];
function rules(layer) {
    return (value, faults) => (0,config_reader/* mapOf */.A7)("rules by their ids", (rule, entry, said) => ruleSettings(rule, entry, said, layer))(value, faults)?.flat();
}
/** `id: off`, `id: {severity: low, files: […]}`, or a list of such maps. */
function ruleSettings(rule, { key, value }, faults, layer) {
    if (value.kind === "scalar") {
        const severity = (0,config_reader/* choice */.Yq)(levels)(value, faults);
        return severity === undefined ? [] : [{ rule, severity, layer, place: key }];
    }
    const values = value.kind === "sequence" ? value.items : [value];
    return values.flatMap((one) => {
        const read = (0,config_reader/* object */.Ik)("the setting of a rule", {
            severity: (0,config_reader/* choice */.Yq)(levels),
            files: (0,config_reader/* some */.zN)(config_reader/* text */.Qq),
            containers: (0,config_reader/* some */.zN)(config_reader/* text */.Qq),
            parameters: config_reader/* parameters */.FI,
            suppressible: config_reader/* flag */.Jt,
        })(one, faults);
        if (read === undefined)
            return [];
        const { parameters: given, place: _, ...rest } = read;
        const named = given === undefined ? {} : { parameters: given.data, parameterPlaces: given.places };
        return [{ rule, ...rest, ...named, layer, place: value.kind === "sequence" ? one.place : key }];
    });
}
/** A missing justification, owner or day is no error here: it is judged where the decision meets a finding. */
function suppression(layer) {
    return (value, faults) => {
        const read = (0,config_reader/* object */.Ik)("a suppression", { rule: (0,config_reader/* some */.zN)(config_reader/* text */.Qq), files: (0,config_reader/* some */.zN)(config_reader/* text */.Qq), containers: (0,config_reader/* some */.zN)(config_reader/* text */.Qq), justification: config_reader/* text */.Qq, owner: config_reader/* text */.Qq, expires: config_reader/* day */.vd }, ["rule"])(value, faults);
        if (read?.rule === undefined)
            return undefined;
        const { rule, files, containers, place, ...said } = read;
        return {
            form: "configuration",
            layer,
            rules: rule,
            scope: {
                kind: "globs",
                ...(files === undefined ? {} : { files }),
                ...(containers === undefined ? {} : { containers }),
            },
            ...said,
            faults: [],
            place,
        };
    };
}
const keys_limits = (value, faults) => {
    const shape = Object.fromEntries(limits/* limitNames */.c$.map((name) => [name, (0,config_reader/* whole */.WQ)(limits/* limitTable */.m6[name].least, limits/* limitTable */.m6[name].most)]));
    const read = (0,config_reader/* object */.Ik)("the limits", shape)(value, faults);
    if (read === undefined)
        return undefined;
    const { place: _, ...said } = read;
    return said;
};
const requirement = (value, faults) => {
    const read = (0,config_reader/* object */.Ik)("what decisions must say", {
        from: (0,config_reader/* choice */.Yq)(options/* thresholds */.pw),
        days: (0,config_reader/* whole */.WQ)(1, 36_500),
    })(value, faults);
    if (read === undefined)
        return undefined;
    return { from: read.from ?? "high", days: read.days ?? 180 };
};

// EXTERNAL MODULE: ./out/read.js
var out_read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
;// CONCATENATED MODULE: ./out/config.js






/** Where a repository's configuration is looked for, in this order. */
const configPaths = [".github/bulkhead.yml", ".github/bulkhead.yaml", "bulkhead.yml", "bulkhead.yaml"];
/**
 * The configuration of a repository: the file at `path`, else the first of `configPaths` that is there, else none.
 * @throws UsageError with file, line and column where the file is missing, not YAML, or says what nobody knows.
 */
async function readConfig(tree, path) {
    const source = await configSource(tree, path);
    if (source !== undefined)
        return configOf(source, "repository");
    if (path !== undefined)
        throw new options/* UsageError */.eb(`${path}: there is no such configuration file`);
    return { layer: "repository", settings: {}, places: new Map() };
}
/** The file itself; undefined where there is none. @throws UsageError where it is there and cannot be read. */
async function configSource(tree, path) {
    for (const candidate of path === undefined ? configPaths : [path]) {
        const read = await (0,out_read/* readSource */.o$)(tree, candidate);
        if (read instanceof source/* Source */.kL)
            return read;
        if (read.kind !== "absent") {
            const why = read.kind === "refused" ? `it ${read.why}` : "it is a folder";
            throw new options/* UsageError */.eb(`${candidate}: the configuration cannot be read: ${why}`);
        }
    }
    return undefined;
}
/** What the text of a configuration says. @throws UsageError that names everything that is wrong, a line each. */
function configOf(source, layer) {
    const faults = new config_reader/* Faults */.CG();
    const { documents, diagnostics } = (0,yaml/* parseYaml */.hN)(source);
    for (const { message, place } of diagnostics)
        faults.add(place, message);
    const [document, second] = documents;
    const places = new Map();
    const settings = [];
    if (second !== undefined)
        faults.add(second.place, "a configuration is one document; remove what follows ---");
    if (document?.kind === "mapping") {
        const keys = keysOf(layer);
        for (const [name, entry] of document.entries) {
            const reader = Object.hasOwn(keys, name) ? keys[name] : undefined;
            if (reader === undefined)
                (0,config_reader/* unknownKey */.a)(name, entry, Object.keys(keys), faults);
            else
                settings.push(reader(entry.value, faults) ?? {});
            places.set(name, entry.key);
        }
    }
    else if (document !== undefined && !(document.kind === "scalar" && document.value === null)) {
        faults.add(document.place, "a configuration is a map of settings; write for example fail-on: high");
    }
    if (faults.messages.length > 0)
        throw new options/* UsageError */.eb(faults.messages.join("\n"));
    return { layer, settings: Object.assign({}, ...settings), places, source };
}


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _decide_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2469);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1694);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8993);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);





/** What is wrong with a configuration, each thing as `file:line:column: what, and what to write`. */
class Faults {
    found = [];
    add(place, message) {
        this.found.push({ place, message });
        return undefined;
    }
    get messages() {
        return this.found.map(({ place, message }) => `${at(place)}: ${message}`);
    }
}
function at(place) {
    const { file, line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place);
    return `${file}:${line}:${column}`;
}
/** What a value is, for messages: `the number 5`, `a list`. */
function kindOf(value) {
    if (value.kind !== "scalar")
        return value.kind === "mapping" ? "a map" : "a list";
    if (value.value === null)
        return "nothing";
    return typeof value.value === "string" ? `the text "${value.value}"` : `${typeof value.value} ${value.value}`;
}
const text = (value, faults) => {
    if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "")
        return value.value;
    return faults.add(value.place, `expected a text, found ${kindOf(value)}; write it in quotes`);
};
/** A path of the tree, as trees take them. */
const path = (value, faults) => {
    const written = text(value, faults);
    const found = written === undefined ? undefined : (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)("", written);
    if (written !== undefined && found === undefined) {
        faults.add(value.place, `"${written}" leads out of the repository; write a path from its root`);
    }
    return found;
};
const flag = (value, faults) => {
    if (value.kind === "scalar" && typeof value.value === "boolean")
        return value.value;
    return faults.add(value.place, `expected true or false, found ${kindOf(value)}`);
};
const day = (value, faults) => {
    if (value.kind === "scalar" && typeof value.value === "string" && (0,_decide_date_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(value.value))
        return value.value;
    return faults.add(value.place, `expected a day as YYYY-MM-DD, found ${kindOf(value)}`);
};
function whole(least, most) {
    return (value, faults) => {
        const found = value.kind === "scalar" ? value.value : undefined;
        if (typeof found === "number" && Number.isInteger(found) && found >= least && found <= most)
            return found;
        return faults.add(value.place, `expected a whole number from ${least} to ${most}, found ${kindOf(value)}`);
    };
}
function choice(choices) {
    return (value, faults) => {
        const found = value.kind === "scalar" ? choices.find((one) => one === value.value) : undefined;
        if (found !== undefined)
            return found;
        const likely = value.kind === "scalar" && typeof value.value === "string"
            ? `; did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value.value, choices)}"?`
            : "";
        return faults.add(value.place, `expected one of ${choices.join(", ")}, found ${kindOf(value)}${likely}`);
    };
}
function list(item) {
    return (value, faults) => {
        if (value.kind === "sequence")
            return value.items.flatMap((one) => item(one, faults) ?? []);
        return faults.add(value.place, `expected a list, found ${kindOf(value)}; write it as [a, b]`);
    };
}
/** One, or a list of them. */
function some(item) {
    return (value, faults) => {
        if (value.kind === "sequence")
            return list(item)(value, faults);
        const one = item(value, faults);
        return one === undefined ? undefined : [one];
    };
}
/**
 * A map with these keys and no others. Keys that are not written are left out of the result.
 * @param what names the map in messages: "a suppression".
 */
function object(what, shape, required = []) {
    return (value, faults) => {
        if (value.kind !== "mapping") {
            const keys = Object.keys(shape).join(", ");
            return faults.add(value.place, `expected ${what}, which is a map with ${keys}; found ${kindOf(value)}`);
        }
        const result = {};
        for (const [name, entry] of value.entries) {
            const reader = Object.hasOwn(shape, name) ? shape[name] : undefined;
            if (reader === undefined)
                unknownKey(name, entry, Object.keys(shape), faults);
            else {
                const read = reader(entry.value, faults);
                if (read !== undefined)
                    result[name] = read;
            }
        }
        for (const name of required) {
            if (!value.entries.has(name))
                faults.add(value.place, `${what} has no "${name}"; write ${name}: …`);
        }
        return { ...result, place: value.place };
    };
}
/** A map with names that its author chooses. */
function mapOf(what, item) {
    return (value, faults) => {
        if (value.kind !== "mapping")
            return faults.add(value.place, `expected a map of ${what}, found ${kindOf(value)}`);
        return Array.from(value.entries, ([name, entry]) => item(name, entry, faults)).flatMap((one) => one ?? []);
    };
}
/** Any data, with the places of its keys. */
const parameters = (value, faults) => {
    if (value.kind !== "mapping")
        return faults.add(value.place, `expected a map of parameters, found ${kindOf(value)}`);
    const places = Array.from(value.entries, ([name, entry]) => [name, entry.value.place]);
    return { data: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value), places: new Map(places) };
};
function unknownKey(name, { key }, names, faults) {
    faults.add(key, `unknown setting "${name}"; did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names)}"? There are ${names.join(", ")}`);
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
/** Whether the text is a day of the calendar; `2027-02-30` is none. */
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Days from one day to another; negative where the other is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
/** The day so many days after another. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export conclusions */
/** From worst to least; `info` never gates. */
const severities = ["critical", "high", "medium", "low", "info"];
const conclusions = (/* unused pure expression or super */ null && (["pass", "findings", "error"]));


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ gates),
/* harmony export */   p9: () => (/* binding */ severityProfile),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

/**
 * `target` is the project's, `container` and `file` are profiles. Which column of a severity table counts. Where it runs decides first (CI is CI whatever the file is called), then
 * whether the container or the file in which the value stands is for development.
 */
function severityProfile(target, container, file) {
    if (target === "self-hosted")
        return "self-hosted";
    if (target === "github-hosted" || container === "ci" || file === "ci")
        return "ci";
    return container === "development" || file === "development" ? "development" : "production";
}
/** Negative where `a` is worse than `b`. */
function compareSeverity(a, b) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a) - _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b);
}
/** Whether a finding that nobody has suppressed counts toward the threshold. Inferred and `info` never do. */
function gates(severity, confidence, failOn) {
    if (failOn === "never" || confidence === "inferred" || severity === "info")
        return false;
    return compareSeverity(severity, failOn) <= 0;
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   c$: () => (/* binding */ limitNames),
/* harmony export */   m6: () => (/* binding */ limitTable)
/* harmony export */ });
const limitTable = {
    files: {
        default: 100_000,
        least: 1,
        most: 10_000_000,
        what: "files of one tree that may hold containers",
        whole: true,
    },
    "file-mib": { default: 8, least: 1, most: 256, what: "size of a file, MiB" },
    "total-mib": { default: 256, least: 1, most: 65_536, what: "size of all files that are read, MiB", whole: true },
    depth: { default: 200, least: 10, most: 1000, what: "nesting of lists and maps in YAML and JSON" },
    values: { default: 250_000, least: 100, most: 10_000_000, what: "values of a YAML file, its aliases written out" },
    "total-values": {
        default: 5_000_000,
        least: 1000,
        most: 1_000_000_000,
        what: "values of all YAML files, aliases not written out",
        whole: true,
    },
    "include-depth": { default: 50, least: 1, most: 1000, what: "Compose files that include each other in a row" },
    "extends-depth": { default: 100, least: 1, most: 1000, what: "Compose services that extend each other in a row" },
    "volumes-from-depth": {
        default: 16,
        least: 1,
        most: 100,
        what: "services that take volumes from each other in a row",
    },
    "text-kib": { default: 256, least: 1, most: 65_536, what: "size of one text with its variables replaced, KiB" },
    "texts-mib": { default: 64, least: 1, most: 1024, what: "size of all such texts of a Compose project, MiB" },
    containers: {
        default: 1000,
        least: 1,
        most: 100_000,
        what: "containers of one Compose project, job or script: what is found in them is compared each with each",
    },
    ports: { default: 50_000, least: 1, most: 1_000_000, what: "ports that the ranges of a Compose project come to" },
    matrix: { default: 256, least: 1, most: 10_000, what: "combinations of a matrix; GitHub makes no more jobs of one" },
    outcomes: { default: 32, least: 1, most: 1000, what: "texts that an expression of a workflow may become" },
    callers: {
        default: 64,
        least: 1,
        most: 10_000,
        what: "callers of a reusable workflow or local action that are told apart; the values of others are judged together",
    },
    "script-ways": { default: 8, least: 1, most: 1000, what: "values of a variable for which a script is read anew" },
    "script-commands": { default: 2500, least: 1, most: 100_000, what: "commands of a script" },
    "script-ms": { default: 500, least: 10, most: 600_000, what: "time to read one script, ms" },
    "script-mib": { default: 256, least: 64, most: 2048, what: "memory to read one script, MiB" },
    "scripts-seconds": {
        default: 300,
        least: 1,
        most: 36_000,
        what: "time to read all scripts that are slow to read, seconds",
        whole: true,
    },
    "script-depth": { default: 4, least: 1, most: 20, what: "scripts inside arguments of scripts" },
    "dockerfile-kib": { default: 512, least: 1, most: 65_536, what: "size of a Dockerfile, KiB" },
    decisions: { default: 500, least: 1, most: 100_000, what: "suppressions that one file brings beside what it holds" },
    "project-kib": {
        default: 4096,
        least: 16,
        most: 262_144,
        what: "size of one project as the rules see it, KiB of JSON: what they take of time grows with it",
    },
    "policy-mib": { default: 2048, least: 64, most: 4095, what: "memory of our rules for one project, MiB" },
    "own-rule-seconds": {
        default: 10,
        least: 1,
        most: 600,
        what: "processor time of own rules for one project, seconds",
    },
    "own-rules-seconds": {
        default: 60,
        least: 1,
        most: 3600,
        what: "processor time of own rules for all projects, seconds",
    },
    "own-rules-mib": { default: 256, least: 16, most: 2048, what: "memory of own rules, MiB" },
    findings: {
        default: 250_000,
        least: 1,
        most: 10_000_000,
        what: "what rules find in all projects, of base and head",
        whole: true,
    },
    shown: { default: 1000, least: 1, most: 1_000_000, what: "findings, and warnings, that the text report shows" },
};
/** In the order in which they are described. */
const limitNames = Object.keys(limitTable);
/** The limits that hold where `said` says no other. */
function limitsOf(said = {}) {
    if (Object.keys(said).length === 0)
        return standard;
    return allOf(said);
}
function allOf(said) {
    const all = limitNames.map((name) => [name, said[name] ?? limitTable[name].default]);
    return Object.fromEntries(all);
}
const standard = allOf({});
/** A bound as messages name it: `limits.depth (200)`. */
function named(name, limits) {
    return `limits.${name} (${limits[name]})`;
}


/***/ }),

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Of some names, the one with the fewest edits to a misspelt one. */
function nearest(name, names) {
    const edits = new Map(names.map((other) => [other, distance(name.slice(0, longest), other)]));
    return names.toSorted((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0))[0] ?? "";
}
/** Nothing is called so; what is longer is no slip of a finger. */
const longest = 100;
/** Levenshtein's distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ shareSources),
/* harmony export */   V1: () => (/* binding */ unreadSource),
/* harmony export */   e8: () => (/* binding */ unreadKind),
/* harmony export */   nu: () => (/* binding */ readsTheSame),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7458);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);



/** Files already read, by tree: one that several projects refer to is read, and parsed, once. */
const opened = new WeakMap();
/** What the files of a tree are read within. */
const within = new WeakMap();
/** The bounds that the files of a tree are read within from now on: those of a tree it is compared with, or new ones. */
function readWithin(tree, limits) {
    const bounds = within.get(tree) ?? new _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .Bounds */ .c(limits);
    within.set(tree, bounds);
    return bounds;
}
/** The kind of the diagnostic about a file that gave no text. */
function unreadKind(unread) {
    if (unread.kind !== "refused")
        return "missing";
    return unread.large === true ? "limit" : "refused";
}
/** A file of the tree as a source. The same path gives the same source. */
function readSource(tree, path) {
    const files = opened.get(tree) ?? new Map();
    opened.set(tree, files);
    const known = files.get(path);
    if (known !== undefined)
        return known;
    const reading = read(tree, path);
    files.set(path, reading);
    return reading;
}
/** A source without text that stands for a file that cannot be read, so that something can be said of it. */
function unreadSource(tree, path) {
    return new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL(path, "", tree.label?.(path));
}
/** Whether two trees give the same for everything that has been read of the first. */
async function readsTheSame(tree, other) {
    for (const [path, reading] of opened.get(tree) ?? []) {
        const [one, there] = await Promise.all([reading, readSource(other, path)]);
        if (one !== there && !isEquallyUnread(one, there))
            return false;
    }
    return true;
}
function isEquallyUnread(one, other) {
    return !(one instanceof _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL) && !(other instanceof _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL) && JSON.stringify(one) === JSON.stringify(other);
}
/** The other tree of two that are compared. */
const twins = new WeakMap();
/** Of two commits most files are the same: from now on, a file of `tree` that `other` has too is that one's source, parsed once. */
function shareSources(tree, other) {
    twins.set(tree, other);
    const bounds = within.get(other);
    if (bounds !== undefined)
        within.set(tree, bounds);
}
async function read(tree, path) {
    const bounds = within.get(tree) ?? new _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .Bounds */ .c();
    const found = await tree.read(path, bounds.limits[ofFiles] * 2 ** 20);
    if (found.kind === "refused" && found.large === true) {
        return { ...found, why: `is larger than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(ofFiles, bounds.limits)}` };
    }
    if (found.kind !== "text")
        return found;
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL(path, found.text, tree.label?.(path), found.ignored, bounds);
    const twin = twins.get(tree);
    const same = twin && (await opened.get(twin)?.get(path));
    if (same instanceof _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL && isSame(same, source))
        return same;
    bounds.spend(source.text.length);
    return source;
}
const ofFiles = "file-mib";
function isSame(one, other) {
    return one.text === other.text && one.label === other.label && one.ignored === other.ignored;
}


/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/** What was made of the latest things, so much of it as weighs no more than `most` together; the rest is made anew. */
class Recent {
    #most;
    #made = new Map();
    #weight = 0;
    constructor(most) {
        this.#most = most;
    }
    get(key) {
        const known = this.#made.get(key);
        if (known === undefined)
            return undefined;
        // A map keeps the order in which keys were set: the first is the one that was longest not asked for.
        this.#made.delete(key);
        this.#made.set(key, known);
        return known.value;
    }
    set(key, value, weight) {
        this.#weight += weight - (this.#made.get(key)?.weight ?? 0);
        this.#made.set(key, { value, weight });
        for (const [oldest, { weight: freed }] of this.#made) {
            if (this.#weight <= this.#most || oldest === key)
                return;
            this.#made.delete(oldest);
            this.#weight -= freed;
        }
    }
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   z: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);
/* harmony import */ var _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7890);




/**
 * The trees that paths on the command line stand in, each narrowed to them. A tree is the git work tree around a
 * path; where there is none, the current folder, or, for a path outside it, the path's own folder. So an `include`
 * may reach into its own repository, and no further.
 * @throws UsageError for a path that does not exist.
 */
async function treesOf(paths, current, ignored = "mark") {
    const roots = new Map();
    for (const path of paths.length === 0 ? ["."] : paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path}: there is no such file or folder`);
        const root = rootOf(absolute, current);
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        roots.set(root, [...(roots.get(root) ?? []), below]);
    }
    return Promise.all(Array.from(roots, ([root, below]) => _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkTree */ .W.open(root, {
        below: below.includes("") ? [] : below,
        shownFrom: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(current),
        ignored,
    })));
}
/** The git work tree around a path; where there is none, the current folder, or the path's own. */
function rootOf(path, current) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            break;
    }
    if (folder === current || folder.startsWith(current + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return current;
    // A workflow on its own is one by where it stands.
    return insideRepository.exec(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)?.[1] ?? folder;
}
/** Folders that stand at a repository's root by their meaning. */
const insideRepository = /^(.*?)[\\/]\.(?:github|gitea|forgejo|devcontainer)[\\/]/;


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);

/** One file's text, and the way from an offset in it to a line and a column. */
class Source {
    /** POSIX path from the tree's root. */
    path;
    /** The path as reports show it. */
    label;
    /** Without a byte order mark. */
    text;
    /** Git ignores it: it is on this machine only, and another clone may have another or none. */
    ignored;
    /** What it is read within. */
    bounds;
    #lineStarts;
    constructor(path, text, label = path, ignored = false, bounds = new _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .Bounds */ .c()) {
        this.path = path;
        this.label = label;
        this.ignored = ignored;
        this.bounds = bounds;
        this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    /** Line and column of an offset, both from 1; columns count UTF-16 code units, as SARIF does by default. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    /** The text of a line (from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return "";
        const end = starts[number] ?? this.text.length;
        return this.text.slice(start, end).replace(/[\r\n]+$/, "");
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}
function locationOf(place) {
    const start = place.source.position(place.start);
    const end = place.source.position(Math.max(place.start, place.end));
    return {
        file: place.source.label,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
/** The place that stands for a whole file: its first character. */
function startOf(source) {
    return { source, start: 0, end: 0 };
}


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ ignored),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   qH: () => (/* binding */ vendored)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/** Folders that hold other people's code; what runs from them is not this repository's decision. */
const vendored = new Set([
    ".git",
    ".hg",
    ".svn",
    ".terraform",
    ".venv",
    "__pycache__",
    "bower_components",
    "node_modules",
    "site-packages",
    "third_party",
    "vendor",
    "venv",
]);
function ignoreRules(folder, text) {
    return { folder, patterns: ignore__WEBPACK_IMPORTED_MODULE_0__().add(text.split(/\r?\n/).filter(isQuick)) };
}
/** Patterns become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 2;
/** No path is longer. */
const maxLength = 4096;
function isQuick(pattern) {
    return (pattern.length <= maxLength &&
        (pattern.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
        pattern.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards));
}
/** The last `.gitignore` that has a rule for a path decides, as in git. Folders end in `/`. */
function ignored(path, rules) {
    for (const { folder, patterns } of rules.toReversed()) {
        const result = patterns.test(folder === "" ? path : path.slice(folder.length + 1));
        if (result.ignored)
            return true;
        if (result.unignored)
            return false;
    }
    return false;
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   tg: () => (/* binding */ defaultMaxFileBytes),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7458);

/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
const defaultMaxFileBytes = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitTable */ .m6["file-mib"].default * 2 ** 20;
/** For a file that is larger than it may be. */
function tooLarge(most) {
    return { kind: "refused", why: `is larger than ${most} bytes`, large: true };
}
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark, as YAML allows. */
function decode(bytes) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return { kind: "text", text: new TextDecoder("utf-16le").decode(bytes) };
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return { kind: "text", text: new TextDecoder("utf-16be").decode(bytes) };
        return { kind: "text", text: utf8.decode(bytes) };
    }
    catch {
        return { kind: "refused", why: "is not UTF-8 text" };
    }
}
/**
 * The path that `target`, written in a file of folder `from`, names in the tree.
 * Undefined where it is absolute (also in Windows' form), in a home folder, or leaves the tree.
 */
function resolvePath(from, target) {
    if (/^(?:[\\/~]|[A-Za-z]:)/.test(target) || target.includes("\0"))
        return undefined;
    const parts = from === "" || from === "." ? [] : from.split("/");
    for (const part of target.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** The folder of a path; empty for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "" : path.slice(0, slash);
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ WorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/tree/ignored.js
var ignored = __webpack_require__(3183);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree = __webpack_require__(8993);
;// CONCATENATED MODULE: ./out/tree/regular-file.js


/**
 * A file on disk of `most` bytes at most. The path is real already: a link that appears in between is refused, and so
 * is what is no regular file.
 * @throws what Node throws, for `readFailure`.
 */
function readRegularFile(real, most) {
    const file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (stat.isDirectory())
            return { kind: "directory" };
        if (!stat.isFile())
            return { kind: "refused", why: "is not a regular file" };
        return stat.size > most ? (0,tree/* tooLarge */.g$)(most) : bytesOf(file, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** One byte more than the file should have is asked for: it may grow while it is looked at, and without end. */
function bytesOf(file, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, length);
    }
    if (length > size)
        return { kind: "refused", why: "changes while it is read" };
    return { kind: "bytes", bytes: buffer.subarray(0, length) };
}
/** What becomes of a file that cannot be opened. */
function readFailure(error) {
    const code = error.code;
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return { kind: "absent" };
        case "ELOOP":
            return { kind: "refused", why: "is a symbolic link in a circle" };
        case "EACCES":
        case "EPERM":
            return { kind: "refused", why: "may not be read by this user" };
        case undefined:
            throw error;
        default:
            return { kind: "refused", why: `cannot be opened (${code})` };
    }
}

;// CONCATENATED MODULE: ./out/tree/gitignores.js





/** The `.gitignore` files of a work tree, each read once. */
class Gitignores {
    #root;
    #rules = new Map();
    #folders = new Map();
    /** `root` is the work tree's real path. */
    constructor(root) {
        this.#root = root;
    }
    /** The rules of a folder's own `.gitignore`; undefined where there is none. */
    rulesOf(folder) {
        if (!this.#rules.has(folder))
            this.#rules.set(folder, readRules((0,external_node_path_.join)(this.#root, folder, ".gitignore"), folder));
        return this.#rules.get(folder);
    }
    folder(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        const above = path === "" ? { rules: [], isIgnored: false } : this.folder((0,tree/* folderOf */.yS)(path));
        const own = this.rulesOf(path);
        const folder = {
            rules: own === undefined ? above.rules : [...above.rules, own],
            isIgnored: above.isIgnored || (path !== "" && (0,ignored/* ignored */.PP)(`${path}/`, above.rules)),
        };
        this.#folders.set(path, folder);
        return folder;
    }
}
/** As git: a file that is a symbolic link, or no file, says nothing. */
function readRules(path, folder) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    try {
        const read = readRegularFile(path, tree/* defaultMaxFileBytes */.tg);
        return read.kind === "bytes" ? (0,ignored/* ignoreRules */.ep)(folder, new TextDecoder().decode(read.bytes)) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/tree/worktree.js






/**
 * Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. They are read at
 * once, not by Node's threads: for files as small as these a thread costs more than the read.
 */
class WorkTree {
    name;
    #root;
    #shownFrom;
    #below;
    #ignored;
    /** What comes before a path of the tree where it is shown; undefined where that depends on the path. */
    #prefix;
    #gitignores;
    constructor(realRoot, options) {
        this.name = (0,external_node_path_.basename)(realRoot) || "root";
        this.#root = realRoot;
        this.#gitignores = new Gitignores(realRoot);
        this.#shownFrom = options.shownFrom ?? realRoot;
        this.#below = options.below ?? [];
        this.#ignored = options.ignored ?? "mark";
        const above = (0,external_node_path_.relative)(this.#shownFrom, realRoot).split(external_node_path_.sep).join("/");
        this.#prefix = above === "" ? "" : /(?:^|\/)\.\.$/.test(above) ? undefined : `${above}/`;
    }
    /** @throws where the folder does not exist. */
    static async open(root, options = {}) {
        return new WorkTree(external_node_fs_.realpathSync.native(root), options);
    }
    /** The root's real path. */
    get root() {
        return this.#root;
    }
    /** What it is narrowed to; empty where it is not. */
    get below() {
        return this.#below;
    }
    label(path) {
        if (this.#prefix !== undefined && path !== "")
            return this.#prefix + path;
        return (0,external_node_path_.relative)(this.#shownFrom, (0,external_node_path_.join)(this.#root, path)).split(external_node_path_.sep).join("/");
    }
    async list(below) {
        if (below !== undefined)
            return new WorkTree(this.#root, { below: [below] }).list();
        const files = [];
        this.#walk("", [], files);
        return files.sort();
    }
    async read(path, most = tree/* defaultMaxFileBytes */.tg) {
        const found = await this.readBytes(path, most);
        if (found.kind !== "bytes")
            return found;
        const text = (0,tree/* decode */.D4)(found.bytes);
        if (text.kind !== "text" || !this.#isIgnored(path))
            return text;
        return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
    }
    async readBytes(path, most = tree/* defaultMaxFileBytes */.tg) {
        try {
            const absolute = (0,external_node_path_.join)(this.#root, path);
            // Most of what is asked for and not found is an optional file; an error for each is dear.
            if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined)
                return { kind: "absent" };
            const real = external_node_fs_.realpathSync.native(absolute);
            if (real !== this.#root && !real.startsWith(this.#root.endsWith(external_node_path_.sep) ? this.#root : this.#root + external_node_path_.sep)) {
                return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
            }
            return readRegularFile(real, most);
        }
        catch (error) {
            return readFailure(error);
        }
    }
    #walk(folder, rules, files) {
        const entries = this.#entries(folder);
        // A submodule or another work tree: another repository's files.
        if (folder !== "" && entries.some((entry) => entry.name === ".git" && entry.isFile()))
            return;
        const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
            ? this.#gitignores.rulesOf(folder)
            : undefined;
        const inForce = own === undefined ? rules : [...rules, own];
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (this.#named(path))
                    this.#walk(path, (0,ignored/* ignored */.PP)(`${path}/`, inForce) ? [] : inForce, files);
                else if (!ignored/* vendored */.qH.has(entry.name) && this.#wanted(path) && !(0,ignored/* ignored */.PP)(`${path}/`, inForce)) {
                    this.#walk(path, inForce, files);
                }
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                if (this.#wanted(path) && (this.#named(path) || !(0,ignored/* ignored */.PP)(path, inForce)))
                    files.push(path);
            }
        }
    }
    /** Entries of a folder; none where it may not be read. */
    #entries(folder) {
        try {
            return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, folder), { withFileTypes: true });
        }
        catch {
            return [];
        }
    }
    /** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
    #isIgnored(path) {
        const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
        if (asked === path || (asked !== undefined && this.#gitignores.folder(asked).isIgnored))
            return false;
        const folder = this.#gitignores.folder((0,tree/* folderOf */.yS)(path));
        return folder.isIgnored || (0,ignored/* ignored */.PP)(path, folder.rules);
    }
    /** Whether `path` is one that was asked for, or leads to one. */
    #named(path) {
        return this.#below.some((below) => below === path || below.startsWith(`${path}/`));
    }
    #wanted(path) {
        return (this.#below.length === 0 ||
            this.#below.some((below) => below === "" || path === below || path.startsWith(`${below}/`)));
    }
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p$: () => (/* binding */ withStep),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
function scalar(value, place, via) {
    return via === undefined ? { kind: "scalar", value, place } : { kind: "scalar", value, place, via };
}
function sequence(items, place) {
    return { kind: "sequence", items, place };
}
/** A mapping with the fields of `T`; fields that are undefined are left out. */
function record(fields, place) {
    const entries = new Map();
    // A list of pairs of all fields would cost more than the mapping itself; most fields of most records are absent.
    for (const name in fields) {
        const value = fields[name];
        if (value !== undefined)
            entries.set(name, { key: value.place, value });
    }
    return { kind: "mapping", entries, place };
}
/** The same value with one more step on its way. */
function withStep(value, step) {
    return { ...value, via: [...(value.via ?? []), step] };
}
/** The value of a key of a mapping. */
function get(value, key) {
    return value?.kind === "mapping" ? value.entries.get(key)?.value : undefined;
}
/** The mapping with another value at a key. */
function put(mapping, key, value) {
    const known = mapping.entries.get(key);
    const entry = { key: known?.key ?? value.place, value };
    return { ...mapping, entries: new Map(mapping.entries).set(key, entry) };
}
/** The text of a string scalar. */
function stringOf(value) {
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
const noValues = [];
/** What a sequence or a mapping holds. */
function valuesOf(value) {
    if (value?.kind === "sequence")
        return value.items;
    return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : noValues;
}
/**
 * Plain JSON data. A key `__proto__` becomes an ordinary property. Big integers become numbers. Half a pair of
 * surrogates becomes U+FFFD: `"\ud800"` is text to JavaScript, and to nothing outside of it.
 */
function toJson(value) {
    switch (value.kind) {
        case "scalar":
            return primitiveJson(value.value);
        case "sequence":
            return value.items.map(toJson);
        case "mapping": {
            const object = {};
            value.entries.forEach((entry, written) => {
                const key = written.toWellFormed();
                const json = toJson(entry.value);
                if (key === "__proto__")
                    Object.defineProperty(object, key, { value: json, ...ordinary });
                else
                    object[key] = json;
            });
            return object;
        }
    }
}
function primitiveJson(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    return typeof value === "bigint" ? Number(value) : value;
}
const ordinary = { configurable: true, enumerable: true, writable: true };
/**
 * The place of the value at a path, and all steps that led there, outermost first. Where the path ends before its
 * end (something missing), the place is that of the last thing that is there.
 */
function locate(root, path) {
    let value = root;
    const via = [...(root.via ?? [])];
    for (const key of path) {
        const next = child(value, key);
        if (next === undefined)
            break;
        value = next;
        if (value.via !== undefined)
            via.push(...value.via);
    }
    return { place: value.place, via };
}
function child(value, key) {
    if (value.kind === "sequence")
        return typeof key === "number" ? value.items[key] : undefined;
    return get(value, String(key));
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vh: () => (/* binding */ parseOnce),
  hN: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: parseFully

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./out/recent.js
var recent = __webpack_require__(5749);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
;// CONCATENATED MODULE: ./out/yaml-documents.js

/** A text met a bound while it was read, at an offset. */
class TooMuch extends Error {
    name = "TooMuch";
    limit;
    offset;
    constructor(limit, offset) {
        super(limit);
        this.limit = limit;
        this.offset = offset;
    }
}
const options = {
    version: "1.2",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    intAsBigInt: false,
};
/**
 * The documents of a YAML text, as `parseAllDocuments` gives them. Depth and number of values are counted before
 * anything is made of them: what is made calls itself for each level, and takes a kilobyte for each value.
 * @throws TooMuch
 * @throws UsageError where all files together hold too many values.
 */
function documentsOf(text, source) {
    const { stackTraceLimit } = Error;
    // A text of quotes has an error for each, and nobody reads where in the parser it was made.
    Error.stackTraceLimit = 0;
    try {
        return Array.from(new dist/* Composer */.Dk(options).compose(tokensOf(text, source)));
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function* tokensOf(text, source) {
    const parser = new dist/* Parser */.iX();
    const { depth, values } = source.bounds.limits;
    let lexemes = 0;
    let starts = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        // The document itself, and a value that is still open, stand on the stack besides what nests.
        if (parser.stack.length > depth + 2)
            throw new TooMuch("depth", parser.offset);
        if (isStart(lexeme))
            starts++;
        // Lines without anything, and comments, cost too.
        if (starts > values || ++lexemes > values * 16)
            throw new TooMuch("values", parser.offset);
    }
    source.bounds.spendValues(source, starts);
    yield* parser.end();
}
/** The lexer's mark of a scalar that follows, a quoted one, and what begins a list or a map or an entry of one. */
function isStart(lexeme) {
    switch (lexeme.charCodeAt(0)) {
        case 0x1f:
        case 0x22:
        case 0x27:
        case 0x5b:
        case 0x7b:
            return true;
        case 0x2d:
            return lexeme.length === 1;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./out/yaml-quick/cursor.js

/** Thrown where a text is not of the plain kind that is read quickly; it is no fault of the text. */
class Unfit extends Error {
}
/** Leaves the text to the full parser. */
function unfit() {
    throw new Unfit();
}
/** Collections inside each other that are read quickly, where the bounds allow as many. */
const quickDepth = 100;
/** What those who read parts of a text share: the text, its anchors, and how much has become of it. */
class Cursor {
    source;
    text;
    /** Behind what was read last. */
    at = 0;
    #anchors = new Map();
    #most;
    #deepest;
    /** Values so far with all aliases expanded: rather too many than too few. */
    #count = 0;
    #depth = 0;
    /** `text` is the beginning of the source's. */
    constructor(source, text) {
        const { limits } = source.bounds;
        this.source = source;
        this.text = text;
        this.#most = limits.values;
        this.#deepest = Math.min(quickDepth, limits.depth);
    }
    /** Values so far. */
    get count() {
        return this.#count;
    }
    place(start, end) {
        return { source: this.source, start, end };
    }
    /** For each value once. */
    grow(by = 1) {
        this.#count += by;
        if (this.#count > this.#most)
            unfit();
    }
    enter() {
        if (++this.#depth > this.#deepest)
            unfit();
    }
    leave() {
        this.#depth--;
    }
    /** Reads the value of an anchor. */
    anchored(name, read) {
        this.#anchors.set(name, undefined);
        const before = this.#count;
        const value = read();
        this.#anchors.set(name, { value, size: this.#count - before });
        return value;
    }
    /** The name behind an `&` or a `*`; `at` is then behind it. */
    name(start) {
        let end = start;
        while (!endsName(this.text.charCodeAt(end)))
            end++;
        if (end === start)
            unfit();
        this.at = end;
        return this.text.slice(start, end);
    }
    /** The value that an alias at `start` stands for; `at` is then behind it. */
    alias(start) {
        const name = this.name(start + 1);
        const known = this.#anchors.get(name);
        if (known === undefined)
            return unfit();
        // Once for the alias, and once more where a merge key spreads it.
        this.grow(2 * known.size);
        return (0,out_value/* withStep */.p$)(known.value, { kind: "alias", place: this.place(start, this.at), name });
    }
}
/** Whether a character code is a space, a line feed, or (NaN) the end of the text. */
function isBreak(code) {
    return code === 32 || code === 10 || Number.isNaN(code);
}
/** White space, `,[]{}` and the end of the text end the name of an anchor. */
function endsName(code) {
    switch (code) {
        case 9:
        case 10:
        case 13:
        case 32:
        case 44:
        case 91:
        case 93:
        case 123:
        case 125:
            return true;
        default:
            return Number.isNaN(code);
    }
}

;// CONCATENATED MODULE: ./out/yaml-quick/block-scalar.js

/**
 * A block scalar (`|`, `>`) at its indicator, in a collection at `column`; `at` is then behind its last line. Of the
 * header only `-` is known.
 *
 * @see https://yaml.org/spec/1.2.2/#81-block-scalar-styles
 */
function blockScalar(cursor, start, column) {
    const { text } = cursor;
    const isStripped = text.charCodeAt(start + 1) === 45;
    let header = start + (isStripped ? 2 : 1);
    while (text.charCodeAt(header) === 32)
        header++;
    if (text.charCodeAt(header) !== 10)
        unfit();
    const first = header + 1;
    const { indent, end } = extent(text, first, column);
    cursor.grow();
    cursor.at = end;
    const last = text.charCodeAt(end - 1) === 10 ? end - 1 : end;
    const content = text.charCodeAt(start) === 124 ? literal(text, first, last, indent) : folded(text, first, last, indent);
    return { kind: "scalar", value: isStripped ? content : `${content}\n`, place: cursor.place(start, end) };
}
/** The indentation of a block scalar's lines, and where the line behind the last of them begins. */
function extent(text, first, column) {
    let at = first;
    let line = first;
    let blanks = 0;
    for (;; at++) {
        const code = text.charCodeAt(at);
        if (code === 10) {
            blanks = Math.max(blanks, at - line);
            line = at + 1;
        }
        else if (code !== 32)
            break;
    }
    const indent = at - line;
    const isEmpty = indent <= column || Number.isNaN(text.charCodeAt(at));
    if (isEmpty || blanks > indent || text.charCodeAt(at) === 9)
        unfit();
    return { indent, end: Math.min(lastFeed(text, first, at, indent) + 1, text.length) };
}
/** The line feed of the last line, or the end of the text. Blank lines at the end belong to it only if indented further. */
function lastFeed(text, first, content, indent) {
    let feed = text.indexOf("\n", content);
    while (feed !== -1) {
        let at = feed + 1;
        while (text.charCodeAt(at) === 32)
            at++;
        const code = text.charCodeAt(at);
        if (code === 10)
            feed = at;
        else if (at - feed > indent)
            feed = text.indexOf("\n", at);
        else if (code === 9)
            unfit();
        else
            break;
    }
    if (feed === -1)
        feed = text.length;
    for (;;) {
        let at = feed - 1;
        while (text.charCodeAt(at) === 32)
            at--;
        if (text.charCodeAt(at) !== 10 || at < first || feed - 1 - at > indent)
            return feed;
        feed = at;
    }
}
function literal(text, first, last, indent) {
    let value = "";
    for (let line = first; line <= last;) {
        const feed = text.indexOf("\n", line);
        const end = feed === -1 || feed > last ? last : feed;
        value += line === first ? "" : "\n";
        value += text.slice(Math.min(line + indent, end), end);
        line = end + 1;
    }
    return value;
}
/** Lines become one, but for blank lines and those that are indented further. */
function folded(text, first, last, indent) {
    let value = "";
    let separator = "";
    let wasDeeper = false;
    let isLeading = true;
    for (const line of text.slice(first, last).split("\n")) {
        const content = line.slice(indent);
        const isBlank = /^ *$/.test(line);
        if (isLeading && isBlank) {
            value += "\n";
            continue;
        }
        isLeading = false;
        if (content.startsWith(" ") || content.startsWith("\t")) {
            if (separator === " ")
                separator = "\n";
            else if (!wasDeeper && separator === "\n")
                separator = "\n\n";
            value += separator + content;
            separator = "\n";
            wasDeeper = true;
        }
        else if (isBlank) {
            if (separator === "\n")
                value += "\n";
            else
                separator = "\n";
        }
        else {
            value += separator + content;
            separator = " ";
            wasDeeper = false;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./out/yaml-quick/lines.js

/** What lies between one line's content and the next, and whose it is: to the full parser, comments belong to values. */
class Lines {
    /** Where the next content begins, and in which column: -1 at the end of the text. */
    next = 0;
    column = 0;
    /** Where what was read last ends for what it stands in: with the rest of its line and the comments that are its own. */
    after = 0;
    /** The deepest column of comments before the next content that are nobody's yet; -1 is none. */
    comments = -1;
    #text;
    constructor(text) {
        this.#text = text;
    }
    /**
     * Looks for the next content, over blank lines and comments. Behind a value that stands on one line
     * (`attaches`), the comments that follow it and stand deeper than its collection are its own.
     */
    seek(from, column, attaches) {
        const text = this.#text;
        let at = from;
        let attached = from;
        let isOpen = attaches;
        this.comments = -1;
        for (;;) {
            const line = at;
            while (text.charCodeAt(at) === 32)
                at++;
            const code = text.charCodeAt(at);
            if (code === 10)
                at++;
            else if (code === 35) {
                const feed = text.indexOf("\n", at);
                const indent = at - line;
                at = feed === -1 ? text.length : feed + 1;
                isOpen &&= indent > column;
                if (isOpen)
                    attached = at;
                else
                    this.comments = Math.max(this.comments, indent);
            }
            else {
                if (code === 9)
                    unfit();
                this.next = at;
                this.column = Number.isNaN(code) ? -1 : at - line;
                break;
            }
        }
        if (attaches)
            this.after = attached;
    }
    /** What comments stand as deep as a collection that ends belong to it. */
    close(column) {
        if (column === 0 || this.comments < column)
            return;
        this.after = this.next;
        this.comments = -1;
    }
    /** Where the line behind this one begins; nothing but a comment stands before it. */
    end(from) {
        const at = spaces(this.#text, from);
        const code = this.#text.charCodeAt(at);
        if (code === 10)
            return at + 1;
        if (Number.isNaN(code))
            return at;
        if (code !== 35 || (at === from && this.#text.charCodeAt(at - 1) !== 32))
            unfit();
        const feed = this.#text.indexOf("\n", at);
        return feed === -1 ? this.#text.length : feed + 1;
    }
}
/** Behind the spaces that stand here. */
function spaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === 32)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./out/yaml-quick/merges.js


/** The merge key (`<<`) of a mapping that is being read. */
class Merges {
    #value;
    #key;
    add(key, value) {
        if (this.#key !== undefined)
            unfit();
        this.#key = key;
        this.#value = value;
    }
    /** The entries with what the merged mappings say besides. */
    into(entries, cursor) {
        const value = this.#value;
        if (value === undefined || this.#key === undefined)
            return { entries };
        const step = { kind: "merge-key", place: this.#key };
        for (const mapping of value.kind === "sequence" ? value.items : [value]) {
            if (mapping.kind !== "mapping")
                return unfit();
            for (const [name, entry] of mapping.entries) {
                if (entries.has(name))
                    continue;
                cursor.grow();
                entries.set(name, { key: entry.key, value: (0,out_value/* withStep */.p$)(entry.value, step) });
            }
        }
        return value.kind === "mapping" ? { entries, merged: [value] } : { entries };
    }
}

;// CONCATENATED MODULE: ./out/yaml-quick/primitive.js
/** What a plain text is in the core schema of YAML 1.2. https://yaml.org/spec/1.2.2/#103-core-schema */
function primitiveOf(plain) {
    const word = words.get(plain);
    if (word !== undefined)
        return word;
    const first = plain.charCodeAt(0);
    const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (!mayBeNumber)
        return plain;
    if (/^[-+]?[0-9]+$/.test(plain))
        return Number.parseInt(plain, 10);
    if (/^0o[0-7]+$/.test(plain))
        return Number.parseInt(plain.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(plain))
        return Number.parseInt(plain.slice(2), 16);
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain))
        return Number.parseFloat(plain);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(plain))
        return first === 45 ? -Infinity : Infinity;
    return plain;
}
const words = new Map([
    ["null", null],
    ["Null", null],
    ["NULL", null],
    ["~", null],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
    [".nan", Number.NaN],
    [".NaN", Number.NaN],
    [".NAN", Number.NaN],
]);

;// CONCATENATED MODULE: ./out/yaml-quick/quoted.js


/** A quoted scalar at its quote, in a block collection at `column`; `at` is then behind the other quote. */
function quotedScalar(cursor, start, column) {
    cursor.grow();
    const value = quotedText(cursor, start, column);
    return { kind: "scalar", value, place: cursor.place(start, cursor.at) };
}
/** A quoted key. As `quotedScalar`, of one line. */
function quotedName(cursor, start) {
    return quotedText(cursor, start, Number.POSITIVE_INFINITY);
}
/** Behind the quote that ends what begins at `start`; undefined where that is not on this line. */
function quoteEnd(text, start) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1;; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            if (quote === 34 || text.charCodeAt(at + 1) !== quote)
                return at + 1;
            at++;
        }
        else if (code === 92 && quote === 34)
            at++;
        else if (code === 10 || Number.isNaN(code))
            return undefined;
    }
}
/** What stands in the quotes. Further lines stand further right than `column`. */
function quotedText(cursor, start, column) {
    const { text } = cursor;
    const quote = text.charCodeAt(start);
    let at = start + 1;
    let isBare = true;
    let isFolded = false;
    for (;; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            if (quote === 34 || text.charCodeAt(at + 1) !== 39)
                break;
            isBare = false;
            at++;
        }
        else if (code === 92 && quote === 34) {
            isBare = false;
            at++;
            if (text.charCodeAt(at) === 10)
                checkLine(text, at, column);
            else if (/\s/.test(text.charAt(at)))
                unfit();
        }
        else if (code === 10) {
            isFolded = true;
            checkLine(text, at, column);
        }
        else if (Number.isNaN(code))
            unfit();
    }
    cursor.at = at + 1;
    const written = text.slice(start + 1, at);
    if (quote === 34 && !isBare)
        return written.replace(isFolded ? /\\(\n[ \t]*|.)|[ \t]*\n[ \t\n]*/gs : /\\(\n[ \t]*|.)/gs, unescaped);
    const inner = isFolded ? written.replace(/[ \t]*\n[ \t\n]*/g, quoted_folded) : written;
    return isBare ? inner : inner.replaceAll("''", "'");
}
/** A line behind the line feed at `feed` stands further right than `column`. */
function checkLine(text, feed, column) {
    const content = spaces(text, feed + 1);
    if (text.charCodeAt(content) !== 10 && content - feed - 1 <= column)
        unfit();
}
/** One line feed is a space, each further one itself. */
function quoted_folded(feeds) {
    const count = feeds.split("\n").length - 1;
    return count === 1 ? " " : "\n".repeat(count - 1);
}
/** Escapes of one character; those with a number in them are left to the full parser. */
const escapes = new Map([
    ['"', '"'],
    ["\\", "\\"],
    ["/", "/"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["0", "\0"],
    ["b", "\b"],
    ["e", "\x1b"],
]);
/** `escaped` is what stands behind a backslash: a line feed that is none, with the blanks behind it, or a letter. */
function unescaped(written, escaped) {
    if (escaped === undefined)
        return quoted_folded(written);
    return escaped.startsWith("\n") ? "" : (escapes.get(escaped) ?? unfit());
}

;// CONCATENATED MODULE: ./out/yaml-quick/flow.js





/**
 * A flow collection (`[…]`, `{…}`) at its bracket, in a block collection at `column`; `at` is then behind its other
 * bracket. Without anchors, empty values and single pairs in lists.
 */
function flowCollection(cursor, start, column, isInner = false) {
    cursor.enter();
    const read = cursor.text.charCodeAt(start) === 123 ? flowMapping : flowSequence;
    const value = read(cursor, start, { column, isInner });
    cursor.leave();
    return value;
}
function flowSequence(cursor, start, around) {
    const { text } = cursor;
    cursor.grow();
    const items = [];
    let at = skip(text, start + 1, around);
    while (text.charCodeAt(at) !== 93) {
        items.push(flowValue(cursor, at, around.column));
        at = behindItem(cursor, around, 93);
    }
    cursor.at = at + 1;
    return { kind: "sequence", items, place: cursor.place(start, at + 1) };
}
function flowMapping(cursor, start, around) {
    const { text } = cursor;
    cursor.grow();
    const entries = new Map();
    const merges = new Merges();
    let at = skip(text, start + 1, around);
    while (text.charCodeAt(at) !== 125) {
        const isQuoted = text.charCodeAt(at) === 34 || text.charCodeAt(at) === 39;
        const name = isQuoted ? quotedName(cursor, at) : plainName(cursor, at);
        const key = cursor.place(at, cursor.at);
        const colon = spaces(text, cursor.at);
        if (text.charCodeAt(colon) !== 58 || text.charCodeAt(colon + 1) !== 32 || entries.has(name))
            unfit();
        const value = flowValue(cursor, skip(text, colon + 1, around), around.column);
        if (name === "<<" && !isQuoted)
            merges.add(key, value);
        else
            entries.set(name, { key, value });
        at = behindItem(cursor, around, 125);
    }
    cursor.at = at + 1;
    return { kind: "mapping", ...merges.into(entries, cursor), place: cursor.place(start, at + 1) };
}
function flowValue(cursor, at, column) {
    switch (cursor.text.charCodeAt(at)) {
        case 34:
        case 39:
            return quotedScalar(cursor, at, column);
        case 91:
        case 123:
            return flowCollection(cursor, at, column, true);
        case 42:
            return cursor.alias(at);
        default: {
            const end = plainEnd(cursor.text, at);
            const plain = cursor.text.slice(at, end);
            cursor.grow();
            cursor.at = end;
            return { kind: "scalar", value: primitiveOf(plain), place: cursor.place(at, end), plain };
        }
    }
}
function plainName(cursor, at) {
    cursor.at = plainEnd(cursor.text, at);
    const name = cursor.text.slice(at, cursor.at);
    return primitiveOf(name) === null ? "null" : name;
}
/** Letters, digits and what else begins a plain scalar without meaning anything to YAML. */
const plainStart = /[\w./$~+<(^=;\\]|-[\w./$-]/y;
function plainEnd(text, start) {
    plainStart.lastIndex = start;
    if (!plainStart.test(text))
        unfit();
    for (let at = start, end = start;; at++) {
        const code = text.charCodeAt(at);
        switch (code) {
            case 58: {
                const next = text.charCodeAt(at + 1);
                if (isBreak(next))
                    return end;
                if (isFlowIndicator(next))
                    unfit();
                end = at + 1;
                break;
            }
            case 35:
                if (text.charCodeAt(at - 1) === 32)
                    unfit();
                end = at + 1;
                break;
            case 9:
            case 13:
                unfit();
                break;
            case 32:
                break;
            default:
                if (code === 10 || Number.isNaN(code) || isFlowIndicator(code))
                    return end;
                end = at + 1;
        }
    }
}
function isFlowIndicator(code) {
    return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Behind an item: where the next one begins, or its collection ends. */
function behindItem(cursor, around, end) {
    const { text } = cursor;
    const at = skip(text, cursor.at, around);
    const code = text.charCodeAt(at);
    if (code === end)
        return at;
    if (code !== 44)
        unfit();
    return skip(text, at + 1, around);
}
/** Over white space and comments. Further lines stand further right than the collection that all of it is in. */
function skip(text, from, { column, isInner }) {
    let line = -1;
    for (let at = from;; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line = at + 1;
        else if (code === 35 && isBreak(text.charCodeAt(at - 1))) {
            at = text.indexOf("\n", at) - 1;
            if (at < 0)
                unfit();
        }
        else if (code !== 32) {
            if (line === -1 || at - line > column)
                return at;
            // The full parser lets the last bracket stand as deep as what it is in.
            const isLast = !isInner && at - line === column && (code === 93 || code === 125);
            return isLast ? at : unfit();
        }
    }
}

;// CONCATENATED MODULE: ./out/yaml-quick/plain.js


/** A plain scalar in a block collection at `column`, with the lines that go on with it; `at` is then behind it. */
function plainScalar(cursor, start, column) {
    const { text } = cursor;
    let end = plain_plainEnd(text, start);
    let plain = text.slice(start, end);
    for (let next = continuation(text, end, column); next !== undefined; next = continuation(text, end, column)) {
        end = lineEnd(text, next.at);
        plain += (next.blanks === 0 ? " " : "\n".repeat(next.blanks)) + text.slice(next.at, end);
    }
    cursor.grow();
    cursor.at = end;
    return { kind: "scalar", value: primitiveOf(plain), place: cursor.place(start, end), plain };
}
/** The end of a plain scalar's first line: before its colon, comment or line feed, and the spaces there. */
function plain_plainEnd(text, start) {
    return isPlainStart(text, start) ? lineEnd(text, start) : unfit();
}
/** Whether a plain scalar can begin so. https://yaml.org/spec/1.2.2/#rule-ns-plain-first */
function isPlainStart(text, at) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 58 || code === 63) {
        const next = text.charCodeAt(at + 1);
        return !isBreak(next) && next !== 9;
    }
    return !Number.isNaN(code) && !notPlain.has(code);
}
const notPlain = new Set(Array.from("\t\n\r !\"#%&'*,>@[]`{|}", (char) => char.charCodeAt(0)));
function lineEnd(text, start) {
    let end = start;
    for (let at = start;; at++) {
        const code = text.charCodeAt(at);
        if (code > 58)
            end = at + 1;
        else if (code === 32)
            continue;
        else if (code === 58) {
            if (isBreak(text.charCodeAt(at + 1)))
                return end;
            end = at + 1;
        }
        else if (code === 35) {
            if (text.charCodeAt(at - 1) === 32)
                return end;
            end = at + 1;
        }
        else if (code === 9)
            unfit();
        else if (code === 10 || Number.isNaN(code))
            return end;
        else
            end = at + 1;
    }
}
/** Where a scalar that ends its line goes on, and how many blank lines there are before. */
function continuation(text, end, column) {
    let at = end;
    let feed = -1;
    let blanks = -1;
    for (;; at++) {
        const code = text.charCodeAt(at);
        if (code === 10) {
            feed = at;
            blanks++;
        }
        else if (code !== 32)
            break;
    }
    const code = text.charCodeAt(at);
    if (code === 9)
        unfit();
    if (feed === -1 || Number.isNaN(code) || code === 35 || at - feed - 1 <= column)
        return undefined;
    return { at, blanks };
}

;// CONCATENATED MODULE: ./out/yaml-quick/reader.js








/**
 * The one document of a text in YAML's common form: block collections, scalars on one line, block scalars, simple flow
 * collections, anchors and merge keys. Undefined for any other text, be it right or wrong: the full parser then says
 * what it is. What this gives is value for value and place for place what the full parser gives, in a tenth of the time.
 */
function readQuickly(source) {
    const text = withoutEnd(source.text);
    // Line feeds of other systems, marks of byte order, ends of documents, directives.
    if (/[\r\uFEFF]|^(?:\.\.\.|%)/m.test(text))
        return undefined;
    try {
        const cursor = new Cursor(source, text);
        const value = new Reader(cursor).document();
        source.bounds.spendValues(source, cursor.count);
        return value;
    }
    catch (error) {
        if (error instanceof Unfit)
            return undefined;
        throw error;
    }
}
/** A document may say that it ends: `...` on the last line. */
function withoutEnd(text) {
    return text.endsWith("\n...\n") ? text.slice(0, -"...\n".length) : text;
}
class Reader {
    #cursor;
    #text;
    #lines;
    constructor(cursor) {
        this.#cursor = cursor;
        this.#text = cursor.text;
        this.#lines = new Lines(cursor.text);
    }
    document() {
        const lines = this.#lines;
        lines.seek(0, 0, false);
        if (lines.column === 0 && this.#text.startsWith("---", lines.next))
            lines.seek(lines.end(lines.next + 3), 0, false);
        // Of further documents the full parser knows.
        if (lines.column !== 0 || this.#text.startsWith("---", lines.next) || this.#text.includes("\n---", lines.next))
            unfit();
        const value = this.#collection(lines.next, lines.column);
        return lines.next === this.#text.length ? value : unfit();
    }
    #collection(at, column) {
        this.#cursor.enter();
        this.#cursor.grow();
        const value = this.#isItem(at) ? this.#sequence(at, column) : this.#mapping(at, column);
        this.#cursor.leave();
        return value;
    }
    #sequence(start, column) {
        const items = [];
        this.#lines.next = start;
        do {
            items.push(this.#item(this.#lines.next + 1, column));
            if (this.#lines.column > column)
                unfit();
        } while (this.#lines.column === column && this.#isItem(this.#lines.next));
        const place = this.#cursor.place(start, this.#lines.after);
        this.#lines.close(column);
        return { kind: "sequence", items, place };
    }
    #mapping(start, column) {
        const text = this.#text;
        const cursor = this.#cursor;
        const entries = new Map();
        let merges;
        this.#lines.next = start;
        do {
            const begin = this.#lines.next;
            const code = text.charCodeAt(begin);
            const isQuoted = code === 34 || code === 39;
            let name;
            if (isQuoted) {
                name = quotedName(cursor, begin);
            }
            else {
                cursor.at = plain_plainEnd(text, begin);
                name = text.slice(begin, cursor.at);
                if (primitiveOf(name) === null)
                    name = "null";
            }
            const key = cursor.place(begin, cursor.at);
            const colon = spaces(this.#text, cursor.at);
            const isKey = text.charCodeAt(colon) === 58 && isBreak(text.charCodeAt(colon + 1));
            if (!isKey || colon - begin > 1000 || entries.has(name))
                unfit();
            const value = this.#value(colon + 1, column);
            if (name === "<<" && !isQuoted) {
                merges ??= new Merges();
                merges.add(key, value);
            }
            else
                entries.set(name, { key, value });
            if (this.#lines.column > column)
                unfit();
        } while (this.#lines.column === column);
        const place = cursor.place(start, this.#lines.after);
        this.#lines.close(column);
        if (merges === undefined)
            return { kind: "mapping", entries, place };
        return { kind: "mapping", ...merges.into(entries, cursor), place };
    }
    /** The value behind a key's colon. */
    #value(from, column) {
        const at = spaces(this.#text, from);
        if (this.#text.charCodeAt(at) !== ampersand)
            return this.#valueAt(at, column, false);
        const { anchor, behind } = this.#anchor(at);
        return this.#cursor.anchored(anchor, () => this.#valueAt(behind, column, true));
    }
    #valueAt(at, column, isAnchored) {
        const cursor = this.#cursor;
        const code = this.#text.charCodeAt(at);
        if (!endsLine(code))
            return this.#inline(at, column);
        this.#lines.seek(this.#lines.end(at), column, false);
        const isBelow = this.#lines.column > column || (this.#lines.column === column && this.#isItem(this.#lines.next));
        if (isBelow)
            return this.#below(column);
        if (isAnchored)
            unfit();
        cursor.grow();
        if (this.#lines.column < column) {
            this.#lines.after = code === 35 || this.#lines.comments >= 0 ? this.#lines.next : at;
            this.#lines.comments = -1;
        }
        return { kind: "scalar", value: null, place: cursor.place(at, at), plain: "" };
    }
    /** The value behind the `-` of an item. */
    #item(from, column) {
        const at = spaces(this.#text, from);
        if (this.#text.charCodeAt(at) === ampersand) {
            const { anchor, behind } = this.#anchor(at);
            if (!endsLine(this.#text.charCodeAt(behind)) && this.#isKey(behind))
                unfit();
            return this.#cursor.anchored(anchor, () => this.#itemAt(behind, column));
        }
        const isCollection = !endsLine(this.#text.charCodeAt(at)) && this.#isKey(at);
        return isCollection ? this.#collection(at, column + 1 + at - from) : this.#itemAt(at, column);
    }
    #itemAt(at, column) {
        if (!endsLine(this.#text.charCodeAt(at)))
            return this.#inline(at, column);
        this.#lines.seek(this.#lines.end(at), column, false);
        return this.#lines.column <= column ? unfit() : this.#below(column);
    }
    /** The name of the anchor at its `&`, and where what it names begins. */
    #anchor(at) {
        const anchor = this.#cursor.name(at + 1);
        const behind = spaces(this.#text, this.#cursor.at);
        if (behind === this.#cursor.at && this.#text.charCodeAt(behind) !== 10)
            unfit();
        return { anchor, behind };
    }
    /** A value that begins on the next line with content. */
    #below(column) {
        const lines = this.#lines;
        const at = lines.next;
        if (this.#isItem(at) || this.#isKey(at))
            return this.#collection(at, lines.column);
        // The full parser forgets the column over a comment.
        return lines.comments === -1 ? this.#inline(at, column) : unfit();
    }
    /** Whether a key with its colon begins here. */
    #isKey(at) {
        const code = this.#text.charCodeAt(at);
        if (code === 34 || code === 39) {
            const end = quoteEnd(this.#text, at);
            return end !== undefined && this.#text.charCodeAt(spaces(this.#text, end)) === 58;
        }
        if (!isPlainStart(this.#text, at))
            return false;
        return this.#text.charCodeAt(spaces(this.#text, plain_plainEnd(this.#text, at))) === 58;
    }
    /** A value that begins on this line, in a collection at `column`. */
    #inline(at, column) {
        const cursor = this.#cursor;
        let value;
        switch (this.#text.charCodeAt(at)) {
            case 34:
            case 39:
                value = quotedScalar(cursor, at, column);
                break;
            case 42:
                value = cursor.alias(at);
                break;
            case 91:
            case 123:
                value = flowCollection(cursor, at, column);
                break;
            case 62:
            case 124:
                value = blockScalar(cursor, at, column);
                this.#lines.after = cursor.at;
                this.#lines.seek(cursor.at, column, false);
                return value;
            default:
                value = plainScalar(cursor, at, column);
        }
        this.#lines.seek(this.#lines.end(cursor.at), column, true);
        return value;
    }
    #isItem(at) {
        return this.#text.charCodeAt(at) === 45 && isBreak(this.#text.charCodeAt(at + 1));
    }
}
const ampersand = 38;
/** Whether only a comment, if anything, can follow on the line. */
function endsLine(code) {
    return code === 10 || code === 35 || Number.isNaN(code);
}

;// CONCATENATED MODULE: ./out/yaml-quotes.js

/** Quotes that are mended; each means another reading of the whole text. */
const maxMended = 20;
/** Lines in all of them; each makes every place a little dearer. */
const maxLines = 1000;
/**
 * Indents the further lines of quoted texts that go on further left than what they stand in. YAML forbids that, and
 * libyaml and its ports (go-yaml, YamlDotNet) read it. What the text says is the same: a quoted line's indentation
 * does not count. Undefined where there is nothing to mend, or no end to a quote.
 */
function indentQuotes(written) {
    let text = written;
    let added = [];
    for (let time = 0; time <= maxMended; time++) {
        const start = openQuote(text);
        if (start === undefined)
            return added.length === 0 ? undefined : { text, added };
        const end = endOfQuote(text, start);
        if (end === undefined)
            return undefined;
        const inner = text.slice(start, end);
        if (/\n(?:---|\.\.\.)(?:\s|$)/.test(inner))
            return undefined;
        const indent = " ".repeat(start - text.lastIndexOf("\n", start));
        const lines = Array.from(inner.matchAll(/\n/g), (match, index) => ({
            at: start + match.index + 1 + index * indent.length,
            count: indent.length,
        }));
        // Quotes are mended from the first to the last: what was added before stays where it is.
        added = [...added, ...lines];
        if (added.length > maxLines)
            return undefined;
        text = text.slice(0, start) + inner.replaceAll("\n", `\n${indent}`) + text.slice(end);
    }
    return undefined;
}
/** The offset in the written text of one in the text with spaces added. */
function writtenOffset({ added }, offset) {
    let before = 0;
    for (const { at, count } of added)
        if (at < offset)
            before += Math.min(count, offset - at);
    return offset - before;
}
/** What the lexer says between tokens of the text. */
const markers = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR]);
/** Where the first quoted text starts that our parser's lexer ends before its closing quote. */
function openQuote(text) {
    let offset = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (markers.has(token))
            continue;
        if (/^["']/.test(token) && endOfQuote(token, 0) === undefined)
            return offset;
        offset += token.length;
    }
    return undefined;
}
/** After the closing quote. */
function endOfQuote(text, start) {
    const quote = text[start];
    for (let at = start + 1; at < text.length; at++) {
        if (quote === '"' && text[at] === "\\")
            at++;
        else if (text[at] !== quote)
            continue;
        else if (quote === "'" && text[at + 1] === quote)
            at++;
        else
            return at + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/yaml.js







/**
 * Reads a source. A file with an error gives no documents: half a file is never judged as if it were whole.
 * Aliases are shared, not copied, and counted as if they were copied: a bomb has billions, the largest honest file
 * 10^5. Merge keys (`<<`) are resolved, each merged value with a step that says so.
 */
function parseYaml(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const reading = parseOnce(source);
    parsed.set(source, reading, source.text.length);
    return reading;
}
/** As `parseYaml`, for a source that nobody else asks for: it is not kept. */
function parseOnce(source) {
    const quick = readQuickly(source);
    return quick === undefined ? parseFully(source) : { documents: [quick], diagnostics: [] };
}
/** A source is parsed once, however many projects it is in, as long as they are near each other. Weighed by UTF-16 code units of text. */
const parsed = new recent/* Recent */.g(2 ** 22);
/** As `parseYaml`, by the full parser alone, and anew each time. */
function parseFully(source) {
    try {
        return convertAll(source);
    }
    catch (error) {
        if (error instanceof Fault)
            return { documents: [], diagnostics: [error.diagnostic] };
        if (!(error instanceof TooMuch))
            throw error;
        const said = { depth: "is nested deeper", values: "holds more values" };
        const at = Math.min(error.offset, source.text.length);
        const message = said[error.limit];
        return {
            documents: [],
            diagnostics: [source.bounds.diagnostic(error.limit, { source, start: at, end: at }, message)],
        };
    }
}
function convertAll(source) {
    const parsed = readAll(source.text, source, (offset) => offset);
    if (!parsed.diagnostics.some(({ message }) => message.startsWith("Missing closing ")))
        return parsed;
    const indented = indentQuotes(source.text);
    if (indented === undefined)
        return parsed;
    return readAll(indented.text, source, (offset) => writtenOffset(indented, offset));
}
function readAll(text, source, offsetOf) {
    const documents = documentsOf(text, source);
    const diagnostics = [];
    for (const document of documents) {
        for (const error of document.errors) {
            if (tolerated.has(error.message))
                continue;
            // The parser points behind the text where something is missing at its end.
            const [start, end] = error.pos.map((offset) => Math.min(offsetOf(offset), source.text.length));
            const place = { source, start, end };
            if (diagnostics.length === mostErrors) {
                diagnostics.push({ kind: "syntax", level: "error", message: "and more errors from here on", place });
                return { documents: [], diagnostics };
            }
            diagnostics.push({ kind: "syntax", level: "error", message: inWords(error.message), place });
        }
    }
    if (diagnostics.length > 0)
        return { documents: [], diagnostics };
    return {
        documents: documents.map((document) => new Converter(source, offsetOf).convertDocument(document)),
        diagnostics,
    };
}
/** The parser says `Missing closing "quote`. */
function inWords(message) {
    return message.replace(/^Missing closing (["'])quote$/, "Missing closing quote ($1)");
}
/** Errors of one file that are said; after so many it is no YAML, and no more is learnt from the next. */
const mostErrors = 20;
/** What libyaml and its ports, go-yaml among them, take: `"a"#b`, where a comment begins, and `"\\'"`, a quote. */
const tolerated = new Set([
    "Comments must be separated from other tokens by white space characters",
    "Invalid escape sequence \\'",
]);
class Fault extends Error {
    diagnostic;
    constructor(diagnostic) {
        super(diagnostic.message);
        this.diagnostic = diagnostic;
    }
}
class Converter {
    #source;
    #offsetOf;
    /** Undefined while the anchored node is being read: an alias to it then stands inside itself. */
    #anchors = new Map();
    /** Values in each value, all aliases expanded. */
    #sizes = new WeakMap();
    constructor(source, offsetOf) {
        this.#source = source;
        this.#offsetOf = offsetOf;
    }
    convertDocument(document) {
        if (document.contents === null)
            return { kind: "scalar", value: null, place: (0,source/* startOf */.GH)(this.#source) };
        return this.#convert(document.contents);
    }
    #convert(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#placeOf(node));
        const anchor = node.anchor;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const value = this.#content(node);
        if (anchor !== undefined)
            this.#anchors.set(anchor, value);
        return value;
    }
    #content(node) {
        const place = this.#placeOf(node);
        const local = node.tag?.startsWith("!") ? { tag: node.tag } : {};
        if ((0,dist/* isMap */.jh)(node))
            return this.#sized({ kind: "mapping", ...this.#entries(node.items), place, ...local });
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.#convert(item));
            return this.#sized({ kind: "sequence", items, place, ...local });
        }
        if (!(0,dist/* isScalar */.jn)(node))
            this.#fault("syntax", "is not a value that YAML knows", place);
        this.#requireEnd(node, place);
        const isPlain = node.type === "PLAIN" && node.tag === undefined;
        const plain = isPlain && node.source !== undefined ? { plain: node.source } : {};
        return { kind: "scalar", value: primitive(this.#valueOf(node, place)), place, ...plain, ...local };
    }
    /** The parser leaves `\\'` in a text as it is. */
    #valueOf(node, place) {
        if (node.type !== "QUOTE_DOUBLE")
            return node.value;
        const written = this.#source.text.slice(place.start, place.end);
        if (!written.includes("\\'"))
            return node.value;
        const known = written.replace(/\\(.)/gs, (pair, character) => (character === "'" ? "'" : pair));
        return (0,dist/* parseDocument */.Tp)(known, { logLevel: "silent" }).contents?.value ?? node.value;
    }
    /** Text right behind a quote, as in `? "a"b`, is let through by the parser in places, and by nobody else. */
    #requireEnd(node, place) {
        const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
        const behind = this.#source.text[place.end] ?? "";
        if (isQuoted && !/^[\s,:#[\]{}]?$/.test(behind)) {
            this.#fault("syntax", "is followed by text where nothing more can stand", place);
        }
    }
    #alias(name, place) {
        const value = this.#anchors.get(name);
        if (value !== undefined) {
            const shared = (0,out_value/* withStep */.p$)(value, { kind: "alias", place, name });
            this.#sizes.set(shared, this.#size(value));
            return shared;
        }
        const message = this.#anchors.has(name)
            ? `alias *${name} stands inside its own anchor`
            : `alias *${name} has no anchor`;
        return this.#fault("syntax", message, place);
    }
    #entries(pairs) {
        const entries = new Map();
        const merged = [];
        for (const pair of pairs) {
            const key = pair.key;
            const value = this.#convert((pair.value ?? pair.key));
            const content = pair.value === null ? { kind: "scalar", value: null, place: this.#placeOf(key) } : value;
            if ((0,dist/* isScalar */.jn)(key) && key.value === "<<" && key.type === "PLAIN") {
                if (merged.length > 0)
                    this.#fault("syntax", "a merge key (<<) stands twice in the same mapping", this.#placeOf(key));
                merged.push({ value: content, step: { kind: "merge-key", place: this.#placeOf(key) } });
                continue;
            }
            const name = this.#keyName(key);
            if (entries.has(name))
                this.#fault("syntax", `key "${name}" stands twice in the same mapping`, this.#placeOf(key));
            entries.set(name, { key: this.#placeOf(key), value: content });
        }
        for (const { value, step } of merged)
            this.#merge(entries, value, step);
        const sources = merged.flatMap(({ value }) => (value.kind === "mapping" ? [value] : []));
        return sources.length === 0 ? { entries } : { entries, merged: sources };
    }
    /**
     * `<<` brings what the mapping does not say itself; of several mappings, the first that says it. As in compose-go,
     * what is tagged `!reset` is not said, though the tag stands: of `{<<: *base, ports: !reset}` the ports are those of
     * the base, and replace what earlier files say.
     */
    #merge(entries, value, step) {
        const mappings = value.kind === "sequence" ? value.items : [value];
        for (const mapping of mappings) {
            if (mapping.kind !== "mapping")
                this.#fault("syntax", "a merge key (<<) takes a mapping or a list of mappings", step.place);
            for (const [name, entry] of mapping.entries) {
                const known = entries.get(name);
                if (known !== undefined && known.value.tag !== "!reset")
                    continue;
                const stepped = (0,out_value/* withStep */.p$)(entry.value, step);
                const shared = known === undefined || stepped.tag !== undefined ? stepped : { ...stepped, tag: "!override" };
                this.#sizes.set(shared, this.#size(entry.value));
                entries.set(name, { key: entry.key, value: shared });
            }
        }
    }
    #keyName(key) {
        if ((0,dist/* isAlias */.Vj)(key)) {
            const value = this.#alias(key.source, this.#placeOf(key));
            if (value.kind === "scalar")
                return String(value.value);
        }
        if ((0,dist/* isScalar */.jn)(key)) {
            this.#requireEnd(key, this.#placeOf(key));
            const { type, source, value } = key;
            return type === "PLAIN" && source !== undefined && value !== null
                ? source
                : String(this.#valueOf(key, this.#placeOf(key)));
        }
        return this.#fault("syntax", "a key must be a plain value, not a mapping or a list", this.#placeOf(key));
    }
    #sized(value) {
        const children = value.kind === "mapping"
            ? [...Array.from(value.entries.values(), (entry) => entry.value), ...(value.merged ?? [])]
            : value.kind === "sequence"
                ? value.items
                : [];
        let size = 1;
        for (const child of children)
            size += this.#size(child);
        if (size > this.#source.bounds.limits.values) {
            throw new Fault(this.#source.bounds.diagnostic("values", value.place, "grows too large with its aliases"));
        }
        this.#sizes.set(value, size);
        return value;
    }
    #size(value) {
        return this.#sizes.get(value) ?? 1;
    }
    #placeOf(node) {
        const start = node.range?.[0] ?? 0;
        return { source: this.#source, start: this.#offsetOf(start), end: this.#offsetOf(node.range?.[1] ?? start) };
    }
    #fault(kind, message, place) {
        throw new Fault({ kind, level: "error", message, place });
    }
}
function primitive(value) {
    switch (typeof value) {
        case "string":
        case "number":
        case "bigint":
        case "boolean":
            return value;
        default:
            return value === null || value === undefined ? null : String(value);
    }
}


/***/ })

};
