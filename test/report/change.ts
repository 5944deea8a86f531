import type { Comparison, SurfaceChange } from "../../src/compare/comparison.ts";
import type { Finding, FindingChange } from "../../src/judge/finding.ts";
import type { Verdict } from "../../src/judge/judge.ts";
import { totalsOf } from "../../src/judge/totals.ts";
import { type Place, Source } from "../../src/source.ts";
import { hostile, hostileVerdict, shopVerdict } from "./shop.ts";

/** As it was before the change that `changeVerdict` is about. */
const before = new Source(
	"compose.yaml",
	"kind: compose\nname: shop\ncontainers:\n  - name: cache\n    privileged: true\n    networks: [edge]\n",
);

const base: Comparison["base"] = { commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", name: "main" };

type Situation = {
	/** What becomes of each finding of the shop, by rule; new, if it is left out. */
	readonly changes?: Readonly<Record<string, FindingChange>>;
	/** Whether what was there before fails the check too. */
	readonly gate?: "new" | "all";
	/** Rules of which nothing is found any more. */
	readonly without?: readonly string[];
	readonly fixed?: boolean;
	readonly surface?: readonly SurfaceChange[];
};

/** The shop's verdict as one on a change, by default one that publishes the database beside an old socket. */
export function changeVerdict({
	changes = { "runtime-socket": { kind: "unchanged" }, "unreadable-file": { kind: "unchanged" } },
	gate = "new",
	without = [],
	fixed = true,
	surface = shopSurface(),
}: Situation = {}): Verdict {
	const verdict = shopVerdict();
	const findings = verdict.findings
		.filter(({ rule }) => !without.includes(rule))
		.map((finding): Finding => {
			const change = changes[finding.rule] ?? { kind: "new" };
			return { ...finding, change, gates: finding.gates && (gate === "all" || change.kind !== "unchanged") };
		});
	const totals = totalsOf(findings, verdict.projects, [".env", "compose.yaml"], verdict.diagnostics);
	return {
		...verdict,
		findings,
		totals,
		conclusion: totals.gating > 0 ? "findings" : "pass",
		comparison: { base, fixed: fixed ? [fixedFinding()] : [], surface, projects: [] },
	};
}

/** A change of a shop whose every text comes from somebody who means harm. */
export function hostileChange(): Verdict {
	const verdict = hostileVerdict();
	const place = { source: new Source(`dir/${hostile}.yaml`, hostile), start: 3, end: 5 };
	const said = { severity: "high", project: hostile, subject: hostile, message: `is \`${hostile}\``, place } as const;
	return {
		...verdict,
		findings: verdict.findings.map((finding) => ({ ...finding, change: { kind: "new" } })),
		comparison: {
			base: { commit: base.commit, name: hostile },
			fixed: [{ ...fixedFinding(), subject: hostile, message: hostile, place }],
			surface: [
				{ ...said, direction: "worse", side: "head" },
				{ ...said, direction: "better", side: "base", project: "other" },
			],
			projects: [],
		},
	};
}

function fixedFinding(): Finding {
	return {
		rule: "privileged",
		severity: "critical",
		confidence: "certain",
		message: "runs privileged",
		remediation: "Drop `privileged`.",
		project: "shop",
		container: "cache",
		subject: "cache",
		place: placeIn(before, "privileged: true"),
		related: [],
		fingerprint: "f".repeat(64),
		gates: false,
	};
}

function shopSurface(): readonly SurfaceChange[] {
	const source = shopVerdict().findings.find(({ rule }) => rule === "runtime-socket")?.place.source;
	if (source === undefined) throw new Error("the shop has no socket");
	const of = { project: "shop", side: "head" } as const;
	return [
		{
			...of,
			direction: "worse",
			severity: "critical",
			subject: "db",
			message: "is now published on `0.0.0.0:5432` with the password written in the file",
			place: placeIn(source, '{host_ip: "", published: "5432", target: 5432, protocol: tcp}'),
		},
		{
			...of,
			direction: "neutral",
			severity: "info",
			subject: "db",
			message: "runs `postgres:18` instead of `postgres:17`",
			place: placeIn(source, '"postgres:18"'),
		},
		{
			direction: "better",
			severity: "low",
			project: "shop",
			subject: "cache",
			message: "left network `edge`",
			place: placeIn(before, "edge"),
			side: "base",
		},
	];
}

function placeIn(source: Source, text: string): Place {
	const start = source.text.indexOf(text);
	return { source, start, end: start + text.length };
}
