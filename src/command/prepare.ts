import { readFile } from "node:fs/promises";
import { combine, onlyStricter } from "../config/combine.ts";
import { type ConfigLayer, configOf, configSource, readConfig } from "../config.ts";
import type { Remote } from "../decide/base.ts";
import { readBaseline } from "../decide/baseline.ts";
import type { BaseTrees } from "../decide/decide.ts";
import { type Occasion, occasionOf } from "../decide/event.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Change } from "../judge/judge.ts";
import { type Options, resolveOptions, type Settings, UsageError } from "../options.ts";
import type { Rule } from "../policy/catalog.ts";
import type { OwnRules } from "../policy/own/own-rules.ts";
import { treesOf } from "../roots.ts";
import type { Compared } from "../run.ts";
import { Source, startOf } from "../source.ts";
import type { Tree } from "../tree/tree.ts";
import type { WorkTree } from "../tree/worktree.ts";
import { toJson } from "../value.ts";
import { parseYaml } from "../yaml.ts";
import { basesOf } from "./bases.ts";
import { type CommitNames, namedCommits } from "./named-commits.ts";

/** What a run needs to know besides its options. */
export type Prepared = {
	/** What is judged: the files on disk, or those of a commit. */
	readonly trees: readonly Tree[];
	/** The clones that they are from, in the same order. */
	readonly clones: readonly WorkTree[];
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
	/** Only a part of the repository was asked for. */
	readonly partial: boolean;
};

/** What only the action knows. */
export type Surroundings = {
	/** An organisation's configuration. */
	readonly organisation?: Source | undefined;
	/** What started the job; a scan, unless said. */
	readonly occasion?: Occasion;
	/** Where commits are read that the clone does not have. */
	readonly remote?: Remote | undefined;
	/** Names of commits, as people write them: what is compared with, and what is judged instead of the files on disk. */
	readonly commits?: CommitNames | undefined;
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
	{ organisation, occasion, remote, commits, defaults = {}, ignored = "mark", baseline = true }: Surroundings = {},
): Promise<Prepared> {
	const clones = await treesOf(paths, current, ignored);
	const named = commits && (await namedCommits(clones, commits));
	const heads = named?.heads ?? clones.map((work) => ({ tree: work, work }));
	const trees = heads.map(({ tree }) => tree);
	const [first] = trees;
	const strong = organisation === undefined ? undefined : configOf(organisation, "organisation");
	const head: ConfigLayer =
		first === undefined || strong?.settings.local === "ignore" ? noConfig : await readConfig(first, configFile);
	const found = await basesOf(heads, named?.occasion ?? occasion ?? { kind: "scan" }, remote, commits?.base);
	// What has been pushed has been decided.
	const proposed =
		found === undefined || occasion?.kind === "push"
			? undefined
			: await proposedOf(first, found.trees, head, configFile);
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
		clones,
		options: { ...options, known },
		...(proposed === undefined ? {} : { bases: proposed.bases }),
		...(found?.compared === undefined ? {} : { compared: found.compared }),
		diagnostics: [...(found?.diagnostics ?? []), ...(proposed?.diagnostics ?? []), ...(ownRules?.diagnostics ?? [])],
		changes: [
			...(proposed === undefined ? [] : await configChanges(head, proposed.approved, proposed.base, decisions)),
			...(ownRules?.changes ?? []),
		],
		...(ownRules?.own === undefined ? {} : { own: ownRules.own }),
		upcoming: ownRules?.upcoming ?? [],
		layers: [...(strong === undefined ? [] : [strong]), weak],
		written: [...(strong === undefined ? [] : [strong.settings]), head.settings],
		decisionTree,
		partial: clones.length > 1 || clones.some(({ below }) => below.length > 0),
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

/** What the environment of a GitHub job says has started it, and the event's payload, where it can be read. */
export async function occasionIn(
	environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly occasion: Occasion; readonly payload: unknown }> {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
	let payload: unknown;
	try {
		payload = JSON.parse(await readFile(path ?? "", "utf8"));
	} catch {
		// An event that cannot be read proposes nobody knows what: `occasionOf` says so.
	}
	return { occasion: occasionOf(event, payload, commit), payload };
}
