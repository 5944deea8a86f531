export const id = 918;
export const ids = [918];
export const modules = {

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7458);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6562);
/* harmony import */ var _short_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5178);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5015);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5842);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1116);








/** `bulkhead check`. @returns the exit status. */
function check(paths, flags) {
    return report(paths, flags, flags.base === undefined ? undefined : { base: flags.base });
}
/** `bulkhead diff`: a check of what `head`, or what is on disk, has brought since it left `base`. @returns the exit status. */
function diff(base, head, flags) {
    return report([], { ...flags, allowEmpty: true }, { base, head });
}
async function report(paths, flags, commits) {
    const { failOn, gate, pedantic, strict, warnOnly, allowEmpty, include, exclude } = flags;
    const said = {
        failOn: failOn === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .threshold */ .EN)(failOn, "--fail-on"),
        pedantic,
        strict,
        gate: gate === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNamed */ .H_)(gate, "--gate"),
        warnOnly,
        allowEmpty,
        include,
        exclude,
    };
    (0,_short_run_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareForShortRun */ .Q)();
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .i)(paths, said, flags.configFile, process.cwd(), { commits });
    const { trees, options } = prepared;
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(trees, options, { ...prepared, verdictOnly: flags.format !== "markdown" });
    const color = flags.color === "always" || (flags.color === "auto" && process.stdout.isTTY && !process.env.NO_COLOR);
    const most = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .Af)(options.limits).shown;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .y)(await _render_js__WEBPACK_IMPORTED_MODULE_6__/* .renderers */ .Z[flags.format](result, { color, most, paths }));
    return (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(result.verdict.conclusion, options);
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

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ prepareForShortRun)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Tells V8 that the program is over soon, before the work begins. Most functions of ours are called a few thousand
 * times: what TurboFan, the most thorough of V8's compilers, takes to compile one is not earned back (a sixth of all
 * processor time over the corpus); Maglev, which comes before it, takes a fraction of that. And new objects get no more
 * room than they have by now, where V8 would give them up to 128 MiB: what is made of one file is of no use for the
 * next, and dies young in little room too.
 *
 * They are hints, which change nothing but time and memory, and are set where they have been measured.
 */
function prepareForShortRun(version = process.versions.node) {
    if (!measured.test(version))
        return;
    for (const flag of hints)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}
/** A Node that knows a flag no more would say so on its standard error. */
const measured = /^2[0-4]\./;
const hints = ["--no-turbofan", "--semi-space-growth-factor=1", "--heap-growing-percent=40"];


/***/ })

};
