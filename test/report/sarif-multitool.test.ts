import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Log } from "sarif";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { renderers } from "../../src/command/render.ts";
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

describe.skipIf(!isThere())("the rules of sarif-multitool and of GitHub's code scanning (skipped without it)", () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "bulkhead-sarif-"));
	});
	afterEach(() => rm(folder, { recursive: true }));

	test("have nothing to say of what the action writes", { timeout: 200_000 }, async () => {
		const fixable = await fixableRun();
		const context = { ...about, rules: new Map([...shopRules, ...fixable.rules]) };
		const commit = { repository: "https://github.com/o/r", revision: "0a1b2c3d", branch: "main" };
		const logs = {
			findings: sarifReport(shopVerdict(), context),
			"a change": sarifReport(changeVerdict(), { ...context, paths: ["deploy"], commit }),
			"no finding": sarifReport(cleanVerdict(), context),
			nothing: sarifReport(emptyVerdict(), context),
			fixes: await renderers.sarif(fixable, { color: false, commit, informationUri: about.informationUri }),
			"hostile text": sarifReport(hostileVerdict(), context),
			"a hostile change": sarifReport(hostileChange(), context),
		};
		for (const [name, log] of Object.entries(logs)) expect(await complaints(folder, log), name).toEqual([]);
	});

	test("miss only the page of the program in what the command line writes", { timeout: 100_000 }, async () => {
		const log = await renderers.sarif(await fixableRun(), { color: false });
		expect(await complaints(folder, log)).toEqual([expect.stringMatching(/^SARIF2005: .*ToolnformationUri/)]);
	});

	test("find nothing wrong with as many findings as there may be", { timeout: 900_000 }, async () => {
		const { rules } = await fixableRun();
		const many = sarifReport(await manyFixable(30_000), { ...about, rules });
		// Not the notes: it writes thousands of them for as many minutes.
		expect(await complaints(folder, many, "Error;Warning")).toEqual([]);
	});

	test("are asked at all", { timeout: 100_000 }, async () => {
		expect(await complaints(folder, '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"X"}}}]}')).not.toEqual([]);
	});
});

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
