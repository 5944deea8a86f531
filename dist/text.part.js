const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_main = require("./main2.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_terminal = require("./terminal.part.js");

// src/report/snippet.ts
/** Columns of a terminal that a snippet may take. */
const width = 140;
/** Code units of a longer line that are looked at, before and behind the value. */
const reach = 2e3;
/** The line in which a place begins, credentials masked; undefined for an empty line. A long line is shown in part. */
function snippetOf({ source, start, end }, credentials) {
	const { line, column } = source.position(start);
	const lineStart = start - (column - 1);
	const lineEnd = lineStart + source.line(line).length;
	if (source.line(line).trim() === "") return void 0;
	const from = Math.max(lineStart, start - reach);
	const to = Math.min(lineEnd, start + reach);
	const cells = cellsOf(source.text.slice(from, to), require_main.hiddenIn(credentials, source, from, to));
	const first = cells.findIndex((cell) => cell.end > start - from);
	const last = cells.findLastIndex((cell) => cell.start < Math.max(end, start + 1) - from);
	return {
		line,
		...drawn(cells, first === -1 ? cells.length - 1 : first, last)
	};
}
function cellsOf(text, hidden) {
	const cells = [];
	let at = 0;
	for (const span of [...hidden, {
		start: text.length,
		end: text.length
	}]) {
		for (const character of text.slice(at, span.start)) {
			const shown = character === "	" ? "    " : require_cli_check_main.visible(character);
			const columns = shown === character ? columnsOf(character) : shown.length;
			cells.push({
				text: shown,
				width: columns,
				start: at,
				end: at + character.length
			});
			at += character.length;
		}
		if (span.end > span.start) cells.push({
			text: "***",
			width: "***".length,
			start: span.start,
			end: span.end
		});
		at = Math.max(at, span.end);
	}
	return cells;
}
/** As much of the cells as fits, with the marked ones in view. */
function drawn(cells, first, last) {
	let begin = 0;
	if (widthOf(cells) > width) {
		begin = first;
		for (let room = width / 4; begin > 0 && room > 0; room -= cells[begin]?.width ?? 1) begin -= 1;
	}
	let stop = begin;
	for (let room = width; stop < cells.length && room > 0; room -= cells[stop]?.width ?? 1) stop += 1;
	const lead = begin > 0 ? "…" : "";
	const tail = stop < cells.length ? "…" : "";
	const text = lead + cells.slice(begin, stop).map((cell) => cell.text).join("") + tail;
	const indent = lead.length + widthOf(cells.slice(begin, first));
	const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last + 1, stop))));
	return {
		text,
		marker: " ".repeat(indent) + "^".repeat(marked)
	};
}
function widthOf(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Columns that terminals give a character: none to marks that join the one before, two to wide ones. */
function columnsOf(character) {
	if (/^(?:[\p{Mn}\p{Me}]|\u200C|\u200D)$/u.test(character)) return 0;
	return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u.test(character) ? 2 : 1;
}

// src/report/text-change.ts
/** Fixed findings that are listed. */
const mostFixed = 20;
/** What a change does, in sentences: worst first, improvements last. */
function differenceBlock({ comparison, totals }, style) {
	if (comparison === void 0) return [];
	const since = require_terminal.shown(require_main.comparedWith(comparison.base));
	const asFar = totals.unreadable === 0 ? "" : ", as far as the files could be read";
	if (comparison.surface.length === 0) return [`Since ${since}, what the containers expose, reach, mount and control stays as it is${asFar}.`];
	const names = require_main.projectsToName(comparison.surface);
	const lines = comparison.surface.map((change, at) => differenceLine(change, names[at], comparison, style));
	return [style("bold", `What changes since ${since}:`), ...lines];
}
/** What the change repairs, and how much there is that it does not touch. */
function restBlock(verdict, style) {
	const { comparison } = verdict;
	if (comparison === void 0) return [];
	const fixed = require_check_main.worstFirst(comparison.fixed);
	const lines = fixed.slice(0, mostFixed).map((finding) => fixedLine(finding, comparison, style));
	const more = fixed.length - lines.length;
	const findings = verdict.findings.filter((finding) => !isShown(finding)).length;
	const warnings = [...comparison.standing ?? []].filter(({ level }) => level === "warning").length;
	const same = [...findings === 0 ? [] : [require_check_main.count(findings, "finding")], ...warnings === 0 ? [] : [require_check_main.count(warnings, "warning")]];
	return [
		...lines,
		...more === 0 ? [] : [`and ${require_check_main.count(more, "more fixed finding")}`],
		...same.length === 0 ? [] : [`${same.join(" and ")} ${findings + warnings === 1 ? "is" : "are"} as before, and not shown here.`]
	];
}
/** Whether a finding is shown in full: what the change brings, and what fails the check. */
function isShown(finding) {
	return require_main.isBrought(finding) || finding.gates;
}
function differenceLine(change, project, comparison, style) {
	const { direction, severity, subject, message, place, side } = change;
	const whose = project === void 0 ? "" : ` (${require_terminal.shown(project)})`;
	return `  ${style({
		worse: require_terminal.severityStyle[severity],
		neutral: "dim",
		better: "green"
	}[direction], require_main.changeLabel(change).padEnd(8))}  ${require_terminal.shown(subject)}${whose} ${require_terminal.shown(message)} ${style("dim", at(place, side, comparison))}`;
}
function fixedLine({ severity, rule, place, ...finding }, comparison, style) {
	const what = require_terminal.shown(require_check_main.sentence(finding));
	return `${style("green", "fixed")}: ${severity}: ${what} ${style("dim", `[${rule}] ${at(place, "base", comparison)}`)}`;
}
function at(place, side, { base }) {
	return side === "head" ? `(${require_terminal.where(place)})` : `(${require_terminal.where(place)} in ${require_terminal.shown(base.name ?? base.commit.slice(0, 7))})`;
}

// src/report/text.ts
/**
* For people at a terminal, as compilers write: `file:line:column`, what is wrong there, the line with a marker, where
* else it comes from, what to do (once a rule); at the end the verdict, what was looked at, and what was not. Of a change
* it says first what that does, and of the findings it shows what is new, worse or failing. Ends with a line break.
*/
function textReport(verdict, { color = false, most = require_check_main.limitTable.shown.default } = {}) {
	const style = require_terminal.styleOf(color);
	const told = /* @__PURE__ */ new Set();
	const findings = verdict.findings.filter(isShown);
	const blocks = [
		differenceBlock(verdict, style),
		...atMost(findings, most).map((finding) => {
			const isFirst = !told.has(finding.rule);
			told.add(finding.rule);
			return findingBlock(finding, isFirst, verdict, style);
		}),
		leftOut(findings.length - most, "finding", most),
		...warningBlocks(verdict, style, most),
		restBlock(verdict, style),
		closing(verdict, style)
	].filter((lines) => lines.length > 0);
	return require_cli_check_main.withoutCommands(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}
/** The worst of them, where there are too many, in the order of all. */
function atMost(findings, most) {
	return findings.length <= most ? findings : require_check_main.byPlace(require_check_main.worstFirst(findings).slice(0, most));
}
function leftOut(number, what, most) {
	if (number <= 0) return [];
	return [`${require_check_main.count(number, `more ${what}`)} not shown here: limits.shown (${most}). The JSON report has them all.`];
}
/** Related places shown for one finding. */
const mostRelated = 8;
function findingBlock(finding, isFirst, { credentials }, style) {
	const snippet = snippetOf(finding.place, credentials);
	const remark = require_check_main.remarks(finding).map((text) => ` (${require_terminal.shown(text)})`);
	const gutter = " ".repeat(String(snippet?.line ?? 0).length);
	return [
		`${style("bold", require_terminal.where(finding.place))}: ${style(require_terminal.severityStyle[finding.severity], finding.severity)}: ${style("bold", require_terminal.shown(require_check_main.sentence(finding)))} ${style("dim", `[${finding.rule}]`)}${remark.join("")}`,
		...snippet === void 0 ? [] : snippetLines(snippet, gutter, style(require_terminal.severityStyle[finding.severity], snippet.marker), style),
		...relatedLines(finding.related, gutter, style),
		...isFirst ? [`${gutter} ${style("dim", "=")} ${require_terminal.shown(finding.remediation)}`] : []
	];
}
function snippetLines({ line, text }, gutter, marker, style) {
	const bar = style("dim", "|");
	return [
		`${gutter} ${bar}`,
		`${style("dim", String(line))} ${bar} ${text}`,
		`${gutter} ${bar} ${marker}`
	];
}
function relatedLines(related, gutter, style) {
	const lines = related.slice(0, mostRelated).map(({ message, place }) => `${gutter} ${style("dim", "=")} ${require_terminal.where(place)}: ${require_terminal.shown(message)}`);
	const rest = related.length - lines.length;
	return rest === 0 ? lines : [...lines, `${gutter} ${style("dim", "=")} and ${require_check_main.count(rest, "more place")}`];
}
/** Of a change, without those that the base has too. */
function warningBlocks(verdict, style, most) {
	const { diagnostics, comparison } = verdict;
	const warnings = diagnostics.filter((each) => each.level === "warning" && comparison?.standing?.has(each) !== true);
	return [[...warnings.slice(0, most).map(({ message, place }) => `${require_terminal.where(place)}: ${style("yellow", "warning")}: ${require_terminal.shown(message)}`), ...leftOut(warnings.length - most, "warning", most)]];
}
/** Files that are named in the closing sentence. */
const mostUnread = 50;
function closing(verdict, style) {
	const failed = verdict.conclusion !== "pass";
	const unread = require_main.unreadableFiles(verdict);
	return [
		style(["bold", failed ? "red" : "green"], require_main.verdictSentence(verdict)),
		...verdict.totals.findings === 0 && verdict.comparison === void 0 ? [] : [`${require_main.countsSentence(verdict)}.`],
		...verdict.totals.files === 0 ? [] : [`${require_main.lookedAtSentence(verdict)}.`],
		...unread.length === 0 ? [] : [`Could not judge ${require_check_main.count(unread.length, "file")}, wholly or in part: ${named(unread)}.`]
	];
}
function named(files) {
	const names = files.slice(0, mostUnread).map(require_terminal.shown).join(", ");
	return files.length <= mostUnread ? names : `${names} and ${require_check_main.count(files.length - mostUnread, "more file")}`;
}

exports.textReport = textReport;