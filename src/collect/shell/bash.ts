import type { Bounds } from "../../bounds.ts";
import { BashState } from "./bash-state.ts";
import { BashWords } from "./bash-words.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { mayStart } from "./engine-command.ts";
import { type Node, withSyntax } from "./grammar.ts";
import { mentionsCommand } from "./mention.ts";
import type { ScriptContext } from "./script-context.ts";
import { slice, type Text } from "./text.ts";

/**
 * The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
 * are gone, variables that the script assigns literally have their values. Where a variable has one value or another
 * (branches, loops), the script is read once for each, and a command may come in several versions.
 */
export async function bashCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	return withSyntax("bash", script.text, boundsOf(script), (root) => {
		const commands: ShellCommand[] = [];
		let ways = 1;
		for (let way = 0; way < ways; way++) {
			const reader = new BashReader(script, context, way);
			reader.visit(root);
			ways = Math.max(ways, reader.ways);
			for (const one of reader.commands) commands.push(one);
		}
		return commands;
	});
}

/** What a text that runs other commands inside has in it. */
const substitutes = /\$\(|`|[<>]\(/;
function boundsOf(script: Text): Bounds | undefined {
	return script.segments[0]?.place.source.bounds;
}

class BashReader {
	readonly commands: ShellCommand[] = [];
	readonly #script: Text;
	readonly #state: BashState;
	readonly #words: BashWords;
	/** Branches and loops around what is being read. */
	#branches = 0;
	#said = false;

	constructor(script: Text, context: ScriptContext, way: number) {
		this.#script = script;
		const most = script.segments[0]?.place.source.bounds.limits["script-ways"] ?? 1;
		this.#state = new BashState(context, way, most);
		this.#words = new BashWords(script, this.#state, context.scriptFolder);
	}

	/** Whether it has as many commands as are read of one script. */
	get #full(): boolean {
		const place = this.#script.segments[0]?.place;
		if (place === undefined || this.commands.length < place.source.bounds.limits["script-commands"]) return false;
		if (!this.#said) place.source.bounds.meet("script-commands", place, "has more commands than are read of a script");
		this.#said = true;
		return true;
	}

	/** Ways to read the script, as far as its variables were read. */
	get ways(): number {
		return this.#state.ways;
	}

	/** The node below `parent`; a tree finds the parent of a node by a search from its root. */
	visit(node: Node, parent?: Node): void {
		if (this.#full) return;
		switch (node.type) {
			case "command":
				this.#command(node, parent);
				if (!substitutes.test(this.#textOf(node))) return;
				break;
			case "variable_assignment":
				this.#assign(node, parent);
				if (!substitutes.test(this.#textOf(node))) return;
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

	#children(node: Node): void {
		for (const child of node.namedChildren) if (child !== null) this.visit(child, node);
	}

	#command(node: Node, parent: Node | undefined): void {
		// Most commands of a script are none of ours: their words need not be put together.
		const written = this.#textOf(node);
		const isOurs = /^(?:cd|pushd)\b/.test(written) || written.includes("$") || mentionsCommand(written);
		const redirected = parent?.type === "redirected_statement" ? parent : undefined;
		if (!isOurs && redirected === undefined) return;
		const program = /^[\w./-]+(?=\s)/.exec(written)?.[0];
		if (program !== undefined && !/^(?:cd|pushd)$/.test(program) && !mayStart(program)) return;
		const assignments = new Map<string, Text>();
		const words: ShellWord[] = [];
		this.#state.cut = false;
		for (const child of node.children) {
			if (child === null) continue;
			if (child.type === "variable_assignment") {
				const [name, word] = this.#assignment(child);
				if (name !== undefined && word !== undefined) assignments.set(name, word.text);
			} else if (child.type === "command_name") {
				for (const one of this.#words.expand(child.namedChildren[0] ?? child)) words.push(one);
			} else if (!/redirect$/.test(child.type) && child.isNamed) {
				for (const one of this.#words.expand(child)) words.push(one);
			}
		}
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
			start: node.startIndex,
			script: this.#script,
			...(isCut ? { cut: true } : {}),
		});
	}

	/** The here-document of a command, or of the statement that redirects it. */
	#inputOf(statement: Node): Text | undefined {
		if (!this.#textOf(statement).includes("<<")) return undefined;
		const body = statement.children
			.flatMap((child) => (child?.type === "heredoc_redirect" ? child.children : []))
			.find((child) => child?.type === "heredoc_body");
		if (body === null || body === undefined) return undefined;
		return slice(this.#script, body.startIndex, body.endIndex);
	}

	/** As `node.text`, which asks WebAssembly. */
	#textOf(node: Node): string {
		return this.#script.text.slice(node.startIndex, node.endIndex);
	}

	#assign(node: Node, parent: Node | undefined): void {
		// In front of a command's name it holds for that command only.
		if (parent?.type === "command") return;
		const name = node.childForFieldName("name");
		const value = node.childForFieldName("value");
		if (name === null) return;
		const key = name.type === "subscript" ? undefined : name.text;
		if (key === undefined) return;
		const appends = node.children.some((child) => child?.type === "+=");
		const array = value?.type === "array";
		const words = array
			? value.namedChildren.flatMap((child) => (child === null ? [] : this.#words.expand(child)))
			: value === null
				? []
				: this.#words.joined(value);
		this.#state.assign(key, words, { array, appends, sometimes: this.#branches > 0 });
	}

	#loop(node: Node): void {
		const name = node.childForFieldName("variable")?.text;
		const values = node
			.childrenForFieldName("value")
			.flatMap((child) => (child === null ? [] : this.#words.expand(child)));
		if (name !== undefined) this.#state.assignEach(name, values);
		this.#branches++;
		for (const child of node.namedChildren)
			if (child !== null && child.type !== "variable_name") this.visit(child, node);
		this.#branches--;
	}

	#assignment(node: Node): readonly [string | undefined, ShellWord | undefined] {
		const value = node.childForFieldName("value");
		return [node.childForFieldName("name")?.text, value === null ? undefined : this.#words.joined(value)[0]];
	}
}
