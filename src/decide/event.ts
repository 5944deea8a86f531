import { commitAt, textAt, valueAt } from "./payload.ts";

/** A change that somebody proposes, by the event that started the job. Full hashes. */
export type Proposal = {
	readonly kind: "pull-request" | "merge-group";
	readonly base: string;
	readonly head: string;
	/** The merge that GitHub made of both, where it is what the job is about. */
	readonly merge?: string;
	/** The job has the base's secrets and a token that may write, whoever wrote the head. */
	readonly privileged?: true;
	/** The commit that `actions/checkout` gives the job unless it is told otherwise, where that has nothing of the change. */
	readonly given?: string;
	/** What to do where nothing of the change is checked out, and so none of it is looked at; absent where that is meant. */
	readonly instead?: string;
};

/** What started a job: a change that is proposed, one that has been made since a commit, or neither. */
export type Occasion =
	| { readonly kind: "proposal"; readonly proposal: Proposal }
	/** Something is proposed, and nobody can say what. */
	| { readonly kind: "unknown" }
	/**
	 * `before`: full hash of the commit that the branch was at; undefined where nobody can say. `forced`: what it had may
	 * be on no branch any more.
	 */
	| { readonly kind: "push"; readonly before: string | undefined; readonly forced: boolean }
	/** Somebody names two commits: what `head` has brought since it left `base` is looked at as if it were proposed. */
	| { readonly kind: "named"; readonly base: string; readonly head: string }
	/** All of the repository is looked at: a schedule, a start by hand, a new branch. */
	| { readonly kind: "scan" };

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
 * What an event is about.
 * @param payload what `GITHUB_EVENT_PATH` holds; undefined where it cannot be read.
 * @param commit `GITHUB_SHA`.
 */
export function occasionOf(event: string | undefined, payload: unknown, commit: string | undefined): Occasion {
	if (event === undefined) return { kind: "scan" };
	if (isProposal(event)) {
		const proposal = proposalOf(event, payload, commit);
		return proposal === undefined ? { kind: "unknown" } : { kind: "proposal", proposal };
	}
	if (event !== "push" || isNone(payload, "before") || isNone(payload, "after")) return { kind: "scan" };
	return { kind: "push", before: commitAt(payload, "before"), forced: valueAt(payload, "forced") === true };
}

/**
 * Of a new branch the commit before is all zeros; of one that is deleted that after it, and the job has the default
 * branch, which was not made from it.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
function isNone(payload: unknown, side: "before" | "after"): boolean {
	return /^0+$/.test(commitAt(payload, side) ?? "");
}

function proposalOf(event: string, payload: unknown, commit: string | undefined): Proposal | undefined {
	if (event === "merge_group") {
		const base = commitAt(payload, "merge_group", "base_sha");
		const head = commitAt(payload, "merge_group", "head_sha");
		return base === undefined || head === undefined
			? undefined
			: { kind: "merge-group", base, head, instead: leaveRef };
	}
	if (ofDefaultBranch.has(event)) {
		return commit === undefined ? undefined : { kind: "pull-request", base: commit, head: commit, privileged: true };
	}
	const base = commitAt(payload, "pull_request", "base", "sha");
	const head = commitAt(payload, "pull_request", "head", "sha");
	if (base === undefined || head === undefined) return undefined;
	if (event === "pull_request_target") {
		const given = commit === undefined ? {} : { given: commit };
		const instead = `Use the event pull_request instead of ${event}`;
		return { kind: "pull-request", base: targetOf(payload, commit) ?? base, head, privileged: true, ...given, instead };
	}
	const merge = commit !== undefined && commit !== head ? { merge: commit } : {};
	return { kind: "pull-request", base, head, ...merge, instead: leaveRef };
}

/** What brings back what `actions/checkout` gives a job unless it is told otherwise. */
export const leaveRef = "Leave out the input `ref` of actions/checkout";

/**
 * Of a pull request for the default branch, where that was when the job was made: `base.sha` can be much older. Others
 * are for a branch that `GITHUB_SHA` says nothing of.
 * @see https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes
 */
function targetOf(payload: unknown, commit: string | undefined): string | undefined {
	const branch = textAt(payload, "pull_request", "base", "ref");
	return branch !== undefined && branch === textAt(payload, "repository", "default_branch") ? commit : undefined;
}
