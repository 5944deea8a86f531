import { homePart, workspacePart } from "../shell/anchors.ts";
import { join, type Part, partsBetween, placeOf, type Text, unknownAt } from "../shell/text.ts";

/**
 * A text of devcontainer.json with its variables: the workspace and the home folder are known by their meaning, an
 * environment variable by its default.
 *
 * @see https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
 */
export function substitute(text: Text): Text {
	const parts: Part[] = [];
	let at = 0;
	for (const match of text.text.matchAll(/\$\{([^}:${]+)(?::([^}:${]*))?(?::([^}{]*))?\}/g)) {
		const [written, kind = "", name = "", fallback] = match;
		const end = match.index + written.length;
		const place = placeOf(text, match.index, end);
		const value = place && meaningOf(kind, name, fallback);
		if (place === undefined || value === null) continue;
		for (const one of partsBetween(text, at, match.index)) parts.push(one);
		parts.push(
			value === undefined ? unknownAt(place, [name === "" ? kind : name]) : { text: value, place, exact: false },
		);
		at = end;
	}
	return at === 0 ? text : join([...parts, ...partsBetween(text, at, text.text.length)]);
}

/** Null: it is no variable of dev containers, and stays as it is. */
function meaningOf(kind: string, name: string, fallback: string | undefined): string | undefined | null {
	switch (kind) {
		case "localWorkspaceFolder":
			return workspacePart;
		case "localEnv":
		case "env":
			return name === "HOME" || name === "USERPROFILE" ? homeOf(name) : fallback;
		case "containerEnv":
		case "containerWorkspaceFolder":
		case "localWorkspaceFolderBasename":
		case "containerWorkspaceFolderBasename":
		case "devcontainerId":
			return undefined;
		default:
			return null;
	}
}

/** `${localEnv:HOME}${localEnv:USERPROFILE}` is how both systems' home folders are written: one of them is empty. */
function homeOf(name: string): string {
	return name === "HOME" ? homePart : "";
}
