import type { Place } from "../../source.ts";
import { scalar, sequence, type Value } from "../../value.ts";
import { type CreateCommand, parseCreate } from "../docker/command-line.ts";
import { unknownPart, type Word } from "../docker/word.ts";
import { settle } from "../shell/settle.ts";
import { placeOf, type TextWord, unknownOf, viaOf } from "../shell/text.ts";
import { Draft } from "./draft.ts";
import type { Way } from "./way.ts";

/** A word among the options that docker takes for the image. */
export function positionalOf(words: readonly TextWord[]): Word | undefined {
	if (words.length === 0) return undefined;
	const { image } = parseCreate(settle(words), { verb: "create", tool: "docker" });
	return image?.value === unknownPart ? undefined : image;
}

/** What `options:` is as a whole: its text, its flags, and why docker refuses it. `parsed` is the full command line. */
export function putOptions(
	draft: Draft,
	options: Value | undefined,
	words: readonly TextWord[],
	way: Way,
	parsed: CreateCommand,
	positional: Word | undefined,
): void {
	if (options?.kind !== "scalar") return;
	const raw = way(options);
	const { flags } = parseCreate(settle(words), { verb: "create", tool: "docker" });
	const via = viaOf(raw, 0, raw.text.length);
	const trimmed = raw.text.trim();
	const at = raw.text.indexOf(trimmed);
	const place = placeOf(raw, at, at + trimmed.length) ?? options.place;
	const inner = new Draft(place, via);
	if (unknownOf(raw).length === 0) inner.putText("raw", raw.text.trim(), place);
	else inner.forget("raw");
	if (positional !== undefined)
		inner.putText("positional", positional.value.replaceAll(unknownPart, "…"), positional.place);
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
function flagPlace(words: readonly TextWord[], flag: string): Place | undefined {
	return words.find((word) => word.value.startsWith(`--${flag}`) || word.value.startsWith(`--${flag.slice(0, 3)}`))
		?.place;
}
