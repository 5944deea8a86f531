import { constants, type Dirent } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { type IgnoreRules, ignored, ignoreRules, vendored } from "./ignored.ts";
import { decode, defaultMaxFileBytes, type Read, type ReadBytes, type Tree } from "./tree.ts";

export type WorkTreeOptions = {
	/**
	 * Only what lies below these paths of the tree is listed; all, where empty. What is asked for by name is listed
	 * even where it is ignored or vendored. Reading is not narrowed.
	 */
	readonly below?: readonly string[];
	/** The folder that people's paths start at, absolute; the root, where it is left out. */
	readonly shownFrom?: string;
	/** Bytes. */
	readonly maxFileBytes?: number;
	/**
	 * What becomes of files that git ignores (a local `.env`) when they are read: `mark` them, or `leave` them out as if
	 * they were not there, where the verdict must be that of the commit.
	 */
	readonly ignored?: "mark" | "leave";
};

/** Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. */
export class WorkTree implements Tree {
	readonly name: string;
	readonly #root: string;
	readonly #shownFrom: string;
	readonly #below: readonly string[];
	readonly #maxFileBytes: number;
	readonly #ignored: "mark" | "leave";
	readonly #rules = new Map<string, Promise<IgnoreRules | undefined>>();

	private constructor(realRoot: string, options: WorkTreeOptions) {
		this.name = basename(realRoot) || "root";
		this.#root = realRoot;
		this.#shownFrom = options.shownFrom ?? realRoot;
		this.#below = options.below ?? [];
		this.#ignored = options.ignored ?? "mark";
		this.#maxFileBytes = options.maxFileBytes ?? defaultMaxFileBytes;
	}

	/** @throws where the folder does not exist. */
	static async open(root: string, options: WorkTreeOptions = {}): Promise<WorkTree> {
		return new WorkTree(await realpath(root), options);
	}

	/** The root's real path. */
	get root(): string {
		return this.#root;
	}

	/** What it is narrowed to; empty where it is not. */
	get below(): readonly string[] {
		return this.#below;
	}

	label(path: string): string {
		return relative(this.#shownFrom, join(this.#root, path)).split(sep).join("/");
	}

	async list(below?: string): Promise<readonly string[]> {
		if (below !== undefined) return new WorkTree(this.#root, { below: [below] }).list();
		const files: string[] = [];
		await this.#walk("", [], files);
		return files.sort();
	}

	async read(path: string): Promise<Read> {
		const found = await this.readBytes(path);
		if (found.kind !== "bytes") return found;
		const text = decode(found.bytes);
		if (text.kind !== "text" || !(await this.#isIgnored(path))) return text;
		return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
	}

	async readBytes(path: string): Promise<ReadBytes> {
		try {
			const real = await realpath(join(this.#root, path));
			if (real !== this.#root && !real.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) {
				return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
			}
			return await this.#readFile(real);
		} catch (error) {
			return readFailure(error);
		}
	}

	/** The path is real already: a link that appears in between is refused, and so is what is no regular file. */
	async #readFile(real: string): Promise<ReadBytes> {
		const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const stat = await file.stat();
			if (stat.isDirectory()) return { kind: "directory" };
			if (!stat.isFile()) return { kind: "refused", why: "is not a regular file" };
			if (stat.size > this.#maxFileBytes) {
				return { kind: "refused", why: `is larger than ${this.#maxFileBytes} bytes` };
			}
			return { kind: "bytes", bytes: await file.readFile() };
		} finally {
			await file.close();
		}
	}

	async #walk(folder: string, rules: readonly IgnoreRules[], files: string[]): Promise<void> {
		const entries = await this.#entries(folder);
		// A submodule or another work tree: another repository's files.
		if (folder !== "" && entries.some((entry) => entry.name === ".git" && entry.isFile())) return;
		const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
			? await this.#rulesOf(folder)
			: undefined;
		const inForce = own === undefined ? rules : [...rules, own];
		const folders: Promise<void>[] = [];
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				if (this.#named(path)) folders.push(this.#walk(path, ignored(`${path}/`, inForce) ? [] : inForce, files));
				else if (!vendored.has(entry.name) && this.#wanted(path) && !ignored(`${path}/`, inForce)) {
					folders.push(this.#walk(path, inForce, files));
				}
			} else if (entry.isFile() || entry.isSymbolicLink()) {
				if (this.#wanted(path) && (this.#named(path) || !ignored(path, inForce))) files.push(path);
			}
		}
		await Promise.all(folders);
	}

	/** Entries of a folder; none where it may not be read. */
	async #entries(folder: string): Promise<readonly Dirent[]> {
		try {
			return await readdir(join(this.#root, folder), { withFileTypes: true });
		} catch {
			return [];
		}
	}

	/** The rules of a folder's `.gitignore`; undefined where there is none. */
	#rulesOf(folder: string): Promise<IgnoreRules | undefined> {
		const known = this.#rules.get(folder);
		if (known !== undefined) return known;
		// As git: one that is a symbolic link, or no file, says nothing.
		const reading = this.#readFile(join(this.#root, folder, ".gitignore")).then(
			(read) => (read.kind === "bytes" ? ignoreRules(folder, new TextDecoder().decode(read.bytes)) : undefined),
			() => undefined,
		);
		this.#rules.set(folder, reading);
		return reading;
	}

	/** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
	async #isIgnored(path: string): Promise<boolean> {
		const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
		if (asked === path || (asked !== undefined && (await this.#matches(asked, "/")))) return false;
		return this.#matches(path, "");
	}

	/** `end` is `/` where the path is a folder's. */
	async #matches(path: string, end: "/" | ""): Promise<boolean> {
		const rules: IgnoreRules[] = [];
		const parts = path.split("/");
		for (let depth = 0; depth < parts.length; depth++) {
			const own = await this.#rulesOf(parts.slice(0, depth).join("/"));
			if (own !== undefined) rules.push(own);
			const part = parts.slice(0, depth + 1).join("/");
			if (ignored(part + (depth + 1 < parts.length ? "/" : end), rules)) return true;
		}
		return false;
	}

	/** Whether `path` is one that was asked for, or leads to one. */
	#named(path: string): boolean {
		return this.#below.some((below) => below === path || below.startsWith(`${path}/`));
	}

	#wanted(path: string): boolean {
		return (
			this.#below.length === 0 ||
			this.#below.some((below) => below === "" || path === below || path.startsWith(`${below}/`))
		);
	}
}

function readFailure(error: unknown): Exclude<Read, { readonly kind: "text" }> {
	const code = (error as NodeJS.ErrnoException).code;
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return { kind: "absent" };
		case "ELOOP":
			return { kind: "refused", why: "is a symbolic link in a circle" };
		case "EACCES":
		case "EPERM":
			return { kind: "refused", why: "may not be read by this user" };
		case undefined:
			throw error;
		default:
			return { kind: "refused", why: `cannot be opened (${code})` };
	}
}
