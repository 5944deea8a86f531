import { ownEntry } from "../../own-entry.ts";
import { literalOf, type ShellWord } from "./command.ts";
import { commandOfFind, completed, markOfXargs } from "./completed.ts";
import { nameOfProgram } from "./program-name.ts";
import { join, type Part, partsBetween, slice, type Text, unknownOf } from "./text.ts";

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
		const name = nameOfProgram(rest[0]) ?? (maybeSudo(rest[0]) ? "sudo" : undefined);
		const wrapper = name === undefined ? undefined : ownEntry(wrappers, name);
		if (wrapper === undefined) return { words: rest, assignments };
		rest = name === "find" ? commandOfFind(rest.slice(1)) : afterWrapper(rest.slice(1), wrapper, assignments);
	}
	const place = rest[0]?.place;
	place?.source.bounds.meet("script-depth", place, "runs a command through more programs than are followed");
	return { words: rest, assignments };
}

const mostWrappers = 64;

/** Nobody knows whether `$SUDO` is anything, but it is nothing else: `SUDO=$(docker info >/dev/null || echo sudo)`. */
function maybeSudo(word: ShellWord | undefined): boolean {
	return (
		word !== undefined && /^\uE000+$/.test(word.text.text) && unknownOf(word.text).every((name) => /sudo/i.test(name))
	);
}

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
	/** A flag whose value is words of the command: `-S 'docker run'`. */
	readonly splits?: RegExp;
	/** What it reads is put in place of a mark, or behind the command. */
	readonly completes?: true;
};

const wrappers: Readonly<Record<string, Wrapper | undefined>> = {
	sudo: {
		values: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group"],
		assigns: true,
	},
	"cross-env": { assigns: true },
	"cross-env-shell": { assigns: true },
	doas: { values: ["-u", "-C"] },
	env: { values: ["-u", "-C", "--unset", "--chdir"], assigns: true, splits: /^(?:-[a-zA-Z0]*S|--split-string=?)/ },
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
	coproc: {},
	chronic: {},
	flock: { values: ["-w", "--timeout", "-E", "--conflict-exit-code"], skips: 1 },
	"xvfb-run": {
		values: ["-e", "-f", "-n", "-p", "-s", "-w", "--error-file", "--auth-file", "--server-num", "--server-args"],
	},
	watch: { values: ["-n", "--interval"] },
	travis_retry: {},
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
	given: readonly ShellWord[],
	wrapper: Wrapper,
	assignments: Map<string, Text>,
): readonly ShellWord[] {
	let words = given;
	let at = 0;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) break;
		if (word === "--") {
			at++;
			break;
		}
		if (!word.startsWith("-")) break;
		const flag = words === given ? wrapper.splits?.exec(word)?.[0] : undefined;
		if (flag !== undefined) {
			words = split(words, at, flag.length);
			// What it is split into may begin with flags.
			at--;
			continue;
		}
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

/**
 * The words with those that stand in the value of a flag, in its stead; the value is behind the flag or the next word.
 *
 * @see https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html
 */
function split(words: readonly ShellWord[], at: number, length: number): readonly ShellWord[] {
	const word = words[at];
	const isNext = word?.text.text.length === length;
	const value = isNext ? words[at + 1] : word;
	if (value === undefined) return words.slice(at + 1);
	const { text, place } = value;
	const from = isNext ? 0 : length;
	const inside: Part[][] = [];
	let behind = -1;
	// Pieces that touch are one word.
	for (const { 0: piece, index } of text.text.slice(from).matchAll(/"[^"]*"|'[^']*'|[^\s"']+/g)) {
		const quotes = /^["']/.test(piece) ? 1 : 0;
		if (index !== behind) inside.push([]);
		behind = index + piece.length;
		inside.at(-1)?.push(...partsBetween(text, from + index + quotes, from + behind - quotes));
	}
	const made = inside.map((parts) => ({ text: join(parts), place }));
	return [...words.slice(0, at), ...made, ...words.slice(at + (isNext ? 2 : 1))];
}
