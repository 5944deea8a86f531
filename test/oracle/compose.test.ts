import { dirname } from "node:path";
import { expect, test } from "vitest";
import { corpusFolder } from "../corpus.ts";
import { compareFolder } from "./compose.ts";

const inputs = corpusFolder("dev");
const expected = corpusFolder("expected");

test.skipIf(inputs === undefined || expected === undefined)(
	"Compose projects of the corpus resolve as Docker Compose resolves them (skipped without the corpus)",
	async () => {
		const { agree, total, disagreements } = await compareFolder(dirname(expected ?? ""));
		expect(disagreements.map(({ mode, record, what }) => `${mode} ${record}: ${what[0]}`)).toEqual([]);
		expect(agree).toEqual(total);
		expect(total.single + total.project).toBeGreaterThan(2000);
	},
);
