import { clip, visible } from "../report/visible.ts";
import { byProject } from "./by-project.ts";
import { changedPart } from "./changed-part.ts";
import { type MapEdge, type MapGraph, type MapNode, type MapState, type NodeKind, withTexts } from "./graph.ts";
import { edgeLines, marks, nodeLines } from "./labels.ts";
import { reduced } from "./reduced.ts";

/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = { text: 45_000, edges: 400 };

/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
export const changedNodes = 40;
const wholeNodes = 80;

/**
 * Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
 * no line of it begins with a backtick.
 * @param mask what is done to the texts of files that are shown, and to no others: there may be many.
 */
export function changeDiagram(graph: MapGraph, mask: Mask = asIs): string | undefined {
	const part = changedPart(graph);
	if (part === undefined) return undefined;
	for (let limit = changedNodes; ; limit >>= 1) {
		const shown = limit === changedNodes && part.nodes.length <= limit ? part : byProject(part, limit);
		if (limit <= 4 || fits(shown)) return mermaidOf(withTexts(shown, mask));
	}
}

/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
export function wholeDiagram(graph: MapGraph, mask: Mask = asIs): string {
	return mermaidOf(withTexts(reduced(graph, wholeNodes, fits), mask));
}

type Mask = (text: string) => string;
const asIs: Mask = (text) => text;

function fits(graph: MapGraph): boolean {
	return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}

/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
export function mermaidOf({ nodes, edges, groups }: MapGraph): string {
	const lines = [...(edges.some(({ state }) => state === "removed") ? [withoutHops] : []), "flowchart LR"];
	const grouped = new Set(groups.map(({ id }) => id));
	for (const node of nodes) if (node.group === undefined || !grouped.has(node.group)) lines.push(`  ${nodeLine(node)}`);
	for (const { id, label, state } of groups) {
		lines.push(`  subgraph ${id}["${quoted(marks[state] + label)}"]`);
		for (const node of nodes) if (node.group === id) lines.push(`    ${nodeLine(node)}`);
		lines.push("  end");
	}
	lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
	return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}

function nodeLine(node: MapNode): string {
	const [open, close] = shapes[node.kind];
	return `${node.id}${open}"${nodeLines(node, quoted).join("<br/>")}"${close}`;
}

function edgeLine({ from, to, kind, labels, state }: MapEdge): string {
	const arrow = (
		kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows
	)[state];
	const text = edgeLines(labels, quoted).join("<br/>");
	return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}

/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = '%%{init: {"elk": {"lineHops": false}}}%%';

const arrows: Readonly<Record<MapState, string>> = { added: "==>", removed: "-.->", kept: "-->" };
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows: Readonly<Record<MapState, string>> = { added: "===>", removed: "-..->", kept: "--->" };
const ties: Readonly<Record<MapState, string>> = { added: "===", removed: "-.-", kept: "---" };

const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
	outside: ["([", "])"],
	loopback: ["([", "])"],
	internet: ["([", "])"],
	container: ["[", "]"],
	datastore: ["[(", ")]"],
	network: ["{{", "}}"],
	volume: ["[/", "/]"],
	host: ["[[", "]]"],
	"host-part": ["[", "]"],
	project: ["[[", "]]"],
};

/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes: Readonly<Record<Exclude<MapState, "kept">, string>> = {
	added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
	removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323",
};
const strokes: Readonly<Record<Exclude<MapState, "kept">, string>> = {
	added: "stroke:#e5534b,stroke-width:3px",
	removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4",
};

function styles(nodes: readonly MapNode[], edges: readonly MapEdge[]): readonly string[] {
	return (["added", "removed"] as const).flatMap((state) => {
		const ids = nodes.filter((node) => node.state === state).map(({ id }) => id);
		const indices = edges.flatMap((edge, at) => (edge.state === state ? [at] : []));
		return [
			...(ids.length === 0 ? [] : [`  classDef ${state} ${boxes[state]}`, `  class ${ids.join(",")} ${state}`]),
			...(indices.length === 0 ? [] : [`  linkStyle ${indices.join(",")} ${strokes[state]}`]),
		];
	});
}

/**
 * Text inside a quoted label: letters, digits and blanks stand as they are, every other sign of ASCII is an entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that neither Mermaid nor the
 * Markdown that it reads in labels finds anything in it. Line breaks, icons, mathematics and its own signs for entities
 * Mermaid looks for once more when it has put those back: a space of no width keeps them apart.
 */
function quoted(text: string): string {
	return clip(visible(text), 60)
		.replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&\u200B")
		.replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
