import { expect, test } from "vitest";
import type { Finding } from "../../src/judge/finding.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { changeVerdict } from "./change.ts";
import { cleanVerdict, harmful, hostile, hostileVerdict, manyFindings, shopVerdict } from "./shop.ts";

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
		Repair what the message names, or exclude the file if it is not run.",
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
	const open = hostileVerdict();
	const suppression = { justification: hostile, owner: hostile };
	const accepted = { ...open, findings: open.findings.map((finding) => ({ ...finding, suppression })) };
	const annotations = [open, accepted].flatMap((verdict) => annotationsOf(verdict));
	expect(annotations.length).toBeGreaterThan(1);
	for (const { message, properties } of annotations) {
		expect(message.length).toBeLessThanOrEqual(4096);
		expect(message).not.toMatch(harmful);
		expect(properties.title).not.toMatch(harmful);
		expect(properties.file).not.toMatch(/\n/);
		expect(properties.file).not.toMatch(harmful);
	}
});

const titles = (...[verdict, context]: Parameters<typeof annotationsOf>) =>
	annotationsOf(verdict, context).map(({ level, properties }) => `${level} ${properties.title}`);

test("of a change, what was there before and fails nothing is left out; the summary has it", () => {
	expect(titles(changeVerdict())).toEqual([
		"error critical: datastore-exposed-with-known-password",
		"notice high: host-network, inferred",
		expect.stringMatching(/^notice medium: image-floating, accepted/),
	]);
});

test("what was there before is a notice on a line that the change has touched", () => {
	expect(titles(changeVerdict(), { changedLines: () => new Set([19]) })).toContain(
		"notice critical: runtime-socket, there before this change",
	);
});

test("what was there before and fails the check is an error, behind what is new", () => {
	expect(titles(changeVerdict({ gate: "all" })).slice(0, 3)).toEqual([
		"error critical: datastore-exposed-with-known-password",
		"error critical: runtime-socket, there before this change",
		"error high: unreadable-file, there before this change",
	]);
});

test("what has become worse says what it was", () => {
	expect(titles(changeVerdict({ changes: { "runtime-socket": { kind: "worse", why: "was medium" } } }))).toContain(
		"error critical: runtime-socket, worse: was medium",
	);
});

test("changed lines come first, then what a changed line belongs to, then the rest", () => {
	const lines = (changed: readonly number[]) =>
		annotationsOf(changeVerdict({ changes: {} }), { changedLines: () => new Set(changed) })
			.filter(({ level }) => level === "error")
			.map(({ properties }) => `${properties.file}:${properties.startLine}`);
	expect(lines([19])).toEqual(["compose.yaml:19", "compose.yaml:15", "deploy/broken.yaml:3"]);
	// The password of line 13 belongs to the finding on line 15.
	expect(lines([13])).toEqual(["compose.yaml:15", "compose.yaml:19", "deploy/broken.yaml:3"]);
	expect(lines([3])).toEqual(["deploy/broken.yaml:3", "compose.yaml:15", "compose.yaml:19"]);
});

test("a changed line is worth one of the ten places, however mild what stands there", () => {
	const annotations = annotationsOf(manyFindings(40), { changedLines: () => new Set([40]) });
	expect(annotations.filter(({ properties }) => properties.startLine === 40)).toHaveLength(1);
	expect(annotations.find(({ level }) => level === "error")?.properties.startLine).toBe(5);
});

test("findings of one line are one annotation, as bad as the worst; columns only where they share them", () => {
	const verdict = shopVerdict();
	const [tag, port] = verdict.findings;
	if (tag === undefined || port === undefined) throw new Error("no findings");
	const { suppression, ...open } = tag;
	const there = (place: Finding["place"]) => annotationsOf({ ...verdict, findings: [port, { ...open, place }] });
	expect(there(port.place)).toMatchInlineSnapshot(`
		[
		  {
		    "level": "error",
		    "message": "critical: db publishes 5432 on all interfaces, and its password is written in the file [datastore-exposed-with-known-password].
		Publish on \`127.0.0.1\`, and take the password from a secret.

		medium: db moves with every pull [image-floating].
		Drop it.",
		    "properties": {
		      "endColumn": 69,
		      "endLine": 15,
		      "file": "compose.yaml",
		      "startColumn": 9,
		      "startLine": 15,
		      "title": "critical: datastore-exposed-with-known-password, and 1 more finding on this line",
		    },
		  },
		]
	`);
	const inside = there({ ...port.place, start: port.place.start + 1 });
	expect(inside).toHaveLength(1);
	expect(inside[0]?.properties).not.toHaveProperty("startColumn");
});

test("of very many findings on a line as many are said as fit, and how many more there are", () => {
	const verdict = manyFindings(400);
	const [first] = verdict.findings;
	if (first === undefined) throw new Error("no finding");
	const findings = verdict.findings.map((finding) => ({ ...finding, place: first.place }));
	const [one, ...others] = annotationsOf({ ...verdict, findings });
	expect(others).toEqual([]);
	expect(one?.message.length).toBeLessThanOrEqual(4096);
	const said = one?.message.match(/runs privileged \[/g)?.length ?? 0;
	expect(said).toBeGreaterThan(10);
	expect(one?.message.endsWith(`\n\nAnd ${400 - said} more findings on this line.`)).toBe(true);
	expect(one?.properties.title).toBe("critical: privileged, and 399 more findings on this line");
});
