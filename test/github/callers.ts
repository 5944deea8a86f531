import type { Author } from "./hosted.ts";

export const areas = ["contents", "issues", "pull_requests", "actions"] as const;
export type Area = (typeof areas)[number];
export type Level = "none" | "read" | "write";
export type Rights = Readonly<Record<Area, Level>>;

/** Whose a token is. An installation's token (a job's own, an app's) stands for no user. */
export type Caller = { readonly kind: "installation" | "person"; readonly author: Author; readonly rights: Rights };

const job: Author = { login: "github-actions[bot]", type: "Bot" };

function all(level: Level): Rights {
	return { contents: level, issues: level, pull_requests: level, actions: level };
}

/**
 * Tokens that every server knows, by name; the token itself is `tokenOf(name)`.
 * A job with `permissions: write-all` that a fork's pull request starts, or Dependabot, gets no more than read.
 * @see https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication
 */
export const callers = {
	/** `permissions: {}` */
	nothing: { kind: "installation", author: job, rights: all("none") },
	/** `permissions: {contents: read}` */
	contents: { kind: "installation", author: job, rights: { ...all("none"), contents: "read" } },
	read: { kind: "installation", author: job, rights: all("read") },
	write: { kind: "installation", author: job, rights: { ...all("write"), contents: "read", actions: "read" } },
	fork: { kind: "installation", author: job, rights: all("read") },
	dependabot: { kind: "installation", author: job, rights: all("read") },
	person: { kind: "person", author: { login: "mona", type: "User" }, rights: all("write") },
} as const satisfies Readonly<Record<string, Caller>>;

export function tokenOf(name: keyof typeof callers): string {
	return `${callers[name].kind === "person" ? "github_pat" : "ghs"}_${name}_secret`;
}
