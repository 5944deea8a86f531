import { readConfig } from "../config.ts";
import { type Options, resolveOptions, type Settings } from "../options.ts";
import { treesOf } from "../roots.ts";
import type { Tree } from "../tree/tree.ts";

/** What to look at and how, from paths, settings said by hand, and the configuration file of the first tree. */
export async function prepare(
	paths: readonly string[],
	said: Settings,
	configFile: string | undefined,
	current: string,
): Promise<{ readonly trees: readonly Tree[]; readonly options: Options }> {
	const trees = await treesOf(paths, current);
	const config = trees[0] === undefined ? {} : (await readConfig(trees[0], configFile)).settings;
	return { trees, options: resolveOptions({ today: new Date().toISOString().slice(0, 10) }, config, said) };
}
