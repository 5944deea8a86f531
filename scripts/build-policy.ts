/**
 * Compiles policies/ into build/policy.wasm and gathers policies/data/ in build/data.json.
 *
 *   node scripts/build-policy.ts [POLICIES [OUT]]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRego } from "../src/policy/compiler.ts";
import { describe, entrypoints, readPolicyFiles, withoutTests } from "./policyFiles.ts";

const [folder = "policies", out = "build"] = process.argv.slice(2);

const { sources, capabilities, data } = readPolicyFiles(folder);
const rules = withoutTests(sources);
const { errors, result } = await buildRego(rules, entrypoints, { capabilities });
if (result === undefined) {
	for (const error of errors) process.stderr.write(`${describe(error)}\n`);
	process.exitCode = 1;
} else {
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, "policy.wasm"), result);
	writeFileSync(join(out, "data.json"), `${JSON.stringify(data)}\n`);
	const kilobytes = Math.round(result.length / 1000);
	process.stdout.write(`${join(out, "policy.wasm")}: ${kilobytes} kB of ${Object.keys(rules).length} modules\n`);
}
