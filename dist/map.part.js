const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_unread = require("./unread.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_main = require("./main2.part.js");
const require_terminal = require("./terminal.part.js");
const require_cli_check = require("./cli-check.part.js");

// src/command/map.ts
/**
* `bulkhead map`: a picture of what the containers expose, reach, share and control; with a base, of what changed since.
* @returns the exit status.
*/
async function printMap(paths, flags) {
	const picture = await render[flags.format](await graphFor(paths, flags));
	if (flags.output === void 0) await require_cli_check.print(picture);
	else await require_cli_check_main.writeWhereNamed(process.cwd(), flags.output, picture);
	return require_cli_check_main.exitStatus.pass;
}
async function graphFor(paths, flags) {
	const { base, include, exclude, configFile } = flags;
	const commits = base === void 0 ? void 0 : { base };
	const prepared = await require_check_main.prepare(paths, {
		include,
		exclude
	}, configFile, process.cwd(), { commits });
	const { trees, options, compared } = prepared;
	const limits = require_check_main.limitsOf(options.limits);
	const [{ projects, diagnostics }, policy] = await Promise.all([require_check_main.collectAll(trees, options), require_check_main.Policy.bundled(limits)]);
	await require_cli_check.complain(remarks([...prepared.diagnostics, ...diagnostics], limits.shown));
	const factsOf = ({ model }) => {
		try {
			return policy.surface(require_check_main.toJson(model));
		} catch (error) {
			if (!(error instanceof require_check_main.ProjectTooLarge)) throw error;
			const name = require_check_main.stringOf(require_check_main.get(model, "name")) ?? "a project";
			throw new require_cli_check_main.UsageError(`${name}: is more than can be drawn: ${require_check_main.named(error.limit, limits)}`);
		}
	};
	if (base === void 0) {
		if (projects.length === 0) throw new require_cli_check_main.UsageError("nothing to draw: no container was found");
		return masked(require_main.graphOf(projects.map((project) => require_main.mappedProject(project, factsOf))), projects);
	}
	if (compared === void 0) throw new require_cli_check_main.UsageError(`${base}: its files cannot be read`);
	const before = await require_check_main.collectAll([...compared.trees.values()], options);
	const { pairs } = require_unread.withUnread(require_unread.pairProjects(before.projects, projects), before.diagnostics, diagnostics);
	const readable = pairs.filter(({ unread }) => unread !== "head");
	const part = require_main.changedPart(require_main.comparedGraph(readable.map((pair) => require_main.mappedPair(pair, factsOf))));
	if (part === void 0) return require_main.nothing(readable.length < pairs.length ? unchangedAsFar : unchanged);
	return masked(part, [...before.projects, ...projects]);
}
const unchanged = "Nothing that a map shows has changed";
const unchangedAsFar = "Nothing that a map shows has changed in what can be read";
/** What the picture does not show because it cannot be read, each file once, and what was wrong with how it was asked for. */
function remarks(diagnostics, most) {
	const unread = /* @__PURE__ */ new Map();
	for (const { kind, level, message, place } of diagnostics) {
		const { path } = place.source;
		if (kind === "decision" && level === "warning") unread.set(message, `${require_terminal.where(place)}: warning: ${require_terminal.shown(message)}`);
		if (level !== "error" || unread.has(path)) continue;
		unread.set(path, `${require_terminal.where(place)}: error: not in the picture, or only in part: ${require_terminal.shown(message)}`);
	}
	const lines = [...unread.values()];
	const rest = lines.length - most;
	const more = rest > 0 ? [`${require_check_main.count(rest, "more file")}; bulkhead check says which`] : [];
	return require_cli_check_main.withoutCommands([...lines.slice(0, most), ...more].map((line) => `${line}\n`).join(""));
}
function masked(graph, projects) {
	return require_main.withTexts(graph, require_check_main.credentialsOf(projects).maskMessage);
}
/** Each form. What only one needs is loaded with it. */
const render = {
	mermaid: async (graph) => {
		const { changeDiagram, wholeDiagram } = await Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.mermaid_exports);
		return (graph.compared ? changeDiagram(graph) : void 0) ?? wholeDiagram(graph);
	},
	dot: async (graph) => (await Promise.resolve().then(() => require("./dot.part.js"))).dotOf(graph),
	svg: async (graph) => (await Promise.resolve().then(() => require("./svg.part.js"))).svgOf(graph)
};

exports.printMap = printMap;