import { H as baselineOf, U as baselinePath, _ as run, i as prepare, n as print } from "./check.part.js";
import { h as exitStatus, s as UsageError } from "./cli.part.js";
import { n as count } from "./words.part.js";
import { n as writeWhereNamed, t as writeInTree } from "./write.part.js";

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