/**
 * A picture's content without its form: what the containers of some projects expose, reach, share and control. Nodes
 * and edges are in an order that depends only on the projects; ids are ours, nothing of the files is in them.
 */
export type MapGraph = {
	readonly nodes: readonly MapNode[];
	readonly edges: readonly MapEdge[];
	/** The projects, and the host where parts of it are shown. */
	readonly groups: readonly MapGroup[];
	/** It holds a base against a head: states tell something. */
	readonly compared: boolean;
};

export type MapNode = {
	readonly id: string;
	readonly kind: NodeKind;
	/** Text from files, as it stands there. */
	readonly label: string;
	/** A second line, smaller where that can be: an image, what a node stands for. */
	readonly detail?: string;
	/** Id of the group that it is in. */
	readonly group?: string;
	readonly state: MapState;
};

export type NodeKind =
	/** Whoever reaches the host from elsewhere. */
	| "outside"
	/** Whoever is on the host, where ports are published on its own addresses. */
	| "loopback"
	| "container"
	| "datastore"
	| "network"
	/** A volume or folder that several containers use. */
	| "volume"
	/** The host, where a container may do anything with it. */
	| "host"
	/** A part of the host that a container holds: its socket, a path, its network. */
	| "host-part"
	/** What is reached when there is a way out. */
	| "internet"
	/** A whole project, where there are too many containers to show. */
	| "project";

export type MapEdge = {
	readonly from: string;
	readonly to: string;
	readonly kind: EdgeKind;
	/** One a line: each published port, each way of access. May be empty. */
	readonly labels: readonly string[];
	readonly state: MapState;
};

export type EdgeKind = "exposes" | "joins" | "shares" | "mounts" | "controls" | "reaches";

export type MapGroup = {
	readonly id: string;
	readonly kind: "project" | "host";
	readonly label: string;
	readonly state: MapState;
};

/**
 * added: in the head only; removed: in the base only. Everything here is surface, so what is added widens it. The world
 * and the host are there always.
 */
export type MapState = "added" | "removed" | "kept";

/** A picture that says why there is none. */
export function nothing(why: string): MapGraph {
	return { groups: [], nodes: [{ id: "n0", kind: "project", label: why, state: "kept" }], edges: [], compared: false };
}

/** The same with every text of files through a function: credentials masked. */
export function withTexts(graph: MapGraph, change: (text: string) => string): MapGraph {
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
