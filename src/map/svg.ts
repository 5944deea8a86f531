import type { MapGraph, MapState } from "./graph.ts";
import { inWords } from "./in-words.ts";
import { edgeLines, marks, nodeLines } from "./labels.ts";
import { layoutOf } from "./layout.ts";
import { reduced } from "./reduced.ts";
import { edgeMarkup, groupMarkup, labelMarkup, nodeMarkup, titleHeight } from "./svg-shapes.ts";
import { markers, style } from "./svg-style.ts";
import { escaped, n, shown, sizeOfNode, sizeOfText, small } from "./svg-text.ts";

/**
 * A map as a picture of its own: no script, no font, nothing from elsewhere; colours for light and dark as the viewer
 * likes it; a title and a description for who does not see it. Text from files is only text.
 */
export function svgOf(whole: MapGraph): string {
	const graph = reduced(whole, most.nodes, ({ edges }) => edges.length <= most.edges);
	const { nodes, edges, groups, compared } = graph;
	const texts = {
		nodes: nodes.map((node) => nodeLines(node, shown)),
		edges: edges.map(({ labels }) => edgeLines(labels, shown)),
	};
	const placed = layoutOf(graph, {
		node: (at) => sizeOfNode(texts.nodes[at] ?? [], nodes[at]?.kind ?? "container"),
		edge: (at) => sizeOfText(texts.edges[at] ?? [], small),
		title: titleHeight,
	});
	const legend = compared ? legendHeight : 0;
	const [width, height] = [Math.ceil(Math.max(placed.width, 360)), Math.ceil(placed.height + legend)];
	const parts = [
		...groups.map(({ id, label, state }) => groupMarkup(marks[state] + label, state, placed.boxes.get(id))),
		...edges.map((edge, at) => edgeMarkup(edge, placed.routes[at]?.points ?? [])),
		...nodes.map((node, at) => nodeMarkup(node, texts.nodes[at] ?? [], placed.boxes.get(node.id))),
		// Labels over all lines.
		...edges.map((edge, at) => labelMarkup(edge, texts.edges[at] ?? [], placed.routes[at]?.label)),
		...(compared ? [legendMarkup(placed.height)] : []),
	];
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
		`<title id="title">${compared ? "What the change does to the attack surface" : "Attack surface"}</title>`,
		`<desc id="desc">${escaped(inWords(graph, shown))}</desc>`,
		`<style>${style}</style>`,
		markers,
		`<rect class="ground" width="${width}" height="${height}"/>`,
		...parts.filter((part) => part !== ""),
		"</svg>",
	].join("\n")}\n`;
}

/** More takes seconds to lay out, and nobody can read it. */
const most = { nodes: 120, edges: 300 };

const legendHeight = 40;

function legendMarkup(top: number): string {
	const y = top + legendHeight / 2;
	const sample = (x: number, state: MapState, text: string) =>
		`<path class="edge ${state}" d="M${x},${n(y)}h36"/><text x="${x + 44}" y="${n(y + 4)}">${text}</text>`;
	return `<g class="legend">${sample(16, "added", "+ added")}${sample(140, "removed", "− taken away")}</g>`;
}
