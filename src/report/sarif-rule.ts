import type { ReportingDescriptor } from "sarif";
import type { Confidence, Finding, Severity } from "../judge/finding.ts";
import type { Rule } from "../policy/catalog.ts";
import { clip } from "./visible.ts";
import { worst } from "./words.ts";

type Level = "error" | "warning" | "note";

/** What SARIF calls a severity. */
export const levels: Readonly<Record<Severity, Level>> = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note",
};

/** GitHub reads above 9 as critical, 7 to 8.9 as high, 4 to 6.9 as medium, above 0 as low. */
const securitySeverities: Readonly<Record<Severity, string>> = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: "0.0",
};

const precisions: Readonly<Record<Confidence, string>> = { certain: "very-high", inferred: "medium" };

/** Of a description that GitHub shows in full. */
const longestText = 1024;

/** Tags of a rule that code scanning shows. */
export const shownTags = 10;

/**
 * A rule as SARIF describes it. Code scanning has one severity a rule, not a result: it is that of the worst finding.
 */
export function descriptor(id: string, rule: Rule | undefined, findings: readonly Finding[]): ReportingDescriptor {
	if (rule === undefined) return { id };
	const severity = worst(findings);
	const page = rule.page ?? rule.related_resources[0]?.ref;
	return {
		id,
		// A name that is the id is none (SARIF1001 of Microsoft's validator).
		...(id.includes("-") ? { name: pascal(id) } : {}),
		shortDescription: { text: clip(rule.title, longestText) },
		fullDescription: { text: clip(rule.description.trim(), longestText) },
		...(page === undefined ? {} : { helpUri: page }),
		help: { text: helpText(rule), markdown: helpMarkdown(rule) },
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: tagsOf(rule),
			precision: precisions[rule.confidence],
			"problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
			"security-severity": securitySeverities[severity],
		},
	};
}

/** `host-network` as `HostNetwork`: what SARIF calls a name. */
function pascal(id: string): string {
	return id
		.split("-")
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join("");
}

function tagsOf({ family, references = [] }: Rule): string[] {
	const weaknesses = references.flatMap((reference) => /^CWE-(\d+)$/.exec(reference)?.[1] ?? []);
	const others = references.filter((reference) => !reference.startsWith("CWE-"));
	const tags = ["security", family, ...weaknesses.map((number) => `external/cwe/cwe-${number.padStart(3, "0")}`)];
	return [...new Set([...tags, ...others])].slice(0, shownTags);
}

function helpText({ description, remediation }: Rule): string {
	return `${description.trim()}\n\n${remediation.trim()}`;
}

function helpMarkdown({ description, remediation, legitimate, related_resources, references }: Rule): string {
	return [
		description.trim(),
		`**What to do.** ${remediation.trim()}`,
		...(legitimate === undefined ? [] : [`**When it is legitimate.** ${legitimate.trim()}`]),
		...(references === undefined || references.length === 0 ? [] : [`References: ${references.join(", ")}`]),
		...(related_resources.length === 0
			? []
			: [related_resources.map((resource) => `- [${resource.description}](${resource.ref})`).join("\n")]),
	].join("\n\n");
}
