export const id = 1917;
export const ids = [1917];
export const modules = {

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

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ht: () => (/* binding */ noLonger),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);

/** A value between backticks, which it cannot leave. */
function quoted(text) {
    return `\`${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text.replaceAll("`", "'"), longest)}\``;
}
const longest = 100;
/** `a`, `b` and `c`; of more than `most`, the first ones and how many more. */
function listed(texts, { word = "and", most = 4 } = {}) {
    const shown = texts.length > most ? [...texts.slice(0, most - 1), `${texts.length - most + 1} more`] : texts;
    const last = shown.at(-1) ?? "";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
/** The same of values. */
function quotedList(values) {
    return listed(values.map(quoted));
}
function plural(word, number) {
    return number === 1 ? word : `${word}s`;
}
/** A predicate in the present ("mounts …", "is built …") as something that began. */
function now(predicate) {
    return predicate.startsWith("is ") ? `is now ${predicate.slice(3)}` : `now ${predicate}`;
}
/** The same as something that ended. */
function noLonger(predicate) {
    return predicate.startsWith("is ") ? `is no longer ${predicate.slice(3)}` : `no longer ${predicate}`;
}


/***/ })

};
