/** What stands on an edge, one a line; where that is much, the rest as a number. */
export function labelLines(labels: readonly string[], most = 4): readonly string[] {
	if (labels.length <= most) return labels;
	return [...labels.slice(0, most - 1), `and ${labels.length - most + 1} more`];
}
