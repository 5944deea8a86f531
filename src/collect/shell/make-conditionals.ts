/** A line that begins, goes on with or ends a conditional. */
export type MakeDirective = "if" | "else if" | "else" | "endif";

/** The directive that a line of a Makefile is, if it is one. */
export function directiveIn(line: string): MakeDirective | undefined {
	const [, word, behind = ""] = /^[ \t]*(ifn?eq|ifn?def|else|endif)\b[ \t]*(\S*)/.exec(line) ?? [];
	if (word === undefined || word === "endif") return word;
	return word !== "else" ? "if" : behind.startsWith("if") ? "else if" : "else";
}

/**
 * Of a conditional, how many ways each of its branches has to be read: one, or as many as the conditionals in it have.
 * A last branch stands for none of them, where there is no `else`. One in which nothing is assigned has one way in all.
 */
export type Widths = readonly number[];

type Open = { readonly index: number; readonly widths: number[]; width: number; hasLast: boolean; assigns: boolean };

/** The conditionals of a Makefile in the order in which they begin. */
export class WidthsOfConditionals {
	readonly all: Widths[] = [];
	/** Ways to read the file. */
	ways = 1;
	readonly #open: Open[] = [];

	assign(): void {
		const open = this.#open.at(-1);
		if (open !== undefined) open.assigns = true;
	}

	read(directive: MakeDirective): void {
		const open = this.#open.at(-1);
		if (directive === "if") {
			this.#open.push({ index: this.all.length, widths: [], width: 1, hasLast: false, assigns: false });
			this.all.push([]);
		} else if (open === undefined) {
			return;
		} else if (directive === "endif") {
			this.#open.pop();
			const widths = [...open.widths, open.width, ...(open.hasLast ? [] : [1])];
			this.all[open.index] = open.assigns ? widths : [];
			const outer = this.#open.at(-1);
			const width = open.assigns ? widths.reduce((sum, one) => sum + one, 0) : 1;
			if (outer === undefined) this.ways = Math.max(this.ways, width);
			else {
				outer.width = Math.max(outer.width, width);
				outer.assigns ||= open.assigns;
			}
		} else {
			open.widths.push(open.width);
			open.width = 1;
			open.hasLast ||= directive === "else";
		}
	}
}

/** At which of their branches the conditionals stand that are open, while a file is read in one of its ways. */
export class BranchesOfConditionals {
	readonly #all: readonly Widths[];
	readonly #way: number;
	readonly #open: Branch[] = [];
	#next = 0;

	constructor(all: readonly Widths[], way: number) {
		this.#all = all;
		this.#way = way;
	}

	/** Whether all branches hold in which a line stands. */
	get hold(): boolean {
		return this.#open.at(-1)?.holds ?? true;
	}

	read(directive: MakeDirective): void {
		const open = this.#open.at(-1);
		if (directive === "endif") {
			this.#open.pop();
		} else if (directive === "if") {
			const widths = this.#all[this.#next++] ?? [];
			const way = open === undefined ? this.#way : open.way - open.start;
			this.#open.push(new Branch(widths, way, this.hold, 0, 0));
		} else if (open !== undefined) {
			const { widths, way, isReached, index, start } = open;
			this.#open[this.#open.length - 1] = new Branch(widths, way, isReached, index + 1, start + (widths[index] ?? 1));
		}
	}
}

/** A branch of a conditional. `isReached`: the branches around the conditional hold; `start`: the first way in which it does. */
class Branch {
	readonly widths: Widths;
	readonly way: number;
	readonly isReached: boolean;
	readonly index: number;
	readonly start: number;

	constructor(widths: Widths, way: number, isReached: boolean, index: number, start: number) {
		this.widths = widths;
		this.way = way;
		this.isReached = isReached;
		this.index = index;
		this.start = start;
	}

	get holds(): boolean {
		if (!this.isReached || this.way < this.start) return false;
		return this.index >= this.widths.length - 1 || this.way < this.start + (this.widths[this.index] ?? 1);
	}
}
