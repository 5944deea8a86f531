import type { Bounds } from "../../bounds.ts";
import { BashState } from "./bash-state.ts";
import { bashSyntax, mayMatter, substitutes } from "./bash-syntax.ts";
import { BashWords } from "./bash-words.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import type { ScriptContext } from "./script-context.ts";
import type { Syntax } from "./syntax.ts";
import { slice, type Text } from "./text.ts";

/**
 * The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
 * are gone, variables that the script assigns literally have their values. Where a variable has one value or another
 * (branches, loops), the script is read once for each, and a command may come in several versions.
 */
export async function bashCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	const root = await bashSyntax(script.text, context.bounds);
	const commands: ShellCommand[] = [];
	// Where no command matters, its variables need not be read, nor where they are written.
	if (root.children.length === 0) return commands;
	let ways = 1;
	for (let way = 0; way < ways; way++) {
		const reader = new BashReader(script, context, way);
		reader.visit(root);
		ways = Math.max(ways, reader.ways);
		for (const one of reader.commands) commands.push(one);
	}
	return commands;
}

class BashReader {
	readonly commands: ShellCommand[] = [];
	readonly #script: Text;
	readonly #bounds: Bounds;
	readonly #state: BashState;
	readonly #words: BashWords;
	/** Branches and loops around what is being read. */
	#branches = 0;
	#said = false;

	constructor(script: Text, context: ScriptContext, way: number) {
		this.#script = script;
		this.#bounds = context.bounds;
		this.#state = new BashState(context, way, context.bounds.limits["script-ways"]);
		this.#words = new BashWords(script, this.#state, context.scriptFolder);
	}

	/** Whether it has as many commands as are read of one script. */
	get #full(): boolean {
		if (this.commands.length < this.#bounds.limits["script-commands"]) return false;
		const place = this.#script.segments[0]?.place;
		if (!this.#said && place !== undefined)
			this.#bounds.meet("script-commands", place, "has more commands than are read of a script");
		this.#said = true;
		return true;
	}

	/** Ways to read the script, as far as its variables were read. */
	get ways(): number {
		return this.#state.ways;
	}

	visit(node: Syntax, parent?: Syntax): void {
		if (this.#full) return;
		switch (node.type) {
			case "command":
				this.#command(node, parent);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "variable_assignment":
				this.#assign(node, parent);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "for_statement":
				this.#loop(node);
				return;
			case "if_statement":
			case "case_statement":
			case "while_statement":
			case "function_definition":
				this.#branches++;
				this.#children(node);
				this.#branches--;
				return;
			case "subshell":
			case "command_substitution":
			case "process_substitution":
				this.#state.apart(() => this.#children(node));
				return;
			case "comment":
				return;
		}
		this.#children(node);
	}

	#children(node: Syntax): void {
		for (const child of node.children) this.visit(child, node);
	}

	#command(node: Syntax, parent: Syntax | undefined): void {
		const redirected = parent?.type === "redirected_statement" ? parent : undefined;
		if (!mayMatter(this.#textOf(node), redirected !== undefined)) return;
		const assignments = new Map<string, Text>();
		const words: ShellWord[] = [];
		this.#state.cut = false;
		for (const child of node.children) {
			if (child.type === "variable_assignment") {
				const [name, word] = this.#assignment(child);
				if (name !== undefined && word !== undefined) assignments.set(name, word.text);
			} else if (child.type === "command_name") {
				for (const one of this.#words.expand(child.children[0] ?? child)) words.push(one);
			} else if (!child.type.endsWith("redirect")) {
				for (const one of this.#words.expand(child)) words.push(one);
			}
		}
		for (const argument of argumentsBehindRedirects(redirected)) words.push(...this.#words.expand(argument));
		const name = words[0]?.text.text;
		if (name === undefined) return;
		if (name === "cd" || name === "pushd") this.#state.enter(words[1]);
		const input = this.#inputOf(redirected ?? node);
		const isCut = this.#state.cut;
		this.commands.push({
			words,
			assignments,
			variables: this.#state.known(),
			directory: this.#state.directory,
			...(input === undefined ? {} : { input }),
			start: node.start,
			script: this.#script,
			...(isCut ? { cut: true } : {}),
		});
	}

	/** The here-document of a command, or of the statement that redirects it. */
	#inputOf(statement: Syntax): Text | undefined {
		if (!this.#textOf(statement).includes("<<")) return undefined;
		const body = statement.children
			.flatMap((child) => (child.type === "heredoc_redirect" ? child.children : []))
			.find((child) => child.type === "heredoc_body");
		return body === undefined ? undefined : slice(this.#script, body.start, body.end);
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}

	#assign(node: Syntax, parent: Syntax | undefined): void {
		// In front of a command's name it holds for that command only.
		if (parent?.type === "command") return;
		const name = childAt(node, "name");
		if (name === undefined) return;
		const value = childAt(node, "value");
		const appends = node.children.some((child) => child.type === "+=");
		const array = value?.type === "array";
		const subscript = /^\w+(?=\[)/.exec(this.#textOf(name))?.[0];
		const isKeyed = array && value.children.some((child) => /^\[[^\]]*\]=/.test(this.#textOf(child)));
		if (subscript !== undefined || isKeyed) {
			this.#state.forget(subscript ?? this.#textOf(name), this.#words.place(node));
			return;
		}
		const words =
			value === undefined
				? []
				: array
					? value.children.flatMap((child) => this.#words.expand(child))
					: this.#words.joined(value);
		this.#state.assign(this.#textOf(name), words, { array, appends, sometimes: this.#branches > 0 });
	}

	#loop(node: Syntax): void {
		const name = childAt(node, "variable");
		const values = node.children.flatMap((child) => (child.field === "value" ? this.#words.expand(child) : []));
		if (name !== undefined) this.#state.assignEach(this.#textOf(name), values);
		this.#branches++;
		for (const child of node.children) if (child.type !== "variable_name") this.visit(child, node);
		this.#branches--;
	}

	#assignment(node: Syntax): readonly [string | undefined, ShellWord | undefined] {
		const name = childAt(node, "name");
		const value = childAt(node, "value");
		return [name && this.#textOf(name), value && this.#words.joined(value)[0]];
	}
}

function childAt(node: Syntax, field: string): Syntax | undefined {
	return node.children.find((child) => child.field === field);
}

/** Arguments that stand behind a redirection (`docker run >log alpine`): to the grammar, they belong to it. */
function argumentsBehindRedirects(statement: Syntax | undefined): readonly Syntax[] {
	const redirects = statement?.children.filter(({ type }) => type === "file_redirect") ?? [];
	return redirects.flatMap(({ children }) => children.filter(({ type }) => type !== "file_descriptor").slice(1));
}
