import { compareText } from "../compare-text.ts";
import { type Finding, type Severity, severities } from "../judge/finding.ts";
import { knownAs, textOfUnread } from "../judge/fingerprint.ts";
import { UsageError } from "../options.ts";
import { readSource } from "../read.ts";
import { safeInJson } from "../report/visible.ts";
import { Source } from "../source.ts";
import type { Tree } from "../tree/tree.ts";

/** Where `bulkhead baseline` writes, unless told. */
export const baselinePath = ".github/bulkhead-baseline.json";

/** Findings that are about decisions: they are never known, because a decision is what they ask for. */
const neverKnown: ReadonlySet<string> = new Set([
	"suppression-expired",
	"suppression-incomplete",
	"suppression-unused",
	"gate-changed",
]);

/**
 * Known findings as a file: by file, rule, container; the same findings give the same bytes, wherever lines move. Who
 * looks through it sees all that is in a name.
 */
export function baselineOf(findings: readonly Finding[]): string {
	const known = findings
		.filter(({ rule, suppression }) => suppression === undefined && !neverKnown.has(rule))
		.map(({ rule, container, severity, fingerprint, place }) => ({
			file: place.source.path,
			rule,
			...(container === undefined ? {} : { container }),
			severity,
			fingerprint,
			text: textOfUnread(rule, place),
		}))
		.toSorted(
			(a, b) =>
				compareText(a.file, b.file) ||
				compareText(a.rule, b.rule) ||
				compareText(a.container ?? "", b.container ?? "") ||
				compareText(a.fingerprint, b.fingerprint),
		);
	return `${safeInJson(JSON.stringify({ version: 1, findings: known }, null, "\t"))}\n`;
}

/** `known`: what it knows, as `knownAs` says it, and how bad that was. */
export type Baseline = { readonly source: Source; readonly known: Known };

type Known = ReadonlyMap<string, Severity>;

/** @throws UsageError where the file is not there or is none. */
export async function readBaseline(tree: Tree, path: string): Promise<Baseline> {
	const read = await readSource(tree, path);
	if (!(read instanceof Source)) {
		throw new UsageError(`${path}: the baseline cannot be read; write one with bulkhead baseline --output ${path}`);
	}
	const known = knownIn(read.text);
	if (known !== undefined) return { source: read, known };
	throw new UsageError(`${path}:1:1: this is no baseline; write one with bulkhead baseline --output ${path}`);
}

/** Whether a text is a baseline, of whatever version, and has nothing else that would be lost with it. */
export function isBaseline(text: string): boolean {
	const { version, findings, ...rest } = jsonObject(text);
	return typeof version === "number" && Array.isArray(findings) && Object.keys(rest).length === 0;
}

function knownIn(text: string): Known | undefined {
	const { version, findings } = jsonObject(text);
	if (version !== 1 || !Array.isArray(findings)) return undefined;
	const all = findings.map(knownFrom);
	return all.every((one) => one !== undefined) ? new Map(all) : undefined;
}

/** Without any key where a text is none. */
function jsonObject(text: string): Readonly<Record<string, unknown>> {
	try {
		return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
	} catch {
		return {};
	}
}

function knownFrom(entry: unknown): readonly [string, Severity] | undefined {
	const { file, rule, container, severity, fingerprint, text } = (entry ?? {}) as Readonly<Record<string, unknown>>;
	const accepted = severities.find((one) => one === severity);
	if (typeof file !== "string" || typeof rule !== "string" || typeof fingerprint !== "string") return undefined;
	if (container !== undefined && typeof container !== "string") return undefined;
	if (text !== undefined && typeof text !== "string") return undefined;
	return accepted && [knownAs({ file, rule, container, text }, fingerprint), accepted];
}
