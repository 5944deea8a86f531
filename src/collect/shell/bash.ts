import type { Place } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { type Piece, type ShellCommand, type ShellWord, wordsOf } from "./command.ts";
import { type Node, withSyntax } from "./grammar.ts";
import { mentionsCommand } from "./mention.ts";
import { join, type Part, partsBetween, partsOf, placeOf, slice, type Text, unknownAt } from "./text.ts";

/** What is known before a script begins. */
export type ScriptContext = {
	/** Environment of the script, as far as it is written out. */
	readonly variables: ReadonlyMap<string, Text>;
	/** Folder that it runs in, from the checkout's root. */
	readonly directory: string | undefined;
	/** Folder of the script's own file, from the checkout's root. */
	readonly scriptFolder?: string;
};

/** More than may be judged of one script. */
const maxCommands = 2500;

/** A variable with a longer value is unknown: one that is put into itself doubles each time. UTF-16 code units. */
const maxValue = 20_000;

/** Ways that a script is read in where variables have several values; further ones are left out. */
const maxWays = 8;

/**
 * The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
 * are gone, variables that the script assigns literally have their values. Where a variable has one value or another
 * (branches, loops), the script is read once for each, and a command may come in several versions.
 */
export async function bashCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	return withSyntax("bash", script.text, (root) => {
		const commands: ShellCommand[] = [];
		let ways = 1;
		for (let way = 0; way < Math.min(ways, maxWays); way++) {
			const reader = new BashReader(script, context, way);
			reader.visit(root);
			ways = Math.max(ways, reader.ways);
			commands.push(...reader.commands);
		}
		return commands;
	});
}

type Variable = { readonly values: readonly (readonly ShellWord[])[]; readonly array: boolean };

class BashReader {
	readonly commands: ShellCommand[] = [];
	ways = 1;
	readonly #script: Text;
	readonly #context: ScriptContext;
	readonly #way: number;
	#variables = new Map<string, Variable>();
	#directory: string | undefined;
	/** Branches and loops around what is being read. */
	#branches = 0;

	constructor(script: Text, context: ScriptContext, way: number) {
		this.#script = script;
		this.#context = context;
		this.#way = way;
		this.#directory = context.directory;
		for (const [name, text] of context.variables) {
			const place = text.segments[0]?.place;
			if (place !== undefined) this.#variables.set(name, { values: [[{ text, place }]], array: false });
		}
	}

	visit(node: Node): void {
		if (this.commands.length >= maxCommands) return;
		switch (node.type) {
			case "command":
				this.#command(node);
				break;
			case "variable_assignment":
				this.#assign(node);
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
				this.#apart(() => this.#children(node));
				return;
			case "comment":
				return;
		}
		this.#children(node);
	}

	#children(node: Node): void {
		for (const child of node.namedChildren) if (child !== null) this.visit(child);
	}

	/** What is assigned or entered in a subshell is gone behind it. */
	#apart(read: () => void): void {
		const variables = new Map(this.#variables);
		const directory = this.#directory;
		read();
		this.#variables = variables;
		this.#directory = directory;
	}

	#command(node: Node): void {
		// Most commands of a script are none of ours: their words need not be put together.
		const written = node.text;
		const isOurs = /^(?:cd|pushd)\b/.test(written) || written.includes("$") || mentionsCommand(written);
		if (!isOurs && node.parent?.type !== "redirected_statement") return;
		const assignments = new Map<string, Text>();
		const words: ShellWord[] = [];
		for (const child of node.children) {
			if (child === null) continue;
			if (child.type === "variable_assignment") {
				const [name, word] = this.#assignment(child);
				if (name !== undefined && word !== undefined) assignments.set(name, word.text);
			} else if (child.type === "command_name") {
				words.push(...this.#expand(child.namedChildren[0] ?? child));
			} else if (!/redirect$/.test(child.type) && child.isNamed) {
				words.push(...this.#expand(child));
			}
		}
		const name = words[0]?.text.text;
		if (name === undefined) return;
		if (name === "cd" || name === "pushd") this.#enter(words[1]);
		const input = this.#inputOf(node);
		this.commands.push({
			words,
			assignments,
			variables: this.#known(),
			directory: this.#directory,
			...(input === undefined ? {} : { input }),
			start: node.startIndex,
			script: this.#script,
		});
	}

	#known(): ReadonlyMap<string, Text> {
		const known = new Map<string, Text>();
		for (const [name, variable] of this.#variables) {
			const word = variable.array ? undefined : this.#valueOf(variable)[0];
			if (word !== undefined) known.set(name, word.text);
		}
		return known;
	}

	#inputOf(command: Node): Text | undefined {
		const statement = command.parent?.type === "redirected_statement" ? command.parent : command;
		const body = statement
			.descendantsOfType("heredoc_body")
			.find((candidate) => candidate?.parent?.parent?.equals(statement) === true);
		if (body === null || body === undefined) return undefined;
		return slice(this.#script, body.startIndex, body.endIndex);
	}

	/** `cd x` changes where the rest runs; into a folder that nobody knows, it is lost. */
	#enter(word: ShellWord | undefined): void {
		const target = word?.text.text;
		if (target === undefined || target === "-" || /\uE000/.test(target)) this.#directory = undefined;
		else if (target.startsWith(workspacePart)) this.#directory = normalize("", target.slice(1).replace(/^\//, ""));
		else if (/^[/~]/.test(target) || target.startsWith(homePart)) this.#directory = undefined;
		else if (this.#directory !== undefined) this.#directory = normalize(this.#directory, target);
	}

	#assign(node: Node): void {
		const parent = node.parent?.type;
		// In front of a command's name it holds for that command only.
		if (parent === "command") return;
		const name = node.childForFieldName("name");
		const value = node.childForFieldName("value");
		if (name === null) return;
		const key = name.type === "subscript" ? undefined : name.text;
		if (key === undefined) return;
		const appends = node.children.some((child) => child?.type === "+=");
		const array = value?.type === "array";
		const words = array
			? value.namedChildren.flatMap((child) => (child === null ? [] : this.#expand(child)))
			: value === null
				? []
				: this.#joined(value);
		this.#set(key, words, array, appends);
	}

	#set(name: string, words: readonly ShellWord[], array: boolean, appends: boolean): void {
		const before = this.#variables.get(name);
		const value = (old: readonly ShellWord[]): readonly ShellWord[] => {
			if (!appends) return words;
			if (array || before?.array) return [...old, ...words];
			const place = words[0]?.place ?? old[0]?.place;
			if (place === undefined) return [];
			const parts = [...old, ...words].flatMap((word) => partsOf(word.text));
			return [{ text: join(parts), place }];
		};
		const grown = appends ? (before?.values ?? [[]]).map(value) : [words];
		const values = grown.map((list) => {
			const length = list.reduce((sum, word) => sum + word.text.text.length, 0);
			const [first] = list;
			return length <= maxValue || first === undefined
				? list
				: [{ text: join([unknownAt(first.place, [name])]), place: first.place }];
		});
		const kept = this.#branches > 0 && before !== undefined ? before.values : [];
		this.#variables.set(name, {
			values: [...kept, ...values].slice(0, maxWays),
			array: array || before?.array === true,
		});
	}

	#loop(node: Node): void {
		const name = node.childForFieldName("variable")?.text;
		const values = node.childrenForFieldName("value").flatMap((child) => (child === null ? [] : this.#expand(child)));
		if (name !== undefined) {
			this.#variables.set(name, { values: values.map((word) => [word]).slice(0, maxWays), array: false });
		}
		this.#branches++;
		for (const child of node.namedChildren) if (child !== null && child.type !== "variable_name") this.visit(child);
		this.#branches--;
	}

	#assignment(node: Node): readonly [string | undefined, ShellWord | undefined] {
		const value = node.childForFieldName("value");
		return [node.childForFieldName("name")?.text, value === null ? undefined : this.#joined(value)[0]];
	}

	/** As in an assignment: no splitting. */
	#joined(node: Node): readonly ShellWord[] {
		const place = this.#place(node);
		return [{ text: join(this.#pieces(node, true).map((piece) => piece.part)), place }];
	}

	/** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
	#expand(node: Node): readonly ShellWord[] {
		const place = this.#place(node);
		const array = this.#arrayOf(node);
		if (array !== undefined) return array;
		const quoted = /["']/.test(node.text);
		return wordsOf(this.#pieces(node, false), place, quoted);
	}

	/** `"${A[@]}"`, `${A[*]}`: one word for each of the array's. */
	#arrayOf(node: Node): readonly ShellWord[] | undefined {
		const match =
			/^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(node.text) ?? /^"?\$\{\w+\[[@*]\]\+"?\$\{(\w+)\[[@*]\]\}"?\}$/.exec(node.text);
		const variable = match?.[1] === undefined ? undefined : this.#variables.get(match[1]);
		if (variable === undefined) return undefined;
		const host = this.#place(node);
		return this.#valueOf(variable).map((word) => ({ ...word, text: this.#put(word.text, host, match?.[1] ?? "") }));
	}

	#pieces(node: Node, quoted: boolean): readonly Piece[] {
		switch (node.type) {
			case "string":
			case "translated_string":
				return this.#inside(node, node.type === "string" ? 1 : 2, true);
			case "raw_string":
				return this.#literal(node.startIndex + 1, node.endIndex - 1);
			case "ansi_c_string":
				return this.#unescape(node.startIndex + 2, node.endIndex - 1, /\\([\s\S])/g);
			case "string_content":
				return this.#unescape(node.startIndex, node.endIndex, /\\([$`"\\\n])/g);
			case "word":
			case "heredoc_content":
				return this.#word(node);
			case "concatenation":
				return this.#inside(node, 0, quoted);
			case "simple_expansion":
			case "expansion":
				return this.#variable(node, quoted);
			case "command_substitution":
				return this.#substitution(node, quoted);
			case "arithmetic_expansion":
			case "process_substitution":
				return this.#unknown(node, node.text, quoted);
			default:
				return this.#literal(node.startIndex, node.endIndex);
		}
	}

	/** Children and, as it stands, what the grammar leaves between them. */
	#inside(node: Node, quotes: number, quoted: boolean): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = node.startIndex + quotes;
		for (const child of node.namedChildren) {
			if (child === null) continue;
			pieces.push(...this.#unescape(at, child.startIndex, /\\([$`"\\\n])/g), ...this.#pieces(child, quoted));
			at = child.endIndex;
		}
		const end = quotes === 0 ? node.endIndex : node.endIndex - 1;
		return [...pieces, ...this.#unescape(at, end, /\\([$`"\\\n])/g)];
	}

	#word(node: Node): readonly Piece[] {
		const pieces = this.#unescape(node.startIndex, node.endIndex, /\\([\s\S])/g);
		const [first, ...rest] = pieces;
		if (first === undefined || !/^~(?:\/|$|:)/.test(first.part.text)) return pieces;
		return [{ ...first, part: { ...first.part, text: homePart + first.part.text.slice(1) } }, ...rest];
	}

	#literal(start: number, end: number): readonly Piece[] {
		return partsBetween(this.#script, start, end).map((part) => ({ part, splits: false }));
	}

	#unescape(start: number, end: number, pattern: RegExp): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = start;
		for (const match of this.#script.text.slice(start, end).matchAll(pattern)) {
			const backslash = start + match.index;
			pieces.push(...this.#literal(at, backslash));
			at = backslash + match[0].length;
			if (match[1] !== "\n") pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
		}
		return [...pieces, ...this.#literal(at, end)];
	}

	#variable(node: Node, quoted: boolean): readonly Piece[] {
		const name = (
			node.namedChildren[0]?.type === "subscript" ? node.namedChildren[0].namedChildren[0] : node.namedChildren[0]
		)?.text;
		const operator = node.children.find((child) => child !== null && /^[:+\-=?#%/^,]/.test(child.type))?.type;
		const host = this.#place(node);
		if (name === undefined || /[#%/^,]/.test(operator ?? "")) return this.#unknown(node, name ?? node.text, quoted);
		const variable = this.#variables.get(name);
		if (variable !== undefined && !operator?.includes("+")) {
			const words = this.#valueOf(variable);
			const parts = words.flatMap((word, index) => [
				...(index > 0 ? [{ text: " ", place: host, exact: false }] : []),
				...partsOf(this.#put(word.text, host, name)),
			]);
			const empty = words.every((word) => word.text.text === "");
			if (!empty || !operator?.startsWith(":")) return parts.map((part) => ({ part, splits: !quoted }));
		}
		const anchor = variable === undefined ? this.#anchor(name) : undefined;
		if (anchor !== undefined) return [{ part: { text: anchor, place: host, exact: false }, splits: false }];
		// `${NAME:-value}`: what it is unless somebody says otherwise.
		if (operator === ":-" || operator === "-" || operator === ":=" || operator === "=") {
			return node.namedChildren.slice(1).flatMap((child) => (child === null ? [] : this.#pieces(child, quoted)));
		}
		if (operator?.includes("+")) return [];
		return this.#unknown(node, name, quoted);
	}

	/** Variables whose value is not known but whose meaning is. */
	#anchor(name: string): string | undefined {
		if (name === "HOME") return homePart;
		if (name === "GITHUB_WORKSPACE") return workspacePart;
		if (name === "PWD" && this.#directory !== undefined) return inWorkspace(this.#directory);
		return undefined;
	}

	#substitution(node: Node, quoted: boolean): readonly Piece[] {
		const host = this.#place(node);
		const inner = node.text.replace(/^(?:\$\(|`)\s*|\s*(?:\)|`)$/g, "");
		const at = (text: string): readonly Piece[] => [{ part: { text, place: host, exact: false }, splits: false }];
		if (/^(?:pwd(?:\s+-[LP])?|realpath\s+\.|readlink\s+-f\s+\.)$/.test(inner) && this.#directory !== undefined) {
			return at(inWorkspace(this.#directory));
		}
		if (/^git rev-parse --show-toplevel$/.test(inner)) return at(workspacePart);
		const folder = this.#context.scriptFolder;
		if (folder !== undefined && scriptFolderPattern.test(inner)) {
			const up = /&&\s*cd\s+(\S+)\s*&&\s*pwd/.exec(inner)?.[1] ?? /\)["']?\/((?:\.\.\/?)+)["']?/.exec(inner)?.[1] ?? "";
			return at(inWorkspace(normalize(folder, up) ?? folder));
		}
		return this.#unknown(node, inner.replace(/\s+/g, " "), quoted);
	}

	#unknown(node: Node, name: string, quoted: boolean): readonly Piece[] {
		return [{ part: unknownAt(this.#place(node), [name]), splits: !quoted }];
	}

	#valueOf(variable: Variable): readonly ShellWord[] {
		this.ways = Math.max(this.ways, variable.values.length);
		return variable.values[Math.min(this.#way, variable.values.length - 1)] ?? [];
	}

	/** A variable's value in its stead: it keeps where it is written. */
	#put(text: Text, host: Place, name: string): Text {
		const step = { kind: "interpolation" as const, place: host, name };
		return join(partsOf(text).map((part) => ({ ...part, host: part.host ?? host, via: [...(part.via ?? []), step] })));
	}

	#place(node: Node): Place {
		const place = placeOf(this.#script, node.startIndex, node.endIndex);
		const first: Part | Place | undefined = place ?? this.#script.segments[0]?.place;
		if (first === undefined) throw new Error("a command stands in an empty script");
		return first;
	}
}

/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;

function inWorkspace(directory: string): string {
	return directory === "" ? workspacePart : `${workspacePart}/${directory}`;
}

/** A path from the checkout's root; undefined where it leaves it. */
export function normalize(from: string, target: string): string | undefined {
	const parts = from === "" ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}
