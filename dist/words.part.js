import { J as compareSeverity } from "./check.part.js";

// src/report/words.ts
/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
	return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known, change, gates }) {
	const until = suppression?.expires === void 0 ? "" : ` until ${suppression.expires}`;
	const owner = suppression?.owner === void 0 ? "" : ` by ${suppression.owner}`;
	const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
	return [
		...change?.kind === "worse" ? [`worse: ${change.why}`] : [],
		...change?.kind === "unchanged" && gates ? [thereBefore] : [],
		...confidence === "inferred" ? ["inferred"] : [],
		...known === true ? ["known: in the baseline"] : [],
		...adjustment === void 0 ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`],
		...suppression === void 0 ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]
	];
}
/** What is said of a finding that the base has too, where it stands among others. */
const thereBefore = "there before this change";
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** "high or worse". */
function orWorse(threshold) {
	return threshold === "critical" ? threshold : `${threshold} or worse`;
}
/** What findings fail, as a sentence ends. */
function theCheck({ warnOnly }) {
	return warnOnly ? "the check, which only warns, as asked (warn-only)" : "the check";
}
/** ✅, ❌ or ⚠️: what a verdict comes to at a glance. */
function iconOf({ conclusion, warnOnly }) {
	if (conclusion === "pass") return "✅";
	return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}
/** The worst severity of some findings. */
function worst(findings) {
	return findings.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? "info";
}

export { remarks as a, thereBefore as c, orWorse as i, worst as l, count as n, sentence as o, iconOf as r, theCheck as s, at as t };