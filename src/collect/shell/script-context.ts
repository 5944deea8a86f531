import type { Bounds } from "../../bounds.ts";
import type { ShellWord } from "./command.ts";
import type { SourcedFiles } from "./sourced-files.ts";
import type { Text } from "./text.ts";

/** What is known before a script begins. */
export type ScriptContext = {
	readonly bounds: Bounds;
	/** Environment of the script, as far as it is written out. */
	readonly variables: ReadonlyMap<string, Text>;
	/** Folder that it runs in, from the checkout's root. */
	readonly directory: string | undefined;
	/** Folder of the script's own file, from the checkout's root. */
	readonly scriptFolder?: string;
	/** `$1` and so on, where they are known. */
	readonly arguments?: readonly ShellWord[] | undefined;
	/** Files that it may take variables from; without them, it takes none. */
	readonly sourced?: SourcedFiles;
};
