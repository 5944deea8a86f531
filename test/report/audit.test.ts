import { expect, test } from "vitest";
import { previousRun, trendOf } from "../../src/compare/trend.ts";
import { type AuditContext, auditBody } from "../../src/report/audit.ts";
import { jsonReport } from "../../src/report/json.ts";
import { cleanVerdict, harmful, hostileVerdict, manyFindings, shopRules, shopVerdict } from "./shop.ts";

/** The shop against the run before, which had no socket in it and something that is gone. */
function context(): AuditContext {
	const verdict = shopVerdict();
	const [first] = verdict.findings;
	if (first === undefined) throw new Error("no finding");
	const { suppression, ...open } = first;
	const gone = { ...open, rule: "root-user", message: "runs as root", fingerprint: "e".repeat(64) };
	const before = verdict.findings.filter(({ rule }) => rule !== "runtime-socket");
	const previous = previousRun(jsonReport({ ...verdict, findings: [...before, gone] }), "report.json");
	return {
		rules: shopRules,
		addressOf: ({ file, line }) => `https://github.com/o/r/blob/sha/${file}#L${line}`,
		run: "https://github.com/o/r/actions/runs/7",
		today: "2027-03-20",
		trend: trendOf(verdict.findings, previous),
	};
}

test("the issue says the state by severity and project, what moved since the last run, what fails, what ends soon", () => {
	expect(auditBody(shopVerdict(), context())).toMatchInlineSnapshot(`
		"❌ **3 findings fail the check.**

		4 findings: 2 critical, 2 high; 1 accepted. Looked at 2 files, which make 1 project with 2 containers.

		Could not judge 1 file, wholly or in part: <code>deploy/broken.yaml</code>.

		### Since the last run

		1 new, 1 fixed, 3 still there.

		| Severity | Last run | Now |  |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | 1 | 2 | ↑ 1 |
		| 🟧&nbsp;high | 2 | 2 | = |
		| 🟨&nbsp;medium | 1 | 0 | ↓ 1 |

		<details><summary>1 finding new since the last run</summary>

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟥&nbsp;critical | <code>proxy</code> mounts the Docker socket: whoever controls it controls the host | <a href="https://github.com/o/r/blob/sha/compose.yaml#L19"><code>compose.yaml:19:35</code></a> | <code>runtime-socket</code> |

		</details>

		<details><summary>1 finding fixed since the last run</summary>

		- 🟩 medium: <code>db</code> runs as root · <code>root-user</code> · <code>compose.yaml</code>

		</details>

		### By project

		| Project | 🟥&nbsp;critical | 🟧&nbsp;high | 🟨&nbsp;medium | 🟦&nbsp;low | ⬜&nbsp;info | accepted |
		| --- | --- | --- | --- | --- | --- | --- |
		| <code>shop</code> | 2 | 1 |  |  |  | 1 |
		| Files |  | 1 |  |  |  |  |

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

		### Accepted, but not for long

		| Until | Finding | Where | Decision |
		| --- | --- | --- | --- |
		| 2027-03-31 | <code>db</code> moves with every pull | <a href="https://github.com/o/r/blob/sha/compose.yaml#L11"><code>compose.yaml:11:68</code></a> | The base image follows security releases<br>&#64;​team |

		<details><summary>Does not fail the check: 1 finding</summary>

		| Severity | Finding | Where | Rule |
		| --- | --- | --- | --- |
		| 🟧&nbsp;high | <code>proxy</code> shares the host's network<br><em>inferred</em> | <a href="https://github.com/o/r/blob/sha/compose.yaml#L20"><code>compose.yaml:20:19</code></a> | <code>host-network</code> |

		</details>

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

		<a href="https://github.com/o/r/actions/runs/7">The whole report</a>

		<!-- bulkhead-state:d1020ada410bc3fefcfe601dcfdc8f4a885f656434c304489e4a837801cd6ed0 -->
		"
	`);
});

test("a repository without a finding says what was looked at", () => {
	expect(auditBody(cleanVerdict(), { rules: shopRules })).toMatchInlineSnapshot(`
		"✅ **Pass: no finding at high or worse that is certain and not accepted.**

		Looked at 1 file, which makes 1 project with 2 containers.

		<!-- bulkhead-state:17b3b56f8728ca9e7a6190f1b1013f983a28b48262af3e166e2f33d725c9c716 -->
		"
	`);
});

test("very many findings stay within what an issue takes, and every part is there", () => {
	const verdict = manyFindings(5000);
	const trend = trendOf(verdict.findings, { open: new Map(), accepted: new Set() });
	const body = auditBody(verdict, { ...context(), trend });
	expect(body.length).toBeLessThan(65_536);
	for (const part of ["### Since the last run", "### By project", "### Fails the check", "The whole report"]) {
		expect(body).toContain(part);
	}
	expect(body).toMatch(/\d+ more findings left out to fit here: <a /);
	expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
});

test("hostile text makes no markup", () => {
	const verdict = hostileVerdict();
	const gone = { ...verdict, findings: verdict.findings.map((each) => ({ ...each, fingerprint: "e".repeat(64) })) };
	const trend = trendOf(verdict.findings, previousRun(jsonReport(gone), "report.json"));
	const body = auditBody(verdict, { rules: shopRules, trend });
	expect(body).not.toMatch(harmful);
	expect(body).not.toMatch(/<img|https:\/\/e\.vil|\[l\]|`/);
});
