import { Bounds, type Tally } from "./bounds.ts";
import { type LimitName, type Limits, named } from "./limits.ts";
import { Recent } from "./recent.ts";
import { Source } from "./source.ts";
import type { Read, Tree } from "./tree/tree.ts";

type Reading = Promise<Source | Unread>;

/** Files already read, by tree: one that several projects refer to is read, and parsed, once. */
const opened = new WeakMap<Tree, Map<string, Reading>>();

/** The files of trees of which only those are kept that were asked for last, or may hold decisions (then they are in `opened`). */
const passing = new WeakMap<Tree, { readonly recent: Recent<string, Reading>; readonly tallies: Map<string, Tally> }>();

/** UTF-16 code units of text. */
const mostRecent = 2 ** 21;

/** Besides its text, of a file. */
const weightOfFile = 200;
/** More than it takes: that a file is not there is found out again by one call. */
const weightOfUnread = 2 ** 13;

/**
 * From now on, files of the tree are kept for those that ask for them soon again; whoever asks later has them read anew.
 * Only where all that is made of a file is done with when the next ones are read.
 */
export function readInPassing(tree: Tree): void {
	passing.set(tree, { recent: new Recent(mostRecent), tallies: new Map() });
}

/** What the files of a tree are read within. */
const within = new WeakMap<Tree, Bounds>();

/** The bounds that the files of a tree are read within from now on: those of a tree it is compared with, or new ones. */
export function readWithin(tree: Tree, limits: Readonly<Partial<Limits>>): Bounds {
	const bounds = within.get(tree) ?? new Bounds(limits);
	within.set(tree, bounds);
	return bounds;
}

/** The kind of the diagnostic about a file that gave no text. */
export function unreadKind(unread: Unread): "limit" | "refused" | "missing" {
	if (unread.kind !== "refused") return "missing";
	return unread.large === true ? "limit" : "refused";
}

/** Why a file gave no text. */
export type Unread = Exclude<Read, { readonly kind: "text" }>;

/** A file of the tree as a source. The same path gives the same source, unless it is read in passing. */
export function readSource(tree: Tree, path: string): Promise<Source | Unread> {
	const files = opened.get(tree) ?? new Map<string, Reading>();
	opened.set(tree, files);
	const recent = passing.get(tree)?.recent;
	const known = files.get(path) ?? recent?.get(path);
	if (known !== undefined) return known;
	const reading = read(tree, path);
	if (recent !== undefined) return letPass(path, reading, recent, files);
	files.set(path, reading);
	return reading;
}

async function letPass(path: string, reading: Reading, recent: Recent<string, Reading>, files: Map<string, Reading>) {
	recent.set(path, reading, 0);
	const found = await reading;
	if (found instanceof Source && mayDecide(found)) files.set(path, reading);
	recent.set(path, reading, found instanceof Source ? weightOfFile + found.text.length : weightOfUnread);
	return found;
}

/** Lets go of a file that is read in passing, and that nobody is expected to ask for again. */
export function forgetRead(tree: Tree, path: string): void {
	passing.get(tree)?.recent.delete(path);
}

/** Those of some files that decisions may stand in; of a tree whose files are kept, all. */
export function mayHoldDecisions(tree: Tree, paths: readonly string[]): readonly string[] {
	return passing.has(tree) ? paths.filter((path) => opened.get(tree)?.has(path)) : paths;
}

/** Every form of a decision has the name in it. */
function mayDecide({ text }: Source): boolean {
	return text.includes("bulkhead");
}

/** A source without text that stands for a file that cannot be read, so that something can be said of it. */
export function unreadSource(tree: Tree, path: string): Source {
	return new Source(path, "", tree.label?.(path));
}

/** Whether two trees give the same for everything that has been read of the first. */
export async function readsTheSame(tree: Tree, other: Tree): Promise<boolean> {
	for (const [path, reading] of opened.get(tree) ?? []) {
		const [one, there] = await Promise.all([reading, readSource(other, path)]);
		if (one !== there && !isEquallyUnread(one, there)) return false;
	}
	return true;
}

function isEquallyUnread(one: Source | Unread, other: Source | Unread): boolean {
	return !(one instanceof Source) && !(other instanceof Source) && JSON.stringify(one) === JSON.stringify(other);
}

/** The other tree of two that are compared. */
const twins = new WeakMap<Tree, Tree>();

/** Of two commits most files are the same: from now on, a file of `tree` that `other` has too is that one's source, parsed once. */
export function shareSources(tree: Tree, other: Tree): void {
	twins.set(tree, other);
	const bounds = within.get(other);
	if (bounds !== undefined) within.set(tree, bounds);
}

async function read(tree: Tree, path: string): Promise<Source | Unread> {
	const bounds = within.get(tree) ?? new Bounds();
	const found = await tree.read(path, bounds.limits[ofFiles] * 2 ** 20);
	if (found.kind === "refused" && found.large === true) {
		return { ...found, why: `is larger than ${named(ofFiles, bounds.limits)}` };
	}
	if (found.kind !== "text") return found;
	const tallies = passing.get(tree)?.tallies;
	const tally = tallies?.get(path);
	const source = new Source(path, found.text, tree.label?.(path), found.ignored, bounds, tally);
	if (tally !== undefined) return source;
	tallies?.set(path, source.tally);
	const twin = twins.get(tree);
	const same = twin && (await opened.get(twin)?.get(path));
	if (same instanceof Source && isSame(same, source)) return same;
	bounds.spend(source.text.length);
	return source;
}

const ofFiles: LimitName = "file-mib";

function isSame(one: Source, other: Source): boolean {
	return one.text === other.text && one.label === other.label && one.ignored === other.ignored;
}
