import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const archives = join(root, "..", "shared", "corpus");
const unpacked = join(root, ".cache", "corpus");

/** The public repositories that the tests read (`dev`), and what the real tools make of them (`expected`). */
export type CorpusPart = "dev" | "expected";

/**
 * A folder with part of the corpus, unpacked once to `.cache/corpus`; undefined where there is none beside the project.
 * `BULKHEAD_CORPUS` names a folder of the same layout to take instead. A test without it skips, and says so.
 */
export function corpusFolder(part: CorpusPart = "dev"): string | undefined {
	const given = process.env.BULKHEAD_CORPUS;
	if (given !== undefined) return existsSync(join(given, part)) ? join(given, part) : undefined;
	const folder = join(unpacked, part);
	if (existsSync(folder)) return folder;
	const archive = join(archives, `${part}.tar.xz`);
	if (!existsSync(archive)) return undefined;
	// Beside its final name first: two test files may unpack at once, and half a folder must never be taken for it.
	const partial = join(unpacked, `.${part}-${process.pid}`);
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	execFileSync("tar", ["-xJf", archive, "-C", partial]);
	if (!existsSync(folder)) renameSync(existsSync(join(partial, part)) ? join(partial, part) : partial, folder);
	rmSync(partial, { recursive: true, force: true });
	return folder;
}
