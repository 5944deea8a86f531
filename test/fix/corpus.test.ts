import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/judge/finding.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { folderOf, type Tree } from "../../src/tree/tree.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { corpusFolder } from "../corpus.ts";
import { ComposeGo } from "../oracle/compose-go.ts";
import { edited } from "./apply.ts";

const corpus = corpusFolder("dev");
const options = resolveOptions({ today: "2026-11-22" });
const composeGo = new ComposeGo();

/** What edits change of what Compose makes of a file: `path: before -> after`. */
const meant: readonly RegExp[] = [
	/^services\.[^/]+\/ports\/\d+\/host_ip: (?:undefined|"0\.0\.0\.0"|"::") -> "(?:127\.0\.0\.1|::1)"$/,
	/^services\.[^/]+\/volumes\/\d+\/read_only: undefined -> true$/,
	/^services\.[^/]+\/security_opt\/\d+: undefined -> "no-new-privileges:true"$/,
	/^services\.[^/]+\/hostname: undefined -> "[^"]+"$/,
	// Beside the host's network.
	/^services\.[^/]+\/ports\/\d+\/\w+: .+ -> undefined$/,
];

/** Files of a repository that Compose is asked about: it takes its time, and the next ones are much alike. */
const mostAsked = 4;

/** Fixes that can be made at once. Two keys that are put in at one place are made one after the other. */
function together(findings: readonly Finding[]): readonly Finding[] {
	const taken = new Set<string>();
	return findings.filter(({ fix, suppression }) => {
		const starts = (fix?.edits ?? []).map(({ place }) => `${place.source.path}:${place.start}`);
		if (suppression !== undefined || starts.length === 0 || starts.some((start) => taken.has(start))) return false;
		for (const start of starts) taken.add(start);
		return true;
	});
}

function treeWith(tree: WorkTree, texts: Readonly<Record<string, string>>): Tree {
	return {
		name: tree.name,
		label: (path) => tree.label(path),
		list: (below) => tree.list(below),
		read: async (path, most) => {
			const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
			return text === undefined ? tree.read(path, most) : { kind: "text", text };
		},
	};
}

/** What Docker Compose makes of a file alone: values by path. Undefined where it refuses it. */
async function composedOf(
	files: Readonly<Record<string, string>>,
	path: string,
): Promise<ReadonlyMap<string, string> | undefined> {
	const answer = await composeGo.ask({ files, directory: folderOf(path), compose: [basename(path)] });
	if (!answer.ok) return undefined;
	const found = new Map<string, string>();
	const walk = (value: unknown, at: string) => {
		if (typeof value !== "object" || value === null) return void found.set(at, JSON.stringify(value));
		for (const [key, inner] of Object.entries(value)) walk(inner, at === "" ? key : `${at}/${key}`);
	};
	const { services, ...rest } = (answer.project ?? {}) as Readonly<Record<string, unknown>>;
	for (const [name, service] of Object.entries(services ?? {})) walk(service, `services.${name.replaceAll("/", "_")}`);
	walk(rest, "");
	return found;
}

/** The files before and after all edits of findings. */
function filesOf(fixed: readonly Finding[]) {
	const edits = fixed.flatMap(({ fix }) => fix?.edits ?? []);
	const before = Object.fromEntries(edits.map(({ place: { source } }) => [source.path, source.text]));
	return { before, after: edited(before, edits) };
}

/** What Compose makes otherwise of a file, and no edit is for. */
async function otherChanges({ before, after }: ReturnType<typeof filesOf>, path: string): Promise<readonly string[]> {
	const [was, is] = [await composedOf(before, path), await composedOf(after, path)];
	if (was === undefined || is === undefined) return was === is ? [] : ["Compose takes only one of both"];
	return [...new Set([...was.keys(), ...is.keys()])]
		.filter((key) => was.get(key) !== is.get(key))
		.map((key) => `${key}: ${was.get(key)} -> ${is.get(key)}`)
		.filter((change) => !meant.some((pattern) => pattern.test(change)));
}

// The corpus is not part of the project.
describe.skipIf(corpus === undefined)("on the corpus (skipped where it is not beside the project)", () => {
	const repositories = readdirSync(corpus ?? ".").sort();

	test.each(repositories)("all fixes of %s end their findings, and change nothing else", async (repository) => {
		const tree = await WorkTree.open(join(corpus ?? "", repository));
		const fixed = together((await run([tree], options)).verdict.findings);
		if (fixed.length === 0) return;
		const files = filesOf(fixed);
		const head = treeWith(tree, files.after);
		const compared = { commit: { commit: "b".repeat(40) }, trees: new Map([[head, tree]]) };
		const { findings } = (await run([head], options, { compared })).verdict;
		const left = new Set(findings.map(({ fingerprint }) => fingerprint));
		expect(fixed.filter(({ fingerprint }) => left.has(fingerprint)).map(said)).toEqual([]);
		const brought = findings.filter(({ change }) => change?.kind === "new" || change?.kind === "worse");
		// What cannot be read counts anew whenever its file changes.
		expect(brought.filter(({ rule }) => rule !== "unreadable-file").map(said)).toEqual([]);
		const compose = Object.keys(files.after).filter((path) => /\.ya?ml$/.test(path));
		for (const path of compose.slice(0, mostAsked)) expect(await otherChanges(files, path), path).toEqual([]);
	});
});

function said({ rule, container, place, message }: Finding): string {
	return `${rule} ${place.source.path} ${container}: ${message}`;
}
