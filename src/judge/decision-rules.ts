import type { Rule, SeverityTable } from "../policy/catalog.ts";
import type { Severity } from "./finding.ts";

function everywhere(severity: Severity): SeverityTable {
	return { production: severity, development: severity, ci: severity, "self-hosted": severity };
}

const common = { related_resources: [], family: "diagnostics", confidence: "certain", fix: "none" } as const;

export const suppressionExpired: Rule = {
	...common,
	id: "suppression-expired",
	title: "Suppression expired",
	description:
		"A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
	severity: everywhere("high"),
	remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today.",
};

export const suppressionIncomplete: Rule = {
	...common,
	id: "suppression-incomplete",
	title: "Suppression without what it needs",
	description:
		"A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
	severity: everywhere("medium"),
	remediation: "Write a justification, an owner and the last day (`expires`), or remove it.",
};

export const suppressionUnused: Rule = {
	...common,
	id: "suppression-unused",
	title: "Suppression of nothing",
	description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
	severity: everywhere("info"),
	remediation: "Remove it.",
};

export const unresolvedValue: Rule = {
	...common,
	id: "unresolved-value",
	title: "Value that only run time knows",
	description:
		"Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
	severity: everywhere("info"),
	remediation:
		"Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check.",
};

export const gateChanged: Rule = {
	...common,
	id: "gate-changed",
	title: "Change to what is accepted",
	description:
		"The pull request changes the configuration, a suppression, a declaration, the baseline or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
	severity: everywhere("info"),
	remediation: "Look at what it accepts.",
};

/** About decisions and what nobody can know; beside `unreadable-file`. */
export const decisionRules: readonly Rule[] = [
	suppressionExpired,
	suppressionIncomplete,
	suppressionUnused,
	unresolvedValue,
	gateChanged,
];
