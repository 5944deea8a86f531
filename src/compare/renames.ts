import type { CollectedProject } from "../collect/collected.ts";
import { get, stringOf, type Value, valuesOf } from "../value.ts";
import type { ProjectPair } from "./pair.ts";
import type { Trace } from "./trace.ts";

/** What files and containers were called before, and which places are only in one of two trees. */
export type Renames = {
	/** Files of the base that a file of the head may have come from. */
	readonly formerFiles: (file: string) => readonly string[];
	/** Names that a container of a project of the head had. */
	readonly formerNames: (project: string, container: string) => readonly string[];
	/** Index in the base of a project of the head. */
	readonly formerProject: (project: number) => number | undefined;
	/** Its place, file or container, is in the base only. */
	readonly isGone: (place: Pick<Trace, "file" | "container">) => boolean;
	/** Its place, file or container, is in the head only. */
	readonly isNew: (place: Pick<Trace, "file" | "container">) => boolean;
};

/** All files of a tree, whatever is in them. */
export type Files = ReadonlySet<string>;

/** @param pairs as `pairProjects` gives them: those of the head first, in their order. */
export function renamesOf(
	pairs: readonly ProjectPair[],
	baseProjects: readonly CollectedProject[],
	files: { readonly base: Files; readonly head: Files },
): Renames {
	const formerFiles = new Map<string, Set<string>>();
	const formerNames = new Map<string, Set<string>>();
	const places = { base: new Set<string>(), head: new Set<string>() };
	for (const { base, head, containers, extra } of pairs) {
		const before = valuesOf(get(base?.model, "containers"));
		const after = valuesOf(get(head?.model, "containers"));
		for (const container of before) places.base.add(placeKey(fileOf(container), nameOf(container)));
		for (const container of after) places.head.add(placeKey(fileOf(container), nameOf(container)));
		if (extra !== undefined) continue;
		const values = containers.map((pair) => [before[pair.base ?? -1], after[pair.head ?? -1]] as const);
		for (const [old, now] of [[base?.model, head?.model] as const, ...values]) {
			if (old === undefined || now === undefined) continue;
			const [from, to] = [fileOf(old), fileOf(now)];
			if (from !== to && !files.head.has(from) && !files.base.has(to)) add(formerFiles, to, from);
			if (nameOf(old) !== nameOf(now)) add(formerNames, placeKey(nameOf(head?.model), nameOf(now)), nameOf(old));
		}
	}
	const isOnly = (here: "base" | "head", there: "base" | "head") => {
		return ({ file, container }: Pick<Trace, "file" | "container">) => {
			if (files[here].has(file) && !files[there].has(file)) return true;
			if (container === undefined) return false;
			const key = placeKey(file, container);
			return places[here].has(key) && !places[there].has(key);
		};
	};
	return {
		formerFiles: (file) => [...(formerFiles.get(file) ?? [])],
		formerNames: (project, container) => [...(formerNames.get(placeKey(project, container)) ?? [])],
		formerProject: (project) => {
			const { base, extra } = pairs[project] ?? {};
			return base === undefined || extra !== undefined ? undefined : baseProjects.indexOf(base);
		},
		isGone: isOnly("base", "head"),
		isNew: isOnly("head", "base"),
	};
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
	map.set(key, (map.get(key) ?? new Set()).add(value));
}

function placeKey(file: string, name: string): string {
	return `${file}\0${name}`;
}

function fileOf(value: Value): string {
	return (get(value, "name") ?? value).place.source.path;
}

function nameOf(value: Value | undefined): string {
	return stringOf(get(value, "name")) ?? "";
}
