import { Bounds } from "../../bounds.ts";
import { type Place, Source, startOf } from "../../source.ts";
import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { unknownPart } from "../docker/word.ts";
import { isIdle, isNamed, mayTakeApart } from "../shell/idle-mention.ts";
import { mentionsCommand, mentionsPartly } from "../shell/mention.ts";
import { textOf } from "../shell/scalar-text.ts";
import { evaluateText } from "./evaluation.ts";
import { textOfOutcome } from "./expression.ts";
import { expressionsIn, type Found, parse, readBy } from "./expression-syntax.ts";
import { hasExpressions, type MatrixScopes } from "./matrix.ts";
import type { Outcome, Scope } from "./outcome.ts";
import { isKnownAtRunTimeOnly } from "./scope.ts";

/** More than any command's name has, with what tells that it ends there. UTF-16 code units. */
const reach = 20;

/** What may stand between two parts of a command's name. */
const mayBeInName = /^[a-z-]*$/i;

/** An expression in a text, by its offsets, and all that it may come to; undefined where that may be anything. */
type Filled = { readonly start: number; readonly end: number; readonly fillings: readonly string[] | undefined };

const runTime: readonly string[] = [unknownPart];

/**
 * What the `run:` texts of a job may mention, over all combinations of its matrix at once: most mention no command
 * whatever their expressions come to, or none of which anything comes, and then need not be put together for each
 * combination.
 */
export class Mentions {
	readonly #scopes: MatrixScopes;
	readonly #host: Place;
	readonly #around: readonly (Value | undefined)[];
	readonly #texts = new Map<string, readonly string[] | undefined>();
	readonly #environments = new Map<Value, boolean>();

	/** `around`: the `env:` mappings that hold for all steps. */
	constructor(scopes: MatrixScopes, bounds: Bounds, around: readonly (Value | undefined)[] = []) {
		this.#scopes = scopes;
		this.#host = nowhere(bounds);
		this.#around = around;
	}

	/** Whether anything can come of a step in any combination. */
	mayMatter(step: Mapping): boolean {
		const run = stringOf(get(step, "run"));
		if (run === undefined || step.entries.has("uses")) return true;
		const mentions = mentionsCommand(run);
		const expressions = expressionsIn(run);
		if (mentions && !isIdle(without(run, expressions, () => unknownPart))) return true;
		const env = get(step, "env");
		const filled = this.#filled(run, expressions, env !== undefined);
		if (mayBring(run, filled) || (mentions && mayBring(run, filled, mayTakeApart))) return true;
		if (!mentions) return [...this.#around, env].some((one) => this.#isNamedFor(run, one));
		const written = without(run, filled, standIn);
		return (
			!isIdle(written) || (written.includes("$") && [...this.#around, env].some((one) => this.#isMentionedIn(one)))
		);
	}

	/** Whether a text may mention a command. `ownEnv`: the step has variables of its own. */
	mayBeIn(text: string, ownEnv: boolean): boolean {
		return mentionsCommand(text) || mayBring(text, this.#filled(text, expressionsIn(text), ownEnv));
	}

	/** Whether the value of a variable may mention a command. */
	#isMentionedIn(env: Value | undefined): boolean {
		if (env?.kind !== "mapping") return env !== undefined && hasExpressions(env);
		const known = this.#environments.get(env);
		if (known !== undefined) return known;
		const values = Array.from(env.entries.values(), ({ value }) => (value.kind === "scalar" ? textOf(value) : ""));
		const isMentioned = values.some((value) => this.mayBeIn(value, true));
		this.#environments.set(env, isMentioned);
		return isMentioned;
	}

	/** Whether a text has a variable whose value may mention a command. */
	#isNamedFor(text: string, env: Value | undefined): boolean {
		if (!text.includes("$")) return false;
		if (env?.kind !== "mapping") return this.#isMentionedIn(env);
		return Array.from(env.entries).some(
			([name, { value }]) => value.kind === "scalar" && isNamed(name, text) && this.mayBeIn(textOf(value), true),
		);
	}

	#filled(text: string, expressions: readonly Found[], ownEnv: boolean): readonly Filled[] {
		return expressions.map(({ start, end, innerStart, innerEnd }): Filled => {
			const inside = parse(text.slice(innerStart, innerEnd));
			if (inside?.path !== undefined && isKnownAtRunTimeOnly(inside.path)) return { start, end, fillings: runTime };
			const read = inside === undefined ? [] : inside.path === undefined ? readBy(inside.expression) : [inside.path];
			const mayBeAnything = ownEnv && read.some(([context]) => context === "env");
			return {
				start,
				end,
				fillings: mayBeAnything ? undefined : this.#textsOf(text.slice(innerStart, innerEnd), read),
			};
		});
	}

	/** Of a path all that callers give, however many they are: where none of it matters, none of it need be judged. */
	#outcomes(expression: string, scope: Scope): readonly Outcome[] {
		const path = parse(expression)?.path;
		if (path !== undefined) return scope(path, this.#host);
		return evaluateText({ text: expression, segments: [] }, this.#host, scope);
	}

	/** All that an expression that reads some paths may come to; undefined where that is more than is looked at. */
	#textsOf(expression: string, read: readonly (readonly string[])[]): readonly string[] | undefined {
		if (this.#texts.has(expression)) return this.#texts.get(expression);
		const scopes = this.#scopes.reading(this.#scopes.keysOf(read));
		const texts = scopes.flatMap((scope) => this.#outcomes(expression, scope).map(textOfOutcome));
		const isCut = this.#host.source.bounds.take().length > 0;
		const distinct = isCut ? undefined : [...new Set(texts)];
		this.#texts.set(expression, distinct);
		return distinct;
	}
}

/** Whether what is looked for has a part between two offsets. */
type IsPartly = (text: string, start: number, end: number) => boolean;

/**
 * Whether an expression may have a part in the mention of a command, or in what else is looked for: that lies in what it
 * comes to and the characters around it. Only where nothing but letters parts two expressions, both may have a part in it.
 */
function mayBring(text: string, filled: readonly Filled[], isPartly: IsPartly = mentionsPartly): boolean {
	let from = 0;
	for (const [index, { start, end, fillings }] of filled.entries()) {
		const next = filled[index + 1]?.start;
		if (fillings === undefined || (next !== undefined && mayBeInName.test(text.slice(end, next)))) return true;
		if (fillings !== runTime) {
			const ahead = text.slice(Math.max(from, start - reach), start);
			const behind = text.slice(end, Math.min(end + reach, next ?? text.length));
			const { length } = ahead;
			if (fillings.some((one) => isPartly(ahead + one + behind, length, length + one.length))) return true;
		}
		from = end;
	}
	return false;
}

/** The text with something in the stead of its expressions; `standIn` gets the character ahead, too. */
function without<T extends Pick<Found, "start" | "end">>(
	text: string,
	expressions: readonly T[],
	standIn: (expression: T, ahead: string) => string,
): string {
	let written = "";
	let from = 0;
	for (const expression of expressions) {
		const { start, end } = expression;
		written += text.slice(from, start) + standIn(expression, text.slice(Math.max(from, start - 1), start));
		from = end;
	}
	return written + text.slice(from);
}

/** What touches what is around it as an expression may: what nobody knows, or, where it may end in one, a backslash. */
function standIn({ fillings }: Filled, ahead: string): string {
	const endsPlainly = fillings?.every((filling) => !/[\\\r]$/.test(ahead + filling)) === true;
	return endsPlainly ? unknownPart : "\\";
}

/** A place with bounds of its own, because what meets one is said where a text is put together after all. */
function nowhere(bounds: Bounds): Place {
	const known = places.get(bounds);
	if (known !== undefined) return known;
	const made = startOf(new Source("", "", "", false, new Bounds(bounds.limits)));
	places.set(bounds, made);
	return made;
}

const places = new WeakMap<Bounds, Place>();
