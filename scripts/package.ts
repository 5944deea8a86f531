/**
 * Builds `dist/`: the TypeScript to JavaScript, the policies to WebAssembly, all of it bundled, and the two doors.
 * The bytes depend only on the sources and the lockfile.
 */
import { execFileSync } from "node:child_process";
import {
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
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { grammarAssets } from "../src/collect/shell/grammar.ts";
import { withCopies } from "./bundle/copied-code.ts";
import { goModules } from "./bundle/go-modules.ts";
import { licences } from "./bundle/licences.ts";
import { bundledPackages, packageOf } from "./bundle/packages.ts";
import { sbom } from "./bundle/sbom.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "build/bundle");
const dist = join(root, "dist");

function run(program: string, ...words: readonly string[]): void {
	execFileSync(program, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

rmSync(join(root, "out"), { recursive: true, force: true });
rmSync(bundle, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
const stats = ["bundle", "worker"].map((name) => join(root, `build/${name}-stats.json`));
const [bundleStats = "", workerStats = ""] = stats;
run("ncc", "build", "out/bulkhead.js", "--out", bundle, "--stats-out", bundleStats, "--no-cache", "--quiet");
renameSync(join(bundle, "index.js"), join(bundle, "bulkhead.js"));
// The worker that evaluates own rules is a program by itself, small because it is read anew by each run.
const workerBundle = join(root, "build/worker");
rmSync(workerBundle, { recursive: true, force: true });
const worker = ["out/policy/own/worker.js", "--out", workerBundle, "--stats-out", workerStats];
run("ncc", "build", ...worker, "--minify", "--no-cache", "--quiet");
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
const compiled = ["policy.wasm", "data.json", "catalog.json", "policies.json"];
for (const name of compiled) cpSync(join(root, "build", name), join(dist, name));
const resolve = createRequire(import.meta.url).resolve;
for (const [name, module] of Object.entries(grammarAssets)) cpSync(resolve(module), join(dist, name));
// The Rego compiler, for rules that are not bundled: a folder of its own, so that nothing loads it by accident.
mkdirSync(join(dist, "rego"));
for (const name of ["rego.wasm.br", "wasm_exec.js", "worker.mjs"]) {
	cpSync(join(root, "rego", name), join(dist, "rego", name));
}

// What of others is in there, and under which licences.
const copied = [
	...new Set(
		[...Object.values(grammarAssets).map((module) => resolve(module)), resolve("@vercel/ncc")].map(packageFolder),
	),
];
const components = withCopies(
	[...bundledPackages(root, stats, copied), ...goModules(join(root, "rego"))],
	join(root, "notices"),
);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
writeFileSync(join(dist, "licenses.txt"), licences(components));
writeFileSync(join(dist, "sbom.cdx.json"), sbom(version, components));

function packageFolder(file: string): string {
	const folder = packageOf(file);
	if (folder === undefined) throw new Error(`${file}: is in no package`);
	return folder;
}
