import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Finding } from "../../src/judge/finding.ts";
import { knownAs } from "../../src/judge/fingerprint.ts";
import { resolveOptions, type Settings } from "../../src/options.ts";
import { type Run, run } from "../../src/run.ts";
import { locationOf } from "../../src/source.ts";
import { treeOf } from "../tree.ts";

const today = "2026-11-22";
const said = "justification: measured, owner: '@net', expires: 2027-03-31";

async function runOf(files: Readonly<Record<string, string>>, settings: Settings = {}): Promise<Run> {
	const tree = treeOf(files);
	const config = await readConfig(tree);
	return run([tree], resolveOptions({ today }, config.settings, settings));
}

/** `rule line`, in brackets where it is accepted, with `!` where it gates. */
function seen(findings: readonly Finding[]): readonly string[] {
	return findings.map(({ rule, suppression, gates, place }) => {
		const text = `${rule} ${locationOf(place).line}${gates ? " !" : ""}`;
		return suppression === undefined ? text : `(${text})`;
	});
}

async function findingsOf(
	files: Readonly<Record<string, string>>,
	settings: Settings = {},
): Promise<readonly string[]> {
	return seen((await runOf(files, settings)).verdict.findings);
}

/** Line 4 shares the host's network. */
const host = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";

function commented(comment: string): string {
	return host.replace("host\n", `host # ${comment}\n`);
}

describe("in the configuration", () => {
	test.each([
		[`{rule: host-network, ${said}}`, ["(host-network 4)"], "by rule"],
		[`{rule: [host-network, privileged], ${said}}`, ["(host-network 4)"], "one of several rules"],
		[`{rule: host-network, files: compose.yaml, ${said}}`, ["(host-network 4)"], "in a file"],
		[`{rule: host-network, files: '*.yaml', containers: w*, ${said}}`, ["(host-network 4)"], "by globs"],
		[
			`{rule: host-network, files: other.yaml, ${said}}`,
			["suppression-unused 1", "host-network 4 !"],
			"another file: unused",
		],
		[
			`{rule: host-network, containers: db, ${said}}`,
			["suppression-unused 1", "host-network 4 !"],
			"another container: unused",
		],
		[`{rule: privileged, ${said}}`, ["suppression-unused 1", "host-network 4 !"], "another rule: unused"],
	] as const)("%s gives %j (%s)", async (suppression, expected, _why) => {
		const files = { "bulkhead.yml": `suppressions: [${suppression}]`, "compose.yaml": host };
		expect(await findingsOf(files)).toEqual(expected);
	});
});

test("what is accepted for one container is not edited for another that has the same value", async () => {
	const files = {
		"compose.yaml": 'services:\n  web:\n    image: example/web:1.4\n    ports: ["8000:8000"]\n',
		"lan/compose.yaml":
			"services:\n  lan:\n    extends: {file: ../compose.yaml, service: web}\n    container_name: lan\n",
	};
	const accepting = {
		...files,
		"bulkhead.yml": `suppressions: [{rule: port-on-all-interfaces, containers: lan, ${said}}]`,
	};
	const fixesOf = async (all: Readonly<Record<string, string>>) =>
		(await runOf(all)).verdict.findings.map(({ container, suppression, fix }) => [
			container,
			suppression === undefined ? "counts" : "accepted",
			fix?.edits.length,
		]);
	expect(await fixesOf(files)).toEqual([["web", "counts", 1]]);
	expect(await fixesOf(accepting)).toEqual([
		["lan", "accepted", undefined],
		["web", "counts", undefined],
	]);
});

describe("beside the value", () => {
	const full = "bulkhead: ignore[host-network] expires=2027-03-31 owner=@net measured in the lab";

	test.each([
		[commented(full), ["(host-network 4)"], "on its line"],
		[host.replace("    network_mode", `    # ${full}\n    network_mode`), ["(host-network 5)"], "on the line above"],
		[
			host.replace("    network_mode", `    # ${full}\n    # why else\n    network_mode`),
			["(host-network 6)"],
			"above other comments",
		],
		[
			host.replace("    network_mode", `    # ${full}\n\n    network_mode`),
			["suppression-unused 4", "host-network 6 !"],
			"not over an empty line",
		],
		[
			host.replace("  web:", `  # ${full}\n  web:`),
			["suppression-unused 2", "host-network 5 !"],
			"not for all of a service",
		],
		[
			commented("bulkhead: ignore[host-network] expires=2027-03-31 owner=@net"),
			["host-network 4 !", "suppression-incomplete 4"],
			"without a reason",
		],
		[
			commented("bulkhead: ignore[host-network] owner=@net measured"),
			["host-network 4 !", "suppression-incomplete 4"],
			"without a day",
		],
		[
			commented("bulkhead: ignore[host-network] expires=2027-03-31 measured"),
			["host-network 4 !", "suppression-incomplete 4"],
			"without an owner",
		],
		[
			commented("bulkhead: ignore[host-network] expires=2027-02-30 owner=@net x"),
			["host-network 4 !", "suppression-incomplete 4"],
			"no such day",
		],
		[
			commented("bulkhead: ignore[host-netwrk] expires=2027-03-31 owner=@net x"),
			["host-network 4 !", "suppression-incomplete 4"],
			"no such rule",
		],
		[
			commented("bulkhead: ignore host-network because"),
			["host-network 4 !", "suppression-incomplete 4"],
			"no rule in brackets",
		],
		[commented("bulkhead: ignore[] because"), ["host-network 4 !", "suppression-incomplete 4"], "empty brackets"],
		[
			commented(
				`bulkhead: ignore[host-network,privileged] owner="the net team" justification='measured' expires=2027-03-31`,
			),
			["(host-network 4)"],
			"quoted, several rules",
		],
		[commented(full).replaceAll("\n", "\r\n"), ["(host-network 4)"], "with Windows' line ends"],
	])("%j gives %j (%s)", async (text, expected, _why) => {
		expect(await findingsOf({ "compose.yaml": text })).toEqual(expected);
	});

	test.each([
		[
			"#!/bin/sh\n# bulkhead: ignore[host-network] expires=2027-03-31 owner=@net x\ndocker run \\\n  --network host \\\n  example/web:1.4\n",
			"run.sh",
			"above a command of several lines",
		],
		[
			"#!/bin/sh\ndocker run --network host example/web:1.4 # bulkhead: ignore[host-network] expires=2027-03-31 owner=@net x\n",
			"run.sh",
			"behind a command",
		],
		[
			"on: push\njobs:\n  a:\n    runs-on: [self-hosted]\n    steps:\n      - run: |\n          # bulkhead: ignore[host-network] expires=2027-03-31 owner=@net x\n          docker run --network host example/web:1.4\n",
			".github/workflows/a.yml",
			"in a step's script",
		],
		[
			"on: push\njobs:\n  a:\n    runs-on: [self-hosted]\n    steps:\n      # bulkhead: ignore[host-network] expires=2027-03-31 owner=@net x\n      - run: docker run --network host example/web:1.4\n",
			".github/workflows/a.yml",
			"above a step of one line",
		],
	])("%j in %s (%s)", async (text, path, _why) => {
		const { findings } = (await runOf({ [path]: text })).verdict;
		expect(findings.find(({ rule }) => rule === "host-network")?.suppression).toMatchObject({
			owner: "@net",
			form: "comment",
		});
	});
});

describe("in Compose", () => {
	const service = (ignore: string) => `${host}    x-bulkhead: {ignore: ${ignore}}\n`;
	const two = `${host}  db:\n    image: example/db:2.0\n    network_mode: host\n`;

	test.each([
		[service(`[{rule: host-network, ${said}}]`), ["(host-network 4)"], "at the service"],
		[
			`${two}    x-bulkhead: {ignore: [{rule: host-network, ${said}}]}\n`,
			["host-network 4 !", "(host-network 7)"],
			"only of that service",
		],
		[
			`${two}x-bulkhead: {ignore: [{rule: host-network, ${said}}]}\n`,
			["(host-network 4)", "(host-network 7)"],
			"at the top: the file",
		],
		[service("{rule: host-network}"), ["host-network 4 !", "suppression-incomplete 5"], "no list"],
		[service("[host-network]"), ["host-network 4 !", "suppression-incomplete 5"], "only a name"],
		[
			service(`[{rule: host-network, until: 2027-01-01, ${said}}]`),
			["host-network 4 !", "suppression-incomplete 5"],
			"a key that there is not",
		],
		[
			service("[{rule: host-network, justification: measured}]"),
			["host-network 4 !", "suppression-incomplete 5"],
			"incomplete",
		],
	])("%j gives %j (%s)", async (text, expected, _why) => {
		expect(await findingsOf({ "compose.yaml": text })).toEqual(expected);
	});

	test("an inherited value is accepted for one container, and counts for the other", async () => {
		const files = {
			"compose.yaml": `services:\n  a: &a\n    image: example/a:1.0\n    network_mode: host\n  b:\n    <<: *a\n    x-bulkhead: {ignore: [{rule: host-network, ${said}}]}\n`,
		};
		const { findings } = (await runOf(files)).verdict;
		expect(findings.map(({ container, gates, suppression }) => [container, gates, suppression !== undefined])).toEqual([
			["a", true, false],
			["b", false, true],
		]);
	});
});

describe("a declared class", () => {
	const declared = (fields: string) => `${host}    x-bulkhead: {class: host-agent${fields}}\n`;

	test.each([
		[declared(`, ${said}`), ["(host-network 4)"], "complete: accepted, and shown"],
		[declared(""), ["host-network 4 !"], "only a class: it accepts nothing"],
		[declared(", justification: measured"), ["host-network 4 !", "suppression-incomplete 5"], "without owner and day"],
		[
			declared(", justification: measured, owner: '@net', expires: 2026-11-21"),
			["host-network 4 !", "suppression-expired 5 !"],
			"expired yesterday",
		],
		[
			declared(", justification: measured, owner: '@net', expires: 2028-01-01"),
			["host-network 4 !", "suppression-incomplete 5"],
			"for too long",
		],
		[
			declared(", justification: measured, owner: '@net', expires: someday"),
			["host-network 4 !", "suppression-incomplete 5"],
			"until no day",
		],
		[
			"services:\n  job:\n    image: example/job:1.0\n    network_mode: none\n    x-bulkhead: {class: batch}\n",
			[],
			"a class that accepts nothing needs nothing",
		],
	])("%j gives %j (%s)", async (text, expected, _why) => {
		expect(await findingsOf({ "compose.yaml": text })).toEqual(expected);
	});

	test("in a workflow, in a comment", async () => {
		const text = (more: string) =>
			`on: push\njobs:\n  a:\n    runs-on: self-hosted\n    steps:\n      # bulkhead: class=host-agent justification="measured"${more}\n      - run: docker run --network host example/web:1.4\n`;
		const at = ".github/workflows/a.yml";
		expect(await findingsOf({ [at]: text(" owner=@net expires=2027-03-31") })).toContain("(host-network 7)");
		expect(await findingsOf({ [at]: text("") })).toContain("host-network 7 !");
		expect(await findingsOf({ [at]: text(" owner=@net expires=2026-01-31") })).toContain("suppression-expired 6 !");
	});
});

describe("time", () => {
	const until = (day: string) => commented(`bulkhead: ignore[host-network] expires=${day} owner=@net measured`);

	test.each([
		["2026-11-21", ["host-network 4 !", "suppression-expired 4 !"], undefined, "yesterday"],
		["2026-11-22", ["(host-network 4)"], "ends today", "the last day itself counts"],
		["2026-11-23", ["(host-network 4)"], "ends tomorrow", "one more"],
		["2026-12-06", ["(host-network 4)"], "ends in 14 days (2026-12-06)", "noted"],
		["2026-12-07", ["(host-network 4)"], undefined, "not yet"],
		["2027-05-21", ["(host-network 4)"], undefined, "180 days"],
		["2027-05-22", ["host-network 4 !", "suppression-incomplete 4"], undefined, "181 days"],
	])("until %s: %j (%s)", async (day, expected, note, _why) => {
		const { verdict } = await runOf({ "compose.yaml": until(day) });
		expect(seen(verdict.findings)).toEqual(expected);
		const notes = verdict.diagnostics.filter(({ kind }) => kind === "decision").map(({ message }) => message);
		expect(notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
	});

	test("an expired one that accepts nothing is only unused", async () => {
		const text = host.replace("host\n", "none # bulkhead: ignore[host-network] expires=2020-01-01 owner=@net x\n");
		expect(await findingsOf({ "compose.yaml": text })).toEqual(["suppression-unused 4"]);
	});

	test("without a day that is told, every decision has expired", async () => {
		const { verdict } = await run([treeOf({ "compose.yaml": until("2027-03-31") })], resolveOptions());
		expect(seen(verdict.findings)).toContain("suppression-expired 4 !");
	});

	test.each([
		[{ from: "critical", days: 180 }, "x", ["(host-network 4)"], "only critical needs more than a reason"],
		[{ from: "never", days: 180 }, "x", ["(host-network 4)"], "nothing does"],
		[{ from: "high", days: 400 }, "expires=2027-12-01 owner=@net x", ["(host-network 4)"], "longer"],
		[
			{ from: "high", days: 10 },
			"expires=2027-01-01 owner=@net x",
			["host-network 4 !", "suppression-incomplete 4"],
			"shorter",
		],
		[{ from: "never", days: 180 }, "", ["host-network 4 !", "suppression-incomplete 4"], "a reason always"],
	] as const)("require %j of %j gives %j (%s)", async (require, fields, expected, _why) => {
		expect(
			await findingsOf({ "compose.yaml": commented(`bulkhead: ignore[host-network] ${fields}`) }, { require }),
		).toEqual(expected);
	});
});

describe("settings of rules", () => {
	test.each([
		["rules: {host-network: off}", []],
		["rules: {host-network: low}", ["host-network 4"]],
		["rules: {host-network: {severity: critical, files: other.yaml}}", ["host-network 4 !"]],
		["rules: {host-network: {severity: low, containers: w*}}", ["host-network 4"]],
		["rules: {host-network: [{severity: off}, {severity: low, files: compose.yaml}]}", ["host-network 4"]],
		["rules: {image-unpinned: on}", ["image-unpinned 3", "host-network 4 !"]],
		["rules: {image-unpinned: medium}", ["image-unpinned 3", "host-network 4 !"]],
		["rules: {image-unpinned: {severity: on, files: other.yaml}}", ["host-network 4 !"]],
		["fail-on: critical", ["host-network 4"]],
		["profile: {'*.yaml': ci}", ["host-network 4"]],
		["profile: {'a/**': ci, '*.yaml': development}", ["host-network 4 !"]],
	])("%s gives %j", async (config, expected) => {
		expect(await findingsOf({ "bulkhead.yml": config, "compose.yaml": host })).toEqual(expected);
	});

	test("a finding says what its severity was, and who changed it", async () => {
		const files = { "bulkhead.yml": "rules:\n  host-network: low", "compose.yaml": host };
		expect((await runOf(files)).verdict.findings[0]).toMatchObject({
			severity: "low",
			adjustment: { from: "high", layer: "repository", at: "bulkhead.yml:2:3" },
		});
	});

	test("parameters reach the rule", async () => {
		const files = { "compose.yaml": host.replace("1.4", "edge-build") };
		expect(await findingsOf(files)).toEqual(["host-network 4 !"]);
		const config = "rules: {image-floating: {parameters: {tags: [edge-build]}}}";
		expect(await findingsOf({ ...files, "bulkhead.yml": config })).toEqual(["image-floating 3", "host-network 4 !"]);
	});

	test("labels of runners say who runs a job", async () => {
		const text =
			"on: push\njobs:\n  a:\n    runs-on: big\n    steps:\n      - run: docker run --privileged example/web:1.4\n";
		const files = { ".github/workflows/a.yml": text };
		expect((await findingsOf(files)).some((line) => line.endsWith("!"))).toBe(false);
		expect(await findingsOf({ ...files, "bulkhead.yml": "runners: {self-hosted: [big]}" })).toContain("privileged 6 !");
	});
});

describe("values that only run time knows", () => {
	const text = "services:\n  web:\n    image: example/web:1.4\n    network_mode: ${MODE}\n";

	test.each([
		["", ["unresolved-value 2"]],
		["strict: true", ["unresolved-value 2 !"]],
		[`strict: true\nsuppressions: [{rule: unresolved-value, ${said}}]`, ["(unresolved-value 2)"]],
		["rules: {unresolved-value: off}", []],
	])("%s gives %j", async (config, expected) => {
		expect(await findingsOf({ "bulkhead.yml": config, "compose.yaml": text })).toEqual(expected);
	});
});

test("what cannot be read can be accepted too", async () => {
	const files = {
		"compose.yaml": "services: [",
		"bulkhead.yml": `suppressions: [{rule: unreadable-file, files: compose.yaml, ${said}}]`,
	};
	expect(await findingsOf(files)).toEqual(["(unreadable-file 1)"]);
});

test("what is known does not gate, and stays in the report", async () => {
	const [finding] = (await runOf({ "compose.yaml": host })).verdict.findings;
	const known = new Map([
		[
			knownAs({ file: "compose.yaml", rule: "host-network", container: "web" }, finding?.fingerprint ?? ""),
			"high" as const,
		],
	]);
	const { verdict } = await runOf({ "compose.yaml": `# moved\n${host}` }, { known });
	expect(verdict.conclusion).toBe("pass");
	expect(verdict.findings).toMatchObject([{ rule: "host-network", known: true, gates: false }]);
	const guarded = { "compose.yaml": host, "bulkhead.yml": "rules: {host-network: {suppressible: false}}" };
	expect((await runOf(guarded, { known })).verdict.conclusion).toBe("findings");
});
