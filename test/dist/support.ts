import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("../..", import.meta.url).pathname;

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type Surroundings = {
	readonly cwd?: string;
	readonly node?: string;
	readonly env?: Readonly<Record<string, string>>;
};

/** Runs a built entry as a user does: a process of its own, with nothing of ours in its environment. */
export function runBuilt(entry: "cli.js" | "index.js", words: readonly string[], around: Surroundings = {}): Outcome {
	const { cwd = root, node = process.execPath, env = {} } = around;
	const { status, stdout, stderr } = spawnSync(node, [join(root, "dist", entry), ...words], {
		cwd,
		// Nothing of the tests is left in the user's folders.
		env: { PATH: process.env.PATH ?? "", BULKHEAD_CACHE: "off", ...env },
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	return { status, stdout, stderr };
}

/** Another major version of Node, where `node scripts/fetch-nodes.ts` has put one. */
export function otherNode(major: 20 | 22): string | undefined {
	const path = join(root, `.cache/nodes/node_modules/node${major}/bin/node`);
	return existsSync(path) ? path : undefined;
}
