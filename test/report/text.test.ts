import { expect, test } from "vitest";
import type { Verdict } from "../../src/judge/judge.ts";
import { textReport } from "../../src/report/text.ts";
import { safeJson, safeJsonParts, visibleLines } from "../../src/report/visible.ts";
import { Source } from "../../src/source.ts";
import { growth, inProportion } from "../growth.ts";
import { changeVerdict, hostileChange } from "./change.ts";
import { cleanVerdict, emptyVerdict, harmful, hostileVerdict, manyFindings, shopVerdict } from "./shop.ts";

test("findings are written as compilers write, the verdict last", () => {
	expect(textReport(shopVerdict())).toMatchInlineSnapshot(`
		"compose.yaml:11:68: medium: db moves with every pull [image-floating] (accepted by @team until 2027-03-31: The base image follows security releases)
		   |
		11 |     image: {ref: "postgres:18", repository: library/postgres, tag: "18"}
		   |                                                                    ^^^^
		   = Drop it.

		compose.yaml:15:9: critical: db publishes 5432 on all interfaces, and its password is written in the file [datastore-exposed-with-known-password]
		   |
		15 |       - {host_ip: "", published: "5432", target: 5432, protocol: tcp}
		   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		   = compose.yaml:13:42: the password
		   = Publish on \`127.0.0.1\`, and take the password from a secret.

		compose.yaml:19:35: critical: proxy mounts the Docker socket: whoever controls it controls the host [runtime-socket]
		   |
		19 |     mounts: [{type: bind, source: /var/run/docker.sock, target: /var/run/docker.sock, read_only: true}]
		   |                                   ^^^^^^^^^^^^^^^^^^^^
		   = Put a socket proxy in between.

		compose.yaml:20:19: high: proxy shares the host's network [host-network] (inferred)
		   |
		20 |     network_mode: {mode: host}
		   |                   ^^^^^^^^^^^^
		   = Drop it.

		deploy/broken.yaml:3:6: high: deploy/broken.yaml is not judged: a list has no end [unreadable-file]
		  |
		3 |     POSTGRES_PASSWORD: ***
		  |      ^^^^^^^^^^^^^^^^^^^^^
		  = Repair what the message names, or exclude the file if it is not run.

		deploy/broken.yaml:1:1: warning: refers to prod.env, which is not there

		3 findings fail the check.
		4 findings: 2 critical, 2 high; 1 accepted.
		Looked at 2 files, which make 1 project with 2 containers.
		Could not judge 1 file, wholly or in part: deploy/broken.yaml.
		"
	`);
});

test("nothing found is a pass that says what was looked at", () => {
	expect(textReport(cleanVerdict())).toMatchInlineSnapshot(`
		"Pass: no finding at high or worse that is certain and not accepted.
		Looked at 1 file, which makes 1 project with 2 containers.
		"
	`);
});

test("of a change it says what that does, what is new, what was fixed, and how much is as before", () => {
	expect(textReport(changeVerdict())).toMatchInlineSnapshot(`
		"What changes since main (0a1b2c3):
		  critical  db is now published on \`0.0.0.0:5432\` with the password written in the file (compose.yaml:15:9)
		  changed   db runs \`postgres:18\` instead of \`postgres:17\` (compose.yaml:11:18)
		  better    cache left network \`edge\` (compose.yaml:6:16 in main)

		compose.yaml:11:68: medium: db moves with every pull [image-floating] (accepted by @team until 2027-03-31: The base image follows security releases)
		   |
		11 |     image: {ref: "postgres:18", repository: library/postgres, tag: "18"}
		   |                                                                    ^^^^
		   = Drop it.

		compose.yaml:15:9: critical: db publishes 5432 on all interfaces, and its password is written in the file [datastore-exposed-with-known-password]
		   |
		15 |       - {host_ip: "", published: "5432", target: 5432, protocol: tcp}
		   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		   = compose.yaml:13:42: the password
		   = Publish on \`127.0.0.1\`, and take the password from a secret.

		compose.yaml:20:19: high: proxy shares the host's network [host-network] (inferred)
		   |
		20 |     network_mode: {mode: host}
		   |                   ^^^^^^^^^^^^
		   = Drop it.

		deploy/broken.yaml:1:1: warning: refers to prod.env, which is not there

		fixed: critical: cache runs privileged [privileged] (compose.yaml:5:5 in main)
		2 findings are as before, and not shown here.

		1 of the 2 new findings fails the check.
		2 new findings: 1 critical, 1 high; 1 fixed; 2 as before; 1 accepted.
		Looked at 2 files, which make 1 project with 2 containers.
		Could not judge 1 file, wholly or in part: deploy/broken.yaml.
		"
	`);
});

test("what fails the check is shown, also if it was there before", () => {
	const report = textReport(changeVerdict({ gate: "all" }));
	expect(report).toContain("[runtime-socket] (there before this change)");
	expect(report).not.toContain("not shown here");
});

test("where several projects change, each difference says whose it is", () => {
	const surface = (changeVerdict().comparison?.surface ?? []).map((change, at) => ({ ...change, project: `p${at}` }));
	expect(textReport(changeVerdict({ surface }))).toContain("critical  db (p0) is now published");
});

test("a change that leaves the surface alone is said to, as far as it could be read", () => {
	expect(textReport(changeVerdict({ surface: [] }))).toContain(
		"Since main (0a1b2c3), what the containers expose, reach, mount and control stays as it is, as far as the files",
	);
});

test("hostile text of a change does nothing to a terminal", () => {
	const report = textReport(hostileChange());
	expect(report).not.toMatch(harmful);
	expect(Math.max(...report.split("\n").map((line) => line.length))).toBeLessThan(6000);
});

test.each([
	[false, "is not a pass", "nothing to check"],
	[true, "Nothing to check", "nothing to check, allowed"],
])("empty, allowed %s: says %j (%s)", (allowEmpty, words, _why) => {
	expect(textReport(emptyVerdict(allowEmpty))).toContain(words);
});

test("what to do is said once a rule", () => {
	expect(textReport(manyFindings(3)).split("Drop it.")).toHaveLength(2);
});

test("colour is there only when asked for", () => {
	expect(textReport(shopVerdict())).not.toContain("\u001B");
	expect(textReport(shopVerdict(), { color: true })).toContain("\u001B[31m");
});

test("hostile text does nothing to a terminal, and stays short", () => {
	const report = textReport(hostileVerdict());
	expect(report).not.toMatch(harmful);
	expect(Math.max(...report.split("\n").map((line) => line.length))).toBeLessThan(6000);
	expect(report.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
});

test("many findings take time in proportion", () => {
	expect(textReport(manyFindings(1000), { most: 1000 }).split("runs privileged").length).toBe(1001);
	const report = (verdict: Verdict) => textReport(verdict, { most: Number.POSITIVE_INFINITY });
	expect(growth(manyFindings, report, 50)).toBeLessThan(inProportion);
});

test("no line is a command to a workflow's runner, whatever files are named and hold", () => {
	const { findings, ...rest } = shopVerdict();
	const text = "services: {a: x} # ##[stop-commands]x\n";
	const source = new Source("::error::forged", text, "::error::forged");
	const named = findings.map((finding) => ({ ...finding, place: { source, start: 10, end: 16 } }));
	const report = textReport({ ...rest, findings: named });
	expect(report).toContain("\\u{3a}:error::forged:1:11: ");
	expect(report).toContain("# #\\u{23}[stop-commands]x");
	expect(report).not.toMatch(/^\s*::|##\[/m);
});

test("an error shows its own line breaks, and no escape or command of the values in it", () => {
	expect(visibleLines("one: \u001B[31m\r\n::error::forged")).toBe("one: \\e[31m\\r\n\\u{3a}:error::forged");
});

test("JSON that is printed holds no command to a workflow's runner, and the same data", () => {
	const json = safeJson({ image: "##[stop-commands]x" });
	expect(json).not.toContain("##[");
	expect(JSON.parse(json)).toEqual({ image: "##[stop-commands]x" });
});

test.each<[string, Record<string, unknown>]>([
	["nothing", {}],
	["empty lists and objects", { list: [], object: {}, deep: { list: [] } }],
	["lists", { version: 1, numbers: [1, 2], objects: [{ a: [1, { b: null }] }, {}], last: "x" }],
	["texts", { text: "a\nb", list: ["c\n d", "##[x]", "\u202e\u{e0041}"], "##[key": { key: "\n" } }],
])("in parts, JSON of %s is the same", (_why, object) => {
	expect([...safeJsonParts(object)].join("")).toBe(safeJson(object));
});
