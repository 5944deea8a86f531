import type { BashState } from "./bash-state.ts";
import type { BashWords } from "./bash-words.ts";
import type { ShellWord } from "./command.ts";
import { printedBy, teedTo } from "./printed.ts";
import type { Syntax } from "./syntax.ts";
import { join, partsOf, slice, type Text } from "./text.ts";
import { WrittenFiles } from "./written-files.ts";

/**
 * What goes from command to command of a bash script at the point that is read: through pipes, here-documents and
 * files. Only what is known is there: what only run time knows is undefined everywhere, as if nothing were printed.
 */
export class BashStreams {
	readonly #script: Text;
	readonly #state: BashState;
	readonly #words: BashWords;
	readonly #files = new WrittenFiles();
	/** What the command that is read gets from the one ahead of its pipe. */
	#input: Text | undefined;
	/** What has been printed since somebody began to listen. */
	#printed: Text[] = [];

	constructor(script: Text, state: BashState, words: BashWords) {
		this.#script = script;
		this.#state = state;
		this.#words = words;
	}

	/** Reads the commands of a pipe, of which each gets what the one ahead of it prints. */
	pipe(commands: readonly (() => void)[]): void {
		const outer = this.#input;
		for (const read of commands) this.#input = this.listen(read);
		this.print(this.#input);
		this.#input = outer;
	}

	/** Reads something that gets `input` from what is ahead of it. */
	withInput(input: Text | undefined, read: () => void): void {
		const outer = this.#input;
		this.#input = input;
		read();
		this.#input = outer;
	}

	/** Reads something, and takes what it prints from whoever listens outside. */
	listen(read: () => void): Text | undefined {
		const outer = this.#printed;
		this.#printed = [];
		read();
		const printed = this.#printed.length === 0 ? undefined : join(this.#printed.flatMap(partsOf));
		this.#printed = outer;
		return printed;
	}

	print(text: Text | undefined): void {
		if (text !== undefined) this.#printed.push(text);
	}

	/** What `echo`, `printf`, `cat` and `tee` do with what they get. */
	run(words: readonly ShellWord[], input: Text | undefined): void {
		const { directory } = this.#state;
		this.print(printedBy(words, input, (path) => this.#files.read(path, directory)));
		const { files, appends } = teedTo(words);
		for (const path of files) this.#files.write(path, directory, input, appends);
	}

	/** Writes what a statement has printed to the files that its parts name; what is left of it goes on. */
	redirect(parts: readonly Syntax[], printed: Text | undefined): Text | undefined {
		// Each file is made, so that what was in it is gone.
		const isWritten = parts.filter((part) => this.#writes(part, printed)).length > 0;
		return isWritten ? undefined : printed;
	}

	#writes(part: Syntax, printed: Text | undefined): boolean {
		const operator =
			part.type === "file_redirect" ? /^[1&]?(>>|>)\|?(?![&(])/.exec(this.#textOf(part))?.[1] : undefined;
		const target = part.children.find(({ type }) => type !== "file_descriptor");
		if (operator === undefined || target === undefined) return false;
		const [path] = this.#words.expand(target);
		if (path !== undefined) this.#files.write(path, this.#state.directory, printed, operator === ">>");
		return true;
	}

	/** What is in a file now, by its absolute path. */
	written(path: string): Text | undefined {
		return this.#files.readAt(path);
	}

	/** What is in the files that some words name, by word. */
	filesNamedBy(words: readonly ShellWord[]): ReadonlyMap<string, Text> {
		const files = new Map<string, Text>();
		for (const word of words) {
			const text = this.#files.read(word, this.#state.directory);
			if (text !== undefined) files.set(word.text.text, text);
		}
		return files;
	}

	/** What a command reads: as it says itself, or the statement that redirects it; or from its pipe. */
	inputOf(command: Syntax, redirected: Syntax | undefined): Text | undefined {
		return this.#redirectedTo(command) ?? (redirected && this.#redirectedTo(redirected)) ?? this.#input;
	}

	/** The here-document, here-string or written file of a command, or of the statement that redirects it. */
	#redirectedTo(statement: Syntax): Text | undefined {
		if (!this.#textOf(statement).includes("<")) return undefined;
		for (const part of statement.children) {
			const { type, children } = part;
			const last = children.at(-1);
			if (type === "herestring_redirect" && last !== undefined) return this.#words.joined(last)[0]?.text;
			if (type === "file_redirect" && last !== undefined && /^0?<(?![&(])/.test(this.#textOf(part))) {
				const [path] = this.#words.expand(last);
				return path && this.#files.read(path, this.#state.directory);
			}
			const body = type === "heredoc_redirect" ? children.find((child) => child.type === "heredoc_body") : undefined;
			if (body === undefined) continue;
			const start = children.find((child) => child.type === "heredoc_start");
			const isLiteral = start !== undefined && /["'\\]/.test(this.#textOf(start));
			return isLiteral ? slice(this.#script, body.start, body.end) : this.#words.input(body);
		}
		return undefined;
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}
}
