import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { entrypoints, readPolicyFiles, withoutTests } from "../../scripts/policy-files.ts";
import { buildRego, checkRego, formatRego, inspectRego, testRego } from "../../src/policy/compiler.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const schemas = {
	project: {
		type: "object",
		properties: { name: { type: "string" } },
		additionalProperties: false,
	},
};

const rule = `# METADATA
# title: Named web
# schemas:
#   - input: schema.project
# custom:
#   severity: {production: high}
package rules.named

deny contains "is named web" if {
	input.name == "web"
}

deny contains "has no name" if {
	not input.name
}
`;

const ruleTests = `package rules.named_test

import data.rules.named

test_denies_web if {
	named.deny == {"is named web"} with input as {"name": "web"}
}
`;

describe("check", () => {
	test("says nothing of a module that is well", async () => {
		expect(await checkRego({ "named.rego": rule }, { schemas })).toEqual([]);
	});

	test.each([
		{
			why: "does not parse",
			text: "package a\n\nx if {",
			expected: { code: "rego_parse_error", line: 3, column: 6 },
		},
		{
			why: "is empty",
			text: "",
			expected: { code: "rego_parse_error", message: "empty module", line: 1, column: 1 },
		},
		{
			why: "uses what is not defined",
			text: "package a\n\nx := y",
			expected: { code: "rego_unsafe_var_error", message: "var y is unsafe", line: 3, column: 6 },
		},
		{
			why: "imports what it does not use (strict)",
			text: "package a\n\nimport data.b\n\nx := 1",
			expected: { code: "rego_compile_error", message: "import data.b unused", line: 3, column: 1 },
		},
		{
			why: "misspells a key of the schema",
			text: rule.replace("input.name ==", "input.nam =="),
			expected: { code: "rego_type_error", message: "undefined ref: input.nam", line: 10, column: 2 },
		},
		{
			why: "names a schema that is not there",
			text: rule.replace("schema.project", "schema.projects"),
			expected: { code: "rego_type_error", message: "undefined schema: schema.projects", line: 9, column: 1 },
		},
		{
			why: "is recursive",
			text: "package a\n\nx if y\n\ny if x",
			expected: { code: "rego_recursion_error", line: 3, column: 1 },
		},
	])("locates the error where a module $why", async ({ text, expected }) => {
		const errors = await checkRego({ "dir/a.rego": text }, { schemas });
		expect(errors[0]).toMatchObject({ file: "dir/a.rego", ...expected });
	});

	test("reports the errors of every file that does not parse, in order", async () => {
		const errors = await checkRego({ "b.rego": "package", "a.rego": "packag" });
		expect(errors.map(({ file }) => file)).toEqual(["a.rego", "b.rego"]);
	});

	test("knows no function beyond the capabilities, as build and test do, and no network for schemas", async () => {
		const sources = { "a.rego": 'package a\n\nx := http.send({"method": "get", "url": "https://example.com"})' };
		expect(await checkRego(sources)).toEqual([]);
		expect(await checkRego(sources, { capabilities: { builtins: [], features: ["rego_v1"] } })).toEqual([
			{ code: "rego_type_error", message: "undefined function http.send", file: "a.rego", line: 3, column: 6 },
		]);
		const unknown = { errors: [expect.objectContaining({ message: "undefined function http.send", file: "a.rego" })] };
		const options = { capabilities: { builtins: [], features: ["rego_v1"] } };
		expect(await buildRego(sources, ["a/x"], options)).toEqual(unknown);
		expect(await testRego(sources, options)).toEqual(unknown);
		const remote = { project: { $ref: "https://example.com/project.json" } };
		expect((await checkRego({ "named.rego": rule }, { schemas: remote }))[0]).toMatchObject({
			message: expect.stringContaining("remote reference loading disabled"),
		});
	});
});

describe("format", () => {
	test("answers with every text as it should be, and the errors of those that do not parse", async () => {
		const { errors, result } = await formatRego({
			"good.rego": rule,
			"loose.rego": "package a\nx:=1\n",
			"broken.rego": "package",
		});
		expect(result).toEqual({ "good.rego": rule, "loose.rego": "package a\n\nx := 1\n" });
		expect(errors.map(({ file }) => file)).toEqual(["broken.rego"]);
	});
});

describe("inspect", () => {
	test("gives packages, rules and METADATA with their places", async () => {
		const { errors, result } = await inspectRego({ "named.rego": rule });
		expect(errors).toEqual([]);
		expect(result?.modules).toEqual([
			{ file: "named.rego", package: "data.rules.named", imports: [], rules: ["deny"] },
		]);
		expect(result?.annotations).toEqual([
			{
				path: "data.rules.named",
				scope: "package",
				file: "named.rego",
				line: 7,
				column: 1,
				annotations: expect.objectContaining({
					title: "Named web",
					custom: { severity: { production: "high" } },
				}),
			},
		]);
	});
});

describe("build", () => {
	test("gives the same bytes each time, whatever the order of the sources", async () => {
		const other = "package other\n\nx := 1\n";
		const once = await buildRego({ "named.rego": rule, "other.rego": other }, ["rules/named/deny"]);
		const again = await buildRego({ "other.rego": other, "named.rego": rule }, ["rules/named/deny"]);
		expect(once.errors).toEqual([]);
		expect(once.result?.subarray(0, 4)).toEqual(Buffer.from("\0asm"));
		expect(again.result).toEqual(once.result);
	});

	test("wants an entrypoint that is there", async () => {
		expect((await buildRego({ "named.rego": rule }, ["rules/named/allow"])).errors).toMatchObject([
			{ message: expect.stringContaining("rules/named/allow") },
		]);
		expect((await buildRego({ "named.rego": rule }, [])).errors).toHaveLength(1);
	});

	const opa = findOpa();
	test.skipIf(opa === undefined)(
		"gives for policies/ what OPA's own command gives (skipped without it: node rego/opa.mjs)",
		async () => {
			const files = readPolicyFiles("policies");
			const { errors, result } = await buildRego(withoutTests(files.sources), entrypoints, files);
			expect(errors).toEqual([]);
			expect(nativeBuild(opa ?? "").equals(result ?? Buffer.alloc(0))).toBe(true);
		},
	);
});

describe("test", () => {
	test("runs tests and names the lines that none reached", async () => {
		const { result } = await testRego({ "named.rego": rule, "named_test.rego": ruleTests });
		expect(result?.tests).toMatchObject([
			{ package: "data.rules.named_test", name: "test_denies_web", file: "named_test.rego", line: 5, outcome: "pass" },
		]);
		expect(result?.coverage).toMatchObject([
			{ file: "named.rego", uncovered: [13] },
			{ file: "named_test.rego", uncovered: [] },
		]);
	});

	test("tells a failure from an error, and gives the data and what was printed", async () => {
		const { result } = await testRego(
			{
				"a_test.rego": `package a_test

test_fails if {
	print("seen", data.images.db)
	data.images.db == "mysql"
}

test_throws if to_number("x") == 1

todo_test_later if false

test_table[note] if {
	some note, case in {"one": 1, "two": 2}
	case == 1
}
`,
			},
			{ data: { images: { db: "postgres" } } },
		);
		expect(result?.tests).toMatchObject([
			{ name: "test_fails", outcome: "fail", output: "seen postgres\n" },
			{ name: "test_throws", outcome: "error", message: expect.stringContaining("to_number") },
			{ name: "todo_test_later", outcome: "skip" },
			{ name: "test_table", outcome: "fail", failed: ["two"] },
		]);
	});

	test("runs only what it is asked to", async () => {
		const { result } = await testRego(
			{ "a_test.rego": "package a_test\n\ntest_a if true\n\ntest_b if true\n" },
			{ run: "_b$" },
		);
		expect(result?.tests.map(({ name }) => name)).toEqual(["test_b"]);
	});
});

describe("a hostile module", () => {
	const nested = (depth: number) => `package a\n\nx := ${"[".repeat(depth)}${"]".repeat(depth)}\n`;

	test.each([
		{ why: "brackets a million deep", text: nested(1_000_000), code: "rego_parse_error" },
		{ why: "a sum of 80,000 terms", text: `package a\n\nx := 1${" + 1".repeat(80_000)}\n`, code: "limit" },
		{ why: "parentheses 50,000 deep", text: `package a\n\nx := ${"(".repeat(50_000)}`, code: "rego_parse_error" },
		{ why: "a number without end", text: "package a\n\nx := 1e999999999", code: "rego_parse_error" },
		{ why: "a null character", text: "package a\n\0", code: "rego_parse_error" },
		{ why: "aliases in METADATA that multiply", text: billionLaughs(), code: "rego_parse_error" },
		{ why: "too much text", text: `package a\n# ${"x".repeat(17 * 2 ** 20)}`, code: "limit" },
	])("with $why is an error, not a crash", async ({ text, code }) => {
		expect((await checkRego({ "a.rego": text }))[0]).toMatchObject({ code });
	});

	test("whose comprehensions nest without end is ended at the deadline", async () => {
		const text = `package a\n\nx := ${"[1 | ".repeat(300)}1${"]".repeat(300)}\n`;
		expect(await checkRego({ "a.rego": text }, { deadline: 1500 })).toEqual([
			{ code: "limit", message: "took longer than 1.5 s" },
		]);
	});

	test("whose test never ends is ended at the deadline", async () => {
		const text = `package a_test

test_x if {
	some i in numbers.range(1, 100000)
	some j in numbers.range(1, 100000)
	i + j < 0
}
`;
		expect((await testRego({ "a_test.rego": text }, { deadline: 1500 })).errors).toMatchObject([{ code: "limit" }]);
	});

	test("cannot have more memory than its bound", async () => {
		const text = `package a_test\n\nlong := "${"a".repeat(40_000)}"\n\ntest_x if count(replace(long, "a", long)) == 3\n`;
		expect((await testRego({ "a_test.rego": text })).errors).toEqual([
			{ code: "limit", message: "needs more than 1 GiB of memory" },
		]);
	});

	test("does not spoil the next request", async () => {
		await checkRego({ "a.rego": nested(1_000_000) });
		expect(await checkRego({ "named.rego": rule }, { schemas })).toEqual([]);
	});
});

function billionLaughs(): string {
	const letters = [..."abcdefghijkl"];
	const lines = letters.map((letter, index) => {
		const members = Array(10).fill(index === 0 ? "x" : `*${letters[index - 1]}`);
		return `#   ${letter}: &${letter} [${members.join(", ")}]`;
	});
	return ["# METADATA", "# custom:", ...lines, "package a"].join("\n");
}

/** OPA's own command, of the release that the compiler is built from. */
function findOpa(): string | undefined {
	const release = /open-policy-agent\/opa v(\S+)/.exec(readFileSync(join(root, "rego/go.mod"), "utf8"))?.[1];
	return [join(root, ".cache/opa/opa"), "opa"].find((command) => {
		try {
			return execFileSync(command, ["version"], { encoding: "utf8" }).includes(`Version: ${release}\n`);
		} catch {
			return false;
		}
	});
}

function nativeBuild(opa: string): Buffer {
	const folder = mkdtempSync(join(tmpdir(), "opa-"));
	try {
		const bundle = join(folder, "bundle.tar.gz");
		const named = entrypoints.flatMap((entrypoint) => ["-e", entrypoint]);
		const ignored = ["*_test.rego", "*.json", "*.yaml"].flatMap((pattern) => ["--ignore", pattern]);
		const limits = ["--capabilities", "policies/capabilities.json"];
		execFileSync(opa, ["build", "-t", "wasm", ...named, ...ignored, ...limits, "-o", bundle, "policies"], {
			cwd: root,
		});
		execFileSync("tar", ["-xzf", bundle, "-C", folder, "/policy.wasm"], { stdio: "ignore" });
		return readFileSync(join(folder, "policy.wasm"));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
