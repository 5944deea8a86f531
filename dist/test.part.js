const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_own_rules = require("./own-rules.part.js");
const require_compile = require("./compile.part.js");
const require_bundled = require("./bundled.part.js");
const require_cli_check = require("./cli-check.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");

// src/policy/own/examples.ts
const nameByKind = {
	compose: "compose.yaml",
	workflow: ".github/workflows/example.yml",
	script: "example.sh"
};
/** The examples beside a rule's file; none where there are none. @throws OwnRulesError */
async function readExamples(tree, file, rule) {
	const folder = require_check_main.folderOf(file);
	const source = await require_check_main.readSource(tree, folder === "" ? "examples.yaml" : `${folder}/examples.yaml`);
	if (!(source instanceof require_check_main.Source)) return [];
	const problems = [];
	const { documents, diagnostics } = require_check_main.parseYaml(source);
	for (const { level, place, message } of diagnostics) if (level === "error") problems.push({
		place,
		message
	});
	const [list] = documents;
	if (list !== void 0 && list.kind !== "sequence") problems.push({
		place: list.place,
		message: "examples are no list",
		advice: "write - title: …"
	});
	const examples = (list?.kind === "sequence" ? list.items : []).flatMap((item) => readExample(item, rule, problems) ?? []);
	require_own_rules.refuse(problems);
	return examples;
}
function readExample(item, rule, problems) {
	const title = require_check_main.stringOf(require_check_main.get(item, "title"));
	const name = nameByKind[require_check_main.stringOf(require_check_main.get(item, "kind")) ?? ""];
	const [bad, good] = [require_check_main.get(item, "bad"), require_check_main.get(item, "good")];
	const content = bad ?? good;
	const wrong = (message, advice) => {
		problems.push({
			place: item.place,
			message,
			advice
		});
	};
	if (title === void 0) return wrong("the example has no title", "write title: …");
	if (name === void 0) return wrong("the example has no kind", "write kind: compose, workflow or script");
	if (content === void 0 || bad !== void 0 && good !== void 0) return wrong("the example is neither good nor bad", "write bad: | or good: |, and the file below");
	const files = filesOf(content, name);
	const marks = Object.entries(files).flatMap(([path, text]) => text.split("\n").flatMap((line, index) => line.trimEnd().endsWith(`# <- ${rule}`) ? [`${path}:${index + 1}`] : []));
	if (bad !== void 0 && marks.length === 0) return wrong("the bad example marks no line", `end the line that breaks the rule with # <- ${rule}`);
	if (good !== void 0 && marks.length > 0) return wrong("the good example marks a line", "write bad: |");
	return {
		title,
		files,
		marks: marks.sort(),
		place: item.place
	};
}
function filesOf(content, name) {
	const text = require_check_main.stringOf(content);
	if (text !== void 0) return { [name]: text };
	if (content.kind !== "mapping") return {};
	return Object.fromEntries(Array.from(content.entries, ([path, { value }]) => [path, require_check_main.stringOf(value) ?? ""]));
}
/** The files of an example as a tree. */
function treeOfExample({ files }) {
	const paths = Object.keys(files).sort();
	return {
		list: async () => paths,
		read: async (path) => {
			const text = Object.hasOwn(files, path) ? files[path] : void 0;
			if (text !== void 0) return {
				kind: "text",
				text
			};
			return { kind: path === "" || paths.some((other) => other.startsWith(`${path}/`)) ? "directory" : "absent" };
		}
	};
}
/** What a run over an example shows of its being wrong; undefined where it is as it says. */
function wrongWithExample(example, rule, findings) {
	const failed = findings.find((finding) => finding.rule === "own-rule-failed" && finding.subject === `rule ${rule}`);
	if (failed !== void 0) return failed.message;
	const unread = findings.find((finding) => finding.rule === "unreadable-file");
	if (unread !== void 0) return `${unread.subject} ${unread.message}`;
	const found = new Set(findings.filter((finding) => finding.rule === rule).map(lineOf));
	const missed = example.marks.filter((mark) => !found.has(mark));
	const unmarked = [...found].filter((line) => !example.marks.includes(line)).sort();
	const said = [missed.length === 0 ? void 0 : `does not find ${missed.join(", ")}`, unmarked.length === 0 ? void 0 : `finds ${unmarked.join(", ")}, which is not marked`].filter((part) => part !== void 0);
	return said.length === 0 ? void 0 : said.join(", and ");
}
function lineOf({ place }) {
	const { line } = require_check_main.locationOf(place);
	return `${place.source.path}:${line}`;
}

// src/policy/own/run-tests.ts
/**
* Runs the `_test.rego` files of folders in OPA's interpreter, with ours beside them (`data.lib.testing_test` too).
* `run`: a regular expression (RE2) over full names. @throws OwnRulesError
*/
async function runOwnTests(tree, folders, data, run) {
	const own = await require_own_rules.readOwnSources(tree, folders, { tests: true });
	const bundled = (await require_bundled.readBundled()).parse();
	const rules = await require_compile.checkForm(own, bundled);
	const texts = {
		...bundled.testing,
		...require_compile.textsOf(own)
	};
	const sources = {
		...require_compile.neededModules(Object.values(texts), bundled.sources),
		...texts
	};
	const { capabilities, schemas } = bundled;
	const [checked, { errors, result }] = await Promise.all([require_compile.checkRego(sources, {
		capabilities,
		schemas
	}), require_compile.testRego(sources, {
		capabilities,
		data: {
			...own.data,
			...data
		},
		...run === void 0 ? {} : { run }
	})]);
	require_compile.refuseErrors(checked, own, bundled);
	require_compile.refuseErrors(errors, own, bundled);
	const shown = (each) => {
		const source = require_compile.ownSource(own, each.file);
		return source === void 0 ? [] : [{
			...each,
			file: source.label
		}];
	};
	return {
		rules,
		tests: (result?.tests ?? []).flatMap(shown),
		coverage: (result?.coverage ?? []).flatMap(shown).filter(({ file }) => !require_own_rules.isTestFile(file))
	};
}

// src/command/test.ts
/** `bulkhead test [DIR]`: unit tests and examples of own rules. @returns the exit status. */
async function testRules(folder, flags, current = process.cwd()) {
	const wanted = percentage(flags.coverage ?? "0");
	const root = require_check_main.rootOf(folder ?? ".", current);
	const tree = await require_check_main.WorkTree.open(root, { shownFrom: (0, node_fs.realpathSync)(current) });
	const folders = folder === void 0 ? await configured(tree) : [below(root, (0, node_path.resolve)(current, folder))];
	const data = JSON.parse(await (0, node_fs_promises.readFile)(require_check_main.asset("data.json", "build"), "utf8"));
	const tests = await runOwnTests(tree, folders, data, flags.run);
	if (tests.tests.length === 0) {
		const [which, what] = flags.run === void 0 ? ["", "write <rule>_test.rego"] : [` that ${flags.run} matches`, "a full name is data.rules.x_test.test_y"];
		throw new require_cli_check_main.UsageError(`there is no test${which} in ${folders.join(", ")}; ${what}`);
	}
	const examples = flags.run === void 0 ? await runExamples(tree, folders, tests) : {
		count: 0,
		wrong: []
	};
	const reached = tests.coverage.reduce((sum, { covered }) => sum + covered, 0);
	const missed = tests.coverage.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
	const share = reached + missed === 0 ? 100 : 100 * reached / (reached + missed);
	const failed = tests.tests.filter(({ outcome }) => outcome === "fail" || outcome === "error");
	const passed = tests.tests.filter(({ outcome }) => outcome === "pass");
	const lines = [
		...failed.flatMap(failure),
		...examples.wrong,
		...flags.run === void 0 ? tests.coverage.flatMap(uncovered) : [],
		`${passed.length} of ${tests.tests.length} tests passed, ${examples.count - examples.wrong.length} of ${examples.count} examples as they say, ${reached} of ${reached + missed} lines reached (${Math.floor(share)} %)`
	];
	await require_cli_check.print(`${require_cli_check_main.linesOf(lines)}\n`);
	return failed.length === 0 && examples.wrong.length === 0 && share >= wanted ? require_cli_check_main.exitStatus.pass : require_cli_check_main.exitStatus.findings;
}
async function configured(tree) {
	const { settings } = await require_check_main.readConfig(tree);
	const { policies } = require_cli_check_main.resolveOptions(settings);
	if (policies.length > 0) return policies;
	throw new require_cli_check_main.UsageError("there are no own rules to test; name a folder, or set policies in .github/bulkhead.yml");
}
function below(root, path) {
	const folder = (0, node_path.relative)(root, path).split(node_path.sep).join("/");
	if (!folder.startsWith("../")) return folder;
	throw new require_cli_check_main.UsageError(`${path} is not in the repository`);
}
function percentage(text) {
	const value = Number(text);
	if (text.trim() !== "" && value >= 0 && value <= 100) return value;
	throw new require_cli_check_main.UsageError(`--coverage: "${text}" is no percentage`);
}
/** Lines; what a test prints has several. */
function failure({ file, line, name, outcome, message, output, failed }) {
	const what = outcome === "fail" ? "fails" : "breaks off";
	const details = [
		message,
		failed?.join(", "),
		...output?.trimEnd().split("\n") ?? []
	];
	return [`${file}:${line}:1: ${name} ${what}`, ...details.flatMap((detail) => detail === void 0 || detail === "" ? [] : [`  ${detail}`])];
}
function uncovered({ file, uncovered }) {
	return uncovered.map((line) => `${file}:${line}:1: no test reaches this line`);
}
/** Every rule's examples, through the whole pipeline with the compiled rules. */
async function runExamples(tree, folders, { rules }) {
	const all = await Promise.all(rules.map(async ({ rule, file }) => ({
		rule,
		found: await readExamples(tree, file, rule.id)
	})));
	const wrong = [];
	if (all.some(({ found }) => found.length > 0)) {
		const own = await require_own_rules.OwnRules.load(tree, folders);
		for (const { rule, found } of all) for (const example of found) {
			const { verdict } = await require_check_main.run([treeOfExample(example)], require_cli_check_main.resolveOptions({ pedantic: true }), { own });
			const why = wrongWithExample(example, rule.id, verdict.findings);
			if (why === void 0) continue;
			const { file, line, column } = require_check_main.locationOf(example.place);
			wrong.push(`${file}:${line}:${column}: example "${example.title}": ${rule.id} ${why}`);
		}
	}
	return {
		count: all.reduce((sum, { found }) => sum + found.length, 0),
		wrong
	};
}

exports.testRules = testRules;