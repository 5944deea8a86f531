import type { Syntax } from "./syntax.ts";

/** `$NAME`, `${NAME[2]}`, `${NAME:-value}`: what is asked of which variable. */
export type Parameter = {
	readonly name: string;
	/** Between the brackets of an array. */
	readonly index: string | undefined;
	/** `:-`, `+`, `#`, `!`, …; undefined where the value itself is meant. */
	readonly operator: string | undefined;
	/** What stands behind the operator. */
	readonly operands: readonly Syntax[];
};

/** What an expansion in a script's text asks for; undefined where it names no variable. */
export function parameterOf(node: Syntax, text: string): Parameter | undefined {
	const [first, ...operands] = node.children.filter((child) => child.isNamed);
	if (first === undefined) return undefined;
	const operator = node.children.find((child) => !child.isNamed && !/^\$?\{?$|^\}$/.test(child.type))?.type;
	if (first.type !== "subscript") {
		return { name: text.slice(first.start, first.end), index: undefined, operator, operands };
	}
	const named = first.children[0];
	if (named === undefined) return undefined;
	const index = text.slice(named.end + 1, first.end - 1);
	return { name: text.slice(named.start, named.end), index, operator, operands };
}

/** Whether all elements of an array, or all arguments, are meant; `joined` is as one word where they are quoted. */
export function wholeOf({ name, index }: Parameter): "each" | "joined" | undefined {
	const asked = index ?? name;
	return asked === "@" ? "each" : asked === "*" ? "joined" : undefined;
}
