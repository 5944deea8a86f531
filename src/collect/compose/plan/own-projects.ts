import { folderOf } from "../../../tree/tree.ts";
import { defaultOf } from "./default-files.ts";
import { areWhole, type Outline, runnerOf } from "./outline.ts";
import type { ComposeCommand, NamedProject, PlannedProject } from "./plan.ts";

/**
 * The projects of which it is known before every file is read that they will be planned, and how: what Compose finds by
 * itself in a folder (see 4 in `plan.ts`) where no command, configuration or COMPOSE_FILE has a say in it. So they can be
 * resolved while what their files were parsed to is at hand.
 */
export class OwnProjects {
	/** Files that a command or the configuration names. */
	readonly #named = new Set<string>();
	/** Folders from which a command may look for a project. */
	readonly #lookedIn = new Set<string>();

	constructor(commands: readonly ComposeCommand[], named: readonly NamedProject[]) {
		for (const file of [...commands, ...named].flatMap(({ files }) => files)) {
			if (file !== undefined) this.#named.add(file);
		}
		for (const { files, directory, projectDirectory } of commands) {
			if (files.length === 0) this.#lookFrom(projectDirectory ?? directory);
		}
	}

	/** `outlines` has all files of default names of the folder; `setsFiles`, whether its `.env` sets COMPOSE_FILE. */
	in(folder: string, outlines: ReadonlyMap<string, Outline>, setsFiles: boolean): PlannedProject | undefined {
		const files = defaultOf(folder, outlines);
		if (files === undefined || setsFiles || this.#lookedIn.has(folder)) return undefined;
		if (files.some((file) => this.#named.has(file))) return undefined;
		const own = files.flatMap((file) => outlines.get(file) ?? []);
		return areWhole(own)
			? { selection: { directory: folder, files }, runner: runnerOf(own), startedBy: [] }
			: undefined;
	}

	#lookFrom(start: string | undefined): void {
		let folder = start;
		while (folder !== undefined && !this.#lookedIn.has(folder)) {
			this.#lookedIn.add(folder);
			folder = folderOf(folder);
		}
	}
}
