export const id = 5312;
export const ids = [5312];
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

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printMap: () => (/* binding */ printMap)
/* harmony export */ });
/* harmony import */ var _collect_trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1549);
/* harmony import */ var _compare_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5447);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(354);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7458);
/* harmony import */ var _map_changed_part_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(443);
/* harmony import */ var _map_draw_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5078);
/* harmony import */ var _map_graph_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1361);
/* harmony import */ var _map_mapped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2554);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9106);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8092);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3049);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9487);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6415);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5842);















/**
 * `bulkhead map`: a picture of what the containers expose, reach, share and control; with a base, of what changed since.
 * @returns the exit status.
 */
async function printMap(paths, flags) {
    const picture = await render[flags.format](await graphFor(paths, flags));
    if (flags.output === undefined)
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .y)(picture);
    else
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_10__/* .writeWhereNamed */ .A)(process.cwd(), flags.output, picture);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.pass;
}
async function graphFor(paths, flags) {
    const { base, include, exclude, configFile } = flags;
    const commits = base === undefined ? undefined : { base };
    const { trees, options, compared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .prepare */ .i)(paths, { include, exclude }, configFile, process.cwd(), {
        commits,
    });
    const limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsOf */ .Af)(options.limits);
    const [{ projects }, policy] = await Promise.all([(0,_collect_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .collectAll */ ._U)(trees, options), _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .Policy */ .PE.bundled(limits)]);
    const factsOf = ({ model }) => {
        try {
            return policy.surface((0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(model));
        }
        catch (error) {
            if (!(error instanceof _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .ProjectTooLarge */ .t5))
                throw error;
            const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .get */ .Jt)(model, "name")) ?? "a project";
            throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${name}: is more than can be drawn: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(error.limit, limits)}`);
        }
    };
    if (base === undefined) {
        if (projects.length === 0)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb("nothing to draw: no container was found");
        return masked((0,_map_draw_js__WEBPACK_IMPORTED_MODULE_5__/* .graphOf */ .c)(projects.map((project) => (0,_map_mapped_js__WEBPACK_IMPORTED_MODULE_6__/* .mappedProject */ .p)(project, factsOf))), projects);
    }
    if (compared === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${base}: its files cannot be read`);
    const before = (await (0,_collect_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .collectAll */ ._U)([...compared.trees.values()], options)).projects;
    const pairs = (0,_compare_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairProjects */ .r)(before, projects).map((pair) => (0,_map_mapped_js__WEBPACK_IMPORTED_MODULE_6__/* .mappedPair */ .w)(pair, factsOf));
    const part = (0,_map_changed_part_js__WEBPACK_IMPORTED_MODULE_13__/* .changedPart */ .e)((0,_map_draw_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedGraph */ .U)(pairs));
    return part === undefined ? (0,_map_graph_js__WEBPACK_IMPORTED_MODULE_14__/* .nothing */ .s6)("Nothing that a map shows has changed") : masked(part, [...before, ...projects]);
}
function masked(graph, projects) {
    return (0,_map_graph_js__WEBPACK_IMPORTED_MODULE_14__/* .withTexts */ .j8)(graph, (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsOf */ .YN)(projects).maskMessage);
}
/** Each form. What only one needs is loaded with it. */
const render = {
    mermaid: async (graph) => {
        const { changeDiagram, wholeDiagram } = await __webpack_require__.e(/* import() */ 8202).then(__webpack_require__.bind(__webpack_require__, 8202));
        return (graph.compared ? changeDiagram(graph) : undefined) ?? wholeDiagram(graph);
    },
    dot: async (graph) => (await __webpack_require__.e(/* import() */ 3846).then(__webpack_require__.bind(__webpack_require__, 3846))).dotOf(graph),
    svg: async (graph) => (await Promise.all(/* import() */[__webpack_require__.e(2440), __webpack_require__.e(1125)]).then(__webpack_require__.bind(__webpack_require__, 1125))).svgOf(graph),
};


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

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ differs),
  r: () => (/* binding */ pairProjects)
});

// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
;// CONCATENATED MODULE: ./out/compare/likeness.js
/** Keys of a thing that say what it is called, where it stands, or what all of them have. */
const names = new Set(["name", "origin", "profile", "variant", "started_by"]);
/** Of plain JSON data. Items of lists count wherever they stand in them. */
function traitsOf(data) {
    const traits = new Map();
    visit(data, "", traits);
    return traits;
}
function visit(data, path, traits) {
    if (Array.isArray(data)) {
        for (const item of data)
            visit(item, path, traits);
    }
    else if (typeof data === "object" && data !== null) {
        for (const [key, value] of Object.entries(data)) {
            if (path !== "" || !names.has(key))
                visit(value, `${path}/${key}`, traits);
        }
    }
    else {
        const trait = `${path}=${String(data)}`;
        traits.set(trait, (traits.get(trait) ?? 0) + 1);
    }
}
/** From 0, nothing in common, to 1, the same: what both have, of what either has. */
function likeness(one, other) {
    let shared = 0;
    let all = 0;
    for (const [trait, number] of one) {
        const there = other.get(trait) ?? 0;
        shared += Math.min(number, there);
        all += Math.max(number, there);
    }
    for (const [trait, number] of other)
        if (!one.has(trait))
            all += number;
    return all === 0 ? 1 : shared / all;
}
/** Pairs that are compared at most: beyond, nothing is taken for the same by its likeness. */
const mostComparisons = 40_000;
/**
 * Pairs of things that are alike, by their indices: the most alike first, each thing once. Of several that are equally
 * alike the first counts. Nothing is paired where there are so many that comparing all would take too long.
 */
function mostAlike(base, head, least) {
    if (base.length * head.length > mostComparisons)
        return [];
    const found = [];
    for (const [from, one] of base.entries()) {
        for (const [to, other] of head.entries()) {
            const score = likeness(one, other);
            if (score >= least)
                found.push({ from, to, score });
        }
    }
    found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
    const taken = { base: new Set(), head: new Set() };
    const pairs = [];
    for (const { from, to } of found) {
        if (taken.base.has(from) || taken.head.has(to))
            continue;
        taken.base.add(from);
        taken.head.add(to);
        pairs.push([from, to]);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./out/compare/pair.js


/** From how alike on a project or container under another name is taken for the same. */
const enough = 0.6;
/**
 * Which projects of two trees are the same, in the order of the head, then those that are gone. A project is known by
 * its kind, its name and its files; one that has lost its counterpart, by what its containers are.
 */
function pairProjects(base, head) {
    const matched = matchAll(base, head, {
        keys: projectKeys,
        traits: traitsOfProject,
        sort: ({ model }) => kindOf(model),
        last: ({ model }) => (kindOf(model) === "workflow" ? undefined : `${kindOf(model)}\0${model.place.source.path}`),
    });
    return [
        ...head.map((project, index) => pairOf(base[matched.get(index) ?? -1], project)),
        ...without(base, matched.values()).map((project) => pairOf(project, undefined)),
    ];
}
/** Whether the rules see something else in it. */
function differs({ base, head }) {
    if (base === undefined || head === undefined)
        return true;
    return JSON.stringify((0,out_value/* toJson */.aB)(base.model)) !== JSON.stringify((0,out_value/* toJson */.aB)(head.model));
}
function pairOf(base, head) {
    return {
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        containers: pairContainers(containersOf(base), containersOf(head)),
    };
}
function pairContainers(base, head) {
    const matched = matchAll(base, head, {
        keys: containerKeys,
        traits: (container) => traitsOf((0,out_value/* toJson */.aB)(container)),
        sort: originOf,
        last: () => undefined,
    });
    const taken = new Set(matched.values());
    return [
        ...head.map((_, index) => {
            const from = matched.get(index);
            return from === undefined ? { head: index } : { base: from, head: index };
        }),
        ...base.flatMap((_, index) => (taken.has(index) ? [] : [{ base: index }])),
    ];
}
/** Which things are the same, as indices of the base by those of the head. */
function matchAll(base, head, marks) {
    const matching = new Matching(base, head);
    for (const key of marks.keys)
        matching.byKey(key);
    matching.byLikeness(marks.traits, marks.sort);
    matching.byKey(marks.last);
    return matching.found;
}
class Matching {
    /** Indices of the base by those of the head. */
    found = new Map();
    #base;
    #head;
    constructor(base, head) {
        this.#base = base.map((thing, index) => ({ thing, index }));
        this.#head = head.map((thing, index) => ({ thing, index }));
    }
    byKey(key) {
        const waiting = new Map();
        for (const { thing, index } of this.#base) {
            const name = key(thing);
            if (name === undefined)
                continue;
            const queue = waiting.get(name);
            if (queue === undefined)
                waiting.set(name, [index]);
            else
                queue.push(index);
        }
        for (const { thing, index } of this.#head) {
            const name = key(thing);
            const from = name === undefined ? undefined : waiting.get(name)?.shift();
            if (from !== undefined)
                this.found.set(index, from);
        }
        this.#drop();
    }
    byLikeness(traits, sort) {
        for (const name of new Set(this.#head.map(({ thing }) => sort(thing)))) {
            const before = this.#base.filter(({ thing }) => sort(thing) === name);
            const after = this.#head.filter(({ thing }) => sort(thing) === name);
            const of = (things) => things.map(({ thing }) => traits(thing));
            if (before.length === 0)
                continue;
            for (const [from, to] of mostAlike(of(before), of(after), enough)) {
                this.found.set(after[to]?.index ?? -1, before[from]?.index ?? -1);
            }
        }
        this.#drop();
    }
    /** What has been found is not looked at again. */
    #drop() {
        const taken = new Set(this.found.values());
        this.#base = this.#base.filter(({ index }) => !taken.has(index));
        this.#head = this.#head.filter(({ index }) => !this.found.has(index));
    }
}
const projectKeys = [
    ({ model, files }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path, files]),
    ({ model }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path]),
];
const containerKeys = [
    (container) => JSON.stringify([originOf(container), nameOf(container), container.place.source.path]),
    (container) => JSON.stringify([originOf(container), nameOf(container)]),
];
function traitsOfProject({ model }) {
    return traitsOf((0,out_value/* toJson */.aB)((0,out_value/* get */.Jt)(model, "containers") ?? model));
}
function kindOf(model) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "kind")) ?? "";
}
function originOf(container) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "origin")) ?? "";
}
function nameOf(value) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "name")) ?? "";
}
function containersOf(project) {
    const containers = (0,out_value/* get */.Jt)(project?.model, "containers");
    return containers?.kind === "sequence" ? containers.items : [];
}
function without(things, indices) {
    const gone = new Set(indices);
    return things.filter((_, index) => !gone.has(index));
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

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ CredentialNotes),
  YN: () => (/* binding */ credentialsOf),
  Mz: () => (/* binding */ maskedArguments),
  mm: () => (/* binding */ maskedScalar),
  tG: () => (/* binding */ nameOfEntry)
});

// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
;// CONCATENATED MODULE: ./out/judge/find-texts.js

/** Texts that are looked for have as many characters at least. */
const shortest = 8;
/**
 * Where one of some texts stands in another as a word of its own, the longest first. In time that grows with the text
 * and hardly with their number: a file may have tens of thousands of passwords, and as many findings.
 */
function finderOfTexts(texts) {
    const byStart = new Map(Array.from((0,group/* groupBy */.$)(texts, startOf), ([start, group]) => {
        const lengths = [...new Set(group.map(({ length }) => length))].toSorted((a, b) => b - a);
        return [start, { lengths, texts: new Set(group) }];
    }));
    return (text) => {
        const found = [];
        for (let at = 0; at + shortest <= text.length;) {
            const known = isWord(text, at - 1) ? undefined : byStart.get(text.slice(at, at + shortest));
            const length = known?.lengths.find((size) => !isWord(text, at + size) && known.texts.has(text.slice(at, at + size)));
            if (length !== undefined)
                found.push({ start: at, end: at + length });
            at += length ?? 1;
        }
        return found;
    };
}
function startOf(text) {
    return text.slice(0, shortest);
}
/** Whether a letter, a digit or an underscore stands there. */
function isWord(text, at) {
    return /^\w$/.test(text.charAt(at));
}

// EXTERNAL MODULE: ./out/judge/secret-text.js + 1 modules
var secret_text = __webpack_require__(5261);
;// CONCATENATED MODULE: ./out/judge/credentials.js




function credentialsOf(projects) {
    const notes = new CredentialNotes();
    for (const project of projects)
        notes.add(project);
    return notes.credentials();
}
/** The credentials of projects that are seen one by one, and may be gone when they are asked for. */
class CredentialNotes {
    #spans = [];
    /** What could be told from other words, were it repeated. */
    #texts = new Set();
    #names = new Set();
    add({ model, files }) {
        visitSecrets(model, undefined, new Set(), (secret) => {
            const span = spanInFile(secret);
            if (span !== undefined)
                this.#spans.push({ file: secret.scalar.place.source.path, span });
            if (isDistinctive(secret.text))
                this.#texts.add(secret.text);
        });
        for (const name of [...files, ...publicTexts(model)])
            if (isDistinctive(name))
                this.#names.add(name);
    }
    credentials() {
        const texts = [...this.#texts].filter((text) => !this.#names.has(text));
        const repeatedIn = texts.length === 0 ? () => [] : finderOfTexts(texts);
        const byFile = (0,group/* groupBy */.$)(this.#spans, ({ file }) => file);
        return {
            spans: new Map(Array.from(byFile, ([file, group]) => [file, (0,secret_text/* merged */.Zu)(group.map(({ span }) => span))])),
            repeatedIn,
            maskMessage: (message) => (0,secret_text/* maskSpans */.ep)(message, (0,secret_text/* merged */.Zu)([...(0,secret_text/* secretSpans */.AY)(message), ...repeatedIn(message)])),
        };
    }
}
/** A scalar of a project as text without its credentials. `name` is the variable or key that it is the value of. */
function maskedScalar(value, name) {
    if (name === undefined || !(0,secret_text/* isCredentialName */.hN)(name))
        return (0,secret_text/* maskText */.gC)(value);
    const part = (0,secret_text/* credentialIn */.Lq)(value);
    return part === undefined ? value : (0,secret_text/* maskSpans */.ep)(value, [part]);
}
/** The texts of a sequence of strings, arguments of one command, without their credentials: `["--requirepass", "***"]`. */
function maskedArguments(items) {
    const secrets = argumentSpans(items);
    return items.map((item, at) => (0,secret_text/* maskSpans */.ep)(item, secrets[at] ?? []));
}
/** The name that says whether the value of a key is a credential: of a variable `{name, value}` its name, else the key. */
function nameOfEntry(mapping, key) {
    return key === "value" ? ((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mapping, "name")) ?? key) : key;
}
function visitSecrets(value, name, seen, report) {
    if (value.kind === "scalar") {
        for (const secret of secretsOf(value, name))
            report(secret);
        return;
    }
    if (seen.has(value))
        return;
    seen.add(value);
    if (value.kind === "mapping") {
        for (const [key, entry] of value.entries)
            visitSecrets(entry.value, nameOfEntry(value, key), seen, report);
    }
    else {
        for (const secret of secretsOfArguments(value))
            report(secret);
        for (const item of value.items)
            visitSecrets(item, undefined, seen, report);
    }
}
function secretsOf(scalar, name) {
    if (typeof scalar.value !== "string")
        return [];
    const text = scalar.value;
    if (name !== undefined && (0,secret_text/* isCredentialName */.hN)(name)) {
        const part = (0,secret_text/* credentialIn */.Lq)(text);
        return part === undefined ? [] : [{ scalar, text: text.slice(part.start, part.end), whole: true }];
    }
    return (0,secret_text/* secretSpans */.AY)(text).map(({ start, end }) => ({ scalar, text: text.slice(start, end), whole: false }));
}
function secretsOfArguments(sequence) {
    if (!sequence.items.some((item) => (0,out_value/* stringOf */.Je)(item) !== undefined))
        return [];
    const texts = sequence.items.map((item) => (0,out_value/* stringOf */.Je)(item) ?? "");
    return argumentSpans(texts).flatMap((spans, at) => {
        const scalar = sequence.items[at];
        if (scalar?.kind !== "scalar")
            return [];
        return spans.map(({ start, end }) => ({ scalar, text: (texts[at] ?? "").slice(start, end), whole: false }));
    });
}
/** Spans in each of some arguments, which are read as one command line. */
function argumentSpans(items) {
    const line = items.join(" ");
    const spans = (0,secret_text/* secretSpans */.AY)(line);
    if (spans.length === 0)
        return items.map(() => []);
    let offset = 0;
    return items.map((item) => {
        const from = offset;
        offset += item.length + 1;
        return (0,secret_text/* merged */.Zu)(spans.map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, item.length) })));
    });
}
/**
 * Where a credential stands in its file. The last occurrence in the scalar's place: a name or another part of the text
 * stands before the value. Where the file writes it otherwise (escapes, a block scalar, parts put together), all but a
 * leading `NAME=` is hidden; where the file has only a reference, nothing is.
 */
function spanInFile({ scalar, text, whole }) {
    const { source, start, end } = scalar.place;
    const raw = source.text.slice(start, end);
    const at = raw.lastIndexOf(text);
    if (at !== -1)
        return { start: start + at, end: start + at + text.length };
    if (!whole)
        return raw.includes("$") ? undefined : { start, end };
    const lead = /^["']?(?:export\s+)?[\w.-]+\s*=/.exec(raw)?.[0].length ?? 0;
    const value = raw.slice(lead).replace(/^["']|["']$/g, "");
    return (0,secret_text/* credentialIn */.Lq)(value) === undefined ? undefined : { start: start + lead, end };
}
/** Long enough, and not a plain word: what stands in a message by chance is not replaced. */
function isDistinctive(text) {
    return text.length >= 16 || (text.length >= shortest && /[A-Za-z]/.test(text) && /[^A-Za-z]/.test(text));
}
/** Names of a project that are no secret, even where somebody has taken one as password. */
function publicTexts(model) {
    const objects = ["containers", "networks", "volumes"].flatMap((list) => {
        const value = (0,out_value/* get */.Jt)(model, list);
        return value?.kind === "sequence" ? value.items : [];
    });
    const images = objects.flatMap((object) => ["ref", "repository", "tag"].map((key) => (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(object, "image"), key)));
    return [(0,out_value/* get */.Jt)(model, "name"), ...objects.map((object) => (0,out_value/* get */.Jt)(object, "name")), ...images].flatMap((value) => (0,out_value/* stringOf */.Je)(value) ?? []);
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by a key, both in the order of first appearance. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ credentialIn),
  hN: () => (/* binding */ isCredentialName),
  dK: () => (/* binding */ mask),
  ep: () => (/* binding */ maskSpans),
  gC: () => (/* binding */ maskText),
  Zu: () => (/* binding */ merged),
  AY: () => (/* binding */ secretSpans),
  t0: () => (/* binding */ secretSpansOfLine)
});

;// CONCATENATED MODULE: ./out/judge/address-passwords.js
/**
 * The passwords of addresses in a text, `scheme://user:password@`, however long they are. In time that grows with the
 * text: it may begin addresses without end that never come to an `@`.
 */
function passwordsIn(text) {
    const found = [];
    if (!text.includes("://"))
        return found;
    let behind = 0;
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", behind)) {
        const start = passwordStart(text, wordStart(text, behind, at), at);
        if (start !== undefined)
            found.push({ start, end: at });
        behind = at + 1;
    }
    return found;
}
/** Where the word begins that ends at `end`: behind the last blank or quote, `from` at the earliest. */
function wordStart(text, from, end) {
    let at = end;
    while (at > from && !/[\s"'`]/.test(text.charAt(at - 1)))
        at--;
    return at;
}
/** Where the password begins of the first address in a word that has one. `host:80/` is a port. */
function passwordStart(text, from, end) {
    for (let at = text.indexOf("://", from); at !== -1 && at < end; at = text.indexOf("://", at + 1)) {
        user.lastIndex = at;
        const start = user.test(text) ? user.lastIndex : end;
        port.lastIndex = start;
        if (start < end && !port.test(text))
            return start;
    }
    return undefined;
}
const user = /:\/\/[^\s/:@"'`]*:/y;
const port = /\d+\//y;

;// CONCATENATED MODULE: ./out/judge/secret-text.js
/**
 * Credentials in text, found by form alone: what is masked where nothing is known of the text but itself. It is wider
 * than the rule `literal-credential` on purpose: a masked word too many costs a look into the file, one too few a secret.
 */

/** Stands for a credential in every output. */
const mask = "***";
/** Whether a variable, key or flag of this name holds a credential, or would if it had a value. */
function isCredentialName(name) {
    if (!mayName.test(name))
        return false;
    const words = wordsOf(name);
    const last = words.at(-1);
    if (last === undefined || notTheCredentialItself.has(last) || workingDirectories.has(name.toUpperCase()))
        return false;
    if (last === "AUTH")
        return true;
    if (last === "KEY")
        return !words.includes("PUBLIC") && words.some((word) => keyOwners.has(word));
    return words.some((word, at) => credentialWords.has(word) || joined.test(word) || isSplitKey(words, at));
}
/**
 * What of a value is the credential: all of it, the default of a reference (`${NAME:-default}`), or nothing, where it
 * is empty, a reference, a path or a switch.
 */
function credentialIn(value) {
    const fallback = /^\$\{\w+:?-([^}]+)\}$/.exec(value)?.[1];
    if (fallback !== undefined)
        return { start: value.length - 1 - fallback.length, end: value.length - 1 };
    const trivial = value.trim() === "" || reference.test(value) || path.test(value) || flag.test(value);
    return trivial ? undefined : { start: 0, end: value.length };
}
/**
 * `scheme://user:password@`, `NAME=value` and `--flag value` of credential names, members of JSON, and the flags of
 * database clients.
 */
function secretSpans(text) {
    if (!maySay.test(text))
        return [];
    const namesOne = mayName.test(text);
    return merged([
        ...passwordsIn(text).flatMap(({ start, end }) => credentialPart(text, start, end)),
        ...(namesOne ? [assignment, secret_text_option, member].flatMap((pattern) => named(text, pattern)) : []),
        ...(clients.test(text) ? clientFlags.flatMap((pattern) => captures(text, pattern)) : []),
    ]);
}
/** Also `name: value` and `"name": "value"`, as configuration files have them, and lines of a key in PEM. */
function secretSpansOfLine(line) {
    return merged([...secretSpans(line), ...named(line, entry), ...captures(line, pem)]);
}
function maskText(text) {
    return maskSpans(text, secretSpans(text));
}
/** Spans sorted, those that touch or overlap made one. */
function merged(spans) {
    const result = [];
    for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last === undefined || span.start > last.end)
            result.push(span);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return result;
}
/** A text with each span replaced; the spans as `merged` gives them. */
function maskSpans(text, spans) {
    let result = "";
    let at = 0;
    for (const { start, end } of spans) {
        result += text.slice(at, start) + mask;
        at = end;
    }
    return result + text.slice(at);
}
/** Any name of a credential has one of these in it; most texts have none, and need not be looked at further. */
const mayName = /pass|pwd|secret|token|key|auth|credential/i;
/** The same for whatever `secretSpans` finds. */
const maySay = /:\/\/|-cli|mysql|mariadb|sqlcmd|mongo|pass|pwd|secret|token|key|auth|credential/i;
const credentialWords = new Set("PASS PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD SECRET TOKEN CREDENTIAL CREDENTIALS APIKEY REQUIREPASS MASTERAUTH".split(" "));
/** `PGPASSWORD`, `dbpasswd`, `authtoken`. Not `PASS`: `BYPASS`, `COMPASS`. */
const joined = /(?:PASSWORD|PASSWD|SECRET|TOKEN|APIKEY)$/;
const workingDirectories = new Set(["PWD", "OLDPWD"]);
/** A `…_KEY` is a credential where one of these stands before it. */
const keyOwners = new Set("API PRIVATE ACCESS SECRET SECRETS APP ENCRYPTION ENCRYPT SIGNING MASTER JWT SESSION COOKIE AUTH SERVICE ROOT ADMIN LICENSE".split(" "));
/** Names that end so speak about a credential: where it is, how long it holds. */
const notTheCredentialItself = new Set("FILE FILES PATH DIR DIRECTORY LENGTH LEN MIN MAX SIZE TTL EXPIRY EXPIRES EXPIRATION EXPIRE TIMEOUT AGE ALGORITHM ALG METHOD TYPE NAME HEADER ENABLED ENABLE DISABLED URL URI HOST PORT ISSUER AUDIENCE POLICY ENCODING FORMAT SCHEME REALM HOSTNAME SERVERS PROTOCOL MECHANISM CLASS PROVIDER SOURCE LOCATION REGION MINUTES SECONDS HOURS DAYS".split(" "));
const reference = /^(?:\$\{\{[^}]*\}\}|\$\$?\w+|\$\$?\{\w+(?::?[?+][^}]*)?\}|\$\$?\([^)]*\)|<[^>]*>|\*[\w.-]+)$/;
const path = /^(?:(?:~|\.{1,2})(?:\/[\w.@-]+)+|\/(?:run|var|etc|home|opt|usr|tmp|secrets?|root|mnt|srv|data|app|config|certs?|keys?)(?:\/[\w.@-]+)*)\/?$/;
const flag = /^(?:true|false|yes|no|on|off|null|none|0|1)$/i;
const assignment = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})\s?=\s?("[^"]*"|'[^']*'|[^\s,;"'`]+)/dg;
const secret_text_option = /(?<!\S)--?([A-Za-z][\w-]{0,100})(?:=|\s+)("[^"]*"|'[^']*'|[^\s"'`-][^\s"'`]*)/dg;
/** In a text of JSON, which may stand in quotes itself: `{\"password\":\"secret\"}`. */
const member = /"([A-Za-z_][\w.-]{0,200})\\?"\s*:\s*\\?"([^"\\]*)/dg;
const entry = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})["']?\s*:\s+("[^"]*"|'[^']*'|[^\s#"'].*?)(?=\s+#|\s*$|\s*[,}]\s*["']?[\w.-]+["']?\s*:|\s*\}\s*$)/dg;
const pem = /^\s*([A-Za-z\d+/]{40,}={0,2})\s*$/dg;
/** `redis-cli -a secret`, `redis-cli auth secret`, `mysqladmin -psecret`, `mongosh -p secret`, `sqlcmd -P secret`. */
const clients = /-cli|mysql|mariadb|sqlcmd|mongo/;
const clientFlags = [
    /\b(?:redis|valkey)-cli\b[^|;&\n]{0,500}?\s(?:-a|auth|AUTH)\s+([^\s"'`]+)/dg,
    /\b(?:mysql|mariadb)[\w-]*\s[^|;&\n]{0,500}?(?<=\s)-p([^\s"'`]+)/dg,
    /\bsqlcmd\s[^|;&\n]{0,500}?(?<=\s)-P\s*([^\s"'`]+|'[^']*')/dg,
    /\bmongo\w*\s[^|;&\n]{0,500}?(?<=\s)-p\s+([^\s"'`]+)/dg,
];
function wordsOf(name) {
    return name
        .slice(0, 400)
        .replace(/([a-z\d])([A-Z])/g, "$1_$2")
        .toUpperCase()
        .split(/[^A-Z\d]+/)
        .filter((word) => word !== "");
}
/** `API_KEY`, `PRIVATE_KEY` inside a longer name: `API_KEY_PROD`. */
function isSplitKey(words, at) {
    return words[at] === "KEY" && ["API", "PRIVATE", "ACCESS", "SECRET"].includes(words[at - 1] ?? "");
}
function captures(text, pattern) {
    return Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1]).flatMap((found) => found === undefined ? [] : credentialPart(text, found[0], found[1]));
}
function named(text, pattern) {
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const found = match.indices?.[2];
        return found === undefined || !isCredentialName(match[1] ?? "") ? [] : credentialPart(text, found[0], found[1]);
    });
}
/** The credential of `text[start, end)`, without its quotes. */
function credentialPart(text, start, end) {
    const quoted = /^(["']).*\1$/s.test(text.slice(start, end)) && end - start >= 2 ? 1 : 0;
    const part = credentialIn(text.slice(start + quoted, end - quoted));
    return part === undefined ? [] : [{ start: start + quoted + part.start, end: start + quoted + part.end }];
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

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeWhereNamed),
/* harmony export */   z: () => (/* binding */ writeInTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);




/**
 * Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
 * none is followed out of the tree, and none is written through.
 * @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
 */
async function writeInTree(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isBelow(root, file))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: leads out of ${root}; nothing is written there`);
    const folder = await existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (!isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder))) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
    }
    await write(file, path, text, exclusive);
    return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, file))
        return writeInTree(root, path, text, exclusive);
    await write(file, path, text, exclusive);
    return file;
}
async function write(file, path, text, exclusive) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_CREAT | (exclusive ? O_EXCL : O_TRUNC) | O_NOFOLLOW | O_NONBLOCK);
        try {
            await handle.writeFile(text);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: ${refusals[error.code ?? ""] ?? String(error)}`);
    }
}
const refusals = {
    EACCES: "may not be written by this user",
    EEXIST: "is there already; it is left as it is",
    EISDIR: "is a folder",
    ELOOP: "is a symbolic link; nothing is written through it",
    ENXIO: "is a pipe that nobody reads",
};
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, way) === path;
}
/** The folder itself, or the nearest above it that is there. */
async function existing(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    }
}


/***/ })

};
