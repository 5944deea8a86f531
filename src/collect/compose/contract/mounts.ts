import type { Mount } from "../../../project.ts";
import { get, type Mapping, type Sequence, scalar, sequence, stringOf, type Value } from "../../../value.ts";
import { type Facts, isUnknown, recordLike, within } from "./facts.ts";
import { grantedMount } from "./granted-mount.ts";
import { layerOf } from "./ports.ts";
import { volumeMount } from "./volume-mount.ts";
import { type TakingContext, takenMounts } from "./volumes-from.ts";

/** What mounts need to know of the project around their service. */
export type MountContext = TakingContext & {
	/** Swarm sends configs and secrets over the network; nothing of the host is mounted for them. */
	readonly swarm: boolean;
};

/**
 * All that is mounted into a service: `volumes`, `tmpfs`, files of `configs` and `secrets`, the engine's socket of
 * `use_api_socket`, and what `volumes_from` takes from other services of the project. Each target once; what the
 * service says itself wins over what it takes.
 */
export function mountsOf(service: Value, facts: Facts, context: MountContext): Sequence | undefined {
	const written = firstOf(service, sources);
	if (written === undefined) return undefined;
	const mounts = ownMounts(service, facts, context);
	if (get(service, "volumes_from") !== undefined) addTaken(mounts, service, facts, context);
	return sequence(mounts, written.place);
}

function addTaken(mounts: Mapping[], service: Value, facts: Facts, context: MountContext): void {
	const targets = new Set(mounts.map((mount) => stringOf(get(mount, "target"))));
	for (const mount of takenMounts(service, context)) {
		const target = stringOf(get(mount.value, "target"));
		if (target !== undefined && targets.has(target)) continue;
		targets.add(target);
		for (const path of mount.unknown) facts.note(["mounts", mounts.length, ...path], mount.value.place);
		mounts.push(mount.value);
	}
}

function firstOf(service: Value, keys: readonly string[]): Value | undefined {
	for (const key of keys) {
		const value = get(service, key);
		if (value !== undefined) return value;
	}
	return undefined;
}

const sources = ["volumes", "tmpfs", "configs", "secrets", "use_api_socket", "volumes_from"] as const;

function ownMounts(service: Value, facts: Facts, context: MountContext): Mapping[] {
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
