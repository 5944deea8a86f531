import { unknownPart } from "../docker/word.ts";
import type { ShellLanguage } from "../shell/grammar.ts";
import { programOf } from "../shell/program-name.ts";

/**
 * The language of a script by its `shell:`, which is a program's name or the line that runs `{0}`; undefined where that
 * is no shell. What runs the script is the last interpreter before it: `script -q -c "bash {0}"` is bash. A program that
 * is not known is one that brings a shell of its own (`msys2 {0}`, `micromamba-shell {0}`).
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#custom-shell
 */
export function languageOfShell(shell: string): ShellLanguage | undefined {
	const words = shell.trim().split(/\s+/);
	const script = words.findIndex((word) => word.includes("{0}"));
	const programs = words
		.slice(0, script === -1 ? words.length : script + 1)
		.map((word) => programOf(word.replaceAll(/["']/g, "")));
	for (const program of programs.reverse()) {
		if (/^(?:pwsh|powershell)$/.test(program)) return "powershell";
		// What differs for a command in a line is put right ahead of it.
		if (/^(?:(?:ba|da|z|k|a)?sh|cmd)$/.test(program)) return "bash";
		if (otherLanguage.test(program)) return undefined;
	}
	return "bash";
}

/** Whether a script is one of cmd.exe. */
export function isCmd(shell: string): boolean {
	return programOf(shell.trim().split(/\s/)[0] ?? "") === "cmd";
}

const otherLanguage =
	/^(?:i?python|pypy|uv|node|deno|bun|tsx|ts-node|perl|ruby|rscript|r|julia|php|lua|tclsh|elixir|escript|go|dotnet|swift|scala|groovy|jshell|racket|guile|sbcl|runghc|ghci|octave|matlab|sage|cmake|osascript|psql|mysql|sqlite3|jq|awk)[\d.]*$/;

/** The language of a script that some of a job's runners run in bash and others in PowerShell: it is written for one. */
export function likelyLanguage(script: string, languages: readonly ShellLanguage[]): ShellLanguage {
	const [only = "bash"] = languages;
	if (languages.length < 2) return only;
	return /`[ \t]*\r?$|\$env:|^[ \t]*\$\w+[ \t]*=/im.test(script) ? "powershell" : "bash";
}

/** Whether a `shell:` can be read before the job runs. */
export function isKnownShell(shell: string): boolean {
	return !shell.includes(unknownPart);
}
