import { collect } from "./collect/collect.ts";
import type { Collected, CollectedProject } from "./collect/collected.ts";
import { profileOfFile } from "./collect/profile.ts";
import { discover } from "./discover.ts";
import { judge, type Verdict } from "./judge/judge.ts";
import type { Options } from "./options.ts";
import type { Rule, Violation } from "./policy/catalog.ts";
import { Policy } from "./policy/policy.ts";
import type { Tree } from "./tree/tree.ts";
import { toJson } from "./value.ts";

/** What a run gives: the verdict, and what it was reached from. */
export type Run = {
	readonly verdict: Verdict;
	readonly collected: Collected;
	readonly rules: readonly Rule[];
};

/** The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's. */
export async function run(trees: readonly Tree[], options: Options): Promise<Run> {
	const [collected, policy] = await Promise.all([collectAll(trees, options), Policy.bundled()]);
	const rules = policy.catalog();
	policy.select(rules.filter((rule) => options.pedantic || rule.pedantic !== true).map((rule) => rule.id));
	const evaluated = collected.projects.map((project) => evaluate(policy, project));
	const verdict = judge({
		collected: evaluated,
		diagnostics: collected.diagnostics,
		rules: new Map(rules.map((rule) => [rule.id, rule])),
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

function evaluate(policy: Policy, project: CollectedProject): Evaluated {
	return { project, violations: policy.violations(toJson(project.model)) };
}

type Evaluated = { readonly project: CollectedProject; readonly violations: readonly Violation[] };
