import type { Entry, Value } from "../../value.ts";
import { withStep } from "../../value.ts";
import { below, type Rules } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";

/** Brings an attribute to its long form; `at` are the rules below it. */
export type Form = (value: Value, at: Rules<Form>, run: Resolution) => Value;

export function transform(value: Value, at: Rules<Form> | undefined, run: Resolution): Value {
	if (at === undefined) return value;
	return at.rule === undefined ? inside(value, at, run) : at.rule(value, at, run);
}

export const inside: Form = (value, at, run) => {
	if (value.kind === "scalar") return value;
	if (value.kind === "sequence") {
		const next = below(at, "[]");
		return next === undefined ? value : { ...value, items: value.items.map((item) => transform(item, next, run)) };
	}
	let entries: Map<string, Entry> | undefined;
	for (const [name, entry] of value.entries) {
		const made = transform(entry.value, below(at, name), run);
		if (made === entry.value) continue;
		entries ??= new Map(value.entries);
		entries.set(name, { key: entry.key, value: made });
	}
	return entries === undefined ? value : { ...value, entries };
};

/** Refuses a value, and leaves it as it is. */
export function wrong(value: Value, run: Resolution, message: string): Value {
	run.refuse(value.place, message);
	return value;
}

/** Fields without those that are not there. */
export function present(fields: { readonly [name: string]: Value | undefined }): { [name: string]: Value } {
	const kept: { [name: string]: Value } = {};
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
	return kept;
}

/** What is made of a value has come its way. */
export function stepsOf<T extends Value>(from: Value, value: T): T {
	return (from.via ?? []).reduce((made, step) => withStep(made, step), value);
}
