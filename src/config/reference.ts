import type { Failure } from "../github/answer.ts";
import type { GitHubClient } from "../github/client.ts";
import { UsageError } from "../options.ts";
import { Source } from "../source.ts";

/** `OWNER/REPO/PATH@REF`: a configuration in another repository. */
export type Reference = { readonly repository: string; readonly path: string; readonly ref: string };

/** What the action's `config` input is: a reference, or, on several lines or with a colon, the configuration itself. */
export function referenceIn(text: string): Reference | undefined {
	const match = /^([\w.-]+\/[\w.-]+)\/([^\s:@]+)@([^\s:@]+)$/.exec(text.trim());
	if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
	return { repository: match[1], path: match[2], ref: match[3] };
}

const longest = 1024 * 1024;

/**
 * Reads a referenced configuration with the contents API.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws UsageError where it cannot be read: that is never a pass.
 */
export async function readReference(reference: Reference, client: GitHubClient): Promise<Source> {
	const { path, ref } = reference;
	const [owner = "", repo = ""] = reference.repository.split("/");
	const label = `${reference.repository}/${path}@${ref}`;
	const answer = await client.bytes(
		"GET /repos/{owner}/{repo}/contents/{path}",
		{ owner, repo, path, ref },
		"application/vnd.github.raw+json",
		{ maxBytes: longest, redirects: "refuse" },
	);
	if (answer.kind === "ok") return new Source(path, new TextDecoder().decode(answer.data), label);
	throw new UsageError(`input config: ${label} cannot be read: ${meaning(answer, client.hasToken)}`);
}

function meaning(failure: Failure, hasToken: boolean): string {
	if (failure.status === undefined || failure.kind === "rate-limited") return failure.why;
	const answers = `GitHub answers ${failure.status}`;
	if (!hasToken) return `${answers}; give the action a token that may read it (input token)`;
	if (failure.kind === "failed") return answers;
	return `${answers}: it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read`;
}
