import { groupBy } from "../group-by.ts";
import { drawProject, mountKey } from "./draw-project.ts";
import type { MapGraph } from "./graph.ts";
import type { MappedPair, MappedProject } from "./mapped.ts";
import { keyOf, Sketch } from "./sketch.ts";

/** The map of some projects. */
export function graphOf(projects: readonly MappedProject[]): MapGraph {
	const pairs = projects.map((project) => ({ base: project, head: project, containers: [] }));
	return { ...draw(pairs), compared: false };
}

/** The maps of base and head in one: what both have, what the change adds, and what it takes away. */
export function comparedGraph(pairs: readonly MappedPair[]): MapGraph {
	return draw(pairs);
}

function draw(pairs: readonly MappedPair[]): MapGraph {
	const sketch = new Sketch();
	const titles = titlesOf(pairs);
	for (const [at, { base, head, containers, extra }] of pairs.entries()) {
		const heads = new Map(containers.map((pair) => [pair.base, pair.head]));
		// What became of a container has the name of today, also where the base is drawn.
		const names = base?.containers.map((name, index) => head?.containers[heads.get(index) ?? -1] ?? name) ?? [];
		const shared = sharedMounts([
			...(head === undefined ? [] : [{ project: head, names: head.containers }]),
			...(base === undefined ? [] : [{ project: base, names }]),
		]);
		const common = { sketch, key: keyOf("project", at), title: titles[at] ?? "", shared };
		const drawHead = () => {
			if (head !== undefined) drawProject({ ...common, side: "head", names: head.containers, facts: head.facts });
		};
		const drawBase = () => {
			if (base !== undefined) drawProject({ ...common, side: "base", names, facts: base.facts });
		};
		if (extra === "base") {
			drawBase();
			sketch.addingNothing(drawHead);
		} else {
			drawHead();
			if (extra === "head") sketch.addingNothing(drawBase);
			else drawBase();
		}
	}
	return sketch.graph();
}

/** Names of projects; where several have one name, as much of the ends of their files as tells them apart. */
function titlesOf(pairs: readonly MappedPair[]): readonly string[] {
	const projects = pairs.map(({ base, head, extra }) => {
		const { name = "", file = "" } = (extra === "base" ? base : (head ?? base)) ?? {};
		return { name, file };
	});
	const named = groupBy(projects, ({ name }) => name);
	const ends = new Map<string, number>();
	for (const { name, file } of projects) {
		for (const end of endsOf(file)) ends.set(keyOf(name, end), (ends.get(keyOf(name, end)) ?? 0) + 1);
	}
	return projects.map(({ name, file }) => {
		if (name !== "" && named.get(name)?.length === 1) return name;
		const end = endsOf(file).find((candidate) => ends.get(keyOf(name, candidate)) === 1);
		return end === undefined || end === `/${file}` ? file : `…${end}`;
	});
}

/** The ends of a path by whole names, of a folder and a file at least, shortest first; long paths only in part. */
function endsOf(path: string): readonly string[] {
	const names = path.split("/");
	const lengths = Array.from({ length: Math.min(names.length, 8) }, (_, at) => at + 1).filter((length) => length > 1);
	return lengths.map((length) => `/${names.slice(-length).join("/")}`);
}

/** Volumes and folders that more than one container uses, before or after. */
function sharedMounts(
	sides: readonly { readonly project: MappedProject; readonly names: readonly string[] }[],
): ReadonlySet<string> {
	const users = new Map<string, Set<string>>();
	for (const { project, names } of sides) {
		for (const { kind, index, mount } of project.facts) {
			if (kind !== "mounts" || mount?.source === undefined) continue;
			const key = mountKey(mount);
			users.set(key, (users.get(key) ?? new Set()).add(names[index] ?? ""));
		}
	}
	return new Set([...users].flatMap(([key, names]) => (names.size > 1 ? [key] : [])));
}
