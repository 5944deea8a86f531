import type { Allowance } from "../../allowance.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { type Entry, get, type Mapping, type Scalar, type Step, type Value } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import type { SourcedFiles } from "../shell/sourced-files.ts";
import { type Caller, callFrom, collectSteps, type Start } from "./collect-steps.ts";
import { type RunnerContainer, runnerContainers } from "./container.ts";
import { refusedShapes } from "./container-shape.ts";
import { declarationAt } from "./declaration.ts";
import type { Found } from "./found.ts";
import { givenOnBy, givenOnScope, variablesGiven } from "./given-on.ts";
import { JobLabels } from "./job-labels.ts";
import { JobTriggers } from "./job-triggers.ts";
import { isLocal } from "./local-uses.ts";
import { type Keys, keysIn, MatrixScopes, pathsIn, together } from "./matrix.ts";
import { Mentions } from "./may-mention.ts";
import { needsScope } from "./needs-scope.ts";
import { jobsThatNeverRun, neverRun, stepsThatRun } from "./never-run.ts";
import type { Scope } from "./outcome.ts";
import { ProjectDraft } from "./project-draft.ts";
import { jobNetworkModel, type RunnerLabels } from "./runner.ts";
import { type Call, Given, inputScope } from "./scope.ts";
import { type StepsSetting, stepsIn } from "./steps.ts";
import type { Started } from "./triggers.ts";
import { mappingsOf } from "./whole.ts";

/** One job of a workflow, with all that calls the workflow. */
export type JobSpec = Caller & {
	readonly sourced: SourcedFiles;
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
	const given = await givenOnBy(job, [get(spec.workflow, "env"), get(job, "env")], scopeOf(spec, spec.calls[0]));
	const givenLevel = variablesGiven(given, job);
	const written = stepsIn(get(job, "steps"), spec.isIdle, [spec.workflow, job, givenLevel]);
	const called = calledBy(job);
	const hasContainers = job.entries.has("container") || job.entries.has("services");
	// Most jobs start nothing, whatever is in them.
	if (written.length === 0 && called === undefined && !hasContainers) {
		for (const call of spec.calls) addLabels(labels, spec, [], scopeOf(spec, call));
		return { project: undefined, composeCommands: [] };
	}
	if (jobsThatNeverRun(spec.workflow, spec.triggers).has(spec.id)) {
		spec.diagnostics.push(neverRun("job", get(job, "if")?.place ?? get(job, "needs")?.place ?? key));
		return { project: undefined, composeCommands: [] };
	}
	const steps = stepsThatRun(written, spec.triggers, spec.diagnostics);

	if (hasContainers) for (const one of refusedShapes(job)) spec.diagnostics.push(one);
	const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
	const composeCommands: ComposeCommand[] = [];
	const triggers = new JobTriggers(spec, scopeOf(spec, undefined));
	const keysOf = keysOfSteps(spec);
	for (const call of spec.calls) {
		const via = call === undefined ? [] : [call.step];
		const outer = givenOnScope(given, scopeOf(spec, call));
		if (call !== undefined) triggers.addFrom(call, outer);
		const started = triggers.started();
		const scopes = addLabels(labels, spec, startedBy(call, started), outer);
		if (called !== undefined) tellCallee(spec, called, scopes, { started, runners: call?.runners ?? [] });
		if (hasContainers) addOwnContainers(spec, scopes, via, project);
		const setting: StepsSetting = {
			file,
			job: spec.id,
			levels: [spec.workflow, job],
			given: given.variables,
			root: spec.root,
			sourced: spec.sourced,
			// A container is of Linux.
			defaultShells: job.entries.has("container") ? ["bash"] : labels.defaultShells,
			via,
			diagnostics: spec.diagnostics,
		};
		const mentions = new Mentions(scopes, key.source.bounds, [
			get(spec.workflow, "env"),
			get(job, "env"),
			get(givenLevel, "env"),
		]);
		const stepsAround = { setting, mentions, caller: spec, start: { started, runners: labels.runners } };
		const found = await collectSteps(steps, (step) => scopes.reading(keysOf(step)), stepsAround, project);
		for (const one of found) composeCommands.push(one);
	}
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return { project: undefined, composeCommands };
	for (const one of labels.diagnostics) spec.diagnostics.push(one);
	project.offerNetwork(jobNetworkModel(key));
	return {
		composeCommands,
		project: project.collected((draft) => {
			labels.putTarget(draft);
			triggers.put(draft);
			labels.putLabels(draft);
		}),
	};
}

/** The reusable workflow of the tree that a job is a call of. */
function calledBy(job: Mapping): Scalar | undefined {
	const uses = get(job, "uses");
	return uses?.kind === "scalar" && isLocal(String(uses.value)) ? uses : undefined;
}

function tellCallee(spec: JobSpec, called: Scalar, scopes: MatrixScopes, start: Start): void {
	const given = get(spec.job, "with");
	for (const scope of scopes.reading(keysIn([given]))) {
		if (!spec.readings.may(1, called.place)) return;
		spec.onCall(called, callFrom(spec, called, new Given(given, scope), start));
	}
}

/** `container:` and `services:`. */
function addOwnContainers(spec: JobSpec, scopes: MatrixScopes, via: readonly Step[], project: ProjectDraft): void {
	for (const scope of scopes.reading(scopes.keysOf(pathsIn([get(spec.job, "container")]))))
		addContainers(project, ownContainer(spec, scope, via), spec.readings);
	for (const scope of scopes.reading(scopes.keysOf(pathsIn([get(spec.job, "services")]))))
		addContainers(project, services(spec, scope, via), spec.readings);
}

/** What a job sees in each combination of its matrix, and `outer` in all of them. */
function scopesOf(spec: JobSpec, outer: Scope): MatrixScopes {
	const envs = [get(spec.workflow, "env"), get(spec.job, "env")];
	return new MatrixScopes(get(get(spec.job, "strategy"), "matrix"), outer, envs);
}

/** Of what starts a job, that which starts one of its callers. */
function startedBy(call: Call | undefined, { triggers }: Started): readonly string[] {
	return call === undefined ? triggers : triggers.filter((trigger) => call.started.triggers.includes(trigger));
}

/** The labels that the job asks for in what it sees; gives that, for each combination of its matrix. */
function addLabels(labels: JobLabels, spec: JobSpec, triggers: readonly string[], outer: Scope): MatrixScopes {
	const scopes = scopesOf(spec, outer);
	labels.addFrom(scopes, triggers, outer, (event) => scopesOf(spec, event));
	return scopes;
}

function addContainers(project: ProjectDraft, written: readonly RunnerContainer[], readings: Allowance): void {
	for (const one of written) {
		if (!readings.may(1, one.key)) return;
		for (const { container, volumes } of runnerContainers(one)) {
			project.addContainer(container);
			project.addVolumes(volumes);
		}
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

/** What a job sees of what calls it; without a caller, of whoever starts its workflow. */
function scopeOf(spec: JobSpec, call: Call | undefined): Scope {
	const on = get(spec.workflow, "on") ?? get(spec.workflow, "true");
	const declared = call === undefined ? get(get(on, "workflow_dispatch"), "inputs") : undefined;
	const called = get(get(on, "workflow_call"), "inputs");
	return inputScope("workflow", call === undefined ? (declared ?? called) : called, call, needsScope(spec.workflow));
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
