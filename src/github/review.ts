import { compareText } from "../compare-text.ts";
import type { Answer } from "./answer.ts";
import { isBy, self } from "./author.ts";
import { fitted, isMarked, markerOf, maxBodyLength } from "./body.ts";
import type { GitHubClient } from "./client.ts";
import { ownerAndRepo } from "./commits.ts";
import type { Suggestion } from "./suggestion.ts";

export type Review = {
	/** `owner/name` */
	readonly repository: string;
	readonly number: number;
	/** Full hash of the head that was looked at: lines are those of its files. */
	readonly commit: string;
	/** The worst first. */
	readonly suggestions: readonly Suggestion[];
	/** How many are made at most in one run; 20. */
	readonly most?: number;
};

/** How many suggestions were made, and what became of the others. */
export type Reviewed = {
	readonly made: number;
	/** An earlier run made them. */
	readonly known: number;
	/** Their lines are not in the diff, where GitHub takes no comment. */
	readonly outside: number;
	/** Above what one run makes. */
	readonly left: number;
	readonly url?: string;
};

/**
 * Suggests changes on the lines of a pull request's diff, in one review that neither approves nor blocks, each finding's
 * once. Needs `pull-requests: write`.
 * @see https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export async function review(client: GitHubClient, wanted: Review): Promise<Answer<Reviewed>> {
	const { repository, number, most = 20 } = wanted;
	const nothing = { made: 0, known: 0, outside: 0, left: 0 };
	if (wanted.suggestions.length === 0) return { kind: "ok", data: nothing };
	const shown = await hunksOf(client, repository, number);
	if (shown.kind !== "ok") return shown;
	const inside = wanted.suggestions.filter((one) => isShown(one, shown.data.get(one.path) ?? []));
	const outside = wanted.suggestions.length - inside.length;
	if (inside.length === 0) return { kind: "ok", data: { ...nothing, outside } };
	const marked = await earlier(client, repository, number, inside);
	if (marked.kind !== "ok") return marked;
	const isKnown = ({ fingerprint }: Suggestion) => marked.data.has(fingerprint);
	const fresh = inside.filter((one) => !isKnown(one));
	const made = apart(fresh, inside.filter(isKnown), most);
	const counts = { made: made.length, known: inside.length - fresh.length, outside, left: fresh.length - made.length };
	if (made.length === 0) return { kind: "ok", data: counts };
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
			...(one.startLine < one.endLine ? { start_line: one.startLine, start_side: "RIGHT" } : {}),
		})),
	});
	return answer.kind === "ok" ? { kind: "ok", data: { ...counts, url: answer.data.html_url } } : answer;
}

/** A suggestion as GitHub takes it. Its fence is longer than any in it, so that nothing in it can end it. */
export function suggestionBody({ message, replacement, fingerprint }: Suggestion): string {
	const runs = replacement.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
	const block = [`${fence}suggestion`, ...replacement, fence].join("\n");
	const marker = markerOf(keyOf(fingerprint));
	return `${marker}\n${fitted(message, maxBodyLength / 2)}\n\n${block}`;
}

/** First and last line, of the new side, of each part of the file that a diff shows. */
export type Hunks = readonly (readonly [first: number, last: number])[];

/**
 * Reads the heads of hunks from the `patch` of a changed file, which has nothing else that begins with `@@`.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function hunksIn(patch: string): Hunks {
	return patch.split("\n").flatMap((line) => {
		const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (match === null) return [];
		const [first, count] = [Number(match[1]), Number(match[2] ?? 1)];
		return count === 0 ? [] : [[first, first + count - 1] as const];
	});
}

/** Of a hundred files, or comments, each; GitHub lists 3,000 files. */
const maxPages = 30;

async function hunksOf(
	client: GitHubClient,
	repository: string,
	number: number,
): Promise<Answer<ReadonlyMap<string, Hunks>>> {
	const listed = await client.pages(
		"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
		{ ...ownerAndRepo(repository), pull_number: number },
		(files) => files.map(({ filename, patch }) => [filename, hunksIn(patch ?? "")] as const),
		maxPages,
	);
	return listed.kind === "ok" ? { kind: "ok", data: new Map(listed.data.items) } : listed;
}

function isShown({ startLine, endLine }: Suggestion, hunks: Hunks): boolean {
	return hunks.some(([first, last]) => startLine >= first && endLine <= last);
}

/** Fingerprints of those that we suggested before. */
async function earlier(
	client: GitHubClient,
	repository: string,
	number: number,
	suggestions: readonly Suggestion[],
): Promise<Answer<ReadonlySet<string>>> {
	const listed = await client.pages(
		"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
		{ ...ownerAndRepo(repository), pull_number: number },
		(comments) => comments.filter(({ body }) => body.startsWith("<!-- bulkhead:")),
		maxPages,
	);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (!complete) return { kind: "failed", why: `it has more than ${maxPages * 100} review comments` };
	if (items.length === 0) return { kind: "ok", data: new Set() };
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = items.filter(({ user }) => isBy(who.data, user));
	const known = suggestions.filter((one) => own.some(({ body }) => isMarked(body, keyOf(one.fingerprint))));
	return { kind: "ok", data: new Set(known.map(({ fingerprint }) => fingerprint)) };
}

function keyOf(fingerprint: string): string {
	return `suggestion:${fingerprint}`;
}

/**
 * The worst, in order of place. Of those that share a line only one: applying it would make the other wrong. One that
 * was made before, and is still to be dealt with, keeps its lines.
 */
function apart(suggestions: readonly Suggestion[], before: readonly Suggestion[], most: number): readonly Suggestion[] {
	const kept: Suggestion[] = [];
	for (const one of suggestions) {
		if (kept.length >= most) break;
		const shares = (other: Suggestion) => isOverlapping(one, other);
		if (!before.some(shares) && !kept.some(shares)) kept.push(one);
	}
	return kept.toSorted((a, b) => compareText(a.path, b.path) || a.startLine - b.startLine);
}

function isOverlapping(one: Suggestion, other: Suggestion): boolean {
	return one.path === other.path && one.startLine <= other.endLine && other.startLine <= one.endLine;
}

function introduction(made: number, left: number): string {
	const what = made === 1 ? "A safe change" : `${made} safe changes`;
	const more = left === 0 ? "" : ` ${left} more will follow when these are dealt with.`;
	return `${what} that would end a finding of Bulkhead each; apply what you agree with.${more}`;
}
