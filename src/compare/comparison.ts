import type { Diagnostic } from "../diagnostic.ts";
import type { Finding, Severity } from "../judge/finding.ts";
import type { Place } from "../source.ts";
import type { Fact } from "../surface/fact.ts";
import type { ProjectPair } from "./pair.ts";

/** What a change does to a repository: its head held against its base. */
export type Comparison = {
	readonly base: ComparedCommit;
	/** Findings of the base that the head has no more, by place; their places are in the base's files. */
	readonly fixed: readonly Finding[];
	/** The difference of the surfaces, worst first; improvements last. */
	readonly surface: readonly SurfaceChange[];
	/** Of the diagnostics of the head, those that the base has too. */
	readonly standing?: ReadonlySet<Diagnostic>;
	/** Projects that differ, are new or are gone. */
	readonly projects: readonly ProjectPair[];
};

export type ComparedCommit = {
	/** Full hash. */
	readonly commit: string;
	/** As people named it (`main`), where they did. */
	readonly name?: string;
	/** The name of what the head left there, and that has gone on since: the commit is not what that name means now. */
	readonly left?: string;
};

/**
 * Whose each change is, where that has to be said: the name of its project, or undefined where all are of one, where it is
 * said of the project itself, or where that has no name.
 */
export function projectsToName(surface: readonly SurfaceChange[]): readonly (string | undefined)[] {
	const isOne = new Set(surface.map(({ project }) => project)).size < 2;
	return surface.map(({ subject, project }) =>
		isOne || project === "" || subject === project || subject === `project ${project}` ? undefined : project,
	);
}

/** One difference between the surface of the base and that of the head, said of one container. */
export type SurfaceChange = {
	/** worse: more is exposed, reached or controlled. better: less. neutral: something else. */
	readonly direction: "worse" | "better" | "neutral";
	/** How much it matters, as severities are. */
	readonly severity: Severity;
	readonly project: string;
	/** What the message is said of: the container, `network front`, `volume data`, `project shop`, a job's path. */
	readonly subject: string;
	/** A predicate without subject or full stop, values between backticks: "is now published on `0.0.0.0:5432`". */
	readonly message: string;
	/** In the head; for what is gone, in the base. */
	readonly place: Place;
	readonly side: "head" | "base";
	/** Other projects that have the same from the same place. */
	readonly also?: readonly string[];
	/** Facts that only one of both sides has, and that the message says. */
	readonly covers?: { readonly base: readonly Fact[]; readonly head: readonly Fact[] };
};
