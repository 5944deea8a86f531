const module = globalThis.process.getBuiltinModule("node:module");
const { lstatSync, mkdirSync } = globalThis.process.getBuiltinModule("node:fs");
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { isAbsolute, join } = globalThis.process.getBuiltinModule("node:path");

// src/cache-folder.ts
/**
* Where it is kept: in what `BULKHEAD_CACHE` says (`off`: nowhere); in a job in the folder that is emptied with it; else
* in the user's own. Never GitHub's cache, where a pull request may write what a required workflow would run.
*/
function cacheFolder(kept, env = process.env) {
	const said = env.BULKHEAD_CACHE;
	if (said) return said === "off" ? void 0 : join(said, kept);
	if (env.GITHUB_ACTIONS === "true") return env.RUNNER_TEMP ? join(env.RUNNER_TEMP, "bulkhead", kept) : void 0;
	const xdg = env.XDG_CACHE_HOME;
	if (xdg && isAbsolute(xdg)) return join(xdg, "bulkhead", kept);
	if (process.platform === "win32") return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, "bulkhead", "cache", kept) : void 0;
	const home = env.HOME || homedir();
	const parent = process.platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
	return join(parent, "bulkhead", kept);
}

// src/compiled-code.ts
/**
* Has Node keep what V8 has compiled of the program for the next run: a tenth of a small check. Not in a job of GitHub's,
* whose machine is new each time; and only in a folder where nobody else can write, since what stands there is run.
*
* @see https://nodejs.org/api/module.html#module-compile-cache
*/
function keepCompiledCode(env = process.env) {
	const folder = env.GITHUB_ACTIONS === "true" ? void 0 : cacheFolder("code", env);
	if (folder !== void 0 && isOwn(folder)) enableCompileCache?.(folder);
}
/** Node 20 has none. */
const { enableCompileCache } = module;
/** Makes the folder where there is none. */
function isOwn(folder) {
	try {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		const stats = lstatSync(folder);
		if (process.getuid === void 0) return stats.isDirectory();
		return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & 18) === 0;
	} catch {
		return false;
	}
}

// src/bulkhead.ts
/** The bundle's two doors. Each loads only what it needs; `dist/index.js` and `dist/cli.js` open one each. */
async function action() {
	const { runAction } = await import("./main2.part.js").then((n) => n.t);
	await runAction();
}
async function commandLine() {
	keepCompiledCode();
	const { runCommandLine } = await import("./cli.part.js").then((n) => n.t);
	process.exitCode = await runCommandLine(process.argv.slice(2));
}

export { action, commandLine, cacheFolder as t };