import { r as __exportAll } from "./rolldown-runtime.part.js";
import { Y as gates, q as worstFirst } from "./check.part.js";

// src/report/weigh.ts
var weigh_exports = /* @__PURE__ */ __exportAll({
	isBrought: () => isBrought,
	weigh: () => weigh
});
function weigh({ findings, failOn }) {
	const sorted = worstFirst(findings);
	const open = sorted.filter(({ suppression }) => suppression === void 0);
	const failing = open.filter((finding) => finding.gates);
	const rest = open.filter((finding) => !finding.gates);
	const before = rest.filter((finding) => !isBrought(finding));
	return {
		failing: [...failing.filter(isBrought), ...failing.filter((finding) => !isBrought(finding))],
		brought: rest.filter(isBrought),
		before,
		accepted: sorted.filter(({ suppression }) => suppression !== void 0),
		spared: before.filter(({ severity, confidence, known }) => known !== true && gates(severity, confidence, failOn)).length
	};
}
/** New or worse; where there is nothing to compare with, everything is. */
function isBrought({ change }) {
	return change?.kind !== "unchanged";
}

export { weigh as n, weigh_exports as r, isBrought as t };