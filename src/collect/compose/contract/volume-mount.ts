import type { Mount, Path } from "../../../project.ts";
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
} from "../../../value.ts";
import { templateOf } from "../derive.ts";
import { type Facts, isUnknown, like, recordLike } from "./facts.ts";
import { type HostFile, hostFileOf, isPathForSure } from "./host-file.ts";

/** An entry of `volumes`, which is the mount number `index`; `layer` is the file that says it. */
export function volumeMount(
	volume: Value,
	facts: Facts,
	index: number,
	layer: number | undefined,
): Mapping | undefined {
	if (volume.kind !== "mapping") return undefined;
	const at = ["mounts", index];
	const written = isPathForSure(get(volume, "source"))
		? scalar("bind", volume.place)
		: facts.choice(get(volume, "type"), types, at, "type");
	if (written === undefined && !isUnknown(get(volume, "type"))) return undefined;
	const bind = get(volume, "bind");
	const oneLetter = oneLetterVolume(volume);
	const { source, source_template, relative_to }: HostFile = oneLetter ?? sourceOf(volume, written?.value, facts, at);
	// Compose takes a bind of a named pipe for what it is only where it runs on Windows.
	const isPipe = source?.value.startsWith(String.raw`\\.\pipe`) === true;
	const type = written !== undefined && isPipe ? like(written, "npipe") : written;
	const isBind = type?.value === "bind";
	const options = type?.value === "tmpfs" ? tmpfsOptions(get(volume, "tmpfs")) : undefined;
	return recordLike<Mount>(
		{
			type,
			source,
			source_template,
			relative_to,
			target: oneLetter?.target ?? facts.text(get(volume, "target"), at, "target"),
			read_only: facts.flag(get(volume, "read_only"), at, "read_only") ?? scalar(false, volume.place),
			propagation: facts.choice(get(bind, "propagation"), propagations, at, "propagation"),
			// Compose makes a missing folder unless it is told not to.
			create_host_path: isBind
				? (facts.flag(get(bind, "create_host_path"), at, "create_host_path") ?? scalar(true, volume.place))
				: undefined,
			subpath: facts.text(get(get(volume, "volume"), "subpath") ?? get(get(volume, "image"), "subpath"), at, "subpath"),
			tmpfs_options: options,
			layer: layer === undefined ? undefined : scalar(layer, volume.place),
		},
		volume,
	);
}

const types = ["bind", "volume", "tmpfs", "npipe", "cluster", "image"] as const;
const propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"] as const;

/**
 * `d:/data`: Compose takes `d:` for a drive of Windows and the whole for the target of an anonymous volume, which no
 * Linux engine takes. Who writes it means the volume `d` at `/data`.
 */
function oneLetterVolume(volume: Mapping): (HostFile & { readonly target: Scalar<string> }) | undefined {
	const target = get(volume, "target");
	if (get(volume, "source") !== undefined || target === undefined) return undefined;
	const [, letter, path] = /^([A-Za-z]):(\/.*)$/s.exec(stringOf(target) ?? "") ?? [];
	if (letter === undefined || path === undefined) return undefined;
	return { source: scalar(letter, target.place, target.via), target: scalar(path, target.place, target.via) };
}

/** A bind's host path, or the text that names a volume, an image or a pipe. Nothing for an anonymous volume. */
function sourceOf(volume: Value, type: Mount["type"] | undefined, facts: Facts, at: Path): HostFile {
	const value = get(volume, "source");
	if (type === "bind" || type === "npipe") return hostFileOf(value, facts, at, "source", "relative_to");
	const source = facts.text(value, at, "source");
	if (value?.kind === "scalar" && isUnknown(value)) return { source_template: like(value, templateOf(value)) };
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
