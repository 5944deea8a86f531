import { relative } from "node:path";
import { baselineOf, baselinePath, isBaseline } from "../decide/baseline.ts";
import { exitStatus } from "../exit-status.ts";
import { UsageError } from "../options.ts";
import { readSource } from "../read.ts";
import { linesOf } from "../report/visible.ts";
import { count } from "../report/words.ts";
import { run } from "../run.ts";
import { Source } from "../source.ts";
import type { WorkTree } from "../tree/worktree.ts";
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
	const named = options.baseline ?? baselinePath;
	if (flags.output === undefined) await refuseAnother(clone, named);
	const { verdict } = await run(trees, options, prepared);
	const text = baselineOf(verdict.findings);
	const path =
		flags.output === undefined
			? await writeInTree(clone.root, named, text)
			: await writeWhereNamed(process.cwd(), flags.output, text);
	const known = (JSON.parse(text) as { findings: readonly unknown[] }).findings.length;
	const configured = options.baseline === undefined ? `; name it in the configuration: baseline: ${baselinePath}` : "";
	const line = `${relative(process.cwd(), path)}: ${count(known, "known finding")}${flags.output === undefined ? configured : ""}`;
	await print(`${linesOf([line])}\n`);
	return exitStatus.pass;
}

/** The names by which a file system may have the folder: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS */
const isGit = /^(?:\.git[ .]*|git~\d+)$/i;

/**
 * The configuration is the repository's, and may name any file of it, also of git's own: none is written over that is
 * no baseline, unless whoever calls says so. @throws UsageError
 */
async function refuseAnother(clone: WorkTree, path: string): Promise<void> {
	if (path.split(/[\\/:]/).some((part) => isGit.test(part))) {
		throw new UsageError(`${path}: belongs to git; name another file as the baseline`);
	}
	const read = await readSource(clone, path);
	if (read instanceof Source ? isBaseline(read.text) : read.kind === "absent") return;
	throw new UsageError(
		`${path}: is there already, and is no baseline; it is left as it is. To write over it: bulkhead baseline --output FILE`,
	);
}
