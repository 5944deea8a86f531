import { type Options, resolveOptions } from "../../src/options.ts";
import { type Run, run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

export type Files = Readonly<Record<string, string>>;

/** Runs the pipeline on two trees in memory: the base, and the head that is held against it. */
export function compared(base: Files, head: Files, options: Partial<Options> = {}): Promise<Run> {
	const [before, after] = [treeOf(base), treeOf(head)];
	return run([after], resolveOptions({ today: "2026-11-28" }, options), {
		compared: { commit: { commit: "b".repeat(40) }, trees: new Map([[after, before]]) },
	});
}

/** Findings that are high or worse, as `rule container: change`; those that fail the check with an exclamation mark. */
export function changesIn({ verdict }: Run): readonly string[] {
	return verdict.findings
		.filter(({ severity }) => severity === "critical" || severity === "high")
		.map(({ rule, container = "-", change, gates }) => {
			const how = change?.kind === "worse" ? `worse (${change.why})` : change?.kind;
			return `${rule} ${container}: ${how}${gates ? "!" : ""}`;
		});
}

/** What the head has no more, as `rule container`. */
export function fixedIn({ verdict }: Run): readonly string[] {
	return (verdict.comparison?.fixed ?? []).map(({ rule, container = "-" }) => `${rule} ${container}`);
}
