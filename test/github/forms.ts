import type { Artifact, Author, Change, Comment, Hosted, Issue, Review, ReviewComment } from "./hosted.ts";

/** Answers in the form of GitHub's description; what it requires is there, in full. */
export class Forms {
	readonly #api: string;
	readonly #html: string;

	constructor(api: string, html: string) {
		this.#api = api;
		this.#html = html;
	}

	user({ login, type }: Author) {
		const url = `${this.#api}/users/${encodeURIComponent(login)}`;
		return {
			login,
			id: idOf(login),
			node_id: nodeOf("U", idOf(login)),
			avatar_url: `${this.#html}/avatars/${idOf(login)}`,
			gravatar_id: "",
			url,
			html_url: `${this.#html}/${encodeURIComponent(login)}`,
			followers_url: `${url}/followers`,
			following_url: `${url}/following{/other_user}`,
			gists_url: `${url}/gists{/gist_id}`,
			starred_url: `${url}/starred{/owner}{/repo}`,
			subscriptions_url: `${url}/subscriptions`,
			organizations_url: `${url}/orgs`,
			repos_url: `${url}/repos`,
			events_url: `${url}/events{/privacy}`,
			received_events_url: `${url}/received_events`,
			type,
			site_admin: false,
		};
	}

	/** `GET /user`: what everybody may see. */
	self(author: Author) {
		return {
			...this.user(author),
			name: null,
			company: null,
			blog: "",
			location: null,
			email: null,
			hireable: null,
			bio: null,
			public_repos: 0,
			public_gists: 0,
			followers: 0,
			following: 0,
			created_at: "2020-01-01T00:00:00Z",
			updated_at: "2020-01-01T00:00:00Z",
		};
	}

	gitCommit(hosted: Hosted, sha: string) {
		const [tree = "", parents = "", name = "", email = "", date = "", ...message] = fieldsOf(hosted, sha);
		const person = { name, email, date };
		return {
			sha,
			node_id: nodeOf("C", idOf(sha)),
			url: this.#at(hosted, `git/commits/${sha}`),
			html_url: this.#page(hosted, `commit/${sha}`),
			author: person,
			committer: person,
			tree: { sha: tree, url: this.#at(hosted, `git/trees/${tree}`) },
			message: message.join("\n"),
			parents: words(parents).map((parent) => this.#parent(hosted, parent)),
			verification: unsigned,
		};
	}

	commit(hosted: Hosted, sha: string) {
		const { node_id, html_url, parents, author, tree, message } = this.gitCommit(hosted, sha);
		return {
			sha,
			node_id,
			html_url,
			url: this.#at(hosted, `commits/${sha}`),
			comments_url: this.#at(hosted, `commits/${sha}/comments`),
			commit: {
				url: this.#at(hosted, `git/commits/${sha}`),
				author,
				committer: author,
				message,
				tree,
				comment_count: 0,
				verification: unsigned,
			},
			author: null,
			committer: null,
			parents,
		};
	}

	comparison(hosted: Hosted, base: string, head: string, mergeBase: string, ahead: readonly string[], behind: number) {
		const page = this.#page(hosted, `compare/${base}...${head}`);
		const status = ahead.length === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged";
		return {
			url: this.#at(hosted, `compare/${base}...${head}`),
			html_url: page,
			permalink_url: page,
			diff_url: `${page}.diff`,
			patch_url: `${page}.patch`,
			base_commit: this.commit(hosted, base),
			merge_base_commit: this.commit(hosted, mergeBase),
			status,
			ahead_by: ahead.length,
			behind_by: behind,
			total_commits: ahead.length,
			commits: ahead.slice(0, 1).map((sha) => this.commit(hosted, sha)),
			files: [],
		};
	}

	tree(hosted: Hosted, sha: string, entries: readonly TreeEntry[], truncated: boolean) {
		const kinds: Readonly<Record<string, string>> = { blob: "blobs", tree: "trees", commit: "commits" };
		return {
			sha,
			url: this.#at(hosted, `git/trees/${sha}`),
			tree: entries.map((entry) =>
				entry.type === "commit" ? entry : { ...entry, url: this.#at(hosted, `git/${kinds[entry.type]}/${entry.sha}`) },
			),
			truncated,
		};
	}

	blob(hosted: Hosted, sha: string, bytes: Buffer) {
		// GitHub breaks its base64 into lines.
		const content = bytes.toString("base64").replace(/.{60}/g, "$&\n");
		return {
			sha,
			node_id: nodeOf("B", idOf(sha)),
			size: bytes.length,
			url: this.#at(hosted, `git/blobs/${sha}`),
			content: `${content}\n`,
			encoding: "base64",
		};
	}

	comment(hosted: Hosted, comment: Comment) {
		return {
			id: comment.id,
			node_id: nodeOf("IC", comment.id),
			url: this.#at(hosted, `issues/comments/${comment.id}`),
			html_url: this.#page(hosted, `issues/${comment.issue}#issuecomment-${comment.id}`),
			issue_url: this.#at(hosted, `issues/${comment.issue}`),
			user: this.user(comment.author),
			created_at: comment.created,
			updated_at: comment.updated,
			author_association: "NONE",
			body: comment.body,
			performed_via_github_app: null,
		};
	}

	issue(hosted: Hosted, issue: Issue) {
		const url = this.#at(hosted, `issues/${issue.number}`);
		const id = hosted.id * 1000 + issue.number;
		return {
			id,
			node_id: nodeOf("I", id),
			url,
			repository_url: `${this.#api}/repos/${hosted.name}`,
			labels_url: `${url}/labels{/name}`,
			comments_url: `${url}/comments`,
			events_url: `${url}/events`,
			html_url: this.#page(hosted, `issues/${issue.number}`),
			number: issue.number,
			state: issue.state,
			state_reason: issue.stateReason,
			title: issue.title,
			body: issue.body,
			user: this.user(issue.author),
			labels: issue.labels.map((name) => ({ id: idOf(name), node_id: nodeOf("L", idOf(name)), name, color: "ededed" })),
			assignee: null,
			assignees: [],
			milestone: null,
			locked: false,
			comments: hosted.comments.filter((comment) => comment.issue === issue.number).length,
			closed_at: issue.state === "closed" ? issue.updated : null,
			created_at: issue.created,
			updated_at: issue.updated,
			author_association: "NONE",
			...(issue.pull === undefined
				? {}
				: {
						pull_request: {
							url: this.#at(hosted, `pulls/${issue.number}`),
							html_url: null,
							diff_url: null,
							patch_url: null,
						},
					}),
		};
	}

	change(hosted: Hosted, head: string, { path, status, patch }: Change) {
		const lines = patch?.split("\n") ?? [];
		const additions = lines.filter((line) => line.startsWith("+")).length;
		const deletions = lines.filter((line) => line.startsWith("-")).length;
		const escaped = path.split("/").map(encodeURIComponent).join("/");
		return {
			sha: hosted.resolve(`${head}:${path}`, "blob") ?? null,
			filename: path,
			status,
			additions,
			deletions,
			changes: additions + deletions,
			blob_url: this.#page(hosted, `blob/${head}/${escaped}`),
			raw_url: this.#page(hosted, `raw/${head}/${escaped}`),
			contents_url: this.#at(hosted, `contents/${escaped}?ref=${head}`),
			...(patch === undefined ? {} : { patch }),
		};
	}

	review(hosted: Hosted, review: Review) {
		const page = this.#page(hosted, `pull/${review.pull}#pullrequestreview-${review.id}`);
		const pull = this.#at(hosted, `pulls/${review.pull}`);
		return {
			id: review.id,
			node_id: nodeOf("PRR", review.id),
			user: this.user(review.author),
			body: review.body,
			state: review.event === "COMMENT" ? "COMMENTED" : review.event,
			commit_id: review.commit,
			html_url: page,
			pull_request_url: pull,
			author_association: "NONE",
			_links: { html: { href: page }, pull_request: { href: pull } },
		};
	}

	reviewComment(hosted: Hosted, comment: ReviewComment) {
		const url = this.#at(hosted, `pulls/comments/${comment.id}`);
		const pull = this.#at(hosted, `pulls/${comment.pull}`);
		const page = this.#page(hosted, `pull/${comment.pull}#discussion_r${comment.id}`);
		return {
			id: comment.id,
			node_id: nodeOf("PRRC", comment.id),
			url,
			html_url: page,
			pull_request_url: pull,
			pull_request_review_id: comment.review,
			diff_hunk: "@@",
			path: comment.path,
			commit_id: comment.commit,
			original_commit_id: comment.commit,
			user: this.user(comment.author),
			body: comment.body,
			line: comment.line,
			start_line: comment.startLine ?? null,
			side: "RIGHT",
			created_at: comment.created,
			updated_at: comment.created,
			author_association: "NONE",
			_links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
		};
	}

	artifact(hosted: Hosted, artifact: Artifact) {
		const url = this.#at(hosted, `actions/artifacts/${artifact.id}`);
		return {
			id: artifact.id,
			node_id: nodeOf("A", artifact.id),
			name: artifact.name,
			size_in_bytes: artifact.zip.length,
			url,
			archive_download_url: `${url}/zip`,
			expired: artifact.expired,
			created_at: artifact.created,
			updated_at: artifact.created,
			expires_at: "2027-01-01T00:00:00Z",
			workflow_run: {
				id: artifact.run.id,
				repository_id: hosted.id,
				head_repository_id: artifact.run.headRepository ?? hosted.id,
				head_branch: artifact.run.branch,
				head_sha: "0".repeat(40),
			},
		};
	}

	#at({ name }: Hosted, rest: string): string {
		return `${this.#api}/repos/${name}/${rest}`;
	}

	#page({ name }: Hosted, rest: string): string {
		return `${this.#html}/${name}/${rest}`;
	}

	#parent(hosted: Hosted, sha: string) {
		return { sha, url: this.#at(hosted, `git/commits/${sha}`), html_url: this.#page(hosted, `commit/${sha}`) };
	}
}

export type TreeEntry = {
	readonly path: string;
	readonly mode: string;
	readonly type: string;
	readonly sha: string;
	readonly size?: number;
};

const unsigned = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

function fieldsOf(hosted: Hosted, sha: string): readonly string[] {
	const format = "%T%n%P%n%an%n%ae%n%ad%n%B";
	const date = "--date=format-local:%Y-%m-%dT%H:%M:%SZ";
	return (hosted.git("log", "-1", "--no-show-signature", date, `--format=${format}`, sha) ?? "").split("\n");
}

function words(text: string): readonly string[] {
	return text.split(" ").filter((word) => word !== "");
}

function idOf(text: string): number {
	let id = 7;
	for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
	return id;
}

function nodeOf(kind: string, id: number): string {
	return `${kind}_${id.toString(36)}`;
}
