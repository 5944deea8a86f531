import { groupBy } from "../../group-by.ts";
import type { Finding } from "../../judge/finding.ts";
import type { Rule } from "../../policy/catalog.ts";
import { cell, code, link, marked, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";
import type { PageContext } from "./page.ts";
import { folded, table } from "./table.ts";

/** What to do about each rule of some findings, to be opened; in the order in which they appear there. */
export function remediations(room: Room, findings: readonly Finding[], { rules }: PageContext): void {
	const groups = [...groupBy(findings, ({ rule }) => rule)];
	const shown = {
		head: ["Rule", "What it is", "What to do"],
		rows: groups,
		row: ([id, group]: (typeof groups)[number]) => {
			const rule = rules.get(id);
			const page = rule?.page ?? rule?.related_resources[0]?.ref;
			return [code(id), link(prose(rule?.title ?? id), page), whatToDo(group, rule)];
		},
	};
	folded(room, `What to do: ${count(groups.length, "rule")}`, () => table(room, shown, "rule"));
}

/** What is to be done about each of them, where that is the same; else what the rule says of all. */
function whatToDo([first, ...others]: readonly [Finding, ...Finding[]], rule: Rule | undefined): string {
	const one = others.every(({ remediation }) => remediation === first.remediation) ? first.remediation : undefined;
	if (rule !== undefined && (one ?? rule.remediation) === rule.remediation) return cell(rule.remediation);
	// What is not the rule's own may have values of files in it.
	return marked(first.remediation);
}
