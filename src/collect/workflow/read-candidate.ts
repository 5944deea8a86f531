import { aboutFile, type Diagnostic } from "../../diagnostic.ts";
import { readSource, unreadKind, unreadSource } from "../../read.ts";
import { Source } from "../../source.ts";
import type { Tree } from "../../tree/tree.ts";

/** A file that is to be judged; where it cannot be read, a diagnostic says so. */
export async function readCandidate(tree: Tree, path: string, diagnostics: Diagnostic[]): Promise<Source | undefined> {
	const source = await readSource(tree, path);
	if (source instanceof Source) return source;
	const why = source.kind === "refused" ? `cannot be read: it ${source.why}` : `cannot be read: it is ${source.kind}`;
	diagnostics.push(aboutFile(unreadSource(tree, path), unreadKind(source), "error", why));
	return undefined;
}
