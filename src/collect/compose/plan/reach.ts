import { folderOf, resolvePath } from "../../../tree/tree.ts";
import type { Outline } from "./outline.ts";

/** The files that planned projects take, include, or extend. */
export class Reach {
	readonly #outlines: ReadonlyMap<string, Outline>;
	readonly #files = new Set<string>();
	readonly #services = new Map<string, Set<string>>();

	constructor(outlines: ReadonlyMap<string, Outline>) {
		this.#outlines = outlines;
	}

	/** A file of which only some services are extended is reached when those are all that can run. */
	has(file: string): boolean {
		if (this.#files.has(file)) return true;
		const extended = this.#services.get(file);
		if (extended === undefined) return false;
		return [...(this.#outlines.get(file)?.complete ?? [])].every((service) => extended.has(service));
	}

	/** The files, and what they include or extend. */
	take(files: readonly string[]): void {
		for (const file of files) {
			if (this.#files.has(file)) continue;
			this.#files.add(file);
			this.takeReferred(file);
		}
	}

	/** What the file includes or extends, without the file itself. */
	takeReferred(file: string): void {
		const outline = this.#outlines.get(file);
		const folder = folderOf(file);
		for (const written of outline?.includes ?? []) {
			const included = resolvePath(folder, written);
			if (included !== undefined && included !== file) this.take([included]);
		}
		for (const { file: written, service } of outline?.extends ?? []) {
			const base = resolvePath(folder, written);
			if (base !== undefined && base !== file) {
				const services = this.#services.get(base) ?? new Set();
				this.#services.set(base, services.add(service));
			}
		}
	}
}
