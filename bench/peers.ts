/**
 * Holds what other tools say of the corpus' Compose files above low against what we say, class by class: matched,
 * milder, left out for a reason, or unexplained. Prints Markdown; `--write` keeps it, with the date, in docs/peers.md.
 * `--list TEXT` prints the findings instead whose class or reason contains the text. A peer that is not installed is
 * named with the way to get it, and fails nothing.
 *
 *   npm run peers -- [--write] [--peer NAME] [--list TEXT]
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusFolder } from "../test/corpus.ts";
import { type Class, compare } from "./peers/compare.ts";
import { composeLint } from "./peers/compose-lint.ts";
import type { Peer } from "./peers/finding.ts";
import { kics } from "./peers/kics.ts";
import { judgeCorpus } from "./peers/ours.ts";
import { listOf, tableOf } from "./peers/table.ts";

const { values } = parseArgs({
	options: {
		write: { type: "boolean", default: false },
		peer: { type: "string" },
		list: { type: "string" },
	},
});
const corpus = corpusFolder("dev");
const peers = [composeLint, kics];
const asked = peers.filter(({ name }) => values.peer === undefined || values.peer === name);
const there = asked.flatMap((peer) => {
	const version = peer.version();
	if (version !== undefined) return [{ peer, version }];
	process.stderr.write(`${peer.name} is missing. To get it:\n\n${peer.install}\n\n`);
	return [];
});

if (corpus === undefined) process.stderr.write("nothing to compare: the corpus is not beside the project\n");
else if (there.length > 0) await compareAll(corpus);

async function compareAll(folder: string): Promise<void> {
	const ours = await judgeCorpus(folder);
	const results = there.map(({ peer: { name, titles, run }, version }) => ({
		title: `${name} ${version}`,
		titles,
		classes: compare(name, run(folder), ours, folder),
	}));
	const list = values.list;
	if (list !== undefined) process.stdout.write(results.map(({ classes }) => listOf(classes, list)).join(""));
	else process.stdout.write(tablesOf(results));
	if (!values.write) return;
	if (results.length < peers.length) process.stderr.write("docs/peers.md is left as it is: it holds all peers\n");
	else writeFileSync(join(import.meta.dirname, "..", "docs", "peers.md"), pageOf(folder, results));
}

type Result = { readonly title: string; readonly titles: Peer["titles"]; readonly classes: readonly Class[] };

function tablesOf(results: readonly Result[]): string {
	return results.map(({ title, titles, classes }) => `## ${title}\n\n${tableOf(classes, titles)}`).join("\n");
}

function pageOf(folder: string, results: readonly Result[]): string {
	return `# Peers

What other tools say of the same Compose files, above low, and what becomes of it here. Written by
\`npm run peers -- --write\` on ${new Date().toISOString().slice(0, 10)}, over the ${readdirSync(folder).length} public repositories of the corpus; the answers stand
in \`bench/peers/answers.ts\`.

- **matched**: one of our rules says it of the same container, where the peer points at a value at the same value, and at
  least as badly.
- **milder**: ours says it, but lower, only when asked for (\`--pedantic\`), or not in files for development and CI.
- **not reported**: on purpose; the reason stands below the table.
- **unexplained**: neither; each is listed with its line.

${tablesOf(results)}`;
}
