import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { type Entry, get, type Mapping, type Scalar, type Step, scalar, sequence, type Value } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { type Caller, callFrom, collectStep } from "./collect-step.ts";
import { mayRunFor } from "./condition.ts";
import { type RunnerContainer, runnerContainers } from "./container.ts";
import { refusedShapes } from "./container-shape.ts";
import { declarationAt } from "./declaration.ts";
import { mayRunForFork } from "./fork-condition.ts";
import type { Found } from "./found.ts";
import { JobLabels } from "./job-labels.ts";
import { isLocal } from "./local-uses.ts";
import { type Keys, keysIn, MatrixScopes, pathsIn, together } from "./matrix.ts";
import { Mentions } from "./may-mention.ts";
import type { Scope } from "./outcome.ts";
import { ProjectDraft } from "./project-draft.ts";
import { jobNetworkModel, type RunnerLabels } from "./runner.ts";
import { type Call, inputScope, workflowScope } from "./scope.ts";
import { isRunByCommand, type StepsSetting, stepsIn } from "./steps.ts";
import { withoutForks } from "./triggers.ts";
import { mappingsOf } from "./whole.ts";

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
	const labels = new JobLabels(spec);
	const steps = stepsIn(get(job, "steps"), spec.isIdle, [spec.workflow, job]);
	const uses = get(job, "uses");
	const called = uses?.kind === "scalar" && isLocal(String(uses.value)) ? uses : undefined;
	const hasContainers = job.entries.has("container") || job.entries.has("services");
	// Most jobs start nothing, whatever is in them.
	if (steps.length === 0 && called === undefined && !hasContainers) {
		for (const call of spec.calls) labels.addFrom(scopesOf(spec, call));
		return { project: undefined, composeCommands: [] };
	}

	if (hasContainers) for (const one of refusedShapes(job)) spec.diagnostics.push(one);
	const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
	const composeCommands: ComposeCommand[] = [];
	const condition = get(job, "if");
	const uncalled = scopeOf(spec, undefined);
	const own = spec.triggers.filter((trigger) => mayRunFor(condition, trigger.value, uncalled));
	const triggers = new Map<string, Scalar<string>>(own.map((trigger) => [trigger.value, trigger]));
	const open = new Set<string>();
	for (const { value } of own) if (mayRunForFork(condition, value, uncalled)) open.add(value);
	const keysOf = keysOfSteps(spec);
	for (const call of spec.calls) {
		const via = call === undefined ? [] : [call.step];
		const around = scopeOf(spec, call);
		for (const trigger of call?.started.triggers ?? [])
			if (!triggers.has(trigger) && mayRunFor(condition, trigger, around))
				triggers.set(trigger, scalar(trigger, key, via));
		for (const trigger of call?.started.open ?? [])
			if (!open.has(trigger) && mayRunForFork(condition, trigger, around)) open.add(trigger);
		const started = { triggers: [...triggers.keys()], open: [...open] };
		const scopes = scopesOf(spec, call);
		labels.addFrom(scopes);

		if (called !== undefined) {
			const given = get(job, "with");
			for (const scope of scopes.reading(keysIn([given])))
				spec.onCall(called, callFrom(spec, called, given, scope, started, call?.runners ?? []));
		}
		if (hasContainers) {
			for (const scope of scopes.reading(scopes.keysOf(pathsIn([get(job, "container")]))))
				addContainers(project, ownContainer(spec, scope, via));
			for (const scope of scopes.reading(scopes.keysOf(pathsIn([get(job, "services")]))))
				addContainers(project, services(spec, scope, via));
		}
		const setting: StepsSetting = {
			file,
			job: spec.id,
			levels: [spec.workflow, job],
			root: spec.root,
			// A container is of Linux.
			defaultShells: job.entries.has("container") ? ["bash"] : labels.defaultShells,
			via,
			diagnostics: spec.diagnostics,
		};
		const mentions = new Mentions(scopes, key.source.bounds, [get(spec.workflow, "env"), get(job, "env")]);
		for (const step of steps) {
			if (!isRunByCommand(step, setting.levels) && !mentions.mayMatter(step)) continue;
			for (const scope of scopes.reading(keysOf(step))) {
				const compose = await collectStep(step, setting, scope, project, spec, started, labels.runners);
				for (const one of compose) composeCommands.push(one);
			}
		}
	}
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return { project: undefined, composeCommands };
	project.offerNetwork(jobNetworkModel(key));
	const closed = withoutForks({ triggers: [...triggers.keys()], open: [...open] });
	return {
		composeCommands,
		project: project.collected((draft) => {
			labels.putTarget(draft);
			if (closed.length > 0) draft.putPlain("triggers_without_forks", closed, get(job, "if")?.place ?? key);
			if (triggers.size > 0)
				draft.put("triggers", sequence([...triggers.values()], get(spec.workflow, "on")?.place ?? key));
			labels.putLabels(draft);
		}),
	};
}

/** What a job sees of its surroundings. */
function scopesOf(spec: JobSpec, call: Call | undefined): MatrixScopes {
	const envs = [get(spec.workflow, "env"), get(spec.job, "env")];
	return new MatrixScopes(get(get(spec.job, "strategy"), "matrix"), scopeOf(spec, call), envs);
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
	const written = spec.job.entries.get("services");
	if (written === undefined) return [];
	const service = (name: string, { key, value }: Entry): RunnerContainer => {
		const declared = declarationAt(key, spec.diagnostics);
		return { name, origin: "job-service", key, value, scope, via, declared };
	};
	const { mappings, open } = mappingsOf(written.value, scope);
	const known = mappings.flatMap(({ entries }) => Array.from(entries, ([name, entry]) => service(name, entry)));
	// Nothing is known but that there may be some.
	return known.length === 0 && open ? [service("services", written)] : known;
}

function scopeOf(spec: JobSpec, call: Call | undefined): Scope {
	const on = get(spec.workflow, "on") ?? get(spec.workflow, "true");
	const declared = call === undefined ? get(get(on, "workflow_dispatch"), "inputs") : undefined;
	const called = get(get(on, "workflow_call"), "inputs");
	return inputScope("workflow", call === undefined ? (declared ?? called) : called, call, workflowScope);
}

/** The keys of the matrix that each step reads, what stands around the steps included; told once for all callers. */
function keysOfSteps({ job, workflow }: JobSpec): (step: Mapping) => Keys {
	const known = new Map<Mapping, Keys>();
	let around: Keys | undefined;
	return (step) => {
		const before = known.get(step);
		if (before !== undefined) return before;
		around ??= keysIn([get(job, "env"), get(workflow, "env"), get(job, "defaults")]);
		const keys = together(around, keysIn(readIn(step)));
		known.set(step, keys);
		return keys;
	};
}

/** What of a step is read; a matrix also brings its name, and whether it runs. */
function readIn(step: Mapping): readonly (Value | undefined)[] {
	return ["uses", "with", "run", "env", "shell", "working-directory"].map((key) => get(step, key));
}
