const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_cli_check = require("./cli-check.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");

// src/command/config.ts
/** `bulkhead config`. Prints what is in force, for one file where one is named, and who says so. @returns the exit status. */
async function printConfig(path, flags) {
	const prepared = await require_check_main.prepare(path === void 0 ? [] : [path], {}, flags.configFile, process.cwd());
	const [clone] = prepared.clones;
	const file = path === void 0 ? void 0 : clone?.below[0];
	const lines = [
		sources(prepared),
		values(prepared),
		settingsOfRules(prepared.options.rules, file),
		suppressions(prepared.options.suppressions, file),
		...file === void 0 ? [] : [await about(file, prepared)]
	].filter(({ length }) => length > 0).flatMap((part, at) => at === 0 ? part : ["", ...part]);
	await require_cli_check.print(`${require_cli_check_main.linesOf(lines)}\n`);
	return require_cli_check_main.exitStatus.pass;
}
/** What follows gives lines, with the values of files as they are. */
function sources({ layers }) {
	const found = layers.flatMap(({ source, layer }) => source === void 0 ? [] : [`${source.label} (${layer})`]);
	return found.length === 0 ? ["No configuration file: the defaults hold. bulkhead init writes one."] : [`Configuration: ${found.join(", ")}`];
}
/** Keys with one value, as they are written, and what they set. */
const keys = [
	["fail-on", "failOn"],
	["pedantic", "pedantic"],
	["strict", "strict"],
	["gate", "gate"],
	["warn-only", "warnOnly"],
	["allow-empty", "allowEmpty"],
	["include", "include"],
	["exclude", "exclude"],
	["projects", "projects"],
	["profile", "profiles"],
	["runners", "runners"],
	["require", "require"],
	["policies", "policies"],
	["decisions", "decisions"],
	["local", "local"],
	["baseline", "baseline"],
	["limits", "limits"]
];
function values({ options, layers }) {
	const rows = keys.map(([key, option]) => [
		key,
		spell(options, option),
		whoSays(key, layers)
	]);
	const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
	return rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ")).map((line) => line.trimEnd());
}
function spell(options, option) {
	if (option === "profiles") return JSON.stringify(Object.fromEntries(options.profiles.map(({ files, profile }) => [files, profile])));
	const value = options[option];
	return typeof value === "string" ? value : JSON.stringify(value) ?? "-";
}
function whoSays(key, layers) {
	const said = layers.flatMap(({ layer, places }) => {
		const place = places.get(key);
		return place === void 0 ? [] : [`${require_check_main.placeText(place)} (${layer})`];
	});
	return said.length === 0 ? "default" : said.join(", ");
}
function settingsOfRules(settings, file) {
	const about = settings.filter(({ files }) => file === void 0 || require_check_main.matchesSome(files, file));
	if (about.length === 0) return [];
	return ["Rules (of several that match, the last counts):", ...about.map(({ rule, severity, files, containers, parameters, suppressible, layer, place }) => {
		return `  ${rule}: ${[
			...severity === void 0 ? [] : [severity],
			...files === void 0 ? [] : [`in ${files.join(", ")}`],
			...containers === void 0 ? [] : [`of ${containers.join(", ")}`],
			...parameters === void 0 ? [] : [`with ${JSON.stringify(parameters)}`],
			...suppressible === false ? ["accepted by nobody else"] : []
		].join(" ")}  ${require_check_main.placeText(place)} (${layer})`;
	})];
}
function suppressions(decisions, file) {
	const about = decisions.filter(({ scope }) => file === void 0 || scope.kind === "globs" && require_check_main.matchesSome(scope.files, file));
	if (about.length === 0) return [];
	return ["Accepted:", ...about.map(({ rules, scope, owner, expires, justification, layer, place }) => {
		const { files, containers } = scope.kind === "globs" ? scope : {};
		const parts = [
			...files === void 0 ? [] : [`in ${files.join(", ")}`],
			...containers === void 0 ? [] : [`of ${containers.join(", ")}`],
			...owner === void 0 ? [] : [`by ${owner}`],
			...expires === void 0 ? [] : [`until ${expires}`]
		];
		return `  ${rules.join(", ")} ${parts.join(" ")}: ${justification ?? "no justification"}  ${require_check_main.placeText(place)} (${layer})`;
	})];
}
async function about(file, { options, trees, decisionTree }) {
	const [tree] = trees;
	const list = await tree?.list() ?? [];
	const candidates = require_check_main.discover(list, options);
	const path = file.split(node_path.sep).join("/");
	if (!list.includes(path)) return [`${path}: ${candidates.length} of its files may hold containers`];
	const configured = require_check_main.configuredProfile(path, options.profiles);
	const kind = require_check_main.kindOf(path);
	const looked = candidates.some((candidate) => candidate.path === path) ? `looked at, as ${kind}` : kind === void 0 ? "not looked at: its name is of nothing that holds containers" : "not looked at: include, exclude or a template";
	return [
		`${(0, node_path.relative)(".", path).split(node_path.sep).join("/")}:`,
		`  ${looked}`,
		`  ${configured ?? require_check_main.profileOfFile(path)} (${configured === void 0 ? "by its name" : "by profile"})`,
		...decisionTree === void 0 ? ["  nothing that the repository accepts counts: there is no base commit"] : []
	];
}

exports.printConfig = printConfig;