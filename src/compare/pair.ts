import type { CollectedProject } from "../collect/collected.ts";

/** A project of the base and what became of it in the head; one of both is absent where it is new or gone. */
export type ProjectPair = {
	readonly base?: CollectedProject;
	readonly head?: CollectedProject;
	/** Containers of both by their indices; followed where one was renamed. */
	readonly containers: readonly IndexPair[];
};

export type IndexPair = { readonly base?: number; readonly head?: number };
