import type { Place } from "../../source.ts";
import { type Entry, type Mapping, type Value, withStep } from "../../value.ts";
import { sizeOf, withKey } from "./derive.ts";
import type { Document } from "./document.ts";
import { type Loading, loadBase } from "./load.ts";
import { mergeAt } from "./merge.ts";
import { clean, dirname, isAbsolute, join, relative } from "./paths.ts";
import { isPinned, isRemote } from "./remote.ts";
import { applyResetsAt } from "./reset.ts";
import type { Resolution } from "./resolution.ts";
import { workloadKinds } from "./workloads.ts";

/** The services of a file that is extended. They are resolved in place, once for all that extend them. */
export type ExtendsBase = {
	readonly services: Map<string, Entry>;
	readonly document: Document;
	/**
	 * The links that were followed to resolve each service. compose-go follows those of an extended file anew for each
	 * service that extends it, and finds circles by them; those of its own file only once.
	 */
	readonly followed?: Map<string, readonly Link[]>;
};

/** A service, and the file that it was looked for in: its own, or what it extends. */
type Link = { readonly file: string; readonly service: string };

/** Completes each service and job by what it extends. */
export async function applyExtends(
	model: Mapping,
	document: Document,
	file: string,
	loading: Loading,
): Promise<Mapping> {
	let made = model;
	for (const kind of workloadKinds) {
		const entry = model.entries.get(kind);
		if (entry === undefined) continue;
		if (entry.value.kind !== "mapping") {
			loading.run.refuse(entry.value.place, `${kind} must be a mapping`);
			continue;
		}
		if (![...entry.value.entries.values()].some((service) => extendsOf(service.value) !== undefined)) continue;
		const services = new Map(entry.value.entries);
		const chain = new Chain(file, loading);
		for (const name of entry.value.entries.keys()) await chain.resolve(name, { services, document }, []);
		made = withKey(made, kind, { ...entry.value, entries: services }, entry.key);
	}
	return made;
}

class Chain {
	readonly #file: string;
	readonly #loading: Loading;
	readonly #run: Resolution;

	constructor(file: string, loading: Loading) {
		this.#file = file;
		this.#loading = loading;
		this.#run = loading.run;
	}

	/** The service with all that it extends; it is put back into `services`. */
	async resolve(name: string, from: ExtendsBase, links: readonly Link[]): Promise<Value | undefined> {
		const { services, document } = from;
		const entry = services.get(name);
		const service = entry?.value;
		const extended = service === undefined ? undefined : extendsOf(service);
		if (service?.kind !== "mapping" || entry === undefined || extended === undefined) {
			const known = from.followed?.get(name)?.find((link) => links.some((other) => isSame(link, other)));
			if (known !== undefined && service !== undefined)
				this.#run.refuse(service.place, `extends itself: ${known.service}`);
			return service;
		}
		const followed: Link[] = [];
		const target = this.#target(extended);
		if (target === undefined) return this.#alone(name, services, entry, service);
		const base = await this.#base(target, name, from, links, followed, extended.place);
		from.followed?.set(name, followed);
		if (base === undefined) return this.#alone(name, services, entry, service);
		if (base.kind !== "mapping") return service;
		if (!this.#run.mayMerge(sizeOf(base) + sizeOf(service), extended.place)) {
			return this.#alone(name, services, entry, service);
		}
		const stepped = this.#inherited(base, extended.place, target.service);
		const kept = applyResetsAt(["services", name], stepped, document);
		const merged = mergeAt(["services", "x"], kept, service, this.#run);
		const made = merged.kind === "mapping" ? withKey(merged, "extends", undefined) : merged;
		services.set(name, { key: entry.key, value: made });
		return made;
	}

	async #base(
		target: { readonly service: string; readonly file: string | undefined },
		name: string,
		from: ExtendsBase,
		links: readonly Link[],
		followed: Link[],
		place: Place,
	): Promise<Value | undefined> {
		const link = { file: target.file ?? this.#file, service: name };
		if (links.some((known) => isSame(known, link))) {
			const way = [...links, link].map((known) => known.service).join(" -> ");
			this.#run.lose(place, `extends itself: ${way}`);
			return undefined;
		}
		if (links.length >= place.source.bounds.limits["extends-depth"]) {
			this.#run.meet("extends-depth", place, "extends more services in a row than are followed");
			return undefined;
		}
		followed.push(link);
		const resolve = async (base: ExtendsBase) => {
			const value = await this.resolve(target.service, base, [...links, link]);
			followed.push(...(base.followed?.get(target.service) ?? []));
			return value;
		};
		if (target.file === undefined) {
			if (from.services.has(target.service)) return resolve(from);
			this.#run.lose(place, `extends the service ${target.service}, which is not there`, "missing");
			return undefined;
		}
		const base = await this.#load(target.file, place);
		if (base === undefined) return undefined;
		if (base.services.has(target.service)) return resolve(base);
		this.#run.lose(place, `extends the service ${target.service}, which is not in ${target.file}`, "missing");
		return undefined;
	}

	#target(extended: Value): { readonly service: string; readonly file: string | undefined } | undefined {
		if (extended.kind === "scalar" && typeof extended.value === "string") {
			return { service: extended.value, file: undefined };
		}
		const field = (name: string) => {
			const value = extended.kind === "mapping" ? extended.entries.get(name)?.value : undefined;
			return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
		};
		const service = field("service");
		if (service !== undefined) return { service, file: field("file") };
		this.#run.lose(extended.place, "extends no service");
		return undefined;
	}

	async #load(file: string, place: Place): Promise<ExtendsBase | undefined> {
		if (isRemote(file)) {
			this.#run.remote({ ref: file, pinned: isPinned(file), use: "extends", place });
			return undefined;
		}
		const { base, bases } = this.#loading;
		const path = isAbsolute(file) ? file : join(base, file);
		const folder = (await this.#run.isDirectory(path))
			? path
			: isAbsolute(file)
				? dirname(file)
				: join(base, dirname(file));
		const workdir = relative(base, folder) ?? folder;
		const key = `${clean(path)}\0${workdir}`;
		let loaded = bases.get(key);
		if (loaded === undefined) {
			loaded = loadBase(path, { ...this.#loading, workdir }, place);
			bases.set(key, loaded);
		}
		const found = await loaded;
		if (found === undefined) this.#run.lose(place, `extends ${file}, which has no services to extend`, "missing");
		return found;
	}

	/** Each attribute came by `extends`. */
	#inherited(base: Mapping, place: Place, name: string): Mapping {
		const entries = new Map<string, Entry>();
		for (const [key, entry] of base.entries) {
			entries.set(key, { key: entry.key, value: withStep(entry.value, { kind: "extends", place, name }) });
		}
		return { ...base, entries };
	}

	/** What it extends is lost, what it says itself is not. */
	#alone(name: string, services: Map<string, Entry>, entry: Entry, service: Mapping): Value {
		const made = withKey(service, "extends", undefined);
		services.set(name, { key: entry.key, value: made });
		return made;
	}
}

function isSame(one: Link, other: Link): boolean {
	return one.file === other.file && one.service === other.service;
}

function extendsOf(service: Value): Value | undefined {
	return service.kind === "mapping" ? service.entries.get("extends")?.value : undefined;
}
