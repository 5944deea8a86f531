import { lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { cacheFolder } from "./cache-folder.ts";

/**
 * Has Node keep what V8 has compiled of the program for the next run: a tenth of a small check. Not in a job of GitHub's,
 * whose machine is new each time; and only in a folder where nobody else can write, since what stands there is run.
 *
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv = process.env): void {
	const folder = env.GITHUB_ACTIONS === "true" ? undefined : cacheFolder("code", env);
	if (folder !== undefined && isOwn(folder)) enableCompileCache?.(folder);
}

/** Node 20 has none. */
const { enableCompileCache }: Partial<Pick<typeof module, "enableCompileCache">> = module;

/** Makes the folder where there is none. */
function isOwn(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const stats = lstatSync(folder);
		if (process.getuid === undefined) return stats.isDirectory();
		return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
	} catch {
		return false;
	}
}
