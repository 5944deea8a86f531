import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { asset } from "../assets.ts";
import { readConfig } from "../config.ts";
import { exitStatus } from "../exit-status.ts";
import { resolveOptions, UsageError } from "../options.ts";
import type { RegoCoverage, RegoTest } from "../policy/compiler.ts";
import { readExamples, treeOfExample, wrongWithExample } from "../policy/own/examples.ts";
import { OwnRules } from "../policy/own/own-rules.ts";
import { type OwnTests, runOwnTests } from "../policy/own/run-tests.ts";
import { linesOf } from "../report/visible.ts";
import { rootOf } from "../roots.ts";
import { run } from "../run.ts";
import { locationOf } from "../source.ts";
import type { Tree } from "../tree/tree.ts";
import { WorkTree } from "../tree/worktree.ts";
import { print } from "./print.ts";

export type TestFlags = { readonly run?: string; readonly coverage?: string };

/** `bulkhead test [DIR]`: unit tests and examples of own rules. @returns the exit status. */
export async function testRules(
	folder: string | undefined,
	flags: TestFlags,
	current = process.cwd(),
): Promise<number> {
	const wanted = percentage(flags.coverage ?? "0");
	const root = rootOf(folder ?? ".", current);
	const tree = await WorkTree.open(root, { shownFrom: realpathSync(current) });
	const folders = folder === undefined ? await configured(tree) : [below(root, resolve(current, folder))];
	const data: Readonly<Record<string, unknown>> = JSON.parse(await readFile(asset("data.json", "build"), "utf8"));
	const tests = await runOwnTests(tree, folders, data, flags.run);
	if (tests.tests.length === 0) {
		const [which, what] =
			flags.run === undefined
				? ["", "write <rule>_test.rego"]
				: [` that ${flags.run} matches`, "a full name is data.rules.x_test.test_y"];
		throw new UsageError(`there is no test${which} in ${folders.join(", ")}; ${what}`);
	}
	const examples = flags.run === undefined ? await runExamples(tree, folders, tests) : { count: 0, wrong: [] };
	const reached = tests.coverage.reduce((sum, { covered }) => sum + covered, 0);
	const missed = tests.coverage.reduce((sum, { uncovered }) => sum + uncovered.length, 0);
	const share = reached + missed === 0 ? 100 : (100 * reached) / (reached + missed);
	const failed = tests.tests.filter(({ outcome }) => outcome === "fail" || outcome === "error");
	const passed = tests.tests.filter(({ outcome }) => outcome === "pass");
	const lines = [
		...failed.flatMap(failure),
		...examples.wrong,
		...(flags.run === undefined ? tests.coverage.flatMap(uncovered) : []),
		`${passed.length} of ${tests.tests.length} tests passed, ${examples.count - examples.wrong.length} of ${examples.count} examples as they say, ${reached} of ${reached + missed} lines reached (${Math.floor(share)} %)`,
	];
	await print(`${linesOf(lines)}\n`);
	const isWell = failed.length === 0 && examples.wrong.length === 0 && share >= wanted;
	return isWell ? exitStatus.pass : exitStatus.findings;
}

async function configured(tree: Tree): Promise<readonly string[]> {
	const { settings } = await readConfig(tree);
	const { policies } = resolveOptions(settings);
	if (policies.length > 0) return policies;
	throw new UsageError("there are no own rules to test; name a folder, or set policies in .github/bulkhead.yml");
}

function below(root: string, path: string): string {
	const folder = relative(root, path).split(sep).join("/");
	if (!folder.startsWith("../")) return folder;
	throw new UsageError(`${path} is not in the repository`);
}

function percentage(text: string): number {
	const value = Number(text);
	if (text.trim() !== "" && value >= 0 && value <= 100) return value;
	throw new UsageError(`--coverage: "${text}" is no percentage`);
}

/** Lines; what a test prints has several. */
function failure({ file, line, name, outcome, message, output, failed }: RegoTest): readonly string[] {
	const what = outcome === "fail" ? "fails" : "breaks off";
	const details = [message, failed?.join(", "), ...(output?.trimEnd().split("\n") ?? [])];
	return [
		`${file}:${line}:1: ${name} ${what}`,
		...details.flatMap((detail) => (detail === undefined || detail === "" ? [] : [`  ${detail}`])),
	];
}

function uncovered({ file, uncovered }: RegoCoverage): readonly string[] {
	return uncovered.map((line) => `${file}:${line}:1: no test reaches this line`);
}

/** Every rule's examples, through the whole pipeline with the compiled rules. */
async function runExamples(
	tree: Tree,
	folders: readonly string[],
	{ rules }: OwnTests,
): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
	const all = await Promise.all(
		rules.map(async ({ rule, file }) => ({ rule, found: await readExamples(tree, file, rule.id) })),
	);
	const wrong: string[] = [];
	if (all.some(({ found }) => found.length > 0)) {
		const own = await OwnRules.load(tree, folders);
		for (const { rule, found } of all) {
			for (const example of found) {
				const { verdict } = await run([treeOfExample(example)], resolveOptions({ pedantic: true }), { own });
				const why = wrongWithExample(example, rule.id, verdict.findings);
				if (why === undefined) continue;
				const { file, line, column } = locationOf(example.place);
				wrong.push(`${file}:${line}:${column}: example "${example.title}": ${rule.id} ${why}`);
			}
		}
	}
	return { count: all.reduce((sum, { found }) => sum + found.length, 0), wrong };
}
