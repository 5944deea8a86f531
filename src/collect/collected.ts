import type { Diagnostic } from "../diagnostic.ts";
import type { Mapping } from "../value.ts";
import { isYamlName } from "../yaml-name.ts";

/** A project as the collectors hand it on: `model` is a located `Project` of the contract. */
export type CollectedProject = {
	readonly model: Mapping;
	/** Every file it was made from, sorted. */
	readonly files: readonly string[];
	/** The same as reports show them, where that differs. */
	readonly shownFiles?: readonly string[];
};

/** Of the files of a project, those that have services: without environment files and what is built from. */
export function composeFilesOf({ files }: CollectedProject): readonly string[] {
	return files.filter(isYamlName);
}

/** What becomes of a project before it is kept: called once for each, as soon as it is collected. */
export type TakeProject = (project: CollectedProject) => CollectedProject | Promise<CollectedProject>;

export type Collected = {
	/**
	 * Every file that was read and understood, sorted, whether or not there was a container in it. A file that is
	 * neither here nor in a diagnostic was not looked at.
	 */
	readonly files: readonly string[];
	readonly projects: readonly CollectedProject[];
	readonly diagnostics: readonly Diagnostic[];
};
