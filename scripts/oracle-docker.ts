import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join as joinPath } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { join, whole } from "../src/collect/shell/text.ts";
import { splitOptions } from "../src/collect/workflow/split-options.ts";
import { Source } from "../src/source.ts";
import { corpusFolder } from "../test/corpus.ts";
import { type Answer, type Asked, compare, unnamedKeys } from "../test/oracle/docker.ts";
import { DockerCli } from "../test/oracle/docker-cli.ts";
import { dockerLines, files } from "../test/oracle/docker-lines.ts";

/**
 * `npm run oracle -- docker [FILE]` holds our reading of docker's command lines against recorded requests of the
 * docker CLI; `npm run oracle -- docker fuzz N` against the docker CLI of this machine, for N random ones.
 */

/** Where the recorded requests were made. */
const recorded = { cwd: "/tmp/oracle-cwd/project" };

/** `options` of a workflow container with how they were split, or a whole command line. */
type Recorded = Asked & Answer & { readonly options?: string; readonly splitter?: string };

export type Tally = {
	readonly agree: number;
	readonly total: number;
	readonly disagreements: readonly string[];
	readonly sameWords: number;
	readonly refusals: number;
};

/** Compares every record of a file of one JSON object a line. */
export function compareRecords(file: string): Tally {
	let [agree, total, sameWords, refusals] = [0, 0, 0, 0];
	const disagreements: string[] = [];
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (line.trim() === "") continue;
		const record = JSON.parse(line) as Recorded;
		const result = compare(record, record, recorded);
		const unnamed = record.request === undefined ? [] : unnamedKeys(record.request);
		total++;
		if (record.request === undefined) refusals++;
		if (result.agree && result.words === "same") sameWords++;
		const reasons = [
			...(result.agree ? [] : result.reasons),
			...unnamed.map((key) => `${key}: in neither table`),
			...splitFaults(record),
		];
		if (reasons.length === 0) agree++;
		else disagreements.push(`${record.verb} ${JSON.stringify(record.argv)}\n\t${reasons.join("\n\t")}`);
	}
	return { agree, total, disagreements, sameWords, refusals };
}

/** Options are split into the words that were asked about; the image stands behind them. */
function splitFaults({ options, splitter, argv }: Recorded): readonly string[] {
	if (options === undefined || splitter !== "dotnet") return [];
	const source = new Source("options", options);
	const place = { source, start: 0, end: options.length };
	const words = splitOptions(join([whole(options, place)]), place).map(({ value }) => value);
	const theirs = argv.slice(0, -1);
	return isDeepStrictEqual(words, theirs)
		? []
		: [`split: ours ${JSON.stringify(words)}, .NET's ${JSON.stringify(theirs)}`];
}

/** The recorded file beside the project, where there is one. */
export function recordedFile(): string | undefined {
	const folder = corpusFolder("expected");
	return folder === undefined ? undefined : joinPath(folder, "docker-run.jsonl");
}

/** Prints `N of M agree` and every disagreement; answers with the exit code. */
export async function oracleDocker(file: string | undefined = recordedFile()): Promise<number> {
	if (file === undefined) {
		process.stdout.write("no recorded requests: the corpus is not beside the project\n");
		return 2;
	}
	const tally = compareRecords(file);
	for (const disagreement of tally.disagreements) process.stdout.write(`${disagreement}\n`);
	process.stdout.write(`${tally.agree} of ${tally.total} agree\n`);
	process.stdout.write(`${tally.sameWords} of ${tally.refusals} refusals in docker's own words\n`);
	return tally.agree === tally.total ? 0 : 1;
}

type Difference = {
	/** Versions of docker below this one do otherwise. */
	readonly before: number;
	readonly why: string;
	/** Whether it explains a disagreement: all of its reasons, in one text. */
	readonly covers: (reasons: string, line: string) => boolean;
};

/** What older versions of docker do otherwise than the one that we follow (29.9.3). */
const differences: readonly Difference[] = [
	{
		before: 29,
		why: "--use-api-socket mounts the socket that DOCKER_HOST names",
		covers: (reasons, line) => line.includes("use-api-socket") && /^use_api_socket|engine\.sock/m.test(reasons),
	},
	{
		before: 29,
		why: "there is no --umask",
		covers: (reasons) => reasons.includes("unknown flag: --umask"),
	},
	{
		before: 29,
		why: "--disable-content-trust=false asks a notary",
		covers: (reasons, line) => line.includes("--disable-content-trust=false") && reasons.includes("notary"),
	},
	{
		before: 29,
		why: "--expose keeps a protocol in capitals",
		covers: (reasons, line) => /^expose: /.test(reasons) && /--expose[= ]\S*\/\S*[A-Z]/.test(line),
	},
	{
		before: 29,
		why: "--mount has no bind-create-src, still has bind-nonrecursive, needs a target, and takes empty values",
		covers: (reasons) =>
			/docker refuses it: .* for "--mount" flag: .*(?:bind-create-src|target is required)/.test(reasons) ||
			/we refuse it: .* for "--mount" flag: .*(?:value is empty|bind-nonrecursive is deprecated)/.test(reasons),
	},
	{
		before: 29,
		why: "addresses in --ip, --ip6 and --network are left to the engine to check",
		covers: (reasons, line) =>
			/we refuse it: .* for "--network" flag: ParseAddr/.test(reasons) ||
			/we refuse it: .* for "--ip6?" flag/.test(reasons) ||
			(/--ip6?[= ] /.test(line) && reasons.startsWith("networks: ")),
	},
	{
		before: 29,
		why: "a port has no sign, and ports are refused in other places",
		covers: (reasons) =>
			reasons.startsWith("docker refuses it: invalid port format for --expose") ||
			/^docker refuses it: invalid (?:hostPort|containerPort): \S*[+-]/.test(reasons),
	},
	{
		before: 29,
		why: "--detach-keys is not checked before the container is made",
		covers: (reasons) => reasons.startsWith("we refuse it: invalid detach keys"),
	},
];

/** Asks the docker CLI on PATH, or that of ORACLE_DOCKER, about `count` random command lines. */
export async function fuzzDocker(count: number, seed: number = Date.now() % 2 ** 31): Promise<number> {
	const program = process.env.ORACLE_DOCKER ?? "docker";
	const version = await DockerCli.version(program);
	if (version === undefined) {
		process.stdout.write("no docker CLI on this machine\n");
		return 2;
	}
	const asked = fc.sample(dockerLines, { numRuns: count, seed });
	const tally = await askAll(asked, program, version);
	for (const disagreement of tally.disagreements) process.stdout.write(`${disagreement}\n`);
	process.stdout.write(`docker CLI ${version}, seed ${seed}\n`);
	process.stdout.write(`${tally.agree} of ${tally.total} agree\n`);
	process.stdout.write(`${tally.sameWords} of ${tally.refusals} refusals in docker's own words\n`);
	for (const [why, times] of tally.explained) process.stdout.write(`${times} left out, the CLI being older: ${why}\n`);
	if (tally.unasked > 0) process.stdout.write(`${tally.unasked} left out: they need a terminal\n`);
	return tally.disagreements.length === 0 ? 0 : 1;
}

export type FuzzTally = Tally & { readonly unasked: number; readonly explained: ReadonlyMap<string, number> };

/** Asks about every line, several at a time. */
export async function askAll(lines: readonly Asked[], program: string, version: string): Promise<FuzzTally> {
	let [agree, sameWords, refusals, unasked, next] = [0, 0, 0, 0, 0];
	const disagreements: string[] = [];
	const explained = new Map<string, number>();
	const major = Number(version.split(".")[0]);
	const worker = async () => {
		const cli = await DockerCli.start(program, files);
		for (let line = lines[next++]; line !== undefined; line = lines[next++]) {
			const answer = await cli.ask(line);
			if (/not a (?:TTY|terminal)/.test(answer.error ?? "")) {
				unasked++;
				continue;
			}
			const result = compare(line, answer, { cwd: cli.cwd, files });
			if (answer.request === undefined) refusals++;
			if (result.agree) {
				agree++;
				if (result.words === "same") sameWords++;
				continue;
			}
			const reasons = result.reasons.join("\n\t");
			const older = differences.find(({ before, covers }) => major < before && covers(reasons, line.argv.join(" ")));
			if (older === undefined) disagreements.push(`${line.verb} ${JSON.stringify(line.argv)}\n\t${reasons}`);
			else explained.set(older.why, (explained.get(older.why) ?? 0) + 1);
		}
		await cli.stop();
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
	return { agree, total: lines.length - unasked, disagreements, sameWords, refusals, unasked, explained };
}

if (import.meta.main) {
	const [first, second, third] = process.argv.slice(2);
	process.exitCode =
		first === "fuzz"
			? await fuzzDocker(Number(second ?? 5000), third === undefined ? undefined : Number(third))
			: await oracleDocker(first);
}
