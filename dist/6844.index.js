export const id = 6844;
export const ids = [6844];
export const modules = {

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

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testRules: () => (/* binding */ testRules)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/assets.js
var assets = __webpack_require__(6739);
// EXTERNAL MODULE: ./out/config.js + 1 modules
var config = __webpack_require__(4167);
// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: ./out/options.js
var options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/read.js
var read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree_tree = __webpack_require__(8993);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
// EXTERNAL MODULE: ./out/policy/own/problem.js
var problem = __webpack_require__(9303);
;// CONCATENATED MODULE: ./out/policy/own/examples.js






const nameByKind = {
    compose: "compose.yaml",
    workflow: ".github/workflows/example.yml",
    script: "example.sh",
};
/** The examples beside a rule's file; none where there are none. @throws OwnRulesError */
async function readExamples(tree, file, rule) {
    const folder = (0,tree_tree/* folderOf */.yS)(file);
    const source = await (0,read/* readSource */.o$)(tree, folder === "" ? "examples.yaml" : `${folder}/examples.yaml`);
    if (!(source instanceof out_source/* Source */.kL))
        return [];
    const problems = [];
    const { documents, diagnostics } = (0,yaml/* parseYaml */.hN)(source);
    for (const { level, place, message } of diagnostics)
        if (level === "error")
            problems.push({ place, message });
    const [list] = documents;
    if (list !== undefined && list.kind !== "sequence") {
        problems.push({ place: list.place, message: "examples are no list", advice: "write - title: …" });
    }
    const items = list?.kind === "sequence" ? list.items : [];
    const examples = items.flatMap((item) => readExample(item, rule, problems) ?? []);
    (0,problem/* refuse */.TR)(problems);
    return examples;
}
function readExample(item, rule, problems) {
    const title = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "title"));
    const name = nameByKind[(0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "kind")) ?? ""];
    const [bad, good] = [(0,out_value/* get */.Jt)(item, "bad"), (0,out_value/* get */.Jt)(item, "good")];
    const content = bad ?? good;
    const wrong = (message, advice) => {
        problems.push({ place: item.place, message, advice });
        return undefined;
    };
    if (title === undefined)
        return wrong("the example has no title", "write title: …");
    if (name === undefined)
        return wrong("the example has no kind", "write kind: compose, workflow or script");
    if (content === undefined || (bad !== undefined && good !== undefined)) {
        return wrong("the example is neither good nor bad", "write bad: | or good: |, and the file below");
    }
    const files = filesOf(content, name);
    const marks = Object.entries(files).flatMap(([path, text]) => text
        .split("\n")
        .flatMap((line, index) => (line.trimEnd().endsWith(`# <- ${rule}`) ? [`${path}:${index + 1}`] : [])));
    if (bad !== undefined && marks.length === 0) {
        return wrong("the bad example marks no line", `end the line that breaks the rule with # <- ${rule}`);
    }
    if (good !== undefined && marks.length > 0)
        return wrong("the good example marks a line", "write bad: |");
    return { title, files, marks: marks.sort(), place: item.place };
}
function filesOf(content, name) {
    const text = (0,out_value/* stringOf */.Je)(content);
    if (text !== undefined)
        return { [name]: text };
    if (content.kind !== "mapping")
        return {};
    return Object.fromEntries(Array.from(content.entries, ([path, { value }]) => [path, (0,out_value/* stringOf */.Je)(value) ?? ""]));
}
/** The files of an example as a tree. */
function treeOfExample({ files }) {
    const paths = Object.keys(files).sort();
    return {
        list: async () => paths,
        read: async (path) => {
            const text = Object.hasOwn(files, path) ? files[path] : undefined;
            if (text !== undefined)
                return { kind: "text", text };
            const isFolder = path === "" || paths.some((other) => other.startsWith(`${path}/`));
            return { kind: isFolder ? "directory" : "absent" };
        },
    };
}
/** What a run over an example shows of its being wrong; undefined where it is as it says. */
function wrongWithExample(example, rule, findings) {
    const failed = findings.find((finding) => finding.rule === "own-rule-failed" && finding.subject === `rule ${rule}`);
    if (failed !== undefined)
        return failed.message;
    const unread = findings.find((finding) => finding.rule === "unreadable-file");
    if (unread !== undefined)
        return `${unread.subject} ${unread.message}`;
    const found = new Set(findings.filter((finding) => finding.rule === rule).map(lineOf));
    const missed = example.marks.filter((mark) => !found.has(mark));
    const unmarked = [...found].filter((line) => !example.marks.includes(line)).sort();
    const said = [
        missed.length === 0 ? undefined : `does not find ${missed.join(", ")}`,
        unmarked.length === 0 ? undefined : `finds ${unmarked.join(", ")}, which is not marked`,
    ].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : said.join(", and ");
}
function lineOf({ place }) {
    const { line } = (0,out_source/* locationOf */.hD)(place);
    return `${place.source.path}:${line}`;
}

// EXTERNAL MODULE: ./out/policy/own/own-rules.js + 3 modules
var own_rules = __webpack_require__(6648);
// EXTERNAL MODULE: ./out/policy/compiler.js + 1 modules
var compiler = __webpack_require__(669);
// EXTERNAL MODULE: ./out/policy/own/bundled.js
var own_bundled = __webpack_require__(9516);
// EXTERNAL MODULE: ./out/policy/own/compile.js + 6 modules
var compile = __webpack_require__(1655);
// EXTERNAL MODULE: ./out/policy/own/sources.js + 1 modules
var own_sources = __webpack_require__(4649);
;// CONCATENATED MODULE: ./out/policy/own/run-tests.js




/**
 * Runs the `_test.rego` files of folders in OPA's interpreter, with ours beside them (`data.lib.testing_test` too).
 * `run`: a regular expression (RE2) over full names. @throws OwnRulesError
 */
async function runOwnTests(tree, folders, data, run) {
    const own = await (0,own_sources/* readOwnSources */.X)(tree, folders, { tests: true });
    const bundled = (await (0,own_bundled/* readBundled */.H)()).parse();
    const rules = await (0,compile/* checkForm */.Hj)(own, bundled);
    const sources = { ...bundled.sources, ...bundled.testing, ...(0,compile/* textsOf */.CB)(own) };
    const { capabilities, schemas } = bundled;
    const [checked, { errors, result }] = await Promise.all([
        (0,compiler/* checkRego */.a2)(sources, { capabilities, schemas }),
        (0,compiler/* testRego */.Gh)(sources, { capabilities, data: { ...own.data, ...data }, ...(run === undefined ? {} : { run }) }),
    ]);
    (0,compile/* refuseErrors */.Sz)(checked, own, bundled);
    (0,compile/* refuseErrors */.Sz)(errors, own, bundled);
    const shown = (each) => {
        const source = (0,compile/* ownSource */.Cd)(own, each.file);
        return source === undefined ? [] : [{ ...each, file: source.label }];
    };
    return {
        rules,
        tests: (result?.tests ?? []).flatMap(shown),
        coverage: (result?.coverage ?? []).flatMap(shown).filter(({ file }) => !(0,own_sources/* isTestFile */.h)(file)),
    };
}

// EXTERNAL MODULE: ./out/roots.js
var roots = __webpack_require__(6881);
// EXTERNAL MODULE: ./out/run.js + 37 modules
var run = __webpack_require__(2893);
// EXTERNAL MODULE: ./out/tree/worktree.js + 2 modules
var worktree = __webpack_require__(7890);
// EXTERNAL MODULE: ./out/command/print.js
var print = __webpack_require__(5842);
;// CONCATENATED MODULE: ./out/command/test.js















/** `bulkhead test [DIR]`: unit tests and examples of own rules. @returns the exit status. */
async function testRules(folder, flags, current = process.cwd()) {
    const wanted = percentage(flags.coverage ?? "0");
    const root = (0,roots/* rootOf */.I)((0,external_node_path_.resolve)(current, folder ?? "."), current);
    const tree = await worktree/* WorkTree */.W.open(root, { shownFrom: (0,external_node_fs_.realpathSync)(current) });
    const folders = folder === undefined ? await configured(tree) : [below(root, (0,external_node_path_.resolve)(current, folder))];
    const data = JSON.parse(await (0,promises_.readFile)((0,assets/* asset */.L)("data.json", "build"), "utf8"));
    const tests = await runOwnTests(tree, folders, data, flags.run);
    if (tests.tests.length === 0)
        throw new options/* UsageError */.eb(`there is no test in ${folders.join(", ")}; write <rule>_test.rego`);
    const examples = flags.run === undefined ? await runExamples(tree, folders, tests) : { count: 0, wrong: [] };
    const reached = tests.coverage.reduce((sum, { covered }) => sum + covered, 0);
    const missed = tests.coverage.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
    const share = reached + missed === 0 ? 100 : (100 * reached) / (reached + missed);
    const failed = tests.tests.filter(({ outcome }) => outcome === "fail" || outcome === "error");
    const passed = tests.tests.filter(({ outcome }) => outcome === "pass");
    const lines = [
        ...failed.map(failure),
        ...examples.wrong,
        ...(flags.run === undefined ? tests.coverage.flatMap(uncovered) : []),
        `${passed.length} of ${tests.tests.length} tests passed, ${examples.count - examples.wrong.length} of ${examples.count} examples as they say, ${reached} of ${reached + missed} lines reached (${Math.floor(share)} %)`,
    ];
    await (0,print/* print */.y)(lines.map((line) => `${line}\n`).join(""));
    const isWell = failed.length === 0 && examples.wrong.length === 0 && share >= wanted;
    return isWell ? exit_status/* exitStatus */.$.pass : exit_status/* exitStatus */.$.findings;
}
async function configured(tree) {
    const { settings } = await (0,config/* readConfig */.Xg)(tree);
    const { policies } = (0,options/* resolveOptions */.$i)(settings);
    if (policies.length > 0)
        return policies;
    throw new options/* UsageError */.eb("there are no own rules to test; name a folder, or set policies in .github/bulkhead.yml");
}
function below(root, path) {
    const folder = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
    if (!folder.startsWith("../"))
        return folder;
    throw new options/* UsageError */.eb(`${path} is not in the repository`);
}
function percentage(text) {
    const value = Number(text);
    if (text.trim() !== "" && value >= 0 && value <= 100)
        return value;
    throw new options/* UsageError */.eb(`--coverage: "${text}" is no percentage`);
}
function failure({ file, line, name, outcome, message, output, failed }) {
    const what = outcome === "fail" ? "fails" : "breaks off";
    return [`${file}:${line}:1: ${name} ${what}`, message, failed?.join(", "), output?.trimEnd()]
        .filter((part) => part !== undefined && part !== "")
        .join("\n\t");
}
function uncovered({ file, uncovered }) {
    return uncovered.map((line) => `${file}:${line}:1: no test reaches this line`);
}
/** Every rule's examples, through the whole pipeline with the compiled rules. */
async function runExamples(tree, folders, { rules }) {
    const all = await Promise.all(rules.map(async ({ rule, file }) => ({ rule, found: await readExamples(tree, file, rule.id) })));
    const wrong = [];
    if (all.some(({ found }) => found.length > 0)) {
        const own = await own_rules/* OwnRules */.I.load(tree, folders);
        for (const { rule, found } of all) {
            for (const example of found) {
                const { verdict } = await (0,run/* run */.e)([treeOfExample(example)], (0,options/* resolveOptions */.$i)({ pedantic: true }), { own });
                const why = wrongWithExample(example, rule.id, verdict.findings);
                if (why === undefined)
                    continue;
                const { file, line, column } = (0,out_source/* locationOf */.hD)(example.place);
                wrong.push(`${file}:${line}:${column}: example "${example.title}": ${rule.id} ${why}`);
            }
        }
    }
    return { count: all.reduce((sum, { found }) => sum + found.length, 0), wrong };
}


/***/ })

};
