import type { Finding, Severity } from "../judge/finding.ts";
import { groupBy } from "../judge/group.ts";
import type { Verdict } from "../judge/judge.ts";
import { worstFirst } from "../judge/order.ts";
import type { Rule } from "../policy/catalog.ts";
import { type Location, locationOf } from "../source.ts";
import { cell, code, link, marked, prose } from "./markdown.ts";
import { at, count, countsSentence, lookedAtSentence, remarks, verdictSentence } from "./words.ts";

export type SummaryContext = {
	/** Titles and remediations. */
	readonly rules: ReadonlyMap<string, Rule>;
	/** Address of a place in the files, where there is one. */
	readonly addressOf?: (location: Location) => string | undefined;
	/** Bytes of UTF-8 that it may take. GitHub drops the summary of a step that is above 1 MiB, with an error. */
	readonly limit?: number;
};

/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1024 * 1024 - 4096;

/**
 * The job summary in GitHub's Markdown: the verdict, counts, the findings worst first, what could not be judged, what
 * was looked at, and what to do about each rule. What does not fit is left out by whole rows, and said.
 */
export function summaryReport(verdict: Verdict, context: SummaryContext): string {
	const limit = context.limit ?? defaultLimit;
	const room = new Room(limit);
	const counts = verdict.totals.findings === 0 ? "" : `${countsSentence(verdict)}. `;
	const looked = verdict.totals.files === 0 ? "" : `${lookedAtSentence(verdict)}.`;
	const icon = verdict.conclusion === "pass" ? "✅" : "❌";
	room.always(`## Bulkhead\n\n${icon} **${prose(verdictSentence(verdict))}**\n\n${prose(counts + looked)}\n`);
	const accepted = verdict.findings.filter(({ suppression }) => suppression !== undefined);
	const open = verdict.findings.filter(({ suppression }) => suppression === undefined);
	// However many findings there are, the rest is said too.
	room.reserve(limit >> 2, () => findingsTable(room, worstFirst(open), context));
	unreadTable(room, verdict, context);
	folded(room, `${count(accepted.length, "accepted finding")}`, accepted.length, () =>
		findingsTable(room, worstFirst(accepted), context),
	);
	folded(room, `What to do: ${count(new Set(open.map(({ rule }) => rule)).size, "rule")}`, open.length, () =>
		remediationTable(room, open, context),
	);
	folded(room, "What was looked at", verdict.projects.length, () => projectsTable(room, verdict));
	folded(room, "Notes", notes(verdict).length, () =>
		table(
			room,
			["Where", "What"],
			notes(verdict).map((note) => diagnosticRow(note, context)),
			"notes",
		),
	);
	return room.text;
}

const icons: Readonly<Record<Severity, string>> = { critical: "🟥", high: "🟧", medium: "🟨", low: "🟦", info: "⬜" };

function findingsTable(room: Room, findings: readonly Finding[], context: SummaryContext): void {
	const rows = findings.map((finding) => {
		const location = locationOf(finding.place);
		const related = finding.related.length === 0 ? "" : ` (and ${count(finding.related.length, "related place")})`;
		const remark = remarks(finding).map((text) => `<br><em>${prose(text)}</em>`);
		return [
			`${icons[finding.severity]} ${finding.severity}${finding.gates || finding.suppression !== undefined ? "" : "<br><sub>does not fail</sub>"}`,
			`${code(finding.subject)} ${marked(finding.message)}${related}${remark.join("")}`,
			link(code(at(location)), context.addressOf?.(location)),
			code(finding.rule),
		];
	});
	table(room, ["Severity", "Finding", "Where", "Rule"], rows, "findings");
}

function unreadTable(room: Room, { diagnostics }: Verdict, context: SummaryContext): void {
	const errors = diagnostics.filter(({ level }) => level === "error");
	if (errors.length === 0) return;
	room.tryAdd("\n### Could not be judged\n");
	table(
		room,
		["Where", "Why"],
		errors.map((error) => diagnosticRow(error, context)),
		"places",
	);
}

function diagnosticRow({ message, place }: Verdict["diagnostics"][number], context: SummaryContext): readonly string[] {
	const location = locationOf(place);
	return [link(code(at(location)), context.addressOf?.(location)), prose(message)];
}

function notes({ diagnostics }: Verdict): Verdict["diagnostics"] {
	return diagnostics.filter(({ level }) => level !== "error");
}

function remediationTable(room: Room, findings: readonly Finding[], { rules }: SummaryContext): void {
	const rows = Array.from(
		groupBy(worstFirst(findings), ({ rule }) => rule),
		([id, group]) => {
			const rule = rules.get(id);
			const page = rule?.related_resources[0]?.ref;
			return [code(id), link(prose(rule?.title ?? id), page), cell(group[0].remediation)];
		},
	);
	table(room, ["Rule", "What it is", "What to do"], rows, "rules");
}

function projectsTable(room: Room, { projects }: Verdict): void {
	const rows = projects.map(({ name, kind, files, containers }) => [
		prose(kind),
		code(name),
		String(containers),
		files.map(code).join("<br>"),
	]);
	table(room, ["Kind", "Project", "Containers", "Files"], rows, "projects");
}

function folded(room: Room, title: string, rows: number, body: () => void): void {
	if (rows === 0 || !room.tryAdd(`\n<details><summary>${prose(title)}</summary>\n`, closing.length)) return;
	room.reserve(closing.length, body);
	room.always(closing);
}

const closing = "\n</details>\n";

function table(room: Room, head: readonly string[], rows: readonly (readonly string[])[], what: string): void {
	if (rows.length === 0) return;
	const note = (rest: number) => `\n${rest} more ${what} do not fit here.\n`;
	room.reserve(note(rows.length).length, () => {
		const header = `\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`;
		const fits = room.tryAdd(header);
		let added = 0;
		while (fits && added < rows.length && room.tryAdd(`| ${(rows[added] ?? []).join(" | ")} |\n`)) added += 1;
		if (added < rows.length) room.always(note(rows.length - added));
	});
}

/** A text that grows to a number of bytes and not beyond; what has been reserved can still be said at its end. */
class Room {
	#left: number;
	#text = "";

	constructor(bytes: number) {
		this.#left = bytes;
	}

	get text(): string {
		return this.#text;
	}

	/** Adds a text if it fits, with room for `after` more bytes behind it. */
	tryAdd(text: string, after = 0): boolean {
		const bytes = Buffer.byteLength(text);
		if (bytes + after > this.#left) return false;
		this.#left -= bytes;
		this.#text += text;
		return true;
	}

	/** Adds a text for which there is room: the head, or what has been reserved. */
	always(text: string): void {
		this.#left -= Buffer.byteLength(text);
		this.#text += text;
	}

	/** Keeps bytes back while `body` adds. */
	reserve(bytes: number, body: () => void): void {
		this.#left -= bytes;
		body();
		this.#left += bytes;
	}
}
