import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The bundle, where it was built with what own rules need. */
const built = process.env.BULKHEAD_DIST ?? join(root, "dist");
const isBuilt = existsSync(join(built, "own-rules-worker.js"));

/** A network namespace of its own has no way out, not even to this machine. */
const isolated = ["unshare", "--map-root-user", "--net"];
const canIsolate = spawnSync(isolated[0] ?? "", [...isolated.slice(1), "true"]).status === 0;
if (!isBuilt) process.stderr.write("SKIPPED: own rules from the bundle, for dist/ is not built (npm run build)\n");
else if (!canIsolate)
	process.stderr.write("NOT ISOLATED: this machine makes no network namespace; run with the network\n");

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "own-"));
	mkdirSync(join(folder, ".git"));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function bulkhead(...words: readonly string[]): Outcome {
	return runFrom(built, words);
}

function runFrom(bundle: string, words: readonly string[]): Outcome {
	const command = [...(canIsolate ? isolated : []), process.execPath, join(bundle, "cli.js"), ...words];
	const { status, stdout, stderr } = spawnSync(command[0] ?? "", command.slice(1), {
		cwd: folder,
		env: { PATH: process.env.PATH ?? "", BULKHEAD_CACHE: join(folder, "cache") },
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

/** A copy of the bundle that lacks the Rego compiler and the code that starts it. */
function withoutCompiler(): string {
	const copy = mkdtempSync(join(tmpdir(), "own-bundle-"));
	cpSync(built, copy, { recursive: true });
	rmSync(join(copy, "rego"), { recursive: true });
	const scripts = readdirSync(copy).filter((name) => name.endsWith(".js"));
	const starting = scripts.filter((name) => readFileSync(join(copy, name), "utf8").includes("rego.wasm.br"));
	expect(starting).not.toEqual([]);
	for (const name of starting) rmSync(join(copy, name));
	return copy;
}

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

describe.skipIf(!isBuilt)("from the bundle alone, without a network", { timeout: 300_000 }, () => {
	test("the network is not there", () => {
		if (!canIsolate) return;
		const program = "fetch('http://192.0.2.1').then(() => console.log('there'), () => console.log('not there'))";
		const { stdout } = spawnSync(isolated[0] ?? "", [...isolated.slice(1), process.execPath, "-e", program], {
			encoding: "utf8",
		});
		expect(stdout).toBe("not there\n");
	});

	test("a rule is scaffolded, and its tests, examples and coverage are well", () => {
		expect(bulkhead("new", "rule", "known-registry")).toMatchObject({ status: 0, stderr: "" });
		const { status, stdout, stderr } = bulkhead("test", ".github/bulkhead", "--coverage", "100");
		expect([status, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/^5 of 5 tests passed, 4 of 4 examples as they say, \d+ of \d+ lines reached \(100 %\)\n$/);
		expect(bulkhead("new", "rule", "known-registry")).toMatchObject({ status: 2 });
		expect(bulkhead("new", "rule", "privileged").stderr).toContain('there is a rule "privileged" already');
		expect(bulkhead("new", "rule", "No_Way").stderr).toContain("is no name of a rule");
	});

	test("with a parameter, a library, a data file: it is compiled, explained, reported, configured, suppressed", () => {
		const file = ".github/bulkhead/known_registry/known_registry.rego";
		const rule = readFileSync(join(folder, file), "utf8")
			.replace("import data.lib.result\n", "import data.lib.result\nimport data.owners\n")
			.replace("of a registry that is not allowed", "of a registry that is not allowed; ask {owners.images}");
		write({
			[file]: rule,
			".github/bulkhead/data/owners.yaml": "images: the platform team\n",
			".github/bulkhead.yml": "policies: [.github/bulkhead]\n",
			"compose.yaml": 'services:\n  web:\n    image: example.com/team/web:1.4\n    user: "1000"\n',
		});
		expect(bulkhead("explain", "known-registry").stdout).toContain("registries: Registries that images may come from.");
		const first = bulkhead("check", "--format", "json");
		expect([first.status, first.stderr]).toEqual([1, ""]);
		expect(JSON.parse(first.stdout).findings).toContainEqual(
			expect.objectContaining({
				rule: "known-registry",
				message: "runs example.com/team/web, of a registry that is not allowed; ask the platform team",
				gates: true,
				location: expect.objectContaining({ file: "compose.yaml", line: 3 }),
			}),
		);
		expect(bulkhead("check", "--format", "json").stdout).toBe(first.stdout);
		write({
			".github/bulkhead.yml":
				"policies: [.github/bulkhead]\nrules:\n  known-registry:\n    parameters: {registries: [example.com]}\n",
		});
		expect(bulkhead("check")).toMatchObject({ status: 0, stderr: "" });
		const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
		write({
			".github/bulkhead.yml": `policies: [.github/bulkhead]
suppressions:
  - rule: known-registry
    justification: Moves next month.
    owner: "@platform"
    expires: ${day}
`,
		});
		const suppressed = bulkhead("check", "--format", "json");
		expect([suppressed.status, suppressed.stderr]).toEqual([0, ""]);
		const [finding] = JSON.parse(suppressed.stdout).findings.filter(
			(each: { rule: string }) => each.rule === "known-registry",
		);
		expect(finding).toMatchObject({ gates: false, suppression: { justification: "Moves next month." } });
	});

	test("a rule that does not compile is an error with its place", () => {
		write({ ".github/bulkhead/bad/bad.rego": "package rules.bad\n\ndeny contains x if {\n" });
		expect(bulkhead("check")).toMatchObject({
			status: 2,
			stderr:
				"bulkhead: .github/bulkhead/bad/bad.rego:4:1: unexpected eof token; close what is still open: }, ] or )\n",
		});
		rmSync(join(folder, ".github/bulkhead/bad"), { recursive: true });
	});

	test("a kept result is taken as it is: the compiler is neither run nor loaded", () => {
		write({ ".github/bulkhead.yml": "policies: [.github/bulkhead]\n" });
		const compiled = bulkhead("check", "--format", "json");
		expect(compiled).toMatchObject({ stderr: "" });
		const copy = withoutCompiler();
		try {
			expect(runFrom(copy, ["check", "--format", "json"])).toEqual(compiled);
			rmSync(join(folder, "cache"), { recursive: true });
			expect(runFrom(copy, ["check", "--format", "json"])).toMatchObject({ status: 2, stdout: "" });
		} finally {
			rmSync(copy, { recursive: true });
		}
	});
});
