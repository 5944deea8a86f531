import type { Log, Notification, ReportingDescriptor, Result, Location as SarifLocation } from "sarif";
import type { Confidence, Finding, Severity } from "../judge/finding.ts";
import { groupBy } from "../judge/group.ts";
import type { Verdict } from "../judge/judge.ts";
import { byPlace, compareText, worstFirst } from "../judge/order.ts";
import type { Rule } from "../policy/catalog.ts";
import { locationOf, type Place } from "../source.ts";
import { clip, safeJson, visible } from "./visible.ts";
import { remarks, sentence, worst } from "./words.ts";

export type SarifContext = {
	readonly rules: ReadonlyMap<string, Rule>;
	/** Of the program, semantic. */
	readonly version: string;
	readonly informationUri?: string;
};

/** What GitHub's code scanning keeps of a run, a result and a rule ("SARIF results exceed one or more limits"). */
export const sarifLimits = { results: 5000, locations: 100, tags: 10, notifications: 1000 } as const;

/**
 * SARIF 2.1.0 that code scanning takes. Above its limits the worst findings are kept, and a notification says how many
 * are not there. Code scanning has one severity a rule, so a rule has that of its worst finding in this run.
 */
export function sarifReport(verdict: Verdict, context: SarifContext): string {
	const kept = byPlace(worstFirst(verdict.findings).slice(0, sarifLimits.results));
	const byRule = groupBy(kept, ({ rule }) => rule);
	const ids = [...byRule.keys()].sort(compareText);
	const anySuppressed = kept.some(({ suppression }) => suppression !== undefined);
	const log: Log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "Bulkhead",
						semanticVersion: context.version,
						...(context.informationUri === undefined ? {} : { informationUri: context.informationUri }),
						rules: ids.map((id) => descriptor(id, context.rules.get(id), byRule.get(id) ?? [])),
					},
				},
				columnKind: "utf16CodeUnits",
				invocations: [
					{
						executionSuccessful: verdict.conclusion !== "error",
						toolExecutionNotifications: notifications(verdict, kept.length),
					},
				],
				results: kept.map((finding) => result(finding, ids.indexOf(finding.rule), anySuppressed)),
			},
		],
	};
	return safeJson(log);
}

type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, Level>> = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note",
};

/** GitHub reads above 9 as critical, 7 to 8.9 as high, 4 to 6.9 as medium, above 0 as low. */
const securitySeverities: Readonly<Record<Severity, string>> = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: "0.0",
};

const precisions: Readonly<Record<Confidence, string>> = { certain: "very-high", inferred: "medium" };

/** Of a description that GitHub shows in full. */
const longestText = 1024;
const longestMessage = 4000;

function descriptor(id: string, rule: Rule | undefined, findings: readonly Finding[]): ReportingDescriptor {
	if (rule === undefined) return { id };
	const severity = worst(findings);
	const page = rule.page ?? rule.related_resources[0]?.ref;
	return {
		id,
		name: pascal(id),
		shortDescription: { text: clip(rule.title, longestText) },
		fullDescription: { text: clip(rule.description.trim(), longestText) },
		...(page === undefined ? {} : { helpUri: page }),
		help: { text: helpText(rule), markdown: helpMarkdown(rule) },
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: tagsOf(rule),
			precision: precisions[rule.confidence],
			"problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
			"security-severity": securitySeverities[severity],
		},
	};
}

/** `host-network` as `HostNetwork`: what SARIF calls a name. */
function pascal(id: string): string {
	return id
		.split("-")
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join("");
}

function tagsOf({ family, references = [] }: Rule): string[] {
	const weaknesses = references.flatMap((reference) => /^CWE-(\d+)$/.exec(reference)?.[1] ?? []);
	const others = references.filter((reference) => !reference.startsWith("CWE-"));
	const tags = ["security", family, ...weaknesses.map((number) => `external/cwe/cwe-${number.padStart(3, "0")}`)];
	return [...new Set([...tags, ...others])].slice(0, sarifLimits.tags);
}

function helpText({ description, remediation }: Rule): string {
	return `${description.trim()}\n\n${remediation.trim()}`;
}

function helpMarkdown({ description, remediation, legitimate, related_resources, references }: Rule): string {
	return [
		description.trim(),
		`**What to do.** ${remediation.trim()}`,
		...(legitimate === undefined ? [] : [`**When it is legitimate.** ${legitimate.trim()}`]),
		...(references === undefined || references.length === 0 ? [] : [`References: ${references.join(", ")}`]),
		...(related_resources.length === 0
			? []
			: [related_resources.map((resource) => `- [${resource.description}](${resource.ref})`).join("\n")]),
	].join("\n\n");
}

function result(finding: Finding, ruleIndex: number, anySuppressed: boolean): Result {
	const { suppression } = finding;
	const text = [sentence(finding), ...(finding.confidence === "inferred" ? ["(inferred)"] : [])].join(" ");
	return {
		ruleId: finding.rule,
		ruleIndex,
		level: levels[finding.severity],
		message: { text: plainMessage(`${text}.`) },
		locations: [location(finding.place)],
		...(finding.related.length === 0
			? {}
			: {
					relatedLocations: finding.related.slice(0, sarifLimits.locations).map((related, at) => ({
						id: at + 1,
						...location(related.place),
						message: { text: plainMessage(`${related.message}.`) },
					})),
				}),
		partialFingerprints: { "bulkhead/v1": finding.fingerprint },
		// Where one result has suppressions, the others say that they have none (section 3.27.23).
		...(anySuppressed
			? {
					suppressions:
						suppression === undefined
							? []
							: [{ kind: "external", status: "accepted", justification: remarks(finding).join("; ") }],
				}
			: {}),
		properties: { severity: finding.severity, confidence: finding.confidence, gates: finding.gates },
	};
}

function location(place: Place): SarifLocation {
	const { file, line, column, endLine, endColumn } = locationOf(place);
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
			region: { startLine: line, startColumn: column, endLine, endColumn },
		},
	};
}

/** A lone surrogate has no UTF-8 and so no place in a URI. */
function uriOf(file: string): string {
	return encodeURI(file.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#]/g, encodeURIComponent);
}

/** `[text](target)` is a link in a message's text (section 3.11.6); text from files makes none. */
function plainMessage(text: string): string {
	return clip(visible(text), longestMessage).replace(/\](?=\()/g, "\\]");
}

function notifications({ diagnostics, totals }: Verdict, kept: number): Notification[] {
	const left = totals.findings - kept;
	const cut: readonly Notification[] =
		left === 0
			? []
			: [
					{
						level: "warning",
						message: {
							text: `${left} of ${totals.findings} findings are left out: code scanning shows ${sarifLimits.results} of a run. The worst are kept.`,
						},
					},
				];
	const said = diagnostics.slice(0, sarifLimits.notifications).map(
		({ level, message, place }): Notification => ({
			level: level === "info" ? "note" : level,
			message: { text: plainMessage(message) },
			locations: [location(place)],
		}),
	);
	return [...cut, ...said];
}
