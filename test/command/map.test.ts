import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Repository, surroundings } from "../decide/repository.ts";

const entry = new URL("../../src/cli.ts", import.meta.url).href;
const root = new URL("../..", import.meta.url).pathname;

function map(cwd: string, ...words: readonly string[]) {
	const line = JSON.stringify(["map", ...words]);
	const program = `process.exitCode = await (await import(${JSON.stringify(entry)})).runCommandLine(${line});`;
	return spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
		cwd,
		encoding: "utf8",
		env: surroundings,
	});
}

const repositories: Repository[] = [];
afterEach(() => {
	for (const repository of repositories.splice(0)) repository.remove();
});

function newRepository(): Repository {
	const repository = new Repository();
	repositories.push(repository);
	return repository;
}

test.each([
	["mermaid", /^flowchart LR\n/],
	["dot", /^digraph bulkhead \{\n/],
	["svg", /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /],
])("draws a folder as %s", (format, beginning) => {
	const { status, stdout, stderr } = map(root, "examples/shop", "--format", format);
	expect(stderr).toBe("");
	expect(stdout).toMatch(beginning);
	for (const name of ["proxy", "thumbnails", "socket of Docker"]) expect(stdout).toContain(name);
	expect(status).toBe(0);
});

test("writes a file, and shows no password", () => {
	const repository = newRepository();
	repository.commit({
		"compose.yaml": `services:\n  db:\n    image: registry.example/hunter2-Xy7/postgres\n    environment: {POSTGRES_PASSWORD: hunter2-Xy7}\n    volumes: ["/srv/hunter2-Xy7:/data"]\n`,
	});
	const file = join(mkdtempSync(join(tmpdir(), "map-")), "map.svg");
	expect(map(repository.folder, "--format", "svg", "--output", file)).toMatchObject({ status: 0, stdout: "" });
	const svg = readFileSync(file, "utf8");
	expect(svg).toContain(">db<");
	expect(svg).not.toContain("hunter2");
});

test("draws what has changed since a commit", () => {
	const repository = newRepository();
	repository.commit({
		"compose.yaml": "services:\n  a: {image: a, ports: ['80:80']}\n  b: {image: b, ports: ['127.0.0.1:81:81']}\n",
		"other/compose.yaml": "services:\n  c: {image: c, ports: ['82:82']}\n",
	});
	repository.git("checkout", "--quiet", "-b", "change");
	repository.commit({
		"compose.yaml": "services:\n  a: {image: a, ports: ['80:80']}\n  b: {image: b, ports: ['81:81']}\n",
	});
	const { stdout, status } = map(repository.folder, "--base", "main", "--format", "dot");
	expect(status).toBe(0);
	const nodes = [...stdout.matchAll(/^\t+(n\d+) \[label="([^"\\]*)/gm)].map(([, id, label]) => [id, label]);
	expect(nodes.map(([, label]) => label).toSorted()).toEqual(["Outside", "The host itself", "b"]);
	expect(stdout).toMatch(/label="0\.0\.0\.0:81\/tcp", color="#cf222e"/);
	expect(stdout).toMatch(/label="127\.0\.0\.1:81\/tcp", color="#1a7f37", style=dashed/);
	const none = map(repository.folder, "--base", "change");
	expect(none.stdout).toContain("Nothing that a map shows has changed");
	expect(none.status).toBe(0);
});

test("says what the picture does not show, and draws as taken away nothing that only cannot be read", () => {
	const repository = newRepository();
	const files = { "compose.yaml": "services: {a: {image: a}}\n", "other/compose.yaml": "services: {b: {image: b}}\n" };
	const base = repository.commit(files);
	repository.commit({ "compose.yaml": "services: {a: {image: a}\n\n}: [\n" });
	const whole = map(repository.folder, "--format", "dot");
	expect(whole.stderr).toMatch(/^compose\.yaml:\d+:\d+: error: not in the picture, or only in part: .+\n$/);
	expect(whole.stdout).toContain('label="b');
	const changed = map(repository.folder, "--format", "dot", "--base", base);
	expect(changed.stderr).toBe(whole.stderr);
	expect(changed.stdout).toContain("Nothing that a map shows has changed in what can be read");
	expect([whole.status, changed.status]).toEqual([0, 0]);
});

test("says that a base stands for another commit", () => {
	const [repository, clone] = [newRepository(), newRepository()];
	repository.commit({ "compose.yaml": "services: {a: {image: a}}\n" });
	repository.git("checkout", "--quiet", "-b", "change");
	repository.commit({ "compose.yaml": "services: {a: {image: b}}\n" });
	clone.git("fetch", "--quiet", "--depth=1", `file://${repository.folder}`, "main:left", "change:change");
	clone.git("checkout", "--quiet", "change");
	expect(map(clone.folder, "--base", "left").stderr).toMatch(/^\.:1:1: warning: this clone is shallow .+\n$/);
});

test.each([
	["no container", {}, [], /nothing to draw/],
	[
		"no such commit",
		{ "compose.yaml": "services: {a: {image: a}}" },
		["--base", "nowhere"],
		/nowhere: there is no such commit/,
	],
	[
		"no such form",
		{ "compose.yaml": "services: {a: {image: a}}" },
		["--format", "png"],
		/Allowed choices are mermaid, dot, svg/,
	],
	[
		"a project too large",
		{
			"compose.yaml": `name: big\nservices:\n  a:\n    image: a\n    environment: {A: ${"x".repeat(20_000)}}\n`,
			".github/bulkhead.yml": "limits: {project-kib: 16}\n",
		},
		[],
		/big: is more than can be drawn: limits\.project-kib \(16\)/,
	],
] as const)("says why it draws nothing: %s", (_why, files, words, said) => {
	const repository = newRepository();
	repository.commit(files);
	const { status, stdout, stderr } = map(repository.folder, ...words);
	expect(stdout).toBe("");
	expect(stderr).toMatch(said);
	expect(status).toBe(2);
});
