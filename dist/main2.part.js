import { a as info, c as setOutput, i as getMultilineInput, l as warning, n as writeAnnotations, o as notice, r as getInput, s as setFailed, u as summary } from "./workflow-commands.part.js";
import { C as maxBodyLength, S as markerOf, _ as prose, b as isMarked, g as marked, h as code, v as bodyOf, x as isSameBody, y as fitted } from "./remediations.part.js";
import { _ as renderers, a as visibleLines, d as oneOf, g as statusOf, h as exitStatus, i as visible, l as gateNamed, n as clip, p as threshold, s as UsageError, v as version } from "./cli.part.js";
import { At as limitsOf, G as compareText, K as firstOf, W as byPlace, Z as severities, _ as run, g as valueAt, h as textAt, i as prepare, m as numberAt, p as commitAt, q as worstFirst, r as occasionIn, v as prepareForShortRun, wt as Source, xt as readSource } from "./check.part.js";
import { t as diagramsOf } from "./diagrams.part.js";
import { t as annotationsOf } from "./annotations.part.js";
import { t as summaryReport } from "./summary.part.js";
import { n as commitNamed, o as CommitTree } from "./git.part.js";
import { n as writeWhereNamed } from "./write.part.js";
import { t as baseAt } from "./base.part.js";
import { t as isBrought } from "./weigh.part.js";
import { join, relative, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

// src/github/author.ts
const known = /* @__PURE__ */ new WeakMap();
/** Asked once a client: an installation is told that this is not for it. */
function self(client) {
	const asked = known.get(client) ?? ask(client);
	known.set(client, asked);
	return asked;
}
/**
* Whether something was written by who asks. An installation cannot learn its own name, but only bots write like one;
* people, who could copy a marker, do not.
*/
function isBy(self, author) {
	if (author === null || author === void 0) return false;
	return self.kind === "person" ? author.login === self.login : author.type === "Bot";
}
async function ask(client) {
	const answer = await client.request("GET /user", {});
	if (answer.kind === "ok") return {
		kind: "ok",
		data: {
			kind: "person",
			login: answer.data.login
		}
	};
	return answer.kind === "forbidden" && answer.status === 403 ? {
		kind: "ok",
		data: { kind: "installation" }
	} : answer;
}

// src/github/commits.ts
/** A repository as routes name it. @param repository `owner/name`. */
function ownerAndRepo(repository) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}
/**
* What a commit records. The API finds commits of all forks of a repository: that it is found says nothing of whose it is.
* @param sha full hash.
*/
async function commitOf(client, repository, sha) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...ownerAndRepo(repository),
		commit_sha: sha
	});
	if (answer.kind !== "ok") return answer;
	const { tree, parents } = answer.data;
	return {
		kind: "ok",
		data: {
			sha: answer.data.sha,
			tree: tree.sha,
			parents: parents.map((parent) => parent.sha)
		}
	};
}
/**
* The commit from which two lines of history part. `not-found` also where they have none in common.
* @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
* @param base, head full hashes.
*/
async function mergeBase(client, repository, base, head) {
	const answer = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...ownerAndRepo(repository),
		basehead: `${base}...${head}`,
		per_page: 1
	}, { maxBytes: 67108864 });
	return answer.kind === "ok" ? {
		kind: "ok",
		data: answer.data.merge_base_commit.sha
	} : answer;
}

// src/github/comment.ts
/** When a pull request gets a comment: at all, where there is something to say, or in any case. */
const commentModes = [
	"never",
	"on-findings",
	"always"
];
/** What to do, from what is there. `existing` is the body that stands there. */
function commentStep(mode, worth, existing, body) {
	if (mode === "never") return "leave";
	if (existing === void 0) return worth || mode === "always" ? "create" : "leave";
	return isSameBody(existing, body) ? "leave" : "update";
}
/**
* Writes the comment, changes it in place, or leaves it. Needs `pull-requests: write`, which the token of a fork's pull
* request never has.
* @see https://docs.github.com/en/rest/issues/comments
*/
async function comment(client, sticky) {
	const { repository, number, key, mode, worth } = sticky;
	if (mode === "never") return {
		kind: "ok",
		data: { done: "nothing" }
	};
	const existing = await find$1(client, repository, number, key);
	if (existing.kind !== "ok") return existing;
	const body = bodyOf(key, sticky.body);
	const found = existing.data;
	if (commentStep(mode, worth, found?.body, body) === "leave") return {
		kind: "ok",
		data: found === void 0 ? { done: "nothing" } : {
			done: "unchanged",
			url: found.url
		}
	};
	const names = ownerAndRepo(repository);
	const answer = found === void 0 ? await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...names,
		issue_number: number,
		body
	}) : await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...names,
		comment_id: found.id,
		body
	});
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			done: found === void 0 ? "created" : "updated",
			url: answer.data.html_url
		}
	};
}
/** Of a hundred comments each. With more, a comment could be overlooked and written again. */
const maxPages$3 = 30;
/** The first comment that has the marker and is our own: what somebody else wrote is never changed. */
async function find$1(client, repository, number, key) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...ownerAndRepo(repository),
		issue_number: number
	}, (comments) => comments.filter(({ body }) => isMarked(body, key)), maxPages$3);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (items.length > 0) {
		const who = await self(client);
		if (who.kind !== "ok") return who;
		const own = items.find(({ user }) => isBy(who.data, user));
		if (own !== void 0) return {
			kind: "ok",
			data: {
				id: own.id,
				body: own.body ?? "",
				url: own.html_url
			}
		};
	}
	if (complete) return {
		kind: "ok",
		data: void 0
	};
	return {
		kind: "failed",
		why: `it has more than 3000 comments`
	};
}

// src/action/inputs.ts
/** @throws UsageError for what an input does not allow. */
function wishes() {
	return {
		comment: oneOf(commentModes, text("comment") ?? "never", "input comment"),
		suggestions: flag("suggestions") ?? false,
		trackingIssue: flag("tracking-issue") ?? false,
		previousArtifact: text("previous-artifact"),
		previousReport: text("previous-report")
	};
}
/** @throws UsageError for what an input does not allow. */
function settings() {
	const [failOn, gate] = [text("fail-on"), text("gate")];
	return {
		failOn: failOn === void 0 ? void 0 : threshold(failOn, "input fail-on"),
		gate: gate === void 0 ? void 0 : gateNamed(gate, "input gate"),
		warnOnly: flag("warn-only"),
		allowEmpty: flag("allow-empty")
	};
}
/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function text(name) {
	return getInput(name) || void 0;
}
/** @throws UsageError where it is neither true nor false. */
function flag(name) {
	const written = text(name);
	return written === void 0 ? void 0 : oneOf(["true", "false"], written, `input ${name}`) === "true";
}

// src/action/job.ts
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function jobIn(environment, payload) {
	const said = (name) => environment[name] || void 0;
	const pullRequest = numberAt(payload, "pull_request", "number") ?? commentedPullRequest(payload);
	return {
		...some("repository", said("GITHUB_REPOSITORY")),
		...some("server", said("GITHUB_SERVER_URL")),
		api: said("GITHUB_API_URL") ?? "https://api.github.com",
		...some("commit", said("GITHUB_SHA")),
		...some("pullRequest", pullRequest),
		...some("run", said("GITHUB_RUN_ID")),
		...some("defaultBranch", textAt(payload, "repository", "default_branch")),
		...some("event", said("GITHUB_EVENT_NAME")),
		...some("branch", said("GITHUB_REF_TYPE") === "branch" ? said("GITHUB_REF_NAME") : void 0),
		...some("ref", said("GITHUB_REF")),
		key: [said("GITHUB_WORKFLOW"), said("GITHUB_JOB")].join("/"),
		...some("head", commitAt(payload, "pull_request", "head", "sha"))
	};
}
/** A comment on a pull request comes as one on an issue that is one. */
function commentedPullRequest(payload) {
	return valueAt(payload, "issue", "pull_request") === void 0 ? void 0 : numberAt(payload, "issue", "number");
}
function some(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/compare/trend.ts
/** Findings of a run against those of an earlier one, by fingerprint. */
function trendOf(findings, previous) {
	const sorted = worstFirst(byPlace(findings));
	const open = sorted.filter(({ suppression }) => suppression === void 0);
	const now = new Set(sorted.map(({ fingerprint }) => fingerprint));
	const appeared = open.filter(({ fingerprint }) => !previous.open.has(fingerprint));
	const wasAccepted = ({ fingerprint }) => previous.accepted.has(fingerprint);
	return {
		new: appeared.filter((finding) => !wasAccepted(finding)),
		reopened: appeared.filter(wasAccepted),
		fixed: [...previous.open].filter(([fingerprint]) => !now.has(fingerprint)).map(([, finding]) => finding),
		accepted: sorted.filter(({ fingerprint, suppression }) => suppression !== void 0 && previous.open.has(fingerprint)),
		still: open.length - appeared.length,
		severities: {
			critical: movement("critical", open, previous),
			high: movement("high", open, previous),
			medium: movement("medium", open, previous),
			low: movement("low", open, previous),
			info: movement("info", open, previous)
		}
	};
}
/**
* An earlier run from the text of its JSON report (`schemas/report.json`), or of a baseline.
* @throws UsageError where it is neither.
*/
function previousRun(text, where) {
	const findings = findingsIn(text);
	if (findings === void 0) throw new UsageError(`${where}: this is neither a JSON report nor a baseline`);
	const open = findings.filter(({ suppressed }) => !suppressed);
	return {
		open: new Map(open.map(({ fingerprint, finding }) => [fingerprint, finding])),
		accepted: new Set(findings.filter(({ suppressed }) => suppressed).map(({ fingerprint }) => fingerprint))
	};
}
function movement(severity, open, previous) {
	const now = open.filter((finding) => finding.severity === severity).length;
	const earlier = [...previous.open.values()];
	if (earlier.some((finding) => finding.severity === void 0)) return { now };
	return {
		before: earlier.filter((finding) => finding.severity === severity).length,
		now
	};
}
function findingsIn(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return;
	}
	if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings)) return void 0;
	const read = data.findings.map(findingIn);
	return read.every((finding) => finding !== void 0) ? read : void 0;
}
function findingIn(data) {
	if (!isObject(data)) return void 0;
	const { fingerprint, rule, severity, container, message, suppression } = data;
	const file = isObject(data.location) ? data.location.file : data.file;
	if (typeof fingerprint !== "string" || typeof rule !== "string" || typeof file !== "string") return void 0;
	const known = severities.find((each) => each === severity);
	return {
		fingerprint,
		suppressed: isObject(suppression),
		finding: {
			rule,
			file,
			...known === void 0 ? {} : { severity: known },
			...typeof container === "string" ? { container } : {},
			...typeof message === "string" ? { message } : {}
		}
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/github/degraded.ts
const words = {
	base: {
		left: "the base commit is not read",
		may: "read the repository",
		right: "contents: read"
	},
	comment: {
		left: "the comment is left out",
		may: "write comments",
		right: "pull-requests: write"
	},
	review: {
		left: "suggestions are left out",
		may: "write reviews",
		right: "pull-requests: write"
	},
	issue: {
		left: "the tracking issue is not kept up to date",
		may: "write issues",
		right: "issues: write"
	},
	trend: {
		left: "the trend is left out",
		may: "read artifacts",
		right: "actions: read"
	}
};
/**
* One notice for what could not be done: never an error, because the verdict does not depend on it.
* @param hasToken whether there was one to ask with.
*/
function degraded(extra, failure, hasToken) {
	return `${words[extra].left}: ${reasonOf$1(extra, failure, hasToken)}`;
}
/** Why something could not be done, and what it takes: completes "…: ". */
function reasonOf$1(extra, failure, hasToken) {
	const { may, right } = words[extra];
	if (failure.kind === "rate-limited") return `GitHub asks to wait longer than a job should${failure.until === void 0 ? "" : `, until ${new Date(failure.until).toISOString()}`}: ${failure.why}`;
	if (failure.kind !== "forbidden") return failure.why;
	if (!hasToken) return `there is no token (input token); it takes one with ${right}`;
	if (failure.status === 401) return `GitHub does not know the token: ${failure.why}`;
	return `the token may not ${may} (permissions: ${right})${right.endsWith("write") ? "; the token of a pull request from a fork or of Dependabot never may" : ""}`;
}

// src/action/addresses.ts
/**
* Of GitHub's own merge for a pull request, which goes away with it, the head is linked to instead.
*/
function addressesOf({ server, repository, commit, head }, { checkedOut, base, folder = "" }) {
	const shown = checkedOut === void 0 || checkedOut === commit ? head ?? commit : checkedOut;
	return ({ file, line, endLine }, side) => {
		const at = side === "head" ? shown : base;
		if (server === void 0 || repository === void 0 || at === void 0) return void 0;
		return `${server}/${repository}/blob/${at}/${(folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file).toWellFormed().split("/").map(encodeURIComponent).join("/")}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}
/** The web page of the run. */
function addressOfRun({ server, repository, run }) {
	if (server === void 0 || repository === void 0 || run === void 0) return void 0;
	return `${server}/${repository}/actions/runs/${run}`;
}

// src/action/changed-lines.ts
/** The lines that a change has touched of the files that findings stand in; undefined for a file that it has not touched. */
async function changedLinesIn(findings, bases) {
	const trees = [...bases];
	const sources = new Map(findings.map(({ place }) => [place.source.path, place.source]));
	const before = /* @__PURE__ */ new Map();
	for (const { path, text } of sources.values()) {
		const base = (await Promise.all(trees.map((tree) => readSource(tree, path)))).find((one) => one instanceof Source);
		if (base?.text !== text) before.set(path, base?.text);
	}
	if (before.size === 0) return () => void 0;
	const { changedLinesOf } = await import("./changed-lines.part.js");
	return changedLinesOf(Array.from(sources.values()).filter(({ path }) => before.has(path)), async (path) => before.get(path));
}

// src/github/issue.ts
/** What to do, from what is there. */
function trackingStep(clean, existing, body) {
	if (existing === void 0) return clean ? "leave" : "create";
	if (clean) return existing.open ? "close" : "leave";
	if (!existing.open) return "reopen";
	return isSameBody(existing.body, body) ? "leave" : "update";
}
/**
* Opens the issue, brings it up to date, closes it when all is clean and opens it again when not. Writes nothing when
* nothing changed. Needs `issues: write`.
* @see https://docs.github.com/en/rest/issues/issues
*/
async function track(client, tracking) {
	const found = await find(client, tracking);
	if (found.kind !== "ok") return found;
	const existing = found.data;
	const body = bodyOf(tracking.key, tracking.body);
	const step = trackingStep(tracking.clean, existing, body);
	if (step === "leave") return {
		kind: "ok",
		data: existing === void 0 ? { done: "nothing" } : {
			done: "unchanged",
			...named(existing)
		}
	};
	const names = ownerAndRepo(tracking.repository);
	const answer = existing === void 0 ? await client.request("POST /repos/{owner}/{repo}/issues", {
		...names,
		title: tracking.title,
		body,
		labels: [tracking.label]
	}) : await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...names,
		issue_number: existing.number,
		body,
		...states[step]
	});
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			done: did[step],
			number: answer.data.number,
			url: answer.data.html_url
		}
	};
}
const did = {
	create: "created",
	update: "updated",
	reopen: "reopened",
	close: "closed"
};
const states = {
	create: {},
	update: {},
	reopen: {
		state: "open",
		state_reason: "reopened"
	},
	close: {
		state: "closed",
		state_reason: "completed"
	}
};
function named({ number, url }) {
	return {
		number,
		url
	};
}
/** Of a hundred issues each. */
const maxPages$2 = 10;
/** Our own issue with the marker, an open one rather than a closed one, the latest of several. */
async function find(client, tracking) {
	const labelled = await search(client, tracking, {
		labels: tracking.label,
		state: "all"
	});
	if (labelled.kind !== "ok" || labelled.data !== void 0) return labelled;
	return search(client, tracking, { state: "open" });
}
async function search(client, { repository, key }, filter) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/issues", {
		...ownerAndRepo(repository),
		...filter,
		sort: "updated",
		direction: "desc"
	}, (issues) => issues.filter(({ body, pull_request }) => pull_request === void 0 && isMarked(body, key)), maxPages$2);
	if (listed.kind !== "ok") return listed;
	if (listed.data.items.length === 0) return {
		kind: "ok",
		data: void 0
	};
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = listed.data.items.filter(({ user }) => isBy(who.data, user));
	const issue = own.find(({ state }) => state === "open") ?? own.toSorted((a, b) => b.number - a.number)[0];
	if (issue === void 0) return {
		kind: "ok",
		data: void 0
	};
	const { number, state, body, html_url } = issue;
	return {
		kind: "ok",
		data: {
			number,
			open: state === "open",
			body: body ?? "",
			url: html_url
		}
	};
}

// src/github/review.ts
/**
* Suggests changes on the lines of a pull request's diff, in one review that neither approves nor blocks, each finding's
* once. Needs `pull-requests: write`.
* @see https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
*/
async function review(client, wanted) {
	const { repository, number, most = 20 } = wanted;
	const nothing = {
		made: 0,
		known: 0,
		outside: 0,
		left: 0
	};
	if (wanted.suggestions.length === 0) return {
		kind: "ok",
		data: nothing
	};
	const shown = await hunksOf(client, repository, number);
	if (shown.kind !== "ok") return shown;
	const inside = wanted.suggestions.filter((one) => isShown(one, shown.data.get(one.path) ?? []));
	const outside = wanted.suggestions.length - inside.length;
	if (inside.length === 0) return {
		kind: "ok",
		data: {
			...nothing,
			outside
		}
	};
	const marked = await earlier(client, repository, number, inside);
	if (marked.kind !== "ok") return marked;
	const fresh = inside.filter(({ fingerprint }) => !marked.data.has(fingerprint));
	const made = apart(fresh).slice(0, most);
	const counts = {
		made: made.length,
		known: inside.length - fresh.length,
		outside,
		left: fresh.length - made.length
	};
	if (made.length === 0) return {
		kind: "ok",
		data: counts
	};
	const answer = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...ownerAndRepo(repository),
		pull_number: number,
		commit_id: wanted.commit,
		event: "COMMENT",
		body: introduction(made.length, counts.left),
		comments: made.map((one) => ({
			path: one.path,
			body: suggestionBody(one),
			line: one.endLine,
			side: "RIGHT",
			...one.startLine < one.endLine ? {
				start_line: one.startLine,
				start_side: "RIGHT"
			} : {}
		}))
	});
	return answer.kind === "ok" ? {
		kind: "ok",
		data: {
			...counts,
			url: answer.data.html_url
		}
	} : answer;
}
/** A suggestion as GitHub takes it. Its fence is longer than any in it, so that nothing in it can end it. */
function suggestionBody({ message, replacement, fingerprint }) {
	const runs = replacement.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
	const block = [
		`${fence}suggestion`,
		...replacement,
		fence
	].join("\n");
	return `${markerOf(keyOf(fingerprint))}\n${fitted(message, maxBodyLength / 2)}\n\n${block}`;
}
/**
* Reads the heads of hunks from the `patch` of a changed file, which has nothing else that begins with `@@`.
* @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
*/
function hunksIn(patch) {
	return patch.split("\n").flatMap((line) => {
		const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (match === null) return [];
		const [first, count] = [Number(match[1]), Number(match[2] ?? 1)];
		return count === 0 ? [] : [[first, first + count - 1]];
	});
}
/** Of a hundred files, or comments, each; GitHub lists 3,000 files. */
const maxPages$1 = 30;
async function hunksOf(client, repository, number) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...ownerAndRepo(repository),
		pull_number: number
	}, (files) => files.map(({ filename, patch }) => [filename, hunksIn(patch ?? "")]), maxPages$1);
	return listed.kind === "ok" ? {
		kind: "ok",
		data: new Map(listed.data.items)
	} : listed;
}
function isShown({ startLine, endLine }, hunks) {
	return hunks.some(([first, last]) => startLine >= first && endLine <= last);
}
/** Fingerprints of those that we suggested before. */
async function earlier(client, repository, number, suggestions) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...ownerAndRepo(repository),
		pull_number: number
	}, (comments) => comments.filter(({ body }) => body.startsWith("<!-- bulkhead:")), maxPages$1);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (!complete) return {
		kind: "failed",
		why: `it has more than 3000 review comments`
	};
	if (items.length === 0) return {
		kind: "ok",
		data: /* @__PURE__ */ new Set()
	};
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = items.filter(({ user }) => isBy(who.data, user));
	const known = suggestions.filter((one) => own.some(({ body }) => isMarked(body, keyOf(one.fingerprint))));
	return {
		kind: "ok",
		data: new Set(known.map(({ fingerprint }) => fingerprint))
	};
}
function keyOf(fingerprint) {
	return `suggestion:${fingerprint}`;
}
/** In order of place; of those that share a line, the first: applying one would make the other wrong. */
function apart(suggestions) {
	const kept = [];
	const sorted = suggestions.toSorted((a, b) => firstOf(compareText(a.path, b.path), a.startLine - b.startLine, compareText(a.fingerprint, b.fingerprint)));
	for (const one of sorted) {
		const last = kept.at(-1);
		if (last?.path !== one.path || one.startLine > last.endLine) kept.push(one);
	}
	return kept;
}
function introduction(made, left) {
	return `${made === 1 ? "A safe change" : `${made} safe changes`} that would end a finding of Bulkhead each; apply what you agree with.${left === 0 ? "" : ` ${left} more will follow when these are dealt with.`}`;
}

// src/action/publish.ts
/** Writes what was asked for by name, each as far as the token may. */
async function publish(run, context) {
	const { wishes, job } = context;
	const notices = [];
	const attempt = async (extra, act) => {
		const answer = context.client === void 0 ? noToken : await act(context.client);
		if (answer.kind === "ok") return answer.data;
		notices.push(degraded(extra, answer, context.client !== void 0));
	};
	const { repository, pullRequest } = job;
	let commented;
	let tracked;
	if (repository !== void 0 && pullRequest !== void 0) {
		const on = {
			repository,
			number: pullRequest
		};
		if (wishes.comment !== "never") {
			const said = await commentOf(run, context.commentContext);
			commented = await attempt("comment", (client) => comment(client, {
				...on,
				...said,
				key: job.key,
				mode: wishes.comment
			}));
		}
		const { head } = job;
		if (wishes.suggestions && head !== void 0) {
			const suggestions = await context.suggestions();
			await attempt("review", (client) => review(client, {
				...on,
				commit: head,
				suggestions
			}));
		}
	}
	if (wishes.trackingIssue && repository !== void 0 && isOfDefaultBranch(job)) {
		const said = await issueOf(run, context.auditContext);
		tracked = await attempt("issue", (client) => track(client, {
			repository,
			key: job.key,
			label: "bulkhead",
			...said
		}));
	}
	return {
		...commented?.url === void 0 ? {} : { comment: commented.url },
		...tracked?.url === void 0 ? {} : { issue: tracked.url },
		notices
	};
}
const noToken = {
	kind: "forbidden",
	status: 401,
	why: "there is no token"
};
async function commentOf({ verdict }, context) {
	const [{ commentBody }, { weigh }] = await Promise.all([import("./comment.part.js"), import("./weigh.part.js").then((n) => n.r)]);
	const { failing, brought } = weigh(verdict);
	return {
		body: commentBody(verdict, context),
		worth: failing.length > 0 || brought.some(({ severity }) => severity !== "info")
	};
}
async function issueOf({ verdict }, context) {
	const { auditBody, auditTitle } = await import("./audit.part.js");
	return {
		title: auditTitle(verdict),
		body: auditBody(verdict, context),
		clean: verdict.totals.gating === 0
	};
}
/** A change that is proposed, or another branch, says nothing of the state of the repository. */
function isOfDefaultBranch({ pullRequest, branch, defaultBranch, event }) {
	if (pullRequest !== void 0 || event === "merge_group") return false;
	return defaultBranch === void 0 || branch === void 0 || branch === defaultBranch;
}

// src/action/report-files.ts
/** Inputs, and outputs of the same names, with the form of the report that they name the file of. */
const reportFiles = {
	"sarif-file": "sarif",
	"json-file": "json",
	"junit-file": "junit",
	"code-quality-file": "code-quality",
	"rdjson-file": "rdjson",
	"markdown-file": "markdown"
};
const reportFileNames = Object.keys(reportFiles);
/** What `report-folder` gets: what people read, what other programs read, what the next run measures its trend by. */
const inFolder = {
	"report.md": "markdown",
	"report.json": "json",
	"report.sarif": "sarif"
};
/** Name of the report that the next run looks for in the folder. */
const trendReport = "report.json";
/**
* Writes the reports that inputs ask for.
* @throws UsageError where one cannot be written.
*/
async function writeReports(run, how, workspace, pathOf) {
	const write = async (path, form) => relative(workspace, await writeWhereNamed(workspace, path, await renderers[form](run, how)));
	const folder = pathOf("report-folder");
	if (folder !== void 0) {
		for (const [name, form] of Object.entries(inFolder)) await write(join(folder, name), form);
		const { pictureOf } = await import("./picture.part.js");
		await writeWhereNamed(workspace, join(folder, "map.svg"), pictureOf(run));
	}
	const paths = {};
	for (const name of reportFileNames) {
		const path = pathOf(name);
		paths[name] = path === void 0 ? "" : await write(path, reportFiles[name]);
	}
	return {
		...paths,
		"report-folder": folder ?? ""
	};
}

// src/github/suggestion.ts
/** A suggestion that spans more than this is read by nobody, and seldom in one part of the diff. */
const maxLines = 30;
/** Code units: with its message, it is a comment that GitHub keeps. */
const maxLength = 2e4;
/**
* A finding's fix as lines to suggest.
* @param message Markdown. @returns undefined where there is no fix, or it cannot be shown as it is: it spans too many
* lines, or holds what a reader would not see. Also of a file with Windows' line ends, which GitHub might change.
*/
function suggestionOf(finding, message) {
	const edits = finding.fix?.edits.toSorted((a, b) => a.place.start - b.place.start) ?? [];
	const [first] = edits;
	if (first === void 0 || first.place.source.text.includes("\r")) return void 0;
	const { source } = first.place;
	const region = regionOf(source.text, edits);
	const before = linesOf(source.text.slice(region.from, region.to));
	const replacement = linesOf(region.text);
	if (before.length === 0 || before.length > maxLines || replacement.length > maxLines) return void 0;
	if (region.text.length > maxLength) return void 0;
	if (replacement.some((line) => visible(line.replaceAll("	", "")) !== line.replaceAll("	", ""))) return void 0;
	const startLine = source.position(region.from).line;
	return {
		path: source.path,
		startLine,
		endLine: startLine + before.length - 1,
		replacement,
		message,
		fingerprint: finding.fingerprint
	};
}
/** The whole lines around edits, and what becomes of them. */
function regionOf(text, edits) {
	const starts = edits.map(({ place }) => place.start);
	const ends = edits.map(({ place }) => place.end);
	let from = text.lastIndexOf("\n", Math.min(...starts) - 1) + 1;
	let to = Math.max(...ends);
	if (from === text.length && from > 0) from = text.lastIndexOf("\n", from - 2) + 1;
	if (to === from || text[to - 1] !== "\n") to = afterLine(text, to);
	let changed = made(text, edits, from, to);
	if (changed !== "" && !changed.endsWith("\n") && to < text.length) {
		to = afterLine(text, to);
		changed = made(text, edits, from, to);
	}
	return {
		from,
		to,
		text: changed
	};
}
function made(text, edits, from, to) {
	let at = from;
	let result = "";
	for (const { place, text: inserted } of edits) {
		result += text.slice(at, place.start) + inserted;
		at = place.end;
	}
	return result + text.slice(at, to);
}
/** Behind the end of the line that an offset is in. */
function afterLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}
function linesOf(text) {
	if (text === "") return [];
	return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}

// src/action/suggestions.ts
/**
* The safe fixes of what a pull request brings, as suggestions on lines of its head, worst first. Of a file that the
* merge has otherwise than the head, there are none: the lines would be others.
* @param head full hash.
*/
async function suggestionsOf({ verdict }, clone, head, remote) {
	const fixable = worstFirst(verdict.findings).filter((finding) => finding.fix !== void 0 && finding.suppression === void 0 && isBrought(finding));
	if (fixable.length === 0) return [];
	const options = {
		below: [],
		label: (path) => path,
		beside: clone
	};
	const found = await baseAt(clone.root, head, options, remote);
	if (found.kind !== "commit") return [];
	const suggestions = [];
	for (const finding of fixable) {
		const { source } = finding.place;
		const read = await found.tree.read(source.path);
		if (read.kind !== "text" || read.text !== source.text) continue;
		const message = `${code(finding.subject)} ${marked(finding.message)} (${code(finding.rule)}). ${prose(finding.fix?.description ?? "")}`;
		const suggestion = suggestionOf(finding, message);
		if (suggestion !== void 0) suggestions.push(suggestion);
	}
	return suggestions;
}

// src/github/zip.ts
/** Bytes that are unpacked at once: they grow to a thousandfold at most before the bound is looked at. */
const part = 2048;
/**
* A file out of a zip archive in memory. What it says of its own size is not believed: unpacking ends at the bound.
* @param name without folders; of several, the first. @param maximum bytes.
*/
async function fileInZip(archive, name, maximum) {
	const { Unzip, UnzipInflate } = await import("./esm.part.js");
	const parts = [];
	const seen = {
		state: "absent",
		length: 0
	};
	const unzip = new Unzip((file) => {
		if (seen.state !== "absent" || file.name.slice(file.name.lastIndexOf("/") + 1) !== name) return;
		seen.state = "begun";
		file.ondata = (error, bytes, final) => {
			if (error !== null) throw error;
			seen.length += bytes.length;
			parts.push(bytes);
			if (seen.length > maximum) seen.state = "large";
			else if (final) seen.state = "whole";
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < archive.length && (seen.state === "absent" || seen.state === "begun"); at += part) unzip.push(archive.subarray(at, at + part), at + part >= archive.length);
	} catch {
		return { kind: "broken" };
	}
	if (seen.state === "whole") return {
		kind: "found",
		bytes: Buffer.concat(parts)
	};
	return { kind: seen.state === "begun" ? "broken" : seen.state };
}

// src/github/artifact.ts
/** Bytes of the artifact, and of the report in it. */
const maxZip = 33554432;
const maxReport = 67108864;
/** Of a hundred artifacts each: other branches have some, too. */
const maxPages = 5;
/**
* The report of the last run on the default branch; undefined where there is none. Needs `actions: read`.
* @see https://docs.github.com/en/rest/actions/artifacts
*/
async function earlierReport(client, earlier) {
	const { repository, name, branch } = earlier;
	const names = ownerAndRepo(repository);
	const listed = await client.pages("GET /repos/{owner}/{repo}/actions/artifacts", {
		...names,
		name
	}, ({ artifacts }) => artifacts.filter((artifact) => !artifact.expired && artifact.name === name), maxPages);
	if (listed.kind !== "ok") return listed;
	const [last] = listed.data.items.flatMap((artifact) => {
		const { workflow_run: run } = artifact;
		return run?.head_branch === branch && run.head_repository_id === run.repository_id && run?.id !== void 0 && run.id !== earlier.run ? [{
			...artifact,
			run: run.id
		}] : [];
	}).sort((a, b) => b.id - a.id);
	if (last === void 0) return {
		kind: "ok",
		data: void 0
	};
	if (last.size_in_bytes > maxZip) return {
		kind: "failed",
		why: `it is larger than ${maxZip} bytes`
	};
	const zip = await client.bytes("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		...names,
		artifact_id: last.id,
		archive_format: "zip"
	}, "application/vnd.github+json", {
		redirects: "leave",
		maxBytes: maxZip
	});
	if (zip.kind !== "ok") return zip;
	const bytes = await contentOf(zip.data, earlier.file);
	if (typeof bytes === "string") return {
		kind: "failed",
		why: bytes
	};
	const created = last.created_at === null ? {} : { created: last.created_at };
	return {
		kind: "ok",
		data: {
			text: new TextDecoder().decode(bytes),
			run: last.run,
			...created
		}
	};
}
/**
* The report, or why there is none. An artifact may have been kept as it is, without an archive around it.
* @see https://github.blog/changelog/2026-02-26-github-actions-now-supports-uploading-and-downloading-non-zipped-artifacts
*/
async function contentOf(artifact, file) {
	if (artifact.toString("latin1", 0, 2) !== "PK") return artifact;
	const found = await fileInZip(artifact, file, maxReport);
	if (found.kind === "found") return found.bytes;
	return {
		absent: `it has no file ${file}`,
		large: `${file} in it is larger than ${maxReport} bytes`,
		broken: "it is no whole zip archive"
	}[found.kind];
}

// src/action/trend.ts
/**
* What the trend is measured by: an earlier report on disk, or in an artifact.
* @throws UsageError where a file that is named cannot be read.
*/
async function earlierRun({ previousReport, previousArtifact }, job, client, workspace) {
	if (previousReport !== void 0) return {
		kind: "run",
		run: previousRun(await readNamed(workspace, previousReport), previousReport)
	};
	if (previousArtifact === void 0) return { kind: "nothing" };
	const { repository, defaultBranch, run } = job;
	if (client === void 0 || repository === void 0) return {
		kind: "forbidden",
		status: 401,
		why: "no token"
	};
	const branch = defaultBranch ?? job.branch;
	if (branch === void 0 || run === void 0) return {
		kind: "failed",
		why: "the job does not say which run it is"
	};
	const wanted = {
		repository,
		name: previousArtifact,
		file: trendReport,
		branch,
		run: Number(run)
	};
	const found = await earlierReport(client, wanted);
	if (found.kind !== "ok") return found;
	if (found.data === void 0) return { kind: "nothing" };
	try {
		return {
			kind: "run",
			run: previousRun(found.data.text, `artifact ${previousArtifact}`)
		};
	} catch (error) {
		if (error instanceof UsageError) return {
			kind: "failed",
			why: error.message
		};
		throw error;
	}
}
async function readNamed(workspace, path) {
	try {
		return await readFile(resolve(workspace, path), "utf8");
	} catch {
		throw new UsageError(`input previous-report: ${path} cannot be read`);
	}
}

// src/action/report.ts
/** Everything that the action says: log, annotations, files, summary, what else was asked for, outputs. */
async function report(result, { prepared, job, client, remote, workspace }) {
	const { verdict, rules } = result;
	const { options, clones, compared } = prepared;
	const wanted = wishes();
	const earlier = await earlierRun(wanted, job, client, workspace);
	const trend = earlier.kind === "run" ? { trend: trendOf(verdict.findings, earlier.run) } : {};
	const [clone] = clones;
	const checkedOut = clone && await commitNamed(clone.root, "HEAD").catch(() => void 0);
	const addressOf = addressesOf(job, {
		checkedOut,
		base: verdict.comparison?.base.commit,
		folder: clone?.label("") ?? ""
	});
	const diagrams = diagramsOf(result);
	const most = limitsOf(options.limits).shown;
	info(await renderers[text("format") === "json" ? "json" : "text"](result, {
		color: false,
		most
	}));
	const changedLines = compared && await changedLinesIn(verdict.findings, compared.trees.values());
	writeAnnotations(annotationsOf(verdict, {
		warnOnly: options.warnOnly,
		...changedLines && { changedLines }
	}));
	const how = {
		color: false,
		most,
		paths: getMultilineInput("paths"),
		addressOf,
		...checkedCommit(job)
	};
	const files = await writeReports(result, how, workspace, text);
	const fullReport = files["markdown-file"] || files["report-folder"] || void 0;
	const { today } = options;
	if (process.env.GITHUB_STEP_SUMMARY) {
		const summary$1 = summaryReport(verdict, {
			rules,
			addressOf,
			diagrams,
			today,
			...trend,
			...fullReport && { fullReport }
		});
		await summary.addRaw(summary$1).write();
	}
	const runAddress = addressOfRun(job);
	const page = {
		rules,
		addressOf,
		...runAddress === void 0 ? {} : { run: runAddress }
	};
	const published = await publish(result, {
		wishes: wanted,
		job,
		client,
		commentContext: {
			...page,
			...diagrams.changed === void 0 ? {} : { diagram: diagrams.changed }
		},
		auditContext: {
			...page,
			...trend,
			today
		},
		suggestions: async () => clone && job.head ? suggestionsOf(result, clone, job.head, remote) : []
	});
	const notices = earlier.kind === "run" || earlier.kind === "nothing" ? published.notices : [degraded("trend", earlier, client !== void 0), ...published.notices];
	for (const notice$1 of notices) notice(notice$1);
	setOutputs({
		...outputsOf(result),
		...files,
		"comment-url": published.comment,
		"issue-url": published.issue
	});
}
/** For reports that name the commit. */
function checkedCommit({ server, repository, commit, ref }) {
	if (server === void 0 || repository === void 0 || commit === void 0) return {};
	const branch = ref === void 0 ? {} : { branch: ref };
	return { commit: {
		repository: `${server}/${repository}`,
		revision: commit,
		...branch
	} };
}
function outputsOf({ verdict }) {
	const { conclusion, totals, comparison, findings } = verdict;
	const changed = (kind) => comparison && findings.filter(({ change, suppression }) => change?.kind === kind && suppression === void 0).length;
	return {
		conclusion,
		gating: totals.gating,
		...Object.fromEntries(severities.map((severity) => [severity, totals.severities[severity]])),
		base: comparison?.base.commit,
		new: changed("new"),
		worse: changed("worse"),
		fixed: comparison?.fixed.filter(({ suppression }) => suppression === void 0).length
	};
}
/** What there is not is empty, so that a later step finds each output. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}

// src/config/reference.ts
/** What the action's `config` input is: a reference, or, on several lines or with a colon, the configuration itself. */
function referenceIn(text) {
	const match = /^([\w.-]+\/[\w.-]+)\/([^\s:@]+)@([^\s:@]+)$/.exec(text.trim());
	if (match?.[1] === void 0 || match[2] === void 0 || match[3] === void 0) return void 0;
	return {
		repository: match[1],
		path: match[2],
		ref: match[3]
	};
}
const longest = 1048576;
/**
* Reads a referenced configuration with the contents API.
* @see https://docs.github.com/en/rest/repos/contents#get-repository-content
* @throws UsageError where it cannot be read: that is never a pass.
*/
async function readReference(reference, client) {
	const { path, ref } = reference;
	const [owner = "", repo = ""] = reference.repository.split("/");
	const label = `${reference.repository}/${path}@${ref}`;
	const answer = await client.bytes("GET /repos/{owner}/{repo}/contents/{path}", {
		owner,
		repo,
		path,
		ref
	}, "application/vnd.github.raw+json", {
		maxBytes: longest,
		redirects: "refuse"
	});
	if (answer.kind === "ok") return new Source(path, new TextDecoder().decode(answer.data), label);
	throw new UsageError(`input config: ${label} cannot be read: ${meaning(answer, client.hasToken)}`);
}
function meaning(failure, hasToken) {
	if (failure.status === void 0 || failure.kind === "rate-limited") return failure.why;
	const answers = `GitHub answers ${failure.status}`;
	if (!hasToken) return `${answers}; give the action a token that may read it (input token)`;
	if (failure.kind === "failed") return answers;
	return `${answers}: it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read`;
}

// src/github/answer.ts
/**
* What a status that is no success means. GitHub says 403 and 429 of both kinds of limit.
* @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
*/
function failureOf({ status, headers, message, write, hasToken, now }) {
	const why = `GitHub answers ${status}${message === "" ? "" : ` (${clip(visible(message), 200)})`}`;
	if (status === 429 || status === 403 && isLimit(headers, message)) {
		const until = limitedUntil(headers, now);
		return {
			kind: "rate-limited",
			status,
			why,
			...until === void 0 ? {} : { until }
		};
	}
	if (status === 401 || status === 403 || status === 404 && (write || !hasToken)) return {
		kind: "forbidden",
		status,
		why
	};
	return {
		kind: status === 404 ? "not-found" : "failed",
		status,
		why
	};
}
/** What the body of an answer says went wrong; empty where it does not. */
function messageIn(bytes) {
	try {
		const body = JSON.parse(bytes.toString("utf8"));
		const message = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
		return typeof message === "string" ? message : "";
	} catch {
		return "";
	}
}
function isLimit(headers, message) {
	return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\brate limit\b|abuse/i.test(message);
}
function limitedUntil(headers, now) {
	const after = headers.get("retry-after");
	if (after !== null && /^\d{1,9}$/.test(after)) return now + Number(after) * 1e3;
	const reset = headers.get("x-ratelimit-reset");
	if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d{1,12}$/.test(reset)) return void 0;
	return Math.max(now, Number(reset) * 1e3 + 1e3);
}

// src/github/exchange.ts
/** Sends a request, and reads the answer up to a bound. Whatever goes wrong is an answer, too. */
async function exchange(request, bounds) {
	const signal = AbortSignal.timeout(bounds.deadline);
	try {
		return await follow(request, bounds, signal);
	} catch (error) {
		if (signal.aborted) return silent(`no answer came within ${bounds.deadline / 1e3} s`);
		return silent(reasonOf(error));
	}
}
const maxRedirects = 3;
async function follow(request, bounds, signal) {
	let url = request.url;
	for (let redirects = 0; redirects <= maxRedirects; redirects++) {
		const { authorization, ...others } = request.headers;
		const inside = new URL(url).origin === bounds.origin;
		const response = await fetch(url, {
			method: request.method,
			headers: {
				...others,
				...inside && bounds.token !== void 0 ? { authorization: `Bearer ${bounds.token}` } : {}
			},
			...request.body === void 0 ? {} : { body: request.body },
			redirect: "manual",
			signal
		});
		const location = response.headers.get("location");
		if (!isRedirect(response.status) || location === null) return await read(response, bounds.maxBytes);
		await response.body?.cancel();
		const target = URL.canParse(location, url) ? new URL(location, url) : void 0;
		if (bounds.redirects === "refuse" || request.method !== "GET" || target === void 0) return failed("GitHub answers with a redirect");
		if (target.origin !== bounds.origin && (bounds.redirects !== "leave" || !isSafe(target, bounds.origin))) return failed("GitHub answers with a redirect to another server");
		url = target.href;
	}
	return failed(`GitHub answers with more than ${maxRedirects} redirects`);
}
function isRedirect(status) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
/** What was asked for over TLS never comes without. */
function isSafe(target, origin) {
	return target.protocol === "https:" || target.protocol === "http:" && origin.startsWith("http:");
}
async function read(response, maxBytes) {
	const parts = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		if (length > maxBytes) return failed(`GitHub answers with more than ${maxBytes} bytes`);
		parts.push(part);
	}
	return {
		kind: "answered",
		status: response.status,
		headers: response.headers,
		bytes: Buffer.concat(parts)
	};
}
function failed(why) {
	return {
		kind: "failed",
		why,
		silent: false
	};
}
function silent(why) {
	return {
		kind: "failed",
		why,
		silent: true
	};
}
/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.cause instanceof AggregateError) return reasonOf(error.cause.errors[0]);
	return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

// src/github/patience.ts
/**
* How long all requests of a client wait together for a server that asks them to. Who keeps asking while it is limited
* may be shut out, so a wait holds back every request.
* @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
*/
var Patience = class {
	#longest;
	#waited = 0;
	#until = 0;
	/** @param longest ms in sum. */
	constructor(longest) {
		this.#longest = longest;
	}
	/** Holds requests back for `wait` ms from now. @returns false where that is too long: then nobody waits. */
	extend(wait) {
		const now = Date.now();
		const until = now + wait;
		const more = Math.max(0, until - Math.max(now, this.#until));
		if (this.#waited + more > this.#longest) return false;
		this.#waited += more;
		this.#until = Math.max(this.#until, until);
		return true;
	}
	/** Until no request is held back. */
	async ready() {
		for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) await setTimeout(left);
	}
};

// src/github/request.ts
/**
* A request for a route of the API, without a token.
* @param url base of the API. @param route method and template, as in GitHub's description.
* @param accept media type of the answer. @returns undefined where a parameter would make another route of it.
*/
async function requestOf(url, route, parameters, accept) {
	const { endpoint } = await import("./dist-bundle.part.js");
	const filled = endpoint(route, {
		...parameters,
		baseUrl: url
	});
	const [path = "", query] = filled.url.split("?");
	const slashed = path.replaceAll("%2F", "/");
	if (slashed.split("/").some((segment) => segment === "." || segment === "..")) return void 0;
	const { method, body } = filled;
	return {
		method,
		url: query === void 0 ? slashed : `${slashed}?${query}`,
		headers: {
			accept,
			"x-github-api-version": "2022-11-28",
			"user-agent": `bulkhead/${version}`,
			...body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" }
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) }
	};
}

// src/github/turns.ts
/** Lets so many run at once, and the others wait for their turn, in order. */
var Turns = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async take(run) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await run();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free++;
			else next();
		}
	}
};

// src/github/client.ts
/**
* GitHub's REST API. Bounded in all that it does: each request by a deadline, a size and a number of tries, all of them
* by the time that they wait in sum; after one that got no answer, none is sent any more. The token is shown to the
* API's own origin only, and stands in no answer.
*
* Octokit's plugins do not fit: that for retries repeats a write whose first try may have come through (a second
* comment), that for throttling waits as long as it is told, and its request takes 1.7 s to parse a large tree.
*/
var GitHubClient = class {
	/** Whether requests say who asks. */
	hasToken;
	#options;
	#token;
	#patience;
	/** GitHub allows 100 requests at once. */
	#reads = new Turns(8);
	/** "Pause between mutative requests", one at a time. */
	#writes = new Turns(1);
	#lastWrite = 0;
	/** Why no request is sent any more, and until when. */
	#closed;
	/** @throws UsageError where the token or the address is none. */
	constructor({ token, ...options }) {
		if (!/^https?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) throw new UsageError(`GITHUB_API_URL: "${options.url}" is no address of an API`);
		if (token !== void 0 && !/^[\x21-\x7e]+$/.test(token)) throw new UsageError("input token: it has characters that no token has");
		this.#options = {
			...defaults,
			...options,
			url: options.url.replace(/\/+$/, "")
		};
		this.#token = token;
		this.hasToken = token !== void 0;
		this.#patience = new Patience(this.#options.patience);
	}
	/** What a route of the API answers, as GitHub's description has it. */
	async request(route, parameters, manner = {}) {
		const answer = await this.#send(route, parameters, "application/vnd.github+json", manner);
		return answer.kind === "ok" ? parsed(answer.data) : answer;
	}
	/**
	* A list over all of its pages, each of up to 100, asked for by number: no address that an answer names is asked.
	* @param itemsOf what a page has. @param maxPages more is left unread, `complete` says whether there was more.
	*/
	async pages(route, parameters, itemsOf, maxPages) {
		const items = [];
		for (let page = 1; page <= maxPages; page++) {
			const paged = {
				...parameters,
				per_page: 100,
				page
			};
			const answer = await this.#send(route, paged, "application/vnd.github+json", {});
			if (answer.kind !== "ok") return answer;
			const listed = parsed(answer.data);
			if (listed.kind !== "ok") return listed;
			items.push(...itemsOf(listed.data));
			if (!/;\s*rel="next"/.test(answer.data.headers.get("link") ?? "")) return {
				kind: "ok",
				data: {
					items,
					complete: true
				}
			};
		}
		return {
			kind: "ok",
			data: {
				items,
				complete: false
			}
		};
	}
	/** The answer's bytes as they come. @param accept its media type. */
	async bytes(route, parameters, accept, manner = {}) {
		const answer = await this.#send(route, parameters, accept, manner);
		return answer.kind === "ok" ? {
			kind: "ok",
			data: answer.data.bytes
		} : answer;
	}
	async #send(route, parameters, accept, manner) {
		const request = await requestOf(this.#options.url, route, parameters, accept);
		if (request === void 0) return {
			kind: "failed",
			why: "it has a name that is no path"
		};
		const write = request.method !== "GET";
		const { tries, backoff } = this.#options;
		for (let attempt = 1;; attempt++) {
			await this.#patience.ready();
			if (this.#closed !== void 0 && Date.now() < this.#closed.until) return this.#closed.failure;
			const exchanged = await (write ? this.#write(request, manner) : this.#read(request, manner));
			if (exchanged.kind === "answered" && exchanged.status < 300) return {
				kind: "ok",
				data: exchanged
			};
			const failure = this.#failureOf(exchanged, write);
			const wait = waitFor(failure, exchanged, write, backoff * 2 ** (attempt - 1));
			if (wait !== void 0 && attempt < tries && this.#patience.extend(wait)) continue;
			const until = closedUntil(failure, exchanged);
			if (until !== void 0) this.#closed = {
				failure,
				until
			};
			return failure;
		}
	}
	#read(request, manner) {
		return this.#reads.take(() => exchange(request, this.#bounds(manner)));
	}
	#write(request, manner) {
		return this.#writes.take(async () => {
			const early = this.#lastWrite + this.#options.betweenWrites - Date.now();
			if (early > 0) await setTimeout(early);
			const exchanged = await exchange(request, this.#bounds(manner));
			this.#lastWrite = Date.now();
			return exchanged;
		});
	}
	#bounds({ maxBytes = defaultMaxBytes, redirects = "follow" }) {
		const { url, deadline } = this.#options;
		return {
			origin: new URL(url).origin,
			token: this.#token,
			deadline,
			maxBytes,
			redirects
		};
	}
	#failureOf(exchanged, write) {
		if (exchanged.kind === "failed") return {
			kind: "failed",
			why: this.#withoutToken(exchanged.why)
		};
		const { status, headers, bytes } = exchanged;
		const message = this.#withoutToken(messageIn(bytes));
		return failureOf({
			status,
			headers,
			message,
			write,
			hasToken: this.hasToken,
			now: Date.now()
		});
	}
	#withoutToken(text) {
		return this.#token === void 0 ? text : text.replaceAll(this.#token, "***");
	}
};
function parsed({ bytes }) {
	try {
		const data = JSON.parse(bytes.toString("utf8"));
		if (typeof data === "object" && data !== null) return {
			kind: "ok",
			data
		};
	} catch {}
	return {
		kind: "failed",
		why: "GitHub answers with something else than JSON"
	};
}
const defaults = {
	deadline: 2e4,
	tries: 3,
	patience: 6e4,
	backoff: 1e3,
	betweenWrites: 1e3
};
const defaultMaxBytes = 16777216;
/** ms; "wait for at least one minute before retrying", where GitHub does not say how long. */
const limitedFor = 6e4;
/** ms before another try; undefined where none is worth it. */
function waitFor(failure, exchanged, write, backoff) {
	if (failure.kind === "rate-limited") return failure.until === void 0 ? limitedFor : Math.max(0, failure.until - Date.now());
	if (write) return void 0;
	if (exchanged.kind === "failed") return exchanged.silent ? backoff : void 0;
	return exchanged.status >= 500 || exchanged.status === 408 ? backoff : void 0;
}
/** Until when nothing more is asked, ms since 1970; undefined where others may have better luck. */
function closedUntil(failure, exchanged) {
	if (failure.kind === "rate-limited") return failure.until ?? Date.now() + limitedFor;
	return exchanged.kind === "failed" && exchanged.silent ? Number.POSITIVE_INFINITY : void 0;
}

// src/tree/github-items.ts
/**
* All files of a git tree over the API, by path. One request, unless the tree is so large (100,000 entries, or 7 MB)
* that the answer is cut: then folder by folder, and what is cut is never taken for the whole.
* @see https://docs.github.com/en/rest/git/trees#get-a-tree
* @param tree its hash. @param maxRequests where more would be needed, the answer is `failed`.
*/
async function itemsOf(client, repository, tree, maxRequests) {
	const items = /* @__PURE__ */ new Map();
	/** Folders to come, with their paths; `recursive`: with all that is below. */
	const wanted = [{
		tree,
		path: "",
		recursive: true
	}];
	for (let requests = 0;; requests++) {
		const folder = wanted.pop();
		if (folder === void 0) return {
			kind: "ok",
			data: items
		};
		if (requests === maxRequests) return {
			kind: "failed",
			why: `its tree is so large that GitHub answers in parts, of which more than ${maxRequests} would be needed`
		};
		const answer = await entriesOf(client, repository, folder);
		if (answer.kind !== "ok") return answer;
		const { entries, truncated } = answer.data;
		if (truncated && !folder.recursive) return {
			kind: "failed",
			why: `its folder "${folder.path}" is larger than what GitHub answers`
		};
		if (truncated) wanted.push({
			...folder,
			recursive: false
		});
		else for (const entry of entries) take(entry, folder, items, wanted);
	}
}
/** Entries are up to 100,000, of some 250 bytes, and longer where paths are. */
const maxBytes = 134217728;
async function entriesOf(client, repository, { tree, recursive }) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...ownerAndRepo(repository),
		tree_sha: tree,
		...recursive ? { recursive: "1" } : {}
	}, { maxBytes });
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			entries: answer.data.tree,
			truncated: answer.data.truncated
		}
	};
}
/** Submodules are of type `commit`, and left out. */
function take(entry, folder, items, wanted) {
	const path = folder.path === "" ? entry.path : `${folder.path}/${entry.path}`;
	if (entry.type === "tree" && !folder.recursive) wanted.push({
		tree: entry.sha,
		path,
		recursive: true
	});
	if (entry.type !== "blob") return;
	const kind = entry.mode === "120000" ? "link" : "file";
	items.set(path, {
		id: entry.sha,
		kind,
		...entry.size === void 0 ? {} : { size: entry.size }
	});
}

// src/tree/github.ts
/**
* The files of a commit, read over GitHub's API with a token that may read the contents, or none. A file is fetched when
* it is first read. What large file storage keeps elsewhere is here the small text that points to it, as in git.
*/
var GitHubTree = class GitHubTree extends CommitTree {
	#blobs;
	constructor(commit, items, blobs, options) {
		super(commit, items, blobs.read, options);
		this.#blobs = blobs;
	}
	/**
	* The tree of a commit.
	* @param repository `owner/name`. @param commit full hash.
	*/
	static async open(client, repository, commit, options = {}) {
		const found = await commitOf(client, repository, commit);
		if (found.kind !== "ok") return found;
		const items = await itemsOf(client, repository, found.data.tree, options.maxTreeRequests ?? 100);
		if (items.kind !== "ok") return items;
		const blobs = new Blobs(client, repository, options);
		return {
			kind: "ok",
			data: new GitHubTree(found.data.sha, items.data, blobs, options)
		};
	}
	/**
	* Why a file could not be fetched, the first time that one could not. Such a file is `refused`; a comparison with a
	* tree that is not whole says things that are not so.
	*/
	get failure() {
		return this.#blobs.failure;
	}
};
var Blobs = class {
	failure;
	#client;
	#repository;
	#beside;
	#maxFiles;
	#known = /* @__PURE__ */ new Map();
	#fetched = 0;
	constructor(client, repository, { beside, maxFiles = 400 }) {
		this.#client = client;
		this.#repository = repository;
		this.#beside = beside;
		this.#maxFiles = maxFiles;
	}
	read = ({ id }, path, maximum) => {
		const known = this.#known.get(id);
		if (known !== void 0) return known;
		const reading = this.#readOnce(id, path, maximum);
		this.#known.set(id, reading);
		return reading;
	};
	async #readOnce(id, path, maximum) {
		const local = await this.#beside?.readBytes?.(path);
		if (local?.kind === "bytes" && hasId(local.bytes, id)) return local;
		if (this.#fetched >= this.#maxFiles) return this.#failed({
			kind: "failed",
			why: `more than ${this.#maxFiles} files would have to be fetched`
		});
		this.#fetched++;
		const answer = await this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...ownerAndRepo(this.#repository),
			file_sha: id
		}, { maxBytes: maximum * 1.5 + 4096 });
		if (answer.kind !== "ok") return this.#failed(answer);
		const { content, encoding } = answer.data;
		const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
		if (hasId(bytes, id)) return {
			kind: "bytes",
			bytes
		};
		return this.#failed({
			kind: "failed",
			why: "GitHub answers with another content than its hash says"
		});
	}
	#failed(failure) {
		this.failure ??= failure;
		return {
			kind: "refused",
			why: `could not be fetched: ${failure.why}`,
			lost: true
		};
	}
};
/** Whether bytes are the object that git calls so. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hasId(bytes, id) {
	return createHash(id.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

// src/github/remote.ts
/** Reads of a repository what a clone of it does not have. @param repository `owner/name`. */
function remoteOf(client, repository) {
	const over = (failure) => ({ why: `over GitHub's API: ${reasonOf$1("base", failure, client.hasToken)}` });
	return {
		tree: async (commit, options) => {
			const answer = await GitHubTree.open(client, repository, commit, options);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		mergeBase: async (base, head) => {
			const answer = await mergeBase(client, repository, base, head);
			return answer.kind === "ok" ? answer.data : over(answer);
		}
	};
}

// src/main.ts
/** The action: inputs, the run, its reports, exit status. */
async function runAction() {
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const { occasion, payload } = await occasionIn(process.env);
		const job = jobIn(process.env, payload);
		const client = clientOf(job);
		const remote = client && job.repository ? remoteOf(client, job.repository) : void 0;
		prepareForShortRun();
		const prepared = await prepare(getMultilineInput("paths"), settings(), text("config-file"), workspace, {
			organisation: await organisation(job),
			occasion,
			remote,
			defaults: { allowEmpty: true },
			ignored: "leave"
		});
		const result = await run(prepared.trees, prepared.options, prepared);
		await report(result, {
			prepared,
			job,
			client,
			remote,
			workspace
		});
		process.exitCode = statusOf(result.verdict.conclusion, prepared.options);
	} catch (error) {
		fail(error);
	}
}
/** Status 2: a job that could not be done must look like neither a pass nor a finding, whatever fails while it is said. */
function fail(error) {
	setFailed(visibleLines(error instanceof UsageError ? error.message : String(error)));
	process.exitCode = exitStatus.unable;
	try {
		setOutput("conclusion", "error");
	} catch (second) {
		warning(`the output "conclusion" could not be written: ${String(second)}`);
	}
}
/** The configuration in the input `config`, written out or referred to: that of whoever wrote the workflow. */
async function organisation(job) {
	const written = text("config");
	if (written === void 0) return void 0;
	const reference = referenceIn(written);
	if (reference === void 0) return new Source("config", written, "input config");
	return readReference(reference, clientOf(job) ?? new GitHubClient({ url: job.api }));
}
/** Undefined without a token: then nothing is asked that was not asked for by name. */
function clientOf({ api }) {
	const token = text("token");
	return token === void 0 ? void 0 : new GitHubClient({
		url: api,
		token
	});
}

export { runAction };