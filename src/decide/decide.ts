import type { Collected, CollectedProject } from "../collect/collected.ts";
import type { Part } from "../collect/trees.ts";
import type { Change } from "../judge/judge.ts";
import { named } from "../limits.ts";
import type { Options } from "../options.ts";
import { mayHoldDecisions, readSource } from "../read.ts";
import { Source, startOf } from "../source.ts";
import { sortedOnce } from "../tree/sorted-paths.ts";
import type { Tree } from "../tree/tree.ts";
import { commentDecisions } from "./comment.ts";
import type { Decision } from "./decision.ts";
import { type Declarations, declarationChanges, declarationsOf, declaredDecisions } from "./declared.ts";
import { wordsOf } from "./same.ts";
import { composeDecisions } from "./x-bulkhead.ts";

/** The trees that decisions are held against, by the tree that is judged; undefined where that commit is not there. */
export type BaseTrees = ReadonlyMap<Tree, Tree | undefined>;

export type Decided = {
	readonly decisions: readonly Decision[];
	readonly changes: readonly Change[];
	/** What containers of a project declare in the base commit; undefined where the project's own word counts. */
	readonly declarations: (project: CollectedProject) => Declarations | undefined;
};

/**
 * The decisions that stand in the files themselves, and which of them count. Where there is a base, those that it does
 * not have do not count yet, unless it leaves the decision to the head (`decisions: head`).
 */
export async function decide(
	parts: readonly Part[],
	options: Pick<Options, "decisions" | "local" | "suppressions">,
	bases: BaseTrees | undefined,
	collectBase: (tree: Tree) => Promise<Collected>,
): Promise<Decided> {
	const decisions: Decision[] = [...options.suppressions];
	const changes: Change[] = [];
	const known = new Map<CollectedProject, Declarations>();
	for (const { tree, collected } of parts) {
		const held = bases !== undefined && options.decisions === "base";
		const base = bases?.get(tree);
		const sources = await sourcesOf(tree, collected);
		const before = base === undefined ? [] : await Promise.all(sources.map(({ path }) => readSource(base, path)));
		const own = sources.flatMap(inFile);
		const words = before.flatMap((one) => (one instanceof Source ? inFile(one) : []));
		const compared = compare(own, words);
		const why = pendingWhy(bases !== undefined && base === undefined, held);
		for (const decision of own) {
			const isNew = bases !== undefined && compared.isNew(decision);
			if (isNew && base !== undefined) changes.push(changeOf(decision, why));
			decisions.push(forbidden(isNew && held ? { ...decision, pending: why } : decision, options));
		}
		for (const one of compared.gone.flatMap((decision) => goneChange(decision, sources))) changes.push(one);
		const touched = sources.some(({ text }, index) => {
			const other = before[index];
			const old = other instanceof Source ? other.text : "";
			return text !== old && (text.includes("bulkhead") || old.includes("bulkhead"));
		});
		const declarations =
			bases === undefined
				? undefined
				: declarationsOf(
						base !== undefined && touched
							? (await collectBase(base)).projects
							: base === undefined
								? []
								: collected.projects,
					);
		for (const project of collected.projects) {
			if (held && declarations !== undefined) known.set(project, declarations);
			const declared = declaredDecisions(project, held ? declarations : undefined, why);
			for (const one of declared.map((decision) => forbidden(decision, options))) decisions.push(one);
			if (base !== undefined && declarations !== undefined)
				for (const one of declarationChanges(project, declarations, why)) changes.push(one);
		}
	}
	return { decisions, changes: distinct(changes), declarations: (project) => known.get(project) };
}

/** The texts that decisions may stand in, each once. */
async function sourcesOf(tree: Tree, { files, projects }: Collected): Promise<readonly Source[]> {
	// Of tens of thousands of files it may be a few, so that those are looked for first.
	const held = mayHoldDecisions(tree, [...files, ...projects.flatMap((project) => project.files)]);
	const read = await Promise.all(sortedOnce(held).map((path) => readSource(tree, path)));
	return read.filter((one) => one instanceof Source);
}

function inFile(source: Source): readonly Decision[] {
	return bounded([...commentDecisions(source), ...composeDecisions(source)], source);
}

/** Decisions of the head that the base does not have, and those of the base that are gone; the same words as often. */
function compare(head: readonly Decision[], base: readonly Decision[]) {
	const left = new Map<string, Decision[]>();
	for (const decision of base) {
		const words = wordsOf(decision);
		left.set(words, [...(left.get(words) ?? []), decision]);
	}
	const fresh = new Set(head.filter((decision) => left.get(wordsOf(decision))?.shift() === undefined));
	return { isNew: (decision: Decision) => fresh.has(decision), gone: [...left.values()].flat() };
}

function pendingWhy(isMissing: boolean, isHeld: boolean): string {
	if (isMissing) return "does not count: the base commit, which would have to have it, is not there";
	return isHeld
		? "is new in this pull request, and counts from when it is merged"
		: "is new, and counts already (decisions: head)";
}

/** What an organisation leaves to nobody else. */
function forbidden(decision: Decision, { local }: Pick<Options, "local">): Decision {
	if (local !== "ignore") return decision;
	return {
		...decision,
		pending: "does not count: the organisation's configuration leaves nothing to repositories (local: ignore)",
	};
}

function changeOf(decision: Decision, why: string): Change {
	return {
		place: decision.place,
		subject: subjectOf(decision),
		message: why,
		evidence: wordsOf(decision),
	};
}

function goneChange(decision: Decision, sources: readonly Source[]): readonly Change[] {
	const source = sources.find(({ path }) => path === decision.place.source.path);
	if (source === undefined) return [];
	const message = "is gone: what it accepted counts";
	return [{ place: startOf(source), subject: subjectOf(decision), message, evidence: wordsOf(decision) }];
}

function subjectOf({ rules }: Decision): string {
	return rules.length === 0 ? "a suppression" : `the suppression of ${rules.join(", ")}`;
}

function distinct(changes: readonly Change[]): readonly Change[] {
	const seen = new Set<string>();
	return changes.filter(({ place, evidence }) => {
		const key = `${place.source.path}\0${place.start}\0${evidence}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** As many decisions as are read of one file; the first of the others says so, and none of those accepts anything. */
function bounded(decisions: readonly Decision[], { bounds }: Source): readonly Decision[] {
	const most = bounds.limits.decisions;
	const left = decisions[most];
	if (left === undefined) return decisions;
	const fault = `is one of more in its file than ${named("decisions", bounds.limits)}: from here on, none counts`;
	return [...decisions.slice(0, most), { ...left, rules: [], faults: [fault] }];
}
