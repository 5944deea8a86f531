import type { Answer } from "../github/answer.ts";
import type { GitHubClient } from "../github/client.ts";
import { ownerAndRepo } from "../github/commits.ts";
import type { Item } from "./commit-tree.ts";

/**
 * All files of a git tree over the API, by path. One request, unless the tree is so large (100,000 entries, or 7 MB)
 * that the answer is cut: then folder by folder, and what is cut is never taken for the whole.
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 * @param tree its hash. @param maxRequests where more would be needed, the answer is `failed`.
 */
export async function itemsOf(
	client: GitHubClient,
	repository: string,
	tree: string,
	maxRequests: number,
): Promise<Answer<ReadonlyMap<string, Item>>> {
	const items = new Map<string, Item>();
	/** Folders to come, with their paths; `recursive`: with all that is below. */
	const wanted: Folder[] = [{ tree, path: "", recursive: true }];
	for (let requests = 0; ; requests++) {
		const folder = wanted.pop();
		if (folder === undefined) return { kind: "ok", data: items };
		if (requests === maxRequests) {
			const why = `its tree is so large that GitHub answers in parts, of which more than ${maxRequests} would be needed`;
			return { kind: "failed", why };
		}
		const answer = await entriesOf(client, repository, folder);
		if (answer.kind !== "ok") return answer;
		const { entries, truncated } = answer.data;
		if (truncated && !folder.recursive) {
			return { kind: "failed", why: `its folder "${folder.path}" is larger than what GitHub answers` };
		}
		if (truncated) wanted.push({ ...folder, recursive: false });
		else for (const entry of entries) take(entry, folder, items, wanted);
	}
}

type Folder = { readonly tree: string; readonly path: string; readonly recursive: boolean };

type Entry = {
	readonly path: string;
	readonly mode: string;
	readonly type: string;
	readonly sha: string;
	size?: number;
};

/** Entries are up to 100,000, of some 250 bytes, and longer where paths are. */
const maxBytes = 128 * 1024 * 1024;

async function entriesOf(
	client: GitHubClient,
	repository: string,
	{ tree, recursive }: Folder,
): Promise<Answer<{ readonly entries: readonly Entry[]; readonly truncated: boolean }>> {
	const answer = await client.request(
		"GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
		{ ...ownerAndRepo(repository), tree_sha: tree, ...(recursive ? { recursive: "1" } : {}) },
		{ maxBytes },
	);
	if (answer.kind !== "ok") return answer;
	return { kind: "ok", data: { entries: answer.data.tree, truncated: answer.data.truncated } };
}

/** Submodules are of type `commit`, and left out. */
function take(entry: Entry, folder: Folder, items: Map<string, Item>, wanted: Folder[]): void {
	const path = folder.path === "" ? entry.path : `${folder.path}/${entry.path}`;
	if (entry.type === "tree" && !folder.recursive) wanted.push({ tree: entry.sha, path, recursive: true });
	if (entry.type !== "blob") return;
	const kind = entry.mode === "120000" ? "link" : "file";
	items.set(path, { id: entry.sha, kind, ...(entry.size === undefined ? {} : { size: entry.size }) });
}
