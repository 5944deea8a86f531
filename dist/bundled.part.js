const require_check_main = require("./check-main.part.js");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");

// src/policy/own/bundled.ts
async function readBundled() {
	const bytes = await (0, node_fs_promises.readFile)(require_check_main.asset("policies.json", "build"));
	return {
		hash: require_check_main.sha256(bytes),
		parse: () => JSON.parse(bytes.toString("utf8"))
	};
}
/** Packages that are ours, by what stands behind `package `. */
function bundledPackages({ sources, testing }) {
	return new Set(Object.values({
		...sources,
		...testing
	}).flatMap((text) => /^package (\S+)$/m.exec(text)?.slice(1) ?? []));
}

Object.defineProperty(exports, "bundledPackages", {
  enumerable: true,
  get: function () {
    return bundledPackages;
  }
});
Object.defineProperty(exports, "readBundled", {
  enumerable: true,
  get: function () {
    return readBundled;
  }
});