import { join, relative } from "node:path";
import { type Format, type How, renderers, wholeOf } from "../command/render.ts";
import { UsageError } from "../options.ts";
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

/** Paths from the workspace, by output; empty where none was asked for, or where it could not be written. */
export type Written = Readonly<Record<ReportFile | "report-folder", string>>;

/** Writes the reports that inputs ask for. One that cannot be written, of which `failures` says why, costs no other. */
export async function writeReports(
	run: Run,
	how: How,
	workspace: string,
	pathOf: (input: string) => string | undefined,
): Promise<{ readonly files: Written; readonly failures: readonly string[] }> {
	const failures: string[] = [];
	const attempt = async (input: string, write: (path: string) => Promise<string>) => {
		const path = pathOf(input);
		if (path === undefined) return "";
		try {
			return await write(path);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			failures.push(error.message);
			return "";
		}
	};
	const write = async (path: string, form: Format) =>
		relative(workspace, await writeWhereNamed(workspace, path, wholeOf(await renderers[form](run, how))));
	const folder = await attempt("report-folder", async (path) => {
		for (const [name, form] of Object.entries(inFolder)) await write(join(path, name), form);
		const { pictureOf } = await import("../map/picture.ts");
		await writeWhereNamed(workspace, join(path, "map.svg"), pictureOf(run));
		return path;
	});
	const paths: Partial<Record<ReportFile, string>> = {};
	for (const name of reportFileNames) paths[name] = await attempt(name, (path) => write(path, reportFiles[name]));
	return { files: { ...(paths as Record<ReportFile, string>), "report-folder": folder }, failures };
}
