import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A repository of its own in a temporary folder. */
export class Repository {
	readonly folder: string;

	constructor() {
		this.folder = mkdtempSync(join(tmpdir(), "repository-"));
		this.git("init", "--quiet", "--initial-branch=main");
	}

	git(...words: readonly string[]): string {
		const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
		return execFileSync("git", ["-C", this.folder, ...identity, ...words], { encoding: "utf8" }).trim();
	}

	/** Writes files (undefined: removes one) and commits. @returns the commit. */
	commit(files: Readonly<Record<string, string | undefined>>): string {
		for (const [path, text] of Object.entries(files)) {
			const file = join(this.folder, path);
			mkdirSync(dirname(file), { recursive: true });
			if (text === undefined) rmSync(file);
			else writeFileSync(file, text);
		}
		this.git("add", "--all");
		this.git("commit", "--quiet", "--allow-empty", "--message", "x");
		return this.git("rev-parse", "HEAD");
	}

	/** Commits the head of a pull request on a branch, and checks out the merge that GitHub would make of it. */
	propose(files: Readonly<Record<string, string | undefined>>): Commits {
		const base = this.git("rev-parse", "main");
		this.git("checkout", "--quiet", "-B", "change", "main");
		const head = this.commit(files);
		this.git("checkout", "--quiet", "--detach", "main");
		this.git("merge", "--quiet", "--no-ff", "--message", "merge", head);
		return { base, head, merge: this.git("rev-parse", "HEAD") };
	}

	/** Runs the action on what is checked out, from its sources. */
	action(
		{ base, head, merge }: Commits,
		inputs: Readonly<Record<string, string>> = {},
		event = "pull_request",
	): Outcome {
		const scratch = mkdtempSync(join(tmpdir(), "action-"));
		const write = (name: string, text: string) => {
			writeFileSync(join(scratch, name), text);
			return join(scratch, name);
		};
		const report = join(scratch, "report.json");
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			["--input-type=module", "--eval", `await (await import(${JSON.stringify(entry)})).action();`],
			{
				cwd: this.folder,
				encoding: "utf8",
				env: {
					...surroundings,
					GITHUB_WORKSPACE: this.folder,
					GITHUB_OUTPUT: write("output", ""),
					GITHUB_STEP_SUMMARY: write("summary", ""),
					GITHUB_EVENT_NAME: event,
					GITHUB_EVENT_PATH: write(
						"event",
						JSON.stringify({
							pull_request: { base: { sha: base }, head: { sha: head } },
							merge_group: { base_sha: base, head_sha: merge },
						}),
					),
					GITHUB_SHA: merge,
					"INPUT_JSON-FILE": report,
					...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
				},
			},
		);
		const findings = status === 2 ? [] : (JSON.parse(readFileSync(report, "utf8")).findings as Outcome["findings"]);
		rmSync(scratch, { recursive: true });
		return { status, output: stdout + stderr, findings };
	}

	/** Runs the command line in the repository, from its sources. */
	cli(...words: readonly string[]): { readonly status: number | null; readonly output: string } {
		const code = `process.argv.splice(1, 0, "bulkhead"); await (await import(${JSON.stringify(entry)})).commandLine();`;
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			["--input-type=module", "--eval", code, "--", ...words],
			{ cwd: this.folder, encoding: "utf8", env: surroundings },
		);
		return { status, output: stdout + stderr };
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), "utf8");
	}

	remove(): void {
		rmSync(this.folder, { recursive: true });
	}
}

const entry = new URL("../../src/bulkhead.ts", import.meta.url).href;

/** What a program has that is run from its sources: all of them are compiled once, and not anew by each. */
export const surroundings = {
	PATH: process.env.PATH ?? "",
	NODE_COMPILE_CACHE: fileURLToPath(new URL("../../build/compiled", import.meta.url)),
};

/** Of a pull request; `merge` is what `GITHUB_SHA` says. */
export type Commits = { readonly base: string; readonly head: string; readonly merge: string };

export type Outcome = {
	readonly status: number | null;
	readonly output: string;
	readonly findings: readonly {
		readonly rule: string;
		readonly message: string;
		readonly gates: boolean;
		readonly suppression: { readonly justification: string; readonly layer?: string } | null;
		readonly location: { readonly file: string; readonly line: number };
	}[];
};
