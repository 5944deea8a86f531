import type { Path } from "../../project.ts";
import type { Mapping } from "../../value.ts";
import { type HostPath, hostPath } from "../host-path.ts";
import { type Fields, type Item, mappingOf } from "./fields.ts";
import { type MountOption, readMount } from "./mount.ts";
import { cut, isUnknown, isWhollyUnknown, shown, templateOf } from "./part.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { readVolume, type VolumeOption } from "./volume.ts";
import { unknownPart, type Word } from "./word.ts";

/** What a relative path of the host starts from. */
export type Base = "project" | "workspace";

/**
 * `-v`, `--mount` and `--tmpfs` as `mounts`, `--volumes-from` as `volumes_from`. Answers with the volumes that are
 * named or given options, as the contract's `Volume`: only with `volume-opt` can it be seen that one is a bind in disguise.
 */
export function putMounts(to: Fields, settings: Settings, base: Base): readonly Mapping[] {
	const items: Item[] = [];
	const volumes = new Map<string, Mapping>();
	const driver = settings.last("volume-driver");
	for (const word of settings.all("volume")) {
		const volume = isWhollyUnknown(word) ? undefined : readVolume(word);
		if (volume === undefined) to.forget("mounts");
		if (volume === undefined || isRefusal(volume)) continue;
		items.push(volumeItem(word, volume, base));
		const { source } = volume;
		if (volume.bind || source === undefined || isUnknown(source)) continue;
		volumes.set(source.value, volumeOf(source.value, source, driver, []));
	}
	for (const word of settings.all("mount")) {
		const mount = isWhollyUnknown(word) ? undefined : readMount(word);
		if (mount === undefined) to.forget("mounts");
		if (mount === undefined || isRefusal(mount)) continue;
		const named = namedVolume(mount, word);
		items.push(mountItem(word, mount, named, base));
		if (named === undefined || (volumes.has(named) && mount.driverOptions.length === 0)) continue;
		volumes.set(named, volumeOf(named, mount.source ?? word, mount.driver, mount.driverOptions));
	}
	const tmpfs = new Map(settings.all("tmpfs").map((word) => [cut(word, ":")[0].value, word]));
	for (const word of tmpfs.values()) items.push(tmpfsItem(word));
	to.putItems("mounts", items);
	to.putItems("volumes_from", settings.all("volumes-from").map(volumesFromItem));
	return [...volumes.values()];
}

const propagations = new Set(["private", "rprivate", "shared", "rshared", "slave", "rslave"]);

function volumeItem(word: Word, volume: VolumeOption, base: Base): Item {
	const unknown: Path[] = [];
	const { source, target } = volume;
	const known = volume.options.map(({ value }) => value);
	if (volume.options.some(isUnknown)) unknown.push(["read_only"], ["propagation"]);
	if (isUnknown(target)) unknown.push(["target"]);
	// `-v /a:/b$MODE`: the variable may bring `:ro`. One that holds a folder does not.
	if (isUnknown(target) && target.value.endsWith(unknownPart) && folderOf(target.unknown?.at(-1)) === undefined) {
		unknown.push(["read_only"]);
	}
	const at = source === undefined ? {} : sourceOf(source, volume.bind, base, unknown);
	const bind = source !== undefined && (volume.bind || isUnknown(source));
	return {
		value: mappingOf(
			[
				["type", bind ? "bind" : "volume"],
				...Object.entries(at),
				["target", isUnknown(target) ? undefined : target.value],
				["read_only", known.includes("ro")],
				["propagation", known.findLast((option) => propagations.has(option))],
				["create_host_path", bind ? true : undefined],
			],
			// What is put in behind the source makes it no other mount.
			word.written === undefined ? word.place : (source ?? target).place,
		),
		unknown,
	};
}

/**
 * The source of a mount. `$PWD/x`, `$GITHUB_WORKSPACE/x`, `$(pwd)/x` start from the folder that relative paths start
 * from, `$HOME/x` from home: that is known although the variable is not. Another variable that stands alone may also
 * hold the name of a volume.
 */
function sourceOf(
	source: Word,
	bind: boolean,
	base: Base,
	unknown: Path[],
): { source?: string; source_template?: string; relative_to?: "host" | "home" | Base } {
	if (!isUnknown(source)) return bind ? pathOf(source.value, base) : { source: source.value };
	const folder = source.value.startsWith(unknownPart) ? folderOf(source.unknown?.[0]) : undefined;
	const rest = source.value.slice(1);
	if (folder !== undefined && /^(?:[/\\]|$)/.test(rest)) {
		const written = `${folder}${rest}`;
		if (!written.includes(unknownPart)) return hostPath(written, base);
		unknown.push(["source"]);
		return { source_template: templateOf(source), relative_to: folder === "~" ? "home" : base };
	}
	unknown.push(["source"]);
	const template = { source_template: templateOf(source) };
	if (/^[./~]/.test(source.value)) return { ...template, relative_to: hostPath(source.value, base).relative_to };
	if (!source.value.includes("/")) unknown.push(["type"]);
	unknown.push(["relative_to"]);
	return template;
}

/** `C:x`, which Windows takes from where drive C stands, docker takes for a path too. */
function pathOf(written: string, base: Base): HostPath {
	return /^\p{L}:[^/\\]/u.test(written) ? { source: written, relative_to: "host" } : hostPath(written, base);
}

/** The folder that a variable or expression of this name holds: `.` or `~`. */
function folderOf(name: string | undefined): "." | "~" | undefined {
	const plain = name?.replace(/^[${(\s`]+|(?<![\s)}`])[\s)}`]+$/g, "").toLowerCase() ?? "";
	if (["pwd", "cwd", "get-location", "github_workspace", "github.workspace", "env.github_workspace"].includes(plain)) {
		return ".";
	}
	return plain === "home" || plain === "env.home" ? "~" : undefined;
}

function mountItem(word: Word, mount: MountOption, named: string | undefined, base: Base): Item {
	const unknown: Path[] = [];
	const type = mount.type?.value ?? "volume";
	const openType = mount.type !== undefined && isUnknown(mount.type);
	if (openType) unknown.push(["type"]);
	const source = mount.source;
	const bind = type === "bind" || openType;
	const at =
		source === undefined
			? { source: named }
			: bind || type === "npipe"
				? sourceOf(source, true, base, unknown)
				: { source: isUnknown(source) ? undefined : source.value };
	if (source !== undefined && isUnknown(source) && !bind) unknown.push(["source"]);
	if (mount.target !== undefined && isUnknown(mount.target)) unknown.push(["target"]);
	if (mount.readOnly !== undefined && mount.readOnly.on === undefined) unknown.push(["read_only"]);
	if (mount.propagation !== undefined && isUnknown(mount.propagation)) unknown.push(["propagation"]);
	const propagation = mount.propagation?.value ?? "";
	return {
		value: mappingOf(
			[
				["type", types.has(type) ? type : "bind"],
				...Object.entries(at),
				["target", mount.target === undefined || isUnknown(mount.target) ? undefined : mount.target.value],
				["read_only", mount.readOnly?.on ?? false],
				["propagation", propagations.has(propagation) ? propagation : undefined],
				["create_host_path", bind ? mount.createSource?.on === true : undefined],
				["subpath", mount.subpath === undefined || isUnknown(mount.subpath) ? undefined : mount.subpath.value],
				["tmpfs_options", type === "tmpfs" ? mount.tmpfsOptions.map(shown) : undefined],
			],
			word.place,
		),
		unknown: unknown.filter((path, index) => unknown.findIndex((other) => other[0] === path[0]) === index),
	};
}

const types = new Set(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]);

/** The key of a mount's volume. An anonymous one with driver options has one too, made of its target. */
function namedVolume(mount: MountOption, word: Word): string | undefined {
	if ((mount.type?.value ?? "volume") !== "volume") return undefined;
	if (mount.source !== undefined) return isUnknown(mount.source) ? undefined : mount.source.value;
	return mount.driverOptions.length === 0 ? undefined : `(anonymous) ${shown(mount.target ?? word)}`;
}

function volumeOf(name: string, word: Word, driver: Word | undefined, options: readonly Word[]): Mapping {
	const pairs = options.map((option) => cut(option, "="));
	const known = pairs.filter(([key, value]) => !isUnknown(key) && (value === undefined || !isUnknown(value)));
	const unknown = pairs
		.filter((pair) => !known.includes(pair))
		.map(([key]) => (isUnknown(key) ? ["driver_opts"] : ["driver_opts", key.value]));
	return mappingOf(
		[
			["name", name],
			["driver", driver === undefined || isUnknown(driver) ? undefined : driver.value],
			[
				"driver_opts",
				known.length === 0
					? undefined
					: Object.fromEntries(known.map(([key, value]) => [key.value, value?.value ?? ""])),
			],
			["unknown", unknown.length === 0 ? undefined : unknown],
		],
		word.place,
	);
}

function tmpfsItem(word: Word): Item {
	const [target, written] = cut(word, ":");
	const options = written === undefined || written.value === "" ? [] : written.value.split(",");
	const unknown: Path[] = [];
	if (isUnknown(target)) unknown.push(["target"]);
	if (written !== undefined && isUnknown(written)) unknown.push(["tmpfs_options"]);
	return {
		value: mappingOf(
			[
				["type", "tmpfs"],
				["target", isUnknown(target) ? undefined : target.value],
				["read_only", options.includes("ro")],
				["tmpfs_options", options.filter((option) => !option.includes(unknownPart))],
			],
			word.place,
		),
		unknown,
	};
}

function volumesFromItem(word: Word): Item {
	const [container, mode] = cut(word, ":");
	return {
		value: mappingOf(
			[
				["container", shown(container)],
				["read_only", mode?.value.split(",").includes("ro") ?? false],
			],
			word.place,
		),
		unknown: isUnknown(container) ? [["container"]] : [],
	};
}
