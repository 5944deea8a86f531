import type { Place } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { inWorkspace, normalize } from "./checkout-path.ts";
import { type Piece, type ShellCommand, type ShellWord, wordsOf } from "./command.ts";
import { type Node, withSyntax } from "./grammar.ts";
import type { ScriptContext } from "./script-context.ts";
import { join, type Part, partsBetween, partsOf, placeOf, type Text, unknownAt } from "./text.ts";

/**
 * The commands of a PowerShell script in the order in which they are written, words expanded: variables that the
 * script assigns literally (a text, or a list of texts) have their values.
 */
export async function powershellCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	return withSyntax("powershell", masked(script.text), (root) => {
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
	readonly #variables = new Map<string, readonly ShellWord[]>();
	#directory: string | undefined;

	constructor(script: Text, context: ScriptContext) {
		this.#script = script;
		this.#directory = context.directory;
		for (const [name, text] of context.variables) {
			const place = text.segments[0]?.place;
			if (place !== undefined) this.#variables.set(`env:${name.toLowerCase()}`, [{ text, place }]);
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
		const words: ShellWord[] = [...this.#expand(name.startIndex, name.endIndex)];
		// The grammar's own separators are blanks and a `:` that it takes for a parameter's value: only blanks part words.
		const elements = node.childForFieldName("command_elements") ?? firstOf(node, /^command_elements$/);
		const start = elements?.startIndex ?? node.endIndex;
		for (const [from, to] of wordSpans(this.#script.text, start, node.endIndex)) {
			// What stands behind a redirection is no argument of docker's that could matter.
			if (/^[\d*]?>/.test(this.#script.text.slice(from, to))) break;
			words.push(...this.#expand(from, to));
		}
		const first = words[0]?.text.text.toLowerCase();
		if (first === undefined || first === "") return;
		if (/^(?:cd|chdir|set-location|push-location|sl|pushd)$/.test(first)) this.#enter(words.at(-1));
		this.commands.push({
			words,
			assignments: new Map(),
			variables: this.#environment(),
			directory: this.#directory,
			start: node.startIndex,
			script: this.#script,
		});
	}

	#environment(): ReadonlyMap<string, Text> {
		const known = new Map<string, Text>();
		for (const [name, [word]] of this.#variables) {
			if (name.startsWith("env:") && word !== undefined) known.set(name.slice(4).toUpperCase(), word.text);
		}
		return known;
	}

	#enter(word: ShellWord | undefined): void {
		const target = word?.text.text.replaceAll("\\", "/");
		if (target?.startsWith(workspacePart)) this.#directory = normalize("", target.slice(1).replace(/^\//, ""));
		else if (target === undefined || /^(?:[/~\uE000-\uF8FF]|[A-Za-z]:)/.test(target)) this.#directory = undefined;
		else if (this.#directory !== undefined) this.#directory = normalize(this.#directory, target);
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
			this.#variables.delete(name);
			return;
		}
		const words = [...inner.matchAll(/'[^']*'|"[^"]*"|\d+/g)].flatMap((match) =>
			this.#expand(offset + match.index, offset + match.index + match[0].length),
		);
		const operator = node.namedChildren.find((child) => child !== null && /operator/.test(child.type))?.text;
		this.#variables.set(name, operator === "+=" ? [...(this.#variables.get(name) ?? []), ...words] : words);
	}

	/** The words that one argument becomes: a list that is handed on (`@list`, `$list`) several. */
	#expand(start: number, end: number): readonly ShellWord[] {
		const text = this.#script.text.slice(start, end);
		const place = this.#place(start, end);
		const list = /^[@$]\{?([\w:]+)\}?$/.exec(text);
		const values = list?.[1] === undefined ? undefined : this.#variables.get(list[1].toLowerCase());
		if (values !== undefined) return values.map((word) => this.#put(word, place, list?.[1] ?? ""));
		return wordsOf(this.#pieces(start, end), place, /["']/.test(text));
	}

	#pieces(start: number, end: number): readonly Piece[] {
		const pieces: Piece[] = [];
		const text = this.#script.text;
		const copy = (from: number, to: number) =>
			pieces.push(...partsBetween(this.#script, from, to).map((part) => ({ part, splits: false })));
		let quote: string | undefined;
		for (let at = start; at < end; ) {
			const rest = text.slice(at, end);
			const variable = quote === "'" ? null : /^\$(?:\{([^}]+)\}|((?:env:|script:|global:)?\w+))/i.exec(rest);
			const call = quote === "'" ? null : /^\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(rest);
			if (call !== null) {
				pieces.push({ part: this.#call(call[1] ?? "", at, at + call[0].length), splits: false });
				at += call[0].length;
			} else if (variable !== null) {
				const parts = this.#variable((variable[1] ?? variable[2] ?? "").toLowerCase(), at, at + variable[0].length);
				pieces.push(...parts.map((part) => ({ part, splits: false })));
				at += variable[0].length;
			} else if (rest[0] === "`" && quote !== "'" && rest.length > 1) {
				if (!/^`\r?\n/.test(rest)) copy(at + 1, at + 2);
				at += 2;
			} else if ((rest[0] === "'" || rest[0] === '"') && (quote === undefined || quote === rest[0])) {
				if (quote !== undefined && rest[1] === quote) {
					copy(at, at + 1);
					at += 2;
					continue;
				}
				quote = quote === undefined ? rest[0] : undefined;
				at++;
			} else {
				copy(at, at + 1);
				at++;
			}
		}
		return merge(pieces);
	}

	#variable(name: string, start: number, end: number): readonly Part[] {
		const place = this.#place(start, end);
		const at = (text: string): readonly Part[] => [{ text, place, exact: false }];
		const values = this.#variables.get(name);
		if (values !== undefined && values.length === 1)
			return values.flatMap((word) => partsOf(this.#put(word, place, name).text));
		if (name === "pwd" && this.#directory !== undefined) return at(inWorkspace(this.#directory));
		if (name === "env:github_workspace") return at(workspacePart);
		if (name === "home" || name === "env:userprofile" || name === "env:home") return at(homePart);
		return [unknownAt(place, [name])];
	}

	#call(inner: string, start: number, end: number): Part {
		const place = this.#place(start, end);
		const isHere = /^\s*(?:get-location|gl|pwd)\s*$|^\s*\(?\s*(?:get-location|pwd)\s*\)?\.path\s*$/i.test(inner);
		if (isHere && this.#directory !== undefined) return { text: inWorkspace(this.#directory), place, exact: false };
		return unknownAt(place, [inner.trim()]);
	}

	#put(word: ShellWord, host: Place, name: string): ShellWord {
		const step = { kind: "interpolation" as const, place: host, name };
		const parts = partsOf(word.text).map((part) => ({
			...part,
			host: part.host ?? host,
			via: [...(part.via ?? []), step],
		}));
		return { text: join(parts), place: word.place };
	}

	#place(start: number, end: number): Place {
		const place = placeOf(this.#script, start, end) ?? this.#script.segments[0]?.place;
		if (place === undefined) throw new Error("a command stands in an empty script");
		return place;
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

/** Neighbouring exact characters as one piece. */
function merge(pieces: readonly Piece[]): readonly Piece[] {
	const merged: Piece[] = [];
	for (const piece of pieces) {
		const last = merged.at(-1);
		const follows =
			last?.part.exact === true &&
			piece.part.exact &&
			last.part.host === piece.part.host &&
			last.part.place.source === piece.part.place.source &&
			last.part.place.end === piece.part.place.start;
		if (!follows || last === undefined) merged.push(piece);
		else {
			const place = { ...last.part.place, end: piece.part.place.end };
			merged[merged.length - 1] = { ...last, part: { ...last.part, text: last.part.text + piece.part.text, place } };
		}
	}
	return merged;
}
