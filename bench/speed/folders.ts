import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { kindOf } from "../../src/discover.ts";
import type { Entrant } from "./case.ts";

/** Folders that the cases run in; all of them go when the bench ends. */
const made: string[] = [];

/** A new folder outside any repository: nothing above it is read. */
export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	made.push(folder);
	return folder;
}

/** Removes every folder that was made. */
export function removeFolders(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder with some files of another. */
export function copyOf(folder: string, files: readonly string[]): string {
	const copy = newFolder();
	for (const file of files) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		cpSync(join(folder, file), join(copy, file));
	}
	return copy;
}

/** Files below a folder that are workflows by their names, in order. */
export function workflowsOf(folder: string): readonly string[] {
	return filesOf(folder).filter((file) => kindOf(file) === "workflow");
}

/** Paths of all files below a folder, from there, in order. */
export function filesOf(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** Files that a program of ours takes for Compose files, or reads for one: of the projects in its own report. */
export function composeProjectFiles({ program, words, cwd }: Entrant): readonly string[] {
	const { stdout } = spawnSync(program, words, { cwd, encoding: "utf8", maxBuffer: 1 << 30 });
	const { projects } = JSON.parse(stdout) as {
		readonly projects: readonly { readonly kind: string; readonly files: readonly string[] }[];
	};
	return [...new Set(projects.flatMap(({ kind, files }) => (kind === "compose" ? files : [])))].sort();
}

/** Makes a folder a repository of two commits, the second of which changes a file at its end. */
export function commitChange(folder: string, file: string, text: string): void {
	const git = (...words: readonly string[]) =>
		execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...words], {
			cwd: folder,
			stdio: ["ignore", "ignore", "inherit"],
		});
	git("init", "--quiet", "--initial-branch=main");
	git("add", "--all", "--force");
	git("commit", "--quiet", "--message", "Base");
	appendFileSync(join(folder, file), text);
	git("commit", "--quiet", "--all", "--message", "Head");
}
