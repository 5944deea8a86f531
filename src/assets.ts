import { existsSync } from "node:fs";

/**
 * Files that travel with the program, copied by `scripts/package.ts`: in the bundle they stand beside it; in a checkout,
 * where they are made.
 */
const isBundled = existsSync(new URL("./policy.wasm", import.meta.url));

/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
export function asset(name: string, folder: "build" | "rego"): URL {
	return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, import.meta.url);
}
