import type { Answer } from "./answer.ts";
import { isBy, self } from "./author.ts";
import { bodyOf, isMarked, isSameBody } from "./body.ts";
import type { GitHubClient } from "./client.ts";
import { ownerAndRepo } from "./commits.ts";

/** The one issue that scheduled audits keep up to date. */
export type Tracking = {
	/** `owner/name` */
	readonly repository: string;
	/** Tells the issues of several audits apart. */
	readonly key: string;
	/** What it is found by first; GitHub leaves it out where the token may not set labels. */
	readonly label: string;
	/** At first: people may change it. */
	readonly title: string;
	/** Markdown, safe as it is; longer than GitHub keeps, it is cut. */
	readonly body: string;
	/** Nothing is left to track. */
	readonly clean: boolean;
};

export type Tracked = {
	readonly done: "created" | "updated" | "reopened" | "closed" | "unchanged" | "nothing";
	readonly number?: number;
	readonly url?: string;
};

/** What to do, from what is there. */
export function trackingStep(
	clean: boolean,
	existing: { readonly open: boolean; readonly body: string } | undefined,
	body: string,
): "create" | "update" | "reopen" | "close" | "leave" {
	if (existing === undefined) return clean ? "leave" : "create";
	if (clean) return existing.open ? "close" : "leave";
	if (!existing.open) return "reopen";
	return isSameBody(existing.body, body) ? "leave" : "update";
}

/**
 * Opens the issue, brings it up to date, closes it when all is clean and opens it again when not. Writes nothing when
 * nothing changed. Needs `issues: write`.
 * @see https://docs.github.com/en/rest/issues/issues
 */
export async function track(client: GitHubClient, tracking: Tracking): Promise<Answer<Tracked>> {
	const found = await find(client, tracking);
	if (found.kind !== "ok") return found;
	const existing = found.data;
	const body = bodyOf(tracking.key, tracking.body);
	const step = trackingStep(tracking.clean, existing, body);
	if (step === "leave") {
		return {
			kind: "ok",
			data: existing === undefined ? { done: "nothing" } : { done: "unchanged", ...named(existing) },
		};
	}
	const names = ownerAndRepo(tracking.repository);
	const answer =
		existing === undefined
			? await client.request("POST /repos/{owner}/{repo}/issues", {
					...names,
					title: tracking.title,
					body,
					labels: [tracking.label],
				})
			: await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...names,
					issue_number: existing.number,
					body,
					...states[step],
				});
	if (answer.kind !== "ok") return answer;
	return { kind: "ok", data: { done: did[step], number: answer.data.number, url: answer.data.html_url } };
}

const did = { create: "created", update: "updated", reopen: "reopened", close: "closed" } as const;

const states = {
	create: {},
	update: {},
	reopen: { state: "open", state_reason: "reopened" },
	close: { state: "closed", state_reason: "completed" },
} as const;

type Found = { readonly number: number; readonly open: boolean; readonly body: string; readonly url: string };

function named({ number, url }: Found): { readonly number: number; readonly url: string } {
	return { number, url };
}

/** Of a hundred issues each. */
const maxPages = 10;

/** Our own issue with the marker, an open one rather than a closed one, the latest of several. */
async function find(client: GitHubClient, tracking: Tracking): Promise<Answer<Found | undefined>> {
	const labelled = await search(client, tracking, { labels: tracking.label, state: "all" });
	if (labelled.kind !== "ok" || labelled.data !== undefined) return labelled;
	// The label was left out, or somebody took it off. What is open is kept up to date, and so is among the first.
	return search(client, tracking, { state: "open" });
}

async function search(
	client: GitHubClient,
	{ repository, key }: Tracking,
	filter: { readonly labels?: string; readonly state: "all" | "open" },
): Promise<Answer<Found | undefined>> {
	const listed = await client.pages(
		"GET /repos/{owner}/{repo}/issues",
		{ ...ownerAndRepo(repository), ...filter, sort: "updated", direction: "desc" },
		// The list has pull requests, too.
		(issues) => issues.filter(({ body, pull_request }) => pull_request === undefined && isMarked(body, key)),
		maxPages,
	);
	if (listed.kind !== "ok") return listed;
	if (listed.data.items.length === 0) return { kind: "ok", data: undefined };
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = listed.data.items.filter(({ user }) => isBy(who.data, user));
	const issue = own.find(({ state }) => state === "open") ?? own.toSorted((a, b) => b.number - a.number)[0];
	if (issue === undefined) return { kind: "ok", data: undefined };
	const { number, state, body, html_url } = issue;
	return { kind: "ok", data: { number, open: state === "open", body: body ?? "", url: html_url } };
}
