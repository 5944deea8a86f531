/**
 * Many paths, kept as nothing but a list: a set of them takes four times the memory of the list that is there anyway.
 * The list is sorted by code unit, as a tree lists it.
 */
export class SortedPaths {
	readonly #paths: readonly string[];

	constructor(paths: readonly string[]) {
		this.#paths = paths;
	}

	has(path: string): boolean {
		return this.#paths[this.#firstFrom(path)] === path;
	}

	/** Whether some of them lie in a folder, or deeper. */
	hasBelow(folder: string): boolean {
		const prefix = folder === "" ? "" : `${folder}/`;
		return this.#paths[this.#firstFrom(prefix)]?.startsWith(prefix) === true;
	}

	/** Where the first path is that does not come before `path`. */
	#firstFrom(path: string): number {
		let low = 0;
		let high = this.#paths.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#paths[middle] ?? "") < path) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Some paths, sorted and each once. */
export function sortedOnce(paths: readonly string[]): readonly string[] {
	return [...paths].sort().filter((path, index, all) => path !== all[index - 1]);
}
