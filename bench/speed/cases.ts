import { cpSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder } from "../../test/corpus.ts";
import { composeFiles } from "../peers/compose-lint.ts";
import { containersPerProject, writeCareless, writeCarelessProject } from "./careless.ts";
import type { Case, Entrant } from "./case.ts";
import { commitChange, composeProjectFiles, copyOf, newFolder, workflowsOf } from "./folders.ts";
import { writeLargeProject, writeMonorepo } from "./monorepo.ts";
import {
	actionlintOver,
	actionlintPeer,
	bulkhead,
	composeLintOver,
	composeLintPeer,
	entrantsOf,
	floor,
	kicsOver,
	kicsPeer,
	zizmorOver,
	zizmorPeer,
} from "./programs.ts";

const root = join(import.meta.dirname, "..", "..");
const asJson = ["check", "--format", "json"];

/** Everything that is measured. `say` is told what is missing. */
export function casesOf(say: (text: string) => void): readonly Case[] {
	const corpus = (entrants: (folder: string) => readonly Entrant[]) => async () => {
		const folder = corpusFolder("dev");
		if (folder !== undefined) return entrants(realpathSync(folder));
		say("the corpus is not beside the project: what needs it is skipped\n");
		return [];
	};
	return [
		{
			name: "start",
			title: "start-up alone: each program says how it is used",
			prepare: async () => [
				bulkhead(root, ["--help"]),
				{ name: "node alone", program: process.execPath, words: ["-e", "0"], cwd: root, statuses: [0] },
				...entrantsOf(composeLintPeer, () => ({ words: ["--help"], cwd: root, statuses: [0] }), say),
				...entrantsOf(zizmorPeer, () => ({ words: ["--help"], cwd: root, statuses: [0] }), say),
			],
		},
		{
			name: "shop",
			title: "one Compose file with five containers (`examples/shop`), start to verdict",
			prepare: async () => {
				const folder = newFolder();
				cpSync(join(root, "examples", "shop"), folder, { recursive: true });
				return startToVerdict(folder, say);
			},
		},
		{
			name: "file",
			title: "the same Compose file without its Dockerfile, which compose-lint does not read",
			prepare: async () => {
				const folder = newFolder();
				cpSync(join(root, "examples", "shop", "compose.yaml"), join(folder, "compose.yaml"));
				return startToVerdict(folder, say);
			},
		},
		{
			name: "corpus",
			title: "the whole corpus: Compose files, workflows, scripts and the rest",
			prepare: corpus((folder) => {
				const ours = bulkhead(folder, asJson);
				return [ours, floor(folder, yamlOf(composeProjectFiles(ours)))];
			}),
		},
		{
			name: "compose",
			title: "the Compose files of the corpus alone, and what they name",
			prepare: corpus((folder) => {
				const named = composeProjectFiles(bulkhead(folder, asJson));
				const files = [...new Set([...named, ...composeFiles(folder)])].sort();
				const copy = copyOf(folder, files);
				const out = newFolder();
				return [
					bulkhead(copy, asJson),
					floor(copy, yamlOf(named)),
					...entrantsOf(composeLintPeer, composeLintOver(copy, composeFiles(copy)), say),
					...entrantsOf(kicsPeer, kicsOver(copy, out), say),
				];
			}),
		},
		{
			name: "workflows",
			title: "the workflows of the corpus alone",
			prepare: corpus((folder) => {
				const files = workflowsOf(folder);
				const copy = copyOf(folder, files);
				return [
					bulkhead(copy, asJson),
					...entrantsOf(zizmorPeer, zizmorOver(copy, files), say),
					...entrantsOf(actionlintPeer, actionlintOver(copy, files), say),
				];
			}),
		},
		{
			name: "growth",
			title: "a generated monorepo that is looked after, and one ten times as large",
			prepare: async () => [monorepo(1000), monorepo(10_000)],
		},
		{
			name: "growth-100",
			title: "the same, and one a hundred times as large",
			long: true,
			prepare: async () => [monorepo(1000), monorepo(100_000)],
		},
		{
			name: "careless",
			title: "a generated monorepo full of breaches, and one ten times as large",
			prepare: async () => [careless(100), careless(1000)],
		},
		{
			name: "careless-100",
			title: "the same, and one a hundred times as large",
			long: true,
			prepare: async () => [careless(100), careless(10_000)],
		},
		{
			name: "one-project",
			title: "all containers in one Compose file, one of ten with breaches",
			long: true,
			prepare: async () => [largeProject(1000), largeProject(10_000)],
		},
		{
			name: "one-careless",
			title: "all containers in one Compose file, nearly all with breaches",
			long: true,
			prepare: async () => [carelessProject(1000), carelessProject(2000)],
		},
		{
			name: "pull-request",
			title: "a pull request that changes one file of the corpus, against a check of the same tree",
			prepare: corpus((folder) => {
				const copy = newFolder();
				cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
				const [changed] = composeFiles(copy).filter((file) => /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(file));
				if (changed === undefined) throw new Error("the corpus has no Compose file");
				commitChange(copy, changed, "\n# changed\n");
				return [
					bulkhead(copy, asJson, "check"),
					bulkhead(copy, [...asJson, "--base", "HEAD~1"], "check --base, one file changed"),
				];
			}),
		},
	];
}

/** With and without what an earlier run kept (`src/kept-code.ts`): a machine may be new each time. */
function startToVerdict(folder: string, say: (text: string) => void): readonly Entrant[] {
	const ours = bulkhead(folder, asJson);
	return [
		ours,
		{ ...ours, name: "Bulkhead, nothing kept", env: { BULKHEAD_CACHE: "off" } },
		floor(folder, ["compose.yaml"]),
		...entrantsOf(composeLintPeer, composeLintOver(folder, ["compose.yaml"]), say),
	];
}

function yamlOf(files: readonly string[]): readonly string[] {
	return files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
}

function monorepo(containers: number): Entrant {
	return generated(`${spell(containers)} containers`, (folder) => writeMonorepo(folder, containers));
}

function careless(projects: number): Entrant {
	const name = `${spell(projects * containersPerProject)} containers, with breaches`;
	return generated(name, (folder) => writeCareless(folder, projects));
}

function largeProject(containers: number): Entrant {
	return generated(`${spell(containers)} containers in one file`, (folder) => writeLargeProject(folder, containers));
}

function carelessProject(containers: number): Entrant {
	const name = `${spell(containers)} containers in one file, with breaches`;
	return generated(name, (folder) => writeCarelessProject(folder, containers));
}

function generated(name: string, write: (folder: string) => void): Entrant {
	const folder = newFolder();
	write(folder);
	return bulkhead(folder, asJson, name);
}

function spell(number: number): string {
	return number.toLocaleString("en-US");
}
