import { commitAt, numberAt, textAt, valueAt } from "../decide/payload.ts";

/** What a runner says of the job that it runs. Everything is absent outside of one. */
export type Job = {
	/** `owner/name`. */
	readonly repository?: string;
	/** Of the web pages, without a slash at its end. */
	readonly server?: string;
	/** Of the REST API, without a slash at its end; another one for each GitHub Enterprise Server. */
	readonly api: string;
	readonly commit?: string;
	/** `owner/name` that this action was taken from; absent where it is the repository's own. */
	readonly action?: string;
	/** Number of the pull request that started it. */
	readonly pullRequest?: number;
	/** Number of the run. */
	readonly run?: string;
	/** The branch that the repository shows first. */
	readonly defaultBranch?: string;
	readonly event?: string;
	/** The head of a pull request, full hash. */
	readonly head?: string;
	/** The branch that the run is for, if it is for one. */
	readonly branch?: string;
	/** The full name of the branch, tag or pull request that the run is for. */
	readonly ref?: string;
	/** What tells this job's comment or issue from those of others in the repository. */
	readonly key: string;
};

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function jobIn(environment: Readonly<Record<string, string | undefined>>, payload: unknown): Job {
	const said = (name: string) => environment[name] || undefined;
	const pullRequest = numberAt(payload, "pull_request", "number") ?? commentedPullRequest(payload);
	return {
		...some("repository", said("GITHUB_REPOSITORY")),
		...some("server", said("GITHUB_SERVER_URL")),
		api: said("GITHUB_API_URL") ?? "https://api.github.com",
		...some("commit", said("GITHUB_SHA")),
		...some("action", said("GITHUB_ACTION_REPOSITORY")),
		...some("pullRequest", pullRequest),
		...some("run", said("GITHUB_RUN_ID")),
		...some("defaultBranch", textAt(payload, "repository", "default_branch")),
		...some("event", said("GITHUB_EVENT_NAME")),
		...some("branch", said("GITHUB_REF_TYPE") === "branch" ? said("GITHUB_REF_NAME") : undefined),
		...some("ref", said("GITHUB_REF")),
		key: [said("GITHUB_WORKFLOW"), said("GITHUB_JOB")].join("/"),
		...some("head", commitAt(payload, "pull_request", "head", "sha")),
	};
}

/** A comment on a pull request comes as one on an issue that is one. */
function commentedPullRequest(payload: unknown): number | undefined {
	return valueAt(payload, "issue", "pull_request") === undefined ? undefined : numberAt(payload, "issue", "number");
}

function some<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
	return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}
