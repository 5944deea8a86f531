import { readFile } from "node:fs/promises";
import { combine, onlyStricter } from "../config/combine.ts";
import { type ConfigLayer, configOf, configSource, readConfig } from "../config.ts";
import { baseOf } from "../decide/base.ts";
import { readBaseline } from "../decide/baseline.ts";
import type { BaseTrees } from "../decide/decide.ts";
import { isProposal, type Proposal, proposalOf } from "../decide/event.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Change } from "../judge/judge.ts";
import { type Options, resolveOptions, type Settings, UsageError } from "../options.ts";
import type { Rule } from "../policy/catalog.ts";
import type { OwnRules } from "../policy/own/own-rules.ts";
import { treesOf } from "../roots.ts";
import { Source, startOf } from "../source.ts";
import type { Tree } from "../tree/tree.ts";
import type { WorkTree } from "../tree/worktree.ts";
import { toJson } from "../value.ts";
import { parseYaml } from "../yaml.ts";

/** What a run needs to know besides its options. */
export type Prepared = {
	readonly trees: readonly WorkTree[];
	readonly options: Options;
	/** In a pull request: the trees that decisions are held against. */
	readonly bases?: BaseTrees;
	/** What the run should say of how it was prepared. */
	readonly diagnostics: readonly Diagnostic[];
	/** Changes to the configuration. */
	readonly changes: readonly Change[];
	/** The configurations that count, strongest first. */
	readonly layers: readonly ConfigLayer[];
	/** Configurations that somebody is writing now: names of rules in them must be right. */
	readonly written: readonly Settings[];
	/** Rules that are not bundled, and those that are to come. */
	readonly own?: OwnRules;
	readonly upcoming: readonly Rule[];
	/** Where own rules and a baseline are read from: the base commit, unless the head decides. */
	readonly decisionTree: Tree | undefined;
	/** Only a part of the repository was asked for. */
	readonly partial: boolean;
};

/** What only the action knows. */
export type Surroundings = {
	/** An organisation's configuration. */
	readonly organisation?: Source | undefined;
	/** Undefined: nothing is proposed, and what stands in the files counts. `unknown`: something is, nobody can say what. */
	readonly proposal?: Proposal | "unknown" | undefined;
	/** What holds where neither a configuration nor anybody says otherwise. */
	readonly defaults?: Settings;
	/** What becomes of files that git ignores: `leave` where the verdict must be that of the commit. */
	readonly ignored?: "mark" | "leave";
	/** false: what the baseline knows counts, because it is being written. */
	readonly baseline?: boolean;
};

/** What to look at and how, from paths, settings said by hand, and the configurations. */
export async function prepare(
	paths: readonly string[],
	said: Settings,
	configFile: string | undefined,
	current: string,
	{ organisation, proposal, defaults = {}, ignored = "mark", baseline = true }: Surroundings = {},
): Promise<Prepared> {
	const trees = await treesOf(paths, current, ignored);
	const [first] = trees;
	const strong = organisation === undefined ? undefined : configOf(organisation, "organisation");
	const head: ConfigLayer =
		first === undefined || strong?.settings.local === "ignore" ? noConfig : await readConfig(first, configFile);
	const proposed = proposal === undefined ? undefined : await proposedOf(trees, proposal, head, configFile);
	const baseSettings = proposed?.approved ?? head;
	const decisions = strong?.settings.decisions ?? baseSettings.settings.decisions ?? "base";
	const headMayDecide = proposed?.base !== undefined || strong?.settings.decisions === "head";
	const weak = decisions === "head" && headMayDecide ? head : baseSettings;
	const today = new Date().toISOString().slice(0, 10);
	const combined = { ...combine(strong, weak), decisions };
	const options = resolveOptions({ today, ...defaults }, combined, said);
	const decisionTree = proposed === undefined || decisions === "head" ? first : (proposed.base ?? undefined);
	const known =
		options.baseline === undefined || decisionTree === undefined || !baseline
			? new Set<string>()
			: await readBaseline(decisionTree, options.baseline);
	const headFolders = combine(strong, head).policies ?? [];
	const ownRules =
		options.policies.length + headFolders.length === 0
			? undefined
			: await (await import("../policy/own/decided.ts")).decidedRules(
					{ tree: decisionTree, folders: options.policies },
					{ tree: first, folders: headFolders },
				);
	return {
		trees,
		options: { ...options, known },
		...(proposed === undefined ? {} : { bases: proposed.bases }),
		diagnostics: [...(proposed?.diagnostics ?? []), ...(ownRules?.diagnostics ?? [])],
		changes: [
			...(proposed === undefined ? [] : await configChanges(head, proposed.approved, proposed.base, decisions)),
			...(ownRules?.changes ?? []),
		],
		...(ownRules?.own === undefined ? {} : { own: ownRules.own }),
		upcoming: ownRules?.upcoming ?? [],
		layers: [...(strong === undefined ? [] : [strong]), weak],
		written: [...(strong === undefined ? [] : [strong.settings]), head.settings],
		decisionTree,
		partial: first !== undefined && (first.below.length > 0 || trees.length > 1),
	};
}

const noConfig: ConfigLayer = { layer: "repository", settings: {}, places: new Map() };

/** The base of a proposal, and the configuration that it approves. */
type Proposed = {
	readonly bases: BaseTrees;
	/** That of the first tree; absent where the commit is not there. */
	readonly base: Tree | undefined;
	readonly approved: ConfigLayer;
	readonly diagnostics: readonly Diagnostic[];
};

async function proposedOf(
	trees: readonly WorkTree[],
	proposal: Proposal | "unknown",
	head: ConfigLayer,
	configFile: string | undefined,
): Promise<Proposed> {
	const bases = new Map<Tree, Tree | undefined>();
	const diagnostics: Diagnostic[] = [];
	for (const tree of trees) {
		const found = await baseTree(tree, proposal);
		bases.set(tree, typeof found === "string" ? undefined : found);
		if (typeof found === "string") {
			const message = `the base commit cannot be read: ${found}. Until it can, nothing that the repository itself accepts counts`;
			diagnostics.push(warning(message, head.source ?? new Source(".", "", tree.label("") || ".")));
		}
	}
	const [first] = trees;
	const base = first && bases.get(first);
	if (base === undefined) return { bases, base, approved: onlyStricter(head), diagnostics };
	try {
		const source = await configSource(base, configFile);
		const approved = source === undefined ? noConfig : configOf(source, "repository");
		return { bases, base, approved, diagnostics };
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const message = `the configuration of the base commit cannot be used, and accepts nothing: ${error.message}`;
		return {
			bases,
			base,
			approved: noConfig,
			diagnostics: [...diagnostics, warning(message, head.source ?? new Source(".", ""))],
		};
	}
}

/** The base's tree, or why there is none. */
async function baseTree(tree: WorkTree, proposal: Proposal | "unknown"): Promise<Tree | string> {
	if (proposal === "unknown") return "the event does not say which commits it compares";
	try {
		const options = { below: tree.below, label: (path: string) => tree.label(path) };
		const base = await baseOf(tree.root, proposal, options);
		return base.kind === "commit" ? base.tree : base.why;
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
}

function warning(message: string, source: Source): Diagnostic {
	return { kind: "decision", level: "warning", message, place: startOf(source) };
}

/** What the head says otherwise than the configuration that is approved. */
async function configChanges(
	head: ConfigLayer,
	approved: ConfigLayer,
	base: Tree | undefined,
	decisions: Options["decisions"],
): Promise<readonly Change[]> {
	if (base === undefined || head.source?.text === approved.source?.text) return [];
	const source = head.source ?? approved.source;
	if (source === undefined) return [];
	const counts =
		decisions === "head" ? "which counts already (decisions: head)" : "which counts from when it is merged";
	const keys = changedKeys(approved.source, head.source);
	const what =
		keys.length === 0 ? "the configuration, though not what it says" : `the configuration (${keys.join(", ")})`;
	const message = head.source === undefined ? `is gone, ${counts}` : `changes ${what}, ${counts}`;
	return [{ place: startOf(source), subject: source.label, message, evidence: JSON.stringify(keys) }];
}

function changedKeys(before: Source | undefined, after: Source | undefined): readonly string[] {
	const [old, now] = [before, after].map((source) => {
		const [document] = source === undefined ? [] : parseYaml(source).documents;
		return document?.kind === "mapping" ? (toJson(document) as Readonly<Record<string, unknown>>) : {};
	});
	const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
	return [...keys].filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key])).sort();
}

/** What the environment of a GitHub job says is proposed. */
export async function proposalIn(
	environment: Readonly<Record<string, string | undefined>>,
): Promise<Surroundings["proposal"]> {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
	if (event === undefined || !isProposal(event)) return undefined;
	try {
		const payload: unknown = JSON.parse(await readFile(path ?? "", "utf8"));
		return proposalOf(event, payload, commit) ?? "unknown";
	} catch {
		return "unknown";
	}
}
