import type { NamedProject } from "./collect/compose/plan/plan.ts";
import type { RunnerLabels } from "./collect/workflow/runner.ts";
import type { Decision } from "./decide/decision.ts";
import type { Severity } from "./judge/finding.ts";
import type { Limits } from "./limits.ts";
import type { Profile } from "./project.ts";
import type { Place } from "./source.ts";

/** What a run is asked to do. Every default lives here. */
export type Options = {
	/** The least severity that gates. */
	readonly failOn: Threshold;
	/** Also the rules that are off unless asked for. */
	readonly pedantic: boolean;
	/** Values that matter for isolation and that only run time knows gate. */
	readonly strict: boolean;
	/** Where there is a base to compare with: only what is new since then or worse gates, or all. */
	readonly gate: Gate;
	/** Report, but never fail. */
	readonly warnOnly: boolean;
	/** Finding nothing to check is a pass, not an error. */
	readonly allowEmpty: boolean;
	/** Globs over paths from the tree's root; where there are any, only matching files are looked at. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
	/** Compose projects that are known by name, beside those that are found. */
	readonly projects: readonly NamedProject[];
	/** What files are for; the first whose glob matches a path counts. */
	readonly profiles: readonly ProfileSetting[];
	readonly runners: RunnerLabels;
	/** In order of strength: of several that say the same thing of one finding, the last counts. */
	readonly rules: readonly RuleSetting[];
	readonly suppressions: readonly Decision[];
	/** Folders and bundles of own rules, as paths of the tree that decisions are read from. */
	readonly policies: readonly string[];
	/** What a decision must say so that it counts. */
	readonly require: Requirement;
	/** In a pull request: whose decisions count, those of the base commit or those that it brings itself. */
	readonly decisions: "base" | "head";
	/** What a repository may add to its organisation's configuration. */
	readonly local: "merge" | "suppressions-only" | "ignore";
	/** Path of a file of known findings (`bulkhead baseline`), from the tree's root. */
	readonly baseline: string | undefined;
	/** What that file knows, as `knownAs` says it, and how bad it was: such findings are reported, and do not gate unless they are worse. */
	readonly known: ReadonlyMap<string, Severity>;
	/** What is read, followed and said at most; what is not named is as `limitTable` has it. */
	readonly limits: Readonly<Partial<Limits>>;
	/** The day of the run, `YYYY-MM-DD`. Unless it is told, every decision has expired. */
	readonly today: string;
};

export const gateKinds = ["new", "all"] as const;
export type Gate = (typeof gateKinds)[number];

export type Threshold = Exclude<Severity, "info"> | "never";
export const thresholds: readonly Threshold[] = ["critical", "high", "medium", "low", "never"];

/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
export const layers = ["default", "repository", "organisation", "command"] as const;
export type Layer = (typeof layers)[number];

export type ProfileSetting = { readonly files: string; readonly profile: Profile; readonly place: Place };

/** One thing that a configuration says of a rule. What it does not say is left out. */
export type RuleSetting = {
	readonly rule: string;
	/** Globs over paths and container names; absent: everywhere. */
	readonly files?: readonly string[];
	readonly containers?: readonly string[];
	/** `on` asks for a rule that is off unless asked for, with its own severity. */
	readonly severity?: Severity | "on" | "off";
	/** By name, as plain data; for the whole run. */
	readonly parameters?: Readonly<Record<string, unknown>>;
	/** false: only the layer that says so may accept, lower or switch off what this rule finds. */
	readonly suppressible?: boolean;
	readonly layer: Layer;
	readonly place: Place;
	/** Where each parameter stands. */
	readonly parameterPlaces?: ReadonlyMap<string, Place>;
};

type Requirement = {
	/** From this severity on, a decision needs an owner and a last day. */
	readonly from: Threshold;
	/** Days that it may hold at most. */
	readonly days: number;
};

const defaults: Options = {
	failOn: "high",
	pedantic: false,
	strict: false,
	gate: "new",
	warnOnly: false,
	allowEmpty: false,
	include: [],
	exclude: [],
	projects: [],
	profiles: [],
	runners: {},
	rules: [],
	suppressions: [],
	policies: [],
	require: { from: "high", days: 180 },
	decisions: "base",
	local: "merge",
	baseline: undefined,
	known: new Map(),
	limits: {},
	today: "9999-12-31",
};

/** One layer of settings: the configuration file, the flags, the inputs. What it does not say is left out. */
export type Settings = { readonly [K in keyof Options]?: Options[K] | undefined };

/** Later layers win over earlier ones. */
export function resolveOptions(...said: readonly Settings[]): Options {
	const entries = said.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
	return { ...defaults, ...Object.fromEntries(entries) };
}

/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** @throws UsageError naming what is allowed. */
export function threshold(text: string, where: string): Threshold {
	return oneOf(thresholds, text, where);
}

/** @throws UsageError naming what is allowed. */
export function gateNamed(text: string, where: string): Gate {
	return oneOf(gateKinds, text, where);
}

/** One of some words, in whatever case. @throws UsageError naming what is allowed. */
export function oneOf<T extends string>(allowed: readonly T[], text: string, where: string): T {
	const found = allowed.find((name) => name === text.toLowerCase());
	if (found === undefined) throw new UsageError(`${where}: "${text}" is none of ${allowed.join(", ")}`);
	return found;
}
