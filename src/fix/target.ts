import type { Confidence } from "../judge/finding.ts";
import type { Path } from "../project.ts";
import type { Place } from "../source.ts";
import { get, type Mapping, type Step, stringOf, type Value, valuesOf } from "../value.ts";
import { isExtended, isShared, type Written, writtenUnder } from "./written.ts";

/** What a fixer looks at: a violation, and the project that it is in. */
export type Target = {
	readonly model: Mapping;
	/** Of the violation, into the model. */
	readonly path: Path;
	readonly place: Place;
	/** How the value came from its place into the container. */
	readonly via: readonly Step[];
	readonly confidence: Confidence;
	/** What identifies the violation beside its path. */
	readonly evidence?: string;
};

/** The value at a path; undefined where there is none. */
export function valueAt(model: Value, path: Path): Value | undefined {
	return path.reduce<Value | undefined>(
		(value, key) =>
			value?.kind === "sequence" && typeof key === "number" ? value.items[key] : get(value, String(key)),
		model,
	);
}

/** The container, network or volume that the violation is in. */
export function subjectOf({ model, path }: Target): Value | undefined {
	return valueAt(model, path.slice(0, 2));
}

/** Swarm takes another view of many keys. */
export function isSwarm({ model }: Target): boolean {
	return stringOf(get(model, "target")) === "swarm";
}

/** `origin` of the container, as the contract has it. */
export function originOf(target: Target): string | undefined {
	return stringOf(get(subjectOf(target), "origin"));
}

/** It is written in a Compose file. */
export function isOfCompose(target: Target): boolean {
	const origin = originOf(target);
	return origin === "service" || origin === "compose-job" || origin === "init-container";
}

/** Another container shares a namespace of the one of that name. */
export function hasJoiners({ model }: Target, name: string): boolean {
	const known = joined.get(model) ?? joinedIn(model);
	joined.set(model, known);
	return known.has(name);
}

const joined = new WeakMap<Mapping, ReadonlySet<string>>();

function joinedIn(model: Mapping): ReadonlySet<string> {
	const names = valuesOf(get(model, "containers")).flatMap((container) =>
		["network_mode", "pid", "ipc"].flatMap((field) => stringOf(get(get(container, field), "target")) ?? []),
	);
	return new Set(names);
}

/**
 * The mapping that a service, network or volume of Compose is written as, which a key can be added to. Undefined where
 * others inherit what stands there, or where there is no mapping.
 */
export function writtenMapping(target: Target): Mapping | undefined {
	const name = get(subjectOf(target), "name");
	if (name === undefined) return undefined;
	const written: Written | undefined = writtenUnder(name.place);
	const text = stringOf(name);
	if (written?.value.kind !== "mapping" || text === undefined) return undefined;
	const { place } = written.value;
	return isShared(place) || isExtended(place.source, text) ? undefined : written.value;
}

/** The text at a place, as it is written. */
export function textAt({ source, start, end }: Place): string {
	return source.text.slice(start, end);
}

/** Part of a place, by offsets into its text. */
export function within(place: Place, start: number, end = start): Place {
	return { source: place.source, start: place.start + start, end: place.start + end };
}

/** The place without the quotes around its text. */
export function unquoted(place: Place): Place {
	const text = textAt(place);
	const isQuoted = text.length > 1 && /^["']/.test(text) && text.at(-1) === text[0];
	return isQuoted ? within(place, 1, text.length - 1) : place;
}
