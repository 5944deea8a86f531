import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, type Step, sequence, stringOf, type Value } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart, type Word } from "../docker/word.ts";
import { normalize } from "../shell/checkout-path.ts";
import { fromCmd } from "../shell/cmd-script.ts";
import { type Commands, collectCommands, collectKnown } from "../shell/collect-commands.ts";
import type { ShellLanguage } from "../shell/grammar.ts";
import { isNamed, namesCommand } from "../shell/idle-mention.ts";
import { mentionsCommand } from "../shell/mention.ts";
import { sandboxOf } from "../shell/sandbox.ts";
import { scalarText } from "../shell/scalar-text.ts";
import type { ScriptSetting } from "../shell/script-setting.ts";
import type { SourcedFiles } from "../shell/sourced-files.ts";
import { slice, type Text, wordOf } from "../shell/text.ts";
import { putEnvironmentOf } from "./container-environment.ts";
import { putImage } from "./container-image.ts";
import { declarationAt } from "./declaration.ts";
import { Draft } from "./draft.ts";
import { interpolate, unknownContexts } from "./expression.ts";
import { type ActionCommand, actionCommand, isKnownAction, isScriptAction, scriptInputs } from "./known-actions.ts";
import { isLocal } from "./local-uses.ts";
import { entryOf, type Scope } from "./outcome.ts";
import { attachment, runnerMounts } from "./runner.ts";
import { envScope } from "./scope.ts";
import { splitOptions } from "./split-options.ts";
import { isCmd, isKnownShell, languageOfShell, likelyLanguage } from "./step-shell.ts";
import { scalarsIn, type Way, waysOf } from "./way.ts";
import { mappingsOf } from "./whole.ts";

/** What surrounds the steps of a job or a composite action. */
export type StepsSetting = {
	readonly file: string;
	readonly job?: string;
	/** `env:` and `defaults.run` of workflow and job, outermost first. */
	readonly levels: readonly Mapping[];
	/** Variables that steps give on to those behind them, with all values that they may have. */
	readonly given?: ReadonlyMap<string, readonly Scalar[]>;
	/** The files that its scripts take variables from. */
	readonly sourced: SourcedFiles;
	/** The checkout's root in the tree: where the file's `.github` is. */
	readonly root: string;
	/** What the runners of the job may read a script as that names no shell. */
	readonly defaultShells: readonly ShellLanguage[];
	readonly via: readonly Step[];
	readonly diagnostics: Diagnostic[];
};

/**
 * The steps of a list of which anything can become, those of parallel blocks too. `isIdle`: whether nothing comes of
 * what a local name leads to. `around`: what has the `defaults` of the steps.
 */
export function stepsIn(
	steps: Value | undefined,
	isIdle: (uses: string) => boolean,
	around: readonly Mapping[] = [],
): readonly Mapping[] {
	if (steps?.kind !== "sequence") return [];
	return steps.items.flatMap((step): readonly Mapping[] => {
		if (step.kind !== "mapping") return [];
		if (isRunByCommand(step, around)) return [step];
		if (get(step, "run") !== undefined || get(step, "uses") !== undefined)
			return mayMatter(step, isIdle, around) ? [step] : [];
		return [...step.entries.values()].flatMap((entry) => stepsIn(entry.value, isIdle, around));
	});
}

/** Whether what runs a step's script may itself start a container: `shell: docker run … sh {0}`. */
export function isRunByCommand(step: Mapping, around: readonly Mapping[]): boolean {
	if (get(step, "run") === undefined) return false;
	return [get(step, "shell"), ...around.map((level) => defaultOf(level, "shell"))].some((shell) => {
		const text = stringOf(shell);
		return text !== undefined && mentionsCommand(text);
	});
}

/** Whether anything can become of a step, whatever its expressions come to. Most steps run nothing of ours, and say so. */
function mayMatter(step: Mapping, isIdle: (uses: string) => boolean, around: readonly Mapping[]): boolean {
	const run = get(step, "run");
	if (run?.kind === "scalar" && typeof run.value === "string") {
		if (run.value.includes("${{") || mentionsCommand(run.value)) return true;
		if ([...around, step].some((level) => mayNameCommand(run.value as string, get(level, "env")))) return true;
	}
	const uses = get(step, "uses");
	if (uses?.kind !== "scalar" || typeof uses.value !== "string") return false;
	if (isLocal(uses.value)) return !isIdle(uses.value);
	return uses.value.startsWith("docker://") || isKnownAction(uses.value) || isScriptAction(uses.value);
}

/** Whether a text has a variable of an `env:` whose value may be a command, as it is written or by its expressions. */
function mayNameCommand(text: string, env: Value | undefined): boolean {
	if (env === undefined || !text.includes("$")) return false;
	if (env.kind !== "mapping") return true;
	return Array.from(env.entries).some(([name, { value }]) => {
		const written = stringOf(value);
		if (written === undefined || !(written.includes("${{") || mentionsCommand(written))) return false;
		return isNamed(name, text);
	});
}

/** What a step is called: its id, its name where that is written out, or what it uses. */
function nameOfStep(step: Mapping): string | undefined {
	const name = stringOf(get(step, "name"));
	return stringOf(get(step, "id")) ?? (name?.includes("${{") ? undefined : name);
}

/** `uses: docker://image`: the runner starts it as it starts a docker action. */
export function dockerUses(step: Mapping, setting: StepsSetting, scope: Scope): readonly Mapping[] {
	const uses = get(step, "uses");
	const inner = envScope(get(step, "env"), scope);
	if (uses?.kind !== "scalar") return [];
	const [withs] = mappingsOf(get(step, "with"), inner).mappings;
	const entrypoint = withs && entryOf(withs, "entrypoint");
	const args = withs && entryOf(withs, "args");
	const scalars = [uses, entrypoint, args].filter((value) => value?.kind === "scalar");
	return waysOf(scalars, inner).map((way) => {
		const text = way(uses);
		const image = slice(text, "docker://".length, text.text.length);
		const draft = new Draft(uses.place, setting.via);
		draft.putPlain("name", nameOfStep(step) ?? String(uses.value));
		draft.putPlain("origin", "docker-uses");
		draft.putPlain("profile", "ci");
		draft.put(
			"declared",
			declarationAt(uses.place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics),
		);
		putImage(draft, wordOf(image, uses.place));
		const contexts = unknownContexts(scalarText(uses), inner);
		if (contexts.length > 0)
			draft.put(
				"expressions",
				sequence(
					[
						mappingOf(
							[
								["field", "image"],
								["contexts", [...new Set(contexts)]],
							],
							uses.place,
						),
					],
					uses.place,
				),
			);
		putArguments(draft, entrypoint, args, way);
		putEnvironmentOf(draft, get(step, "env"), scope, (value) => textIn(value, scope));
		asAction(draft, uses.place);
		return draft.mapping();
	});
}

/** What the runner gives every docker action. */
export function asAction(draft: Draft, place: Place): void {
	draft.append("networks", [attachment(place, undefined)]);
	draft.append("mounts", runnerMounts(place, "/github/workspace"));
}

/** Entrypoint and arguments of a docker action; a text is split as the runner splits it, a list is taken as it is. */
export function putArguments(draft: Draft, entrypoint: Value | undefined, args: Value | undefined, way: Way): void {
	const wordsOf = (value: Value | undefined): readonly Word[] => {
		if (value?.kind === "sequence")
			return value.items.flatMap((item) => (item.kind === "scalar" ? [wordOf(way(item), item.place)] : []));
		return value?.kind === "scalar" && value.value !== null ? splitOptions(way(value), value.place) : [];
	};
	const put = (field: string, words: readonly Word[]) => {
		const [first] = words;
		if (first !== undefined) draft.putWords(field, words, first.place);
	};
	const entry = wordsOf(entrypoint);
	const rest = wordsOf(args);
	put("entrypoint", entry);
	put("command", rest);
	const sandbox = sandboxOf([...entry, ...rest]) ?? sandboxOf(rest);
	if (sandbox !== undefined) draft.put("sandbox", sandbox);
}

function textIn(value: Value & { kind: "scalar" }, scope: Scope): Text {
	return interpolate(scalarText(value), scope)[0] ?? scalarText(value);
}

/** The container commands of a step's `run:`, in every text that its expressions may make of it. */
export async function runCommands(step: Mapping, setting: StepsSetting, scope: Scope): Promise<readonly Commands[]> {
	const inner = envScope(get(step, "env"), scope);
	const run = get(step, "run");
	if (run?.kind === "scalar") {
		const levels = [...setting.levels, step];
		const around = { shell: textAt(levels, "shell", inner), folder: textAt(levels, "working-directory", inner)?.text };
		return scriptCommands(run, around, step, setting, scope);
	}
	const uses = get(step, "uses");
	const [inputs] = mappingsOf(get(step, "with"), inner).mappings;
	if (inputs === undefined || uses?.kind !== "scalar") return [];
	const commands: Commands[] = [];
	const shell = textAt([inputs], "shell", inner);
	const folder = textAt([inputs], "working-directory", inner)?.text;
	for (const script of scriptInputs(String(uses.value), inputs))
		for (const one of await scriptCommands(script, { shell, folder }, step, setting, scope)) commands.push(one);
	return commands;
}

/** What runs a script, and in which folder. */
type ScriptAround = { readonly shell: Text | undefined; readonly folder: string | undefined };

async function scriptCommands(
	run: Scalar,
	{ shell, folder }: ScriptAround,
	step: Mapping,
	setting: StepsSetting,
	scope: Scope,
): Promise<readonly Commands[]> {
	if (typeof run.value !== "string") return [];
	const inner = envScope(get(step, "env"), scope);
	const texts = interpolate(scalarText(run), inner);
	const shellStarts = shell !== undefined && mentionsCommand(shell.text);
	const environments = environmentsOf(setting, step, scope);
	const isNamedIn = (variables: ReadonlyMap<string, Text>) => {
		const values = Array.from(variables, ([name, { text }]) => [name, text] as const);
		return texts.some(({ text }) => namesCommand(text, values));
	};
	if (!shellStarts && !texts.some(({ text }) => mentionsCommand(text)) && !environments.some(isNamedIn)) return [];
	const settingIn = (language: ShellLanguage, variables: ReadonlyMap<string, Text>): ScriptSetting => ({
		...settingOf(step, setting),
		language,
		variables,
		directory: folder === undefined ? setting.root : folderIn(setting.root, folder),
	});
	const commands: Commands[] = [];
	const { bounds } = run.place.source;
	const most = bounds.limits["script-ways"];
	const count = Math.max(texts.length, environments.length);
	if (shellStarts) commands.push(await collectCommands(shell, settingIn("bash", environments[0] ?? noVariables)));
	for (let index = 0; index < Math.min(count, most); index++) {
		const text = texts[Math.min(index, texts.length - 1)] ?? scalarText(run);
		const variables = environments[Math.min(index, environments.length - 1)] ?? noVariables;
		const language =
			shell === undefined || !isKnownShell(shell.text)
				? likelyLanguage(text.text, setting.defaultShells)
				: languageOfShell(shell.text);
		if (language === undefined) continue;
		const script = shell !== undefined && isCmd(shell.text) ? fromCmd(text) : text;
		commands.push(await collectCommands(script, settingIn(language, variables)));
	}
	// A script that starts nothing, whatever its variables are, is read as far as it matters.
	const left = environments.slice(most).flatMap((variables) => [...variables.values()]);
	if (
		texts.length > most ||
		(left.length > 0 && (commands.some(startsAny) || left.some((value) => mentionsCommand(value.text))))
	)
		bounds.meet("script-ways", run.place, "may become more scripts than are read");
	return commands;
}

function startsAny({ containers, networks, volumes, remotes, compose }: Commands): boolean {
	return [containers, networks, volumes, remotes, compose].some((list) => list.length > 0);
}

/** What a step does that uses a published action which only calls docker. */
export function usesCommands(step: Mapping, setting: StepsSetting, scope: Scope): readonly Commands[] {
	const inner = envScope(get(step, "env"), scope);
	const [inputs] = mappingsOf(get(step, "with"), inner).mappings;
	const uses = get(step, "uses");
	if (inputs === undefined || uses?.kind !== "scalar" || !isKnownAction(String(uses.value))) return [];
	return waysOf(scalarsIn(inputs), inner).flatMap((way): Commands | readonly Commands[] => {
		const found = actionCommand(uses, inputs, way, false);
		if (found === undefined) return [];
		const untagged = knownCommands(step, setting, found);
		const tagged = () => knownCommands(step, setting, actionCommand(uses, inputs, way) ?? found);
		if (found.action !== "build" || untagged.containers.length > 0) return tagged();
		// Of most builds nothing is left but their tags, and in most jobs nothing runs that could be called so.
		return {
			...untagged,
			get built() {
				return tagged().built;
			},
		};
	});
}

function knownCommands(step: Mapping, setting: StepsSetting, known: ActionCommand): Commands {
	const { action, words, place, folder } = known;
	const command = {
		words,
		assignments: new Map(),
		variables: new Map(),
		isExported: () => false,
		directory: folder === undefined ? setting.root : folderIn(setting.root, folder),
		start: 0,
		script: { text: "", segments: [] },
	};
	return collectKnown({ action, tool: "docker", words, place, command }, settingOf(step, setting));
}

function settingOf(step: Mapping, setting: StepsSetting): ScriptSetting {
	const name = nameOfStep(step);
	return {
		language: "bash",
		bounds: step.place.source.bounds,
		variables: new Map(),
		directory: setting.root,
		sourced: setting.sourced,
		profile: "ci",
		base: "workspace",
		startedBy: {
			file: setting.file,
			...(setting.job === undefined ? {} : { job: setting.job }),
			...(name === undefined ? {} : { step: name }),
		},
		via: setting.via,
		declared: (place) => declarationAt(place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics),
		expressions: true,
	};
}

/** A folder by its path from the checkout, which is at `root`; undefined where nobody can tell. */
function folderIn(root: string, folder: string): string | undefined {
	if (folder.includes(unknownPart)) return undefined;
	const path = folder.replace(/^\uE001\/?/, "");
	return /^[/~\uE002]|^[A-Za-z]:/.test(path) ? undefined : normalize(root, path.replaceAll("\\", "/"));
}

/**
 * Environment variables as far as they are written out, in every way that their expressions may fill them in; inner
 * levels win. `scope` is that of the job: a step's variables do not see each other.
 */
function environmentsOf({ levels, given }: StepsSetting, step: Mapping, scope: Scope): Environments {
	if (get(step, "env") !== undefined) return environmentsIn(levels, given, step, scope);
	const known = sharedEnvironments.get(scope) ?? environmentsIn(levels, given, undefined, scope);
	sharedEnvironments.set(scope, known);
	return known;
}

type Environments = readonly ReadonlyMap<string, Text>[];

/** Of the steps of a job that have no variables of their own, by the job's scope. */
const sharedEnvironments = new WeakMap<Scope, Environments>();

function environmentsIn(
	levels: readonly Mapping[],
	given: StepsSetting["given"],
	step: Mapping | undefined,
	scope: Scope,
): Environments {
	const written = new Map<string, readonly Scalar[]>();
	const add = (level: Mapping) => {
		const [env] = mappingsOf(get(level, "env"), scope).mappings;
		for (const [name, { value }] of env?.entries ?? []) if (value.kind === "scalar") written.set(name, [value]);
	};
	for (const level of levels) add(level);
	for (const [name, values] of given ?? []) written.set(name, values);
	if (step !== undefined) add(step);
	const most = Math.max(1, ...Array.from(written.values(), (values) => values.length));
	// As with expressions, the n-th environment has the n-th value of each.
	return Array.from({ length: most }, (_, index) => {
		const chosen = Array.from(written).flatMap(([name, values]) => {
			const value = values[Math.min(index, values.length - 1)];
			return value === undefined ? [] : [[name, value] as const];
		});
		return waysOf(
			chosen.map(([, value]) => value),
			scope,
		).map((way) => new Map(chosen.map(([name, value]) => [name, way(value)])));
	}).flat();
}

const noVariables: ReadonlyMap<string, Text> = new Map();

/** `shell` or `working-directory` of the step, else of the innermost `defaults.run`. A shell that is empty is none. */
function textAt(levels: readonly Mapping[], key: string, scope: Scope): Text | undefined {
	for (const level of [...levels].reverse()) {
		const written = get(level, key) ?? defaultOf(level, key);
		const text = written?.kind === "scalar" && written.value !== null ? textIn(written, scope) : undefined;
		if (text !== undefined && !(key === "shell" && text.text === "")) return text;
	}
	return undefined;
}

function defaultOf(level: Mapping, key: string): Value | undefined {
	return get(get(get(level, "defaults"), "run"), key);
}
