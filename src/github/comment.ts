import type { Answer } from "./answer.ts";
import { isBy, self } from "./author.ts";
import { bodyOf, isMarked, isSameBody } from "./body.ts";
import type { GitHubClient } from "./client.ts";
import { ownerAndRepo } from "./commits.ts";

/** When a pull request gets a comment: at all, where there is something to say, or in any case. */
export const commentModes = ["never", "on-findings", "always"] as const;
export type CommentMode = (typeof commentModes)[number];

/** The one comment of a run on a pull request. */
export type Sticky = {
	/** `owner/name` */
	readonly repository: string;
	readonly number: number;
	/** Tells the comments of several runs on one pull request apart. */
	readonly key: string;
	/** Markdown, safe as it is; longer than GitHub keeps, it is cut. */
	readonly body: string;
	readonly mode: CommentMode;
	/** Whether there is something to say. Where there is not, a comment that is there already says so. */
	readonly worth: boolean;
};

export type Commented = {
	readonly done: "created" | "updated" | "unchanged" | "nothing";
	/** Of the comment; absent where there is none. */
	readonly url?: string;
};

/** What to do, from what is there. `existing` is the body that stands there. */
export function commentStep(
	mode: CommentMode,
	worth: boolean,
	existing: string | undefined,
	body: string,
): "create" | "update" | "leave" {
	if (mode === "never") return "leave";
	if (existing === undefined) return worth || mode === "always" ? "create" : "leave";
	return isSameBody(existing, body) ? "leave" : "update";
}

/**
 * Writes the comment, changes it in place, or leaves it. Needs `pull-requests: write`, which the token of a fork's pull
 * request never has.
 * @see https://docs.github.com/en/rest/issues/comments
 */
export async function comment(client: GitHubClient, sticky: Sticky): Promise<Answer<Commented>> {
	const { repository, number, key, mode, worth } = sticky;
	if (mode === "never") return { kind: "ok", data: { done: "nothing" } };
	const existing = await find(client, repository, number, key);
	if (existing.kind !== "ok") return existing;
	const body = bodyOf(key, sticky.body);
	const found = existing.data;
	const step = commentStep(mode, worth, found?.body, body);
	if (step === "leave") {
		return { kind: "ok", data: found === undefined ? { done: "nothing" } : { done: "unchanged", url: found.url } };
	}
	const names = ownerAndRepo(repository);
	const answer =
		found === undefined
			? await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...names,
					issue_number: number,
					body,
				})
			: await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
					...names,
					comment_id: found.id,
					body,
				});
	if (answer.kind !== "ok") return answer;
	const done = found === undefined ? "created" : "updated";
	return { kind: "ok", data: { done, url: answer.data.html_url } };
}

type Found = { readonly id: number | bigint; readonly body: string; readonly url: string };

/** Of a hundred comments each. With more, a comment could be overlooked and written again. */
const maxPages = 30;

/** The first comment that has the marker and is our own: what somebody else wrote is never changed. */
async function find(
	client: GitHubClient,
	repository: string,
	number: number,
	key: string,
): Promise<Answer<Found | undefined>> {
	const listed = await client.pages(
		"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
		{ ...ownerAndRepo(repository), issue_number: number },
		(comments) => comments.filter(({ body }) => isMarked(body, key)),
		maxPages,
	);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (items.length > 0) {
		const who = await self(client);
		if (who.kind !== "ok") return who;
		const own = items.find(({ user }) => isBy(who.data, user));
		if (own !== undefined) return { kind: "ok", data: { id: own.id, body: own.body ?? "", url: own.html_url } };
	}
	if (complete) return { kind: "ok", data: undefined };
	return { kind: "failed", why: `it has more than ${maxPages * 100} comments` };
}
