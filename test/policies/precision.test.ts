import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { locationOf } from "../../src/source.ts";
import { corpusFolder } from "../corpus.ts";
import { findingsWith } from "./corpus-findings.ts";

type Judged = {
	readonly rule: string;
	readonly repository: string;
	readonly file: string;
	readonly line: number;
	readonly message: string;
	readonly verdict: "right" | "wrong";
	readonly reason: string;
};

type Sample = { readonly seed: number; readonly date: string; readonly findings: readonly Judged[] };

const path = new URL("precision.json", import.meta.url);
const { seed, findings }: Sample = JSON.parse(readFileSync(path, "utf8"));
const right = findings.filter(({ verdict }) => verdict === "right");

test(`of the findings drawn with seed ${seed}, 98 of 100 are right, and each verdict has its reason`, () => {
	expect(findings.length).toBeGreaterThanOrEqual(150);
	expect(right.length / findings.length).toBeGreaterThanOrEqual(0.98);
	expect(findings.filter(({ reason }) => reason.trim() === "")).toEqual([]);
});

const corpus = corpusFolder("dev");

// The corpus is not part of the project.
describe.skipIf(corpus === undefined)("on the corpus (skipped where it is not beside the project)", () => {
	const found = new Set<string>();

	beforeAll(async () => {
		const findingsOf = await findingsWith();
		for (const repository of new Set(findings.map((one) => one.repository))) {
			if (!existsSync(join(corpus ?? "", repository))) throw new Error(`${repository} is not in the corpus`);
			for (const { rule, place } of await findingsOf(corpus ?? "", repository)) {
				const { file, line } = locationOf(place);
				found.add(key({ rule, repository, file, line }));
			}
		}
	});

	test("what was judged right is still found", () => {
		expect(right.map(key).filter((each) => !found.has(each))).toEqual([]);
	});

	test("what was judged wrong is not", () => {
		const wrong = findings.filter(({ verdict }) => verdict === "wrong");
		expect(wrong.map(key).filter((each) => found.has(each))).toEqual([]);
	});
});

function key({ rule, repository, file, line }: Pick<Judged, "rule" | "repository" | "file" | "line">): string {
	return `${rule} ${repository}/${file}:${line}`;
}
