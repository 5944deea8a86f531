import type { Place } from "../../source.ts";
import { get, type Scalar, type Step, scalar, stringOf, type Value, withStep } from "../../value.ts";
import { workspacePart } from "../shell/anchors.ts";
import { textOf } from "../shell/scalar-text.ts";
import { evaluateScalar } from "./expression.ts";
import { emptyScope, entryOf, type Outcome, type Scope, scopeWith } from "./outcome.ts";
import type { Runner } from "./runner.ts";
import type { Started } from "./triggers.ts";
import { mappingsOf } from "./whole.ts";

/** What inputs come to, by their names in lower case. */
export type Inputs = Pick<ReadonlyMap<string, readonly Outcome[]>, "get" | typeof Symbol.iterator>;

/** One caller of a reusable workflow or a local action, with what it gives. */
export type Call = {
	/** Where the caller names the callee. */
	readonly step: Step;
	/** What the caller's `with:` comes to. */
	readonly inputs: Inputs;
	readonly started: Started;
	readonly runners: readonly Runner[];
};

/** What is known of every job: where its checkout is. */
export const workflowScope: Scope = scopeWith({
	github: (path, host) =>
		path.length === 2 && path[1] === "workspace"
			? [{ known: scalar(workspacePart, host) }]
			: [{ unknown: [path.join(".")] }],
});

/** Whether no scope knows what a path of a context holds: those of which one may know something are told one by one. */
export function isKnownAtRunTimeOnly(path: readonly string[]): boolean {
	const [context = "", name] = path;
	if (context === "github") return path.length !== 2 || name !== "workspace";
	if (context === "needs" || context === "steps") return path.length !== 4;
	return context !== "matrix" && context !== "inputs" && context !== "env";
}

/** `env.X` of one `env:` mapping: a text, whatever is written. Its values see what stands around it. */
export function envScope(env: Value | undefined, outer: Scope): Scope {
	if (env === undefined || env.kind === "sequence") return outer;
	return (path, host) => {
		const name = path[1];
		if (path[0] !== "env" || path.length !== 2 || name === undefined) return outer(path, host);
		const { mappings, open } = mappingsOf(env, outer);
		const outcomes = mappings.flatMap((mapping): readonly Outcome[] => {
			const value = entryOf(mapping, name);
			if (value?.kind !== "scalar") return outer(path, host);
			const texts = asTexts(evaluateScalar(value, outer));
			return cameFrom(texts, { kind: "interpolation", place: host, name: `env.${name}` });
		});
		if (open) return [...outcomes, { unknown: [path.join(".")] }];
		return mappings.length === 0 ? outer(path, host) : outcomes;
	};
}

/** Whose inputs they are: those of an action are all texts, those of a workflow have a type. */
export type InputKind = "action" | "workflow";

/**
 * `inputs.X`: what the caller gives, else the default; without a caller, both the default and what nobody can know.
 * What a caller gives stands where it is put in, the caller on its way: faults are shown where the callee is defined.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs ConvertToWorkflowJobInputs
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionRunner.cs
 */
export function inputScope(kind: InputKind, declared: Value | undefined, call: Call | undefined, outer: Scope): Scope {
	const inputs = declared?.kind === "mapping" ? declared : undefined;
	return (path, host) => {
		const name = path[1];
		if (path[0] !== "inputs" || path.length !== 2 || name === undefined) return outer(path, host);
		const declaration = inputs && entryOf(inputs, name);
		const type = typeOf(kind, declaration);
		const typed = type === "string" ? asTexts : (outcomes: readonly Outcome[]) => outcomes;
		const given = call?.inputs.get(name.toLowerCase());
		if (given !== undefined && call !== undefined) return typed(given).map((outcome) => putIn(outcome, call, host));
		const unknown: Outcome = { unknown: [path.join(".")] };
		const choices = choicesOf(declaration);
		const value = declaration && get(declaration, "default");
		const step: Step = { kind: "interpolation", place: host, name: `inputs.${name}` };
		if (call === undefined && choices.length > 0) return cameFrom(typed(choices.map((known) => ({ known }))), step);
		if (value?.kind !== "scalar") {
			return call !== undefined && declaration !== undefined
				? [{ known: scalar(withoutDefault[type], host) }]
				: [unknown];
		}
		const fallback = cameFrom(typed(evaluateScalar(value, emptyScope)), step);
		return call === undefined ? [unknown, ...fallback] : fallback;
	};
}

/** What an input is that nobody gives and that has no default. */
const withoutDefault = { string: "", boolean: false, number: 0 } as const;

function typeOf(kind: InputKind, declaration: Value | undefined): keyof typeof withoutDefault {
	const written = kind === "workflow" && declaration !== undefined ? stringOf(get(declaration, "type")) : undefined;
	return written === "boolean" || written === "number" ? written : "string";
}

/** `with:` of a caller, evaluated where it stands. Each input is evaluated when it is read: most actions read none for us. */
export class Given implements Inputs {
	readonly #withs: Value | undefined;
	readonly #scope: Scope;
	readonly #known = new Map<string, readonly Outcome[]>();

	constructor(withs: Value | undefined, scope: Scope) {
		this.#withs = withs;
		this.#scope = scope;
	}

	get(name: string): readonly Outcome[] | undefined {
		const known = this.#known.get(name);
		if (known !== undefined) return known;
		const { mappings, open } = mappingsOf(this.#withs, this.#scope);
		const outcomes = mappings.flatMap((mapping): readonly Outcome[] => {
			const value = entryOf(mapping, name);
			return value?.kind === "scalar" ? evaluateScalar(value, this.#scope) : [];
		});
		const all = open ? [...outcomes, { unknown: [`inputs.${name}`] }] : outcomes;
		if (all.length === 0) return undefined;
		this.#known.set(name, all);
		return all;
	}

	*[Symbol.iterator](): MapIterator<[string, readonly Outcome[]]> {
		const { mappings } = mappingsOf(this.#withs, this.#scope);
		const names = new Set(mappings.flatMap(({ entries }) => Array.from(entries.keys(), (name) => name.toLowerCase())));
		for (const name of names) {
			const outcomes = this.get(name);
			if (outcomes !== undefined) yield [name, outcomes];
		}
	}
}

function putIn(outcome: Outcome, call: Call, host: Place): Outcome {
	if (outcome.known === undefined) return outcome;
	const place = outcome.known.place;
	const step: Step = { kind: "call", place, ...(call.step.name === undefined ? {} : { name: call.step.name }) };
	return { known: { ...outcome.known, place: host, via: [step] } };
}

/** `type: choice` of a manual trigger says all there can be. */
function choicesOf(declaration: Value | undefined): readonly Scalar[] {
	if (declaration === undefined || stringOf(get(declaration, "type")) !== "choice") return [];
	const options = get(declaration, "options");
	return options?.kind === "sequence" ? options.items.filter((item) => item.kind === "scalar") : [];
}

/** The same where a string is wanted: `false` is a text then, and true. */
export function asTexts(outcomes: readonly Outcome[]): readonly Outcome[] {
	return outcomes.map(({ known, ...rest }) => {
		if (known === undefined) return rest as Outcome;
		return known.kind === "scalar" ? { known: { ...known, value: textOf(known) } } : { known };
	});
}

/** What came by one more step. */
export function cameFrom(outcomes: readonly Outcome[], step: Step): readonly Outcome[] {
	return outcomes.map((outcome) => (outcome.known === undefined ? outcome : { known: withStep(outcome.known, step) }));
}
