import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import { noGit, startGit } from "./git-process.ts";

/** The objects of a repository, read by one `git cat-file --batch`, which is started with the first. */
export class GitObjects {
	readonly #root: string;
	readonly #wanted: Wanted[] = [];
	#child: ChildProcessWithoutNullStreams | undefined;
	/** What came of the answer that is not yet whole. */
	#parts: Buffer[] = [];
	#length = 0;
	/** Bytes that make it whole; undefined before its first line is. */
	#needed: number | undefined;
	/** Bytes still to come of an object that is too large; they are let pass. */
	#passing = 0;

	constructor(root: string) {
		this.#root = root;
	}

	/** The bytes of an object, up to `maximum`. */
	read(id: string, maximum: number): Promise<Buffer | "missing" | "large"> {
		return new Promise((resolve, reject) => {
			this.#wanted.push({ id, maximum, resolve, reject });
			this.#ask(id);
		});
	}

	close(): void {
		this.#child?.stdin.end();
		this.#child = undefined;
	}

	#ask(id: string): void {
		const child = this.#open();
		hold(child, true);
		child.stdin.write(`${id}\n`);
	}

	#open(): ChildProcessWithoutNullStreams {
		if (this.#child !== undefined) return this.#child;
		const child = startGit(this.#root, ["cat-file", "--batch"]);
		this.#child = child;
		child.stdout.on("data", (bytes: Buffer) => this.#take(bytes));
		child.stderr.resume();
		// What is written to a git that has ended is asked again of the next.
		child.stdin.on("error", () => {});
		child.once("error", (error) => {
			if (this.#child === child) this.#child = undefined;
			for (const { reject } of this.#wanted.splice(0)) reject(noGit(error));
		});
		child.once("close", () => this.#ended(child));
		return child;
	}

	/** Before git 2.44, one that may not fetch what a partial clone lacks ends when it is asked for that. */
	#ended(child: ChildProcessWithoutNullStreams): void {
		if (this.#child !== child) return;
		this.#child = undefined;
		this.#parts = [];
		this.#length = 0;
		this.#needed = undefined;
		this.#passing = 0;
		this.#wanted.shift()?.resolve("missing");
		for (const { id } of this.#wanted) this.#ask(id);
	}

	#take(bytes: Buffer): void {
		const passed = Math.min(this.#passing, bytes.length);
		this.#passing -= passed;
		if (passed === bytes.length) return;
		this.#parts.push(bytes.subarray(passed));
		this.#length += bytes.length - passed;
		while (this.#answer()) {}
		if (this.#wanted.length === 0 && this.#child !== undefined) hold(this.#child, false);
	}

	/** @returns whether a whole answer was there. */
	#answer(): boolean {
		if (this.#needed !== undefined && this.#length < this.#needed) return false;
		const all = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
		this.#parts = [all];
		const end = all.indexOf(10);
		const [wanted] = this.#wanted;
		if (end === -1 || wanted === undefined) return false;
		const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(all.toString("utf8", 0, end))?.[1];
		const whole = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
		if (Number(size ?? 0) > wanted.maximum) return this.#pass(wanted, all, whole);
		this.#needed = whole;
		if (all.length < whole) return false;
		this.#wanted.shift();
		this.#needed = undefined;
		this.#parts = [all.subarray(whole)];
		this.#length = all.length - whole;
		if (size === undefined) wanted.resolve("missing");
		else wanted.resolve(Buffer.from(all.subarray(end + 1, whole - 1)));
		return true;
	}

	/** Keeps nothing of an object that is too large. */
	#pass(wanted: Wanted, all: Buffer, whole: number): boolean {
		this.#wanted.shift();
		this.#needed = undefined;
		const rest = all.subarray(whole);
		this.#parts = [rest];
		this.#length = rest.length;
		this.#passing = Math.max(0, whole - all.length);
		wanted.resolve("large");
		return this.#passing === 0;
	}
}

type Wanted = {
	readonly id: string;
	readonly maximum: number;
	readonly resolve: (bytes: Buffer | "missing" | "large") => void;
	readonly reject: (error: Error) => void;
};

/** An idle git must not keep the program alive; one that is asked must. */
function hold(child: ChildProcessWithoutNullStreams, busy: boolean): void {
	const does = busy ? "ref" : "unref";
	child[does]();
	// They are sockets, which the types do not say.
	for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Partial<Socket>)[does]?.();
}
