import { type Settings, threshold, UsageError } from "./options.ts";
import { readSource } from "./read.ts";
import { locationOf, Source } from "./source.ts";
import type { Tree } from "./tree/tree.ts";
import type { Mapping, Value } from "./value.ts";
import { parseYaml } from "./yaml.ts";

/** Where a repository's configuration is looked for, in this order. */
export const configPaths = [".github/bulkhead.yml", ".github/bulkhead.yaml", "bulkhead.yml", "bulkhead.yaml"] as const;

type Reader = (value: Value) => Settings;

/** Each key of the file, and what it sets. */
const keys: Readonly<Record<string, Reader>> = {
	"fail-on": (value) => ({ failOn: threshold(text(value), at(value)) }),
	pedantic: (value) => ({ pedantic: flag(value) }),
	"warn-only": (value) => ({ warnOnly: flag(value) }),
	"allow-empty": (value) => ({ allowEmpty: flag(value) }),
	include: (value) => ({ include: texts(value) }),
	exclude: (value) => ({ exclude: texts(value) }),
};

/**
 * The settings of the configuration file: that at `path`, else the first of `configPaths` that is there, else none.
 * @throws UsageError with file, line and column where the file is missing, not YAML, or says what nobody knows.
 */
export async function readConfig(tree: Tree, path?: string): Promise<Settings> {
	for (const candidate of path === undefined ? configPaths : [path]) {
		const read = await readSource(tree, candidate);
		if (read instanceof Source) return settingsOf(read);
		if (read.kind !== "absent") throw new UsageError(`${candidate}: the configuration cannot be read`);
	}
	if (path !== undefined) throw new UsageError(`${path}: there is no such configuration file`);
	return {};
}

function settingsOf(source: Source): Settings {
	const { documents, diagnostics } = parseYaml(source);
	for (const { message, place } of diagnostics) throw new UsageError(`${where(place)}: ${message}`);
	const [document] = documents;
	if (document === undefined || (document.kind === "scalar" && document.value === null)) return {};
	if (document.kind !== "mapping") throw new UsageError(`${at(document)}: a configuration is a map of settings`);
	return Object.assign({}, ...settings(document));
}

function settings(document: Mapping): readonly Settings[] {
	return Array.from(document.entries, ([name, entry]) => {
		const reader = Object.hasOwn(keys, name) ? keys[name] : undefined;
		if (reader === undefined) {
			throw new UsageError(
				`${where(entry.key)}: unknown setting "${name}"; did you mean "${nearest(name, Object.keys(keys))}"?`,
			);
		}
		return reader(entry.value);
	});
}

/** Of some names, the one with the fewest edits to a misspelt one. */
export function nearest(name: string, names: readonly string[]): string {
	return names.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? "";
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

function text(value: Value): string {
	if (value.kind === "scalar" && typeof value.value === "string") return value.value;
	throw new UsageError(`${at(value)}: expected a text`);
}

function flag(value: Value): boolean {
	if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
	throw new UsageError(`${at(value)}: expected true or false`);
}

function texts(value: Value): readonly string[] {
	if (value.kind === "sequence") return value.items.map(text);
	throw new UsageError(`${at(value)}: expected a list of texts`);
}

function at(value: Value): string {
	return where(value.place);
}

function where(place: Value["place"]): string {
	const { file, line, column } = locationOf(place);
	return `${file}:${line}:${column}`;
}
