export const id = 351;
export const ids = [351,1745];
export const modules = {

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

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderers)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);

/** Each form of the report, and nowhere else a list of them. What only one form needs is loaded with it. */
const renderers = {
    text: async ({ verdict }, how) => (await __webpack_require__.e(/* import() */ 2343).then(__webpack_require__.bind(__webpack_require__, 2343))).textReport(verdict, how),
    json: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 4981))).jsonReport(verdict),
    sarif: async ({ verdict, rules }, { paths = [], commit }) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 4354).then(__webpack_require__.bind(__webpack_require__, 4354));
        return sarifReport(verdict, { rules, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, paths, ...(commit === undefined ? {} : { commit }) });
    },
    /** The job summary, whole. */
    markdown: async (run, { addressOf }) => {
        const [{ summaryReport }, { diagramsOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8557), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 8557)),
            Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3699)]).then(__webpack_require__.bind(__webpack_require__, 3699)),
        ]);
        const { verdict, rules } = run;
        return summaryReport(verdict, {
            rules,
            diagrams: diagramsOf(run),
            limit: Number.POSITIVE_INFINITY,
            ...(addressOf === undefined ? {} : { addressOf }),
        });
    },
    junit: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 7290).then(__webpack_require__.bind(__webpack_require__, 7290))).junitReport(verdict),
    "code-quality": async ({ verdict }) => (await __webpack_require__.e(/* import() */ 7002).then(__webpack_require__.bind(__webpack_require__, 7002))).codeQualityReport(verdict),
    rdjson: async ({ verdict, rules }) => (await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 86))).rdjsonReport(verdict, { rules }),
    // The toolkit writes its commands itself, escaped: there is nothing left to print.
    github: async ({ verdict }) => {
        const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7509).then(__webpack_require__.bind(__webpack_require__, 7509)),
            Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(1745)]).then(__webpack_require__.bind(__webpack_require__, 1745)),
        ]);
        writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
        return "";
    },
};


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

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/** Exit statuses. unable: usage, configuration, nothing to check, or an error of ours. */
const exitStatus = { pass: 0, findings: 1, unable: 2 };
/** What a verdict comes to, for the action and the command line alike. */
function statusOf(conclusion, { warnOnly }) {
    if (conclusion === "error")
        return exitStatus.unable;
    return conclusion === "findings" && !warnOnly ? exitStatus.findings : exitStatus.pass;
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./out/github/author.js
const known = new WeakMap();
/** Asked once a client: an installation is told that this is not for it. */
function author_self(client) {
    const asked = known.get(client) ?? ask(client);
    known.set(client, asked);
    return asked;
}
/**
 * Whether something was written by who asks. An installation cannot learn its own name, but only bots write like one;
 * people, who could copy a marker, do not.
 */
function isBy(self, author) {
    if (author === null || author === undefined)
        return false;
    return self.kind === "person" ? author.login === self.login : author.type === "Bot";
}
async function ask(client) {
    const answer = await client.request("GET /user", {});
    if (answer.kind === "ok")
        return { kind: "ok", data: { kind: "person", login: answer.data.login } };
    return answer.kind === "forbidden" && answer.status === 403 ? { kind: "ok", data: { kind: "installation" } } : answer;
}

// EXTERNAL MODULE: ./out/github/body.js
var github_body = __webpack_require__(3480);
;// CONCATENATED MODULE: ./out/github/commits.js
/** A repository as routes name it. @param repository `owner/name`. */
function ownerAndRepo(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
/**
 * What a commit records. The API finds commits of all forks of a repository: that it is found says nothing of whose it is.
 * @param sha full hash.
 */
async function commitOf(client, repository, sha) {
    const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...ownerAndRepo(repository),
        commit_sha: sha,
    });
    if (answer.kind !== "ok")
        return answer;
    const { tree, parents } = answer.data;
    return { kind: "ok", data: { sha: answer.data.sha, tree: tree.sha, parents: parents.map((parent) => parent.sha) } };
}
/** The parents that a commit records, the first one first. */
async function parentsOf(client, repository, commit) {
    const answer = await commitOf(client, repository, commit);
    return answer.kind === "ok" ? { kind: "ok", data: answer.data.parents } : answer;
}
/**
 * The commit from which two lines of history part. `not-found` also where they have none in common.
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * @param base, head full hashes.
 */
async function mergeBase(client, repository, base, head) {
    const answer = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", 
    // The least of its commits. What up to 300 files changed comes along all the same.
    { ...ownerAndRepo(repository), basehead: `${base}...${head}`, per_page: 1 }, { maxBytes: 64 * 1024 * 1024 });
    return answer.kind === "ok" ? { kind: "ok", data: answer.data.merge_base_commit.sha } : answer;
}

;// CONCATENATED MODULE: ./out/github/comment.js



/** When a pull request gets a comment: at all, where there is something to say, or in any case. */
const commentModes = ["never", "on-findings", "always"];
/** What to do, from what is there. `existing` is the body that stands there. */
function commentStep(mode, worth, existing, body) {
    if (mode === "never")
        return "leave";
    if (existing === undefined)
        return worth || mode === "always" ? "create" : "leave";
    return (0,github_body/* isSameBody */.ZP)(existing, body) ? "leave" : "update";
}
/**
 * Writes the comment, changes it in place, or leaves it. Needs `pull-requests: write`, which the token of a fork's pull
 * request never has.
 * @see https://docs.github.com/en/rest/issues/comments
 */
async function comment(client, sticky) {
    const { repository, number, key, mode, worth } = sticky;
    if (mode === "never")
        return { kind: "ok", data: { done: "nothing" } };
    const existing = await find(client, repository, number, key);
    if (existing.kind !== "ok")
        return existing;
    const body = (0,github_body/* bodyOf */.EN)(key, sticky.body);
    const found = existing.data;
    const step = commentStep(mode, worth, found?.body, body);
    if (step === "leave") {
        return { kind: "ok", data: found === undefined ? { done: "nothing" } : { done: "unchanged", url: found.url } };
    }
    const names = ownerAndRepo(repository);
    const answer = found === undefined
        ? await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...names,
            issue_number: number,
            body,
        })
        : await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...names,
            comment_id: found.id,
            body,
        });
    if (answer.kind !== "ok")
        return answer;
    const done = found === undefined ? "created" : "updated";
    return { kind: "ok", data: { done, url: answer.data.html_url } };
}
/** Of a hundred comments each. With more, a comment could be overlooked and written again. */
const maxPages = 30;
/** The first comment that has the marker and is our own: what somebody else wrote is never changed. */
async function find(client, repository, number, key) {
    const listed = await client.pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...ownerAndRepo(repository), issue_number: number }, (comments) => comments.filter(({ body }) => (0,github_body/* isMarked */.rZ)(body, key)), maxPages);
    if (listed.kind !== "ok")
        return listed;
    const { items, complete } = listed.data;
    if (items.length > 0) {
        const who = await author_self(client);
        if (who.kind !== "ok")
            return who;
        const own = items.find(({ user }) => isBy(who.data, user));
        if (own !== undefined)
            return { kind: "ok", data: { id: own.id, body: own.body ?? "", url: own.html_url } };
    }
    if (complete)
        return { kind: "ok", data: undefined };
    return { kind: "failed", why: `it has more than ${maxPages * 100} comments` };
}

// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
;// CONCATENATED MODULE: ./out/action/inputs.js



/** @throws UsageError for what an input does not allow. */
function wishes() {
    return {
        comment: (0,out_options/* oneOf */.yL)(commentModes, inputs_text("comment") ?? "never", "input comment"),
        suggestions: flag("suggestions") ?? false,
        trackingIssue: flag("tracking-issue") ?? false,
        previousArtifact: inputs_text("previous-artifact"),
        previousReport: inputs_text("previous-report"),
    };
}
/** @throws UsageError for what an input does not allow. */
function settings() {
    const [failOn, gate] = [inputs_text("fail-on"), inputs_text("gate")];
    return {
        failOn: failOn === undefined ? undefined : (0,out_options/* threshold */.EN)(failOn, "input fail-on"),
        gate: gate === undefined ? undefined : (0,out_options/* gateNamed */.H_)(gate, "input gate"),
        warnOnly: flag("warn-only"),
        allowEmpty: flag("allow-empty"),
    };
}
/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function inputs_text(name) {
    return core/* getInput */.V4(name) || undefined;
}
/** @throws UsageError where it is neither true nor false. */
function flag(name) {
    const written = inputs_text(name);
    return written === undefined ? undefined : (0,out_options/* oneOf */.yL)(["true", "false"], written, `input ${name}`) === "true";
}

// EXTERNAL MODULE: ./out/decide/payload.js
var decide_payload = __webpack_require__(779);
;// CONCATENATED MODULE: ./out/action/job.js

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function jobIn(environment, payload) {
    const said = (name) => environment[name] || undefined;
    const pullRequest = (0,decide_payload/* numberAt */.tk)(payload, "pull_request", "number") ?? commentedPullRequest(payload);
    return {
        ...some("repository", said("GITHUB_REPOSITORY")),
        ...some("server", said("GITHUB_SERVER_URL")),
        api: said("GITHUB_API_URL") ?? "https://api.github.com",
        ...some("commit", said("GITHUB_SHA")),
        ...some("pullRequest", pullRequest),
        ...some("run", said("GITHUB_RUN_ID")),
        ...some("defaultBranch", (0,decide_payload/* textAt */.$6)(payload, "repository", "default_branch")),
        ...some("event", said("GITHUB_EVENT_NAME")),
        ...some("branch", said("GITHUB_REF_TYPE") === "branch" ? said("GITHUB_REF_NAME") : undefined),
        ...some("ref", said("GITHUB_REF")),
        key: [said("GITHUB_WORKFLOW"), said("GITHUB_JOB")].join("/"),
        ...some("head", (0,decide_payload/* commitAt */.du)(payload, "pull_request", "head", "sha")),
    };
}
/** A comment on a pull request comes as one on an issue that is one. */
function commentedPullRequest(payload) {
    return (0,decide_payload/* valueAt */.fK)(payload, "issue", "pull_request") === undefined ? undefined : (0,decide_payload/* numberAt */.tk)(payload, "issue", "number");
}
function some(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

// EXTERNAL MODULE: ./out/command/render.js
var render = __webpack_require__(1116);
// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
;// CONCATENATED MODULE: ./out/compare/trend.js



/** Findings of a run against those of an earlier one, by fingerprint. */
function trendOf(findings, previous) {
    const sorted = (0,order/* worstFirst */.md)((0,order/* byPlace */.hz)(findings));
    const open = sorted.filter(({ suppression }) => suppression === undefined);
    const now = new Set(sorted.map(({ fingerprint }) => fingerprint));
    const appeared = open.filter(({ fingerprint }) => !previous.open.has(fingerprint));
    const wasAccepted = ({ fingerprint }) => previous.accepted.has(fingerprint);
    return {
        new: appeared.filter((finding) => !wasAccepted(finding)),
        reopened: appeared.filter(wasAccepted),
        fixed: [...previous.open].filter(([fingerprint]) => !now.has(fingerprint)).map(([, finding]) => finding),
        accepted: sorted.filter(({ fingerprint, suppression }) => suppression !== undefined && previous.open.has(fingerprint)),
        still: open.length - appeared.length,
        severities: {
            critical: movement("critical", open, previous),
            high: movement("high", open, previous),
            medium: movement("medium", open, previous),
            low: movement("low", open, previous),
            info: movement("info", open, previous),
        },
    };
}
/**
 * An earlier run from the text of its JSON report (`schemas/report.json`), or of a baseline.
 * @throws UsageError where it is neither.
 */
function previousRun(text, where) {
    const findings = findingsIn(text);
    if (findings === undefined)
        throw new out_options/* UsageError */.eb(`${where}: this is neither a JSON report nor a baseline`);
    const open = findings.filter(({ suppressed }) => !suppressed);
    return {
        open: new Map(open.map(({ fingerprint, finding }) => [fingerprint, finding])),
        accepted: new Set(findings.filter(({ suppressed }) => suppressed).map(({ fingerprint }) => fingerprint)),
    };
}
function movement(severity, open, previous) {
    const now = open.filter((finding) => finding.severity === severity).length;
    const earlier = [...previous.open.values()];
    if (earlier.some((finding) => finding.severity === undefined))
        return { now };
    return { before: earlier.filter((finding) => finding.severity === severity).length, now };
}
function findingsIn(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings))
        return undefined;
    const read = data.findings.map(findingIn);
    return read.every((finding) => finding !== undefined) ? read : undefined;
}
function findingIn(data) {
    if (!isObject(data))
        return undefined;
    const { fingerprint, rule, severity, container, message, suppression } = data;
    const file = isObject(data.location) ? data.location.file : data.file;
    if (typeof fingerprint !== "string" || typeof rule !== "string" || typeof file !== "string")
        return undefined;
    const known = finding/* severities */.g.find((each) => each === severity);
    return {
        fingerprint,
        suppressed: isObject(suppression),
        finding: {
            rule,
            file,
            ...(known === undefined ? {} : { severity: known }),
            ...(typeof container === "string" ? { container } : {}),
            ...(typeof message === "string" ? { message } : {}),
        },
    };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./out/github/degraded.js
/** What a run does with GitHub besides its verdict, each with the right that it takes. */
const extras = (/* unused pure expression or super */ null && (["base", "comment", "review", "issue", "trend"]));
const words = {
    base: { left: "the base commit is not read", may: "read the repository", right: "contents: read" },
    comment: { left: "the comment is left out", may: "write comments", right: "pull-requests: write" },
    review: { left: "suggestions are left out", may: "write reviews", right: "pull-requests: write" },
    issue: { left: "the tracking issue is not kept up to date", may: "write issues", right: "issues: write" },
    trend: { left: "the trend is left out", may: "read artifacts", right: "actions: read" },
};
/**
 * One notice for what could not be done: never an error, because the verdict does not depend on it.
 * @param hasToken whether there was one to ask with.
 */
function degraded(extra, failure, hasToken) {
    return `${words[extra].left}: ${reasonOf(extra, failure, hasToken)}`;
}
/** Why something could not be done, and what it takes: completes "…: ". */
function reasonOf(extra, failure, hasToken) {
    const { may, right } = words[extra];
    if (failure.kind === "rate-limited") {
        const until = failure.until === undefined ? "" : `, until ${new Date(failure.until).toISOString()}`;
        return `GitHub asks to wait longer than a job should${until}: ${failure.why}`;
    }
    if (failure.kind !== "forbidden")
        return failure.why;
    if (!hasToken)
        return `there is no token (input token); it takes one with ${right}`;
    if (failure.status === 401)
        return `GitHub does not know the token: ${failure.why}`;
    const never = right.endsWith("write") ? "; the token of a pull request from a fork or of Dependabot never may" : "";
    return `the token may not ${may} (permissions: ${right})${never}`;
}

// EXTERNAL MODULE: ./out/limits.js
var limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/map/diagrams.js
var map_diagrams = __webpack_require__(3699);
// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __webpack_require__(7509);
// EXTERNAL MODULE: ./out/report/summary.js + 1 modules
var report_summary = __webpack_require__(8557);
// EXTERNAL MODULE: ./out/report/workflow-commands.js
var workflow_commands = __webpack_require__(1745);
// EXTERNAL MODULE: ./out/tree/git-commits.js
var git_commits = __webpack_require__(2246);
;// CONCATENATED MODULE: ./out/action/addresses.js
/**
 * Of GitHub's own merge for a pull request, which goes away with it, the head is linked to instead.
 */
function addressesOf({ server, repository, commit, head }, { checkedOut, base, folder = "" }) {
    const shown = checkedOut === undefined || checkedOut === commit ? (head ?? commit) : checkedOut;
    return ({ file, line, endLine }, side) => {
        const at = side === "head" ? shown : base;
        if (server === undefined || repository === undefined || at === undefined)
            return undefined;
        const inRepository = folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
        const path = inRepository.toWellFormed().split("/").map(encodeURIComponent).join("/");
        return `${server}/${repository}/blob/${at}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
    };
}
/** The web page of the run. */
function addressOfRun({ server, repository, run }) {
    if (server === undefined || repository === undefined || run === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${run}`;
}

// EXTERNAL MODULE: ./out/read.js
var read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
;// CONCATENATED MODULE: ./out/action/changed-lines.js


/** The lines that a change has touched of the files that findings stand in; undefined for a file that it has not touched. */
async function changedLinesIn(findings, bases) {
    const trees = [...bases];
    const sources = new Map(findings.map(({ place }) => [place.source.path, place.source]));
    const before = new Map();
    for (const { path, text } of sources.values()) {
        const found = await Promise.all(trees.map((tree) => (0,read/* readSource */.o$)(tree, path)));
        const base = found.find((one) => one instanceof source/* Source */.kL);
        if (base?.text !== text)
            before.set(path, base?.text);
    }
    if (before.size === 0)
        return () => undefined;
    const { changedLinesOf } = await __webpack_require__.e(/* import() */ 1923).then(__webpack_require__.bind(__webpack_require__, 1923));
    const touched = Array.from(sources.values()).filter(({ path }) => before.has(path));
    return changedLinesOf(touched, async (path) => before.get(path));
}

;// CONCATENATED MODULE: ./out/github/issue.js



/** What to do, from what is there. */
function trackingStep(clean, existing, body) {
    if (existing === undefined)
        return clean ? "leave" : "create";
    if (clean)
        return existing.open ? "close" : "leave";
    if (!existing.open)
        return "reopen";
    return (0,github_body/* isSameBody */.ZP)(existing.body, body) ? "leave" : "update";
}
/**
 * Opens the issue, brings it up to date, closes it when all is clean and opens it again when not. Writes nothing when
 * nothing changed. Needs `issues: write`.
 * @see https://docs.github.com/en/rest/issues/issues
 */
async function track(client, tracking) {
    const found = await issue_find(client, tracking);
    if (found.kind !== "ok")
        return found;
    const existing = found.data;
    const body = (0,github_body/* bodyOf */.EN)(tracking.key, tracking.body);
    const step = trackingStep(tracking.clean, existing, body);
    if (step === "leave") {
        return {
            kind: "ok",
            data: existing === undefined ? { done: "nothing" } : { done: "unchanged", ...named(existing) },
        };
    }
    const names = ownerAndRepo(tracking.repository);
    const answer = existing === undefined
        ? await client.request("POST /repos/{owner}/{repo}/issues", {
            ...names,
            title: tracking.title,
            body,
            labels: [tracking.label],
        })
        : await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            ...names,
            issue_number: existing.number,
            body,
            ...states[step],
        });
    if (answer.kind !== "ok")
        return answer;
    return { kind: "ok", data: { done: did[step], number: answer.data.number, url: answer.data.html_url } };
}
const did = { create: "created", update: "updated", reopen: "reopened", close: "closed" };
const states = {
    create: {},
    update: {},
    reopen: { state: "open", state_reason: "reopened" },
    close: { state: "closed", state_reason: "completed" },
};
function named({ number, url }) {
    return { number, url };
}
/** Of a hundred issues each. */
const issue_maxPages = 10;
/** Our own issue with the marker, an open one rather than a closed one, the latest of several. */
async function issue_find(client, tracking) {
    const labelled = await search(client, tracking, { labels: tracking.label, state: "all" });
    if (labelled.kind !== "ok" || labelled.data !== undefined)
        return labelled;
    // The label was left out, or somebody took it off. What is open is kept up to date, and so is among the first.
    return search(client, tracking, { state: "open" });
}
async function search(client, { repository, key }, filter) {
    const listed = await client.pages("GET /repos/{owner}/{repo}/issues", { ...ownerAndRepo(repository), ...filter, sort: "updated", direction: "desc" }, 
    // The list has pull requests, too.
    (issues) => issues.filter(({ body, pull_request }) => pull_request === undefined && (0,github_body/* isMarked */.rZ)(body, key)), issue_maxPages);
    if (listed.kind !== "ok")
        return listed;
    if (listed.data.items.length === 0)
        return { kind: "ok", data: undefined };
    const who = await author_self(client);
    if (who.kind !== "ok")
        return who;
    const own = listed.data.items.filter(({ user }) => isBy(who.data, user));
    const issue = own.find(({ state }) => state === "open") ?? own.toSorted((a, b) => b.number - a.number)[0];
    if (issue === undefined)
        return { kind: "ok", data: undefined };
    const { number, state, body, html_url } = issue;
    return { kind: "ok", data: { number, open: state === "open", body: body ?? "", url: html_url } };
}

;// CONCATENATED MODULE: ./out/github/review.js




/**
 * Suggests changes on the lines of a pull request's diff, in one review that neither approves nor blocks, each finding's
 * once. Needs `pull-requests: write`.
 * @see https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
async function review(client, wanted) {
    const { repository, number, most = 20 } = wanted;
    const nothing = { made: 0, known: 0, outside: 0, left: 0 };
    if (wanted.suggestions.length === 0)
        return { kind: "ok", data: nothing };
    const shown = await hunksOf(client, repository, number);
    if (shown.kind !== "ok")
        return shown;
    const inside = wanted.suggestions.filter((one) => isShown(one, shown.data.get(one.path) ?? []));
    const outside = wanted.suggestions.length - inside.length;
    if (inside.length === 0)
        return { kind: "ok", data: { ...nothing, outside } };
    const marked = await earlier(client, repository, number, inside);
    if (marked.kind !== "ok")
        return marked;
    const fresh = inside.filter(({ fingerprint }) => !marked.data.has(fingerprint));
    const made = apart(fresh).slice(0, most);
    const counts = { made: made.length, known: inside.length - fresh.length, outside, left: fresh.length - made.length };
    if (made.length === 0)
        return { kind: "ok", data: counts };
    const answer = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        ...ownerAndRepo(repository),
        pull_number: number,
        commit_id: wanted.commit,
        event: "COMMENT",
        body: introduction(made.length, counts.left),
        comments: made.map((one) => ({
            path: one.path,
            body: suggestionBody(one),
            line: one.endLine,
            side: "RIGHT",
            ...(one.startLine < one.endLine ? { start_line: one.startLine, start_side: "RIGHT" } : {}),
        })),
    });
    return answer.kind === "ok" ? { kind: "ok", data: { ...counts, url: answer.data.html_url } } : answer;
}
/** A suggestion as GitHub takes it. Its fence is longer than any in it, so that nothing in it can end it. */
function suggestionBody({ message, replacement, fingerprint }) {
    const runs = replacement.join("\n").match(/`+/g) ?? [];
    const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
    const block = [`${fence}suggestion`, ...replacement, fence].join("\n");
    const marker = (0,github_body/* markerOf */.we)(keyOf(fingerprint));
    return `${marker}\n${(0,github_body/* fitted */.$5)(message, github_body/* maxBodyLength */.LL / 2)}\n\n${block}`;
}
/**
 * Reads the heads of hunks from the `patch` of a changed file, which has nothing else that begins with `@@`.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
function hunksIn(patch) {
    return patch.split("\n").flatMap((line) => {
        const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (match === null)
            return [];
        const [first, count] = [Number(match[1]), Number(match[2] ?? 1)];
        return count === 0 ? [] : [[first, first + count - 1]];
    });
}
/** Of a hundred files, or comments, each; GitHub lists 3,000 files. */
const review_maxPages = 30;
async function hunksOf(client, repository, number) {
    const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { ...ownerAndRepo(repository), pull_number: number }, (files) => files.map(({ filename, patch }) => [filename, hunksIn(patch ?? "")]), review_maxPages);
    return listed.kind === "ok" ? { kind: "ok", data: new Map(listed.data.items) } : listed;
}
function isShown({ startLine, endLine }, hunks) {
    return hunks.some(([first, last]) => startLine >= first && endLine <= last);
}
/** Fingerprints of those that we suggested before. */
async function earlier(client, repository, number, suggestions) {
    const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { ...ownerAndRepo(repository), pull_number: number }, (comments) => comments.filter(({ body }) => body.startsWith("<!-- bulkhead:")), review_maxPages);
    if (listed.kind !== "ok")
        return listed;
    const { items, complete } = listed.data;
    if (!complete)
        return { kind: "failed", why: `it has more than ${review_maxPages * 100} review comments` };
    if (items.length === 0)
        return { kind: "ok", data: new Set() };
    const who = await author_self(client);
    if (who.kind !== "ok")
        return who;
    const own = items.filter(({ user }) => isBy(who.data, user));
    const known = suggestions.filter((one) => own.some(({ body }) => (0,github_body/* isMarked */.rZ)(body, keyOf(one.fingerprint))));
    return { kind: "ok", data: new Set(known.map(({ fingerprint }) => fingerprint)) };
}
function keyOf(fingerprint) {
    return `suggestion:${fingerprint}`;
}
/** In order of place; of those that share a line, the first: applying one would make the other wrong. */
function apart(suggestions) {
    const kept = [];
    const sorted = suggestions.toSorted((a, b) => (0,order/* firstOf */.Ku)((0,order/* compareText */.n6)(a.path, b.path), a.startLine - b.startLine, (0,order/* compareText */.n6)(a.fingerprint, b.fingerprint)));
    for (const one of sorted) {
        const last = kept.at(-1);
        if (last?.path !== one.path || one.startLine > last.endLine)
            kept.push(one);
    }
    return kept;
}
function introduction(made, left) {
    const what = made === 1 ? "A safe change" : `${made} safe changes`;
    const more = left === 0 ? "" : ` ${left} more will follow when these are dealt with.`;
    return `${what} that would end a finding of Bulkhead each; apply what you agree with.${more}`;
}

;// CONCATENATED MODULE: ./out/action/publish.js




/** Writes what was asked for by name, each as far as the token may. */
async function publish(run, context) {
    const { wishes, job } = context;
    const notices = [];
    const attempt = async (extra, act) => {
        const answer = context.client === undefined ? noToken : await act(context.client);
        if (answer.kind === "ok")
            return answer.data;
        notices.push(degraded(extra, answer, context.client !== undefined));
        return undefined;
    };
    const { repository, pullRequest } = job;
    let commented;
    let tracked;
    if (repository !== undefined && pullRequest !== undefined) {
        const on = { repository, number: pullRequest };
        if (wishes.comment !== "never") {
            const said = await commentOf(run, context.commentContext);
            commented = await attempt("comment", (client) => comment(client, { ...on, ...said, key: job.key, mode: wishes.comment }));
        }
        const { head } = job;
        if (wishes.suggestions && head !== undefined) {
            const suggestions = await context.suggestions();
            await attempt("review", (client) => review(client, { ...on, commit: head, suggestions }));
        }
    }
    if (wishes.trackingIssue && repository !== undefined && isOfDefaultBranch(job)) {
        const said = await issueOf(run, context.auditContext);
        tracked = await attempt("issue", (client) => track(client, { repository, key: job.key, label: "bulkhead", ...said }));
    }
    return {
        ...(commented?.url === undefined ? {} : { comment: commented.url }),
        ...(tracked?.url === undefined ? {} : { issue: tracked.url }),
        notices,
    };
}
const noToken = { kind: "forbidden", status: 401, why: "there is no token" };
async function commentOf({ verdict }, context) {
    const [{ commentBody }, { weigh }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3278).then(__webpack_require__.bind(__webpack_require__, 3278)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5531)),
    ]);
    const { failing, brought } = weigh(verdict);
    return {
        body: commentBody(verdict, context),
        worth: failing.length > 0 || brought.some(({ severity }) => severity !== "info"),
    };
}
async function issueOf({ verdict }, context) {
    const { auditBody, auditTitle } = await __webpack_require__.e(/* import() */ 1189).then(__webpack_require__.bind(__webpack_require__, 1189));
    return {
        title: auditTitle(verdict),
        body: auditBody(verdict, context),
        clean: verdict.totals.gating === 0,
    };
}
/** A change that is proposed, or another branch, says nothing of the state of the repository. */
function isOfDefaultBranch({ pullRequest, branch, defaultBranch, event }) {
    if (pullRequest !== undefined || event === "merge_group")
        return false;
    return defaultBranch === undefined || branch === undefined || branch === defaultBranch;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/write.js
var out_write = __webpack_require__(9487);
;// CONCATENATED MODULE: ./out/action/report-files.js



/** Inputs, and outputs of the same names, with the form of the report that they name the file of. */
const reportFiles = {
    "sarif-file": "sarif",
    "json-file": "json",
    "junit-file": "junit",
    "code-quality-file": "code-quality",
    "rdjson-file": "rdjson",
    "markdown-file": "markdown",
};
const reportFileNames = Object.keys(reportFiles);
/** What `report-folder` gets: what people read, what other programs read, what the next run measures its trend by. */
const inFolder = { "report.md": "markdown", "report.json": "json", "report.sarif": "sarif" };
/** Name of the report that the next run looks for in the folder. */
const trendReport = "report.json";
/**
 * Writes the reports that inputs ask for.
 * @throws UsageError where one cannot be written.
 */
async function writeReports(run, how, workspace, pathOf) {
    const write = async (path, form) => (0,external_node_path_.relative)(workspace, await (0,out_write/* writeWhereNamed */.A)(workspace, path, await render/* renderers */.Z[form](run, how)));
    const folder = pathOf("report-folder");
    if (folder !== undefined) {
        for (const [name, form] of Object.entries(inFolder))
            await write((0,external_node_path_.join)(folder, name), form);
        const { pictureOf } = await Promise.all(/* import() */[__webpack_require__.e(2440), __webpack_require__.e(6507)]).then(__webpack_require__.bind(__webpack_require__, 6507));
        await (0,out_write/* writeWhereNamed */.A)(workspace, (0,external_node_path_.join)(folder, "map.svg"), pictureOf(run));
    }
    const paths = {};
    for (const name of reportFileNames) {
        const path = pathOf(name);
        paths[name] = path === undefined ? "" : await write(path, reportFiles[name]);
    }
    return { ...paths, "report-folder": folder ?? "" };
}

// EXTERNAL MODULE: ./out/decide/base.js
var base = __webpack_require__(4848);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/github/suggestion.js

/** A suggestion that spans more than this is read by nobody, and seldom in one part of the diff. */
const maxLines = 30;
/** Code units: with its message, it is a comment that GitHub keeps. */
const maxLength = 20_000;
/**
 * A finding's fix as lines to suggest.
 * @param message Markdown. @returns undefined where there is no fix, or it cannot be shown as it is: it spans too many
 * lines, or holds what a reader would not see. Also of a file with Windows' line ends, which GitHub might change.
 */
function suggestionOf(finding, message) {
    const edits = finding.fix?.edits.toSorted((a, b) => a.place.start - b.place.start) ?? [];
    const [first] = edits;
    if (first === undefined || first.place.source.text.includes("\r"))
        return undefined;
    const { source } = first.place;
    const region = regionOf(source.text, edits);
    const before = linesOf(source.text.slice(region.from, region.to));
    const replacement = linesOf(region.text);
    if (before.length === 0 || before.length > maxLines || replacement.length > maxLines)
        return undefined;
    if (region.text.length > maxLength)
        return undefined;
    if (replacement.some((line) => (0,visible/* visible */.RK)(line.replaceAll("\t", "")) !== line.replaceAll("\t", "")))
        return undefined;
    const startLine = source.position(region.from).line;
    return {
        path: source.path,
        startLine,
        endLine: startLine + before.length - 1,
        replacement,
        message,
        fingerprint: finding.fingerprint,
    };
}
/** The whole lines around edits, and what becomes of them. */
function regionOf(text, edits) {
    const starts = edits.map(({ place }) => place.start);
    const ends = edits.map(({ place }) => place.end);
    let from = text.lastIndexOf("\n", Math.min(...starts) - 1) + 1;
    let to = Math.max(...ends);
    // At the very end there is no line: the one before it is repeated.
    if (from === text.length && from > 0)
        from = text.lastIndexOf("\n", from - 2) + 1;
    if (to === from || text[to - 1] !== "\n")
        to = afterLine(text, to);
    let changed = made(text, edits, from, to);
    // What took its line's end away runs into the next line.
    if (changed !== "" && !changed.endsWith("\n") && to < text.length) {
        to = afterLine(text, to);
        changed = made(text, edits, from, to);
    }
    return { from, to, text: changed };
}
function made(text, edits, from, to) {
    let at = from;
    let result = "";
    for (const { place, text: inserted } of edits) {
        result += text.slice(at, place.start) + inserted;
        at = place.end;
    }
    return result + text.slice(at, to);
}
/** Behind the end of the line that an offset is in. */
function afterLine(text, offset) {
    const end = text.indexOf("\n", offset);
    return end === -1 ? text.length : end + 1;
}
function linesOf(text) {
    if (text === "")
        return [];
    return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}

// EXTERNAL MODULE: ./out/report/markdown.js
var markdown = __webpack_require__(4370);
// EXTERNAL MODULE: ./out/report/weigh.js
var weigh = __webpack_require__(5531);
;// CONCATENATED MODULE: ./out/action/suggestions.js





/**
 * The safe fixes of what a pull request brings, as suggestions on lines of its head, worst first. Of a file that the
 * merge has otherwise than the head, there are none: the lines would be others.
 * @param head full hash.
 */
async function suggestionsOf({ verdict }, clone, head, remote) {
    const fixable = (0,order/* worstFirst */.md)(verdict.findings).filter((finding) => finding.fix !== undefined && finding.suppression === undefined && (0,weigh.isBrought)(finding));
    if (fixable.length === 0)
        return [];
    const options = { below: [], label: (path) => path, beside: clone };
    const found = await (0,base/* baseAt */.v)(clone.root, head, options, remote);
    if (found.kind !== "commit")
        return [];
    const suggestions = [];
    for (const finding of fixable) {
        const { source } = finding.place;
        const read = await found.tree.read(source.path);
        if (read.kind !== "text" || read.text !== source.text)
            continue;
        const message = `${(0,markdown/* code */.aY)(finding.subject)} ${(0,markdown/* marked */.xI)(finding.message)} (${(0,markdown/* code */.aY)(finding.rule)}). ${(0,markdown/* prose */.CS)(finding.fix?.description ?? "")}`;
        const suggestion = suggestionOf(finding, message);
        if (suggestion !== undefined)
            suggestions.push(suggestion);
    }
    return suggestions;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./out/github/zip.js
/** Bytes that are unpacked at once: they grow to a thousandfold at most before the bound is looked at. */
const part = 2 * 1024;
/**
 * A file out of a zip archive in memory. What it says of its own size is not believed: unpacking ends at the bound.
 * @param name without folders; of several, the first. @param maximum bytes.
 */
async function fileInZip(archive, name, maximum) {
    const { Unzip, UnzipInflate } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 1306));
    const parts = [];
    const seen = { state: "absent", length: 0 };
    const unzip = new Unzip((file) => {
        if (seen.state !== "absent" || file.name.slice(file.name.lastIndexOf("/") + 1) !== name)
            return;
        seen.state = "begun";
        file.ondata = (error, bytes, final) => {
            if (error !== null)
                throw error;
            seen.length += bytes.length;
            parts.push(bytes);
            if (seen.length > maximum)
                seen.state = "large";
            else if (final)
                seen.state = "whole";
        };
        file.start();
    });
    unzip.register(UnzipInflate);
    try {
        for (let at = 0; at < archive.length && (seen.state === "absent" || seen.state === "begun"); at += part) {
            unzip.push(archive.subarray(at, at + part), at + part >= archive.length);
        }
    }
    catch {
        return { kind: "broken" };
    }
    if (seen.state === "whole")
        return { kind: "found", bytes: Buffer.concat(parts) };
    return { kind: seen.state === "begun" ? "broken" : seen.state };
}

;// CONCATENATED MODULE: ./out/github/artifact.js


/** Bytes of the artifact, and of the report in it. */
const maxZip = 32 * 1024 * 1024;
const maxReport = 64 * 1024 * 1024;
/** Of a hundred artifacts each: other branches have some, too. */
const artifact_maxPages = 5;
/**
 * The report of the last run on the default branch; undefined where there is none. Needs `actions: read`.
 * @see https://docs.github.com/en/rest/actions/artifacts
 */
async function earlierReport(client, earlier) {
    const { repository, name, branch } = earlier;
    const names = ownerAndRepo(repository);
    const listed = await client.pages("GET /repos/{owner}/{repo}/actions/artifacts", { ...names, name }, ({ artifacts }) => artifacts.filter((artifact) => !artifact.expired && artifact.name === name), artifact_maxPages);
    if (listed.kind !== "ok")
        return listed;
    const [last] = listed.data.items
        .flatMap((artifact) => {
        const { workflow_run: run } = artifact;
        // A fork's branch may have the same name.
        const isOurs = run?.head_branch === branch && run.head_repository_id === run.repository_id;
        return isOurs && run?.id !== undefined && run.id !== earlier.run ? [{ ...artifact, run: run.id }] : [];
    })
        .sort((a, b) => b.id - a.id);
    if (last === undefined)
        return { kind: "ok", data: undefined };
    if (last.size_in_bytes > maxZip)
        return { kind: "failed", why: `it is larger than ${maxZip} bytes` };
    const zip = await client.bytes("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { ...names, artifact_id: last.id, archive_format: "zip" }, "application/vnd.github+json", { redirects: "leave", maxBytes: maxZip });
    if (zip.kind !== "ok")
        return zip;
    const bytes = await contentOf(zip.data, earlier.file);
    if (typeof bytes === "string")
        return { kind: "failed", why: bytes };
    const created = last.created_at === null ? {} : { created: last.created_at };
    return { kind: "ok", data: { text: new TextDecoder().decode(bytes), run: last.run, ...created } };
}
/**
 * The report, or why there is none. An artifact may have been kept as it is, without an archive around it.
 * @see https://github.blog/changelog/2026-02-26-github-actions-now-supports-uploading-and-downloading-non-zipped-artifacts
 */
async function contentOf(artifact, file) {
    if (artifact.toString("latin1", 0, 2) !== "PK")
        return artifact;
    const found = await fileInZip(artifact, file, maxReport);
    if (found.kind === "found")
        return found.bytes;
    return {
        absent: `it has no file ${file}`,
        large: `${file} in it is larger than ${maxReport} bytes`,
        broken: "it is no whole zip archive",
    }[found.kind];
}

;// CONCATENATED MODULE: ./out/action/trend.js






/**
 * What the trend is measured by: an earlier report on disk, or in an artifact.
 * @throws UsageError where a file that is named cannot be read.
 */
async function earlierRun({ previousReport, previousArtifact }, job, client, workspace) {
    if (previousReport !== undefined) {
        return { kind: "run", run: previousRun(await readNamed(workspace, previousReport), previousReport) };
    }
    if (previousArtifact === undefined)
        return { kind: "nothing" };
    const { repository, defaultBranch, run } = job;
    if (client === undefined || repository === undefined)
        return { kind: "forbidden", status: 401, why: "no token" };
    // A schedule's event does not name the branch; it always runs on the default one.
    const branch = defaultBranch ?? job.branch;
    if (branch === undefined || run === undefined)
        return { kind: "failed", why: "the job does not say which run it is" };
    const wanted = { repository, name: previousArtifact, file: trendReport, branch, run: Number(run) };
    const found = await earlierReport(client, wanted);
    if (found.kind !== "ok")
        return found;
    if (found.data === undefined)
        return { kind: "nothing" };
    try {
        return { kind: "run", run: previousRun(found.data.text, `artifact ${previousArtifact}`) };
    }
    catch (error) {
        // Somebody else's artifact of the same name must not cost the verdict.
        if (error instanceof out_options/* UsageError */.eb)
            return { kind: "failed", why: error.message };
        throw error;
    }
}
async function readNamed(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), "utf8");
    }
    catch {
        throw new out_options/* UsageError */.eb(`input previous-report: ${path} cannot be read`);
    }
}

;// CONCATENATED MODULE: ./out/action/report.js


















/** Everything that the action says: log, annotations, files, summary, what else was asked for, outputs. */
async function report(result, { prepared, job, client, remote, workspace }) {
    const { verdict, rules } = result;
    const { options, clones, compared } = prepared;
    const wanted = wishes();
    const earlier = await earlierRun(wanted, job, client, workspace);
    const trend = earlier.kind === "run" ? { trend: trendOf(verdict.findings, earlier.run) } : {};
    const [clone] = clones;
    const checkedOut = clone && (await (0,git_commits/* commitNamed */.vj)(clone.root, "HEAD").catch(() => undefined));
    const addressOf = addressesOf(job, {
        checkedOut,
        base: verdict.comparison?.base.commit,
        folder: clone?.label("") ?? "",
    });
    const diagrams = (0,map_diagrams.diagramsOf)(result);
    const most = (0,limits/* limitsOf */.Af)(options.limits).shown;
    core/* info */.pq(await render/* renderers */.Z[inputs_text("format") === "json" ? "json" : "text"](result, { color: false, most }));
    const changedLines = compared && (await changedLinesIn(verdict.findings, compared.trees.values()));
    (0,workflow_commands.writeAnnotations)((0,annotations.annotationsOf)(verdict, { warnOnly: options.warnOnly, ...(changedLines && { changedLines }) }));
    const how = { color: false, most, paths: core/* getMultilineInput */.q3("paths"), addressOf, ...checkedCommit(job) };
    const files = await writeReports(result, how, workspace, inputs_text);
    const fullReport = files["markdown-file"] || files["report-folder"] || undefined;
    const { today } = options;
    if (process.env.GITHUB_STEP_SUMMARY) {
        const summary = (0,report_summary.summaryReport)(verdict, {
            rules,
            addressOf,
            diagrams,
            today,
            ...trend,
            ...(fullReport && { fullReport }),
        });
        await core/* summary */.z.addRaw(summary).write();
    }
    const runAddress = addressOfRun(job);
    const page = { rules, addressOf, ...(runAddress === undefined ? {} : { run: runAddress }) };
    const published = await publish(result, {
        wishes: wanted,
        job,
        client,
        commentContext: { ...page, ...(diagrams.changed === undefined ? {} : { diagram: diagrams.changed }) },
        auditContext: { ...page, ...trend, today },
        suggestions: async () => (clone && job.head ? suggestionsOf(result, clone, job.head, remote) : []),
    });
    const hasTrend = earlier.kind === "run" || earlier.kind === "nothing";
    const notices = hasTrend
        ? published.notices
        : [degraded("trend", earlier, client !== undefined), ...published.notices];
    for (const notice of notices)
        core/* notice */.lm(notice);
    setOutputs({ ...outputsOf(result), ...files, "comment-url": published.comment, "issue-url": published.issue });
}
/** For reports that name the commit. */
function checkedCommit({ server, repository, commit, ref }) {
    if (server === undefined || repository === undefined || commit === undefined)
        return {};
    const branch = ref === undefined ? {} : { branch: ref };
    return { commit: { repository: `${server}/${repository}`, revision: commit, ...branch } };
}
function outputsOf({ verdict }) {
    const { conclusion, totals, comparison, findings } = verdict;
    const changed = (kind) => comparison &&
        findings.filter(({ change, suppression }) => change?.kind === kind && suppression === undefined).length;
    return {
        conclusion,
        gating: totals.gating,
        ...Object.fromEntries(finding/* severities */.g.map((severity) => [severity, totals.severities[severity]])),
        base: comparison?.base.commit,
        new: changed("new"),
        worse: changed("worse"),
        fixed: comparison?.fixed.filter(({ suppression }) => suppression === undefined).length,
    };
}
/** What there is not is empty, so that a later step finds each output. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value ?? "");
}

// EXTERNAL MODULE: ./out/command/prepare.js + 3 modules
var prepare = __webpack_require__(6415);
;// CONCATENATED MODULE: ./out/config/reference.js


/** What the action's `config` input is: a reference, or, on several lines or with a colon, the configuration itself. */
function referenceIn(text) {
    const match = /^([\w.-]+\/[\w.-]+)\/([^\s:@]+)@([^\s:@]+)$/.exec(text.trim());
    if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined)
        return undefined;
    return { repository: match[1], path: match[2], ref: match[3] };
}
const longest = 1024 * 1024;
/**
 * Reads a referenced configuration with the contents API.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws UsageError where it cannot be read: that is never a pass.
 */
async function readReference(reference, client) {
    const { path, ref } = reference;
    const [owner = "", repo = ""] = reference.repository.split("/");
    const label = `${reference.repository}/${path}@${ref}`;
    const answer = await client.bytes("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path, ref }, "application/vnd.github.raw+json", { maxBytes: longest, redirects: "refuse" });
    if (answer.kind === "ok")
        return new source/* Source */.kL(path, new TextDecoder().decode(answer.data), label);
    throw new out_options/* UsageError */.eb(`input config: ${label} cannot be read: ${meaning(answer, client.hasToken)}`);
}
function meaning(failure, hasToken) {
    if (failure.status === undefined || failure.kind === "rate-limited")
        return failure.why;
    const answers = `GitHub answers ${failure.status}`;
    if (!hasToken)
        return `${answers}; give the action a token that may read it (input token)`;
    if (failure.kind === "failed")
        return answers;
    return `${answers}: it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read`;
}

// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/github/answer.js

/**
 * What a status that is no success means. GitHub says 403 and 429 of both kinds of limit.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
 */
function failureOf({ status, headers, message, write, hasToken, now }) {
    const said = message === "" ? "" : ` (${(0,visible/* clip */.$Q)((0,visible/* visible */.RK)(message), 200)})`;
    const why = `GitHub answers ${status}${said}`;
    if (status === 429 || (status === 403 && isLimit(headers, message))) {
        const until = limitedUntil(headers, now);
        return { kind: "rate-limited", status, why, ...(until === undefined ? {} : { until }) };
    }
    const hidden = status === 404 && (write || !hasToken);
    if (status === 401 || status === 403 || hidden)
        return { kind: "forbidden", status, why };
    return { kind: status === 404 ? "not-found" : "failed", status, why };
}
/** What the body of an answer says went wrong; empty where it does not. */
function messageIn(bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
        return typeof message === "string" ? message : "";
    }
    catch {
        return "";
    }
}
function isLimit(headers, message) {
    return (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\brate limit\b|abuse/i.test(message));
}
function limitedUntil(headers, now) {
    const after = headers.get("retry-after");
    if (after !== null && /^\d{1,9}$/.test(after))
        return now + Number(after) * 1000;
    const reset = headers.get("x-ratelimit-reset");
    if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d{1,12}$/.test(reset))
        return undefined;
    // A second more: the clock of this machine is not GitHub's.
    return Math.max(now, Number(reset) * 1000 + 1000);
}

;// CONCATENATED MODULE: ./out/github/exchange.js
/** Sends a request, and reads the answer up to a bound. Whatever goes wrong is an answer, too. */
async function exchange(request, bounds) {
    const signal = AbortSignal.timeout(bounds.deadline);
    try {
        return await follow(request, bounds, signal);
    }
    catch (error) {
        if (signal.aborted)
            return silent(`no answer came within ${bounds.deadline / 1000} s`);
        return silent(exchange_reasonOf(error));
    }
}
const maxRedirects = 3;
async function follow(request, bounds, signal) {
    let url = request.url;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        const { authorization, ...others } = request.headers;
        const inside = new URL(url).origin === bounds.origin;
        const response = await fetch(url, {
            method: request.method,
            headers: {
                ...others,
                ...(inside && bounds.token !== undefined ? { authorization: `Bearer ${bounds.token}` } : {}),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: "manual",
            signal,
        });
        const location = response.headers.get("location");
        if (!isRedirect(response.status) || location === null)
            return await exchange_read(response, bounds.maxBytes);
        await response.body?.cancel();
        const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
        if (bounds.redirects === "refuse" || request.method !== "GET" || target === undefined) {
            return failed("GitHub answers with a redirect");
        }
        if (target.origin !== bounds.origin && (bounds.redirects !== "leave" || !isSafe(target, bounds.origin))) {
            return failed("GitHub answers with a redirect to another server");
        }
        url = target.href;
    }
    return failed(`GitHub answers with more than ${maxRedirects} redirects`);
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** What was asked for over TLS never comes without. */
function isSafe(target, origin) {
    return target.protocol === "https:" || (target.protocol === "http:" && origin.startsWith("http:"));
}
async function exchange_read(response, maxBytes) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        length += part.length;
        // Leaving the loop ends the transfer.
        if (length > maxBytes)
            return failed(`GitHub answers with more than ${maxBytes} bytes`);
        parts.push(part);
    }
    return { kind: "answered", status: response.status, headers: response.headers, bytes: Buffer.concat(parts) };
}
function failed(why) {
    return { kind: "failed", why, silent: false };
}
function silent(why) {
    return { kind: "failed", why, silent: true };
}
/** `fetch` says "fetch failed", and why in its cause. */
function exchange_reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof AggregateError)
        return exchange_reasonOf(error.cause.errors[0]);
    return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./out/github/patience.js

/**
 * How long all requests of a client wait together for a server that asks them to. Who keeps asking while it is limited
 * may be shut out, so a wait holds back every request.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
class Patience {
    #longest;
    #waited = 0;
    #until = 0;
    /** @param longest ms in sum. */
    constructor(longest) {
        this.#longest = longest;
    }
    /** Holds requests back for `wait` ms from now. @returns false where that is too long: then nobody waits. */
    extend(wait) {
        const now = Date.now();
        const until = now + wait;
        const more = Math.max(0, until - Math.max(now, this.#until));
        if (this.#waited + more > this.#longest)
            return false;
        this.#waited += more;
        this.#until = Math.max(this.#until, until);
        return true;
    }
    /** Until no request is held back. */
    async ready() {
        for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now())
            await (0,external_node_timers_promises_.setTimeout)(left);
    }
}

// EXTERNAL MODULE: ./out/version.js
var version = __webpack_require__(3888);
;// CONCATENATED MODULE: ./out/github/request.js

/**
 * A request for a route of the API, without a token.
 * @param url base of the API. @param route method and template, as in GitHub's description.
 * @param accept media type of the answer. @returns undefined where a parameter would make another route of it.
 */
async function requestOf(url, route, parameters, accept) {
    const { endpoint } = await __webpack_require__.e(/* import() */ 5159).then(__webpack_require__.bind(__webpack_require__, 5159));
    const filled = endpoint(route, { ...parameters, baseUrl: url });
    const [path = "", query] = filled.url.split("?");
    // A parameter that may have slashes (a file's path) takes several segments.
    const slashed = path.replaceAll("%2F", "/");
    if (slashed.split("/").some((segment) => segment === "." || segment === ".."))
        return undefined;
    const { method, body } = filled;
    return {
        method,
        url: query === undefined ? slashed : `${slashed}?${query}`,
        headers: {
            accept,
            // The oldest that is supported: GitHub Enterprise Server does not know later ones.
            "x-github-api-version": "2022-11-28",
            "user-agent": `bulkhead/${version/* version */.r}`,
            ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
}

;// CONCATENATED MODULE: ./out/github/turns.js
/** Lets so many run at once, and the others wait for their turn, in order. */
class Turns {
    #free;
    #waiting = [];
    constructor(places) {
        this.#free = places;
    }
    async take(run) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await run();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./out/github/client.js







/**
 * GitHub's REST API. Bounded in all that it does: each request by a deadline, a size and a number of tries, all of them
 * by the time that they wait in sum; after one that got no answer, none is sent any more. The token is shown to the
 * API's own origin only, and stands in no answer.
 *
 * Octokit's plugins do not fit: that for retries repeats a write whose first try may have come through (a second
 * comment), that for throttling waits as long as it is told, and its request takes 1.7 s to parse a large tree.
 */
class GitHubClient {
    /** Whether requests say who asks. */
    hasToken;
    #options;
    #token;
    #patience;
    /** GitHub allows 100 requests at once. */
    #reads = new Turns(8);
    /** "Pause between mutative requests", one at a time. */
    #writes = new Turns(1);
    #lastWrite = 0;
    /** Why no request is sent any more, and until when. */
    #closed;
    /** @throws UsageError where the token or the address is none. */
    constructor({ token, ...options }) {
        if (!/^https?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) {
            throw new out_options/* UsageError */.eb(`GITHUB_API_URL: "${options.url}" is no address of an API`);
        }
        // What fetch says of a header that it refuses holds the header.
        if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
            throw new out_options/* UsageError */.eb("input token: it has characters that no token has");
        }
        this.#options = { ...defaults, ...options, url: options.url.replace(/\/+$/, "") };
        this.#token = token;
        this.hasToken = token !== undefined;
        this.#patience = new Patience(this.#options.patience);
    }
    /** What a route of the API answers, as GitHub's description has it. */
    async request(route, parameters, manner = {}) {
        const answer = await this.#send(route, parameters, "application/vnd.github+json", manner);
        return answer.kind === "ok" ? parsed(answer.data) : answer;
    }
    /**
     * A list over all of its pages, each of up to 100, asked for by number: no address that an answer names is asked.
     * @param itemsOf what a page has. @param maxPages more is left unread, `complete` says whether there was more.
     */
    async pages(route, parameters, itemsOf, maxPages) {
        const items = [];
        for (let page = 1; page <= maxPages; page++) {
            const paged = { ...parameters, per_page: 100, page };
            const answer = await this.#send(route, paged, "application/vnd.github+json", {});
            if (answer.kind !== "ok")
                return answer;
            const listed = parsed(answer.data);
            if (listed.kind !== "ok")
                return listed;
            items.push(...itemsOf(listed.data));
            const more = /;\s*rel="next"/.test(answer.data.headers.get("link") ?? "");
            if (!more)
                return { kind: "ok", data: { items, complete: true } };
        }
        return { kind: "ok", data: { items, complete: false } };
    }
    /** The answer's bytes as they come. @param accept its media type. */
    async bytes(route, parameters, accept, manner = {}) {
        const answer = await this.#send(route, parameters, accept, manner);
        return answer.kind === "ok" ? { kind: "ok", data: answer.data.bytes } : answer;
    }
    async #send(route, parameters, accept, manner) {
        const request = await requestOf(this.#options.url, route, parameters, accept);
        if (request === undefined)
            return { kind: "failed", why: "it has a name that is no path" };
        const write = request.method !== "GET";
        const { tries, backoff } = this.#options;
        for (let attempt = 1;; attempt++) {
            await this.#patience.ready();
            if (this.#closed !== undefined && Date.now() < this.#closed.until)
                return this.#closed.failure;
            const exchanged = await (write ? this.#write(request, manner) : this.#read(request, manner));
            if (exchanged.kind === "answered" && exchanged.status < 300)
                return { kind: "ok", data: exchanged };
            const failure = this.#failureOf(exchanged, write);
            const wait = waitFor(failure, exchanged, write, backoff * 2 ** (attempt - 1));
            if (wait !== undefined && attempt < tries && this.#patience.extend(wait))
                continue;
            const until = closedUntil(failure, exchanged);
            if (until !== undefined)
                this.#closed = { failure, until };
            return failure;
        }
    }
    #read(request, manner) {
        return this.#reads.take(() => exchange(request, this.#bounds(manner)));
    }
    #write(request, manner) {
        return this.#writes.take(async () => {
            const early = this.#lastWrite + this.#options.betweenWrites - Date.now();
            if (early > 0)
                await (0,external_node_timers_promises_.setTimeout)(early);
            const exchanged = await exchange(request, this.#bounds(manner));
            this.#lastWrite = Date.now();
            return exchanged;
        });
    }
    #bounds({ maxBytes = defaultMaxBytes, redirects = "follow" }) {
        const { url, deadline } = this.#options;
        return { origin: new URL(url).origin, token: this.#token, deadline, maxBytes, redirects };
    }
    #failureOf(exchanged, write) {
        if (exchanged.kind === "failed")
            return { kind: "failed", why: this.#withoutToken(exchanged.why) };
        const { status, headers, bytes } = exchanged;
        const message = this.#withoutToken(messageIn(bytes));
        return failureOf({ status, headers, message, write, hasToken: this.hasToken, now: Date.now() });
    }
    #withoutToken(text) {
        return this.#token === undefined ? text : text.replaceAll(this.#token, "***");
    }
}
function parsed({ bytes }) {
    try {
        const data = JSON.parse(bytes.toString("utf8"));
        if (typeof data === "object" && data !== null)
            return { kind: "ok", data: data };
    }
    catch { }
    return { kind: "failed", why: "GitHub answers with something else than JSON" };
}
const defaults = {
    deadline: 20_000,
    tries: 3,
    patience: 60_000,
    backoff: 1000,
    betweenWrites: 1000,
};
const defaultMaxBytes = 16 * 1024 * 1024;
/** ms; "wait for at least one minute before retrying", where GitHub does not say how long. */
const limitedFor = 60_000;
/** ms before another try; undefined where none is worth it. */
function waitFor(failure, exchanged, write, backoff) {
    if (failure.kind === "rate-limited") {
        return failure.until === undefined ? limitedFor : Math.max(0, failure.until - Date.now());
    }
    // Nobody knows whether a write that failed was done.
    if (write)
        return undefined;
    if (exchanged.kind === "failed")
        return exchanged.silent ? backoff : undefined;
    return exchanged.status >= 500 || exchanged.status === 408 ? backoff : undefined;
}
/** Until when nothing more is asked, ms since 1970; undefined where others may have better luck. */
function closedUntil(failure, exchanged) {
    if (failure.kind === "rate-limited")
        return failure.until ?? Date.now() + limitedFor;
    return exchanged.kind === "failed" && exchanged.silent ? Number.POSITIVE_INFINITY : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/tree/commit-tree.js
var commit_tree = __webpack_require__(5413);
;// CONCATENATED MODULE: ./out/tree/github-items.js

/**
 * All files of a git tree over the API, by path. One request, unless the tree is so large (100,000 entries, or 7 MB)
 * that the answer is cut: then folder by folder, and what is cut is never taken for the whole.
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 * @param tree its hash. @param maxRequests where more would be needed, the answer is `failed`.
 */
async function itemsOf(client, repository, tree, maxRequests) {
    const items = new Map();
    /** Folders to come, with their paths; `recursive`: with all that is below. */
    const wanted = [{ tree, path: "", recursive: true }];
    for (let requests = 0;; requests++) {
        const folder = wanted.pop();
        if (folder === undefined)
            return { kind: "ok", data: items };
        if (requests === maxRequests) {
            const why = `its tree is so large that GitHub answers in parts, of which more than ${maxRequests} would be needed`;
            return { kind: "failed", why };
        }
        const answer = await entriesOf(client, repository, folder);
        if (answer.kind !== "ok")
            return answer;
        const { entries, truncated } = answer.data;
        if (truncated && !folder.recursive) {
            return { kind: "failed", why: `its folder "${folder.path}" is larger than what GitHub answers` };
        }
        if (truncated)
            wanted.push({ ...folder, recursive: false });
        else
            for (const entry of entries)
                take(entry, folder, items, wanted);
    }
}
/** Entries are up to 100,000, of some 250 bytes, and longer where paths are. */
const maxBytes = 128 * 1024 * 1024;
async function entriesOf(client, repository, { tree, recursive }) {
    const answer = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { ...ownerAndRepo(repository), tree_sha: tree, ...(recursive ? { recursive: "1" } : {}) }, { maxBytes });
    if (answer.kind !== "ok")
        return answer;
    return { kind: "ok", data: { entries: answer.data.tree, truncated: answer.data.truncated } };
}
/** Submodules are of type `commit`, and left out. */
function take(entry, folder, items, wanted) {
    const path = folder.path === "" ? entry.path : `${folder.path}/${entry.path}`;
    if (entry.type === "tree" && !folder.recursive)
        wanted.push({ tree: entry.sha, path, recursive: true });
    if (entry.type !== "blob")
        return;
    const kind = entry.mode === "120000" ? "link" : "file";
    items.set(path, { id: entry.sha, kind, ...(entry.size === undefined ? {} : { size: entry.size }) });
}

;// CONCATENATED MODULE: ./out/tree/github.js




/**
 * The files of a commit, read over GitHub's API with a token that may read the contents, or none. A file is fetched when
 * it is first read. What large file storage keeps elsewhere is here the small text that points to it, as in git.
 */
class GitHubTree extends commit_tree/* CommitTree */.e {
    #blobs;
    constructor(commit, items, blobs, options) {
        super(commit, items, blobs.read, options);
        this.#blobs = blobs;
    }
    /**
     * The tree of a commit.
     * @param repository `owner/name`. @param commit full hash.
     */
    static async open(client, repository, commit, options = {}) {
        const found = await commitOf(client, repository, commit);
        if (found.kind !== "ok")
            return found;
        const items = await itemsOf(client, repository, found.data.tree, options.maxTreeRequests ?? 100);
        if (items.kind !== "ok")
            return items;
        const blobs = new Blobs(client, repository, options);
        return { kind: "ok", data: new GitHubTree(found.data.sha, items.data, blobs, options) };
    }
    /**
     * Why a file could not be fetched, the first time that one could not. Such a file is `refused`; a comparison with a
     * tree that is not whole says things that are not so.
     */
    get failure() {
        return this.#blobs.failure;
    }
}
class Blobs {
    failure;
    #client;
    #repository;
    #beside;
    #maxFiles;
    #known = new Map();
    #fetched = 0;
    constructor(client, repository, { beside, maxFiles = 400 }) {
        this.#client = client;
        this.#repository = repository;
        this.#beside = beside;
        this.#maxFiles = maxFiles;
    }
    read = ({ id }, path, maximum) => {
        const known = this.#known.get(id);
        if (known !== undefined)
            return known;
        const reading = this.#readOnce(id, path, maximum);
        this.#known.set(id, reading);
        return reading;
    };
    async #readOnce(id, path, maximum) {
        const local = await this.#beside?.readBytes?.(path);
        if (local?.kind === "bytes" && hasId(local.bytes, id))
            return local;
        if (this.#fetched >= this.#maxFiles) {
            return this.#failed({ kind: "failed", why: `more than ${this.#maxFiles} files would have to be fetched` });
        }
        this.#fetched++;
        const answer = await this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...ownerAndRepo(this.#repository), file_sha: id }, 
        // In base64, with line breaks.
        { maxBytes: maximum * 1.5 + 4096 });
        if (answer.kind !== "ok")
            return this.#failed(answer);
        const { content, encoding } = answer.data;
        const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
        if (hasId(bytes, id))
            return { kind: "bytes", bytes };
        return this.#failed({ kind: "failed", why: "GitHub answers with another content than its hash says" });
    }
    #failed(failure) {
        this.failure ??= failure;
        return { kind: "refused", why: `could not be fetched: ${failure.why}`, lost: true };
    }
}
/** Whether bytes are the object that git calls so. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hasId(bytes, id) {
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

;// CONCATENATED MODULE: ./out/github/remote.js



/** Reads of a repository what a clone of it does not have. @param repository `owner/name`. */
function remoteOf(client, repository) {
    const over = (failure) => ({ why: `over GitHub's API: ${reasonOf("base", failure, client.hasToken)}` });
    return {
        tree: async (commit, options) => {
            const answer = await GitHubTree.open(client, repository, commit, options);
            return answer.kind === "ok" ? answer.data : over(answer);
        },
        mergeBase: async (base, head) => {
            const answer = await mergeBase(client, repository, base, head);
            return answer.kind === "ok" ? answer.data : over(answer);
        },
    };
}

// EXTERNAL MODULE: ./out/run.js + 37 modules
var run = __webpack_require__(2893);
// EXTERNAL MODULE: ./out/short-run.js
var short_run = __webpack_require__(5178);
;// CONCATENATED MODULE: ./out/main.js














/** The action: inputs, the run, its reports, exit status. */
async function runAction() {
    try {
        const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const { occasion, payload } = await (0,prepare/* occasionIn */.f)(process.env);
        const job = jobIn(process.env, payload);
        const client = clientOf(job);
        const remote = client && job.repository ? remoteOf(client, job.repository) : undefined;
        (0,short_run/* prepareForShortRun */.Q)();
        const prepared = await (0,prepare/* prepare */.i)(core/* getMultilineInput */.q3("paths"), settings(), inputs_text("config-file"), workspace, {
            organisation: await organisation(job),
            occasion,
            remote,
            // A required workflow runs in repositories that have nothing to check.
            defaults: { allowEmpty: true },
            ignored: "leave",
        });
        const result = await (0,run/* run */.e)(prepared.trees, prepared.options, prepared);
        await report(result, { prepared, job, client, remote, workspace });
        process.exitCode = (0,exit_status/* statusOf */.c)(result.verdict.conclusion, prepared.options);
    }
    catch (error) {
        fail(error);
    }
}
/** Status 2: a job that could not be done must look like neither a pass nor a finding, whatever fails while it is said. */
function fail(error) {
    core/* setFailed */.C1((0,visible/* visibleLines */.gB)(error instanceof out_options/* UsageError */.eb ? error.message : String(error)));
    process.exitCode = exit_status/* exitStatus */.$.unable;
    try {
        core/* setOutput */.uH("conclusion", "error");
    }
    catch (second) {
        core/* warning */.$e(`the output "conclusion" could not be written: ${String(second)}`);
    }
}
/** The configuration in the input `config`, written out or referred to: that of whoever wrote the workflow. */
async function organisation(job) {
    const written = inputs_text("config");
    if (written === undefined)
        return undefined;
    const reference = referenceIn(written);
    if (reference === undefined)
        return new source/* Source */.kL("config", written, "input config");
    return readReference(reference, clientOf(job) ?? new GitHubClient({ url: job.api }));
}
/** Undefined without a token: then nothing is asked that was not asked for by name. */
function clientOf({ api }) {
    const token = inputs_text("token");
    return token === undefined ? undefined : new GitHubClient({ url: api, token });
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byProject)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2380);



/**
 * The same map with one node a project and one for the host, for when there are too many to show: what a project's
 * containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
 * matter least are one node together. What is inside a project is left out, and what it mounts without control.
 */
function byProject(graph, limit) {
    const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
    return (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStandIns */ .H)({ ...graph, edges }, placesOf(graph, limit), []);
}
/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph, limit) {
    const hosts = graph.groups.filter(({ kind }) => kind === "host");
    const projects = graph.groups.filter(({ kind }) => kind === "project");
    const links = linksOf(graph).slice(0, limit >> 1);
    const room = limit - links.length - hosts.length;
    const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
    const rest = projects.filter((project) => !shown.includes(project));
    const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : undefined;
    const others = {
        id: "rest",
        kind: "project",
        label: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest.length, "more project"),
        state: state ?? "kept",
    };
    const standIns = new Map([
        ...hosts.map((host) => [host.id, { id: host.id, kind: "host", label: host.label, state: host.state }]),
        ...shown.map((project) => [project.id, projectNode(project, graph)]),
        ...rest.map((project) => [project.id, others]),
        ...links.map((node) => [node.id, node]),
    ]);
    return new Map(graph.nodes.flatMap((node) => {
        const place = standIns.get(node.group ?? node.id);
        return place === undefined ? [] : [[node.id, place]];
    }));
}
function projectNode({ id, label, state }, graph) {
    const containers = graph.nodes.filter(({ group, kind }) => group === id && (kind === "container" || kind === "datastore"));
    const touched = graph.compared && state === "kept" ? " touched" : "";
    return { id, kind: "project", label, detail: `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(containers.length, "container")}${touched}`, state };
}
/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const users = new Map();
    for (const { from, to } of edges) {
        users.set(from, (users.get(from) ?? new Set()).add(groups.get(to)));
        users.set(to, (users.get(to) ?? new Set()).add(groups.get(from)));
    }
    const world = new Set(["outside", "loopback", "internet"]);
    const alone = nodes.filter(({ group }) => group === undefined);
    const common = alone.filter(({ kind, id }) => !world.has(kind) && (users.get(id)?.size ?? 0) > 1);
    return [...alone.filter(({ kind }) => world.has(kind)), ...common];
}
/**
 * Projects that a change widens first, then those that it changes, then those that expose and control most; without
 * those that do nothing of it.
 */
function loudest(projects, { nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const weights = new Map();
    for (const { from, to, kind, state } of edges) {
        for (const group of new Set([groups.get(from), groups.get(to)])) {
            const { added, changed, heavy } = weights.get(group) ?? none;
            weights.set(group, {
                added: added + Number(state === "added"),
                changed: changed + Number(state !== "kept"),
                heavy: heavy + Number(kind === "exposes" || kind === "controls"),
            });
        }
    }
    const of = ({ id }) => weights.get(id) ?? none;
    const loud = projects.filter((project) => of(project).changed + of(project).heavy > 0);
    return loud.toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(of(b).added - of(a).added, of(b).changed - of(a).changed, of(b).heavy - of(a).heavy));
}
const none = { added: 0, changed: 0, heavy: 0 };


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagramsOf: () => (/* binding */ diagramsOf)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _mapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);




/**
 * The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
 * that a map shows has changed, and everything, where there is a container.
 */
function diagramsOf({ verdict, collected, factsOf }) {
    const { projects } = collected;
    // Of what cannot be read there is no picture.
    const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
    const bases = pairs.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const { maskMessage } = (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)([...projects, ...bases]);
    const changed = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.changeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedGraph */ .U)(pairs.map((pair) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedPair */ .w)(pair, factsOf))), maskMessage);
    const whole = projects.map((project) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedProject */ .p)(project, factsOf));
    return {
        ...(changed === undefined ? {} : { changed }),
        ...(whole.length === 0 ? {} : { whole: (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.wholeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .c)(whole), maskMessage) }),
    };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ nodeLines),
/* harmony export */   XU: () => (/* binding */ edgeLines),
/* harmony export */   Z8: () => (/* binding */ marks)
/* harmony export */ });
/** What was added or removed is marked, not by colour alone. */
const marks = { added: "+\u00A0", removed: "\u2212\u00A0", kept: "" };
/** What stands in a node, one a line. */
function nodeLines({ label, detail, state }, shown) {
    return [shown(marks[state] + label), ...(detail === undefined ? [] : [shown(detail)])];
}
/** What stands on an edge, one a line; where that is much, the rest as a number. */
function edgeLines(labels, shown, most = 4) {
    if (labels.length <= most)
        return labels.map(shown);
    return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeDiagram: () => (/* binding */ changeDiagram),
/* harmony export */   wholeDiagram: () => (/* binding */ wholeDiagram)
/* harmony export */ });
/* unused harmony exports changedNodes, mermaidOf */
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _by_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _changed_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(443);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _reduced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);






/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = { text: 45_000, edges: 400 };
/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
const changedNodes = 40;
const wholeNodes = 80;
/**
 * Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
 * no line of it begins with a backtick.
 * @param mask what is done to the texts of files that are shown, and to no others: there may be many.
 */
function changeDiagram(graph, mask = asIs) {
    const part = (0,_changed_part_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPart */ .e)(graph);
    if (part === undefined)
        return undefined;
    for (let limit = changedNodes;; limit >>= 1) {
        const shown = limit === changedNodes && part.nodes.length <= limit ? part : (0,_by_project_js__WEBPACK_IMPORTED_MODULE_1__/* .byProject */ .$)(part, limit);
        if (limit <= 4 || fits(shown))
            return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)(shown, mask));
    }
}
/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
function wholeDiagram(graph, mask = asIs) {
    return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)((0,_reduced_js__WEBPACK_IMPORTED_MODULE_3__/* .reduced */ .F)(graph, wholeNodes, fits), mask));
}
const asIs = (text) => text;
function fits(graph) {
    return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}
/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
function mermaidOf({ nodes, edges, groups }) {
    const lines = [...(edges.some(({ state }) => state === "removed") ? [withoutHops] : []), "flowchart LR"];
    const grouped = new Set(groups.map(({ id }) => id));
    for (const node of nodes)
        if (node.group === undefined || !grouped.has(node.group))
            lines.push(`  ${nodeLine(node)}`);
    for (const { id, label, state } of groups) {
        lines.push(`  subgraph ${id}["${quoted(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .marks */ .Z8[state] + label)}"]`);
        for (const node of nodes)
            if (node.group === id)
                lines.push(`    ${nodeLine(node)}`);
        lines.push("  end");
    }
    lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
    return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}
function nodeLine(node) {
    const [open, close] = shapes[node.kind];
    return `${node.id}${open}"${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeLines */ .Ih)(node, quoted).join("<br/>")}"${close}`;
}
function edgeLine({ from, to, kind, labels, state }) {
    const arrow = (kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows)[state];
    const text = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeLines */ .XU)(labels, quoted).join("<br/>");
    return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}
/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = '%%{init: {"elk": {"lineHops": false}}}%%';
const arrows = { added: "==>", removed: "-.->", kept: "-->" };
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows = { added: "===>", removed: "-..->", kept: "--->" };
const ties = { added: "===", removed: "-.-", kept: "---" };
const shapes = {
    outside: ["([", "])"],
    loopback: ["([", "])"],
    internet: ["([", "])"],
    container: ["[", "]"],
    datastore: ["[(", ")]"],
    network: ["{{", "}}"],
    volume: ["[/", "/]"],
    host: ["[[", "]]"],
    "host-part": ["[", "]"],
    project: ["[[", "]]"],
};
/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes = {
    added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
    removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323",
};
const strokes = {
    added: "stroke:#e5534b,stroke-width:3px",
    removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4",
};
function styles(nodes, edges) {
    return ["added", "removed"].flatMap((state) => {
        const ids = nodes.filter((node) => node.state === state).map(({ id }) => id);
        const indices = edges.flatMap((edge, at) => (edge.state === state ? [at] : []));
        return [
            ...(ids.length === 0 ? [] : [`  classDef ${state} ${boxes[state]}`, `  class ${ids.join(",")} ${state}`]),
            ...(indices.length === 0 ? [] : [`  linkStyle ${indices.join(",")} ${strokes[state]}`]),
        ];
    });
}
/**
 * Text inside a quoted label: letters, digits and blanks stand as they are, every other sign of ASCII is an entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that neither Mermaid nor the
 * Markdown that it reads in labels finds anything in it. Line breaks, icons, mathematics and its own signs for entities
 * Mermaid looks for once more when it has put those back: a space of no width keeps them apart.
 */
function quoted(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 60)
        .replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&\u200B")
        .replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ reduced)
});

// EXTERNAL MODULE: ./out/map/by-project.js
var by_project = __webpack_require__(7532);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
// EXTERNAL MODULE: ./out/map/stand-ins.js
var stand_ins = __webpack_require__(2380);
;// CONCATENATED MODULE: ./out/map/without-quiet.js



/**
 * The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
 * hold nothing of the host are one node together, and volumes are left out.
 */
function withoutQuiet(graph) {
    const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
    const isQuiet = ({ id, kind }) => (kind === "container" || kind === "datastore") && !loud.has(id);
    const together = (0,group/* groupBy */.$)(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
    const places = new Map(graph.nodes.flatMap((node) => (node.kind === "volume" ? [] : [[node.id, node]])));
    for (const nodes of together.values()) {
        const [first] = nodes;
        if (nodes.length === 1)
            continue;
        const { detail: _, ...rest } = first;
        const standIn = { ...rest, kind: "container", label: `${(0,words/* count */.U9)(nodes.length, "quiet container")}` };
        for (const { id } of nodes)
            places.set(id, standIn);
    }
    return (0,stand_ins/* withStandIns */.H)(graph, places, graph.groups);
}
const loudKinds = new Set(["exposes", "controls", "shares"]);

;// CONCATENATED MODULE: ./out/map/reduced.js


/** More projects than these nobody looks at one by one. */
const mostProjects = 40;
/**
 * The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
 * fewer of these. `fits` is asked only about maps of `limit` nodes at most.
 */
function reduced(graph, limit, fits) {
    const isSmall = (smaller) => smaller.nodes.length <= limit && fits(smaller);
    if (isSmall(graph))
        return graph;
    const loud = withoutQuiet(graph);
    if (isSmall(loud))
        return loud;
    let nodes = Math.min(limit, mostProjects);
    let projects = (0,by_project/* byProject */.$)(graph, nodes);
    while (nodes > 4 && !isSmall(projects)) {
        nodes >>= 1;
        projects = (0,by_project/* byProject */.$)(graph, nodes);
    }
    return projects;
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withStandIns)
/* harmony export */ });
/**
 * A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
 * edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
 */
function withStandIns(graph, places, groups) {
    const parts = new Map(graph.nodes.flatMap((node) => (node.kind === "host-part" ? [[node.id, node.label]] : [])));
    const edges = new Map();
    for (const edge of graph.edges) {
        const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
        if (from === undefined || to === undefined || from === to)
            continue;
        const part = to === edge.to ? undefined : parts.get(edge.to);
        const labels = part === undefined ? edge.labels : [[...edge.labels, part].join(" ")];
        const key = [from, to, edge.kind, edge.state].join();
        edges.set(key, { ...edge, from, to, labels: [...new Set([...(edges.get(key)?.labels ?? []), ...labels])] });
    }
    const nodes = [...new Set(places.values())];
    const used = new Set(nodes.map(({ group }) => group));
    return {
        compared: graph.compared,
        groups: groups.filter(({ id }) => used.has(id)),
        nodes,
        edges: [...edges.values()],
    };
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   H_: () => (/* binding */ gateNamed),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hu: () => (/* binding */ gateKinds),
/* harmony export */   pw: () => (/* binding */ thresholds),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const gateKinds = ["new", "all"];
const thresholds = ["critical", "high", "medium", "low", "never"];
/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
const layers = ["default", "repository", "organisation", "command"];
const defaults = {
    failOn: "high",
    pedantic: false,
    strict: false,
    gate: "new",
    warnOnly: false,
    allowEmpty: false,
    include: [],
    exclude: [],
    projects: [],
    profiles: [],
    runners: {},
    rules: [],
    suppressions: [],
    policies: [],
    require: { from: "high", days: 180 },
    decisions: "base",
    local: "merge",
    baseline: undefined,
    known: new Set(),
    limits: {},
    today: "9999-12-31",
};
/** Later layers win over earlier ones. */
function resolveOptions(...said) {
    const entries = said.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
    return { ...defaults, ...Object.fromEntries(entries) };
}
/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
class UsageError extends Error {
    name = "UsageError";
}
/** @throws UsageError naming what is allowed. */
function threshold(text, where) {
    return oneOf(thresholds, text, where);
}
/** @throws UsageError naming what is allowed. */
function gateNamed(text, where) {
    return oneOf(gateKinds, text, where);
}
/** One of some words, in whatever case. @throws UsageError naming what is allowed. */
function oneOf(allowed, text, where) {
    const found = allowed.find((name) => name === text.toLowerCase());
    if (found === undefined)
        throw new UsageError(`${where}: "${text}" is none of ${allowed.join(", ")}`);
    return found;
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8482);






/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
 * The findings beside the code: on changed lines first, then worst first; those of one line are one annotation. What
 * gates is an error, what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 *
 * What the base has too and what gates nothing is left out, but for lines that the change has touched: there it is a
 * notice. A reviewer cannot act on the rest in this change, it is in the summary, and there are few annotations to spend.
 */
function annotationsOf(verdict, context = {}) {
    const { warnOnly = false, where = "the job summary" } = context;
    const shown = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(verdict.findings)
        .map((finding) => ({ finding, touched: touches(finding, context) }))
        .filter(({ finding, touched }) => (0,_weigh_js__WEBPACK_IMPORTED_MODULE_3__.isBrought)(finding) || finding.gates || touched === 0)
        .toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(a.touched - b.touched, Number((0,_weigh_js__WEBPACK_IMPORTED_MODULE_3__.isBrought)(b.finding)) - Number((0,_weigh_js__WEBPACK_IMPORTED_MODULE_3__.isBrought)(a.finding))))
        .map(({ finding }) => finding);
    const ofLine = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(shown, ({ place }) => `${place.source.path}\0${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place).line}`);
    const byLevel = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)([...ofLine.values()], (group) => levelOf(group, warnOnly));
    return ["error", "warning", "notice"].flatMap((level) => {
        const groups = byLevel.get(level) ?? [];
        if (groups.length <= mostOfALevel)
            return groups.map((group) => annotation(group, level));
        const rest = groups.slice(mostOfALevel - 1).flat();
        return [
            ...groups.slice(0, mostOfALevel - 1).map((group) => annotation(group, level)),
            {
                level,
                message: `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest.length, "more finding")}, the worst of them ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .worst */ .QZ)(rest)}: see ${where}.`,
                properties: { title: "More findings" },
            },
        ];
    });
}
/** 0: it stands on a line that the change has touched. 1: something that belongs to it does. 2: nothing does. */
function touches({ place, related }, { changedLines = () => undefined }) {
    const isTouched = ({ source, start }) => changedLines(source.path)?.has(source.position(start).line) === true;
    if (isTouched(place))
        return 0;
    return related.some((each) => isTouched(each.place)) ? 1 : 2;
}
function levelOf(findings, warnOnly) {
    if (findings.some(({ gates }) => gates))
        return warnOnly ? "warning" : "error";
    return findings.every(isQuiet) ? "notice" : "warning";
}
function isQuiet(finding) {
    const { severity, confidence, suppression } = finding;
    const isMild = severity === "low" || severity === "info" || confidence === "inferred";
    return isMild || suppression !== undefined || !(0,_weigh_js__WEBPACK_IMPORTED_MODULE_3__.isBrought)(finding);
}
/** One annotation for the findings of a line. */
function annotation(found, level) {
    const sorted = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(found);
    const first = sorted[0] ?? found[0];
    const { file, line, endLine } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(first.place);
    return {
        level,
        message: sorted.length === 1 ? messageOf(first) : messageOfAll(sorted),
        properties: {
            title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(titleOf(first, sorted.length - 1)), longestTitle),
            // The toolkit escapes what would end the property, and leaves what a terminal acts on.
            file: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file),
            startLine: line,
            endLine,
            ...columnsOf(sorted.map(({ place }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place))),
        },
    };
}
function titleOf(finding, others) {
    const before = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_3__.isBrought)(finding) || finding.gates ? [] : [_words_js__WEBPACK_IMPORTED_MODULE_5__/* .thereBefore */ .QK];
    const more = others === 0 ? [] : [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others, "more finding")} on this line`];
    return [`${finding.severity}: ${finding.rule}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .remarks */ .IW)(finding), ...before, ...more].join(", ");
}
function messageOf(finding) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(finding)), longestMessage / 2)}.\n${finding.remediation}`, longestMessage);
}
/** As many of the findings as fit, each with its severity and rule, what to do once a rule. */
function messageOfAll(findings) {
    const told = new Set();
    const room = longestMessage - 100;
    let message = "";
    for (const [index, finding] of findings.entries()) {
        const { severity, rule, remediation } = finding;
        const said = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(finding)), longestMessage / 4)} [${rule}].`;
        const part = `${index === 0 ? "" : "\n\n"}${severity}: ${said}${told.has(rule) ? "" : `\n${remediation}`}`;
        if (message.length + part.length > room && index > 0) {
            return `${message}\n\nAnd ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(findings.length - index, "more finding")} on this line.`;
        }
        told.add(rule);
        message = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message + part, room);
    }
    return message;
}
/**
 * GitHub refuses columns of a span over several lines. Its end column is that of the last character. Of findings that
 * stand in different parts of a line, no column is said.
 */
function columnsOf(locations) {
    const spans = locations.map(({ line, column, endLine, endColumn }) => line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {});
    const [first, ...others] = spans;
    const isSame = (other) => other?.startColumn === first?.startColumn && other?.endColumn === first?.endColumn;
    return first !== undefined && others.every(isSame) ? first : {};
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * Text from files as text that does nothing but stand there: control characters (terminal escapes, line breaks),
 * marks that turn the direction of writing, invisible characters and lone surrogates are written out, `\u{202e}`.
 * Joiners that scripts and emoji need stay.
 */
function visible(text) {
    return text.replace(harmful, (character) => short[character] ?? `\\u{${code(character)}}`);
}
/**
 * Lines of a report in which a workflow's runner finds no command: it takes those for one that begin with `::`, blanks
 * aside, and those with `##[` anywhere.
 */
function withoutCommands(report) {
    return report.replace(/^([^\S\n]*)::/gm, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
/**
 * What went wrong, with the values of files in it: its own line breaks stay, and nothing else that a terminal or a
 * workflow's runner would act on.
 */
function visibleLines(message) {
    return withoutCommands(message.split("\n").map(visible).join("\n"));
}
/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
function safeJson(value) {
    const json = JSON.stringify(value, undefined, 2);
    // Line breaks and indentation are the only control characters that JSON.stringify leaves, outside of strings.
    const safe = json.replace(harmful, (character) => (character === "\n" ? character : units(character)));
    // To a workflow's runner, `##[` is a command wherever in a line it stands.
    return `${safe.replaceAll("##[", "#\\u0023[")}\n`;
}
/** At most `length` code units, cut between characters, with an ellipsis where something is cut. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 1;
    const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[end] ?? "");
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
const harmful = /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;
const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001B": "\\e" };
function code(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}
function units(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAnnotations: () => (/* binding */ writeAnnotations)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

const write = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Writes annotations to standard output as the runner reads them. The toolkit escapes what stands in them. */
function writeAnnotations(annotations) {
    for (const { level, message, properties } of annotations)
        write[level](message, properties);
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ prepareForShortRun)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Tells V8 that the program is over soon, before the work begins. Most functions of ours are called a few thousand
 * times: what TurboFan, the most thorough of V8's compilers, takes to compile one is not earned back (a sixth of all
 * processor time over the corpus); Maglev, which comes before it, takes a fraction of that. And new objects get no more
 * room than they have by now, where V8 would give them up to 128 MiB: what is made of one file is of no use for the
 * next, and dies young in little room too.
 *
 * They are hints, which change nothing but time and memory, and are set where they have been measured.
 */
function prepareForShortRun(version = process.versions.node) {
    if (!measured.test(version))
        return;
    for (const flag of hints)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}
/** A Node that knows a flag no more would say so on its standard error. */
const measured = /^2[0-4]\./;
const hints = ["--no-turbofan", "--semi-space-growth-factor=1", "--heap-growing-percent=40"];


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";


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
