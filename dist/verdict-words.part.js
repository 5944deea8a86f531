import { Z as severities } from "./check.part.js";
import { n as clip } from "./cli.part.js";
import { n as weigh, t as isBrought } from "./weigh.part.js";
import { i as orWorse, n as count, s as theCheck } from "./words.part.js";

// src/report/change-words.ts
/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
function changeVerdict(verdict) {
	const { comparison, failOn } = verdict;
	if (comparison === void 0) return void 0;
	const { failing, brought, spared } = weigh(verdict);
	const failingNew = failing.filter(isBrought);
	if (failing.length > failingNew.length) {
		const which = failingNew.length === 0 ? "none of them is" : `${count(failingNew.length, "of them is", "of them are")}`;
		return `${count(failing.length, "finding fails", "findings fail")} ${theCheck(verdict)}; ${which} new.`;
	}
	if (failing.length > 0) return `${share(failing.length, [...failing, ...brought])} ${theCheck(verdict)}.`;
	if (spared === 0 || failOn === "never") return void 0;
	const old = `${count(spared, "that was there before does not count here", "that were there before do not count here")}`;
	return `Pass: this change brings no finding at ${orWorse(failOn)} that is certain and not accepted; ${old}.`;
}
/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
function changeCounts(verdict, { fixed }) {
	const { failing, brought, before, accepted } = weigh(verdict);
	const all = [...failing, ...brought].filter(isBrought);
	const old = failing.length + brought.length + before.length - all.length;
	return [
		all.length === 0 ? "No new findings" : `${count(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
		...fixed.length === 0 ? [] : [`${fixed.length} fixed`],
		...old === 0 ? [] : [`${old} as before`],
		...accepted.length === 0 ? [] : [`${accepted.length} accepted`]
	].join("; ");
}
/** "main (0a1b2c3)", "0a1b2c3, where it left main": what was compared with. */
function comparedWith({ commit, name, left }) {
	const short = commit.slice(0, 7);
	if (left !== void 0) return `${short}, where it left ${clip(left, 100)}`;
	return name === void 0 || name === commit ? short : `${clip(name, 100)} (${short})`;
}
/** How a difference is called in a list: its severity where it is for the worse. */
function changeLabel({ direction, severity }) {
	return {
		worse: severity,
		neutral: "changed",
		better: "better"
	}[direction];
}
/** "1 critical, 3 low". */
function bySeverity(findings) {
	return severities.map((severity) => ({
		severity,
		number: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ number }) => number > 0).map(({ severity, number }) => `${number} ${severity}`).join(", ");
}
/** "2 of the 3 new findings fail". */
function share(part, all) {
	const kind = kindOf(all);
	if (part < all.length) return `${part} of the ${all.length} ${kind} findings ${part === 1 ? "fails" : "fail"}`;
	if (part === 1) return `The ${kind} finding fails`;
	return part === 2 ? `Both ${kind} findings fail` : `All ${part} ${kind} findings fail`;
}
function kindOf(findings) {
	const worse = findings.filter(({ change }) => change?.kind === "worse").length;
	if (worse === 0) return "new";
	return worse === findings.length ? "worsened" : "new or worsened";
}

// src/report/verdict-words.ts
/** The verdict in one sentence; where there is a base to compare with, it is about the change. */
function verdictSentence(verdict) {
	const { conclusion, totals, failOn } = verdict;
	if (totals.files === 0 && totals.unreadable === 0) {
		const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
		return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
	}
	const ofChange = changeVerdict(verdict);
	if (ofChange !== void 0) return ofChange;
	if (totals.gating > 0) return `${count(totals.gating, "finding fails", "findings fail")} ${theCheck(verdict)}.`;
	if (failOn === "never") return "Nothing fails the check, as asked (fail-on: never).";
	return `Pass: no finding at ${orWorse(failOn)} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings"; for a change, what it brings and what it repairs. */
function countsSentence(verdict) {
	const { findings, totals, comparison } = verdict;
	if (comparison !== void 0) return changeCounts(verdict, comparison);
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const main = open.length === 0 ? "No findings" : `${count(open.length, "finding")}: ${bySeverity(open)}`;
	return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
	const { projects, containers, files } = totals;
	if (containers === 0) return `Looked at ${count(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
	const make = files === 1 ? "makes" : "make";
	return `Looked at ${count(files, "file")}, which ${make} ${count(projects, "project")} with ${count(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	return [...new Set(errors.map(({ place }) => place.source.path))];
}

export { bySeverity as a, verdictSentence as i, lookedAtSentence as n, changeLabel as o, unreadableFiles as r, comparedWith as s, countsSentence as t };