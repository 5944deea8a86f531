import type { Trend } from "../compare/trend.ts";
import type { Diagrams } from "../map/diagrams.ts";
import type { SarifContext } from "../report/sarif.ts";
import type { PageContext } from "../report/section/page.ts";
import type { Run } from "../run.ts";
import { version } from "../version.ts";

/** How a report is to be, as far as its form asks. */
export type How = {
	readonly color: boolean;
	/** Findings that are shown at most, where the form has such a bound. */
	readonly most?: number;
	/** Files and folders that were asked for; none where it was everything. */
	readonly paths?: readonly string[];
	/** The commit that was checked, where that is known. */
	readonly commit?: SarifContext["commit"];
	/** The web page of this program, where it is known from where it was taken. */
	readonly informationUri?: string;
	/** Web pages of places, where there are any. */
	readonly addressOf?: PageContext["addressOf"];
	/** Against the last run, where there was one. */
	readonly trend?: Trend;
	/** The pictures, where they have been drawn already. */
	readonly diagrams?: Diagrams;
	/** The day of the run, `YYYY-MM-DD`. */
	readonly today?: string;
};

/** A report that may be large comes in parts. */
export type Rendered = string | Iterable<string>;

type Renderer = (run: Run, how: How) => Promise<Rendered>;

/** For whoever needs it in one. */
export function wholeOf(report: Rendered): string {
	return typeof report === "string" ? report : [...report].join("");
}

/** Each form of the report, and nowhere else a list of them. What only one form needs is loaded with it. */
export const renderers = {
	text: async ({ verdict }, how) => (await import("../report/text.ts")).textReport(verdict, how),
	json: async ({ verdict }) => (await import("../report/json.ts")).jsonReportParts(verdict),
	sarif: async ({ verdict, rules }, { paths = [], commit, informationUri }) => {
		const { sarifReport } = await import("../report/sarif.ts");
		return sarifReport(verdict, {
			rules,
			version,
			paths,
			...(commit === undefined ? {} : { commit }),
			...(informationUri === undefined ? {} : { informationUri }),
		});
	},
	/** The job summary, whole. */
	markdown: async (run, { addressOf, diagrams, trend, today }) => {
		const [{ summaryReport }, { diagramsOf }] = await Promise.all([
			import("../report/summary.ts"),
			import("../map/diagrams.ts"),
		]);
		const { verdict, rules } = run;
		return summaryReport(verdict, {
			rules,
			diagrams: diagrams ?? diagramsOf(run),
			limit: Number.POSITIVE_INFINITY,
			...(addressOf === undefined ? {} : { addressOf }),
			...(trend === undefined ? {} : { trend }),
			...(today === undefined ? {} : { today }),
		});
	},
	junit: async ({ verdict }) => (await import("../report/junit.ts")).junitReport(verdict),
	"code-quality": async ({ verdict }) => (await import("../report/code-quality.ts")).codeQualityReport(verdict),
	rdjson: async ({ verdict, rules }) => (await import("../report/rdjson.ts")).rdjsonReport(verdict, { rules }),
	// The toolkit writes its commands itself, escaped: there is nothing left to print.
	github: async ({ verdict }) => {
		const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
			import("../report/annotations.ts"),
			import("../report/workflow-commands.ts"),
		]);
		writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
		return "";
	},
} satisfies Readonly<Record<string, Renderer>>;

export type Format = keyof typeof renderers;
