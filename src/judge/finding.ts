import type { Decision } from "../decide/decision.ts";
import type { Fix } from "../fix/fix.ts";
import type { Layer } from "../options.ts";
import type { Place } from "../source.ts";
import type { Adjustment } from "./rule-settings.ts";

/** From worst to least; `info` never gates. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof severities)[number];

/** certain: it follows from the file. inferred: likely; it never gates. */
export type Confidence = "certain" | "inferred";

/** A place with what stands there: a step of the way to a finding, or who else has the value. */
export type Related = {
	readonly message: string;
	readonly place: Place;
	/** It is who else has the value, and no step. */
	readonly also?: true;
};

/** A violation, located in a file and judged. */
export type Finding = {
	readonly rule: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** A predicate without subject or full stop: "publishes 5432 on all interfaces". */
	readonly message: string;
	/** The rule's, in one line of Markdown. */
	readonly remediation: string;
	/** Name of the project; empty for a finding about a file (`unreadable-file`). */
	readonly project: string;
	/** Name of the container; absent where the finding is about the project or a file. */
	readonly container?: string;
	/** What the message is said of: the container, else `network front`, `volume data`, the project, the file. */
	readonly subject: string;
	readonly place: Place;
	readonly related: readonly Related[];
	/** Identity over time: file, rule, container, evidence; never line or wording. Hexadecimal. */
	readonly fingerprint: string;
	/** Present where a decision on record says that the finding does not count. */
	readonly suppression?: Suppression;
	/** Present where the configuration gave it another severity than its rule. */
	readonly adjustment?: Adjustment;
	/** It is in the baseline: known, and does not gate. */
	readonly known?: true;
	/** Against the base, where there is one to compare with. */
	readonly change?: FindingChange;
	/** The edit that ends it, where there is one that is sure to do that and nothing else. */
	readonly fix?: Fix;
	/** It counts toward the threshold: severe enough, certain, not suppressed, not in the baseline, and, with `gate: new`, brought or made worse by the change. */
	readonly gates: boolean;
};

export type FindingChange =
	/** unchanged: the base has it, as bad and as little accepted. */
	| { readonly kind: "new" | "unchanged" }
	/** The base has it milder, accepted, for fewer containers or fewer ports: `why` is a predicate, "was medium", "was accepted". */
	| { readonly kind: "worse"; readonly why: string };

export type Suppression = {
	readonly justification: string;
	readonly owner?: string;
	/** Last day it holds, `YYYY-MM-DD`. */
	readonly expires?: string;
	/** Whose decision it is. */
	readonly layer?: Layer;
	/** How it is written. */
	readonly form?: Decision["form"];
	/** Where it is written: `file:line:column`. */
	readonly at?: string;
};

/** pass: nothing gates. findings: something does. error: the job could not be done. */
export type Conclusion = "pass" | "findings" | "error";
