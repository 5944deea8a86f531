import { treeOf } from "../tree.ts";
import { compareOne, type Expected } from "./compose.ts";
import { type ComposeCase, treeRoot } from "./compose-go.ts";

/** Where our resolution of a project disagrees with what compose-go made of it; nothing, where it does not. */
export function compareCase(made: ComposeCase, expected: Expected): Promise<string[]> {
	const inTree = (path: string) => (made.directory === "" ? path : `${made.directory}/${path}`);
	return compareOne(
		expected,
		{
			tree: treeOf(made.files),
			root: treeRoot,
			directory: made.directory,
			files: made.compose.map(inTree),
			...(made.envFiles === undefined ? {} : { envFiles: made.envFiles.map(inTree) }),
			...(made.name === undefined ? {} : { name: made.name }),
			given: ["HOME", "USER", "PWD", ...Object.keys(made.environment ?? {})],
		},
		new Map(),
	);
}
