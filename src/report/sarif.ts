import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import type { Log, Notification, Result, Run } from "sarif";
import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Finding } from "../judge/finding.ts";
import type { Verdict } from "../judge/judge.ts";
import { byPlace, worstFirst } from "../judge/order.ts";
import type { Rule } from "../policy/catalog.ts";
import { location, plainMessage, root } from "./sarif-place.ts";
import { result, shownLocations } from "./sarif-result.ts";
import { descriptor, shownTags } from "./sarif-rule.ts";
import { safeJson } from "./visible.ts";

export type SarifContext = {
	readonly rules: ReadonlyMap<string, Rule>;
	/** Of the program, semantic. */
	readonly version: string;
	readonly informationUri?: string;
	/** The files and folders that were asked for, where it was not the whole repository. */
	readonly paths?: readonly string[];
	/** The commit that was checked, where that is known. */
	readonly commit?: { readonly repository: string; readonly revision: string; readonly branch?: string };
};

/**
 * What code scanning takes of a file, and shows of a run, a result and a rule.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 * `bytes` is 10 MB compressed, less what the uploader adds to each result.
 */
export const sarifLimits = {
	bytes: 9_000_000,
	results: 5000,
	locations: shownLocations,
	tags: shownTags,
	notifications: 1000,
} as const;

/** More text than that is cut before it is put together: compressed, even blanks of it would be too much to hold. */
const longestLog = 40_000_000;

/**
 * SARIF 2.1.0 that code scanning takes. Above its limits the worst findings are kept, and a notification says how many
 * are not there. What a change has fixed is only counted: code scanning does not read `baselineState`, and would take a
 * result that is absent for one that is there.
 */
export function sarifReport(verdict: Verdict, context: SarifContext): string {
	const worst = worstFirst(verdict.findings);
	let kept = holdable(worst.slice(0, sarifLimits.results));
	for (;;) {
		const text = safeJson(logOf(verdict, kept, context));
		const bytes = compressedSize(text);
		if (bytes <= sarifLimits.bytes || kept.length === 0) return text;
		kept = kept.slice(0, Math.min(kept.length - 1, Math.floor((kept.length * sarifLimits.bytes * 0.95) / bytes)));
	}
}

function holdable(findings: readonly Finding[]): readonly Finding[] {
	const context = { anySuppressed: true, compared: true };
	let length = 0;
	const end = findings.findIndex((finding) => {
		length += JSON.stringify(result(finding, 0, context)).length;
		return length > longestLog;
	});
	return end === -1 ? findings : findings.slice(0, end);
}

/** In bytes; text that is small as it is need not be compressed. */
function compressedSize(text: string): number {
	const plain = Buffer.byteLength(text);
	return plain <= sarifLimits.bytes ? plain : gzipSync(text).length;
}

function logOf(verdict: Verdict, worst: readonly Finding[], context: SarifContext): Log {
	const kept = byPlace(worst);
	const byRule = groupBy(kept, ({ rule }) => rule);
	const ids = [...byRule.keys()].sort(compareText);
	const run: Run = {
		tool: {
			driver: {
				name: "Bulkhead",
				fullName: `Bulkhead ${context.version}`,
				semanticVersion: context.version,
				...(context.informationUri === undefined ? {} : { informationUri: context.informationUri }),
				rules: ids.map((id) => descriptor(id, context.rules.get(id), byRule.get(id) ?? [])),
			},
		},
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
		...automationOf(context.paths ?? []),
		...provenanceOf(context.commit),
		invocations: [
			{
				executionSuccessful: verdict.conclusion !== "error",
				toolExecutionNotifications: notifications(verdict, kept.length),
			},
		],
		results: resultsOf(kept, ids, verdict),
		...comparedWith(verdict),
	};
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [run],
	};
}

function resultsOf(kept: readonly Finding[], ids: readonly string[], { comparison }: Verdict): Result[] {
	const anySuppressed = kept.some(({ suppression }) => suppression !== undefined);
	const context = { anySuppressed, compared: comparison !== undefined };
	return kept.map((finding) => result(finding, ids.indexOf(finding.rule), context));
}

/**
 * The category of the upload: what looks at one part of a repository does not replace what looks at another. For the
 * whole repository the uploader's own, of workflow, job and matrix, tells more apart, and it gives none to what has one.
 */
function automationOf(paths: readonly string[]): Pick<Run, "automationDetails"> {
	const parts = paths.map((path) => posix.normalize(path.replaceAll("\\", "/")).replace(/(?<=[^/])\/+$/, ""));
	const isWhole =
		parts.length === 0 || parts.some((path) => path === "." || path === "" || /^(?:\/|\.\.|\w:)/.test(path));
	if (isWhole) return {};
	return { automationDetails: { id: `bulkhead/${plainMessage([...new Set(parts)].sort(compareText).join("+"))}/` } };
}

function provenanceOf(commit: SarifContext["commit"]): Pick<Run, "versionControlProvenance"> {
	if (commit === undefined) return {};
	const { repository, revision, branch } = commit;
	return {
		versionControlProvenance: [
			{
				repositoryUri: repository,
				revisionId: revision,
				...(branch === undefined ? {} : { branch }),
				mappedTo: { uriBaseId: root },
			},
		],
	};
}

function comparedWith({ comparison }: Verdict): Pick<Run, "properties"> {
	if (comparison === undefined) return {};
	return { properties: { base: comparison.base.commit, fixed: comparison.fixed.length } };
}

function notifications({ diagnostics, totals }: Verdict, kept: number): Notification[] {
	const left = totals.findings - kept;
	const why =
		kept === sarifLimits.results ? `shows ${sarifLimits.results} of a run` : "takes no more than 10 MB, compressed";
	const cut: readonly Notification[] =
		left === 0
			? []
			: [
					{
						level: "warning",
						message: {
							text: `${left} of ${totals.findings} findings are left out: code scanning ${why}. The worst are kept.`,
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
