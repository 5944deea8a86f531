export const id = 8978;
export const ids = [8978];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ profileOfFile),
/* harmony export */   O: () => (/* binding */ areDevelopmentProfiles)
/* harmony export */ });
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8993);

/**
 * Where what is written in a file is meant to run, by the file's path. Production unless the path says otherwise:
 *
 * - development: a word of the name is `override`, `dev`, `local`, `test` … (`compose.override.yml`,
 *   `docker-compose-dev.yaml`, `compose.frontend.dev.yml`); or a folder on the way holds dev containers or tests
 *   (`.devcontainer`, `dev`, `tests`, `e2e`, `fixtures` …: in public repositories what stands there starts the
 *   databases of a test suite, and is deployed nowhere);
 * - ci: a word of the name is `ci`.
 *
 * Folders named example, demo or docker say nothing: what stands there is copied, and runs in production.
 */
function profileOfFile(path) {
    const words = (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).toLowerCase().split(/[-._]/);
    if (words.includes("ci"))
        return "ci";
    if (words.some((word) => developmentWords.has(word)))
        return "development";
    const folders = (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path).toLowerCase().split("/");
    return folders.some((folder) => developmentFolders.has(folder)) ? "development" : "production";
}
/** Whether a service with these `profiles:` runs in development only: it is in no other profile. */
function areDevelopmentProfiles(profiles) {
    return profiles.length > 0 && profiles.every((profile) => developmentProfiles.has(profile.toLowerCase()));
}
const developmentProfiles = new Set(["dev", "debug", "test", "tools"]);
const developmentWords = new Set([
    "override",
    "dev",
    "devel",
    "develop",
    "development",
    "devcontainer",
    "debug",
    "local",
    "localhost",
    "test",
    "tests",
    "testing",
    "e2e",
]);
const developmentFolders = new Set([
    ".devcontainer",
    ".dev",
    "cypress",
    "debug",
    "dev",
    "devcontainer",
    "devcontainer-example",
    "development",
    "local-dev",
    "test",
    "tests",
    "testing",
    "testdata",
    "__tests__",
    "e2e",
    "fixtures",
    "integration",
    "integration-test",
    "integration-tests",
    "stress-test",
    "suites",
    "upgrade-tests",
]);


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printConfig: () => (/* binding */ printConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);
/* harmony import */ var _config_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3237);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5577);
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7471);
/* harmony import */ var _judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6108);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1653);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6415);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5842);










/** `bulkhead config`. Prints what is in force, for one file where one is named, and who says so. @returns the exit status. */
async function printConfig(path, flags) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(path === undefined ? [] : [path], {}, flags.configFile, process.cwd());
    const [clone] = prepared.clones;
    const file = path === undefined ? undefined : clone?.below[0];
    const parts = [
        sources(prepared),
        values(prepared),
        settingsOfRules(prepared.options.rules, file),
        suppressions(prepared.options.suppressions, file),
        ...(file === undefined ? [] : [await about(file, prepared)]),
    ];
    const text = parts.filter((part) => part !== "").join("\n\n");
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .y)(`${text.split("\n").map(_report_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK).join("\n")}\n`);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatus */ .$.pass;
}
function sources({ layers }) {
    const found = layers.flatMap(({ source, layer }) => (source === undefined ? [] : [`${source.label} (${layer})`]));
    return found.length === 0
        ? "No configuration file: the defaults hold. bulkhead init writes one."
        : `Configuration: ${found.join(", ")}`;
}
/** Keys with one value, as they are written, and what they set. */
const keys = [
    ["fail-on", "failOn"],
    ["pedantic", "pedantic"],
    ["strict", "strict"],
    ["gate", "gate"],
    ["warn-only", "warnOnly"],
    ["allow-empty", "allowEmpty"],
    ["include", "include"],
    ["exclude", "exclude"],
    ["projects", "projects"],
    ["profile", "profiles"],
    ["runners", "runners"],
    ["require", "require"],
    ["policies", "policies"],
    ["decisions", "decisions"],
    ["local", "local"],
    ["baseline", "baseline"],
    ["limits", "limits"],
];
function values({ options, layers }) {
    const rows = keys.map(([key, option]) => [key, spell(options, option), whoSays(key, layers)]);
    const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
    const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  "));
    return lines.map((line) => line.trimEnd()).join("\n");
}
function spell(options, option) {
    if (option === "profiles") {
        return JSON.stringify(Object.fromEntries(options.profiles.map(({ files, profile }) => [files, profile])));
    }
    const value = options[option];
    return typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
}
function whoSays(key, layers) {
    const said = layers.flatMap(({ layer, places }) => {
        const place = places.get(key);
        return place === undefined ? [] : [`${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`];
    });
    return said.length === 0 ? "default" : said.join(", ");
}
function settingsOfRules(settings, file) {
    const about = settings.filter(({ files }) => file === undefined || (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesSome */ .I)(files, file));
    if (about.length === 0)
        return "";
    const lines = about.map(({ rule, severity, files, containers, parameters, suppressible, layer, place }) => {
        const parts = [
            ...(severity === undefined ? [] : [severity]),
            ...(files === undefined ? [] : [`in ${files.join(", ")}`]),
            ...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
            ...(parameters === undefined ? [] : [`with ${JSON.stringify(parameters)}`]),
            ...(suppressible === false ? ["accepted by nobody else"] : []),
        ];
        return `  ${rule}: ${parts.join(" ")}  ${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`;
    });
    return ["Rules (of several that match, the last counts):", ...lines].join("\n");
}
function suppressions(decisions, file) {
    const about = decisions.filter(({ scope }) => file === undefined || (scope.kind === "globs" && (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesSome */ .I)(scope.files, file)));
    if (about.length === 0)
        return "";
    const lines = about.map(({ rules, scope, owner, expires, justification, layer, place }) => {
        const { files, containers } = scope.kind === "globs" ? scope : {};
        const parts = [
            ...(files === undefined ? [] : [`in ${files.join(", ")}`]),
            ...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
            ...(owner === undefined ? [] : [`by ${owner}`]),
            ...(expires === undefined ? [] : [`until ${expires}`]),
        ];
        return `  ${rules.join(", ")} ${parts.join(" ")}: ${justification ?? "no justification"}  ${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`;
    });
    return ["Accepted:", ...lines].join("\n");
}
async function about(file, { options, trees, decisionTree }) {
    const [tree] = trees;
    const list = (await tree?.list()) ?? [];
    const candidates = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k)(list, options);
    const path = file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const isFolder = !list.includes(path);
    if (isFolder)
        return `${path}: ${candidates.length} of its files may hold containers`;
    const configured = (0,_config_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredProfile */ .M)(path, options.profiles);
    const kind = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(path);
    const looked = candidates.some((candidate) => candidate.path === path)
        ? `looked at, as ${kind}`
        : kind === undefined
            ? "not looked at: its name is of nothing that holds containers"
            : "not looked at: include, exclude or a template";
    return [
        `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(".", path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}:`,
        `  ${looked}`,
        `  ${configured ?? (0,_collect_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOfFile */ .J)(path)} (${configured === undefined ? "by its name" : "by profile"})`,
        ...(decisionTree === undefined ? ["  nothing that the repository accepts counts: there is no base commit"] : []),
    ].join("\n");
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

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configuredProfile),
/* harmony export */   f: () => (/* binding */ withProfiles)
/* harmony export */ });
/* harmony import */ var _collect_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7471);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);



/** What the configuration says that a file is for; undefined where it says nothing of it. */
function configuredProfile(path, settings) {
    return settings.find(({ files }) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(files, path))?.profile;
}
/**
 * A project whose containers have the profile that the configuration gives the file where they stand. A container that
 * has another than its file's (by Compose's `profiles:`) keeps it.
 */
function withProfiles(project, settings) {
    const containers = settings.length === 0 ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(project.model, "containers");
    if (containers?.kind !== "sequence")
        return project;
    const items = containers.items.map((container) => withProfile(container, settings));
    return { ...project, model: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(project.model, "containers", { ...containers, items }) };
}
function withProfile(container, settings) {
    const written = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(container, "profile");
    if (container.kind !== "mapping" || written?.kind !== "scalar")
        return container;
    const path = ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(container, "name") ?? container).place.source.path;
    const profile = configuredProfile(path, settings);
    if (profile === undefined || written.value !== (0,_collect_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOfFile */ .J)(path))
        return container;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(container, "profile", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(profile, written.place));
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

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7471);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8993);


/** Patterns over paths, in order: the first that matches says what a file is. */
const kinds = [
    // Gitea and Forgejo run the same files from folders of their own.
    [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, "workflow"],
    [/(?:^|\/)action\.ya?ml$/i, "action"],
    [/(?:^|\/)\.devcontainer\.json$/i, "devcontainer"],
    [/(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/i, "devcontainer"],
    // Compose's own names and the customs around them: https://docs.docker.com/reference/compose-file/
    [/(?:^|\/)(?:docker-)?compose(?:[-._][^/]*)?\.(?:ya?ml|json)$/i, "compose"],
    [/(?:^|\/)[^/]+[-._](?:docker-)?compose\.ya?ml$/i, "compose"],
    [/(?:^|\/)package\.json$/, "package-json"],
    [/(?:^|\/)(?:GNU)?makefile$/i, "makefile"],
    [/\.mk$/, "makefile"],
    [/\.(?:sh|bash|ksh|zsh|ps1)$/i, "script"],
    [/\.ya?ml$/i, "yaml"],
];
/** A folder or file whose name a template engine fills in (cookiecutter, copier, Helm's own templates). */
const templatePath = /\{\{|\{%|(?:^|\/)templates\/.*\.tpl$/;
/** Files that may hold containers, by their names, in the order given. Templates are left out. */
function discover(files, selection) {
    const charts = files
        .filter((path) => (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === "Chart.yaml")
        .map((path) => path.slice(0, -"Chart.yaml".length));
    const included = selection.include.length === 0 ? () => true : (path) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSome */ .I)(selection.include, path);
    const excluded = selection.exclude.length === 0 ? () => false : (path) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSome */ .I)(selection.exclude, path);
    const candidates = [];
    for (const path of files) {
        const kind = kindOf(path);
        if (kind === undefined || templatePath.test(path) || !included(path) || excluded(path))
            continue;
        if (charts.some((chart) => path.startsWith(`${chart}templates/`)))
            continue;
        candidates.push({ path, kind });
    }
    return candidates;
}
/** What a file's name says that it is; undefined for a name that can hold nothing for us. */
function kindOf(path) {
    return kinds.find(([pattern]) => pattern.test(path))?.[1];
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesSome),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);


const compiled = new Map();
/** Whether one of some globs matches; without globs, everything does. */
function matchesSome(globs, text) {
    if (globs === undefined)
        return true;
    return text !== undefined && globs.some((glob) => matcher(glob)(text));
}
/** Whether a glob matches a path or a name. */
function matches(glob, text) {
    return matcher(glob)(text);
}
function matcher(glob) {
    const known = compiled.get(glob);
    if (known !== undefined)
        return known;
    if (!isQuick(glob))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the glob "${glob}" has more wildcards than can be matched in time`);
    const made = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true });
    compiled.set(glob, made);
    return made;
}
/** Globs become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 4;
function isQuick(glob) {
    return ((glob.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
        glob.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards));
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

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ adjusted),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   c2: () => (/* binding */ isWeaker),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7471);



/** The severity of a finding by the configuration. Undefined: the rule is off there. */
function adjusted(subject, severity, pedantic, options) {
    const setting = settingFor(subject, options.rules);
    if (setting === undefined)
        return severity === "off" || (pedantic && !options.pedantic) ? undefined : { severity };
    if (setting.severity === "off")
        return undefined;
    if (setting.severity === "on" || setting.severity === undefined) {
        return severity === "off" ? undefined : { severity };
    }
    if (setting.severity === severity)
        return { severity };
    const from = severity === "off" ? "info" : severity;
    return {
        severity: setting.severity,
        adjustment: { from, layer: setting.layer, at: placeText(setting.place) },
    };
}
/** The last setting of a severity that is about a finding, of those that a stronger layer does not forbid. */
function settingFor(subject, settings) {
    const guard = guardOf(subject.rule, settings);
    return settings.findLast((setting) => setting.severity !== undefined &&
        isAbout(setting, subject) &&
        (guard === undefined || !isWeaker(setting.layer, guard.layer)));
}
/** The setting that forbids weaker layers to accept, lower or switch off what a rule finds. */
function guardOf(rule, settings) {
    return settings.findLast((setting) => setting.rule === rule && setting.suppressible === false);
}
function isWeaker(one, other) {
    return _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(one) < _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(other);
}
/** Rules that some setting asks for, or that are not off unless asked for. */
function isWanted(rule, options) {
    if (options.pedantic || rule.pedantic !== true)
        return true;
    return options.rules.some(({ rule: id, severity }) => id === rule.id && severity !== undefined && severity !== "off");
}
/** Parameters by rule, later settings over earlier ones: `data.config`. */
function parametersOf(settings) {
    const all = {};
    for (const { rule, parameters } of settings) {
        if (parameters !== undefined)
            all[rule] = { ...all[rule], ...parameters };
    }
    return all;
}
function isAbout({ rule, files, containers }, subject) {
    return (rule === subject.rule && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(files, subject.place.source.path) && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(containers, subject.container));
}
function placeText(place) {
    const { file, line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place);
    return `${file}:${line}:${column}`;
}


/***/ })

};
