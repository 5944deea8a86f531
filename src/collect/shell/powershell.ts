import { workspacePart } from "./anchors.ts";
import { normalize } from "./checkout-path.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { type Node, withSyntax } from "./grammar.ts";
import { type PowerShellState, PowerShellWords } from "./powershell-words.ts";
import type { ScriptContext } from "./script-context.ts";
import type { Text } from "./text.ts";

/**
 * The commands of a PowerShell script in the order in which they are written, words expanded: variables that the
 * script assigns literally (a text, or a list of texts) have their values.
 */
export async function powershellCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	return withSyntax("powershell", masked(script.text), script.segments[0]?.place.source.bounds, (root) => {
		const reader = new PowerShellReader(script, context);
		reader.visit(root);
		return reader.commands;
	});
}

/**
 * The grammar stumbles over `=`, `,` and quotes inside the arguments of other programs (`--env=A=b`). What it is asked
 * is where commands begin and end, so it reads a text of the same length without them; words are read from the script.
 */
function masked(text: string): string {
	return text
		.replace(/(?<=[ \t])(-{1,2}[\w-]+|\w[\w.-]*)=(?=[^\s=])/g, (_, name: string) => `${name}_`)
		.replace(/(?<=[ \t])[\w./:-]+_[^\s'"`|;&<>(){}#]*/g, (word) => word.replace(/[^\w.-]/g, "_"));
}

class PowerShellReader {
	readonly commands: ShellCommand[] = [];
	readonly #script: Text;
	readonly #state: PowerShellState;
	readonly #words: PowerShellWords;

	constructor(script: Text, context: ScriptContext) {
		this.#script = script;
		this.#state = { variables: new Map(), directory: context.directory };
		this.#words = new PowerShellWords(script, this.#state);
		for (const [name, text] of context.variables) {
			const place = text.segments[0]?.place;
			if (place !== undefined) this.#state.variables.set(`env:${name.toLowerCase()}`, [{ text, place }]);
		}
	}

	visit(node: Node): void {
		if (node.type === "assignment_expression") this.#assign(node);
		for (const child of node.namedChildren) if (child !== null) this.visit(child);
		if (node.type === "command") this.#command(node);
	}

	#command(node: Node): void {
		const name = node.childForFieldName("command_name") ?? firstOf(node, /^command_name/);
		if (name === null || name === undefined) return;
		const words: ShellWord[] = [...this.#words.expand(name.startIndex, name.endIndex)];
		// The grammar's own separators are blanks and a `:` that it takes for a parameter's value: only blanks part words.
		const elements = node.childForFieldName("command_elements") ?? firstOf(node, /^command_elements$/);
		const start = elements?.startIndex ?? node.endIndex;
		for (const [from, to] of wordSpans(this.#script.text, start, node.endIndex)) {
			// What stands behind a redirection is no argument of docker's that could matter.
			if (/^[\d*]?>/.test(this.#script.text.slice(from, to))) break;
			for (const one of this.#words.expand(from, to)) words.push(one);
		}
		const first = words[0]?.text.text.toLowerCase();
		if (first === undefined || first === "") return;
		if (/^(?:cd|chdir|set-location|push-location|sl|pushd)$/.test(first)) this.#enter(words.at(-1));
		this.commands.push({
			words,
			assignments: new Map(),
			variables: this.#environment(),
			directory: this.#state.directory,
			start: node.startIndex,
			script: this.#script,
		});
	}

	#environment(): ReadonlyMap<string, Text> {
		const known = new Map<string, Text>();
		for (const [name, [word]] of this.#state.variables) {
			if (name.startsWith("env:") && word !== undefined) known.set(name.slice(4).toUpperCase(), word.text);
		}
		return known;
	}

	#enter(word: ShellWord | undefined): void {
		const target = word?.text.text.replaceAll("\\", "/");
		if (target?.startsWith(workspacePart)) this.#state.directory = normalize("", target.slice(1).replace(/^\//, ""));
		else if (target === undefined || /^(?:[/~\uE000-\uF8FF]|[A-Za-z]:)/.test(target)) this.#state.directory = undefined;
		else if (this.#state.directory !== undefined) this.#state.directory = normalize(this.#state.directory, target);
	}

	#assign(node: Node): void {
		const left = node.namedChildren[0];
		const right = node.namedChildren.at(-1);
		const name = left?.text.replace(/^\$\{?|\}$/g, "").toLowerCase();
		if (name === undefined || right === null || right === undefined || left === right) return;
		const list = /^@\(([\s\S]*)\)$/.exec(right.text.trim());
		const offset = right.startIndex + right.text.indexOf(list?.[1] ?? right.text.trim());
		const inner = list?.[1] ?? right.text.trim();
		const literals = /^(?:\s*(?:'[^']*'|"[^"]*"|\d+)\s*(?:,|\r?\n|$)?)+$/.test(inner);
		if (!literals) {
			this.#state.variables.delete(name);
			return;
		}
		const words = [...inner.matchAll(/'[^']*'|"[^"]*"|\d+/g)].flatMap((match) =>
			this.#words.expand(offset + match.index, offset + match.index + match[0].length),
		);
		const operator = node.namedChildren.find((child) => child !== null && /operator/.test(child.type))?.text;
		this.#state.variables.set(name, operator === "+=" ? [...(this.#state.variables.get(name) ?? []), ...words] : words);
	}
}

function firstOf(node: Node, type: RegExp): Node | undefined {
	return node.namedChildren.find((child): child is Node => child !== null && type.test(child.type));
}

/** The stretches between blanks that stand in no quotes, parentheses or braces; a backtick holds lines together. */
function wordSpans(text: string, start: number, end: number): readonly (readonly [number, number])[] {
	const spans: (readonly [number, number])[] = [];
	let from: number | undefined;
	let quote: string | undefined;
	let depth = 0;
	for (let at = start; at < end; at++) {
		const char = text[at] ?? "";
		if (quote === undefined && depth === 0 && (/\s/.test(char) || (char === "`" && /\s/.test(text[at + 1] ?? " ")))) {
			if (from !== undefined) spans.push([from, at]);
			from = undefined;
			continue;
		}
		from ??= at;
		if (char === "`" && quote !== "'") at++;
		else if (quote !== undefined) {
			if (char === quote) quote = undefined;
		} else if (char === '"' || char === "'") quote = char;
		else if (char === "(" || char === "{") depth++;
		else if (char === ")" || char === "}") depth--;
	}
	if (from !== undefined) spans.push([from, end]);
	return spans;
}
