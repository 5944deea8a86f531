/** Why a glob may take longer to match than anybody waits; undefined for one that is quick. Completes "the glob …". */
export function whyNotQuick(glob: string): string | undefined {
	if ((glob.match(/\*{2,}/g)?.length ?? 0) > maxWildcards || glob.split("/").some(hasManyWildcards))
		return "has more wildcards than can be matched in time";
	if (groupsOf(glob).some(isReadInManyWays))
		return "repeats a group that can be read in many ways, which cannot be matched in time";
	return undefined;
}

/** Globs become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 4;

/** In one part of a path. picomatch hands a `+` behind a bracket on to the expression. */
function hasManyWildcards(part: string): boolean {
	return (part.match(/\*+|[+?!]\(|[)\]}]\+/g)?.length ?? 0) > maxWildcards;
}

type Group = {
	/** What stands in front of it. */
	readonly before: string | undefined;
	readonly alternatives: readonly string[];
	readonly after: string | undefined;
};

function groupsOf(glob: string): readonly Group[] {
	const groups: Group[] = [];
	const open: number[] = [];
	for (let at = 0; at < glob.length; at++) {
		if (glob[at] === "(" || glob[at] === "{") open.push(at);
		if (glob[at] !== ")" && glob[at] !== "}") continue;
		const start = open.pop();
		if (start === undefined) continue;
		const isSet = glob[start] === "{";
		groups.push({
			before: isSet ? undefined : glob[start - 1],
			// Of groups in groups, the whole text of each would be as much again for each of them.
			alternatives: open.length > maxWildcards ? [""] : glob.slice(start + 1, at).split(isSet ? "," : "|"),
			after: glob[at + 1],
		});
	}
	return groups;
}

/** Then each way to part a text into repetitions is tried: their number doubles with each character. */
function isReadInManyWays({ before, alternatives, after }: Group): boolean {
	const isRepeated = before === "+" || before === "*";
	if (after !== "+") return isRepeated && !areApart(alternatives);
	return isRepeated || before === "!" || before === "?" || !areApart(alternatives);
}

/** Whether no text can be parted into some of these in two ways: one set of characters, or texts of which none begins another. */
function areApart(alternatives: readonly string[]): boolean {
	const [only = ""] = alternatives;
	if (alternatives.length === 1 && /^\[[^[\]\\]+\]$/.test(only)) return true;
	if (!alternatives.every((text) => /^[^*?+@!()[\]{}\\]+$/.test(text))) return false;
	const sorted = alternatives.toSorted();
	return sorted.every((text, index) => index === 0 || !text.startsWith(sorted[index - 1] ?? ""));
}
