import { baseAt, type Remote } from "../decide/base.ts";
import { type Suggestion, suggestionOf } from "../github/suggestion.ts";
import { worstFirst } from "../judge/order.ts";
import { code, marked, prose } from "../report/markdown.ts";
import { isBrought } from "../report/weigh.ts";
import type { Run } from "../run.ts";
import type { WorkTree } from "../tree/worktree.ts";

/**
 * The safe fixes of what a pull request brings, as suggestions on lines of its head, worst first. Of a file that the
 * merge has otherwise than the head, there are none: the lines would be others.
 * @param head full hash.
 */
export async function suggestionsOf(
	{ verdict }: Run,
	clone: WorkTree,
	head: string,
	remote: Remote | undefined,
): Promise<readonly Suggestion[]> {
	const fixable = worstFirst(verdict.findings).filter(
		(finding) => finding.fix !== undefined && finding.suppression === undefined && isBrought(finding),
	);
	if (fixable.length === 0) return [];
	const options = { below: [], label: (path: string) => path, beside: clone };
	const found = await baseAt(clone.root, head, options, remote);
	if (found.kind !== "commit") return [];
	const suggestions: Suggestion[] = [];
	for (const finding of fixable) {
		const { source } = finding.place;
		const read = await found.tree.read(source.path);
		if (read.kind !== "text" || read.text !== source.text) continue;
		const message = `${code(finding.subject)} ${marked(finding.message)} (${code(finding.rule)}). ${prose(finding.fix?.description ?? "")}`;
		const suggestion = suggestionOf(finding, message, verdict.credentials);
		if (suggestion !== undefined) suggestions.push(suggestion);
	}
	return suggestions;
}
