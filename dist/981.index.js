export const id = 981;
export const ids = [981];
export const modules = {

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

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
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
/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
function safeJson(value) {
    const json = JSON.stringify(value, undefined, 2);
    // Line breaks and indentation are the only control characters that JSON.stringify leaves, outside of strings.
    return `${json.replace(harmful, (character) => (character === "\n" ? character : units(character)))}\n`;
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


/***/ })

};
