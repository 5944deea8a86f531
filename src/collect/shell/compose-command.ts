import { ownEntry } from "../../own-entry.ts";
import type { ComposeCommand as PlanCommand } from "../compose/plan/plan.ts";
import { saysNothing, unknownPart } from "../docker/word.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { behindAnchor, normalize } from "./checkout-path.ts";
import { environmentOf, literalOf, type ShellWord } from "./command.ts";
import type { EngineCommand } from "./engine-command.ts";

/** `docker compose …` or `docker stack deploy` in a script: which files it reads, and who calls it. */
export type ComposeCommand = PlanCommand & {
	readonly profiles: readonly string[];
	/** `--env-file`, as tree paths; those outside are left out. */
	readonly envFiles: readonly string[];
	/** Services named behind the action; empty: all. */
	readonly services: readonly string[];
};

/** Actions that make containers. */
const starting = new Set(["up", "run", "create", "start", "restart", "build", "watch"]);

/** Whether an action of Compose makes containers. */
export function isStarting(action: string): boolean {
	return starting.has(action);
}

/** Whether the last words of a command stand behind the action of Compose: they name services, and all of a file are judged. */
export function isBehindAction(engine: EngineCommand, number: number): boolean {
	return number < wordsOfAction(engine).length;
}

/** The action of Compose and all words behind it. */
export function wordsOfAction(engine: EngineCommand): readonly ShellWord[] {
	return engine.action === "compose" ? readFlags(engine.words, composeFlags).rest : [];
}

/** Undefined where the command starts and builds nothing. */
export function composeCommand(
	engine: EngineCommand,
	startedBy: ComposeCommand["startedBy"],
): ComposeCommand | undefined {
	const stack = engine.action === "stack-deploy";
	const { directory } = engine.command;
	const found = readFlags(engine.words, stack ? stackFlags : composeFlags);
	const action = stack ? "stack-deploy" : literalOf(found.rest[0]);
	if (action === undefined || (!stack && !starting.has(action))) return undefined;
	const written = found.directories.at(-1);
	const projectDirectory = written && located(literalOf(written), directory);
	const named = found.names.map((word) => literalOf(word)).at(-1);
	const projectName = stack || found.names.length > 0 ? named : writtenOut(engine, "COMPOSE_PROJECT_NAME");
	const services = stack ? [] : found.rest.slice(1).flatMap((word) => literalOf(word) ?? []);
	return {
		directory,
		files: filesOf(engine, found.files, stack).map((file) => located(file, directory)),
		action,
		...(projectDirectory === undefined ? {} : { projectDirectory }),
		...(projectName === undefined ? {} : { projectName }),
		profiles: found.profiles.flatMap((word) => literalOf(word) ?? []),
		envFiles: envFilesOf(engine, found.envFiles, stack).flatMap((file) => located(file, directory) ?? []),
		services: action === "run" ? services.filter(isService).slice(0, 1) : services.filter(isService),
		place: engine.place,
		startedBy,
	};
}

function isService(word: string): boolean {
	return /^\w[\w.-]*$/.test(word);
}

/** A variable of the command's environment, where there is no doubt of it; one that is empty says nothing to Compose. */
function writtenOut({ command }: EngineCommand, name: string): string | undefined {
	const text = environmentOf(command, name)?.text;
	return text === "" || text?.includes(unknownPart) ? undefined : text;
}

/** `--env-file`, else COMPOSE_ENV_FILES. */
function envFilesOf(
	engine: EngineCommand,
	given: readonly ShellWord[],
	stack: boolean,
): readonly (string | undefined)[] {
	if (given.length > 0) return given.map((word) => literalOf(word));
	return stack ? [] : (writtenOut(engine, "COMPOSE_ENV_FILES")?.split(",") ?? []);
}

/**
 * `-f`, else COMPOSE_FILE as far as it is written out.
 * @see https://docs.docker.com/compose/how-tos/environment-variables/envvars/
 */
function filesOf(engine: EngineCommand, given: readonly ShellWord[], stack: boolean): readonly (string | undefined)[] {
	if (given.length > 0) return given.flatMap((word) => (stack ? splitFiles(word) : [literalOf(word)]));
	const written = environmentOf(engine.command, "COMPOSE_FILE")?.text;
	if (written === undefined || stack) return [];
	const separator = environmentOf(engine.command, "COMPOSE_PATH_SEPARATOR")?.text || ":";
	if (written.includes(unknownPart) || separator.includes(unknownPart)) return [undefined];
	return written.split(separator).filter((file) => file !== "");
}

type Slot = "files" | "names" | "profiles" | "directories" | "envFiles" | "ignored";
type Flags = Readonly<Record<string, Slot | undefined>>;

const composeFlags: Flags = {
	"-f": "files",
	"--file": "files",
	"-p": "names",
	"--project-name": "names",
	"--profile": "profiles",
	"--project-directory": "directories",
	"--env-file": "envFiles",
	"--ansi": "ignored",
	"--progress": "ignored",
	"--parallel": "ignored",
	"-c": "ignored",
	"--context": "ignored",
	"-H": "ignored",
	"--host": "ignored",
	"--log-level": "ignored",
};

const stackFlags: Flags = { "-c": "files", "--compose-file": "files", "--resolve-image": "ignored" };

type Found = { readonly [S in Slot]: ShellWord[] } & { rest: readonly ShellWord[] };

function readFlags(words: readonly ShellWord[], flags: Flags): Found {
	const found: Found = { files: [], names: [], profiles: [], directories: [], envFiles: [], ignored: [], rest: [] };
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === undefined) break;
		const text = word.text.text;
		const equals = text.startsWith("--") ? text.indexOf("=") : -1;
		const flag = equals === -1 ? text : text.slice(0, equals);
		const slot = ownEntry(flags, flag);
		const clustered = /^-[a-zA-Z]./.test(text) ? ownEntry(flags, text.slice(0, 2)) : undefined;
		if (slot !== undefined && equals !== -1) found[slot].push(tail(word, equals + 1));
		else if (slot !== undefined) {
			const value = words[++at];
			if (value !== undefined) found[slot].push(value);
		} else if (flags === composeFlags && saysNothing(text)) {
			// Mostly a variable of flags, those for files among them, that may be set to none; an action is written out.
			if (text !== "") found.files.push(word);
		} else if (clustered !== undefined) found[clustered].push(tail(word, text[2] === "=" ? 3 : 2));
		else if (!text.startsWith("-")) {
			found.rest = words.slice(at);
			break;
		}
	}
	return found;
}

function tail(word: ShellWord, start: number): ShellWord {
	const text = word.text.text.slice(start);
	return { ...word, text: { text, segments: [] } };
}

/** `docker stack deploy -c a.yml,b.yml`. */
function splitFiles(word: ShellWord): readonly (string | undefined)[] {
	return literalOf(word)?.split(",") ?? [undefined];
}

/** The path from the tree's root that a path in a command names. */
function located(path: string | undefined, directory: string | undefined): string | undefined {
	// No file is called nothing: somebody else sets the variable.
	if (path === undefined || path === "") return undefined;
	if (path.startsWith(workspacePart)) return behindAnchor(path);
	if (/^[/~]/.test(path) || path.startsWith(homePart) || /^[A-Za-z]:/.test(path)) return undefined;
	return directory === undefined ? undefined : normalize(directory, path.replaceAll("\\", "/"));
}
