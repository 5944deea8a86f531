/**
 * Builds `dist/` twice, in two new folders at once, and compares the two with each other and with what is committed, byte
 * for byte. The two differ in what must not matter: path, order of work, time zone, language, home, umask.
 *
 *   node scripts/reproduce.ts [--keep]
 */
import { execFileSync, spawn } from "node:child_process";
import { constants, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { neededToBuild } from "./bundle/needed-to-build.ts";
import { differences, treeHash } from "./bundle/tree-hash.ts";

const root = realpathSync(fileURLToPath(new URL("..", import.meta.url)));

const mode = constants.COPYFILE_FICLONE;

type Place = { readonly folder: string; readonly umask: string; readonly env: Readonly<Record<string, string>> };

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "reproduce-")));
const places: readonly Place[] = [
	{ folder: join(scratch, "a"), umask: "022", env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } },
	{
		folder: join(scratch, "a much/longer path/ünlike the other"),
		umask: "077",
		env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", NODE_ENV: "production" },
	},
];

try {
	for (const place of places) copySources(place.folder);
	// Both are waited for, so that nobody's folder is taken away while it builds.
	for (const result of await Promise.allSettled(places.map(build)))
		if (result.status === "rejected") throw result.reason;
	const [first = "", second = ""] = places.map(({ folder }) => join(folder, "dist"));
	const committed = join(root, "dist");
	const wrong = [
		...differences(first, second).map((name) => `${name}: differs between two clean builds`),
		...differences(first, committed).map((name) => `${name}: is not what the sources build; run npm run build`),
	];
	for (const line of wrong) process.stdout.write(`dist/${line}\n`);
	if (wrong.length === 0) {
		process.stdout.write(
			`dist/: two clean builds on two paths are equal, and equal to what is here: ${treeHash(first)}\n`,
		);
	}
	process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
	if (process.argv.includes("--keep")) process.stdout.write(`kept: ${scratch}\n`);
	else rmSync(scratch, { recursive: true });
}

/** What git has or would take (so neither `build/` nor anything else that lies about), and the installed packages. */
function copySources(folder: string): void {
	const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
	for (const name of list.toString().split("\0")) {
		if (name === "" || name.startsWith("dist/") || name.startsWith("test/")) continue;
		cpSync(join(root, name), join(folder, name), { mode });
	}
	for (const name of [".bin", ...neededToBuild(root)]) {
		cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), {
			recursive: true,
			verbatimSymlinks: true,
			mode,
		});
	}
}

function build({ folder, umask, env }: Place): Promise<void> {
	const home = join(folder, "home");
	mkdirSync(home);
	const path = [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env.PATH].join(delimiter);
	const steps = ["scripts/build-policy.ts", "scripts/package.ts"].map((script) => `"$NODE" ${script}`);
	const child = spawn("sh", ["-c", [`umask ${umask}`, ...steps].join(" && ")], {
		cwd: folder,
		env: { ...env, PATH: path, HOME: home, NODE: process.execPath },
		stdio: ["ignore", "ignore", "inherit"],
	});
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", (status) => (status === 0 ? resolve() : reject(new Error(`${folder}: the build failed`))));
	});
}
