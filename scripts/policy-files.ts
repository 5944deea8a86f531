import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RegoError, RegoSources } from "../src/policy/compiler.ts";

/** What `main` answers: the engine's entrypoints. */
export const entrypoints = ["main/violations", "main/surface", "main/catalog"];

/** What lies in a folder of policies, read. */
export type PolicyFiles = {
	/** Every module, tests included, by path. */
	readonly sources: RegoSources;
	readonly capabilities: unknown;
	/** By file name without `.json`: `schemas/project.json` is `schema.project` in METADATA. */
	readonly schemas: Readonly<Record<string, unknown>>;
	/** By file name without `.json`: `data/images.json` is `data.images`. */
	readonly data: Readonly<Record<string, unknown>>;
};

export function readPolicyFiles(folder: string): PolicyFiles {
	const modules = filesIn(folder, "**/*.rego").map((path) => [path, readFileSync(path, "utf8")]);
	return {
		sources: Object.fromEntries(modules),
		capabilities: json(join(folder, "capabilities.json")),
		schemas: documents(folder, "schemas/*.json"),
		data: documents(folder, "data/*.json"),
	};
}

/** Test packages would be rules too: `main` looks into every package below `rules`. */
export function withoutTests(sources: RegoSources): RegoSources {
	return Object.fromEntries(Object.entries(sources).filter(([path]) => !isTest(path)));
}

export function isTest(path: string): boolean {
	return path.endsWith("_test.rego");
}

/** `file:line:column: message [code]`, as compilers write it. */
export function describe({ file, line, column, message, code }: RegoError): string {
	return file === undefined ? `${message} [${code}]` : `${file}:${line}:${column}: ${message} [${code}]`;
}

function documents(folder: string, pattern: string): Readonly<Record<string, unknown>> {
	return Object.fromEntries(filesIn(folder, pattern).map((path) => [basename(path, ".json"), json(path)]));
}

/** POSIX paths, sorted: they are in what is compiled. */
function filesIn(folder: string, pattern: string): readonly string[] {
	return globSync(join(folder, pattern))
		.map((path) => path.replaceAll("\\", "/"))
		.toSorted();
}

function json(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
	}
}
