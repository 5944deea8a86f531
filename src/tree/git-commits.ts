import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../options.ts";
import { runGit } from "./git-process.ts";

/** The full hash of a commit; undefined where it is not there. @throws UsageError as `GitTree.open` does. */
export async function commitNamed(root: string, name: string): Promise<string | undefined> {
	if (name === "" || name.startsWith("-")) throw new UsageError(`"${name}" is no name of a commit`);
	const { status, stdout, stderr } = await runGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
	const text = stdout.toString("utf8").trim();
	if (status === 0 && /^[0-9a-f]{40,64}$/.test(text)) return text;
	if (/not a git repository/.test(stderr)) {
		if (isBare(root)) throw new UsageError(`${root}: is a bare repository, without files; compare in a clone of it`);
		throw new UsageError(
			`${root}: is not in a git repository (of one that is checked out in a folder, name that folder)`,
		);
	}
	const [unknown] =
		/(?:unknown|expected|invalid)\b.*\b(?:repository extension|repo version|extensions\.)/i.exec(stderr) ?? [];
	if (unknown !== undefined) throw new UsageError(`${root}: this git is too old for the repository (${unknown})`);
	return undefined;
}

/** What a name is, if it is none of a commit: a predicate, and what to do where more commits can be fetched. */
export async function whyNoCommit(root: string, name: string): Promise<string> {
	const { stdout } = await runGit(root, ["cat-file", "-t", name]);
	const kind = kinds[stdout.toString("utf8").trim()];
	if (kind !== undefined) return `names ${kind}, and no commit`;
	const isCut = await isShallow(root);
	return `there is no such commit in this clone${isCut ? ", which is shallow: fetch more of its history (git fetch --unshallow, or fetch-depth: 0)" : ""}`;
}

/** What a name can stand for: https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-objecttype */
const kinds: Readonly<Record<string, string>> = { blob: "a file", tree: "a folder", tag: "a tag of something else" };

/** Whether the clone leaves out objects that it would fetch when they are needed. */
export async function isPartial(root: string): Promise<boolean> {
	const { status } = await runGit(root, ["config", "--get-regexp", "^remote\\..*\\.promisor$"]);
	return status === 0;
}

/** Whether history ends somewhere, so that where two lines of it part may not be there. */
export async function isShallow(root: string): Promise<boolean> {
	const { stdout } = await runGit(root, ["rev-parse", "--is-shallow-repository"]);
	return stdout.toString("utf8").trim() === "true";
}

/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
	const { status, stdout } = await runGit(root, ["cat-file", "commit", commit]);
	if (status !== 0) return [];
	const [header = ""] = stdout.toString("utf8").split("\n\n");
	return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? "");
}

/** The commit from which two lines of history part; undefined where the clone does not reach it. */
export async function mergeBaseOf(root: string, one: string, other: string): Promise<string | undefined> {
	const { status, stdout } = await runGit(root, ["merge-base", one, other]);
	return status === 0 ? stdout.toString("utf8").trim() : undefined;
}

/** As git knows one: https://git-scm.com/docs/gitrepository-layout */
function isBare(root: string): boolean {
	return ["HEAD", "objects", "refs"].every((name) => existsSync(join(root, name)));
}
