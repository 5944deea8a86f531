import type { Answer } from "./answer.ts";
import type { GitHubClient } from "./client.ts";

/** Who writes with a token: a person by name, or an app's installation, of which a job's own token is one. */
export type Self = { readonly kind: "person"; readonly login: string } | { readonly kind: "installation" };

/** An author, as answers have it; null where the account is gone. */
export type Author = { readonly login: string; readonly type: string } | null | undefined;

const known = new WeakMap<GitHubClient, Promise<Answer<Self>>>();

/** Asked once a client: an installation is told that this is not for it. */
export function self(client: GitHubClient): Promise<Answer<Self>> {
	const asked = known.get(client) ?? ask(client);
	known.set(client, asked);
	return asked;
}

/**
 * Whether something was written by who asks. An installation cannot learn its own name, but only bots write like one;
 * people, who could copy a marker, do not.
 */
export function isBy(self: Self, author: Author): boolean {
	if (author === null || author === undefined) return false;
	return self.kind === "person" ? author.login === self.login : author.type === "Bot";
}

async function ask(client: GitHubClient): Promise<Answer<Self>> {
	const answer = await client.request("GET /user", {});
	if (answer.kind === "ok") return { kind: "ok", data: { kind: "person", login: answer.data.login } };
	return answer.kind === "forbidden" && answer.status === 403 ? { kind: "ok", data: { kind: "installation" } } : answer;
}
