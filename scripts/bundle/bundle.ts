import { basename } from "node:path";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { builtinModules } from "./builtin-modules.ts";

export type BundleSettings = {
	/** What names of modules are said from, in the comments above them. */
	readonly root: string;
	/** The module whose exports the bundle has. */
	readonly entry: string;
	/** The name of its file; those of the chunks are the bundler's. */
	readonly name: string;
	readonly folder: string;
	/**
	 * Modules that are loaded with all that they import. What the same of them need is in one file, since every file costs
	 * Node a fifth of a millisecond, and so does each 10 KB that nobody asked for.
	 */
	readonly roots?: readonly string[];
	readonly minify?: boolean;
};

/**
 * Bundles TypeScript and the packages that it imports, for the oldest Node that we run on. Each module is in one file only.
 * @returns the files whose code was written out; one that was looked at and dropped is not among them.
 */
export async function bundle({
	root,
	entry,
	name,
	folder,
	roots = [],
	minify = false,
}: BundleSettings): Promise<readonly string[]> {
	const neededBy = new Map<string, string[]>();
	const bundler = await rolldown({
		cwd: root,
		input: { [name]: entry },
		platform: "node",
		// As files are given out module by module: the bundler cannot see that none of them is the entry.
		preserveEntrySignatures: "allow-extension",
		// What a package offers as modules is preferred: it is checked when it is bundled, not when it runs.
		resolve: { mainFields: ["module", "main"] },
		transform: { target: "node20.16" },
		treeshake: { moduleSideEffects: [{ test: unasked, sideEffects: false }] },
		plugins: [
			noPrograms,
			builtinModules,
			{
				name: "roots",
				buildEnd() {
					const add = (id: string, by: string): void => {
						const known = neededBy.get(id) ?? [];
						if (known.includes(by)) return;
						neededBy.set(id, [...known, by]);
						for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next, by);
					};
					for (const module of roots) add(module, basename(module, ".ts"));
				},
			},
		],
		// A warning is a mistake that nobody has made yet.
		onLog(level, log) {
			if (level === "warn") throw new Error(`bundling ${entry}: ${log.message}`);
		},
	});
	const { output } = await bundler.write({
		dir: folder,
		format: "cjs",
		minify,
		entryFileNames: "[name].js",
		// The doors beside it, cli.js and index.js, keep their names.
		chunkFileNames: "[name].part.js",
		codeSplitting: {
			includeDependenciesRecursively: false,
			groups: [{ name: (id) => neededBy.get(id)?.join("-") ?? null, debugName: "roots" }],
		},
	});
	await bundler.close();
	return output
		.filter((file): file is OutputChunk => file.type === "chunk")
		.flatMap(({ modules }) => Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0))
		.map(([id]) => id.replace(/^\0/, ""))
		.sort();
}

/**
 * What GitHub's toolkit asks for tokens of OpenID Connect with, of which we ask none: left out where nothing else needs
 * it, an HTTP client as large as half of all the rest, and a fifth of what the action takes for a small repository.
 */
const unasked =
	/[\\/]node_modules[\\/](?:@actions[\\/](?:core[\\/]lib[\\/]oidc-utils|http-client[\\/])|undici[\\/]|tunnel[\\/])/;

/**
 * The command line's library can start programs as subcommands, of which we have none, and asks Node for what that takes
 * when it is loaded: 4 ms of each start.
 */
const noPrograms: Plugin = {
	name: "no programs",
	resolveId: {
		filter: { id: /^node:child_process$/ },
		handler: (_, importer) => (/[\\/]commander[\\/]/.test(importer ?? "") ? "\0no-programs" : null),
	},
	load: { filter: { id: /^\0no-programs$/ }, handler: () => "export {};" },
};
