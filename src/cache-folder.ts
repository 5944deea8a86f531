import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** What saves work in a later run: compiled rules of an organisation, compiled code of this program. */
export type Kept = "rules" | "code";

/**
 * Where it is kept: in what `BULKHEAD_CACHE` says (`off`: nowhere); in a job in the folder that is emptied with it; else
 * in the user's own. Never GitHub's cache, where a pull request may write what a required workflow would run, and never
 * by a relative path: that would be a folder of the repository that is looked at, and what stands there is run.
 */
export function cacheFolder(kept: Kept, env: NodeJS.ProcessEnv = process.env): string | undefined {
	const folder = folderFor(kept, env);
	return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}

function folderFor(kept: Kept, env: NodeJS.ProcessEnv): string | undefined {
	const said = env.BULKHEAD_CACHE;
	if (said) return said === "off" ? undefined : join(said, kept);
	if (env.GITHUB_ACTIONS === "true") return env.RUNNER_TEMP ? join(env.RUNNER_TEMP, "bulkhead", kept) : undefined;
	// The specification has relative paths ignored: https://specifications.freedesktop.org/basedir-spec/latest/
	const xdg = env.XDG_CACHE_HOME;
	if (xdg && isAbsolute(xdg)) return join(xdg, "bulkhead", kept);
	if (process.platform === "win32") {
		return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, "bulkhead", "cache", kept) : undefined;
	}
	const home = env.HOME || homedir();
	const parent = process.platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
	return join(parent, "bulkhead", kept);
}
