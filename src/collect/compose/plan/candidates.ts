import { looksLikeCompose, mayBeCompose } from "../../../compose-shape.ts";
import type { Diagnostic } from "../../../diagnostic.ts";
import { aboutFile } from "../../../diagnostic.ts";
import type { Candidate } from "../../../discover.ts";
import { readSource, unreadKind, unreadSource } from "../../../read.ts";
import { Source } from "../../../source.ts";
import { SortedPaths } from "../../../tree/sorted-paths.ts";
import { folderOf, nameOf, resolvePath, type Tree } from "../../../tree/tree.ts";
import { get, type Value } from "../../../value.ts";
import { parseYaml } from "../../../yaml.ts";
import { whyNot } from "../resolution.ts";
import { hasComposeJobs } from "../workloads.ts";
import { defaultNames, overrideNames, within } from "./default-files.ts";
import { type Outline, oncePerOutline, outlineOf } from "./outline.ts";

export type ReadCandidates = {
	readonly outlines: ReadonlyMap<string, Outline>;
	/** COMPOSE_FILE by folder. */
	readonly composeFiles: ReadonlyMap<string, readonly string[]>;
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * Reads the candidates that are Compose files: those that have Compose's names, whatever they hold; those that are
 * named after it and hold any of its keys; any other YAML that looks like one. A file that Compose's name promises and
 * that is no YAML stays in the plan, so that its resolution says what is wrong.
 */
export async function readCandidates(
	tree: Tree,
	candidates: readonly Candidate[],
	asked: ReadonlySet<string>,
	onFolder: OnFolder = () => undefined,
): Promise<ReadCandidates> {
	const outlines = new Map<string, Outline>();
	const diagnostics: Diagnostic[] = [];
	const files = filesToRead(candidates, asked);
	const paths = new SortedPaths(files.map(({ path }) => path));
	const outlineLike = oncePerOutline();
	const composeFiles = new Map<string, readonly string[]>();
	for (const { path, kind } of files) {
		const isNamed = asked.has(path) || isDefault(path);
		const verdict = await outlineAt(tree, path, isNamed || kind === "compose", isNamed);
		const isCompose = verdict !== undefined && !("kind" in verdict);
		if (isCompose) outlines.set(path, outlineLike(verdict));
		else if (verdict !== undefined) diagnostics.push(verdict);
		const isLast = isLastDefault(path, paths);
		if (!isCompose && !isLast) continue;
		const folder = folderOf(path);
		// Asked for each file of a folder, and read once: it is at hand for a while (`readSource`).
		const named = await composeFileOf(tree, folder);
		if (isCompose && named !== undefined) composeFiles.set(folder, named);
		if (isLast) await onFolder(folder, outlines, named !== undefined);
	}
	return { outlines, composeFiles: inOrder(composeFiles), diagnostics };
}

function inOrder<V>(byPath: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
	return new Map([...byPath].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Each once, by path. */
function filesToRead(candidates: readonly Candidate[], asked: ReadonlySet<string>): readonly Candidate[] {
	const files = candidates.filter(({ path, kind }) => kinds.has(kind) && !asked.has(path));
	for (const path of asked) files.push({ path, kind: "compose" });
	return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Called for each folder with files of Compose's own names as soon as all of those are read. `setsFiles`: the `.env` there
 * sets COMPOSE_FILE.
 */
export type OnFolder = (
	folder: string,
	outlines: ReadonlyMap<string, Outline>,
	setsFiles: boolean,
) => void | Promise<void>;

const kinds: ReadonlySet<string> = new Set(["compose", "yaml"]);

/** Keys of which each says that a file named after Compose is one. */
const topLevelKeys = ["services", "include", "networks", "volumes", "secrets", "configs", "models"] as const;

async function outlineAt(
	tree: Tree,
	path: string,
	isNamed: boolean,
	isSure: boolean,
): Promise<Outline | Diagnostic | undefined> {
	const source = await readSource(tree, path);
	if (!(source instanceof Source)) {
		if (source.kind === "absent") return undefined;
		const nowhere = unreadSource(tree, path);
		if (!isNamed) {
			if (unreadKind(source) !== "limit") return undefined;
			return aboutFile(nowhere, "limit", "warning", `may be a Compose file, and ${whyNot(source)}`);
		}
		const why = source.kind === "refused" ? `it ${source.why}` : "it is a directory";
		const kind = unreadKind(source) === "limit" ? "limit" : "refused";
		return aboutFile(nowhere, kind, "error", `cannot be read: ${why}`);
	}
	if (!isNamed && !mayBeCompose(source.text)) return undefined;
	const { documents, diagnostics } = parseYaml(source);
	if (diagnostics.length > 0) {
		// What is YAML as it stands is read as YAML, whatever else it may be: a line of a template hides nothing.
		if (isTemplate(source.text))
			return aboutFile(source, "skipped", "info", "is a template that another tool fills in");
		if (isNamed) return outlineOf(path, []);
		// Its name promises nothing, and nobody can tell what it is.
		return aboutFile(source, "syntax", "warning", `may be a Compose file, and is not YAML: ${diagnostics[0]?.message}`);
	}
	if (isSure || documents.some(looksLikeCompose) || (isNamed && documents.some(hasComposeKey))) {
		return outlineOf(path, documents);
	}
	return isNamed
		? aboutFile(source, "skipped", "info", "is named like a Compose file, and has none of its keys")
		: undefined;
}

function hasComposeKey(document: Value): boolean {
	return (
		get(document, "apiVersion") === undefined &&
		(topLevelKeys.some((key) => get(document, key) !== undefined) || hasComposeJobs(document))
	);
}

/** Jinja's and its kind's statements on lines of their own, which no YAML has. */
function isTemplate(text: string): boolean {
	return /^[ \t]*\{%[-+ ]/m.test(text) || /^[ \t]*\{\{[-~]?[ \t]*(?:if|range|with|define|include|end|#)\b/m.test(text);
}

function isDefault(path: string): boolean {
	return defaults.includes(nameOf(path));
}

const defaults: readonly string[] = [...defaultNames, ...overrideNames];

/** No other file of a default name of its folder comes after it. */
function isLastDefault(path: string, paths: SortedPaths): boolean {
	if (!isDefault(path)) return false;
	const folder = folderOf(path);
	const own = nameOf(path);
	return !defaults.some((name) => name > own && paths.has(within(folder, name)));
}

/** What COMPOSE_FILE is in the `.env` of a folder; undefined where nothing sets it. */
async function composeFileOf(tree: Tree, folder: string): Promise<readonly string[] | undefined> {
	const source = await readSource(tree, within(folder, ".env"));
	if (!(source instanceof Source) || !source.text.includes("COMPOSE_FILE")) return undefined;
	const files = variableOf(source.text, "COMPOSE_FILE");
	if (files === undefined || files === "") return undefined;
	const separator = variableOf(source.text, "COMPOSE_PATH_SEPARATOR") || ":";
	return files.split(separator).flatMap((file) => resolvePath(folder, file) ?? []);
}

/** A variable of a `.env` without interpolation: enough to see which files it names. The last one counts. */
function variableOf(text: string, name: string): string | undefined {
	const lines = text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Z_]+)[ \t]*[=:][ \t]*(.*)$/gm);
	const values = [...lines].filter(([, key]) => key === name).map(([, , value = ""]) => value.trim());
	return values
		.at(-1)
		?.replace(/(?<![ \t])[ \t]+#.*$/s, "")
		.replace(/^(["'])(.*)\1$/, "$2");
}
