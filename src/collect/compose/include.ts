import { type Entry, type Mapping, type Value, withStep } from "../../value.ts";
import { fingerprint, sizeOf, withKey } from "./derive.ts";
import type { Document } from "./document.ts";
import { type Environment, withEnvFiles } from "./environment.ts";
import { type Loading, loadModel } from "./load.ts";
import { mergeAt } from "./merge.ts";
import { clean, dirname, isAbsolute, join, relative } from "./paths.ts";
import { isPinned, isRemote } from "./remote.ts";
import { applyResetsAt } from "./reset.ts";
import type { Resolution } from "./resolution.ts";

const kinds = ["services", "jobs", "volumes", "networks", "secrets", "configs", "models"];

/** Brings in what a document includes, below what it says itself. `loading.included` ends with its own file. */
export async function applyIncludes(model: Mapping, document: Document, loading: Loading): Promise<Mapping> {
	const include = model.entries.get("include")?.value;
	if (include === undefined) return model;
	let made = withKey(model, "include", undefined);
	if (include.kind === "scalar" && include.value === null) return made;
	if (include.kind !== "sequence") {
		loading.run.lose(include.place, "include must be a list");
		return made;
	}
	if (loading.included.length > include.place.source.bounds.limits["include-depth"]) {
		loading.run.meet("include-depth", include.place, "includes more files in a row than are followed");
		return made;
	}
	const resources: Resources = new Map();
	for (const item of include.items) {
		const included = await load(item, loading);
		if (included === undefined) continue;
		if (!loading.run.mayMerge(sizeOf(included), item.place)) break;
		made = bringIn(included, made, resources, item, document, loading.run);
	}
	return made;
}

/** By kind, what a document has and all that it includes: one map each, which a thousand includes would else copy. */
type Resources = Map<string, Map<string, Entry>>;

type Include = {
	readonly paths: readonly string[];
	readonly projectDirectory: string;
	readonly envFiles: readonly string[];
};

async function load(item: Value, loading: Loading): Promise<Mapping | undefined> {
	const { run } = loading;
	const include = read(item, run);
	const [first] = include?.paths ?? [];
	if (include === undefined || first === undefined) return undefined;
	const remote = include.paths.find(isRemote);
	if (remote !== undefined) {
		run.remote({ ref: remote, pinned: isPinned(remote), use: "include", place: item.place });
		return undefined;
	}
	const unknown = unknownOf(item);
	const paths = include.paths.map((path) => (isAbsolute(path) ? path : join(loading.base, path)));
	const main = paths[0] ?? first;
	if (unknown.length > 0 && !(await run.isFile(main))) {
		run.incomplete = true;
		const message = `includes a file that only run time knows, by ${unknown.join(", ")}: what it brings is not judged here`;
		run.refuse(item.place, message, "unknown");
		return undefined;
	}
	const folder = await folderOf(include, main, loading);
	if (loading.included.some((path) => clean(path) === clean(main))) {
		run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
		return undefined;
	}
	const environment = await environmentOf(include, folder.directory, item, loading);
	if (environment === undefined) return undefined;
	const key = [...paths, folder.workdir, folder.directory, ...(await printOf(environment, loading))].join("\0");
	if (loading.waiting.includes(key)) {
		run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
		return undefined;
	}
	let loaded = loading.includes.get(key);
	if (loaded === undefined) {
		const inner: Loading = {
			...loading,
			workdir: folder.workdir,
			base: folder.directory,
			environment,
			bases: new Map(),
			waiting: [...loading.waiting, key],
		};
		loaded = loadModel(paths, inner, item.place).then(
			(model) => model ?? { kind: "mapping", entries: new Map(), place: item.place },
		);
		loading.includes.set(key, loaded);
	}
	return loaded;
}

/** The variables without a value in what is included. */
function unknownOf(item: Value): readonly string[] {
	if (item.kind === "scalar") return item.unknown ?? [];
	const parts = item.kind === "sequence" ? item.items : Array.from(item.entries.values(), (entry) => entry.value);
	return parts.flatMap(unknownOf);
}

/** What the paths in it start from (`workdir`), and where it is (`directory`). */
async function folderOf(include: Include, main: string, loading: Loading) {
	const { projectDirectory } = include;
	if (projectDirectory === "") {
		const folder = (await loading.run.isDirectory(main)) ? main : dirname(main);
		return { workdir: relative(loading.base, folder) ?? folder, directory: dirname(main) };
	}
	if (isAbsolute(projectDirectory)) return { workdir: projectDirectory, directory: projectDirectory };
	const path = join(loading.base, projectDirectory);
	const folder = (await loading.run.isDirectory(path)) ? path : join(loading.base, dirname(projectDirectory));
	return { workdir: relative(loading.base, folder) ?? folder, directory: join(loading.workdir, projectDirectory) };
}

async function environmentOf(
	include: Include,
	directory: string,
	item: Value,
	loading: Loading,
): Promise<Environment | undefined> {
	const { run, environment } = loading;
	if (include.envFiles.length === 0) {
		const file = join(directory, ".env");
		return (await run.isFile(file)) ? withEnvFiles(environment, [file], undefined, run) : environment;
	}
	const files = include.envFiles
		.filter((file) => file !== "/dev/null")
		.map((file) => (isAbsolute(file) ? file : join(loading.workdir, file)));
	return withEnvFiles(environment, files, item.place, run);
}

/** What tells an environment from the includer's. */
async function printOf(environment: Environment, loading: Loading): Promise<string[]> {
	if (environment === loading.environment && loading.included.length <= 1) return [];
	return Array.from(environment, ([name, variable]) => `${name}=${variable.value}`).sort();
}

function read(item: Value, run: Resolution): Include | undefined {
	if (item.kind === "scalar" && typeof item.value === "string") {
		return { paths: [item.value], projectDirectory: "", envFiles: [] };
	}
	// Nothing is included, and Compose does not mind.
	if (item.kind === "scalar" && item.value === null) return undefined;
	if (item.kind !== "mapping") {
		run.lose(item.place, "is not something to include");
		return undefined;
	}
	const strings = (name: string): readonly string[] => {
		const value = item.entries.get(name)?.value;
		const items = value?.kind === "sequence" ? value.items : value === undefined ? [] : [value];
		return items.flatMap((one) => {
			if (one.kind === "scalar" && typeof one.value === "string") return [one.value];
			run.lose(one.place, "must be a string");
			return [];
		});
	};
	return {
		paths: strings("path"),
		projectDirectory: strings("project_directory")[0] ?? "",
		envFiles: strings("env_file"),
	};
}

/** What is included stands below what the model itself says of the same name. */
function bringIn(
	from: Mapping,
	to: Mapping,
	resources: Resources,
	item: Value,
	document: Document,
	run: Resolution,
): Mapping {
	let made = to;
	for (const kind of kinds) {
		const included = from.entries.get(kind)?.value;
		if (included?.kind !== "mapping") continue;
		const own = made.entries.get(kind);
		if (own !== undefined && own.value.kind !== "mapping") {
			run.lose(own.value.place, `${kind} must be a mapping where others are included`);
			continue;
		}
		const entries =
			resources.get(kind) ?? new Map<string, Entry>(own?.value.kind === "mapping" ? own.value.entries : []);
		resources.set(kind, entries);
		for (const [name, entry] of included.entries) {
			const value = withStep(entry.value, { kind: "include", place: item.place, name });
			const conflict = entries.get(name);
			if (conflict === undefined) entries.set(name, { key: entry.key, value });
			else if (fingerprint(conflict.value) !== fingerprint(value)) {
				const kept = applyResetsAt([kind, name], value, document);
				entries.set(name, { key: conflict.key, value: mergeAt([kind, name], kept, conflict.value, run) });
			}
		}
		made = withKey(
			made,
			kind,
			{ kind: "mapping", entries, place: own?.value.place ?? included.place },
			own?.key ?? item.place,
		);
	}
	return made;
}

function tail(path: string): string {
	return path.split("/").slice(-2).join("/");
}
