import { data, Evaluator, type Expr } from "@actions/expressions";
import { Binary, FunctionCall, Grouping, IndexAccess, Literal, Logical, Star, Unary } from "@actions/expressions/ast";
import { wellKnownFunctions } from "@actions/expressions/funcs";
import { type Token, TokenType } from "@actions/expressions/lexer";
import { equals, truthy } from "@actions/expressions/result";
import type { Place } from "../../source.ts";
import { type Scalar, scalar, toJson, type Value } from "../../value.ts";
import { textOf } from "../shell/scalar-text.ts";
import { placeOf, type Text } from "../shell/text.ts";
import { parse, pathOf, readBy } from "./expression-syntax.ts";
import { fromJson } from "./from-json.ts";
import type { Outcome, Scope } from "./outcome.ts";
import { valueAt } from "./value-at.ts";

/**
 * What the inside of `${{ }}` may come to. Where one argument has several outcomes, each is carried through, so that
 * `a || b` with an unknown `a` is both. `host` is the place of the whole expression.
 */
export function evaluateText(text: Text, host: Place, scope: Scope): readonly Outcome[] {
	const inside = parse(text.text);
	// GitHub refuses such a workflow; what it would be is nobody's to say.
	if (inside === undefined) return [{ unknown: [text.text.trim()] }];
	if (inside.path !== undefined) return bounded(scope(inside.path, host), host);
	return bounded(new Evaluation(text, host, scope).evaluate(inside.expression), host);
}

/** `left == right`: of texts without regard to case, of other types as numbers. */
export function isEqual(left: Scalar, right: Scalar): boolean {
	return equals(dataOf(left), dataOf(right));
}

class Evaluation {
	readonly #text: Text;
	readonly #host: Place;
	readonly #scope: Scope;

	constructor(text: Text, host: Place, scope: Scope) {
		this.#text = text;
		this.#host = host;
		this.#scope = scope;
	}

	evaluate(expression: Expr): readonly Outcome[] {
		if (expression instanceof Grouping) return this.evaluate(expression.group);
		if (expression instanceof Literal) return [{ known: this.#literal(expression) }];
		if (expression instanceof Logical) return bounded(this.#logical(expression), this.#host);
		const path = pathOf(expression);
		if (path !== undefined) return this.#scope(path, this.#host);
		if (expression instanceof IndexAccess) return this.#index(expression);
		if (expression instanceof FunctionCall) return this.#call(expression);
		if (expression instanceof Unary) {
			return this.#combine([expression.expr], expression, ([value]) => new Unary(expression.operator, literal(value)));
		}
		if (expression instanceof Binary) {
			return this.#combine(
				[expression.left, expression.right],
				expression,
				([left, right]) => new Binary(literal(left), expression.operator, literal(right)),
			);
		}
		return [{ unknown: readBy(expression).map((read) => read.join(".")) }];
	}

	#literal(expression: Literal): Scalar {
		const { token } = expression;
		const start = offsetOf(this.#text.text, token.range.start.line, token.range.start.column);
		const place = placeOf(this.#text, start, start + token.lexeme.length) ?? this.#host;
		const known = jsonOf(expression.literal);
		const plain = typeof known === "string" || typeof known === "number" || typeof known === "boolean" ? known : null;
		return scalar(plain, place);
	}

	#logical(expression: Logical): readonly Outcome[] {
		const stopsAt = expression.operator.type === TokenType.OR;
		let open: readonly Outcome[] = [];
		const done: Outcome[] = [];
		expression.args.forEach((argument, index) => {
			if (index > 0 && open.length === 0) return;
			const outcomes = this.evaluate(argument);
			const next: Outcome[] = [];
			for (const outcome of outcomes) {
				const truth = truthOf(outcome);
				if (index === expression.args.length - 1 || truth === stopsAt) done.push(outcome);
				else if (truth !== undefined) next.push(outcome);
				else {
					// Either: where it stops the chain, it is still unknown, but of known truth.
					done.push({ unknown: outcome.unknown ?? [], truth: stopsAt });
					next.push({ unknown: outcome.unknown ?? [], truth: !stopsAt });
				}
			}
			open = next;
		});
		return done;
	}

	/** An access whose object or index is itself computed. */
	#index(expression: IndexAccess): readonly Outcome[] {
		const indices: Expr[] = [];
		let object: Expr = expression;
		for (; object instanceof IndexAccess && pathOf(object) === undefined; object = object.expr)
			indices.unshift(object.index);
		return this.#pairs([object, ...indices.filter((index) => !(index instanceof Star))], ([value, ...computed]) => {
			const left = computed.values();
			const keys = indices.map((index) => (index instanceof Star ? "*" : keyOf(left.next().value)));
			return { known: (value && valueAt(value, keys)) ?? scalar(null, this.#host) };
		});
	}

	#call(expression: FunctionCall): readonly Outcome[] {
		const name = expression.functionName.lexeme.toLowerCase();
		if (wellKnownFunctions[name] === undefined) {
			return [
				{ unknown: [`${expression.functionName.lexeme}()`, ...readBy(expression).map((read) => read.join("."))] },
			];
		}
		if (name === "case") return this.#cases(expression);
		return this.#combine(
			expression.args,
			expression,
			(values) => new FunctionCall(expression.functionName, values.map(literal)),
		);
	}

	/** `case(condition, value, …, otherwise)`: every value whose condition may hold. */
	#cases(expression: FunctionCall): readonly Outcome[] {
		const done: Outcome[] = [];
		for (let index = 0; index < expression.args.length; index += 2) {
			const [condition, value] = expression.args.slice(index, index + 2);
			if (condition === undefined) break;
			if (value === undefined) return [...done, ...this.evaluate(condition)];
			const truths = this.evaluate(condition).map(truthOf);
			if (truths.some((truth) => truth !== false)) done.push(...this.evaluate(value));
			if (truths.every((truth) => truth === true)) return done;
		}
		return done;
	}

	/** The library computes what is known; the result stands where the only argument from elsewhere stands, or here. */
	#combine(args: readonly Expr[], expression: Expr, build: (values: readonly Value[]) => Expr): readonly Outcome[] {
		return this.#pairs(args, (values) => {
			try {
				const result = new Evaluator(build(values), new data.Dictionary()).evaluate();
				const elsewhere = values.filter((value) => value.place.source !== this.#host.source || value.via !== undefined);
				const [only] = elsewhere;
				const origin = elsewhere.length === 1 && only !== undefined ? only : { place: this.#host };
				return { known: fromJson(jsonOf(result), origin) };
			} catch {
				return { unknown: readBy(expression).map((read) => read.join(".")) };
			}
		});
	}

	/** All ways to choose one outcome of each argument. */
	#pairs(args: readonly Expr[], apply: (values: readonly Value[]) => Outcome): readonly Outcome[] {
		let chosen: readonly (Chosen | undefined)[] = [undefined];
		for (const argument of args) {
			const outcomes = this.evaluate(argument);
			const all = chosen.flatMap((before) => outcomes.map((outcome) => ({ outcome, before })));
			chosen = bounded(all, this.#host);
		}
		return chosen.map(inOrder).map((outcomes) => {
			const known = outcomes.flatMap((outcome) => outcome.known ?? []);
			if (known.length < outcomes.length) return { unknown: outcomes.flatMap((outcome) => outcome.unknown ?? []) };
			return apply(known);
		});
	}
}

/** An outcome of an argument, and those of the arguments before it, which many share. */
type Chosen = { readonly outcome: Outcome; readonly before: Chosen | undefined };

function inOrder(last: Chosen | undefined): readonly Outcome[] {
	const outcomes: Outcome[] = [];
	for (let at = last; at !== undefined; at = at.before) outcomes.push(at.outcome);
	return outcomes.reverse();
}

function keyOf(index: Value | undefined): string {
	return index?.kind === "scalar" ? textOf(index) : "";
}

/** Whether a condition holds that comes to this; undefined where only run time knows. */
export function truthOf(outcome: Outcome): boolean | undefined {
	return outcome.known === undefined ? outcome.truth : truthy(dataOf(outcome.known));
}

const literalToken: Token = {
	type: TokenType.STRING,
	lexeme: "",
	range: { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } },
};

function literal(value: Value | undefined): Literal {
	return new Literal(value === undefined ? new data.Null() : dataOf(value), literalToken);
}

function dataOf(value: Value): data.ExpressionData {
	const json = toJson(value);
	if (typeof json === "string") return new data.StringData(json);
	return JSON.parse(JSON.stringify(json), data.reviver) as data.ExpressionData;
}

function jsonOf(result: data.ExpressionData): unknown {
	if (result instanceof data.StringData || result instanceof data.BooleanData) return result.value;
	return JSON.parse(JSON.stringify(result, data.replacer));
}

function offsetOf(text: string, line: number, column: number): number {
	let at = 0;
	for (let passed = 0; passed < line; passed++) {
		const next = text.indexOf("\n", at);
		if (next === -1) break;
		at = next + 1;
	}
	return at + column;
}

/** `a || b || …` seldom has more than three outcomes; each doubles what is around it. */
function bounded<T>(outcomes: readonly T[], { source, start, end }: Place): readonly T[] {
	const { limits } = source.bounds;
	if (outcomes.length <= limits.outcomes) return outcomes;
	source.bounds.meet("outcomes", { source, start, end }, "may become more texts than are judged");
	return outcomes.slice(0, limits.outcomes);
}
