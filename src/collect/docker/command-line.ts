import { type Place, Source, startOf } from "../../source.ts";
import type { Mapping } from "../../value.ts";
import { putSettings } from "./container-fields.ts";
import { type Inherited, putEnvironment, putLabels, type ReadFile } from "./environment-fields.ts";
import { Fields } from "./fields.ts";
import { imageAt } from "./image.ts";
import { lateRefusal } from "./late-refusals.ts";
import { type Base, putMounts } from "./mount-fields.ts";
import { putNetworks } from "./network-fields.ts";
import { isUnknown, shown } from "./part.ts";
import { type Reading, readFlags } from "./read-flags.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { Settings } from "./settings.ts";
import { type Tool, toolTables } from "./tool.ts";
import type { Word } from "./word.ts";

export type CreateOptions = {
	readonly verb: "run" | "create";
	readonly tool: Tool;
	/** What relative paths of the host start from; `workspace` unless told. */
	readonly base?: Base;
	/** The command's own place, for what is missing in it; that of the first word unless told. */
	readonly place?: Place;
	/** For `--env-file` and `--label-file`; without it their content is unknown. */
	readonly readFile?: ReadFile;
	/** For `-e NAME`; without it such a value is unknown. */
	readonly inherited?: Inherited;
};

/** What a command line that creates a container says. */
export type CreateCommand = {
	/**
	 * Fields of the contract's container, but for `name`, `origin` and `profile`. Its `unknown` holds `[]` where the
	 * command line has words that may be any flag: then whatever is not there is unknown.
	 */
	readonly container: Mapping;
	/** The image, or where nobody can tell which word it is, undefined. */
	readonly image?: Word;
	readonly args: readonly Word[];
	/** Long names of the flags given, sorted; aliases under the name they stand for. */
	readonly flags: readonly string[];
	/** Words that start like flags but are none of this tool's. */
	readonly unknownFlags: readonly Word[];
	/** It has words among its flags that only run time knows. */
	readonly opaque: boolean;
	/** The first reason for which docker refuses the command line. The rest is read as far as it can be. */
	readonly invalid?: { readonly message: string; readonly place: Place };
	/** The named volumes it mounts, and anonymous ones with driver options: the contract's `Volume`. */
	readonly volumes: readonly Mapping[];
	/** Files that the tool itself reads or writes. Where it cannot it fails, which is not in `invalid`. */
	readonly files: readonly Word[];
};

/**
 * Reads the words behind `docker run`, `docker create`, `docker container run`, `podman run`, …
 *
 * For `options:` of a workflow, hand in the words of the options and behind them the image, as the runner does: a word
 * among the options that is no flag then becomes the image, as it does for docker.
 */
export function parseCreate(words: readonly Word[], options: CreateOptions): CreateCommand {
	const { verb, tool } = options;
	const { flags, commaLists, checked } = toolTables[tool];
	const reading = readFlags(words, flags, verb === "run", checked);
	const settings = new Settings(reading.given, commaLists);
	const place = options.place ?? words[0]?.place ?? nowhere;
	const [image, ...args] = reading.positional ?? [];
	const to = new Fields(place);
	if (reading.opaque.length > 0 || reading.unknownFlags.length > 0) to.forget();
	if (reading.positional === undefined) to.forget("image");
	if (image !== undefined && settings.isOn("rootfs") !== true) {
		const found = imageAt(image);
		if (found.image !== undefined) to.put("image", found.image);
		for (const path of found.unknown) to.forget("image", ...path);
	}
	if (args.length > 0) to.putArguments("command", args);
	// Many have an image and nothing else.
	const volumes = settings.isEmpty ? [] : putFlags(to, settings, options);
	const refusal = refusalOf(reading, settings, image, { verb, tool, checked, place });
	return {
		container: to.mapping(),
		...(image === undefined ? {} : { image }),
		args,
		flags: settings.names,
		unknownFlags: reading.unknownFlags,
		opaque: reading.opaque.length > 0,
		...(refusal === undefined ? {} : { invalid: { message: refusal.refused, place: refusal.word.place } }),
		volumes,
		files: filesOf(settings),
	};
}

/** All that flags say; answers with the volumes that they name. */
function putFlags(
	to: Fields,
	settings: Settings,
	{ tool, base, readFile, inherited }: CreateOptions,
): readonly Mapping[] {
	const read = readFile ?? (() => undefined);
	putSettings(to, settings);
	putEnvironment(to, settings, read, inherited ?? (() => undefined));
	putLabels(to, settings, read);
	putNetworks(to, settings, tool);
	const volumes = putMounts(to, settings, base ?? "workspace");
	if (tool === "podman") putPodman(to, settings);
	return volumes;
}

/** What a command line names: as `parseCreate` says it, without reading what it names. */
export function namesIn(
	words: readonly Word[],
	{ verb, tool }: Pick<CreateOptions, "verb" | "tool">,
): Pick<CreateCommand, "image" | "flags"> {
	const { flags, commaLists, checked } = toolTables[tool];
	const { given, positional } = readFlags(words, flags, verb === "run", checked);
	const image = positional?.[0];
	const names = new Settings(given, commaLists).names;
	return image === undefined ? { flags: names } : { image, flags: names };
}

const nowhere = startOf(new Source("", ""));

function refusalOf(
	reading: Reading,
	settings: Settings,
	image: Word | undefined,
	how: { readonly verb: "run" | "create"; readonly tool: Tool; readonly checked: boolean; readonly place: Place },
): Refusal | undefined {
	if (reading.refusal !== undefined) return reading.refusal;
	const help = settings.last("help");
	if (help !== undefined && settings.isOn("help") === true)
		return refuse(help, "--help prints usage and creates nothing");
	if (reading.positional === undefined || (image === undefined && reading.opaque.length > 0)) return undefined;
	if (image === undefined) {
		return refuse({ value: "", place: how.place }, `'${how.tool} ${how.verb}' requires at least 1 argument`);
	}
	return how.checked ? lateRefusal(settings, image, how.verb) : undefined;
}

/** A pod brings its own network and other namespaces, `--env-host` the caller's environment. */
function putPodman(to: Fields, settings: Settings): void {
	if (settings.last("pod") !== undefined || settings.last("pod-id-file") !== undefined) {
		for (const field of ["network_mode", "networks", "ipc", "uts", "pid", "ports"]) to.forget(field);
	}
	if (settings.isOn("env-host") !== false) to.forget("environment");
}

function filesOf(settings: Settings): readonly Word[] {
	const profiles = settings.all("security-opt").flatMap((word) => {
		const match = /^seccomp[=:](.+)$/s.exec(word.value);
		if (match?.[1] === undefined || ["builtin", "unconfined"].includes(match[1])) return [];
		return [{ ...word, value: isUnknown(word) ? shown(word) : match[1] }];
	});
	return [...settings.all("env-file"), ...settings.all("label-file"), ...settings.all("cidfile"), ...profiles];
}
