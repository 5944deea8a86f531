import { clip, visible } from "../report/visible.ts";
import type { MapEdge, MapGraph, MapNode, MapState, NodeKind } from "./graph.ts";
import { edgeLines, marks, nodeLines } from "./labels.ts";

/** A map in the language of Graphviz (https://graphviz.org/doc/info/lang.html): `dot -Tpng`. Ids are ours. */
export function dotOf({ nodes, edges, groups }: MapGraph): string {
	const lines = [
		"digraph bulkhead {",
		"\trankdir=LR",
		'\tgraph [fontname="Helvetica", fontsize=12, color="#8c959f", style=rounded]',
		'\tnode [fontname="Helvetica", fontsize=11, shape=box, color="#57606a"]',
		'\tedge [fontname="Helvetica", fontsize=10, color="#57606a"]',
		...nodes.filter(({ group }) => group === undefined).map((node) => `\t${nodeLine(node)}`),
	];
	for (const { id, label, state } of groups) {
		lines.push(`\tsubgraph cluster_${id} {`, `\t\tlabel=${quoted([shown(marks[state] + label)])}`);
		for (const node of nodes) if (node.group === id) lines.push(`\t\t${nodeLine(node)}`);
		lines.push("\t}");
	}
	return `${[...lines, ...edges.map((edge) => `\t${edgeLine(edge)}`), "}"].join("\n")}\n`;
}

function nodeLine(node: MapNode): string {
	const { id, kind, state } = node;
	const text = nodeLines(node, shown);
	return `${id} [${[`label=${quoted(text)}`, `shape=${shapes[kind]}`, ...boxes[state]].join(", ")}]`;
}

function edgeLine({ from, to, kind, labels, state }: MapEdge): string {
	const text = edgeLines(labels, shown);
	const attributes = [
		...(text.length === 0 ? [] : [`label=${quoted(text)}`]),
		...(kind === "joins" || kind === "shares" ? ["dir=none"] : []),
		...strokes[state],
	];
	return `${from} -> ${to}${attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`}`;
}

const shapes: Readonly<Record<NodeKind, string>> = {
	outside: "oval",
	loopback: "oval",
	internet: "oval",
	container: "box",
	datastore: "cylinder",
	network: "hexagon",
	volume: "folder",
	host: "box3d",
	"host-part": "box",
	project: "component",
};

const boxes: Readonly<Record<MapState, readonly string[]>> = {
	added: ['color="#cf222e"', 'fillcolor="#ffebe9"', "style=filled", "penwidth=2"],
	removed: ['color="#1a7f37"', 'fillcolor="#dafbe1"', 'style="filled,dashed"', "penwidth=2"],
	kept: [],
};

const strokes: Readonly<Record<MapState, readonly string[]>> = {
	added: ['color="#cf222e"', "penwidth=3"],
	removed: ['color="#1a7f37"', "style=dashed", "penwidth=2"],
	kept: [],
};

function shown(text: string): string {
	return clip(visible(text), 60);
}

/** Lines as one quoted string. In labels Graphviz knows escapes (`\N`) and HTML's entities, and a line ends with `\n`. */
function quoted(lines: readonly string[]): string {
	return `"${lines.map((line) => line.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;").replaceAll("##[", "#&#35;[")).join("\\n")}"`;
}
