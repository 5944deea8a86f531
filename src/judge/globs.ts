import picomatch from "picomatch";
import { longestName } from "../longest-name.ts";
import { UsageError } from "../options.ts";
import { whyNotQuick } from "./quick-glob.ts";

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
	const why = whyNotQuick(glob);
	if (why !== undefined) throw new UsageError(`the glob "${glob}" ${why}`);
	const made = quickly(glob, picomatch(glob, { dot: true }));
	compiled.set(glob, made);
	return made;
}

/**
 * Most texts lack a name that the glob writes out, and to look for that costs a tenth of what the expression does. Of a
 * glob with more than `*` and names, nobody knows here what it writes out.
 */
function quickly(glob: string, made: (text: string) => boolean): (text: string) => boolean {
	if (!/^[\w\-. /*]+$/.test(glob) || glob.startsWith("./")) return made;
	const longest = longestName(glob);
	return (text) => text.includes(longest) && made(text);
}
