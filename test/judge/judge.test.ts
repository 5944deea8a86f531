import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/judge/finding.ts";
import { judge, type Verdict } from "../../src/judge/judge.ts";
import { locationOf, Source } from "../../src/source.ts";
import { project, rule, rulesOf, verdictOf, violation, withStepAt } from "./support.ts";

const shop = `kind: compose
name: shop
target: compose
containers:
  - name: db
    profile: production
    image: {ref: postgres:18}
    privileged: true
    ports:
      - {published: "5432", target: 5432}
      - {published: "5433", target: 5432}
    environment:
      - {name: POSTGRES_PASSWORD, value: hunter2-hunter2, from: literal}
  - name: web
    profile: production
    privileged: true
networks:
  - {name: front}
`;

const privileged = violation("privileged", ["containers", 0, "privileged"]);

function seen({ findings }: Verdict): readonly string[] {
	return findings.map((finding) => {
		const { line, column } = locationOf(finding.place);
		return `${line}:${column} ${finding.rule} ${finding.subject}`;
	});
}

describe("places", () => {
	test.each([
		[["containers", 0, "privileged"], "8:17", "a value stands where it is written"],
		[["containers", 0, "user"], "5:11", "something missing stands at its container's name"],
		[["containers", 0], "5:11", "so does the container"],
		[["containers", 0, "ports", 7], "10:7", "a missing item stands at its list"],
		[["networks", 0], "18:12", "a network stands at its name"],
		[[], "1:1", "the project"],
	] as const)("%j is at %s (%s)", (path, expected, _why) => {
		const verdict = verdictOf([{ project: project(shop), violations: [violation("x", path)] }]);
		expect(seen(verdict)[0]).toMatch(new RegExp(`^${expected} `));
	});

	test.each([
		[["containers", 0, "privileged"], "db", "db", "a container"],
		[["networks", 0], undefined, "network front", "a network"],
		[["name"], undefined, "shop", "the project"],
	] as const)("the subject of %j (%s, %s): %s", (path, container, subject, _why) => {
		const [finding] = verdictOf([{ project: project(shop), violations: [violation("x", path)] }]).findings;
		expect(finding).toMatchObject({ subject, project: "shop" });
		expect(finding?.container).toBe(container);
	});

	test("findings are ordered by file, line, column and rule, whatever the order of the violations", () => {
		const one = violation("b", ["containers", 0, "privileged"]);
		const two = violation("a", ["containers", 0, "privileged"]);
		const three = violation("a", ["containers", 0, "ports", 0]);
		const forward = verdictOf([{ project: project(shop), violations: [one, two, three] }]);
		const backward = verdictOf([{ project: project(shop), violations: [three, two, one] }]);
		expect(seen(forward)).toEqual(["8:17 a db", "8:17 b db", "10:9 a db"]);
		expect(backward.findings).toEqual(forward.findings);
	});
});

describe("severity", () => {
	test.each([
		[{}, "production", "high", true, "production by default"],
		[{ target: "github-hosted" }, "production", undefined, false, "off in CI: no finding"],
		[{ target: "self-hosted" }, "production", "high", true, "a runner that somebody keeps"],
		[{}, "development", "medium", false, "the value stands in a development file"],
	] as const)("%j in a %s file: %s, gates %s (%s)", (fields, profile, severity, gates, _why) => {
		const target = "target" in fields ? fields.target : "compose";
		const verdict = verdictOf(
			[{ project: project(shop.replace("target: compose", `target: ${target}`)), violations: [privileged] }],
			{ profileOfFile: () => profile },
		);
		expect(verdict.findings[0]?.severity).toBe(severity);
		expect(verdict.totals.gating > 0).toBe(gates);
		expect(verdict.conclusion).toBe(gates ? "findings" : "pass");
	});

	test("a violation may have another table and confidence than its rule", () => {
		const severity = { production: "low", development: "low", ci: "low", "self-hosted": "low" } as const;
		const verdict = verdictOf([
			{ project: project(shop), violations: [{ ...privileged, severity, confidence: "inferred" }] },
		]);
		expect(verdict.findings[0]).toMatchObject({ severity: "low", confidence: "inferred", gates: false });
	});

	test.each([
		[false, 0, "off unless asked for"],
		[true, 1, "asked for"],
	] as const)("pedantic %s: %d findings (%s)", (pedantic, number, _why) => {
		const verdict = verdictOf([{ project: project(shop), violations: [privileged] }], {
			rules: [rule("privileged", { pedantic: true })],
			options: { pedantic },
		});
		expect(verdict.findings).toHaveLength(number);
	});

	test("a violation of a rule that nobody knows is a bug", () => {
		const collected = [{ project: project(shop), violations: [privileged] }];
		const options = { failOn: "high", pedantic: false, allowEmpty: false } as const;
		const input = {
			collected,
			files: [],
			diagnostics: [],
			rules: rulesOf(),
			options,
			profileOfFile: () => "production" as const,
		};
		expect(() => judge(input)).toThrow("privileged, which is not in the catalogue");
	});
});

describe("one fault, one finding", () => {
	const port = (id: string, index = 0) => violation(id, ["containers", 0, "ports", index]);

	test.each([
		[port("exposed"), [], "the same path"],
		[violation("exposed", ["containers", 0, "ports", 0, "host_ip"]), [], "inside it"],
		[violation("exposed", ["containers", 0, "ports"]), [], "around it"],
		[violation("exposed", ["containers", 0, "environment", 0, "value"]), [], "named as related"],
		[port("exposed", 1), ["exposed"], "another port"],
		[violation("exposed", ["containers", 0, "privileged"]), ["exposed"], "another value"],
		[violation("exposed", ["containers", 1, "privileged"]), ["exposed"], "another container"],
		[port("other"), ["other"], "a rule that is not replaced"],
	] as const)("%j leaves %j (%s)", (loser, left, _why) => {
		const winner = {
			...port("toxic"),
			related: [
				{ path: ["containers", 0, "environment", 0], message: "the password" },
				{ path: ["containers", 0], message: "a container named as related is not all that is in it" },
			],
		};
		const verdict = verdictOf([{ project: project(shop), violations: [winner, loser] }], {
			rules: [rule("toxic", { replaces: ["exposed"] })],
		});
		expect(verdict.findings.map((finding) => finding.rule).filter((id) => id !== "toxic")).toEqual(left);
	});

	const replacing = (id: string, ...replaces: unknown[]) => rule(id, { replaces: replaces as string[] });

	test.each([
		[["a", "b"], [replacing("a", "b")], ["a"], "plain"],
		[["a", "b", "c"], [replacing("a", "b"), replacing("b", "c")], ["a"], "a chain keeps its head"],
		[
			["a", "b"],
			[replacing("a", "b"), replacing("b", "a")],
			["a", "b"],
			"rules that replace each other replace nothing",
		],
		[["b", "c"], [replacing("a", "b"), replacing("b", "c")], ["b"], "what is not there replaces nothing"],
	] as const)("%j of rules with %j leave %j (%s)", (ids, rules, left, _why) => {
		const violations = ids.map((id) => violation(id, ["containers", 0, "privileged"]));
		const verdict = verdictOf([{ project: project(shop), violations }], { rules });
		expect(verdict.findings.map((finding) => finding.rule)).toEqual(left);
	});

	test.each([
		["exposed", ["network_mode"], 1, "a field of the whole container: all of that rule on it"],
		[{ rule: "exposed", scope: "value" }, ["network_mode"], 3, "unless it says otherwise"],
		["exposed", ["ports", 0], 2, "an item of a list: only that"],
		[{ rule: "exposed", scope: "container" }, ["ports", 0], 1, "unless it says otherwise"],
	] as const)("replaces %j from %j: %d left (%s)", (entry, field, left, _why) => {
		const violations = [
			violation("host", ["containers", 0, ...field]),
			port("exposed", 0),
			port("exposed", 1),
			violation("exposed", ["containers", 1, "privileged"]),
		];
		const verdict = verdictOf([{ project: project(shop), violations }], { rules: [replacing("host", entry)] });
		const kept = verdict.findings.filter((finding) => finding.rule === "exposed");
		expect(kept).toHaveLength(left);
		expect(kept.at(-1)?.container).toBe("web");
	});

	test.each([
		[{ confidence: "inferred" }, ["exposed", "toxic"], "what is inferred does not replace what is certain"],
		[{ severity: { production: "off", development: "off", ci: "off", "self-hosted": "off" } }, ["exposed"], "off here"],
	] as const)("a replacing violation with %j leaves %j (%s)", (fields, left, _why) => {
		const violations = [{ ...port("toxic"), ...fields }, port("exposed")];
		const verdict = verdictOf([{ project: project(shop), violations }], { rules: [replacing("toxic", "exposed")] });
		expect(verdict.findings.map((finding) => finding.rule)).toEqual(left);
	});

	test.each([
		["high", "certain", "high", "it is as bad as what it replaces"],
		["low", "certain", "medium", "or worse"],
		["high", "inferred", "medium", "what is only inferred makes nothing worse"],
	] as const)("what replaces a %s %s finding is %s (%s)", (worse, confidence, expected, _why) => {
		const table = (severity: Severity) =>
			({ production: severity, development: severity, ci: severity, "self-hosted": severity }) as const;
		const violations = [
			{ ...port("toxic"), severity: table("medium") },
			{ ...port("between"), severity: table("low") },
			{ ...port("exposed"), severity: table(worse), confidence },
		];
		const rules = [replacing("toxic", "between"), replacing("between", "exposed")];
		const { findings } = verdictOf([{ project: project(shop), violations }], { rules });
		expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["toxic", expected]]);
	});

	test("thousands that replace thousands are not held against each other one by one", () => {
		const range = Array.from({ length: 20_000 }, (_, index) => `${index}`);
		const one = project(
			`kind: compose\nname: a\ncontainers:\n  - name: b\n    ports:\n${range.map((at) => (at === "0" ? "      - &port {target: 80}\n" : "      - *port\n")).join("")}`,
		);
		const violations = range.flatMap((evidence, index) => [
			{ ...port("toxic", index), evidence },
			{ ...port("exposed", index), evidence },
		]);
		const { findings } = verdictOf([{ project: one, violations }], { rules: [replacing("toxic", "exposed")] });
		// In pairs they would be 400 million, which no memory holds.
		expect(findings.filter(({ rule }) => rule === "toxic")).toHaveLength(20_000);
		expect(findings.filter(({ rule }) => rule === "exposed")).toEqual([]);
	});

	test("a file in two projects gives one finding a place, the worse rule's", () => {
		const file = project(shop);
		const verdict = verdictOf(
			[
				{ project: file, violations: [port("exposed")] },
				{ project: file, violations: [port("toxic")] },
			],
			{ rules: [replacing("toxic", "exposed")] },
		);
		expect(seen(verdict)).toEqual(["10:9 toxic db"]);
		expect(verdict.totals).toMatchObject({ findings: 1, projects: 2, files: 1, containers: 4 });
	});
});

describe("what is inherited", () => {
	const common = `kind: compose
name: shop
containers:
  - &base
    name: base
    privileged: &yes true
  - name: api
    privileged: *yes
  - name: web
    privileged: *yes
`;

	test("is reported once, at its own place, with who has it as related places", () => {
		const violations = [2, 1, 0].map((index) => violation("privileged", ["containers", index, "privileged"]));
		const [finding, ...more] = verdictOf([{ project: project(common), violations }]).findings;
		expect(more).toEqual([]);
		expect(finding?.container).toBe("base");
		expect(finding?.related.map(({ message, place }) => `${locationOf(place).line} ${message}`)).toEqual([
			"8 used by api through the alias *yes",
			"10 used by web through the alias *yes",
		]);
	});

	test.each([
		["extends", "inherited by web through extends"],
		["include", "part of the project through this include"],
		["override", "overridden for web; this is what stood before"],
		["env_file", "read for web from an env_file"],
		["matrix", "used by web through the matrix"],
	] as const)("a step %s is said in words: %s", (kind, words) => {
		const here = { source: new Source("compose.override.yaml", "web"), start: 0, end: 3 };
		const name = "compose.override.yaml";
		const inherited = withStepAt(project(shop), ["containers", 1, "privileged"], () => ({ kind, name, place: here }));
		const violations = [violation("privileged", ["containers", 1, "privileged"])];
		expect(verdictOf([{ project: inherited, violations }]).findings[0]?.related).toEqual([
			{ message: words, place: here },
		]);
	});

	test.each(["interpolation", "env_file"] as const)("a value of an env file is reported once (%s)", (kind) => {
		const source = new Source(".env", "PASSWORD=hunter2");
		const place = { source, start: 9, end: 16 };
		const taken = withStepAt(project(shop), ["containers", 0, "privileged"], () => ({ kind, place }));
		const violations = ["DB_PASSWORD", "PGPASSWORD"].map((evidence) =>
			violation("x", ["containers", 0, "privileged"], { message: `takes ${evidence}`, evidence }),
		);
		const { findings } = verdictOf([{ project: taken, violations }]);
		expect(findings.map(({ message }) => message)).toEqual(["takes DB_PASSWORD"]);
	});

	test("what a rule says twice of one container stays twice", () => {
		const path = ["containers", 0, "privileged"];
		const violations = [violation("x", path), violation("x", path, { message: "another" })];
		const { findings } = verdictOf([{ project: project(shop), violations }]);
		expect(findings).toHaveLength(2);
		expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
	});
});

describe("fingerprints", () => {
	function prints(yaml: string, path = "compose.yaml", message = "breaks it"): ReadonlySet<string> {
		const violations = [
			violation("privileged", ["containers", 0, "privileged"], { message }),
			violation("port", ["containers", 0, "ports", 0], { message }),
			violation("port", ["containers", 0, "ports", 1], { message }),
		];
		const { findings } = verdictOf([{ project: project(yaml, path), violations }]);
		return new Set(findings.map(({ fingerprint }) => fingerprint));
	}
	const lines = shop.split("\n");
	const swapped = [...lines.slice(0, 9), lines[10], lines[9], ...lines.slice(11)].join("\n");

	test.each([
		["lines moved", prints(`# a line\n${shop}`)],
		["a list in another order", prints(swapped)],
		["another wording", prints(shop, "compose.yaml", "says it otherwise")],
		["something else changed", prints(shop.replace("postgres:18", "postgres:19"))],
	])("stay the same: %s", (_why, changed) => {
		expect(changed).toEqual(prints(shop));
	});

	test.each([
		["another file", prints(shop, "other.yaml"), 0],
		["another container", prints(shop.replace("name: db", "name: mysql")), 0],
		["another value, and the other two stay", prints(shop.replace("5433", "6000")), 2],
	])("change with what they are of: %s", (_why, changed, common) => {
		expect([...changed].filter((print) => prints(shop).has(print))).toHaveLength(common);
	});

	test("are those of earlier releases", () => {
		const { findings } = verdictOf([{ project: project(shop), violations: [privileged] }]);
		expect(findings[0]?.fingerprint).toMatchInlineSnapshot(
			`"00f505682805e17c712cec2efb0688de1f453147ee53fc6d1866e7ad0f547e33"`,
		);
	});

	test("tell equal faults apart by the order of their paths", () => {
		const twice = shop.replace("5433", "5432");
		expect(prints(twice).size).toBe(3);
		expect(prints(twice)).toEqual(prints(`# a line\n${twice}`));
	});
});

describe("what could not be read", () => {
	const source = new Source("broken.yaml", "services: [\n");
	const error = {
		kind: "syntax",
		level: "error",
		message: "a list has no end",
		place: { source, start: 10, end: 11 },
	} as const;

	test("is a finding, one a place, that gates in every profile", () => {
		const verdict = verdictOf([], {
			diagnostics: [error, error, { ...error, kind: "limit", message: "is too long" }, { ...error, level: "warning" }],
			profileOfFile: () => "development",
		});
		expect(verdict.conclusion).toBe("findings");
		expect(verdict.diagnostics).toHaveLength(3);
		expect(verdict.findings).toMatchObject([
			{
				rule: "unreadable-file",
				severity: "high",
				subject: "broken.yaml",
				project: "",
				message: "is not judged: is too long; a list has no end",
				gates: true,
			},
		]);
		expect(verdict.totals).toMatchObject({ unreadable: 1, findings: 1, gating: 1 });
	});

	const skipped = { ...error, level: "info" } as const;

	test.each([
		[[], [], false, "error", "nothing to check is not a pass"],
		[[], [], true, "pass", "unless that is allowed"],
		[["ci.yml"], [], false, "pass", "a file without a container was checked"],
		[[], [skipped], false, "error", "a skipped file was not"],
		[[], [error], false, "findings", "nor one that cannot be read, and that is a finding"],
	] as const)(
		"files %j, diagnostics %j, allowed to be empty %s: %s (%s)",
		(files, diagnostics, allowEmpty, conclusion, _why) => {
			expect(verdictOf([], { files, diagnostics, options: { allowEmpty } }).conclusion).toBe(conclusion);
		},
	);
});

test("messages repeat no credential of the project", () => {
	const verdict = verdictOf(
		[
			{
				project: project(shop),
				violations: [
					{
						...privileged,
						message: 'has "hunter2-hunter2" as password',
						remediation: "Put hunter2-hunter2 into a file.",
					},
				],
			},
		],
		{
			diagnostics: [
				{
					kind: "unknown",
					level: "info",
					message: "cannot follow redis://:abc@cache",
					place: { source: new Source("a", "a"), start: 0, end: 0 },
				},
			],
		},
	);
	expect(verdict.findings[0]?.message).toBe('has "***" as password');
	expect(verdict.findings[0]?.remediation).toBe("Put *** into a file.");
	expect(verdict.diagnostics[0]?.message).toBe("cannot follow redis://:***@cache");
});
