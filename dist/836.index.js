export const id = 836;
export const ids = [836];
export const modules = {

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
        baseline: setting("baseline", config_reader/* text */.Qq),
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
        const file = (0,config_reader/* text */.Qq)(value, faults);
        return file === undefined ? undefined : { files: [file] };
    }
    const read = (0,config_reader/* object */.Ik)("a project", {
        files: (0,config_reader/* some */.zN)(config_reader/* text */.Qq),
        name: config_reader/* text */.Qq,
        directory: config_reader/* text */.Qq,
        "env-files": (0,config_reader/* some */.zN)(config_reader/* text */.Qq),
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
// EXTERNAL MODULE: ./out/yaml.js + 1 modules
var yaml = __webpack_require__(340);
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
        const read = await (0,out_read/* readSource */.o)(tree, candidate);
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
    const { documents, diagnostics } = (0,yaml/* parseYaml */.h)(source);
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
/* harmony import */ var _decide_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2469);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1694);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);




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
const flag = (value, faults) => {
    if (value.kind === "scalar" && typeof value.value === "boolean")
        return value.value;
    return faults.add(value.place, `expected true or false, found ${kindOf(value)}`);
};
const day = (value, faults) => {
    if (value.kind === "scalar" && typeof value.value === "string" && (0,_decide_date_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(value.value))
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
            ? `; did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value.value, choices)}"?`
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
    return { data: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(value), places: new Map(places) };
};
function unknownKey(name, { key }, names, faults) {
    faults.add(key, `unknown setting "${name}"; did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names)}"? There are ${names.join(", ")}`);
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

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/** By code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The first comparison that tells two things apart. */
function firstOf(...comparisons) {
    return comparisons.find((comparison) => comparison !== 0) ?? 0;
}
/** Findings as a reader of the files meets them: file, line, column, rule, container, message. */
function byPlace(findings) {
    const keyed = findings.map((finding) => ({ finding, at: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(finding.place) }));
    keyed.sort((a, b) => firstOf(compareText(a.at.file, b.at.file), a.at.line - b.at.line, a.at.column - b.at.column, compareText(a.finding.rule, b.finding.rule), compareText(a.finding.container ?? "", b.finding.container ?? ""), compareText(a.finding.message, b.finding.message), compareText(a.finding.fingerprint, b.finding.fingerprint)));
    return keyed.map(({ finding }) => finding);
}
/** Findings as someone who has little time should meet them: what gates, then the rest, suppressed last; worst first. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => firstOf(Number(b.gates) - Number(a.gates), Number(a.suppression !== undefined) - Number(b.suppression !== undefined), (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity), compareText(a.confidence, b.confidence)));
}


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

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Of some names, the one with the fewest edits to a misspelt one. */
function nearest(name, names) {
    return names.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? "";
}
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
/* harmony export */   V: () => (/* binding */ unreadSource),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);

/** Files already read, by tree: one that several projects refer to is read, and parsed, once. */
const opened = new WeakMap();
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
    return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .kL(path, "", tree.label?.(path));
}
async function read(tree, path) {
    const found = await tree.read(path);
    if (found.kind !== "text")
        return found;
    return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .kL(path, found.text, tree.label?.(path), found.ignored);
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
/* harmony import */ var _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);




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
    #lineStarts;
    constructor(path, text, label = path, ignored = false) {
        this.path = path;
        this.label = label;
        this.ignored = ignored;
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
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   tg: () => (/* binding */ defaultMaxFileBytes),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
const defaultMaxFileBytes = 8 * 1024 * 1024;
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

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8993);





/** Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. */
class WorkTree {
    name;
    #root;
    #shownFrom;
    #below;
    #maxFileBytes;
    #ignored;
    #rules = new Map();
    constructor(realRoot, options) {
        this.name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(realRoot) || "root";
        this.#root = realRoot;
        this.#shownFrom = options.shownFrom ?? realRoot;
        this.#below = options.below ?? [];
        this.#ignored = options.ignored ?? "mark";
        this.#maxFileBytes = options.maxFileBytes ?? _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultMaxFileBytes */ .tg;
    }
    /** @throws where the folder does not exist. */
    static async open(root, options = {}) {
        return new WorkTree(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), options);
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
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#shownFrom, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
    }
    async list(below) {
        if (below !== undefined)
            return new WorkTree(this.#root, { below: [below] }).list();
        const files = [];
        await this.#walk("", [], files);
        return files.sort();
    }
    async read(path) {
        const found = await this.readBytes(path);
        if (found.kind !== "bytes")
            return found;
        const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(found.bytes);
        if (text.kind !== "text" || !(await this.#isIgnored(path)))
            return text;
        return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
    }
    async readBytes(path) {
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path));
            if (real !== this.#root && !real.startsWith(this.#root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? this.#root : this.#root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
                return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
            }
            return await this.#readFile(real);
        }
        catch (error) {
            return readFailure(error);
        }
    }
    /** The path is real already: a link that appears in between is refused, and so is what is no regular file. */
    async #readFile(real) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = await file.stat();
            if (stat.isDirectory())
                return { kind: "directory" };
            if (!stat.isFile())
                return { kind: "refused", why: "is not a regular file" };
            if (stat.size > this.#maxFileBytes) {
                return { kind: "refused", why: `is larger than ${this.#maxFileBytes} bytes` };
            }
            return { kind: "bytes", bytes: await file.readFile() };
        }
        finally {
            await file.close();
        }
    }
    async #walk(folder, rules, files) {
        const entries = await this.#entries(folder);
        // A submodule or another work tree: another repository's files.
        if (folder !== "" && entries.some((entry) => entry.name === ".git" && entry.isFile()))
            return;
        const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
            ? await this.#rulesOf(folder)
            : undefined;
        const inForce = own === undefined ? rules : [...rules, own];
        const folders = [];
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (this.#named(path))
                    folders.push(this.#walk(path, (0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(`${path}/`, inForce) ? [] : inForce, files));
                else if (!_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .vendored */ .qH.has(entry.name) && this.#wanted(path) && !(0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(`${path}/`, inForce)) {
                    folders.push(this.#walk(path, inForce, files));
                }
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                if (this.#wanted(path) && (this.#named(path) || !(0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(path, inForce)))
                    files.push(path);
            }
        }
        await Promise.all(folders);
    }
    /** Entries of a folder; none where it may not be read. */
    async #entries(folder) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder), { withFileTypes: true });
        }
        catch {
            return [];
        }
    }
    /** The rules of a folder's `.gitignore`; undefined where there is none. */
    #rulesOf(folder) {
        const known = this.#rules.get(folder);
        if (known !== undefined)
            return known;
        // As git: one that is a symbolic link, or no file, says nothing.
        const reading = this.#readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder, ".gitignore")).then((read) => (read.kind === "bytes" ? (0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .ep)(folder, new TextDecoder().decode(read.bytes)) : undefined), () => undefined);
        this.#rules.set(folder, reading);
        return reading;
    }
    /** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
    async #isIgnored(path) {
        const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
        if (asked === path || (asked !== undefined && (await this.#matches(asked, "/"))))
            return false;
        return this.#matches(path, "");
    }
    /** `end` is `/` where the path is a folder's. */
    async #matches(path, end) {
        const rules = [];
        const parts = path.split("/");
        for (let depth = 0; depth < parts.length; depth++) {
            const own = await this.#rulesOf(parts.slice(0, depth).join("/"));
            if (own !== undefined)
                rules.push(own);
            const part = parts.slice(0, depth + 1).join("/");
            if ((0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(part + (depth + 1 < parts.length ? "/" : end), rules))
                return true;
        }
        return false;
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
/* harmony export */   x5: () => (/* binding */ locate)
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
    for (const [name, value] of Object.entries(fields)) {
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
/** The text of a string scalar. */
function stringOf(value) {
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
/** What a sequence or a mapping holds. */
function valuesOf(value) {
    if (value?.kind === "sequence")
        return value.items;
    return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}
/** Plain JSON data. A key `__proto__` becomes an ordinary property. Big integers become numbers. */
function toJson(value) {
    switch (value.kind) {
        case "scalar":
            return typeof value.value === "bigint" ? Number(value.value) : value.value;
        case "sequence":
            return value.items.map(toJson);
        case "mapping":
            return Object.fromEntries(Array.from(value.entries, ([key, entry]) => [key, toJson(entry.value)]));
    }
}
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

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
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




/** Values that a file may grow to when its aliases are expanded; a bomb has billions, the largest honest file 10^5. */
const defaultMaxExpanded = 1_000_000;
/**
 * Reads a source. A file with an error gives no documents: half a file is never judged as if it were whole.
 * Aliases are shared, not copied; merge keys (`<<`) are resolved, each merged value with a step that says so.
 */
function parseYaml(source, maxExpanded = defaultMaxExpanded) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const reading = convert(source, maxExpanded);
    parsed.set(source, reading);
    return reading;
}
/** A source is parsed once, however many projects it is in. */
const parsed = new WeakMap();
function convert(source, maxExpanded) {
    try {
        return convertAll(source, maxExpanded);
    }
    catch (error) {
        if (error instanceof Fault)
            return { documents: [], diagnostics: [error.diagnostic] };
        // The parser recurses with the nesting of the text.
        if (error instanceof RangeError)
            return failed("limit", "is nested too deeply to be read", (0,out_source/* startOf */.GH)(source));
        throw error;
    }
}
function convertAll(source, maxExpanded) {
    const parsed = readAll(source.text, source, maxExpanded, (offset) => offset);
    if (!parsed.diagnostics.some(({ message }) => message.startsWith("Missing closing ")))
        return parsed;
    const indented = indentQuotes(source.text);
    if (indented === undefined)
        return parsed;
    return readAll(indented.text, source, maxExpanded, (offset) => writtenOffset(indented, offset));
}
function readAll(text, source, maxExpanded, offsetOf) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: "1.2",
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
        intAsBigInt: false,
    });
    if (!Array.isArray(documents))
        return { documents: [], diagnostics: [] };
    const diagnostics = [];
    for (const document of documents) {
        for (const error of document.errors) {
            if (tolerated.has(error.message))
                continue;
            if (diagnostics.length === mostErrors) {
                const place = { source, start: offsetOf(error.pos[0]), end: offsetOf(error.pos[1]) };
                diagnostics.push({ kind: "syntax", level: "error", message: "and more errors from here on", place });
                return { documents: [], diagnostics };
            }
            const place = { source, start: offsetOf(error.pos[0]), end: offsetOf(error.pos[1]) };
            diagnostics.push({ kind: "syntax", level: "error", message: error.message, place });
        }
    }
    if (diagnostics.length > 0)
        return { documents: [], diagnostics };
    return {
        documents: documents.map((document) => new Converter(source, maxExpanded, offsetOf).convertDocument(document)),
        diagnostics,
    };
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
function failed(kind, message, place) {
    return { documents: [], diagnostics: [{ kind, level: "error", message, place }] };
}
class Converter {
    #source;
    #offsetOf;
    #maxExpanded;
    /** Undefined while the anchored node is being read: an alias to it then stands inside itself. */
    #anchors = new Map();
    /** Values in each value, all aliases expanded. */
    #sizes = new WeakMap();
    constructor(source, maxExpanded, offsetOf) {
        this.#source = source;
        this.#offsetOf = offsetOf;
        this.#maxExpanded = maxExpanded;
    }
    convertDocument(document) {
        if (document.contents === null)
            return { kind: "scalar", value: null, place: (0,out_source/* startOf */.GH)(this.#source) };
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
        if (size > this.#maxExpanded) {
            this.#fault("limit", `grows to more than ${this.#maxExpanded} values when its aliases are expanded`, value.place);
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
