import type { Area, Caller } from "./callers.ts";
import type { Forms, TreeEntry } from "./forms.ts";
import type { Hosted, Issue } from "./hosted.ts";
import { error, notAccessible, notFound, type Reply } from "./reply.ts";

/** A request to one of a repository's routes. */
export type Call = {
	readonly hosted: Hosted;
	readonly caller: Caller | undefined;
	readonly parameters: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
	readonly body: Readonly<Record<string, unknown>>;
	readonly accept: string;
	readonly forms: Forms;
	/** The request's whole address. */
	readonly url: string;
	/** The store that artifacts are in, another origin. */
	readonly store: string;
	readonly nextId: () => number;
};

export type RouteOf = {
	/** What a token needs one of. @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
	readonly areas: readonly Area[];
	readonly write?: true;
	readonly answer: (call: Call) => Reply;
};

const repository = "/repos/{owner}/{repo}";

/** By method and template of the description. */
export const routes: Readonly<Record<string, RouteOf>> = {
	[`get ${repository}/git/commits/{commit_sha}`]: { areas: ["contents"], answer: gitCommit },
	[`get ${repository}/git/trees/{tree_sha}`]: { areas: ["contents"], answer: tree },
	[`get ${repository}/git/blobs/{file_sha}`]: { areas: ["contents"], answer: blob },
	[`get ${repository}/compare/{basehead}`]: { areas: ["contents"], answer: compare },
	[`get ${repository}/contents/{path}`]: { areas: ["contents"], answer: contents },
	[`get ${repository}/issues`]: { areas: ["issues"], answer: issues },
	[`post ${repository}/issues`]: { areas: ["issues"], write: true, answer: createIssue },
	[`patch ${repository}/issues/{issue_number}`]: {
		areas: ["issues", "pull_requests"],
		write: true,
		answer: updateIssue,
	},
	[`get ${repository}/issues/{issue_number}/comments`]: { areas: ["issues", "pull_requests"], answer: comments },
	[`post ${repository}/issues/{issue_number}/comments`]: {
		areas: ["issues", "pull_requests"],
		write: true,
		answer: createComment,
	},
	[`patch ${repository}/issues/comments/{comment_id}`]: {
		areas: ["issues", "pull_requests"],
		write: true,
		answer: updateComment,
	},
	[`get ${repository}/pulls/{pull_number}/files`]: { areas: ["pull_requests"], answer: files },
	[`get ${repository}/pulls/{pull_number}/comments`]: { areas: ["pull_requests"], answer: reviewComments },
	[`post ${repository}/pulls/{pull_number}/reviews`]: { areas: ["pull_requests"], write: true, answer: review },
	[`get ${repository}/actions/artifacts`]: { areas: ["actions"], answer: artifacts },
	[`get ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: { areas: ["actions"], answer: artifact },
};

function ok(json: unknown, status = 200): Reply {
	return { status, json };
}

function gitCommit({ hosted, parameters, forms }: Call): Reply {
	const sha = hosted.resolve(parameters.commit_sha ?? "", "commit");
	return sha === undefined ? notFound : ok(forms.gitCommit(hosted, sha));
}

function tree({ hosted, parameters, query, forms }: Call): Reply {
	const sha = hosted.resolve(parameters.tree_sha ?? "", "tree");
	if (sha === undefined) return notFound;
	const recursive = query.has("recursive");
	const listed = hosted.git("ls-tree", "-z", "-l", "--full-tree", ...(recursive ? ["-r", "-t"] : []), sha) ?? "";
	const entries = listed.split("\0").flatMap((line): TreeEntry[] => {
		const match = /^(\d+) (\w+) (\w+) +(\d+|-)\t([\s\S]+)$/.exec(line);
		if (match === null) return [];
		const [, mode = "", type = "", id = "", size = "", path = ""] = match;
		return [{ path, mode, type, sha: id, ...(size === "-" ? {} : { size: Number(size) }) }];
	});
	// Only a recursive answer is cut at a number of entries; one folder alone is as large as it is.
	const truncated = recursive && entries.length > hosted.maxEntries;
	return ok(forms.tree(hosted, sha, truncated ? entries.slice(0, hosted.maxEntries) : entries, truncated));
}

function blob({ hosted, parameters, forms }: Call): Reply {
	const sha = parameters.file_sha ?? "";
	if (!/^[0-9a-f]{40}$/.test(sha))
		return error(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
	const bytes = hosted.gitBytes("cat-file", "blob", sha);
	return bytes === undefined ? notFound : ok(forms.blob(hosted, sha, bytes));
}

function compare({ hosted, parameters, forms }: Call): Reply {
	const [base, head] = (parameters.basehead ?? "").split("...").map((name) => hosted.resolve(name, "commit"));
	if (base === undefined || head === undefined) return notFound;
	const mergeBase = hosted.git("merge-base", base, head)?.trim();
	if (mergeBase === undefined) return error(404, `No common ancestor between ${base} and ${head}.`);
	const between = (range: string) => (hosted.git("rev-list", "--reverse", range) ?? "").split("\n").filter(Boolean);
	const [ahead, behind] = [between(`${base}..${head}`), between(`${head}..${base}`).length];
	return ok(forms.comparison(hosted, base, head, mergeBase, ahead, behind));
}

/** Raw only: nothing else is asked for. */
function contents({ hosted, parameters, query, accept }: Call): Reply {
	if (!accept.includes("raw")) return error(404, "this server has the raw form only");
	const name = `${query.get("ref") ?? "HEAD"}:${parameters.path ?? ""}`;
	const bytes = hosted.gitBytes("cat-file", "blob", name);
	if (bytes === undefined) return notFound;
	return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, bytes };
}

function issues({ hosted, query, url, forms }: Call): Reply {
	const state = query.get("state") ?? "open";
	const labels = query.get("labels")?.split(",") ?? [];
	const creator = query.get("creator");
	const found = [...hosted.issues.values()]
		.filter((issue) => state === "all" || issue.state === state)
		.filter((issue) => labels.every((label) => issue.labels.includes(label)))
		.filter((issue) => creator === null || issue.author.login === creator)
		.sort((a, b) => (a.created < b.created ? 1 : -1));
	if (query.get("direction") === "asc") found.reverse();
	return page(found, query, url, (issue) => forms.issue(hosted, issue));
}

function createIssue({ hosted, body, caller, forms }: Call): Reply {
	if (caller === undefined) return notAccessible;
	const tooLong = bodyProblem(body.body, "Issue");
	if (tooLong !== undefined) return tooLong;
	const now = hosted.now();
	const issue: Issue = {
		number: Math.max(0, ...hosted.issues.keys()) + 1,
		author: caller.author,
		created: now,
		updated: now,
		title: String(body.title),
		body: typeof body.body === "string" ? body.body : null,
		state: "open",
		stateReason: null,
		labels: Array.isArray(body.labels) ? body.labels.map(String) : [],
	};
	hosted.issues.set(issue.number, issue);
	return ok(forms.issue(hosted, issue), 201);
}

function updateIssue({ hosted, parameters, body, forms }: Call): Reply {
	const issue = hosted.issues.get(Number(parameters.issue_number));
	if (issue === undefined) return notFound;
	const tooLong = bodyProblem(body.body, "Issue");
	if (tooLong !== undefined) return tooLong;
	if (typeof body.body === "string") issue.body = body.body;
	if (typeof body.title === "string") issue.title = body.title;
	if (body.state === "open" || body.state === "closed") issue.state = body.state;
	issue.stateReason = typeof body.state_reason === "string" ? body.state_reason : issue.stateReason;
	issue.updated = hosted.now();
	return ok(forms.issue(hosted, issue));
}

function comments({ hosted, parameters, query, url, forms }: Call): Reply {
	const number = Number(parameters.issue_number);
	if (!hosted.issues.has(number)) return notFound;
	const found = hosted.comments.filter((comment) => comment.issue === number);
	return page(found, query, url, (comment) => forms.comment(hosted, comment));
}

function createComment({ hosted, parameters, body, caller, forms, nextId }: Call): Reply {
	const issue = hosted.issues.get(Number(parameters.issue_number));
	if (issue === undefined) return notFound;
	const problem = bodyProblem(body.body, "IssueComment") ?? denied(caller, issue);
	if (problem !== undefined || caller === undefined) return problem ?? notAccessible;
	const now = hosted.now();
	const comment = {
		id: nextId(),
		issue: issue.number,
		author: caller.author,
		created: now,
		updated: now,
		body: String(body.body),
	};
	hosted.comments.push(comment);
	return ok(forms.comment(hosted, comment), 201);
}

function updateComment({ hosted, parameters, body, caller, forms }: Call): Reply {
	const comment = hosted.comments.find(({ id }) => id === Number(parameters.comment_id));
	const issue = comment && hosted.issues.get(comment.issue);
	if (comment === undefined || issue === undefined) return notFound;
	const problem = bodyProblem(body.body, "IssueComment") ?? denied(caller, issue);
	if (problem !== undefined) return problem;
	// Who may write may change what others wrote.
	comment.body = String(body.body);
	comment.updated = hosted.now();
	return ok(forms.comment(hosted, comment));
}

/** Of a pull request's conversation, the right to pull requests counts; of an issue's, that to issues. */
function denied(caller: Caller | undefined, issue: Issue): Reply | undefined {
	const area = issue.pull === undefined ? "issues" : "pull_requests";
	return caller?.rights[area] === "write" ? undefined : notAccessible;
}

function bodyProblem(body: unknown, resource: string): Reply | undefined {
	if (typeof body !== "string" || [...body].length <= 65_536) return undefined;
	const message = "body is too long (maximum is 65536 characters)";
	return error(422, "Validation Failed", [{ resource, code: "custom", field: "body", message }]);
}

function files({ hosted, parameters, query, url, forms }: Call): Reply {
	const number = Number(parameters.pull_number);
	const pull = hosted.issues.get(number)?.pull;
	if (pull === undefined) return notFound;
	return page(hosted.changes(number), query, url, (change) => forms.change(hosted, pull.head, change));
}

function reviewComments({ hosted, parameters, query, url, forms }: Call): Reply {
	const number = Number(parameters.pull_number);
	if (hosted.issues.get(number)?.pull === undefined) return notFound;
	const found = hosted.reviewComments.filter((comment) => comment.pull === number);
	return page(found, query, url, (comment) => forms.reviewComment(hosted, comment));
}

function review({ hosted, parameters, body, caller, forms, nextId }: Call): Reply {
	const number = Number(parameters.pull_number);
	const pull = hosted.issues.get(number)?.pull;
	if (pull === undefined || caller === undefined) return notFound;
	const commit = typeof body.commit_id === "string" ? body.commit_id : pull.head;
	const id = nextId();
	const made = (Array.isArray(body.comments) ? body.comments : []).map((comment) => ({
		id: nextId(),
		pull: number,
		review: id,
		author: caller.author,
		created: hosted.now(),
		path: String(comment.path),
		commit,
		body: String(comment.body),
		line: Number(comment.line),
		...(comment.start_line === undefined ? {} : { startLine: Number(comment.start_line) }),
	}));
	const shown = new Map(hosted.changes(number).map(({ path, patch = "" }) => [path, hunksOf(patch)]));
	for (const { path, line, startLine = line } of made) {
		const hunks = shown.get(path);
		if (hunks === undefined) return error(422, "Unprocessable Entity", ["Path could not be resolved"]);
		if (startLine > line || (startLine === line && made.some((one) => one.startLine === one.line))) {
			return error(422, "Unprocessable Entity", ["start_line must precede the end line."]);
		}
		if (!hunks.some(([first, last]) => startLine >= first && line <= last)) {
			return error(422, "Unprocessable Entity", ["Line could not be resolved"]);
		}
	}
	const one = {
		id,
		pull: number,
		author: caller.author,
		body: String(body.body ?? ""),
		event: String(body.event),
		commit,
	};
	hosted.reviews.push(one);
	hosted.reviewComments.push(...made);
	return ok(forms.review(hosted, one));
}

/** First and last line of the head in each hunk, from what git says in its header. */
function hunksOf(patch: string): readonly (readonly [number, number])[] {
	return Array.from(patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count]) => {
		const first = Number(start);
		return [first, first + Number(count ?? 1) - 1] as const;
	});
}

function artifacts({ hosted, query, url, forms }: Call): Reply {
	const name = query.get("name");
	const found = hosted.artifacts.filter((one) => name === null || one.name === name).toReversed();
	const reply = page(found, query, url, (one) => forms.artifact(hosted, one));
	return { ...reply, json: { total_count: found.length, artifacts: reply.json } };
}

function artifact({ hosted, parameters, store }: Call): Reply {
	const found = hosted.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
	if (found === undefined || parameters.archive_format !== "zip") return notFound;
	if (found.expired) return error(410, "Artifact has expired");
	return { status: 302, headers: { location: `${store}/${hosted.id}/${found.id}?sig=secret` } };
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function page<Item>(items: readonly Item[], query: URLSearchParams, url: string, form: (item: Item) => unknown): Reply {
	const size = Math.min(Number(query.get("per_page") ?? 30), 100);
	const number = Number(query.get("page") ?? 1);
	const shown = items.slice((number - 1) * size, number * size);
	const next = new URL(url);
	next.searchParams.set("page", String(number + 1));
	const link = number * size < items.length ? { link: `<${next.href}>; rel="next", <${next.href}>; rel="last"` } : {};
	return { status: 200, headers: link, json: shown.map(form) };
}
