import { type Severity, severities } from "./judge/finding.ts";

/** What a run is asked to do. Every default lives here. */
export type Options = {
	/** The least severity that gates. */
	readonly failOn: Threshold;
	/** Also the rules that are off unless asked for. */
	readonly pedantic: boolean;
	/** Report, but never fail. */
	readonly warnOnly: boolean;
	/** Finding nothing to check is a pass, not an error. */
	readonly allowEmpty: boolean;
	/** Globs over paths from the tree's root; where there are any, only matching files are looked at. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
};

export const thresholds = [...severities.slice(0, 4), "never"] as const;
export type Threshold = Exclude<Severity, "info"> | "never";

const defaults: Options = {
	failOn: "high",
	pedantic: false,
	warnOnly: false,
	allowEmpty: false,
	include: [],
	exclude: [],
};

/** One layer of settings: the configuration file, the flags, the inputs. What it does not say is left out. */
export type Settings = { readonly [K in keyof Options]?: Options[K] | undefined };

/** Later layers win over earlier ones. */
export function resolveOptions(...layers: readonly Settings[]): Options {
	const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
	return { ...defaults, ...Object.fromEntries(said) };
}

/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** @throws UsageError naming what is allowed. */
export function threshold(text: string, where: string): Threshold {
	const found = thresholds.find((name) => name === text.toLowerCase());
	if (found === undefined) throw new UsageError(`${where}: "${text}" is none of ${thresholds.join(", ")}`);
	return found as Threshold;
}
