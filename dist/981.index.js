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


/***/ })

};
