import type { Diagnostic } from "../../diagnostic.ts";
import type { Project } from "../../project.ts";
import type { Place, Source } from "../../source.ts";
import { get, type Mapping, type Step, scalar, sequence, stringOf, toJson, type Value } from "../../value.ts";
import type { CollectedProject } from "../collected.ts";
import { mappingOf } from "../docker/fields.ts";
import type { Commands } from "../shell/collect-commands.ts";
import { sameStep } from "../shell/text.ts";
import { Draft } from "./draft.ts";

/** A project of containers that are found one by one; what is found twice is in it once. */
export class ProjectDraft {
	readonly #place: Place;
	readonly #kind: Project["kind"];
	readonly #name: string;
	readonly #containers: Mapping[] = [];
	/** What was found at one place, by the place: containers that may be the same. */
	readonly #found = new Map<string, Finds>();
	readonly #networks = new Map<string, Mapping>();
	readonly #runnerNetworks: Mapping[] = [];
	readonly #volumes = new Map<string, Mapping>();
	readonly #remotes = new Map<string, Mapping>();
	readonly #commands: Commands[] = [];
	#left: Place | undefined;

	constructor(kind: Project["kind"], name: string, place: Place) {
		this.#kind = kind;
		this.#name = name;
		this.#place = place;
	}

	get isEmpty(): boolean {
		return this.#containers.length === 0;
	}

	/** That it has more containers than are looked at, at the first of the others. */
	get limits(): readonly Diagnostic[] {
		if (this.#left === undefined) return [];
		const { bounds } = this.#left.source;
		return [bounds.diagnostic("containers", this.#left, "has more containers in one job or script than are judged")];
	}

	addContainer(container: Mapping): void {
		const { source, start } = container.place;
		const at = `${source.path} ${start}`;
		const found = this.#found.get(at);
		// The same container by another way (a caller, a value of the matrix that it does not read).
		const same = found?.indexOf(container);
		const before = same === undefined ? undefined : this.#containers[same];
		if (same !== undefined && before !== undefined) {
			this.#containers[same] = withSteps(before, container.via ?? []);
			return;
		}
		if (this.#containers.length >= source.bounds.limits.containers) {
			this.#left ??= container.place;
			return;
		}
		const index = this.#containers.push(container) - 1;
		if (found === undefined) this.#found.set(at, new Finds(container, index));
		else found.add(container, index);
	}

	addNetwork(network: Mapping): void {
		const name = stringOf(get(network, "name"));
		if (name === undefined) return;
		const before = this.#networks.get(name);
		if (before === undefined || get(before, "implicit") !== undefined) this.#networks.set(name, network);
	}

	/** One that the runner makes: it is in the project where a container is on it. */
	offerNetwork(network: Mapping): void {
		this.#runnerNetworks.push(network);
	}

	addVolumes(volumes: readonly Mapping[]): void {
		for (const volume of volumes) {
			const name = stringOf(get(volume, "name"));
			if (name !== undefined && !this.#volumes.has(name)) this.#volumes.set(name, volume);
		}
	}

	addCommands(commands: Commands): void {
		for (const container of commands.containers) this.addContainer(container);
		for (const network of commands.networks) this.addNetwork(network);
		this.addVolumes(commands.volumes);
		for (const remote of commands.remotes) this.#remotes.set(JSON.stringify(toJson(remote)), remote);
		this.#commands.push(commands);
	}

	/** The project, with what only its kind knows in `put`. */
	collected(put: (draft: Draft) => void = () => undefined): CollectedProject {
		const draft = new Draft(this.#place);
		draft.put("version", scalar(1, this.#place));
		draft.putPlain("kind", this.#kind);
		draft.putPlain("name", this.#name);
		put(draft);
		if (this.#remotes.size > 0) draft.put("remotes", sequence([...this.#remotes.values()], this.#place));
		const built = new Set(this.#commands.flatMap((commands) => commands.built.map(withTag)));
		const containers = variants(this.#containers.map((container) => markBuilt(container, built)));
		const joined = new Set(containers.flatMap(networksOf));
		for (const network of this.#runnerNetworks) if (joined.has(nameOf(network))) this.addNetwork(network);
		for (const container of containers) this.#nameNetworks(container);
		draft.put("containers", sequence(containers, this.#place));
		draft.put("networks", sequence([...this.#networks.values()], this.#place));
		draft.put("volumes", sequence([...this.#volumes.values()], this.#place));
		const model = draft.mapping();
		return { model, files: filesOf(model) };
	}

	/** A network that is named but made nowhere here is somebody else's. */
	#nameNetworks(container: Mapping): void {
		const list = get(container, "networks");
		for (const item of list?.kind === "sequence" ? list.items : []) {
			const name = nameOf(item);
			if (name === undefined || this.#networks.has(name)) continue;
			this.#networks.set(
				name,
				mappingOf(
					[
						["name", name],
						["external", true],
					],
					item.place,
				),
			);
		}
	}
}

/** Containers that were found at one place, by what they are. Mostly there is one, and then nobody asks what that is. */
class Finds {
	readonly #first: Mapping;
	readonly #firstIndex: number;
	readonly #indices = new Map<string, number>();

	constructor(first: Mapping, index: number) {
		this.#first = first;
		this.#firstIndex = index;
	}

	indexOf(container: Mapping): number | undefined {
		if (this.#indices.size === 0) this.add(this.#first, this.#firstIndex);
		return this.#indices.get(identityOf(container));
	}

	add(container: Mapping, index: number): void {
		this.#indices.set(identityOf(container), index);
	}
}

function identityOf(container: Mapping): string {
	return JSON.stringify([toJson(container), rows(container)]);
}

/** Containers at one place are one container's variants: they never run together. */
function variants(containers: readonly Mapping[]): readonly Mapping[] {
	if (containers.length < 2) return containers;
	const groups = new Map<string, number>();
	const idOf = (container: Mapping) =>
		`${container.place.source.path} ${container.place.start} ${stringOf(get(container, "origin"))}`;
	for (const container of containers) groups.set(idOf(container), (groups.get(idOf(container)) ?? 0) + 1);
	const next = new Map<string, number>();
	return containers.map((container) => {
		const id = idOf(container);
		if ((groups.get(id) ?? 0) < 2) return container;
		const index = next.get(id) ?? 0;
		next.set(id, index + 1);
		return withEntry(container, "variant", scalar(index, container.place));
	});
}

function nameOf(value: Value): string | undefined {
	return stringOf(get(value, "name"));
}

function networksOf(container: Mapping): readonly (string | undefined)[] {
	const list = get(container, "networks");
	return list?.kind === "sequence" ? list.items.map(nameOf) : [];
}

function withEntry(mapping: Mapping, name: string, value: Value): Mapping {
	return { ...mapping, entries: new Map(mapping.entries).set(name, { key: mapping.place, value }) };
}

function withSteps(container: Mapping, via: readonly Step[]): Mapping {
	const missing = via.filter((step) => !container.via?.some((other) => sameStep(other, step)));
	return missing.length === 0 ? container : { ...container, via: [...(container.via ?? []), ...missing] };
}

/** Where the values that a matrix brings stand: the same image in two rows is two variants. */
function rows(value: Value): readonly number[] {
	const own = value.via?.some((step) => step.kind === "matrix") ? [value.place.start] : [];
	if (value.kind === "scalar") return own;
	const children = value.kind === "sequence" ? value.items : Array.from(value.entries.values(), (entry) => entry.value);
	return [...own, ...children.flatMap(rows)];
}

/** The container, with what says that its image is built here where its name is among those that are. */
function markBuilt(container: Mapping, built: ReadonlySet<string>): Mapping {
	const image = get(container, "image");
	const ref = stringOf(get(image, "ref"));
	if (image?.kind !== "mapping" || ref === undefined || !built.has(withTag(ref))) return container;
	const entry = { key: image.place, value: scalar(true, image.place) };
	return withEntry(container, "image", { ...image, entries: new Map(image.entries).set("built", entry) });
}

function withTag(ref: string): string {
	return /:./s.test(ref.slice(ref.lastIndexOf("/") + 1)) ? ref : `${ref}:latest`;
}

function filesOf(value: Value): readonly string[] {
	const sources = new Set<Source>();
	const visit = (current: Value): void => {
		sources.add(current.place.source);
		if (current.via !== undefined) for (const step of current.via) sources.add(step.place.source);
		if (current.kind === "mapping") for (const entry of current.entries.values()) visit(entry.value);
		if (current.kind === "sequence") for (const item of current.items) visit(item);
	};
	visit(value);
	return [...new Set(Array.from(sources, ({ path }) => path))].sort();
}
