export const id = 776;
export const ids = [776];
export const modules = {

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maskedJson),
/* harmony export */   k: () => (/* binding */ hiddenIn)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8146);
/* harmony import */ var _judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7528);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);



/**
 * What must not be shown of a part of a line, as offsets into that part: the credentials that the projects have there,
 * and what looks like one, so that a file which could not be read gives none away either.
 */
function hiddenIn(credentials, source, start, end) {
    const inFile = credentials.spans.get(source.path) ?? [];
    const here = [];
    for (let at = firstEndingAfter(inFile, start); at < inFile.length; at += 1) {
        const span = inFile[at];
        if (span === undefined || span.start >= end)
            break;
        here.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
    }
    const text = source.text.slice(start, end);
    return (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)([...here, ...(0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpansOfLine */ .t0)(text), ...credentials.repeatedIn(text)]);
}
/** Plain JSON data of a value, its credentials masked by the field that they stand in, and wherever they are repeated. */
function maskedJson(value, { repeatedIn }, name) {
    const again = (text) => (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSpans */ .ep)(text, (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)(repeatedIn(text)));
    const convert = (inner, key) => {
        switch (inner.kind) {
            case "scalar":
                if (typeof inner.value === "bigint")
                    return Number(inner.value);
                return typeof inner.value === "string" ? again((0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedScalar */ .mm)(inner.value, key)) : inner.value;
            case "sequence": {
                const texts = inner.items.map(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je);
                const isText = texts.length > 0 && texts.every((text) => text !== undefined);
                return isText ? (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedArguments */ .Mz)(texts).map(again) : inner.items.map((item) => convert(item, undefined));
            }
            case "mapping":
                return Object.fromEntries(Array.from(inner.entries, ([field, entry]) => [field, convert(entry.value, (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfEntry */ .tG)(inner, field))]));
        }
    };
    return convert(value, name);
}
/** Index of the first of some sorted spans that ends behind an offset. */
function firstEndingAfter(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/judge/secret-text.js
var secret_text = __webpack_require__(7528);
// EXTERNAL MODULE: ./out/report/mask.js
var mask = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/report/snippet.js



/** Columns of a terminal that a snippet may take. */
const width = 140;
/** Code units of a longer line that are looked at, before and behind the value. */
const reach = 2000;
/** The line in which a place begins, credentials masked; undefined for an empty line. A long line is shown in part. */
function snippetOf({ source, start, end }, credentials) {
    const { line, column } = source.position(start);
    const lineStart = start - (column - 1);
    const lineEnd = lineStart + source.line(line).length;
    if (source.line(line).trim() === "")
        return undefined;
    const from = Math.max(lineStart, start - reach);
    const to = Math.min(lineEnd, start + reach);
    const cells = cellsOf(source.text.slice(from, to), (0,mask/* hiddenIn */.k)(credentials, source, from, to));
    const first = cells.findIndex((cell) => cell.end > start - from);
    const last = cells.findLastIndex((cell) => cell.start < Math.max(end, start + 1) - from);
    return { line, ...drawn(cells, first === -1 ? cells.length - 1 : first, last) };
}
function cellsOf(text, hidden) {
    const cells = [];
    let at = 0;
    for (const span of [...hidden, { start: text.length, end: text.length }]) {
        for (const character of text.slice(at, span.start)) {
            const shown = character === "\t" ? "    " : (0,visible/* visible */.RK)(character);
            const columns = shown === character ? columnsOf(character) : shown.length;
            cells.push({ text: shown, width: columns, start: at, end: at + character.length });
            at += character.length;
        }
        if (span.end > span.start)
            cells.push({ text: secret_text/* mask */.dK, width: secret_text/* mask */.dK.length, start: span.start, end: span.end });
        at = Math.max(at, span.end);
    }
    return cells;
}
/** As much of the cells as fits, with the marked ones in view. */
function drawn(cells, first, last) {
    let begin = 0;
    if (widthOf(cells) > width) {
        begin = first;
        for (let room = width / 4; begin > 0 && room > 0; room -= cells[begin]?.width ?? 1)
            begin -= 1;
    }
    let stop = begin;
    for (let room = width; stop < cells.length && room > 0; room -= cells[stop]?.width ?? 1)
        stop += 1;
    const lead = begin > 0 ? "…" : "";
    const tail = stop < cells.length ? "…" : "";
    const text = lead +
        cells
            .slice(begin, stop)
            .map((cell) => cell.text)
            .join("") +
        tail;
    const indent = lead.length + widthOf(cells.slice(begin, first));
    const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last + 1, stop))));
    return { text, marker: " ".repeat(indent) + "^".repeat(marked) };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Columns that terminals give a character: none to marks that join the one before, two to wide ones. */
function columnsOf(character) {
    if (/^(?:[\p{Mn}\p{Me}]|\u200C|\u200D)$/u.test(character))
        return 0;
    return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u.test(character)
        ? 2
        : 1;
}

// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/text.js





/**
 * For people at a terminal, as compilers write: `file:line:column`, what is wrong there, the line with a marker, where
 * else it comes from, what to do (once a rule); at the end the verdict, what was looked at, and what was not. Ends with a line break.
 */
function textReport(verdict, { color = false } = {}) {
    const style = color ? colored : plain;
    const told = new Set();
    const blocks = [
        ...verdict.findings.map((finding) => {
            const isFirst = !told.has(finding.rule);
            told.add(finding.rule);
            return findingBlock(finding, isFirst, verdict, style);
        }),
        ...warningBlock(verdict, style),
        closing(verdict, style),
    ];
    return (0,visible/* withoutCommands */.Df)(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}
const plain = (_, text) => text;
/** Whether there is a terminal is for the caller to know. */
const colored = (format, text) => (0,external_node_util_.styleText)(format, text, { validateStream: false });
const severityStyle = {
    critical: ["bold", "red"],
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
/** Names and messages are as long as somebody has written them. */
const longest = 1000;
/** Related places shown for one finding. */
const mostRelated = 8;
function findingBlock(finding, isFirst, { credentials }, style) {
    const snippet = snippetOf(finding.place, credentials);
    const remark = (0,words/* remarks */.IW)(finding).map((text) => ` (${shown(text)})`);
    const gutter = " ".repeat(String(snippet?.line ?? 0).length);
    return [
        `${style("bold", where(finding.place))}: ${style(severityStyle[finding.severity], finding.severity)}: ${style("bold", shown((0,words/* sentence */.em)(finding)))} ${style("dim", `[${finding.rule}]`)}${remark.join("")}`,
        ...(snippet === undefined
            ? []
            : snippetLines(snippet, gutter, style(severityStyle[finding.severity], snippet.marker), style)),
        ...relatedLines(finding.related, gutter, style),
        ...(isFirst ? [`${gutter} ${style("dim", "=")} ${shown(finding.remediation)}`] : []),
    ];
}
function snippetLines({ line, text }, gutter, marker, style) {
    const bar = style("dim", "|");
    return [`${gutter} ${bar}`, `${style("dim", String(line))} ${bar} ${text}`, `${gutter} ${bar} ${marker}`];
}
function relatedLines(related, gutter, style) {
    const lines = related
        .slice(0, mostRelated)
        .map(({ message, place }) => `${gutter} ${style("dim", "=")} ${where(place)}: ${shown(message)}`);
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `${gutter} ${style("dim", "=")} and ${(0,words/* count */.U9)(rest, "more place")}`];
}
function warningBlock({ diagnostics }, style) {
    const warnings = diagnostics.filter(({ level }) => level === "warning");
    if (warnings.length === 0)
        return [];
    return [warnings.map(({ message, place }) => `${where(place)}: ${style("yellow", "warning")}: ${shown(message)}`)];
}
function closing(verdict, style) {
    const failed = verdict.conclusion !== "pass";
    const unread = (0,words/* unreadableFiles */.rx)(verdict);
    return [
        style(["bold", failed ? "red" : "green"], (0,words/* verdictSentence */.BT)(verdict)),
        ...(verdict.totals.findings === 0 ? [] : [`${(0,words/* countsSentence */.KS)(verdict)}.`]),
        ...(verdict.totals.files === 0 ? [] : [`${(0,words/* lookedAtSentence */.BZ)(verdict)}.`]),
        ...(unread.length === 0
            ? []
            : [`Could not judge ${(0,words/* count */.U9)(unread.length, "file")}, wholly or in part: ${unread.map(shown).join(", ")}.`]),
    ];
}
function where(place) {
    return shown((0,words.at)((0,source/* locationOf */.hD)(place)));
}
function shown(text) {
    return (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), longest);
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
