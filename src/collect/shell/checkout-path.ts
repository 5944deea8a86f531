import { workspacePart } from "./anchors.ts";

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

/** A folder from the checkout's root as scripts see it: with the anchor in front, so that it stays known to be inside. */
export function inWorkspace(directory: string): string {
	return directory === "" ? workspacePart : `${workspacePart}/${directory}`;
}
