import type { Source } from "../../source.ts";
import type { Value } from "../../value.ts";
import { readPairs } from "./env-file.ts";
import { type Fields, type Item, mappingOf } from "./fields.ts";
import { putPairs } from "./map-fields.ts";
import { cut, isUnknown, shown } from "./part.ts";
import type { Settings } from "./settings.ts";
import type { Word } from "./word.ts";

/** Reads a file that the command line names, by the path as it is written; undefined where the tree has none. */
export type ReadFile = (path: string) => Source | undefined;

/** What the tool is given for a variable by whoever starts it; undefined where nobody can tell. */
export type Inherited = (name: Word) => Word | undefined;

/**
 * `-e` and `--env-file` as `environment` and `env_files`. Of two variables of one name the later holds, and `-e` over
 * any file. `-e NAME` alone has the value of the tool's own environment; where that is not written out, and in
 * `-e NAME=$X`, only run time knows it.
 * @see https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export function putEnvironment(to: Fields, settings: Settings, readFile: ReadFile, inherited: Inherited): void {
	const items = new Map<string, Item>();
	const files: Item[] = [];
	for (const file of settings.all("env-file")) {
		const source = isUnknown(file) ? undefined : readFile(file.value);
		const pairs = source === undefined ? undefined : readPairs(source);
		if (pairs === undefined) to.forget("environment");
		files.push({
			value: mappingOf(
				[
					["path", shown(file)],
					["read", pairs !== undefined],
				],
				file.place,
			),
			unknown: isUnknown(file) ? [["path"]] : [],
		});
		for (const { name, value, place } of pairs ?? []) {
			const from = value === undefined ? "runtime" : "env_file";
			const entry = mappingOf(Object.entries({ name, value, from }), place);
			items.delete(name);
			items.set(name, { value: entry, unknown: value === undefined ? [["value"]] : [] });
		}
	}
	for (const word of settings.all("env")) {
		const [name, value] = cut(word, "=");
		if (isUnknown(name)) {
			to.forget("environment");
			continue;
		}
		items.delete(name.value);
		items.set(name.value, value === undefined ? inheritedOf(word, inherited(name)) : variable(word, name.value, value));
	}
	to.putItems("environment", [...items.values()]);
	to.putItems("env_files", files);
}

/** It stands where its value is written. */
function inheritedOf(name: Word, value: Word | undefined): Item {
	return variable(value ?? name, name.value, value);
}

function variable(word: Word, name: string, value: Word | undefined): Item {
	if (value === undefined || isUnknown(value)) {
		return { value: mappingOf(Object.entries({ name, from: "runtime" }), word.place), unknown: [["value"]] };
	}
	return { value: mappingOf(Object.entries({ name, value: value.value, from: "literal" }), word.place), unknown: [] };
}

/** `-l` and `--label-file` as `labels`; a name alone has the empty value. */
export function putLabels(to: Fields, settings: Settings, readFile: ReadFile): void {
	const before = new Map<string, Value>();
	for (const file of settings.all("label-file")) {
		const source = isUnknown(file) ? undefined : readFile(file.value);
		const pairs = source === undefined ? undefined : readPairs(source);
		if (pairs === undefined) to.forget("labels");
		for (const { name, value, place } of pairs ?? []) {
			if (value !== undefined) before.set(name, { kind: "scalar", value, place });
		}
	}
	putPairs(to, "labels", settings.all("label"), [...before]);
}
