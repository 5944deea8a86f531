import type { Place } from "../../source.ts";
import { scalar, sequence, type Value } from "../../value.ts";
import { type CreateCommand, namesIn } from "../docker/command-line.ts";
import { shownText, unknownPart, type Word } from "../docker/word.ts";
import { settle } from "../shell/settle.ts";
import { placeOf, unknownOf, viaOf } from "../shell/text.ts";
import { Draft } from "./draft.ts";
import type { Way } from "./way.ts";

/** What the words of `options:` are to docker by themselves: `positional` is one that it takes for the image. */
export type OptionWords = {
	readonly words: readonly Word[];
	readonly flags: readonly string[];
	readonly positional: Word | undefined;
};

/** Which flags the words of `options:` are, and the first of them that is none: docker takes it for the image. */
export function optionsOf(words: readonly Word[]): OptionWords {
	if (words.length === 0) return { words, flags: [], positional: undefined };
	const { image, flags } = namesIn(settle(words), { verb: "create", tool: "docker" });
	return { words, flags, positional: image?.value === unknownPart ? undefined : image };
}

/**
 * What `options:` is as a whole: its text, its flags, and why docker refuses it. `image` is what is written beside it,
 * `parsed` the full command line.
 */
export function putOptions(
	draft: Draft,
	options: Value | undefined,
	{ words, flags, positional }: OptionWords,
	image: Word | undefined,
	way: Way,
	parsed: CreateCommand,
): void {
	if (options?.kind !== "scalar") return;
	const raw = way(options);
	const via = viaOf(raw, 0, raw.text.length);
	const trimmed = raw.text.trim();
	const at = raw.text.indexOf(trimmed);
	const place = placeOf(raw, at, at + trimmed.length) ?? options.place;
	const inner = new Draft(place, via);
	if (unknownOf(raw).length === 0) inner.putText("raw", raw.text.trim(), place);
	else inner.forget("raw");
	if (positional !== undefined) {
		inner.putText("positional", shownText(positional.value), positional.place);
		if (image !== undefined && image.unknown === undefined) inner.putText("image", image.value, image.place, image.via);
	}
	const placed = flags.map((flag) => scalar(flag, flagPlace(words, flag) ?? place));
	if (placed.length > 0) inner.put("flags", sequence(placed, place));
	const invalid =
		flags.includes("network") && draft.get("network_mode") !== undefined ? networkConflict : parsed.invalid?.message;
	if (invalid !== undefined) inner.putText("invalid", invalid, place);
	const record = inner.mapping();
	const entries = new Map(record.entries);
	if (entries.delete("unknown")) draft.forget("options", "raw");
	draft.put("options", { ...record, entries });
}

/** @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts */
const networkConflict = "conflicting options: cannot attach both user-defined and non-user-defined network-modes";

/** The word that sets a flag; aliases (`--net`) begin alike. */
function flagPlace(words: readonly Word[], flag: string): Place | undefined {
	return words.find((word) => word.value.startsWith(`--${flag}`) || word.value.startsWith(`--${flag.slice(0, 3)}`))
		?.place;
}
