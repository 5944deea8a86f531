import type { CollectedProject } from "../collected.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";

/** What one file, job or action comes to: no project where nothing in it runs in containers. */
export type Found = {
	readonly project: CollectedProject | undefined;
	/** Compose projects that it starts. */
	readonly composeCommands: readonly ComposeCommand[];
};
