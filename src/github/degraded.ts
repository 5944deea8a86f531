import type { Failure } from "./answer.ts";

/** What a run does with GitHub besides its verdict, each with the right that it takes. */
export type Extra = "base" | "comment" | "review" | "issue" | "trend";

type Words = {
	/** What is left out, with its verb. */
	readonly left: string;
	/** Completes "the token may not …". */
	readonly may: string;
	readonly right: string;
};

const words: Readonly<Record<Extra, Words>> = {
	base: { left: "the base commit is not read", may: "read the repository", right: "contents: read" },
	comment: { left: "the comment is left out", may: "write comments", right: "pull-requests: write" },
	review: { left: "suggestions are left out", may: "write reviews", right: "pull-requests: write" },
	issue: { left: "the tracking issue is not kept up to date", may: "write issues", right: "issues: write" },
	trend: { left: "the trend is left out", may: "read artifacts", right: "actions: read" },
};

/**
 * One notice for what could not be done: never an error, because the verdict does not depend on it.
 * @param hasToken whether there was one to ask with.
 */
export function degraded(extra: Extra, failure: Failure, hasToken: boolean): string {
	return `${words[extra].left}: ${reasonOf(extra, failure, hasToken)}`;
}

/** Why something could not be done, and what it takes: completes "…: ". */
export function reasonOf(extra: Extra, failure: Failure, hasToken: boolean): string {
	const { may, right } = words[extra];
	if (failure.kind === "rate-limited") {
		const until = failure.until === undefined ? "" : `, until ${new Date(failure.until).toISOString()}`;
		return `GitHub asks to wait longer than a job should${until}: ${failure.why}`;
	}
	if (failure.kind !== "forbidden") return failure.why;
	if (!hasToken) return `there is no token (input token); it takes one with ${right}`;
	if (failure.status === 401) return `GitHub does not know the token: ${failure.why}`;
	const never = right.endsWith("write") ? "; the token of a pull request from a fork or of Dependabot never may" : "";
	return `the token may not ${may} (permissions: ${right})${never}`;
}
