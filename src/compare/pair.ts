import { type CollectedProject, composeFilesOf } from "../collect/collected.ts";
import { groupBy } from "../group-by.ts";
import { get, type Mapping, stringOf, toJson, type Value } from "../value.ts";
import { likeness, mostAlike, type Traits, traitsOf } from "./likeness.ts";

/** A project of the base and what became of it in the head; one of both is absent where it is new or gone. */
export type ProjectPair = {
	readonly base?: CollectedProject;
	readonly head?: CollectedProject;
	/** Containers of both by their indices, in the order of the head, then those that are gone; followed where one was renamed. */
	readonly containers: readonly IndexPair[];
	/** The side that is absent, or lacks what is `extra`, because its files cannot be read: what is there, nobody knows. */
	readonly unread?: "base" | "head";
	/**
	 * The side that has one more combination of the files of a project that both have (`compose.yaml` alone, and with
	 * `compose.prod.yaml`). What stands on the other side is the most alike of that project's, and of another pair too: what
	 * this side lacks of it is not gone.
	 */
	readonly extra?: "base" | "head";
};

export type IndexPair = { readonly base?: number; readonly head?: number };

/** From how alike on a project or container under another name is taken for the same. */
const enough = 0.6;
/** The same of a container that runs the same image: who renames it often renames its networks and volumes too. */
const enoughOfImage = 0.3;

/**
 * Which projects of two trees are the same, in the order of the head, then those that are gone. A project is known by
 * its kind, its name and its files; one that has lost its counterpart, by what its containers are.
 */
export function pairProjects(
	base: readonly CollectedProject[],
	head: readonly CollectedProject[],
): readonly ProjectPair[] {
	const matched = matchAll(base, head, {
		keys: projectKeys,
		traits: traitsOfProject,
		sort: ({ model }) => kindOf(model),
		kin: () => undefined,
		last: ({ model }) => (kindOf(model) === "workflow" ? undefined : `${kindOf(model)}\0${model.place.source.path}`),
	});
	const found = head.map((project, index) => ({ head: project, base: base[matched.get(index) ?? -1] }));
	const both = found.flatMap(({ base: was, head: is }) => (was === undefined ? [] : [{ base: was, head: is }]));
	const named = {
		base: groupBy(both, (pair) => nameOf(pair.base.model)),
		head: groupBy(both, (pair) => nameOf(pair.head.model)),
	};
	return [
		...found.map(({ base: was, head: is }) => {
			const sibling = was === undefined ? siblingOf(is, named.head.get(nameOf(is.model)), "head") : undefined;
			return sibling === undefined ? pairOf(was, is) : { ...pairOf(sibling, is), extra: "head" as const };
		}),
		...without(base, matched.values()).map((was) => {
			const sibling = siblingOf(was, named.base.get(nameOf(was.model)), "base");
			return sibling === undefined ? pairOf(was, undefined) : { ...pairOf(was, sibling), extra: "base" as const };
		}),
	];
}

type Both = { readonly base: CollectedProject; readonly head: CollectedProject };

/**
 * On the other side, of the projects that share name and files with one that has no counterpart, the most alike.
 * `namesakes` have its name on its own side.
 */
function siblingOf(
	project: CollectedProject,
	namesakes: readonly Both[] | undefined,
	side: "base" | "head",
): CollectedProject | undefined {
	const other = side === "base" ? "head" : "base";
	const combined = (namesakes ?? []).filter((pair) => isCombinedWith(pair[side], project));
	const siblings = combined.map((pair) => pair[other]);
	if (siblings.length < 2) return siblings[0];
	const traits = traitsOfProject(project);
	const scores = siblings.map((sibling) => likeness(traits, traitsOfProject(sibling)));
	return siblings[scores.indexOf(Math.max(...scores))];
}

/** Whether two projects of one tree and name are combinations of files that begin with the same. */
function isCombinedWith(one: CollectedProject, other: CollectedProject): boolean {
	if (kindOf(one.model) !== "compose" || kindOf(other.model) !== "compose") return false;
	return composeFilesOf(one).some((path) => other.files.includes(path));
}

/** Whether the rules see something else in it. */
export function differs({ base, head }: ProjectPair): boolean {
	if (base === undefined || head === undefined) return true;
	return JSON.stringify(toJson(base.model)) !== JSON.stringify(toJson(head.model));
}

function pairOf(base: CollectedProject | undefined, head: CollectedProject | undefined): ProjectPair {
	return {
		...(base === undefined ? {} : { base }),
		...(head === undefined ? {} : { head }),
		containers: pairContainers(containersOf(base), containersOf(head)),
	};
}

function pairContainers(base: readonly Value[], head: readonly Value[]): readonly IndexPair[] {
	const matched = matchAll(base, head, {
		keys: containerKeys,
		traits: (container) => traitsOf(toJson(container)),
		sort: originOf,
		kin: (container) => imageKey(container),
		last: () => undefined,
	});
	const taken = new Set(matched.values());
	return [
		...head.map((_, index) => {
			const from = matched.get(index);
			return from === undefined ? { head: index } : { base: from, head: index };
		}),
		...base.flatMap((_, index) => (taken.has(index) ? [] : [{ base: index }])),
	];
}

/** How things are known again. */
type Marks<T> = {
	/** By each in turn; of several with the same, in order. */
	readonly keys: readonly ((thing: T) => string | undefined)[];
	/** Then by how alike they are, among those of one sort. */
	readonly traits: (thing: T) => Traits;
	readonly sort: (thing: T) => string;
	/** Then those of one kin that are less alike; undefined for what has none. */
	readonly kin: (thing: T) => string | undefined;
	/** What is left, at last; undefined for what is then new. */
	readonly last: (thing: T) => string | undefined;
};

/** Which things are the same, as indices of the base by those of the head. */
function matchAll<T>(base: readonly T[], head: readonly T[], marks: Marks<T>): ReadonlyMap<number, number> {
	const matching = new Matching(base, head);
	for (const key of marks.keys) matching.byKey(key);
	matching.byLikeness(marks.traits, marks.sort, enough);
	matching.byLikeness(marks.traits, marks.kin, enoughOfImage);
	matching.byKey(marks.last);
	return matching.found;
}

type Indexed<T> = { readonly thing: T; readonly index: number };

class Matching<T> {
	/** Indices of the base by those of the head. */
	readonly found = new Map<number, number>();
	#base: readonly Indexed<T>[];
	#head: readonly Indexed<T>[];

	constructor(base: readonly T[], head: readonly T[]) {
		this.#base = base.map((thing, index) => ({ thing, index }));
		this.#head = head.map((thing, index) => ({ thing, index }));
	}

	byKey(key: (thing: T) => string | undefined): void {
		const waiting = new Map<string, number[]>();
		for (const { thing, index } of this.#base) {
			const name = key(thing);
			if (name === undefined) continue;
			const queue = waiting.get(name);
			if (queue === undefined) waiting.set(name, [index]);
			else queue.push(index);
		}
		for (const { thing, index } of this.#head) {
			const name = key(thing);
			const from = name === undefined ? undefined : waiting.get(name)?.shift();
			if (from !== undefined) this.found.set(index, from);
		}
		this.#drop();
	}

	byLikeness(traits: (thing: T) => Traits, sort: (thing: T) => string | undefined, least: number): void {
		for (const name of new Set(this.#head.map(({ thing }) => sort(thing)))) {
			if (name === undefined) continue;
			const before = this.#base.filter(({ thing }) => sort(thing) === name);
			const after = this.#head.filter(({ thing }) => sort(thing) === name);
			const of = (things: readonly Indexed<T>[]) => things.map(({ thing }) => traits(thing));
			if (before.length === 0) continue;
			for (const [from, to] of mostAlike(of(before), of(after), least)) {
				this.found.set(after[to]?.index ?? -1, before[from]?.index ?? -1);
			}
		}
		this.#drop();
	}

	/** What has been found is not looked at again. */
	#drop(): void {
		const taken = new Set(this.found.values());
		this.#base = this.#base.filter(({ index }) => !taken.has(index));
		this.#head = this.#head.filter(({ index }) => !this.found.has(index));
	}
}

const projectKeys: readonly ((project: CollectedProject) => string)[] = [
	({ model, files }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path, files]),
	({ model }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path]),
];

/**
 * Of containers of one name, as a matrix makes them, those of one image belong together. Whom nobody has named goes by
 * its image, and by another name with each version.
 */
const containerKeys: readonly ((container: Value) => string | undefined)[] = [
	(container) =>
		JSON.stringify([originOf(container), nameOf(container), container.place.source.path, imageKey(container)]),
	(container) => JSON.stringify([originOf(container), nameOf(container), container.place.source.path]),
	(container) => JSON.stringify([originOf(container), nameOf(container)]),
	(container) => {
		const image = get(container, "image");
		const [ref, registry, repository] = ["ref", "registry", "repository"].map((key) => stringOf(get(image, key)));
		if (ref === undefined || repository === undefined || !nameOf(container).endsWith(ref)) return undefined;
		return JSON.stringify([originOf(container), container.place.source.path, registry, repository]);
	},
];

function traitsOfProject({ model }: CollectedProject): Traits {
	return traitsOf(toJson(get(model, "containers") ?? model));
}

function kindOf(model: Mapping): string {
	return stringOf(get(model, "kind")) ?? "";
}

function originOf(container: Value): string {
	return stringOf(get(container, "origin")) ?? "";
}

/** What it runs, as it is named; undefined where nothing says so. */
function imageKey(container: Value): string | undefined {
	const image = stringOf(get(get(container, "image"), "ref"));
	return image === undefined ? undefined : `${originOf(container)} ${image}`;
}

function nameOf(value: Value): string {
	return stringOf(get(value, "name")) ?? "";
}

function containersOf(project: CollectedProject | undefined): readonly Value[] {
	const containers = get(project?.model, "containers");
	return containers?.kind === "sequence" ? containers.items : [];
}

function without<T>(things: readonly T[], indices: Iterable<number>): readonly T[] {
	const gone = new Set(indices);
	return things.filter((_, index) => !gone.has(index));
}
