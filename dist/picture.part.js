const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_main = require("./main2.part.js");
const require_svg = require("./svg.part.js");

// src/map/picture.ts
/** The map of everything that a run has looked at, as a self-contained SVG. */
function pictureOf({ collected: { projects }, factsOf }) {
	if (projects.length === 0) return require_svg.svgOf(require_main.nothing("No container was found"));
	const mapped = projects.map((project) => require_main.mappedProject(project, factsOf));
	return require_svg.svgOf(require_main.withTexts(require_main.graphOf(mapped), require_check_main.credentialsOf(projects).maskMessage));
}

exports.pictureOf = pictureOf;