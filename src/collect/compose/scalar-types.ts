import type { Entry } from "../../value.ts";
import { parseBytes } from "./bytes.ts";
import { type Decoder, isNull, refuse, scalarOf } from "./decoder.ts";
import type { Text } from "./derive.ts";
import { parseDuration, printDuration } from "./duration.ts";
import { toBoolean } from "./interpolate.ts";
import { parseFloat64, parseInteger, toFloat32 } from "./numbers.ts";
import { isFloat, isInt, isString, sprint } from "./scalars.ts";

const wholeNumber = (value: Text): number | bigint | undefined => {
	if (typeof value.value === "bigint") return value.value;
	if (typeof value.value === "number") return Math.trunc(value.value);
	return isString(value) ? parseInteger(value.value) : undefined;
};

const fraction = (value: Text): number | undefined => {
	if (typeof value.value === "number" || typeof value.value === "bigint") return toFloat32(Number(value.value));
	const number = isString(value) ? parseFloat64(value.value) : undefined;
	return number === undefined ? undefined : toFloat32(number);
};

const flag = (value: Text): boolean | undefined => {
	if (typeof value.value === "boolean") return value.value;
	const made = isString(value) ? toBoolean(value.value)?.value : undefined;
	return typeof made === "boolean" ? made : undefined;
};

/** One whole number for both limits, or `soft` and `hard`. */
export const ulimit: Decoder = (value, run) => {
	if (isNull(value)) return undefined;
	if (value.kind === "scalar" && isInt(value)) return value;
	if (value.kind !== "mapping") return refuse(value, run, "must be a whole number, or soft and hard");
	const entries = new Map<string, Entry>();
	for (const [name, entry] of value.entries) {
		const isLimit = name === "soft" || name === "hard";
		if (isLimit && !(entry.value.kind === "scalar" && isInt(entry.value))) {
			run.refuse(entry.value.place, "must be a whole number");
		} else entries.set(name, entry);
	}
	return { ...value, entries };
};

/** The types of single values. */
export const scalarDecoders: { readonly [type: string]: Decoder } = {
	string: scalarOf("must be a string", (value) =>
		isString(value) ? value.value : isInt(value) ? String(value.value) : undefined,
	),
	bool: scalarOf("must be true or false", flag),
	optOut: scalarOf("must be true or false", flag),
	int: scalarOf("must be a whole number", wholeNumber),
	uint: scalarOf("must be a whole number, not negative", (value) => {
		const number = isString(value) ? undefined : wholeNumber(value);
		return number !== undefined && number >= 0 ? number : undefined;
	}),
	float32: scalarOf("must be a number", fraction),
	cpus: scalarOf("must be a number", fraction),
	bytes: scalarOf("must be a size in bytes", (value) => {
		// What is neither a whole number nor a string is zero to compose-go.
		if (isFloat(value) || typeof value.value === "boolean" || typeof value.value === "bigint") return "0";
		const size = isString(value) ? parseBytes(value.value) : undefined;
		if (typeof size === "bigint") return String(size);
		return typeof value.value === "number" ? String(value.value) : undefined;
	}),
	duration: scalarOf("must be a duration, such as 1m30s", (value) => {
		const duration = parseDuration(sprint(value));
		return duration === undefined ? undefined : printDuration(duration);
	}),
	mode: scalarOf("must be an octal mode", (value) => {
		const number = isInt(value) ? Number(value.value) : octal(value);
		return number === undefined ? undefined : `0${number.toString(8)}`;
	}),
	count: scalarOf("must be a number, or all", (value) => {
		if (isInt(value)) return value.value;
		return isString(value) ? (value.value.toLowerCase() === "all" ? -1 : parseInteger(value.value)) : undefined;
	}),
};

function octal(value: Text): number | undefined {
	return isString(value) && /^[-+]?[0-7]+$/.test(value.value) ? Number.parseInt(value.value, 8) : undefined;
}
