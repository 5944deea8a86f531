/**
 * Holds what other tools say of the corpus' Compose files above low against what we say, class by class: matched,
 * milder, left out for a reason, or unexplained. Prints Markdown; `--write` keeps it, with the date, in docs/peers.md.
 * A peer that is not installed is named with the way to get it, and fails nothing.
 *
 *   npm run peers -- [--write] [--peer NAME]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusFolder } from "../test/corpus.ts";
import { compare } from "./peers/compare.ts";
import { composeLint } from "./peers/compose-lint.ts";
import { kics } from "./peers/kics.ts";
import { judgeCorpus } from "./peers/ours.ts";
import { tableOf } from "./peers/table.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false }, peer: { type: "string" } } });
const corpus = corpusFolder("dev");
const peers = [composeLint, kics].filter(({ name }) => values.peer === undefined || values.peer === name);
const there = peers.flatMap((peer) => {
	const version = peer.version();
	if (version !== undefined) return [{ peer, version }];
	process.stderr.write(`${peer.name} is missing. To get it:\n\n${peer.install}\n\n`);
	return [];
});

if (corpus === undefined) process.stderr.write("nothing to compare: the corpus is not beside the project\n");
else if (there.length > 0) {
	const ours = await judgeCorpus(corpus);
	const sections = there.map(({ peer: { name, run }, version }) =>
		[`## ${name} ${version}`, "", tableOf(compare(name, run(corpus), ours, corpus))].join("\n"),
	);
	process.stdout.write(`${sections.join("\n")}`);
	if (values.write) {
		const date = new Date().toISOString().slice(0, 10);
		const file = join(import.meta.dirname, "..", "docs", "peers.md");
		writeFileSync(file, `# Peers\n\nLast run: ${date}.\n\n${sections.join("\n")}`);
	}
}
