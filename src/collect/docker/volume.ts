import { part } from "./part.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

/** One `-v`: without a source it is an anonymous volume. */
export type VolumeOption = {
	readonly source?: Word;
	readonly target: Word;
	/** Between commas: `ro`, `z`, `rshared`, `nocopy`. */
	readonly options: readonly Word[];
	/** The source is a path of the host, not the name of a volume. */
	readonly bind: boolean;
};

/**
 * Reads `[source:]target[:options]`, where `C:\x` is one part.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/internal/volumespec/volumespec.go
 */
export function readVolume(word: Word): VolumeOption | Refusal {
	if (word.value === "") return refuse(word, "invalid empty volume spec");
	if (Buffer.byteLength(word.value) < 3) return { target: word, options: [], bind: false };
	const sections = sectionsOf(word);
	const fault = (reason: string) => refuse(word, `invalid spec: ${word.value}: ${reason}`);
	if (sections.some((section, index) => section.value === "" && index < 4)) {
		return fault("empty section between colons");
	}
	if (sections.length > 3) return fault("too many colons");
	const [first = word, second, third] = sections;
	if (second === undefined) return { target: first, options: [], bind: false };
	const options = third === undefined ? [] : commaParts(third);
	return { source: first, target: second, options, bind: isPath(first.value) };
}

/** The parts between colons; a colon behind a single letter belongs to a drive. */
function sectionsOf(word: Word): readonly Word[] {
	const sections: Word[] = [];
	let start = 0;
	for (let at = 0; at < word.value.length; at++) {
		if (word.value[at] !== ":" || /^\p{L}$/u.test(word.value.slice(start, at))) continue;
		sections.push(part(word, start, at));
		start = at + 1;
	}
	return [...sections, part(word, start)];
}

function commaParts(word: Word): readonly Word[] {
	const parts: Word[] = [];
	let start = 0;
	for (const text of word.value.split(",")) {
		parts.push(part(word, start, start + text.length));
		start += text.length + 1;
	}
	return parts;
}

/** Docker's own test, which is wider than Compose's: `a:b` counts for a Windows path. */
function isPath(source: string): boolean {
	return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}
