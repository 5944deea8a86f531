import { D as credentialsOf } from "./check-main.part.js";
import { B as withTexts, H as graphOf, R as mappedProject, z as nothing } from "./main2.part.js";
import { svgOf } from "./svg.part.js";

// src/map/picture.ts
/** The map of everything that a run has looked at, as a self-contained SVG. */
function pictureOf({ collected: { projects }, factsOf }) {
	if (projects.length === 0) return svgOf(nothing("No container was found"));
	const mapped = projects.map((project) => mappedProject(project, factsOf));
	return svgOf(withTexts(graphOf(mapped), credentialsOf(projects).maskMessage));
}

export { pictureOf };