/**
 * Says where the time of a whole check of the corpus goes: takes a profile of `dist/cli.js` and adds up the time that
 * each part of the work spent in its own code.
 *
 *   npm run bench:profile -- [--markdown] [DIR]      --markdown: also into docs/performance.md
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpusFolder } from "../test/corpus.ts";
import { modulesOf, type Profile, timeByPart } from "./speed/profile.ts";
import { withFigures } from "./speed/table.ts";

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { markdown: { type: "boolean", default: false } },
});
const folder = positionals[0] ?? corpusFolder("dev");
if (folder === undefined) throw new Error("the corpus is not beside the project: name a folder");

const out = mkdtempSync(join(tmpdir(), "profile-"));
try {
	const words = ["--cpu-prof", "--cpu-prof-dir", out, join(root, "dist", "cli.js"), "check", "--format", "json"];
	const { status } = spawnSync(process.execPath, words, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
	if (status !== 0 && status !== 1) throw new Error(`check ended with status ${status}`);
	const [file = ""] = readdirSync(out);
	const profile = JSON.parse(readFileSync(join(out, file), "utf8")) as Profile;
	const times = timeByPart(profile, modulesOf(textOf));
	const total = times.reduce((sum, [, time]) => sum + time, 0);
	const rows = times.map(
		([part, time]) => `| ${part} | ${Math.round(time)} | ${((100 * time) / total).toFixed(0)} % |\n`,
	);
	const table = ["| part | ms | share |\n", "| --- | ---: | ---: |\n", ...rows].join("");
	process.stdout.write(table);
	const page = join(root, "docs", "performance.md");
	if (values.markdown) writeFileSync(page, withFigures(readFileSync(page, "utf8"), "profile", table));
} finally {
	rmSync(out, { recursive: true, force: true });
}

function textOf(url: string): string | undefined {
	const path = fileURLToPath(url);
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
