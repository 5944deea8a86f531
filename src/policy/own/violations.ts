import { groupBy } from "../../group-by.ts";
import { severities } from "../../judge/finding.ts";
import { severityProfiles, type Violation } from "../catalog.ts";
import { isObject } from "./json-object.ts";

/** More of one rule in one project is a rule that has lost its way. */
const maxViolations = 1000;

/** Longer is no predicate. UTF-16 code units. */
const maxMessage = 2000;

/** The answer of some rules as violations, or why it is none; completes "the rule …". */
export function readViolations(answer: unknown, rules: readonly string[]): readonly Violation[] | string {
	if (!Array.isArray(answer)) return "does not answer with violations";
	const wrong = answer.map((each: unknown) => wrongWith(each, rules)).find((why) => why !== undefined);
	if (wrong !== undefined) return wrong;
	const violations: readonly Violation[] = answer;
	const most = Math.max(0, ...Array.from(groupBy(violations, ({ rule }) => rule).values(), ({ length }) => length));
	return most > maxViolations ? `finds ${most} violations in one project, more than ${maxViolations}` : violations;
}

function wrongWith(value: unknown, rules: readonly string[]): string | undefined {
	if (!isObject(value)) {
		return `denies ${short(value)}, which is no violation: write result.violation(meta, path, message)`;
	}
	const { rule, path, message, related, confidence, severity, evidence, port, remediation } = value;
	if (typeof rule !== "string" || !rules.includes(rule)) return `answers for ${short(rule)}, another rule`;
	if (!isPath(path)) return `gives the path ${short(path)}, which is no list of keys and indices`;
	if (!isText(message)) return `gives the message ${short(message)}, which is no text`;
	if (confidence !== undefined && confidence !== "certain" && confidence !== "inferred") {
		return `gives the confidence ${short(confidence)}, which is neither certain nor inferred`;
	}
	if (severity !== undefined && !isSeverityTable(severity)) {
		return `gives the severity ${short(severity)}, which is no table of severities`;
	}
	if (evidence !== undefined && typeof evidence !== "string") return `gives evidence that is no text`;
	if (port !== undefined && !isText(port)) return `gives the port ${short(port)}, which is no text`;
	if (remediation !== undefined && !isText(remediation)) {
		return `gives the remediation ${short(remediation)}, which is no text`;
	}
	if (related !== undefined && !(Array.isArray(related) && related.every(isRelated))) {
		return "gives related paths that are no list of path and message";
	}
	return undefined;
}

function isRelated(value: unknown): boolean {
	return isObject(value) && isPath(value.path) && isText(value.message);
}

function isPath(value: unknown): boolean {
	return (
		Array.isArray(value) &&
		value.length <= 100 &&
		value.every((key) => typeof key === "string" || (Number.isInteger(key) && key >= 0))
	);
}

function isText(value: unknown): boolean {
	return typeof value === "string" && value !== "" && value.length <= maxMessage;
}

function isSeverityTable(value: unknown): boolean {
	const words: readonly unknown[] = [...severities, "off"];
	return isObject(value) && severityProfiles.every((profile) => words.includes(value[profile]));
}

function short(value: unknown): string {
	const text = JSON.stringify(pruned(value, 4)) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** No more of a value than is shown: it may be nested deeper than the stack, and long. */
function pruned(value: unknown, depth: number): unknown {
	if (typeof value === "string") return value.slice(0, 100);
	if (typeof value !== "object" || value === null) return value;
	if (depth === 0) return "…";
	if (Array.isArray(value)) return value.slice(0, 50).map((each) => pruned(each, depth - 1));
	return Object.fromEntries(
		Object.entries(value)
			.slice(0, 50)
			.map(([key, each]) => [key, pruned(each, depth - 1)]),
	);
}
