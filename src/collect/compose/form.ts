import type { Value } from "../../value.ts";
import { withStep } from "../../value.ts";
import { changeBy, changeInside } from "./change.ts";
import type { Rules } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";

/** Brings an attribute to its long form; `at` are the rules below it. */
export type Form = (value: Value, at: Rules<Form>, run: Resolution) => Value;

/** Brings a value, and all that is in it, to its long form by the rules `at` it. */
export function transform(value: Value, at: Rules<Form> | undefined, run: Resolution): Value {
	return changeBy(value, at, (part, form, below) => form(part, below, run));
}

/** Leaves an attribute itself as it is, and brings what is in it to its long form. */
export const inside: Form = (value, at, run) => changeInside(value, at, (part, form, below) => form(part, below, run));

/** Refuses a value, and leaves it as it is. */
export function wrong(value: Value, run: Resolution, message: string): Value {
	run.refuse(value.place, message);
	return value;
}

/** What is made of a value has come its way. */
export function stepsOf<T extends Value>(from: Value, value: T): T {
	return from.via === undefined ? value : from.via.reduce((made, step) => withStep(made, step), value);
}
