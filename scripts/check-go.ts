/**
 * Rebuilds what is committed as WebAssembly from Go (the Rego compiler, and the oracle that tests ask about Compose) and
 * compares it byte for byte. Only who changes those folders needs Go: without it, this says so and passes.
 */
import { spawnSync } from "node:child_process";

const builds = ["rego/build.mjs", "test/oracle/composego/build.mjs"];

if (spawnSync("go", ["version"], { stdio: "ignore" }).status !== 0) {
	process.stdout.write(`SKIPPED: no Go here, so ${builds.join(" and ")} are not compared with what is committed\n`);
} else {
	for (const build of builds) {
		const { status } = spawnSync(process.execPath, [build, "--check"], { stdio: "inherit" });
		if (status !== 0) process.exitCode = 1;
	}
}
