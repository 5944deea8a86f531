import { createHash } from "node:crypto";
import type { Answer, Failure } from "../github/answer.ts";
import type { GitHubClient } from "../github/client.ts";
import { commitOf, ownerAndRepo } from "../github/commits.ts";
import { CommitTree, type CommitTreeOptions, type Item, type ReadItem } from "./commit-tree.ts";
import { itemsOf } from "./github-items.ts";
import type { ReadBytes, Tree } from "./tree.ts";

export type GitHubTreeOptions = CommitTreeOptions & {
	/**
	 * Another tree with the same paths, such as the checkout: what has the same hash there is not fetched. A change
	 * leaves most files as they are.
	 */
	readonly beside?: Tree;
	/** Requests that a tree may be listed with, if it is too large for one; 100. */
	readonly maxTreeRequests?: number;
	/** Files that are fetched; further ones are refused. 400: a job's token may make 1,000 requests an hour. */
	readonly maxFiles?: number;
};

/**
 * The files of a commit, read over GitHub's API with a token that may read the contents, or none. A file is fetched when
 * it is first read. What large file storage keeps elsewhere is here the small text that points to it, as in git.
 */
export class GitHubTree extends CommitTree {
	readonly #blobs: Blobs;

	private constructor(commit: string, items: ReadonlyMap<string, Item>, blobs: Blobs, options: CommitTreeOptions) {
		super(commit, items, blobs.read, options);
		this.#blobs = blobs;
	}

	/**
	 * The tree of a commit.
	 * @param repository `owner/name`. @param commit full hash.
	 */
	static async open(
		client: GitHubClient,
		repository: string,
		commit: string,
		options: GitHubTreeOptions = {},
	): Promise<Answer<GitHubTree>> {
		const found = await commitOf(client, repository, commit);
		if (found.kind !== "ok") return found;
		const items = await itemsOf(client, repository, found.data.tree, options.maxTreeRequests ?? 100);
		if (items.kind !== "ok") return items;
		const blobs = new Blobs(client, repository, options);
		return { kind: "ok", data: new GitHubTree(found.data.sha, items.data, blobs, options) };
	}

	/** Whether another tree has all that is listed of this, byte for byte. Of what is too large to be read nobody knows. */
	async isIn(tree: Tree): Promise<boolean> {
		for (const path of await this.list()) {
			const item = this.item(path);
			if (item?.kind !== "file") continue;
			const local = await tree.readBytes?.(path);
			if (local?.kind === "refused" && local.large) continue;
			if (local?.kind !== "bytes" || !hasId(local.bytes, item.id)) return false;
		}
		return true;
	}

	/**
	 * Why a file could not be fetched, the first time that one could not. Such a file is `refused`; a comparison with a
	 * tree that is not whole says things that are not so.
	 */
	get failure(): Failure | undefined {
		return this.#blobs.failure;
	}
}

class Blobs {
	failure: Failure | undefined;
	readonly #client: GitHubClient;
	readonly #repository: string;
	readonly #beside: Tree | undefined;
	readonly #maxFiles: number;
	readonly #known = new Map<string, Promise<ReadBytes>>();
	#fetched = 0;

	constructor(client: GitHubClient, repository: string, { beside, maxFiles = 400 }: GitHubTreeOptions) {
		this.#client = client;
		this.#repository = repository;
		this.#beside = beside;
		this.#maxFiles = maxFiles;
	}

	readonly read: ReadItem = ({ id }, path, maximum) => {
		const known = this.#known.get(id);
		if (known !== undefined) return known;
		const reading = this.#readOnce(id, path, maximum);
		this.#known.set(id, reading);
		return reading;
	};

	async #readOnce(id: string, path: string, maximum: number): Promise<ReadBytes> {
		const local = await this.#beside?.readBytes?.(path);
		const same = local?.kind === "bytes" ? asGitHasIt(local.bytes, id) : undefined;
		if (same !== undefined) return { kind: "bytes", bytes: same };
		if (this.#fetched >= this.#maxFiles) {
			return this.#failed({ kind: "failed", why: `more than ${this.#maxFiles} files would have to be fetched` });
		}
		this.#fetched++;
		const answer = await this.#client.request(
			"GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
			{ ...ownerAndRepo(this.#repository), file_sha: id },
			// In base64, with line breaks.
			{ maxBytes: maximum * 1.5 + 4096 },
		);
		if (answer.kind !== "ok") return this.#failed(answer);
		const { content, encoding } = answer.data;
		const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
		if (hasId(bytes, id)) return { kind: "bytes", bytes };
		return this.#failed({ kind: "failed", why: "GitHub answers with another content than its hash says" });
	}

	#failed(failure: Failure): ReadBytes {
		this.failure ??= failure;
		return { kind: "refused", why: `could not be fetched: ${failure.why}`, lost: true };
	}
}

/**
 * The bytes of an object, from a file on disk that may be it; undefined where it is another. A checkout on Windows has
 * line ends of its own, unless told otherwise.
 * @see https://git-scm.com/docs/gitattributes#_end_of_line_conversion
 */
function asGitHasIt(bytes: Uint8Array, id: string): Uint8Array | undefined {
	if (hasId(bytes, id)) return bytes;
	if (!bytes.includes(13)) return undefined;
	const unix = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return hasId(unix, id) ? unix : undefined;
}

/** Whether bytes are the object that git calls so. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hasId(bytes: Uint8Array, id: string): boolean {
	const hash = createHash(id.length === 64 ? "sha256" : "sha1");
	return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}
