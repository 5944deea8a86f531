import { ownEntry } from "../../own-entry.ts";
import { literalOf, type ShellWord } from "./command.ts";
import { commandOfFind, completed, markOfXargs } from "./completed.ts";
import { nameOfProgram } from "./program-name.ts";
import { slice, type Text } from "./text.ts";

/** A command without what only runs it, and the variables that it is given. */
export type Unwrapped = { readonly words: readonly ShellWord[]; readonly assignments: ReadonlyMap<string, Text> };

/**
 * The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
 * `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
 */
export function unwrapped(words: readonly ShellWord[]): Unwrapped {
	const assignments = new Map<string, Text>();
	let rest = words;
	for (let depth = 0; depth < mostWrappers; depth++) {
		const name = nameOfProgram(rest[0]);
		const wrapper = name === undefined ? undefined : ownEntry(wrappers, name);
		if (wrapper === undefined) return { words: rest, assignments };
		rest = name === "find" ? commandOfFind(rest.slice(1)) : afterWrapper(rest.slice(1), wrapper, assignments);
	}
	const place = rest[0]?.place;
	place?.source.bounds.meet("script-depth", place, "runs a command through more programs than are followed");
	return { words: rest, assignments };
}

const mostWrappers = 64;

/** Whether a program only runs another command. */
export function isWrapper(program: string): boolean {
	return Object.hasOwn(wrappers, program);
}

type Wrapper = {
	/** Flags that take the next word. */
	readonly values?: readonly string[];
	/** Words between the flags and the command. */
	readonly skips?: number;
	/** `A=b` between the flags and the command. */
	readonly assigns?: true;
	/** What it reads is put in place of a mark, or behind the command. */
	readonly completes?: true;
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
	xargs: {
		values: ["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s", "--max-args", "--max-procs", "--delimiter"],
		completes: true,
	},
	find: {},
	"!": {},
};

function afterWrapper(
	words: readonly ShellWord[],
	wrapper: Wrapper,
	assignments: Map<string, Text>,
): readonly ShellWord[] {
	let at = 0;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) break;
		if (word === "--") {
			at++;
			break;
		}
		if (!word.startsWith("-")) break;
		if (wrapper.values?.includes(word) === true) at++;
	}
	const flags = words.slice(0, at);
	for (; wrapper.assigns === true; at++) {
		const text = words[at]?.text;
		const name = text && /^\w+(?==)/.exec(text.text)?.[0];
		if (text === undefined || name === undefined) break;
		assignments.set(name, slice(text, name.length + 1, text.text.length));
	}
	const command = words.slice(at + (wrapper.skips ?? 0));
	return wrapper.completes === true ? completed(command, markOfXargs(flags)) : command;
}
