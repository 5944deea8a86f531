import { ownEntry } from "../../own-entry.ts";
import { literalOf, type ShellWord } from "./command.ts";
import { nameOfProgram } from "./program-name.ts";

/**
 * The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
 * `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
 */
export function unwrapped(words: readonly ShellWord[]): readonly ShellWord[] {
	let rest = words;
	for (let depth = 0; depth < mostWrappers; depth++) {
		const name = nameOfProgram(rest[0]);
		const wrapper = name === undefined ? undefined : ownEntry(wrappers, name);
		if (wrapper === undefined) return rest;
		rest = afterWrapper(rest.slice(1), wrapper);
	}
	const place = rest[0]?.place;
	place?.source.bounds.meet("script-depth", place, "runs a command through more programs than are followed");
	return rest;
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
