import { CommitTree, type CommitTreeOptions, type Item } from "./commit-tree.ts";
import { commitNamed } from "./git-commits.ts";
import { GitObjects } from "./git-objects.ts";
import { runGit } from "./git-process.ts";
import { type ReadBytes, tooLarge } from "./tree.ts";
import { OwnTexts } from "./undecodable.ts";

export type GitTreeOptions = CommitTreeOptions;

/** The files of a commit, read from the repository's objects: nothing is checked out, fetched or run. */
export class GitTree extends CommitTree {
	readonly #objects: GitObjects;

	private constructor(commit: string, items: ReadonlyMap<string, Item>, objects: GitObjects, options: GitTreeOptions) {
		super(commit, items, (item, _, maximum) => readObject(objects, item, maximum), options);
		this.#objects = objects;
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

	/** Ends the git process that objects are read with. The tree cannot be read any more. */
	close(): void {
		this.#objects.close();
	}
}

async function readObject(objects: GitObjects, { id }: Item, maximum: number): Promise<ReadBytes> {
	const bytes = await objects.read(id, maximum);
	if (bytes === "missing") return { kind: "refused", why: "is not in this clone, which is partial", lost: true };
	return bytes === "large" ? tooLarge(maximum) : { kind: "bytes", bytes };
}

/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf(listed: Buffer): ReadonlyMap<string, Item> {
	const items = new Map<string, Item>();
	const texts = new OwnTexts((path) => items.has(path), "/");
	for (const line of listed.toString("utf8").split("\0")) {
		const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match?.[2] === undefined || match[3] === undefined) continue;
		// Names that are not UTF-8 may come to the same text: each is an item of its own.
		items.set(texts.of(match[3]), { id: match[2], kind: match[1] === "120000" ? "link" : "file" });
	}
	return items;
}
