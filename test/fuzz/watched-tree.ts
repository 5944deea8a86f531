import type { Read, Tree } from "../../src/tree/tree.ts";
import { Broken } from "./broken.ts";
import type { Files } from "./seeds.ts";

/**
 * A tree in memory to which nothing outside of it may be asked: a path is what `Tree` says that a path is.
 */
export function watchedTree(files: Files): Tree {
	const texts = new Map(Object.entries(files));
	const paths = [...texts.keys()].sort();
	const folders = new Set(paths.flatMap((path) => foldersAbove(path)));
	return {
		name: "repository",
		list: async () => paths,
		read: async (path): Promise<Read> => {
			if (path.startsWith("/") || path.includes("\0") || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(path)) {
				if (path !== "") throw new Broken("escape", `the tree is asked for ${JSON.stringify(path)}`);
			}
			const text = texts.get(path);
			if (text !== undefined) return { kind: "text", text };
			return { kind: path === "" || folders.has(path) ? "directory" : "absent" };
		},
	};
}

function foldersAbove(path: string): readonly string[] {
	const parts = path.split("/");
	return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
