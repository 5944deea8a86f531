import { Bounds } from "../../bounds.ts";
import { type Place, Source, startOf } from "../../source.ts";
import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { unknownPart } from "../docker/word.ts";
import { isIdle, mayTakeApart } from "../shell/idle-mention.ts";
import { mentionsCommand } from "../shell/mention.ts";
import { textOf } from "../shell/scalar-text.ts";
import { evaluateText } from "./evaluation.ts";
import { textOfOutcome } from "./expression.ts";
import { expressionsIn, parse, readBy } from "./expression-syntax.ts";
import { keysRead, type MatrixScopes } from "./matrix.ts";
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
		const env = get(step, "env");
		const filled = this.#filled(run, env !== undefined);
		const mentions = mentionsCommand(run);
		if (mayBring(run, filled, (text) => mentionsCommand(text) || (mentions && mayTakeApart(text)))) return true;
		if (!mentions) return false;
		const written = without(run, filled);
		return (
			!isIdle(written) || (written.includes("$") && [...this.#around, env].some((one) => this.#isMentionedIn(one)))
		);
	}

	/** Whether a text may mention a command. `ownEnv`: the step has variables of its own. */
	mayBeIn(text: string, ownEnv: boolean): boolean {
		return mentionsCommand(text) || mayBring(text, this.#filled(text, ownEnv), mentionsCommand);
	}

	/** Whether the value of a variable may mention a command. */
	#isMentionedIn(env: Value | undefined): boolean {
		if (env?.kind !== "mapping") return false;
		const known = this.#environments.get(env);
		if (known !== undefined) return known;
		const values = Array.from(env.entries.values(), ({ value }) => (value.kind === "scalar" ? textOf(value) : ""));
		const isMentioned = values.some((value) => this.mayBeIn(value, true));
		this.#environments.set(env, isMentioned);
		return isMentioned;
	}

	#filled(text: string, ownEnv: boolean): readonly Filled[] {
		return expressionsIn(text).map(({ start, end, innerStart, innerEnd }): Filled => {
			const inside = parse(text.slice(innerStart, innerEnd));
			if (inside?.path !== undefined && isKnownAtRunTimeOnly(inside.path)) return { start, end, fillings: runTime };
			const read = inside === undefined ? [] : inside.path === undefined ? readBy(inside.expression) : [inside.path];
			const mayBeAnything = ownEnv && read.some(([context]) => context === "env");
			return { start, end, fillings: mayBeAnything ? undefined : this.#textsOf(text.slice(start, end)) };
		});
	}

	/** All that an expression may come to; undefined where that is more than is looked at. */
	#textsOf(expression: string): readonly string[] | undefined {
		if (this.#texts.has(expression)) return this.#texts.get(expression);
		const inner = { text: expression.slice("${{".length, -"}}".length), segments: [] };
		const scopes = this.#scopes.reading(keysRead([expression]));
		const texts = scopes.flatMap((scope) => evaluateText(inner, this.#host, scope).map(textOfOutcome));
		const isCut = this.#host.source.bounds.take().length > 0;
		const distinct = isCut ? undefined : [...new Set(texts)];
		this.#texts.set(expression, distinct);
		return distinct;
	}
}

/**
 * Whether an expression may have a part in a word that is looked for: the word lies in what it comes to and the
 * characters around it. Only where nothing but letters parts two expressions, both may have a part in it.
 */
function mayBring(text: string, filled: readonly Filled[], isIn: (text: string) => boolean): boolean {
	let from = 0;
	for (const [index, { start, end, fillings }] of filled.entries()) {
		const next = filled[index + 1]?.start;
		if (fillings === undefined || (next !== undefined && mayBeInName.test(text.slice(end, next)))) return true;
		if (fillings !== runTime) {
			const ahead = text.slice(Math.max(from, start - reach), start);
			const behind = text.slice(end, Math.min(end + reach, next ?? text.length));
			if (fillings.some((filling) => isIn(ahead + filling + behind))) return true;
		}
		from = end;
	}
	return false;
}

/**
 * The text with something in the stead of its expressions that touches what is around it as they may do: what only run
 * time knows, or, where a backslash may end what stands there, a backslash.
 */
function without(text: string, filled: readonly Filled[]): string {
	let written = "";
	let from = 0;
	for (const { start, end, fillings } of filled) {
		const last = text.slice(Math.max(from, start - 1), start);
		const mayEscape = fillings?.every((filling) => !/[\\\r]$/.test(last + filling)) !== true;
		written += text.slice(from, start) + (mayEscape ? "\\" : unknownPart);
		from = end;
	}
	return written + text.slice(from);
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
