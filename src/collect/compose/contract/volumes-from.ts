import type { Allowance } from "../../../allowance.ts";
import type { LimitName } from "../../../limits.ts";
import { get, type Mapping, type Sequence, scalar, stringOf, toJson, type Value, withStep } from "../../../value.ts";
import { Facts, recordLike, within } from "./facts.ts";
import { layerOf } from "./ports.ts";
import { volumeMount } from "./volume-mount.ts";

/** What is around the service that takes. */
export type TakingContext = {
	readonly model: Mapping;
	readonly layers: readonly string[];
	/** Volumes that all services of the project take from each other: a hundred that take from a hundred are ten thousand. */
	readonly taken: Allowance;
};

/** A mount of another service, and the paths in it that are unknown. */
type TakenMount = { readonly value: Mapping; readonly unknown: readonly (readonly (string | number)[])[] };

/** The binds and volumes of other services, with the step that says who takes them; `:ro` makes them read-only. */
export function takenMounts(
	service: Value,
	context: TakingContext,
	seen: Set<Value> = new Set([service]),
	depth = 0,
): readonly TakenMount[] {
	const list = get(service, "volumes_from");
	const taken: TakenMount[] = [];
	if (list?.kind !== "sequence") return taken;
	if (depth >= list.place.source.bounds.limits[bound]) {
		list.place.source.bounds.meet(bound, list.place, "takes volumes from more services in a row than are followed");
		return taken;
	}
	for (const item of list.items) {
		if (!context.taken.may(1, list.place)) break;
		if (item.kind !== "scalar" || typeof item.value !== "string") continue;
		const { name, readOnly, container } = takenFrom(item.value);
		const other = container ? undefined : get(get(context.model, "services"), name);
		if (other === undefined || seen.has(other)) continue;
		seen.add(other);
		const volumes = get(other, "volumes");
		if (volumes?.kind === "sequence" && !context.taken.may(volumes.items.length, list.place)) break;
		const through = takenMounts(other, context, seen, depth + 1);
		for (const { value, unknown } of [...mountsWithUnknown(other, context), ...through]) {
			if (stringOf(get(value, "type")) === "tmpfs") continue;
			taken.push({ value: asTaken(value, name, readOnly, within([list], item)), unknown });
		}
	}
	return taken;
}

/** `container:NAME` of `volumes_from`, and services that the project does not have. */
export function foreignVolumesFrom(service: Value, facts: Facts, model: Mapping): Sequence | undefined {
	const list = facts.items(get(service, "volumes_from"), ["volumes_from"], (item) => {
		const text = facts.text(item, ["volumes_from"]);
		if (text === undefined) return undefined;
		const { name, readOnly, container } = takenFrom(text.value);
		if (!container && get(get(model, "services"), name) !== undefined) return undefined;
		return recordLike<{ container: string; read_only: boolean }>(
			{ container: scalar(name, item.place), read_only: scalar(readOnly, item.place) },
			item,
		);
	});
	return list?.items.length === 0 ? undefined : list;
}

const bound: LimitName = "volumes-from-depth";

function mountsWithUnknown(service: Value, context: TakingContext): readonly TakenMount[] {
	const volumes = get(service, "volumes");
	return (volumes?.kind === "sequence" ? volumes.items : []).flatMap((volume) => {
		const facts = new Facts();
		const value = volumeMount(volume, facts, 0, layerOf([service, volumes, volume], context.layers));
		if (value === undefined) return [];
		const unknown = facts.unknown(value.place);
		const paths = (unknown?.items ?? []).map((path) => (path.kind === "sequence" ? path.items.slice(2) : []));
		return [
			{
				value: within([service, volumes], value),
				unknown: paths.map((path) => path.map((key) => String(toJson(key)))),
			},
		];
	});
}

function asTaken(mount: Mapping, name: string, readOnly: boolean, item: Value): Mapping {
	const { place, via = [] } = item;
	const entries = new Map(mount.entries);
	entries.set("origin", { key: place, value: scalar("volumes_from", place) });
	if (readOnly) entries.set("read_only", { key: place, value: scalar(true, place) });
	const taken = withStep({ ...mount, entries }, { kind: "volumes_from", place, name });
	return via.length === 0 ? taken : { ...taken, via: [...(taken.via ?? []), ...via] };
}

/** `web`, `web:ro`, `container:name`, `container:name:rw`. */
function takenFrom(text: string): { readonly name: string; readonly readOnly: boolean; readonly container: boolean } {
	const container = text.startsWith("container:");
	const rest = container ? text.slice("container:".length) : text;
	const [name = "", mode = ""] = rest.split(":");
	return { name, readOnly: mode.split(",").includes("ro"), container };
}
