import { folderOf, nameOf, resolvePath } from "../../../tree/tree.ts";
import type { ComposeSelection } from "../resolve.ts";
import { covers, type Outline, standsAlone } from "./outline.ts";

/*
 * Which projects a repository's Compose files make. In this order, each file being judged where it is really used:
 *
 *  1. Projects that the configuration names. Their files are in no other project, unless one includes them.
 *  2. Commands that the repository itself runs: the `-f a -f b` lists of workflows, Makefiles and scripts, and
 *     `docker stack deploy -c`. Only where all of their files are there: a list that was cut from its script wrongly
 *     must not cost a false alarm.
 *  3. A folder whose `.env` sets COMPOSE_FILE: what that names, in the stead of 4.
 *  4. A folder with one of Compose's own names, with its override. Of several names the first counts, as for Compose.
 *  5. Every other file that no project so far has taken, has included, or has extended all of:
 *     a. alone, if it stands alone;
 *     b. a fragment (services without an image, networks or services that it does not declare) over the first base that
 *        has what it misses: the file whose name it extends (`compose.prod.yaml` over `compose.yaml`,
 *        `x.override.yml` over `x.yml`), the folder's default file, one with its override, any other file of the
 *        folder, the default file of a folder above;
 *     c. else alone: Compose refuses it, and that is said.
 *
 * A base is judged by itself and under each fragment over it: one place then has findings in several projects, which
 * count as one. What makes a stack for Swarm is said in `outline.ts`.
 */

/** In order of preference. @see https://github.com/compose-spec/compose-go/blob/v2.16.2/cli/options.go DefaultFileNames */
export const defaultNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"] as const;
export const overrideNames = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml",
] as const;

export type PlannedProject = { readonly selection: ComposeSelection; readonly target: "compose" | "swarm" };

/** `docker compose` or `docker stack deploy` as something in the repository calls it. */
export type ComposeCommand = {
	/** Tree paths in the order of `-f`; empty where the command leaves it to Compose. */
	readonly files: readonly string[];
	/** `--project-directory` as a tree path, or the folder that it is called in where there is no `-f`. */
	readonly directory?: string;
	readonly target: "compose" | "swarm";
};

/** A project that the configuration names. */
export type NamedProject = {
	readonly files: readonly string[];
	readonly directory?: string;
	readonly name?: string;
	readonly envFiles?: readonly string[];
	readonly target?: "compose" | "swarm";
};

export type PlanInput = {
	/** Every Compose file by its tree path. */
	readonly outlines: ReadonlyMap<string, Outline>;
	/** COMPOSE_FILE of the `.env` of each folder that sets it, as tree paths. */
	readonly composeFiles: ReadonlyMap<string, readonly string[]>;
	readonly commands: readonly ComposeCommand[];
	readonly named: readonly NamedProject[];
};

export function planCompose(input: PlanInput): readonly PlannedProject[] {
	const plan = new Plan(input.outlines);
	for (const project of input.named) plan.addNamed(project);
	for (const command of input.commands) {
		const { files, directory, target } = command;
		if (files.length > 0 && files.every((file) => input.outlines.has(file))) plan.add({ files, directory, target });
	}
	const chosen = new Set<string>();
	for (const [folder, files] of input.composeFiles) {
		if (!files.some((file) => input.outlines.has(file))) continue;
		chosen.add(folder);
		plan.addComposeFile(folder, files);
	}
	for (const files of defaultsOf(input.outlines)) {
		if (!chosen.has(folderOf(files[0] ?? ""))) plan.add({ files });
	}
	plan.addRest();
	return plan.projects;
}

class Plan {
	readonly projects: PlannedProject[] = [];
	readonly #outlines: ReadonlyMap<string, Outline>;
	readonly #keys = new Set<string>();
	readonly #named = new Set<string>();
	readonly #reach: Reach;

	constructor(outlines: ReadonlyMap<string, Outline>) {
		this.#outlines = outlines;
		this.#reach = new Reach(outlines);
	}

	addNamed({ files, directory, name, envFiles, target }: NamedProject): void {
		const selection = {
			directory: directory ?? folderOf(files[0] ?? ""),
			files,
			...(name === undefined ? {} : { name }),
			...(envFiles === undefined ? {} : { envFiles }),
		};
		this.projects.push({ selection, target: target ?? this.#targetOf(files) });
		for (const file of files) this.#named.add(file);
		this.#reach.take(files);
	}

	addComposeFile(folder: string, files: readonly string[]): void {
		if (files.some((file) => this.#named.has(file))) return;
		this.projects.push({ selection: { directory: folder, files: [] }, target: this.#targetOf(files) });
		this.#reach.take(files);
	}

	add(project: {
		readonly files: readonly string[];
		readonly directory?: string | undefined;
		readonly target?: "compose" | "swarm";
	}): void {
		const { files } = project;
		if (files.some((file) => this.#named.has(file))) return;
		const directory = project.directory ?? folderOf(files[0] ?? "");
		const target = project.target === "swarm" ? "swarm" : this.#targetOf(files);
		const key = JSON.stringify([directory, files, target]);
		if (this.#keys.has(key)) return;
		this.#keys.add(key);
		this.projects.push({ selection: { directory, files }, target });
		this.#reach.take(files);
	}

	/** First what no other of the rest refers to, then what is left in circles. */
	addRest(): void {
		const rest = [...this.#outlines.keys()].filter((file) => !this.#reach.has(file)).sort();
		const referred = new Reach(this.#outlines);
		for (const file of rest) referred.takeReferred(file);
		for (const file of rest) if (!referred.has(file)) this.add({ files: this.#withBases(file, new Set()) });
		for (const file of rest) if (!this.#reach.has(file)) this.add({ files: this.#withBases(file, new Set()) });
	}

	#withBases(file: string, seen: ReadonlySet<string>): readonly string[] {
		const outline = this.#outlines.get(file);
		if (outline === undefined || standsAlone(outline) || seen.size >= maxBases) return [file];
		const under = new Set([...seen, file]);
		for (const bases of basesOf(file, this.#outlines)) {
			if (bases.some((base) => under.has(base))) continue;
			const outlines = bases.flatMap((base) => this.#outlines.get(base) ?? []);
			if (outlines.length !== bases.length || !covers(outlines, outline)) continue;
			const [first = "", ...others] = bases;
			return [...this.#withBases(first, under), ...others, file];
		}
		return [file];
	}

	#targetOf(files: readonly string[]): "compose" | "swarm" {
		return files.some((file) => this.#outlines.get(file)?.isSwarm) ? "swarm" : "compose";
	}
}

/** Bases over bases, at most. */
const maxBases = 8;

/** The files that planned projects take, include, or extend. */
class Reach {
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

	take(files: readonly string[]): void {
		for (const file of files) {
			if (this.#files.has(file)) continue;
			this.#files.add(file);
			this.takeReferred(file);
		}
	}

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
				this.#services.set(base, new Set([...(this.#services.get(base) ?? []), service]));
			}
		}
	}
}

/** Each folder's file of a default name, with the folder's override. */
function defaultsOf(outlines: ReadonlyMap<string, Outline>): readonly (readonly string[])[] {
	const folders = new Set([...outlines.keys()].map(folderOf));
	return [...folders].sort().flatMap((folder) => {
		const base = firstOf(folder, defaultNames, outlines);
		if (base === undefined) return [];
		const override = firstOf(folder, overrideNames, outlines);
		return [override === undefined ? [base] : [base, override]];
	});
}

function firstOf(folder: string, names: readonly string[], outlines: ReadonlyMap<string, Outline>): string | undefined {
	return names.map((name) => within(folder, name)).find((path) => outlines.has(path));
}

function within(folder: string, name: string): string {
	return folder === "" ? name : `${folder}/${name}`;
}

/** What a fragment may lie over, the likeliest first. */
function* basesOf(file: string, outlines: ReadonlyMap<string, Outline>): Generator<readonly string[]> {
	const folder = folderOf(file);
	const stem = nameOf(file).replace(/\.(?:ya?ml|json)$/i, "");
	for (let cut = lastWord(stem); cut > 0; cut = lastWord(stem.slice(0, cut))) {
		for (const extension of [".yml", ".yaml"]) {
			const base = within(folder, stem.slice(0, cut) + extension);
			if (outlines.has(base)) yield [base];
		}
	}
	const override = firstOf(folder, overrideNames, outlines);
	const base = firstOf(folder, defaultNames, outlines);
	if (base !== undefined) yield [base];
	if (base !== undefined && override !== undefined && override !== file) yield [base, override];
	for (const other of outlines.keys()) if (folderOf(other) === folder && other !== file) yield [other];
	for (let above = folder; above !== ""; ) {
		above = folderOf(above);
		const higher = firstOf(above, defaultNames, outlines);
		if (higher !== undefined) yield [higher];
	}
}

function lastWord(stem: string): number {
	return Math.max(stem.lastIndexOf("."), stem.lastIndexOf("-"), stem.lastIndexOf("_"));
}
