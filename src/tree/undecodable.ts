import { type Dirent, readdirSync } from "node:fs";
import { folderOf, nameOf } from "./tree.ts";

/** Stands where bytes are no UTF-8. Paths with it in them may be several names, or none. */
export const undecodable = "\uFFFD";

/**
 * Texts for names of which several may come to the same: the first is as it is, the others have something in front of
 * it. Thousands may come to one, so that none is looked for from the first on.
 */
export class OwnTexts {
	readonly #isTaken: (text: string) => boolean;
	readonly #between: string;
	/** How often a text had to be another. */
	readonly #times = new Map<string, number>();

	constructor(isTaken: (text: string) => boolean, between = "") {
		this.#isTaken = isTaken;
		this.#between = between;
	}

	/** Whoever asks then takes it. */
	of(text: string): string {
		let own = text;
		while (this.#isTaken(own)) {
			const times = (this.#times.get(text) ?? 0) + 1;
			this.#times.set(text, times);
			own = `${undecodable}${times === 1 ? "" : times}${this.#between}${text}`;
		}
		return own;
	}
}

/** What is asked of an entry of a folder. */
export type FolderEntry = Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink">;

/**
 * The names below a folder of disk that are not UTF-8: Linux takes any bytes, paths of a tree are text. What stands
 * under such a name would not be found again by its text, and a Compose file there would not be judged.
 */
export class UndecodableNames {
	readonly #root: string;
	readonly #bytes = new Map<string, Buffer>();

	/** `root` is the tree's real path. */
	constructor(root: string) {
		this.#root = root;
	}

	/** Where a path of the tree really stands, if it has such a name in it and was listed before. */
	absolute(path: string): Buffer {
		const known = this.#bytes.get(path);
		if (known !== undefined) return known;
		return path === "" ? Buffer.from(this.#root) : below(this.absolute(folderOf(path)), Buffer.from(nameOf(path)));
	}

	/** The entries of a folder, each by a text of its own, also where two come to the same. */
	entries(folder: string): readonly FolderEntry[] {
		const at = this.absolute(folder);
		const found = readdirSync(at, { withFileTypes: true, encoding: "buffer" });
		const taken = new Set<string>();
		const texts = new OwnTexts((text) => taken.has(text));
		return found
			.sort((one, other) => Buffer.compare(one.name, other.name))
			.map((entry) => {
				const name = texts.of(entry.name.toString("utf8"));
				taken.add(name);
				if (name.includes(undecodable))
					this.#bytes.set(folder === "" ? name : `${folder}/${name}`, below(at, entry.name));
				const [isFile, isDirectory, isLink] = [entry.isFile(), entry.isDirectory(), entry.isSymbolicLink()];
				return { name, isFile: () => isFile, isDirectory: () => isDirectory, isSymbolicLink: () => isLink };
			});
	}
}

function below(folder: Buffer, name: Buffer): Buffer {
	return Buffer.concat([folder, Buffer.from("/"), name]);
}
