export const id = 202;
export const ids = [202];
export const modules = {

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLimits: () => (/* binding */ sarifLimits),
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3699);
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4356);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);





/** What GitHub's code scanning keeps of a run, a result and a rule ("SARIF results exceed one or more limits"). */
const sarifLimits = { results: 5000, locations: 100, tags: 10, notifications: 1000 };
/**
 * SARIF 2.1.0 that code scanning takes. Above its limits the worst findings are kept, and a notification says how many
 * are not there. Code scanning has one severity a rule, so a rule has that of its worst finding in this run.
 */
function sarifReport(verdict, context) {
    const kept = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .hz)((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(verdict.findings).slice(0, sarifLimits.results));
    const byRule = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(kept, ({ rule }) => rule);
    const ids = [...byRule.keys()].sort(_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const anySuppressed = kept.some(({ suppression }) => suppression !== undefined);
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Bulkhead",
                        semanticVersion: context.version,
                        ...(context.informationUri === undefined ? {} : { informationUri: context.informationUri }),
                        rules: ids.map((id) => descriptor(id, context.rules.get(id), byRule.get(id) ?? [])),
                    },
                },
                columnKind: "utf16CodeUnits",
                invocations: [
                    {
                        executionSuccessful: verdict.conclusion !== "error",
                        toolExecutionNotifications: notifications(verdict, kept.length),
                    },
                ],
                results: kept.map((finding) => result(finding, ids.indexOf(finding.rule), anySuppressed)),
            },
        ],
    };
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .oi)(log);
}
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
const longestMessage = 4000;
function descriptor(id, rule, findings) {
    if (rule === undefined)
        return { id };
    const severity = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)(findings);
    const page = rule.page ?? rule.related_resources[0]?.ref;
    return {
        id,
        name: pascal(id),
        shortDescription: { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule.title, longestText) },
        fullDescription: { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule.description.trim(), longestText) },
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
    return [...new Set([...tags, ...others])].slice(0, sarifLimits.tags);
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
function result(finding, ruleIndex, anySuppressed) {
    const { suppression } = finding;
    const text = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(finding), ...(finding.confidence === "inferred" ? ["(inferred)"] : [])].join(" ");
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levels[finding.severity],
        message: { text: plainMessage(`${text}.`) },
        locations: [location(finding.place)],
        ...(finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.slice(0, sarifLimits.locations).map((related, at) => ({
                    id: at + 1,
                    ...location(related.place),
                    message: { text: plainMessage(`${related.message}.`) },
                })),
            }),
        partialFingerprints: { "bulkhead/v1": finding.fingerprint },
        // Where one result has suppressions, the others say that they have none (section 3.27.23).
        ...(anySuppressed
            ? {
                suppressions: suppression === undefined
                    ? []
                    : [{ kind: "external", status: "accepted", justification: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(finding).join("; ") }],
            }
            : {}),
        properties: { severity: finding.severity, confidence: finding.confidence, gates: finding.gates },
    };
}
function location(place) {
    const { file, line, column, endLine, endColumn } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(place);
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}
/** A lone surrogate has no UTF-8 and so no place in a URI. */
function uriOf(file) {
    return encodeURI(file.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#]/g, encodeURIComponent);
}
/** `[text](target)` is a link in a message's text (section 3.11.6); text from files makes none. */
function plainMessage(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), longestMessage).replace(/\](?=\()/g, "\\]");
}
function notifications({ diagnostics, totals }, kept) {
    const left = totals.findings - kept;
    const cut = left === 0
        ? []
        : [
            {
                level: "warning",
                message: {
                    text: `${left} of ${totals.findings} findings are left out: code scanning shows ${sarifLimits.results} of a run. The worst are kept.`,
                },
            },
        ];
    const said = diagnostics.slice(0, sarifLimits.notifications).map(({ level, message, place }) => ({
        level: level === "info" ? "note" : level,
        message: { text: plainMessage(message) },
        locations: [location(place)],
    }));
    return [...cut, ...said];
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BZ: () => (/* binding */ lookedAtSentence),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   rx: () => (/* binding */ unreadableFiles)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
    return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
/** The verdict in one sentence. */
function verdictSentence({ conclusion, totals, failOn }) {
    if (totals.files === 0 && totals.unreadable === 0) {
        const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
        return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
    }
    if (totals.gating > 0)
        return `${count(totals.gating, "finding fails", "findings fail")} the check.`;
    if (failOn === "never")
        return "Nothing fails the check, as asked (fail-on: never).";
    return `Pass: no finding at ${failOn}${failOn === "critical" ? "" : " or worse"} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings". */
function countsSentence({ totals }) {
    const bySeverity = _judge_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => totals.severities[severity] > 0)
        .map((severity) => `${totals.severities[severity]} ${severity}`);
    const counted = totals.findings - totals.suppressed;
    const main = counted === 0 ? "No findings" : `${count(counted, "finding")}: ${bySeverity.join(", ")}`;
    return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
    const { projects, containers, files } = totals;
    if (containers === 0)
        return `Looked at ${count(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
    const make = files === 1 ? "makes" : "make";
    return `Looked at ${count(files, "file")}, which ${make} ${count(projects, "project")} with ${count(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    return [...new Set(errors.map(({ place }) => place.source.path))];
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)[0] ?? "info";
}


/***/ })

};
