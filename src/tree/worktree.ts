import { constants, type Dirent } from "node:fs";
import { open, readdir, readFile, realpath } from "node:fs/promises";
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
};

/** Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. */
export class WorkTree implements Tree {
	readonly name: string;
	readonly #root: string;
	readonly #shownFrom: string;
	readonly #below: readonly string[];
	readonly #maxFileBytes: number;

	private constructor(realRoot: string, options: WorkTreeOptions) {
		this.name = basename(realRoot) || "root";
		this.#root = realRoot;
		this.#shownFrom = options.shownFrom ?? realRoot;
		this.#below = options.below ?? [];
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
		return found.kind === "bytes" ? decode(found.bytes) : found;
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
		const inForce = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
			? [...rules, await this.#rulesOf(folder)]
			: rules;
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

	async #rulesOf(folder: string): Promise<IgnoreRules> {
		const text = await readFile(join(this.#root, folder, ".gitignore"), "utf8").catch(() => "");
		return ignoreRules(folder, text);
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
