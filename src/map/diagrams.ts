import { credentialsOf } from "../judge/credentials.ts";
import type { Run } from "../run.ts";
import { comparedGraph, graphOf } from "./draw.ts";
import { mappedPair, mappedProject } from "./mapped.ts";
import { changeDiagram, wholeDiagram } from "./mermaid.ts";

export type Diagrams = { readonly changed?: string; readonly whole?: string };

/**
 * The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
 * that a map shows has changed, and everything, where there is a container.
 */
export function diagramsOf({ verdict, collected, factsOf }: Run): Diagrams {
	const { projects } = collected;
	// Of what cannot be read there is no picture.
	const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
	const bases = pairs.flatMap(({ base }) => (base === undefined ? [] : [base]));
	const { maskMessage } = credentialsOf([...projects, ...bases]);
	const changed = changeDiagram(comparedGraph(pairs.map((pair) => mappedPair(pair, factsOf))), maskMessage);
	const whole = projects.map((project) => mappedProject(project, factsOf));
	return {
		...(changed === undefined ? {} : { changed }),
		...(whole.length === 0 ? {} : { whole: wholeDiagram(graphOf(whole), maskMessage) }),
	};
}
