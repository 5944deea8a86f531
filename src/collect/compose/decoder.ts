import type { Primitive, Value } from "../../value.ts";
import type { Text } from "./derive.ts";
import type { Resolution } from "./resolution.ts";

/** Gives a value its final type; undefined where there is none, after a refusal if one is due. */
export type Decoder = (value: Value, run: Resolution) => Value | undefined;

/** Refuses a value: what cannot be used is lost, unless it is only that a variable is not set. */
export function refuse(value: Value, run: Resolution, message: string): Value | undefined {
	const unknown = value.kind === "scalar" ? value.unknown : undefined;
	if (unknown === undefined) run.lose(value.place, message);
	else run.refuse(value.place, message, "unknown");
	return value.kind === "scalar" && unknown !== undefined ? { ...value, value: null } : undefined;
}

/** Whether nothing is written there, or `null`. */
export function isNull(value: Value): boolean {
	return value.kind === "scalar" && value.value === null;
}

/** A scalar by `convert`, or refused with `message`. */
export function scalarOf(message: string, convert: (value: Text) => Primitive | undefined): Decoder {
	return (value, run) => {
		if (isNull(value)) return undefined;
		const made = value.kind === "scalar" ? convert(value) : undefined;
		if (value.kind !== "scalar" || made === undefined) return refuse(value, run, message);
		return made === value.value ? value : { ...value, value: made };
	};
}
