import { relative } from "node:path";
import { baselineOf, baselinePath } from "../decide/baseline.ts";
import { exitStatus } from "../exit-status.ts";
import { UsageError } from "../options.ts";
import { count } from "../report/words.ts";
import { run } from "../run.ts";
import { writeInTree, writeWhereNamed } from "../write.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";

export type BaselineFlags = { readonly output?: string; readonly configFile?: string };

/** `bulkhead baseline`. Writes what is found now; what is no longer found is no longer in it. @returns the exit status. */
export async function writeBaseline(paths: readonly string[], flags: BaselineFlags): Promise<number> {
	const prepared = await prepare(paths, {}, flags.configFile, process.cwd(), { baseline: false });
	const { trees, clones, options } = prepared;
	const [clone] = clones;
	if (clone === undefined) throw new UsageError("there is nothing to look at");
	const { verdict } = await run(trees, options, prepared);
	const text = baselineOf(verdict.findings);
	const path =
		flags.output === undefined
			? await writeInTree(clone.root, options.baseline ?? baselinePath, text)
			: await writeWhereNamed(process.cwd(), flags.output, text);
	const known = (JSON.parse(text) as { findings: readonly unknown[] }).findings.length;
	const configured = options.baseline === undefined ? `; name it in the configuration: baseline: ${baselinePath}` : "";
	await print(
		`${relative(process.cwd(), path)}: ${count(known, "known finding")}${flags.output === undefined ? configured : ""}\n`,
	);
	return exitStatus.pass;
}
