import { keysOf } from "./config/keys.ts";
import { Faults, unknownKey } from "./config/reader.ts";
import { type Layer, type Settings, UsageError } from "./options.ts";
import { readSource } from "./read.ts";
import { type Place, Source } from "./source.ts";
import type { Tree } from "./tree/tree.ts";
import { parseYaml } from "./yaml.ts";

/** Where a repository's configuration is looked for, in this order. */
export const configPaths = [".github/bulkhead.yml", ".github/bulkhead.yaml", "bulkhead.yml", "bulkhead.yaml"] as const;

/** What one configuration says, and where. */
export type ConfigLayer = {
	readonly layer: Layer;
	readonly settings: Settings;
	/** Of each key as it is written (`fail-on`), the place of the key. */
	readonly places: ReadonlyMap<string, Place>;
	/** Absent where there is no file. */
	readonly source?: Source;
};

/**
 * The configuration of a repository: the file at `path`, else the first of `configPaths` that is there, else none.
 * @throws UsageError with file, line and column where the file is missing, not YAML, or says what nobody knows.
 */
export async function readConfig(tree: Tree, path?: string): Promise<ConfigLayer> {
	const source = await configSource(tree, path);
	if (source !== undefined) return configOf(source, "repository");
	if (path !== undefined)
		throw new UsageError(`${path}: there is no such configuration file, from the root of the repository`);
	return { layer: "repository", settings: {}, places: new Map() };
}

/** No path of a file of a tree: empty, absolute, or one that leads out. */
const inNoTree = /^(?:$|[\\/]|\.\.(?:[\\/]|$)|[a-z]:)/i;

/** The file itself; undefined where there is none. @throws UsageError where it is there and cannot be read, or no path of a tree. */
export async function configSource(tree: Tree, path?: string): Promise<Source | undefined> {
	if (path !== undefined && inNoTree.test(path)) {
		const shown = path === "" ? '""' : path;
		throw new UsageError(`${shown}: a configuration is named from the root of the repository, and stands in it`);
	}
	for (const candidate of path === undefined ? configPaths : [path]) {
		const read = await readSource(tree, candidate);
		if (read instanceof Source) return read;
		if (read.kind !== "absent") {
			const why = read.kind === "refused" ? `it ${read.why}` : "it is a folder";
			throw new UsageError(`${candidate}: the configuration cannot be read: ${why}`);
		}
	}
	return undefined;
}

/** What the text of a configuration says. @throws UsageError that names everything that is wrong, a line each. */
export function configOf(source: Source, layer: Layer): ConfigLayer {
	const faults = new Faults();
	const { documents, diagnostics } = parseYaml(source);
	for (const { message, place } of diagnostics) faults.add(place, message);
	const [document, second] = documents;
	const places = new Map<string, Place>();
	const settings: Settings[] = [];
	if (second !== undefined) faults.add(second.place, "a configuration is one document; remove what follows ---");
	if (document?.kind === "mapping") {
		const keys = keysOf(layer);
		for (const [name, entry] of document.entries) {
			const reader = Object.hasOwn(keys, name) ? keys[name] : undefined;
			if (reader === undefined) unknownKey(name, entry, Object.keys(keys), faults);
			else settings.push(reader(entry.value, faults) ?? {});
			places.set(name, entry.key);
		}
	} else if (document !== undefined && !(document.kind === "scalar" && document.value === null)) {
		faults.add(document.place, "a configuration is a map of settings; write for example fail-on: high");
	}
	if (faults.messages.length > 0) throw new UsageError(faults.messages.join("\n"));
	return { layer, settings: Object.assign({}, ...settings), places, source };
}
