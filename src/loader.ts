import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder } from "./cache-folder.ts";
import { KeptCode } from "./kept-code.ts";
import { prepareForShortRun } from "./short-run.ts";

/**
 * Loads the bundle, the files beside this one. Node's own loader keeps too little of what V8 has compiled (see `KeptCode`)
 * and takes longer for each file. In a job of GitHub's, whose machine is new each time, nothing is kept.
 */
export function loadBundle(folder: string, env: NodeJS.ProcessEnv = process.env): typeof import("./bulkhead.ts") {
	// First of all: code is kept under the flags that it is loaded under.
	prepareForShortRun();
	const kept = env.GITHUB_ACTIONS === "true" ? undefined : cacheFolder("code", env);
	const code = kept === undefined ? undefined : KeptCode.in(kept);
	if (code !== undefined) process.once("exit", () => code.keep());
	return partsOf(folder, code)("./bulkhead.js") as typeof import("./bulkhead.ts");
}

type Require = (name: string) => unknown;

/** What `require` is to the files of a folder: each is run once, when it is first asked for. */
function partsOf(folder: string, kept: KeptCode | undefined): Require {
	const known = new Map<string, { exports: unknown }>();
	const others = createRequire(join(folder, "package.json"));
	const require: Require = (name) => {
		if (!name.startsWith("./")) return others(name);
		const found = known.get(name);
		if (found !== undefined) return found.exports;
		const module = { exports: {} };
		known.set(name, module);
		const file = join(folder, name);
		const source = readFileSync(file);
		const code = `(function (exports, require, module, __filename, __dirname) {"use strict";${source}\n})`;
		const script = kept?.script(code, source, file) ?? new Script(code, { filename: file });
		script.runInThisContext()(module.exports, require, module, file, folder);
		return module.exports;
	};
	return require;
}
