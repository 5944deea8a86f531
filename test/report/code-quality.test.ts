import { expect, test } from "vitest";
import { codeQualityReport } from "../../src/report/code-quality.ts";
import { hostileChange } from "./change.ts";
import { cleanVerdict, harmful, hostileVerdict, manyFindings, shopVerdict } from "./shop.ts";

test("a finding is an issue of GitLab's; what is accepted is for information only", () => {
	expect(JSON.parse(codeQualityReport(shopVerdict()))).toMatchInlineSnapshot(`
		[
		  {
		    "check_name": "image-floating",
		    "description": "db moves with every pull (accepted by @team until 2027-03-31: The base image follows security releases)",
		    "fingerprint": "62f19b55b8b820b33b2e730e623298778d8df49cdf40ea824491dcc392af39bc",
		    "location": {
		      "lines": {
		        "begin": 11,
		        "end": 11,
		      },
		      "path": "compose.yaml",
		    },
		    "severity": "info",
		  },
		  {
		    "check_name": "datastore-exposed-with-known-password",
		    "description": "db publishes 5432 on all interfaces, and its password is written in the file",
		    "fingerprint": "6685e78060287d1276ba29391c0e3214467bfdf4ea1c2e5a9f269e2810c3fe1c",
		    "location": {
		      "lines": {
		        "begin": 15,
		        "end": 15,
		      },
		      "path": "compose.yaml",
		    },
		    "severity": "blocker",
		  },
		  {
		    "check_name": "runtime-socket",
		    "description": "proxy mounts the Docker socket: whoever controls it controls the host",
		    "fingerprint": "3ffbc2dbc9a44758873edb24db1973841e896b2c51af922a5c68fbd0a76505aa",
		    "location": {
		      "lines": {
		        "begin": 19,
		        "end": 19,
		      },
		      "path": "compose.yaml",
		    },
		    "severity": "blocker",
		  },
		  {
		    "check_name": "host-network",
		    "description": "proxy shares the host's network (inferred)",
		    "fingerprint": "1068c205a11350ca718eb7d89320dfb03dc5044cae35872b6dda0edac4e3bca0",
		    "location": {
		      "lines": {
		        "begin": 20,
		        "end": 20,
		      },
		      "path": "compose.yaml",
		    },
		    "severity": "critical",
		  },
		  {
		    "check_name": "unreadable-file",
		    "description": "deploy/broken.yaml is not judged: a list has no end",
		    "fingerprint": "ae592585bf396a8e98e4c416ea5ff26983de7da3366f9af9120dea89c9d86433",
		    "location": {
		      "lines": {
		        "begin": 3,
		        "end": 3,
		      },
		      "path": "deploy/broken.yaml",
		    },
		    "severity": "critical",
		  },
		]
	`);
});

test("no finding is an empty list", () => {
	expect(JSON.parse(codeQualityReport(cleanVerdict()))).toEqual([]);
});

test.each([
	["hostile text", hostileVerdict()],
	["a hostile change", hostileChange()],
	["many findings", manyFindings(3000)],
])("%s: every field that GitLab asks for, fingerprints apart, no text that does anything", (_why, verdict) => {
	const report = codeQualityReport(verdict);
	const issues: readonly Record<string, unknown>[] = JSON.parse(report);
	expect(report.charCodeAt(0)).toBe("[".charCodeAt(0));
	expect(report).not.toMatch(harmful);
	expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
	for (const issue of issues) {
		expect(issue).toEqual({
			description: expect.stringMatching(/^.{1,1000}$/su),
			check_name: expect.stringMatching(/^[a-z0-9-]+$/),
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
			severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
			location: {
				path: expect.stringMatching(/^[^/]/),
				lines: { begin: expect.any(Number), end: expect.any(Number) },
			},
		});
	}
});
