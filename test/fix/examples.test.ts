import { expect, test } from "vitest";
import { fixableRules } from "../../src/fix/safe-fix.ts";
import { type Finding, severities } from "../../src/judge/finding.ts";
import { Policy } from "../../src/policy/policy.ts";
import { examplesOf, filesOf } from "../policies/examples.ts";
import { edited, findingsOf } from "./apply.ts";

const medium = severities.indexOf("medium");
const catalog = (await Policy.bundled()).catalog();
const editRules = catalog.filter(({ fix }) => fix === "edit").map(({ id }) => id);

test("each rule that says that it has a safe edit has one, and no other", () => {
	expect(editRules.toSorted()).toEqual(fixableRules.toSorted());
});

test.each(editRules)("%s: an edit ends the finding, and brings none", async (rule) => {
	const folder = rule.replaceAll("-", "_");
	let fixed = 0;
	for (const example of examplesOf(folder).filter(({ bad }) => bad !== undefined)) {
		const files = filesOf(example);
		const before = await findingsOf(files);
		for (const finding of before.filter((one) => one.rule === rule && one.fix !== undefined)) {
			const after = await findingsOf(edited(files, finding.fix?.edits ?? []));
			expect(identities(after), example.title).not.toContain(identity(finding));
			const known = new Set(identities(before));
			const brought = after.filter((one) => !known.has(identity(one)) && severities.indexOf(one.severity) <= medium);
			expect(brought, example.title).toEqual([]);
			fixed += 1;
		}
	}
	expect(fixed).toBeGreaterThan(0);
});

test("rules without a safe edit make none", async () => {
	for (const { id } of catalog.filter(({ fix }) => fix !== "edit")) {
		for (const example of examplesOf(id.replaceAll("-", "_"))) {
			const findings = (await findingsOf(filesOf(example))).filter((one) => one.rule === id);
			expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
		}
	}
});

function identities(findings: readonly Finding[]): readonly string[] {
	return findings.map(identity);
}

function identity({ rule, container, project, message }: Finding): string {
	return [rule, project, container, message].join(" ");
}
