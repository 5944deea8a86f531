import { setByArithmetic } from "./bash-builtins.ts";
import { childAt } from "./bash-nodes.ts";
import type { BashState } from "./bash-state.ts";
import type { BashWords } from "./bash-words.ts";
import type { ShellWord } from "./command.ts";
import type { Syntax } from "./syntax.ts";
import { join, type Text } from "./text.ts";

/** What the statements of a bash script that are no commands do to its variables. */
export class BashAssignments {
	readonly #script: Text;
	readonly #state: BashState;
	readonly #words: BashWords;

	constructor(script: Text, state: BashState, words: BashWords) {
		this.#script = script;
		this.#state = state;
		this.#words = words;
	}

	/** `A=b` in front of a command, which holds for that only: changes nothing. */
	inFront(node: Syntax): readonly [name: string | undefined, value: ShellWord | undefined] {
		const name = childAt(node, "name");
		const value = childAt(node, "value");
		return [name && this.#textOf(name), value && this.#words.joined(value)[0]];
	}

	/** `A=b`, `A+=b`, `A=(b c)`. */
	assign(node: Syntax): void {
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
				? [{ text: join([]), place: this.#words.place(node) }]
				: array
					? value.children.flatMap((child) => this.#words.expand(child))
					: this.#words.joined(value);
		this.#state.assign(this.#textOf(name), words, { array, appends });
	}

	/** `export NAME=value`, `export NAME`, `declare -x NAME`. */
	declare(node: Syntax): void {
		if (!/^(?:export(?!\s+-n)|(?:declare|typeset)\s+-\w*x)\b/.test(this.#textOf(node))) return;
		for (const child of node.children) {
			const name = child.type === "variable_assignment" ? childAt(child, "name") : child;
			if (name?.type === "variable_name") this.#state.export(this.#textOf(name));
		}
	}

	/** `unset A B` */
	unset(node: Syntax): void {
		for (const name of this.#textOf(node).split(/\s+/).slice(1)) this.#state.unset(name);
	}

	/** `(( … ))`, also as a loop's head: what it assigns is not calculated. */
	calculate(node: Syntax): void {
		const [, expression = ""] = /^(?:for\s*)?\(\(([\s\S]*?)\)\)/.exec(this.#textOf(node)) ?? [];
		for (const name of setByArithmetic(expression)) this.#state.forget(name, this.#words.place(node));
	}

	#textOf(node: Syntax): string {
		return this.#script.text.slice(node.start, node.end);
	}
}
