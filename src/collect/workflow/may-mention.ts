import { Bounds } from "../../bounds.ts";
import { type Place, Source, startOf } from "../../source.ts";
import { mentionsCommand } from "../shell/mention.ts";
import { evaluateText } from "./evaluation.ts";
import { textOfOutcome } from "./expression.ts";
import { expressionsIn, pathsRead } from "./expression-syntax.ts";
import { keysRead, type MatrixScopes } from "./matrix.ts";

/** More than any command's name has, with what tells that it ends there. UTF-16 code units. */
const reach = 20;

/** What may stand between two parts of a command's name. */
const mayBeInName = /^[a-z-]*$/i;

/**
 * What the `run:` texts of a job may mention, over all combinations of its matrix at once: most mention no command
 * whatever their expressions come to, and then need not be put together for each combination.
 */
export class Mentions {
	readonly #scopes: MatrixScopes;
	readonly #host: Place;
	readonly #texts = new Map<string, readonly string[]>();

	constructor(scopes: MatrixScopes, bounds: Bounds) {
		this.#scopes = scopes;
		this.#host = nowhere(bounds);
	}

	/**
	 * Whether a text may mention a command. A mention that an expression has a part in lies in what that comes to and the
	 * characters around it; only where nothing but letters parts two expressions, both may have a part in it.
	 * `ownEnv`: the step has variables of its own.
	 */
	mayBeIn(text: string, ownEnv: boolean): boolean {
		const expressions = expressionsIn(text);
		let from = 0;
		for (const [index, { start, end }] of expressions.entries()) {
			const before = text.slice(from, start);
			const next = expressions[index + 1]?.start;
			if (mentionsCommand(before) || (next !== undefined && mayBeInName.test(text.slice(end, next)))) return true;
			const expression = text.slice(start, end);
			if (ownEnv && pathsRead(expression).some(([context]) => context === "env")) return true;
			const ahead = before.slice(-reach);
			const behind = text.slice(end, Math.min(end + reach, next ?? text.length));
			if (this.#textsOf(expression).some((filling) => mentionsCommand(ahead + filling + behind))) return true;
			from = end;
		}
		return mentionsCommand(text.slice(from));
	}

	/** All that an expression may come to. */
	#textsOf(expression: string): readonly string[] {
		const known = this.#texts.get(expression);
		if (known !== undefined) return known;
		const inner = { text: expression.slice("${{".length, -"}}".length), segments: [] };
		const scopes = this.#scopes.reading(keysRead([expression]));
		const texts = scopes.flatMap((scope) => evaluateText(inner, this.#host, scope).map(textOfOutcome));
		const distinct = [...new Set(texts)];
		this.#texts.set(expression, distinct);
		return distinct;
	}
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
