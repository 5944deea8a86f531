import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, stringOf, type Value } from "../../value.ts";
import { textOf } from "../shell/scalar-text.ts";
import { isSurelyFalse } from "./condition.ts";
import { workflowScope } from "./scope.ts";

/**
 * Whether no event of a workflow runs what has this `if:`, as far as is certain: `if: false`, or an event that does not
 * start the workflow. What callers give, variables and outputs may all be otherwise than they seem.
 */
export function neverRuns(condition: Value | undefined, triggers: readonly Scalar<string>[]): boolean {
	const names = triggers.map(({ value }) => value);
	// Of a workflow that is called, the event is that of its caller.
	return (names.length === 0 ? ["workflow_call"] : names).every((name) =>
		isSurelyFalse(condition, name, workflowScope),
	);
}

/** The steps without those that no event runs, which are told. */
export function stepsThatRun(
	steps: readonly Mapping[],
	triggers: readonly Scalar<string>[],
	diagnostics: Diagnostic[],
): readonly Mapping[] {
	return steps.filter((step) => {
		const condition = get(step, "if");
		if (condition === undefined || !neverRuns(condition, triggers)) return true;
		diagnostics.push(neverRun("step", condition.place));
		return false;
	});
}

/** That something is left out because nothing runs it. */
export function neverRun(what: "job" | "step", place: Place): Diagnostic {
	return { kind: "skipped", level: "info", message: `no event runs this ${what}: what it starts is not judged`, place };
}

/**
 * The jobs of a workflow that never run: by their own `if:`, or because they need such a job, which is skipped. A job
 * that asks for the outcome of others (`always()`) may run behind it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function jobsThatNeverRun(workflow: Mapping, triggers: readonly Scalar<string>[]): ReadonlySet<string> {
	const known = jobsByWorkflow.get(workflow);
	if (known !== undefined) return known;
	const never = new Set<string>();
	const neededBy = new Map<string, string[]>();
	const jobs = get(workflow, "jobs");
	for (const [id, { value: job }] of jobs?.kind === "mapping" ? jobs.entries : []) {
		const condition = get(job, "if");
		if (condition !== undefined && neverRuns(condition, triggers)) never.add(id);
		if (condition?.kind === "scalar" && asksForOutcome.test(textOf(condition))) continue;
		for (const needed of namesIn(get(job, "needs"))) {
			const others = neededBy.get(needed);
			if (others === undefined) neededBy.set(needed, [id]);
			else others.push(id);
		}
	}
	// A set goes on with what is added to it.
	for (const id of never) for (const other of neededBy.get(id) ?? []) never.add(other);
	jobsByWorkflow.set(workflow, never);
	return never;
}

const jobsByWorkflow = new WeakMap<Mapping, ReadonlySet<string>>();

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
const asksForOutcome = /\b(?:always|success|failure|cancelled)\s*\(/i;

function namesIn(needs: Value | undefined): readonly string[] {
	if (needs?.kind === "sequence") return needs.items.flatMap((item) => stringOf(item) ?? []);
	return needs === undefined ? [] : [stringOf(needs) ?? ""];
}
