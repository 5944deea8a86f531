import type { Place } from "../../source.ts";
import { literalOf, type ShellCommand, type ShellWord } from "./command.ts";
import { placeOf, type Text } from "./text.ts";

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
	readonly tls?: boolean;
	readonly command: ShellCommand;
};

/**
 * The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
 * `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
 */
export function unwrapped(words: readonly ShellWord[]): readonly ShellWord[] {
	let rest = words;
	for (let depth = 0; depth < mostWrappers; depth++) {
		const name = nameOfProgram(rest[0]);
		const wrapper = name === undefined ? undefined : wrappers[name];
		if (wrapper === undefined) return rest;
		rest = afterWrapper(rest.slice(1), wrapper);
	}
	const place = rest[0]?.place;
	place?.source.bounds.meet("script-depth", place, "runs a command through more programs than are followed");
	return rest;
}

const mostWrappers = 64;

/** A script in an argument or in a here-document: `bash -c '…'`, `eval "…"`, `bash <<EOF`. */
export function scriptIn(words: readonly ShellWord[], command: ShellCommand): Text | undefined {
	const name = nameOfProgram(words[0]);
	if (name === "eval") return words[1]?.text;
	if (name === undefined || !/^(?:ba|da|z|k)?sh$/.test(name)) return undefined;
	for (let index = 1; index < words.length; index++) {
		const word = literalOf(words[index]);
		if (word === undefined || !/^[-+]/.test(word)) return undefined;
		if (/^-[a-zA-Z]*c$/.test(word)) return words[index + 1]?.text;
		if (/^[-+][a-zA-Z]*o$/.test(word)) index++;
	}
	return command.input;
}

/** What the words ask an engine for; undefined where they ask for nothing that makes a container. */
export function engineCommand(words: readonly ShellWord[], command: ShellCommand): EngineCommand | undefined {
	const [first] = words;
	const program = nameOfProgram(first);
	if (first === undefined || program === undefined) return undefined;
	const standalone = program === "docker-compose" || program === "podman-compose";
	const tool = (standalone ? program.replace("-compose", "") : program) as Tool;
	if (tool !== "docker" && tool !== "podman" && tool !== "nerdctl") return undefined;
	const fromEnvironment = command.assignments.get("DOCKER_HOST") ?? command.variables.get("DOCKER_HOST");
	let host = tool === "docker" && fromEnvironment !== undefined ? literalText(fromEnvironment) : undefined;
	let tls: boolean | undefined;
	if (standalone) return made("compose", words.slice(1), first);

	let at = 1;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) return undefined;
		if (!word.startsWith("-")) break;
		const [flag = word, inline] = word.startsWith("--") ? word.split(/=(.*)/s, 2) : [word];
		if (/^--tls/.test(flag) && flag !== "--tlscacert" && inline !== "false") tls = true;
		if (!globalFlagsWithValue.has(flag)) {
			if (/^-H./.test(flag)) host = flag.slice(2).replace(/^=/, "");
			continue;
		}
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
		const place = spanOf(first ?? last, last);
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

type Wrapper = {
	/** Flags that take the next word. */
	readonly values?: readonly string[];
	/** Words between the flags and the command. */
	readonly skips?: number;
	/** `A=b` between the flags and the command. */
	readonly assigns?: true;
};

const wrappers: Readonly<Record<string, Wrapper | undefined>> = {
	sudo: {
		values: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group"],
		assigns: true,
	},
	doas: { values: ["-u", "-C"] },
	env: { values: ["-u", "-C", "--unset", "--chdir"], assigns: true },
	time: { values: ["-o", "-f", "--output", "--format"] },
	timeout: { values: ["-k", "-s", "--kill-after", "--signal"], skips: 1 },
	gtimeout: { values: ["-k", "-s"], skips: 1 },
	command: {},
	builtin: {},
	exec: { values: ["-a"] },
	nohup: {},
	setsid: {},
	nice: { values: ["-n", "--adjustment"] },
	ionice: { values: ["-c", "-n", "-p"] },
	stdbuf: { values: ["-i", "-o", "-e"] },
	chronic: {},
	unbuffer: {},
	winpty: {},
	xargs: { values: ["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s", "--max-args", "--replace", "--delimiter"] },
	"!": {},
};

function afterWrapper(words: readonly ShellWord[], wrapper: Wrapper): readonly ShellWord[] {
	let at = 0;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) break;
		if (word === "--") {
			at++;
			break;
		}
		if (wrapper.assigns === true && /^\w+=/.test(word)) continue;
		if (!word.startsWith("-")) break;
		if (wrapper.values?.includes(word) === true) at++;
	}
	if (wrapper.assigns === true) while (/^\w+=/.test(words[at]?.text.text ?? "")) at++;
	return words.slice(at + (wrapper.skips ?? 0));
}

/** The name of the program that a word names: `/usr/bin/docker`, `docker.exe`. */
export function nameOfProgram(word: ShellWord | undefined): string | undefined {
	const text = literalOf(word);
	return text
		?.replace(/^.*[\\/]/s, "")
		.replace(/\.exe$/i, "")
		.toLowerCase();
}

function literalText(text: Text): string | undefined {
	return /\uE000/.test(text.text) ? undefined : text.text;
}

/** From the first word to the last, where both stand in the same file one behind the other. */
export function spanOf(first: ShellWord, last: ShellWord): Place {
	const from = placeOf(first.text, 0, first.text.text.length) ?? first.place;
	const to = placeOf(last.text, 0, last.text.text.length) ?? last.place;
	if (from.source !== to.source || to.end < from.start) return last.place;
	return { source: from.source, start: from.start, end: to.end };
}
