import type { Place } from "../../source.ts";
import { literalOf, type ShellCommand, type ShellWord } from "./command.ts";
import { mentionsCommand } from "./mention.ts";
import { runsScripts } from "./nested-script.ts";
import { nameOfProgram, programOf } from "./program-name.ts";
import { placeOf, type Text, unknownOf, viaOf } from "./text.ts";
import { isWrapper } from "./wrappers.ts";

/** A command line that takes docker's subcommands. */
export type Tool = "docker" | "podman" | "nerdctl";

/** What a command asks a container engine for. `words` are those behind the subcommand, `place` is tool to subcommand. */
export type EngineCommand = {
	readonly action:
		| "run"
		| "create"
		| "build"
		| "bake"
		| "network-create"
		| "volume-create"
		| "compose"
		| "stack-deploy";
	readonly tool: Tool;
	readonly words: readonly ShellWord[];
	readonly place: Place;
	/** `-H tcp://…` or DOCKER_HOST. */
	readonly host?: string;
	/** By a flag or by DOCKER_TLS_VERIFY. */
	readonly tls?: boolean;
	readonly command: ShellCommand;
};

/** What the words ask an engine for; undefined where they ask for nothing that makes a container. */
export function engineCommand(words: readonly ShellWord[], command: ShellCommand): EngineCommand | undefined {
	const [first] = words;
	const program = nameOfProgram(first);
	if (first === undefined || program === undefined) return undefined;
	// What podman builds with.
	if (program === "buildah") return buildahCommand(words, command);
	const standalone = program === "docker-compose" || program === "podman-compose";
	const tool = (standalone ? program.replace("-compose", "") : program) as Tool;
	if (tool !== "docker" && tool !== "podman" && tool !== "nerdctl") return undefined;
	const variable = (name: string) =>
		tool === "docker" ? (command.assignments.get(name) ?? command.variables.get(name)) : undefined;
	const fromEnvironment = variable("DOCKER_HOST");
	let host = fromEnvironment === undefined ? undefined : literalText(fromEnvironment);
	let tls: boolean | undefined = tlsVariables.some((name) => (variable(name)?.text ?? "") !== "") || undefined;
	if (standalone) return made("compose", words.slice(1), first);

	let at = 1;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) {
			if (!mayBeFlags(words[at])) return undefined;
			continue;
		}
		if (!word.startsWith("-")) break;
		const [flag = word, inline] = word.startsWith("--") ? word.split(/=(.*)/s, 2) : lastOfBundle(word);
		if (/^--tls/.test(flag) && flag !== "--tlscacert" && inline !== "false") tls = true;
		if (!globalFlagsWithValue.has(flag)) continue;
		const value = inline ?? literalOf(words[at + 1]);
		if (flag === "-H" || flag === "--host" || flag === "--url") host = value;
		if (inline === undefined) at++;
	}
	const names = [literalOf(words[at]), literalOf(words[at + 1])];
	for (const [path, action] of actions) {
		const matches = path.every((name, index) => names[index] === name);
		const last = words[at + path.length - 1];
		if (matches && last !== undefined) return made(action, words.slice(at + path.length), last);
	}
	return undefined;

	function made(action: EngineCommand["action"], rest: readonly ShellWord[], last: ShellWord): EngineCommand {
		const place = spanOf(first ?? last, last, command.script);
		return {
			action,
			tool,
			words: rest,
			place,
			...(host === undefined ? {} : { host }),
			...(tls === undefined ? {} : { tls }),
			command,
		};
	}
}

/** @see https://github.com/containers/buildah/blob/v1.38.0/docs/buildah-build.1.md */
function buildahCommand(words: readonly ShellWord[], command: ShellCommand): EngineCommand | undefined {
	const at = words.findIndex((word, index) => index > 0 && !word.text.text.startsWith("-"));
	const [first, verb] = [words[0], words[at]];
	if (first === undefined || !/^(?:bud|build|build-using-dockerfile)$/.test(literalOf(verb) ?? "")) return undefined;
	const place = spanOf(first, verb ?? first, command.script);
	return { action: "build", tool: "podman", words: words.slice(at + 1), place, command };
}

/**
 * Any value but the empty one turns TLS on, `0` too.
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/flags/options.go
 */
const tlsVariables = ["DOCKER_TLS_VERIFY", "DOCKER_TLS"];

const actions: readonly (readonly [readonly string[], EngineCommand["action"]])[] = [
	[["run"], "run"],
	[["create"], "create"],
	[["container", "run"], "run"],
	[["container", "create"], "create"],
	[["compose"], "compose"],
	[["stack", "deploy"], "stack-deploy"],
	[["stack", "up"], "stack-deploy"],
	[["build"], "build"],
	[["buildx", "build"], "build"],
	[["buildx", "b"], "build"],
	[["buildx", "bake"], "bake"],
	[["image", "build"], "build"],
	[["builder", "build"], "build"],
	[["network", "create"], "network-create"],
	[["volume", "create"], "volume-create"],
];

const verbs: ReadonlySet<string | undefined> = new Set(actions.map(([[verb]]) => verb));

/** Whether an engine that is given these words first may make a container; `second` is undefined where nobody knows it. */
export function mayBeAction(first: string, second: string | undefined): boolean {
	if (!verbs.has(first)) return false;
	return actions.some(
		([[verb, object]]) => verb === first && (object === undefined || second === undefined || object === second),
	);
}

/**
 * The engine's command that a sandbox runs, with the words behind it; undefined where none of its words may begin one.
 * What that makes is made by the engine, outside of the sandbox.
 */
export function engineWithin(words: readonly ShellWord[], command: ShellCommand): EngineCommand | undefined {
	for (let at = 1; at < words.length; at++) {
		const found = mentionsCommand(words[at]?.text.text ?? "") ? engineCommand(words.slice(at), command) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}

/** What stands between a tool and its subcommand, and only run time knows, is flags: `docker $DOCKER_OPTS run`. */
function mayBeFlags(word: ShellWord | undefined): boolean {
	if (word === undefined || !/^\uE000+$/.test(word.text.text)) return false;
	return !unknownOf(word.text).some((name) => /compose|[@*]/i.test(name));
}

/**
 * Of short flags in one word the one that takes a value, or else the last, and the value if it stands in the word too:
 * `-Dl`, `-Dldebug`, `-H=tcp://…`.
 */
function lastOfBundle(word: string): readonly [string, string?] {
	for (let at = 1; at < word.length - 1; at++) {
		const flag = `-${word[at]}`;
		if (globalFlagsWithValue.has(flag)) return [flag, word.slice(at + 1).replace(/^=/, "")];
	}
	return [`-${word.at(-1)}`];
}

/** Flags of the tools themselves that take the next word. */
const globalFlagsWithValue = new Set([
	"-H",
	"--host",
	"-c",
	"--context",
	"--config",
	"-l",
	"--log-level",
	"--tlscacert",
	"--tlscert",
	"--tlskey",
	"-n",
	"--namespace",
	"-a",
	"--address",
	"--url",
	"--connection",
	"--root",
	"--runroot",
	"--storage-driver",
	"--storage-opt",
	"--data-root",
	"--cgroup-manager",
	"--runtime",
	"--network-cmd-path",
	"--hosts-dir",
	"--snapshotter",
	"--cni-path",
	"--cni-netconfpath",
]);

/**
 * Whether a command whose first word is written so may be a container's, run a script, or run another command; its
 * other words are not worth reading otherwise.
 */
export function mayStart(program: string): boolean {
	const name = programOf(program);
	return isWrapper(name) || runsScripts(name) || mentionsCommand(name);
}

function literalText(text: Text): string | undefined {
	return /\uE000/.test(text.text) ? undefined : text.text;
}

/** From the first word to the last, where both stand in the same file one behind the other. */
function spanOf(first: ShellWord, last: ShellWord, script: Text): Place {
	const from = runAt(first, script);
	const to = runAt(last, script);
	if (from.source !== to.source || to.end < from.start) return last.place;
	return { source: from.source, start: from.start, end: to.end };
}

/**
 * Where a script runs what a word says: of the places in it where that is written and read, the last. `$ENGINE` in two
 * commands is two, and a command that a function is given is where the function is called.
 */
function runAt(word: ShellWord, { segments }: Text): Place {
	const { length } = word.text.text;
	const written = placeOf(word.text, 0, length) ?? word.place;
	const [start, end] = [segments[0], segments.at(-1)].map(
		(segment) => segment?.via?.at(-1)?.place ?? segment?.hosts?.at(-1) ?? segment?.place,
	);
	const isIn = ({ source, start: at }: Place) =>
		start !== undefined && end !== undefined && source === start.source && start.start <= at && at <= end.end;
	return [...viaOf(word.text, 0, length).map((step) => step.place), word.place]
		.filter(isIn)
		.reduce((last, place) => (isIn(last) && place.start <= last.start ? last : place), written);
}
