import { type IgnoreRules, ignored, ignoreRules, PatternBound, vendored } from "./ignored.ts";
import {
	decode,
	defaultMaxFileBytes,
	folderOf,
	foldersAbove,
	nameOf,
	type Read,
	type ReadBytes,
	resolvePath,
	type Tree,
	tooLarge,
} from "./tree.ts";

export type CommitTreeOptions = {
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
export type Item = {
	/** The hash of its content. */
	readonly id: string;
	readonly kind: "file" | "link";
	/** Bytes, where they are known beforehand. */
	readonly size?: number;
};

/** Reads an object, up to `maximum` bytes. `path` is one of those where it stands. */
export type ReadItem = (item: Item, path: string, maximum: number) => Promise<ReadBytes>;

/**
 * The files of a commit, wherever its objects are. Symbolic links are followed inside the tree only; submodules are
 * other repositories, and left out: `items` has none.
 */
export class CommitTree implements Tree {
	/** Full name of the commit. */
	readonly commit: string;
	readonly name?: string;
	lost: string | undefined;
	readonly #items: ReadonlyMap<string, Item>;
	readonly #folders: ReadonlySet<string>;
	readonly #readItem: ReadItem;
	readonly #options: CommitTreeOptions;

	protected constructor(
		commit: string,
		items: ReadonlyMap<string, Item>,
		readItem: ReadItem,
		options: CommitTreeOptions,
	) {
		this.commit = commit;
		this.#items = items;
		this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
		this.#readItem = readItem;
		this.#options = options;
		if (options.name !== undefined) this.name = options.name;
	}

	label(path: string): string {
		return this.#options.label?.(path) ?? path;
	}

	async list(folder?: string): Promise<readonly string[]> {
		if (folder !== undefined) return this.#listBelow(folder === "" ? "" : `${folder}/`);
		const below = this.#options.below ?? [];
		const rules = await this.#rules(below);
		return [...this.#items.keys()].sort().filter((path) => {
			if (below.includes(path)) return true;
			if (below.length > 0 && !below.some((one) => one === "" || path.startsWith(`${one}/`))) return false;
			return !isIgnored(path, rules);
		});
	}

	/** What stands at a path, links not followed. */
	protected item(path: string): Item | undefined {
		return this.#items.get(path);
	}

	async read(path: string, most = this.#most): Promise<Read> {
		const found = await this.#follow(path, 0, most);
		return found.kind === "bytes" ? decode(found.bytes) : found;
	}

	readBytes(path: string): Promise<ReadBytes> {
		return this.#follow(path, 0, this.#most);
	}

	get #most(): number {
		return this.#options.maxFileBytes ?? defaultMaxFileBytes;
	}

	/** The `.gitignore` files that can decide about what is listed, by folder. */
	async #rules(below: readonly string[]): Promise<ReadonlyMap<string, IgnoreRules>> {
		const files = [...this.#items]
			// As git: one that is a symbolic link says nothing.
			.filter(([path, item]) => nameOf(path) === ".gitignore" && item.kind === "file")
			.map(([path]) => path)
			.filter((path) => !isVendored(path) && concerns(folderOf(path), below));
		const rules = new Map<string, IgnoreRules>();
		const bound = new PatternBound();
		await Promise.all(
			files.map(async (path) => {
				const text = await this.read(path);
				if (text.kind === "text") rules.set(folderOf(path), ignoreRules(folderOf(path), text.text, bound));
			}),
		);
		return rules;
	}

	/** A folder that was asked for by name: nothing in it is ignored, but for other people's code. */
	#listBelow(prefix: string): readonly string[] {
		return [...this.#items.keys()]
			.filter((path) => path.startsWith(prefix) && !isVendored(path.slice(prefix.length)))
			.sort();
	}

	async #follow(path: string, links: number, most: number): Promise<ReadBytes> {
		if (links > 40) return { kind: "refused", why: "is a symbolic link in a circle" };
		const item = this.#items.get(path);
		if (item === undefined) {
			if (path === "" || this.#folders.has(path)) return { kind: "directory" };
			const link = foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
			return link === undefined ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links, most);
		}
		if (item.kind === "link") return this.#through(path, "", links, most);
		return this.#readObject(item, path, most);
	}

	/** What stands at `rest` behind the link `path`. */
	async #through(path: string, rest: string, links: number, most: number): Promise<ReadBytes> {
		const item = this.#items.get(path);
		const bytes = item && (await this.#readObject(item, path, longestTarget));
		const target = bytes?.kind === "bytes" ? decode(bytes.bytes) : bytes;
		if (target?.kind === "refused" && target.large) return { kind: "refused", why: "is a symbolic link to nowhere" };
		if (target?.kind !== "text") return target ?? { kind: "absent" };
		const real = resolvePath(folderOf(path), target.text);
		if (real === undefined) return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
		return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1, most);
	}

	async #readObject(item: Item, path: string, maximum: number): Promise<ReadBytes> {
		if (item.size !== undefined && item.size > maximum) return tooLarge(maximum);
		const read = await this.#readItem(item, path, maximum);
		if (read.kind === "refused" && read.lost === true) this.lost ??= `${path} ${read.why}`;
		return read;
	}
}

/** No system takes a longer path as the target of a link. Bytes. */
const longestTarget = 4096;

/** Whether a folder is above or below one of those that are listed. */
function concerns(folder: string, below: readonly string[]): boolean {
	if (below.length === 0 || folder === "") return true;
	return below.some(
		(one) => one === "" || one === folder || folder.startsWith(`${one}/`) || one.startsWith(`${folder}/`),
	);
}

function isVendored(path: string): boolean {
	return foldersAbove(path).some((folder) => vendored.has(nameOf(folder)));
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
