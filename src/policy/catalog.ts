import type { Concealment } from "../compare/conceal.ts";
import type { Confidence, Severity } from "../judge/finding.ts";
import type { Replacement } from "../judge/replace.ts";

/** Columns of a severity table; self-hosted is CI on a runner that somebody keeps. */
export const severityProfiles = ["production", "development", "ci", "self-hosted"] as const;
export type SeverityProfile = (typeof severityProfiles)[number];

export type SeverityTable = { readonly [P in SeverityProfile]: Severity | "off" };

/** What a rule says of itself in its METADATA: entrypoint `main/catalog`, which the build asks. */
export type Rule = {
	readonly id: string;
	/** Names the state: "Privileged container". */
	readonly title: string;
	/** What an attacker or an accident gains. Markdown. */
	readonly description: string;
	readonly related_resources: readonly { readonly description: string; readonly ref: string }[];
	/** exposure, networks, host-control, privileges, workloads, data, supply-chain, workflows */
	readonly family: string;
	readonly severity: SeverityTable;
	readonly confidence: Confidence;
	readonly remediation: string;
	/** edit: a safe edit exists; suggestion: it needs a decision; none. */
	readonly fix: "edit" | "suggestion" | "none";
	/** Off unless asked for. */
	readonly pedantic?: boolean;
	/** Rules that a finding of this one makes superfluous at the same container and value. */
	readonly replaces?: readonly Replacement[];
	/**
	 * Rules that say nothing of what this one says something of, though it is there: what they found before is not repaired
	 * by that, and what they find when this one is mended is not new.
	 */
	readonly conceals?: readonly Concealment[];
	/** Identifiers in public catalogues: `CIS 5.14`, `OWASP 5a`, `CWE-1327`, `ATT&CK T1611`. */
	readonly references?: readonly string[];
	/** When the state is legitimate, and how to say so. Markdown. */
	readonly legitimate?: string;
	/** What a configuration may set: `data.config.<rule>`. */
	readonly parameters?: { readonly [name: string]: Parameter };
	/** Address of a page that says more, of a rule that is not bundled. */
	readonly page?: string;
};

export const parameterTypes = ["array", "boolean", "integer", "number", "object", "string"] as const;

type Parameter = {
	readonly type: (typeof parameterTypes)[number];
	readonly description: string;
	readonly default: unknown;
};

/** What a rule yields: entrypoint `main/violations`. */
export type Violation = {
	readonly rule: string;
	/** Into the project. */
	readonly path: readonly (string | number)[];
	readonly message: string;
	/** The steps of the way to it. */
	readonly related?: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
	/** Only where it differs within one rule. */
	readonly confidence?: Confidence;
	readonly severity?: SeverityTable;
	/** What identifies the fault besides the path; hashed into the fingerprint, never printed. */
	readonly evidence?: string;
	/** Where the rule's own is not what to do here. */
	readonly remediation?: string;
	/** How the message names the port at `path`: the ports of one range are one finding. */
	readonly port?: string;
};
