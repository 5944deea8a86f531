import { collectAll } from "../collect/trees.ts";
import { exitStatus } from "../exit-status.ts";
import { UsageError } from "../options.ts";
import { collectReport } from "../report/collect-json.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";

export type CollectFlags = {
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	readonly configFile?: string;
	readonly allowEmpty?: boolean;
};

/** `bulkhead collect`. @returns the exit status: what cannot be read is in the diagnostics, and is no failure here. */
export async function printCollected(paths: readonly string[], flags: CollectFlags): Promise<number> {
	const { include, exclude, allowEmpty } = flags;
	const { trees, options } = await prepare(paths, { include, exclude, allowEmpty }, flags.configFile, process.cwd());
	const collected = await collectAll(trees, options);
	if (collected.files.length === 0 && collected.diagnostics.length === 0 && !options.allowEmpty) {
		throw new UsageError("nothing to collect: no Compose file, workflow or other file with containers was found");
	}
	await print(collectReport(collected));
	return exitStatus.pass;
}
