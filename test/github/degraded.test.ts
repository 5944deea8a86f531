import { expect, test } from "vitest";
import type { Failure } from "../../src/github/answer.ts";
import { degraded, type Extra } from "../../src/github/degraded.ts";

const forbidden: Failure = { kind: "forbidden", status: 403, why: "GitHub answers 403 (Resource not accessible)" };

test.each<[Extra, Failure, boolean, string]>([
	[
		"comment",
		forbidden,
		true,
		"the comment is left out: the token may not write comments (permissions: pull-requests: write); the token of a pull request from a fork or of Dependabot never may",
	],
	[
		"review",
		forbidden,
		true,
		"suggestions are left out: the token may not write reviews (permissions: pull-requests: write); the token of a pull request from a fork or of Dependabot never may",
	],
	[
		"issue",
		forbidden,
		true,
		"the tracking issue is not kept up to date: the token may not write issues (permissions: issues: write); the token of a pull request from a fork or of Dependabot never may",
	],
	["trend", forbidden, true, "the trend is left out: the token may not read artifacts (permissions: actions: read)"],
	[
		"base",
		{ ...forbidden, status: 404 },
		false,
		"the base commit is not read: there is no token (input token); it takes one with contents: read",
	],
	[
		"comment",
		{ kind: "forbidden", status: 401, why: "GitHub answers 401 (Bad credentials)" },
		true,
		"the comment is left out: GitHub does not know the token: GitHub answers 401 (Bad credentials)",
	],
	[
		"comment",
		{ kind: "rate-limited", status: 403, why: "GitHub answers 403 (limit)", until: Date.UTC(2026, 10, 28, 12) },
		true,
		"the comment is left out: GitHub asks to wait longer than a job should, until 2026-11-28T12:00:00.000Z: GitHub answers 403 (limit)",
	],
	[
		"trend",
		{ kind: "failed", why: "it is no whole zip archive" },
		true,
		"the trend is left out: it is no whole zip archive",
	],
])("says what is left out and why: %s, %j, with a token: %s", (extra, failure, hasToken, expected) => {
	expect(degraded(extra, failure, hasToken)).toBe(expected);
});
