import { layers, type Options, type RuleSetting } from "../options.ts";
import type { Rule } from "../policy/catalog.ts";
import { type Place, placeText } from "../source.ts";
import type { Severity } from "./finding.ts";
import { matchesSome } from "./globs.ts";

/** What a finding is about, as far as settings and decisions look at it. */
export type Subject = {
	readonly rule: string;
	readonly place: Place;
	readonly container?: string;
};

/** That a configuration gave a finding another severity than its rule. */
export type Adjustment = { readonly from: Severity; readonly layer: RuleSetting["layer"]; readonly at: string };

/** The severity of a finding by the configuration. Undefined: the rule is off there. */
export function adjusted(
	subject: Subject,
	severity: Severity | "off",
	pedantic: boolean,
	options: Pick<Options, "rules" | "pedantic">,
): { readonly severity: Severity; readonly adjustment?: Adjustment } | undefined {
	const setting = settingFor(subject, options.rules);
	if (setting === undefined) return severity === "off" || (pedantic && !options.pedantic) ? undefined : { severity };
	if (setting.severity === "off") return undefined;
	if (setting.severity === "on" || setting.severity === undefined) {
		return severity === "off" ? undefined : { severity };
	}
	if (setting.severity === severity) return { severity };
	const from = severity === "off" ? "info" : severity;
	return {
		severity: setting.severity,
		adjustment: { from, layer: setting.layer, at: placeText(setting.place) },
	};
}

/** The last setting of a severity that is about a finding, of those that a stronger layer does not forbid. */
function settingFor(subject: Subject, settings: readonly RuleSetting[]): RuleSetting | undefined {
	const guard = guardOf(subject.rule, settings);
	return settings.findLast(
		(setting) =>
			setting.severity !== undefined &&
			isAbout(setting, subject) &&
			(guard === undefined || !isWeaker(setting.layer, guard.layer)),
	);
}

/** The setting that forbids weaker layers to accept, lower or switch off what a rule finds. */
export function guardOf(rule: string, settings: readonly RuleSetting[]): RuleSetting | undefined {
	return settings.findLast((setting) => setting.rule === rule && setting.suppressible === false);
}

/** Whether the first of two has less say. */
export function isWeaker(one: RuleSetting["layer"], other: RuleSetting["layer"]): boolean {
	return layers.indexOf(one) < layers.indexOf(other);
}

/** Rules that some setting asks for, or that are not off unless asked for. */
export function isWanted(rule: Rule, options: Pick<Options, "rules" | "pedantic">): boolean {
	if (options.pedantic || rule.pedantic !== true) return true;
	return options.rules.some(({ rule: id, severity }) => id === rule.id && severity !== undefined && severity !== "off");
}

/** Parameters by rule, later settings over earlier ones: `data.config`. */
export function parametersOf(
	settings: readonly RuleSetting[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
	const all: Record<string, Readonly<Record<string, unknown>>> = {};
	for (const { rule, parameters } of settings) {
		if (parameters !== undefined) all[rule] = { ...all[rule], ...parameters };
	}
	return all;
}

function isAbout({ rule, files, containers }: RuleSetting, subject: Subject): boolean {
	return (
		rule === subject.rule && matchesSome(files, subject.place.source.path) && matchesSome(containers, subject.container)
	);
}
