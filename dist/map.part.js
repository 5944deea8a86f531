const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_pair = require("./pair.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_main = require("./main2.part.js");
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
	const { trees, options, compared } = await require_check_main.prepare(paths, {
		include,
		exclude
	}, configFile, process.cwd(), { commits });
	const limits = require_check_main.limitsOf(options.limits);
	const [{ projects }, policy] = await Promise.all([require_check_main.collectAll(trees, options), require_check_main.Policy.bundled(limits)]);
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
	const before = (await require_check_main.collectAll([...compared.trees.values()], options)).projects;
	const pairs = require_pair.pairProjects(before, projects).map((pair) => require_main.mappedPair(pair, factsOf));
	const part = require_main.changedPart(require_main.comparedGraph(pairs));
	return part === void 0 ? require_main.nothing("Nothing that a map shows has changed") : masked(part, [...before, ...projects]);
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