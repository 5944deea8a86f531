import { ownEntry } from "../../own-entry.ts";
import type { Variable } from "../../project.ts";
import type { Mapping } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart } from "../docker/word.ts";
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
 * `docker build`, `docker buildx build`, `podman build`.
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
	const facts: (readonly [string, unknown])[] = [];
	if (found.network !== undefined) facts.push(["network", found.network]);
	if (found.privileged) facts.push(["privileged", true]);
	if (found.entitlements.length > 0) facts.push(["entitlements", found.entitlements]);
	if (found.ssh.length > 0) facts.push(["ssh", found.ssh]);
	if (found.secrets.length > 0) facts.push(["secrets", found.secrets]);
	const judged = facts.length > 0 || remote || found.args.some(mayBeCredential);
	if (found.args.length > 0) facts.push(["args", found.args]);
	const base = [
		["context", context?.unknown === undefined ? context?.value : undefined],
		["target", found.target],
	] as const;
	return {
		name:
			found.tags.find((tag) => !tag.includes("…")) ??
			(found.context === undefined ? "build" : shownWord(found.context)),
		tags: found.tags,
		build: judged ? mappingOf([...base, ...facts], engine.place) : undefined,
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

/** Build arguments stay in the image's history: one that is written out and named like a credential is worth a look. */
function mayBeCredential({ name, from }: Variable): boolean {
	return from === "literal" && /pass|secret|token|key|credential/i.test(name);
}

type Found = {
	context: ShellWord | undefined;
	network: string | undefined;
	target: string | undefined;
	privileged: boolean;
	readonly tags: string[];
	readonly entitlements: string[];
	readonly ssh: string[];
	readonly secrets: string[];
	readonly args: Variable[];
};

function read(engine: EngineCommand): Found {
	const found: Found = {
		context: undefined,
		network: undefined,
		target: undefined,
		privileged: false,
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
		if (flag === "--privileged") found.privileged = true;
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
			if (tag !== undefined) found.tags.push(tag.replaceAll(unknownPart, "…"));
		} else if (value !== undefined && !/[\uE000-\uE002]/.test(value)) put?.(found, value);
	}
	return found;
}

const putters: Readonly<Record<string, ((found: Found, value: string) => void) | undefined>> = {
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
	"--allow": (found, value) => found.entitlements.push(...value.split(",")),
	"--ssh": (found, value) => found.ssh.push(value),
	"--secret": (found, value) => found.secrets.push(value),
	"--build-arg": (found, value) => {
		const [name = "", written] = value.split(/=(.*)/s, 2);
		found.args.push(written === undefined ? { name, from: "runtime" } : { name, value: written, from: "literal" });
	},
};

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
