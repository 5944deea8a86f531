import { type Disagreement, fuzz } from "../test/oracle/random/fuzz.ts";

/**
 * `npm run oracle -- fuzz N [SEED]`: holds what we make of N random Compose projects against what compose-go makes of
 * them. Prints each disagreement, shrunk to the smallest project; answers with the exit code.
 */
export async function oracleFuzz(count: number, seed: number = Date.now() % 2 ** 31): Promise<number> {
	const tally = await fuzz(count, seed, (one) => process.stdout.write(`${textOf(one)}\n`));
	const agree = tally.total - tally.undecided - tally.disagreements.length;
	process.stdout.write(`seed ${seed}\n${agree} of ${tally.total - tally.undecided} agree\n`);
	process.stdout.write(
		`compose-go loads ${tally.loaded}, ${tally.loosely} more when asked for less, and refuses ${tally.refused}\n`,
	);
	if (tally.undecided > 0) process.stdout.write(`${tally.undecided} left out: compose-go gives several answers\n`);
	return tally.disagreements.length === 0 ? 0 : 1;
}

/** The project, file by file, and what differs. */
function textOf({ made, expected, what }: Disagreement): string {
	const { files, ...asked } = made;
	const texts = Object.entries(files).map(([path, text]) => `--- ${path}\n${text.endsWith("\n") ? text : `${text}\n`}`);
	const error = expected.error === undefined ? "" : `compose-go: ${expected.error}\n`;
	return `${"=".repeat(80)}\n${JSON.stringify(asked)}\n${texts.join("")}>>> ${what.join("\n>>> ")}\n${error}`;
}
