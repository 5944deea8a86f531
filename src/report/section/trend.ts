import type { PreviousFinding, Trend } from "../../compare/trend.ts";
import { severities } from "../../judge/finding.ts";
import { code, marked, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";
import { findingsTable, severityCell } from "./findings.ts";
import type { PageContext } from "./page.ts";
import { folded, list, table } from "./table.ts";

/** How the repository moved since the last run: by severity, and what was fixed. */
export function trendSection(room: Room, trend: Trend, context: PageContext): void {
	room.tryAdd(`\n### Since the last run\n\n${prose(trendSentence(trend))}\n`);
	const rows = severities
		.map((severity) => ({ severity, ...trend.severities[severity] }))
		.filter(({ before, now }) => before + now > 0);
	table(
		room,
		{
			head: ["Severity", "Last run", "Now", ""],
			rows,
			row: ({ severity, before, now }) => [severityCell(severity), String(before), String(now), movement(before, now)],
		},
		"count",
	);
	const appeared = [...trend.new, ...trend.reopened];
	folded(room, `${count(appeared.length, "finding")} new since the last run`, () =>
		table(room, findingsTable(appeared, context), "new finding"),
	);
	folded(room, `${count(trend.fixed.length, "finding")} fixed since the last run`, () =>
		list(room, trend.fixed.map(fixedLine), "fixed finding"),
	);
}

/** "2 new, 1 fixed, 5 still there." */
export function trendSentence({ new: added, reopened, fixed, accepted, still }: Trend): string {
	const parts = [
		[added.length, "new"],
		[reopened.length, "no longer accepted"],
		[fixed.length, "fixed"],
		[accepted.length, "accepted since"],
		[still, "still there"],
	] as const;
	const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
	return said.length === 0 ? "Nothing was found, then or now." : `${said.join(", ")}.`;
}

function movement(before: number, now: number): string {
	if (now === before) return "=";
	return now > before ? `↑ ${now - before}` : `↓ ${before - now}`;
}

function fixedLine({ rule, file, severity, container, message }: PreviousFinding): string {
	const what = message === undefined ? code(rule) : `${marked(message)} · ${code(rule)}`;
	return `🟩 ${severity === undefined ? "" : `${severity}: `}${code(container ?? file)} ${what} · ${code(file)}`;
}
