import { collect } from "./collect/collect.ts";
import type { Collected } from "./collect/collected.ts";
import { profileOfFile } from "./collect/profile.ts";
import { discover } from "./discover.ts";
import { judge, type Verdict } from "./judge/judge.ts";
import { diagnosticRules } from "./judge/unreadable.ts";
import type { Options } from "./options.ts";
import type { Rule } from "./policy/catalog.ts";
import { Policy } from "./policy/policy.ts";
import type { Tree } from "./tree/tree.ts";
import { toJson } from "./value.ts";

/** What a run gives: the verdict, and what it was reached from. */
export type Run = {
	readonly verdict: Verdict;
	readonly collected: Collected;
	/** Every rule that a finding may be of, by id. */
	readonly rules: ReadonlyMap<string, Rule>;
};

/** The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's. */
export async function run(trees: readonly Tree[], options: Options): Promise<Run> {
	const [collected, policy] = await Promise.all([collectAll(trees, options), Policy.bundled()]);
	const catalog = policy.catalog();
	policy.select(catalog.filter((rule) => options.pedantic || rule.pedantic !== true).map((rule) => rule.id));
	const rules = new Map([...catalog, ...diagnosticRules].map((rule) => [rule.id, rule]));
	const evaluated = collected.projects.map((project) => ({
		project,
		violations: policy.violations(toJson(project.model)),
	}));
	const verdict = judge({
		collected: evaluated,
		files: collected.files,
		diagnostics: collected.diagnostics,
		rules,
		profileOfFile,
		options,
	});
	return { verdict, collected, rules };
}

/** Discover, read, collect: over all trees, in their order. */
export async function collectAll(trees: readonly Tree[], options: Options): Promise<Collected> {
	const parts: Collected[] = [];
	for (const tree of trees) parts.push(await collect(tree, discover(await tree.list(), options)));
	return {
		files: parts.flatMap((part) => part.files),
		projects: parts.flatMap((part) => part.projects),
		diagnostics: parts.flatMap((part) => part.diagnostics),
	};
}
