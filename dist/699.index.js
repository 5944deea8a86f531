export const id = 699;
export const ids = [699];
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

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ changedPart)
/* harmony export */ });
/* unused harmony export only */
/**
 * What a change touches: edges and nodes that were added or removed, with what they hang on, and what there is between
 * those besides. Undefined where nothing changed that a map shows.
 */
function changedPart(graph) {
    const isChanged = ({ state }) => state !== "kept";
    const shown = new Set([
        ...graph.nodes.filter(isChanged).map(({ id }) => id),
        ...graph.edges.filter(isChanged).flatMap(({ from, to }) => [from, to]),
    ]);
    if (shown.size === 0)
        return undefined;
    return only(graph, shown);
}
/** Some nodes of a graph, the edges between them, and the groups that they are in. */
function only(graph, shown) {
    const nodes = graph.nodes.filter(({ id }) => shown.has(id));
    const groups = new Set(nodes.map(({ group }) => group));
    const isBetween = ({ from, to }) => shown.has(from) && shown.has(to);
    return {
        ...graph,
        nodes,
        edges: graph.edges.filter(isBetween),
        groups: graph.groups.filter(({ id }) => groups.has(id)),
    };
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagramsOf: () => (/* binding */ diagramsOf)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _mapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);




/**
 * The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
 * that a map shows has changed, and everything, where there is a container.
 */
function diagramsOf({ verdict, collected, factsOf }) {
    const { projects } = collected;
    // Of what cannot be read there is no picture.
    const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
    const bases = pairs.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const { maskMessage } = (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)([...projects, ...bases]);
    const changed = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.changeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedGraph */ .U)(pairs.map((pair) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedPair */ .w)(pair, factsOf))), maskMessage);
    const whole = projects.map((project) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedProject */ .p)(project, factsOf));
    return {
        ...(changed === undefined ? {} : { changed }),
        ...(whole.length === 0 ? {} : { whole: (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.wholeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .c)(whole), maskMessage) }),
    };
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ comparedGraph),
  c: () => (/* binding */ graphOf)
});

// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/surface/wording.js
var wording = __webpack_require__(8560);
;// CONCATENATED MODULE: ./out/map/port-label.js
/** Where a published port is reached, and what is behind: `0.0.0.0:8080→80/tcp`, `127.0.0.1:5432/tcp`. */
function portLabel({ scope, address, published, by_environment, target, protocol }) {
    const host = address === "" ? anyAddress[scope] : address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;
    // Without a port on the host the engine picks one (https://docs.docker.com/engine/network/port-publishing/).
    const port = published !== "" ? published : by_environment === true ? "?" : "any port";
    const behind = target === 0 || published === String(target) ? "" : `→${target}`;
    return `${host}:${port}${behind}/${protocol}`;
}
/** What else a reader should know of it: it makes no other port of it. */
function portNote({ password }) {
    return password === undefined ? "" : notes[password];
}
const anyAddress = {
    all: "0.0.0.0",
    address: "0.0.0.0",
    loopback: "127.0.0.1",
};
const notes = {
    written: ", password written down",
    none: ", no password",
};

;// CONCATENATED MODULE: ./out/map/sketch.js
/**
 * A graph in the making. What is said of both sides is kept, what only one of them says was added or removed. Keys tell
 * things apart and are made of the files' text; what comes out has ids of ours, in the order of first mention.
 */
class Sketch {
    #groups = new Map();
    #nodes = new Map();
    #edges = new Map();
    /** Names a group; of several labels the first counts. */
    group(side, key, group) {
        return mention(this.#groups, side, key, group);
    }
    /** Names a node, `group` by its key. @returns its key. */
    node(side, key, node) {
        return mention(this.#nodes, side, key, node);
    }
    /** `note` is shown with the label, and makes no other edge of it. */
    edge(side, edge) {
        mention(this.#edges, side, keyOf(edge.from, edge.to, edge.kind, edge.label), edge);
    }
    graph() {
        const groupIds = new Map(Array.from(this.#groups.keys(), (key, at) => [key, `g${at}`]));
        const nodeIds = new Map(Array.from(this.#nodes.keys(), (key, at) => [key, `n${at}`]));
        const edges = new Map();
        for (const { what, sides } of this.#edges.values()) {
            const [from, to, state] = [nodeIds.get(what.from), nodeIds.get(what.to), stateOf(sides)];
            if (from === undefined || to === undefined)
                throw new Error(`an edge without its nodes: ${what.from}, ${what.to}`);
            const key = keyOf(from, to, what.kind, state);
            const labels = [...(edges.get(key)?.labels ?? []), ...(what.label === "" ? [] : [what.label + what.note])];
            edges.set(key, { from, to, kind: what.kind, labels, state });
        }
        return {
            groups: Array.from(this.#groups, ([key, { what, sides }]) => ({
                ...what,
                id: groupIds.get(key) ?? "",
                state: what.kind === "host" ? "kept" : stateOf(sides),
            })),
            nodes: Array.from(this.#nodes, ([key, { what, sides }]) => {
                const { group, ...rest } = what;
                const groupId = group === undefined ? undefined : groupIds.get(group);
                const state = standing.has(what.kind) ? "kept" : stateOf(sides);
                const own = { ...rest, id: nodeIds.get(key) ?? "", state };
                return groupId === undefined ? own : { ...own, group: groupId };
            }),
            edges: [...edges.values()],
            compared: true,
        };
    }
}
/** One text of several, such that different ones give different texts. */
function keyOf(...parts) {
    return JSON.stringify(parts);
}
/** What is there whatever the files say; only what leads to it is added or removed. */
const standing = new Set(["outside", "loopback", "internet", "host", "host-part"]);
function mention(drawn, side, key, what) {
    const before = drawn.get(key);
    if (before === undefined)
        drawn.set(key, { what, sides: new Set([side]) });
    else
        before.sides.add(side);
    return key;
}
function stateOf(sides) {
    if (sides.size === 2)
        return "kept";
    return sides.has("head") ? "added" : "removed";
}

;// CONCATENATED MODULE: ./out/map/draw-project.js




/** Draws one side of a project. Containers of one name, as a matrix makes them, are one node. */
function drawProject(drawing) {
    const { sketch, side, key, title, names, facts } = drawing;
    sketch.group(side, key, { kind: "project", label: title });
    const byContainer = (0,group/* groupBy */.$)(facts, ({ index }) => String(index));
    const images = (0,group/* groupBy */.$)(facts.filter(({ kind }) => kind === "image"), ({ index }) => names[index] ?? "");
    for (const [index, name] of names.entries()) {
        const own = byContainer.get(String(index)) ?? [];
        // Of variants, all; a container that nobody has named goes by its image.
        const distinct = [...new Set(images.get(name)?.map(({ what }) => what))];
        const image = distinct.length === 0 || distinct[0] === name ? undefined : (0,wording/* listed */.KE)(distinct, { most: 3 });
        sketch.node(side, keyOf("container", key, name), {
            kind: own.some((fact) => fact.class?.name === "datastore") ? "datastore" : "container",
            label: name,
            ...(image === undefined ? {} : { detail: image }),
            group: key,
        });
    }
    for (const own of byContainer.values())
        for (const fact of own)
            draw[fact.kind]?.(drawing, fact, own);
}
/** The same for the same files, within a project. */
function mountKey({ kind, source = "" }) {
    return keyOf(kind, source);
}
/** How each kind of fact is drawn; the others are the table's to tell. */
const draw = {
    exposes(drawing, { index, port }) {
        if (port === undefined)
            return;
        const from = port.scope === "loopback" ? loopback(drawing) : outside(drawing);
        edge(drawing, from, container(drawing, index), "exposes", portLabel(port), portNote(port));
    },
    joins(drawing, { index, network }) {
        if (network !== undefined)
            edge(drawing, container(drawing, index), networkNode(drawing, network), "joins");
    },
    shares(drawing, { index, share }) {
        // Volumes are nodes of their own.
        if (share?.with === undefined || share.of === "volumes")
            return;
        const at = drawing.names.indexOf(share.with);
        const to = at < 0 ? foreignContainer(drawing, share.with) : container(drawing, at);
        edge(drawing, container(drawing, index), to, "shares", namespaces[share.of]);
    },
    reaches(drawing, { index, what }, own) {
        if (what !== "any")
            return;
        // Who has the network namespace of another container goes where that one goes.
        if (own.some(({ share }) => share?.of === "network"))
            return;
        const ways = own.flatMap(({ network }) => (network === undefined || network.internal === true ? [] : [network]));
        for (const way of ways)
            edge(drawing, networkNode(drawing, way), internet(drawing), "reaches");
        if (ways.length === 0)
            edge(drawing, container(drawing, index), internet(drawing), "reaches");
    },
    "controls-host"(drawing, { index, control, mount }) {
        if (control === undefined || !isDrawn(control))
            return;
        const from = container(drawing, index);
        const { by, name } = control;
        if (mount?.source !== undefined) {
            const detail = by === "socket" ? `socket of ${name}` : undefined;
            edge(drawing, from, hostPath(drawing, mount.source, detail), "controls", holds[by] ?? access(mount));
        }
        else if (by in parts) {
            const part = parts[by]?.(name) ?? by;
            edge(drawing, from, hostPart(drawing, keyOf("part", part), part), "controls", "");
        }
        else {
            edge(drawing, from, host(drawing), "controls", ways[by]?.(name) ?? `${by} ${name}`.trim());
        }
    },
    mounts(drawing, { index, mount, path }, own) {
        if (mount?.source === undefined)
            return;
        const isHost = mount.kind === "host" && mount.source.startsWith("/");
        const isSame = ({ control, path: other }) => control !== undefined && isDrawn(control) && keyOf(...other) === keyOf(...path);
        if (isHost && own.some(isSame))
            return;
        if (!isHost && !drawing.shared.has(mountKey(mount)))
            return;
        const to = isHost ? hostPath(drawing, mount.source) : volume(drawing, mount);
        edge(drawing, container(drawing, index), to, "mounts", access(mount));
    },
};
const namespaces = {
    network: "same network namespace",
    pid: "same processes",
    ipc: "same shared memory",
};
/** What is a part of the host by itself; all else (privileges, capabilities) is a hold on the whole of it. */
const parts = {
    namespace: (name) => hostSpaces[name] ?? `its ${name}`,
    device: (name) => name,
    "api-socket": () => "socket of the engine",
};
const hostSpaces = {
    network: "its network",
    pid: "its processes",
    ipc: "its shared memory",
    user: "its users",
    uts: "its name",
    cgroup: "its control groups",
};
/** By what it has a hold on the whole host, where kind and name do not say it. */
const ways = {
    socket: (name) => `socket of ${name}`,
    hook: (name) => `privileged ${name} hook`,
    unconfined: (name) => name,
};
/** How a mount is held, where that is not just how it is mounted: a socket obeys whoever only reads it. */
const holds = {
    socket: "controls",
    credentials: "credentials",
    propagation: "propagates mounts",
};
/** What is next to nothing would hide what matters. */
function isDrawn({ power }) {
    return power !== "little" && power !== "none";
}
function edge(drawing, from, to, kind, label = "", note = "") {
    drawing.sketch.edge(drawing.side, { from, to, kind, label, note });
}
function outside({ sketch, side }) {
    return sketch.node(side, "outside", { kind: "outside", label: "Outside", detail: "whoever reaches the host" });
}
function loopback({ sketch, side }) {
    return sketch.node(side, "loopback", { kind: "loopback", label: "The host itself", detail: "loopback" });
}
function internet({ sketch, side }) {
    return sketch.node(side, "internet", { kind: "internet", label: "Internet" });
}
function container({ sketch, side, key, names }, index) {
    const label = names[index] ?? "";
    return sketch.node(side, keyOf("container", key, label), { kind: "container", label, group: key });
}
/** One that the project names, and that is not of it. */
function foreignContainer({ sketch, side }, name) {
    return sketch.node(side, keyOf("container", name), { kind: "container", label: name, detail: "of another project" });
}
/** A network that exists outside the project is the same for all projects that name it. */
function networkNode({ sketch, side, key }, { name, internal, external }) {
    const detail = [...(external === true ? ["external"] : []), ...(internal === true ? ["internal"] : [])].join(", ");
    return sketch.node(side, external === true ? keyOf("network", name) : keyOf("network", key, name), {
        kind: "network",
        label: name,
        ...(detail === "" ? {} : { detail }),
        ...(external === true ? {} : { group: key }),
    });
}
function volume({ sketch, side, key }, mount) {
    const kind = mount.kind === "host" ? "folder" : "volume";
    const label = mount.source ?? "";
    return sketch.node(side, keyOf("mount", key, mountKey(mount)), { kind: "volume", label, detail: kind, group: key });
}
function hostPath(drawing, path, detail) {
    return hostPart(drawing, keyOf("path", path), path, detail);
}
function hostPart({ sketch, side }, key, label, detail) {
    const group = sketch.group(side, "host", { kind: "host", label: "Host" });
    return sketch.node(side, key, { kind: "host-part", label, group, ...(detail === undefined ? {} : { detail }) });
}
function host({ sketch, side }) {
    const group = sketch.group(side, "host", { kind: "host", label: "Host" });
    return sketch.node(side, "host", { kind: "host", label: "the whole host", group });
}
function access({ read_only }) {
    return read_only ? "read-only" : "writable";
}

;// CONCATENATED MODULE: ./out/map/draw.js



/** The map of some projects. */
function graphOf(projects) {
    const pairs = projects.map((project) => ({ base: project, head: project, containers: [] }));
    return { ...draw_draw(pairs), compared: false };
}
/** The maps of base and head in one: what both have, what the change adds, and what it takes away. */
function comparedGraph(pairs) {
    return draw_draw(pairs);
}
function draw_draw(pairs) {
    const sketch = new Sketch();
    const titles = titlesOf(pairs);
    for (const [at, { base, head, containers }] of pairs.entries()) {
        const heads = new Map(containers.map((pair) => [pair.base, pair.head]));
        // What became of a container has the name of today, also where the base is drawn.
        const names = base?.containers.map((name, index) => head?.containers[heads.get(index) ?? -1] ?? name) ?? [];
        const shared = sharedMounts([
            ...(head === undefined ? [] : [{ project: head, names: head.containers }]),
            ...(base === undefined ? [] : [{ project: base, names }]),
        ]);
        const common = { sketch, key: keyOf("project", at), title: titles[at] ?? "", shared };
        if (head !== undefined)
            drawProject({ ...common, side: "head", names: head.containers, facts: head.facts });
        if (base !== undefined)
            drawProject({ ...common, side: "base", names, facts: base.facts });
    }
    return sketch.graph();
}
/** Names of projects; where several have one name, as much of the ends of their files as tells them apart. */
function titlesOf(pairs) {
    const projects = pairs.map(({ base, head }) => ({
        name: (head ?? base)?.name ?? "",
        file: (head ?? base)?.file ?? "",
    }));
    const named = (0,group/* groupBy */.$)(projects, ({ name }) => name);
    const ends = new Map();
    for (const { name, file } of projects) {
        for (const end of endsOf(file))
            ends.set(keyOf(name, end), (ends.get(keyOf(name, end)) ?? 0) + 1);
    }
    return projects.map(({ name, file }) => {
        if (name !== "" && named.get(name)?.length === 1)
            return name;
        const end = endsOf(file).find((candidate) => ends.get(keyOf(name, candidate)) === 1);
        return end === undefined || end === `/${file}` ? file : `…${end}`;
    });
}
/** The ends of a path by whole names, of a folder and a file at least, shortest first; long paths only in part. */
function endsOf(path) {
    const names = path.split("/");
    const lengths = Array.from({ length: Math.min(names.length, 8) }, (_, at) => at + 1).filter((length) => length > 1);
    return lengths.map((length) => `/${names.slice(-length).join("/")}`);
}
/** Volumes and folders that more than one container uses, before or after. */
function sharedMounts(sides) {
    const users = new Map();
    for (const { project, names } of sides) {
        for (const { kind, index, mount } of project.facts) {
            if (kind !== "mounts" || mount?.source === undefined)
                continue;
            const key = mountKey(mount);
            users.set(key, (users.get(key) ?? new Set()).add(names[index] ?? ""));
        }
    }
    return new Set([...users].flatMap(([key, names]) => (names.size > 1 ? [key] : [])));
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j8: () => (/* binding */ withTexts),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* unused harmony exports nodeKinds, edgeKinds */
const nodeKinds = (/* unused pure expression or super */ null && ([
    /** Whoever reaches the host from elsewhere. */
    "outside",
    /** Whoever is on the host, where ports are published on its own addresses. */
    "loopback",
    "container",
    "datastore",
    "network",
    /** A volume or folder that several containers use. */
    "volume",
    /** The host, where a container may do anything with it. */
    "host",
    /** A part of the host that a container holds: its socket, a path, its network. */
    "host-part",
    /** What is reached when there is a way out. */
    "internet",
    /** A whole project, where there are too many containers to show. */
    "project",
]));
const edgeKinds = (/* unused pure expression or super */ null && (["exposes", "joins", "shares", "mounts", "controls", "reaches"]));
/** A picture that says why there is none. */
function nothing(why) {
    return { groups: [], nodes: [{ id: "n0", kind: "project", label: why, state: "kept" }], edges: [], compared: false };
}
/** The same with every text of files through a function: credentials masked. */
function withTexts(graph, change) {
    return {
        ...graph,
        groups: graph.groups.map((group) => ({ ...group, label: change(group.label) })),
        nodes: graph.nodes.map((node) => ({
            ...node,
            label: change(node.label),
            ...(node.detail === undefined ? {} : { detail: change(node.detail) }),
        })),
        edges: graph.edges.map((edge) => ({ ...edge, labels: edge.labels.map(change) })),
    };
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


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mappedProject),
/* harmony export */   w: () => (/* binding */ mappedPair)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);

function mappedProject(project, factsOf) {
    const containers = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(project.model, "containers");
    return {
        name: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(project.model, "name")) ?? "",
        file: fileOf(project),
        containers: containers?.kind === "sequence"
            ? containers.items.map((item) => (item.kind === "mapping" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(item, "name")) : undefined) ?? "")
            : [],
        facts: factsOf(project),
    };
}
function mappedPair({ base, head, containers }, factsOf) {
    return {
        ...(base === undefined ? {} : { base: mappedProject(base, factsOf) }),
        ...(head === undefined ? {} : { head: mappedProject(head, factsOf) }),
        containers,
    };
}
/** Where the project itself is written. */
function fileOf({ model, files, shownFiles = files }) {
    return model.place.source.label ?? shownFiles[0] ?? "";
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


/***/ })

};
