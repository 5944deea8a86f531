import picomatch from "picomatch";
import { UsageError } from "../options.ts";

const compiled = new Map<string, (text: string) => boolean>();

/** Whether one of some globs matches; without globs, everything does. */
export function matchesSome(globs: readonly string[] | undefined, text: string | undefined): boolean {
	if (globs === undefined) return true;
	return text !== undefined && globs.some((glob) => matcher(glob)(text));
}

/** Whether a glob matches a path or a name. */
export function matches(glob: string, text: string): boolean {
	return matcher(glob)(text);
}

function matcher(glob: string): (text: string) => boolean {
	const known = compiled.get(glob);
	if (known !== undefined) return known;
	if (!isQuick(glob)) throw new UsageError(`the glob "${glob}" has more wildcards than can be matched in time`);
	const made = picomatch(glob, { dot: true });
	compiled.set(glob, made);
	return made;
}

/** Globs become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 4;

function isQuick(glob: string): boolean {
	return (
		(glob.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
		glob.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards)
	);
}
