import { I as groupBy, K as firstOf } from "./check.part.js";
import { n as count } from "./words.part.js";

// src/map/stand-ins.ts
/**
* A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
* edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
*/
function withStandIns(graph, places, groups) {
	const parts = new Map(graph.nodes.flatMap((node) => node.kind === "host-part" ? [[node.id, node.label]] : []));
	const edges = /* @__PURE__ */ new Map();
	for (const edge of graph.edges) {
		const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
		if (from === void 0 || to === void 0 || from === to) continue;
		const part = to === edge.to ? void 0 : parts.get(edge.to);
		const labels = part === void 0 ? edge.labels : [[...edge.labels, part].join(" ")];
		const key = [
			from,
			to,
			edge.kind,
			edge.state
		].join();
		edges.set(key, {
			...edge,
			from,
			to,
			labels: [.../* @__PURE__ */ new Set([...edges.get(key)?.labels ?? [], ...labels])]
		});
	}
	const nodes = [...new Set(places.values())];
	const used = new Set(nodes.map(({ group }) => group));
	return {
		compared: graph.compared,
		groups: groups.filter(({ id }) => used.has(id)),
		nodes,
		edges: [...edges.values()]
	};
}

// src/map/by-project.ts
/**
* The same map with one node a project and one for the host, for when there are too many to show: what a project's
* containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
* matter least are one node together. What is inside a project is left out, and what it mounts without control.
*/
function byProject(graph, limit) {
	const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
	return withStandIns({
		...graph,
		edges
	}, placesOf(graph, limit), []);
}
/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph, limit) {
	const hosts = graph.groups.filter(({ kind }) => kind === "host");
	const projects = graph.groups.filter(({ kind }) => kind === "project");
	const links = linksOf(graph).slice(0, limit >> 1);
	const room = limit - links.length - hosts.length;
	const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
	const rest = projects.filter((project) => !shown.includes(project));
	const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : void 0;
	const others = {
		id: "rest",
		kind: "project",
		label: count(rest.length, "more project"),
		state: state ?? "kept"
	};
	const standIns = new Map([
		...hosts.map((host) => [host.id, {
			id: host.id,
			kind: "host",
			label: host.label,
			state: host.state
		}]),
		...shown.map((project) => [project.id, projectNode(project, graph)]),
		...rest.map((project) => [project.id, others]),
		...links.map((node) => [node.id, node])
	]);
	return new Map(graph.nodes.flatMap((node) => {
		const place = standIns.get(node.group ?? node.id);
		return place === void 0 ? [] : [[node.id, place]];
	}));
}
function projectNode({ id, label, state }, graph) {
	const containers = graph.nodes.filter(({ group, kind }) => group === id && (kind === "container" || kind === "datastore"));
	const touched = graph.compared && state === "kept" ? " touched" : "";
	return {
		id,
		kind: "project",
		label,
		detail: `${count(containers.length, "container")}${touched}`,
		state
	};
}
/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }) {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const users = /* @__PURE__ */ new Map();
	for (const { from, to } of edges) {
		users.set(from, (users.get(from) ?? /* @__PURE__ */ new Set()).add(groups.get(to)));
		users.set(to, (users.get(to) ?? /* @__PURE__ */ new Set()).add(groups.get(from)));
	}
	const world = /* @__PURE__ */ new Set([
		"outside",
		"loopback",
		"internet"
	]);
	const alone = nodes.filter(({ group }) => group === void 0);
	const common = alone.filter(({ kind, id }) => !world.has(kind) && (users.get(id)?.size ?? 0) > 1);
	return [...alone.filter(({ kind }) => world.has(kind)), ...common];
}
/**
* Projects that a change widens first, then those that it changes, then those that expose and control most; without
* those that do nothing of it.
*/
function loudest(projects, { nodes, edges }) {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const weights = /* @__PURE__ */ new Map();
	for (const { from, to, kind, state } of edges) for (const group of /* @__PURE__ */ new Set([groups.get(from), groups.get(to)])) {
		const { added, changed, heavy } = weights.get(group) ?? none;
		weights.set(group, {
			added: added + Number(state === "added"),
			changed: changed + Number(state !== "kept"),
			heavy: heavy + Number(kind === "exposes" || kind === "controls")
		});
	}
	const of = ({ id }) => weights.get(id) ?? none;
	return projects.filter((project) => of(project).changed + of(project).heavy > 0).toSorted((a, b) => firstOf(of(b).added - of(a).added, of(b).changed - of(a).changed, of(b).heavy - of(a).heavy));
}
const none = {
	added: 0,
	changed: 0,
	heavy: 0
};

// src/map/without-quiet.ts
/**
* The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
* hold nothing of the host are one node together, and volumes are left out.
*/
function withoutQuiet(graph) {
	const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
	const isQuiet = ({ id, kind }) => (kind === "container" || kind === "datastore") && !loud.has(id);
	const together = groupBy(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
	const places = new Map(graph.nodes.flatMap((node) => node.kind === "volume" ? [] : [[node.id, node]]));
	for (const nodes of together.values()) {
		const [first] = nodes;
		if (nodes.length === 1) continue;
		const { detail: _, ...rest } = first;
		const standIn = {
			...rest,
			kind: "container",
			label: `${count(nodes.length, "quiet container")}`
		};
		for (const { id } of nodes) places.set(id, standIn);
	}
	return withStandIns(graph, places, graph.groups);
}
const loudKinds = /* @__PURE__ */ new Set([
	"exposes",
	"controls",
	"shares"
]);

// src/map/reduced.ts
/** More projects than these nobody looks at one by one. */
const mostProjects = 40;
/**
* The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
* fewer of these. `fits` is asked only about maps of `limit` nodes at most.
*/
function reduced(graph, limit, fits) {
	const isSmall = (smaller) => smaller.nodes.length <= limit && fits(smaller);
	if (isSmall(graph)) return graph;
	const loud = withoutQuiet(graph);
	if (isSmall(loud)) return loud;
	let nodes = Math.min(limit, mostProjects);
	let projects = byProject(graph, nodes);
	while (nodes > 4 && !isSmall(projects)) {
		nodes >>= 1;
		projects = byProject(graph, nodes);
	}
	return projects;
}

export { byProject as n, reduced as t };