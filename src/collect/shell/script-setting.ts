import type { Profile } from "../../project.ts";
import type { Place } from "../../source.ts";
import type { Mapping, Step } from "../../value.ts";
import type { ComposeCommand } from "./compose-command.ts";
import type { ShellLanguage } from "./grammar.ts";
import type { ScriptContext } from "./script-context.ts";

/** What a script is, beside its text. */
export type ScriptSetting = ScriptContext & {
	readonly language: ShellLanguage;
	readonly profile: Profile;
	/** What relative paths of the host start from. */
	readonly base: "workspace" | "project";
	readonly startedBy: ComposeCommand["startedBy"];
	/** How the script came to be run: its callers. */
	readonly via?: readonly Step[];
	/** What a comment beside a command declares. */
	readonly declared: (place: Place) => Mapping | undefined;
	/** Contexts behind expressions that are still in the text, by the names of its unknown parts. */
	readonly expressions?: boolean;
};
