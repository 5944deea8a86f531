import type { Diagnostic } from "../../diagnostic.ts";
import type { Target } from "../../project.ts";
import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, type Step, scalar, sequence, type Value } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { type Caller, callFrom, collectStep } from "./collect-step.ts";
import { type RunnerContainer, runnerContainers } from "./container.ts";
import { declarationAt } from "./declaration.ts";
import { evaluateScalar } from "./expression.ts";
import type { Found } from "./found.ts";
import { isLocal } from "./local-uses.ts";
import { combinationsOf, distinct, type Keys, keysRead, matrixScope } from "./matrix.ts";
import type { Scope } from "./outcome.ts";
import { ProjectDraft } from "./project-draft.ts";
import { jobNetworkModel, type Runner, type RunnerLabels, targetOf } from "./runner.ts";
import { isUnknownLabel, labelsOf, runnerFor } from "./runs-on.ts";
import { type Call, envScope, inputScope, workflowScope } from "./scope.ts";
import { type StepsSetting, stepsIn } from "./steps.ts";

/** One job of a workflow, with all that calls the workflow. */
export type JobSpec = Caller & {
	readonly root: string;
	readonly workflow: Mapping;
	readonly key: Place;
	readonly job: Mapping;
	readonly triggers: readonly Scalar<string>[];
	/** `undefined`: it is started without a caller that the tree knows. */
	readonly calls: readonly (Call | undefined)[];
	readonly labels: RunnerLabels;
	readonly diagnostics: Diagnostic[];
	/** Labels of runners that are not GitHub's own and nobody declared, with their first place. */
	readonly unknownLabels: Map<string, Place>;
};

/** The containers of a job: its own, its services, and what its steps start; for each caller and combination of its matrix. */
export async function collectJob(spec: JobSpec): Promise<Found> {
	const { job, key, file } = spec;
	const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
	const composeCommands: ComposeCommand[] = [];
	const runners: Runner[] = [];
	const labels = new Map<string, Scalar<string>>();
	let openLabels = false;
	const triggers = new Map<string, Scalar<string>>(spec.triggers.map((trigger) => [trigger.value, trigger]));
	const steps = stepsIn(get(job, "steps"));
	const known = new Map<Value, Keys>();
	const keysIn = (value: Value | undefined): Keys => {
		if (value === undefined) return noKeys;
		const keys = known.get(value) ?? keysRead(textsIn(value));
		known.set(value, keys);
		return keys;
	};
	for (const call of spec.calls) {
		const via = call === undefined ? [] : [call.step];
		for (const trigger of call?.triggers ?? [])
			if (!triggers.has(trigger)) triggers.set(trigger, scalar(trigger, key, via));
		const outer = envScope(get(job, "env"), envScope(get(spec.workflow, "env"), scopeOf(spec, call)));
		const combinations = combinationsOf(get(get(job, "strategy"), "matrix"), outer);
		const each = (values: readonly (Value | undefined)[]) => {
			const some = combinations.length < 2 ? combinations : distinct(combinations, together(values.map(keysIn)));
			return some.map((combination) => matrixScope(combination, outer));
		};

		for (const scope of each([get(job, "runs-on")])) {
			const written = labelsOf(get(job, "runs-on"), scope);
			openLabels ||= written.open;
			runners.push(runnerFor(written, spec.labels));
			for (const label of written.labels) {
				labels.set(label.value, label);
				if (isUnknownLabel(label.value, spec.labels) && !spec.unknownLabels.has(label.value))
					spec.unknownLabels.set(label.value, label.place);
			}
		}

		const uses = get(job, "uses");
		if (uses?.kind === "scalar" && isLocal(String(uses.value))) {
			for (const scope of each([get(job, "with")])) {
				spec.onCall(uses, callFrom(spec, uses, get(job, "with"), scope, [...triggers.keys()], call?.runners ?? []));
			}
		}

		for (const scope of each([get(job, "container")])) addContainers(project, ownContainer(spec, scope, via));
		for (const scope of each([get(job, "services")])) addContainers(project, services(spec, scope, via));

		const setting: StepsSetting = {
			file,
			job: spec.id,
			levels: [spec.workflow, job],
			root: spec.root,
			windows: [...labels.keys()].some((label) => /windows/i.test(label)),
			via,
			diagnostics: spec.diagnostics,
		};
		for (const step of steps) {
			for (const scope of each([...readIn(step), get(job, "env"), get(spec.workflow, "env"), get(job, "defaults")])) {
				composeCommands.push(
					...(await collectStep(step, setting, scope, project, spec, [...triggers.keys()], runners)),
				);
			}
		}
	}
	if (openLabels) openLabels = labels.size === 0;
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return { project: undefined, composeCommands };
	project.offerNetwork(jobNetworkModel(key));
	const target = targetOf(runners);
	return {
		composeCommands,
		project: project.collected((draft) => {
			if (target !== undefined) draft.put("target", scalar<Target>(target, get(job, "runs-on")?.place ?? key));
			if (triggers.size > 0)
				draft.put("triggers", sequence([...triggers.values()], get(spec.workflow, "on")?.place ?? key));
			if (labels.size > 0) draft.put("runs_on", sequence([...labels.values()], get(job, "runs-on")?.place ?? key));
			if (openLabels) draft.forget("runs_on");
		}),
	};
}

function addContainers(project: ProjectDraft, written: readonly RunnerContainer[]): void {
	for (const { container, volumes } of written.flatMap(runnerContainers)) {
		project.addContainer(container);
		project.addVolumes(volumes);
	}
}

/** `container:`, which the steps of the job run in. */
function ownContainer(spec: JobSpec, scope: Scope, via: readonly Step[]): readonly RunnerContainer[] {
	const written = spec.job.entries.get("container");
	if (written === undefined) return [];
	const { key, value } = written;
	const declared = declarationAt(key, spec.diagnostics);
	return [{ name: spec.id, origin: "job", key, value, scope, via, declared }];
}

/** `services:`, also where one expression brings all of them. */
function services(spec: JobSpec, scope: Scope, via: readonly Step[]): readonly RunnerContainer[] {
	const written = get(spec.job, "services");
	if (written === undefined) return [];
	const known =
		written.kind === "scalar" ? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? []) : [written];
	return known.flatMap((mapping) =>
		mapping.kind !== "mapping"
			? []
			: Array.from(mapping.entries, ([name, { key, value }]): RunnerContainer => {
					const declared = declarationAt(key, spec.diagnostics);
					return { name, origin: "job-service", key, value, scope, via, declared };
				}),
	);
}

function scopeOf(spec: JobSpec, call: Call | undefined): Scope {
	const on = get(spec.workflow, "on") ?? get(spec.workflow, "true");
	const declared = call === undefined ? get(get(on, "workflow_dispatch"), "inputs") : undefined;
	const called = get(get(on, "workflow_call"), "inputs");
	return inputScope(call === undefined ? (declared ?? called) : called, call, workflowScope);
}

/** What of a step is read; a matrix also brings its name, and whether it runs. */
function readIn(step: Mapping): readonly (Value | undefined)[] {
	return ["uses", "with", "run", "env", "shell", "working-directory"].map((key) => get(step, key));
}

const noKeys: Keys = new Set();

function together(all: readonly Keys[]): Keys {
	return all.includes("all") ? "all" : new Set(all.flatMap((keys) => [...keys]));
}

/** The texts with expressions in a value. */
function textsIn(value: Value): readonly string[] {
	switch (value.kind) {
		case "scalar":
			return typeof value.value === "string" && value.value.includes("${{") ? [value.value] : [];
		case "sequence":
			return value.items.flatMap(textsIn);
		case "mapping":
			return [...value.entries.values()].flatMap((entry) => textsIn(entry.value));
	}
}
