import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { withRoomHeld } from "../short-run.ts";
import { Gitignores } from "./gitignores.ts";
import { type IgnoreRules, ignored, vendored } from "./ignored.ts";
import { readFailure, readRegularFile } from "./regular-file.ts";
import { SortedPaths } from "./sorted-paths.ts";
import { decode, defaultMaxFileBytes, folderOf, nameOf, type Read, type ReadBytes, type Tree } from "./tree.ts";
import { type FolderEntry, UndecodableNames, undecodable } from "./undecodable.ts";

export type WorkTreeOptions = {
	/**
	 * Only what lies below these paths of the tree is listed; all, where empty. What is asked for by name is listed
	 * even where it is ignored or vendored. Reading is not narrowed.
	 */
	readonly below?: readonly string[];
	/** The folder that people's paths start at, absolute; the root, where it is left out. */
	readonly shownFrom?: string;
	/**
	 * What becomes of files that git ignores (a local `.env`) when they are read: `mark` them, or `leave` them out as if
	 * they were not there, where the verdict must be that of the commit.
	 */
	readonly ignored?: "mark" | "leave";
};

/**
 * Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. They are read at
 * once, not by Node's threads: for files as small as these a thread costs more than the read.
 */
export class WorkTree implements Tree {
	readonly name: string;
	readonly unlisted = new Map<string, string>();
	readonly #root: string;
	readonly #shownFrom: string;
	readonly #below: readonly string[];
	readonly #ignored: "mark" | "leave";
	/** What comes before a path of the tree where it is shown; undefined where that depends on the path. */
	readonly #prefix: string | undefined;
	/** How paths begin that are in the folder that people's paths start at, where that folder is below the root. */
	readonly #shownFolder: string | undefined;
	readonly #gitignores: Gitignores;
	readonly #undecodable: UndecodableNames;
	/** The root, as the paths in it begin. */
	readonly #inside: string;
	/** On the way to what was listed no link was followed, and none of it is ignored by git unless it was asked for by name. */
	#listed = new SortedPaths([]);
	/** Links that were listed. */
	readonly #links = new Set<string>();
	/** Real paths of the other folders that files were read of. */
	readonly #realFolders = new Map<string, string>();

	private constructor(realRoot: string, options: WorkTreeOptions) {
		this.name = basename(realRoot) || "root";
		this.#root = realRoot;
		this.#inside = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
		this.#gitignores = new Gitignores(realRoot);
		this.#undecodable = new UndecodableNames(realRoot);
		this.#shownFrom = options.shownFrom ?? realRoot;
		this.#below = options.below ?? [];
		this.#ignored = options.ignored ?? "mark";
		const above = relative(this.#shownFrom, realRoot).split(sep).join("/");
		const isBelow = /(?:^|\/)\.\.$/.test(above);
		this.#prefix = above === "" ? "" : isBelow ? undefined : `${above}/`;
		this.#shownFolder = isBelow ? `${relative(realRoot, this.#shownFrom).split(sep).join("/")}/` : undefined;
	}

	/** @throws where the folder does not exist. */
	static async open(root: string, options: WorkTreeOptions = {}): Promise<WorkTree> {
		return new WorkTree(realpathSync.native(root), options);
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
		if (this.#prefix !== undefined && path !== "") return this.#prefix + path;
		if (this.#shownFolder !== undefined && path.startsWith(this.#shownFolder))
			return path.slice(this.#shownFolder.length);
		return relative(this.#shownFrom, join(this.#root, path)).split(sep).join("/");
	}

	async list(below?: string): Promise<readonly string[]> {
		if (below !== undefined) return new WorkTree(this.#root, { below: [below] }).list();
		const files: string[] = [];
		withRoomHeld(() => this.#walk("", [], files));
		files.sort();
		this.#listed = new SortedPaths(files);
		return files;
	}

	async read(path: string, most = defaultMaxFileBytes): Promise<Read> {
		const found = await this.readBytes(path, most);
		if (found.kind !== "bytes") return found;
		const text = decode(found.bytes);
		if (text.kind !== "text" || !this.#isIgnored(path)) return text;
		return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
	}

	async readBytes(path: string, most = defaultMaxFileBytes): Promise<ReadBytes> {
		try {
			// A link that has come into its place since is refused when it is opened.
			if (this.#isListedFile(path)) return readRegularFile(this.#absolute(path), most);
			const absolute = this.#absolute(path);
			// Most of what is asked for and not found is an optional file; an error for each is dear.
			const stat = lstatSync(absolute, { throwIfNoEntry: false });
			if (stat === undefined) return { kind: "absent" };
			const real = path === "" || stat.isSymbolicLink() ? realpathSync.native(absolute) : this.#realPath(path);
			if (real.includes(undecodable)) return { kind: "refused", why: "has a name on its way that is not UTF-8" };
			if (real !== this.#root && !real.startsWith(this.#inside)) {
				return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
			}
			return readRegularFile(real, most);
		} catch (error) {
			return readFailure(error);
		}
	}

	#absolute(path: string): string | Buffer {
		if (path.includes(undecodable)) return this.#undecodable.absolute(path);
		return path === "" ? this.#root : this.#inside + path;
	}

	/** Of a file that is no link: only the folders on its way may be some, and are looked at once each. */
	#realPath(path: string): string {
		const folder = folderOf(path);
		if (folder === "" || this.#listed.hasBelow(folder)) return this.#inside + path;
		let real = this.#realFolders.get(folder);
		if (real === undefined) {
			real = realpathSync.native(this.#inside + folder);
			this.#realFolders.set(folder, real);
		}
		return (real.endsWith(sep) ? real : real + sep) + nameOf(path);
	}

	#walk(folder: string, rules: readonly IgnoreRules[], files: string[]): void {
		const entries = this.#entries(folder);
		if (folder !== "" && entries.some((entry) => entry.name === ".git" && this.#isAnother(entry, folder))) return;
		const hasOwn = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
		const own = hasOwn ? this.#gitignores.rulesOf(folder) : undefined;
		const inForce = own === undefined ? rules : [...rules, own];
		for (const entry of entries) {
			// Joined rather than added: V8 would keep a sum beside its parts.
			const path = folder === "" ? entry.name : [folder, entry.name].join("/");
			if (entry.isDirectory()) {
				if (this.#named(path)) this.#walk(path, ignored(`${path}/`, inForce) ? [] : inForce, files);
				else if (!vendored.has(entry.name) && this.#wanted(path) && !ignored(`${path}/`, inForce)) {
					this.#walk(path, inForce, files);
				}
			} else if (entry.isFile() || entry.isSymbolicLink()) {
				if (!this.#wanted(path) || (!this.#named(path) && ignored(path, inForce))) continue;
				files.push(path);
				if (entry.isSymbolicLink()) this.#links.add(path);
			}
		}
	}

	/**
	 * Whether the `.git` of a folder makes it another repository's: a submodule, a work tree of its own, or, in a
	 * repository, a clone, whose files git does not keep. Where nobody has named a folder of clones, that is.
	 */
	#isAnother(git: FolderEntry, folder: string): boolean {
		if (git.isFile()) return true;
		const isNamed = this.#below.some((below) => below !== "" && `${folder}/`.startsWith(`${below}/`));
		return git.isDirectory() && !isNamed && existsSync(join(this.#root, ".git"));
	}

	#isListedFile(path: string): boolean {
		return this.#listed.has(path) && !this.#links.has(path);
	}

	/** Entries of a folder; none where it is there no longer, or cannot be listed, which is noted. */
	#entries(folder: string): readonly FolderEntry[] {
		try {
			const entries = readdirSync(this.#absolute(folder), { withFileTypes: true });
			return entries.some(({ name }) => name.includes(undecodable)) ? this.#undecodable.entries(folder) : entries;
		} catch (error) {
			const failure = readFailure(error);
			if (failure.kind === "refused") this.unlisted.set(folder, failure.why);
			return [];
		}
	}

	/** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
	#isIgnored(path: string): boolean {
		if (this.#isListedFile(path)) return false;
		const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
		if (asked === path || (asked !== undefined && this.#gitignores.folder(asked).isIgnored)) return false;
		const folder = this.#gitignores.folder(folderOf(path));
		return folder.isIgnored || ignored(path, folder.rules);
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
