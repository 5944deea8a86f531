const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_main = require("./main2.part.js");

// src/map/dot.ts
/** A map in the language of Graphviz (https://graphviz.org/doc/info/lang.html): `dot -Tpng`. Ids are ours. */
function dotOf({ nodes, edges, groups }) {
	const lines = [
		"digraph bulkhead {",
		"	rankdir=LR",
		"	graph [fontname=\"Helvetica\", fontsize=12, color=\"#8c959f\", style=rounded]",
		"	node [fontname=\"Helvetica\", fontsize=11, shape=box, color=\"#57606a\"]",
		"	edge [fontname=\"Helvetica\", fontsize=10, color=\"#57606a\"]",
		...nodes.filter(({ group }) => group === void 0).map((node) => `\t${nodeLine(node)}`)
	];
	for (const { id, label, state } of groups) {
		lines.push(`\tsubgraph cluster_${id} {`, `\t\tlabel=${quoted([shown(require_main.marks[state] + label)])}`);
		for (const node of nodes) if (node.group === id) lines.push(`\t\t${nodeLine(node)}`);
		lines.push("	}");
	}
	return `${[
		...lines,
		...edges.map((edge) => `\t${edgeLine(edge)}`),
		"}"
	].join("\n")}\n`;
}
function nodeLine(node) {
	const { id, kind, state } = node;
	return `${id} [${[
		`label=${quoted(require_main.nodeLines(node, shown))}`,
		`shape=${shapes[kind]}`,
		...boxes[state]
	].join(", ")}]`;
}
function edgeLine({ from, to, kind, labels, state }) {
	const text = require_main.edgeLines(labels, shown);
	const attributes = [
		...text.length === 0 ? [] : [`label=${quoted(text)}`],
		...kind === "joins" || kind === "shares" ? ["dir=none"] : [],
		...strokes[state]
	];
	return `${from} -> ${to}${attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`}`;
}
const shapes = {
	outside: "oval",
	loopback: "oval",
	internet: "oval",
	container: "box",
	datastore: "cylinder",
	network: "hexagon",
	volume: "folder",
	host: "box3d",
	"host-part": "box",
	project: "component"
};
const boxes = {
	added: [
		"color=\"#cf222e\"",
		"fillcolor=\"#ffebe9\"",
		"style=filled",
		"penwidth=2"
	],
	removed: [
		"color=\"#1a7f37\"",
		"fillcolor=\"#dafbe1\"",
		"style=\"filled,dashed\"",
		"penwidth=2"
	],
	kept: []
};
const strokes = {
	added: ["color=\"#cf222e\"", "penwidth=3"],
	removed: [
		"color=\"#1a7f37\"",
		"style=dashed",
		"penwidth=2"
	],
	kept: []
};
function shown(text) {
	return require_cli_check_main.clip(require_cli_check_main.visible(text), 60);
}
/** Lines as one quoted string. In labels Graphviz knows escapes (`\N`) and HTML's entities, and a line ends with `\n`. */
function quoted(lines) {
	return `"${lines.map((line) => line.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("&", "&amp;").replaceAll("##[", "#&#35;[")).join("\\n")}"`;
}

exports.dotOf = dotOf;