import { spawnSync } from "node:child_process";
import { missing, type Need, programOf } from "./programs.ts";

/**
 * `node test/browser/install.ts`: installs, as root and from Debian's packages, what the browser tests need. Ends with
 * 0 where there is a browser, before or after, and with 1 where there is none; without the renderer of Markdown only
 * the tests of pictures run.
 */

const packages: Readonly<Record<Need, readonly string[]>> = {
	browser: ["chromium", "fonts-dejavu-core", "fonts-noto-color-emoji"],
	markdown: ["cmark-gfm"],
};

const needs = Object.keys(packages) as Need[];
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function apt(...args: string[]): boolean {
	say(`apt-get ${args.join(" ")}`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 }).status === 0;
}

function install(): void {
	const absent = needs.filter((need) => programOf(need) === undefined);
	if (absent.length === 0) {
		say("What the browser tests need is installed.");
		return;
	}
	say(`Missing for the browser tests: ${missing(...absent)}.`);
	if (process.getuid?.() !== 0) say("Only root installs it.");
	else if (apt("update", "--quiet")) {
		// One by one: a distribution may have one and not the other.
		for (const need of absent) apt("install", "--quiet", "--yes", "--no-install-recommends", ...packages[need]);
	}
	const left = missing(...needs);
	say(left === "" ? "Installed." : `Still missing: ${left}.`);
}

install();
process.exitCode = programOf("browser") === undefined ? 1 : 0;
