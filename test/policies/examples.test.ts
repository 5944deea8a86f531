import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type Finding, severities } from "../../src/judge/finding.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { locationOf } from "../../src/source.ts";
import { treeOf } from "../tree.ts";
import { type Example, examplesOf, filesOf, idOf, marksOf, packages } from "./examples.ts";

const schema = JSON.parse(readFileSync(new URL("examples.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false }).compile(schema);
const low = severities.indexOf("low");

describe.each(packages())("%s", (name) => {
	const rule = idOf(name);
	const examples = examplesOf(name);

	test("has examples of the form that is described", () => {
		expect(validate(examples), JSON.stringify(validate.errors)).toBe(true);
		expect(examples.some(({ bad }) => bad !== undefined)).toBe(true);
		expect(examples.some(({ good }) => good !== undefined)).toBe(true);
	});

	for (const example of examples) {
		const is = example.bad === undefined ? "good" : "bad";
		test(`${is} (${example.kind}): ${example.title}`, async () => {
			const findings = await findingsOf(example, rule);
			const marked = marksOf(example, rule);
			expect(placesOf(findings.filter((finding) => finding.rule === rule))).toEqual(marked);
			expect(marked.length > 0).toBe(is === "bad");
			const others = findings.filter((finding) => finding.rule !== rule && severities.indexOf(finding.severity) < low);
			expect(new Set(others.map((finding) => finding.rule))).toEqual(new Set(example.expect ?? []));
		});
	}
});

/** On which the decisions in examples hold. */
const today = "2026-11-22";

/** What is found in the example and not accepted, without the pedantic rules that it is not about. */
async function findingsOf(example: Example, rule: string): Promise<readonly Finding[]> {
	const { verdict, rules } = await run([treeOf(filesOf(example))], resolveOptions({ pedantic: true, today }));
	const counted = verdict.findings.filter(({ suppression }) => suppression === undefined);
	return counted.filter((finding) => finding.rule === rule || rules.get(finding.rule)?.pedantic !== true);
}

function placesOf(findings: readonly Finding[]): readonly string[] {
	return findings.map(({ place }) => `${locationOf(place).file}:${locationOf(place).line}`).sort();
}
