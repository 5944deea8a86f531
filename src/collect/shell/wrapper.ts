import { saysNothing } from "../docker/word.ts";
import { literalOf, quotedWords, type ShellWord } from "./command.ts";
import { commandOfFind, commandOfParallel, completed, markOfXargs } from "./completed.ts";
import { nameOfProgram } from "./program-name.ts";
import { join, slice, type Text, unknownOf, whole } from "./text.ts";
import { type Wrapper, wrapperNamed } from "./wrappers.ts";

/** A command without what only runs it, and the variables that it is given. */
export type Unwrapped = { readonly words: readonly ShellWord[]; readonly assignments: ReadonlyMap<string, Text> };

/**
 * The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
 * `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
 */
export function unwrapped(words: readonly ShellWord[]): Unwrapped {
	const assignments = new Map<string, Text>();
	let rest = words;
	const [first] = words;
	if (first === undefined) return { words, assignments };
	const { bounds } = first.place.source;
	for (let depth = 0; depth < mostWrappers * bounds.limits["script-depth"]; depth++) {
		const name = nameOfProgram(rest[0]) ?? (maybeSudo(rest[0]) ? "sudo" : undefined);
		const wrapper = name === undefined ? undefined : wrapperNamed(name);
		if (wrapper === undefined || !runsCommand(rest, wrapper)) return { words: rest, assignments };
		rest = name === "find" ? commandOfFind(rest.slice(1)) : afterWrapper(rest, wrapper, assignments);
	}
	bounds.meet("script-depth", first.place, "runs a command through more programs than are followed");
	return { words: rest, assignments };
}

/** Programs in a row, for each script in another that is read too. */
const mostWrappers = 16;

/** Nobody knows whether `$SUDO` is anything, but it is nothing else: `SUDO=$(docker info >/dev/null || echo sudo)`. */
function maybeSudo(word: ShellWord | undefined): boolean {
	return (
		word !== undefined && /^\uE000+$/.test(word.text.text) && unknownOf(word.text).every((name) => /sudo/i.test(name))
	);
}

function runsCommand(words: readonly ShellWord[], { needs }: Wrapper): boolean {
	return needs === undefined || words.some(({ text }) => text.text === needs);
}

/** The command that a wrapper runs, with those behind its own name. */
function afterWrapper(
	[name, ...given]: readonly ShellWord[],
	wrapper: Wrapper,
	assignments: Map<string, Text>,
): readonly ShellWord[] {
	const { words, at: behind } = behindFlags(given, wrapper);
	const flags = words.slice(0, behind);
	let at = behind;
	for (; wrapper.assigns === true; at++) {
		const text = words[at]?.text;
		// Mostly assignments: `env $(cat .env | xargs) docker run`.
		if (text !== undefined && saysNothing(text.text) && at + 1 < words.length) continue;
		const variable = text && /^\w+(?==)/.exec(text.text)?.[0];
		if (text === undefined || variable === undefined) break;
		assignments.set(variable, slice(text, variable.length + 1, text.text.length));
	}
	const command = withWhatIsRead(words.slice(at + (wrapper.skips ?? 0)), wrapper, flags);
	const isScript = wrapper.evaluates === "words" || (wrapper.evaluates === "word" && command.length === 1);
	if (isScript) return builtIn("eval", name, command);
	const isShell = command.length === 0 && flags.some(({ text }) => wrapper.isShell?.test(text.text) === true);
	return isShell ? builtIn("sh", name, []) : command;
}

/** A wrapper's words, and how many of them are its flags. */
function behindFlags(given: readonly ShellWord[], wrapper: Wrapper): { words: readonly ShellWord[]; at: number } {
	const { values = [], behindDashes, counts, splits } = wrapper;
	let words = given;
	if (behindDashes === true) {
		const dashes = words.findIndex(({ text }) => text.text === "--");
		return { words, at: dashes === -1 ? words.length : dashes + 1 };
	}
	let at = 0;
	for (; at < words.length; at++) {
		const word = literalOf(words[at]);
		if (word === undefined) break;
		if (word === "--") {
			at++;
			break;
		}
		if (counts === true && /^[\d.,]+[smh]?$/.test(word)) continue;
		if (!word.startsWith("-")) break;
		const flag = words === given ? splits?.exec(word)?.[0] : undefined;
		if (flag !== undefined) {
			words = split(words, at, flag.length);
			// What it is split into may begin with flags.
			at--;
			continue;
		}
		if (takesNext(word, values)) at++;
	}
	return { words, at };
}

/** Whether a flag, or the last of short ones in one word (`-iu`), takes the next word; the others of these take nothing. */
function takesNext(word: string, values: readonly string[]): boolean {
	if (values.includes(word)) return true;
	if (!/^-[a-zA-Z0-9]+$/.test(word)) return false;
	const first = Array.from(word.slice(1)).findIndex((letter) => values.includes(`-${letter}`));
	return first !== -1 && first === word.length - 2;
}

function withWhatIsRead(
	command: readonly ShellWord[],
	{ completes }: Wrapper,
	flags: readonly ShellWord[],
): readonly ShellWord[] {
	if (completes === undefined) return command;
	const mark = markOfXargs(flags);
	return completes === "xargs" ? completed(command, mark) : commandOfParallel(command, mark);
}

/** A command of the shell's own in the stead of a wrapper. */
function builtIn(text: string, wrapper: ShellWord | undefined, words: readonly ShellWord[]): readonly ShellWord[] {
	if (wrapper === undefined) return words;
	return [{ text: join([whole(text, wrapper.place)]), place: wrapper.place }, ...words];
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
	const made = quotedWords(slice(text, isNext ? 0 : length, text.text.length), place);
	return [...words.slice(0, at), ...made, ...words.slice(at + (isNext ? 2 : 1))];
}
