import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { get, type Scalar, sequence, type Value } from "../../value.ts";
import type { ShellLanguage } from "../shell/grammar.ts";
import { textOf } from "../shell/scalar-text.ts";
import { eventScope } from "./condition.ts";
import type { Draft } from "./draft.ts";
import { forkScopes } from "./fork-condition.ts";
import type { JobSpec } from "./job.ts";
import { hasExpressions, type Keys, keysIn, type MatrixScopes, pathsIn } from "./matrix.ts";
import type { Scope } from "./outcome.ts";
import { putRunner, type Runner, type RunnerLabels } from "./runner.ts";
import { isUnknownLabel, labelsOf, runnerFor } from "./runs-on.ts";
import { scalarsIn } from "./way.ts";

/** The labels that a job asks runners for, over all its callers, events and combinations, and who runs it then. */
export class JobLabels {
	/** One for each way to start the job, but for those that ask for the same labels. */
	readonly runners: Runner[] = [];
	readonly #labels = new Map<string, Scalar<string>>();
	readonly #runsOn: Value | undefined;
	readonly #keys: Keys;
	readonly #key: Place;
	readonly #declared: RunnerLabels;
	readonly #unknown: Map<string, Place>;
	readonly #defaultShells = new Set<ShellLanguage>();
	/** All that is written where what an event says of itself may tell the labels. */
	readonly #ofEvents: string | undefined;
	/** Events that a self-hosted runner may run the job for, a fork's where one may bring them about, and all others. */
	readonly #kept = new Set<string>();
	readonly #others = new Set<string>();
	#hasOpen = false;
	#isComplete = false;

	constructor({ job, key, labels, unknownLabels }: Pick<JobSpec, "job" | "key" | "labels" | "unknownLabels">) {
		this.#runsOn = get(job, "runs-on");
		this.#keys = keysIn([this.#runsOn]);
		this.#key = key;
		this.#declared = labels;
		this.#unknown = unknownLabels;
		const matrix = this.#keys === "all" || this.#keys.size > 0 ? get(get(job, "strategy"), "matrix") : undefined;
		const read = [this.#runsOn, matrix].filter((value) => value !== undefined);
		if (pathsIn(read).some(([context]) => context === "github"))
			this.#ofEvents = read.flatMap(scalarsIn).map(textOf).join("\n");
	}

	/** What the runners read a script as that names no shell, as far as was added: PowerShell on Windows. */
	get defaultShells(): readonly ShellLanguage[] {
		return [...this.#defaultShells];
	}

	/**
	 * Those that one caller's job asks for, when one of these events starts it. `scopesIn` says what the job sees in each
	 * combination of its matrix, by what it sees in all of them, which is `outer`.
	 */
	addFrom(
		scopes: MatrixScopes,
		triggers: readonly string[],
		outer: Scope,
		scopesIn: (outer: Scope) => MatrixScopes,
	): void {
		if (this.#isComplete) return;
		// Labels that are written out are the same for all callers.
		this.#isComplete = this.#runsOn === undefined || !hasExpressions(this.#runsOn);
		const runners = scopes.reading(this.#keys).map((scope) => this.#askedIn(scope));
		const written = this.#ofEvents;
		const isDear = (times: number) => times * runners.length * Math.max(leastWritten, written?.length ?? 0) > mostRead;
		if (written === undefined || triggers.length === 0 || isDear(triggers.length)) {
			this.runners.push(...runners);
			return;
		}
		for (const trigger of triggers) {
			const runnersIn = (event: Scope) =>
				scopesIn(event)
					.reading(this.#keys)
					.map((scope) => runnerFor(labelsOf(this.#runsOn, scope), this.#declared));
			this.runners.push(...runnersIn(eventScope(trigger, outer)));
			const forks = forkScopes(written, trigger, outer);
			const isKept = (isDear(forks.length) ? [outer] : forks).some((fork) =>
				runnersIn(eventScope(trigger, fork)).some((runner) => runner === "self-hosted" || runner === "either"),
			);
			(isKept ? this.#kept : this.#others).add(trigger);
		}
	}

	/** Who runs the job in one scope; takes note of the labels. */
	#askedIn(scope: Scope): Runner {
		const ways = labelsOf(this.#runsOn, scope);
		this.#hasOpen ||= ways.some(({ open }) => open);
		const labels = ways.flatMap((way) => way.labels);
		this.#defaultShells.add(labels.some(({ value }) => /windows/i.test(value)) ? "powershell" : "bash");
		for (const label of labels) {
			this.#labels.set(label.value, label);
			if (isUnknownLabel(label.value, this.#declared) && !this.#unknown.has(label.value))
				this.#unknown.set(label.value, label.place);
		}
		return runnerFor(ways, this.#declared);
	}

	putTarget(draft: Draft): void {
		putRunner(draft, this.runners, this.#place);
		const others = [...this.#others].filter((trigger) => !this.#kept.has(trigger));
		if (others.length > 0) draft.putPlain("triggers_without_self_hosted", others, this.#place);
	}

	putLabels(draft: Draft): void {
		if (this.#labels.size > 0) draft.put("runs_on", sequence([...this.#labels.values()], this.#place));
		else if (this.#hasOpen) draft.forget("runs_on");
	}

	/** That some of the runners may be self-hosted or not, where none is for certain. */
	get diagnostics(): readonly Diagnostic[] {
		if (!this.runners.includes("either") || this.runners.includes("self-hosted")) return [];
		const message = "only run time knows whether a self-hosted runner runs this; judged as hosted";
		return [{ kind: "unknown", level: "info", message, place: this.#place }];
	}

	get #place(): Place {
		return this.#runsOn?.place ?? this.#key;
	}
}

/**
 * What is written of labels is read for each event, for each name that a repository may have, and for each combination
 * of a matrix: where that is more than this, events are not told apart. UTF-16 code units.
 */
const mostRead = 100_000;

/** What reading an expression takes at least. */
const leastWritten = 400;
