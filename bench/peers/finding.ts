import type { Severity } from "../../src/judge/finding.ts";

/** What another tool says of one service of a Compose file. */
export type PeerFinding = {
	/** The tool's own id of the rule. */
	readonly rule: string;
	readonly severity: Severity;
	/** Path from the corpus' folder; its first part is the repository. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** Absent where the tool names none. */
	readonly service?: string;
	readonly message: string;
};

/** A tool that may be there. */
export type Peer = {
	readonly name: string;
	/** What its rules are about, by their ids, where those say nothing by themselves. */
	readonly titles?: Readonly<Record<string, string>>;
	/** Shell lines that put it where it is looked for, said from the project's root. */
	readonly install: string;
	/** Undefined where it is not there. */
	readonly version: () => string | undefined;
	/** Everything that it says of the folder, above low, in no particular order. */
	readonly run: (corpus: string) => readonly PeerFinding[];
};

/** Severities that a peer's finding must have to be looked at. */
export const aboveLow: ReadonlySet<string> = new Set<Severity>(["critical", "high", "medium"]);
