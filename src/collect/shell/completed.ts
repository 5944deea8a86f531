import { literalOf, type ShellWord } from "./command.ts";
import { join, type Part, partsBetween, unknownAt } from "./text.ts";

/** The words of a command with what `xargs` or `find` puts in place of a mark, or, without a mark, behind them: any words. */
export function completed(words: readonly ShellWord[], mark: string | undefined): readonly ShellWord[] {
	const last = words.at(-1);
	if (last === undefined) return words;
	if (mark === undefined) return [...words, { text: join([unknownAt(last.place, ["xargs"])]), place: last.place }];
	return words.map((word) => withoutMark(word, mark));
}

/** What `xargs` replaces; undefined where it is not told. */
export function markOfXargs(flags: readonly ShellWord[]): string | undefined {
	for (const [index, flag] of flags.entries()) {
		const text = literalOf(flag) ?? "";
		if (/^-[0rtpx]*I$/.test(text)) return literalOf(flags[index + 1]);
		const [, mark] = /^(?:-[0rtpx]*I|-i|--replace=?)(.*)$/.exec(text) ?? [];
		if (mark !== undefined) return mark === "" ? "{}" : mark;
	}
	return undefined;
}

/**
 * The command that GNU `parallel` runs for each line that it reads, or for each word behind `:::`.
 *
 * @see https://www.gnu.org/software/parallel/man.html
 */
export function commandOfParallel(words: readonly ShellWord[], given: string | undefined): readonly ShellWord[] {
	const end = words.findIndex(({ text }) => /^:::/.test(text.text));
	const command = words.slice(0, end === -1 ? undefined : end);
	const mark = given ?? "{}";
	return completed(command, command.some(({ text }) => text.text.includes(mark)) ? mark : undefined);
}

/** The command that `find` runs for each file; empty where it runs none. */
export function commandOfFind(words: readonly ShellWord[]): readonly ShellWord[] {
	const start = words.findIndex((word) => /^-(?:exec|execdir|ok|okdir)$/.test(word.text.text));
	if (start === -1) return [];
	const length = words.slice(start + 1).findIndex((word) => /^[;+]$/.test(word.text.text));
	return completed(words.slice(start + 1, length === -1 ? undefined : start + 1 + length), "{}");
}

function withoutMark(word: ShellWord, mark: string): ShellWord {
	const { text } = word.text;
	if (mark === "" || !text.includes(mark)) return word;
	const parts: Part[] = [];
	let from = 0;
	for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, from)) {
		parts.push(...partsBetween(word.text, from, at), unknownAt(word.place, [mark]));
		from = at + mark.length;
	}
	return { ...word, text: join([...parts, ...partsBetween(word.text, from, text.length)]) };
}
