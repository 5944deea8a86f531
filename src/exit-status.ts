import type { Conclusion } from "./judge/finding.ts";

/** Exit statuses. unable: usage, configuration, nothing to check, or an error of ours. */
export const exitStatus = { pass: 0, findings: 1, unable: 2 } as const;

/** What a verdict comes to, for the action and the command line alike. */
export function statusOf(conclusion: Conclusion, { warnOnly }: { readonly warnOnly: boolean }): number {
	if (conclusion === "error") return exitStatus.unable;
	return conclusion === "findings" && !warnOnly ? exitStatus.findings : exitStatus.pass;
}
