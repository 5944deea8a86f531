import type { MapNode, MapState } from "./graph.ts";

/** What was added or removed is marked, not by colour alone. */
export const marks: Readonly<Record<MapState, string>> = { added: "+\u00A0", removed: "\u2212\u00A0", kept: "" };

/** What stands in a node, one a line. */
export function nodeLines({ label, detail, state }: MapNode, shown: (text: string) => string): readonly string[] {
	return [shown(marks[state] + label), ...(detail === undefined ? [] : [shown(detail)])];
}

/** What stands on an edge, one a line; where that is much, the rest as a number. */
export function edgeLines(labels: readonly string[], shown: (text: string) => string, most = 4): readonly string[] {
	if (labels.length <= most) return labels.map(shown);
	return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}
