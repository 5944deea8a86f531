/** A change that somebody proposes, by the event that started the job. Full hashes. */
export type Proposal = {
	readonly kind: "pull-request" | "merge-group";
	readonly base: string;
	readonly head: string;
	/** The merge that GitHub made of both, where it is what the job is about. */
	readonly merge?: string;
};

/** Events whose job judges what is not yet merged. */
const proposing: ReadonlySet<string> = new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group",
	"issue_comment",
	"workflow_run",
]);

/** Events of the default branch, whose jobs often check out a pull request by themselves: held against that branch. */
const ofDefaultBranch: ReadonlySet<string> = new Set(["issue_comment", "workflow_run"]);

/** Whether an event proposes a change: then nothing that it brings decides about itself. */
export function isProposal(event: string | undefined): boolean {
	return event !== undefined && proposing.has(event);
}

/**
 * What an event proposes. Undefined where its payload does not say so.
 * @param commit `GITHUB_SHA`.
 */
export function proposalOf(event: string, payload: unknown, commit: string | undefined): Proposal | undefined {
	if (event === "merge_group") {
		const base = textAt(payload, "merge_group", "base_sha");
		const head = textAt(payload, "merge_group", "head_sha");
		return base === undefined || head === undefined ? undefined : { kind: "merge-group", base, head };
	}
	if (ofDefaultBranch.has(event)) {
		return commit === undefined ? undefined : { kind: "pull-request", base: commit, head: commit };
	}
	const base = textAt(payload, "pull_request", "base", "sha");
	const head = textAt(payload, "pull_request", "head", "sha");
	if (base === undefined || head === undefined) return undefined;
	const merge = event !== "pull_request_target" && commit !== undefined && commit !== head ? { merge: commit } : {};
	return { kind: "pull-request", base, head, ...merge };
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null) return undefined;
		at = (at as Readonly<Record<string, unknown>>)[key];
	}
	return typeof at === "string" && /^[0-9a-f]{40,64}$/.test(at) ? at : undefined;
}
