import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { githubPage } from "./github-page.ts";
import { missing } from "./programs.ts";

const absent = missing("browser", "markdown");

describe.skipIf(absent !== "")(`the page that stands for GitHub's${absent && ` (${absent})`}`, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());

	test("shows tables, headings and what GitHub would make of the text", async () => {
		const page = await githubPage(
			browser,
			"# A\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n@octocat saw #12 :tada: `@code`\n",
		);
		expect(page.body.headings).toEqual(["A"]);
		expect(page.body.rows).toEqual([
			["a", "b"],
			["1", "2"],
		]);
		expect(page.body.made).toEqual(["@octocat", "#12", ":tada:"]);
		expect(page.noise).toEqual([]);
		await page.close();
	});

	test.each(["mermaid", "mermaid-11"] as const)("draws diagrams, and says which fail (%s)", async (mermaid) => {
		const blocks = ["flowchart LR\nA[one] -->|two| B[three]", "flowchart LR\nA[["].map(
			(text) => `\`\`\`mermaid\n${text}\n\`\`\`\n`,
		);
		const page = await githubPage(browser, blocks.join("\n"), { mermaid });
		expect(page.diagrams).toHaveLength(2);
		expect(page.diagrams[0]).toMatchObject({ nodes: ["one", "three"], edges: ["two"] });
		expect(page.diagrams[0]?.error).toBeUndefined();
		expect(page.diagrams[1]?.error).toMatch(/Parse error/);
		await page.close();
	});

	test("lets through what GitHub does, and sees the rest that would act", async () => {
		const page = await githubPage(
			browser,
			'<b onclick="x()">b</b> <script>x()</script> <iframe src=x></iframe> <img src="https://e.example/x.png"> <a href="javascript:x()">a</a>\n',
		);
		expect(page.body.active).toEqual([]);
		expect(page.body.elements).toMatchObject({ b: 1, img: 1, a: 1 });
		expect(page.body.links).toEqual([]);
		expect(page.body.images).toEqual(["https://e.example/x.png"]);
		expect(page.noise[0]).toBe("request: https://e.example/x.png");
		await page.close();
	});

	test("sees what would act, were it there", async () => {
		const page = await githubPage(browser, "x\n");
		const seen = await page.page.evaluate(
			"document.body.insertAdjacentHTML('beforeend', '<p onclick=x><form></form></p>'), look(document.body).active",
		);
		expect(seen).toEqual(expect.arrayContaining(["form", "onclick"]));
		await page.close();
	});
});
