import { data, Evaluator, type Expr, Lexer, Parser } from "@actions/expressions";
import {
	Binary,
	ContextAccess,
	FunctionCall,
	Grouping,
	IndexAccess,
	Literal,
	Logical,
	Star,
	Unary,
} from "@actions/expressions/ast";
import { wellKnownFunctions } from "@actions/expressions/funcs";
import { type Token, TokenType } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import type { Place } from "../../source.ts";
import { get, type Scalar, scalar, toJson, type Value } from "../../value.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { join, type Part, partsBetween, placeOf, slice, type Text, unknownAt } from "../shell/text.ts";

/**
 * What an expression may come to: a value with its place, or something that only run time knows, with the contexts it
 * is read from. `inputs.x || 'a'` has two outcomes.
 */
export type Outcome =
	| { readonly known: Value; readonly unknown?: undefined }
	| { readonly unknown: readonly string[]; readonly truth?: boolean; readonly known?: undefined };

/**
 * What a context holds at a path (`["matrix", "image"]`). `host` is the place of the expression that asks: values that
 * stand elsewhere get it as the place of their last step.
 */
export type Scope = (path: readonly string[], host: Place) => readonly Outcome[];

/** Outcomes of one expression; `a || b || …` seldom has more than three. */
const maxOutcomes = 32;

/** Nothing is known. */
export const emptyScope: Scope = (path) => [{ unknown: [path.join(".")] }];

/** A scope that knows some contexts and asks `outer` for the others. */
export function scopeWith(contexts: { readonly [name: string]: Scope }, outer: Scope = emptyScope): Scope {
	return (path, host) => (contexts[path[0] ?? ""] ?? outer)(path, host);
}

/** The expressions of a text: offsets of `${{ … }}` as wholes, and of what is inside. */
export function expressionsIn(text: string): readonly Found[] {
	const found: Found[] = [];
	for (let at = text.indexOf("${{"); at !== -1; at = text.indexOf("${{", at)) {
		const end = endOf(text, at + 3);
		if (end === undefined) break;
		found.push({ start: at, end: end + 2, innerStart: at + 3, innerEnd: end });
		at = end + 2;
	}
	return found;
}

type Found = { readonly start: number; readonly end: number; readonly innerStart: number; readonly innerEnd: number };

/** Where the `}}` stands that ends an expression; quoted ones do not. */
function endOf(text: string, from: number): number | undefined {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "'") quoted = !quoted;
		else if (!quoted && text.startsWith("}}", at)) return at;
	}
	const plain = text.indexOf("}}", from);
	return plain === -1 ? undefined : plain;
}

/**
 * A scalar's value with its expressions evaluated. A scalar that is one expression may become anything (a mapping of
 * a matrix, what `fromJSON` brings); others become texts.
 */
export function evaluateScalar(value: Scalar, scope: Scope): readonly Outcome[] {
	if (typeof value.value !== "string" || !value.value.includes("${{")) return [{ known: value }];
	const text = scalarText(value);
	const only = onlyExpression(text);
	if (only !== undefined) return evaluateText(slice(text, only.innerStart, only.innerEnd), value.place, scope);
	return interpolate(text, scope).map((variant) => {
		const unknown = variant.segments.flatMap((segment) => segment.unknown ?? []);
		return unknown.length > 0 ? { unknown } : { known: { ...value, value: variant.text } };
	});
}

function onlyExpression(text: Text): Found | undefined {
	const [first, second] = expressionsIn(text.text);
	if (first === undefined || second !== undefined) return undefined;
	const around = text.text.slice(0, first.start) + text.text.slice(first.end);
	return around.trim() === "" ? first : undefined;
}

/**
 * The texts that a text with `${{ }}` may become. The outcomes of several expressions are not multiplied: the n-th
 * text has the n-th outcome of each, so that each outcome is in at least one.
 */
export function interpolate(text: Text, scope: Scope): readonly Text[] {
	const found = expressionsIn(text.text);
	if (found.length === 0) return [text];
	const alternatives = found.map(({ start, end, innerStart, innerEnd }) => {
		const host = placeOf(text, start, end) ?? startPlace(text);
		const outcomes = evaluateText(slice(text, innerStart, innerEnd), host, scope);
		const known = outcomes.filter((outcome) => outcome.known !== undefined);
		return (known.length > 0 ? known : outcomes).map((outcome) => partsFor(outcome, host));
	});
	const count = Math.max(...alternatives.map((list) => list.length));
	return Array.from({ length: count }, (_, index) => {
		const parts: Part[] = [];
		let at = 0;
		found.forEach(({ start, end }, position) => {
			const list = alternatives[position] ?? [];
			parts.push(...partsBetween(text, at, start), ...(list[Math.min(index, list.length - 1)] ?? []));
			at = end;
		});
		parts.push(...partsBetween(text, at, text.text.length));
		return join(parts);
	});
}

/** The contexts behind the expressions of a text that have an outcome which only run time knows. */
export function unknownContexts(text: Text, scope: Scope): readonly string[] {
	return expressionsIn(text.text).flatMap(({ start, end, innerStart, innerEnd }) => {
		const host = placeOf(text, start, end) ?? startPlace(text);
		return evaluateText(slice(text, innerStart, innerEnd), host, scope).flatMap((outcome) => outcome.unknown ?? []);
	});
}

/** The paths that the expressions of a text read: `matrix.image`, `inputs.x`. */
export function pathsRead(text: string): readonly (readonly string[])[] {
	return expressionsIn(text).flatMap(({ innerStart, innerEnd }) => {
		const expression = parse(text.slice(innerStart, innerEnd));
		return expression === undefined ? [] : readBy(expression);
	});
}

function startPlace(text: Text): Place {
	const first = text.segments[0];
	if (first === undefined) throw new Error("an expression stands in an empty text");
	return first.place;
}

function partsFor(outcome: Outcome, host: Place): readonly Part[] {
	if (outcome.known === undefined) return [unknownAt(host, outcome.unknown)];
	const value = outcome.known;
	if (value.kind !== "scalar") return [{ text: JSON.stringify(toJson(value)), place: value.place, exact: false, host }];
	const inside = value.place.source === host.source && host.start <= value.place.start && value.place.end <= host.end;
	const text = scalarText(value);
	return partsBetween(text, 0, text.text.length).map((part) => (inside ? part : { ...part, host }));
}

function evaluateText(text: Text, host: Place, scope: Scope): readonly Outcome[] {
	const expression = parse(text.text);
	// GitHub refuses such a workflow; what it would be is nobody's to say.
	if (expression === undefined) return [{ unknown: [text.text.trim()] }];
	return bounded(new Evaluation(text, host, scope).evaluate(expression));
}

const contextNames = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs",
];

const runtimeFunctions = ["hashFiles", "always", "success", "failure", "cancelled"].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255,
}));

const parsed = new Map<string, Expr | undefined>();

function parse(text: string): Expr | undefined {
	if (parsed.has(text)) return parsed.get(text);
	let expression: Expr | undefined;
	try {
		expression = new Parser(new Lexer(text).lex().tokens, contextNames, runtimeFunctions).parse();
	} catch {
		expression = undefined;
	}
	if (parsed.size > 10_000) parsed.clear();
	parsed.set(text, expression);
	return expression;
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
		if (expression instanceof Logical) return bounded(this.#logical(expression));
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
		const known: unknown = JSON.parse(JSON.stringify(expression.literal, data.replacer));
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
		if (expression.index instanceof Star) return [{ unknown: readBy(expression).map((read) => read.join(".")) }];
		return this.#pairs([expression.expr, expression.index], (values) => {
			const [object, index] = values;
			if (object === undefined || index?.kind !== "scalar") return { known: scalar(null, this.#host) };
			const found =
				object.kind === "sequence" ? object.items[Number(index.value)] : entryOf(object, String(index.value));
			return { known: found ?? scalar(null, this.#host) };
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
				return { known: fromJson(JSON.parse(JSON.stringify(result, data.replacer)), origin) };
			} catch {
				return { unknown: readBy(expression).map((read) => read.join(".")) };
			}
		});
	}

	/** All ways to choose one outcome of each argument. */
	#pairs(args: readonly Expr[], apply: (values: readonly Value[]) => Outcome): readonly Outcome[] {
		let chosen: readonly (readonly Outcome[])[] = [[]];
		for (const argument of args) {
			const outcomes = this.evaluate(argument);
			chosen = chosen.flatMap((before) => outcomes.map((outcome) => [...before, outcome])).slice(0, maxOutcomes);
		}
		return chosen.map((outcomes) => {
			const unknown = outcomes.flatMap((outcome) => outcome.unknown ?? []);
			if (unknown.length > 0) return { unknown };
			return apply(outcomes.flatMap((outcome) => outcome.known ?? []));
		});
	}
}

/** The keys of an access such as `github.event['pull_request'].number`; undefined where one is computed. */
function pathOf(expression: Expr): readonly string[] | undefined {
	if (expression instanceof ContextAccess) return [expression.name.lexeme.toLowerCase()];
	if (!(expression instanceof IndexAccess)) return undefined;
	const object = pathOf(expression.expr);
	if (object === undefined) return undefined;
	if (expression.index instanceof Star) return [...object, "*"];
	return expression.index instanceof Literal ? [...object, expression.index.literal.coerceString()] : undefined;
}

/** Every path that is read anywhere in an expression. */
function readBy(expression: Expr): readonly (readonly string[])[] {
	const path = pathOf(expression);
	if (path !== undefined) return [path];
	if (expression instanceof Grouping) return readBy(expression.group);
	if (expression instanceof Unary) return readBy(expression.expr);
	if (expression instanceof Binary) return [...readBy(expression.left), ...readBy(expression.right)];
	if (expression instanceof Logical || expression instanceof FunctionCall) return expression.args.flatMap(readBy);
	if (expression instanceof IndexAccess) return [...readBy(expression.expr), ...readBy(expression.index)];
	return [];
}

function truthOf(outcome: Outcome): boolean | undefined {
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
	return JSON.parse(JSON.stringify(toJson(value)), data.reviver) as data.ExpressionData;
}

/** Plain data as values that all stand at one place. */
export function fromJson(json: unknown, origin: { readonly place: Place; readonly via?: Value["via"] }): Value {
	const { place, via } = origin;
	const base = via === undefined ? { place } : { place, via };
	if (Array.isArray(json)) return { kind: "sequence", items: json.map((item) => fromJson(item, { place })), ...base };
	if (json !== null && typeof json === "object") {
		const entries = Object.entries(json).map(
			([key, item]) => [key, { key: place, value: fromJson(item, { place }) }] as const,
		);
		return { kind: "mapping", entries: new Map(entries), ...base };
	}
	const plain = typeof json === "string" || typeof json === "number" || typeof json === "boolean" ? json : null;
	return { kind: "scalar", value: plain, ...base };
}

/** A key of a mapping; contexts do not tell upper from lower case. */
export function entryOf(value: Value, key: string): Value | undefined {
	const exact = get(value, key);
	if (exact !== undefined || value.kind !== "mapping") return exact;
	const lower = key.toLowerCase();
	for (const [name, entry] of value.entries) if (name.toLowerCase() === lower) return entry.value;
	return undefined;
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

function bounded(outcomes: readonly Outcome[]): readonly Outcome[] {
	return outcomes.slice(0, maxOutcomes);
}
