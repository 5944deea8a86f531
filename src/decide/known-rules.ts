import { Faults } from "../config/reader.ts";
import { nearest } from "../nearest.ts";
import { type Settings, UsageError } from "../options.ts";
import { ownEntry } from "../own-entry.ts";
import type { Rule } from "../policy/catalog.ts";
import type { Place } from "../source.ts";

type Parameters = Readonly<Record<string, { readonly default?: unknown }>>;

/**
 * Holds a configuration to the rules that there are: their ids, and the names and types of their parameters.
 * @throws UsageError that names everything that is wrong, a line each.
 */
export function requireKnownRules(settings: Settings, rules: ReadonlyMap<string, Rule>): void {
	const faults = new Faults();
	const ids = [...rules.keys()];
	const check = (id: string, place: Place) => {
		if (rules.has(id)) return;
		faults.add(place, `there is no rule "${id}"; did you mean "${nearest(id, ids)}"? bulkhead rules lists them`);
	};
	for (const { rule, place, parameters = {}, parameterPlaces } of settings.rules ?? []) {
		check(rule, place);
		const declared = (rules.get(rule) as { readonly parameters?: Parameters } | undefined)?.parameters ?? {};
		for (const [name, value] of Object.entries(parameters)) {
			const at = parameterPlaces?.get(name) ?? place;
			const parameter = ownEntry(declared, name);
			if (parameter === undefined) faults.add(at, unknownParameter(rule, name, Object.keys(declared)));
			else if (kindOf(parameter.default) !== kindOf(value)) {
				faults.add(at, `parameter "${name}" of ${rule} is ${kindOf(parameter.default)}, found ${kindOf(value)}`);
			}
		}
	}
	for (const { rules: named, place } of settings.suppressions ?? []) for (const id of named) check(id, place);
	if (faults.found.length > 0) throw new UsageError(faults.messages.join("\n"));
}

function unknownParameter(rule: string, name: string, names: readonly string[]): string {
	if (names.length === 0) return `${rule} has no parameters; remove "${name}"`;
	return `${rule} has no parameter "${name}"; did you mean "${nearest(name, names)}"? It has ${names.join(", ")}`;
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return "a list";
	if (value === null) return "nothing";
	return typeof value === "object" ? "a map" : `a ${typeof value}`;
}
