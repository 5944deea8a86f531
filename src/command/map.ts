import type { CollectedProject } from "../collect/collected.ts";
import { collectAll } from "../collect/trees.ts";
import { pairProjects } from "../compare/pair.ts";
import { withUnread } from "../compare/unread.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { exitStatus } from "../exit-status.ts";
import { credentialsOf } from "../judge/credentials.ts";
import { limitsOf, named } from "../limits.ts";
import { changedPart } from "../map/changed-part.ts";
import { comparedGraph, graphOf } from "../map/draw.ts";
import { type MapGraph, nothing, withTexts } from "../map/graph.ts";
import { mappedPair, mappedProject } from "../map/mapped.ts";
import { UsageError } from "../options.ts";
import { Policy, ProjectTooLarge } from "../policy/policy.ts";
import { shown, where } from "../report/terminal.ts";
import { withoutCommands } from "../report/visible.ts";
import { count } from "../report/words.ts";
import { get, stringOf, toJson } from "../value.ts";
import { writeWhereNamed } from "../write.ts";
import { prepare } from "./prepare.ts";
import { complain, print } from "./print.ts";

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
	const prepared = await prepare(paths, { include, exclude }, configFile, process.cwd(), { commits });
	const { trees, options, compared } = prepared;
	const limits = limitsOf(options.limits);
	const [{ projects, diagnostics }, policy] = await Promise.all([collectAll(trees, options), Policy.bundled(limits)]);
	await complain(remarks([...prepared.diagnostics, ...diagnostics], limits.shown));
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
	const before = await collectAll([...compared.trees.values()], options);
	const { pairs } = withUnread(pairProjects(before.projects, projects), before.diagnostics, diagnostics);
	// Of what cannot be read there is no picture: nobody has taken it away.
	const readable = pairs.filter(({ unread }) => unread !== "head");
	const part = changedPart(comparedGraph(readable.map((pair) => mappedPair(pair, factsOf))));
	if (part === undefined) return nothing(readable.length < pairs.length ? unchangedAsFar : unchanged);
	return masked(part, [...before.projects, ...projects]);
}

const unchanged = "Nothing that a map shows has changed";
const unchangedAsFar = "Nothing that a map shows has changed in what can be read";

/** What the picture does not show because it cannot be read, each file once, and what was wrong with how it was asked for. */
function remarks(diagnostics: readonly Diagnostic[], most: number): string {
	const unread = new Map<string, string>();
	for (const { kind, level, message, place } of diagnostics) {
		const { path } = place.source;
		if (kind === "decision" && level === "warning") unread.set(message, `${where(place)}: warning: ${shown(message)}`);
		if (level !== "error" || unread.has(path)) continue;
		unread.set(path, `${where(place)}: error: not in the picture, or only in part: ${shown(message)}`);
	}
	const lines = [...unread.values()];
	const rest = lines.length - most;
	const more = rest > 0 ? [`${count(rest, "more file")}; bulkhead check says which`] : [];
	return withoutCommands([...lines.slice(0, most), ...more].map((line) => `${line}\n`).join(""));
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
