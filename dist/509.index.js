export const id = 509;
export const ids = [509];
export const modules = {

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4356);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);





/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
 * The findings beside the code, worst first. What gates is an error (a warning with `warnOnly`, so that a green check
 * shows no red), what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 */
function annotationsOf(verdict, { warnOnly = false, where = "the job summary" } = {}) {
    const byLevel = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(verdict.findings), (finding) => levelOf(finding, warnOnly));
    return ["error", "warning", "notice"].flatMap((level) => {
        const findings = byLevel.get(level) ?? [];
        if (findings.length <= mostOfALevel)
            return findings.map((finding) => annotation(finding, level));
        const rest = findings.slice(mostOfALevel - 1);
        return [
            ...findings.slice(0, mostOfALevel - 1).map((finding) => annotation(finding, level)),
            {
                level,
                message: `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest.length, "more finding")}, the worst of them ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)(rest)}: see ${where}.`,
                properties: { title: "More findings" },
            },
        ];
    });
}
function levelOf({ gates, severity, confidence, suppression }, warnOnly) {
    if (gates)
        return warnOnly ? "warning" : "error";
    const quiet = severity === "low" || severity === "info" || confidence === "inferred" || suppression !== undefined;
    return quiet ? "notice" : "warning";
}
function annotation(finding, level) {
    const { file, line, column, endLine, endColumn } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(finding.place);
    const title = [`${finding.severity}: ${finding.rule}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(finding)].join(", ");
    const message = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(finding)), longestMessage / 2)}.\n${finding.remediation}`;
    return {
        level,
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestMessage),
        properties: {
            title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title), longestTitle),
            file,
            startLine: line,
            endLine,
            // GitHub refuses columns of a span over several lines. Its end column is that of the last character.
            ...(line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {}),
        },
    };
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
