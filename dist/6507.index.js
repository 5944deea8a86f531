export const id = 6507;
export const ids = [6507];
export const modules = {

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pictureOf: () => (/* binding */ pictureOf)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1361);
/* harmony import */ var _mapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1125);





/** The map of everything that a run has looked at, as a self-contained SVG. */
function pictureOf({ collected: { projects }, factsOf }) {
    if (projects.length === 0)
        return (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.svgOf)((0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6)("No container was found"));
    const mapped = projects.map((project) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedProject */ .p)(project, factsOf));
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.svgOf)((0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .withTexts */ .j8)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .c)(mapped), (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)(projects).maskMessage));
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  svgOf: () => (/* binding */ svgOf)
});

// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
// EXTERNAL MODULE: ./out/map/labels.js
var map_labels = __webpack_require__(4462);
;// CONCATENATED MODULE: ./out/map/in-words.js


/** What the picture shows, in words. */
function inWords({ nodes, edges, groups }, shown) {
    const names = new Map(nodes.map(({ id, label }) => [id, shown(label)]));
    const projects = groups.filter(({ kind }) => kind === "project").length;
    const containers = nodes.filter(({ kind }) => kind === "container" || kind === "datastore").length;
    const said = edges.slice(0, 60).map(({ from, to, kind, labels, state }) => {
        const how = labels.length === 0 ? "" : ` (${(0,map_labels/* edgeLines */.XU)(labels, shown).join(", ")})`;
        return `${states[state]}${names.get(from)} ${verbs[kind]} ${names.get(to)}${how}.`;
    });
    const rest = edges.length > 60 ? [`And ${edges.length - 60} more.`] : [];
    return [`${(0,words/* count */.U9)(containers, "container")} in ${(0,words/* count */.U9)(projects, "project")}.`, ...said, ...rest].join(" ");
}
const states = { added: "Added: ", removed: "Removed: ", kept: "" };
const verbs = {
    exposes: "reaches",
    joins: "is on",
    shares: "shares with",
    mounts: "mounts",
    controls: "controls",
    reaches: "reaches",
};

// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(2440);
;// CONCATENATED MODULE: ./out/map/layout.js

/** Places a graph's nodes in columns, from what is outside to what is reached; groups around their nodes. */
function layoutOf({ nodes, edges, groups }, sizeOf) {
    const graph = new dagre_esm/* Graph */.TS({ multigraph: true, compound: true });
    graph.setGraph({ rankdir: "LR", nodesep: 28, ranksep: 50, edgesep: 16, marginx: 16, marginy: 16 + sizeOf.title });
    for (const { id } of groups)
        graph.setNode(id, {});
    for (const [at, { id, group }] of nodes.entries()) {
        graph.setNode(id, sizeOf.node(at));
        if (group !== undefined && graph.hasNode(group))
            graph.setParent(id, group);
    }
    for (const [at, { from, to, kind }] of edges.entries()) {
        // The host stands beyond the networks, so that no edge to it crosses them.
        const minlen = kind === "controls" || kind === "mounts" ? 2 : 1;
        graph.setEdge(from, to, { ...sizeOf.edge(at), minlen, labelpos: "c" }, String(at));
    }
    (0,dagre_esm/* layout */.Zp)(graph);
    // What dagre's types say is lost where its files import each other without their endings: it is said here again.
    const boxes = [...groups, ...nodes].map(({ id }) => [id, boxOf(graph.node(id))]);
    const routes = edges.map(({ from, to }, at) => {
        const { points = [], x = 0, y = 0, } = graph.edge(from, to, String(at));
        return { points, label: { x, y } };
    });
    const { width = 0, height = 0 } = graph.graph();
    return { width, height, boxes: new Map(boxes), routes };
}
function boxOf({ x = 0, y = 0, width = 0, height = 0 }) {
    return { x, y, width, height };
}

// EXTERNAL MODULE: ./out/map/reduced.js + 1 modules
var reduced = __webpack_require__(3041);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/map/svg-text.js

/** Sizes of letters, in pixels, and how far lines are apart in relation to that. */
const [normal, small] = [13, 11];
const lineHeight = 1.35;
/** Of a node with these lines, the first in normal letters. */
function sizeOfNode(lines, kind) {
    const [first = "", ...rest] = lines;
    const width = Math.max(widthOf(first, normal), ...rest.map((line) => widthOf(line, small)), 40);
    const height = normal * lineHeight + rest.length * small * lineHeight;
    const [side, above] = paddings[kind] ?? [12, 8];
    return { width: width + 2 * side, height: height + 2 * above };
}
const paddings = {
    outside: [18, 10],
    loopback: [18, 10],
    internet: [18, 10],
    datastore: [14, 14],
    network: [22, 8],
};
/** Of lines in letters of one size. */
function sizeOfText(lines, size) {
    if (lines.length === 0)
        return { width: 0, height: 0 };
    return {
        width: Math.max(...lines.map((line) => widthOf(line, size))) + 8,
        height: lines.length * size * lineHeight + 4,
    };
}
/** Fonts differ; most letters of those that viewers have are no wider. Chinese, Japanese and Korean are as wide as high. */
function widthOf(text, size) {
    let width = 0;
    for (const character of text)
        width += /[\u1100-\u11FF\u2E80-\uFFDC\u{1F000}-\u{3FFFD}]/u.test(character)
            ? 1
            : /[A-Z@%MWmw—…]/.test(character)
                ? 0.78
                : /[ilIjtfr.,:;|!'/()[\] -]/.test(character)
                    ? 0.4
                    : 0.62;
    return width * size;
}
/** Text from files as it is shown in a picture. */
function shown(text) {
    return (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), 44);
}
/** Text of XML. Two characters that XML has not (https://www.w3.org/TR/xml/#charsets) are left that nothing else objects to. */
/** The same, so that it is no wider than some pixels in bold letters. */
function shownWithin(text, width) {
    let length = 60;
    let fitting = (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), length);
    while (length > 1 && widthOf(fitting, normal) * 1.1 > width)
        fitting = (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), --length);
    return fitting;
}
function escaped(text) {
    // `##[` is a command to a workflow's runner, wherever in a line it stands.
    return text.replace(/[&<>"'\uFFFE\uFFFF]|#(?=\[)/g, (sign) => /[\uFFFE\uFFFF]/.test(sign) ? "\uFFFD" : `&#${sign.charCodeAt(0)};`);
}
/** A number as it is written, to a tenth of a pixel. */
function n(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./out/map/svg-shapes.js

/** Above a group's nodes, in pixels. */
const titleHeight = 20;
function groupMarkup(title, state, box) {
    if (box === undefined)
        return "";
    const [left, top] = [box.x - box.width / 2, box.y - box.height / 2 - titleHeight];
    // Below the last node there is more room than a group needs, and the title of the next one needs it.
    const height = box.height + titleHeight - 12;
    return `<g class="group ${state}"><rect x="${n(left)}" y="${n(top)}" width="${n(box.width)}" height="${n(height)}" rx="8"/><text x="${n(left + 10)}" y="${n(top + 16)}">${escaped(shownWithin(title, box.width - 20))}</text></g>`;
}
function nodeMarkup({ kind, state }, lines, box) {
    if (box === undefined)
        return "";
    const [first = "", ...rest] = lines;
    const middle = box.y + (kind === "datastore" ? 4 : 0);
    const top = middle - (normal + rest.length * small) * lineHeight * 0.5;
    const text = [
        `<text x="${n(box.x)}" y="${n(top + normal)}">${escaped(first)}</text>`,
        ...rest.map((line, at) => `<text class="detail" x="${n(box.x)}" y="${n(top + normal * lineHeight + small * (1 + at * lineHeight))}">${escaped(line)}</text>`),
    ];
    return `<g class="node ${kind} ${state}">${shapeOf(kind, box)}${text.join("")}</g>`;
}
function shapeOf(kind, { x, y, width, height }) {
    const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
    if (kind === "network") {
        const points = [
            [left, y],
            [left + 12, top],
            [right - 12, top],
            [right, y],
            [right - 12, bottom],
            [left + 12, bottom],
        ];
        return `<polygon points="${points.map(([px = 0, py = 0]) => `${n(px)},${n(py)}`).join(" ")}"/>`;
    }
    if (kind === "datastore") {
        const arc = (sweep, to) => `A${n(width / 2)},6 0 0 ${sweep} ${n(to)},`;
        return `<path d="M${n(left)},${n(top + 6)}${arc(1, right)}${n(top + 6)}V${n(bottom - 6)}${arc(1, left)}${n(bottom - 6)}Z"/><path class="rim" d="M${n(left)},${n(top + 6)}${arc(0, right)}${n(top + 6)}"/>`;
    }
    const radius = kind === "outside" || kind === "loopback" || kind === "internet" ? height / 2 : kind === "volume" ? 0 : 4;
    return `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}"/>`;
}
function edgeMarkup({ kind, state }, points) {
    const arrow = kind === "joins" || kind === "shares" ? "" : ` marker-end="url(#arrow-${state})"`;
    return `<path class="edge ${state}" d="${route(points)}"${arrow}/>`;
}
/** Straight from point to point, round where it bends: so labels are where their line is. */
function route(points) {
    const [first, ...rest] = points;
    if (first === undefined)
        return "";
    const parts = rest.map((point, at) => {
        const [before, after] = [points[at] ?? first, rest[at + 1]];
        if (after === undefined)
            return `L${n(point.x)},${n(point.y)}`;
        const [from, to] = [towards(point, before), towards(point, after)];
        return `L${n(from.x)},${n(from.y)}Q${n(point.x)},${n(point.y)} ${n(to.x)},${n(to.y)}`;
    });
    return `M${n(first.x)},${n(first.y)}${parts.join("")}`;
}
/** A point a little nearer to another, half way at most. */
function towards(from, to) {
    const part = Math.min(0.5, 24 / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
function labelMarkup({ state }, lines, at) {
    if (at === undefined || lines.length === 0)
        return "";
    const top = at.y - sizeOfText(lines, small).height / 2;
    const text = lines.map((line, index) => `<text x="${n(at.x)}" y="${n(top + 2 + small * (1 + index * lineHeight))}">${escaped(line)}</text>`);
    return `<g class="label ${state}">${text.join("")}</g>`;
}

;// CONCATENATED MODULE: ./out/map/svg-style.js

/** Tips of arrows. */
const markers = `<defs>${["kept", "added", "removed"]
    .map((state) => `<marker id="arrow-${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip ${state}" d="M0,0L8,4L0,8Z"/></marker>`)
    .join("")}</defs>`;
/** GitHub's colours (https://primer.style/foundations/color), for light and for dark. */
const palette = {
    light: "--ground:#fff;--text:#1f2328;--quiet:#59636e;--box:#f6f8fa;--line:#6e7781;--group:#f6f8fa66;--added:#cf222e;--added-box:#ffebe9;--removed:#1a7f37;--removed-box:#dafbe1",
    dark: "--ground:#0d1117;--text:#f0f6fc;--quiet:#9198a1;--box:#1c2128;--line:#8b949e;--group:#151b2366;--added:#ff7b72;--added-box:#3c1414;--removed:#3fb950;--removed-box:#0f2d18",
};
const style = [
    `svg{${palette.light};font:${normal}px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
    `@media(prefers-color-scheme:dark){svg{${palette.dark}}}`,
    ".ground{fill:var(--ground)}text{fill:var(--text)}",
    `.node text,.label text{text-anchor:middle}.detail,.label text{font-size:${small}px}.detail{fill:var(--quiet)}`,
    ".node>*:not(text){fill:var(--box);stroke:var(--line)}.node .rim{fill:none}.group rect{fill:var(--group);stroke:var(--line);stroke-opacity:.5}",
    ".group text{font-weight:600;fill:var(--quiet)}.edge{fill:none;stroke:var(--line);stroke-width:1.2}.tip{fill:var(--line)}.label text{paint-order:stroke;stroke:var(--ground);stroke-width:5px;stroke-linejoin:round}",
    ".node.host>rect,.node.project>rect{stroke-width:2}",
    ".node.added>*:not(text){fill:var(--added-box);stroke:var(--added);stroke-width:2}.edge.added{stroke:var(--added);stroke-width:2.5}.tip.added{fill:var(--added)}.label.added text{fill:var(--added)}",
    ".node.removed>*:not(text){fill:var(--removed-box);stroke:var(--removed);stroke-width:2;stroke-dasharray:5 4}.edge.removed{stroke:var(--removed);stroke-width:2;stroke-dasharray:5 4}.tip.removed{fill:var(--removed)}.label.removed text{fill:var(--removed)}",
].join("");

;// CONCATENATED MODULE: ./out/map/svg.js







/**
 * A map as a picture of its own: no script, no font, nothing from elsewhere; colours for light and dark as the viewer
 * likes it; a title and a description for who does not see it. Text from files is only text.
 */
function svgOf(whole) {
    const graph = (0,reduced/* reduced */.F)(whole, most.nodes, ({ edges }) => edges.length <= most.edges);
    const { nodes, edges, groups, compared } = graph;
    const texts = {
        nodes: nodes.map((node) => (0,map_labels/* nodeLines */.Ih)(node, shown)),
        edges: edges.map(({ labels }) => (0,map_labels/* edgeLines */.XU)(labels, shown)),
    };
    const placed = layoutOf(graph, {
        node: (at) => sizeOfNode(texts.nodes[at] ?? [], nodes[at]?.kind ?? "container"),
        edge: (at) => sizeOfText(texts.edges[at] ?? [], small),
        title: titleHeight,
    });
    const legend = compared ? legendHeight : 0;
    const [width, height] = [Math.ceil(Math.max(placed.width, 360)), Math.ceil(placed.height + legend)];
    const parts = [
        ...groups.map(({ id, label, state }) => groupMarkup(map_labels/* marks */.Z8[state] + label, state, placed.boxes.get(id))),
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
function legendMarkup(top) {
    const y = top + legendHeight / 2;
    const sample = (x, state, text) => `<path class="edge ${state}" d="M${x},${n(y)}h36"/><text x="${x + 44}" y="${n(y + 4)}">${text}</text>`;
    return `<g class="legend">${sample(16, "added", "+ added")}${sample(140, "removed", "− taken away")}</g>`;
}


/***/ })

};
