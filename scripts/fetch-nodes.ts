/** Fetches the other versions of Node that the built program must run on, to the ignored folder `.cache/nodes`. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** The runtime of the action is Node 24; the command line also runs on what engines allows. */
const versions = { node20: "20.20.2", node22: "22.23.3" };

const folder = new URL("../.cache/nodes", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const packages = Object.entries(versions).map(
	([name, version]) => `${name}@npm:node-${process.platform}-${process.arch}@${version}`,
);
execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--ignore-scripts", ...packages], {
	stdio: "inherit",
});
