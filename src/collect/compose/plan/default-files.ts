import { sortedOnce } from "../../../tree/sorted-paths.ts";
import { folderOf } from "../../../tree/tree.ts";
import type { Outline } from "./outline.ts";

/** In order of preference. @see https://github.com/compose-spec/compose-go/blob/v2.16.2/cli/options.go DefaultFileNames */
export const defaultNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"] as const;

/** What Compose lays over a default file by itself, in order of preference. */
export const overrideNames = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml",
] as const;

/** Each folder's file of a default name, with the folder's override. */
export function* defaultsOf(outlines: ReadonlyMap<string, Outline>): Iterable<readonly string[]> {
	for (const folder of sortedOnce([...outlines.keys()].map(folderOf))) {
		const files = defaultOf(folder, outlines);
		if (files !== undefined) yield files;
	}
}

/** The file of a default name in one folder, with its override. */
export function defaultOf(folder: string, outlines: ReadonlyMap<string, Outline>): readonly string[] | undefined {
	const base = firstOf(folder, defaultNames, outlines);
	const override = firstOf(folder, overrideNames, outlines);
	return base === undefined ? undefined : override === undefined ? [base] : [base, override];
}

/** The first of `names` that a folder has. */
export function firstOf(
	folder: string,
	names: readonly string[],
	outlines: ReadonlyMap<string, Outline>,
): string | undefined {
	for (const name of names) {
		const path = within(folder, name);
		if (outlines.has(path)) return path;
	}
	return undefined;
}

/** The path of a file in a folder, which is empty for the root. */
export function within(folder: string, name: string): string {
	// Joined rather than added: V8 would keep a sum beside its parts.
	return folder === "" ? name : [folder, name].join("/");
}
