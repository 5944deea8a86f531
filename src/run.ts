import { collect } from "./collect/collect.ts";
import type { Collected } from "./collect/collected.ts";
import { profileOfFile } from "./collect/profile.ts";
import { configuredProfile, withProfiles } from "./config/profiles.ts";
import { type BaseTrees, decide, type Part } from "./decide/decide.ts";
import { undeclaredIn } from "./decide/declared.ts";
import { requireKnownRules } from "./decide/known-rules.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { discover } from "./discover.ts";
import { type Change, type Evaluated, judge, type Verdict } from "./judge/judge.ts";
import { isWanted, parametersOf } from "./judge/rule-settings.ts";
import { diagnosticRules } from "./judge/unreadable.ts";
import type { Options, Settings } from "./options.ts";
import type { Rule } from "./policy/catalog.ts";
import type { OwnRules } from "./policy/own/own-rules.ts";
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

/** What a run is told besides its options; nothing of it is needed where everything that the files accept counts. */
export type RunContext = {
	/** In a pull request: what decisions are held against. */
	readonly bases?: BaseTrees;
	readonly diagnostics?: readonly Diagnostic[];
	readonly changes?: readonly Change[];
	/** Configurations whose names of rules must be right. */
	readonly written?: readonly Settings[];
	/** Rules that are not bundled. */
	readonly own?: OwnRules;
	/** Rules that a configuration may name, though they do not count yet. */
	readonly upcoming?: readonly Rule[];
	/** Only a part of the repository was asked for. */
	readonly partial?: boolean;
};

/**
 * The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's.
 * @throws UsageError where a configuration names rules or parameters that there are not.
 */
export async function run(trees: readonly Tree[], options: Options, context: RunContext = {}): Promise<Run> {
	const [parts, policy] = await Promise.all([collectEach(trees, options), Policy.bundled()]);
	const collected = together(parts);
	const bundled = policy.catalog();
	const catalog = [...bundled, ...(context.own?.catalog ?? [])];
	const rules = new Map([...catalog, ...diagnosticRules].map((rule) => [rule.id, rule]));
	const named = new Map([...(context.upcoming ?? []).map((rule) => [rule.id, rule] as const), ...rules]);
	for (const settings of context.written ?? []) requireKnownRules(settings, named);
	const wanted = catalog.filter((rule) => isWanted(rule, options)).map((rule) => rule.id);
	const config = parametersOf(options.rules);
	policy.select(
		bundled.map(({ id }) => id).filter((id) => wanted.includes(id)),
		config,
	);
	const own = context.own?.evaluation(wanted, { ...policy.data, config });
	const decided = await decide(parts, options, context.bases, (base) => collectAll([base], options));
	// Ours first, and by themselves: whatever own rules do, these stand.
	const evaluate = async (model: unknown) => [...policy.violations(model), ...((await own?.violations(model)) ?? [])];
	const evaluated: Evaluated[] = [];
	try {
		for (const project of collected.projects) {
			const violations = await evaluate(toJson(project.model));
			const undeclared = await undeclaredIn(project, violations, decided.declarations(project), evaluate);
			evaluated.push({ project, violations, undeclared });
		}
	} finally {
		await own?.end();
	}
	const verdict = judge({
		collected: evaluated,
		files: collected.files,
		diagnostics: [...collected.diagnostics, ...(context.diagnostics ?? [])],
		rules,
		profileOfFile: (path) => configuredProfile(path, options.profiles) ?? profileOfFile(path),
		options,
		decisions: decided.decisions,
		changes: [...(context.changes ?? []), ...decided.changes],
		failures: context.own?.located(own?.failures() ?? []) ?? [],
		partial: context.partial ?? false,
	});
	return { verdict, collected, rules };
}

/** Discover, read, collect: over all trees, in their order. */
export async function collectAll(trees: readonly Tree[], options: Options): Promise<Collected> {
	return together(await collectEach(trees, options));
}

async function collectEach(trees: readonly Tree[], options: Options): Promise<readonly Part[]> {
	const parts: Part[] = [];
	for (const tree of trees) {
		const collected = await collect(tree, discover(await tree.list(), options), options);
		parts.push({ tree, collected: shown(withProfiles(collected, options.profiles), tree) });
	}
	return parts;
}

function shown(collected: Collected, tree: Tree): Collected {
	const label = tree.label?.bind(tree);
	if (label === undefined) return collected;
	const projects = collected.projects.map((project) => ({ ...project, shownFiles: project.files.map(label) }));
	return { ...collected, projects };
}

function together(parts: readonly Part[]): Collected {
	return {
		files: parts.flatMap(({ collected }) => collected.files),
		projects: parts.flatMap(({ collected }) => collected.projects),
		diagnostics: parts.flatMap(({ collected }) => collected.diagnostics),
	};
}
