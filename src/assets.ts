import { existsSync } from "node:fs";

/**
 * Files that travel with the program. In the bundle they stand beside it; in a checkout, where they are made. Found at
 * run time and copied by `scripts/package.ts`, because the bundler reads what `new URL("…", import.meta.url)` names as
 * text, which breaks what is binary; hence the variable.
 */
const here = import.meta.url;
const isBundled = existsSync(new URL("./policy.wasm", here));

/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
export function asset(name: string, folder: "build" | "rego"): URL {
	return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, here);
}
