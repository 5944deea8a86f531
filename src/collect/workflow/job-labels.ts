import type { Target } from "../../project.ts";
import type { Place } from "../../source.ts";
import { get, type Scalar, scalar, sequence, type Value } from "../../value.ts";
import type { ShellLanguage } from "../shell/grammar.ts";
import type { Draft } from "./draft.ts";
import type { JobSpec } from "./job.ts";
import { hasExpressions, type Keys, keysIn, type MatrixScopes } from "./matrix.ts";
import { type Runner, type RunnerLabels, targetOf } from "./runner.ts";
import { isUnknownLabel, labelsOf, runnerFor } from "./runs-on.ts";

/** The labels that a job asks runners for, over all its callers and combinations, and who runs it then. */
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
	#hasOpen = false;
	#isComplete = false;

	constructor({ job, key, labels, unknownLabels }: Pick<JobSpec, "job" | "key" | "labels" | "unknownLabels">) {
		this.#runsOn = get(job, "runs-on");
		this.#keys = keysIn([this.#runsOn]);
		this.#key = key;
		this.#declared = labels;
		this.#unknown = unknownLabels;
	}

	/** What the runners read a script as that names no shell, as far as was added: PowerShell on Windows. */
	get defaultShells(): readonly ShellLanguage[] {
		return [...this.#defaultShells];
	}

	/** Those that one caller's job asks for. */
	addFrom(scopes: MatrixScopes): void {
		if (this.#isComplete) return;
		// Labels that are written out are the same for all callers.
		this.#isComplete = this.#runsOn === undefined || !hasExpressions(this.#runsOn);
		for (const scope of scopes.reading(this.#keys)) {
			const written = labelsOf(this.#runsOn, scope);
			this.#hasOpen ||= written.open;
			this.#defaultShells.add(written.labels.some(({ value }) => /windows/i.test(value)) ? "powershell" : "bash");
			this.runners.push(runnerFor(written, this.#declared));
			for (const label of written.labels) {
				this.#labels.set(label.value, label);
				if (isUnknownLabel(label.value, this.#declared) && !this.#unknown.has(label.value))
					this.#unknown.set(label.value, label.place);
			}
		}
	}

	putTarget(draft: Draft): void {
		const target = targetOf(this.runners);
		if (target !== undefined) draft.put("target", scalar<Target>(target, this.#place));
	}

	putLabels(draft: Draft): void {
		if (this.#labels.size > 0) draft.put("runs_on", sequence([...this.#labels.values()], this.#place));
		else if (this.#hasOpen) draft.forget("runs_on");
	}

	get #place(): Place {
		return this.#runsOn?.place ?? this.#key;
	}
}
