import { compareText } from "../compare-text.ts";
import { fixOf } from "../fix/safe-fix.ts";
import { valueAt } from "../fix/target.ts";
import { groupBy } from "../group-by.ts";
import type { Path } from "../project.ts";
import { stringOf, valuesOf } from "../value.ts";
import type { Credentials } from "./credentials.ts";
import { evidenceOf, evidenceSaid, kinOf } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { type Located, placeKey } from "./located.ts";
import { type FoundPort, type PortPart, portOf, withoutRanges } from "./port-ranges.ts";
import { relatedOf } from "./related.ts";
import { compareSeverity } from "./severity.ts";

/** A finding that does not yet know which of several like it it is, nor whether it counts. */
export type Draft = Omit<Finding, "fingerprint" | "gates" | "change"> & {
	readonly evidence: string;
	/** The port that it is about, where it is one with a number. */
	readonly port?: FoundPort;
	/** Of what containers have. */
	readonly trail?: Trail;
};

/** What a finding is known again by in another state of the repository, besides its evidence. */
export type Trail = {
	/** See `kinOf`. */
	readonly kin: readonly string[];
	/** Of a range of ports, what each is by itself. */
	readonly parts?: readonly PortPart[];
	/** Indices of the projects that have it. */
	readonly projects: readonly number[];
	/** Names of all containers that have it. */
	readonly holders: readonly string[];
	/** See `Located`. */
	readonly withdrawn: boolean;
};

/**
 * One finding for each rule, place and evidence, whoever has the value: what is inherited is repaired once. It is said
 * of the container that has it by the shortest way, in the order of the projects, and is as bad as the worst.
 * Two things that a rule says of one container stay two, unless they are ports of one range; so do what is accepted for
 * one container and not for another. In the order of the projects and of the paths in them.
 */
export function mergeLocated(located: readonly Located[], { maskMessage }: Credentials): readonly Draft[] {
	// Rego's sets have no order; that of the paths is that of the project.
	const ordered = located.toSorted(
		(a, b) =>
			a.project - b.project ||
			comparePath(a.violation.path, b.violation.path) ||
			compareText(a.violation.message, b.violation.message),
	);
	const drafts = Array.from(groupBy(withKeys(ordered), ({ key }) => key).values(), (group): Draft => {
		const first = group.reduce((best, each) => (each.one.via.length < best.one.via.length ? each : best));
		const { one, evidence } = first;
		const all = group.map((each) => each.one);
		const related = relatedOf(
			one,
			all.filter((each) => each !== one),
		);
		const { path, evidence: said } = one.violation;
		const port = portOf(one);
		const fix = fixOf(one.rule.id, { ...one, path, ...(said === undefined ? {} : { evidence: said }) });
		return {
			rule: one.rule.id,
			severity: all.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? one.severity,
			confidence: all.some(({ confidence }) => confidence === "certain") ? "certain" : "inferred",
			message: maskMessage(one.violation.message),
			remediation: one.violation.remediation ?? one.rule.remediation,
			project: one.projectName,
			...(one.container === undefined ? {} : { container: one.container }),
			subject: one.subject,
			place: one.place,
			related: related.map((step) => ({ ...step, message: maskMessage(step.message) })),
			...(one.suppression === undefined ? {} : { suppression: one.suppression }),
			...(one.adjustment === undefined ? {} : { adjustment: one.adjustment }),
			...(fix === undefined ? {} : { fix }),
			evidence,
			...(port === undefined ? {} : { port }),
			trail: {
				kin: kinOf(one.model, path),
				projects: [...new Set(all.map((each) => each.project))],
				holders: [...new Set(all.flatMap(({ container }) => container ?? []))].sort(),
				withdrawn: all.every(({ withdrawn }) => withdrawn === true),
			},
		};
	});
	return withoutRanges(drafts);
}

type Keyed = { readonly one: Located; readonly evidence: string; readonly key: string };

function withKeys(located: readonly Located[]): readonly Keyed[] {
	const messages = new Map<string, string[]>();
	return located.map((one) => {
		const { model, violation } = one;
		const evidence =
			violation.evidence === undefined
				? evidenceOf(model, violation.path, one.place)
				: evidenceSaid(violation.evidence, model, violation.path, one.place);
		const place = `${one.rule.id}\0${placeKey(one.place)}\0${one.suppression === undefined ? "" : "accepted"}`;
		if (isFromVariables(one)) return { one, evidence, key: place };
		const key = isWrittenOnce(one) ? place : `${place}\0${evidence}`;
		const inContainer = `${key}\0${one.project}\0${one.containerIndex ?? ""}`;
		const said = messages.get(inContainer) ?? [];
		if (!said.includes(one.violation.message)) messages.set(inContainer, [...said, one.violation.message]);
		const nth = said.includes(one.violation.message) ? said.indexOf(one.violation.message) : said.length;
		return { one, evidence, key: `${key}\0${nth}` };
	});
}

/** A value of an env file is one value, however many variables take it, and whatever they are called. */
function isFromVariables({ via }: Located): boolean {
	return via.some(({ kind }) => kind === "interpolation" || kind === "env_file");
}

/** What stands there as it is, in a container that a matrix makes several of: whatever else is put in around it. */
function isWrittenOnce({ model, violation, containerIndex, place: { source, start, end } }: Located): boolean {
	const { path } = violation;
	if (containerIndex === undefined || path.length < 3) return false;
	if (valueAt(model, ["containers", containerIndex, "variant"]) === undefined) return false;
	const value = valueAt(model, path);
	const text = source.text.slice(start, end);
	return [value, ...(value?.kind === "mapping" ? valuesOf(value) : [])].some((one) => stringOf(one) === text);
}

/** Indices by number, keys by text; a path before those inside it. */
function comparePath(a: Path, b: Path): number {
	for (let depth = 0; depth < a.length; depth++) {
		const key = a[depth];
		const other = b[depth];
		if (other === undefined) return 1;
		if (key === other) continue;
		return typeof key === "number" && typeof other === "number" ? key - other : compareText(String(key), String(other));
	}
	return a.length - b.length;
}
