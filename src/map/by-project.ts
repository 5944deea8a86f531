import { count } from "../report/words.ts";
import type { MapGraph, MapGroup, MapNode } from "./graph.ts";
import { withStandIns } from "./stand-ins.ts";

/**
 * The same map with one node a project and one for the host, for when there are too many to show: what a project's
 * containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
 * matter least are one node together. What is inside a project is left out, and what it mounts without control.
 */
export function byProject(graph: MapGraph, limit: number): MapGraph {
	const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
	return withStandIns({ ...graph, edges }, placesOf(graph, limit), []);
}

/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph: MapGraph, limit: number): ReadonlyMap<string, MapNode> {
	const hosts = graph.groups.filter(({ kind }) => kind === "host");
	const projects = graph.groups.filter(({ kind }) => kind === "project");
	const links = linksOf(graph).slice(0, limit >> 1);
	const room = limit - links.length - hosts.length;
	const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
	const rest = projects.filter((project) => !shown.includes(project));
	const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : undefined;
	const others: MapNode = {
		id: "rest",
		kind: "project",
		label: count(rest.length, "more project"),
		state: state ?? "kept",
	};
	const standIns = new Map<string | undefined, MapNode>([
		...hosts.map((host) => [host.id, { id: host.id, kind: "host", label: host.label, state: host.state }] as const),
		...shown.map((project) => [project.id, projectNode(project, graph)] as const),
		...rest.map((project) => [project.id, others] as const),
		...links.map((node) => [node.id, node] as const),
	]);
	return new Map(
		graph.nodes.flatMap((node) => {
			const place = standIns.get(node.group ?? node.id);
			return place === undefined ? [] : [[node.id, place]];
		}),
	);
}

function projectNode({ id, label, state }: MapGroup, graph: MapGraph): MapNode {
	const containers = graph.nodes.filter(
		({ group, kind }) => group === id && (kind === "container" || kind === "datastore"),
	);
	const touched = graph.compared && state === "kept" ? " touched" : "";
	return { id, kind: "project", label, detail: `${count(containers.length, "container")}${touched}`, state };
}

/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }: MapGraph): readonly MapNode[] {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const users = new Map<string, Set<string | undefined>>();
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
function loudest(projects: readonly MapGroup[], { nodes, edges }: MapGraph): readonly MapGroup[] {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const weights = new Map<string | undefined, Weight>();
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
	const of = ({ id }: MapGroup) => weights.get(id) ?? none;
	const loud = projects.filter((project) => of(project).changed + of(project).heavy > 0);
	return loud.toSorted(
		(a, b) => of(b).added - of(a).added || of(b).changed - of(a).changed || of(b).heavy - of(a).heavy,
	);
}

/** How many edges of a project are so. */
type Weight = { readonly added: number; readonly changed: number; readonly heavy: number };
const none: Weight = { added: 0, changed: 0, heavy: 0 };
