import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { folderOf, nameOf, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, type Scalar, scalar, stringOf, type Value } from "../../value.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import type { SourcedFiles } from "../shell/sourced-files.ts";
import { slice, wordOf } from "../shell/text.ts";
import { type Caller, collectSteps, type Start } from "./collect-steps.ts";
import { putBuild } from "./container-build.ts";
import { putEnvironmentOf } from "./container-environment.ts";
import { putImage } from "./container-image.ts";
import { declarationAt } from "./declaration.ts";
import { Draft } from "./draft.ts";
import type { Found } from "./found.ts";
import { givenOnBy, givenOnScope, variablesGiven } from "./given-on.ts";
import { MatrixScopes } from "./matrix.ts";
import { Mentions } from "./may-mention.ts";
import { stepsThatRun } from "./never-run.ts";
import type { Scope } from "./outcome.ts";
import { ProjectDraft } from "./project-draft.ts";
import { jobNetworkModel, putRunner } from "./runner.ts";
import { type Call, inputScope, workflowScope } from "./scope.ts";
import { asAction, putArguments, type StepsSetting, stepsIn } from "./steps.ts";
import { putStarted } from "./triggers.ts";
import { scalarsIn, type Way, waysOf } from "./way.ts";

/** One action of the tree, with all that calls it. */
export type ActionSpec = {
	readonly tree: Tree;
	readonly sourced: SourcedFiles;
	/** Of `action.yml`. */
	readonly file: string;
	/** The checkout's root in the tree, for what the action itself calls. */
	readonly root: string;
	readonly action: Mapping;
	readonly calls: readonly (Call | undefined)[];
	readonly diagnostics: Diagnostic[];
} & Pick<Caller, "onCall" | "isIdle" | "readings">;

/** Whether nothing can come of an action, whoever calls it. */
export function isIdleAction(action: Mapping): boolean {
	const runs = get(action, "runs");
	const using = usingOf(runs);
	return using !== "docker" && (using !== "composite" || stepsIn(get(runs, "steps"), () => false).length === 0);
}

function usingOf(runs: Value | undefined): string | undefined {
	return stringOf(get(runs, "using"))?.toLowerCase();
}

/** A composite action's commands and `docker://` steps, or the container of a docker action. */
export async function collectAction(spec: ActionSpec): Promise<Found> {
	const { action, file } = spec;
	const runs = get(action, "runs");
	const using = usingOf(runs);
	const place = action.entries.get("runs")?.key ?? action.place;
	const project = new ProjectDraft("workflow", file, place);
	const composeCommands: ComposeCommand[] = [];
	if (runs?.kind !== "mapping" || (using !== "composite" && using !== "docker"))
		return { project: undefined, composeCommands };
	const inputs = get(action, "inputs");
	const given = await givenOnBy(runs, [], inputScope("action", inputs, spec.calls[0], workflowScope));
	const givenLevel = variablesGiven(given, runs);
	const written = using === "composite" ? stepsIn(get(runs, "steps"), spec.isIdle, [givenLevel]) : [];
	const steps = stepsThatRun(written, [], spec.diagnostics);
	if (using === "composite" && steps.length === 0) return { project: undefined, composeCommands };
	for (const call of spec.calls) {
		const via = call === undefined ? [] : [call.step];
		const scope = givenOnScope(given, inputScope("action", inputs, call, workflowScope));
		if (using === "docker") {
			const image = runs.entries.get("image");
			if (image?.value.kind === "scalar")
				for (const way of waysOf(scalarsIn(runs), scope)) {
					if (!spec.readings.may(1, image.key)) break;
					project.addContainer(await dockerAction(spec, runs, image.key, image.value, { scope, way, call }));
				}
			continue;
		}
		const setting: StepsSetting = {
			file,
			levels: [],
			given: given.variables,
			root: spec.root,
			sourced: spec.sourced,
			defaultShells: ["bash"],
			via,
			diagnostics: spec.diagnostics,
		};
		const mentions = new Mentions(new MatrixScopes(undefined, scope), place.source.bounds, [get(givenLevel, "env")]);
		const { onCall, isIdle, readings } = spec;
		const caller = { onCall, isIdle, readings, file, id: "" };
		const around = { setting, mentions, caller, start: call ?? withoutCaller };
		composeCommands.push(...(await collectSteps(steps, () => [scope], around, project)));
	}
	for (const one of project.limits) spec.diagnostics.push(one);
	if (project.isEmpty) return { project: undefined, composeCommands };
	project.offerNetwork(jobNetworkModel(place));
	const runners = spec.calls.flatMap((call) => call?.runners ?? []);
	const triggers = [...new Set(spec.calls.flatMap((call) => call?.started.triggers ?? []))];
	const open = spec.calls.flatMap((call) => call?.started.open ?? []);
	return {
		composeCommands,
		project: project.collected((draft) => {
			putRunner(draft, runners, place);
			putStarted(draft, { triggers, open }, place);
		}),
	};
}

const withoutCaller: Start = { started: { triggers: [], open: [] }, runners: [] };

/** How a docker action is started: by whom, and with which outcomes of its expressions. */
type Starting = { readonly scope: Scope; readonly way: Way; readonly call: Call | undefined };

/**
 * What a caller's `with:` gives as `args` or `entrypoint`, which the runner takes where the action does not say it.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/ContainerActionHandler.cs
 */
function givenTo(name: "args" | "entrypoint", call: Call | undefined, host: Place): Scalar | undefined {
	const known = call?.inputs.get(name)?.find((outcome) => outcome.known !== undefined)?.known;
	return known?.kind === "scalar"
		? scalar(textOf(known), host, call && [{ ...call.step, place: known.place }])
		: undefined;
}

async function dockerAction(
	spec: ActionSpec,
	runs: Mapping,
	key: Place,
	image: Scalar,
	{ scope, way, call }: Starting,
): Promise<Mapping> {
	const draft = new Draft(key, call === undefined ? [] : [call.step]);
	draft.putPlain("name", stringOf(get(spec.action, "name")) ?? (nameOf(folderOf(spec.file)) || spec.file));
	draft.putPlain("origin", "docker-action");
	draft.putPlain("profile", "ci");
	draft.put("declared", declarationAt(key, spec.diagnostics));
	const text = way(image);
	if (/^docker:\/\//i.test(text.text)) {
		putImage(draft, wordOf(slice(text, "docker://".length, text.text.length), image.place));
	} else {
		const { tree, diagnostics } = spec;
		await putBuild(draft, { tree, folder: folderOf(spec.file), diagnostics }, text.text, image.place);
	}
	putEnvironmentOf(draft, get(runs, "env"), scope, way);
	const entrypoint = stringOf(get(runs, "entrypoint")) ? get(runs, "entrypoint") : givenTo("entrypoint", call, key);
	putArguments(draft, entrypoint, get(runs, "args") ?? givenTo("args", call, key), way);
	asAction(draft, key);
	return draft.mapping();
}

/** A folder that is used as an action and has nothing but a Dockerfile. */
export async function bareDockerAction(
	tree: Tree,
	dockerfile: string,
	uses: Scalar,
	call: Call,
	diagnostics: Diagnostic[],
): Promise<Mapping> {
	const draft = new Draft(uses.place);
	draft.put("name", scalar(String(uses.value), uses.place));
	draft.putPlain("origin", "docker-action");
	draft.putPlain("profile", "ci");
	await putBuild(draft, { tree, folder: folderOf(dockerfile), diagnostics }, nameOf(dockerfile), uses.place);
	putArguments(draft, givenTo("entrypoint", call, uses.place), givenTo("args", call, uses.place), scalarText);
	asAction(draft, uses.place);
	return draft.mapping();
}
