import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../src/compare-text.ts";
import type { Severity } from "../../src/judge/finding.ts";
import { compareSeverity } from "../../src/judge/severity.ts";
import { type Answer, answers, type Reason } from "./answers.ts";
import type { PeerFinding } from "./finding.ts";
import type { Claim, Judged, Ours } from "./ours.ts";

/** What became of one class of a peer's findings. */
export type Class = {
	readonly rule: string;
	/** The worst that it has. */
	readonly severity: Severity;
	readonly findings: number;
	/** Ours says it of the same container, and as badly. */
	readonly matched: number;
	/** Ours says it and finds it less bad: lower, off in that profile, or only when asked for. By how it is said. */
	readonly milder: ReadonlyMap<string, readonly PeerFinding[]>;
	/** Ours says nothing on purpose; by why. */
	readonly reasons: ReadonlyMap<string, readonly PeerFinding[]>;
	/** By file and line. */
	readonly unexplained: readonly PeerFinding[];
};

/** Each class of what a peer says, by its rule. */
export function compare(peer: string, said: readonly PeerFinding[], ours: Ours, corpus: string): readonly Class[] {
	const lines = linesOf(corpus);
	const reasonsOfFile = reasonsOfFiles(ours);
	const tallies = new Map<string, Tally>();
	for (const finding of said) {
		const tally = tallies.get(finding.rule) ?? newTally(finding.severity);
		tallies.set(finding.rule, tally);
		tally.findings += 1;
		if (compareSeverity(finding.severity, tally.severity) < 0) tally.severity = finding.severity;
		const block = blockAt(lines(finding.file), finding.line);
		count(tally, { finding, answer: answers[peer]?.[finding.rule], block, ours, reasonsOfFile });
	}
	const classes = Array.from(tallies, ([rule, tally]) => ({
		rule,
		...tally,
		unexplained: tally.unexplained.toSorted(byLine),
	}));
	return classes.sort((a, b) => compareText(a.rule, b.rule));
}

type Tally = {
	severity: Severity;
	findings: number;
	matched: number;
	readonly milder: Map<string, PeerFinding[]>;
	readonly reasons: Map<string, PeerFinding[]>;
	readonly unexplained: PeerFinding[];
};

function newTally(severity: Severity): Tally {
	return { severity, findings: 0, matched: 0, milder: new Map(), reasons: new Map(), unexplained: [] };
}

type Seen = {
	readonly finding: PeerFinding;
	readonly answer: Answer | undefined;
	readonly block: Block;
	readonly ours: Ours;
	readonly reasonsOfFile: readonly Reason[];
};

function count(tally: Tally, { finding, answer, block, ours, reasonsOfFile }: Seen): void {
	const judged = ours.judged(finding.file, finding.service);
	if (answer !== undefined && "reason" in answer) {
		add(tally.reasons, answer.reason, finding);
		return;
	}
	const claim = best(claimsFor(answer, judged, block, finding, ours));
	if (claim !== undefined) {
		const less = lessBad(claim, finding);
		if (less === undefined) tally.matched += 1;
		else add(tally.milder, less, finding);
		return;
	}
	const said = { finding, text: block.text, judged };
	const reason = [...reasonsOfFile, ...(answer?.unless ?? [])].find(({ when }) => when(said));
	if (reason !== undefined) add(tally.reasons, reason.reason, finding);
	else tally.unexplained.push(finding);
}

/** In the container of that name; where a file has it only for others to extend, at the same lines of theirs. */
function claimsFor(
	answer: Exclude<Answer, { readonly reason: string }> | undefined,
	judged: readonly Judged[],
	{ first, last }: Block,
	{ file }: PeerFinding,
	ours: Ours,
): readonly Claim[] {
	if (answer === undefined) return [];
	const { there = [], anywhere = [] } = answer;
	const isThere = ({ lines }: Claim) => lines.some((one) => one.file === file && one.line >= first && one.line <= last);
	if (judged.length === 0) {
		const all = ours.judged(file, undefined).flatMap(({ claims }) => claims);
		return all.filter((claim) => [...there, ...anywhere].includes(claim.rule) && isThere(claim));
	}
	return judged.flatMap(({ claims }) =>
		claims.filter((claim) => anywhere.includes(claim.rule) || (there.includes(claim.rule) && isThere(claim))),
	);
}

/** Reasons that hold for a whole file, whatever a peer says of it. */
function reasonsOfFiles({ files, unreadable, judged }: Ours): readonly Reason[] {
	return [
		{
			reason: "Not judged, and `unreadable-file` says so.",
			when: ({ finding, judged: same }) => unreadable.has(finding.file) && same.length === 0,
		},
		{
			reason: "Vendored, ignored by git, or a template: not this repository's containers.",
			when: ({ finding }) => !files.has(finding.file),
		},
		{
			reason: "Only there for others to extend, who are judged with it.",
			when: ({ finding, judged: same }) => same.length === 0 && judged(finding.file, undefined).length > 0,
		},
	];
}

/** As somebody meets it who asks for nothing: what is reported before what is pedantic before what is off. */
function best(claims: readonly Claim[]): Claim | undefined {
	return claims.toSorted(
		(a, b) =>
			Number(a.severity === "off") - Number(b.severity === "off") ||
			Number(a.pedantic) - Number(b.pedantic) ||
			(a.severity === "off" || b.severity === "off" ? 0 : compareSeverity(a.severity, b.severity)) ||
			compareText(a.rule, b.rule),
	)[0];
}

/** How a claim is less than what the peer says; undefined where it is not. */
function lessBad({ rule, severity, pedantic }: Claim, finding: PeerFinding): string | undefined {
	if (severity === "off") return `\`${rule}\`, off in that profile`;
	if (pedantic) return `\`${rule}\`, when asked for`;
	return compareSeverity(severity, finding.severity) > 0 ? `\`${rule}\`, ${severity}` : undefined;
}

function add(findings: Map<string, PeerFinding[]>, key: string, finding: PeerFinding): void {
	findings.set(key, [...(findings.get(key) ?? []), finding]);
}

/** For `toSorted`: by file and line. */
export function byLine(a: PeerFinding, b: PeerFinding): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		compareText(a.service ?? "", b.service ?? "") ||
		compareText(a.message, b.message)
	);
}

/** The lines of what begins at a line, or of the item of a list that it is a key of; and their text. */
type Block = { readonly first: number; readonly last: number; readonly text: string };

function blockAt(lines: readonly string[], line: number): Block {
	const first = itemOf(lines, line);
	const head = lines[first - 1] ?? "";
	let last = line;
	if (/:\s*[|>]?[-+]?\s*(?:#.*)?$/.test(head) || isItem(head)) {
		for (let next = first; next < lines.length; next++) {
			const text = lines[next] ?? "";
			if (text.trim() === "" || text.trim().startsWith("#")) continue;
			if (indent(text) < indent(head) || (indent(text) === indent(head) && (isItem(head) || !isItem(text)))) break;
			last = Math.max(last, next + 1);
		}
	}
	return {
		first,
		last,
		text: lines
			.slice(first - 1, last)
			.join("\n")
			.trim(),
	};
}

/** `source: /etc` belongs to the item that `- type: bind` begins, a line of text to the key that the text is of. */
function itemOf(lines: readonly string[], line: number): number {
	const depth = indent(lines[line - 1] ?? "");
	for (let at = line - 1; at >= 1; at--) {
		const text = lines[at - 1] ?? "";
		if (text.trim() === "" || indent(text) >= depth) continue;
		if (/[|>][-+]?\s*$/.test(text)) return at;
		return isItem(text) && indent(text) === depth - 2 && /^\s*- [\w-]+:/.test(text) ? at : line;
	}
	return line;
}

function isItem(text: string): boolean {
	return /^\s*- /.test(text);
}

function indent(text: string): number {
	return text.length - text.trimStart().length;
}

function linesOf(corpus: string): (file: string) => readonly string[] {
	const files = new Map<string, readonly string[]>();
	return (file) => {
		const lines = files.get(file) ?? readFileSync(join(corpus, file), "utf8").split("\n");
		files.set(file, lines);
		return lines;
	};
}
