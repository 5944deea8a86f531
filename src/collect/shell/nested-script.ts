import { literalOf, type ShellCommand, type ShellWord, withBlanks } from "./command.ts";
import { nameOfProgram } from "./program-name.ts";
import { join, partsOf, type Text } from "./text.ts";

/** A script that a command runs; `arguments` are `$1` and so on, where the command says them. */
export type NestedScript = { readonly text: Text; readonly arguments?: readonly ShellWord[] };

/**
 * A script in an argument, in what a shell reads, or in a file that the script around it has written: `bash -c '…'`,
 * `eval "…"`, `bash <<EOF`, `./written.sh`. What a shell on another machine runs (`ssh`) is not looked at.
 */
export function scriptIn(words: readonly ShellWord[], command: ShellCommand): NestedScript | undefined {
	const [first, ...rest] = words;
	const name = nameOfProgram(first);
	if (name === undefined) return undefined;
	if (isShell.test(name)) return scriptOfShell(rest, command);
	switch (name) {
		case "source":
		case ".":
			return inFile(rest, command);
		case "eval":
			return { text: withBlanks(rest) };
		case "trap": {
			const [action] = rest.filter((word) => literalOf(word) !== "--");
			return action && { text: action.text };
		}
		case "su":
		case "runuser":
		case "script": {
			const flag = rest.findIndex((word) => /^(?:-[a-zA-Z]*c|--command)$/.test(word.text.text));
			const text = flag === -1 ? (name === "script" ? undefined : command.input) : rest[flag + 1]?.text;
			return text && { text };
		}
		case "sg": {
			const [, script] = rest.filter(({ text }) => !/^-c?$/.test(text.text));
			return script && { text: script.text };
		}
		case "concurrently":
		case "hyperfine":
		case "start-server-and-test":
		case "start-test":
		case "server-test":
			return { text: inLines(rest) };
		case "newgrp":
			return command.input && { text: command.input };
		default:
			return first?.text.text.includes("/") ? inFile(words, command) : undefined;
	}
}

/** Scripts that stand in words of their own, one behind the other; what is a flag or its value is no command of ours. */
function inLines(words: readonly ShellWord[]): Text {
	return join(
		words.flatMap(({ text, place }, index) => {
			const parts = partsOf(text);
			return index === 0 ? parts : [{ text: "\n", place, exact: false }, ...parts];
		}),
	);
}

/** The file that the first of some words names, and the others for it. */
function inFile([file, ...others]: readonly ShellWord[], { files }: ShellCommand): NestedScript | undefined {
	const text = file && files?.get(file.text.text);
	return text && { text, arguments: others };
}

/** Whether a program may run a script that is one of its arguments or its input. */
export function runsScripts(program: string): boolean {
	return (
		isShell.test(program) ||
		/^(?:eval|trap|su|runuser|sg|script|newgrp|concurrently|hyperfine|start-server-and-test|start-test|server-test)$/.test(
			program,
		)
	);
}

const isShell = /^(?:ba|da|z|k)?sh$/;

/** @see https://www.gnu.org/software/bash/manual/html_node/Invoking-Bash.html */
function scriptOfShell(words: readonly ShellWord[], command: ShellCommand): NestedScript | undefined {
	const { input } = command;
	let isArgument = false;
	let isInput = false;
	let at = 0;
	for (; at < words.length; at++) {
		const word = words[at]?.text.text ?? "";
		if (!/^[-+]/.test(word)) break;
		if (word === "-" || word === "--") {
			at++;
			break;
		}
		if (/^-[a-zA-Z]*c/.test(word)) isArgument = true;
		if (/^-[a-zA-Z]*s/.test(word)) isInput = true;
		if (/^(?:[-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/.test(word)) at++;
	}
	const script = words[at];
	if (isArgument) return script && { text: script.text, arguments: words.slice(at + 2) };
	if (!isInput && script !== undefined && literalOf(script) !== "/dev/stdin") return inFile(words.slice(at), command);
	if (input === undefined) return undefined;
	if (isInput || script === undefined) return { text: input, arguments: words.slice(at) };
	return { text: input, arguments: words.slice(at + 1) };
}
