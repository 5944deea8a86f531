import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type IgnoreRules, ignored, ignoreRules, PatternBound } from "./ignored.ts";
import { readRegularFile } from "./regular-file.ts";
import { defaultMaxFileBytes, folderOf } from "./tree.ts";

/** What git makes of a folder. */
export type Folder = {
	/** Those in force in it, from the root on. */
	readonly rules: readonly IgnoreRules[];
	/** It, or one that it is in. */
	readonly isIgnored: boolean;
};

/** The `.gitignore` files of a work tree, each read once. */
export class Gitignores {
	readonly #root: string;
	readonly #rules = new Map<string, IgnoreRules | undefined>();
	readonly #folders = new Map<string, Folder>();
	readonly #bound = new PatternBound();

	/** `root` is the work tree's real path. */
	constructor(root: string) {
		this.#root = root;
	}

	/** The rules of a folder's own `.gitignore`; undefined where there is none. */
	rulesOf(folder: string): IgnoreRules | undefined {
		if (!this.#rules.has(folder))
			this.#rules.set(folder, readRules(join(this.#root, folder, ".gitignore"), folder, this.#bound));
		return this.#rules.get(folder);
	}

	folder(path: string): Folder {
		const known = this.#folders.get(path);
		if (known !== undefined) return known;
		const above: Folder = path === "" ? { rules: [], isIgnored: false } : this.folder(folderOf(path));
		const own = this.rulesOf(path);
		const folder = {
			rules: own === undefined ? above.rules : [...above.rules, own],
			isIgnored: above.isIgnored || (path !== "" && ignored(`${path}/`, above.rules)),
		};
		this.#folders.set(path, folder);
		return folder;
	}
}

/** As git: a file that is a symbolic link, or no file, says nothing. */
function readRules(path: string, folder: string, bound: PatternBound): IgnoreRules | undefined {
	if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
	try {
		const read = readRegularFile(path, defaultMaxFileBytes);
		return read.kind === "bytes" ? ignoreRules(folder, new TextDecoder().decode(read.bytes), bound) : undefined;
	} catch {
		return undefined;
	}
}
