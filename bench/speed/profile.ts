/** What V8 writes with `--cpu-prof`, as far as it is read here. */
export type Profile = {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
	}[];
	readonly samples: readonly number[];
	/** Microseconds. */
	readonly timeDeltas: readonly number[];
};

/** The module that a line of a bundled file comes from: `src/yaml.ts`, `node_modules/yaml/…`. Lines from 0. */
export type ModuleAt = (url: string, line: number) => string;

/** Patterns over modules, in order: the first that matches says which part of the work it is. */
const parts: readonly (readonly [RegExp, string])[] = [
	[/^\(garbage collector\)$/, "garbage collection"],
	[/^\(idle\)$/, "waiting"],
	[/^wasm:.*(?:tree-sitter|web-tree-sitter)|tree-sitter/, "shell grammars"],
	[/^wasm:|src\/policy\//, "evaluation of the policies"],
	[/node_modules\/yaml\/|src\/yaml|src\/value|src\/source/, "YAML: reading, values and places"],
	[/dockerfile/, "Dockerfiles"],
	[/src\/collect\/shell\//, "shell scripts, after the grammar"],
	[/src\/collect\/workflow\/|expressions/, "workflows"],
	[/src\/collect\//, "Compose and `docker` options"],
	[/src\/(?:judge|decide|compare|config|fix)|picomatch/, "judging: places, severities, decisions"],
	[/src\/(?:report|surface|map)\//, "reports"],
	[/src\/(?:tree|discover|read|roots|compose-shape)|node_modules\/ignore\//, "finding and reading files"],
];

/** Self time by part of the work, the longest first, in ms. */
export function timeByPart(profile: Profile, moduleAt: ModuleAt): readonly (readonly [string, number])[] {
	const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, partOf(callFrame, moduleAt)]));
	const times = new Map<string, number>();
	for (const [index, sample] of profile.samples.entries()) {
		const part = names.get(sample) ?? rest;
		times.set(part, (times.get(part) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1000);
	}
	return [...times].sort(([, a], [, b]) => b - a);
}

/** Modules of bundled files, whose texts are asked for by URL: the bundler names each in a comment above its code. */
export function modulesOf(textOf: (url: string) => string | undefined): ModuleAt {
	const known = new Map<string, readonly string[]>();
	return (url, line) => {
		const lines = known.get(url) ?? linesOf(textOf(url));
		known.set(url, lines);
		return lines[line] ?? url;
	};
}

const rest = "Node itself: start-up, files, loading modules";

function partOf({ functionName, url, lineNumber }: Profile["nodes"][number]["callFrame"], moduleAt: ModuleAt): string {
	const module = url.startsWith("file:") ? moduleAt(url, lineNumber) : url === "" ? functionName : url;
	return (
		parts.find(([pattern]) => pattern.test(module))?.[1] ?? (url.startsWith("file:") ? "other code of ours" : rest)
	);
}

function linesOf(text: string | undefined): readonly string[] {
	let module = "";
	return (text ?? "").split("\n").map((line) => {
		module = /^\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? module;
		return module;
	});
}
