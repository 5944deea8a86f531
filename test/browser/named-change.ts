import type { SurfaceChange } from "../../src/compare/comparison.ts";
import { previousRun, type Trend, trendOf } from "../../src/compare/trend.ts";
import type { Finding } from "../../src/judge/finding.ts";
import type { Verdict } from "../../src/judge/judge.ts";
import { jsonReport } from "../../src/report/json.ts";
import { Source } from "../../src/source.ts";
import { project, rule, verdictOf, violation } from "../judge/support.ts";

/** Every text of a verdict that comes from files, branches or decisions. */
export type Names = {
	readonly container: string;
	readonly project: string;
	readonly image: string;
	readonly path: string;
	readonly branch: string;
	readonly owner: string;
	readonly justification: string;
	readonly diagnostic: string;
};

export const plainNames: Names = {
	container: "db",
	project: "shop",
	image: "postgres:18",
	path: "deploy/compose.yaml",
	branch: "main",
	owner: "data-team",
	justification: "The base image follows security releases",
	diagnostic: "a list has no end",
};

/** Names with the same text put into each. */
export function namesWith(text: string): Names {
	const entries = Object.entries(plainNames).map(([key, name]) => [key, `${name}${text}`]);
	// No system has longer names of files; an address of ten thousand characters would fill a comment by itself.
	const path = `${plainNames.path}${text.slice(0, 250)}`;
	return { ...plainNames, ...Object.fromEntries(entries), path };
}

/** A change with one of everything that reports show, every text of it as named. */
export function namedChange(names: Names): Verdict {
	const file = `kind: compose
name: ${JSON.stringify(names.project)}
containers:
  - {name: ${JSON.stringify(names.container)}, image: {ref: ${JSON.stringify(names.image)}}, privileged: true, user: root}
  - {name: web, privileged: true}
`;
	const broken = new Source(`broken-${names.path}`, "services: [\n");
	const said = `runs \`${names.image}\``;
	const verdict = verdictOf(
		[
			{
				project: project(file, names.path),
				violations: [
					violation("privileged", ["containers", 0, "privileged"], {
						message: said,
						related: [{ path: ["containers", 0, "image", "ref"], message: said }],
					}),
					violation("image-floating", ["containers", 0, "image", "ref"], { message: said }),
					violation("root-user", ["containers", 0, "user"], { message: said, confidence: "inferred" }),
					violation("host-network", ["containers", 1, "privileged"], { message: "was there before" }),
				],
			},
		],
		{
			rules: [rule("privileged"), rule("image-floating"), rule("root-user")],
			diagnostics: [
				{ kind: "syntax", level: "error", message: names.diagnostic, place: { source: broken, start: 10, end: 11 } },
				{ kind: "missing", level: "warning", message: names.diagnostic, place: { source: broken, start: 0, end: 0 } },
			],
		},
	);
	const findings = verdict.findings.map((finding) => changed(finding, names));
	const [first] = findings;
	if (first === undefined) throw new Error("no finding");
	const of = { severity: "high", project: names.project, subject: names.container, message: said } as const;
	const surface: readonly SurfaceChange[] = [
		{ ...of, direction: "worse", place: first.place, side: "head" },
		{ ...of, direction: "better", place: first.place, side: "base", project: "other" },
	];
	const base = { commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", name: names.branch };
	return { ...verdict, findings, comparison: { base, fixed: [{ ...first, message: said }], surface, projects: [] } };
}

/** How a repository of these names moved: one finding is new, one is gone. */
export function namedTrend(verdict: Verdict): Trend {
	const [first, ...others] = verdict.findings.filter(({ suppression }) => suppression === undefined);
	if (first === undefined) throw new Error("no finding");
	const gone = { ...first, fingerprint: "e".repeat(64) };
	return trendOf(verdict.findings, previousRun(jsonReport({ ...verdict, findings: [...others, gone] }), "report.json"));
}

function changed(finding: Finding, { owner, justification }: Names): Finding {
	if (finding.rule === "image-floating") {
		return { ...finding, suppression: { owner, justification, expires: "2027-03-31" }, gates: false };
	}
	if (finding.rule === "host-network") return { ...finding, change: { kind: "unchanged" }, gates: false };
	return { ...finding, change: { kind: "new" } };
}
