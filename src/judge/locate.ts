import type { CollectedProject } from "../collect/collected.ts";
import { fixOf } from "../fix/safe-fix.ts";
import { valueAt } from "../fix/target.ts";
import type { Options } from "../options.ts";
import type { Rule, Violation } from "../policy/catalog.ts";
import type { Profile } from "../project.ts";
import type { Place } from "../source.ts";
import { get, type Mapping, stringOf, valuesOf } from "../value.ts";
import { evidenceOf, evidenceSaid, kinOf } from "./evidence.ts";
import { itemOf, type Located, locateIn, placeOfContainer, subjectOf } from "./located.ts";
import { portOf } from "./port-ranges.ts";
import { startersOf } from "./related.ts";
import { adjusted } from "./rule-settings.ts";
import { severityProfile } from "./severity.ts";

/** A project, and what the rules found in it. */
export type Evaluated = {
	readonly project: CollectedProject;
	readonly violations: readonly Violation[];
	/** What else they find where its containers declare nothing, or what the base commit says that they declare. */
	readonly undeclared?: readonly Undeclared[];
};

export type Undeclared = {
	readonly violation: Violation;
	/** The declaration without which it would be there; absent where there is none any more. */
	readonly declaredAt?: Place;
};

/** What violations are located by. */
export type Locating = {
	/** Every rule that a violation may come from, by id. */
	readonly rules: ReadonlyMap<string, Rule>;
	/** What a file is for, by its path: development files are judged by that column. */
	readonly profileOfFile: (path: string) => Profile;
	readonly options: Pick<Options, "rules" | "pedantic">;
};

/** A project, and its violations with all that is asked of its containers about them. */
export type LocatedProject = {
	readonly project: CollectedProject;
	readonly found: readonly Found[];
	readonly undeclared: readonly Found[];
};

/** What is located in a project of which nobody knows yet which of the judged ones it is. */
type Found = Omit<Located, "project">;

/** Looks at one project alone: what several have in common is found out later. */
export function locateProject({ project, violations, undeclared = [] }: Evaluated, how: Locating): LocatedProject {
	const { model } = project;
	return {
		project,
		found: violations.flatMap((violation) => locateViolation(violation, model, how) ?? []),
		undeclared: undeclared.flatMap(({ violation, declaredAt }) => {
			const one = locateViolation(violation, model, how);
			if (one === undefined) return [];
			return [declaredAt === undefined ? { ...one, withdrawn: true as const } : { ...one, declaredAt }];
		}),
	};
}

/** Undefined where the rule is off in the profile that counts there. */
function locateViolation(
	violation: Violation,
	model: Mapping,
	{ rules, profileOfFile, options }: Locating,
): Found | undefined {
	const rule = ruleOf(rules, violation);
	const { path, evidence } = violation;
	const { place, via } = locateIn(model, path);
	const [list, index] = path;
	const container = list === "containers" && typeof index === "number" ? itemOf(model, list, index) : undefined;
	const column = severityProfile(stringOf(get(model, "target")), stringOf(get(container, "profile")), () =>
		profileOfFile(place.source.path),
	);
	const name = stringOf(get(container, "name"));
	const adjustment = adjusted(
		{ rule: rule.id, place, ...(name === undefined ? {} : { container: name }) },
		(violation.severity ?? rule.severity)[column],
		rule.pedantic === true,
		options,
	);
	if (adjustment === undefined) return undefined;
	const confidence = violation.confidence ?? rule.confidence;
	const port = portOf(violation, model);
	const target = { model, path, place, via, confidence, ...(evidence === undefined ? {} : { evidence }) };
	const fix = fixOf(rule.id, target);
	return {
		rule,
		violation,
		projectName: stringOf(get(model, "name")) ?? "",
		...(typeof index === "number" && container !== undefined
			? { containerIndex: index, containerPlace: placeOfContainer(model, index) }
			: {}),
		...(name === undefined ? {} : { container: name }),
		subject: name ?? subjectOf(model, path),
		...adjustment,
		confidence,
		place,
		via,
		related: (violation.related ?? []).map((step) => ({
			message: step.message,
			place: locateIn(model, step.path).place,
		})),
		starters: startersOf(container),
		evidence: evidence === undefined ? evidenceOf(model, path, place) : evidenceSaid(evidence, model, path, place),
		kin: kinOf(model, path),
		isWrittenOnce: isWrittenOnce(model, violation, container, place),
		...(port === undefined ? {} : { port }),
		...(fix === undefined ? {} : { fix }),
	};
}

function ruleOf(rules: ReadonlyMap<string, Rule>, violation: Violation): Rule {
	const rule = rules.get(violation.rule);
	if (rule === undefined) throw new Error(`a violation of ${violation.rule}, which is not in the catalogue`);
	return rule;
}

/** What stands there as it is, in a container that a matrix makes several of: whatever else is put in around it. */
function isWrittenOnce(
	model: Mapping,
	{ path }: Violation,
	container: Mapping | undefined,
	{ source, start, end }: Place,
): boolean {
	if (path.length < 3 || get(container, "variant") === undefined) return false;
	const value = valueAt(model, path);
	const text = source.text.slice(start, end);
	return [value, ...(value?.kind === "mapping" ? valuesOf(value) : [])].some((one) => stringOf(one) === text);
}
