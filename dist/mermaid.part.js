import { r as __exportAll } from "./rolldown-runtime.part.js";
import { i as visible, n as clip } from "./cli.part.js";
import { n as byProject, t as reduced } from "./reduced.part.js";
import { i as withTexts, s as changedPart } from "./mapped.part.js";
import { n as marks, r as nodeLines, t as edgeLines } from "./labels.part.js";

// src/map/mermaid.ts
var mermaid_exports = /* @__PURE__ */ __exportAll({
	changeDiagram: () => changeDiagram,
	wholeDiagram: () => wholeDiagram
});
/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = {
	text: 45e3,
	edges: 400
};
/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
const changedNodes = 40;
const wholeNodes = 80;
/**
* Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
* no line of it begins with a backtick.
* @param mask what is done to the texts of files that are shown, and to no others: there may be many.
*/
function changeDiagram(graph, mask = asIs) {
	const part = changedPart(graph);
	if (part === void 0) return void 0;
	for (let limit = 40;; limit >>= 1) {
		const shown = limit === 40 && part.nodes.length <= limit ? part : byProject(part, limit);
		if (limit <= 4 || fits(shown)) return mermaidOf(withTexts(shown, mask));
	}
}
/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
function wholeDiagram(graph, mask = asIs) {
	return mermaidOf(withTexts(reduced(graph, wholeNodes, fits), mask));
}
const asIs = (text) => text;
function fits(graph) {
	return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}
/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
function mermaidOf({ nodes, edges, groups }) {
	const lines = [...edges.some(({ state }) => state === "removed") ? [withoutHops] : [], "flowchart LR"];
	const grouped = new Set(groups.map(({ id }) => id));
	for (const node of nodes) if (node.group === void 0 || !grouped.has(node.group)) lines.push(`  ${nodeLine(node)}`);
	for (const { id, label, state } of groups) {
		lines.push(`  subgraph ${id}["${quoted(marks[state] + label)}"]`);
		for (const node of nodes) if (node.group === id) lines.push(`    ${nodeLine(node)}`);
		lines.push("  end");
	}
	lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
	return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}
function nodeLine(node) {
	const [open, close] = shapes[node.kind];
	return `${node.id}${open}"${nodeLines(node, quoted).join("<br/>")}"${close}`;
}
function edgeLine({ from, to, kind, labels, state }) {
	const arrow = (kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows)[state];
	const text = edgeLines(labels, quoted).join("<br/>");
	return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}
/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = "%%{init: {\"elk\": {\"lineHops\": false}}}%%";
const arrows = {
	added: "==>",
	removed: "-.->",
	kept: "-->"
};
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows = {
	added: "===>",
	removed: "-..->",
	kept: "--->"
};
const ties = {
	added: "===",
	removed: "-.-",
	kept: "---"
};
const shapes = {
	outside: ["([", "])"],
	loopback: ["([", "])"],
	internet: ["([", "])"],
	container: ["[", "]"],
	datastore: ["[(", ")]"],
	network: ["{{", "}}"],
	volume: ["[/", "/]"],
	host: ["[[", "]]"],
	"host-part": ["[", "]"],
	project: ["[[", "]]"]
};
/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes = {
	added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
	removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323"
};
const strokes = {
	added: "stroke:#e5534b,stroke-width:3px",
	removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4"
};
function styles(nodes, edges) {
	return ["added", "removed"].flatMap((state) => {
		const ids = nodes.filter((node) => node.state === state).map(({ id }) => id);
		const indices = edges.flatMap((edge, at) => edge.state === state ? [at] : []);
		return [...ids.length === 0 ? [] : [`  classDef ${state} ${boxes[state]}`, `  class ${ids.join(",")} ${state}`], ...indices.length === 0 ? [] : [`  linkStyle ${indices.join(",")} ${strokes[state]}`]];
	});
}
/**
* Text inside a quoted label: letters, digits and blanks stand as they are, every other sign of ASCII is an entity
* (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that neither Mermaid nor the
* Markdown that it reads in labels finds anything in it. Line breaks, icons, mathematics and its own signs for entities
* Mermaid looks for once more when it has put those back: a space of no width keeps them apart.
*/
function quoted(text) {
	return clip(visible(text), 60).replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&​").replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

export { mermaid_exports as n, wholeDiagram as r, changeDiagram as t };