import { r as __exportAll } from "./rolldown-runtime.part.js";
import { O as credentialsOf } from "./check.part.js";
import { a as comparedGraph, n as mappedProject, o as graphOf, t as mappedPair } from "./mapped.part.js";
import { r as wholeDiagram, t as changeDiagram } from "./mermaid.part.js";

// src/map/diagrams.ts
var diagrams_exports = /* @__PURE__ */ __exportAll({ diagramsOf: () => diagramsOf });
/**
* The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
* that a map shows has changed, and everything, where there is a container.
*/
function diagramsOf({ verdict, collected, factsOf }) {
	const { projects } = collected;
	const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
	const bases = pairs.flatMap(({ base }) => base === void 0 ? [] : [base]);
	const { maskMessage } = credentialsOf([...projects, ...bases]);
	const changed = changeDiagram(comparedGraph(pairs.map((pair) => mappedPair(pair, factsOf))), maskMessage);
	const whole = projects.map((project) => mappedProject(project, factsOf));
	return {
		...changed === void 0 ? {} : { changed },
		...whole.length === 0 ? {} : { whole: wholeDiagram(graphOf(whole), maskMessage) }
	};
}

export { diagrams_exports as n, diagramsOf as t };