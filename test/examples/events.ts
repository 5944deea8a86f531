import { createRequire } from "node:module";

/** What starts a job, as a runner tells the job of it. */
export type Event = {
	/** `GITHUB_EVENT_NAME` */
	readonly name: string;
	/** What `GITHUB_EVENT_PATH` holds. */
	readonly payload: object;
	/** `GITHUB_SHA` */
	readonly commit: string;
	/** `GITHUB_REF`, and the branches of a pull request. */
	readonly ref: string;
	readonly headRef?: string;
	readonly baseRef?: string;
};

export const repository = { owner: "octo", name: "shop", full: "octo/shop" } as const;

/**
 * A pull request that was opened from a branch of the repository or of a fork.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function pullRequest(
	{ base, head, merge }: { readonly base: string; readonly head: string; readonly merge: string },
	{ number = 1, fork = false }: { readonly number?: number; readonly fork?: boolean } = {},
): Event {
	const owner = fork ? "stranger" : repository.owner;
	const own = { name: repository.name, full_name: repository.full, default_branch: "main" };
	return {
		name: "pull_request",
		payload: changed(example("pull_request", "opened"), {
			number,
			pull_request: {
				number,
				base: { ref: "main", sha: base, label: `${repository.owner}:main`, repo: own },
				head: {
					ref: "change",
					sha: head,
					label: `${owner}:change`,
					repo: { ...own, full_name: `${owner}/${repository.name}`, fork },
				},
				merge_commit_sha: merge,
			},
			repository: own,
		}),
		commit: merge,
		ref: `refs/pull/${number}/merge`,
		headRef: "change",
		baseRef: "main",
	};
}

/** A group of a merge queue whose checks are asked for. */
export function mergeGroup({ base, head }: { readonly base: string; readonly head: string }): Event {
	const ref = `refs/heads/gh-readonly-queue/main/pr-1-${base}`;
	return {
		name: "merge_group",
		payload: changed(example("merge_group", "checks_requested"), {
			merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: ref },
			repository: { name: repository.name, full_name: repository.full, default_branch: "main" },
		}),
		commit: head,
		ref,
	};
}

/** A push to the default branch. */
export function push({ before, after }: { readonly before: string; readonly after: string }): Event {
	return {
		name: "push",
		payload: changed(example("push"), {
			ref: "refs/heads/main",
			before,
			after,
			created: false,
			deleted: false,
			repository: { name: repository.name, full_name: repository.full, default_branch: "main" },
		}),
		commit: after,
		ref: "refs/heads/main",
	};
}

/**
 * The time that a workflow names has come. There is no webhook of it, and the payload names no repository.
 * @see https://github.com/github/codeql-action/pull/1211
 */
export function schedule({ commit, cron }: { readonly commit: string; readonly cron: string }): Event {
	return { name: "schedule", payload: { schedule: cron }, commit, ref: "refs/heads/main" };
}

/** Somebody started the workflow by hand. */
export function workflowDispatch({ commit }: { readonly commit: string }): Event {
	return {
		name: "workflow_dispatch",
		payload: changed(example("workflow_dispatch"), {
			inputs: null,
			ref: "refs/heads/main",
			workflow: ".github/workflows/isolation.yml",
			repository: { name: repository.name, full_name: repository.full, default_branch: "main" },
		}),
		commit,
		ref: "refs/heads/main",
	};
}

type Examples = readonly {
	readonly name: string;
	readonly examples: readonly (object & { readonly action?: string })[];
}[];

/** A payload that GitHub has sent, collected at https://github.com/octokit/webhooks */
function example(name: string, action?: string): object {
	const examples = createRequire(import.meta.url)("@octokit/webhooks-examples") as Examples;
	const found = examples.find((event) => event.name === name)?.examples.find((one) => one.action === action);
	if (found === undefined) throw new Error(`no example of ${name} ${action ?? ""}`);
	return found;
}

/** The same with other values at some keys; what is not named stays as GitHub sent it. */
function changed(value: object, changes: object): object {
	return Object.fromEntries([
		...Object.entries(value),
		...Object.entries(changes).map(([key, change]) => {
			const old: unknown = Reflect.get(value, key);
			return [key, isMap(old) && isMap(change) ? changed(old, change) : change];
		}),
	]);
}

function isMap(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
