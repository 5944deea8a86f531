import type { Place } from "../../source.ts";
import type { Word } from "../docker/word.ts";
import { join, type Part, partsBetween, type Text, wordOf } from "../shell/text.ts";

/**
 * The arguments that `options:` becomes: the runner hands one line to .NET, which knows only `"` and `\`. Blanks and
 * tabs part arguments, a line break does not; a backslash is one unless it stands before a quote.
 *
 * @see https://github.com/dotnet/runtime/blob/v8.0.0/src/libraries/System.Diagnostics.Process/src/System/Diagnostics/Process.Unix.cs ParseArgumentsIntoList
 */
export function splitOptions(text: Text, fallback: Place): readonly Word[] {
	const words: Word[] = [];
	const { text: line } = text;
	for (let at = 0; at < line.length; ) {
		if (line[at] === " " || line[at] === "\t") {
			at++;
			continue;
		}
		const parts: Part[] = [];
		const start = at;
		let quoted = false;
		for (; at < line.length; at++) {
			const slashes = line[at] === "\\" ? (/^\\+/.exec(line.slice(at, at + 256))?.[0].length ?? 0) : 0;
			if (slashes > 0 && line[at + slashes] === '"') {
				for (let pair = 0; pair < slashes >> 1; pair++) parts.push(...partsBetween(text, at, at + 1));
				at += slashes;
				if (slashes % 2 === 1) parts.push(...partsBetween(text, at, at + 1));
				else at--;
				continue;
			}
			if (slashes > 0) {
				parts.push(...partsBetween(text, at, at + slashes));
				at += slashes - 1;
				continue;
			}
			if (line[at] === '"') {
				if (quoted && line[at + 1] === '"') {
					parts.push(...partsBetween(text, at, at + 1));
					at++;
				} else quoted = !quoted;
				continue;
			}
			if (!quoted && (line[at] === " " || line[at] === "\t")) break;
			const end = endOfPlain(line, at, quoted);
			parts.push(...partsBetween(text, at, end));
			at = end - 1;
		}
		const word = wordOf(joined(parts), fallback);
		words.push(parts.length === 0 ? { value: "", place: wordOf(text, fallback, start, at).place } : word);
	}
	return words;
}

/** Where characters end that stand for themselves; there is one at least. */
function endOfPlain(line: string, start: number, quoted: boolean): number {
	const plain = quoted ? /[^\\"]+/y : /[^\\" \t]+/y;
	plain.lastIndex = start;
	return plain.test(line) ? plain.lastIndex : start + 1;
}

/** Neighbouring characters as one part again. */
function joined(parts: readonly Part[]): Text {
	const merged: Part[] = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (
			last?.exact &&
			part.exact &&
			last.hosts === part.hosts &&
			last.place.source === part.place.source &&
			last.place.end === part.place.start
		) {
			merged[merged.length - 1] = {
				...last,
				text: last.text + part.text,
				place: { ...last.place, end: part.place.end },
			};
		} else if (
			last !== undefined &&
			!last.exact &&
			!part.exact &&
			last.unknown === undefined &&
			last.place.start === part.place.start &&
			last.place.end === part.place.end
		) {
			merged[merged.length - 1] = { ...last, text: last.text + part.text };
		} else merged.push(part);
	}
	return join(merged);
}
