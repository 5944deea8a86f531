import { At as limitsOf, D as credentialsOf, I as collectAll, It as stringOf, Lt as toJson, Mt as get, _ as Policy, jt as named, n as prepare, v as ProjectTooLarge } from "./check-main.part.js";
import { n as pairProjects } from "./pair.part.js";
import { m as exitStatus, o as UsageError } from "./cli-check-main.part.js";
import { B as withTexts, H as graphOf, L as mappedPair, R as mappedProject, V as comparedGraph, Y as changedPart, nt as writeWhereNamed, z as nothing } from "./main2.part.js";
import { n as print } from "./check.part.js";

// src/command/map.ts
/**
* `bulkhead map`: a picture of what the containers expose, reach, share and control; with a base, of what changed since.
* @returns the exit status.
*/
async function printMap(paths, flags) {
	const picture = await render[flags.format](await graphFor(paths, flags));
	if (flags.output === void 0) await print(picture);
	else await writeWhereNamed(process.cwd(), flags.output, picture);
	return exitStatus.pass;
}
async function graphFor(paths, flags) {
	const { base, include, exclude, configFile } = flags;
	const commits = base === void 0 ? void 0 : { base };
	const { trees, options, compared } = await prepare(paths, {
		include,
		exclude
	}, configFile, process.cwd(), { commits });
	const limits = limitsOf(options.limits);
	const [{ projects }, policy] = await Promise.all([collectAll(trees, options), Policy.bundled(limits)]);
	const factsOf = ({ model }) => {
		try {
			return policy.surface(toJson(model));
		} catch (error) {
			if (!(error instanceof ProjectTooLarge)) throw error;
			const name = stringOf(get(model, "name")) ?? "a project";
			throw new UsageError(`${name}: is more than can be drawn: ${named(error.limit, limits)}`);
		}
	};
	if (base === void 0) {
		if (projects.length === 0) throw new UsageError("nothing to draw: no container was found");
		return masked(graphOf(projects.map((project) => mappedProject(project, factsOf))), projects);
	}
	if (compared === void 0) throw new UsageError(`${base}: its files cannot be read`);
	const before = (await collectAll([...compared.trees.values()], options)).projects;
	const pairs = pairProjects(before, projects).map((pair) => mappedPair(pair, factsOf));
	const part = changedPart(comparedGraph(pairs));
	return part === void 0 ? nothing("Nothing that a map shows has changed") : masked(part, [...before, ...projects]);
}
function masked(graph, projects) {
	return withTexts(graph, credentialsOf(projects).maskMessage);
}
/** Each form. What only one needs is loaded with it. */
const render = {
	mermaid: async (graph) => {
		const { changeDiagram, wholeDiagram } = await import("./main2.part.js").then((n) => n.M);
		return (graph.compared ? changeDiagram(graph) : void 0) ?? wholeDiagram(graph);
	},
	dot: async (graph) => (await import("./dot.part.js")).dotOf(graph),
	svg: async (graph) => (await import("./svg.part.js")).svgOf(graph)
};

export { printMap };