import type { Place } from "../../source.ts";
import { workspacePart } from "./anchors.ts";
import { programAskedFor } from "./asked-program.ts";
import { joinedWhereTheyTouch } from "./bash-nodes.ts";
import type { BashState } from "./bash-state.ts";
import { inWorkspace, normalize } from "./checkout-path.ts";
import type { ShellWord } from "./command.ts";
import { printedBy } from "./printed.ts";
import type { Syntax } from "./syntax.ts";
import { join, slice, type Text, whole } from "./text.ts";

/** What stands in a substitution's stead. A path or a program is one word, whatever is in it. */
export type Substituted = { readonly text: Text; readonly isOneWord: boolean };

/**
 * What the commands in `$(…)` print, of those of which it is known: where the script, the checkout or a program is, and
 * what `echo` and `printf` say, also on a condition.
 */
export class BashSubstitutions {
	readonly #script: Text;
	readonly #state: BashState;
	readonly #scriptFolder: string | undefined;
	readonly #expand: (node: Syntax) => readonly ShellWord[];
	/** Substitutions that the one that is read stands in. */
	#depth = 0;

	constructor(
		script: Text,
		state: BashState,
		scriptFolder: string | undefined,
		expand: (node: Syntax) => readonly ShellWord[],
	) {
		this.#script = script;
		this.#state = state;
		this.#scriptFolder = scriptFolder;
		this.#expand = expand;
	}

	/** Undefined where only run time knows; `place` is the substitution's. */
	textOf(node: Syntax, place: Place): Substituted | undefined {
		const found = this.#folderOrProgram(this.commandsOf(node));
		if (found !== undefined) return { text: join([whole(found, place)]), isOneWord: true };
		const [only, ...others] = node.children;
		if (only === undefined || others.length > 0 || this.#depth >= deepest) return undefined;
		this.#depth++;
		const ways = this.#waysToPrint(only);
		this.#depth--;
		const printed = ways && this.#state.oneOf(ways);
		return printed && { text: withoutLastBreaks(printed), isOneWord: false };
	}

	/** The commands of a substitution, as they are written. */
	commandsOf(node: Syntax): string {
		return this.#textOf(node)
			.replace(/^(?:\$\(|`)|[)`]$/g, "")
			.trim();
	}

	#folderOrProgram(commands: string): string | undefined {
		const { directory } = this.#state;
		if (directory !== undefined && /^(?:pwd(?:\s+-[LP])?|realpath\s+\.|readlink\s+-f\s+\.)$/.test(commands))
			return inWorkspace(directory);
		if (/^git rev-parse --show-toplevel$/.test(commands)) return workspacePart;
		const program = programAskedFor(commands);
		if (program !== undefined) return program;
		const folder = this.#scriptFolder;
		if (folder === undefined || !scriptFolderPattern.test(commands)) return undefined;
		const up =
			/&&\s*cd\s+(\S+)\s*&&\s*pwd/.exec(commands)?.[1] ?? /\)["']?\/((?:\.\.\/?)+)["']?/.exec(commands)?.[1] ?? "";
		return inWorkspace(normalize(folder, up) ?? folder);
	}

	/** All that a statement may print: `echo a`, `[ … ] && echo a`, `[ … ] && echo a || echo b`. */
	#waysToPrint(node: Syntax): readonly Text[] | undefined {
		if (node.type === "command") {
			const printed = this.#printedBy(node);
			return printed && [printed];
		}
		const [left, right] = node.children;
		if (node.type !== "list" || left === undefined || right?.type !== "command") return undefined;
		const behind = this.#printedBy(right);
		if (behind === undefined) return undefined;
		const isAnd = this.#script.text.slice(left.end, right.start).trim() === "&&";
		if (isAnd) return this.#isCondition(left) ? [behind, join([])] : undefined;
		const [ahead, otherwise] = this.#waysToPrint(left) ?? [];
		return ahead && otherwise && [ahead, otherwise.text === "" ? behind : otherwise];
	}

	#printedBy(command: Syntax): Text | undefined {
		const written = this.#textOf(command);
		if (/^(?:true|:)$/.test(written)) return join([]);
		if (!/^(?:echo|printf)\s/.test(written)) return undefined;
		if (command.children.some(({ type }) => type.endsWith("redirect"))) return undefined;
		const words = joinedWhereTheyTouch(command.children, this.#script.text).flatMap((child) => this.#expand(child));
		return printedBy(words, undefined, () => undefined);
	}

	/** Whether something only holds or not, and prints nothing. */
	#isCondition(node: Syntax): boolean {
		if (node.type === "list") return false;
		return node.type === "test_command" || /^(?:!\s*)?(?:test|tty\s+-s|\[)(?:\s|$)/.test(this.#textOf(node));
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}
}

/** What stands in more substitutions than these is unknown: each is read again for all around it. */
const deepest = 8;

function withoutLastBreaks(text: Text): Text {
	return slice(text, 0, text.text.replace(/(?<!\n)\n+$/, "").length);
}

/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;
