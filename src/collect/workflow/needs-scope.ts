import { get, type Mapping, type Scalar } from "../../value.ts";
import { evaluateScalar } from "./expression.ts";
import { entryOf, type Outcome, type Scope } from "./outcome.ts";
import { asTexts, cameFrom, envScope, workflowScope } from "./scope.ts";

/**
 * `needs.X.outputs.Y`: what the job X of the same workflow says of it, as far as it is written out: as there is no `env`
 * in `container:` and in a matrix, such a job often stands for one. An output that its steps or its matrix tell is unknown.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export function needsScope(workflow: Mapping): Scope {
	const before = scopes.get(workflow) ?? makeScope(workflow, workflowScope);
	scopes.set(workflow, before);
	return before;
}

/** Each job asks, and what one says may be made of what another says. */
const scopes = new WeakMap<Mapping, Scope>();

function makeScope(workflow: Mapping, outer: Scope): Scope {
	const known = new Map<Scalar, readonly Outcome[]>();
	const jobs = get(workflow, "jobs");
	let depth = 0;
	const outcomesOf = (output: Scalar, job: Mapping): readonly Outcome[] => {
		const before = known.get(output);
		if (before !== undefined) return before;
		if (depth >= deepest) return [{ unknown: ["needs"] }];
		// What needs itself, which GitHub refuses, stays so.
		known.set(output, [{ unknown: ["needs"] }]);
		const inner = [workflow, job].reduce((around, level) => envScope(get(level, "env"), around), scope);
		depth++;
		const outcomes = asTexts(evaluateScalar(output, inner)).map(shortEnough);
		depth--;
		known.set(output, outcomes);
		return outcomes;
	};
	const scope: Scope = (path, host) => {
		const [context, id, field, name] = path;
		if (context !== "needs" || path.length !== 4 || field !== "outputs") return outer(path, host);
		const job = jobs && entryOf(jobs, id ?? "");
		const outputs = job && get(job, "outputs");
		const output = outputs && entryOf(outputs, name ?? "");
		if (job?.kind !== "mapping" || output?.kind !== "scalar") return outer(path, host);
		const step = { kind: "interpolation" as const, place: host, name: path.join(".") };
		return cameFrom(outcomesOf(output, job), step).map((outcome) =>
			outcome.known === undefined ? { ...outcome, unknown: [path.join(".")] } : outcome,
		);
	};
	return scope;
}

/** Jobs that need each other are followed so deep. */
const deepest = 100;

/** A longer output is unknown: one that holds that of the job before twice doubles with each job. UTF-16 code units. */
const longest = 20_000;

function shortEnough(outcome: Outcome): Outcome {
	const value = outcome.known?.kind === "scalar" ? outcome.known.value : undefined;
	return typeof value === "string" && value.length <= longest ? outcome : { unknown: outcome.unknown ?? [] };
}
