import type { Finding } from "../judge/finding.ts";
import { readSource } from "../read.ts";
import { Source } from "../source.ts";
import type { Tree } from "../tree/tree.ts";

/** The lines that a change has touched of the files that findings stand in; undefined for a file that it has not touched. */
export async function changedLinesIn(
	findings: readonly Finding[],
	bases: Iterable<Tree>,
): Promise<(path: string) => ReadonlySet<number> | undefined> {
	const trees = [...bases];
	const sources = new Map(findings.map(({ place }) => [place.source.path, place.source]));
	const before = new Map<string, string | undefined>();
	for (const { path, text } of sources.values()) {
		const found = await Promise.all(trees.map((tree) => readSource(tree, path)));
		const base = found.find((one) => one instanceof Source);
		if (base?.text !== text) before.set(path, base?.text);
	}
	if (before.size === 0) return () => undefined;
	const { changedLinesOf } = await import("../compare/changed-lines.ts");
	const touched = Array.from(sources.values()).filter(({ path }) => before.has(path));
	return changedLinesOf(touched, async (path) => before.get(path));
}
