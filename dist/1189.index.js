export const id = 1189;
export const ids = [1189];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditBody: () => (/* binding */ auditBody),
  auditTitle: () => (/* binding */ auditTitle)
});

// EXTERNAL MODULE: ./out/report/body.js
var body = __webpack_require__(6467);
// EXTERNAL MODULE: ./out/report/section/accepted.js
var accepted = __webpack_require__(6338);
// EXTERNAL MODULE: ./out/report/section/diagnostics.js
var diagnostics = __webpack_require__(8011);
// EXTERNAL MODULE: ./out/report/section/findings.js
var findings = __webpack_require__(2549);
// EXTERNAL MODULE: ./out/report/section/remediations.js
var remediations = __webpack_require__(4945);
// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/report/markdown.js
var markdown = __webpack_require__(4370);
// EXTERNAL MODULE: ./out/report/section/table.js
var table = __webpack_require__(9163);
;// CONCATENATED MODULE: ./out/report/section/state.js






/** How many findings of each severity each project has, the worst off first; accepted ones in a column of their own. */
function projectStates(room, { findings }) {
    const groups = (0,group/* groupBy */.$)((0,order/* worstFirst */.md)(findings), ({ project }) => project);
    const rows = Array.from(groups, ([project, group]) => ({
        project,
        accepted: group.filter(({ suppression }) => suppression !== undefined).length,
        counts: finding/* severities */.g.map((severity) => group.filter((each) => each.severity === severity && each.suppression === undefined).length),
    }));
    const shown = {
        head: ["Project", ...finding/* severities */.g.map(severityHead), "accepted"],
        rows: rows.toSorted((a, b) => (0,order/* firstOf */.Ku)(...a.counts.map((count, at) => (b.counts[at] ?? 0) - count))),
        row: ({ project, counts, accepted }) => [
            project === "" ? "Files" : (0,markdown/* code */.aY)(project),
            ...[...counts, accepted].map((count) => (count === 0 ? "" : String(count))),
        ],
    };
    room.headed("\n### By project\n", () => (0,table/* table */.tp)(room, shown, "project"));
}
function severityHead(severity) {
    return `${findings/* icons */.Pt[severity]} ${severity}`;
}

// EXTERNAL MODULE: ./out/report/section/trend.js
var section_trend = __webpack_require__(5916);
// EXTERNAL MODULE: ./out/report/verdict-words.js
var verdict_words = __webpack_require__(1502);
// EXTERNAL MODULE: ./out/report/weigh.js
var weigh = __webpack_require__(5531);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/audit.js











/** The title of the tracking issue. */
function auditTitle(verdict) {
    return `Container isolation: ${(0,verdict_words/* verdictSentence */.BT)(verdict).replace(/\.$/, "")}`;
}
/** The body of the one issue that a scheduled audit keeps up to date: the state of the whole repository, and the trend. */
function auditBody(verdict, context) {
    return (0,body/* withState */.Q2)((each) => shownBody(verdict, each), context);
}
function shownBody(verdict, context) {
    const room = (0,body/* bodyRoom */.k2)(context);
    const weighed = (0,weigh.weigh)(verdict);
    const rest = [...weighed.brought, ...weighed.before];
    room.always((0,body/* bodyHead */.rm)(verdict));
    room.closedBy((0,body/* bodyFoot */.PR)(context), () => {
        if (context.trend !== undefined) {
            const { trend } = context;
            room.share(1 / 2, () => (0,section_trend/* trendSection */.n)(room, trend, context));
        }
        room.share(1 / 2, () => projectStates(room, verdict));
        room.share(2 / 3, () => room.headed("\n### Fails the check\n", () => (0,findings/* findingsByProject */.bi)(room, weighed.failing, context)));
        if (context.today !== undefined)
            (0,accepted/* endingSoon */.N)(room, weighed.accepted, context.today, context);
        room.share(1 / 2, () => (0,table/* folded */.TM)(room, `Does not fail the check: ${(0,words/* count */.U9)(rest.length, "finding")}`, () => (0,findings/* findingsByProject */.bi)(room, rest, context)));
        room.share(1 / 2, () => (0,accepted/* accepted */.q)(room, weighed.accepted, context));
        (0,diagnostics/* unread */.g)(room, verdict, context);
        (0,remediations/* remediations */.d)(room, [...weighed.failing, ...rest], context);
        return (0,body/* bodyFoot */.PR)(context);
    });
    return room.text;
}


/***/ })

};
