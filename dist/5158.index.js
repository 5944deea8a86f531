export const id = 5158;
export const ids = [5158];
export const modules = {

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export firstConfiguration */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _collect_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);
/* harmony import */ var _collect_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1549);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4167);
/* harmony import */ var _decide_date_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2469);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3237);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9106);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8482);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6881);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3049);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9487);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5842);














/** `bulkhead init`. Writes a first configuration, and leaves one that is there alone. @returns the exit status. */
async function init(folder) {
    const [tree] = await (0,_roots_js__WEBPACK_IMPORTED_MODULE_8__/* .treesOf */ .z)(folder === undefined ? [] : [folder], process.cwd());
    if (tree === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb("there is no such folder");
    const present = _config_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.root, path)));
    if (present !== undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${tree.label(present)}: there is a configuration already`);
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveOptions */ .$i)();
    const collected = await (0,_collect_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .collectAll */ ._U)([tree], options);
    const candidates = (0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .discover */ .k)(await tree.list(), options);
    const compose = projectFiles(collected.projects.map(({ model, files }) => ({ kind: (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .get */ .Jt)(model, "kind")), files })));
    const [path] = _config_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg;
    await (0,_write_js__WEBPACK_IMPORTED_MODULE_10__/* .writeInTree */ .z)(tree.root, path, firstConfiguration({
        compose,
        workflows: candidates.flatMap((one) => (one.kind === "workflow" ? [one.path] : [])),
        until: (0,_decide_date_js__WEBPACK_IMPORTED_MODULE_11__/* .dayAfter */ .PV)(new Date().toISOString().slice(0, 10), 90),
        development: compose.filter((file) => (0,_collect_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOfFile */ .J)(file) === "development"),
        labels: collected.diagnostics.flatMap(({ message }) => /^nobody says whether runners labelled "(.*)" are/.exec(message)?.[1] ?? []),
    }));
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .y)(`${tree.label(path)}: written. Next: bulkhead check\n`);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_6__/* .exitStatus */ .$.pass;
}
function projectFiles(projects) {
    const files = projects.flatMap(({ kind, files }) => (kind === "compose" ? files : []));
    return [...new Set(files)].filter((file) => /\.ya?ml$/.test(file)).sort();
}
/** A configuration that says what the defaults say, with what there is to say in comments. */
function firstConfiguration({ compose, workflows, development, labels, until }) {
    const blocks = [
        [
            "# What Bulkhead looks at, what fails the check, and which breaches are accepted.",
            "# Everything here is optional; what is written is what holds without it. `bulkhead config` shows what is in force.",
            `# Found here: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(compose.length, "Compose file")}, ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(workflows.length, "workflow")}.`,
        ],
        ["# The least severity that fails the check: critical, high, medium, low or never.", "fail-on: high"],
        ["# What only run time knows (a variable without a default) fails the check too.", "strict: false"],
        [
            "# What files are for; the first glob that matches counts. By their names, these are for development:",
            ...list(development, "#   "),
            "# profile:",
            `#   ${JSON.stringify(development[0] ?? "examples/**")}: development`,
        ],
        ...(labels.length === 0
            ? []
            : [
                [
                    "# Nobody but you knows who keeps the runners with these labels. What runs on a self-hosted one is judged more strictly.",
                    "runners:",
                    `  self-hosted: [${labels.map((label) => JSON.stringify(label)).join(", ")}]`,
                    "  hosted: []",
                ],
            ]),
        [
            "# Rules: a severity, off, or on (for those that are off unless asked for); `bulkhead rules` lists them.",
            "# rules:",
            "#   port-on-all-interfaces: medium",
            "#   image-unpinned: on",
        ],
        [
            "# Breaches that are accepted: by whom, why and until when (at most 180 days for high and critical).",
            "# suppressions:",
            "#   - rule: host-network",
            `#     files: ${JSON.stringify(compose[0] ?? "compose.yaml")}`,
            "#     containers: metrics",
            "#     justification: reads the counters of the host's interfaces",
            '#     owner: "@platform"',
            `#     expires: ${until}`,
        ],
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function list(items, indent) {
    if (items.length === 0)
        return [`${indent}(none)`];
    const shown = items.slice(0, 10).map((item) => `${indent}${JSON.stringify(item)}`);
    return items.length > 10 ? [...shown, `${indent}and ${items.length - 10} more`] : shown;
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
