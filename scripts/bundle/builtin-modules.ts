import { builtinModules as names } from "node:module";
import type { Plugin } from "rolldown";

/**
 * Has the bundle ask Node for its own modules by `process.getBuiltinModule`, where `require` would make each a module of
 * ECMAScript too, with all that it offers: of `node:fs` also streams and promises, of `node:crypto` all of Web Crypto. A
 * twentieth of what a small check takes went into loading these, which nobody asks for.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export const builtinModules: Plugin = {
	name: "built-in modules",
	renderChunk: (code) =>
		code.replaceAll(/\brequire\("(?:node:)?([a-z0-9_/]+)"\)/g, (written, name: string) =>
			// Not plain `process`, which a package may mean something else by.
			names.includes(name) ? `globalThis.process.getBuiltinModule("node:${name}")` : written,
		),
};
