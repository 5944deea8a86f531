import type { Read, Tree } from "../src/tree/tree.ts";

/** A tree of texts by path. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
	const paths = Object.keys(files).sort();
	return {
		list: async () => paths,
		read: async (path): Promise<Read> => {
			const text = Object.hasOwn(files, path) ? files[path] : undefined;
			if (text !== undefined) return { kind: "text", text };
			return { kind: paths.some((other) => other.startsWith(`${path}/`)) ? "directory" : "absent" };
		},
	};
}
