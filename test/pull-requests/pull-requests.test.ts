import { describe, expect, test } from "vitest";
import { corpusFolder } from "../corpus.ts";
import { allCases, type Case, treesOfCase } from "./case.ts";
import { type Reviewed, reviewed } from "./reviewed.ts";

const cases = allCases();
const corpus = corpusFolder("dev");

test("there are some fifty, each with expectations of its own", () => {
	expect(cases.length).toBeGreaterThanOrEqual(50);
	for (const [name, { base, repository }] of cases) {
		expect(name).toMatch(/^\d\d-[a-z0-9-]+$/);
		expect(base === undefined, name).toBe(repository !== undefined);
	}
});

describe("what a reviewer is told", () => {
	test.each(cases.filter(([, { repository }]) => repository === undefined))("%s", check);
});

// The corpus is not part of the project.
describe.skipIf(corpus === undefined)(
	"of repositories of the corpus (skipped where it is not beside the project)",
	() => {
		test.each(cases.filter(([, { repository }]) => repository !== undefined))("%s", check);
	},
);

async function check(name: string, pull: Case): Promise<void> {
	const { base, head } = await treesOfCase(pull, corpus);
	const said = await reviewed(base, head);
	await expect(page(pull, said)).toMatchFileSnapshot(`cases/${name}.md`);
	expect(said.conclusion, "verdict").toBe(pull.verdict);
	const lines = [...said.difference, ...said.brought, ...said.fixed];
	expect(
		pull.expect.filter((text) => !lines.some(isSaidBy(text))),
		"not said",
	).toEqual([]);
	expect(
		lines.filter((line) => pull.silent?.some((text) => isSaidBy(text)(line))),
		"said, and should not be",
	).toEqual([]);
	const must = [...said.difference, ...said.failing, ...said.fixed];
	expect(
		must.filter((line) => !pull.expect.some((text) => isSaidBy(text)(line))),
		"said, and not expected",
	).toEqual([]);
}

/** Whether a line has all parts of a text, in their order. */
function isSaidBy(text: string): (line: string) => boolean {
	const parts = text.split("…").map((part) => part.trim());
	return (line) => {
		let at = 0;
		return parts.every((part) => {
			const found = line.indexOf(part, at);
			at = found + part.length;
			return found !== -1;
		});
	};
}

/** What is kept to be read. Of a repository that others wrote, only what we say. */
function page({ title, change, repository }: Case, { comment }: Reviewed): string {
	const shown = repository === undefined ? `\`\`\`\`diff\n${change}\`\`\`\`` : `In ${repository}.`;
	return `# ${title}\n\n${shown}\n\n---\n\n${comment.replace(/\n<!--.*-->\n$/, "")}`;
}
