export const id = 7034;
export const ids = [7034];
export const modules = {

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Files that travel with the program. In the bundle they stand beside it; in a checkout, where they are made. Found at
 * run time and copied by `scripts/package.ts`, because the bundler reads what `new URL("…", import.meta.url)` names as
 * text, which breaks what is binary; hence the variable.
 */
const here = import.meta.url;
const isBundled = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL("./policy.wasm", here));
/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
function asset(name, folder) {
    return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, here);
}


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decidedRules: () => (/* binding */ decidedRules)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4649);




/**
 * The own rules of the tree that decides. Where that is another than the one that is judged, a change to them is told,
 * and what is to come must compile: or it would be noticed when it is merged. Rules of a base commit that do not compile
 * enforce nothing, and must not keep away what repairs them: then those of the head count, for a rule can only add.
 * @throws OwnRulesError
 */
async function decidedRules(deciding, judged) {
    const tree = deciding.tree ?? judged.tree;
    if (tree === undefined || tree === judged.tree) {
        const own = tree === undefined ? undefined : await load(tree, deciding.folders);
        return { ...(own === undefined ? {} : { own }), upcoming: [], changes: [], diagnostics: [] };
    }
    const [before, after] = await Promise.all([
        sourcesOf(tree, deciding.folders),
        sourcesOf(judged.tree, judged.folders),
    ]);
    const changes = changesOf(before, after);
    const diagnostics = [];
    let own;
    try {
        own = await load(tree, deciding.folders);
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnRulesError */ ._))
            throw error;
        const message = `own rules of the base commit cannot be used: ${error.message.split("\n")[0]}`;
        const source = after.values().next().value ?? new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .kL(deciding.folders[0] ?? "", "");
        diagnostics.push({ kind: "invalid", level: "warning", message, place: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(source) });
        own = await load(judged.tree, judged.folders);
    }
    // Where all are gone, there are none to load: that is shown, and decided by whoever merges it.
    const next = changes.length > 0 && after.size > 0 ? await load(judged.tree, judged.folders) : undefined;
    return { ...(own === undefined ? {} : { own }), upcoming: next?.catalog ?? [], changes, diagnostics };
}
async function load(tree, folders) {
    return tree === undefined || folders.length === 0 ? undefined : _own_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .OwnRules */ .I.load(tree, folders);
}
/** What rules are made of, by path; nothing where it cannot be read. */
async function sourcesOf(tree, folders) {
    if (tree === undefined)
        return new Map();
    try {
        const { modules, dataSources } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnSources */ .X)(tree, folders);
        return new Map([...modules, ...Array.from(dataSources.values(), (source) => [source.path, source])]);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnRulesError */ ._)
            return new Map();
        throw error;
    }
}
function changesOf(before, after) {
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        const source = now ?? old;
        if (source === undefined || old?.text === now?.text)
            return [];
        const what = now === undefined ? "is gone" : old === undefined ? "is new" : "is changed";
        const message = `${what}: own rules count as they are in the base commit until this is merged`;
        return [{ place: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(source), subject: source.label, message, evidence: path }];
    });
}


/***/ })

};
