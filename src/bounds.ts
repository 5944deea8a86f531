import type { Diagnostic } from "./diagnostic.ts";
import { type LimitName, type Limits, limitsOf, named } from "./limits.ts";
import { UsageError } from "./options.ts";
import type { Place } from "./source.ts";

/**
 * The bounds of one run, and what has met them. Every source carries those that it is read within, so that they are at
 * hand wherever there is a place.
 */
export class Bounds {
	readonly limits: Limits;
	readonly #met: Diagnostic[] = [];
	#bytes = 0;
	#values = 0;
	#scriptWork = 0;
	#dockerfiles = 0;
	#filled = 0;
	#merged = 0;

	constructor(said: Readonly<Partial<Limits>> = {}) {
		this.limits = limitsOf(said);
	}

	/**
	 * Something at a place is more than is looked at: the rest is not judged. `said` is a predicate in which "more" is
	 * behind: "has more combinations than are judged".
	 */
	meet(name: LimitName, place: Place, said: string): void {
		this.#met.push(this.diagnostic(name, place, said));
	}

	/** The same, for whoever has diagnostics of its own. */
	diagnostic(name: LimitName, place: Place, said: string): Diagnostic {
		return { kind: "limit", level: "error", message: `${said}: ${named(name, this.limits)}`, place };
	}

	/** What was met since it was last asked. */
	take(): readonly Diagnostic[] {
		return this.#met.splice(0);
	}

	/** @throws UsageError where a text makes all that is read too much. `length` in UTF-16 code units, about its bytes. */
	spend(length: number): void {
		this.#bytes += length;
		if (this.#bytes > this.limits["total-mib"] * 2 ** 20) this.#end("total-mib", "the files come to more");
	}

	/** @throws UsageError where the values of a file make those of all files too many. A file counts once. */
	spendValues(tally: Tally, number: number): void {
		if (tally.values) return;
		tally.values = true;
		this.#values += number;
		if (this.#values > this.limits["total-values"]) this.#end("total-values", "the YAML files hold more values");
	}

	/** The work that all scripts took until now. */
	get scriptWork(): number {
		return this.#scriptWork;
	}

	/** @throws UsageError where the work to read a script makes that of all too much. */
	spendOnScript(work: number): void {
		this.#scriptWork += work;
		if (this.#scriptWork > this.limits["scripts-work"])
			this.#end("scripts-work", "the scripts take more work to be read");
	}

	/** @throws UsageError where what is read of a Dockerfile, anew for each target and arguments, makes all that too much. */
	spendOnDockerfile(length: number): void {
		this.#dockerfiles += length;
		if (this.#dockerfiles > this.limits["dockerfiles-mib"] * 2 ** 20)
			this.#end("dockerfiles-mib", "the Dockerfiles, each anew for what it is built with, come to more");
	}

	/** @throws UsageError where what env files and label files add to projects makes all that too much. UTF-16 code units. */
	spendOnFilling(length: number): void {
		this.#filled += length;
		if (this.#filled > this.limits["filled-mib"] * 2 ** 20)
			this.#end("filled-mib", "env files and label files add more to all projects");
	}

	/** @throws UsageError where the values that Compose projects put together come to too many. */
	spendOnMerging(values: number): void {
		this.#merged += values;
		if (this.#merged > this.limits["total-merged-values"])
			this.#end("total-merged-values", "all Compose projects are put together from more values");
	}

	/** @throws UsageError where a tree has too many files to look at. */
	count(files: number): void {
		if (files > this.limits.files) this.#end("files", `${files} files may hold containers, more`);
	}

	#end(name: LimitName, said: string): never {
		throw tooMuch(name, this.limits, said);
	}
}

/** What of a file has been counted already. */
export class Tally {
	values = false;
}

/** What ends a run: what is left over could be anything. `said` is a sentence that ends with "more" or its like. */
export function tooMuch(name: LimitName, limits: Limits, said: string): UsageError {
	const advice = "name what is to be judged with include and exclude, or raise the limit";
	return new UsageError(`${said} than ${named(name, limits)}: ${advice}`);
}
