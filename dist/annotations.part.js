import { r as __exportAll } from "./rolldown-runtime.part.js";
import { I as groupBy, K as firstOf, Tt as locationOf, q as worstFirst } from "./check.part.js";
import { i as visible, n as clip } from "./cli.part.js";
import { t as isBrought } from "./weigh.part.js";
import { a as remarks, c as thereBefore, l as worst, n as count, o as sentence } from "./words.part.js";

// src/report/annotations.ts
var annotations_exports = /* @__PURE__ */ __exportAll({ annotationsOf: () => annotationsOf });
/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
* The findings beside the code: on changed lines first, then worst first; those of one line are one annotation. What
* gates is an error, what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
*
* What the base has too and what gates nothing is left out, but for lines that the change has touched: there it is a
* notice. A reviewer cannot act on the rest in this change, it is in the summary, and there are few annotations to spend.
*/
function annotationsOf(verdict, context = {}) {
	const { warnOnly = false, where = "the job summary" } = context;
	const shown = worstFirst(verdict.findings).map((finding) => ({
		finding,
		touched: touches(finding, context)
	})).filter(({ finding, touched }) => isBrought(finding) || finding.gates || touched === 0).toSorted((a, b) => firstOf(a.touched - b.touched, Number(isBrought(b.finding)) - Number(isBrought(a.finding)))).map(({ finding }) => finding);
	const ofLine = groupBy(shown, ({ place }) => `${place.source.path}\0${locationOf(place).line}`);
	const byLevel = groupBy([...ofLine.values()], (group) => levelOf(group, warnOnly));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const groups = byLevel.get(level) ?? [];
		if (groups.length <= mostOfALevel) return groups.map((group) => annotation(group, level));
		const rest = groups.slice(9).flat();
		return [...groups.slice(0, 9).map((group) => annotation(group, level)), {
			level,
			message: `And ${count(rest.length, "more finding")}, the worst of them ${worst(rest)}: see ${where}.`,
			properties: { title: "More findings" }
		}];
	});
}
/** 0: it stands on a line that the change has touched. 1: something that belongs to it does. 2: nothing does. */
function touches({ place, related }, { changedLines = () => void 0 }) {
	const isTouched = ({ source, start }) => changedLines(source.path)?.has(source.position(start).line) === true;
	if (isTouched(place)) return 0;
	return related.some((each) => isTouched(each.place)) ? 1 : 2;
}
function levelOf(findings, warnOnly) {
	if (findings.some(({ gates }) => gates)) return warnOnly ? "warning" : "error";
	return findings.every(isQuiet) ? "notice" : "warning";
}
function isQuiet(finding) {
	const { severity, confidence, suppression } = finding;
	return severity === "low" || severity === "info" || confidence === "inferred" || suppression !== void 0 || !isBrought(finding);
}
/** One annotation for the findings of a line. */
function annotation(found, level) {
	const sorted = worstFirst(found);
	const first = sorted[0] ?? found[0];
	const { file, line, endLine } = locationOf(first.place);
	return {
		level,
		message: sorted.length === 1 ? messageOf(first) : messageOfAll(sorted),
		properties: {
			title: clip(visible(titleOf(first, sorted.length - 1)), longestTitle),
			file: visible(file),
			startLine: line,
			endLine,
			...columnsOf(sorted.map(({ place }) => locationOf(place)))
		}
	};
}
function titleOf(finding, others) {
	const before = isBrought(finding) || finding.gates ? [] : [thereBefore];
	const more = others === 0 ? [] : [`and ${count(others, "more finding")} on this line`];
	return [
		`${finding.severity}: ${finding.rule}`,
		...remarks(finding),
		...before,
		...more
	].join(", ");
}
function messageOf(finding) {
	return clip(`${clip(visible(sentence(finding)), longestMessage / 2)}.\n${finding.remediation}`, longestMessage);
}
/** As many of the findings as fit, each with its severity and rule, what to do once a rule. */
function messageOfAll(findings) {
	const told = /* @__PURE__ */ new Set();
	const room = 3996;
	let message = "";
	for (const [index, finding] of findings.entries()) {
		const { severity, rule, remediation } = finding;
		const said = `${clip(visible(sentence(finding)), longestMessage / 4)} [${rule}].`;
		const part = `${index === 0 ? "" : "\n\n"}${severity}: ${said}${told.has(rule) ? "" : `\n${remediation}`}`;
		if (message.length + part.length > room && index > 0) return `${message}\n\nAnd ${count(findings.length - index, "more finding")} on this line.`;
		told.add(rule);
		message = clip(message + part, room);
	}
	return message;
}
/**
* GitHub refuses columns of a span over several lines. Its end column is that of the last character. Of findings that
* stand in different parts of a line, no column is said.
*/
function columnsOf(locations) {
	const [first, ...others] = locations.map(({ line, column, endLine, endColumn }) => line === endLine ? {
		startColumn: column,
		endColumn: Math.max(column, endColumn - 1)
	} : {});
	const isSame = (other) => other?.startColumn === first?.startColumn && other?.endColumn === first?.endColumn;
	return first !== void 0 && others.every(isSame) ? first : {};
}

export { annotations_exports as n, annotationsOf as t };