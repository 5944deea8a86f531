import type { EdgeKind, MapEdge, MapGraph, MapGroup, MapNode, MapState, NodeKind } from "./graph.ts";

export type Side = "base" | "head";

/**
 * A graph in the making. What is said of both sides is kept, what only one of them says was added or removed. Keys tell
 * things apart and are made of the files' text; what comes out has ids of ours, in the order of first mention.
 */
export class Sketch {
	readonly #groups = new Map<string, Drawn<Omit<MapGroup, "id" | "state">>>();
	readonly #nodes = new Map<string, Drawn<Omit<MapNode, "id" | "state">>>();
	readonly #edges = new Map<string, Drawn<SketchedEdge>>();

	#adds = true;

	/** What is drawn meanwhile marks what is there as said of its side too, and brings nothing of its own. */
	addingNothing(draw: () => void): void {
		this.#adds = false;
		draw();
		this.#adds = true;
	}

	/** Names a group; of several labels the first counts. */
	group(side: Side, key: string, group: Omit<MapGroup, "id" | "state">): string {
		return mention(this.#groups, side, key, group, this.#adds);
	}

	/** Names a node, `group` by its key. @returns its key. */
	node(side: Side, key: string, node: Omit<MapNode, "id" | "state">): string {
		return mention(this.#nodes, side, key, node, this.#adds);
	}

	/** `note` is shown with the label, and makes no other edge of it. */
	edge(side: Side, edge: SketchedEdge): void {
		mention(this.#edges, side, keyOf(edge.from, edge.to, edge.kind, edge.label), edge, this.#adds);
	}

	graph(): MapGraph {
		const groupIds = new Map(Array.from(this.#groups.keys(), (key, at) => [key, `g${at}`]));
		const nodeIds = new Map(Array.from(this.#nodes.keys(), (key, at) => [key, `n${at}`]));
		const edges = new Map<string, MapEdge>();
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
export function keyOf(...parts: readonly (string | number)[]): string {
	return JSON.stringify(parts);
}

/** Between nodes by their keys. */
export type SketchedEdge = {
	readonly from: string;
	readonly to: string;
	readonly kind: EdgeKind;
	readonly label: string;
	readonly note: string;
};
/** What is there whatever the files say; only what leads to it is added or removed. */
const standing: ReadonlySet<NodeKind> = new Set(["outside", "loopback", "internet", "host", "host-part"]);

type Drawn<T> = { readonly what: T; readonly sides: Set<Side> };

function mention<T>(drawn: Map<string, Drawn<T>>, side: Side, key: string, what: T, adds: boolean): string {
	const before = drawn.get(key);
	if (before === undefined && !adds) return key;
	if (before === undefined) drawn.set(key, { what, sides: new Set([side]) });
	else before.sides.add(side);
	return key;
}

function stateOf(sides: ReadonlySet<Side>): MapState {
	if (sides.size === 2) return "kept";
	return sides.has("head") ? "added" : "removed";
}
