import { count } from "../report/words.ts";
import type { MapEdge, MapGraph, MapState } from "./graph.ts";
import { edgeLines } from "./labels.ts";

/** What the picture shows, in words. */
export function inWords({ nodes, edges, groups }: MapGraph, shown: (text: string) => string): string {
	const names = new Map(nodes.map(({ id, label }) => [id, shown(label)]));
	const projects = groups.filter(({ kind }) => kind === "project").length;
	const containers = nodes.filter(({ kind }) => kind === "container" || kind === "datastore").length;
	const said = edges.slice(0, 60).map(({ from, to, kind, labels, state }) => {
		const how = labels.length === 0 ? "" : ` (${edgeLines(labels, shown).join(", ")})`;
		return `${states[state]}${names.get(from)} ${verbs[kind]} ${names.get(to)}${how}.`;
	});
	const rest = edges.length > 60 ? [`And ${edges.length - 60} more.`] : [];
	return [`${count(containers, "container")} in ${count(projects, "project")}.`, ...said, ...rest].join(" ");
}

const states: Readonly<Record<MapState, string>> = { added: "Added: ", removed: "Removed: ", kept: "" };
const verbs: Readonly<Record<MapEdge["kind"], string>> = {
	exposes: "reaches",
	joins: "is on",
	shares: "shares with",
	mounts: "mounts",
	controls: "controls",
	reaches: "reaches",
};
