export const id = 15;
export const ids = [15];
export const modules = {

/***/ 5015:
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
// EXTERNAL MODULE: ./out/decide/base.js
var decide_base = __webpack_require__(4848);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/tree/git-commits.js
var git_commits = __webpack_require__(2246);
;// CONCATENATED MODULE: ./out/command/bases.js




/**
 * The trees that an occasion compares with. Undefined where it compares with nothing.
 * @param shown what the base is called, where somebody has named it.
 */
async function basesOf(heads, occasion, remote, shown) {
    if (occasion.kind === "scan")
        return undefined;
    const trees = new Map();
    const found = new Map();
    const diagnostics = [];
    let commit;
    for (const { tree, work } of heads) {
        const base = await baseFor(tree, work, occasion, remote);
        const checkedOut = await headOf(work.root);
        if (occasion.kind === "proposal")
            diagnostics.push(...aboutCheckout(work, occasion.proposal, checkedOut));
        trees.set(tree, base.kind === "commit" ? base.tree : undefined);
        if (base.kind === "commit") {
            // With itself nothing is compared: it would pass whatever it has.
            if (occasion.kind !== "proposal" || checkedOut !== base.commit)
                found.set(tree, base.tree);
            commit ??= base.commit;
        }
        else {
            diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
        }
    }
    const isNamed = occasion.kind === "named" && occasion.base === commit;
    const name = shown === undefined ? {} : isNamed ? { name: shown } : { left: shown };
    return {
        trees,
        ...(commit !== undefined && found.size === heads.length
            ? { compared: { commit: { commit, ...name }, trees: found } }
            : {}),
        diagnostics,
    };
}
/** What follows for the verdict where the base is not there. */
const consequence = {
    proposal: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    named: "Nothing is compared",
    unknown: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    push: "All that is found counts, new or not",
};
async function baseFor(tree, work, occasion, remote) {
    if (occasion.kind === "unknown")
        return { kind: "missing", why: "the event does not say which commits it compares" };
    const options = {
        below: work.below,
        label: (path) => tree.label?.(path) ?? path,
        beside: tree,
        // A Compose project without a name has its folder's, in every commit.
        ...(tree.name === undefined ? {} : { name: tree.name }),
    };
    try {
        if (occasion.kind === "push")
            return await (0,decide_base/* baseAt */.v)(work.root, occasion.before, options, remote);
        if (occasion.kind === "named") {
            const { base, head } = occasion;
            return await (0,decide_base/* baseAt */.v)(work.root, (await (0,git_commits/* mergeBaseOf */.nM)(work.root, base, head)) ?? base, options, remote);
        }
        return await (0,decide_base/* baseOf */.b)(work.root, occasion.proposal, options, remote);
    }
    catch (error) {
        if (error instanceof out_options/* UsageError */.eb)
            return { kind: "missing", why: error.message };
        throw error;
    }
}
/** The commit that is checked out; undefined where there is none, or nothing that could tell. */
async function headOf(root) {
    try {
        return await (0,git_commits/* commitNamed */.vj)(root, "HEAD");
    }
    catch (error) {
        if (error instanceof out_options/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/** What should be said of which side is checked out, where that is easily got wrong. */
function aboutCheckout(work, { base, privileged, checksOutBase }, checkedOut) {
    const isBase = checkedOut === base;
    if (isBase && checksOutBase !== undefined) {
        const message = `what is checked out is the base: nothing of the pull request is looked at. Use the event pull_request instead of ${checksOutBase}`;
        return [warning(message, work)];
    }
    if (isBase || privileged !== true)
        return [];
    const message = "what is checked out is not the base, in a job that has its secrets: this check runs nothing of it, and no other step may";
    return [warning(message, work)];
}
function warning(message, tree) {
    return { kind: "decision", level: "warning", message, place: (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(".", "", tree.label?.("") || ".")) };
}

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
        : await (await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 6832))).decidedRules({ tree: decisionTree, folders: options.policies }, { tree: first, folders: headFolders });
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

// EXTERNAL MODULE: ./out/tree/git.js + 1 modules
var git = __webpack_require__(9900);
;// CONCATENATED MODULE: ./out/command/named-commits.js



/**
 * What is judged and what it is held against, where somebody names commits: the files on disk, or those of `head`,
 * against where that left `base`.
 * @throws UsageError where there is no such commit, or no repository.
 */
async function namedCommits(clones, { base, head }) {
    const [first, ...others] = clones;
    if (first === undefined || others.length > 0)
        throw new out_options/* UsageError */.eb("paths of one repository only can be compared");
    const commit = await existing(first.root, base);
    const judged = await existing(first.root, head ?? "HEAD");
    const occasion = { kind: "named", base: commit, head: judged };
    if (head === undefined)
        return { heads: [{ tree: first, work: first }], occasion };
    const label = (path) => first.label(path);
    const tree = await git/* GitTree */.x.open(first.root, judged, { below: first.below, label, name: first.name });
    if (tree === undefined)
        throw new out_options/* UsageError */.eb(`${head}: its files are not in this clone`);
    return { heads: [{ tree, work: first }], occasion };
}
async function existing(root, name) {
    const commit = await (0,git_commits/* commitNamed */.vj)(root, name);
    if (commit === undefined)
        throw new out_options/* UsageError */.eb(`${name}: there is no such commit in this clone`);
    return commit;
}

;// CONCATENATED MODULE: ./out/command/prepare.js






/** What to look at and how, from paths, settings said by hand, and the configurations. */
async function prepare(paths, said, configFile, current, surroundings = {}) {
    const { occasion, remote, commits, ignored = "mark" } = surroundings;
    const clones = await (0,roots/* treesOf */.z)(paths, current, ignored);
    const named = commits && (await namedCommits(clones, commits));
    const heads = named?.heads ?? clones.map((work) => ({ tree: work, work }));
    const bases = await basesOf(heads, named?.occasion ?? occasion ?? { kind: "scan" }, remote, commits?.base);
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

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   v: () => (/* binding */ baseAt)
/* harmony export */ });
/* harmony import */ var _tree_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
/* harmony import */ var _tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2246);


/**
 * Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
 * GitHub makes: the first parent that HEAD records; of the head itself: where it left its base. The event's own base is
 * a name for the branch only: it can be older than the merge.
 */
async function baseOf(root, proposal, options, remote) {
    const head = await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitNamed */ .vj)(root, "HEAD");
    if (head === undefined)
        return { kind: "missing", why: "there is no commit that HEAD means" };
    const commit = await baseCommit(root, head, proposal);
    if (commit !== undefined)
        return baseAt(root, commit, options, remote);
    const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
    const asked = await remote?.mergeBase(proposal.base, head);
    if (typeof asked === "string")
        return baseAt(root, asked, options, remote);
    return { kind: "missing", why: asked === undefined ? unreached : `${unreached} (${asked.why})` };
}
/** The tree of a commit, from the clone, or from where else it can be read. */
async function baseAt(root, commit, options, remote) {
    const tree = await _tree_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTree */ .x.open(root, commit, options);
    const found = tree !== undefined && (await isWhole(root, commit)) ? tree : ((await remote?.tree(commit, options)) ?? tree);
    const unreached = `${commit.slice(0, 9)} is not in this clone; check out with fetch-depth: 2`;
    if (found === undefined)
        return { kind: "missing", why: unreached };
    if (!("why" in found))
        return { kind: "commit", commit, tree: found };
    return tree === undefined
        ? { kind: "missing", why: `${unreached} (${found.why})` }
        : { kind: "commit", commit, tree };
}
/** A partial clone has the commit, and of its files only what has been checked out. */
async function isWhole(root, commit) {
    return (await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitNamed */ .vj)(root, "HEAD")) === commit || !(await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartial */ .mt)(root));
}
async function baseCommit(root, head, proposal) {
    // Of `pull_request_target`, what is checked out is the base, unless somebody says otherwise.
    if (head === proposal.base)
        return head;
    if (proposal.kind === "merge-group")
        return proposal.base;
    // Only of GitHub's own merge is the first parent the base: of another commit, its author chose the parents.
    if (head === proposal.merge) {
        const parents = await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsOf */ .fY)(root, head);
        if (parents.length === 2)
            return parents[0];
    }
    return (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(root, head, proposal.base);
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

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CommitTree)
/* harmony export */ });
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3183);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8993);


/**
 * The files of a commit, wherever its objects are. Symbolic links are followed inside the tree only; submodules are
 * other repositories, and left out: `items` has none.
 */
class CommitTree {
    /** Full name of the commit. */
    commit;
    name;
    lost;
    #items;
    #folders;
    #readItem;
    #options;
    constructor(commit, items, readItem, options) {
        this.commit = commit;
        this.#items = items;
        this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
        this.#readItem = readItem;
        this.#options = options;
        if (options.name !== undefined)
            this.name = options.name;
    }
    label(path) {
        return this.#options.label?.(path) ?? path;
    }
    async list(folder) {
        if (folder !== undefined)
            return this.#listBelow(folder === "" ? "" : `${folder}/`);
        const below = this.#options.below ?? [];
        const rules = await this.#rules(below);
        return [...this.#items.keys()].sort().filter((path) => {
            if (below.includes(path))
                return true;
            if (below.length > 0 && !below.some((one) => one === "" || path.startsWith(`${one}/`)))
                return false;
            return !isIgnored(path, rules);
        });
    }
    async read(path, most = this.#most) {
        const found = await this.#follow(path, 0, most);
        return found.kind === "bytes" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(found.bytes) : found;
    }
    readBytes(path) {
        return this.#follow(path, 0, this.#most);
    }
    get #most() {
        return this.#options.maxFileBytes ?? _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultMaxFileBytes */ .tg;
    }
    /** The `.gitignore` files that can decide about what is listed, by folder. */
    async #rules(below) {
        const files = [...this.#items]
            // As git: one that is a symbolic link says nothing.
            .filter(([path, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === ".gitignore" && item.kind === "file")
            .map(([path]) => path)
            .filter((path) => !isVendored(path) && concerns((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), below));
        const rules = new Map();
        await Promise.all(files.map(async (path) => {
            const text = await this.read(path);
            if (text.kind === "text")
                rules.set((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), (0,_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreRules */ .ep)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), text.text));
        }));
        return rules;
    }
    /** A folder that was asked for by name: nothing in it is ignored, but for other people's code. */
    #listBelow(prefix) {
        return [...this.#items.keys()]
            .filter((path) => path.startsWith(prefix) && !isVendored(path.slice(prefix.length)))
            .sort();
    }
    async #follow(path, links, most) {
        if (links > 40)
            return { kind: "refused", why: "is a symbolic link in a circle" };
        const item = this.#items.get(path);
        if (item === undefined) {
            if (path === "" || this.#folders.has(path))
                return { kind: "directory" };
            const link = foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
            return link === undefined ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links, most);
        }
        if (item.kind === "link")
            return this.#through(path, "", links, most);
        return this.#readObject(item, path, most);
    }
    /** What stands at `rest` behind the link `path`. */
    async #through(path, rest, links, most) {
        const item = this.#items.get(path);
        const bytes = item && (await this.#readObject(item, path, longestTarget));
        const target = bytes?.kind === "bytes" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(bytes.bytes) : bytes;
        if (target?.kind === "refused" && target.large)
            return { kind: "refused", why: "is a symbolic link to nowhere" };
        if (target?.kind !== "text")
            return target ?? { kind: "absent" };
        const real = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), target.text);
        if (real === undefined)
            return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
        return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1, most);
    }
    async #readObject(item, path, maximum) {
        if (item.size !== undefined && item.size > maximum)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(maximum);
        const read = await this.#readItem(item, path, maximum);
        if (read.kind === "refused" && read.lost === true)
            this.lost ??= `${path} ${read.why}`;
        return read;
    }
}
/** No system takes a longer path as the target of a link. Bytes. */
const longestTarget = 4096;
/** Whether a folder is above or below one of those that are listed. */
function concerns(folder, below) {
    if (below.length === 0 || folder === "")
        return true;
    return below.some((one) => one === "" || one === folder || folder.startsWith(`${one}/`) || one.startsWith(`${folder}/`));
}
function isVendored(path) {
    return foldersAbove(path).some((folder) => _ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .vendored */ .qH.has((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder)));
}
function foldersAbove(path) {
    const folders = [];
    for (let folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path); folder !== ""; folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder))
        folders.unshift(folder);
    return folders;
}
function isIgnored(path, rules) {
    const inForce = [];
    for (const folder of ["", ...foldersAbove(path)]) {
        if (folder !== "" && (_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .vendored */ .qH.has((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder)) || (0,_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .ignored */ .PP)(`${folder}/`, inForce)))
            return true;
        const own = rules.get(folder);
        if (own !== undefined)
            inForce.push(own);
    }
    return (0,_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .ignored */ .PP)(path, inForce);
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   vj: () => (/* binding */ commitNamed)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6853);


/** The full hash of a commit; undefined where it is not there. @throws UsageError as `GitTree.open` does. */
async function commitNamed(root, name) {
    if (name === "" || name.startsWith("-"))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is no name of a commit`);
    const { status, stdout, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    const text = stdout.toString("utf8").trim();
    if (status === 0 && /^[0-9a-f]{40,64}$/.test(text))
        return text;
    if (/not a git repository/.test(stderr))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${root}: is not in a git repository`);
    if (/dubious ownership/.test(stderr))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${root}: git refuses a repository of another user`);
    return undefined;
}
/** Whether the clone leaves out objects that it would fetch when they are needed. */
async function isPartial(root) {
    const { status } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["config", "--get-regexp", "^remote\\..*\\.promisor$"]);
    return status === 0;
}
/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
async function parentsOf(root, commit) {
    const { status, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["cat-file", "commit", commit]);
    if (status !== 0)
        return [];
    const [header = ""] = stdout.toString("utf8").split("\n\n");
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? "");
}
/** The commit from which two lines of history part; undefined where the clone does not reach it. */
async function mergeBaseOf(root, one, other) {
    const { status, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["merge-base", one, other]);
    return status === 0 ? stdout.toString("utf8").trim() : undefined;
}


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   iH: () => (/* binding */ noGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);



/** Of all that git says of one commit. A few hundred bytes of trees in trees can name more files than there are atoms. */
const mostBytes = 256 * 2 ** 20;
/** Runs git to its end, with nothing to read. @throws UsageError where git cannot be started, or says without end. */
async function runGit(root, words, most = mostBytes) {
    const child = startGit(root, words);
    child.stdin.on("error", () => { });
    child.stdin.end();
    const out = [];
    const errors = [];
    let length = 0;
    const status = await new Promise((resolve, reject) => {
        const keep = (parts) => (bytes) => {
            length += bytes.length;
            if (length <= most)
                return void parts.push(bytes);
            child.kill("SIGKILL");
            reject(new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${root}: git ${words[0]} says more than ${most} bytes: it has too many files to be read`));
        };
        child.stdout.on("data", keep(out));
        child.stderr.on("data", keep(errors));
        child.once("error", (error) => reject(noGit(error)));
        child.once("close", resolve);
    });
    return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString("utf8") };
}
/** Starts git on the repository around `root`; it may read objects, and neither fetch nor run anything. */
function startGit(root, words) {
    const kept = Object.entries(process.env).filter(([name]) => passedOn.has(name.toUpperCase()));
    const settings = [...safeSettings, `safe.directory=${root}`].flatMap((setting) => ["-c", setting]);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", root, "--no-replace-objects", ...settings, ...words], {
        // Windows looks for programs in the current folder first, and that may be a checkout.
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
        env: {
            ...Object.fromEntries(kept),
            GIT_ALLOW_PROTOCOL: "",
            GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root),
            GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_NO_LAZY_FETCH: "1",
            GIT_OPTIONAL_LOCKS: "0",
            GIT_TERMINAL_PROMPT: "0",
            LC_ALL: "C",
        },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
/** All that git needs of our environment, which holds tokens in a job, and may hold settings of git's own. */
const passedOn = new Set([
    "HOME",
    "PATH",
    "PATHEXT",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "USERPROFILE",
]);
/** For a git that cannot be started, which is not there. */
function noGit(error) {
    return new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`git cannot be started (${error.message}): another commit cannot be read without it`);
}
/** Settings under which git only reads objects: the repository's own configuration names programs to run. */
const safeSettings = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "protocol.allow=never",
    "maintenance.auto=false",
    "gc.auto=0",
];


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitTree)
});

// EXTERNAL MODULE: ./out/tree/commit-tree.js
var commit_tree = __webpack_require__(5413);
// EXTERNAL MODULE: ./out/tree/git-commits.js
var git_commits = __webpack_require__(2246);
// EXTERNAL MODULE: ./out/tree/git-process.js
var git_process = __webpack_require__(6853);
;// CONCATENATED MODULE: ./out/tree/git-objects.js

/** The objects of a repository, read by one `git cat-file --batch`, which is started with the first. */
class GitObjects {
    #root;
    #wanted = [];
    #child;
    /** What came of the answer that is not yet whole. */
    #parts = [];
    #length = 0;
    /** Bytes that make it whole; undefined before its first line is. */
    #needed;
    /** Bytes still to come of an object that is too large; they are let pass. */
    #passing = 0;
    constructor(root) {
        this.#root = root;
    }
    /** The bytes of an object, up to `maximum`. */
    read(id, maximum) {
        return new Promise((resolve, reject) => {
            this.#wanted.push({ id, maximum, resolve, reject });
            this.#ask(id);
        });
    }
    close() {
        this.#child?.stdin.end();
        this.#child = undefined;
    }
    #ask(id) {
        const child = this.#open();
        hold(child, true);
        child.stdin.write(`${id}\n`);
    }
    #open() {
        if (this.#child !== undefined)
            return this.#child;
        const child = (0,git_process/* startGit */.BE)(this.#root, ["cat-file", "--batch"]);
        this.#child = child;
        child.stdout.on("data", (bytes) => this.#take(bytes));
        child.stderr.resume();
        // What is written to a git that has ended is asked again of the next.
        child.stdin.on("error", () => { });
        child.once("error", (error) => {
            if (this.#child === child)
                this.#child = undefined;
            for (const { reject } of this.#wanted.splice(0))
                reject((0,git_process/* noGit */.iH)(error));
        });
        child.once("close", () => this.#ended(child));
        return child;
    }
    /** Before git 2.44, one that may not fetch what a partial clone lacks ends when it is asked for that. */
    #ended(child) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        this.#parts = [];
        this.#length = 0;
        this.#needed = undefined;
        this.#passing = 0;
        this.#wanted.shift()?.resolve("missing");
        for (const { id } of this.#wanted)
            this.#ask(id);
    }
    #take(bytes) {
        const passed = Math.min(this.#passing, bytes.length);
        this.#passing -= passed;
        if (passed === bytes.length)
            return;
        this.#parts.push(bytes.subarray(passed));
        this.#length += bytes.length - passed;
        while (this.#answer()) { }
        if (this.#wanted.length === 0 && this.#child !== undefined)
            hold(this.#child, false);
    }
    /** @returns whether a whole answer was there. */
    #answer() {
        if (this.#needed !== undefined && this.#length < this.#needed)
            return false;
        const all = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
        this.#parts = [all];
        const end = all.indexOf(10);
        const [wanted] = this.#wanted;
        if (end === -1 || wanted === undefined)
            return false;
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(all.toString("utf8", 0, end))?.[1];
        const whole = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
        if (Number(size ?? 0) > wanted.maximum)
            return this.#pass(wanted, all, whole);
        this.#needed = whole;
        if (all.length < whole)
            return false;
        this.#wanted.shift();
        this.#needed = undefined;
        this.#parts = [all.subarray(whole)];
        this.#length = all.length - whole;
        if (size === undefined)
            wanted.resolve("missing");
        else
            wanted.resolve(Buffer.from(all.subarray(end + 1, whole - 1)));
        return true;
    }
    /** Keeps nothing of an object that is too large. */
    #pass(wanted, all, whole) {
        this.#wanted.shift();
        this.#needed = undefined;
        const rest = all.subarray(whole);
        this.#parts = [rest];
        this.#length = rest.length;
        this.#passing = Math.max(0, whole - all.length);
        wanted.resolve("large");
        return this.#passing === 0;
    }
}
/** An idle git must not keep the program alive; one that is asked must. */
function hold(child, busy) {
    const does = busy ? "ref" : "unref";
    child[does]();
    // They are sockets, which the types do not say.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream[does]?.();
}

// EXTERNAL MODULE: ./out/tree/tree.js
var tree = __webpack_require__(8993);
;// CONCATENATED MODULE: ./out/tree/git.js





/** The files of a commit, read from the repository's objects: nothing is checked out, fetched or run. */
class GitTree extends commit_tree/* CommitTree */.e {
    #objects;
    constructor(commit, items, objects, options) {
        super(commit, items, (item, _, maximum) => readObject(objects, item, maximum), options);
        this.#objects = objects;
    }
    /**
     * The tree of a commit that `name` (a hash, a branch, `HEAD~2`) means in the repository around `root`.
     * @returns undefined where the commit, or its tree, is not there: a shallow or partial clone, a name that nobody knows.
     * @throws UsageError where there is no git, or `root` is in no repository.
     */
    static async open(root, name, options = {}) {
        const commit = await (0,git_commits/* commitNamed */.vj)(root, name);
        if (commit === undefined)
            return undefined;
        const listed = await (0,git_process/* runGit */.EO)(root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
        if (listed.status !== 0)
            return undefined;
        return new GitTree(commit, itemsOf(listed.stdout), new GitObjects(root), options);
    }
    /** Ends the git process that objects are read with. The tree cannot be read any more. */
    close() {
        this.#objects.close();
    }
}
async function readObject(objects, { id }, maximum) {
    const bytes = await objects.read(id, maximum);
    if (bytes === "missing")
        return { kind: "refused", why: "is not in this clone, which is partial", lost: true };
    return bytes === "large" ? (0,tree/* tooLarge */.g$)(maximum) : { kind: "bytes", bytes };
}
/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf(listed) {
    const items = new Map();
    for (const line of listed.toString("utf8").split("\0")) {
        const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
        if (match?.[2] === undefined || match[3] === undefined)
            continue;
        items.set(match[3], { id: match[2], kind: match[1] === "120000" ? "link" : "file" });
    }
    return items;
}


/***/ })

};
