import { renderers, wholeOf } from "../../../src/command/render.ts";
import { readConfig } from "../../../src/config.ts";
import { credentialsOf } from "../../../src/judge/credentials.ts";
import { diagramsOf } from "../../../src/map/diagrams.ts";
import { dotOf } from "../../../src/map/dot.ts";
import { graphOf } from "../../../src/map/draw.ts";
import { withTexts } from "../../../src/map/graph.ts";
import { mappedProject } from "../../../src/map/mapped.ts";
import { mermaidOf } from "../../../src/map/mermaid.ts";
import { svgOf } from "../../../src/map/svg.ts";
import { type Options, resolveOptions, UsageError } from "../../../src/options.ts";
import { auditBody } from "../../../src/report/audit.ts";
import { commentBody } from "../../../src/report/comment.ts";
import { summaryReport } from "../../../src/report/summary.ts";
import { visibleLines } from "../../../src/report/visible.ts";
import { type Run, run } from "../../../src/run.ts";
import { changedFiles } from "../make-files.ts";
import { requireHarmless } from "../outputs.ts";
import type { Files } from "../seeds.ts";
import type { Subject } from "../subject.ts";
import { watchedTree } from "../watched-tree.ts";
import { changedConfig } from "./config.ts";

/** Before the paths of files of the commit that is compared with. */
const ofBase = "base: ";

/** The whole way: configuration, collection, rules, decisions, comparison, every form of the report. */
export const check: Subject = {
	share: 30_000,
	make: (random, seeds) => {
		const head = changedFiles(["compose", "workflow", "shell", "yaml"], random, seeds);
		const before = random.oneIn(3) ? changedFiles(["compose", "workflow"], random, seeds) : {};
		return {
			...head,
			...(random.oneIn(3) ? { "bulkhead.yml": changedConfig(random) } : {}),
			...Object.fromEntries(Object.entries(before).map(([path, text]) => [ofBase + path, text])),
		};
	},
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
	const all = Object.entries(files);
	const tree = watchedTree(Object.fromEntries(all.filter(([path]) => !path.startsWith(ofBase))));
	const before = all.flatMap(([path, text]) => (path.startsWith(ofBase) ? [[path.slice(ofBase.length), text]] : []));
	const { settings } = await readConfig(tree);
	const options = resolveOptions({ today: "2026-11-28", pedantic: true }, { ...settings, ...withoutFiles });
	const base = {
		commit: { commit: "b".repeat(40) },
		trees: new Map([[tree, watchedTree(Object.fromEntries(before))]]),
	};
	const result = await run([tree], options, before.length === 0 ? {} : { compared: base });
	const reports = [...(await printed(result)), ...posted(result, options), ...drawn(result)];
	for (const [form, report] of reports) requireHarmless(form, report);
	return JSON.stringify(reports);
}

/** What would have to be there: it is fuzzed by itself. */
const withoutFiles = { policies: [], baseline: undefined };

type Report = readonly [form: string, report: string];

/** Every form that the command line and the action print or write. */
async function printed(result: Run): Promise<readonly Report[]> {
	const reports: Report[] = [];
	for (const [form, render] of Object.entries(renderers)) {
		const written: string[] = [];
		const returned = await capturing(written, () => render(result, { color: false }));
		reports.push([form, written.join("") + wholeOf(returned)]);
	}
	return [...reports, ["text in colour", await renderers.text(result, { color: true })]];
}

/** What is shown on GitHub. */
function posted(result: Run, { today }: Options): readonly Report[] {
	const { verdict, rules } = result;
	const addressOf = ({ file }: { readonly file: string }) =>
		`https://github.com/o/r/blob/c/${encodeURIComponent(file.toWellFormed())}`;
	const diagrams = diagramsOf(result);
	const diagram = diagrams.changed === undefined ? {} : { diagram: diagrams.changed };
	return [
		["summary", summaryReport(verdict, { rules, addressOf, diagrams, today })],
		["comment", commentBody(verdict, { rules, addressOf, ...diagram })],
		["audit", auditBody(verdict, { rules, addressOf, today })],
	];
}

function drawn({ collected: { projects }, factsOf }: Run): readonly Report[] {
	if (projects.length === 0) return [];
	const mapped = projects.map((project) => mappedProject(project, factsOf));
	const graph = withTexts(graphOf(mapped), credentialsOf(projects).maskMessage);
	return [
		["mermaid", mermaidOf(graph)],
		["dot", dotOf(graph)],
		["svg", svgOf(graph)],
	];
}

/** What is written to standard output meanwhile. The toolkit writes its commands there by itself. */
async function capturing<T>(written: string[], work: () => Promise<T>): Promise<T> {
	const { write } = process.stdout;
	process.stdout.write = ((text: string | Uint8Array) => {
		written.push(String(text));
		return true;
	}) as typeof write;
	try {
		return await work();
	} finally {
		process.stdout.write = write;
	}
}
