import { y as asset } from "./check-main.part.js";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";

// src/policy/own/bundled.ts
async function readBundled() {
	const bytes = await readFile(asset("policies.json", "build"));
	return {
		hash: createHash("sha256").update(bytes).digest("hex"),
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