export const id = 9868;
export const ids = [9868];
export const modules = {

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basesOf: () => (/* binding */ basesOf)
/* harmony export */ });
/* harmony import */ var _decide_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);
/* harmony import */ var _tree_git_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2246);




/**
 * The trees that an occasion compares with.
 * @param shown what the base is called, where somebody has named it.
 */
async function basesOf(heads, occasion, remote, shown) {
    const trees = new Map();
    const found = new Map();
    const diagnostics = [];
    let commit;
    for (const { tree, work } of heads) {
        const base = await baseFor(tree, work, occasion, remote);
        const checkedOut = await headOf(work.root);
        if (occasion.kind === "proposal")
            diagnostics.push(...aboutCheckout(work, occasion.proposal, checkedOut));
        trees.set(tree, base.kind === "commit" ? base.tree : undefined);
        if (base.kind === "commit") {
            // With itself nothing is compared: it would pass whatever it has.
            if (occasion.kind !== "proposal" || checkedOut !== base.commit)
                found.set(tree, base.tree);
            commit ??= base.commit;
        }
        else {
            diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
        }
    }
    const isNamed = occasion.kind === "named" && occasion.base === commit;
    const name = shown === undefined ? {} : isNamed ? { name: shown } : { left: shown };
    return {
        trees,
        ...(commit !== undefined && found.size === heads.length
            ? { compared: { commit: { commit, ...name }, trees: found } }
            : {}),
        diagnostics,
    };
}
/** What follows for the verdict where the base is not there. */
const consequence = {
    proposal: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    named: "Nothing is compared",
    unknown: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    push: "All that is found counts, new or not",
};
async function baseFor(tree, work, occasion, remote) {
    if (occasion.kind === "unknown")
        return { kind: "missing", why: "the event does not say which commits it compares" };
    const options = {
        below: work.below,
        label: (path) => tree.label?.(path) ?? path,
        beside: tree,
        // A Compose project without a name has its folder's, in every commit.
        ...(tree.name === undefined ? {} : { name: tree.name }),
    };
    try {
        if (occasion.kind === "push")
            return await (0,_decide_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseAt */ .v)(work.root, occasion.before, options, remote);
        if (occasion.kind === "named") {
            const { base, head } = occasion;
            return await (0,_decide_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseAt */ .v)(work.root, (await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBaseOf */ .nM)(work.root, base, head)) ?? base, options, remote);
        }
        return await (0,_decide_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(work.root, occasion.proposal, options, remote);
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            return { kind: "missing", why: error.message };
        throw error;
    }
}
/** The commit that is checked out; undefined where there is none, or nothing that could tell. */
async function headOf(root) {
    try {
        return await (0,_tree_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .commitNamed */ .vj)(root, "HEAD");
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            return undefined;
        throw error;
    }
}
/** What should be said of which side is checked out, where that is easily got wrong. */
function aboutCheckout(work, { base, privileged, checksOutBase }, checkedOut) {
    const isBase = checkedOut === base;
    if (isBase && checksOutBase !== undefined) {
        const message = `what is checked out is the base: nothing of the pull request is looked at. Use the event pull_request instead of ${checksOutBase}`;
        return [warning(message, work)];
    }
    if (isBase || privileged !== true)
        return [];
    const message = "what is checked out is not the base, in a job that has its secrets: this check runs nothing of it, and no other step may";
    return [warning(message, work)];
}
function warning(message, tree) {
    return { kind: "decision", level: "warning", message, place: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL(".", "", tree.label?.("") || ".")) };
}


/***/ })

};
