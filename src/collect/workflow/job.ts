import type { Diagnostic } from "../../diagnostic.ts";
import type { Target } from "../../project.ts";
import { get, type Mapping, type Scalar, type Step, scalar, sequence, type Value } from "../../value.ts";
import type { CollectedProject } from "../collected.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { runnerContainers } from "./container.ts";
import { declarationAt } from "./declaration.ts";
import { evaluateScalar } from "./expression.ts";
import { combinationsOf, distinct, matrixScope } from "./matrix.ts";
import type { Scope } from "./outcome.ts";
import { ProjectDraft } from "./project-draft.ts";
import { isHosted, jobNetworkModel, type Runner, type RunnerLabels, runnerOf, targetOf } from "./runner.ts";
import { type Call, envScope, givenBy, inputScope, workflowScope } from "./scope.ts";
import { dockerUses, runCommands, type StepsSetting, stepsIn, usesCommands } from "./steps.ts";

/** One job of a workflow, with all that calls the workflow. */
export type JobSpec = {
	readonly file: string;
	readonly root: string;
	readonly workflow: Mapping;
	readonly id: string;
	readonly key: import("../../source.ts").Place;
	readonly job: Mapping;
	readonly triggers: readonly Scalar<string>[];
	/** `undefined`: it is started without a caller that the tree knows. */
	readonly calls: readonly (Call | undefined)[];
	readonly labels: RunnerLabels;
	readonly diagnostics: Diagnostic[];
	/** Labels of runners that are not GitHub's own and nobody declared, with their first place. */
	readonly unknownLabels: Map<string, import("../../source.ts").Place>;
	/** Told of every local action and reusable workflow that the job uses. */
	readonly onCall: (uses: Scalar, call: Call, inJob: boolean) => void;
};

export type CollectedJob = {
	readonly project: CollectedProject | undefined;
	readonly composeCommands: readonly ComposeCommand[];
};

export async function collectJob(spec: JobSpec): Promise<CollectedJob> {
	const { job, key, file } = spec;
	const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
	const composeCommands: ComposeCommand[] = [];
	const runners: Runner[] = [];
	const labels = new Map<string, Scalar<string>>();
	let openLabels = false;
	const triggers = new Map<string, Scalar<string>>(spec.triggers.map((trigger) => [trigger.value, trigger]));
	for (const call of spec.calls) {
		const via = call === undefined ? [] : [call.step];
		for (const trigger of call?.triggers ?? [])
			if (!triggers.has(trigger)) triggers.set(trigger, scalar(trigger, key, via));
		const outer = envScope(get(job, "env"), envScope(get(spec.workflow, "env"), scopeOf(spec, call)));
		const combinations = combinationsOf(get(get(job, "strategy"), "matrix"), outer);
		const each = (values: readonly (Value | undefined)[]) =>
			distinct(
				combinations,
				values.flatMap((value) => (value === undefined ? [] : textsIn(value))),
			).map((combination) => matrixScope(combination, outer));

		const found: Runner[] = [];
		for (const scope of each([get(job, "runs-on")])) {
			const written = labelsOf(get(job, "runs-on"), scope);
			openLabels ||= written.open;
			for (const label of written.labels) labels.set(label.value, label);
			found.push(
				written.open && written.labels.length === 0
					? "unknown"
					: runnerOf(
							written.labels.map((label) => label.value),
							spec.labels,
						),
			);
			for (const label of written.labels) noteLabel(spec, label);
		}
		runners.push(...found);

		const uses = get(job, "uses");
		if (uses?.kind === "scalar" && isLocal(String(uses.value))) {
			for (const scope of each([get(job, "with")])) {
				spec.onCall(
					uses,
					callFrom(spec, uses, get(job, "with"), scope, [...triggers.keys()], call?.runners ?? []),
					true,
				);
			}
		}

		const container = job.entries.get("container");
		if (container !== undefined) {
			const declared = declarationAt(container.key, spec.diagnostics);
			for (const scope of each([container.value])) {
				const built = runnerContainers({
					name: spec.id,
					origin: "job",
					key: container.key,
					value: container.value,
					scope,
					via,
					declared,
				});
				for (const { container: model, volumes } of built) {
					project.addContainer(model);
					project.addVolumes(volumes);
				}
			}
		}
		const written = get(job, "services");
		for (const scope of each([written])) {
			const services =
				written?.kind === "scalar"
					? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? [])
					: written === undefined
						? []
						: [written];
			for (const mapping of services) {
				if (mapping.kind !== "mapping") continue;
				for (const [name, entry] of mapping.entries) {
					const declared = declarationAt(entry.key, spec.diagnostics);
					const service = {
						name,
						origin: "job-service" as const,
						key: entry.key,
						value: entry.value,
						scope,
						via,
						declared,
					};
					for (const { container: model, volumes } of runnerContainers(service)) {
						project.addContainer(model);
						project.addVolumes(volumes);
					}
				}
			}
		}

		const setting: StepsSetting = {
			file,
			job: spec.id,
			levels: [spec.workflow, job],
			root: spec.root,
			windows: [...labels.keys()].some((label) => /windows/i.test(label)),
			via,
			diagnostics: spec.diagnostics,
		};
		for (const step of stepsIn(get(job, "steps"))) {
			for (const scope of each([step, get(job, "env"), get(spec.workflow, "env"), get(job, "defaults")])) {
				composeCommands.push(
					...(await collectStep(step, setting, scope, project, spec, [...triggers.keys()], runners)),
				);
			}
		}
	}
	if (openLabels) openLabels = labels.size === 0;
	spec.diagnostics.push(...project.limits);
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

/** One step, into the project; local actions are told to whoever collects them. */
export async function collectStep(
	step: Mapping,
	setting: StepsSetting,
	scope: Scope,
	project: ProjectDraft,
	spec: Pick<JobSpec, "onCall" | "file" | "id">,
	triggers: readonly string[],
	runners: readonly Runner[],
): Promise<readonly ComposeCommand[]> {
	const uses = get(step, "uses");
	if (uses?.kind === "scalar" && typeof uses.value === "string") {
		if (uses.value.startsWith("docker://")) {
			for (const container of dockerUses(step, setting, scope)) project.addContainer(container);
		} else if (isLocal(uses.value)) {
			const inner = envScope(get(step, "env"), scope);
			spec.onCall(uses, callFrom(spec, uses, get(step, "with"), inner, triggers, runners), false);
		}
	}
	const compose: ComposeCommand[] = [];
	for (const commands of [...usesCommands(step, setting, scope), ...(await runCommands(step, setting, scope))]) {
		project.addCommands(commands);
		setting.diagnostics.push(...commands.diagnostics);
		compose.push(...commands.compose);
	}
	return compose;
}

/** `./path` and `$/path` name something of the same repository. */
export function isLocal(uses: string): boolean {
	return /^(?:\.|\$)\//.test(uses) || uses === "./" || uses === ".";
}

function callFrom(
	spec: Pick<JobSpec, "file" | "id">,
	uses: Scalar,
	withs: Value | undefined,
	scope: Scope,
	triggers: readonly string[],
	runners: readonly Runner[],
): Call {
	const step: Step = { kind: "call", place: uses.place, name: spec.id === "" ? spec.file : `${spec.file}/${spec.id}` };
	return { step, inputs: givenBy(withs, scope), triggers, runners };
}

function scopeOf(spec: JobSpec, call: Call | undefined): Scope {
	const on = get(spec.workflow, "on") ?? get(spec.workflow, "true");
	const declared = call === undefined ? get(get(on, "workflow_dispatch"), "inputs") : undefined;
	const called = get(get(on, "workflow_call"), "inputs");
	return inputScope(call === undefined ? (declared ?? called) : called, call, workflowScope);
}

type Labels = { readonly labels: readonly Scalar<string>[]; readonly open: boolean };

/** `runs-on`: a label, a list, or a mapping with `group` and `labels`. A group may hold runners of any kind. */
function labelsOf(value: Value | undefined, scope: Scope): Labels {
	if (value === undefined) return { labels: [], open: false };
	if (value.kind === "mapping") {
		const inner = labelsOf(get(value, "labels"), scope);
		return { labels: inner.labels, open: inner.open || inner.labels.length === 0 };
	}
	if (value.kind === "sequence") {
		const all = value.items.map((item) => labelsOf(item, scope));
		return { labels: all.flatMap((one) => one.labels), open: all.some((one) => one.open) };
	}
	const outcomes = evaluateScalar(value, scope);
	const found = outcomes.flatMap((outcome): readonly Labels[] => {
		if (outcome.known === undefined) return [{ labels: [], open: true }];
		if (outcome.known.kind !== "scalar") return [labelsOf(outcome.known, scope)];
		const { place, via } = outcome.known;
		const text = String(outcome.known.value ?? "");
		return text === "" ? [] : [{ labels: [scalar(text, place, via)], open: false }];
	});
	return { labels: found.flatMap((one) => one.labels), open: found.some((one) => one.open) };
}

function noteLabel(spec: JobSpec, label: Scalar<string>): void {
	const is = (list: readonly string[] | undefined) =>
		list?.some((other) => other.toLowerCase() === label.value.toLowerCase()) === true;
	const usual = /^(?:self-hosted|linux|windows|macos|x64|x86|arm|arm64)$/i.test(label.value);
	if (usual || isHosted(label.value) || is(spec.labels.hosted) || is(spec.labels.selfHosted)) return;
	if (!spec.unknownLabels.has(label.value)) spec.unknownLabels.set(label.value, label.place);
}

/** The texts of all scalars in a value. */
export function textsIn(value: Value): readonly string[] {
	switch (value.kind) {
		case "scalar":
			return typeof value.value === "string" && value.value.includes("${{") ? [value.value] : [];
		case "sequence":
			return value.items.flatMap(textsIn);
		case "mapping":
			return [...value.entries.values()].flatMap((entry) => textsIn(entry.value));
	}
}
