import { r as __exportAll } from "./rolldown-runtime.part.js";
import { _ as prose, a as folded, c as inBase, d as bodyHead, g as marked, h as code, i as icons, l as placeLink, m as Room, n as findingsByProject, o as list, r as findingsTable, s as table, t as remediations } from "./remediations.part.js";
import { n as count } from "./words.part.js";
import { Z as severities, q as worstFirst } from "./check.part.js";
import { n as weigh } from "./weigh.part.js";

// src/report/section/accepted.ts
/** Days before its last one from which a decision is said to end soon. */
const soon = 14;
/** What decisions on record accept, to be opened. */
function accepted(room, findings, context) {
	folded(room, count(findings.length, "accepted finding"), () => findingsByProject(room, findings, context));
}
/** Decisions that end within two weeks of a day, `YYYY-MM-DD`, the first to end first. */
function endingSoon(room, findings, today, context) {
	const shown = {
		head: [
			"Until",
			"Finding",
			"Where",
			"Decision"
		],
		rows: findings.flatMap((finding) => {
			const days = daysBetween(today, finding.suppression?.expires);
			return days === void 0 || days > soon ? [] : [{
				finding,
				days
			}];
		}).toSorted((a, b) => a.days - b.days),
		row: ({ finding: { subject, message, place, suppression } }) => [
			prose(suppression?.expires ?? ""),
			`${code(subject)} ${marked(message)}`,
			placeLink(place, context),
			[
				suppression?.justification,
				suppression?.owner,
				suppression?.at
			].flatMap((text) => text === void 0 ? [] : prose(text)).join("<br>")
		]
	};
	room.headed("\n### Accepted, but not for long\n", () => table(room, shown, "decision"));
}
/** Whole days from one day to another; undefined where either is no date. */
function daysBetween(from, to) {
	const days = (Date.parse(to ?? "") - Date.parse(from)) / 864e5;
	return Number.isInteger(days) ? days : void 0;
}

// src/report/section/diagnostics.ts
/** What was not judged, or not wholly, to be opened: its files stand at the head, and most of it is a finding too. */
function unread(room, { diagnostics }, context) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	folded(room, `Could not be judged: ${count(errors.length, "place")}`, () => table(room, diagnosticsTable(errors, "Why", context), "place"));
}
/** What else there is to know about the work, to be opened. */
function notes(room, { diagnostics }, context) {
	const rest = diagnostics.filter(({ level }) => level !== "error");
	folded(room, count(rest.length, "note"), () => table(room, diagnosticsTable(rest, "What", context), "note"));
}
function diagnosticsTable(rows, what, context) {
	return {
		head: ["Where", what],
		rows,
		row: ({ message, place }) => [placeLink(place, context), prose(message)]
	};
}

// src/report/section/diagram.ts
/** The picture of the change, and the whole one to be opened; that which does not fit is left out. */
function diagrams(room, { changed, whole }) {
	if (changed !== void 0) addDiagram(room, changed);
	if (whole !== void 0) folded(room, "The whole map", () => addDiagram(room, whole));
}
function addDiagram(room, mermaid) {
	const left = `\nThe picture does not fit here${room.elsewhere}.\n`;
	room.closedBy(left, () => room.tryAdd(fenced(mermaid, "mermaid")) ? "" : left);
}
/** A block of code that ends where it should, whatever the text in it. */
function fenced(text, language) {
	const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `\n${fence}${language}\n${text.replace(/\n*$/, "")}\n${fence}\n`;
}

// src/report/section/difference.ts
/** Sentences that a reader meets before having to open the rest. */
const mostOpen$2 = 12;
/** What a change does to the surface, in sentences: worst first, improvements last. */
function difference(room, comparison, unreadable, context) {
	const { surface } = comparison;
	if (surface.length === 0) {
		const asFar = unreadable === 0 ? "" : ", as far as the files could be read";
		room.tryAdd(`\nWhat the containers expose, reach, mount and control stays as it is${asFar}.\n`);
		return;
	}
	const lines = surface.map((change) => differenceLine(change, comparison, context));
	const isFew = lines.length <= 14;
	list(room, isFew ? lines : lines.slice(0, mostOpen$2), "difference");
	if (!isFew) {
		const rest = lines.slice(mostOpen$2);
		folded(room, `${rest.length} more differences`, () => list(room, rest, "difference"));
	}
}
/** "🟥 **db** is now published on `0.0.0.0:5432` · compose.yaml:15:9", as Markdown of one line. */
function differenceLine(change, comparison, context) {
	const { subject, message, project, place, side } = change;
	const whose = new Set(comparison.surface.map((each) => each.project)).size < 2 || project === "" || project === subject ? "" : ` (${prose(project)})`;
	const where = placeLink(place, context, side) + (side === "base" ? inBase(comparison.base) : "");
	return `${icon(change)} <strong>${prose(subject)}</strong>${whose} ${marked(message)} · ${where}`;
}
function icon({ direction, severity }) {
	return {
		worse: icons[severity],
		neutral: "▫️",
		better: "🟩"
	}[direction];
}

// src/report/section/fixed.ts
/** Fixed findings that are shown without a click. */
const mostOpen$1 = 5;
/** The findings of the base that the change repairs. */
function fixedFindings(room, { base, fixed }, context) {
	const lines = worstFirst(fixed).map(({ subject, message, rule, severity, place }) => `🟩 ${severity}: ${code(subject)} ${marked(message)} · ${code(rule)} · ${placeLink(place, context, "base")}${inBase(base)}`);
	const body = () => list(room, lines, "fixed finding");
	if (lines.length > mostOpen$1) folded(room, `${count(lines.length, "finding")} fixed`, body);
	else room.headed("\n### Fixed\n", body);
}

// src/report/section/projects.ts
/** What was looked at, to be opened. */
function lookedAt(room, { projects }) {
	const shown = {
		head: [
			"Kind",
			"Project",
			"Containers",
			"Files"
		],
		rows: projects,
		row: ({ name, kind, files, containers }) => [
			prose(kind),
			code(name),
			String(containers),
			files.map(code).join("<br>")
		]
	};
	folded(room, "What was looked at", () => table(room, shown, "project"));
}

// src/report/section/trend.ts
/** How the repository moved since the last run: by severity, and what was fixed. */
function trendSection(room, trend, context) {
	room.tryAdd(`\n### Since the last run\n\n${prose(trendSentence(trend))}\n`);
	const rows = severities.map((severity) => ({
		severity,
		...trend.severities[severity]
	})).filter(({ before, now }) => before !== void 0 && before + now > 0);
	table(room, {
		head: [
			"Severity",
			"Last run",
			"Now",
			""
		],
		rows,
		row: ({ severity, before = 0, now }) => [
			`${icons[severity]} ${severity}`,
			String(before),
			String(now),
			movement(before, now)
		]
	}, "count");
	const appeared = [...trend.new, ...trend.reopened];
	folded(room, `${count(appeared.length, "finding")} new since the last run`, () => table(room, findingsTable(appeared, context), "new finding"));
	folded(room, `${count(trend.fixed.length, "finding")} fixed since the last run`, () => list(room, trend.fixed.map(fixedLine), "fixed finding"));
}
/** "2 new, 1 fixed, 5 still there." */
function trendSentence({ new: added, reopened, fixed, accepted, still }) {
	const said = [
		[added.length, "new"],
		[reopened.length, "no longer accepted"],
		[fixed.length, "fixed"],
		[accepted.length, "accepted since"],
		[still, "still there"]
	].filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
	return said.length === 0 ? "Nothing was found, then or now." : `${said.join(", ")}.`;
}
function movement(before, now) {
	if (now === before) return "=";
	return now > before ? `↑ ${now - before}` : `↓ ${before - now}`;
}
function fixedLine({ rule, file, severity, container, message }) {
	const what = message === void 0 ? code(rule) : `${marked(message)} · ${code(rule)}`;
	return `🟩 ${severity === void 0 ? "" : `${severity}: `}${code(container ?? file)} ${what} · ${code(file)}`;
}

// src/report/summary.ts
var summary_exports = /* @__PURE__ */ __exportAll({ summaryReport: () => summaryReport });
/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1044480;
/** Findings that fail nothing are to be opened where there are more. */
const mostOpen = 20;
/**
* The job summary in GitHub's Markdown, for somebody with little time: the verdict, what the change does, what fails,
* what is new, what was fixed; then what can wait. What does not fit is left out by whole rows and sections, and said.
*/
function summaryReport(verdict, context) {
	const elsewhere = context.fullReport === void 0 ? "" : `: the full report is ${code(context.fullReport)}`;
	const room = new Room(context.limit ?? defaultLimit, { elsewhere });
	const weighed = weigh(verdict);
	room.always(`## Bulkhead\n\n${bodyHead(verdict)}`);
	const { trend } = context;
	if (trend !== void 0) room.share(1 / 4, () => trendSection(room, trend, context));
	room.share(1 / 2, () => changeSection(room, verdict, context));
	room.share(3 / 4, () => findingsSections(room, verdict, weighed, context));
	if (verdict.comparison !== void 0) fixedFindings(room, verdict.comparison, context);
	if (context.today !== void 0) endingSoon(room, weighed.accepted, context.today, context);
	room.share(1 / 2, () => folded(room, `${count(weighed.before.length, "finding")} as before`, () => findingsByProject(room, weighed.before, context)));
	accepted(room, weighed.accepted, context);
	unread(room, verdict, context);
	remediations(room, [...weighed.failing, ...weighed.brought], context);
	lookedAt(room, verdict);
	notes(room, verdict, context);
	return room.text;
}
function changeSection(room, { comparison, totals }, context) {
	room.headed("\n### What this change does\n", () => {
		if (comparison !== void 0) difference(room, comparison, totals.unreadable, context);
	});
	diagrams(room, context.diagrams ?? {});
}
function findingsSections(room, verdict, { failing, brought }, context) {
	room.headed("\n### Fails the check\n", () => findingsByProject(room, failing, context));
	const title = verdict.comparison === void 0 ? "Does not fail the check" : "New, but does not fail the check";
	const body = () => findingsByProject(room, brought, context);
	if (brought.length > mostOpen) folded(room, `${title}: ${count(brought.length, "finding")}`, body);
	else room.headed(`\n### ${title}\n`, body);
}

export { difference as a, accepted as c, fixedFindings as i, endingSoon as l, summary_exports as n, diagrams as o, trendSection as r, unread as s, summaryReport as t };