import { type Finding, type Severity, severities } from "../judge/finding.ts";
import { byPlace, worstFirst } from "../judge/order.ts";
import { UsageError } from "../options.ts";

/** What an earlier run found. */
export type PreviousRun = {
	/** Findings that no decision accepted, by fingerprint. */
	readonly open: ReadonlyMap<string, PreviousFinding>;
	/** Fingerprints of those that one did. */
	readonly accepted: ReadonlySet<string>;
};

/** As much of a finding as its report said. */
export type PreviousFinding = {
	readonly rule: string;
	readonly file: string;
	readonly severity: Severity;
	readonly container?: string;
	readonly message?: string;
};

/** How a repository moved from one run to the next; accepted findings count for neither. */
export type Trend = {
	/** Worst first. */
	readonly new: readonly Finding[];
	/** Accepted by a decision that no longer holds. Worst first. */
	readonly reopened: readonly Finding[];
	/** In the order of the earlier report. */
	readonly fixed: readonly PreviousFinding[];
	/** Found then, accepted since. Worst first. */
	readonly accepted: readonly Finding[];
	/** How many were there then and are now. */
	readonly still: number;
	/** How many there were and are of each severity. */
	readonly severities: { readonly [S in Severity]: { readonly before: number; readonly now: number } };
};

/** Findings of a run against those of an earlier one, by fingerprint. */
export function trendOf(findings: readonly Finding[], previous: PreviousRun): Trend {
	const sorted = worstFirst(byPlace(findings));
	const open = sorted.filter(({ suppression }) => suppression === undefined);
	const now = new Set(sorted.map(({ fingerprint }) => fingerprint));
	const appeared = open.filter(({ fingerprint }) => !previous.open.has(fingerprint));
	const wasAccepted = ({ fingerprint }: Finding) => previous.accepted.has(fingerprint);
	return {
		new: appeared.filter((finding) => !wasAccepted(finding)),
		reopened: appeared.filter(wasAccepted),
		fixed: [...previous.open].filter(([fingerprint]) => !now.has(fingerprint)).map(([, finding]) => finding),
		accepted: sorted.filter(
			({ fingerprint, suppression }) => suppression !== undefined && previous.open.has(fingerprint),
		),
		still: open.length - appeared.length,
		severities: {
			critical: movement("critical", open, previous),
			high: movement("high", open, previous),
			medium: movement("medium", open, previous),
			low: movement("low", open, previous),
			info: movement("info", open, previous),
		},
	};
}

/**
 * An earlier run from the text of its JSON report (`schemas/report.json`), or of a baseline.
 * @throws UsageError where it is neither.
 */
export function previousRun(text: string, where: string): PreviousRun {
	const findings = findingsIn(text);
	if (findings === undefined) throw new UsageError(`${where}: this is neither a JSON report nor a baseline`);
	const open = findings.filter(({ suppressed }) => !suppressed);
	return {
		open: new Map(open.map(({ fingerprint, finding }) => [fingerprint, finding])),
		accepted: new Set(findings.filter(({ suppressed }) => suppressed).map(({ fingerprint }) => fingerprint)),
	};
}

function movement(severity: Severity, open: readonly Finding[], previous: PreviousRun): Trend["severities"][Severity] {
	const isSo = (finding: { readonly severity: Severity }) => finding.severity === severity;
	return { before: [...previous.open.values()].filter(isSo).length, now: open.filter(isSo).length };
}

type Read = { readonly fingerprint: string; readonly suppressed: boolean; readonly finding: PreviousFinding };

function findingsIn(text: string): readonly Read[] | undefined {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings)) return undefined;
	const read = data.findings.map(findingIn);
	return read.every((finding) => finding !== undefined) ? read : undefined;
}

function findingIn(data: unknown): Read | undefined {
	if (!isObject(data)) return undefined;
	const { fingerprint, rule, severity, container, message, suppression } = data;
	const file = isObject(data.location) ? data.location.file : data.file;
	const known = severities.find((each) => each === severity);
	if (typeof fingerprint !== "string" || typeof rule !== "string" || typeof file !== "string") return undefined;
	if (known === undefined) return undefined;
	return {
		fingerprint,
		suppressed: isObject(suppression),
		finding: {
			rule,
			file,
			severity: known,
			...(typeof container === "string" ? { container } : {}),
			...(typeof message === "string" ? { message } : {}),
		},
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
