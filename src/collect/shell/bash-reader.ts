import { BashAssignments } from "./bash-assignments.ts";
import { type Branches, branchesOf } from "./bash-branches.ts";
import { runBuiltin } from "./bash-builtins.ts";
import { argumentsBehindRedirects, childAt, joinedWhereTheyTouch, ownVariables, restOfLine } from "./bash-nodes.ts";
import { BashState } from "./bash-state.ts";
import { BashStreams } from "./bash-streams.ts";
import { mayMatter, nameAt, substitutes } from "./bash-syntax.ts";
import { BashWords } from "./bash-words.ts";
import { literalOf, type ShellCommand, type ShellWord } from "./command.ts";
import type { CommandLimit } from "./command-limit.ts";
import type { HandedOn } from "./handed-on.ts";
import type { ScriptContext } from "./script-context.ts";
import type { Variables } from "./sourced-files.ts";
import type { Syntax } from "./syntax.ts";
import type { Text } from "./text.ts";
import { unwrapped } from "./wrapper.ts";

/** One of the ways to read a script, from 0, of `most`. */
type Way = { readonly way: number; readonly most: number };

/** Reads the statements of a bash script, one after the other, in one of the ways that its variables' values make. */
export class BashReader {
	readonly commands: ShellCommand[] = [];
	readonly #script: Text;
	readonly #context: ScriptContext;
	readonly #state: BashState;
	readonly #words: BashWords;
	readonly #assignments: BashAssignments;
	readonly #functions = new Map<string, Syntax>();
	/** Functions that were called somewhere. */
	readonly #called = new Set<Syntax>();
	/** Functions that are being read. */
	readonly #calling = new Set<Syntax>();
	readonly #handedOn: HandedOn;
	readonly #streams: BashStreams;
	readonly #limit: CommandLimit;

	constructor(script: Text, context: ScriptContext, { way, most }: Way, limit: CommandLimit, handedOn: HandedOn) {
		this.#script = script;
		this.#handedOn = handedOn;
		this.#limit = limit;
		this.#state = new BashState(context, way, most, script.segments[0]?.place);
		this.#context = context;
		this.#words = new BashWords(script, this.#state, context.scriptFolder);
		this.#assignments = new BashAssignments(script, this.#state, this.#words);
		this.#streams = new BashStreams(script, this.#state, this.#words);
	}

	/** Ways to read the script, as far as its variables were read. */
	get ways(): number {
		return this.#state.ways;
	}

	/** The variables that the script leaves behind. */
	assigned(): Variables {
		return this.#state.assigned();
	}

	/** What is in a file, by its absolute path. */
	written(path: string): Text | undefined {
		return this.#streams.written(path);
	}

	/** The whole script; functions that it calls nowhere are somebody else's to call. */
	read(root: Syntax): void {
		this.#visit(root);
		// Callers mostly stand behind what they call.
		for (const definition of [...this.#functions.values()].reverse()) {
			if (!this.#called.has(definition)) this.#state.apart(() => this.#call(definition, undefined));
		}
	}

	#visit(node: Syntax, parent?: Syntax): void {
		if (this.#limit.isMet) return;
		switch (node.type) {
			case "command":
				this.#command(node, parent);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "variable_assignment":
				// In front of a command's name it holds for that command only.
				if (parent?.type !== "command") this.#assignments.assign(node);
				if (!substitutes(this.#textOf(node))) return;
				break;
			case "declaration_command":
				this.#assignments.declare(node);
				break;
			case "for_statement":
				this.#loop(node);
				return;
			case "function_definition": {
				const name = nameAt(this.#textOf(node));
				if (name !== undefined) this.#functions.set(name, node);
				return;
			}
			case "pipeline":
				this.#pipe(node);
				return;
			case "redirected_statement":
				this.#redirected(node);
				return;
			case "subshell":
			case "command_substitution":
			case "process_substitution":
				this.#state.apart(() => this.#children(node));
				return;
			case "unset_command":
				this.#assignments.unset(node);
				return;
			case "test_command":
			case "c_style_for_statement":
				this.#assignments.calculate(node);
				break;
			case "while_statement":
				// Nobody knows how often.
				if (/\bshift\b/.test(this.#textOf(node))) this.#state.arguments = undefined;
				break;
			case "comment":
				return;
		}
		const branches = branchesOf(node, this.#script.text);
		if (branches === undefined) this.#children(node);
		else this.#branches(branches, node);
	}

	#children(node: Syntax): void {
		for (const child of node.children) this.#visit(child, node);
	}

	#pipe(node: Syntax): void {
		this.#streams.pipe(node.children.map((child) => () => this.#state.apart(() => this.#visit(child, node))));
	}

	/** A statement whose output goes to a file, or has a here-document, to which the rest of its line belongs. */
	#redirected(node: Syntax): void {
		const parts = node.children.flatMap((child) => (child.type === "heredoc_redirect" ? child.children : [child]));
		const rest = node.children.flatMap((child) => (child.type === "heredoc_redirect" ? restOfLine(child) : []));
		const printed = this.#streams.listen(() => {
			for (const child of parts) if (!rest.includes(child)) this.#visit(child, node);
		});
		const goesOn = this.#streams.redirect(parts, printed);
		const [first, ...others] = rest;
		if (first?.type === "pipeline") this.#streams.withInput(goesOn, () => this.#pipe(first));
		else {
			this.#streams.print(goesOn);
			if (first !== undefined) this.#visit(first);
		}
		for (const child of others) this.#visit(child);
	}

	#branches({ always, branches, isComplete }: Branches, node: Syntax): void {
		for (const child of always) this.#visit(child, node);
		const readings = branches.map(({ nodes, leaves }) => ({
			leaves,
			read: () => {
				for (const child of nodes) this.#visit(child, node);
			},
		}));
		this.#state.either(readings, isComplete, node.type === "list");
	}

	#command(node: Syntax, parent: Syntax | undefined): void {
		const redirected = parent?.type === "redirected_statement" ? parent : undefined;
		const written = this.#textOf(node);
		const called = this.#functions.get(nameAt(written) ?? "");
		const prints = this.#handedOn.prints(written);
		const runs = this.#handedOn.runs(written);
		if (called === undefined && !prints && !runs && !mayMatter(written, redirected !== undefined)) return;
		const { words, assignments, cut: ownCut } = this.#partsOf(node, redirected);
		const [first, ...rest] = words;
		if (first === undefined || this.#limit.isMet) return;
		const name = first.text.text;
		const definition = this.#functions.get(name);
		if (definition !== undefined && !this.#calling.has(definition) && this.#calling.size < mostCalls) {
			this.#call(definition, rest);
			return;
		}
		runBuiltin(name, rest, this.#state);
		if (name === "source" || name === ".") this.#source(rest[0]);
		const input = this.#streams.inputOf(node, redirected);
		if (prints) {
			this.#streams.run(unwrapped(words).words, input);
			return;
		}
		const files = runs ? this.#streams.filesNamedBy(words) : undefined;
		// What it reads, or a file that it runs, has such variables too.
		const cut = this.#state.cut ? words.length : ownCut;
		this.#limit.addCommand();
		this.commands.push({
			words,
			assignments,
			variables: this.#state.known(),
			isExported: this.#state.exported(),
			directory: this.#state.directory,
			...(input === undefined ? {} : { input }),
			...(files === undefined ? {} : { files }),
			start: node.start,
			script: this.#script,
			...(cut === undefined ? {} : { cut }),
		});
	}

	/** `source lib.sh`: whoever starts a script stands at the checkout's root, or beside it. */
	#source(file: ShellWord | undefined): void {
		const { sourced, scriptFolder } = this.#context;
		const path = literalOf(file);
		const variables = path && sourced?.variablesOf(path, [this.#state.directory, scriptFolder]);
		if (variables) this.#state.takeOver(variables);
	}

	/** The words of a command, and the assignments in front of them. */
	#partsOf(node: Syntax, redirected: Syntax | undefined): Pick<ShellCommand, "words" | "assignments" | "cut"> {
		const words: ShellWord[] = [];
		const assignments = new Map<string, Text>();
		let whole: number | undefined;
		this.#state.cut = false;
		const add = (child: Syntax) => {
			if (this.#limit.isMet) return;
			const before = words.length;
			const expanded = this.#words.expand(child);
			this.#limit.expand(child.end - child.start, expanded);
			for (const one of expanded) words.push(one);
			if (this.#state.cut) whole ??= before;
		};
		for (const child of joinedWhereTheyTouch(node.children, this.#script.text)) {
			if (child.type === "variable_assignment") {
				const [name, word] = this.#assignments.inFront(child);
				if (name !== undefined && word !== undefined) assignments.set(name, word.text);
				if (this.#state.cut) whole = 0;
			} else if (!child.type.endsWith("redirect")) add(child);
		}
		for (const argument of argumentsBehindRedirects(redirected)) add(argument);
		this.#state.cut = false;
		return { words, assignments, ...(whole === undefined ? {} : { cut: words.length - whole }) };
	}

	/** What a function does with some arguments; undefined where nobody can tell them. */
	#call(definition: Syntax, words: readonly ShellWord[] | undefined): void {
		if (this.#called.has(definition)) this.#limit.repeat(definition.end - definition.start);
		this.#called.add(definition);
		this.#calling.add(definition);
		this.#state.call(words, ownVariables(this.#textOf(definition)), () => this.#children(definition));
		this.#calling.delete(definition);
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}

	/** A loop over words that are written out is read for each, one after the other. */
	#loop(node: Syntax): void {
		const name = childAt(node, "variable");
		const statements = node.children.filter(({ field }) => field === undefined);
		const text = this.#textOf(node);
		const words = / in\b/.test(
			text.slice(0, statements[0] === undefined ? undefined : statements[0].start - node.start),
		)
			? node.children.flatMap((child) => (child.field === "value" ? this.#words.expand(child) : []))
			: (this.#state.arguments ?? []);
		for (const child of node.children) if (child.field === "value") this.#visit(child, node);
		const read = (word: ShellWord | undefined) => {
			if (name !== undefined && word !== undefined) this.#state.assign(this.#textOf(name), [word], plain);
			for (const child of statements) this.#visit(child, node);
		};
		const isCertain =
			words.length > 0 &&
			words.every((word) => literalOf(word) !== undefined) &&
			!/\b(?:break|continue|return|exit)\b/.test(text);
		const [first, ...others] = words;
		for (const word of [first, ...others]) {
			if (word !== first) this.#limit.repeat(node.end - (statements[0]?.start ?? node.end));
			if (this.#limit.isMet) return;
			if (isCertain) read(word);
			else this.#state.either([{ read: () => read(word), leaves: false }], false);
		}
	}
}

/** Functions that call each other are followed so deep. */
const mostCalls = 32;

const plain = { array: false, appends: false };
