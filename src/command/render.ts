import type { Run } from "../run.ts";
import { version } from "../version.ts";

export type Format = "text" | "json" | "sarif" | "github";

/** Each form of the report. What only one form needs is loaded with it. */
export const renderers: Readonly<Record<Format, (run: Run, how: { readonly color: boolean }) => Promise<string>>> = {
	text: async ({ verdict }, how) => (await import("../report/text.ts")).textReport(verdict, how),
	json: async ({ verdict }) => (await import("../report/json.ts")).jsonReport(verdict),
	sarif: async ({ verdict, rules }) => (await import("../report/sarif.ts")).sarifReport(verdict, { rules, version }),
	// The toolkit writes its commands itself, escaped: there is nothing left to print.
	github: async ({ verdict }) => {
		const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
			import("../report/annotations.ts"),
			import("../report/workflow-commands.ts"),
		]);
		writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
		return "";
	},
};
