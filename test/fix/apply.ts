import type { Edit } from "../../src/fix/fix.ts";
import type { Finding } from "../../src/judge/finding.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

/** On which the decisions in examples hold. */
const today = "2026-11-22";

export async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
	return (await run([treeOf(files)], resolveOptions({ pedantic: true, today }))).verdict.findings;
}

/** The files with the edits made in them. Edits that touch each other are refused, as those that apply them do. */
export function edited(
	files: Readonly<Record<string, string>>,
	edits: readonly Edit[],
): Readonly<Record<string, string>> {
	const result: Record<string, string> = { ...files };
	let before: Edit | undefined;
	for (const edit of edits.toSorted((a, b) => b.place.start - a.place.start)) {
		const { source, start, end } = edit.place;
		if (before?.place.source === source && end > before.place.start) throw new Error("edits touch each other");
		const text = result[source.path] ?? "";
		result[source.path] = text.slice(0, start) + edit.text + text.slice(end);
		before = edit;
	}
	return result;
}
