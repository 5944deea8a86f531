import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import { get, stringOf } from "../value.ts";
import type { ProjectPair } from "./pair.ts";

/** What could be read in one of two trees only: nobody knows what the other has there. */
export type Unread = {
	/** Files that cannot be read in the head, wholly or in part, and could be in the base. */
	readonly files: ReadonlySet<string>;
	/** Names of projects of the base that are gone from the head for that reason. */
	readonly projects: ReadonlySet<string>;
};

/** Pairs of which one side is not there because its files cannot be read are marked as such. */
export function withUnread(
	pairs: readonly ProjectPair[],
	base: readonly Diagnostic[],
	head: readonly Diagnostic[],
): { readonly pairs: readonly ProjectPair[]; readonly unread: Unread } {
	const files = { base: onlyUnreadIn(base, head), head: onlyUnreadIn(head, base) };
	const marked = pairs.map((pair): ProjectPair => {
		// One more combination of files that nobody can read in the other tree may be there too.
		if (pair.extra === "head" && isOf(pair.head?.files, files.base)) return { ...pair, unread: "base" };
		if (pair.extra === "base" && isOf(pair.base?.files, files.head)) return { ...pair, unread: "head" };
		if (pair.head === undefined) return isOf(pair.base?.files, files.head) ? { ...pair, unread: "head" } : pair;
		if (pair.base === undefined) return isOf(pair.head.files, files.base) ? { ...pair, unread: "base" } : pair;
		return pair;
	});
	const projects = marked.flatMap(({ base: project, unread }) =>
		unread === "head" && project !== undefined ? [stringOf(get(project.model, "name")) ?? ""] : [],
	);
	return { pairs: marked, unread: { files: files.head, projects: new Set(projects) } };
}

function isOf(files: readonly string[] | undefined, unread: ReadonlySet<string>): boolean {
	return files?.some((file) => unread.has(file)) === true;
}

/** Files with an error that the other tree does not have in them. */
function onlyUnreadIn(one: readonly Diagnostic[], other: readonly Diagnostic[]): ReadonlySet<string> {
	const key = ({ kind, message, place }: Diagnostic) => `${place.source.path}\0${kind}\0${message}`;
	const isError = ({ level }: Diagnostic) => level === "error";
	const there = groupBy(other.filter(isError), key);
	return new Set(one.filter((each) => isError(each) && !there.has(key(each))).map(({ place }) => place.source.path));
}
