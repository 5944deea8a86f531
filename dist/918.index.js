export const id = 918;
export const ids = [918];
export const modules = {

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4487);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5842);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9947);






/** `bulkhead check`. @returns the exit status. */
async function check(paths, flags) {
    const { failOn, pedantic, strict, warnOnly, allowEmpty, include, exclude } = flags;
    const said = {
        failOn: failOn === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .threshold */ .EN)(failOn, "--fail-on"),
        pedantic,
        strict,
        warnOnly,
        allowEmpty,
        include,
        exclude,
    };
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)(paths, said, flags.configFile, process.cwd());
    const { trees, options } = prepared;
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(trees, options, prepared);
    const color = flags.color === "always" || (flags.color === "auto" && process.stdout.isTTY && !process.env.NO_COLOR);
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(await _render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderers */ .Z[flags.format](result, { color }));
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

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ renderers)
});

;// CONCATENATED MODULE: ./out/version.js
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./out/command/render.js

/** Each form of the report. What only one form needs is loaded with it. */
const renderers = {
    text: async ({ verdict }, how) => (await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 2776))).textReport(verdict, how),
    json: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 4981))).jsonReport(verdict),
    sarif: async ({ verdict, rules }) => (await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 7202))).sarifReport(verdict, { rules, version: version }),
    // The toolkit writes its commands itself, escaped: there is nothing left to print.
    github: async ({ verdict }) => {
        const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
            __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 7509)),
            Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 1745)),
        ]);
        writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
        return "";
    },
};


/***/ })

};
