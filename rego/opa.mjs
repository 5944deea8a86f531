// Builds OPA's own command, of the release that go.mod names, into .cache/opa/: test/policy/compiler.test.ts then
// compares its policy.wasm with ours, byte for byte. Needs Go and the network.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const mod = readFileSync(new URL("go.mod", import.meta.url), "utf8");
const [, toolchain] = /^toolchain (go\S+)$/m.exec(mod) ?? [];
const [, version] = /open-policy-agent\/opa (v\S+)/.exec(mod) ?? [];
const GOBIN = fileURLToPath(new URL("../.cache/opa", import.meta.url));

execFileSync("go", ["install", `github.com/open-policy-agent/opa@${version}`], {
	env: { ...process.env, GOTOOLCHAIN: toolchain, GOFLAGS: "", GOBIN },
	stdio: "inherit",
});
