import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { UsageError } from "../options.ts";

/** Of all that git says of one commit. A few hundred bytes of trees in trees can name more files than there are atoms. */
const mostBytes = 256 * 2 ** 20;

/** Runs git to its end, with nothing to read. @throws UsageError where git cannot be started, or says without end. */
export async function runGit(root: string, words: readonly string[], most = mostBytes): Promise<GitAnswer> {
	const child = startGit(root, words);
	child.stdin.on("error", () => {});
	child.stdin.end();
	const out: Buffer[] = [];
	const errors: Buffer[] = [];
	let length = 0;
	const status = await new Promise<number | null>((resolve, reject) => {
		const keep = (parts: Buffer[]) => (bytes: Buffer) => {
			length += bytes.length;
			if (length <= most) return void parts.push(bytes);
			child.kill("SIGKILL");
			reject(new UsageError(`${root}: git ${words[0]} says more than ${most} bytes: it has too many files to be read`));
		};
		child.stdout.on("data", keep(out));
		child.stderr.on("data", keep(errors));
		child.once("error", (error) => reject(noGit(error)));
		child.once("close", resolve);
	});
	return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString("utf8") };
}

/** Starts git on the repository around `root`; it may read objects, and neither fetch nor run anything. */
export function startGit(root: string, words: readonly string[]): ChildProcessWithoutNullStreams {
	const kept = Object.entries(process.env).filter(([name]) => passedOn.has(name.toUpperCase()));
	const settings = safeSettings.flatMap((setting) => ["-c", setting]);
	return spawn("git", ["-C", root, "--no-replace-objects", ...settings, ...words], {
		// Windows looks for programs in the current folder first, and that may be a checkout.
		cwd: dirname(process.execPath),
		env: {
			...Object.fromEntries(kept),
			GIT_ALLOW_PROTOCOL: "",
			// Named, a repository may be another user's, as it is in a container; `safe.directory` can say so by `-c` only since
			// git 2.38. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
			GIT_DIR: join(root, ".git"),
			GIT_WORK_TREE: root,
			GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_NO_LAZY_FETCH: "1",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C",
		},
		stdio: ["pipe", "pipe", "pipe"],
		windowsHide: true,
	});
}

/** All that git needs of our environment, which holds tokens in a job, and may hold settings of git's own. */
const passedOn: ReadonlySet<string> = new Set([
	"HOME",
	"PATH",
	"PATHEXT",
	"SYSTEMROOT",
	"TEMP",
	"TMP",
	"TMPDIR",
	"USERPROFILE",
]);

/** For a git that cannot be started, which is not there. */
export function noGit(error: Error): UsageError {
	return new UsageError(`git cannot be started (${error.message}): another commit cannot be read without it`);
}

type GitAnswer = { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string };

/** Settings under which git only reads objects: the repository's own configuration names programs to run. */
const safeSettings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"protocol.allow=never",
	"maintenance.auto=false",
	"gc.auto=0",
];
