import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileOwn, textsOf } from "../../../src/policy/own/compile.ts";
import { neededModules } from "../../../src/policy/own/needed.ts";
import { scaffold } from "../../../src/policy/own/scaffold.ts";
import { readOwnSources } from "../../../src/policy/own/sources.ts";
import { treeOf } from "../../tree.ts";
import { bundled, ruleNamed } from "./support.ts";

const opa = fileURLToPath(new URL("../../../.cache/opa/opa", import.meta.url));

test.skipIf(!existsSync(opa))(
	"own rules and what they need of the bundled ones compile to what OPA's own command gives (skipped without it: node rego/opa.mjs)",
	{ timeout: 300_000 },
	async () => {
		const files = {
			...scaffold("known-registry"),
			"own.rego": ruleNamed("own"),
			"lib/acme.rego": "package lib.acme\n\nx := 1\n",
		};
		const own = await readOwnSources(
			treeOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`policies/${path}`, text]))),
			["policies"],
		);
		const { wasm, rules } = await compileOwn(own, bundled);
		expect(rules.map(({ rule }) => rule.id)).toEqual(["known-registry", "own"]);
		const folder = mkdtempSync(join(tmpdir(), "native-"));
		try {
			const texts = textsOf(own);
			const sources = { ...neededModules(Object.values(texts), bundled.sources), ...texts };
			for (const [path, text] of Object.entries(sources)) {
				mkdirSync(join(folder, dirname(path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
			writeFileSync(join(folder, "capabilities.json"), JSON.stringify(bundled.capabilities));
			const entrypoints = bundled.entrypoints.flatMap((entrypoint) => ["-e", entrypoint]);
			const limits = ["--capabilities", "capabilities.json"];
			execFileSync(opa, ["build", "-t", "wasm", ...entrypoints, ...limits, "-o", "bundle.tar.gz", "bulkhead", "own"], {
				cwd: folder,
			});
			execFileSync("tar", ["-xzf", "bundle.tar.gz", "/policy.wasm"], { cwd: folder, stdio: "ignore" });
			expect(readFileSync(join(folder, "policy.wasm")).equals(wasm)).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);
