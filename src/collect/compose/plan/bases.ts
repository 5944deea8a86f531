import { groupBy } from "../../../group-by.ts";
import { folderOf, nameOf } from "../../../tree/tree.ts";
import { stemOf } from "../../../yaml-name.ts";
import { defaultNames, firstOf, overrideNames, within } from "./default-files.ts";
import { areWhole, coverage, type Outline } from "./outline.ts";

/** Finds what a file that is a fragment is meant to lie over. */
export class Bases {
	readonly #outlines: ReadonlyMap<string, Outline>;
	/** Files that are whole, by folder; of most repositories nobody asks. */
	#whole: ReadonlyMap<string, readonly string[]> | undefined;

	constructor(outlines: ReadonlyMap<string, Outline>) {
		this.#outlines = outlines;
	}

	/** A file over its bases, in the order of `-f`; alone, where it is whole or nothing fits. */
	under(file: string): readonly string[] {
		return this.#withBases(file, new Set());
	}

	#withBases(file: string, seen: ReadonlySet<string>): readonly string[] {
		const outline = this.#outlines.get(file);
		if (outline === undefined || areWhole([outline]) || seen.size >= maxBases) return [file];
		const under = new Set([...seen, file]);
		let best: { readonly bases: readonly string[]; readonly part: number } | undefined;
		for (const bases of basesOf(file, this.#outlines, this.#wholeBeside(file))) {
			if (bases.some((base) => under.has(base))) continue;
			const part = coverage(
				bases.flatMap((base) => this.#outlines.get(base) ?? []),
				outline,
			);
			if (part > (best?.part ?? 0)) best = { bases, part };
			if (part === 1) break;
		}
		if (best === undefined) return [file];
		const [first = "", ...others] = best.bases;
		return [...this.#withBases(first, under), ...others, file];
	}

	#wholeBeside(file: string): readonly string[] {
		this.#whole ??= groupBy(
			[...this.#outlines].flatMap(([path, outline]) => (areWhole([outline]) ? path : [])),
			folderOf,
		);
		return this.#whole.get(folderOf(file)) ?? [];
	}
}

/** Whole files of one folder that a fragment is tried over; among more, a match would say nothing. */
const maxSiblings = 100;

/** Bases over bases, at most. */
const maxBases = 8;

/** What a fragment may lie over, the likeliest first. */
function* basesOf(
	file: string,
	outlines: ReadonlyMap<string, Outline>,
	siblings: readonly string[],
): Generator<readonly string[]> {
	const stem = stemOf(nameOf(file));
	for (let folder: string | undefined = folderOf(file); folder !== undefined; folder = above(folder)) {
		for (let cut = lastWord(stem); cut > 0; cut = lastWord(stem.slice(0, cut))) {
			for (const extension of [".yml", ".yaml"]) {
				const base = within(folder, stem.slice(0, cut) + extension);
				if (outlines.has(base)) yield [base];
			}
		}
		const base = firstOf(folder, defaultNames, outlines);
		const override = firstOf(folder, overrideNames, outlines);
		if (base !== undefined) yield [base];
		if (base !== undefined && override !== undefined && override !== file) yield [base, override];
	}
	for (const sibling of siblings.slice(0, maxSiblings)) if (sibling !== file) yield [sibling];
}

function above(folder: string): string | undefined {
	return folder === "" ? undefined : folderOf(folder);
}

function lastWord(stem: string): number {
	return Math.max(stem.lastIndexOf("."), stem.lastIndexOf("-"), stem.lastIndexOf("_"));
}
