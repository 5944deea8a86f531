import { readSource } from "../../read.ts";
import { Source, startOf } from "../../source.ts";
import { decode, resolvePath, type Tree } from "../../tree/tree.ts";
import { toJson } from "../../value.ts";
import { parseYaml } from "../../yaml.ts";
import { unpack } from "./archive.ts";
import { OwnRulesError } from "./error.ts";
import { type Problem, refuse } from "./problem.ts";

/** What an organisation keeps in its folders of rules. */
export type OwnSources = {
	/** By path; tests among them. */
	readonly modules: ReadonlyMap<string, Source>;
	/** Of `DIR/data/<name>.json` or `.yaml`: `data.<name>`. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Where data stands, by its name. */
	readonly dataSources: ReadonlyMap<string, Source>;
};

/** Above what anybody writes; each costs a read. */
const maxFiles = 2000;

/** Reads folders, or OPA bundles (`.tar.gz`), that lie in a tree. Tests are left out unless wanted. @throws OwnRulesError */
export async function readOwnSources(
	tree: Tree,
	folders: readonly string[],
	{ tests = false }: { readonly tests?: boolean } = {},
): Promise<OwnSources> {
	const files = (await Promise.all(folders.map((folder) => filesOf(tree, folder)))).flat();
	const modules = new Map<string, Source>();
	const data = new Map<string, DataFile>();
	const problems: Problem[] = [];
	for (const { source, data: name } of files) {
		if (name === undefined) {
			if (tests || !isTestFile(source.path)) modules.set(source.path, source);
		} else {
			const value = readData(source, problems);
			for (const [key, part] of Object.entries(
				name === allData ? objectOf(value, source, problems) : { [name]: value },
			)) {
				problems.push(...problemsOfName(key, source, data.get(key)?.source));
				data.set(key, { source, value: part });
			}
		}
	}
	refuse(problems);
	return {
		modules,
		data: Object.fromEntries(Array.from(data, ([name, { value }]) => [name, value])),
		dataSources: new Map(Array.from(data, ([name, { source }]) => [name, source])),
	};
}

/** Whether a file holds tests, by its name. */
export function isTestFile(path: string): boolean {
	return path.endsWith("_test.rego");
}

type DataFile = { readonly source: Source; readonly value: unknown };

/** Instead of a name: each key of the file is data of its own, as in the `data.json` of an OPA bundle. */
const allData = Symbol("all data");

/** Names that have a meaning already; those of bundled data are taken too, which is asked where they are known. */
const takenNames: ReadonlySet<string> = new Set(["config", "lib", "main", "rules", "select"]);

function problemsOfName(name: string, source: Source, other: Source | undefined): readonly Problem[] {
	const place = startOf(source);
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
		const message = `"${name}" cannot be written as data.${name}`;
		return [{ place, message, advice: "use letters, digits and underscores" }];
	}
	if (takenNames.has(name)) {
		return [{ place, message: `data.${name} is taken`, advice: "name the data otherwise" }];
	}
	if (other !== undefined && other !== source) {
		return [{ place, message: `data.${name} stands in ${other.label} already`, advice: "rename one of the two" }];
	}
	return [];
}

function readData(source: Source, problems: Problem[]): unknown {
	if (source.path.endsWith(".json")) {
		try {
			const value: unknown = JSON.parse(source.text);
			if (!isDeeper(value, source.bounds.limits.depth)) return value;
		} catch {
			// Read as YAML, it is said where it breaks, or is nested deeper than may be.
		}
	}
	const { documents, diagnostics } = parseYaml(source);
	for (const { level, place, message } of diagnostics) if (level === "error") problems.push({ place, message });
	const [document, second] = documents;
	if (second !== undefined) {
		const message = "a data file holds one document";
		problems.push({ place: second.place, message, advice: "put the others into files of their own" });
	}
	return document === undefined ? {} : toJson(document);
}

/** Whoever hands data on goes through it by recursion. */
function isDeeper(value: unknown, most: number): boolean {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
	}
	return false;
}

function objectOf(value: unknown, source: Source, problems: Problem[]): object {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	problems.push({ place: startOf(source), message: "data.json is no object", advice: "name the data by its keys" });
	return {};
}

type Found = { readonly source: Source } & Part;

/** Data by its name; a module, where there is none. */
type Part = { readonly data?: string | typeof allData };

async function filesOf(tree: Tree, folder: string): Promise<readonly Found[]> {
	const path = resolvePath("", folder);
	if (path === undefined) {
		throw new OwnRulesError(`policies: ${folder} leads out of the repository; name a folder in it`);
	}
	const found = /\.(?:tar\.gz|tgz)$/.test(path) ? await archived(tree, path) : await foldered(tree, path);
	if (found.length > maxFiles) throw new OwnRulesError(`policies: ${folder} holds more than ${maxFiles} files`);
	if (!found.some(({ source }) => source.path.endsWith(".rego"))) {
		throw new OwnRulesError(
			`policies: ${folder} holds no Rego; write one with: bulkhead new rule NAME --dir ${path === "" ? "." : path}`,
		);
	}
	return found;
}

async function foldered(tree: Tree, folder: string): Promise<readonly Found[]> {
	const prefix = folder === "" ? "" : `${folder}/`;
	const paths = (await tree.list(folder))
		.filter((path) => path.startsWith(prefix))
		.flatMap((path) => {
			const part = partOf(path.slice(prefix.length));
			return part === undefined ? [] : [{ path, ...part }];
		});
	if (paths.length === 0) {
		const { kind } = await tree.read(folder);
		if (kind === "absent" || kind === "text") {
			throw new OwnRulesError(`policies: ${folder} is no folder of the repository`);
		}
	}
	return Promise.all(
		paths.map(async ({ path, data }) => {
			const source = await readSource(tree, path);
			if (!(source instanceof Source)) {
				throw new OwnRulesError(`${path}:1:1: cannot be read${source.kind === "refused" ? `: it ${source.why}` : ""}`);
			}
			return data === undefined ? { source } : { source, data };
		}),
	);
}

async function archived(tree: Tree, path: string): Promise<readonly Found[]> {
	const found = await tree.readBytes?.(path);
	if (found === undefined) throw new OwnRulesError(`policies: ${path}: an archive cannot be read from here`);
	if (found.kind !== "bytes") {
		const why = found.kind === "refused" ? `cannot be read: it ${found.why}` : "is no file of the repository";
		throw new OwnRulesError(`policies: ${path} ${why}`);
	}
	const unpacked = unpack(found.bytes);
	if ("why" in unpacked) throw new OwnRulesError(`policies: ${path} cannot be read: it ${unpacked.why}`);
	return Array.from(unpacked.files).flatMap(([inner, bytes]) => {
		const part = partOf(inner);
		if (part === undefined) return [];
		const file = `${path}/${inner}`;
		const read = decode(bytes);
		if (read.kind !== "text") throw new OwnRulesError(`${file}:1:1: cannot be read: it is not UTF-8 text`);
		const source = new Source(file, read.text, tree.label?.(file));
		return [part.data === undefined ? { source } : { source, data: part.data }];
	});
}

/** What a file, by its path in the folder, is to us: a module, data, or nothing. */
function partOf(path: string): Part | undefined {
	if (path.endsWith(".rego")) return {};
	if (path === "data.json") return { data: allData };
	const data = /^data\/([^/]+)\.(?:json|ya?ml)$/.exec(path)?.[1];
	return data === undefined ? undefined : { data };
}
