import type { Bounds } from "../../bounds.ts";
import { forTheGrammar } from "./bash-grammar.ts";
import { mayStart } from "./engine-command.ts";
import type { Node } from "./grammar.ts";
import { HandedOn } from "./handed-on.ts";
import { isIdleCommand } from "./idle-mention.ts";
import { mentionsCommand } from "./mention.ts";
import { type Syntax, syntaxReader } from "./syntax.ts";

/** What is read of a bash script before its words are. */
export type BashSyntax = {
	readonly root: Syntax;
	readonly handedOn: HandedOn;
};

/**
 * The syntax tree of a bash script: its statements, and all that stands in those of which something can come. Most
 * commands of a script are none of ours, and most nodes of its tree stand in those. Where no command is left but those
 * that change the folder, nothing can come of the others: then the tree is empty.
 *
 * @throws TooDear
 */
export async function bashSyntax(script: string, bounds: Bounds): Promise<BashSyntax> {
	const { root, handedOn, hasCommand } = await readBash(forTheGrammar(script), bounds);
	return { root: hasCommand ? root : { ...root, children: [] }, handedOn };
}

/**
 * The same, also where no command matters: for its variables.
 *
 * @throws TooDear
 */
export function bashStatements(script: string, bounds: Bounds): Promise<BashSyntax> {
	return readBash(forTheGrammar(script), bounds);
}

const readBash = syntaxReader("bash", (node, text): BashSyntax & { readonly hasCommand: boolean } => {
	const handedOn = new HandedOn(text);
	const root = new Reading(text, handedOn).statement(node, undefined);
	return { root, handedOn, hasCommand: hasCommand(root, text, handedOn) };
});

/** Whether a statement has a command that matters for itself, however deep. */
function hasCommand(node: Syntax, text: string, handedOn: HandedOn, parent?: Syntax): boolean {
	if (node.type === "command") {
		const written = text.slice(node.start, node.end);
		if (handedOn.runs(written)) return true;
		if (!changesState.test(written) && mayMatter(written, parent?.type === "redirected_statement")) return true;
	}
	return node.children.some((child) => hasCommand(child, text, handedOn, node));
}

/** Whether a text runs other commands inside. */
export function substitutes(written: string): boolean {
	return /\$\(|`|[<>]\(/.test(written);
}

/** Whether anything can come of a command itself, as it is written, whatever its variables are. */
export function mayMatter(written: string, isRedirected: boolean): boolean {
	if (changesState.test(written)) return true;
	if (!written.includes("$") && !mentionsCommand(written) && !isRedirected) return false;
	const program = programIn.exec(written)?.[1];
	if (program !== undefined && !mayStart(program)) return false;
	return !isIdleCommand(written);
}

/** Commands after which others are run elsewhere, or have other variables or arguments. */
const changesState =
	/^(?:\.|source|cd|pushd|popd|read|mapfile|readarray|getopts|let|shift|printf[ \t]+-v|set[ \t]+(?:[-+]\w+[ \t]+)*(?:--?(?=\s|$)|[^-+\s]))(?=\s|$)|^set[ \t]+[^-+\s]|^\(\(/;

/** The program of a command, where it is written out and ends where it seems to. */
const programIn = /^(?:sudo[ \t]+)?([\w./][\w./-]*)(?=\s|$)/;

/** The name that a definition of a function, or a command, begins with. */
export function nameAt(written: string): string | undefined {
	return /^(?:function\s+)?([^\s(){};&|<>"'$`\\]+)/.exec(written)?.[1];
}

/** The names of all functions that a script seems to define. */
function functionsIn(text: string): ReadonlySet<string> {
	const names = new Set<string>();
	for (const [, plain, behind] of text.matchAll(
		/(?<![\w.:+-])([\w.:+-]+)[ \t]*\([ \t]*\)|\bfunction[ \t]+([\w.:+-]+)/g,
	)) {
		names.add(plain ?? behind ?? "");
	}
	return names;
}

class Reading {
	readonly #text: string;
	readonly #functions: ReadonlySet<string>;
	readonly #handedOn: HandedOn;

	constructor(text: string, handedOn: HandedOn) {
		this.#text = text;
		this.#handedOn = handedOn;
		this.#functions = functionsIn(text);
	}

	/** A node in which statements may stand, with those of its children in which something may; `parent` is a type. */
	statement(node: Node, parent: string | undefined, field?: string): Syntax {
		const { type } = node;
		const children: Syntax[] = [];
		if (type === "variable_assignment") return this.#whole(node, type, field);
		const written = this.#text.slice(node.startIndex, node.endIndex);
		if (type === "command" && this.#mayMatter(written, parent === "redirected_statement"))
			return this.#whole(node, type, field);
		if (type !== "comment" && (!withoutStatements.has(type) || substitutes(written))) {
			const fields = fieldsOf(node, type);
			const operator = type === "list" ? node.children.find((child) => child?.isNamed === false)?.type : undefined;
			const conditions = withConditions.has(type)
				? node.childrenForFieldName("condition").map((child) => child?.id)
				: [];
			for (const child of node.namedChildren) {
				if (child === null) continue;
				const asked = fields?.get(child.id);
				const isWhole = asked !== undefined || isReadWhole(child.type, type);
				const behind = child.startIndex > node.startIndex ? operator : undefined;
				const role = conditions.includes(child.id) ? "condition" : behind;
				const read = isWhole ? this.#whole(child, child.type, asked) : this.statement(child, type, role);
				// Of a statement in which nothing stands, nothing can come, but to what reads it in a pipe.
				if (isWhole || read.children.length > 0 || type === "pipeline" || this.#changesVariables(child))
					children.push(read);
			}
		}
		return { type, start: node.startIndex, end: node.endIndex, isNamed: true, field, children };
	}

	#changesVariables(node: Node): boolean {
		return (
			node.type === "unset_command" || (node.type === "test_command" && this.#text.startsWith("((", node.startIndex))
		);
	}

	/** A call of a function may matter too, and what one command hands on to another. */
	#mayMatter(written: string, isRedirected: boolean): boolean {
		const name = this.#functions.size === 0 ? undefined : nameAt(written);
		if (name !== undefined && this.#functions.has(name)) return true;
		return this.#handedOn.prints(written) || this.#handedOn.runs(written) || mayMatter(written, isRedirected);
	}

	/** A node with all that is in it. */
	#whole(node: Node, type: string, field: string | undefined, isNamed = true): Syntax {
		const children: Syntax[] = [];
		if (!leaves.has(type)) {
			const fields = fieldsOf(node, type);
			const hasTokens = withTokens.has(type);
			for (const child of hasTokens ? node.children : node.namedChildren) {
				if (child === null) continue;
				children.push(this.#whole(child, child.type, fields?.get(child.id), !hasTokens || child.isNamed));
			}
		}
		return { type, start: this.#startOf(node, type), end: node.endIndex, isNamed, field, children };
	}

	/** Between two expansions in quotes (`"$A $B"`) the grammar takes blanks to be the second one's. */
	#startOf(node: Node, type: string): number {
		if (!/(?:expansion|substitution)$/.test(type)) return node.startIndex;
		const blanks = /^\s*/.exec(this.#text.slice(node.startIndex, node.endIndex))?.[0] ?? "";
		return node.startIndex + blanks.length;
	}
}

/** The fields that are asked for, by the ids of nodes. */
function fieldsOf(node: Node, type: string): ReadonlyMap<number, string> | undefined {
	const names = fieldsOfType[type];
	if (names === undefined) return undefined;
	const fields = new Map<number, string>();
	for (const name of names) {
		for (const child of node.childrenForFieldName(name)) if (child !== null) fields.set(child.id, name);
	}
	return fields;
}

const fieldsOfType: Readonly<Record<string, readonly string[] | undefined>> = {
	variable_assignment: ["name", "value"],
	for_statement: ["variable", "value"],
};

/** What is read by the kind of what it stands in, though no statement is in it. */
function isReadWhole(type: string, parent: string): boolean {
	if (parent === "redirected_statement") return type.endsWith("redirect");
	return parent === "declaration_command" && type === "variable_name";
}

/** Some of the statements in them are run in any case; `until` is a `while` to the grammar. */
const withConditions: ReadonlySet<string> = new Set(["if_statement", "while_statement"]);

/** Their operators are tokens. */
const withTokens: ReadonlySet<string> = new Set(["variable_assignment", "simple_expansion", "expansion"]);

/** No statement stands in them but by substitution. */
const withoutStatements: ReadonlySet<string> = new Set([
	"command",
	"command_name",
	"word",
	"string",
	"raw_string",
	"concatenation",
	"variable_name",
	"file_redirect",
]);

/** Nothing stands in them. */
const leaves: ReadonlySet<string> = new Set(["word", "string_content", "raw_string", "variable_name"]);
