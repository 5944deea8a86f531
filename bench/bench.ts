/**
 * Measures whole processes, ours and those of the peers that are installed, on the same bytes: CPU, wall and peak
 * memory, in turn within one run, medians and ratios. Prints tables; `--markdown` puts those that were measured into
 * docs/performance.md. What is missing is said with the way to get it, and its rows or cases are left out.
 *
 *   npm run bench -- [--runs N=5] [--only NAME]… [--list] [--markdown]
 *   npm run bench -- --sizes [--markdown]      what of dist/ is loaded when
 *
 * Cases that take minutes run only when `--only` names them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCase } from "./speed/case.ts";
import { casesOf } from "./speed/cases.ts";
import { removeFolders } from "./speed/folders.ts";
import { partsOfDist, sizesTable } from "./speed/loaded.ts";
import { missingClock } from "./speed/measure.ts";
import { markdownOf, textOf, withFigures } from "./speed/table.ts";

const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "5" },
		only: { type: "string", multiple: true, default: [] },
		sizes: { type: "boolean", default: false },
		list: { type: "boolean", default: false },
		markdown: { type: "boolean", default: false },
	},
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs is a whole number from 1");

const told = new Set<string>();
function say(text: string): void {
	if (!told.has(text)) process.stderr.write(text);
	told.add(text);
}

const cases = casesOf(say);
const unknown = values.only.filter((name) => !cases.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(", ")}; there are ${nameAll()}`);
const clock = missingClock();

if (values.list) process.stdout.write(`${nameAll()}\n`);
else if (values.sizes) showSizes();
else if (clock !== undefined) throw new Error(`GNU time is missing. To get it: ${clock}`);
else await measureAll();

async function measureAll(): Promise<void> {
	try {
		for (const one of cases) {
			if (values.only.length === 0 ? one.long === true : !values.only.includes(one.name)) continue;
			const entrants = await one.prepare();
			if (entrants.length === 0) {
				say(`${one.name}: skipped\n`);
				continue;
			}
			const result = runCase(one, entrants, runs);
			show(one.name, textOf(result), `${markdownOf(result)}\n${caption()}\n`);
		}
	} finally {
		removeFolders();
	}
}

function showSizes(): void {
	const table = sizesTable(partsOfDist());
	show("sizes", table, table);
}

/** To the terminal and, where it is wanted, into the page. */
function show(name: string, text: string, markdown: string): void {
	process.stdout.write(`${text}\n`);
	if (!values.markdown) return;
	const page = join(import.meta.dirname, "..", "docs", "performance.md");
	writeFileSync(page, withFigures(readFileSync(page, "utf8"), name, markdown));
}

function caption(): string {
	const date = new Date().toISOString().slice(0, 10);
	const cores = `${availableParallelism()} cores`;
	return `Medians of ${runs} ${runs === 1 ? "run" : "runs"}, Node ${process.versions.node}, ${cores}, ${date}.`;
}

function nameAll(): string {
	return cases.map(({ name, long }) => (long === true ? `${name} (only when named)` : name)).join(", ");
}
