import type { Diagnostic } from "../../diagnostic.ts";
import type { Source } from "../../source.ts";
import type { Tree } from "../../tree/tree.ts";
import { collectDevcontainer } from "../devcontainer/collect.ts";
import { parseJsonc } from "../jsonc.ts";
import { collectMakefile, collectPackageScripts, collectScript } from "../shell/script-file.ts";
import type { Found } from "./found.ts";

/** Kinds of files that nothing calls: each is collected by itself. */
export type FileKind = "script" | "makefile" | "package-json" | "devcontainer";

/** Whether a candidate's kind is one of those that are collected by themselves. */
export function isFileKind(kind: string): kind is FileKind {
	return Object.hasOwn(readers, kind);
}

/**
 * What a file of such a kind comes to; undefined where it has nothing of ours, `null` where it could not be understood,
 * and a diagnostic says so.
 */
export async function collectFile(
	kind: FileKind,
	source: Source,
	tree: Tree,
	diagnostics: Diagnostic[],
): Promise<Found | null | undefined> {
	return readers[kind](source, tree, diagnostics);
}

type Reader = (
	source: Source,
	tree: Tree,
	diagnostics: Diagnostic[],
) => Promise<Found | null | undefined> | null | undefined;

const readers: Record<FileKind, Reader> = {
	script: (source, tree, diagnostics) => collectScript(source, tree, diagnostics),
	makefile: (source, tree, diagnostics) => collectMakefile(source, tree, diagnostics),
	"package-json": (source, _, diagnostics) => {
		// Where it does not mention a container command, what else is in it is none of our business.
		if (!/docker|podman|nerdctl/.test(source.text)) return undefined;
		const { documents, diagnostics: faults } = parseJsonc(source);
		// One that is no JSON runs nothing: it is a template, or npm refuses it too.
		const limits = faults.filter((one) => one.kind === "limit");
		for (const one of limits) diagnostics.push(one);
		return limits.length > 0 ? null : collectPackageScripts(source, documents[0], diagnostics);
	},
	devcontainer: (source, tree, diagnostics) => {
		const { documents, diagnostics: faults } = parseJsonc(source);
		for (const one of faults) diagnostics.push(one);
		const [value] = documents;
		if (faults.length > 0) return null;
		if (value?.kind !== "mapping") return undefined;
		return collectDevcontainer(tree, source, value, diagnostics);
	},
};
