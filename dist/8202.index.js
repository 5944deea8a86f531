export const id = 8202;
export const ids = [8202];
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

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeDiagram: () => (/* binding */ changeDiagram),
/* harmony export */   wholeDiagram: () => (/* binding */ wholeDiagram)
/* harmony export */ });
/* unused harmony exports changedNodes, mermaidOf */
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _by_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _changed_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(443);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _reduced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);






/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = { text: 45_000, edges: 400 };
/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
const changedNodes = 40;
const wholeNodes = 80;
/**
 * Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
 * no line of it begins with a backtick.
 * @param mask what is done to the texts of files that are shown, and to no others: there may be many.
 */
function changeDiagram(graph, mask = asIs) {
    const part = (0,_changed_part_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPart */ .e)(graph);
    if (part === undefined)
        return undefined;
    for (let limit = changedNodes;; limit >>= 1) {
        const shown = limit === changedNodes && part.nodes.length <= limit ? part : (0,_by_project_js__WEBPACK_IMPORTED_MODULE_1__/* .byProject */ .$)(part, limit);
        if (limit <= 4 || fits(shown))
            return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)(shown, mask));
    }
}
/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
function wholeDiagram(graph, mask = asIs) {
    return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)((0,_reduced_js__WEBPACK_IMPORTED_MODULE_3__/* .reduced */ .F)(graph, wholeNodes, fits), mask));
}
const asIs = (text) => text;
function fits(graph) {
    return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}
/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
function mermaidOf({ nodes, edges, groups }) {
    const lines = [...(edges.some(({ state }) => state === "removed") ? [withoutHops] : []), "flowchart LR"];
    const grouped = new Set(groups.map(({ id }) => id));
    for (const node of nodes)
        if (node.group === undefined || !grouped.has(node.group))
            lines.push(`  ${nodeLine(node)}`);
    for (const { id, label, state } of groups) {
        lines.push(`  subgraph ${id}["${quoted(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .marks */ .Z8[state] + label)}"]`);
        for (const node of nodes)
            if (node.group === id)
                lines.push(`    ${nodeLine(node)}`);
        lines.push("  end");
    }
    lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
    return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}
function nodeLine(node) {
    const [open, close] = shapes[node.kind];
    return `${node.id}${open}"${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeLines */ .Ih)(node, quoted).join("<br/>")}"${close}`;
}
function edgeLine({ from, to, kind, labels, state }) {
    const arrow = (kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows)[state];
    const text = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeLines */ .XU)(labels, quoted).join("<br/>");
    return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}
/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = '%%{init: {"elk": {"lineHops": false}}}%%';
const arrows = { added: "==>", removed: "-.->", kept: "-->" };
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows = { added: "===>", removed: "-..->", kept: "--->" };
const ties = { added: "===", removed: "-.-", kept: "---" };
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
    project: ["[[", "]]"],
};
/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes = {
    added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
    removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323",
};
const strokes = {
    added: "stroke:#e5534b,stroke-width:3px",
    removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4",
};
function styles(nodes, edges) {
    return ["added", "removed"].flatMap((state) => {
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
function quoted(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 60)
        .replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&\u200B")
        .replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
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
