import { readFileSync } from "node:fs";
import type { Remote } from "../decide/base.ts";
import { type Occasion, occasionOf } from "../decide/event.ts";
import type { Settings } from "../options.ts";
import { treesOf } from "../roots.ts";
import type { Tree } from "../tree/tree.ts";
import type { WorkTree } from "../tree/worktree.ts";
import { type InForce, inForce, type Weighing } from "./in-force.ts";
import type { CommitNames } from "./named-commits.ts";

/** What a run needs to know besides its options. */
export type Prepared = InForce & {
	/** What is judged: the files on disk, or those of a commit. */
	readonly trees: readonly Tree[];
	/** The clones that they are from, in the same order. */
	readonly clones: readonly WorkTree[];
	/** Only a part of the repository was asked for. */
	readonly partial: boolean;
};

/** What only the action knows. */
export type Surroundings = Weighing & {
	/** What started the job; a scan, unless said. */
	readonly occasion?: Occasion;
	/** Where commits are read that the clone does not have. */
	readonly remote?: Remote | undefined;
	/** Names of commits, as people write them: what is compared with, and what is judged instead of the files on disk. */
	readonly commits?: CommitNames | undefined;
	/** What becomes of files that git ignores: `leave` where the verdict must be that of the commit. */
	readonly ignored?: "mark" | "leave";
};

/** What to look at and how, from paths, settings said by hand, and the configurations. */
export async function prepare(
	paths: readonly string[],
	said: Settings,
	configFile: string | undefined,
	current: string,
	surroundings: Surroundings = {},
): Promise<Prepared> {
	const { occasion, remote, commits, ignored = "mark" } = surroundings;
	const clones = await treesOf(paths, current, ignored);
	// What reads commits is loaded where some are read.
	const named = commits && (await (await import("./named-commits.ts")).namedCommits(clones, commits));
	const heads = named?.heads ?? clones.map((work) => ({ tree: work, work }));
	const reason = named?.occasion ?? occasion ?? { kind: "scan" };
	const bases =
		reason.kind === "scan"
			? undefined
			: await (await import("./bases.ts")).basesOf(heads, reason, remote, commits?.base);
	const trees = heads.map(({ tree }) => tree);
	return {
		...(await inForce(trees, bases, said, configFile, { ...surroundings, isDecided: occasion?.kind === "push" })),
		trees,
		clones,
		partial: clones.length > 1 || clones.some(({ below }) => below.length > 0),
	};
}

/** What the environment of a GitHub job says has started it, and the event's payload, where it can be read. */
export async function occasionIn(
	environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly occasion: Occasion; readonly payload: unknown }> {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
	let payload: unknown;
	try {
		payload = JSON.parse(readFileSync(path ?? "", "utf8"));
	} catch {
		// An event that cannot be read proposes nobody knows what: `occasionOf` says so.
	}
	return { occasion: occasionOf(event, payload, commit), payload };
}
