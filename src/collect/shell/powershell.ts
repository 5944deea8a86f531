import { workspacePart } from "./anchors.ts";
import { behindAnchor, normalize } from "./checkout-path.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { CommandLimit } from "./command-limit.ts";
import { mayStart } from "./engine-command.ts";
import { powershellSyntax } from "./powershell-syntax.ts";
import { type PowerShellState, PowerShellWords } from "./powershell-words.ts";
import type { ScriptContext } from "./script-context.ts";
import type { Syntax } from "./syntax.ts";
import type { Text } from "./text.ts";

/**
 * The commands of a PowerShell script in the order in which they are written, words expanded: variables that the
 * script assigns literally (a text, or a list of texts) have their values.
 */
export async function powershellCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	const parsed = masked(script.text);
	const steps = await powershellSyntax(parsed, context.bounds);
	// Where no command matters, its variables need not be read, nor where they are written.
	if (!steps.some((step) => isCommandOfOurs(step, script.text))) return [];
	const reader = new PowerShellReader(script, parsed, context);
	for (const step of steps) reader.take(step);
	return reader.commands;
}

function isCommandOfOurs(step: Syntax, text: string): boolean {
	const name = step.type === "command" ? nameOf(step) : undefined;
	if (name === undefined) return false;
	const program = text.slice(name.start, name.end);
	return mayBeOurs(program) && !changesFolder.test(program);
}

function nameOf(command: Syntax): Syntax | undefined {
	return command.children.find((child) => child.field === "command_name");
}

/** Whether the words of a command whose name is written so are worth putting together. Most are none of ours. */
function mayBeOurs(program: string): boolean {
	return !/^[\w./\\:-]+$/.test(program) || changesFolder.test(program) || mayStart(program);
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
	/** What the offsets of nodes are into, too. */
	readonly #parsed: string;
	readonly #state: PowerShellState;
	readonly #words: PowerShellWords;
	readonly #limit: CommandLimit;

	constructor(script: Text, parsed: string, context: ScriptContext) {
		this.#script = script;
		this.#parsed = parsed;
		this.#state = { variables: new Map(), directory: context.directory };
		this.#words = new PowerShellWords(script, this.#state);
		this.#limit = new CommandLimit(script, context.bounds);
		for (const [name, text] of context.variables) {
			const place = text.segments[0]?.place;
			if (place !== undefined) this.#state.variables.set(`env:${name.toLowerCase()}`, [{ text, place }]);
		}
	}

	take(step: Syntax): void {
		if (this.#limit.isMet) return;
		if (step.type === "command") this.#command(step);
		else this.#assign(step);
	}

	#command(node: Syntax): void {
		const name = nameOf(node);
		if (name === undefined || !mayBeOurs(this.#script.text.slice(name.start, name.end))) return;
		const words: ShellWord[] = [...this.#words.expand(name.start, name.end)];
		// The grammar's own separators are blanks and a `:` that it takes for a parameter's value: only blanks part words.
		const elements = node.children.find((child) => child.field === "command_elements");
		const start = elements?.start ?? node.end;
		for (const [from, to] of wordSpans(this.#script.text, start, node.end)) {
			// What stands behind a redirection is no argument of docker's that could matter.
			if (/^[\d*]?>/.test(this.#script.text.slice(from, to))) break;
			if (this.#limit.isMet) return;
			const expanded = this.#words.expand(from, to);
			this.#limit.expand(to - from, expanded);
			for (const one of expanded) words.push(one);
		}
		const first = words[0]?.text.text;
		if (first === undefined || first === "") return;
		// By itself it leads home.
		if (changesFolder.test(first)) this.#enter(words.slice(1).at(-1));
		this.#limit.addCommand();
		this.commands.push({
			words,
			assignments: new Map(),
			variables: this.#environment(),
			isExported: () => true,
			directory: this.#state.directory,
			start: node.start,
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
		if (target?.startsWith(workspacePart)) this.#state.directory = behindAnchor(target);
		else if (target === undefined || /^(?:[/~\uE000-\uF8FF]|[A-Za-z]:)/.test(target)) this.#state.directory = undefined;
		else if (this.#state.directory !== undefined) this.#state.directory = normalize(this.#state.directory, target);
	}

	#assign(node: Syntax): void {
		const left = node.children[0];
		const right = node.children.at(-1);
		if (left === undefined || right === undefined || left === right) return;
		const name = this.#textOf(left)
			.replace(/^\$\{?|\}$/g, "")
			.toLowerCase();
		const written = this.#textOf(right);
		const inner = /^@\(([\s\S]*)\)$/.exec(written.trim())?.[1] ?? written.trim();
		const offset = right.start + written.indexOf(inner);
		if (!literals.test(inner)) {
			this.#state.variables.delete(name);
			return;
		}
		const words = [...inner.matchAll(/'[^']*'|"[^"]*"|\d+/g)].flatMap((match) =>
			this.#words.expand(offset + match.index, offset + match.index + match[0].length),
		);
		const operator = node.children.find((child) => child.type.includes("operator"));
		this.#state.variables.set(
			name,
			operator !== undefined && this.#textOf(operator) === "+="
				? [...(this.#state.variables.get(name) ?? []), ...words]
				: words,
		);
	}

	#textOf(node: Syntax): string {
		return this.#parsed.slice(node.start, node.end);
	}
}

/** Texts and numbers with commas or blanks between them; written so that no character can be read in two ways. */
const literals = /^\s*(?:(?:'[^']*'|"[^"]*"|\d+(?!\d))\s*(?:,\s*(?=['"\d])|,$)?)+$/;

const changesFolder = /^(?:cd|chdir|set-location|push-location|sl|pushd)$/i;

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
