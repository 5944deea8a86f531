import { renderers } from "../../../src/command/render.ts";
import { readConfig } from "../../../src/config.ts";
import { resolveOptions, UsageError } from "../../../src/options.ts";
import { summaryReport } from "../../../src/report/summary.ts";
import { visibleLines } from "../../../src/report/visible.ts";
import { run } from "../../../src/run.ts";
import { changedFiles } from "../make-files.ts";
import { requireHarmless } from "../outputs.ts";
import type { Files } from "../seeds.ts";
import type { Subject } from "../subject.ts";
import { watchedTree } from "../watched-tree.ts";
import { changedConfig } from "./config.ts";

/** The whole way: configuration, collection, rules, decisions, every form of the report. */
export const check: Subject = {
	share: 30_000,
	make: (random, seeds) => ({
		...changedFiles(["compose", "workflow", "shell", "yaml"], random, seeds),
		...(random.oneIn(3) ? { "bulkhead.yml": changedConfig(random) } : {}),
	}),
	run: async (files) => {
		try {
			return await reportsOf(files);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			const message = visibleLines(error.message);
			requireHarmless("text", message);
			return message;
		}
	},
};

async function reportsOf(files: Files): Promise<string> {
	const tree = watchedTree(files);
	const { settings } = await readConfig(tree);
	const options = resolveOptions(
		{ today: "2026-11-28", pedantic: true },
		{ ...settings, policies: [], baseline: undefined },
	);
	const result = await run([tree], options);
	const reports: [string, string][] = [];
	for (const [form, render] of Object.entries(renderers)) {
		const printed: string[] = [];
		const returned = await capturing(printed, () => render(result, { color: false }));
		reports.push([form, printed.join("") + returned]);
	}
	reports.push(["text in colour", await renderers.text(result, { color: true })]);
	const addressOf = ({ file }: { readonly file: string }) =>
		`https://github.com/o/r/blob/c/${encodeURIComponent(file.toWellFormed())}`;
	reports.push(["summary", summaryReport(result.verdict, { rules: result.rules, addressOf })]);
	for (const [form, report] of reports) requireHarmless(form, report);
	return JSON.stringify(reports);
}

/** What is written to standard output meanwhile. The toolkit writes its commands there by itself. */
async function capturing<T>(printed: string[], work: () => Promise<T>): Promise<T> {
	const { write } = process.stdout;
	process.stdout.write = ((text: string | Uint8Array) => {
		printed.push(String(text));
		return true;
	}) as typeof write;
	try {
		return await work();
	} finally {
		process.stdout.write = write;
	}
}
