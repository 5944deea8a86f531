import type { Diagnostic } from "../diagnostic.ts";
import type { Finding, FindingChange } from "../judge/finding.ts";
import type { Draft } from "../judge/merge.ts";
import type { Rule } from "../policy/catalog.ts";
import type { Comparison } from "./comparison.ts";
import { concealersIn } from "./conceal.ts";
import { matchTraces } from "./match.ts";
import type { Renames } from "./renames.ts";
import { type Trace, traceOf } from "./trace.ts";
import type { Unread } from "./unread.ts";

/** What a verdict was made of. */
export type Breaches = {
	readonly drafts: readonly Draft[];
	/** What others make superfluous: it is there all the same, and shows when they are gone. Made when it is asked for. */
	readonly hidden: () => readonly Draft[];
	readonly findings: ReadonlyMap<Draft, Finding>;
};

/** What a verdict is held against. */
export type Before = {
	readonly breaches: Breaches;
	readonly renames: Renames;
	/** What nobody can read any more is not repaired. */
	readonly unread: Unread;
	/** What there was to say of the base's own files. */
	readonly diagnostics: readonly Diagnostic[];
	/** What the comparison says besides what became of the findings. */
	readonly comparison: Omit<Comparison, "fixed" | "standing">;
};

/** What the change does to each finding of the head, and which findings of the base are gone. */
export function holdAgainst(
	{ breaches: base, renames, unread }: Omit<Before, "comparison" | "diagnostics">,
	head: Omit<Breaches, "findings">,
	rules: ReadonlyMap<string, Rule>,
): { readonly changes: ReadonlyMap<Draft, FindingChange>; readonly fixed: readonly Finding[] } {
	const before = tracesOf(base);
	const now = tracesOf(head);
	const concealers = {
		base: concealersIn([...before.keys()], rules, (_, name) => [name]),
		head: concealersIn([...now.keys()], rules, (project, name) => [name, ...renames.formerNames(project, name)]),
	};
	const { changes, gone } = matchTraces([...before.keys()], [...now.keys()], renames, concealers.base);
	const isConcealed = (trace: Trace) => trace.holders.some((name) => concealers.head(trace, name).length > 0);
	const isUnread = ({ file, project }: Trace) => unread.files.has(file) || unread.projects.has(project);
	return {
		changes: new Map(Array.from(now, ([trace, draft]) => [draft, changes.get(trace) ?? { kind: "new" }])),
		fixed: Array.from(before).flatMap(([trace, draft]) =>
			gone.has(trace) && !isUnread(trace) && !isConcealed(trace) ? (base.findings.get(draft) ?? []) : [],
		),
	};
}

function tracesOf({ drafts, hidden }: Omit<Breaches, "findings">): ReadonlyMap<Trace, Draft> {
	return new Map([...drafts, ...hidden()].map((draft) => [traceOf(draft), draft]));
}
