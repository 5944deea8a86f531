import type { CollectedProject } from "../collect/collected.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../policy/catalog.ts";
import type { Place } from "../source.ts";
import { decisionRules } from "./decision-rules.ts";
import { pathsOfContainers } from "./located.ts";
import type { Draft } from "./merge.ts";
import { ownRuleFailed } from "./own-rule-failed.ts";

/** What could not be read must not pass: the rule behind every diagnostic of level error. */
export const unreadableFile: Rule = {
	id: "unreadable-file",
	title: "File not judged",
	description:
		"A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
	related_resources: [],
	family: "diagnostics",
	severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
	confidence: "certain",
	remediation: "Repair what the message names, or exclude the file if it is not run.",
	fix: "none",
};

/** The rules that the tool itself breaks the silence with; they have no Rego. */
export const diagnosticRules: readonly Rule[] = [unreadableFile, ownRuleFailed, ...decisionRules];

/** One for each place with a diagnostic of level error, in their order. */
export function unreadableDrafts(
	diagnostics: readonly Diagnostic[],
	projects: readonly CollectedProject[],
): readonly Draft[] {
	const errors = diagnostics.filter(({ level }) => level === "error");
	if (errors.length === 0) return [];
	return unreadablePlaces(errors, filesOfContainers(projects)).map(({ place, message, evidence }) => ({
		rule: unreadableFile.id,
		severity: "high",
		confidence: unreadableFile.confidence,
		message,
		remediation: unreadableFile.remediation,
		project: "",
		subject: place.source.path,
		place,
		related: [],
		evidence,
	}));
}

type Unreadable = {
	readonly place: Place;
	readonly message: string;
	/** The kinds of what went wrong there. */
	readonly evidence: string;
};

function unreadablePlaces(errors: readonly Diagnostic[], judged: ReadonlySet<string>): readonly Unreadable[] {
	const groups = groupBy(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
	return Array.from(groups.values(), (group) => {
		const { place } = group[0];
		const messages = [...new Set(group.map(({ message }) => message))];
		const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
		const how = judged.has(place.source.path) ? "is judged only in part" : "is not judged";
		return { place, message: `${how}: ${messages.join("; ")}`, evidence: kinds.join() };
	});
}

/** Files in which containers stand that are judged. */
function filesOfContainers(projects: readonly CollectedProject[]): ReadonlySet<string> {
	return new Set(projects.flatMap(({ model }) => pathsOfContainers(model)));
}
