export const id = 186;
export const ids = [186,981];
export const modules = {

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCollected: () => (/* binding */ printCollected)
});

// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/judge/credentials.js
var judge_credentials = __webpack_require__(8146);
// EXTERNAL MODULE: ./out/judge/distinct-diagnostics.js
var distinct_diagnostics = __webpack_require__(8827);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/report/json.js
var json = __webpack_require__(4981);
// EXTERNAL MODULE: ./out/report/mask.js
var mask = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/report/collect-json.js






/**
 * The projects as the rules see them (`policies/schemas/project.json`), credentials masked, each with the files it was
 * made from and where its values stand; described by `schemas/collect.json`.
 */
function collectReport({ projects, diagnostics }) {
    const credentials = (0,judge_credentials/* credentialsOf */.YN)(projects);
    return (0,visible/* safeJson */.oi)({
        projects: projects.map((project) => projectJson(project, credentials)),
        diagnostics: (0,distinct_diagnostics/* distinctDiagnostics */.$)(diagnostics, credentials).map(json.diagnosticJson),
    });
}
function projectJson({ model, files, shownFiles = files }, credentials) {
    const origins = {};
    addOrigins(model, "", undefined, origins);
    return { ...(0,mask/* maskedJson */.a)(model, credentials), files: shownFiles, origins };
}
/** An entry for each value, by its JSON pointer, that does not stand where the value around it stands. */
function addOrigins(value, pointer, around, origins) {
    if (!isSame(value.place, around) || value.via !== undefined) {
        const at = span(value.place);
        origins[pointer] = value.via === undefined ? at : { at, via: value.via.map(stepText) };
    }
    if (value.kind === "sequence") {
        for (const [index, item] of value.items.entries()) {
            addOrigins(item, `${pointer}/${index}`, value.place, origins);
        }
    }
    else if (value.kind === "mapping") {
        for (const [key, entry] of value.entries) {
            const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
            addOrigins(entry.value, `${pointer}/${escaped}`, value.place, origins);
        }
    }
}
function isSame(a, b) {
    return b !== undefined && a.source === b.source && a.start === b.start && a.end === b.end;
}
/** `extends web compose.yaml:3:5-3:8`. */
function stepText({ kind, name, place }) {
    return [kind, ...(name === undefined ? [] : [name]), span(place)].join(" ");
}
function span(place) {
    const { file, line, column, endLine, endColumn } = (0,source/* locationOf */.hD)(place);
    return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

// EXTERNAL MODULE: ./out/run.js + 198 modules
var run = __webpack_require__(4487);
// EXTERNAL MODULE: ./out/command/prepare.js + 7 modules
var prepare = __webpack_require__(5491);
// EXTERNAL MODULE: ./out/command/print.js
var print = __webpack_require__(5842);
;// CONCATENATED MODULE: ./out/command/collect.js






/** `bulkhead collect`. @returns the exit status: what cannot be read is in the diagnostics, and is no failure here. */
async function printCollected(paths, flags) {
    const { include, exclude, allowEmpty } = flags;
    const { trees, options } = await (0,prepare/* prepare */.i)(paths, { include, exclude, allowEmpty }, flags.configFile, process.cwd());
    const collected = await (0,run/* collectAll */._)(trees, options);
    if (collected.files.length === 0 && collected.diagnostics.length === 0 && !options.allowEmpty) {
        throw new out_options/* UsageError */.eb("nothing to collect: no Compose file, workflow or other file with containers was found");
    }
    await (0,print/* print */.y)(collectReport(collected));
    return exit_status/* exitStatus */.$.pass;
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

/***/ 4981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);


/** The whole verdict as JSON, described by `schemas/report.json`. It is changed only by adding. */
function jsonReport(verdict) {
    const { conclusion, projects, findings, diagnostics, totals } = verdict;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .oi)({
        version: 1,
        conclusion,
        projects: projects.map(({ name, kind, files, containers }) => ({ name, kind, files, containers })),
        findings: findings.map(findingJson),
        diagnostics: diagnostics.map(diagnosticJson),
        totals,
    });
}
/** `level` says how much of the file was judged: see `Diagnostic`. */
function diagnosticJson({ kind, level, message, place }) {
    return { kind, level, message, location: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place) };
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
        location: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(finding.place),
        related: finding.related.map((related) => ({ message: related.message, location: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(related.place) })),
        fingerprint: finding.fingerprint,
        suppression: suppression ?? null,
        ...(finding.adjustment === undefined ? {} : { adjustment: finding.adjustment }),
        ...(finding.known === undefined ? {} : { known: finding.known }),
        gates: finding.gates,
    };
}


/***/ }),

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


/***/ })

};
