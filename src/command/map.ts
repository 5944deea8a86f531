import type { CollectedProject } from "../collect/collected.ts";
import { collectAll } from "../collect/trees.ts";
import { pairProjects } from "../compare/pair.ts";
import { exitStatus } from "../exit-status.ts";
import { credentialsOf } from "../judge/credentials.ts";
import { limitsOf, named } from "../limits.ts";
import { changedPart } from "../map/changed-part.ts";
import { comparedGraph, graphOf } from "../map/draw.ts";
import { type MapGraph, nothing, withTexts } from "../map/graph.ts";
import { mappedPair, mappedProject } from "../map/mapped.ts";
import { UsageError } from "../options.ts";
import { Policy, ProjectTooLarge } from "../policy/policy.ts";
import { get, stringOf, toJson } from "../value.ts";
import { writeWhereNamed } from "../write.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";

export type MapFormat = "mermaid" | "dot" | "svg";

export type MapFlags = {
	readonly format: MapFormat;
	readonly output?: string;
	readonly base?: string;
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	readonly configFile?: string;
};

/**
 * `bulkhead map`: a picture of what the containers expose, reach, share and control; with a base, of what changed since.
 * @returns the exit status.
 */
export async function printMap(paths: readonly string[], flags: MapFlags): Promise<number> {
	const picture = await render[flags.format](await graphFor(paths, flags));
	if (flags.output === undefined) await print(picture);
	else await writeWhereNamed(process.cwd(), flags.output, picture);
	return exitStatus.pass;
}

async function graphFor(paths: readonly string[], flags: MapFlags): Promise<MapGraph> {
	const { base, include, exclude, configFile } = flags;
	const commits = base === undefined ? undefined : { base };
	const { trees, options, compared } = await prepare(paths, { include, exclude }, configFile, process.cwd(), {
		commits,
	});
	const limits = limitsOf(options.limits);
	const [{ projects }, policy] = await Promise.all([collectAll(trees, options), Policy.bundled(limits)]);
	const factsOf = ({ model }: CollectedProject) => {
		try {
			return policy.surface(toJson(model));
		} catch (error) {
			if (!(error instanceof ProjectTooLarge)) throw error;
			const name = stringOf(get(model, "name")) ?? "a project";
			throw new UsageError(`${name}: is more than can be drawn: ${named(error.limit, limits)}`);
		}
	};
	if (base === undefined) {
		if (projects.length === 0) throw new UsageError("nothing to draw: no container was found");
		return masked(graphOf(projects.map((project) => mappedProject(project, factsOf))), projects);
	}
	if (compared === undefined) throw new UsageError(`${base}: its files cannot be read`);
	const before = (await collectAll([...compared.trees.values()], options)).projects;
	const pairs = pairProjects(before, projects).map((pair) => mappedPair(pair, factsOf));
	const part = changedPart(comparedGraph(pairs));
	return part === undefined ? nothing("Nothing that a map shows has changed") : masked(part, [...before, ...projects]);
}

function masked(graph: MapGraph, projects: readonly CollectedProject[]): MapGraph {
	return withTexts(graph, credentialsOf(projects).maskMessage);
}

/** Each form. What only one needs is loaded with it. */
const render: Readonly<Record<MapFormat, (graph: MapGraph) => Promise<string>>> = {
	mermaid: async (graph) => {
		const { changeDiagram, wholeDiagram } = await import("../map/mermaid.ts");
		return (graph.compared ? changeDiagram(graph) : undefined) ?? wholeDiagram(graph);
	},
	dot: async (graph) => (await import("../map/dot.ts")).dotOf(graph),
	svg: async (graph) => (await import("../map/svg.ts")).svgOf(graph),
};
