import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Path } from "../project.ts";
import type { Credentials } from "./credentials.ts";
import type { Finding } from "./finding.ts";
import { type Located, placeKey } from "./located.ts";
import { type FoundPort, type PortPart, withoutRanges } from "./port-ranges.ts";
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
	const accepted = new Set(ordered.flatMap((one) => (one.suppression === undefined ? [] : [ruleAndPlace(one)])));
	const drafts = Array.from(groupBy(withKeys(ordered), ({ key }) => key).values(), (group): Draft => {
		const first = group.reduce((best, each) => (each.one.via.length < best.one.via.length ? each : best));
		const { one } = first;
		const all = group.map((each) => each.one);
		const related = relatedOf(
			one,
			all.filter((each) => each !== one),
		);
		return {
			rule: one.rule.id,
			severity: all.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? one.severity,
			confidence: all.some(({ confidence }) => confidence === "certain") ? "certain" : "inferred",
			message: maskMessage(one.violation.message),
			remediation:
				one.violation.remediation === undefined ? one.rule.remediation : maskMessage(one.violation.remediation),
			project: one.projectName,
			...(one.container === undefined ? {} : { container: one.container }),
			subject: one.subject,
			place: one.place,
			related: related.map((step) => ({ ...step, message: maskMessage(step.message) })),
			...(one.suppression === undefined ? {} : { suppression: one.suppression }),
			...(one.adjustment === undefined ? {} : { adjustment: one.adjustment }),
			// Somebody has decided for another container, or in another project, that it stays as it is.
			...(one.fix === undefined || accepted.has(ruleAndPlace(one)) ? {} : { fix: one.fix }),
			evidence: one.evidence,
			...(one.port === undefined ? {} : { port: one.port }),
			trail: {
				kin: one.kin,
				projects: [...new Set(all.map((each) => each.project))],
				holders: [...new Set(all.flatMap(({ container }) => container ?? []))].sort(),
				withdrawn: all.every(({ withdrawn }) => withdrawn === true),
			},
		};
	});
	return withoutRanges(drafts);
}

type Keyed = { readonly one: Located; readonly key: string };

function withKeys(located: readonly Located[]): readonly Keyed[] {
	const messages = new Map<string, string[]>();
	return located.map((one) => {
		const place = `${ruleAndPlace(one)}\0${one.suppression === undefined ? "" : "accepted"}`;
		if (isFromVariables(one)) return { one, key: place };
		const key = one.isWrittenOnce ? place : `${place}\0${one.evidence}`;
		const inContainer = `${key}\0${one.project}\0${one.containerIndex ?? ""}`;
		const said = messages.get(inContainer) ?? [];
		if (!said.includes(one.violation.message)) messages.set(inContainer, [...said, one.violation.message]);
		const nth = said.includes(one.violation.message) ? said.indexOf(one.violation.message) : said.length;
		return { one, key: `${key}\0${nth}` };
	});
}

function ruleAndPlace({ rule, place }: Located): string {
	return `${rule.id}\0${placeKey(place)}`;
}

/** A value of an env file is one value, however many variables take it, and whatever they are called. */
function isFromVariables({ via }: Located): boolean {
	return via.some(({ kind }) => kind === "interpolation" || kind === "env_file");
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
