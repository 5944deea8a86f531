export const id = 4354;
export const ids = [4354,194];
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

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// UNUSED EXPORTS: sarifLimits

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/report/sarif-place.js


/** The root that all paths are relative to; whoever reads the log knows where it is. */
const root = "%SRCROOT%";
const longestMessage = 4000;
const longestStep = 1000;
/** A place as SARIF has it; with a message, one of several that belong to a result. */
function sarif_place_location(place, message) {
    const at = { physicalLocation: { artifactLocation: artifact(place), region: region(place) } };
    return message === undefined ? at : { ...at, message: { text: `${(0,visible/* clip */.$Q)(plainMessage(message), longestStep)}.` } };
}
function artifact(place) {
    return { uri: uriOf(place.source.label), uriBaseId: root };
}
/** Columns in UTF-16 code units, as `columnKind` says. */
function region(place) {
    const { line, column, endLine, endColumn } = (0,source/* locationOf */.hD)(place);
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** `[text](target)` is a link in a message's text (section 3.11.6); text from files makes none. */
function plainMessage(text) {
    return (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), longestMessage).replace(/\](?=\()/g, "\\]");
}
/** Text between the brackets of such a link. */
function linkText(text) {
    return (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), longestStep).replace(/[[\]\\]/g, "\\$&");
}
/** A lone surrogate has no UTF-8 and so no place in a URI. */
function uriOf(file) {
    return encodeURI(file.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#]/g, encodeURIComponent);
}

// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/sarif-rule.js


/** What SARIF calls a severity. */
const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub reads above 9 as critical, 7 to 8.9 as high, 4 to 6.9 as medium, above 0 as low. */
const securitySeverities = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.0",
    info: "0.0",
};
const precisions = { certain: "very-high", inferred: "medium" };
/** Of a description that GitHub shows in full. */
const longestText = 1024;
/** Tags of a rule that code scanning shows. */
const shownTags = 10;
/**
 * A rule as SARIF describes it. Code scanning has one severity a rule, not a result: it is that of the worst finding.
 */
function descriptor(id, rule, findings) {
    if (rule === undefined)
        return { id };
    const severity = (0,words/* worst */.QZ)(findings);
    const page = rule.page ?? rule.related_resources[0]?.ref;
    return {
        id,
        // A name that is the id is none (SARIF1001 of Microsoft's validator).
        ...(id.includes("-") ? { name: pascal(id) } : {}),
        shortDescription: { text: (0,visible/* clip */.$Q)(rule.title, longestText) },
        fullDescription: { text: (0,visible/* clip */.$Q)(rule.description.trim(), longestText) },
        ...(page === undefined ? {} : { helpUri: page }),
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: tagsOf(rule),
            precision: precisions[rule.confidence],
            "problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
            "security-severity": securitySeverities[severity],
        },
    };
}
/** `host-network` as `HostNetwork`: what SARIF calls a name. */
function pascal(id) {
    return id
        .split("-")
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join("");
}
function tagsOf({ family, references = [] }) {
    const weaknesses = references.flatMap((reference) => /^CWE-(\d+)$/.exec(reference)?.[1] ?? []);
    const others = references.filter((reference) => !reference.startsWith("CWE-"));
    const tags = ["security", family, ...weaknesses.map((number) => `external/cwe/cwe-${number.padStart(3, "0")}`)];
    return [...new Set([...tags, ...others])].slice(0, shownTags);
}
function helpText({ description, remediation }) {
    return `${description.trim()}\n\n${remediation.trim()}`;
}
function helpMarkdown({ description, remediation, legitimate, related_resources, references }) {
    return [
        description.trim(),
        `**What to do.** ${remediation.trim()}`,
        ...(legitimate === undefined ? [] : [`**When it is legitimate.** ${legitimate.trim()}`]),
        ...(references === undefined || references.length === 0 ? [] : [`References: ${references.join(", ")}`]),
        ...(related_resources.length === 0
            ? []
            : [related_resources.map((resource) => `- [${resource.description}](${resource.ref})`).join("\n")]),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./out/report/sarif-result.js




/** Locations of a result that code scanning shows; of a code flow it would show ten times as many. */
const shownLocations = 100;
/** Related places that the message itself links to, which is what makes code scanning show them. */
const linked = 5;
function result(finding, ruleIndex, { anySuppressed, compared }) {
    const { rule, severity, confidence, gates, suppression, fix } = finding;
    const related = finding.related.slice(0, shownLocations - 1);
    const flow = flowOf(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: levels[severity],
        message: { text: messageOf(finding) },
        locations: [sarif_place_location(finding.place)],
        ...(related.length === 0
            ? {}
            : { relatedLocations: related.map(({ place, message }, at) => ({ id: at + 1, ...sarif_place_location(place, message) })) }),
        ...(flow === undefined ? {} : { codeFlows: [flow] }),
        ...(fix === undefined ? {} : { fixes: [fixOf(fix)] }),
        // Code scanning knows a result by the line's hash, which its uploader adds; others know it by ours.
        partialFingerprints: { "bulkhead/v1": finding.fingerprint },
        ...(compared ? { baselineState: states[finding.change?.kind ?? "new"] } : {}),
        ...(anySuppressed
            ? {
                suppressions: suppression === undefined
                    ? []
                    : [{ kind: "external", status: "accepted", justification: plainMessage((0,words/* remarks */.IW)(finding).join("; ")) }],
            }
            : {}),
        properties: { severity, confidence, gates },
    };
}
const states = {
    new: "new",
    worse: "updated",
    unchanged: "unchanged",
};
function messageOf(finding) {
    const text = [(0,words/* sentence */.em)(finding), ...(finding.confidence === "inferred" ? ["(inferred)"] : [])].join(" ");
    const links = finding.related.slice(0, linked).map(({ message }, at) => `[${linkText(message)}](${at + 1})`);
    const see = links.length === 0 ? "" : ` See ${links.join(", ")}.`;
    return `${plainMessage(text)}.${see}`;
}
/** The way to the finding, its own place last; who else has the value is no step of it. */
function flowOf({ related, place, subject, message }) {
    const steps = related.filter(({ also }) => also !== true).slice(0, shownLocations - 1);
    if (steps.length === 0)
        return undefined;
    const locations = [...steps.toReversed(), { place, message: `${subject} ${message}` }];
    return { threadFlows: [{ locations: locations.map((step) => ({ location: sarif_place_location(step.place, step.message) })) }] };
}
function fixOf({ description, edits }) {
    return {
        description: { text: description },
        artifactChanges: Array.from((0,group/* groupBy */.$)(edits, ({ place }) => place.source.path).values(), (changes) => ({
            artifactLocation: artifact(changes[0].place),
            replacements: changes.map(({ place, text }) => ({
                deletedRegion: region(place),
                ...(text === "" ? {} : { insertedContent: { text } }),
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./out/report/sarif.js








/**
 * What code scanning takes of a file, and shows of a run, a result and a rule.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 * `bytes` is 10 MB compressed, less what the uploader adds to each result.
 */
const sarifLimits = {
    bytes: 9_000_000,
    results: 5000,
    locations: shownLocations,
    tags: shownTags,
    notifications: 1000,
};
/** More text than that is cut before it is put together: compressed, even blanks of it would be too much to hold. */
const longestLog = 40_000_000;
/**
 * SARIF 2.1.0 that code scanning takes. Above its limits the worst findings are kept, and a notification says how many
 * are not there. What a change has fixed is only counted: code scanning does not read `baselineState`, and would take a
 * result that is absent for one that is there.
 */
function sarifReport(verdict, context) {
    const worst = (0,order/* worstFirst */.md)(verdict.findings);
    let kept = holdable(worst.slice(0, sarifLimits.results));
    for (;;) {
        const text = (0,visible/* safeJson */.oi)(logOf(verdict, kept, context));
        const bytes = compressedSize(text);
        if (bytes <= sarifLimits.bytes || kept.length === 0)
            return text;
        kept = kept.slice(0, Math.min(kept.length - 1, Math.floor((kept.length * sarifLimits.bytes * 0.95) / bytes)));
    }
}
function holdable(findings) {
    const context = { anySuppressed: true, compared: true };
    let length = 0;
    const end = findings.findIndex((finding) => {
        length += JSON.stringify(result(finding, 0, context)).length;
        return length > longestLog;
    });
    return end === -1 ? findings : findings.slice(0, end);
}
/** In bytes; text that is small as it is need not be compressed. */
function compressedSize(text) {
    const plain = Buffer.byteLength(text);
    return plain <= sarifLimits.bytes ? plain : (0,external_node_zlib_.gzipSync)(text).length;
}
function logOf(verdict, worst, context) {
    const kept = (0,order/* byPlace */.hz)(worst);
    const byRule = (0,group/* groupBy */.$)(kept, ({ rule }) => rule);
    const ids = [...byRule.keys()].sort(order/* compareText */.n6);
    const run = {
        tool: {
            driver: {
                name: "Bulkhead",
                fullName: `Bulkhead ${context.version}`,
                semanticVersion: context.version,
                ...(context.informationUri === undefined ? {} : { informationUri: context.informationUri }),
                rules: ids.map((id) => descriptor(id, context.rules.get(id), byRule.get(id) ?? [])),
            },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
        ...automationOf(context.paths ?? []),
        ...provenanceOf(context.commit),
        invocations: [
            {
                executionSuccessful: verdict.conclusion !== "error",
                toolExecutionNotifications: notifications(verdict, kept.length),
            },
        ],
        results: resultsOf(kept, ids, verdict),
        ...comparedWith(verdict),
    };
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
}
function resultsOf(kept, ids, { comparison }) {
    const anySuppressed = kept.some(({ suppression }) => suppression !== undefined);
    const context = { anySuppressed, compared: comparison !== undefined };
    return kept.map((finding) => result(finding, ids.indexOf(finding.rule), context));
}
/**
 * The category of the upload: what looks at one part of a repository does not replace what looks at another. For the
 * whole repository the uploader's own, of workflow, job and matrix, tells more apart, and it gives none to what has one.
 */
function automationOf(paths) {
    const parts = paths.map((path) => external_node_path_.posix.normalize(path.replaceAll("\\", "/")).replace(/(?<=.)\/+$/, ""));
    const isWhole = parts.length === 0 || parts.some((path) => path === "." || path === "" || /^(?:\/|\.\.|\w:)/.test(path));
    if (isWhole)
        return {};
    return { automationDetails: { id: `bulkhead/${plainMessage([...new Set(parts)].sort(order/* compareText */.n6).join("+"))}/` } };
}
function provenanceOf(commit) {
    if (commit === undefined)
        return {};
    const { repository, revision, branch } = commit;
    return {
        versionControlProvenance: [
            {
                repositoryUri: repository,
                revisionId: revision,
                ...(branch === undefined ? {} : { branch }),
                mappedTo: { uriBaseId: root },
            },
        ],
    };
}
function comparedWith({ comparison }) {
    if (comparison === undefined)
        return {};
    return { properties: { base: comparison.base.commit, fixed: comparison.fixed.length } };
}
function notifications({ diagnostics, totals }, kept) {
    const left = totals.findings - kept;
    const why = kept === sarifLimits.results ? `shows ${sarifLimits.results} of a run` : "takes no more than 10 MB, compressed";
    const cut = left === 0
        ? []
        : [
            {
                level: "warning",
                message: {
                    text: `${left} of ${totals.findings} findings are left out: code scanning ${why}. The worst are kept.`,
                },
            },
        ];
    const said = diagnostics.slice(0, sarifLimits.notifications).map(({ level, message, place }) => ({
        level: level === "info" ? "note" : level,
        message: { text: plainMessage(message) },
        locations: [sarif_place_location(place)],
    }));
    return [...cut, ...said];
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Km: () => (/* binding */ theCheck),
/* harmony export */   QK: () => (/* binding */ thereBefore),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ orWorse),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2405);

/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
    return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known, change, gates }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(change?.kind === "worse" ? [`worse: ${change.why}`] : []),
        ...(change?.kind === "unchanged" && gates ? [thereBefore] : []),
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
/** What is said of a finding that the base has too, where it stands among others. */
const thereBefore = "there before this change";
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** "high or worse". */
function orWorse(threshold) {
    return threshold === "critical" ? threshold : `${threshold} or worse`;
}
/** What findings fail, as a sentence ends. */
function theCheck({ warnOnly }) {
    return warnOnly ? "the check, which only warns, as asked (warn-only)" : "the check";
}
/** ✅, ❌ or ⚠️: what a verdict comes to at a glance. */
function iconOf({ conclusion, warnOnly }) {
    if (conclusion === "pass")
        return "✅";
    return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? "info";
}


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


/***/ })

};
