import { UsageError } from "../options.ts";
import { runGit } from "./git-process.ts";
import { folderOf, type Read, type ReadBytes, type Tree } from "./tree.ts";

/** A tree as a sparse checkout of it would be: what that leaves out is not there. */
export class SparseTree implements Tree {
	readonly name?: string;
	readonly #whole: Tree;
	readonly #isLeftOut: (path: string) => boolean;

	constructor(whole: Tree, isLeftOut: (path: string) => boolean) {
		this.#whole = whole;
		this.#isLeftOut = isLeftOut;
		if (whole.name !== undefined) this.name = whole.name;
	}

	get lost(): string | undefined {
		return this.#whole.lost;
	}

	label(path: string): string {
		return this.#whole.label?.(path) ?? path;
	}

	async list(below?: string): Promise<readonly string[]> {
		return (await this.#whole.list(below)).filter((path) => !this.#isLeftOut(path));
	}

	async read(path: string, most?: number): Promise<Read> {
		return this.#isLeftOut(path) ? { kind: "absent" } : this.#whole.read(path, most);
	}

	async readBytes(path: string): Promise<ReadBytes> {
		return (this.#isLeftOut(path) ? undefined : await this.#whole.readBytes?.(path)) ?? { kind: "absent" };
	}
}

/**
 * Which files of another commit a sparse checkout leaves out as well; undefined where it is not sparse. Of a file that
 * HEAD does not have, its folder tells: where nothing of that is checked out, the file would not be, either.
 * @see https://git-scm.com/docs/git-sparse-checkout
 * @throws UsageError where git cannot tell.
 */
export async function leftOutBySparse(root: string): Promise<((path: string) => boolean) | undefined> {
	const setting = await runGit(root, ["config", "--type=bool", "--get", "core.sparseCheckout"]);
	if (setting.stdout.toString("utf8").trim() !== "true") return undefined;
	const listed = await runGit(root, ["ls-files", "-t", "-z"]);
	if (listed.status !== 0) throw new UsageError(`${root}: git cannot tell what its sparse checkout leaves out`);
	const left = new Set<string>();
	/** Folders that a file is checked out of, and those above. */
	const [folders, above] = [new Set<string>(), new Set<string>()];
	for (const line of listed.stdout.toString("utf8").split("\0")) {
		const path = line.slice(2);
		if (line.startsWith("S ")) left.add(path);
		else if (path !== "") folders.add(folderOf(path));
	}
	for (const folder of folders) for (let at = folder; at !== ""; at = folderOf(at)) above.add(at);
	return (path) => left.has(path) || (!above.has(path) && path !== "" && !folders.has(folderOf(path)));
}
