import type { Mapping, Sequence, Value } from "../../value.ts";
import { mapEntries, mapItems } from "./derive.ts";
import { below, type Rules } from "./pattern.ts";

/** What is made of a value for which there is a rule; `at` are the rules below it. */
export type Change<T> = (value: Value, rule: T, at: Rules<T>) => Value;

/** A tree with what `change` makes of each value that a rule stands for; what is inside of such a value is left to it. */
export function changeBy<T>(value: Value, at: Rules<T> | undefined, change: Change<T>): Value {
	// Most values end here: a function that makes no function, so that it costs nothing to come.
	if (at === undefined) return value;
	return at.rule === undefined ? changeInside(value, at, change) : change(value, at.rule, at);
}

/** The same of what is in a value, whatever the rule for itself. */
export function changeInside<T>(value: Value, at: Rules<T>, change: Change<T>): Value {
	if (value.kind === "scalar") return value;
	return value.kind === "mapping" ? changeEntries(value, at, change) : changeItems(value, below(at, "[]"), change);
}

function changeEntries<T>(mapping: Mapping, at: Rules<T>, change: Change<T>): Mapping {
	return mapEntries(mapping, (item, name) => changeBy(item, below(at, name), change));
}

function changeItems<T>(sequence: Sequence, at: Rules<T> | undefined, change: Change<T>): Sequence {
	return at === undefined ? sequence : mapItems(sequence, (item) => changeBy(item, at, change));
}
