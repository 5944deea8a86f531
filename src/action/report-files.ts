import { join, relative } from "node:path";
import { type Format, type How, renderers, wholeOf } from "../command/render.ts";
import type { Run } from "../run.ts";
import { writeWhereNamed } from "../write.ts";

/** Inputs, and outputs of the same names, with the form of the report that they name the file of. */
const reportFiles = {
	"sarif-file": "sarif",
	"json-file": "json",
	"junit-file": "junit",
	"code-quality-file": "code-quality",
	"rdjson-file": "rdjson",
	"markdown-file": "markdown",
} as const satisfies Readonly<Record<string, Format>>;
type ReportFile = keyof typeof reportFiles;
const reportFileNames = Object.keys(reportFiles) as ReportFile[];

/** What `report-folder` gets: what people read, what other programs read, what the next run measures its trend by. */
const inFolder = { "report.md": "markdown", "report.json": "json", "report.sarif": "sarif" } as const;

/** Name of the report that the next run looks for in the folder. */
export const trendReport = "report.json";

/** Paths from the workspace, by output; empty where none was asked for. */
export type Written = Readonly<Record<ReportFile | "report-folder", string>>;

/**
 * Writes the reports that inputs ask for.
 * @throws UsageError where one cannot be written.
 */
export async function writeReports(
	run: Run,
	how: How,
	workspace: string,
	pathOf: (input: string) => string | undefined,
): Promise<Written> {
	const write = async (path: string, form: Format) =>
		relative(workspace, await writeWhereNamed(workspace, path, wholeOf(await renderers[form](run, how))));
	const folder = pathOf("report-folder");
	if (folder !== undefined) {
		for (const [name, form] of Object.entries(inFolder)) await write(join(folder, name), form);
		const { pictureOf } = await import("../map/picture.ts");
		await writeWhereNamed(workspace, join(folder, "map.svg"), pictureOf(run));
	}
	const paths: Partial<Record<ReportFile, string>> = {};
	for (const name of reportFileNames) {
		const path = pathOf(name);
		paths[name] = path === undefined ? "" : await write(path, reportFiles[name]);
	}
	return { ...(paths as Record<ReportFile, string>), "report-folder": folder ?? "" };
}
