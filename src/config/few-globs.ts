import { limitsOf, named } from "../limits.ts";
import { type Options, UsageError } from "../options.ts";

/** @throws UsageError where what is in force has more globs than can be held against each file and finding. */
export function requireFewGlobs({ include, exclude, profiles, rules, suppressions, limits: said }: Options): void {
	const limits = limitsOf(said);
	const about: readonly About[] = [...rules, ...suppressions.map(({ scope }) => (scope.kind === "globs" ? scope : {}))];
	const count = about.reduce(
		(sum, { files = [], containers = [] }) => sum + Math.max(1, files.length + containers.length),
		include.length + exclude.length + profiles.length,
	);
	if (count <= limits.globs) return;
	throw new UsageError(
		`the configuration has ${count} globs, more than ${named("globs", limits)}: name folders rather than what is in them, or raise the limit`,
	);
}

/** What is about everything counts as one glob: it is held against each finding too. */
type About = { readonly files?: readonly string[]; readonly containers?: readonly string[] };
