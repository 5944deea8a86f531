import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { sarifReport } from "../../src/report/sarif.ts";
import { changeVerdict, hostileChange } from "./change.ts";
import { fixableRun, manyFixable } from "./fixable.ts";
import { cleanVerdict, emptyVerdict, hostileVerdict, shopRules, shopVerdict } from "./shop.ts";

/** Microsoft's validator, a program of 95 MB that needs no .NET: `npm ci --prefix .github/sarif-multitool`, then `chmod +x` it. */
const program =
	process.env.SARIF_MULTITOOL ??
	new URL(
		"../../.github/sarif-multitool/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool",
		import.meta.url,
	).pathname;

/**
 * Notes, none of them a warning, that do not apply: messages by id (2002), the commit where it is not known (2003),
 * addresses that it tries over the network (2006), ids with a prefix and a number (2009), quoted lines, which could give
 * a password away and which whoever has the commit can read (2010, 2011), a page for rules about the tool itself (2012).
 */
const declined = ["SARIF2002", "SARIF2003", "SARIF2006", "SARIF2009", "SARIF2010", "SARIF2011", "SARIF2012"];

test.skipIf(!isThere())(
	"the rules of sarif-multitool and of GitHub's code scanning (skipped without it: see the head of the test)",
	{ timeout: 400_000 },
	async () => {
		const fixable = await fixableRun();
		const context = { ...about, rules: new Map([...shopRules, ...fixable.rules]) };
		const commit = { repository: "https://github.com/o/r", revision: "0a1b2c3d", branch: "main" };
		const logs = {
			findings: sarifReport(shopVerdict(), context),
			"a change": sarifReport(changeVerdict(), { ...context, paths: ["deploy"], commit }),
			"no finding": sarifReport(cleanVerdict(), context),
			nothing: sarifReport(emptyVerdict(), context),
			fixes: sarifReport(fixable.verdict, context),
			"hostile text": sarifReport(hostileVerdict(), context),
			"a hostile change": sarifReport(hostileChange(), context),
		};
		const folder = await mkdtemp(join(tmpdir(), "bulkhead-sarif-"));
		try {
			for (const [name, log] of Object.entries(logs)) expect(await complaints(folder, log), name).toEqual([]);
			// Of as many as there may be only what is wrong: it writes thousands of notes for as many minutes.
			const many = sarifReport(await manyFixable(30_000), context);
			expect(await complaints(folder, many, "Error;Warning")).toEqual([]);
			expect(await complaints(folder, '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"X"}}}]}')).not.toEqual([]);
		} finally {
			await rm(folder, { recursive: true });
		}
	},
);

const about = { version: "1.2.3", informationUri: "https://example.com/bulkhead" };

async function complaints(folder: string, log: string, levels = "Error;Warning;Note"): Promise<readonly string[]> {
	const input = join(folder, "log.sarif");
	const output = join(folder, "out.sarif");
	await writeFile(input, log);
	const flags = ["--level", levels, "--rule-kind", "Sarif;Gh", "--max-file-size-in-kb", "100000"];
	// It ends with 1 where it complains, and writes down what of.
	await promisify(execFile)(program, ["validate", input, ...flags, "-o", output, "--log", "ForceOverwrite"]).catch(
		() => 1,
	);
	const { runs }: Log = JSON.parse(await readFile(output, "utf8"));
	const results = (runs[0]?.results ?? []).filter(
		({ level, ruleId = "" }) => level !== "note" || !declined.includes(ruleId.split("/")[0] ?? ""),
	);
	const failed = (runs[0]?.invocations ?? []).filter(({ executionSuccessful }) => !executionSuccessful);
	return [
		...results.map(({ ruleId, message }) => `${ruleId}: ${JSON.stringify(message)}`),
		...failed.map(() => "failed"),
	];
}

function isThere(): boolean {
	try {
		accessSync(program, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
