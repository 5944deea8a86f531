import { i as visible, n as clip } from "./cli.part.js";
import { I as groupBy, Tt as locationOf } from "./check.part.js";
import { a as remarks, n as count, r as iconOf, t as at } from "./words.part.js";
import { a as bySeverity, i as verdictSentence, n as lookedAtSentence, r as unreadableFiles, s as comparedWith, t as countsSentence } from "./verdict-words.part.js";
import { createHash } from "node:crypto";

// src/github/body.ts
/**
* Characters that GitHub keeps of a comment, a review or an issue; it refuses longer ones. Counted here in UTF-16 code
* units, of which there are never fewer.
* @see https://github.com/orgs/community/discussions/41331
*/
const maxBodyLength = 65536;
/** A line that nobody sees, by which what was written is found again. It begins the text, so that a quote has none. */
function markerOf(key) {
	return `<!-- bulkhead:${encodeURIComponent(key)} -->`;
}
/** Markdown under the marker of a key, within the limit. */
function bodyOf(key, markdown) {
	const marker = markerOf(key);
	return `${marker}\n${fitted(markdown.trim(), maxBodyLength - marker.length - 1)}`;
}
function isMarked(body, key) {
	return body?.startsWith(markerOf(key)) ?? false;
}
/** A line that nobody sees, the same in bodies that differ in nothing but the commit and the run that they link to. */
function stateLine(state) {
	return `<!-- bulkhead-state:${encodeURIComponent(state)} -->`;
}
/** Whether two bodies say the same: they are of one state, or differ in line breaks only, as an edit in the browser makes them. */
function isSameBody(one, other) {
	const state = stateIn(other);
	return state !== void 0 && state === stateIn(one ?? "") || plain(one ?? "") === plain(other);
}
function stateIn(body) {
	return /^<!-- bulkhead-state:([\w%.~-]+) -->\s*$/m.exec(body)?.[1];
}
/**
* Markdown of at most `limit` code units: cut between lines, never within a block of code, with its folds closed and
* a note. A reporter should not let it come to that: what it leaves out, it chooses.
*/
function fitted(markdown, limit) {
	if (markdown.length <= limit) return markdown;
	const end = markdown.lastIndexOf("\n", limit - reserve);
	const lines = end === -1 ? [] : markdown.slice(0, end).split("\n");
	const kept = lines.slice(0, openFenceIn(lines)).join("\n").trimEnd();
	const open = (kept.match(/<details\b/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
	return `${`${kept}${"\n</details>".repeat(Math.min(Math.max(0, open), maxFolds))}`}\n\n*The rest is left out: GitHub keeps ${maxBodyLength.toLocaleString("en")} characters.*`;
}
const maxFolds = 20;
/** For the note, and so many folds to close. */
const reserve = 340;
/** The index of the line that opens a fence which is not closed; undefined where there is none. */
function openFenceIn(lines) {
	let open;
	for (const [at, line] of lines.entries()) {
		const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
		if (fence === "") continue;
		if (open === void 0) open = {
			at,
			fence
		};
		else if (fence.startsWith(open.fence) && rest.trim() === "") open = void 0;
	}
	return open?.at;
}
function plain(body) {
	return body.replaceAll("\r\n", "\n").trim();
}

// src/report/markdown.ts
/** Names and messages are as long as somebody has written them. */
const longest = 300;
/** Of a value in a message. An image with its digest is shorter. */
const longestValue = 150;
/**
* Text from files as Markdown prose that says just that text, also in a table cell: no markup, HTML, link, mention or
* line break comes of it. Punctuation is written as character references, which Markdown takes for text.
*/
function prose(text) {
	return encode(clip(visible(text), longest).replace(/@|#(?=\d)|:(?=[\w+-]+:)|\bgh-(?=\d)/gi, "$&​"));
}
/** A rule's message as prose: what stands between backticks is code. Safe whatever the values in it are. */
function marked(text) {
	let left = longest;
	let markdown = "";
	for (const [index, part] of visible(text).split(/`([^`]*)`/).entries()) {
		if (left <= 0) return `${markdown}…`;
		const isValue = index % 2 === 1;
		const short = clip(part, isValue ? Math.min(longestValue, left) : left);
		left -= Math.max(1, short.length);
		markdown += isValue ? code(short) : prose(short);
	}
	return markdown;
}
/** The same as code. `<code>` rather than backticks: within those a backtick or a pipe cannot be written in a table. */
function code(text) {
	return `<code>${encode(clip(visible(text), longest)).replace(/&#64;(?=[\w.-]*(?:\.|&#95;))/g, "<!-- -->$&")}</code>`;
}
/** Markdown of a rule's METADATA, which its author answers for, in a table cell. */
function cell(markdown) {
	return markdown.trim().replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
/** A link whose text is already Markdown; without an address only the text. */
function link(text, address) {
	if (address === void 0) return text;
	return `<a href="${visible(address).replace(/[&"'<>|`\\]/g, (character) => `&#${character.charCodeAt(0)};`)}">${text}</a>`;
}
function encode(text) {
	return text.replace(/[!-~]/g, (character, at) => {
		const harmless = /[\w,;%=/.()'+:-]/.test(character) && character !== "_";
		const links = character === "." ? text.endsWith("www", at) : character === ":" && text.startsWith("//", at + 1);
		return harmless && !links ? character : `&#${character.charCodeAt(0)};`;
	});
}

// src/report/room.ts
/** A text that grows to a size and not beyond; what has been reserved can still be said at its end. */
var Room = class {
	/** Where the reader finds what did not fit, as the end of a sentence in Markdown: ": see …"; empty where nowhere. */
	elsewhere;
	#measure;
	#left;
	#text = "";
	/** `measure` says the size of a text in the unit of `size`; bytes of UTF-8, if it is left out. */
	constructor(size, { measure = Buffer.byteLength, elsewhere = "" } = {}) {
		this.#left = size;
		this.#measure = measure;
		this.elsewhere = elsewhere;
	}
	get text() {
		return this.#text;
	}
	/** Adds a text if it fits. */
	tryAdd(text) {
		const size = this.#measure(text);
		if (size > this.#left) return false;
		this.#left -= size;
		this.#text += text;
		return true;
	}
	/** Adds a text whether or not it fits. */
	always(text) {
		this.#left -= this.#measure(text);
		this.#text += text;
	}
	/** Keeps back what `longest` takes while `body` adds, then adds what that returns, which is no longer. */
	closedBy(longest, body) {
		const size = this.#measure(longest);
		if (size > this.#left) return;
		this.#left -= size;
		const closing = body();
		this.#left += size;
		this.always(closing);
	}
	/** Adds a text and what `body` adds; nothing, if that is nothing. */
	headed(heading, body) {
		const [left, text] = [this.#left, this.#text];
		if (!this.tryAdd(heading)) return;
		const headed = this.#text;
		body();
		if (this.#text !== headed) return;
		this.#left = left;
		this.#text = text;
	}
	/** Lets `body` take no more than a part of what is left, so that what comes behind it is said too. */
	share(part, body) {
		const kept = Math.max(0, Math.floor(this.#left * (1 - part)));
		this.#left -= kept;
		body();
		this.#left += kept;
	}
};

// src/report/body.ts
/**
* GitHub refuses bodies of more than "65536 characters"; what it counts has changed (code points, or four bytes for
* each), and an issue that grows beyond is kept as it was without an error. UTF-16 code units are never fewer than code
* points. Some are left for the marker and the words of others.
*/
const defaultLimit = 63488;
/** The room of a body; its notes on what is left out lead to the run. */
function bodyRoom({ run, limit = defaultLimit }) {
	const elsewhere = run === void 0 ? ": the job summary has them" : `: ${link("the whole report", run)} has them`;
	return new Room(limit, {
		measure: (text) => text.length,
		elsewhere
	});
}
/** Verdict, counts, what was looked at, and what was not. */
function bodyHead(verdict) {
	const { comparison, totals } = verdict;
	const looked = totals.files === 0 ? [] : [`${lookedAtSentence(verdict)}.`];
	const counts = totals.findings === 0 && comparison === void 0 ? [] : [`${countsSentence(verdict)}.`];
	const against = comparison === void 0 ? [] : [`Compared with ${comparedWith(comparison.base)}.`];
	const said = [
		...counts,
		...against,
		...looked
	].map(prose).join(" ");
	return `${iconOf(verdict)} **${prose(verdictSentence(verdict))}**\n\n${said}\n${unreadFiles(verdict)}`;
}
/** Files that are named where there are more. */
const mostNamed = 10;
function unreadFiles(verdict) {
	const files = unreadableFiles(verdict);
	if (files.length === 0) return "";
	const named = files.slice(0, mostNamed).map(code).join(", ");
	const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
	return `\nCould not judge ${count(files.length, "file")}, wholly or in part: ${named}${rest}.\n`;
}
/** The way to the rest. */
function bodyFoot({ run }) {
	return run === void 0 ? "" : `\n${link("The whole report", run)}\n`;
}
/**
* A body that ends with a line that nobody sees, by which one of another run that says the same is left as it is. It is
* a hash of `stable`, the body without what changes each time, and without addresses.
*/
function withState(body, context, stable = body) {
	const { addressOf: _, run: __, ...rest } = context;
	const hash = createHash("sha256").update(stable(rest));
	const state = stateLine(hash.digest("hex"));
	const { limit = defaultLimit } = context;
	return `${body({
		...context,
		limit: limit - state.length - 2
	})}\n${state}\n`;
}

// src/report/section/page.ts
/** A place as code, linked to its line where there is an address. */
function placeLink(place, { addressOf }, side = "head") {
	const location = locationOf(place);
	return link(code(at(location)), addressOf?.(location, side));
}
/** How the base is called where something is only there. */
function inBase({ name, commit }) {
	return ` in ${code(clip(name ?? commit.slice(0, 7), 100))}`;
}

// src/report/section/table.ts
/** A table with as many rows as fit, or as may be, and a note on the rest. `what` is a row, in the singular. */
function table(room, shown, what, most = shown.rows.length) {
	if (shown.rows.length === 0) return;
	room.closedBy(restNote(room, shown.rows.length, what), () => {
		const rest = shown.rows.length - addRows(room, {
			...shown,
			rows: shown.rows.slice(0, most)
		});
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}
/** As many rows as fit, whole ones. @returns how many. */
function addRows(room, { head, rows, row, above = "" }) {
	return addLines(room, `${above}\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`, (function* () {
		for (const item of rows) yield `| ${row(item).join(" | ")} |\n`;
	})());
}
/** A list with as many items as fit, each Markdown of one line, and a note on the rest. */
function list(room, items, what) {
	if (items.length === 0) return;
	room.closedBy(restNote(room, items.length, what), () => {
		const lines = (function* () {
			for (const item of items) yield `- ${item}\n`;
		})();
		const rest = items.length - addLines(room, "\n", lines);
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}
/** What is opened by a click; nothing, if `body` adds nothing. */
function folded(room, title, body) {
	room.closedBy(closing, () => {
		let isOpen = false;
		room.headed(`\n<details><summary>${prose(title)}</summary>\n`, () => {
			const before = room.text.length;
			body();
			isOpen = room.text.length > before;
		});
		return isOpen ? closing : "";
	});
}
/** "12 more findings left out to fit here: …"; the shorter, the fewer there are. */
function restNote(room, rest, what) {
	return `\n${count(rest, `more ${what}`)} left out to fit here${room.elsewhere}.\n`;
}
const closing = "\n</details>\n";
/** The header only together with the first line. @returns how many lines were added. */
function addLines(room, header, lines) {
	let added = 0;
	for (const line of lines) {
		if (!room.tryAdd(added === 0 ? header + line : line)) break;
		added += 1;
	}
	return added;
}

// src/report/section/findings.ts
/** A square of the severity's colour. */
const icons = {
	critical: "🟥",
	high: "🟧",
	medium: "🟨",
	low: "🟦",
	info: "⬜"
};
/**
* Findings in their order, by project where there are several. What does not fit is left out by whole rows and projects,
* and said.
*/
function findingsByProject(room, findings, context) {
	if (findings.length === 0) return;
	const groups = [...groupBy(findings, ({ project }) => project)];
	if (groups.length === 1) {
		table(room, findingsTable(findings, context), "finding");
		return;
	}
	room.closedBy(restNote(room, findings.length, "finding"), () => {
		let rest = findings.length;
		for (const [project, group] of groups) {
			const heading = `\n#### ${project === "" ? "Files" : code(project)} · ${bySeverity(group)}\n`;
			const added = addRows(room, {
				...findingsTable(group, context),
				above: heading
			});
			rest -= added;
			if (added < group.length) break;
		}
		return rest === 0 ? "" : restNote(room, rest, "finding");
	});
}
/** Findings as rows: severity, what is wrong, where, by which rule. */
function findingsTable(findings, context, side = "head") {
	return {
		head: [
			"Severity",
			"Finding",
			"Where",
			"Rule"
		],
		rows: findings,
		row: (finding) => [
			`${icons[finding.severity]} ${finding.severity}`,
			[
				`${code(finding.subject)} ${marked(finding.message)}`,
				...remarks(finding).map((text) => `<em>${prose(text)}</em>`),
				...relatedLines(finding.related, context, side)
			].join("<br>"),
			placeLink(finding.place, context, side),
			code(finding.rule)
		]
	};
}
/** Of the places that belong to a finding. */
const mostRelated = 3;
function relatedLines(related, context, side) {
	const lines = related.slice(0, mostRelated).map(({ message, place }) => `${placeLink(place, context, side)}: ${marked(message)}`);
	const rest = related.length - lines.length;
	return rest === 0 ? lines : [...lines, `and ${count(rest, "more place")}`];
}

// src/report/section/remediations.ts
/** What to do about each rule of some findings, to be opened; in the order in which they appear there. */
function remediations(room, findings, { rules }) {
	const groups = [...groupBy(findings, ({ rule }) => rule)];
	const shown = {
		head: [
			"Rule",
			"What it is",
			"What to do"
		],
		rows: groups,
		row: ([id, [first]]) => {
			const rule = rules.get(id);
			const page = rule?.page ?? rule?.related_resources[0]?.ref;
			return [
				code(id),
				link(prose(rule?.title ?? id), page),
				cell(first.remediation)
			];
		}
	};
	folded(room, `What to do: ${count(groups.length, "rule")}`, () => table(room, shown, "rule"));
}

export { maxBodyLength as C, markerOf as S, prose as _, folded as a, isMarked as b, inBase as c, bodyHead as d, bodyRoom as f, marked as g, code as h, icons as i, placeLink as l, Room as m, findingsByProject as n, list as o, withState as p, findingsTable as r, table as s, remediations as t, bodyFoot as u, bodyOf as v, isSameBody as x, fitted as y };