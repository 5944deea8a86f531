export const id = 3233;
export const ids = [3233];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ gateChanged),
/* harmony export */   Kh: () => (/* binding */ suppressionUnused),
/* harmony export */   QZ: () => (/* binding */ suppressionIncomplete),
/* harmony export */   jB: () => (/* binding */ suppressionExpired),
/* harmony export */   kM: () => (/* binding */ decisionRules),
/* harmony export */   tz: () => (/* binding */ unresolvedValue)
/* harmony export */ });
function everywhere(severity) {
    return { production: severity, development: severity, ci: severity, "self-hosted": severity };
}
const common = { related_resources: [], family: "diagnostics", confidence: "certain", fix: "none" };
const suppressionExpired = {
    ...common,
    id: "suppression-expired",
    title: "Suppression expired",
    description: "A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
    severity: everywhere("high"),
    remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today.",
};
const suppressionIncomplete = {
    ...common,
    id: "suppression-incomplete",
    title: "Suppression without what it needs",
    description: "A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
    severity: everywhere("medium"),
    remediation: "Write a justification, an owner and the last day (`expires`), or remove it.",
};
const suppressionUnused = {
    ...common,
    id: "suppression-unused",
    title: "Suppression of nothing",
    description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
    severity: everywhere("info"),
    remediation: "Remove it.",
};
const unresolvedValue = {
    ...common,
    id: "unresolved-value",
    title: "Value that only run time knows",
    description: "Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
    severity: everywhere("info"),
    remediation: "Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check.",
};
const gateChanged = {
    ...common,
    id: "gate-changed",
    title: "Change to what is accepted",
    description: "The pull request changes the configuration, a suppression, a declaration or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
    severity: everywhere("info"),
    remediation: "Look at what it accepts. It counts from when it is merged.",
};
/** About decisions and what nobody can know; beside `unreadable-file`. */
const decisionRules = [
    suppressionExpired,
    suppressionIncomplete,
    suppressionUnused,
    unresolvedValue,
    gateChanged,
];


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by a key, both in the order of first appearance. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownRuleFailed),
/* harmony export */   q: () => (/* binding */ failedDrafts)
/* harmony export */ });
/** A rule that is not bundled and gave no answer: what it guards is not judged. */
const ownRuleFailed = {
    id: "own-rule-failed",
    title: "Own rule failed",
    description: "A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
    fix: "none",
};
/** One finding for each. Which failure it was does not identify it: a slow machine and a slow rule look alike. */
function failedDrafts(failures) {
    return failures.map(({ rule, message, place }) => ({
        rule: ownRuleFailed.id,
        severity: "high",
        confidence: ownRuleFailed.confidence,
        message,
        remediation: ownRuleFailed.remediation,
        project: "",
        subject: `rule ${rule}`,
        place,
        related: [],
        evidence: rule,
    }));
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ diagnosticRules),
/* harmony export */   Uu: () => (/* binding */ unreadableDrafts),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1917);



/** What could not be read must not pass: the rule behind every diagnostic of level error. */
const unreadableFile = {
    id: "unreadable-file",
    title: "File not judged",
    description: "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the file, or exclude it if it is not run.",
    fix: "none",
};
/** The rules that the tool itself breaks the silence with; they have no Rego. */
const diagnosticRules = [unreadableFile, _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRuleFailed */ .A, ..._decision_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionRules */ .kM];
/** One for each place with a diagnostic of level error, in their order. */
function unreadableDrafts(diagnostics) {
    return unreadablePlaces(diagnostics).map(({ place, message, evidence }) => ({
        rule: unreadableFile.id,
        severity: "high",
        confidence: unreadableFile.confidence,
        message,
        remediation: unreadableFile.remediation,
        project: "",
        subject: place.source.path,
        place,
        related: [],
        evidence,
    }));
}
function unreadablePlaces(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
    return Array.from(groups.values(), (group) => {
        const messages = [...new Set(group.map(({ message }) => message))];
        const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
        return { place: group[0].place, message: `is not judged: ${messages.join("; ")}`, evidence: kinds.join() };
    });
}


/***/ })

};
