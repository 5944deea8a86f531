import { isDay } from "../decide/date.ts";
import { nearest } from "../nearest.ts";
import { locationOf, type Place } from "../source.ts";
import { resolvePath } from "../tree/tree.ts";
import { type Entry, toJson, type Value } from "../value.ts";

/**
 * Reads one value of a configuration. What is wrong is told to `faults`, with what to write instead, and the value
 * is then undefined: so that a reader of the messages sees all of them at once.
 */
export type Reader<T> = (value: Value, faults: Faults) => T | undefined;

/** What is wrong with a configuration, each thing as `file:line:column: what, and what to write`. */
export class Faults {
	readonly found: { readonly place: Place; readonly message: string }[] = [];

	add(place: Place, message: string): undefined {
		this.found.push({ place, message });
		return undefined;
	}

	get messages(): readonly string[] {
		return this.found.map(({ place, message }) => `${at(place)}: ${message}`);
	}
}

function at(place: Place): string {
	const { file, line, column } = locationOf(place);
	return `${file}:${line}:${column}`;
}

/** What a value is, for messages: `the number 5`, `a list`. */
function kindOf(value: Value): string {
	if (value.kind !== "scalar") return value.kind === "mapping" ? "a map" : "a list";
	if (value.value === null) return "nothing";
	return typeof value.value === "string" ? `the text "${value.value}"` : `${typeof value.value} ${value.value}`;
}

/** A text that is not empty. */
export const text: Reader<string> = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return value.value;
	return faults.add(value.place, `expected a text, found ${kindOf(value)}; write it in quotes`);
};

/** A path of the tree, as trees take them. */
export const path: Reader<string> = (value, faults) => {
	const written = text(value, faults);
	const found = written === undefined ? undefined : resolvePath("", written);
	if (written !== undefined && found === undefined) {
		faults.add(value.place, `"${written}" leads out of the repository; write a path from its root`);
	}
	return found;
};

/** `true` or `false`. */
export const flag: Reader<boolean> = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
	return faults.add(value.place, `expected true or false, found ${kindOf(value)}`);
};

/** `YYYY-MM-DD`. */
export const day: Reader<string> = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "string" && isDay(value.value)) return value.value;
	return faults.add(value.place, `expected a day as YYYY-MM-DD, found ${kindOf(value)}`);
};

/** A whole number between two, both included. */
export function whole(least: number, most: number): Reader<number> {
	return (value, faults) => {
		const found = value.kind === "scalar" ? value.value : undefined;
		if (typeof found === "number" && Number.isInteger(found) && found >= least && found <= most) return found;
		return faults.add(value.place, `expected a whole number from ${least} to ${most}, found ${kindOf(value)}`);
	};
}

/** One of some words. */
export function choice<T extends string>(choices: readonly T[]): Reader<T> {
	return (value, faults) => {
		const found = value.kind === "scalar" ? choices.find((one) => one === value.value) : undefined;
		if (found !== undefined) return found;
		const likely =
			value.kind === "scalar" && typeof value.value === "string"
				? `; did you mean "${nearest(value.value, choices)}"?`
				: "";
		return faults.add(value.place, `expected one of ${choices.join(", ")}, found ${kindOf(value)}${likely}`);
	};
}

/** A list; what is wrong in it is left out, and said. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
	return (value, faults) => {
		if (value.kind === "sequence") return value.items.flatMap((one) => item(one, faults) ?? []);
		return faults.add(value.place, `expected a list, found ${kindOf(value)}; write it as [a, b]`);
	};
}

/** One, or a list of them. */
export function some<T>(item: Reader<T>): Reader<readonly T[]> {
	return (value, faults) => {
		if (value.kind === "sequence") return list(item)(value, faults);
		const one = item(value, faults);
		return one === undefined ? undefined : [one];
	};
}

type Shape<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * A map with these keys and no others. Keys that are not written are left out of the result.
 * @param what names the map in messages: "a suppression".
 */
export function object<T extends object>(
	what: string,
	shape: Shape<T>,
	required: readonly (keyof T & string)[] = [],
): Reader<Partial<T> & { readonly place: Place }> {
	return (value, faults) => {
		if (value.kind !== "mapping") {
			const keys = Object.keys(shape).join(", ");
			return faults.add(value.place, `expected ${what}, which is a map with ${keys}; found ${kindOf(value)}`);
		}
		const result: Record<string, unknown> = {};
		for (const [name, entry] of value.entries) {
			const reader = Object.hasOwn(shape, name) ? shape[name as keyof T] : undefined;
			if (reader === undefined) unknownKey(name, entry, Object.keys(shape), faults);
			else {
				const read = reader(entry.value, faults);
				if (read !== undefined) result[name] = read;
			}
		}
		for (const name of required) {
			if (!value.entries.has(name)) faults.add(value.place, `${what} has no "${name}"; write ${name}: …`);
		}
		return { ...(result as Partial<T>), place: value.place };
	};
}

/** A map with names that its author chooses. */
export function mapOf<T>(
	what: string,
	item: (name: string, entry: Entry, faults: Faults) => T | undefined,
): Reader<readonly T[]> {
	return (value, faults) => {
		if (value.kind !== "mapping") return faults.add(value.place, `expected a map of ${what}, found ${kindOf(value)}`);
		return Array.from(value.entries, ([name, entry]) => item(name, entry, faults)).flatMap((one) => one ?? []);
	};
}

/** Any data, with the places of its keys. */
export const parameters: Reader<{
	readonly data: Readonly<Record<string, unknown>>;
	readonly places: ReadonlyMap<string, Place>;
}> = (value, faults) => {
	if (value.kind !== "mapping") return faults.add(value.place, `expected a map of parameters, found ${kindOf(value)}`);
	const places = Array.from(value.entries, ([name, entry]) => [name, entry.value.place] as const);
	return { data: toJson(value) as Record<string, unknown>, places: new Map(places) };
};

/** Says that there is no setting of that name, and which is most like it. */
export function unknownKey(name: string, { key }: Entry, names: readonly string[], faults: Faults): void {
	faults.add(key, `unknown setting "${name}"; did you mean "${nearest(name, names)}"? There are ${names.join(", ")}`);
}
