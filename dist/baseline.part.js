import { H as baselinePath, V as baselineOf, h as run, n as prepare } from "./check-main.part.js";
import { m as exitStatus, o as UsageError } from "./cli-check-main.part.js";
import { it as count, nt as writeWhereNamed, tt as writeInTree } from "./main2.part.js";
import { n as print } from "./check.part.js";

// src/command/baseline.ts
/** `bulkhead baseline`. Writes what is found now; what is no longer found is no longer in it. @returns the exit status. */
async function writeBaseline(paths, flags) {
	const prepared = await prepare(paths, {}, flags.configFile, process.cwd(), { baseline: false });
	const { trees, clones, options } = prepared;
	const [clone] = clones;
	if (clone === void 0) throw new UsageError("there is nothing to look at");
	const { verdict } = await run(trees, options, prepared);
	const text = baselineOf(verdict.findings);
	const path = flags.output === void 0 ? await writeInTree(clone.root, options.baseline ?? ".github/bulkhead-baseline.json", text) : await writeWhereNamed(process.cwd(), flags.output, text);
	const known = JSON.parse(text).findings.length;
	const configured = options.baseline === void 0 ? `; name it in the configuration: baseline: ${baselinePath}` : "";
	await print(`${path}: ${count(known, "known finding")}${flags.output === void 0 ? configured : ""}\n`);
	return exitStatus.pass;
}

export { writeBaseline };