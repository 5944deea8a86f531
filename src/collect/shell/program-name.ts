import { literalOf, type ShellWord } from "./command.ts";

/** The name of the program that a word names: `/usr/bin/docker`, `docker.exe`. */
export function nameOfProgram(word: ShellWord | undefined): string | undefined {
	const text = literalOf(word);
	return text === undefined ? undefined : programOf(text);
}

/** The same of its text. */
export function programOf(text: string): string {
	return text
		.replace(/^.*[\\/]/s, "")
		.replace(/\.exe$/i, "")
		.toLowerCase();
}
