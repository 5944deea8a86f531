import { execFileSync } from "node:child_process";

/** A repository of the server: a git repository on disk, and what GitHub keeps beside it. */
export class Hosted {
	/** `owner/name` */
	readonly name: string;
	readonly folder: string;
	readonly id: number;
	/** Without a token, only a public one is there. */
	readonly visibility: "private" | "public";
	/** Entries of a recursive tree beyond which the answer is cut. */
	maxEntries = 100_000;
	readonly issues = new Map<number, Issue>();
	readonly comments: Comment[] = [];
	readonly reviewComments: ReviewComment[] = [];
	readonly reviews: Review[] = [];
	readonly artifacts: Artifact[] = [];
	#clock = Date.UTC(2026, 0, 1);

	constructor(name: string, folder: string, id: number, visibility: "private" | "public") {
		this.name = name;
		this.folder = folder;
		this.id = id;
		this.visibility = visibility;
	}

	/** A time later than all before. */
	now(): string {
		this.#clock += 60_000;
		return new Date(this.#clock).toISOString().replace(".000Z", "Z");
	}

	git(...words: readonly string[]): string | undefined {
		return this.gitBytes(...words)?.toString("utf8");
	}

	gitBytes(...words: readonly string[]): Buffer | undefined {
		try {
			return execFileSync("git", ["-C", this.folder, "--no-replace-objects", ...words], {
				maxBuffer: 1 << 30,
				env: { ...process.env, TZ: "UTC" },
				stdio: ["ignore", "pipe", "ignore"],
			});
		} catch {
			return undefined;
		}
	}

	/** The object that a name means, of a type; undefined where there is none. */
	resolve(name: string, type: "commit" | "tree" | "blob"): string | undefined {
		if (name.startsWith("-")) return undefined;
		return this.git("rev-parse", "--verify", "--quiet", `${name}^{${type}}`)?.trim();
	}

	/** Files that a pull request changes, with their hunks: `pulls/{number}/files`. */
	changes(number: number): readonly Change[] {
		const pull = this.issues.get(number)?.pull;
		if (pull === undefined) return [];
		const range = `${pull.base}...${pull.head}`;
		const names = this.git("diff", "--no-renames", "--name-status", "-z", range)?.split("\0") ?? [];
		const changes: Change[] = [];
		for (let at = 0; at + 1 < names.length; at += 2) {
			const path = names[at + 1] ?? "";
			const diff = this.git("diff", "--no-renames", "--no-color", "--no-ext-diff", range, "--", path) ?? "";
			const start = diff.search(/^@@/m);
			const patch = start === -1 ? undefined : diff.slice(start).replace(/\n$/, "");
			const status = { A: "added", D: "removed", M: "modified" }[names[at] ?? ""] ?? "changed";
			changes.push({ path, status, ...(patch === undefined ? {} : { patch }) });
		}
		return changes;
	}
}

export type Change = { readonly path: string; readonly status: string; readonly patch?: string };

export type Author = { readonly login: string; readonly type: "Bot" | "User" };

export type Issue = {
	readonly number: number;
	readonly author: Author;
	readonly created: string;
	title: string;
	body: string | null;
	state: "open" | "closed";
	stateReason: string | null;
	labels: readonly string[];
	updated: string;
	/** Full hashes, where it is a pull request. */
	readonly pull?: { readonly base: string; readonly head: string };
};

export type Comment = {
	readonly id: number;
	readonly issue: number;
	readonly author: Author;
	readonly created: string;
	body: string;
	updated: string;
};

export type ReviewComment = {
	readonly id: number;
	readonly pull: number;
	readonly review: number;
	readonly author: Author;
	readonly created: string;
	readonly path: string;
	readonly commit: string;
	readonly body: string;
	readonly line: number;
	readonly startLine?: number;
};

export type Review = {
	readonly id: number;
	readonly pull: number;
	readonly author: Author;
	readonly body: string;
	readonly event: string;
	readonly commit: string;
};

export type Artifact = {
	readonly id: number;
	readonly name: string;
	readonly zip: Buffer;
	readonly created: string;
	readonly expired: boolean;
	readonly run: { readonly id: number; readonly branch: string; readonly headRepository?: number };
};
