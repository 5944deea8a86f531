import { type Entry, get, type Mapping, type Scalar, scalar, stringOf, type Value } from "../../value.ts";
import { unknownPart } from "../docker/word.ts";
import { textsWritten } from "../shell/bash.ts";
import { TooDear } from "../shell/grammar.ts";
import { mayGiveCommandOn, mayGiveOn } from "../shell/handed-on.ts";
import { isIdle } from "../shell/idle-mention.ts";
import { mentionsCommand } from "../shell/mention.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import type { ScriptContext } from "../shell/script-context.ts";
import { join, placeOf, type Text, viaOf } from "../shell/text.ts";
import { interpolate } from "./expression.ts";
import { isKnownAction } from "./known-actions.ts";
import type { Outcome, Scope } from "./outcome.ts";
import { envScope } from "./scope.ts";
import { languageOfShell } from "./step-shell.ts";
import { scalarsIn } from "./way.ts";

/**
 * What steps give on to those behind them that may be a command's name, or that a command of ours reads: by `$GITHUB_ENV`
 * as variables of all, by `$GITHUB_OUTPUT` as outputs of the step's id. Each name has all values that some branch gives it.
 */
export type GivenOn = {
	readonly variables: ReadonlyMap<string, readonly Scalar[]>;
	readonly outputs: ReadonlyMap<string, ReadonlyMap<string, readonly Scalar[]>>;
};

/** A level of steps whose `env:` stands behind those of workflow and job: each variable with the first of its values. */
export function variablesGiven({ variables }: GivenOn, host: Mapping): Mapping {
	const { place } = host;
	const entries = Array.from(variables, ([name, [value]]): [string, Entry] => [
		name,
		{ key: place, value: value ?? scalar("", place) },
	]);
	const env: Value = { kind: "mapping", entries: new Map(entries), place };
	return { kind: "mapping", entries: new Map([["env", { key: place, value: env }]]), place };
}

/**
 * What the steps of a job or of a composite action (`runs`) give on, as bash runs their scripts; most give nothing.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export async function givenOnBy(host: Mapping, envs: readonly (Value | undefined)[], scope: Scope): Promise<GivenOn> {
	const variables = new Map<string, Scalar[]>();
	const outputs = new Map<string, Map<string, Scalar[]>>();
	const written = get(host, "steps");
	const steps = written?.kind === "sequence" ? written.items : [];
	const asked = steps.some((step) => mayGiveOn(stringOf(get(step, "run")) ?? "")) ? wordsOfCommands(steps) : noWords;
	for (const step of steps) {
		const run = get(step, "run");
		if (run?.kind !== "scalar" || typeof run.value !== "string") continue;
		if (!mayGiveCommandOn(run.value) && !givesAny(run.value, asked)) continue;
		if (languageOfShell(stringOf(get(step, "shell")) ?? "bash") !== "bash") continue;
		const own = get(step, "env");
		const context = {
			bounds: run.place.source.bounds,
			variables: new Map([...[...envs, own].flatMap(literalsIn), ...files(run)]),
			directory: "",
		};
		const [script] = interpolate(scalarText(run), envScope(own, scope));
		if (script === undefined) continue;
		const id = stringOf(get(step, "id"))?.toLowerCase();
		const [inEnvironment = [], inOutput = []] = await textsIn(script, context);
		for (const text of inEnvironment) addLines(text, variables, asked);
		if (id === undefined) continue;
		const given = outputs.get(id) ?? new Map<string, Scalar[]>();
		for (const text of inOutput) addLines(text, given, asked);
		if (given.size > 0) outputs.set(id, given);
	}
	return { variables, outputs };
}

/** All words of steps of which a container may come: a variable or an output that these read is one of them. */
function wordsOfCommands(steps: readonly Value[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const step of steps) {
		const run = stringOf(get(step, "run"));
		const uses = stringOf(get(step, "uses")) ?? "";
		if (run === undefined ? !isKnownAction(uses) : !mentionsCommand(run) || isIdle(run)) continue;
		for (const key of ["run", "env", "with"]) {
			const value = get(step, key);
			// Outputs may have a hyphen in their names, and behind a variable's stands one that is none of it.
			for (const scalar of value === undefined ? [] : scalarsIn(value))
				for (const pattern of [/[\w-]+/g, /\w+/g])
					for (const [word] of textOf(scalar).matchAll(pattern)) words.add(word);
		}
	}
	return words;
}

const noWords: ReadonlySet<string> = new Set();

/** Whether a script assigns something of these names. */
function givesAny(script: string, names: ReadonlySet<string>): boolean {
	if (names.size === 0 || !mayGiveOn(script)) return false;
	return Array.from(script.matchAll(/(?<![\w-])([A-Za-z_][\w-]*)=/g)).some(([, name = ""]) => names.has(name));
}

/**
 * What a script leaves in the files of the environment and of outputs. Where it cannot be read, its step says so, whose
 * commands are read from it too.
 */
async function textsIn(script: Text, context: ScriptContext): Promise<readonly (readonly Text[])[]> {
	try {
		return await textsWritten(script, context, [environmentFile, outputFile]);
	} catch (error) {
		if (error instanceof RangeError || error instanceof TooDear) return [];
		throw error;
	}
}

/** What a job sees with what its steps give on. */
export function givenOnScope({ variables, outputs }: GivenOn, outer: Scope): Scope {
	if (variables.size === 0 && outputs.size === 0) return outer;
	return (path, host) => {
		const [context, id = "", field, name = ""] = path;
		const isOutput = context === "steps" && path.length === 4 && field === "outputs";
		const values =
			context === "env" && path.length === 2
				? variables.get(id)
				: isOutput
					? outputs.get(id.toLowerCase())?.get(name)
					: undefined;
		if (values === undefined) return outer(path, host);
		const step = { kind: "interpolation" as const, place: host, name: path.join(".") };
		return values.map((value): Outcome => ({ known: { ...value, via: [...(value.via ?? []), step] } }));
	};
}

/** Where scripts find the files; nothing else is there. */
const environmentFile = "/github/file_commands/env";
const outputFile = "/github/file_commands/output";

function files({ place }: Scalar): readonly (readonly [string, Text])[] {
	const text = (path: string) => join([{ text: path, place, exact: false }]);
	return [
		["GITHUB_ENV", text(environmentFile)],
		["GITHUB_OUTPUT", text(outputFile)],
	];
}

function literalsIn(env: Value | undefined): readonly (readonly [string, Text])[] {
	if (env?.kind !== "mapping") return [];
	return Array.from(env.entries).flatMap(([name, { value }]) =>
		value.kind === "scalar" && !String(value.value).includes("${{") ? [[name, scalarText(value)] as const] : [],
	);
}

/** `NAME=value` of each line whose value may be a command, or begin one, or is among those `asked` for. */
function addLines(text: Text, into: Map<string, Scalar[]>, asked: ReadonlySet<string>): void {
	for (const { 0: line, 1: name = "", 2: value = "", index } of text.text.matchAll(/^([A-Za-z_][\w-]*)=(.+)$/gm)) {
		if (value.includes(unknownPart)) continue;
		if (!asked.has(name) && (!mentionsCommand(value) || isIdle(value))) continue;
		const start = index + line.length - value.length;
		const place = placeOf(text, start, start + value.length);
		if (place === undefined) continue;
		const values = into.get(name) ?? [];
		if (values.some((other) => other.value === value)) continue;
		const { bounds } = place.source;
		if (values.length >= bounds.limits["script-ways"]) {
			bounds.meet("script-ways", place, "has variables of more values than are read");
		} else {
			const via = viaOf(text, start, start + value.length);
			into.set(name, [...values, scalar(value, place, via.length === 0 ? undefined : via)]);
		}
	}
}
