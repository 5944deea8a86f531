import type { Bounds } from "../../bounds.ts";
import { mayStart } from "./engine-command.ts";
import type { Node } from "./grammar.ts";
import { isIdleCommand } from "./idle-mention.ts";
import { mentionsCommand } from "./mention.ts";
import { readOnce, type Syntax } from "./syntax.ts";

/**
 * The syntax tree of a bash script: its statements, and all that stands in those of which something can come. Most
 * commands of a script are none of ours, and most nodes of its tree stand in those. Where no command is left but those
 * that change the folder, nothing can come of the others: then the tree is empty.
 */
export function bashSyntax(script: string, bounds: Bounds | undefined): Promise<Syntax> {
	const text = withoutComments(script);
	return readOnce("bash", text, bounds, (root) => {
		const tree = new Reading(text).statement(root, undefined);
		return hasCommand(tree, text) ? tree : { ...tree, children: [] };
	});
}

/**
 * Blanks for comments in backticks, which stand between the lines of a long command. To the grammar, such a comment
 * would go on to the end of its line, and what is behind it be part of the backticks.
 */
function withoutComments(text: string): string {
	return text.replace(/`#[^`\n]*`/g, (comment) => " ".repeat(comment.length));
}

/** Whether a statement has a command that matters for itself, however deep. */
function hasCommand(node: Syntax, text: string, parent?: Syntax): boolean {
	if (node.type === "command") {
		const written = text.slice(node.start, node.end);
		if (!changesFolder.test(written) && mayMatter(written, parent?.type === "redirected_statement")) return true;
	}
	return node.children.some((child) => hasCommand(child, text, node));
}

/** Whether a text runs other commands inside. */
export function substitutes(written: string): boolean {
	return /\$\(|`|[<>]\(/.test(written);
}

/** Whether anything can come of a command itself, as it is written, whatever its variables are. */
export function mayMatter(written: string, isRedirected: boolean): boolean {
	const isOurs = changesFolder.test(written) || written.includes("$") || mentionsCommand(written);
	if (!isOurs && !isRedirected) return false;
	const program = programIn.exec(written)?.[1];
	if (program !== undefined && !/^(?:cd|pushd)$/.test(program) && !mayStart(program)) return false;
	return !isIdleCommand(written);
}

const changesFolder = /^(?:cd|pushd)\b/;

/** The program of a command, where it is written out and ends where it seems to. */
const programIn = /^(?:sudo[ \t]+)?([\w./][\w./-]*)(?=\s|$)/;

class Reading {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** A node in which statements may stand, with those of its children in which something may; `parent` is a type. */
	statement(node: Node, parent: string | undefined, field?: string): Syntax {
		const { type } = node;
		const children: Syntax[] = [];
		if (type === "variable_assignment") return this.#whole(node, type, field);
		const written = this.#text.slice(node.startIndex, node.endIndex);
		if (type === "command" && mayMatter(written, parent === "redirected_statement"))
			return this.#whole(node, type, field);
		if (type !== "comment" && (!withoutStatements.has(type) || substitutes(written))) {
			const fields = fieldsOf(node, type);
			for (const child of node.namedChildren) {
				if (child === null) continue;
				const asked = fields?.get(child.id);
				const isWhole = asked !== undefined || (type === "redirected_statement" && child.type.endsWith("redirect"));
				const read = isWhole ? this.#whole(child, child.type, asked) : this.statement(child, type);
				// Of a statement in which nothing stands, nothing can come.
				if (isWhole || read.children.length > 0) children.push(read);
			}
		}
		return { type, start: node.startIndex, end: node.endIndex, isNamed: true, field, children };
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
		return { type, start: node.startIndex, end: node.endIndex, isNamed, field, children };
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
