import { ownEntry } from "../../own-entry.ts";
import type { Mapping } from "../../value.ts";
import { parseCreate } from "../docker/command-line.ts";
import { withSteps } from "../workflow/draft.ts";
import { type ShellWord, shownWord, textWord } from "./command.ts";
import { beginContainer, putEngine } from "./command-draft.ts";
import { wordsOfAction } from "./compose-command.ts";
import type { EngineCommand } from "./engine-command.ts";
import type { ScriptSetting } from "./script-setting.ts";
import { settle } from "./settle.ts";

/**
 * The container of `docker compose run` where the command gives it more of the host than its service has: mounts,
 * capabilities, ports. What the service says is in the Compose file, and unknown here. Undefined where it gives nothing
 * of that.
 *
 * @see https://docs.docker.com/reference/cli/docker/compose/run/
 */
export function composeRun(engine: EngineCommand, setting: ScriptSetting): Mapping | undefined {
	const [action, ...words] = wordsOfAction(engine);
	if (action?.text.text !== "run") return undefined;
	const { flags, service } = flagsOf(words);
	if (service === undefined || !flags.some(({ text }) => opening.test(text.text))) return undefined;
	const written = flags.map(textWord);
	const parsed = parseCreate(settle(written), {
		verb: "run",
		tool: engine.tool,
		base: setting.base,
		place: engine.place,
	});
	const draft = beginContainer(setting, shownWord(service), engine.place);
	draft.take(withSteps(parsed.container, written));
	putEngine(draft, engine);
	draft.forget();
	return draft.mapping();
}

/** The flags that `docker run` has too, with their values, and the service behind all of them. */
function flagsOf(words: readonly ShellWord[]): {
	readonly flags: readonly ShellWord[];
	readonly service: ShellWord | undefined;
} {
	const flags: ShellWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const text = word?.text.text ?? "";
		if (word === undefined || !text.startsWith("-")) return { flags, service: word };
		const [name = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text.slice(0, 2), text.slice(2)];
		const value = ownEntry(valued, name);
		if (value === undefined) continue;
		const own = inline === undefined || inline === "" ? [word, words[++at]] : [word];
		if (value === "same") for (const one of own) if (one !== undefined) flags.push(one);
	}
	return { flags, service: undefined };
}

/** The flags that take a value, and whether they mean the same to `docker run`. */
const valued: Readonly<Record<string, "same" | "other" | undefined>> = {
	"-v": "same",
	"--volume": "same",
	"--cap-add": "same",
	"--cap-drop": "same",
	"-p": "same",
	"--publish": "same",
	"-e": "same",
	"--env": "same",
	"-u": "same",
	"--user": "same",
	"-w": "same",
	"--workdir": "same",
	"-l": "same",
	"--label": "same",
	"--entrypoint": "other",
	"--env-from-file": "other",
	"--name": "other",
	"--pull": "other",
};

const opening = /^(?:-[vp]|--volume|--cap-add|--publish)/;
