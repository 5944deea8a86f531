import { dirname } from "node:path";
import { corpusFolder } from "../test/corpus.ts";
import { canonicalRules, compareFolder, type Rule } from "../test/oracle/compose.ts";
import { fuzzDocker, oracleDocker } from "./oracle-docker.ts";
import { oracleFuzz } from "./oracle-fuzz.ts";

/**
 * `npm run oracle -- compose [DIR]` holds our resolution of Compose projects against what Docker Compose made of them,
 * `DIR` being a folder with `expected/` and the inputs beside each other; without, the corpus beside the project.
 * `npm run oracle -- fuzz N [SEED]` holds it against compose-go itself, for N random projects.
 * `npm run oracle -- docker [FILE]` and `docker fuzz [N]` do the same for docker's command lines.
 */
const usage = "usage: npm run oracle -- compose [DIR] | fuzz N [SEED] | docker [FILE] | docker fuzz [N]\n";

async function oracleCompose(folder: string | undefined = corpusOfBoth()): Promise<number> {
	if (folder === undefined) {
		process.stdout.write("nothing to compare with: the corpus is not beside the project\n");
		return 2;
	}
	const { agree, total, disagreements, differences } = await compareFolder(folder);
	for (const { mode, record, what } of disagreements) {
		process.stdout.write(`${mode} ${record}\n${what.map((line) => `\t${line}\n`).join("")}`);
	}
	process.stdout.write("on purpose:\n");
	for (const [rule, times] of [...differences].sort()) {
		process.stdout.write(`\t${String(times).padStart(6)} ${rule}: ${canonicalRules[rule satisfies Rule]}\n`);
	}
	for (const mode of ["single", "project"] as const) {
		process.stdout.write(`${mode}: ${agree[mode]} of ${total[mode]} agree\n`);
	}
	process.stdout.write(`${agree.single + agree.project} of ${total.single + total.project} agree\n`);
	return disagreements.length === 0 && total.single + total.project > 0 ? 0 : 1;
}

function corpusOfBoth(): string | undefined {
	const expected = corpusFolder("expected");
	return corpusFolder("dev") === undefined || expected === undefined ? undefined : dirname(expected);
}

if (import.meta.main) {
	const [what, first, second, third] = process.argv.slice(2);
	if (what === "compose") process.exitCode = await oracleCompose(first);
	else if (what === "fuzz") {
		process.exitCode = await oracleFuzz(Number(first ?? 1000), second === undefined ? undefined : Number(second));
	} else if (what === "docker" && first === "fuzz") {
		process.exitCode = await fuzzDocker(Number(second ?? 5000), third === undefined ? undefined : Number(third));
	} else if (what === "docker") process.exitCode = await oracleDocker(first);
	else {
		process.stdout.write(usage);
		process.exitCode = 2;
	}
}
