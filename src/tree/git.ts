import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { Socket } from "node:net";
import { dirname } from "node:path";
import { UsageError } from "../options.ts";
import { type IgnoreRules, ignored, ignoreRules, vendored } from "./ignored.ts";
import {
	decode,
	defaultMaxFileBytes,
	folderOf,
	nameOf,
	type Read,
	type ReadBytes,
	resolvePath,
	type Tree,
} from "./tree.ts";

export type GitTreeOptions = {
	/** Only what lies below these paths is listed; all, where empty. Reading is not narrowed. */
	readonly below?: readonly string[];
	/** A path as reports show it. */
	readonly label?: (path: string) => string;
	/** Bytes. */
	readonly maxFileBytes?: number;
};

/** An object of a commit's tree. */
type Item = { readonly id: string; readonly kind: "file" | "link" };

/**
 * The files of a commit, read from the repository's objects: nothing is checked out, fetched or run. Symbolic links
 * are followed inside the tree only; submodules are other repositories, and left out.
 */
export class GitTree implements Tree {
	/** Full name of the commit. */
	readonly commit: string;
	readonly #items: ReadonlyMap<string, Item>;
	readonly #folders: ReadonlySet<string>;
	readonly #objects: Objects;
	readonly #options: GitTreeOptions;

	private constructor(commit: string, items: ReadonlyMap<string, Item>, objects: Objects, options: GitTreeOptions) {
		this.commit = commit;
		this.#items = items;
		this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
		this.#objects = objects;
		this.#options = options;
	}

	/**
	 * The tree of a commit that `name` (a hash, a branch, `HEAD~2`) means in the repository around `root`.
	 * @returns undefined where the commit, or its tree, is not there: a shallow or partial clone, a name that nobody knows.
	 * @throws UsageError where there is no git, or `root` is in no repository.
	 */
	static async open(root: string, name: string, options: GitTreeOptions = {}): Promise<GitTree | undefined> {
		const commit = await commitNamed(root, name);
		if (commit === undefined) return undefined;
		const listed = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
		if (listed.status !== 0) return undefined;
		return new GitTree(commit, itemsOf(listed.stdout), new Objects(root), options);
	}

	label(path: string): string {
		return this.#options.label?.(path) ?? path;
	}

	async list(folder?: string): Promise<readonly string[]> {
		if (folder !== undefined) return this.#listBelow(folder === "" ? "" : `${folder}/`);
		const below = this.#options.below ?? [];
		const paths = [...this.#items.keys()].sort();
		const rules = new Map<string, IgnoreRules>();
		for (const path of paths) {
			if (nameOf(path) !== ".gitignore") continue;
			const text = await this.read(path);
			if (text.kind === "text") rules.set(folderOf(path), ignoreRules(folderOf(path), text.text));
		}
		return paths.filter((path) => {
			if (below.includes(path)) return true;
			if (below.length > 0 && !below.some((one) => one === "" || path.startsWith(`${one}/`))) return false;
			return !isIgnored(path, rules);
		});
	}

	async read(path: string): Promise<Read> {
		const found = await this.#follow(path, 0);
		return found.kind === "bytes" ? decode(found.bytes) : found;
	}

	readBytes(path: string): Promise<ReadBytes> {
		return this.#follow(path, 0);
	}

	/** Ends the git process that objects are read with. The tree cannot be read any more. */
	close(): void {
		this.#objects.close();
	}

	/** A folder that was asked for by name: nothing in it is ignored, but for other people's code. */
	#listBelow(prefix: string): readonly string[] {
		return [...this.#items.keys()]
			.filter((path) => path.startsWith(prefix))
			.filter((path) => !foldersAbove(path.slice(prefix.length)).some((folder) => vendored.has(nameOf(folder))))
			.sort();
	}

	async #follow(path: string, links: number): Promise<ReadBytes> {
		if (links > 40) return { kind: "refused", why: "is a symbolic link in a circle" };
		const item = this.#items.get(path);
		if (item === undefined) {
			if (path === "" || this.#folders.has(path)) return { kind: "directory" };
			const link = foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
			return link === undefined ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links);
		}
		if (item.kind === "link") return this.#through(path, "", links);
		return this.#readObject(item);
	}

	/** What stands at `rest` behind the link `path`. */
	async #through(path: string, rest: string, links: number): Promise<ReadBytes> {
		const item = this.#items.get(path);
		const bytes = item && (await this.#readObject(item));
		const target = bytes?.kind === "bytes" ? decode(bytes.bytes) : bytes;
		if (target?.kind !== "text") return target ?? { kind: "absent" };
		const real = resolvePath(folderOf(path), target.text);
		if (real === undefined) return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
		return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1);
	}

	async #readObject({ id }: Item): Promise<ReadBytes> {
		const maximum = this.#options.maxFileBytes ?? defaultMaxFileBytes;
		const bytes = await this.#objects.read(id, maximum);
		if (bytes === "missing") return { kind: "refused", why: "is not in this clone, which is partial" };
		if (bytes === "large") return { kind: "refused", why: `is larger than ${maximum} bytes` };
		return { kind: "bytes", bytes };
	}
}

/** The full hash of a commit; undefined where it is not there. @throws UsageError as `GitTree.open` does. */
export async function commitNamed(root: string, name: string): Promise<string | undefined> {
	if (name === "" || name.startsWith("-")) throw new UsageError(`"${name}" is no name of a commit`);
	const { status, stdout, stderr } = await git(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
	const text = stdout.toString("utf8").trim();
	if (status === 0 && /^[0-9a-f]{40,64}$/.test(text)) return text;
	if (/not a git repository/.test(stderr)) throw new UsageError(`${root}: is not in a git repository`);
	if (/dubious ownership/.test(stderr)) throw new UsageError(`${root}: git refuses a repository of another user`);
	return undefined;
}

/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
	const { status, stdout } = await git(root, ["cat-file", "commit", commit]);
	if (status !== 0) return [];
	const [header = ""] = stdout.toString("utf8").split("\n\n");
	return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? "");
}

/** The commit from which two lines of history part; undefined where the clone does not reach it. */
export async function mergeBaseOf(root: string, one: string, other: string): Promise<string | undefined> {
	const { status, stdout } = await git(root, ["merge-base", one, other]);
	return status === 0 ? stdout.toString("utf8").trim() : undefined;
}

type Answer = { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string };

/** Settings under which git only reads objects: the repository's own configuration names programs to run. */
const safeSettings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"protocol.allow=never",
	"maintenance.auto=false",
	"gc.auto=0",
];

function start(root: string, words: readonly string[]): ChildProcessWithoutNullStreams {
	const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
	const settings = [...safeSettings, `safe.directory=${root}`].flatMap((setting) => ["-c", setting]);
	return spawn("git", ["-C", root, "--no-replace-objects", ...settings, ...words], {
		// Windows looks for programs in the current folder first, and that may be a checkout.
		cwd: dirname(process.execPath),
		env: {
			...Object.fromEntries(kept),
			GIT_ALLOW_PROTOCOL: "",
			GIT_CEILING_DIRECTORIES: dirname(root),
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

/** @throws UsageError where git cannot be started. */
async function git(root: string, words: readonly string[]): Promise<Answer> {
	const child = start(root, words);
	child.stdin.on("error", () => {});
	child.stdin.end();
	const out: Buffer[] = [];
	const errors: Buffer[] = [];
	child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
	child.stderr.on("data", (bytes: Buffer) => errors.push(bytes));
	const status = await new Promise<number | null>((resolve, reject) => {
		child.once("error", (error) => reject(noGit(error)));
		child.once("close", resolve);
	});
	return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString("utf8") };
}

function noGit(error: Error): UsageError {
	return new UsageError(`git cannot be started (${error.message}): another commit cannot be read without it`);
}

/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf(listed: Buffer): ReadonlyMap<string, Item> {
	const items = new Map<string, Item>();
	for (const line of listed.toString("utf8").split("\0")) {
		const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match?.[2] === undefined || match[3] === undefined) continue;
		items.set(match[3], { id: match[2], kind: match[1] === "120000" ? "link" : "file" });
	}
	return items;
}

function foldersAbove(path: string): readonly string[] {
	const folders: string[] = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.unshift(folder);
	return folders;
}

function isIgnored(path: string, rules: ReadonlyMap<string, IgnoreRules>): boolean {
	const inForce: IgnoreRules[] = [];
	for (const folder of ["", ...foldersAbove(path)]) {
		if (folder !== "" && (vendored.has(nameOf(folder)) || ignored(`${folder}/`, inForce))) return true;
		const own = rules.get(folder);
		if (own !== undefined) inForce.push(own);
	}
	return ignored(path, inForce);
}

type Wanted = {
	readonly id: string;
	readonly maximum: number;
	readonly resolve: (bytes: Buffer | "missing" | "large") => void;
	readonly reject: (error: Error) => void;
};

/** One `git cat-file --batch` for all objects, started with the first. */
class Objects {
	readonly #root: string;
	readonly #wanted: Wanted[] = [];
	#child: ChildProcessWithoutNullStreams | undefined;
	/** What came of the answer that is not yet whole. */
	#parts: Buffer[] = [];
	#length = 0;
	/** Bytes that make it whole; undefined before its first line is. */
	#needed: number | undefined;

	constructor(root: string) {
		this.#root = root;
	}

	read(id: string, maximum: number): Promise<Buffer | "missing" | "large"> {
		return new Promise((resolve, reject) => {
			this.#wanted.push({ id, maximum, resolve, reject });
			this.#ask(id);
		});
	}

	close(): void {
		this.#child?.stdin.end();
		this.#child = undefined;
	}

	#ask(id: string): void {
		const child = this.#open();
		hold(child, true);
		child.stdin.write(`${id}\n`);
	}

	#open(): ChildProcessWithoutNullStreams {
		if (this.#child !== undefined) return this.#child;
		const child = start(this.#root, ["cat-file", "--batch"]);
		this.#child = child;
		child.stdout.on("data", (bytes: Buffer) => this.#take(bytes));
		child.stderr.resume();
		// What is written to a git that has ended is asked again of the next.
		child.stdin.on("error", () => {});
		child.once("error", (error) => {
			if (this.#child === child) this.#child = undefined;
			for (const { reject } of this.#wanted.splice(0)) reject(noGit(error));
		});
		child.once("close", () => this.#ended(child));
		return child;
	}

	/** Before git 2.44, one that may not fetch what a partial clone lacks ends when it is asked for that. */
	#ended(child: ChildProcessWithoutNullStreams): void {
		if (this.#child !== child) return;
		this.#child = undefined;
		this.#parts = [];
		this.#length = 0;
		this.#needed = undefined;
		this.#wanted.shift()?.resolve("missing");
		for (const { id } of this.#wanted) this.#ask(id);
	}

	#take(bytes: Buffer): void {
		this.#parts.push(bytes);
		this.#length += bytes.length;
		while (this.#answer()) {}
		if (this.#wanted.length === 0 && this.#child !== undefined) hold(this.#child, false);
	}

	/** @returns whether a whole answer was there. */
	#answer(): boolean {
		if (this.#needed !== undefined && this.#length < this.#needed) return false;
		const all = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
		this.#parts = [all];
		const end = all.indexOf(10);
		const [wanted] = this.#wanted;
		if (end === -1 || wanted === undefined) return false;
		const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(all.toString("utf8", 0, end))?.[1];
		const whole = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
		this.#needed = whole;
		if (all.length < whole) return false;
		this.#wanted.shift();
		this.#needed = undefined;
		this.#parts = [all.subarray(whole)];
		this.#length = all.length - whole;
		if (size === undefined) wanted.resolve("missing");
		else wanted.resolve(Number(size) > wanted.maximum ? "large" : Buffer.from(all.subarray(end + 1, whole - 1)));
		return true;
	}
}

/** An idle git must not keep the program alive; one that is asked must. */
function hold(child: ChildProcessWithoutNullStreams, busy: boolean): void {
	const does = busy ? "ref" : "unref";
	child[does]();
	// They are sockets, which the types do not say.
	for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Partial<Socket>)[does]?.();
}
