import type { Mount } from "../../../project.ts";
import {
	get,
	type Mapping,
	type Scalar,
	type Sequence,
	scalar,
	sequence,
	stringOf,
	toJson,
	type Value,
	withStep,
} from "../../../value.ts";
import { Facts, isUnknown, like, recordLike, within } from "./facts.ts";
import { type HostFile, hostFileOf, isPathForSure } from "./host-file.ts";
import { layerOf } from "./ports.ts";

/** What mounts need to know of the project around their service. */
export type MountContext = {
	readonly model: Mapping;
	readonly layers: readonly string[];
	/** Swarm sends configs and secrets over the network; nothing of the host is mounted for them. */
	readonly swarm: boolean;
};

/**
 * All that is mounted into a service: `volumes`, `tmpfs`, files of `configs` and `secrets`, the engine's socket of
 * `use_api_socket`, and what `volumes_from` takes from other services of the project. Each target once; what the
 * service says itself wins over what it takes.
 */
export function mountsOf(service: Value, facts: Facts, context: MountContext): Sequence | undefined {
	const mounts = [...ownMounts(service, facts, context)];
	const targets = new Set(mounts.map((mount) => stringOf(get(mount, "target"))));
	for (const mount of takenMounts(service, context, new Set([service]), 0)) {
		const target = stringOf(get(mount.value, "target"));
		if (target !== undefined && targets.has(target)) continue;
		targets.add(target);
		for (const path of mount.unknown) facts.note(["mounts", mounts.length, ...path], mount.value.place);
		mounts.push(mount.value);
	}
	const written = sources.map((key) => get(service, key)).find((value) => value !== undefined);
	return written === undefined ? undefined : sequence(mounts, written.place);
}

const sources = ["volumes", "tmpfs", "configs", "secrets", "use_api_socket", "volumes_from"] as const;

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

function ownMounts(service: Value, facts: Facts, context: MountContext): readonly Mapping[] {
	const mounts: Mapping[] = [];
	const add = (mount: Mapping | undefined, list?: Value) => {
		if (mount !== undefined) mounts.push(within([list], mount));
	};
	const volumes = get(service, "volumes");
	for (const volume of volumes?.kind === "sequence" ? volumes.items : []) {
		add(volumeMount(volume, facts, mounts.length, layerOf([service, volumes, volume], context.layers)), volumes);
	}
	const tmpfs = get(service, "tmpfs");
	for (const item of tmpfs?.kind === "sequence" ? tmpfs.items : []) {
		add(shortTmpfs(item, facts, mounts.length), tmpfs);
	}
	if (!context.swarm) {
		for (const kind of ["configs", "secrets"] as const) {
			const granted = get(service, kind);
			for (const item of granted?.kind === "sequence" ? granted.items : []) {
				add(grantedMount(kind, item, facts, mounts.length, context.model), granted);
			}
		}
	}
	const socket = get(service, "use_api_socket");
	if (facts.flag(socket, ["use_api_socket"])?.value && socket !== undefined) add(apiSocket(socket));
	return mounts;
}

const types = ["bind", "volume", "tmpfs", "npipe", "cluster", "image"] as const;
const propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"] as const;

function volumeMount(volume: Value, facts: Facts, index: number, layer: number | undefined): Mapping | undefined {
	if (volume.kind !== "mapping") return undefined;
	const at = (field: keyof Mount) => ["mounts", index, field];
	const written = isPathForSure(get(volume, "source"))
		? scalar("bind", volume.place)
		: facts.choice(get(volume, "type"), at("type"), types);
	if (written === undefined && !isUnknown(get(volume, "type"))) return undefined;
	const bind = get(volume, "bind");
	const oneLetter = oneLetterVolume(volume);
	const source = oneLetter ?? sourceOf(volume, written?.value, facts, at);
	// Compose takes a bind of a named pipe for what it is only where it runs on Windows.
	const isPipe = source.source?.value.startsWith(String.raw`\\.\pipe`) === true;
	const type = written !== undefined && isPipe ? like(written, "npipe") : written;
	const isBind = type?.value === "bind";
	const options = type?.value === "tmpfs" ? tmpfsOptions(get(volume, "tmpfs")) : undefined;
	return recordLike<Mount>(
		{
			type,
			...source,
			target: oneLetter?.target ?? facts.text(get(volume, "target"), at("target")),
			read_only: facts.flag(get(volume, "read_only"), at("read_only")) ?? scalar(false, volume.place),
			propagation: facts.choice(get(bind, "propagation"), at("propagation"), propagations),
			// Compose makes a missing folder unless it is told not to.
			create_host_path: isBind
				? (facts.flag(get(bind, "create_host_path"), at("create_host_path")) ?? scalar(true, volume.place))
				: undefined,
			subpath: facts.text(get(get(volume, "volume"), "subpath") ?? get(get(volume, "image"), "subpath"), at("subpath")),
			tmpfs_options: options,
			layer: layer === undefined ? undefined : scalar(layer, volume.place),
		},
		volume,
	);
}

/**
 * `d:/data`: Compose takes `d:` for a drive of Windows and the whole for the target of an anonymous volume, which no
 * Linux engine takes. Who writes it means the volume `d` at `/data`.
 */
function oneLetterVolume(
	volume: Mapping,
): { readonly source: Scalar<string>; readonly target: Scalar<string> } | undefined {
	const target = get(volume, "target");
	if (get(volume, "source") !== undefined || target === undefined) return undefined;
	const [, letter, path] = /^([A-Za-z]):(\/.*)$/s.exec(stringOf(target) ?? "") ?? [];
	if (letter === undefined || path === undefined) return undefined;
	return { source: scalar(letter, target.place, target.via), target: scalar(path, target.place, target.via) };
}

/** A bind's host path, or the text that names a volume, an image or a pipe. Nothing for an anonymous volume. */
function sourceOf(
	volume: Value,
	type: Mount["type"] | undefined,
	facts: Facts,
	at: (field: keyof Mount) => readonly (string | number)[],
): HostFile {
	const value = get(volume, "source");
	if (type === "bind" || type === "npipe") {
		return hostFileOf(value, facts, { source: at("source"), relative_to: at("relative_to") });
	}
	const source = facts.text(value, at("source"));
	return source === undefined || source.value === "" ? {} : { source };
}

/** `size` and `mode` of the long form as the options that they are. */
function tmpfsOptions(tmpfs: Value | undefined): Sequence | undefined {
	if (tmpfs?.kind !== "mapping") return undefined;
	const options = Array.from(tmpfs.entries)
		.filter(([name, { value }]) => /^(?:size|mode)$/.test(name) && value.kind === "scalar" && value.value !== null)
		.map(([name, { value }]) => like(value, `${name}=${toJson(value)}`));
	return options.length === 0 ? undefined : sequence(options, tmpfs.place);
}

/** `/run:size=64m,exec`, as in `tmpfs:`. */
function shortTmpfs(item: Value, facts: Facts, index: number): Mapping | undefined {
	const text = facts.text(item, ["mounts", index, "target"]);
	if (text === undefined && !isUnknown(item)) return undefined;
	const written = text?.value ?? "";
	const colon = written.indexOf(":");
	const options =
		colon === -1
			? []
			: written
					.slice(colon + 1)
					.split(",")
					.filter((option) => option !== "");
	return recordLike<Mount>(
		{
			type: scalar("tmpfs", item.place),
			target: text === undefined ? undefined : scalar(colon === -1 ? written : written.slice(0, colon), item.place),
			read_only: scalar(options.includes("ro"), item.place),
			tmpfs_options:
				options.length === 0
					? undefined
					: sequence(
							options.map((option) => scalar(option, item.place)),
							item.place,
						),
		},
		item,
	);
}

/** A config or secret with `file:` is that file, mounted read-only. */
function grantedMount(
	kind: "configs" | "secrets",
	item: Value,
	facts: Facts,
	index: number,
	model: Mapping,
): Mapping | undefined {
	const name = stringOf(get(item, "source")) ?? stringOf(item);
	if (name === undefined) return undefined;
	const file = get(get(get(model, kind), name), "file");
	if (file === undefined) return undefined;
	const at = (field: keyof Mount) => ["mounts", index, field];
	return recordLike<Mount>(
		{
			type: scalar("bind", item.place),
			...hostFileOf(file, facts, { source: at("source"), relative_to: at("relative_to") }),
			target: scalar(grantedTarget(kind, name, stringOf(get(item, "target"))), item.place),
			read_only: scalar(true, item.place),
			origin: scalar(kind === "configs" ? "config" : "secret", item.place),
		},
		item,
	);
}

/**
 * Where a config or secret stands in the container.
 * @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go buildContainerConfigMounts, buildContainerSecretMounts
 */
export function grantedTarget(kind: "configs" | "secrets", name: string, target: string | undefined): string {
	const base = kind === "configs" ? "/" : "/run/secrets/";
	if (target === undefined || target === "") return base + name;
	return /^(?:\/|[A-Za-z]:[\\/])/.test(target) ? target : base + target;
}

/** @see https://github.com/docker/compose/blob/v2.37.0/pkg/compose/apiSocket.go */
function apiSocket(value: Value): Mapping {
	const at = (text: string) => scalar(text, value.place);
	return recordLike<Mount>(
		{
			type: scalar("bind", value.place),
			source: at("/var/run/docker.sock"),
			relative_to: scalar("host", value.place),
			target: at("/var/run/docker.sock"),
			read_only: scalar(false, value.place),
			origin: scalar("api_socket", value.place),
		},
		value,
	);
}

type Taken = { readonly value: Mapping; readonly unknown: readonly (readonly (string | number)[])[] };

/** Services that take from services that take …; nobody nests them deeper. */
const maxTaking = 16;

/** The binds and volumes of other services, with the step that says who takes them; `:ro` makes them read-only. */
function takenMounts(service: Value, context: MountContext, seen: Set<Value>, depth: number): readonly Taken[] {
	const list = get(service, "volumes_from");
	const taken: Taken[] = [];
	for (const item of list?.kind === "sequence" && depth < maxTaking ? list.items : []) {
		if (item.kind !== "scalar" || typeof item.value !== "string") continue;
		const { name, readOnly, container } = takenFrom(item.value);
		const other = container ? undefined : get(get(context.model, "services"), name);
		if (other === undefined || seen.has(other)) continue;
		seen.add(other);
		const through = takenMounts(other, context, seen, depth + 1);
		for (const { value, unknown } of [...mountsWithUnknown(other, context), ...through]) {
			if (stringOf(get(value, "type")) === "tmpfs") continue;
			taken.push({ value: asTaken(value, name, readOnly, within([list], item)), unknown });
		}
	}
	return taken;
}

function mountsWithUnknown(service: Value, context: MountContext): readonly Taken[] {
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
