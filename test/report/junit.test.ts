import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Verdict } from "../../src/judge/judge.ts";
import { junitReport } from "../../src/report/junit.ts";
import { Source } from "../../src/source.ts";
import { changeVerdict, hostileChange } from "./change.ts";
import { cleanVerdict, emptyVerdict, harmful, hostile, hostileVerdict, manyFindings, shopVerdict } from "./shop.ts";

const schema = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

test.each([
	["findings", shopVerdict()],
	["a change", changeVerdict()],
	["no finding", cleanVerdict()],
	["nothing", emptyVerdict()],
	["hostile text", hostileVerdict()],
	["a hostile change", hostileChange()],
	[
		"what XML has no place for",
		withText("]]> \0 \uFFFE\uFFFF \uD800 \uDFFF <![CDATA[ &amp; </testcase> <!-- \u0085\u2028"),
	],
	["a long text", withText("\u{1F6A2}".repeat(10_000))],
	["many findings", manyFindings(3000)],
])("the report of %s is valid XML of the form", async (_why, verdict) => {
	const report = junitReport(verdict);
	const { valid, errors } = await validateXML({ xml: [{ fileName: "report.xml", contents: report }], schema });
	expect(errors).toEqual([]);
	expect(valid).toBe(true);
	expect(report).not.toMatch(harmful);
});

test("the schema refuses what is of no such form", async () => {
	const contents = '<testsuites><testsuite name="x"/></testsuites>';
	expect((await validateXML({ xml: [{ fileName: "report.xml", contents }], schema })).valid).toBe(false);
});

test("a project is a suite; what fails the check is a failure, what is accepted is skipped", () => {
	expect(junitReport(shopVerdict())).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<testsuites name="Bulkhead" tests="6" failures="3" errors="0">
		  <testsuite name="files" tests="1" failures="1" errors="0" skipped="0">
		    <testcase name="unreadable-file: deploy/broken.yaml is not judged: a list has no end" classname="deploy/broken.yaml" time="0">
		      <failure message="high: deploy/broken.yaml is not judged: a list has no end" type="high">deploy/broken.yaml:3:6: high: deploy/broken.yaml is not judged: a list has no end
		Repair what the message names, or exclude the file if it is not run.</failure>
		    </testcase>
		  </testsuite>
		  <testsuite name="shop" tests="5" failures="2" errors="0" skipped="1">
		    <testcase name="image-floating: db moves with every pull" classname="compose.yaml" time="0">
		      <skipped message="medium: db moves with every pull; accepted by @team until 2027-03-31: The base image follows security releases"/>
		    </testcase>
		    <testcase name="datastore-exposed-with-known-password: db publishes 5432 on all interfaces, and its password is written in the file" classname="compose.yaml" time="0">
		      <failure message="critical: db publishes 5432 on all interfaces, and its password is written in the file" type="critical">compose.yaml:15:9: critical: db publishes 5432 on all interfaces, and its password is written in the file
		compose.yaml:13:42: the password
		Publish on \`127.0.0.1\`, and take the password from a secret.</failure>
		    </testcase>
		    <testcase name="runtime-socket: proxy mounts the Docker socket: whoever controls it controls the host" classname="compose.yaml" time="0">
		      <failure message="critical: proxy mounts the Docker socket: whoever controls it controls the host" type="critical">compose.yaml:19:35: critical: proxy mounts the Docker socket: whoever controls it controls the host
		Put a socket proxy in between.</failure>
		    </testcase>
		    <testcase name="host-network: proxy shares the host's network" classname="compose.yaml" time="0">
		      <system-out>compose.yaml:20:19: high: proxy shares the host's network; inferred
		Drop it.</system-out>
		    </testcase>
		    <testcase name="no finding" classname=".env" time="0"/>
		  </testsuite>
		</testsuites>
		"
	`);
});

test("a file without a finding is a case that passes", () => {
	expect(junitReport(cleanVerdict())).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<testsuites name="Bulkhead" tests="1" failures="0" errors="0">
		  <testsuite name="shop" tests="1" failures="0" errors="0" skipped="0">
		    <testcase name="no finding" classname="compose.yaml" time="0"/>
		  </testsuite>
		</testsuites>
		"
	`);
});

test("nothing to check is an error, and none where that is allowed", () => {
	expect(junitReport(emptyVerdict())).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<testsuites name="Bulkhead" tests="1" failures="0" errors="1">
		  <testsuite name="bulkhead" tests="1" failures="0" errors="1" skipped="0">
		    <testcase name="nothing to check" classname="bulkhead" time="0">
		      <error message="Nothing to check: found no Compose file, no workflow and no script that runs a container. That is not a pass." type="error"/>
		    </testcase>
		  </testsuite>
		</testsuites>
		"
	`);
	expect(junitReport(emptyVerdict(true))).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<testsuites name="Bulkhead" tests="0" failures="0" errors="0"/>
		"
	`);
});

test("what is in the baseline is skipped", () => {
	const verdict = shopVerdict();
	const findings = verdict.findings.map((finding) => ({ ...finding, known: true as const, gates: false }));
	const report = junitReport({ ...verdict, findings });
	expect(report.match(/<skipped message="[^"]*known: in the baseline/g)).toHaveLength(findings.length);
	expect(report).not.toContain("<failure");
});

/** A verdict whose every text is that one. */
function withText(text: string): Verdict {
	const verdict = hostileVerdict();
	const place = { source: new Source(text, `${hostile}${text}`), start: 0, end: 1 };
	const findings = verdict.findings.map((finding) => ({
		...finding,
		message: text,
		subject: text,
		remediation: text,
		project: text,
		container: text,
		place,
		related: [{ message: text, place }],
	}));
	const projects = [{ name: text, kind: "compose", files: [text], containers: 1 }];
	return { ...verdict, findings, projects };
}
