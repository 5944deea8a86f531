import { credentialsOf } from "../judge/credentials.ts";
import type { Run } from "../run.ts";
import { graphOf } from "./draw.ts";
import { nothing, withTexts } from "./graph.ts";
import { mappedProject } from "./mapped.ts";
import { svgOf } from "./svg.ts";

/** The map of everything that a run has looked at, as a self-contained SVG. */
export function pictureOf({ collected: { projects }, factsOf }: Run): string {
	if (projects.length === 0) return svgOf(nothing("No container was found"));
	const mapped = projects.map((project) => mappedProject(project, factsOf));
	return svgOf(withTexts(graphOf(mapped), credentialsOf(projects).maskMessage));
}
