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

export type Api = {
	/** Of the REST API, without a slash at its end: `GITHUB_API_URL`. */
	readonly url: string;
	readonly token?: string;
};

const longest = 1024 * 1024;
/** ms */
const deadline = 20_000;

/**
 * Reads a referenced configuration with the contents API.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws UsageError where it cannot be read: that is never a pass.
 */
export async function readReference({ repository, path, ref }: Reference, { url, token }: Api): Promise<Source> {
	const label = `${repository}/${path}@${ref}`;
	const fail = (why: string) => new UsageError(`input config: ${label} cannot be read: ${why}`);
	const address = `${url}/repos/${repository}/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
	let response: Response;
	let text: string;
	try {
		response = await fetch(address, {
			headers: {
				accept: "application/vnd.github.raw+json",
				"x-github-api-version": "2022-11-28",
				"user-agent": "bulkhead",
				...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			},
			// A redirect would carry the token to where the answer says.
			redirect: "error",
			signal: AbortSignal.timeout(deadline),
		});
		text = await response.text();
	} catch (error) {
		throw fail(error instanceof Error ? error.message : String(error));
	}
	if (!response.ok) throw fail(`GitHub answers ${response.status}${meaning(response.status, token !== undefined)}`);
	if (text.length > longest) throw fail(`it is longer than ${longest} characters`);
	return new Source(path, text, label);
}

function meaning(status: number, hasToken: boolean): string {
	if (!hasToken) return "; give the action a token that may read it (input token)";
	if (status === 404 || status === 403 || status === 401) {
		return ": it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read";
	}
	return "";
}
