import ignore, { type Ignore } from "ignore";
import { longestName } from "../longest-name.ts";
import { UsageError } from "../options.ts";

/** Folders that hold other people's code; what runs from them is not this repository's decision. */
export const vendored: ReadonlySet<string> = new Set([
	".git",
	".hg",
	".svn",
	".terraform",
	".venv",
	"__pycache__",
	"bower_components",
	"node_modules",
	"site-packages",
	"third_party",
	"vendor",
	"venv",
]);

/** One `.gitignore`: its folder in the tree, empty for the root, and what it says. */
export type IgnoreRules = { readonly folder: string; readonly patterns: Patterns };

/** Reads a `.gitignore`; patterns that would take too long to match are left out. */
export function ignoreRules(folder: string, text: string, bound: PatternBound): IgnoreRules {
	const patterns = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#") && isQuick(line));
	return { folder, patterns: new Patterns(folder, patterns, bound) };
}

/** Patterns become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 2;
/** No path is longer. */
const maxLength = 4096;

function isQuick(pattern: string): boolean {
	return (
		pattern.length <= maxLength &&
		(pattern.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
		pattern.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards)
	);
}

/** How much the patterns of all `.gitignore` files of a tree may be held against paths before that is enough. */
export class PatternBound {
	readonly #most: number;
	#spent = 0;

	/** `most` in steps: 1 is to look for a name. */
	constructor(most = mostSteps) {
		this.#most = most;
	}

	/** @throws UsageError where it is more than anybody waits for; `folder` is where the patterns stand. */
	spend(steps: number, folder: string): void {
		this.#spent += steps;
		if (this.#spent <= this.#most) return;
		const file = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
		throw new UsageError(
			`${file}: the patterns of the .gitignore files are more than can be held against so many paths (${this.#most / 1e6} million steps); name the files that are to be judged`,
		);
	}
}

/** Some ten seconds. Honest trees of hundreds of thousands of files take a tenth. */
const mostSteps = 1_000_000_000;
/** What an expression takes. */
const stepsOfPattern = 100;

/** For so many patterns no set of their own is made. */
const few = 32;

/** The patterns of one `.gitignore`. Of most of them a path lacks a name that they write out: only the others are asked. */
class Patterns {
	readonly #folder: string;
	readonly #bound: PatternBound;
	readonly #all: readonly string[];
	/** What each writes out, in lower case: git's patterns are held against paths as on a file system without case. */
	readonly #names: readonly string[];
	/** A folder is asked for with each file in it. */
	readonly #folders = new Map<string, Answer>();
	/** By their indices. */
	readonly #sets = new Map<string, Ignore>();

	constructor(folder: string, all: readonly string[], bound: PatternBound) {
		this.#folder = folder;
		this.#all = all;
		this.#names = all.map(nameIn);
		this.#bound = bound;
	}

	test(path: string): Answer {
		const known = this.#folders.get(path);
		if (known !== undefined) return known;
		const answer = this.#test(path);
		if (path.endsWith("/")) this.#folders.set(path, answer);
		return answer;
	}

	#test(path: string): Answer {
		const lower = path.toLowerCase();
		const found: number[] = [];
		this.#names.forEach((name, index) => {
			if (lower.includes(name)) found.push(index);
		});
		this.#bound.spend(this.#all.length + stepsOfPattern * found.length, this.#folder);
		if (found.length === 0) return { ignored: false, unignored: false };
		const isFew = found.length <= few;
		const key = isFew ? found.join() : "";
		const known = this.#sets.get(key);
		const set = known ?? ignore().add(isFew ? found.map((index) => this.#all[index] ?? "") : [...this.#all]);
		if (known === undefined) this.#sets.set(key, set);
		return set.test(path);
	}
}

type Answer = { readonly ignored: boolean; readonly unignored: boolean };

/** The longest name that stands in whatever a pattern matches; empty where that is not plain to see. */
function nameIn(pattern: string): string {
	return /^!?[\w\-./*]+$/.test(pattern) ? longestName(pattern).toLowerCase() : "";
}

/** The last `.gitignore` that has a rule for a path decides, as in git. Folders end in `/`. */
export function ignored(path: string, rules: readonly IgnoreRules[]): boolean {
	for (const { folder, patterns } of rules.toReversed()) {
		const result = patterns.test(folder === "" ? path : path.slice(folder.length + 1));
		if (result.ignored) return true;
		if (result.unignored) return false;
	}
	return false;
}
