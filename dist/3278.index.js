export const id = 3278;
export const ids = [3278];
export const modules = {

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentBody: () => (/* binding */ commentBody)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6467);
/* harmony import */ var _section_diagram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _section_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _section_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2549);
/* harmony import */ var _section_fixed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4173);
/* harmony import */ var _section_remediations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4945);
/* harmony import */ var _section_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9163);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5531);








/** Findings that are shown. A comment is to be read at once; the summary has all. */
const mostFindings = 20;
/**
 * The body of the one comment on a pull request, short: the verdict, what the change does, what it brings, what it
 * repairs. It ends with a line that nobody sees, by which a comment of another run that says the same is left as it is.
 */
function commentBody(verdict, context) {
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .withState */ .Q2)((each) => shownBody(verdict, each), context, (each) => shownBody(withoutCommit(verdict), each));
}
function shownBody(verdict, context) {
    const room = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyRoom */ .k2)(context);
    const { failing, brought } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_7__.weigh)(verdict);
    room.always(`## Bulkhead\n\n${(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyHead */ .rm)(verdict)}`);
    room.closedBy((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyFoot */ .PR)(context), () => {
        const { comparison, totals } = verdict;
        if (comparison !== undefined)
            room.share(1 / 2, () => (0,_section_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .i)(room, comparison, totals.unreadable, context));
        (0,_section_diagram_js__WEBPACK_IMPORTED_MODULE_1__/* .diagrams */ .d)(room, context.diagram === undefined ? {} : { changed: context.diagram });
        room.headed(`\n### ${titleOf(verdict)}\n`, () => (0,_section_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(room, (0,_section_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsTable */ .f9)([...failing, ...brought], context), "finding", mostFindings));
        if (comparison !== undefined)
            (0,_section_fixed_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedFindings */ .D)(room, comparison, context);
        (0,_section_remediations_js__WEBPACK_IMPORTED_MODULE_5__/* .remediations */ .d)(room, [...failing, ...brought].slice(0, mostFindings), context);
        return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyFoot */ .PR)(context);
    });
    return room.text;
}
/** A base that has moved on says nothing new by itself. */
function withoutCommit(verdict) {
    const { comparison } = verdict;
    if (comparison === undefined)
        return verdict;
    return { ...verdict, comparison: { ...comparison, base: { ...comparison.base, commit: "" } } };
}
function titleOf({ comparison, findings }) {
    if (comparison === undefined)
        return "Findings";
    return findings.some((finding) => finding.gates && !(0,_weigh_js__WEBPACK_IMPORTED_MODULE_7__.isBrought)(finding)) ? "New, or fails the check" : "New";
}


/***/ })

};
