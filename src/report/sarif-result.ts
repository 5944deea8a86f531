import type { CodeFlow, Result, Fix as SarifFix } from "sarif";
import type { Fix } from "../fix/fix.ts";
import { groupBy } from "../group-by.ts";
import type { Finding, FindingChange } from "../judge/finding.ts";
import { artifact, linkText, location, plainMessage, region } from "./sarif-place.ts";
import { levels } from "./sarif-rule.ts";
import { remarks, sentence } from "./words.ts";

/** Locations of a result that code scanning shows; of a code flow it would show ten times as many. */
export const shownLocations = 100;
/** Related places that the message itself links to, which is what makes code scanning show them. */
const linked = 5;

/** What holds for every result of a log. */
export type ResultContext = {
	/** Some result is suppressed: then the others say that they are not (section 3.27.23). */
	readonly anySuppressed: boolean;
	/** There is a base to compare with: then each says what it is against it (section 3.27.24). */
	readonly compared: boolean;
};

export function result(finding: Finding, ruleIndex: number, { anySuppressed, compared }: ResultContext): Result {
	const { rule, severity, confidence, gates, suppression, fix } = finding;
	const related = finding.related.slice(0, shownLocations - 1);
	const flow = flowOf(finding);
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: { text: messageOf(finding) },
		locations: [location(finding.place)],
		...(related.length === 0
			? {}
			: { relatedLocations: related.map(({ place, message }, at) => ({ id: at + 1, ...location(place, message) })) }),
		...(flow === undefined ? {} : { codeFlows: [flow] }),
		...(fix === undefined ? {} : { fixes: [fixOf(fix)] }),
		// Code scanning knows a result by the line's hash, which its uploader adds; others know it by ours.
		partialFingerprints: { "bulkhead/v1": finding.fingerprint },
		...(compared ? { baselineState: states[finding.change?.kind ?? "new"] } : {}),
		...(anySuppressed
			? {
					suppressions:
						suppression === undefined
							? []
							: [{ kind: "external", status: "accepted", justification: plainMessage(remarks(finding).join("; ")) }],
				}
			: {}),
		properties: { severity, confidence, gates },
	};
}

const states: Readonly<Record<FindingChange["kind"], NonNullable<Result["baselineState"]>>> = {
	new: "new",
	worse: "updated",
	unchanged: "unchanged",
};

function messageOf(finding: Finding): string {
	const text = [sentence(finding), ...(finding.confidence === "inferred" ? ["(inferred)"] : [])].join(" ");
	const links = finding.related.slice(0, linked).map(({ message }, at) => `[${linkText(message)}](${at + 1})`);
	const see = links.length === 0 ? "" : ` See ${links.join(", ")}.`;
	return `${plainMessage(text)}.${see}`;
}

/** The way to the finding, its own place last; who else has the value is no step of it. */
function flowOf({ related, place, subject, message }: Finding): CodeFlow | undefined {
	const steps = related.filter(({ also }) => also !== true).slice(0, shownLocations - 1);
	if (steps.length === 0) return undefined;
	const locations = [...steps.toReversed(), { place, message: `${subject} ${message}` }];
	return { threadFlows: [{ locations: locations.map((step) => ({ location: location(step.place, step.message) })) }] };
}

function fixOf({ description, edits }: Fix): SarifFix {
	return {
		description: { text: description },
		artifactChanges: Array.from(groupBy(edits, ({ place }) => place.source.path).values(), (changes) => ({
			artifactLocation: artifact(changes[0].place),
			replacements: changes.map(({ place, text }) => ({
				deletedRegion: region(place),
				...(text === "" ? {} : { insertedContent: { text } }),
			})),
		})),
	};
}
