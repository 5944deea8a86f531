import { workspacePart } from "./anchors.ts";

/** A path from the checkout's root; undefined where it leaves it. */
export function normalize(from: string, target: string): string | undefined {
	const parts = from === "" ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}

/** A folder from the checkout's root as scripts see it: with the anchor in front, so that it stays known to be inside. */
export function inWorkspace(directory: string): string {
	return directory === "" ? workspacePart : `${workspacePart}/${directory}`;
}
