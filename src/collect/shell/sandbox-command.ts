import type { Mapping } from "../../value.ts";
import { type ShellWord, textWord } from "./command.ts";
import { beginContainer } from "./command-draft.ts";
import { nameOfProgram } from "./program-name.ts";
import { isSandbox, sandboxOf } from "./sandbox.ts";
import type { ScriptSetting } from "./script-setting.ts";
import { settle } from "./settle.ts";
import { placeOf } from "./text.ts";

/** The container that a sandbox without an engine makes (`bwrap …`, `nsjail …`); undefined for any other command. */
export function sandboxContainer(words: readonly ShellWord[], setting: ScriptSetting): Mapping | undefined {
	const first = words[0];
	if (first === undefined || !isSandbox(first.text.text) || nameOfProgram(first) === undefined) return undefined;
	const arguments_ = words.map(textWord);
	const sandbox = sandboxOf(arguments_);
	if (sandbox === undefined || arguments_.length < 2) return undefined;
	const draft = beginContainer(
		setting,
		nameOfProgram(first) ?? "",
		placeOf(first.text, 0, first.text.text.length) ?? first.place,
	);
	draft.put("sandbox", sandbox);
	draft.putWords("command", settle(arguments_), first.place);
	return draft.mapping();
}
