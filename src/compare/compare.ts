import type { Part } from "../collect/trees.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Judged } from "../judge/judge.ts";
import type { Profile } from "../project.ts";
import { type FactsOf, surfaceDifference } from "../surface/difference.ts";
import { profileChange } from "../surface/profile-difference.ts";
import type { ComparedCommit } from "./comparison.ts";
import type { Before } from "./hold-against.ts";
import { differs, pairProjects } from "./pair.ts";
import { renamesOf } from "./renames.ts";
import { withUnread } from "./unread.ts";

/** A base and a head that have been collected. */
type Comparing = {
	readonly base: ComparedCommit;
	/** What was judged of the base. */
	readonly judged: Judged;
	readonly baseParts: readonly Part[];
	readonly headParts: readonly Part[];
	readonly factsOf: FactsOf;
	readonly profileOfFile: (path: string) => Profile;
};

/** What a head is held against: a base that has been judged, and how the two belong together. */
export function comparisonOf({ base, judged, baseParts, headParts, factsOf, profileOfFile }: Comparing): Before {
	const baseProjects = baseParts.flatMap(({ collected }) => collected.projects);
	const pairs = pairProjects(
		baseProjects,
		headParts.flatMap(({ collected }) => collected.projects),
	);
	const files = { base: pathsOf(baseParts), head: pathsOf(headParts) };
	const { pairs: marked, unread } = withUnread(pairs, diagnosticsOf(baseParts), diagnosticsOf(headParts));
	const projects = marked.filter((pair) => differs(pair) || profileChange(pair, profileOfFile) !== undefined);
	return {
		breaches: judged.breaches,
		diagnostics: judged.verdict.diagnostics,
		renames: renamesOf(pairs, baseProjects, files),
		unread,
		comparison: { base, surface: surfaceDifference(projects, factsOf, profileOfFile, unread.files), projects },
	};
}

function diagnosticsOf(parts: readonly Part[]): readonly Diagnostic[] {
	return parts.flatMap(({ collected }) => collected.diagnostics);
}

function pathsOf(parts: readonly Part[]): ReadonlySet<string> {
	return new Set(parts.flatMap(({ paths }) => paths));
}
