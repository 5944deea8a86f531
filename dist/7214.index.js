export const id = 7214;
export const ids = [7214];
export const modules = {

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _command_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1653);





/**
 * Runs one command line.
 * @returns the exit status; everything that there is to say has been written.
 */
async function runCommandLine(words) {
    let status = _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.pass;
    const program = commands((result) => {
        status = result;
    });
    try {
        await program.parseAsync([...words], { from: "user" });
        return status;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.pass : _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.unable;
        process.stderr.write((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLines */ .gB)(error instanceof _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb ? `bulkhead: ${error.message}\n` : crash(error)));
        return _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.unable;
    }
}
function crash(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `bulkhead: internal error, please report it with the input that led to it\n${stack}\n`;
}
function commands(done) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("bulkhead")
        .description("Says which walls of isolation the containers of a repository break: those of Compose files and of GitHub workflows.")
        .exitOverride()
        .showHelpAfterError("(bulkhead --help shows what there is)")
        .addHelpText("after", `
Examples:
  bulkhead check                       judge the repository around the current folder
  bulkhead check deploy/compose.yaml   judge one file's project
  bulkhead collect deploy              what was resolved, and where each value comes from
  bulkhead explain datastore-exposed   why a rule exists, and when a breach is legitimate

Exit status: 0 nothing gates, 1 findings at the threshold, 2 the job could not be done.`);
    program
        .command("check")
        .description("judge files and folders (the current folder, if none is named)")
        .argument("[path...]", "files and folders")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form of the report").choices(Object.keys(_command_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderers */ .Z)).default("text"))
        .option("--fail-on <severity>", "least severity that gates: critical, high, medium, low, never (default: high)")
        .option("--base <commit>", "compare with where this left a commit or branch: only what is new or worse since gates")
        .option("--gate <which>", "with a base, what gates: new, all (default: new)")
        .option("--pedantic", "also the rules that are off unless asked for")
        .option("--strict", "values that matter for isolation and that only run time knows fail the check")
        .option("--warn-only", "report, but exit 0 even with findings")
        .option("--allow-empty", "finding nothing to check is no error")
        .option("--include <glob>", "look only at matching files (repeatable)", collectWords)
        .option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
        .option("--config-file <path>", "configuration (default: .github/bulkhead.yml or bulkhead.yml, where there is one)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--color <when>", "colours in text").choices(["auto", "always", "never"]).default("auto"))
        .action(async (paths, flags) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(4368), __webpack_require__.e(2893), __webpack_require__.e(5918)]).then(__webpack_require__.bind(__webpack_require__, 5918));
        done(await check(paths, flags));
    });
    program
        .command("diff")
        .description("say what the files here, or a commit, change since they left another commit")
        .argument("<base>", "a commit or branch: compared is where HEAD left it")
        .argument("[head]", "a commit or branch (default: the files on disk)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form of the report").choices(Object.keys(_command_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderers */ .Z)).default("text"))
        .option("--fail-on <severity>", "least severity that gates: critical, high, medium, low, never (default: high)")
        .option("--gate <which>", "what gates: new, all (default: new)")
        .option("--pedantic", "also the rules that are off unless asked for")
        .option("--config-file <path>", "configuration (default: .github/bulkhead.yml or bulkhead.yml, where there is one)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--color <when>", "colours in text").choices(["auto", "always", "never"]).default("auto"))
        .action(async (base, head, flags) => {
        const { diff } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(4368), __webpack_require__.e(2893), __webpack_require__.e(5918)]).then(__webpack_require__.bind(__webpack_require__, 5918));
        done(await diff(base, head, flags));
    });
    program
        .command("collect")
        .description("print the projects as the rules see them, and where each value comes from")
        .argument("[path...]", "files and folders")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form").choices(["json"]).default("json"))
        .option("--allow-empty", "finding nothing is no error")
        .option("--include <glob>", "look only at matching files (repeatable)", collectWords)
        .option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
        .option("--config-file <path>", "configuration")
        .action(async (paths, flags) => {
        const { printCollected } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(4368), __webpack_require__.e(5186)]).then(__webpack_require__.bind(__webpack_require__, 5186));
        done(await printCollected(paths, flags));
    });
    program
        .command("map")
        .description("draw what the containers expose, reach, share and control; with a base, what changed since")
        .argument("[path...]", "files and folders")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form of the picture").choices(["mermaid", "dot", "svg"]).default("mermaid"))
        .option("--output <file>", "where to write it (default: standard output)")
        .option("--base <commit>", "draw what changed since HEAD left this commit or branch")
        .option("--include <glob>", "look only at matching files (repeatable)", collectWords)
        .option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
        .option("--config-file <path>", "configuration")
        .action(async (paths, flags) => {
        const { printMap } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(1917), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 5312));
        done(await printMap(paths, flags));
    });
    program
        .command("config")
        .description("print what is in force, for one file where one is named, and who says so")
        .argument("[path]", "a file or folder")
        .option("--config-file <path>", "configuration")
        .action(async (path, flags) => {
        const { printConfig } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(8978)]).then(__webpack_require__.bind(__webpack_require__, 8978));
        done(await printConfig(path, flags));
    });
    program
        .command("init")
        .description("write a first configuration, with comments, from what the repository has")
        .argument("[folder]", "a folder of the repository")
        .action(async (folder) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(5158)]).then(__webpack_require__.bind(__webpack_require__, 5158));
        done(await init(folder));
    });
    program
        .command("baseline")
        .description("write down what is found now, so that only what is new fails the check")
        .argument("[path...]", "files and folders")
        .option("--output <file>", "where (default: that of the configuration, or .github/bulkhead-baseline.json)")
        .option("--config-file <path>", "configuration")
        .action(async (paths, flags) => {
        const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(4368), __webpack_require__.e(2893), __webpack_require__.e(6707)]).then(__webpack_require__.bind(__webpack_require__, 6707));
        done(await writeBaseline(paths, flags));
    });
    program
        .command("rules")
        .description("list the rules")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form").choices(["text", "json"]).default("text"))
        .action(async (flags) => {
        const { printRules } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(8279), __webpack_require__.e(8469)]).then(__webpack_require__.bind(__webpack_require__, 8469));
        done(await printRules(flags.format));
    });
    program
        .command("test")
        .description("run the unit tests and examples of own rules, with coverage")
        .argument("[folder]", "folder of rules (default: those that the configuration names in policies)")
        .option("--run <pattern>", "only tests whose full name (data.rules.x_test.test_y) matches (RE2)")
        .option("--coverage <percent>", "fail if tests reach fewer lines")
        .action(async (folder, flags) => {
        const { testRules } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8279), __webpack_require__.e(1549), __webpack_require__.e(4368), __webpack_require__.e(2893), __webpack_require__.e(1655), __webpack_require__.e(6648), __webpack_require__.e(6844)]).then(__webpack_require__.bind(__webpack_require__, 6844));
        done(await testRules(folder, flags));
    });
    const scaffolds = program.command("new").description("write a beginning");
    scaffolds
        .command("rule")
        .description("write a rule of your own, with tests and examples that pass")
        .argument("<name>", "its id: no-latest-tag")
        .option("--dir <folder>", "folder of rules (default: .github/bulkhead)")
        .action(async (name, flags) => {
        const { newRule } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7976)]).then(__webpack_require__.bind(__webpack_require__, 7976));
        done(await newRule(name, flags));
    });
    program
        .command("explain")
        .description("say why a rule exists, what to do, and when a breach is legitimate")
        .argument("<rule>", "a rule's id, as findings show it")
        .action(async (rule) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8815), __webpack_require__.e(8279), __webpack_require__.e(8469)]).then(__webpack_require__.bind(__webpack_require__, 8469));
        done(await explain(rule));
    });
    return program;
}
function collectWords(word, before = []) {
    if (word === "")
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di("a glob cannot be empty");
    return [...before, word];
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderers)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);

/** Each form of the report, and nowhere else a list of them. What only one form needs is loaded with it. */
const renderers = {
    text: async ({ verdict }, how) => (await __webpack_require__.e(/* import() */ 2343).then(__webpack_require__.bind(__webpack_require__, 2343))).textReport(verdict, how),
    json: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 4981))).jsonReport(verdict),
    sarif: async ({ verdict, rules }, { paths = [], commit }) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 4354).then(__webpack_require__.bind(__webpack_require__, 4354));
        return sarifReport(verdict, { rules, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, paths, ...(commit === undefined ? {} : { commit }) });
    },
    /** The job summary, whole. */
    markdown: async (run, { addressOf }) => {
        const [{ summaryReport }, { diagramsOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8557), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 8557)),
            Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3699)]).then(__webpack_require__.bind(__webpack_require__, 3699)),
        ]);
        const { verdict, rules } = run;
        return summaryReport(verdict, {
            rules,
            diagrams: diagramsOf(run),
            limit: Number.POSITIVE_INFINITY,
            ...(addressOf === undefined ? {} : { addressOf }),
        });
    },
    junit: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 7290).then(__webpack_require__.bind(__webpack_require__, 7290))).junitReport(verdict),
    "code-quality": async ({ verdict }) => (await __webpack_require__.e(/* import() */ 7002).then(__webpack_require__.bind(__webpack_require__, 7002))).codeQualityReport(verdict),
    rdjson: async ({ verdict, rules }) => (await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 86))).rdjsonReport(verdict, { rules }),
    // The toolkit writes its commands itself, escaped: there is nothing left to print.
    github: async ({ verdict }) => {
        const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7509).then(__webpack_require__.bind(__webpack_require__, 7509)),
            Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(1745)]).then(__webpack_require__.bind(__webpack_require__, 1745)),
        ]);
        writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
        return "";
    },
};


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/** Exit statuses. unable: usage, configuration, nothing to check, or an error of ours. */
const exitStatus = { pass: 0, findings: 1, unable: 2 };
/** What a verdict comes to, for the action and the command line alike. */
function statusOf(conclusion, { warnOnly }) {
    if (conclusion === "error")
        return exitStatus.unable;
    return conclusion === "findings" && !warnOnly ? exitStatus.findings : exitStatus.pass;
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   H_: () => (/* binding */ gateNamed),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hu: () => (/* binding */ gateKinds),
/* harmony export */   pw: () => (/* binding */ thresholds),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const gateKinds = ["new", "all"];
const thresholds = ["critical", "high", "medium", "low", "never"];
/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
const layers = ["default", "repository", "organisation", "command"];
const defaults = {
    failOn: "high",
    pedantic: false,
    strict: false,
    gate: "new",
    warnOnly: false,
    allowEmpty: false,
    include: [],
    exclude: [],
    projects: [],
    profiles: [],
    runners: {},
    rules: [],
    suppressions: [],
    policies: [],
    require: { from: "high", days: 180 },
    decisions: "base",
    local: "merge",
    baseline: undefined,
    known: new Set(),
    limits: {},
    today: "9999-12-31",
};
/** Later layers win over earlier ones. */
function resolveOptions(...said) {
    const entries = said.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
    return { ...defaults, ...Object.fromEntries(entries) };
}
/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
class UsageError extends Error {
    name = "UsageError";
}
/** @throws UsageError naming what is allowed. */
function threshold(text, where) {
    return oneOf(thresholds, text, where);
}
/** @throws UsageError naming what is allowed. */
function gateNamed(text, where) {
    return oneOf(gateKinds, text, where);
}
/** One of some words, in whatever case. @throws UsageError naming what is allowed. */
function oneOf(allowed, text, where) {
    const found = allowed.find((name) => name === text.toLowerCase());
    if (found === undefined)
        throw new UsageError(`${where}: "${text}" is none of ${allowed.join(", ")}`);
    return found;
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * Text from files as text that does nothing but stand there: control characters (terminal escapes, line breaks),
 * marks that turn the direction of writing, invisible characters and lone surrogates are written out, `\u{202e}`.
 * Joiners that scripts and emoji need stay.
 */
function visible(text) {
    return text.replace(harmful, (character) => short[character] ?? `\\u{${code(character)}}`);
}
/**
 * Lines of a report in which a workflow's runner finds no command: it takes those for one that begin with `::`, blanks
 * aside, and those with `##[` anywhere.
 */
function withoutCommands(report) {
    return report.replace(/^([^\S\n]*)::/gm, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
/**
 * What went wrong, with the values of files in it: its own line breaks stay, and nothing else that a terminal or a
 * workflow's runner would act on.
 */
function visibleLines(message) {
    return withoutCommands(message.split("\n").map(visible).join("\n"));
}
/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
function safeJson(value) {
    const json = JSON.stringify(value, undefined, 2);
    // Line breaks and indentation are the only control characters that JSON.stringify leaves, outside of strings.
    const safe = json.replace(harmful, (character) => (character === "\n" ? character : units(character)));
    // To a workflow's runner, `##[` is a command wherever in a line it stands.
    return `${safe.replaceAll("##[", "#\\u0023[")}\n`;
}
/** At most `length` code units, cut between characters, with an ellipsis where something is cut. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 1;
    const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[end] ?? "");
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
const harmful = /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;
const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001B": "\\e" };
function code(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}
function units(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";


/***/ })

};
