export const id = 4981;
export const ids = [4981];
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

/***/ 4981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** The whole verdict as JSON, described by `schemas/report.json`. It is changed only by adding. */
function jsonReport(verdict) {
    const { conclusion, projects, findings, diagnostics, totals, comparison } = verdict;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)({
        version: 1,
        conclusion,
        projects: projects.map(({ name, kind, files, containers }) => ({ name, kind, files, containers })),
        findings: findings.map(findingJson),
        diagnostics: diagnostics.map(diagnosticJson),
        totals,
        ...(comparison === undefined ? {} : { comparison: comparisonJson(comparison) }),
    });
}
/** `level` says how much of the file was judged: see `Diagnostic`. */
function diagnosticJson({ kind, level, message, place }) {
    return { kind, level, message, location: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place) };
}
function comparisonJson({ base, fixed, surface }) {
    return {
        base: { commit: base.commit, ...(base.name === undefined ? {} : { name: base.name }) },
        fixed: fixed.map(findingJson),
        surface: surface.map(({ direction, severity, project, subject, message, place, side }) => {
            return { direction, severity, project, subject, message, location: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place), side };
        }),
    };
}
function fixJson({ description, edits }) {
    return { description, edits: edits.map(({ place, text }) => ({ location: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place), text })) };
}
function findingJson(finding) {
    const { rule, severity, confidence, message, remediation, project, container, suppression } = finding;
    return {
        rule,
        severity,
        confidence,
        message,
        remediation,
        project: project === "" ? null : project,
        container: container ?? null,
        location: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(finding.place),
        related: finding.related.map((related) => ({ message: related.message, location: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(related.place) })),
        fingerprint: finding.fingerprint,
        suppression: suppression ?? null,
        ...(finding.adjustment === undefined ? {} : { adjustment: finding.adjustment }),
        ...(finding.known === undefined ? {} : { known: finding.known }),
        ...(finding.change === undefined ? {} : { change: finding.change }),
        ...(finding.fix === undefined ? {} : { fix: fixJson(finding.fix) }),
        gates: finding.gates,
    };
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
