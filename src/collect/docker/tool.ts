import { dockerFlags, type FlagTable } from "./flags.ts";
import { nerdctlCommaLists, nerdctlFlags } from "./nerdctl.ts";
import { podmanCommaLists, podmanFlags } from "./podman.ts";

/** The command lines that are read: docker's own, and two that take most of its flags. */
export type Tool = "docker" | "podman" | "nerdctl";

export type ToolTable = {
	readonly flags: FlagTable;
	/** Flags whose one value may be several, between commas. */
	readonly commaLists: ReadonlySet<string>;
	/** Values are refused as docker refuses them; of other tools only the flags themselves are checked. */
	readonly checked: boolean;
};

export const toolTables: Readonly<Record<Tool, ToolTable>> = {
	docker: { flags: dockerFlags, commaLists: new Set(), checked: true },
	podman: { flags: podmanFlags, commaLists: podmanCommaLists, checked: false },
	nerdctl: { flags: nerdctlFlags, commaLists: nerdctlCommaLists, checked: false },
};
