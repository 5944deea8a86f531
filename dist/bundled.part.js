import { E as sha256, y as asset } from "./check-main.part.js";
const { readFile } = globalThis.process.getBuiltinModule("node:fs/promises");

// src/policy/own/bundled.ts
async function readBundled() {
	const bytes = await readFile(asset("policies.json", "build"));
	return {
		hash: sha256(bytes),
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

export { readBundled as n, bundledPackages as t };