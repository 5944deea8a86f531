/**
 * Compiles policies/ into build/policy.wasm, gathers policies/data/ in build/data.json, what the rules say of themselves
 * in build/catalog.json, and in build/policies.json what an organisation's own rules are compiled with.
 *
 *   node scripts/build-policy.ts [POLICIES [OUT]]
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/policy/catalog.ts";
import { buildRego, type RegoSources } from "../src/policy/compiler.ts";
import { Machine } from "../src/policy/machine.ts";
import type { BundledPolicies } from "../src/policy/own/bundled.ts";
import { packageOf } from "../src/policy/package-of.ts";
import { describe, entrypoints, readPolicyFiles, withoutTests } from "./policy-files.ts";

const [folder = "policies", out = "build"] = process.argv.slice(2);

const { sources, capabilities, data, schemas } = readPolicyFiles(folder);
const rules = withoutTests(sources);
const catalog = await catalogOf(await build(rules, ["main/catalog"]));
const policy = await build(withRulesByName(withCatalogAsData(rules)), ["main/violations", "main/surface"]);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "policy.wasm"), policy);
writeFileSync(join(out, "data.json"), `${JSON.stringify(data)}\n`);
writeFileSync(join(out, "catalog.json"), `${JSON.stringify(catalog)}\n`);
writeFileSync(join(out, "policies.json"), `${JSON.stringify(bundledPolicies())}\n`);
const kilobytes = Math.round(policy.length / 1000);
process.stdout.write(`${join(out, "policy.wasm")}: ${kilobytes} kB of ${Object.keys(rules).length} modules\n`);

async function build(modules: RegoSources, wanted: readonly string[]): Promise<Uint8Array> {
	const { errors, result } = await buildRego(modules, wanted, { capabilities });
	if (result !== undefined) return result;
	for (const error of errors) process.stderr.write(`${describe(error)}\n`);
	process.exit(1);
}

/** Sorted by id. */
async function catalogOf(wasm: Uint8Array): Promise<readonly Rule[]> {
	const machine = await Machine.load(wasm, { initial: 64, maximum: 1024 });
	return (machine.evaluate("{}", "main/catalog") as Rule[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Wherever a rule finds something, the evaluation would make its `meta` of its METADATA again, at some cost. */
function withCatalogAsData(modules: RegoSources): RegoSources {
	const made = "meta := result.meta(rego.metadata.chain())";
	return Object.fromEntries(
		Object.entries(modules).map(([path, text]) => {
			const rule = /^package rules\.(\w+)$/m.exec(text)?.[1];
			if (rule === undefined) return [path, text];
			if (!text.includes(made)) throw new Error(`${path}: has no ${made}`);
			return [path, text.replace(made, `meta := data.catalog.${rule}`)];
		}),
	);
}

/**
 * `main` goes through the names of the selected rules, and the evaluation would look each up in each project. Of these
 * rules the names are known: each is called by its own, where `data.selected` has `true` at its place in the catalogue
 * (a name would be hashed, a place is not).
 */
function withRulesByName(modules: RegoSources): RegoSources {
	const path = join(folder, "main/main.rego");
	const text = modules[path] ?? "";
	const dynamic = /^violations := \[.*?^\]$/ms;
	if (!dynamic.test(text)) throw new Error(`${path}: has no list of violations`);
	const each = catalog.map(
		({ id }, at) => `\t[found | selected[${at}]; some found in data.rules.${packageOf(id)}.deny],\n`,
	);
	const called = `violations := array.flatten([\n${each.join("")}]) if {\n\tselected := data.selected\n}`;
	return { ...modules, [path]: text.replace(dynamic, () => called) };
}

function bundledPolicies(): BundledPolicies {
	const helper = join(folder, "lib/testing_test.rego");
	return {
		sources: renamed(rules),
		testing: renamed({ [helper]: sources[helper] ?? "" }),
		entrypoints,
		capabilities,
		schemas,
		data: Object.keys(data),
		compiler: compilerHash(),
	};
}

/** By their path below the folder: where that is, is nobody's business. */
function renamed(modules: RegoSources): RegoSources {
	return Object.fromEntries(
		Object.entries(modules).map(([path, text]) => [`bulkhead/${path.slice(folder.length + 1)}`, text]),
	);
}

/** Another compiler may compile the same sources to other bytes. */
function compilerHash(): string {
	const hash = createHash("sha256");
	for (const name of ["rego.wasm.br", "wasm_exec.js", "worker.mjs"]) {
		hash.update(readFileSync(new URL(`../rego/${name}`, import.meta.url)));
	}
	return hash.digest("hex");
}
