import { I as groupBy, It as stringOf, Mt as get } from "./check.part.js";
import { t as listed } from "./wording.part.js";

// src/map/changed-part.ts
/**
* What a change touches: edges and nodes that were added or removed, with what they hang on, and what there is between
* those besides. Undefined where nothing changed that a map shows.
*/
function changedPart(graph) {
	const isChanged = ({ state }) => state !== "kept";
	const shown = /* @__PURE__ */ new Set([...graph.nodes.filter(isChanged).map(({ id }) => id), ...graph.edges.filter(isChanged).flatMap(({ from, to }) => [from, to])]);
	if (shown.size === 0) return void 0;
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
		groups: graph.groups.filter(({ id }) => groups.has(id))
	};
}

// src/map/port-label.ts
/** Where a published port is reached, and what is behind: `0.0.0.0:8080→80/tcp`, `127.0.0.1:5432/tcp`. */
function portLabel({ scope, address, published, by_environment, target, protocol }) {
	return `${address === "" ? anyAddress[scope] : address.includes(":") && !address.startsWith("[") ? `[${address}]` : address}:${published !== "" ? published : by_environment === true ? "?" : "any port"}${target === 0 || published === String(target) ? "" : `→${target}`}/${protocol}`;
}
/** What else a reader should know of it: it makes no other port of it. */
function portNote({ password }) {
	return password === void 0 ? "" : notes[password];
}
const anyAddress = {
	all: "0.0.0.0",
	address: "0.0.0.0",
	loopback: "127.0.0.1"
};
const notes = {
	written: ", password written down",
	none: ", no password"
};

// src/map/sketch.ts
/**
* A graph in the making. What is said of both sides is kept, what only one of them says was added or removed. Keys tell
* things apart and are made of the files' text; what comes out has ids of ours, in the order of first mention.
*/
var Sketch = class {
	#groups = /* @__PURE__ */ new Map();
	#nodes = /* @__PURE__ */ new Map();
	#edges = /* @__PURE__ */ new Map();
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
		const edges = /* @__PURE__ */ new Map();
		for (const { what, sides } of this.#edges.values()) {
			const [from, to, state] = [
				nodeIds.get(what.from),
				nodeIds.get(what.to),
				stateOf(sides)
			];
			if (from === void 0 || to === void 0) throw new Error(`an edge without its nodes: ${what.from}, ${what.to}`);
			const key = keyOf(from, to, what.kind, state);
			const labels = [...edges.get(key)?.labels ?? [], ...what.label === "" ? [] : [what.label + what.note]];
			edges.set(key, {
				from,
				to,
				kind: what.kind,
				labels,
				state
			});
		}
		return {
			groups: Array.from(this.#groups, ([key, { what, sides }]) => ({
				...what,
				id: groupIds.get(key) ?? "",
				state: what.kind === "host" ? "kept" : stateOf(sides)
			})),
			nodes: Array.from(this.#nodes, ([key, { what, sides }]) => {
				const { group, ...rest } = what;
				const groupId = group === void 0 ? void 0 : groupIds.get(group);
				const state = standing.has(what.kind) ? "kept" : stateOf(sides);
				const own = {
					...rest,
					id: nodeIds.get(key) ?? "",
					state
				};
				return groupId === void 0 ? own : {
					...own,
					group: groupId
				};
			}),
			edges: [...edges.values()],
			compared: true
		};
	}
};
/** One text of several, such that different ones give different texts. */
function keyOf(...parts) {
	return JSON.stringify(parts);
}
/** What is there whatever the files say; only what leads to it is added or removed. */
const standing = /* @__PURE__ */ new Set([
	"outside",
	"loopback",
	"internet",
	"host",
	"host-part"
]);
function mention(drawn, side, key, what) {
	const before = drawn.get(key);
	if (before === void 0) drawn.set(key, {
		what,
		sides: /* @__PURE__ */ new Set([side])
	});
	else before.sides.add(side);
	return key;
}
function stateOf(sides) {
	if (sides.size === 2) return "kept";
	return sides.has("head") ? "added" : "removed";
}

// src/map/draw-project.ts
/** Draws one side of a project. Containers of one name, as a matrix makes them, are one node. */
function drawProject(drawing) {
	const { sketch, side, key, title, names, facts } = drawing;
	sketch.group(side, key, {
		kind: "project",
		label: title
	});
	const byContainer = groupBy(facts, ({ index }) => String(index));
	const images = groupBy(facts.filter(({ kind }) => kind === "image"), ({ index }) => names[index] ?? "");
	for (const [index, name] of names.entries()) {
		const own = byContainer.get(String(index)) ?? [];
		const distinct = [...new Set(images.get(name)?.map(({ what }) => what))];
		const image = distinct.length === 0 || distinct[0] === name ? void 0 : listed(distinct, { most: 3 });
		sketch.node(side, keyOf("container", key, name), {
			kind: own.some((fact) => fact.class?.name === "datastore") ? "datastore" : "container",
			label: name,
			...image === void 0 ? {} : { detail: image },
			group: key
		});
	}
	for (const own of byContainer.values()) for (const fact of own) draw$1[fact.kind]?.(drawing, fact, own);
}
/** The same for the same files, within a project. */
function mountKey({ kind, source = "" }) {
	return keyOf(kind, source);
}
/** How each kind of fact is drawn; the others are the table's to tell. */
const draw$1 = {
	exposes(drawing, { index, port }) {
		if (port === void 0) return;
		edge(drawing, port.scope === "loopback" ? loopback(drawing) : outside(drawing), container(drawing, index), "exposes", portLabel(port), portNote(port));
	},
	joins(drawing, { index, network }) {
		if (network !== void 0) edge(drawing, container(drawing, index), networkNode(drawing, network), "joins");
	},
	shares(drawing, { index, share }) {
		if (share?.with === void 0 || share.of === "volumes") return;
		const at = drawing.names.indexOf(share.with);
		const to = at < 0 ? foreignContainer(drawing, share.with) : container(drawing, at);
		edge(drawing, container(drawing, index), to, "shares", namespaces[share.of]);
	},
	reaches(drawing, { index, what }, own) {
		if (what !== "any") return;
		if (own.some(({ share }) => share?.of === "network")) return;
		const ways = own.flatMap(({ network }) => network === void 0 || network.internal === true ? [] : [network]);
		for (const way of ways) edge(drawing, networkNode(drawing, way), internet(drawing), "reaches");
		if (ways.length === 0) edge(drawing, container(drawing, index), internet(drawing), "reaches");
	},
	"controls-host"(drawing, { index, control, mount }) {
		if (control === void 0 || !isDrawn(control)) return;
		const from = container(drawing, index);
		const { by, name } = control;
		if (mount?.source !== void 0) {
			const detail = by === "socket" ? `socket of ${name}` : void 0;
			edge(drawing, from, hostPath(drawing, mount.source, detail), "controls", holds[by] ?? access(mount));
		} else if (by in parts) {
			const part = parts[by]?.(name) ?? by;
			edge(drawing, from, hostPart(drawing, keyOf("part", part), part), "controls", "");
		} else edge(drawing, from, host(drawing), "controls", ways[by]?.(name) ?? `${by} ${name}`.trim());
	},
	mounts(drawing, { index, mount, path }, own) {
		if (mount?.source === void 0) return;
		const isHost = mount.kind === "host" && mount.source.startsWith("/");
		const isSame = ({ control, path: other }) => control !== void 0 && isDrawn(control) && keyOf(...other) === keyOf(...path);
		if (isHost && own.some(isSame)) return;
		if (!isHost && !drawing.shared.has(mountKey(mount))) return;
		const to = isHost ? hostPath(drawing, mount.source) : volume(drawing, mount);
		edge(drawing, container(drawing, index), to, "mounts", access(mount));
	}
};
const namespaces = {
	network: "same network namespace",
	pid: "same processes",
	ipc: "same shared memory"
};
/** What is a part of the host by itself; all else (privileges, capabilities) is a hold on the whole of it. */
const parts = {
	namespace: (name) => hostSpaces[name] ?? `its ${name}`,
	device: (name) => name,
	"api-socket": () => "socket of the engine"
};
const hostSpaces = {
	network: "its network",
	pid: "its processes",
	ipc: "its shared memory",
	user: "its users",
	uts: "its name",
	cgroup: "its control groups"
};
/** By what it has a hold on the whole host, where kind and name do not say it. */
const ways = {
	socket: (name) => `socket of ${name}`,
	hook: (name) => `privileged ${name} hook`,
	unconfined: (name) => name
};
/** How a mount is held, where that is not just how it is mounted: a socket obeys whoever only reads it. */
const holds = {
	socket: "controls",
	credentials: "credentials",
	propagation: "propagates mounts"
};
/** What is next to nothing would hide what matters. */
function isDrawn({ power }) {
	return power !== "little" && power !== "none";
}
function edge(drawing, from, to, kind, label = "", note = "") {
	drawing.sketch.edge(drawing.side, {
		from,
		to,
		kind,
		label,
		note
	});
}
function outside({ sketch, side }) {
	return sketch.node(side, "outside", {
		kind: "outside",
		label: "Outside",
		detail: "whoever reaches the host"
	});
}
function loopback({ sketch, side }) {
	return sketch.node(side, "loopback", {
		kind: "loopback",
		label: "The host itself",
		detail: "loopback"
	});
}
function internet({ sketch, side }) {
	return sketch.node(side, "internet", {
		kind: "internet",
		label: "Internet"
	});
}
function container({ sketch, side, key, names }, index) {
	const label = names[index] ?? "";
	return sketch.node(side, keyOf("container", key, label), {
		kind: "container",
		label,
		group: key
	});
}
/** One that the project names, and that is not of it. */
function foreignContainer({ sketch, side }, name) {
	return sketch.node(side, keyOf("container", name), {
		kind: "container",
		label: name,
		detail: "of another project"
	});
}
/** A network that exists outside the project is the same for all projects that name it. */
function networkNode({ sketch, side, key }, { name, internal, external }) {
	const detail = [...external === true ? ["external"] : [], ...internal === true ? ["internal"] : []].join(", ");
	return sketch.node(side, external === true ? keyOf("network", name) : keyOf("network", key, name), {
		kind: "network",
		label: name,
		...detail === "" ? {} : { detail },
		...external === true ? {} : { group: key }
	});
}
function volume({ sketch, side, key }, mount) {
	const kind = mount.kind === "host" ? "folder" : "volume";
	const label = mount.source ?? "";
	return sketch.node(side, keyOf("mount", key, mountKey(mount)), {
		kind: "volume",
		label,
		detail: kind,
		group: key
	});
}
function hostPath(drawing, path, detail) {
	return hostPart(drawing, keyOf("path", path), path, detail);
}
function hostPart({ sketch, side }, key, label, detail) {
	const group = sketch.group(side, "host", {
		kind: "host",
		label: "Host"
	});
	return sketch.node(side, key, {
		kind: "host-part",
		label,
		group,
		...detail === void 0 ? {} : { detail }
	});
}
function host({ sketch, side }) {
	const group = sketch.group(side, "host", {
		kind: "host",
		label: "Host"
	});
	return sketch.node(side, "host", {
		kind: "host",
		label: "the whole host",
		group
	});
}
function access({ read_only }) {
	return read_only ? "read-only" : "writable";
}

// src/map/draw.ts
/** The map of some projects. */
function graphOf(projects) {
	return {
		...draw(projects.map((project) => ({
			base: project,
			head: project,
			containers: []
		}))),
		compared: false
	};
}
/** The maps of base and head in one: what both have, what the change adds, and what it takes away. */
function comparedGraph(pairs) {
	return draw(pairs);
}
function draw(pairs) {
	const sketch = new Sketch();
	const titles = titlesOf(pairs);
	for (const [at, { base, head, containers }] of pairs.entries()) {
		const heads = new Map(containers.map((pair) => [pair.base, pair.head]));
		const names = base?.containers.map((name, index) => head?.containers[heads.get(index) ?? -1] ?? name) ?? [];
		const shared = sharedMounts([...head === void 0 ? [] : [{
			project: head,
			names: head.containers
		}], ...base === void 0 ? [] : [{
			project: base,
			names
		}]]);
		const common = {
			sketch,
			key: keyOf("project", at),
			title: titles[at] ?? "",
			shared
		};
		if (head !== void 0) drawProject({
			...common,
			side: "head",
			names: head.containers,
			facts: head.facts
		});
		if (base !== void 0) drawProject({
			...common,
			side: "base",
			names,
			facts: base.facts
		});
	}
	return sketch.graph();
}
/** Names of projects; where several have one name, as much of the ends of their files as tells them apart. */
function titlesOf(pairs) {
	const projects = pairs.map(({ base, head }) => ({
		name: (head ?? base)?.name ?? "",
		file: (head ?? base)?.file ?? ""
	}));
	const named = groupBy(projects, ({ name }) => name);
	const ends = /* @__PURE__ */ new Map();
	for (const { name, file } of projects) for (const end of endsOf(file)) ends.set(keyOf(name, end), (ends.get(keyOf(name, end)) ?? 0) + 1);
	return projects.map(({ name, file }) => {
		if (name !== "" && named.get(name)?.length === 1) return name;
		const end = endsOf(file).find((candidate) => ends.get(keyOf(name, candidate)) === 1);
		return end === void 0 || end === `/${file}` ? file : `…${end}`;
	});
}
/** The ends of a path by whole names, of a folder and a file at least, shortest first; long paths only in part. */
function endsOf(path) {
	const names = path.split("/");
	return Array.from({ length: Math.min(names.length, 8) }, (_, at) => at + 1).filter((length) => length > 1).map((length) => `/${names.slice(-length).join("/")}`);
}
/** Volumes and folders that more than one container uses, before or after. */
function sharedMounts(sides) {
	const users = /* @__PURE__ */ new Map();
	for (const { project, names } of sides) for (const { kind, index, mount } of project.facts) {
		if (kind !== "mounts" || mount?.source === void 0) continue;
		const key = mountKey(mount);
		users.set(key, (users.get(key) ?? /* @__PURE__ */ new Set()).add(names[index] ?? ""));
	}
	return new Set([...users].flatMap(([key, names]) => names.size > 1 ? [key] : []));
}

// src/map/graph.ts
/** A picture that says why there is none. */
function nothing(why) {
	return {
		groups: [],
		nodes: [{
			id: "n0",
			kind: "project",
			label: why,
			state: "kept"
		}],
		edges: [],
		compared: false
	};
}
/** The same with every text of files through a function: credentials masked. */
function withTexts(graph, change) {
	return {
		...graph,
		groups: graph.groups.map((group) => ({
			...group,
			label: change(group.label)
		})),
		nodes: graph.nodes.map((node) => ({
			...node,
			label: change(node.label),
			...node.detail === void 0 ? {} : { detail: change(node.detail) }
		})),
		edges: graph.edges.map((edge) => ({
			...edge,
			labels: edge.labels.map(change)
		}))
	};
}

// src/map/mapped.ts
function mappedProject(project, factsOf) {
	const containers = get(project.model, "containers");
	return {
		name: stringOf(get(project.model, "name")) ?? "",
		file: fileOf(project),
		containers: containers?.kind === "sequence" ? containers.items.map((item) => (item.kind === "mapping" ? stringOf(get(item, "name")) : void 0) ?? "") : [],
		facts: factsOf(project)
	};
}
function mappedPair({ base, head, containers }, factsOf) {
	return {
		...base === void 0 ? {} : { base: mappedProject(base, factsOf) },
		...head === void 0 ? {} : { head: mappedProject(head, factsOf) },
		containers
	};
}
/** Where the project itself is written. */
function fileOf({ model, files, shownFiles = files }) {
	return model.place.source.label ?? shownFiles[0] ?? "";
}

export { comparedGraph as a, withTexts as i, mappedProject as n, graphOf as o, nothing as r, changedPart as s, mappedPair as t };