import { expect, test } from "vitest";
import { isSameBody } from "../../src/github/body.ts";
import { type CommentContext, commentBody } from "../../src/report/comment.ts";
import { changeVerdict, hostileChange } from "./change.ts";
import { harmful, manyFindings, shopRules, shopVerdict } from "./shop.ts";

/** As for one run at one commit. */
function context(commit: string, run: number): CommentContext {
	return {
		rules: shopRules,
		addressOf: ({ file, line }, side) => `https://github.com/o/r/blob/${side}-${commit}/${file}#L${line}`,
		run: `https://github.com/o/r/actions/runs/${run}`,
		diagram: "flowchart LR\n\tdb",
	};
}

test("the comment says the verdict, what the change does, what it brings and what it repairs, and where the rest is", () => {
	expect(commentBody(changeVerdict(), context("sha", 7))).toMatchInlineSnapshot(`
		"## Bulkhead

		❌ **1 of the 2 new findings fails the check.**

		2 new findings: 1 critical, 1 high; 1 fixed; 2 as before; 1 accepted. Compared with main (0a1b2c3). Looked at 2 files, which make 1 project with 2 containers.

		Could not judge 1 file, wholly or in part: <code>deploy/broken.yaml</code>.

		- 🟥 <strong>db</strong> is now published on <code>0.0.0.0:5432</code> with the password written in the file · <a href="https://github.com/o/r/blob/head-sha/compose.yaml#L15"><code>compose.yaml:15:9</code></a>
		- ▫️ <strong>db</strong> runs <code>postgres:18</code> instead of <code>postgres:17</code> · <a href="https://github.com/o/r/blob/head-sha/compose.yaml#L11"><code>compose.yaml:11:18</code></a>
		- 🟩 <strong>cache</strong> left network <code>edge</code> · <a href="https://github.com/o/r/blob/base-sha/compose.yaml#L6"><code>compose.yaml:6:16</code></a> in <code>main</code>

		\`\`\`mermaid
		flowchart LR
			db
		\`\`\`

		### New

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | <code>db</code> publishes 5432 on all interfaces, and its password is written in the file<br><a href="https://github.com/o/r/blob/head-sha/compose.yaml#L13"><code>compose.yaml:13:42</code></a>: the password | <a href="https://github.com/o/r/blob/head-sha/compose.yaml#L15"><code>compose.yaml:15:9</code></a> | <code>datastore-exposed-with-known-password</code> |
		| 🟧&nbsp;high | <code>proxy</code> shares the host's network<br><em>inferred</em> | <a href="https://github.com/o/r/blob/head-sha/compose.yaml#L20"><code>compose.yaml:20:19</code></a> | <code>host-network</code> |

		### Fixed

		- 🟩 critical: <code>cache</code> runs privileged · <code>privileged</code> · <a href="https://github.com/o/r/blob/base-sha/compose.yaml#L5"><code>compose.yaml:5:5</code></a> in <code>main</code>

		<details><summary>What to do: 2 rules</summary>

		| Rule | What it is | What to do |
		| --- | --- | --- |
		| <code>datastore-exposed-with-known-password</code> | <a href="https://docs.docker.com/">Datastore exposed with a known password</a> | Publish on \`127.0.0.1\`, and take the password from a secret. |
		| <code>host-network</code> | <a href="https://docs.docker.com/">Host network</a> | Drop it. |

		</details>

		<a href="https://github.com/o/r/actions/runs/7">The whole report</a>

		<!-- bulkhead-state:ba7122fba94bdf4b7c918daf885066a608826df1f4e1a209d0d318572dc0325f -->
		"
	`);
});

test("a change that brings nothing makes a short comment", () => {
	const quiet = changeVerdict({
		surface: [],
		fixed: false,
		without: ["host-network", "datastore-exposed-with-known-password", "unreadable-file", "runtime-socket"],
	});
	const verdict = { ...quiet, diagnostics: [], totals: { ...quiet.totals, unreadable: 0 } };
	expect(commentBody(verdict, { rules: shopRules })).toMatchInlineSnapshot(`
		"## Bulkhead

		✅ **Pass: no finding at high or worse that is certain and not accepted.**

		No new findings; 1 accepted. Compared with main (0a1b2c3). Looked at 2 files, which make 1 project with 2 containers.

		What the containers expose, reach, mount and control stays as it is.

		<!-- bulkhead-state:703a5a400db3d99b2dbc943724c7a169fabe917699641b4be64876cd05d935dc -->
		"
	`);
});

test("what fails the check though it was there before says so", () => {
	const body = commentBody(changeVerdict({ gate: "all" }), { rules: shopRules });
	expect(body).toContain("### New, or fails the check");
	expect(body.match(/there before this change/g)).toHaveLength(2);
});

test("without a base it is about the findings", () => {
	expect(commentBody(shopVerdict(), { rules: shopRules })).toContain("### Findings");
});

test("of another run and another commit it says the same; of another finding or difference it does not", () => {
	const first = commentBody(changeVerdict(), context("a", 1));
	const again = commentBody(changeVerdict(), context("b", 2));
	expect(again).not.toBe(first);
	expect(isSameBody(first, again)).toBe(true);
	const { comparison, ...verdict } = changeVerdict();
	if (comparison === undefined) throw new Error("no comparison");
	const moved = { ...comparison, base: { ...comparison.base, commit: "f".repeat(40) } };
	expect(isSameBody(first, commentBody({ ...verdict, comparison: moved }, context("c", 3)))).toBe(true);
	const others = [
		changeVerdict({ without: ["host-network"] }),
		changeVerdict({ surface: [] }),
		changeVerdict({ fixed: false }),
	];
	expect(others.map((verdict) => isSameBody(first, commentBody(verdict, context("a", 1))))).toEqual([
		false,
		false,
		false,
	]);
});

test("it never takes more than GitHub lets a comment have, and says what is missing", () => {
	const many = changed(manyFindings(5000));
	const body = commentBody(many, context("sha", 7));
	expect(body.length).toBeLessThan(65_536);
	expect(body).toContain('4980 more findings left out to fit here: <a href="https://github.com/o/r/actions/runs/7">');
});

test.each(Array.from({ length: 40 }, (_, at) => 700 + at * 61))("%d characters are enough or are kept to", (limit) => {
	const body = commentBody(changeVerdict(), { ...context("sha", 7), limit });
	expect(body.length).toBeLessThanOrEqual(limit);
	expect(body).toContain("The whole report</a>");
	expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
});

test("hostile text makes no markup, and no comment that is too long", () => {
	const { comparison, ...verdict } = hostileChange();
	if (comparison === undefined) throw new Error("no comparison");
	const surface = Array.from({ length: 100 }, () => comparison.surface).flat();
	const body = commentBody({ ...verdict, comparison: { ...comparison, surface } }, { rules: shopRules });
	expect(body.length).toBeLessThan(65_536);
	expect(body).not.toMatch(harmful);
	expect(body).not.toMatch(/<img|https:\/\/e\.vil|\[l\]|`/);
});

/** The verdict as one on a change that brings all of it. */
function changed(verdict: ReturnType<typeof manyFindings>) {
	const { comparison } = changeVerdict();
	return { ...verdict, ...(comparison === undefined ? {} : { comparison }) };
}
