import type { Place } from "../../source.ts";
import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { noEntries } from "./derive.ts";
import type { Resolution } from "./resolution.ts";

/** A service, with what its project defines around it, and how to say what is wrong with it. */
export class CheckedService {
	readonly name: string;
	readonly value: Mapping;
	readonly key: Place;
	readonly groups: Groups;
	readonly #run: Resolution;

	constructor(name: string, value: Mapping, key: Place, groups: Groups, run: Resolution) {
		this.name = name;
		this.value = value;
		this.key = key;
		this.groups = groups;
		this.#run = run;
	}

	refuse(message: string, at: Value | Place | undefined, cause?: Value): void {
		const place = at === undefined ? this.key : "source" in at ? at : at.place;
		const from = cause ?? (at !== undefined && "kind" in at ? at : undefined);
		this.#run.refuse(place, message, from?.kind === "scalar" && from.unknown !== undefined ? "unknown" : "invalid");
	}

	/** A name that must be defined in a group of the project. */
	needs(group: string, name: Value, what: string): void {
		const text = stringOf(name);
		if (text === undefined || this.groups.of(group).has(text)) return;
		this.refuse(`refers to undefined ${what} ${text}`, name);
	}

	/** A secret or config that is mounted; one without a source is that of no name. */
	needsFile(group: string, file: Value, what: string): void {
		const source = get(file, "source");
		if (source !== undefined) this.needs(group, source, what);
		else if (!this.groups.of(group).has("")) this.refuse(`refers to no ${what}`, file);
	}
}

/** What a project defines, by kind: `services`, `networks`, … */
export class Groups {
	readonly #project: Mapping;
	constructor(project: Mapping) {
		this.#project = project;
	}
	of(kind: string): Mapping["entries"] {
		const value = this.#project.entries.get(kind)?.value;
		return value?.kind === "mapping" ? value.entries : noEntries;
	}
}

/** Whether a text is there and not empty. */
export function has(value: Value | undefined, key: string): boolean {
	return (stringOf(get(value, key)) ?? "") !== "";
}
