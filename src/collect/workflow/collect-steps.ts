import type { Allowance } from "../../allowance.ts";
import { get, type Mapping, type Scalar, type Step, stringOf } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { isLocal } from "./local-uses.ts";
import type { Mentions } from "./may-mention.ts";
import type { Scope } from "./outcome.ts";
import type { ProjectDraft } from "./project-draft.ts";
import { type Call, envScope, Given } from "./scope.ts";
import { dockerUses, isRunByCommand, runCommands, type StepsSetting, usesCommands } from "./steps.ts";

/** The job or the action that steps stand in. */
export type Caller = {
	readonly file: string;
	/** The job's; empty for an action. */
	readonly id: string;
	/** Told of every local action and reusable workflow that it uses. */
	readonly onCall: (uses: Scalar, call: Call) => void;
	/** Whether nothing comes of the local action that a name leads to: then nobody need be told. */
	readonly isIdle: (uses: string) => boolean;
	/** How often the steps and containers of the file are read: each for its callers and its matrix, where it reads them. */
	readonly readings: Allowance;
};

/** How a caller is started itself: what it calls is, too. */
export type Start = Pick<Call, "started" | "runners">;

/** What the steps of a job or an action have around them, for one caller of it. */
export type StepsAround = {
	readonly setting: StepsSetting;
	readonly mentions: Mentions;
	readonly caller: Caller;
	readonly start: Start;
};

/**
 * What steps start, into the project; local actions are told to whoever collects them. `scopesOf`: one for each way to
 * run a step. Gives the Compose projects that they start.
 */
export async function collectSteps(
	steps: readonly Mapping[],
	scopesOf: (step: Mapping) => readonly Scope[],
	around: StepsAround,
	project: ProjectDraft,
): Promise<readonly ComposeCommand[]> {
	const compose: ComposeCommand[] = [];
	for (const step of steps) {
		if (!isRunByCommand(step, around.setting.levels) && !around.mentions.mayMatter(step)) continue;
		for (const scope of scopesOf(step)) {
			if (!around.caller.readings.may(stepsIn(step), step.place)) return compose;
			collectUses(step, scope, around, project);
			for (const one of await collectCommands(step, scope, around.setting, project)) compose.push(one);
		}
	}
	return compose;
}

/** As how many steps one counts: a long script as several. */
function stepsIn(step: Mapping): number {
	return 1 + Math.floor((stringOf(get(step, "run"))?.length ?? 0) / ofOneStep);
}

/** As long as few scripts of steps are. UTF-16 code units */
const ofOneStep = 1024;

function collectUses(
	step: Mapping,
	scope: Scope,
	{ setting, caller, start }: StepsAround,
	project: ProjectDraft,
): void {
	const uses = get(step, "uses");
	if (uses?.kind !== "scalar" || typeof uses.value !== "string") return;
	if (uses.value.startsWith("docker://")) {
		for (const container of dockerUses(step, setting, scope)) project.addContainer(container);
	} else if (isLocal(uses.value)) {
		const inputs = new Given(get(step, "with"), envScope(get(step, "env"), scope));
		caller.onCall(uses, callFrom(caller, uses, inputs, start));
	}
}

async function collectCommands(
	step: Mapping,
	scope: Scope,
	setting: StepsSetting,
	project: ProjectDraft,
): Promise<readonly ComposeCommand[]> {
	const compose: ComposeCommand[] = [];
	for (const commands of [...usesCommands(step, setting, scope), ...(await runCommands(step, setting, scope))]) {
		project.addCommands(commands);
		for (const one of commands.diagnostics) setting.diagnostics.push(one);
		for (const one of commands.compose) compose.push(one);
	}
	return compose;
}

/** What `uses` of a job or a step calls, and with which inputs. */
export function callFrom(caller: Pick<Caller, "file" | "id">, uses: Scalar, inputs: Given, start: Start): Call {
	const step: Step = {
		kind: "call",
		place: uses.place,
		name: caller.id === "" ? caller.file : `${caller.file}/${caller.id}`,
	};
	return { step, inputs, started: start.started, runners: start.runners };
}
