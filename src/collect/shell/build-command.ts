import { ownEntry } from "../../own-entry.ts";
import type { Variable } from "../../project.ts";
import type { Place } from "../../source.ts";
import { type Mapping, scalar, sequence } from "../../value.ts";
import { Fields, mappingOf } from "../docker/fields.ts";
import { shownText, type Word } from "../docker/word.ts";
import { literalOf, type ShellWord, shownWord, textWord } from "./command.ts";
import type { EngineCommand } from "./engine-command.ts";
import { settle } from "./settle.ts";

/** What a build command makes. */
export type BuildCommand = {
	/** Its tag, or its context. */
	readonly name: string;
	readonly tags: readonly string[];
	/** What it gives the build of the host, or writes out; undefined where it is a plain build: there is nothing to judge. */
	readonly build: Mapping | undefined;
	readonly remotes: readonly Mapping[];
};

/**
 * `docker build`, `docker buildx build`, `docker buildx bake`, `podman build`.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export function buildOf(engine: EngineCommand): BuildCommand {
	const found = read(engine);
	const context = found.context === undefined ? undefined : settle([textWord(found.context)])[0];
	const remote =
		context !== undefined &&
		context.unknown === undefined &&
		/^(?:https?:|git:|ssh:|git@|github\.com\/)/.test(context.value);
	// What stands there for bake is a target, unless it is where its file is.
	const isContext = context?.unknown === undefined && (engine.action !== "bake" || remote);
	const isOpened =
		found.network !== undefined ||
		found.privileged !== undefined ||
		[found.entitlements, found.ssh, found.secrets].some((list) => list.length > 0);
	const judged = isOpened || remote || found.args.map(variableOf).some(mayBeCredential);
	return {
		name:
			found.tags.find((tag) => !tag.includes("…")) ??
			(found.context === undefined ? "build" : shownWord(found.context)),
		tags: found.tags,
		build: judged ? recordOf(found, isContext ? context : undefined, engine) : undefined,
		remotes:
			remote && context !== undefined
				? [
						mappingOf(
							[
								["ref", context.value],
								["pinned", /#[0-9a-f]{40}(?::|$)/.test(context.value)],
								["use", "build"],
							],
							context.place,
						),
					]
				: [],
	};
}

/** Each fact stands at the flag that says it, or at that flag's value. */
function recordOf(found: Found, context: Word | undefined, engine: EngineCommand): Mapping {
	const fields = new Fields(engine.place);
	fields.putText("context", context);
	fields.putText("target", found.target);
	fields.putText("network", found.network);
	if (found.privileged !== undefined) fields.put("privileged", scalar(true, found.privileged));
	for (const list of ["entitlements", "ssh", "secrets"] as const) fields.putTexts(list, found[list]);
	const [first] = found.args;
	if (first !== undefined)
		fields.put(
			"args",
			sequence(
				found.args.map((word) => mappingOf(Object.entries(variableOf(word)), word.place)),
				first.place,
			),
		);
	return fields.mapping();
}

/** `NAME=VALUE`, or a name whose value comes from the environment. */
function variableOf({ value: text }: Word): Variable {
	const [name = "", value] = text.split(/=(.*)/s, 2);
	return value === undefined ? { name, from: "runtime" } : { name, value, from: "literal" };
}

/** Build arguments stay in the image's history: one that is written out and named like a credential is worth a look. */
function mayBeCredential({ name, from }: Variable): boolean {
	return from === "literal" && /pass|secret|token|key|credential/i.test(name);
}

type Found = {
	context: ShellWord | undefined;
	network: Word | undefined;
	target: Word | undefined;
	privileged: Place | undefined;
	readonly tags: string[];
	readonly entitlements: Word[];
	readonly ssh: Word[];
	readonly secrets: Word[];
	readonly args: Word[];
};

function read(engine: EngineCommand): Found {
	const found: Found = {
		context: undefined,
		network: undefined,
		target: undefined,
		privileged: undefined,
		tags: [],
		entitlements: [],
		ssh: [],
		secrets: [],
		args: [],
	};
	const { words } = engine;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === undefined) break;
		const text = word.text.text;
		if (!text.startsWith("-") || text === "-") {
			// docker build takes flags behind the context too.
			found.context ??= word;
			continue;
		}
		const equals = text.startsWith("--") ? text.indexOf("=") : -1;
		const flag = equals === -1 ? text : text.slice(0, equals);
		if (flag === "--privileged") found.privileged = textWord(word).place;
		const short = /^-[tfo]./.test(text) ? text.slice(0, 2) : flag;
		const put = ownEntry(putters, short);
		const takes = put !== undefined || valueFlags.has(short);
		if (!takes) continue;
		const value =
			equals !== -1
				? text.slice(equals + 1)
				: short !== flag
					? text.slice(2).replace(/^=/, "")
					: literalOf(words[++at]);
		if (flag === "--tag" || short === "-t") {
			const tag = value ?? words[at]?.text.text;
			if (tag !== undefined) found.tags.push(shownText(tag));
		} else if (value !== undefined && !/[\uE000-\uE002]/.test(value)) {
			put?.(found, { value, place: textWord(words[at] ?? word).place });
		}
	}
	return found;
}

const putters: Readonly<Record<string, ((found: Found, value: Word) => void) | undefined>> = {
	"-t": () => undefined,
	"--tag": () => undefined,
	"--network": (found, value) => {
		found.network = value;
	},
	"--net": (found, value) => {
		found.network = value;
	},
	"--target": (found, value) => {
		found.target = value;
	},
	"--allow": (found, { value, place }) => {
		for (const name of value.split(",")) if (!filesOfBake.test(name)) found.entitlements.push({ value: name, place });
	},
	"--ssh": (found, value) => found.ssh.push(value),
	"--secret": (found, value) => found.secrets.push(value),
	"--build-arg": (found, value) => found.args.push(value),
};

/**
 * What a bake file may read and write with the rights of whoever calls it: nothing that a build is given.
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#allow
 */
const filesOfBake = /^fs(?:\.(?:read|write))?=/;

const valueFlags = new Set([
	"-f",
	"--file",
	"-o",
	"--output",
	"--platform",
	"--cache-from",
	"--cache-to",
	"--label",
	"--annotation",
	"--builder",
	"--progress",
	"--iidfile",
	"--metadata-file",
	"--add-host",
	"--attest",
	"--sbom",
	"--provenance",
	"--build-context",
	"--ulimit",
	"--shm-size",
	"--memory",
	"-m",
	"--memory-swap",
	"--cpu-shares",
	"-c",
	"--cpuset-cpus",
	"--cgroup-parent",
	"--isolation",
	"--no-cache-filter",
	"--security-opt",
	"--volume",
	"-v",
	"--format",
	"--authfile",
	"--jobs",
	"--layers-cache",
	"--squash-all",
]);
