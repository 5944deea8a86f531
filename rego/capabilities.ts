/**
 * Writes policies/capabilities.json: what OPA's language and built-in functions are cut down to for the bundled rules
 * and for a team's own.
 *
 *   node rego/capabilities.ts           write
 *   node rego/capabilities.ts --check   compare with what is committed, exit 1 on a difference
 *
 * A function stays where its implementation is inside the compiled policy itself: those are OPA's own, in C. One that
 * the WASM SDK would have to bring goes: most it lacks, which shows only at evaluation, and the few that it has
 * (sprintf, regex.split, yaml.*) do not answer as OPA's interpreter does, in which the rules are tested. What differs
 * inside the policy is in differences.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { allCapabilities, buildRego, type RegoBuiltin } from "../src/policy/compiler.ts";
import { forbidden } from "./differences.ts";

/** `concat` of a set would be in no order: for our purposes it takes an array. The type checker holds people to it. */
const narrowed: Readonly<Record<string, (decl: RegoBuiltin["decl"]) => RegoBuiltin["decl"]>> = {
	concat: (decl) => ({ ...decl, args: [{ type: "string" }, { type: "array", dynamic: { type: "string" } }] }),
};

/** Gone before there is WASM: the compiler rewrites or erases them. */
const rewritten = new Set(["assign", "eq", "print", "rego.metadata.chain", "rego.metadata.rule"]);

/** What the compiler itself puts in for `x in y`, `$"{x}"` and print. */
const internal = /^internal\./;

/** The test runner's own, which it brings along. */
const testCase = "internal.test_case";

/** The language: Rego 1 with string interpolation. Rego 2 and the experimental keywords may still change. */
const features = ["keywords_in_refs", "rego_v1", "template_strings"];

/** What a host must read at least; the SDK reads every minor version of 1. */
const abi = { version: 1, minor_version: 2 };

const file = fileURLToPath(new URL("../policies/capabilities.json", import.meta.url));

const { result: all } = await allCapabilities();
if (all === undefined) throw new Error("the Rego compiler does not say what it can do");
const settled = all.builtins.filter((one) => !one.deprecated && !one.nondeterministic && one.name !== testCase);
const absent = await neededFromHost(settled.filter((one) => !rewritten.has(one.name) && !internal.test(one.name)));
const allowed = settled.filter(
	(one) => rewritten.has(one.name) || internal.test(one.name) || !(absent.has(one.name) || one.name in forbidden),
);

const text = `${JSON.stringify(
	{
		builtins: allowed.map((one) => withoutProse({ ...one, decl: narrowed[one.name]?.(one.decl) ?? one.decl })),
		features,
		wasm_abi_versions: [abi],
		allow_net: [],
	},
	null,
	"\t",
)}\n`;

if (!process.argv.includes("--check")) {
	writeFileSync(file, text);
	process.stdout.write(`policies/capabilities.json: ${allowed.length} of ${all.builtins.length} built-in functions\n`);
} else if (readFileSync(file, "utf8") !== text) {
	process.stdout.write("policies/capabilities.json: is not what rego/capabilities.ts writes\n");
	process.exitCode = 1;
}

/** The names that a policy which calls all of them asks its host for. */
async function neededFromHost(builtins: readonly RegoBuiltin[]): Promise<ReadonlySet<string>> {
	const rules = builtins.map((one, index) => `r${index} := x if ${call(one)}`);
	const source = `package probe\n\n${rules.join("\n")}\n`;
	const { errors, result } = await buildRego({ "probe.rego": source }, ["probe"]);
	if (result === undefined) throw new Error(`the probe does not compile: ${JSON.stringify(errors[0])}`);
	const policy = await loadPolicy(result);
	const { exports } = policy.wasmInstance;
	const address = exports.opa_json_dump(exports.builtins());
	const bytes = new Uint8Array(policy.mem.buffer);
	const json = new TextDecoder().decode(bytes.subarray(address, bytes.indexOf(0, address)));
	return new Set(Object.keys(JSON.parse(json)));
}

function call({ name, decl, relation }: RegoBuiltin): string {
	const args = (decl.args ?? []).map((_, index) => `input.a${index}`);
	return relation ? `${name}(${[...args, "x"].join(", ")})` : `x := ${name}(${args.join(", ")})`;
}

/** A tenth of the size: only names and types mean anything to the compiler. */
function withoutProse(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutProse);
	if (typeof value !== "object" || value === null) return value;
	const prose = new Set(["description", "categories"]);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !prose.has(key))
			.map(([key, inner]) => [key, withoutProse(inner)]),
	);
}
