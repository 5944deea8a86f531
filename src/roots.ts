import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "./options.ts";
import { readFailure } from "./tree/regular-file.ts";
import { WorkTree } from "./tree/worktree.ts";

/**
 * The trees that paths on the command line stand in, each narrowed to them. A tree is the git work tree around a
 * path; where there is none, the current folder, or, for a path outside it, the path's own folder. So an `include`
 * may reach into its own repository, and no further.
 * @throws UsageError for a path that is empty, does not exist, or that this user may not look at.
 */
export async function treesOf(
	paths: readonly string[],
	current: string,
	ignored: "mark" | "leave" = "mark",
): Promise<readonly WorkTree[]> {
	const roots = new Map<string, string[]>();
	for (const path of paths.length === 0 ? ["."] : paths) {
		const root = rootOf(path, current);
		const below = relative(root, resolve(current, path)).split(sep).join("/");
		roots.set(root, [...(roots.get(root) ?? []), below]);
	}
	return Promise.all(
		Array.from(roots, ([root, below]) =>
			WorkTree.open(root, {
				below: below.includes("") ? [] : below,
				shownFrom: realpathSync(current),
				ignored,
			}),
		),
	);
}

/**
 * The git work tree around a path; where there is none, the current folder, or the path's own.
 * @throws UsageError as `treesOf` does.
 */
export function rootOf(path: string, current: string): string {
	if (path === "") throw new UsageError('"": names no file or folder; the current folder is "."');
	const absolute = resolve(current, path);
	const folder = isFolder(absolute, path) ? absolute : dirname(absolute);
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) break;
	}
	if (folder === current || folder.startsWith(current + sep)) return current;
	// A workflow on its own is one by where it stands.
	return insideRepository.exec(folder + sep)?.[1] ?? folder;
}

function isFolder(absolute: string, path: string): boolean {
	try {
		return statSync(absolute).isDirectory();
	} catch (error) {
		const failure = readFailure(error);
		const why = failure.kind === "refused" ? `cannot be read: it ${failure.why}` : "there is no such file or folder";
		throw new UsageError(`${path === "." ? absolute : path}: ${why}`);
	}
}

/** Folders that stand at a repository's root by their meaning. */
const insideRepository = /^(.*?)[\\/]\.(?:github|gitea|forgejo|devcontainer)[\\/]/;
