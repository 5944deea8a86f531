import type { Entry, Value } from "../../value.ts";
import type { Document } from "./document.ts";

/** Takes out of earlier layers what a document resets or overrides. */
export function applyResets(value: Value, document: Document): Value {
	if (document.resets.length === 0) return value;
	const paths = document.resets.flatMap((path) => [path, promoted(path)]);
	return without(value, new Set(paths.map((path) => JSON.stringify(path))), []);
}

/**
 * The same for one resource that is extended or included, `path` being where it stands. As in compose-go, a tag on the
 * resource as a whole does not keep it out, only tags on what is inside.
 */
export function applyResetsAt(path: readonly string[], value: Value, document: Document): Value {
	if (document.resets.length === 0) return value;
	const paths = document.resets.filter((reset) => path.every((part, index) => reset[index] === part));
	const inner = new Set(paths.map((reset) => JSON.stringify(reset.slice(path.length))));
	return without(value, inner, []);
}

function without(value: Value, paths: ReadonlySet<string>, at: readonly string[]): Value {
	if (value.kind !== "mapping") return value;
	let entries: Map<string, Entry> | undefined;
	for (const [name, entry] of value.entries) {
		const path = [...at, name];
		if (paths.has(JSON.stringify(path))) {
			entries ??= new Map(value.entries);
			entries.delete(name);
			continue;
		}
		const made = without(entry.value, paths, path);
		if (made === entry.value) continue;
		entries ??= new Map(value.entries);
		entries.set(name, { key: entry.key, value: made });
	}
	return entries === undefined ? value : { ...value, entries };
}

/** `x-develop` is `develop`, see `aliases.ts`. */
function promoted(path: readonly string[]): readonly string[] {
	return path[0] === "services" && path[2] === "x-develop" ? [...path.slice(0, 2), "develop", ...path.slice(3)] : path;
}
