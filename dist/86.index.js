export const id = 86;
export const ids = [86];
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

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rdjsonReport: () => (/* binding */ rdjsonReport)
});

// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
;// CONCATENATED MODULE: ./out/report/byte-column.js
/** Code units between two offsets whose place in bytes is kept. */
const step = 4096;
/**
 * Column of an offset in bytes of UTF-8, from 1. A source is counted through once, however many columns are asked for:
 * a line may be as long as the file.
 */
function byteColumn(source, offset) {
    const lineStart = offset - source.position(offset).column + 1;
    return bytesBefore(source, offset) - bytesBefore(source, lineStart) + 1;
}
const counted = new WeakMap();
function bytesBefore(source, offset) {
    const marks = counted.get(source) ?? marksOf(source);
    const mark = Math.floor(Math.min(offset, source.text.length) / step);
    return (marks[mark] ?? 0) + bytesIn(source.text, mark * step, Math.min(offset, source.text.length));
}
function marksOf(source) {
    const marks = [0];
    for (let start = 0; start + step <= source.text.length; start += step) {
        marks.push((marks.at(-1) ?? 0) + bytesIn(source.text, start, start + step));
    }
    counted.set(source, marks);
    return marks;
}
/** Each half of a surrogate pair counts for half of its four bytes; a lone one is written as U+FFFD, in three. */
function bytesIn(text, start, end) {
    let bytes = 0;
    for (let at = start; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else
            bytes += isInPair(text, at, unit) ? 2 : 3;
    }
    return bytes;
}
function isInPair(text, at, unit) {
    if (unit >= 0xd800 && unit < 0xdc00)
        return isBetween(text.charCodeAt(at + 1), 0xdc00, 0xe000);
    return unit >= 0xdc00 && unit < 0xe000 && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdc00);
}
function isBetween(unit, from, to) {
    return unit >= from && unit < to;
}

// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/rdjson.js




const longestMessage = 4000;
const mostRelated = 100;
/**
 * The Diagnostic Format of reviewdog, `rdjson`: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns
 * are in bytes of UTF-8, ends are behind the last character; a fix is a suggestion.
 */
function rdjsonReport({ findings }, { rules }) {
    return (0,visible/* safeJson */.oi)({
        source: { name: "bulkhead" },
        diagnostics: findings.map((finding) => diagnostic(finding, rules.get(finding.rule))),
    });
}
function diagnostic(finding, rule) {
    const { place, related, fix } = finding;
    const page = rule?.page ?? rule?.related_resources[0]?.ref;
    const notes = (0,words/* remarks */.IW)(finding);
    const text = `${(0,words/* sentence */.em)(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
    return {
        message: `${(0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), longestMessage)}.\n${finding.remediation}`,
        location: rdjson_location(place),
        severity: severityOf(finding),
        code: { value: finding.rule, ...(page === undefined ? {} : { url: page }) },
        ...(fix === undefined
            ? {}
            : { suggestions: fix.edits.map((edit) => ({ range: range(edit.place), text: edit.text })) }),
        ...(related.length === 0
            ? {}
            : {
                related_locations: related.slice(0, mostRelated).map((step) => ({
                    message: (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(step.message), longestMessage),
                    location: rdjson_location(step.place),
                })),
            }),
    };
}
/** ERROR is what fails the check. */
function severityOf({ gates, severity, confidence, suppression, known }) {
    if (gates)
        return "ERROR";
    const isMild = severity === "low" || severity === "info" || confidence === "inferred";
    return isMild || suppression !== undefined || known === true ? "INFO" : "WARNING";
}
function rdjson_location(place) {
    return { path: place.source.label, range: range(place) };
}
function range({ source, start, end }) {
    const { line, endLine } = (0,out_source/* locationOf */.hD)({ source, start, end });
    return {
        start: { line, column: byteColumn(source, start) },
        end: { line: endLine, column: byteColumn(source, Math.max(start, end)) },
    };
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
