import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Repository } from "../decide/repository.ts";

/** How much of a repository a job has: `actions/checkout` with `fetch-depth`, or with `filter: blob:none`. */
export const depths = ["1", "2", "all", "partial"] as const;
export type Depth = (typeof depths)[number];

/** A clone of a repository as `actions/checkout` makes one, with a commit checked out. */
export function checkedOut(origin: Repository, commit: string, depth: Depth): Repository {
	const clone = new Repository();
	origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
	origin.git("config", "uploadpack.allowFilter", "true");
	clone.git("remote", "add", "origin", `file://${origin.folder}`);
	const bound: Readonly<Record<Depth, readonly string[]>> = {
		"1": ["--depth=1"],
		"2": ["--depth=2"],
		all: [],
		partial: ["--filter=blob:none"],
	};
	clone.git(
		"fetch",
		"--quiet",
		"--no-tags",
		...bound[depth],
		"origin",
		commit,
		...(depth === "1" || depth === "2" ? [] : ["+refs/heads/*:refs/remotes/origin/*"]),
	);
	clone.git("checkout", "--quiet", "--detach", commit);
	return clone;
}

/** What `actions/checkout` makes where there is no git: an archive of a commit, unpacked. */
export function unpacked(origin: Repository, commit: string): string {
	const folder = mkdtempSync(join(tmpdir(), "archive-"));
	const archive = join(folder, "archive.tar");
	origin.git("archive", "--output", archive, commit);
	execFileSync("tar", ["-x", "-f", archive, "-C", folder]);
	rmSync(archive);
	return folder;
}
