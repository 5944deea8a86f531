export const id = 3846;
export const ids = [3846];
export const modules = {

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotOf: () => (/* binding */ dotOf)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);


/** A map in the language of Graphviz (https://graphviz.org/doc/info/lang.html): `dot -Tpng`. Ids are ours. */
function dotOf({ nodes, edges, groups }) {
    const lines = [
        "digraph bulkhead {",
        "\trankdir=LR",
        '\tgraph [fontname="Helvetica", fontsize=12, color="#8c959f", style=rounded]',
        '\tnode [fontname="Helvetica", fontsize=11, shape=box, color="#57606a"]',
        '\tedge [fontname="Helvetica", fontsize=10, color="#57606a"]',
        ...nodes.filter(({ group }) => group === undefined).map((node) => `\t${nodeLine(node)}`),
    ];
    for (const { id, label, state } of groups) {
        lines.push(`\tsubgraph cluster_${id} {`, `\t\tlabel=${quoted([shown(_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8[state] + label)])}`);
        for (const node of nodes)
            if (node.group === id)
                lines.push(`\t\t${nodeLine(node)}`);
        lines.push("\t}");
    }
    return `${[...lines, ...edges.map((edge) => `\t${edgeLine(edge)}`), "}"].join("\n")}\n`;
}
function nodeLine(node) {
    const { id, kind, state } = node;
    const text = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeLines */ .Ih)(node, shown);
    return `${id} [${[`label=${quoted(text)}`, `shape=${shapes[kind]}`, ...boxes[state]].join(", ")}]`;
}
function edgeLine({ from, to, kind, labels, state }) {
    const text = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .edgeLines */ .XU)(labels, shown);
    const attributes = [
        ...(text.length === 0 ? [] : [`label=${quoted(text)}`]),
        ...(kind === "joins" || kind === "shares" ? ["dir=none"] : []),
        ...strokes[state],
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
    project: "component",
};
const boxes = {
    added: ['color="#cf222e"', 'fillcolor="#ffebe9"', "style=filled", "penwidth=2"],
    removed: ['color="#1a7f37"', 'fillcolor="#dafbe1"', 'style="filled,dashed"', "penwidth=2"],
    kept: [],
};
const strokes = {
    added: ['color="#cf222e"', "penwidth=3"],
    removed: ['color="#1a7f37"', "style=dashed", "penwidth=2"],
    kept: [],
};
function shown(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 60);
}
/** Lines as one quoted string. In labels Graphviz knows escapes (`\N`) and HTML's entities, and a line ends with `\n`. */
function quoted(lines) {
    return `"${lines.map((line) => line.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;").replaceAll("##[", "#&#35;[")).join("\\n")}"`;
}


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


/***/ })

};
