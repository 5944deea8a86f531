import { homePart, workspacePart } from "./anchors.ts";

/** A path from the checkout's root; undefined where it leaves it, or is longer than the system takes (`PATH_MAX`). */
export function normalize(from: string, target: string): string | undefined {
	if (from.length + target.length > longest) return undefined;
	const parts = from === "" ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}

/** Bytes, of which a character has at least one. @see https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const longest = 4096;

/** A path that has the checkout's anchor in front of it, from the checkout's root; undefined as for `normalize`. */
export function behindAnchor(path: string): string | undefined {
	return normalize("", path.slice(workspacePart.length).replace(/^\//, ""));
}

/**
 * Where a path leads in a script that runs in `folder`, from the checkout's root; undefined where it leads out of it, or
 * nobody can tell.
 */
export function pathFrom(folder: string | undefined, path: string): string | undefined {
	if (path.startsWith(workspacePart)) return behindAnchor(path);
	if (folder === undefined || /^[/~]/.test(path) || path.startsWith(homePart)) return undefined;
	return normalize(folder, path);
}

/** A folder from the checkout's root as scripts see it: with the anchor in front, so that it stays known to be inside. */
export function inWorkspace(directory: string): string {
	return directory === "" ? workspacePart : `${workspacePart}/${directory}`;
}
