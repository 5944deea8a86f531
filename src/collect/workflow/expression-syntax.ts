import { type Expr, Lexer, Parser } from "@actions/expressions";
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

/** Offsets of one expression in a text: of `${{ … }}` as a whole, and of what is inside. */
export type Found = {
	readonly start: number;
	readonly end: number;
	readonly innerStart: number;
	readonly innerEnd: number;
};

/** The expressions of a text. */
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

/** The paths that the expressions of a text read: `matrix.image`, `inputs.x`. */
export function pathsRead(text: string): readonly (readonly string[])[] {
	return expressionsIn(text).flatMap(({ innerStart, innerEnd }) => {
		const inside = parse(text.slice(innerStart, innerEnd));
		if (inside === undefined) return [];
		return inside.path === undefined ? readBy(inside.expression) : [inside.path];
	});
}

/** What stands inside `${{ }}`: nothing but a path, or anything else. */
export type Inside = { readonly path: readonly string[] } | { readonly path?: undefined; readonly expression: Expr };

/** What is inside `${{ }}`; undefined where GitHub would refuse it. */
export function parse(text: string): Inside | undefined {
	if (parsed.has(text)) return parsed.get(text);
	const path = simplePath(text);
	const inside = path === undefined ? parseFully(text) : { path };
	if (parsed.size > 10_000) parsed.clear();
	parsed.set(text, inside);
	return inside;
}

/** Names between dots, which most expressions are: the library would take a hundred times as long. */
function simplePath(text: string): readonly string[] | undefined {
	if (!/^[ \t\r\n]*[a-z_][\w-]*(?:\.[a-z_][\w-]*){0,20}[ \t\r\n]*$/i.test(text)) return undefined;
	const [context = "", ...rest] = text.trim().split(".");
	const name = context.toLowerCase();
	return contextNames.includes(name) ? [name, ...rest] : undefined;
}

function parseFully(text: string): Inside | undefined {
	// Of nothing the library makes nothing, whatever its types say.
	if (text.trim() === "") return undefined;
	try {
		const expression = new Parser(new Lexer(text).lex().tokens, contextNames, runtimeFunctions).parse();
		const path = pathOf(expression);
		return path === undefined ? { expression } : { path };
	} catch {
		return undefined;
	}
}

/** The keys of an access such as `github.event['pull_request'].number`; undefined where one is computed. */
export function pathOf(expression: Expr): readonly string[] | undefined {
	if (expression instanceof ContextAccess) return [expression.name.lexeme.toLowerCase()];
	if (!(expression instanceof IndexAccess)) return undefined;
	const object = pathOf(expression.expr);
	if (object === undefined) return undefined;
	if (expression.index instanceof Star) return [...object, "*"];
	return expression.index instanceof Literal ? [...object, expression.index.literal.coerceString()] : undefined;
}

/** Every path that is read anywhere in an expression. */
export function readBy(expression: Expr): readonly (readonly string[])[] {
	const path = pathOf(expression);
	if (path !== undefined) return [path];
	if (expression instanceof Grouping) return readBy(expression.group);
	if (expression instanceof Unary) return readBy(expression.expr);
	if (expression instanceof Binary) return [...readBy(expression.left), ...readBy(expression.right)];
	if (expression instanceof Logical || expression instanceof FunctionCall) return expression.args.flatMap(readBy);
	if (expression instanceof IndexAccess) return [...readBy(expression.expr), ...readBy(expression.index)];
	return [];
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

const parsed = new Map<string, Inside | undefined>();

/** Where the `}}` stands that ends an expression; quoted ones do not. */
function endOf(text: string, from: number): number | undefined {
	const first = text.indexOf("}}", from);
	if (first === -1) return undefined;
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const char = text.charCodeAt(at);
		if (char === quote) quoted = !quoted;
		else if (!quoted && char === brace && text.charCodeAt(at + 1) === brace) return at;
	}
	return first;
}

const quote = 0x27;
const brace = 0x7d;
