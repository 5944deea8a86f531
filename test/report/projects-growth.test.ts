import { expect, test } from "vitest";
import type { Verdict } from "../../src/judge/judge.ts";
import { codeQualityReport } from "../../src/report/code-quality.ts";
import { junitReport } from "../../src/report/junit.ts";
import { rdjsonReport } from "../../src/report/rdjson.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { summaryReport } from "../../src/report/summary.ts";
import { textReport } from "../../src/report/text.ts";
import { Source } from "../../src/source.ts";
import { growth, inProportion } from "../growth.ts";
import { shopRules, shopVerdict } from "./shop.ts";

/** A verdict on so many projects, each of a file and with a finding of its own. */
function manyProjects(number: number): Verdict {
	const verdict = shopVerdict();
	const [model] = verdict.findings;
	if (model === undefined) throw new Error("the shop has no finding");
	const each = Array.from({ length: number }, (_, at) => ({ name: `project-${at}`, file: `${at}/compose.yaml` }));
	const findings = each.map(({ name, file }) => {
		const source = new Source(file, model.place.source.text);
		return { ...model, project: name, place: { ...model.place, source }, related: [] };
	});
	const projects = each.map(({ name, file }) => ({ name, kind: "compose", files: [file], containers: 1 }));
	const totals = { ...verdict.totals, findings: number, projects: number, files: number };
	return { ...verdict, findings, projects, totals, diagnostics: [] };
}

test.each<[string, (verdict: Verdict) => unknown]>([
	["JUnit", junitReport],
	["Code Quality", codeQualityReport],
	["rdjson", (verdict) => rdjsonReport(verdict, { rules: shopRules })],
	["SARIF", (verdict) => sarifReport(verdict, { rules: shopRules, version: "1.2.3" })],
	["the summary", (verdict) => summaryReport(verdict, { rules: shopRules, limit: Number.POSITIVE_INFINITY })],
	["the log", (verdict) => textReport(verdict)],
])("the time of %s grows in proportion to the projects", { timeout: 60_000 }, (_form, render) => {
	expect(growth(manyProjects, render, 20)).toBeLessThan(inProportion);
});
