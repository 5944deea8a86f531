import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { cleanVerdict, harmful, hostileVerdict, manyFindings, shopVerdict } from "./shop.ts";

test("findings are annotations, worst first", () => {
	expect(annotationsOf(shopVerdict())).toMatchInlineSnapshot(`
		[
		  {
		    "level": "error",
		    "message": "db publishes 5432 on all interfaces, and its password is written in the file.
		Publish on \`127.0.0.1\`, and take the password from a secret.",
		    "properties": {
		      "endColumn": 69,
		      "endLine": 15,
		      "file": "compose.yaml",
		      "startColumn": 9,
		      "startLine": 15,
		      "title": "critical: datastore-exposed-with-known-password",
		    },
		  },
		  {
		    "level": "error",
		    "message": "proxy mounts the Docker socket: whoever controls it controls the host.
		Put a socket proxy in between.",
		    "properties": {
		      "endColumn": 54,
		      "endLine": 19,
		      "file": "compose.yaml",
		      "startColumn": 35,
		      "startLine": 19,
		      "title": "critical: runtime-socket",
		    },
		  },
		  {
		    "level": "error",
		    "message": "deploy/broken.yaml is not judged: a list has no end.
		Repair the file, or exclude it if it is not run.",
		    "properties": {
		      "endColumn": 24,
		      "endLine": 3,
		      "file": "deploy/broken.yaml",
		      "startColumn": 6,
		      "startLine": 3,
		      "title": "high: unreadable-file",
		    },
		  },
		  {
		    "level": "notice",
		    "message": "proxy shares the host's network.
		Drop it.",
		    "properties": {
		      "endColumn": 30,
		      "endLine": 20,
		      "file": "compose.yaml",
		      "startColumn": 19,
		      "startLine": 20,
		      "title": "high: host-network, inferred",
		    },
		  },
		  {
		    "level": "notice",
		    "message": "db moves with every pull.
		Drop it.",
		    "properties": {
		      "endColumn": 71,
		      "endLine": 11,
		      "file": "compose.yaml",
		      "startColumn": 68,
		      "startLine": 11,
		      "title": "medium: image-floating, accepted by @team until 2027-03-31: The base image follows security releases",
		    },
		  },
		]
	`);
});

test("of each level there are at most ten, and the last says how many more", () => {
	const annotations = annotationsOf(manyFindings(40));
	expect(annotations.map(({ level }) => level)).toEqual([
		...Array.from({ length: 10 }, () => "error"),
		...Array.from({ length: 10 }, () => "warning"),
	]);
	expect(annotations[9]?.message).toBe("And 11 more findings, the worst of them critical: see the job summary.");
	expect(annotationsOf(manyFindings(20))).toHaveLength(20);
});

test("a green check shows no errors", () => {
	expect(annotationsOf(shopVerdict(), { warnOnly: true }).map(({ level }) => level)).not.toContain("error");
	expect(annotationsOf(cleanVerdict())).toEqual([]);
});

test("a span over several lines has no columns", () => {
	for (const { properties } of annotationsOf(shopVerdict())) {
		expect(properties.startLine === properties.endLine).toBe(properties.startColumn !== undefined);
	}
});

test("hostile text is cut and made visible; escaping commands is the toolkit's work", () => {
	for (const { message, properties } of annotationsOf(hostileVerdict())) {
		expect(message.length).toBeLessThanOrEqual(4096);
		expect(message).not.toMatch(harmful);
		expect(properties.title).not.toMatch(harmful);
	}
});
