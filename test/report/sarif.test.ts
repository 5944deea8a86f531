import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/judge/judge.ts";
import { sarifLimits, sarifReport } from "../../src/report/sarif.ts";
import { project, verdictOf, violation } from "../judge/support.ts";
import { cleanVerdict, emptyVerdict, harmful, hostileVerdict, manyFindings, shopRules, shopVerdict } from "./shop.ts";

const context = { rules: shopRules, version: "1.2.3" };

function sarif(verdict: Verdict): Log {
	return JSON.parse(sarifReport(verdict, context));
}

/** OASIS' schema, by way of Microsoft's package. */
const published = new URL(
	"../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
	import.meta.url,
);

describe.skipIf(!existsSync(published))("OASIS' schema", () => {
	test.each([
		["findings", shopVerdict()],
		["no finding", cleanVerdict()],
		["nothing", emptyVerdict()],
		["hostile text", hostileVerdict()],
		["many findings", manyFindings(100)],
	])("takes the report of %s", (_why, verdict) => {
		// A schema of draft 4; of what changed since, it uses only `id`.
		const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(published, "utf8"));
		const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
			schema,
		);
		validate(sarif(verdict));
		expect(validate.errors ?? []).toEqual([]);
	});
});

test("a finding is a result, its rule is described, a suppression is one", () => {
	expect(sarif(shopVerdict()).runs[0]).toMatchInlineSnapshot(`
		{
		  "columnKind": "utf16CodeUnits",
		  "invocations": [
		    {
		      "executionSuccessful": true,
		      "toolExecutionNotifications": [
		        {
		          "level": "warning",
		          "locations": [
		            {
		              "physicalLocation": {
		                "artifactLocation": {
		                  "uri": "deploy/broken.yaml",
		                  "uriBaseId": "%SRCROOT%",
		                },
		                "region": {
		                  "endColumn": 1,
		                  "endLine": 1,
		                  "startColumn": 1,
		                  "startLine": 1,
		                },
		              },
		            },
		          ],
		          "message": {
		            "text": "refers to prod.env, which is not there",
		          },
		        },
		        {
		          "level": "error",
		          "locations": [
		            {
		              "physicalLocation": {
		                "artifactLocation": {
		                  "uri": "deploy/broken.yaml",
		                  "uriBaseId": "%SRCROOT%",
		                },
		                "region": {
		                  "endColumn": 25,
		                  "endLine": 3,
		                  "startColumn": 6,
		                  "startLine": 3,
		                },
		              },
		            },
		          ],
		          "message": {
		            "text": "a list has no end",
		          },
		        },
		      ],
		    },
		  ],
		  "originalUriBaseIds": {
		    "%SRCROOT%": {
		      "description": {
		        "text": "The root of the repository.",
		      },
		    },
		  },
		  "results": [
		    {
		      "level": "warning",
		      "locations": [
		        {
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "compose.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 72,
		              "endLine": 11,
		              "startColumn": 68,
		              "startLine": 11,
		            },
		          },
		        },
		      ],
		      "message": {
		        "text": "db moves with every pull.",
		      },
		      "partialFingerprints": {
		        "bulkhead/v1": "62f19b55b8b820b33b2e730e623298778d8df49cdf40ea824491dcc392af39bc",
		      },
		      "properties": {
		        "confidence": "certain",
		        "gates": false,
		        "severity": "medium",
		      },
		      "ruleId": "image-floating",
		      "ruleIndex": 2,
		      "suppressions": [
		        {
		          "justification": "accepted by @team until 2027-03-31: The base image follows security releases",
		          "kind": "external",
		          "status": "accepted",
		        },
		      ],
		    },
		    {
		      "codeFlows": [
		        {
		          "threadFlows": [
		            {
		              "locations": [
		                {
		                  "location": {
		                    "message": {
		                      "text": "the password.",
		                    },
		                    "physicalLocation": {
		                      "artifactLocation": {
		                        "uri": "compose.yaml",
		                        "uriBaseId": "%SRCROOT%",
		                      },
		                      "region": {
		                        "endColumn": 50,
		                        "endLine": 13,
		                        "startColumn": 42,
		                        "startLine": 13,
		                      },
		                    },
		                  },
		                },
		                {
		                  "location": {
		                    "message": {
		                      "text": "db publishes 5432 on all interfaces, and its password is written in the file.",
		                    },
		                    "physicalLocation": {
		                      "artifactLocation": {
		                        "uri": "compose.yaml",
		                        "uriBaseId": "%SRCROOT%",
		                      },
		                      "region": {
		                        "endColumn": 70,
		                        "endLine": 15,
		                        "startColumn": 9,
		                        "startLine": 15,
		                      },
		                    },
		                  },
		                },
		              ],
		            },
		          ],
		        },
		      ],
		      "level": "error",
		      "locations": [
		        {
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "compose.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 70,
		              "endLine": 15,
		              "startColumn": 9,
		              "startLine": 15,
		            },
		          },
		        },
		      ],
		      "message": {
		        "text": "db publishes 5432 on all interfaces, and its password is written in the file. See [the password](1).",
		      },
		      "partialFingerprints": {
		        "bulkhead/v1": "6685e78060287d1276ba29391c0e3214467bfdf4ea1c2e5a9f269e2810c3fe1c",
		      },
		      "properties": {
		        "confidence": "certain",
		        "gates": true,
		        "severity": "critical",
		      },
		      "relatedLocations": [
		        {
		          "id": 1,
		          "message": {
		            "text": "the password.",
		          },
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "compose.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 50,
		              "endLine": 13,
		              "startColumn": 42,
		              "startLine": 13,
		            },
		          },
		        },
		      ],
		      "ruleId": "datastore-exposed-with-known-password",
		      "ruleIndex": 0,
		      "suppressions": [],
		    },
		    {
		      "level": "error",
		      "locations": [
		        {
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "compose.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 55,
		              "endLine": 19,
		              "startColumn": 35,
		              "startLine": 19,
		            },
		          },
		        },
		      ],
		      "message": {
		        "text": "proxy mounts the Docker socket: whoever controls it controls the host.",
		      },
		      "partialFingerprints": {
		        "bulkhead/v1": "3ffbc2dbc9a44758873edb24db1973841e896b2c51af922a5c68fbd0a76505aa",
		      },
		      "properties": {
		        "confidence": "certain",
		        "gates": true,
		        "severity": "critical",
		      },
		      "ruleId": "runtime-socket",
		      "ruleIndex": 3,
		      "suppressions": [],
		    },
		    {
		      "level": "error",
		      "locations": [
		        {
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "compose.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 31,
		              "endLine": 20,
		              "startColumn": 19,
		              "startLine": 20,
		            },
		          },
		        },
		      ],
		      "message": {
		        "text": "proxy shares the host's network (inferred).",
		      },
		      "partialFingerprints": {
		        "bulkhead/v1": "1068c205a11350ca718eb7d89320dfb03dc5044cae35872b6dda0edac4e3bca0",
		      },
		      "properties": {
		        "confidence": "inferred",
		        "gates": false,
		        "severity": "high",
		      },
		      "ruleId": "host-network",
		      "ruleIndex": 1,
		      "suppressions": [],
		    },
		    {
		      "level": "error",
		      "locations": [
		        {
		          "physicalLocation": {
		            "artifactLocation": {
		              "uri": "deploy/broken.yaml",
		              "uriBaseId": "%SRCROOT%",
		            },
		            "region": {
		              "endColumn": 25,
		              "endLine": 3,
		              "startColumn": 6,
		              "startLine": 3,
		            },
		          },
		        },
		      ],
		      "message": {
		        "text": "deploy/broken.yaml is not judged: a list has no end.",
		      },
		      "partialFingerprints": {
		        "bulkhead/v1": "ae592585bf396a8e98e4c416ea5ff26983de7da3366f9af9120dea89c9d86433",
		      },
		      "properties": {
		        "confidence": "certain",
		        "gates": true,
		        "severity": "high",
		      },
		      "ruleId": "unreadable-file",
		      "ruleIndex": 4,
		      "suppressions": [],
		    },
		  ],
		  "tool": {
		    "driver": {
		      "fullName": "Bulkhead 1.2.3",
		      "name": "Bulkhead",
		      "rules": [
		        {
		          "defaultConfiguration": {
		            "level": "error",
		          },
		          "fullDescription": {
		            "text": "What an attacker gains.
		In two lines.",
		          },
		          "help": {
		            "markdown": "What an attacker gains.
		In two lines.

		**What to do.** Publish on \`127.0.0.1\`, and take the password from a secret.

		**When it is legitimate.** Never.

		References: CWE-798, CWE-306, CIS 5.14

		- [A page](https://docs.docker.com/)",
		            "text": "What an attacker gains.
		In two lines.

		Publish on \`127.0.0.1\`, and take the password from a secret.",
		          },
		          "helpUri": "https://docs.docker.com/",
		          "id": "datastore-exposed-with-known-password",
		          "name": "DatastoreExposedWithKnownPassword",
		          "properties": {
		            "precision": "very-high",
		            "problem.severity": "error",
		            "security-severity": "9.5",
		            "tags": [
		              "security",
		              "exposure",
		              "external/cwe/cwe-798",
		              "external/cwe/cwe-306",
		              "CIS 5.14",
		            ],
		          },
		          "shortDescription": {
		            "text": "Datastore exposed with a known password",
		          },
		        },
		        {
		          "defaultConfiguration": {
		            "level": "error",
		          },
		          "fullDescription": {
		            "text": "What an attacker gains.
		In two lines.",
		          },
		          "help": {
		            "markdown": "What an attacker gains.
		In two lines.

		**What to do.** Drop it.

		- [A page](https://docs.docker.com/)",
		            "text": "What an attacker gains.
		In two lines.

		Drop it.",
		          },
		          "helpUri": "https://docs.docker.com/",
		          "id": "host-network",
		          "name": "HostNetwork",
		          "properties": {
		            "precision": "very-high",
		            "problem.severity": "error",
		            "security-severity": "8.0",
		            "tags": [
		              "security",
		              "networks",
		            ],
		          },
		          "shortDescription": {
		            "text": "Host network",
		          },
		        },
		        {
		          "defaultConfiguration": {
		            "level": "warning",
		          },
		          "fullDescription": {
		            "text": "What an attacker gains.
		In two lines.",
		          },
		          "help": {
		            "markdown": "What an attacker gains.
		In two lines.

		**What to do.** Drop it.

		- [A page](https://docs.docker.com/)",
		            "text": "What an attacker gains.
		In two lines.

		Drop it.",
		          },
		          "helpUri": "https://docs.docker.com/",
		          "id": "image-floating",
		          "name": "ImageFloating",
		          "properties": {
		            "precision": "very-high",
		            "problem.severity": "warning",
		            "security-severity": "5.5",
		            "tags": [
		              "security",
		              "supply-chain",
		            ],
		          },
		          "shortDescription": {
		            "text": "Floating image",
		          },
		        },
		        {
		          "defaultConfiguration": {
		            "level": "error",
		          },
		          "fullDescription": {
		            "text": "What an attacker gains.
		In two lines.",
		          },
		          "help": {
		            "markdown": "What an attacker gains.
		In two lines.

		**What to do.** Put a socket proxy in between.

		- [A page](https://docs.docker.com/)",
		            "text": "What an attacker gains.
		In two lines.

		Put a socket proxy in between.",
		          },
		          "helpUri": "https://docs.docker.com/",
		          "id": "runtime-socket",
		          "name": "RuntimeSocket",
		          "properties": {
		            "precision": "very-high",
		            "problem.severity": "error",
		            "security-severity": "9.5",
		            "tags": [
		              "security",
		              "host-control",
		            ],
		          },
		          "shortDescription": {
		            "text": "Container runtime socket",
		          },
		        },
		        {
		          "defaultConfiguration": {
		            "level": "error",
		          },
		          "fullDescription": {
		            "text": "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.
		What is not judged could hold any breach of isolation.",
		          },
		          "help": {
		            "markdown": "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.
		What is not judged could hold any breach of isolation.

		**What to do.** Repair what the message names, or exclude the file if it is not run.",
		            "text": "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.
		What is not judged could hold any breach of isolation.

		Repair what the message names, or exclude the file if it is not run.",
		          },
		          "id": "unreadable-file",
		          "name": "UnreadableFile",
		          "properties": {
		            "precision": "very-high",
		            "problem.severity": "error",
		            "security-severity": "8.0",
		            "tags": [
		              "security",
		              "diagnostics",
		            ],
		          },
		          "shortDescription": {
		            "text": "File not judged",
		          },
		        },
		      ],
		      "semanticVersion": "1.2.3",
		    },
		  },
		}
	`);
});

test("above the limits of code scanning the worst are kept, and the cut is said", () => {
	const verdict = manyFindings(12_000);
	const run = sarif(verdict).runs[0];
	expect(run?.results).toHaveLength(sarifLimits.results);
	expect(run?.results?.every(({ level }) => level === "error")).toBe(true);
	expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
		"7000 of 12000 findings are left out: code scanning shows 5000 of a run. The worst are kept.",
	);
});

test("a file's name is a URI, and text makes no links", () => {
	const result = sarif(hostileVerdict()).runs[0]?.results?.[0];
	const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
	expect(uri).toMatch(/^[\w/.~!*'();,@&=+$%-]+$/);
	expect(result?.message.text).not.toMatch(harmful);
	expect(result?.message.text).not.toMatch(/[^\\]\]\(/);
});

test.each(["a b/#1?x=%20.yaml", "c:/x.yaml", "data:x,y.yaml", "größe/日本.yaml", "[a]/{b}|c\\d.yaml"])(
	"%s is relative to the root, and found again there",
	(path) => {
		const file = project("kind: compose\nname: a\ncontainers: [{name: b, privileged: true}]\n", path);
		const verdict = verdictOf([
			{ project: file, violations: [violation("privileged", ["containers", 0, "privileged"])] },
		]);
		const uri = sarif(verdict).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
		const { href } = new URL(uri, "file:///root/");
		expect(href.slice(0, 13)).toBe("file:///root/");
		expect(decodeURIComponent(href.slice(13))).toBe(path);
	},
);
