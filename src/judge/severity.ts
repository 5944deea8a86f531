import type { Options } from "../options.ts";
import type { SeverityProfile } from "../policy/catalog.ts";
import type { Profile } from "../project.ts";
import { type Confidence, type Severity, severities } from "./finding.ts";

/**
 * Which column of a severity table counts. Where it runs decides first (CI is CI whatever the file is called), then
 * whether the container or the file in which the value stands is for development. `target` is the project's, `container`
 * and what `profileOfFile` says are profiles.
 */
export function severityProfile(
	target: string | undefined,
	container: string | undefined,
	profileOfFile: () => Profile,
): SeverityProfile {
	if (target === "self-hosted") return "self-hosted";
	if (target === "github-hosted" || container === "ci") return "ci";
	const file = profileOfFile();
	if (file === "ci") return "ci";
	return container === "development" || file === "development" ? "development" : "production";
}

/** Negative where `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
	return severities.indexOf(a) - severities.indexOf(b);
}

/** Whether a finding that nobody has suppressed counts toward the threshold. Inferred and `info` never do. */
export function gates(severity: Severity, confidence: Confidence, failOn: Options["failOn"]): boolean {
	if (failOn === "never" || confidence === "inferred" || severity === "info") return false;
	return compareSeverity(severity, failOn) <= 0;
}
