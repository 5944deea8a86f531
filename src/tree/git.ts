import { commitNamed } from "./git-commits.ts";
import { GitObjects } from "./git-objects.ts";
import { runGit } from "./git-process.ts";
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
	/** See `Tree`. */
	readonly name?: string;
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
	readonly name?: string;
	readonly #items: ReadonlyMap<string, Item>;
	readonly #folders: ReadonlySet<string>;
	readonly #objects: GitObjects;
	readonly #options: GitTreeOptions;

	private constructor(commit: string, items: ReadonlyMap<string, Item>, objects: GitObjects, options: GitTreeOptions) {
		this.commit = commit;
		this.#items = items;
		this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
		this.#objects = objects;
		this.#options = options;
		if (options.name !== undefined) this.name = options.name;
	}

	/**
	 * The tree of a commit that `name` (a hash, a branch, `HEAD~2`) means in the repository around `root`.
	 * @returns undefined where the commit, or its tree, is not there: a shallow or partial clone, a name that nobody knows.
	 * @throws UsageError where there is no git, or `root` is in no repository.
	 */
	static async open(root: string, name: string, options: GitTreeOptions = {}): Promise<GitTree | undefined> {
		const commit = await commitNamed(root, name);
		if (commit === undefined) return undefined;
		const listed = await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
		if (listed.status !== 0) return undefined;
		return new GitTree(commit, itemsOf(listed.stdout), new GitObjects(root), options);
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
