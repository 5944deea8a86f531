import type { Place } from "../../source.ts";
import { nameOf as nameOfPath } from "../../tree/tree.ts";
import type { Mapping } from "../../value.ts";
import { type Environment, withEnvFiles } from "./environment.ts";
import { dirname, isAbsolute, join, pathsOf, treePathOf } from "./paths.ts";
import type { Resolution } from "./resolution.ts";
import type { ComposeSelection } from "./resolve.ts";
import { substitute } from "./template.ts";

/** In the order of preference. */
const defaultFiles = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const defaultOverrides = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml",
];

export type Selected = { readonly files: readonly string[]; readonly environment: Environment };

/** The files of a project and its variables, as Docker Compose's command line finds them. Sets `run.paths`. */
export async function select(selection: ComposeSelection, run: Resolution): Promise<Selected> {
	const given = new Map(Array.from(selection.environment ?? [], ([name, value]) => [name, { value }] as const));
	const first = await withDefaultEnvFile(given, selection, run);
	const files = selection.files.map((file) => join(run.paths.root, file));
	if (files.length > 0) return { files, environment: first };
	const found = (await named(first, run)) ?? (await discovered(run));
	const [main] = found;
	const directory = main === undefined ? undefined : treePathOf(dirname(main), run.paths);
	if (directory === undefined || directory === run.paths.directory) return { files: found, environment: first };
	run.paths = pathsOf(directory, run.paths.root, run.paths.home);
	return { files: found, environment: await withDefaultEnvFile(first, selection, run) };
}

async function withDefaultEnvFile(
	environment: Environment,
	selection: ComposeSelection,
	run: Resolution,
): Promise<Environment> {
	if (selection.envFiles !== undefined && selection.envFiles.length > 0) {
		const files = selection.envFiles.map((file) => join(run.paths.root, file));
		return withEnvFiles(environment, files, undefined, run);
	}
	if (/^(?:1|t|true)$/i.test(selection.environment?.get("COMPOSE_DISABLE_ENV_FILE") ?? "")) return environment;
	const file = join(run.paths.workdir, ".env");
	return (await run.isFile(file)) ? withEnvFiles(environment, [file], undefined, run) : environment;
}

/** By COMPOSE_FILE. */
async function named(environment: Environment, run: Resolution): Promise<readonly string[] | undefined> {
	const list = environment.get("COMPOSE_FILE");
	if (list === undefined) return undefined;
	const separator = environment.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
	const files: string[] = [];
	for (const name of list.value.split(separator)) {
		const path = isAbsolute(name) ? name : join(run.paths.workdir, name);
		if (name !== "" && (await run.isFile(path))) files.push(path);
		else
			run.lose(
				list.place ?? run.nowhere(".env"),
				`COMPOSE_FILE names ${name || "nothing"}, which is no file`,
				"missing",
			);
	}
	return files;
}

/** The default file and its override in the directory, or in the nearest one above that has one. */
async function discovered(run: Resolution): Promise<readonly string[]> {
	for (let folder = run.paths.workdir; ; folder = dirname(folder)) {
		const main = await firstOf(defaultFiles, folder, run);
		if (main !== undefined) {
			const override = await firstOf(defaultOverrides, folder, run);
			return override === undefined ? [main] : [main, override];
		}
		if (folder === run.paths.root || folder === "/") return [];
	}
}

async function firstOf(names: readonly string[], folder: string, run: Resolution): Promise<string | undefined> {
	for (const name of names) if (await run.isFile(join(folder, name))) return join(folder, name);
	return undefined;
}

/** The project's name: given, from the environment, from a file's `name`, or the directory's. */
export async function nameOf(
	selection: ComposeSelection,
	files: readonly string[],
	environment: Environment,
	run: Resolution,
): Promise<string> {
	const explicit = selection.name || environment.get("COMPOSE_PROJECT_NAME")?.value;
	const place = () => run.nowhere(treePathOf(files[0] ?? run.paths.workdir, run.paths) ?? "");
	if (explicit) {
		if (normalizeName(explicit) !== explicit) run.refuse(place(), `invalid project name: ${explicit}`);
		return explicit;
	}
	let written = "";
	let named = false;
	for (const file of files) {
		const parsed = await run.compose(file, undefined);
		for (const [index, document] of (parsed?.documents ?? []).entries()) {
			const name = document.value.kind === "mapping" ? textOf(document.value) : "";
			if (name === "") continue;
			written = name;
			named ||= index === 0;
		}
	}
	const { value, isOpen } = written.includes("$")
		? substituted(written, environment, place(), run)
		: { value: written, isOpen: false };
	const fromFile = normalizeName(value);
	const name = fromFile !== "" ? fromFile : named ? "" : normalizeName(nameOfPath(run.paths.workdir));
	if (name === "") run.refuse(place(), "project name must not be empty", isOpen ? "unknown" : "invalid");
	return name;
}

/** A name with its variables replaced; `isOpen` where some have no value. */
function substituted(written: string, environment: Environment, place: Place, run: Resolution) {
	const result = substitute(written, (name) => environment.get(name), place.source.bounds.limits);
	if (result.met !== undefined) run.meet(result.met, place, "holds more variables than are replaced");
	for (const fault of result.faults) run.refuse(place, fault, result.required.length > 0 ? "unknown" : "invalid");
	return { value: result.value, isOpen: result.unknown.length > 0 };
}

function textOf(document: Mapping): string {
	const value = document.entries.get("name")?.value;
	return value?.kind === "scalar" && value.value !== null ? (value.plain ?? String(value.value)) : "";
}

function normalizeName(text: string): string {
	if (/^[a-z0-9][a-z0-9_-]*$/.test(text)) return text;
	return text
		.toLowerCase()
		.replace(/[^a-z0-9_-]/g, "")
		.replace(/^[_-]+/, "");
}
