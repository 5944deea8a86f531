import { get, type Mapping, type Scalar, type Step, type Value } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { isLocal } from "./local-uses.ts";
import type { Scope } from "./outcome.ts";
import type { ProjectDraft } from "./project-draft.ts";
import type { Runner } from "./runner.ts";
import { type Call, envScope, Given } from "./scope.ts";
import { dockerUses, runCommands, type StepsSetting, usesCommands } from "./steps.ts";
import type { Started } from "./triggers.ts";

/** The job or the action that steps stand in. */
export type Caller = {
	readonly file: string;
	/** The job's; empty for an action. */
	readonly id: string;
	/** Told of every local action and reusable workflow that it uses. */
	readonly onCall: (uses: Scalar, call: Call) => void;
	/** Whether nothing comes of the local action that a name leads to: then nobody need be told. */
	readonly isIdle: (uses: string) => boolean;
};

/** One step, into the project; local actions are told to whoever collects them. */
export async function collectStep(
	step: Mapping,
	setting: StepsSetting,
	scope: Scope,
	project: ProjectDraft,
	caller: Caller,
	started: Started,
	runners: readonly Runner[],
): Promise<readonly ComposeCommand[]> {
	const uses = get(step, "uses");
	if (uses?.kind === "scalar" && typeof uses.value === "string") {
		if (uses.value.startsWith("docker://")) {
			for (const container of dockerUses(step, setting, scope)) project.addContainer(container);
		} else if (isLocal(uses.value)) {
			const inner = envScope(get(step, "env"), scope);
			caller.onCall(uses, callFrom(caller, uses, get(step, "with"), inner, started, runners));
		}
	}
	const compose: ComposeCommand[] = [];
	for (const commands of [...usesCommands(step, setting, scope), ...(await runCommands(step, setting, scope))]) {
		project.addCommands(commands);
		for (const one of commands.diagnostics) setting.diagnostics.push(one);
		for (const one of commands.compose) compose.push(one);
	}
	return compose;
}

/** What `uses` of a job or a step calls, and with which inputs. */
export function callFrom(
	caller: Pick<Caller, "file" | "id">,
	uses: Scalar,
	withs: Value | undefined,
	scope: Scope,
	started: Started,
	runners: readonly Runner[],
): Call {
	const step: Step = {
		kind: "call",
		place: uses.place,
		name: caller.id === "" ? caller.file : `${caller.file}/${caller.id}`,
	};
	return { step, inputs: new Given(withs, scope), started, runners };
}
