import type { Confidence, Severity } from "../judge/finding.ts";
import { textOfUnread } from "../judge/fingerprint.ts";
import type { Draft, Trail } from "../judge/merge.ts";
import { ownRuleFailed } from "../judge/own-rule-failed.ts";
import type { PortPart } from "../judge/port-ranges.ts";

/** What a later state is held against: a breach, also one that another finding makes superfluous. */
export type Trace = {
	readonly rule: string;
	readonly file: string;
	readonly project: string;
	/** Indices of all projects that have it. */
	readonly projects: readonly number[];
	readonly container?: string;
	/** What is at fault: one thing, or each port of a range. */
	readonly parts: readonly FaultPart[];
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly accepted: boolean;
	/** Names of the containers that have it. */
	readonly holders: readonly string[];
	/** It counts as brought by the change whatever the base has: nobody knows what it stands for. */
	readonly always: boolean;
};

/** One thing at fault; with `port` where it is one of a range. */
export type FaultPart = Omit<PortPart, "port"> & Partial<Pick<PortPart, "port">>;

/** What is held against the other commit of a draft of a finding. */
export function traceOf(draft: Draft): Trace {
	const { rule, project, container, severity, confidence, place, suppression, trail = withoutContainers } = draft;
	const { projects, holders, withdrawn } = trail;
	return {
		rule,
		file: place.source.path,
		project,
		...(container === undefined ? {} : { container }),
		parts: partsOf(draft, trail),
		projects,
		severity,
		confidence,
		accepted: suppression !== undefined,
		holders,
		always: withdrawn || rule === ownRuleFailed.id,
	};
}

const withoutContainers: Trail = { kin: [], projects: [], holders: [], withdrawn: false };

function partsOf({ rule, evidence, place }: Draft, { kin, parts }: Trail): readonly FaultPart[] {
	if (parts !== undefined) return parts;
	// A file that was unreadable before may have got anything since, unless it is the same still.
	const text = textOfUnread(rule, place);
	return [{ evidence: text === undefined ? evidence : `${evidence} ${text}`, kin }];
}
