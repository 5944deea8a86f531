export const id = 707;
export const ids = [707];
export const modules = {

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _decide_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2770);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8482);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6562);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9487);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5015);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5842);








/** `bulkhead baseline`. Writes what is found now; what is no longer found is no longer in it. @returns the exit status. */
async function writeBaseline(paths, flags) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .i)(paths, {}, flags.configFile, process.cwd(), { baseline: false });
    const { trees, clones, options } = prepared;
    const [clone] = clones;
    if (clone === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("there is nothing to look at");
    const { verdict } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(trees, options, prepared);
    const text = (0,_decide_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineOf */ .Bv)(verdict.findings);
    const path = flags.output === undefined
        ? await (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInTree */ .z)(clone.root, options.baseline ?? _decide_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB, text)
        : await (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhereNamed */ .A)(process.cwd(), flags.output, text);
    const known = JSON.parse(text).findings.length;
    const configured = options.baseline === undefined ? `; name it in the configuration: baseline: ${_decide_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB}` : "";
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(`${path}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(known, "known finding")}${flags.output === undefined ? configured : ""}\n`);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatus */ .$.pass;
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

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeWhereNamed),
/* harmony export */   z: () => (/* binding */ writeInTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);




/**
 * Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
 * none is followed out of the tree, and none is written through.
 * @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
 */
async function writeInTree(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isBelow(root, file))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: leads out of ${root}; nothing is written there`);
    const folder = await existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (!isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder))) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
    }
    await write(file, path, text, exclusive);
    return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, file))
        return writeInTree(root, path, text, exclusive);
    await write(file, path, text, exclusive);
    return file;
}
async function write(file, path, text, exclusive) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_CREAT | (exclusive ? O_EXCL : O_TRUNC) | O_NOFOLLOW | O_NONBLOCK);
        try {
            await handle.writeFile(text);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: ${refusals[error.code ?? ""] ?? String(error)}`);
    }
}
const refusals = {
    EACCES: "may not be written by this user",
    EEXIST: "is there already; it is left as it is",
    EISDIR: "is a folder",
    ELOOP: "is a symbolic link; nothing is written through it",
    ENXIO: "is a pipe that nobody reads",
};
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, way) === path;
}
/** The folder itself, or the nearest above it that is there. */
async function existing(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    }
}


/***/ })

};
