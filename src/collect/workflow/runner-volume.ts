import type { Place } from "../../source.ts";
import type { Word } from "../docker/word.ts";
import { slice, type Text, wordOf } from "../shell/text.ts";

/**
 * A volume as the runner reads it: it knows `source:target`, `target`, and as a last part `ro`; any other mode is
 * dropped.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs MountVolume
 */
export function runnerVolume(text: Text, place: Place): readonly Word[] {
	if (text.text === "") return [];
	const word = wordOf(text, place);
	const parts = word.value.split(":");
	if (parts.length !== 3) return [word];
	if (parts[2]?.toLowerCase() === "ro") return [{ ...word, value: `${parts[0]}:${parts[1]}:ro` }];
	const kept = parts.slice(0, 2).join(":");
	return [{ ...wordOf(slice(text, 0, kept.length), place), value: kept }];
}
