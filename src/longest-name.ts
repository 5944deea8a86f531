/** The longest name that a glob of names, `/` and `*` writes out: it stands in whatever the glob matches. */
export function longestName(glob: string): string {
	const [longest = ""] = glob.split(/[!/*]+/).toSorted((a, b) => b.length - a.length);
	return longest;
}
