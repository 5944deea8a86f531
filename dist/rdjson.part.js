const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

// src/report/byte-column.ts
/** Code units between two offsets whose place in bytes is kept. */
const step = 4096;
/**
* Column of an offset in bytes of UTF-8, from 1. A source is counted through once, however many columns are asked for:
* a line may be as long as the file.
*/
function byteColumn(source, offset) {
	const lineStart = offset - source.position(offset).column + 1;
	return bytesBefore(source, offset) - bytesBefore(source, lineStart) + 1;
}
const counted = /* @__PURE__ */ new WeakMap();
function bytesBefore(source, offset) {
	const marks = counted.get(source) ?? marksOf(source);
	const mark = Math.floor(Math.min(offset, source.text.length) / step);
	return (marks[mark] ?? 0) + bytesIn(source.text, mark * step, Math.min(offset, source.text.length));
}
function marksOf(source) {
	const marks = [0];
	for (let start = 0; start + step <= source.text.length; start += step) marks.push((marks.at(-1) ?? 0) + bytesIn(source.text, start, start + step));
	counted.set(source, marks);
	return marks;
}
/** Each half of a surrogate pair counts for half of its four bytes; a lone one is written as U+FFFD, in three. */
function bytesIn(text, start, end) {
	let bytes = 0;
	for (let at = start; at < end; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 128) bytes += 1;
		else if (unit < 2048) bytes += 2;
		else bytes += isInPair(text, at, unit) ? 2 : 3;
	}
	return bytes;
}
function isInPair(text, at, unit) {
	if (unit >= 55296 && unit < 56320) return isBetween(text.charCodeAt(at + 1), 56320, 57344);
	return unit >= 56320 && unit < 57344 && isBetween(text.charCodeAt(at - 1), 55296, 56320);
}
function isBetween(unit, from, to) {
	return unit >= from && unit < to;
}

// src/report/rdjson.ts
const longestMessage = 4e3;
const mostRelated = 100;
/**
* The Diagnostic Format of reviewdog, `rdjson`: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns
* are in bytes of UTF-8, ends are behind the last character; a fix is a suggestion.
*/
function rdjsonReport({ findings }, { rules }) {
	return require_cli_check_main.safeJson({
		source: { name: "bulkhead" },
		diagnostics: findings.map((finding) => diagnostic(finding, rules.get(finding.rule)))
	});
}
function diagnostic(finding, rule) {
	const { place, related, fix } = finding;
	const page = rule?.page ?? rule?.related_resources[0]?.ref;
	const notes = require_check_main.remarks(finding);
	const text = `${require_check_main.sentence(finding)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
	return {
		message: `${require_cli_check_main.clip(require_cli_check_main.visible(text), longestMessage)}.\n${require_cli_check_main.visible(finding.remediation)}`,
		location: location(place),
		severity: severityOf(finding),
		code: {
			value: finding.rule,
			...page === void 0 ? {} : { url: page }
		},
		...fix === void 0 ? {} : { suggestions: fix.edits.map((edit) => ({
			range: range(edit.place),
			text: edit.text
		})) },
		...related.length === 0 ? {} : { related_locations: related.slice(0, mostRelated).map((step) => ({
			message: require_cli_check_main.clip(require_cli_check_main.visible(step.message), longestMessage),
			location: location(step.place)
		})) }
	};
}
/** ERROR is what fails the check. */
function severityOf({ gates, severity, confidence, suppression, known }) {
	if (gates) return "ERROR";
	return severity === "low" || severity === "info" || confidence === "inferred" || suppression !== void 0 || known === true ? "INFO" : "WARNING";
}
function location(place) {
	return {
		path: place.source.label,
		range: range(place)
	};
}
function range({ source, start, end }) {
	const { line, endLine } = require_check_main.locationOf({
		source,
		start,
		end
	});
	return {
		start: {
			line,
			column: byteColumn(source, start)
		},
		end: {
			line: endLine,
			column: byteColumn(source, Math.max(start, end))
		}
	};
}

exports.rdjsonReport = rdjsonReport;