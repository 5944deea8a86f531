import type { Allowance } from "../../allowance.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { readSource } from "../../read.ts";
import { type Place, Source } from "../../source.ts";
import { folderOf, resolvePath, type Tree } from "../../tree/tree.ts";
import { unknownPart } from "../docker/word.ts";
import { workspacePart } from "./anchors.ts";
import { type IncludeLine, type Line, linesOf } from "./make-lines.ts";
import { MakeVariables } from "./make-variables.ts";
import { slice } from "./text.ts";

/** Lines in the order in which make reads them, and all files that they stand in. */
export type LinesWithIncludes = { readonly lines: readonly Line[]; readonly sources: readonly Source[] };

/**
 * The lines of a Makefile with what the files of the tree set that it includes: relative paths begin at the folder that
 * make is started in. Their recipes are collected where those files are, and are left out.
 *
 * @see https://www.gnu.org/software/make/manual/make.html#Include
 */
export async function linesWithIncludes(
	source: Source,
	tree: Tree,
	growth: Allowance,
	diagnostics: Diagnostic[],
): Promise<LinesWithIncludes> {
	const lines: Line[] = [];
	const sources = new Set<Source>();
	// The names of files may hold variables. Of several branches, what the last one sets counts.
	const variables = new MakeVariables(source, growth);
	const tell = (kind: "missing" | "unknown" | "limit", message: string, place: Place) => {
		diagnostics.push({ kind, level: "info", message, place });
	};
	const add = async (file: Source, chain: readonly Source[]): Promise<void> => {
		sources.add(file);
		for (const line of linesOf(file)) {
			if (line.kind === "assignment" && line.targets === undefined) variables.assign(line);
			if (line.kind !== "include") {
				if (file === source) lines.push(line);
				else if (line.kind !== "recipe") lines.push(withoutRecipes(line));
				continue;
			}
			for (const name of namesIn(line, variables)) {
				if (!variables.mayGrow) return;
				const path = pathOf(name, folderOf(source.path));
				const files = path === undefined ? undefined : await filesOf(path, tree);
				if (files === undefined)
					tell("unknown", "includes what is not in the tree, or what only run time knows", line.place);
				for (const one of files ?? []) await include(one, line, chain);
			}
		}
	};
	const include = async (path: string, line: IncludeLine, chain: readonly Source[]): Promise<void> => {
		const included = await readSource(tree, path);
		if (!(included instanceof Source)) {
			if (!line.isOptional) tell("missing", `"${path}" is not in the tree`, line.place);
		} else if (chain.length >= source.bounds.limits["include-depth"]) {
			source.bounds.meet("include-depth", line.place, "includes files deeper than they are followed");
		} else if (!chain.includes(included)) {
			growth.may(included.text.length + weightOfInclude, line.place);
			await add(included, [...chain, included]);
		}
	};
	await add(source, [source]);
	return { lines, sources: [...sources] };
}

/** A line, which as a template has no recipes. */
function withoutRecipes(line: Line): Line {
	if (line.kind !== "assignment" || line.isDefinition === undefined) return line;
	const { isDefinition, ...assignment } = line;
	return assignment;
}

/** Whether a Makefile may include another. */
export function mayInclude(text: string): boolean {
	return /^ *(?:-|s)?include[ \t]/m.test(text);
}

/** What a file takes besides its text. UTF-16 code units */
const weightOfInclude = 64;

/** The names that an `include` comes to, patterns as they are: `make` takes those as `$(wildcard …)` does. */
function namesIn({ names }: IncludeLine, variables: MakeVariables): readonly string[] {
	// A name stands between blanks, but for those inside a reference.
	const written = names.text.matchAll(/\$\(wildcard[ \t]+([^()\n]*)\)|(?:\$\([^()\n]*\)|\S)+/g);
	const texts = Array.from(written, ({ 0: name, 1: pattern, index }) => {
		const from = pattern === undefined ? index : index + name.length - 1 - pattern.length;
		return variables.expand(slice(names, from, from + (pattern ?? name).length)).text;
	});
	return texts.flatMap((text) => text.split(/\s+/).filter((name) => name !== ""));
}

/** The files of the tree that a path names, which is itself where it is no pattern; undefined for a pattern of more than `*.mk`. */
async function filesOf(path: string, tree: Tree): Promise<readonly string[] | undefined> {
	if (!/[*?[]/.test(path)) return [path];
	const [before = "", behind = "", ...more] = path.split("*");
	if (more.length > 0 || behind.includes("/") || /[?[]/.test(path)) return undefined;
	const listed = listings.get(tree) ?? tree.list();
	listings.set(tree, listed);
	const length = before.length + behind.length;
	return (await listed).filter(
		(file) =>
			file.length >= length && file.startsWith(before) && file.endsWith(behind) && folderOf(file) === folderOf(path),
	);
}

/** A tree is listed once for all its Makefiles. */
const listings = new WeakMap<Tree, Promise<readonly string[]>>();

/** Where in the tree a file is; undefined where nobody knows, or it is in none. */
function pathOf(name: string, folder: string): string | undefined {
	if (name.includes(unknownPart)) return undefined;
	return name.startsWith(workspacePart)
		? resolvePath("", name.slice(1).replace(/^\/+/, ""))
		: resolvePath(folder, name);
}
