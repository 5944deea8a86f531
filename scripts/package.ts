/**
 * Builds `dist/`: the TypeScript to JavaScript, the policies to WebAssembly, all of it bundled, and the two doors.
 * The bytes depend only on the sources and the lockfile.
 */
import { execFileSync } from "node:child_process";
import {
	appendFileSync,
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { grammarAssets } from "../src/collect/shell/grammar.ts";

const root = new URL("..", import.meta.url).pathname;
const bundle = join(root, "build/bundle");
const dist = join(root, "dist");

function run(program: string, ...words: readonly string[]): void {
	execFileSync(program, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

rmSync(join(root, "out"), { recursive: true, force: true });
rmSync(bundle, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run("ncc", "build", "out/bulkhead.js", "--out", bundle, "--license", "licenses.txt", "--no-cache", "--quiet");
renameSync(join(bundle, "index.js"), join(bundle, "bulkhead.js"));
// The worker that evaluates own rules is a program by itself, small because it is read anew by each run; its licences are among those of the other.
const workerBundle = join(root, "build/worker");
rmSync(workerBundle, { recursive: true, force: true });
run("ncc", "build", "out/policy/own/worker.js", "--out", workerBundle, "--minify", "--no-cache", "--quiet");
cpSync(join(workerBundle, "index.js"), join(bundle, "own-rules-worker.js"));
writeFileSync(join(bundle, "index.js"), 'import { action } from "./bulkhead.js";\n\nawait action();\n');
writeFileSync(
	join(bundle, "cli.js"),
	'#!/usr/bin/env node\nimport { commandLine } from "./bulkhead.js";\n\nawait commandLine();\n',
);
chmodSync(join(bundle, "cli.js"), 0o755);

if (existsSync(dist)) for (const name of readdirSync(dist)) rmSync(join(dist, name), { recursive: true });
mkdirSync(dist, { recursive: true });
cpSync(bundle, dist, { recursive: true });
for (const name of ["policy.wasm", "data.json", "policies.json"]) cpSync(join(root, "build", name), join(dist, name));
const resolve = createRequire(import.meta.url).resolve;
for (const [name, module] of Object.entries(grammarAssets)) cpSync(resolve(module), join(dist, name));
// The Rego compiler, for rules that are not bundled: a folder of its own, so that nothing loads it by accident.
mkdirSync(join(dist, "rego"));
for (const name of ["rego.wasm.br", "wasm_exec.js", "worker.mjs"]) {
	cpSync(join(root, "rego", name), join(dist, "rego", name));
}
appendFileSync(join(dist, "licenses.txt"), licencesOfAssets());

/** What the bundler does not see: the grammars, which are copied, and all that the Rego compiler is made of. */
function licencesOfAssets(): string {
	const grammars = dirname(dirname(resolve(grammarAssets["tree-sitter.wasm"])));
	const read = (...parts: readonly string[]) => readFileSync(join(...parts), "utf8");
	return [
		"",
		"@vscode/tree-sitter-wasm",
		read(grammars, "LICENSE"),
		read(grammars, "cgmanifest.json"),
		read(root, "rego/licenses.txt"),
	].join("\n");
}
