import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { collectReport } from "../../src/report/collect-json.ts";
import { jsonReport } from "../../src/report/json.ts";
import { Source } from "../../src/source.ts";
import { project, withStepAt } from "../judge/support.ts";
import { changeVerdict, hostileChange } from "./change.ts";
import { fixableRun } from "./fixable.ts";
import { cleanVerdict, emptyVerdict, harmful, hostile, hostileVerdict, shopVerdict } from "./shop.ts";

function schema(path: string): object {
	return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema("policies/schemas/project.json"), "project.json");
const isReport = ajv.addSchema(schema("schemas/report.json")).getSchema("report.json");
const isCollected = ajv.addSchema(schema("schemas/collect.json")).getSchema("collect.json");

const fixable = (await fixableRun()).verdict;

describe("the report", () => {
	test.each([
		["findings", shopVerdict()],
		["no finding", cleanVerdict()],
		["nothing", emptyVerdict()],
		["hostile text", hostileVerdict()],
		["a change", changeVerdict()],
		["a hostile change", hostileChange()],
		["fixes", fixable],
	])("of %s is as its schema says", (_why, verdict) => {
		isReport?.(JSON.parse(jsonReport(verdict)));
		expect(isReport?.errors ?? []).toEqual([]);
	});

	test("has the verdict's data", () => {
		expect(JSON.parse(jsonReport(shopVerdict()))).toMatchInlineSnapshot(`
			{
			  "conclusion": "findings",
			  "diagnostics": [
			    {
			      "kind": "missing",
			      "level": "warning",
			      "location": {
			        "column": 1,
			        "endColumn": 1,
			        "endLine": 1,
			        "file": "deploy/broken.yaml",
			        "line": 1,
			      },
			      "message": "refers to prod.env, which is not there",
			    },
			    {
			      "kind": "syntax",
			      "level": "error",
			      "location": {
			        "column": 6,
			        "endColumn": 25,
			        "endLine": 3,
			        "file": "deploy/broken.yaml",
			        "line": 3,
			      },
			      "message": "a list has no end",
			    },
			  ],
			  "findings": [
			    {
			      "confidence": "certain",
			      "container": "db",
			      "fingerprint": "62f19b55b8b820b33b2e730e623298778d8df49cdf40ea824491dcc392af39bc",
			      "gates": false,
			      "location": {
			        "column": 68,
			        "endColumn": 72,
			        "endLine": 11,
			        "file": "compose.yaml",
			        "line": 11,
			      },
			      "message": "moves with every pull",
			      "project": "shop",
			      "related": [],
			      "remediation": "Drop it.",
			      "rule": "image-floating",
			      "severity": "medium",
			      "suppression": {
			        "expires": "2027-03-31",
			        "justification": "The base image follows security releases",
			        "owner": "@team",
			      },
			    },
			    {
			      "confidence": "certain",
			      "container": "db",
			      "fingerprint": "6685e78060287d1276ba29391c0e3214467bfdf4ea1c2e5a9f269e2810c3fe1c",
			      "gates": true,
			      "location": {
			        "column": 9,
			        "endColumn": 70,
			        "endLine": 15,
			        "file": "compose.yaml",
			        "line": 15,
			      },
			      "message": "publishes 5432 on all interfaces, and its password is written in the file",
			      "project": "shop",
			      "related": [
			        {
			          "location": {
			            "column": 42,
			            "endColumn": 50,
			            "endLine": 13,
			            "file": "compose.yaml",
			            "line": 13,
			          },
			          "message": "the password",
			        },
			      ],
			      "remediation": "Publish on \`127.0.0.1\`, and take the password from a secret.",
			      "rule": "datastore-exposed-with-known-password",
			      "severity": "critical",
			      "suppression": null,
			    },
			    {
			      "confidence": "certain",
			      "container": "proxy",
			      "fingerprint": "3ffbc2dbc9a44758873edb24db1973841e896b2c51af922a5c68fbd0a76505aa",
			      "gates": true,
			      "location": {
			        "column": 35,
			        "endColumn": 55,
			        "endLine": 19,
			        "file": "compose.yaml",
			        "line": 19,
			      },
			      "message": "mounts the Docker socket: whoever controls it controls the host",
			      "project": "shop",
			      "related": [],
			      "remediation": "Put a socket proxy in between.",
			      "rule": "runtime-socket",
			      "severity": "critical",
			      "suppression": null,
			    },
			    {
			      "confidence": "inferred",
			      "container": "proxy",
			      "fingerprint": "1068c205a11350ca718eb7d89320dfb03dc5044cae35872b6dda0edac4e3bca0",
			      "gates": false,
			      "location": {
			        "column": 19,
			        "endColumn": 31,
			        "endLine": 20,
			        "file": "compose.yaml",
			        "line": 20,
			      },
			      "message": "shares the host's network",
			      "project": "shop",
			      "related": [],
			      "remediation": "Drop it.",
			      "rule": "host-network",
			      "severity": "high",
			      "suppression": null,
			    },
			    {
			      "confidence": "certain",
			      "container": null,
			      "fingerprint": "ae592585bf396a8e98e4c416ea5ff26983de7da3366f9af9120dea89c9d86433",
			      "gates": true,
			      "location": {
			        "column": 6,
			        "endColumn": 25,
			        "endLine": 3,
			        "file": "deploy/broken.yaml",
			        "line": 3,
			      },
			      "message": "is not judged: a list has no end",
			      "project": null,
			      "related": [],
			      "remediation": "Repair what the message names, or exclude the file if it is not run.",
			      "rule": "unreadable-file",
			      "severity": "high",
			      "suppression": null,
			    },
			  ],
			  "projects": [
			    {
			      "containers": 2,
			      "files": [
			        ".env",
			        "compose.yaml",
			      ],
			      "kind": "compose",
			      "name": "shop",
			    },
			  ],
			  "totals": {
			    "containers": 2,
			    "files": 2,
			    "findings": 5,
			    "gating": 3,
			    "projects": 1,
			    "severities": {
			      "critical": 2,
			      "high": 2,
			      "info": 0,
			      "low": 0,
			      "medium": 0,
			    },
			    "suppressed": 1,
			    "unreadable": 1,
			  },
			  "version": 1,
			}
		`);
	});

	test("keeps hostile text as it is, by JSON's escapes", () => {
		const report = jsonReport(hostileVerdict());
		expect(report).not.toMatch(harmful);
		expect(JSON.parse(report).findings[1].message).toBe(`is ${hostile}`);
	});

	test("is the same bytes every time", () => {
		expect(jsonReport(shopVerdict())).toBe(jsonReport(shopVerdict()));
	});
});

describe("a change", () => {
	const report = JSON.parse(jsonReport(changeVerdict()));

	test("is told against its base: what it brings, what is gone, and what is exposed", () => {
		expect(report.findings.map(({ rule, change }: { rule: string; change: object }) => [rule, change])).toEqual([
			["image-floating", { kind: "new" }],
			["datastore-exposed-with-known-password", { kind: "new" }],
			["runtime-socket", { kind: "unchanged" }],
			["host-network", { kind: "new" }],
			["unreadable-file", { kind: "unchanged" }],
		]);
		expect(report.comparison.base).toEqual({ commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", name: "main" });
		expect(report.comparison.fixed.map(({ rule }: { rule: string }) => rule)).toEqual(["privileged"]);
		expect(report.comparison.surface[2]).toEqual({
			direction: "better",
			severity: "low",
			project: "shop",
			subject: "cache",
			message: "left network `edge`",
			location: { file: "compose.yaml", line: 6, column: 16, endLine: 6, endColumn: 20 },
			side: "base",
		});
	});
});

test("a fix is its edits", () => {
	const { findings } = JSON.parse(jsonReport(fixable));
	const port = findings.find(({ rule }: { rule: string }) => rule === "port-on-all-interfaces");
	expect(port.fix).toEqual({
		description: "Publish the port on loopback only.",
		edits: [
			{
				location: { file: "compose.yaml", line: 5, column: 14, endLine: 5, endColumn: 14 },
				text: "127.0.0.1:",
			},
		],
	});
});

describe("what was collected", () => {
	const yaml = `version: 1
kind: compose
name: shop
networks: []
volumes: []
containers:
  - name: db
    origin: service
    profile: production
    environment:
      - {name: POSTGRES_PASSWORD, value: postgres, from: literal}
      - {name: POSTGRES_USER, value: postgres, from: literal}
      - {name: URL, value: "postgres://app:hunter2@db", from: literal}
      - {name: TOKEN_FILE, value: /run/secrets/token, from: literal}
    build: {args: [{name: TOKEN, value: 0therW1se-known, from: literal}]}
    command: [redis-server, --requirepass, hunter2, --port, "6379"]
    credentials: {username: app, password: hunter2}
    entrypoint: [sh, -c, "wait-for app 0therW1se-known"]
    labels: {com.example.token: hunter2, a/b: c}
`;
	const place = { source: new Source("base.yaml", "user: root"), start: 0, end: 4 };
	const shop = withStepAt(project(yaml), ["containers", 0, "credentials"], () => ({
		kind: "extends",
		name: "x",
		place,
	}));
	const report = JSON.parse(collectReport({ projects: [shop], diagnostics: [] }));

	test("is as its schema says", () => {
		isCollected?.(report);
		expect(isCollected?.errors ?? []).toEqual([]);
	});

	test("has every credential masked, and nothing else", () => {
		const [container] = report.projects[0].containers;
		expect(container.environment.map((variable: { value: string }) => variable.value)).toEqual([
			"***",
			"postgres",
			"postgres://app:***@db",
			"/run/secrets/token",
		]);
		expect(container.command).toEqual(["redis-server", "--requirepass", "***", "--port", "6379"]);
		expect(container.credentials).toEqual({ username: "app", password: "***" });
		expect(container.labels).toEqual({ "com.example.token": "***", "a/b": "c" });
		expect(container.entrypoint).toEqual(["sh", "-c", "wait-for app ***"]);
		expect(JSON.stringify(report)).not.toContain("hunter2");
	});

	test("says where each value stands and by what way it came", () => {
		const { origins } = report.projects[0];
		expect(origins["/containers/0/name"]).toBe("compose.yaml:7:11-7:13");
		expect(origins["/containers/0/labels/a~1b"]).toBe("compose.yaml:19:47-19:48");
		expect(origins["/containers/0/credentials"]).toEqual({
			at: "compose.yaml:17:18-17:52",
			via: ["extends x base.yaml:1:1-1:5"],
		});
	});
});
