export const id = 7290;
export const ids = [7290,194];
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

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   mv: () => (/* binding */ changeVerdict),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   pG: () => (/* binding */ changeLabel)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6577);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);




/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
function changeVerdict(verdict) {
    const { comparison, failOn } = verdict;
    if (comparison === undefined)
        return undefined;
    const { failing, brought, spared } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_1__.weigh)(verdict);
    const failingNew = failing.filter(_weigh_js__WEBPACK_IMPORTED_MODULE_1__.isBrought);
    if (failing.length > failingNew.length) {
        const which = failingNew.length === 0 ? "none of them is" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failingNew.length, "of them is", "of them are")}`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.length, "finding fails", "findings fail")} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .theCheck */ .Km)(verdict)}; ${which} new.`;
    }
    if (failing.length > 0)
        return `${share(failing.length, [...failing, ...brought])} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .theCheck */ .Km)(verdict)}.`;
    if (spared === 0 || failOn === "never")
        return undefined;
    const old = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(spared, "that was there before does not count here", "that were there before do not count here")}`;
    return `Pass: this change brings no finding at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .orWorse */ .c3)(failOn)} that is certain and not accepted; ${old}.`;
}
/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
function changeCounts(verdict, { fixed }) {
    const { failing, brought, before, accepted } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_1__.weigh)(verdict);
    const all = [...failing, ...brought].filter(_weigh_js__WEBPACK_IMPORTED_MODULE_1__.isBrought);
    const old = failing.length + brought.length + before.length - all.length;
    return [
        all.length === 0 ? "No new findings" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
        ...(fixed.length === 0 ? [] : [`${fixed.length} fixed`]),
        ...(old === 0 ? [] : [`${old} as before`]),
        ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    ].join("; ");
}
/** "main (0a1b2c3)", "0a1b2c3, where it left main": what was compared with. */
function comparedWith({ commit, name, left }) {
    const short = commit.slice(0, 7);
    if (left !== undefined)
        return `${short}, where it left ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(left, 100)}`;
    return name === undefined || name === commit ? short : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100)} (${short})`;
}
/** How a difference is called in a list: its severity where it is for the worse. */
function changeLabel({ direction, severity }) {
    return { worse: severity, neutral: "changed", better: "better" }[direction];
}
/** "1 critical, 3 low". */
function bySeverity(findings) {
    return _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g
        .map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => `${number} ${severity}`)
        .join(", ");
}
/** "2 of the 3 new findings fail". */
function share(part, all) {
    const kind = kindOf(all);
    if (part < all.length)
        return `${part} of the ${all.length} ${kind} findings ${part === 1 ? "fails" : "fail"}`;
    if (part === 1)
        return `The ${kind} finding fails`;
    return part === 2 ? `Both ${kind} findings fail` : `All ${part} ${kind} findings fail`;
}
function kindOf(findings) {
    const worse = findings.filter(({ change }) => change?.kind === "worse").length;
    if (worse === 0)
        return "new";
    return worse === findings.length ? "worsened" : "new or worsened";
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/report/verdict-words.js
var verdict_words = __webpack_require__(1502);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/xml.js

/** A whole document. Text from files is written as `visible` writes it, so that XML 1.0 holds whatever it is. */
function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}
function lines({ name, attributes, children = [] }, indent) {
    const said = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${encoded(String(value))}"`]);
    const start = `${indent}<${name}${said.join("")}`;
    const texts = children.flatMap((child) => (typeof child === "string" ? [child] : []));
    if (children.length === 0)
        return [`${start}/>`];
    if (texts.length > 0)
        return [`${start}>${texts.map(encoded).join("\n")}</${name}>`];
    const inner = children.flatMap((child) => (typeof child === "string" ? [] : lines(child, `${indent}  `)));
    return [`${start}>`, ...inner, `${indent}</${name}>`];
}
/** Each line of a text by itself. Of what `visible` leaves, XML has no place for U+FFFE and U+FFFF (section 2.2). */
function encoded(text) {
    return ((0,visible/* visible */.RK)(text)
        .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
        .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
        // A workflow's runner takes a line for a command that begins with `::`, or has `##[` anywhere.
        .replace(/##(?=\[)|^\s*:(?=:)/g, (found) => found.replace(/[#:]$/, (character) => `&#${character.charCodeAt(0)};`)));
}

;// CONCATENATED MODULE: ./out/report/junit.js







const longestName = 500;
const longestMessage = 4096;
/**
 * JUnit's XML, as Jenkins (`junit-10.xsd` of its xunit plugin) and GitLab read it. A suite is a project, a case a
 * finding or a file without one. What fails the check is a failure, what is accepted or in the baseline is skipped, and
 * any other finding passes with its message in the output. Nothing to check is an error.
 */
function junitReport(verdict) {
    const suites = suitesOf(verdict);
    // Jenkins' schema has no number of skipped cases here.
    const { tests, failures, errors } = counts(suites.flatMap(({ children = [] }) => children));
    return xmlDocument({
        name: "testsuites",
        attributes: { name: "Bulkhead", tests, failures, errors },
        children: suites,
    });
}
function suitesOf(verdict) {
    const found = (0,group/* groupBy */.$)(verdict.findings, ({ project }) => project);
    const projects = (0,group/* groupBy */.$)(verdict.projects, ({ name }) => name);
    const names = [...new Set([...projects.keys(), ...found.keys()])].sort(order/* compareText */.n6);
    const suites = names.map((name) => suite(name, projects.get(name) ?? [], found.get(name) ?? [], verdict.findings));
    if (verdict.conclusion !== "error")
        return suites;
    const nothing = { name: "error", attributes: { message: (0,verdict_words/* verdictSentence */.BT)(verdict), type: "error" } };
    return [...suites, suiteOf("bulkhead", [testcase("nothing to check", "bulkhead", [nothing])])];
}
function suite(name, projects, findings, all) {
    const faulty = new Set(all.map(({ place }) => place.source.label));
    const files = [...new Set(projects.flatMap((project) => project.files))].sort(order/* compareText */.n6);
    const passed = files.filter((file) => !faulty.has(file)).map((file) => testcase("no finding", file, []));
    return suiteOf(name === "" ? "files" : name, [...findings.map(findingCase), ...passed]);
}
function suiteOf(name, cases) {
    return { name: "testsuite", attributes: { name: (0,visible/* clip */.$Q)(name, longestName), ...counts(cases) }, children: cases };
}
/** The name is the same from run to run, so that a case can be followed: it has no line in it. */
function findingCase(finding) {
    return testcase(`${finding.rule}: ${(0,words/* sentence */.em)(finding)}`, finding.place.source.label, [outcome(finding)]);
}
function testcase(name, file, children) {
    return {
        name: "testcase",
        attributes: { name: (0,visible/* clip */.$Q)(name, longestName), classname: (0,visible/* clip */.$Q)(file, longestName), time: 0 },
        children,
    };
}
function outcome(finding) {
    const { gates, severity, suppression, known, remediation, related, place } = finding;
    const message = (0,visible/* clip */.$Q)([`${severity}: ${(0,words/* sentence */.em)(finding)}`, ...(0,words/* remarks */.IW)(finding)].join("; "), longestMessage);
    if (suppression !== undefined || known === true)
        return { name: "skipped", attributes: { message } };
    const steps = related.slice(0, 20).map((step) => `${(0,words.at)((0,source/* locationOf */.hD)(step.place))}: ${step.message}`);
    const text = [`${(0,words.at)((0,source/* locationOf */.hD)(place))}: ${message}`, ...steps, remediation].map((line) => (0,visible/* clip */.$Q)(line, longestMessage));
    return gates
        ? { name: "failure", attributes: { message, type: severity }, children: text }
        : { name: "system-out", attributes: {}, children: text };
}
function counts(elements) {
    const cases = elements.flatMap((element) => (typeof element === "string" ? [] : [element]));
    const number = (name) => cases.filter(({ children = [] }) => children.some((child) => isNamed(child, name)));
    return {
        tests: cases.length,
        failures: number("failure").length,
        errors: number("error").length,
        skipped: number("skipped").length,
    };
}
function isNamed(child, name) {
    return typeof child !== "string" && child.name === name;
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BZ: () => (/* binding */ lookedAtSentence),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   rx: () => (/* binding */ unreadableFiles)
/* harmony export */ });
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);


/** The verdict in one sentence; where there is a base to compare with, it is about the change. */
function verdictSentence(verdict) {
    const { conclusion, totals, failOn } = verdict;
    if (totals.files === 0 && totals.unreadable === 0) {
        const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
        return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
    }
    const ofChange = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeVerdict */ .mv)(verdict);
    if (ofChange !== undefined)
        return ofChange;
    if (totals.gating > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(totals.gating, "finding fails", "findings fail")} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .theCheck */ .Km)(verdict)}.`;
    if (failOn === "never")
        return "Nothing fails the check, as asked (fail-on: never).";
    return `Pass: no finding at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .orWorse */ .c3)(failOn)} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings"; for a change, what it brings and what it repairs. */
function countsSentence(verdict) {
    const { findings, totals, comparison } = verdict;
    if (comparison !== undefined)
        return (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCounts */ .Zg)(verdict, comparison);
    const open = findings.filter(({ suppression }) => suppression === undefined);
    const main = open.length === 0 ? "No findings" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, "finding")}: ${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(open)}`;
    return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
    const { projects, containers, files } = totals;
    if (containers === 0)
        return `Looked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
    const make = files === 1 ? "makes" : "make";
    return `Looked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "file")}, which ${make} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(projects, "project")} with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    return [...new Set(errors.map(({ place }) => place.source.path))];
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBrought: () => (/* binding */ isBrought),
/* harmony export */   weigh: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


function weigh({ findings, failOn }) {
    const sorted = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings);
    const open = sorted.filter(({ suppression }) => suppression === undefined);
    const failing = open.filter((finding) => finding.gates);
    const rest = open.filter((finding) => !finding.gates);
    const before = rest.filter((finding) => !isBrought(finding));
    return {
        failing: [...failing.filter(isBrought), ...failing.filter((finding) => !isBrought(finding))],
        brought: rest.filter(isBrought),
        before,
        accepted: sorted.filter(({ suppression }) => suppression !== undefined),
        spared: before.filter(({ severity, confidence, known }) => known !== true && (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .gates */ .VF)(severity, confidence, failOn))
            .length,
    };
}
/** New or worse; where there is nothing to compare with, everything is. */
function isBrought({ change }) {
    return change?.kind !== "unchanged";
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
