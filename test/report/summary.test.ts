import { expect, test } from "vitest";
import { prose } from "../../src/report/markdown.ts";
import { summaryReport } from "../../src/report/summary.ts";
import { cleanVerdict, emptyVerdict, harmful, hostileVerdict, manyFindings, shopRules, shopVerdict } from "./shop.ts";

const context = { rules: shopRules };

test("the summary says the verdict, the findings worst first, what was not judged, what was looked at", () => {
	expect(
		summaryReport(shopVerdict(), {
			...context,
			addressOf: ({ file, line }) => `https://github.com/o/r/blob/sha/${file}#L${line}`,
		}),
	).toMatchInlineSnapshot(`
		"## Bulkhead

		❌ **3 findings fail the check.**

		4 findings: 2 critical, 2 high; 1 accepted. Looked at 2 files, which make 1 project with 2 containers.

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥 critical | <code>db</code> publishes 5432 on all interfaces, and its password is written in the file (and 1 related place) | <a href="https://github.com/o/r/blob/sha/compose.yaml#L15"><code>compose.yaml:15:9</code></a> | <code>datastore-exposed-with-known-password</code> |
		| 🟥 critical | <code>proxy</code> mounts the Docker socket: whoever controls it controls the host | <a href="https://github.com/o/r/blob/sha/compose.yaml#L19"><code>compose.yaml:19:35</code></a> | <code>runtime-socket</code> |
		| 🟧 high | <code>deploy/broken.yaml</code> is not judged: a list has no end | <a href="https://github.com/o/r/blob/sha/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | <code>unreadable-file</code> |
		| 🟧 high<br><sub>does not fail</sub> | <code>proxy</code> shares the host's network<br><em>inferred</em> | <a href="https://github.com/o/r/blob/sha/compose.yaml#L20"><code>compose.yaml:20:19</code></a> | <code>host-network</code> |

		### Could not be judged

		| Where | Why |
		| --- | --- |
		| <a href="https://github.com/o/r/blob/sha/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | a list has no end |

		<details><summary>1 accepted finding</summary>

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟨 medium | <code>db</code> moves with every pull<br><em>accepted by &#64;​team until 2027-03-31: The base image follows security releases</em> | <a href="https://github.com/o/r/blob/sha/compose.yaml#L11"><code>compose.yaml:11:68</code></a> | <code>image-floating</code> |

		</details>

		<details><summary>What to do: 4 rules</summary>

		| Rule | What it is | What to do |
		| --- | --- | --- |
		| <code>datastore-exposed-with-known-password</code> | <a href="https://docs.docker.com/">Datastore exposed with a known password</a> | Publish on \`127.0.0.1\`, and take the password from a secret. |
		| <code>runtime-socket</code> | <a href="https://docs.docker.com/">Container runtime socket</a> | Put a socket proxy in between. |
		| <code>unreadable-file</code> | File not judged | Repair the file, or exclude it if it is not run. |
		| <code>host-network</code> | <a href="https://docs.docker.com/">Host network</a> | Drop it. |

		</details>

		<details><summary>What was looked at</summary>

		| Kind | Project | Containers | Files |
		| --- | --- | --- | --- |
		| compose | <code>shop</code> | 2 | <code>.env</code><br><code>compose.yaml</code> |

		</details>

		<details><summary>Notes</summary>

		| Where | What |
		| --- | --- |
		| <a href="https://github.com/o/r/blob/sha/deploy/broken.yaml#L1"><code>deploy/broken.yaml:1:1</code></a> | refers to prod.env, which is not there |

		</details>
		"
	`);
});

test("a pass says what was looked at", () => {
	expect(summaryReport(cleanVerdict(), context)).toMatchInlineSnapshot(`
		"## Bulkhead

		✅ **Pass: no finding at high or worse that is certain and not accepted.**

		Looked at 1 file, which makes 1 project with 2 containers.

		<details><summary>What was looked at</summary>

		| Kind | Project | Containers | Files |
		| --- | --- | --- | --- |
		| compose | <code>shop</code> | 2 | <code>compose.yaml</code> |

		</details>
		"
	`);
});

test("nothing to check is no green mark", () => {
	expect(summaryReport(emptyVerdict(), context)).toContain("❌ **Nothing to check");
});

test.each([
	["a|b", "a&#124;b", "a cell's end"],
	["`x`", "&#96;x&#96;", "code"],
	["<b>", "&#60;b&#62;", "HTML"],
	["&lt;", "&#38;lt;", "a reference"],
	["*a* _b_ ~c~", "&#42;a&#42; &#95;b&#95; &#126;c&#126;", "emphasis"],
	["[a](b)", "&#91;a&#93;(b)", "a link"],
	["https://e.vil www.e.vil", "https&#58;//e.vil www&#46;e.vil", "what becomes a link by itself"],
	["@octocat", "&#64;\u200Boctocat", "a mention"],
	["#12", "&#35;\u200B12", "an issue"],
	[":tada:", ":\u200Btada:", "an emoji"],
	["$a$", "&#36;a&#36;", "a formula"],
	["a\nb", "a&#92;nb", "a line break"],
	["db publishes 5432 (tcp), on 0.0.0.0:5432", "db publishes 5432 (tcp), on 0.0.0.0:5432", "nothing to escape"],
])("%j is %j in prose (%s)", (text, expected, _why) => {
	expect(prose(text)).toBe(expected);
});

test("hostile text makes no markup", () => {
	const summary = summaryReport(hostileVerdict(), context);
	expect(summary).not.toMatch(harmful);
	expect(summary).not.toMatch(/<img|https:\/\/e\.vil|\[l\]|@octocat|`/);
	for (const row of summary.split("\n").filter((line) => line.startsWith("| "))) {
		expect([3, 4, 5]).toContain(row.split("|").length - 1);
	}
});

const many = manyFindings(12_000);

test.each([[1024 * 1024 - 4096], [20_000], [2000]])("within %d bytes it is cut by whole rows, and says so", (limit) => {
	const summary = summaryReport(many, { ...context, limit });
	expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
	expect(/\d+ more findings do not fit here/.test(summary)).toBe(true);
	const rows = summary.split("\n").filter((line) => line.startsWith("| 🟥"));
	expect(rows.every((row) => row.endsWith(" |"))).toBe(true);
	expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
});
