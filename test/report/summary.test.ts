import { expect, test } from "vitest";
import type { Finding } from "../../src/judge/finding.ts";
import { prose } from "../../src/report/markdown.ts";
import { summaryReport } from "../../src/report/summary.ts";
import { changeVerdict, hostileChange } from "./change.ts";
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

		Could not judge 1 file, wholly or in part: <code>deploy/broken.yaml</code>.

		### Fails the check

		#### <code>shop</code> · 2 critical

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | <code>db</code> publishes 5432 on all interfaces, and its password is written in the file<br><a href="https://github.com/o/r/blob/sha/compose.yaml#L13"><code>compose.yaml:13:42</code></a>: the password | <a href="https://github.com/o/r/blob/sha/compose.yaml#L15"><code>compose.yaml:15:9</code></a> | <code>datastore-exposed-with-known-password</code> |
		| 🟥&nbsp;critical | <code>proxy</code> mounts the Docker socket: whoever controls it controls the host | <a href="https://github.com/o/r/blob/sha/compose.yaml#L19"><code>compose.yaml:19:35</code></a> | <code>runtime-socket</code> |

		#### Files · 1 high

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟧&nbsp;high | <code>deploy/broken.yaml</code> is not judged: a list has no end | <a href="https://github.com/o/r/blob/sha/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | <code>unreadable-file</code> |

		### Does not fail the check

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟧&nbsp;high | <code>proxy</code> shares the host's network<br><em>inferred</em> | <a href="https://github.com/o/r/blob/sha/compose.yaml#L20"><code>compose.yaml:20:19</code></a> | <code>host-network</code> |

		<details><summary>1 accepted finding</summary>

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟨&nbsp;medium | <code>db</code> moves with every pull<br><em>accepted by &#64;​team until 2027-03-31: The base image follows security releases</em> | <a href="https://github.com/o/r/blob/sha/compose.yaml#L11"><code>compose.yaml:11:68</code></a> | <code>image-floating</code> |

		</details>

		<details><summary>Could not be judged: 1 place</summary>

		| Where | Why |
		| --- | --- |
		| <a href="https://github.com/o/r/blob/sha/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | a list has no end |

		</details>

		<details><summary>What to do: 4 rules</summary>

		| Rule | What it is | What to do |
		| --- | --- | --- |
		| <code>datastore-exposed-with-known-password</code> | <a href="https://docs.docker.com/">Datastore exposed with a known password</a> | Publish on \`127.0.0.1\`, and take the password from a secret. |
		| <code>runtime-socket</code> | <a href="https://docs.docker.com/">Container runtime socket</a> | Put a socket proxy in between. |
		| <code>unreadable-file</code> | File not judged | Repair what the message names, or exclude the file if it is not run. |
		| <code>host-network</code> | <a href="https://docs.docker.com/">Host network</a> | Drop it. |

		</details>

		<details><summary>What was looked at</summary>

		| Kind | Project | Containers | Files |
		| --- | --- | --- | --- |
		| compose | <code>shop</code> | 2 | <code>.env</code><br><code>compose.yaml</code> |

		</details>

		<details><summary>1 note</summary>

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
	["GH-12 gh-3 high-12", "GH-\u200B12 gh-\u200B3 high-12", "an issue, named otherwise"],
	[":tada:", ":\u200Btada:", "an emoji"],
	["$a$", "&#36;a&#36;", "a formula"],
	["a\nb", "a&#92;nb", "a line break"],
	["db publishes 5432 (tcp), on 0.0.0.0:5432", "db publishes 5432 (tcp), on 0.0.0.0:5432", "nothing to escape"],
])("%j is %j in prose (%s)", (text, expected, _why) => {
	expect(prose(text)).toBe(expected);
});

/** What GitHub makes mentions of: text, its references to characters resolved, and no code. */
function proseIn(summary: string): string {
	const decimal = (_: string, code: string) => String.fromCodePoint(Number(code));
	return summary.replace(/<code>.*?<\/code>/g, "").replace(/&#(\d+);/g, decimal);
}

test("hostile text makes no markup", () => {
	const summary = summaryReport(hostileVerdict(), context);
	expect(summary).not.toMatch(harmful);
	expect(summary).not.toMatch(/<img|https:\/\/e\.vil|\[l\]|`/);
	expect(proseIn(summary)).not.toContain("@octocat");
	for (const row of summary.split("\n").filter((line) => line.startsWith("| "))) {
		expect([3, 4, 5]).toContain(row.split("|").length - 1);
	}
});

test("of a change it says first what the change does, what fails, what is new, what was fixed", () => {
	const addressOf = ({ file, line }: { file: string; line: number }, side: string) =>
		`https://github.com/o/r/blob/${side}/${file}#L${line}`;
	const diagrams = { changed: "flowchart LR\n\tdb", whole: "flowchart LR\n\tdb\n\tproxy" };
	const today = "2027-03-20";
	expect(summaryReport(changeVerdict(), { ...context, addressOf, diagrams, today })).toMatchInlineSnapshot(`
		"## Bulkhead

		❌ **1 of the 2 new findings fails the check.**

		2 new findings: 1 critical, 1 high; 1 fixed; 2 as before; 1 accepted. Compared with main (0a1b2c3). Looked at 2 files, which make 1 project with 2 containers.

		Could not judge 1 file, wholly or in part: <code>deploy/broken.yaml</code>.

		### What this change does

		- 🟥 <strong>db</strong> is now published on <code>0.0.0.0:5432</code> with the password written in the file · <a href="https://github.com/o/r/blob/head/compose.yaml#L15"><code>compose.yaml:15:9</code></a>
		- ▫️ <strong>db</strong> runs <code>postgres:18</code> instead of <code>postgres:17</code> · <a href="https://github.com/o/r/blob/head/compose.yaml#L11"><code>compose.yaml:11:18</code></a>
		- 🟩 <strong>cache</strong> left network <code>edge</code> · <a href="https://github.com/o/r/blob/base/compose.yaml#L6"><code>compose.yaml:6:16</code></a> in <code>main</code>

		\`\`\`mermaid
		flowchart LR
			db
		\`\`\`

		<details><summary>The whole map</summary>

		\`\`\`mermaid
		flowchart LR
			db
			proxy
		\`\`\`

		</details>

		### Fails the check

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | <code>db</code> publishes 5432 on all interfaces, and its password is written in the file<br><a href="https://github.com/o/r/blob/head/compose.yaml#L13"><code>compose.yaml:13:42</code></a>: the password | <a href="https://github.com/o/r/blob/head/compose.yaml#L15"><code>compose.yaml:15:9</code></a> | <code>datastore-exposed-with-known-password</code> |

		### New, but does not fail the check

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟧&nbsp;high | <code>proxy</code> shares the host's network<br><em>inferred</em> | <a href="https://github.com/o/r/blob/head/compose.yaml#L20"><code>compose.yaml:20:19</code></a> | <code>host-network</code> |

		### Fixed

		- 🟩 critical: <code>cache</code> runs privileged · <code>privileged</code> · <a href="https://github.com/o/r/blob/base/compose.yaml#L5"><code>compose.yaml:5:5</code></a> in <code>main</code>

		### Accepted, but not for long

		| Until | Finding | Where | Decision |
		| --- | --- | --- | --- |
		| 2027-03-31 | <code>db</code> moves with every pull | <a href="https://github.com/o/r/blob/head/compose.yaml#L11"><code>compose.yaml:11:68</code></a> | The base image follows security releases<br>&#64;​team |

		<details><summary>2 findings as before</summary>

		#### <code>shop</code> · 1 critical

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | <code>proxy</code> mounts the Docker socket: whoever controls it controls the host | <a href="https://github.com/o/r/blob/head/compose.yaml#L19"><code>compose.yaml:19:35</code></a> | <code>runtime-socket</code> |

		#### Files · 1 high

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟧&nbsp;high | <code>deploy/broken.yaml</code> is not judged: a list has no end | <a href="https://github.com/o/r/blob/head/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | <code>unreadable-file</code> |

		</details>

		<details><summary>1 accepted finding</summary>

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟨&nbsp;medium | <code>db</code> moves with every pull<br><em>accepted by &#64;​team until 2027-03-31: The base image follows security releases</em> | <a href="https://github.com/o/r/blob/head/compose.yaml#L11"><code>compose.yaml:11:68</code></a> | <code>image-floating</code> |

		</details>

		<details><summary>Could not be judged: 1 place</summary>

		| Where | Why |
		| --- | --- |
		| <a href="https://github.com/o/r/blob/head/deploy/broken.yaml#L3"><code>deploy/broken.yaml:3:6</code></a> | a list has no end |

		</details>

		<details><summary>What to do: 2 rules</summary>

		| Rule | What it is | What to do |
		| --- | --- | --- |
		| <code>datastore-exposed-with-known-password</code> | <a href="https://docs.docker.com/">Datastore exposed with a known password</a> | Publish on \`127.0.0.1\`, and take the password from a secret. |
		| <code>host-network</code> | <a href="https://docs.docker.com/">Host network</a> | Drop it. |

		</details>

		<details><summary>What was looked at</summary>

		| Kind | Project | Containers | Files |
		| --- | --- | --- | --- |
		| compose | <code>shop</code> | 2 | <code>.env</code><br><code>compose.yaml</code> |

		</details>

		<details><summary>1 note</summary>

		| Where | What |
		| --- | --- |
		| <a href="https://github.com/o/r/blob/head/deploy/broken.yaml#L1"><code>deploy/broken.yaml:1:1</code></a> | refers to prod.env, which is not there |

		</details>
		"
	`);
});

test.each([
	{ why: "a decision's last day is today", today: "2027-03-31", says: "| 2027-03-31 | <code>db</code>" },
	{ why: "it ends in two weeks", today: "2027-03-17", says: "| 2027-03-31 | <code>db</code>" },
	{ why: "it holds for longer", today: "2027-03-16", says: undefined },
	{ why: "nobody says what day it is", today: undefined, says: undefined },
])("what is accepted is said to end soon: $says ($why)", ({ today, says }) => {
	const summary = summaryReport(shopVerdict(), { ...context, ...(today === undefined ? {} : { today }) });
	if (says === undefined) expect(summary).not.toContain("not for long");
	else expect(summary).toContain(says);
});

test("a change that leaves the surface alone is said to; where a file could not be read, only as far as it was", () => {
	const summary = summaryReport(changeVerdict({ surface: [] }), context);
	expect(summary).toContain(
		"What the containers expose, reach, mount and control stays as it is, as far as the files could be read.",
	);
});

test("many differences are all there, the worst without a click", () => {
	const [first] = changeVerdict().comparison?.surface ?? [];
	if (first === undefined) throw new Error("no difference");
	const surface = Array.from({ length: 30 }, (_, at) => ({ ...first, subject: `service-${at}` }));
	const summary = summaryReport(changeVerdict({ surface }), context);
	expect(summary.match(/<strong>service-\d+<\/strong>/g)).toHaveLength(30);
	expect(summary).toContain("<details><summary>18 more differences</summary>");
});

test("where several projects change, each difference says whose it is", () => {
	const surface = (changeVerdict().comparison?.surface ?? []).map((change, at) => ({ ...change, project: `p${at}` }));
	expect(summaryReport(changeVerdict({ surface }), context)).toContain("<strong>db</strong> (p0) is now published");
});

test("findings of several projects stand under the project's name, the one with the worst first", () => {
	const verdict = shopVerdict();
	const [first] = verdict.findings;
	if (first === undefined) throw new Error("no finding");
	const of = (project: string, severity: Finding["severity"]): Finding => ({ ...first, project, severity });
	const findings = [of("mild", "medium"), of("bad", "critical"), of("mild", "low"), of("bad", "medium")];
	const open = findings.map(({ suppression, ...finding }) => ({ ...finding, gates: false }));
	const summary = summaryReport({ ...verdict, findings: open }, context);
	expect(summary.match(/^#### .*$/gm)).toEqual([
		"#### <code>bad</code> · 1 critical, 1 medium",
		"#### <code>mild</code> · 1 medium, 1 low",
	]);
});

test("text of the picture cannot end its block", () => {
	const summary = summaryReport(changeVerdict(), { ...context, diagrams: { changed: "a[`x`]\n```\n# b" } });
	expect(summary).toContain("\n````mermaid\na[`x`]\n```\n# b\n````\n");
});

test("hostile text of a change makes no markup", () => {
	const summary = summaryReport(hostileChange(), context);
	expect(summary).not.toMatch(harmful);
	expect(summary).not.toMatch(/<img|https:\/\/e\.vil|\[l\]|`/);
	expect(proseIn(summary)).not.toContain("@octocat");
});

const many = manyFindings(12_000);

test("what is left out is to be found in the full report", () => {
	const summary = summaryReport(many, { ...context, limit: 20_000, fullReport: "bulkhead.json" });
	expect(summary).toMatch(
		/\d+ more findings left out to fit here: the full report is <code>bulkhead\.json<\/code>\.\n/,
	);
});

test.each(Array.from({ length: 60 }, (_, at) => 900 + at * 37))("nothing takes more than %d bytes", (limit) => {
	const diagrams = { changed: "flowchart LR\n\tdb", whole: "flowchart LR\n\tdb\n\tproxy" };
	const summary = summaryReport(changeVerdict(), { ...context, limit, diagrams, today: "2027-03-20" });
	expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
	expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
});

test.each([[1024 * 1024 - 4096], [20_000], [2000]])("within %d bytes it is cut by whole rows, and says so", (limit) => {
	const summary = summaryReport(many, { ...context, limit });
	expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
	expect(/\d+ more findings left out to fit here/.test(summary)).toBe(true);
	const rows = summary.split("\n").filter((line) => line.startsWith("| 🟥"));
	expect(rows.every((row) => row.endsWith(" |"))).toBe(true);
	expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
});
