// src/map/labels.ts
/** What was added or removed is marked, not by colour alone. */
const marks = {
	added: "+\xA0",
	removed: "−\xA0",
	kept: ""
};
/** What stands in a node, one a line. */
function nodeLines({ label, detail, state }, shown) {
	return [shown(marks[state] + label), ...detail === void 0 ? [] : [shown(detail)]];
}
/** What stands on an edge, one a line; where that is much, the rest as a number. */
function edgeLines(labels, shown, most = 4) {
	if (labels.length <= most) return labels.map(shown);
	return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}

export { marks as n, nodeLines as r, edgeLines as t };