export const id = 1125;
export const ids = [1125];
export const modules = {

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byProject)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2380);



/**
 * The same map with one node a project and one for the host, for when there are too many to show: what a project's
 * containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
 * matter least are one node together. What is inside a project is left out, and what it mounts without control.
 */
function byProject(graph, limit) {
    const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
    return (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStandIns */ .H)({ ...graph, edges }, placesOf(graph, limit), []);
}
/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph, limit) {
    const hosts = graph.groups.filter(({ kind }) => kind === "host");
    const projects = graph.groups.filter(({ kind }) => kind === "project");
    const links = linksOf(graph).slice(0, limit >> 1);
    const room = limit - links.length - hosts.length;
    const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
    const rest = projects.filter((project) => !shown.includes(project));
    const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : undefined;
    const others = {
        id: "rest",
        kind: "project",
        label: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest.length, "more project"),
        state: state ?? "kept",
    };
    const standIns = new Map([
        ...hosts.map((host) => [host.id, { id: host.id, kind: "host", label: host.label, state: host.state }]),
        ...shown.map((project) => [project.id, projectNode(project, graph)]),
        ...rest.map((project) => [project.id, others]),
        ...links.map((node) => [node.id, node]),
    ]);
    return new Map(graph.nodes.flatMap((node) => {
        const place = standIns.get(node.group ?? node.id);
        return place === undefined ? [] : [[node.id, place]];
    }));
}
function projectNode({ id, label, state }, graph) {
    const containers = graph.nodes.filter(({ group, kind }) => group === id && (kind === "container" || kind === "datastore"));
    const touched = graph.compared && state === "kept" ? " touched" : "";
    return { id, kind: "project", label, detail: `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(containers.length, "container")}${touched}`, state };
}
/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const users = new Map();
    for (const { from, to } of edges) {
        users.set(from, (users.get(from) ?? new Set()).add(groups.get(to)));
        users.set(to, (users.get(to) ?? new Set()).add(groups.get(from)));
    }
    const world = new Set(["outside", "loopback", "internet"]);
    const alone = nodes.filter(({ group }) => group === undefined);
    const common = alone.filter(({ kind, id }) => !world.has(kind) && (users.get(id)?.size ?? 0) > 1);
    return [...alone.filter(({ kind }) => world.has(kind)), ...common];
}
/**
 * Projects that a change widens first, then those that it changes, then those that expose and control most; without
 * those that do nothing of it.
 */
function loudest(projects, { nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const weights = new Map();
    for (const { from, to, kind, state } of edges) {
        for (const group of new Set([groups.get(from), groups.get(to)])) {
            const { added, changed, heavy } = weights.get(group) ?? none;
            weights.set(group, {
                added: added + Number(state === "added"),
                changed: changed + Number(state !== "kept"),
                heavy: heavy + Number(kind === "exposes" || kind === "controls"),
            });
        }
    }
    const of = ({ id }) => weights.get(id) ?? none;
    const loud = projects.filter((project) => of(project).changed + of(project).heavy > 0);
    return loud.toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(of(b).added - of(a).added, of(b).changed - of(a).changed, of(b).heavy - of(a).heavy));
}
const none = { added: 0, changed: 0, heavy: 0 };


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ nodeLines),
/* harmony export */   XU: () => (/* binding */ edgeLines),
/* harmony export */   Z8: () => (/* binding */ marks)
/* harmony export */ });
/** What was added or removed is marked, not by colour alone. */
const marks = { added: "+\u00A0", removed: "\u2212\u00A0", kept: "" };
/** What stands in a node, one a line. */
function nodeLines({ label, detail, state }, shown) {
    return [shown(marks[state] + label), ...(detail === undefined ? [] : [shown(detail)])];
}
/** What stands on an edge, one a line; where that is much, the rest as a number. */
function edgeLines(labels, shown, most = 4) {
    if (labels.length <= most)
        return labels.map(shown);
    return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ reduced)
});

// EXTERNAL MODULE: ./out/map/by-project.js
var by_project = __webpack_require__(7532);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
// EXTERNAL MODULE: ./out/map/stand-ins.js
var stand_ins = __webpack_require__(2380);
;// CONCATENATED MODULE: ./out/map/without-quiet.js



/**
 * The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
 * hold nothing of the host are one node together, and volumes are left out.
 */
function withoutQuiet(graph) {
    const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
    const isQuiet = ({ id, kind }) => (kind === "container" || kind === "datastore") && !loud.has(id);
    const together = (0,group/* groupBy */.$)(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
    const places = new Map(graph.nodes.flatMap((node) => (node.kind === "volume" ? [] : [[node.id, node]])));
    for (const nodes of together.values()) {
        const [first] = nodes;
        if (nodes.length === 1)
            continue;
        const { detail: _, ...rest } = first;
        const standIn = { ...rest, kind: "container", label: `${(0,words/* count */.U9)(nodes.length, "quiet container")}` };
        for (const { id } of nodes)
            places.set(id, standIn);
    }
    return (0,stand_ins/* withStandIns */.H)(graph, places, graph.groups);
}
const loudKinds = new Set(["exposes", "controls", "shares"]);

;// CONCATENATED MODULE: ./out/map/reduced.js


/** More projects than these nobody looks at one by one. */
const mostProjects = 40;
/**
 * The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
 * fewer of these. `fits` is asked only about maps of `limit` nodes at most.
 */
function reduced(graph, limit, fits) {
    const isSmall = (smaller) => smaller.nodes.length <= limit && fits(smaller);
    if (isSmall(graph))
        return graph;
    const loud = withoutQuiet(graph);
    if (isSmall(loud))
        return loud;
    let nodes = Math.min(limit, mostProjects);
    let projects = (0,by_project/* byProject */.$)(graph, nodes);
    while (nodes > 4 && !isSmall(projects)) {
        nodes >>= 1;
        projects = (0,by_project/* byProject */.$)(graph, nodes);
    }
    return projects;
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withStandIns)
/* harmony export */ });
/**
 * A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
 * edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
 */
function withStandIns(graph, places, groups) {
    const parts = new Map(graph.nodes.flatMap((node) => (node.kind === "host-part" ? [[node.id, node.label]] : [])));
    const edges = new Map();
    for (const edge of graph.edges) {
        const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
        if (from === undefined || to === undefined || from === to)
            continue;
        const part = to === edge.to ? undefined : parts.get(edge.to);
        const labels = part === undefined ? edge.labels : [[...edge.labels, part].join(" ")];
        const key = [from, to, edge.kind, edge.state].join();
        edges.set(key, { ...edge, from, to, labels: [...new Set([...(edges.get(key)?.labels ?? []), ...labels])] });
    }
    const nodes = [...new Set(places.values())];
    const used = new Set(nodes.map(({ group }) => group));
    return {
        compared: graph.compared,
        groups: groups.filter(({ id }) => used.has(id)),
        nodes,
        edges: [...edges.values()],
    };
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


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Km: () => (/* binding */ theCheck),
/* harmony export */   QK: () => (/* binding */ thereBefore),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ orWorse),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2405);

/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
    return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known, change, gates }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(change?.kind === "worse" ? [`worse: ${change.why}`] : []),
        ...(change?.kind === "unchanged" && gates ? [thereBefore] : []),
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
/** What is said of a finding that the base has too, where it stands among others. */
const thereBefore = "there before this change";
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** "high or worse". */
function orWorse(threshold) {
    return threshold === "critical" ? threshold : `${threshold} or worse`;
}
/** What findings fail, as a sentence ends. */
function theCheck({ warnOnly }) {
    return warnOnly ? "the check, which only warns, as asked (warn-only)" : "the check";
}
/** ✅, ❌ or ⚠️: what a verdict comes to at a glance. */
function iconOf({ conclusion, warnOnly }) {
    if (conclusion === "pass")
        return "✅";
    return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? "info";
}


/***/ })

};
