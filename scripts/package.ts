/**
 * Builds `dist/`: the TypeScript to JavaScript, the policies to WebAssembly, all of it bundled, and the two doors.
 * The bytes depend only on the sources and the lockfile.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { grammarAssets } from "../src/collect/shell/grammar.ts";
import { bundle } from "./bundle/bundle.ts";
import { withCopies } from "./bundle/copied-code.ts";
import { goModules } from "./bundle/go-modules.ts";
import { licences } from "./bundle/licences.ts";
import { bundledPackages } from "./bundle/packages.ts";
import { sbom } from "./bundle/sbom.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "build/bundle");
const dist = join(root, "dist");

rmSync(built, { recursive: true, force: true });
const modules = [
	...(await bundle({
		root,
		entry: join(root, "src/bulkhead.ts"),
		name: "bulkhead",
		folder: built,
		roots: ["src/cli.ts", "src/command/check.ts", "src/main.ts"].map((module) => join(root, module)),
	})),
	// What loads that, by itself: Node loads this one.
	...(await bundle({ root, entry: join(root, "src/loader.ts"), name: "loader", folder: built })),
	// The worker that evaluates own rules is a program by itself, small because it is read anew by each run.
	...(await bundle({
		root,
		entry: join(root, "src/policy/own/worker.ts"),
		name: "own-rules-worker",
		folder: built,
		minify: true,
	})),
];
const door = (name: string) => `"use strict";\nrequire("./loader.js").loadBundle(__dirname).${name}();\n`;
writeFileSync(join(built, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(built, "index.js"), door("action"));
writeFileSync(join(built, "cli.js"), `#!/usr/bin/env node\n${door("commandLine")}`);
chmodSync(join(built, "cli.js"), 0o755);

if (existsSync(dist)) for (const name of readdirSync(dist)) rmSync(join(dist, name), { recursive: true });
mkdirSync(dist, { recursive: true });
cpSync(built, dist, { recursive: true });
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
const files = [...modules, ...Object.values(grammarAssets).map((module) => resolve(module)), resolve("rolldown")];
const components = withCopies(
	[...bundledPackages(root, files), ...goModules(join(root, "rego"))],
	join(root, "notices"),
);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
writeFileSync(join(dist, "licenses.txt"), licences(components));
writeFileSync(join(dist, "sbom.cdx.json"), sbom(version, components));
