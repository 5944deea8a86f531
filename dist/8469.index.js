export const id = 8469;
export const ids = [8469];
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

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ occasionIn),
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/decide/payload.js
var decide_payload = __webpack_require__(779);
;// CONCATENATED MODULE: ./out/decide/event.js

/** Events whose job judges what is not yet merged. */
const proposing = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
    "issue_comment",
    "workflow_run",
]);
/** Events of the default branch, whose jobs often check out a pull request by themselves: held against that branch. */
const ofDefaultBranch = new Set(["issue_comment", "workflow_run"]);
/** Whether an event proposes a change: then nothing that it brings decides about itself. */
function isProposal(event) {
    return event !== undefined && proposing.has(event);
}
/**
 * What an event is about.
 * @param payload what `GITHUB_EVENT_PATH` holds; undefined where it cannot be read.
 * @param commit `GITHUB_SHA`.
 */
function occasionOf(event, payload, commit) {
    if (event === undefined)
        return { kind: "scan" };
    if (isProposal(event)) {
        const proposal = proposalOf(event, payload, commit);
        return proposal === undefined ? { kind: "unknown" } : { kind: "proposal", proposal };
    }
    const before = event === "push" ? (0,decide_payload/* commitAt */.du)(payload, "before") : undefined;
    // Of a new branch the commit before is all zeros.
    return before === undefined || /^0+$/.test(before) ? { kind: "scan" } : { kind: "push", before };
}
function proposalOf(event, payload, commit) {
    if (event === "merge_group") {
        const base = (0,decide_payload/* commitAt */.du)(payload, "merge_group", "base_sha");
        const head = (0,decide_payload/* commitAt */.du)(payload, "merge_group", "head_sha");
        return base === undefined || head === undefined ? undefined : { kind: "merge-group", base, head };
    }
    if (ofDefaultBranch.has(event)) {
        return commit === undefined ? undefined : { kind: "pull-request", base: commit, head: commit, privileged: true };
    }
    const base = (0,decide_payload/* commitAt */.du)(payload, "pull_request", "base", "sha");
    const head = (0,decide_payload/* commitAt */.du)(payload, "pull_request", "head", "sha");
    if (base === undefined || head === undefined)
        return undefined;
    if (event === "pull_request_target") {
        return { kind: "pull-request", base, head, privileged: true, checksOutBase: event };
    }
    const merge = commit !== undefined && commit !== head ? { merge: commit } : {};
    return { kind: "pull-request", base, head, ...merge };
}

// EXTERNAL MODULE: ./out/roots.js
var roots = __webpack_require__(6881);
;// CONCATENATED MODULE: ./out/config/combine.js
/** Keys whose values add up over layers; of all others, the organisation's counts. */
const lists = ["exclude", "projects", "rules", "suppressions", "policies"];
/**
 * One set of settings from an organisation's configuration and a repository's. The organisation's is the stronger, and
 * its `local` says what the repository may add: everything (`merge`), only what accepts
 * findings (suppressions and a baseline), or nothing.
 */
function combine(organisation, repository) {
    if (organisation === undefined)
        return repository.settings;
    const { local = "merge", ...strong } = organisation.settings;
    if (local === "ignore")
        return organisation.settings;
    const { suppressions, baseline } = repository.settings;
    const weak = local === "merge" ? repository.settings : { suppressions, baseline };
    const result = { ...said(weak), ...said(strong), local };
    for (const key of lists) {
        // The last counts, so the organisation's stands behind.
        const both = [...(weak[key] ?? []), ...(strong[key] ?? [])];
        if (both.length > 0)
            result[key] = both;
    }
    if (weak.limits !== undefined || strong.limits !== undefined)
        result.limits = { ...weak.limits, ...strong.limits };
    const { profiles: first = [], runners: mine = {} } = strong;
    const { profiles: second = [], runners: theirs = {} } = local === "merge" ? repository.settings : {};
    if (first.length + second.length > 0)
        result.profiles = [...first, ...second];
    result.runners = {
        hosted: [...(mine.hosted ?? []), ...(theirs.hosted ?? [])],
        selfHosted: [...(mine.selfHosted ?? []), ...(theirs.selfHosted ?? [])],
    };
    return result;
}
function said(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** Of a configuration that nobody has approved: what makes the check stricter, and nothing that could silence it. */
function onlyStricter({ layer, settings, places, source }) {
    const { pedantic, strict, failOn, gate, runners } = settings;
    return {
        layer,
        settings: {
            ...(pedantic === true ? { pedantic } : {}),
            ...(strict === true ? { strict } : {}),
            ...(gate === "all" ? { gate } : {}),
            ...(failOn === "medium" || failOn === "low" ? { failOn } : {}),
            ...(runners?.selfHosted === undefined ? {} : { runners: { selfHosted: runners.selfHosted } }),
        },
        places,
        ...(source === undefined ? {} : { source }),
    };
}

// EXTERNAL MODULE: ./out/config.js + 1 modules
var config = __webpack_require__(4167);
// EXTERNAL MODULE: ./out/decide/baseline.js
var decide_baseline = __webpack_require__(2770);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/value.js
var value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
;// CONCATENATED MODULE: ./out/command/in-force.js







/**
 * What is in force for some trees, held against the bases that were found for them: the configurations, said together
 * with what is said by hand, and, where something is proposed, those that the base approves.
 */
async function inForce(trees, found, said, configFile, { organisation, defaults = {}, baseline = true, isDecided = false } = {}) {
    const [first] = trees;
    const strong = organisation === undefined ? undefined : (0,config/* configOf */.W1)(organisation, "organisation");
    const head = first === undefined || strong?.settings.local === "ignore" ? noConfig : await (0,config/* readConfig */.Xg)(first, configFile);
    const proposed = found === undefined || isDecided ? undefined : await proposedOf(first, found.trees, head, configFile);
    const baseSettings = proposed?.approved ?? head;
    const decisions = strong?.settings.decisions ?? baseSettings.settings.decisions ?? "base";
    const headMayDecide = proposed?.base !== undefined || strong?.settings.decisions === "head";
    const weak = decisions === "head" && headMayDecide ? head : baseSettings;
    const today = new Date().toISOString().slice(0, 10);
    const combined = { ...combine(strong, weak), decisions };
    const options = (0,out_options/* resolveOptions */.$i)({ today, ...defaults }, combined, said);
    const decisionTree = proposed === undefined || decisions === "head" ? first : (proposed.base ?? undefined);
    const known = options.baseline === undefined || decisionTree === undefined || !baseline
        ? new Set()
        : await (0,decide_baseline/* readBaseline */.mF)(decisionTree, options.baseline);
    const headFolders = combine(strong, head).policies ?? [];
    const ownRules = options.policies.length + headFolders.length === 0
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(6648), __webpack_require__.e(7034)]).then(__webpack_require__.bind(__webpack_require__, 6832))).decidedRules({ tree: decisionTree, folders: options.policies }, { tree: first, folders: headFolders });
    return {
        options: { ...options, known },
        ...(proposed === undefined ? {} : { bases: proposed.bases }),
        ...(found?.compared === undefined ? {} : { compared: found.compared }),
        diagnostics: [...(found?.diagnostics ?? []), ...(proposed?.diagnostics ?? []), ...(ownRules?.diagnostics ?? [])],
        changes: [
            ...(proposed === undefined ? [] : await configChanges(head, proposed.approved, proposed.base, decisions)),
            ...(ownRules?.changes ?? []),
        ],
        ...(ownRules?.own === undefined ? {} : { own: ownRules.own }),
        upcoming: ownRules?.upcoming ?? [],
        layers: [...(strong === undefined ? [] : [strong]), weak],
        written: [...(strong === undefined ? [] : [strong.settings]), head.settings],
        decisionTree,
    };
}
const noConfig = { layer: "repository", settings: {}, places: new Map() };
async function proposedOf(first, bases, head, configFile) {
    const base = first && bases.get(first);
    if (base === undefined)
        return { bases, base, approved: onlyStricter(head), diagnostics: [] };
    try {
        const source = await (0,config/* configSource */.qX)(base, configFile);
        const approved = source === undefined ? noConfig : (0,config/* configOf */.W1)(source, "repository");
        return { bases, base, approved, diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof out_options/* UsageError */.eb))
            throw error;
        const message = `the configuration of the base commit cannot be used, and accepts nothing: ${error.message}`;
        const place = (0,out_source/* startOf */.GH)(head.source ?? new out_source/* Source */.kL(".", ""));
        return { bases, base, approved: noConfig, diagnostics: [{ kind: "decision", level: "warning", message, place }] };
    }
}
/** What the head says otherwise than the configuration that is approved. */
async function configChanges(head, approved, base, decisions) {
    if (base === undefined || head.source?.text === approved.source?.text)
        return [];
    const source = head.source ?? approved.source;
    if (source === undefined)
        return [];
    const counts = decisions === "head" ? "which counts already (decisions: head)" : "which counts from when it is merged";
    const keys = changedKeys(approved.source, head.source);
    const what = keys.length === 0 ? "the configuration, though not what it says" : `the configuration (${keys.join(", ")})`;
    const message = head.source === undefined ? `is gone, ${counts}` : `changes ${what}, ${counts}`;
    return [{ place: (0,out_source/* startOf */.GH)(source), subject: source.label, message, evidence: JSON.stringify(keys) }];
}
function changedKeys(before, after) {
    const [old, now] = [before, after].map((source) => {
        const [document] = source === undefined ? [] : (0,yaml/* parseYaml */.hN)(source).documents;
        return document?.kind === "mapping" ? (0,value/* toJson */.aB)(document) : {};
    });
    const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
    return [...keys].filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key])).sort();
}

;// CONCATENATED MODULE: ./out/command/prepare.js




/** What to look at and how, from paths, settings said by hand, and the configurations. */
async function prepare(paths, said, configFile, current, surroundings = {}) {
    const { occasion, remote, commits, ignored = "mark" } = surroundings;
    const clones = await (0,roots/* treesOf */.z)(paths, current, ignored);
    // What reads commits is loaded where some are read.
    const named = commits && (await (await __webpack_require__.e(/* import() */ 6592).then(__webpack_require__.bind(__webpack_require__, 6592))).namedCommits(clones, commits));
    const heads = named?.heads ?? clones.map((work) => ({ tree: work, work }));
    const reason = named?.occasion ?? occasion ?? { kind: "scan" };
    const bases = reason.kind === "scan"
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(4848), __webpack_require__.e(9868)]).then(__webpack_require__.bind(__webpack_require__, 9868))).basesOf(heads, reason, remote, commits?.base);
    const trees = heads.map(({ tree }) => tree);
    return {
        ...(await inForce(trees, bases, said, configFile, { ...surroundings, isDecided: occasion?.kind === "push" })),
        trees,
        clones,
        partial: clones.length > 1 || clones.some(({ below }) => below.length > 0),
    };
}
/** What the environment of a GitHub job says has started it, and the event's payload, where it can be read. */
async function occasionIn(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
    let payload;
    try {
        payload = JSON.parse(await (0,promises_.readFile)(path ?? "", "utf8"));
    }
    catch {
        // An event that cannot be read proposes nobody knows what: `occasionOf` says so.
    }
    return { occasion: occasionOf(event, payload, commit), payload };
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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6415);
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

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8722);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(995);




/** Where `bulkhead baseline` writes, unless told. */
const baselinePath = ".github/bulkhead-baseline.json";
/** Findings that are about decisions: they are never known, because a decision is what they ask for. */
const neverKnown = new Set([
    "suppression-expired",
    "suppression-incomplete",
    "suppression-unused",
    "gate-changed",
]);
/** Known findings as a file: by file, rule, container; the same findings give the same bytes, wherever lines move. */
function baselineOf(findings) {
    const known = findings
        .filter(({ rule, suppression }) => suppression === undefined && !neverKnown.has(rule))
        .map(({ rule, container, fingerprint, place }) => ({
        file: place.source.path,
        rule,
        ...(container === undefined ? {} : { container }),
        fingerprint,
    }))
        .toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.container ?? "", b.container ?? ""), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.fingerprint, b.fingerprint)));
    return `${JSON.stringify({ version: 1, findings: known }, null, "\t")}\n`;
}
/**
 * The fingerprints of a baseline.
 * @throws UsageError where the file is not there or is none.
 */
async function readBaseline(tree, path) {
    const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(tree, path);
    if (!(read instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${path}: the baseline cannot be read; write one with bulkhead baseline --output ${path}`);
    }
    const fingerprints = fingerprintsIn(read.text);
    if (fingerprints !== undefined)
        return new Set(fingerprints);
    throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${path}:1:1: this is no baseline; write one with bulkhead baseline --output ${path}`);
}
function fingerprintsIn(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { version, findings } = (data ?? {});
    if (version !== 1 || !Array.isArray(findings))
        return undefined;
    const all = findings.map((one) => one?.fingerprint);
    return all.every((one) => typeof one === "string") ? all : undefined;
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   du: () => (/* binding */ commitAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** Of data that came as JSON: what stands at some keys; undefined where the way ends. */
function valueAt(value, ...keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
function numberAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === "number" && Number.isSafeInteger(found) ? found : undefined;
}
/** The full hash of a commit. */
function commitAt(value, ...keys) {
    const found = textAt(value, ...keys);
    return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : undefined;
}


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


/***/ })

};
