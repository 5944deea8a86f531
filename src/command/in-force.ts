import type { Compared } from "../compare/base-parts.ts";
import { combine, onlyStricter } from "../config/combine.ts";
import { requireFewGlobs } from "../config/few-globs.ts";
import { type ConfigLayer, configOf, configSource, readConfig } from "../config.ts";
import { type Baseline, readBaseline } from "../decide/baseline.ts";
import type { BaseTrees } from "../decide/decide.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Severity } from "../judge/finding.ts";
import type { Change } from "../judge/judge.ts";
import { compareSeverity } from "../judge/severity.ts";
import { type Options, resolveOptions, type Settings, UsageError } from "../options.ts";
import type { Rule } from "../policy/catalog.ts";
import type { OwnRules } from "../policy/own/own-rules.ts";
import { count } from "../report/words.ts";
import { Source, startOf } from "../source.ts";
import type { Tree } from "../tree/tree.ts";
import { toJson } from "../value.ts";
import { parseYaml } from "../yaml.ts";
import type { Bases } from "./bases.ts";

/** What holds for a run, and what was decided about it. */
export type InForce = {
	readonly options: Options;
	/** In a pull request: the trees that decisions are held against. */
	readonly bases?: BaseTrees;
	/** What findings and surface are held against, where there is such a commit. */
	readonly compared?: Compared;
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
};

/** Who else has a say. */
export type Weighing = {
	/** An organisation's configuration. */
	readonly organisation?: Source | undefined;
	/** What holds where neither a configuration nor anybody says otherwise. */
	readonly defaults?: Settings;
	/** false: what the baseline knows counts, because it is being written. */
	readonly baseline?: boolean;
	/** What is there has been decided already, as what has been pushed: all that it accepts counts. */
	readonly isDecided?: boolean;
};

/**
 * What is in force for some trees, held against the bases that were found for them: the configurations, said together
 * with what is said by hand, and, where something is proposed, those that the base approves.
 */
export async function inForce(
	trees: readonly Tree[],
	found: Bases | undefined,
	said: Settings,
	configFile: string | undefined,
	{ organisation, defaults = {}, baseline = true, isDecided = false }: Weighing = {},
): Promise<InForce> {
	const [first] = trees;
	const strong = organisation === undefined ? undefined : configOf(organisation, "organisation");
	const head: ConfigLayer =
		first === undefined || strong?.settings.local === "ignore" ? noConfig : await readConfig(first, configFile);
	const proposed =
		found === undefined || isDecided ? undefined : await proposedOf(first, found.trees, head, configFile);
	const baseSettings = proposed?.approved ?? head;
	const decisions = strong?.settings.decisions ?? baseSettings.settings.decisions ?? "base";
	const headMayDecide = proposed?.base !== undefined || strong?.settings.decisions === "head";
	const weak = decisions === "head" && headMayDecide ? head : baseSettings;
	const today = new Date().toISOString().slice(0, 10);
	const combined = { ...combine(strong, weak), decisions };
	const options = resolveOptions({ today, ...defaults }, combined, said);
	requireFewGlobs(options);
	const decisionTree = proposed === undefined || decisions === "head" ? first : (proposed.base ?? undefined);
	const baselines = baseline
		? await baselinesOf(
				{ tree: decisionTree, path: options.baseline },
				proposed === undefined ? undefined : { tree: first, path: combine(strong, head).baseline },
			)
		: nothingKnown;
	const headFolders = combine(strong, head).policies ?? [];
	const ownRules =
		options.policies.length + headFolders.length === 0
			? undefined
			: await (await import("../policy/own/decided.ts")).decidedRules(
					{ tree: decisionTree, folders: options.policies },
					{ tree: first, folders: headFolders },
				);
	return {
		options: { ...options, known: baselines.known },
		...(proposed === undefined ? {} : { bases: proposed.bases }),
		...(found?.compared === undefined ? {} : { compared: found.compared }),
		diagnostics: [
			...(found?.diagnostics ?? []),
			...(proposed?.diagnostics ?? []),
			...baselines.diagnostics,
			...(ownRules?.diagnostics ?? []),
		],
		changes: [
			...(proposed === undefined ? [] : await configChanges(head, proposed.approved, proposed.base, decisions)),
			...baselines.changes,
			...(ownRules?.changes ?? []),
		],
		...(ownRules?.own === undefined ? {} : { own: ownRules.own }),
		upcoming: ownRules?.upcoming ?? [],
		layers: [...(strong === undefined ? [] : [strong]), weak],
		written: [...(strong === undefined ? [] : [strong.settings]), head.settings],
		decisionTree,
	};
}

type Baselines = Pick<InForce, "diagnostics" | "changes"> & { readonly known: Baseline["known"] };

const nothingKnown: Baselines = { known: new Map(), diagnostics: [], changes: [] };

/** Where a baseline may be. */
type BaselineAt = { readonly tree: Tree | undefined; readonly path: string | undefined };

/**
 * What the baseline that counts knows. One of the base commit that cannot be read knows nothing, so that what is proposed
 * can repair it. What is `proposed` must be readable, and what it accepts besides is a change.
 * @throws UsageError
 */
async function baselinesOf(counting: BaselineAt, proposed: BaselineAt | undefined): Promise<Baselines> {
	const later = proposed && (await baselineAt(proposed));
	if (proposed === undefined || proposed.tree === counting.tree) {
		return { ...nothingKnown, known: (await baselineAt(counting))?.known ?? nothingKnown.known };
	}
	const { known, diagnostics } = await approvedBaseline(counting);
	const added =
		later === undefined ? [] : [...later.known].filter(([one, severity]) => isMore(severity, known.get(one)));
	if (counting.tree === undefined || later === undefined || added.length === 0)
		return { known, diagnostics, changes: [] };
	const message = `accepts ${count(added.length, "more finding")}, which ${added.length === 1 ? "counts" : "count"} from when it is merged`;
	const { source } = later;
	const change = { place: startOf(source), subject: source.label, message, evidence: JSON.stringify(added.sort()) };
	return { known, diagnostics, changes: [change] };
}

/** A finding that is known as less bad, or not at all. */
function isMore(severity: Severity, approved: Severity | undefined): boolean {
	return approved === undefined || compareSeverity(severity, approved) < 0;
}

async function approvedBaseline(at: BaselineAt): Promise<Omit<Baselines, "changes">> {
	try {
		return { known: (await baselineAt(at))?.known ?? nothingKnown.known, diagnostics: [] };
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const message = `the baseline of the base commit cannot be used, and accepts nothing: ${error.message}`;
		const place = startOf(new Source(at.path ?? ".", ""));
		return { known: nothingKnown.known, diagnostics: [{ kind: "decision", level: "warning", message, place }] };
	}
}

async function baselineAt({ tree, path }: BaselineAt): Promise<Baseline | undefined> {
	return tree === undefined || path === undefined ? undefined : readBaseline(tree, path);
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
	first: Tree | undefined,
	bases: BaseTrees,
	head: ConfigLayer,
	configFile: string | undefined,
): Promise<Proposed> {
	const base = first && bases.get(first);
	if (base === undefined) return { bases, base, approved: onlyStricter(head), diagnostics: [] };
	try {
		const source = await configSource(base, configFile);
		const approved = source === undefined ? noConfig : configOf(source, "repository");
		return { bases, base, approved, diagnostics: [] };
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const message = `the configuration of the base commit cannot be used, and accepts nothing: ${error.message}`;
		const place = startOf(head.source ?? new Source(".", ""));
		return { bases, base, approved: noConfig, diagnostics: [{ kind: "decision", level: "warning", message, place }] };
	}
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
