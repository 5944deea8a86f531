const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_cli_check = require("./cli-check.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");

// src/command/init.ts
/** `bulkhead init`. Writes a first configuration, and leaves one that is there alone. @returns the exit status. */
async function init(folder) {
	const tree = await require_check_main.WorkTree.open(require_check_main.rootOf(folder ?? ".", process.cwd()), { shownFrom: (0, node_fs.realpathSync)(process.cwd()) });
	if (folder !== void 0 && !(0, node_fs.statSync)(folder).isDirectory()) throw new require_cli_check_main.UsageError(`${folder}: is no folder; name one of the repository, or none`);
	const present = require_check_main.configPaths.find((path) => (0, node_fs.existsSync)((0, node_path.join)(tree.root, path)));
	if (present !== void 0) throw new require_cli_check_main.UsageError(`${tree.label(present)}: there is a configuration already`);
	const options = require_cli_check_main.resolveOptions();
	const collected = await require_check_main.collectAll([tree], options);
	const candidates = require_check_main.discover(await tree.list(), options);
	const compose = projectFiles(collected.projects.map(({ model, files }) => ({
		kind: require_check_main.stringOf(require_check_main.get(model, "kind")),
		files
	})));
	const [path] = require_check_main.configPaths;
	await require_cli_check_main.writeInTree(tree.root, path, firstConfiguration({
		compose,
		workflows: candidates.flatMap((one) => one.kind === "workflow" ? [one.path] : []),
		until: require_check_main.dayAfter((/* @__PURE__ */ new Date()).toISOString().slice(0, 10), 90),
		development: compose.filter((file) => require_check_main.profileOfFile(file) === "development"),
		labels: collected.diagnostics.flatMap(({ message }) => /^nobody says whether runners labelled "(.*)" are/.exec(message)?.[1] ?? [])
	}), true);
	await require_cli_check.print(`${require_cli_check_main.linesOf([`${tree.label(path)}: written. Next: bulkhead check`])}\n`);
	return require_cli_check_main.exitStatus.pass;
}
function projectFiles(projects) {
	const files = projects.flatMap(({ kind, files }) => kind === "compose" ? files : []);
	return [...new Set(files)].filter(require_check_main.isYamlName).sort();
}
/** A configuration that says what the defaults say, with what there is to say in comments. */
function firstConfiguration({ compose, workflows, development, labels, until }) {
	return `${[
		[
			"# What Bulkhead looks at, what fails the check, and which breaches are accepted.",
			"# Everything here is optional; what is written is what holds without it. `bulkhead config` shows what is in force.",
			`# Found here: ${require_check_main.count(compose.length, "Compose file")}, ${require_check_main.count(workflows.length, "workflow")}.`
		],
		["# The least severity that fails the check: critical, high, medium, low or never.", "fail-on: high"],
		["# What only run time knows (a variable without a default) fails the check too.", "strict: false"],
		[
			"# What files are for; the first glob that matches counts. By their names, these are for development:",
			...list(development, "#   "),
			"# profile:",
			`#   ${quoted(development[0] ?? "examples/**")}: development`
		],
		...labels.length === 0 ? [] : [[
			"# Nobody but you knows who keeps the runners with these labels. What runs on a self-hosted one is judged more strictly.",
			"runners:",
			`  self-hosted: [${labels.map(quoted).join(", ")}]`,
			"  hosted: []"
		]],
		[
			"# Rules: a severity, off, or on (for those that are off unless asked for); `bulkhead rules` lists them.",
			"# rules:",
			"#   port-on-all-interfaces: medium",
			"#   image-unpinned: on"
		],
		[
			"# Breaches that are accepted: by whom, why and until when (at most 180 days for high and critical).",
			"# suppressions:",
			"#   - rule: host-network",
			`#     files: ${quoted(compose[0] ?? "compose.yaml")}`,
			"#     containers: metrics",
			"#     justification: reads the counters of the host's interfaces",
			"#     owner: \"@platform\"",
			`#     expires: ${until}`
		]
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** In one line of YAML, a comment's too: not only a line feed ends one, and what follows would be a setting. */
function quoted(text) {
	return require_cli_check_main.safeInJson(JSON.stringify(text));
}
function list(items, indent) {
	if (items.length === 0) return [`${indent}(none)`];
	const shown = items.slice(0, 10).map((item) => `${indent}${quoted(item)}`);
	return items.length > 10 ? [...shown, `${indent}and ${items.length - 10} more`] : shown;
}

exports.init = init;