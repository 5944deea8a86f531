import { collect } from "../../../src/collect/collect.ts";
import { discover } from "../../../src/discover.ts";
import { locationOf, type Place } from "../../../src/source.ts";
import { toJson, type Value } from "../../../src/value.ts";
import { Broken } from "../broken.ts";
import { changedFiles } from "../make-files.ts";
import type { Files, Language } from "../seeds.ts";
import type { Subject } from "../subject.ts";
import { watchedTree } from "../watched-tree.ts";

/** What is collected from files of some languages: everything up to the rules. */
export function collectedFrom(languages: readonly Language[], share: number): Subject {
	return { share, make: (random, seeds) => changedFiles(languages, random, seeds), run: collectedText };
}

export async function collectedText(files: Files): Promise<string> {
	const tree = watchedTree(files);
	const candidates = discover(await tree.list(), { include: [], exclude: [] });
	const { projects, diagnostics, files: read } = await collect(tree, candidates);
	for (const { model } of projects) requirePlaces(model, new Set());
	return JSON.stringify([
		read,
		projects.map(({ model, files: from }) => [toJson(model), from]),
		diagnostics.map(({ kind, level, message, place }) => [kind, level, message, placed(place)]),
	]);
}

/** Every value of a project stands in some file, and contracts have no null. */
function requirePlaces(value: Value, seen: Set<Value>): void {
	if (seen.has(value)) return;
	seen.add(value);
	placed(value.place);
	for (const step of value.via ?? []) placed(step.place);
	if (value.kind === "sequence") for (const item of value.items) requirePlaces(item, seen);
	if (value.kind === "mapping") for (const entry of value.entries.values()) requirePlaces(entry.value, seen);
}

/** A place as a location, which must be one in its file. */
export function placed(place: Place): unknown {
	const { source, start, end } = place;
	if (!(start >= 0 && start <= end && end <= source.text.length)) {
		throw new Broken("output", `a place from ${start} to ${end} in ${source.path} of ${source.text.length}`);
	}
	return locationOf(place);
}
