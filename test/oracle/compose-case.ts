import { dirname, join } from "../../src/collect/compose/paths.ts";
import { treeOf } from "../tree.ts";
import { compareOne, type Expected } from "./compose.ts";
import { type ComposeCase, treeRoot } from "./compose-go.ts";

/** Where our resolution of a project disagrees with what compose-go made of it; nothing, where it does not. */
export function compareCase(made: ComposeCase, expected: Expected): Promise<string[]> {
	const inTree = (path: string) => join(made.directory, path);
	const files = made.compose.map(inTree);
	const [main] = files;
	return compareOne(
		expected,
		{
			tree: treeOf(made.files),
			root: treeRoot,
			// A project that is named by its files is in the folder of the first.
			directory: main === undefined ? made.directory : dirname(main).replace(/^\.$/, ""),
			files,
			...(made.envFiles === undefined ? {} : { envFiles: made.envFiles.map(inTree) }),
			...(made.name === undefined ? {} : { name: made.name }),
			given: ["HOME", "USER", "PWD", ...Object.keys(made.environment ?? {})],
		},
		new Map(),
	);
}
