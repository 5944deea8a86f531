import type { Answer, Failure } from "../github/answer.ts";
import type { GitHubClient } from "../github/client.ts";
import { comment } from "../github/comment.ts";
import { degraded, type Extra } from "../github/degraded.ts";
import { track } from "../github/issue.ts";
import { review } from "../github/review.ts";
import type { Suggestion } from "../github/suggestion.ts";
import type { AuditContext } from "../report/audit.ts";
import type { CommentContext } from "../report/comment.ts";
import { weigh } from "../report/weigh.ts";
import type { Run } from "../run.ts";
import type { Wishes } from "./inputs.ts";
import type { Job } from "./job.ts";

/** What is written on GitHub besides annotations and summary, and what could not be. */
export type Published = {
	/** Addresses, where there is such a thing. */
	readonly comment?: string;
	readonly issue?: string;
	/** One for each thing that could not be done; the verdict does not depend on it. */
	readonly notices: readonly string[];
};

export type PublishContext = {
	readonly wishes: Wishes;
	readonly job: Job;
	/** Absent without a token. */
	readonly client: GitHubClient | undefined;
	readonly commentContext: CommentContext;
	readonly auditContext: AuditContext;
	/** Fixes as suggestions on lines of the head; asked for where they are wanted. */
	readonly suggestions: () => Promise<readonly Suggestion[]>;
};

/** Writes what was asked for by name, each as far as the token may. */
export async function publish(run: Run, context: PublishContext): Promise<Published> {
	const { wishes, job } = context;
	const notices: string[] = [];
	const attempt = async <T>(extra: Extra, act: (client: GitHubClient) => Promise<Answer<T>>) => {
		const answer = context.client === undefined ? noToken : await act(context.client);
		if (answer.kind === "ok") return answer.data;
		notices.push(degraded(extra, answer, context.client !== undefined));
		return undefined;
	};
	const { repository, pullRequest } = job;
	let commented: { readonly url?: string } | undefined;
	let tracked: { readonly url?: string } | undefined;
	if (repository !== undefined && pullRequest !== undefined) {
		const on = { repository, number: pullRequest };
		if (wishes.comment !== "never") {
			const said = await commentOf(run, context.commentContext);
			commented = await attempt("comment", (client) =>
				comment(client, { ...on, ...said, key: job.key, mode: wishes.comment }),
			);
		}
		const { head } = job;
		if (wishes.suggestions && head !== undefined) {
			const suggestions = await context.suggestions();
			await attempt("review", (client) => review(client, { ...on, commit: head, suggestions }));
		}
	}
	if (wishes.trackingIssue && repository !== undefined && isOfDefaultBranch(job)) {
		const said = await issueOf(run, context.auditContext);
		tracked = await attempt("issue", (client) =>
			track(client, { repository, key: job.key, label: "bulkhead", ...said }),
		);
	}
	return {
		...(commented?.url === undefined ? {} : { comment: commented.url }),
		...(tracked?.url === undefined ? {} : { issue: tracked.url }),
		notices,
	};
}

const noToken: Failure = { kind: "forbidden", status: 401, why: "there is no token" };

async function commentOf({ verdict }: Run, context: CommentContext) {
	const { commentBody } = await import("../report/comment.ts");
	const { failing, brought } = weigh(verdict);
	return {
		body: commentBody(verdict, context),
		worth: failing.length > 0 || brought.some(({ severity }) => severity !== "info"),
	};
}

async function issueOf({ verdict }: Run, context: AuditContext) {
	const { auditBody, auditTitle } = await import("../report/audit.ts");
	return {
		title: auditTitle,
		body: auditBody(verdict, context),
		clean: verdict.totals.gating === 0,
	};
}

/** A change that is proposed, another branch or a tag says nothing of the state of the repository. */
function isOfDefaultBranch({ pullRequest, branch, defaultBranch, event, ref = "" }: Job): boolean {
	if (pullRequest !== undefined || event === "merge_group" || ref.startsWith("refs/tags/")) return false;
	return defaultBranch === undefined || branch === undefined || branch === defaultBranch;
}
