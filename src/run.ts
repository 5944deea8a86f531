import { tooMuch } from "./bounds.ts";
import type { Collected, CollectedProject } from "./collect/collected.ts";
import { profileOfFile } from "./collect/profile.ts";
import { collectAll, collectEach, type Part, together } from "./collect/trees.ts";
import { type Compared, collectBase } from "./compare/base-parts.ts";
import type { Before } from "./compare/hold-against.ts";
import { configuredProfile } from "./config/profiles.ts";
import { type BaseTrees, type Decided, decide } from "./decide/decide.ts";
import { type Declarations, undeclaredIn } from "./decide/declared.ts";
import { requireKnownRules } from "./decide/known-rules.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { EarlyEvaluation } from "./early-evaluation.ts";
import { type Change, type Judged, judgeTraced, type Verdict } from "./judge/judge.ts";
import { type Evaluated, type LocatedProject, locateProject } from "./judge/locate.ts";
import { isWanted, parametersOf } from "./judge/rule-settings.ts";
import { diagnosticRules } from "./judge/unreadable.ts";
import { type Limits, limitsOf } from "./limits.ts";
import type { Options, Settings } from "./options.ts";
import type { Rule, Violation } from "./policy/catalog.ts";
import { LostProjects, unlessTooLarge } from "./policy/lost-projects.ts";
import type { OwnRules } from "./policy/own/own-rules.ts";
import { Policy } from "./policy/policy.ts";
import type { Profile } from "./project.ts";
import { readInPassing } from "./read.ts";
import { holdRoomForNew } from "./short-run.ts";
import type { FactsOf } from "./surface/difference.ts";
import type { Fact } from "./surface/fact.ts";
import type { Tree } from "./tree/tree.ts";
import { type Mapping, toJson } from "./value.ts";

/** What a run gives: the verdict, and what it was reached from. */
export type Run = {
	readonly verdict: Verdict;
	readonly collected: Collected;
	/** Every rule that a finding may be of, by id. */
	readonly rules: ReadonlyMap<string, Rule>;
	/** What the containers of a project of this run, or of its base, expose, reach and control. */
	readonly factsOf: FactsOf;
};

/** What a run is told besides its options; nothing of it is needed where everything that the files accept counts. */
export type RunContext = {
	/** In a pull request: what decisions are held against. */
	readonly bases?: BaseTrees;
	/** What findings and surface are held against. */
	readonly compared?: Compared;
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
	/** Nothing but the verdict is asked for: of projects in which nothing is found, no more is kept than it says of them. */
	readonly verdictOnly?: boolean;
};

/** Of so many projects, what is made dies as that of thousands does. */
const projectsThatShowRoom = 60;

/**
 * The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's.
 * @throws UsageError where a configuration names rules or parameters that there are not.
 */
export async function run(trees: readonly Tree[], options: Options, context: RunContext = {}): Promise<Run> {
	const limits = limitsOf(options.limits);
	const policy = await Policy.bundled(limits);
	const { rules, own } = selectRules(policy, options, context, limits);
	try {
		const violations = violationsOf(policy, own, limits);
		// Most projects of a base are those of the head, to the letter.
		const evaluate = context.compared === undefined ? violations : oncePerModel(violations);
		const factsOf = oncePerProject((model) => unlessTooLarge(() => policy.surface(toJson(model))));
		const profileOf = oncePerPath((path) => configuredProfile(path, options.profiles) ?? profileOfFile(path));
		const lost = new LostProjects();
		const evaluated = async (project: CollectedProject, declarations?: Declarations): Promise<Evaluated> => {
			const found = await lost.within(project, () => evaluate(toJson(project.model)));
			const undeclared = await lost.within(project, () => undeclaredIn(project, found, declarations, evaluate));
			return { project, violations: found, undeclared };
		};
		const locating = { rules, profileOfFile: profileOf, options };
		const early = isAlone(context)
			? new EarlyEvaluation(async (project) => locateProject(await evaluated(project), locating))
			: undefined;
		if (early !== undefined) for (const tree of trees) readInPassing(tree);
		let taken = 0;
		const parts = await collectEach(trees, options, (project) => {
			taken += 1;
			if (taken === projectsThatShowRoom) holdRoomForNew();
			return early === undefined ? project : early.take(project);
		});
		const base = await collectBase(parts, options, context.compared);
		const collectedOf = async (tree: Tree) =>
			base?.parts?.find((part) => part.tree === tree)?.collected ?? collectAll([tree], options);
		const evaluateParts = async (evaluating: readonly Part[], bases?: BaseTrees): Promise<EvaluatedParts> => {
			const decided = await decide(evaluating, options, bases, collectedOf);
			const projects: (Evaluated | LocatedProject)[] = [];
			for (const project of together(evaluating).projects) {
				projects.push(early?.located(project) ?? (await evaluated(project, decided.declarations(project))));
			}
			return { parts: evaluating, decided, projects, lost: lost.take(), failures: own?.failures() ?? [] };
		};
		const judgeParts = (judged: EvaluatedParts, how: JudgeHow): Judged => {
			const { decided, projects, failures } = judged;
			const { files, diagnostics } = together(judged.parts);
			return judgeTraced({
				collected: projects,
				files,
				diagnostics: [...diagnostics, ...judged.lost, ...(how.diagnostics ?? [])],
				...locating,
				options,
				decisions: decided.decisions,
				changes: [...(how.changes ?? []), ...decided.changes],
				failures: context.own?.located(failures) ?? [],
				partial: context.partial ?? false,
				before: how.before,
				credentials: early?.credentials.credentials(projects.map(({ project }) => project)),
			});
		};
		const head = await evaluateParts(parts, context.bases);
		const before =
			base?.parts === undefined
				? undefined
				: (await import("./compare/compare.ts")).comparisonOf({
						base: base.commit,
						judged: judgeParts(await evaluateParts(base.parts), {}),
						baseParts: base.parts,
						headParts: parts,
						factsOf,
						profileOfFile: profileOf,
					});
		const diagnostics = [...(context.diagnostics ?? []), ...(base?.diagnostics ?? [])];
		const { verdict } = judgeParts(head, { ...context, diagnostics, before });
		return { verdict, collected: together(parts), rules, factsOf };
	} finally {
		await own?.end();
	}
}

type OwnEvaluation = ReturnType<OwnRules["evaluation"]>;

/**
 * Selects the rules that are asked for, bundled and own ones; `rules` is all that a finding may be of.
 * @throws UsageError where a configuration names rules or parameters that there are not.
 */
function selectRules(
	policy: Policy,
	options: Options,
	context: RunContext,
	limits: Limits,
): { readonly rules: ReadonlyMap<string, Rule>; readonly own: OwnEvaluation | undefined } {
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
	return { rules, own: context.own?.evaluation(wanted, { ...policy.data, config }, limits) };
}

type Violations = (model: unknown) => Promise<readonly Violation[]>;

/**
 * What the selected rules find in a model.
 * @throws UsageError where they find more in all models than the limit.
 */
function violationsOf(policy: Policy, own: OwnEvaluation | undefined, limits: Limits): Violations {
	let count = 0;
	return async (model) => {
		// Ours first, and by themselves: whatever own rules do, these stand.
		const ours = policy.violations(model);
		const found = own === undefined ? ours : [...ours, ...(await own.violations(model))];
		count += found.length;
		if (count > limits.findings) throw tooMuch("findings", limits, "the rules find more");
		return found;
	};
}

/** Whether projects may be gone when they have been evaluated: nothing is held against a base, and no report asks for them. */
function isAlone({ verdictOnly, bases, compared }: RunContext): boolean {
	return verdictOnly === true && bases === undefined && compared === undefined;
}

/** Parts with what the rules find in them, and what is decided about that. */
type EvaluatedParts = {
	readonly parts: readonly Part[];
	readonly decided: Decided;
	readonly projects: readonly (Evaluated | LocatedProject)[];
	/** Projects that are more than the rules can judge. */
	readonly lost: readonly Diagnostic[];
	/** Own rules that have failed so far. */
	readonly failures: ReturnType<OwnEvaluation["failures"]>;
};

type JudgeHow = Pick<RunContext, "diagnostics" | "changes"> & { readonly before?: Before | undefined };

/** Several reports ask for the same facts. */
function oncePerProject(facts: (model: Mapping) => readonly Fact[]): FactsOf {
	const known = new WeakMap<Mapping, readonly Fact[]>();
	return ({ model }) => {
		const found = known.get(model) ?? facts(model);
		known.set(model, found);
		return found;
	};
}

/** Many findings stand in one file. */
function oncePerPath(profileOf: (path: string) => Profile): (path: string) => Profile {
	const known = new Map<string, Profile>();
	return (path) => {
		const found = known.get(path) ?? profileOf(path);
		known.set(path, found);
		return found;
	};
}

function oncePerModel(violations: Violations): Violations {
	const known = new Map<string, Promise<readonly Violation[]>>();
	return (model) => {
		const key = JSON.stringify(model);
		const found = known.get(key) ?? violations(model);
		known.set(key, found);
		return found;
	};
}
