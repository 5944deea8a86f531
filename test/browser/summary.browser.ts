import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Verdict } from "../../src/judge/judge.ts";
import { auditBody } from "../../src/report/audit.ts";
import { commentBody } from "../../src/report/comment.ts";
import { summaryReport } from "../../src/report/summary.ts";
import type { Location } from "../../src/source.ts";
import { changeVerdict } from "../report/change.ts";
import { cleanVerdict, shopRules, shopVerdict } from "../report/shop.ts";
import { openBrowser } from "./browser.ts";
import { type GithubPage, githubPage } from "./github-page.ts";
import { namedChange, namedTrend, namesWith, plainNames } from "./named-change.ts";
import { missing } from "./programs.ts";

const absent = missing("browser", "markdown");

const page = {
	rules: shopRules,
	addressOf: ({ file, line }: Location, side: string) =>
		`https://github.com/o/r/blob/${side}/${file.split("/").map(encodeURIComponent).join("/")}#L${line}`,
	run: "https://github.com/o/r/actions/runs/7",
};
const mermaid = 'flowchart LR\n  world(("anyone")) ==> db[("db")]\n  classDef added stroke:#c00\n  class db added\n';
const today = "2027-03-20";

/** Each report that people read as Markdown, and whether it is shown as comments are. */
const reports = {
	summary: {
		comments: false,
		render: (verdict: Verdict) =>
			summaryReport(verdict, {
				...page,
				today,
				fullReport: "bulkhead.json",
				trend: namedTrend(verdict),
			}),
	},
	comment: {
		comments: true,
		render: (verdict: Verdict) => commentBody(verdict, page),
	},
	issue: {
		comments: true,
		render: ({ comparison: _, ...verdict }: Verdict) =>
			auditBody(verdict, { ...page, today, trend: namedTrend(verdict) }),
	},
} as const;

describe.skipIf(absent !== "")(`reports as GitHub shows them${absent && ` (${absent})`}`, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());

	const hostile = [
		{ why: "the end of a cell", text: "|a|b" },
		{ why: "HTML", text: "</code></td></table></details><img src=x onerror=alert(1)><script>x</script><!--" },
		{ why: "a workflow command", text: "\n::error::x\n##[error]x" },
		{ why: "terminal escapes", text: "\u001B[31m\u0007\u009B2J" },
		{ why: "marks that turn the direction of writing", text: "\u202Egnp.\u2066x\u200F" },
		{ why: "very much", text: "x".repeat(10_000) },
		{ why: "Markdown", text: "*a* _b_ ~~c~~ [l](https://e.vil) ![i](https://e.vil/i) # h\n\n# h\n- l\n> q\n***\n" },
		{ why: "addresses", text: " https://e.vil www.e.vil a@e.vil mailto:a@e.vil <https://e.vil>" },
		{ why: "mentions, issues, emoji", text: " @octocat o/r#12 #12 GH-12 gh-12 :tada: :+1:" },
		{ why: "formulas", text: " $a$ $$b$$ $`c`$".replaceAll("`", "") },
		{ why: "references", text: "&lt;b&gt; &#60; &amp;lt; \\| \\`".replaceAll("`", "") },
		{ why: "footnotes and tasks", text: "[^1] [x]\n\n[^1]: y\n" },
	];

	for (const [name, { comments, render }] of Object.entries(reports)) {
		test.each(hostile)(`the ${name} is built alike with harmless names and with $why`, async ({ text }) => {
			const [plain, evil] = [await open(plainNames), await open(namesWith(text))];
			expect(await skeleton(evil)).toEqual(await skeleton(plain));
			expect(evil.body.elements).toEqual(plain.body.elements);
			expectHarmless(evil, plain);
		});

		test(`a backtick in the ${name} moves what is code, and nothing else`, async () => {
			const [plain, evil] = [await open(plainNames), await open(namesWith("`|`` ```\n```mermaid\nx"))];
			expect(await skeleton(evil, "code")).toEqual(await skeleton(plain, "code"));
			expectHarmless(evil, plain);
		});

		const open = (names: typeof plainNames) => githubPage(browser, render(namedChange(names)), { comments });
	}

	test.each([
		["summary-change", summaryReport(changeVerdict(), summaryContext())],
		["summary-all", summaryReport(shopVerdict(), { rules: shopRules, addressOf: page.addressOf, today })],
		["summary-pass", summaryReport(cleanVerdict(), { rules: shopRules })],
		["comment", commentBody(changeVerdict(), { ...page, diagram: mermaid })],
		["issue", auditBody(shopVerdict(), { ...page, today, trend: namedTrend(shopVerdict()) })],
		["summary-hostile", reports.summary.render(namedChange(namesWith("|<b>`\u202Ex".repeat(100))))],
	])("is looked at: %s", async (name, markdown) => {
		for (const theme of ["light", "dark"] as const) {
			const shown = await githubPage(browser, markdown, { theme, comments: /comment|issue/.test(name) });
			await shown.screenshot(`build/pictures/${name}-${theme}.png`);
			expect(shown.noise).toEqual([]);
			expect(shown.diagrams.map(({ error }) => error)).toEqual(shown.diagrams.map(() => undefined));
			await shown.close();
		}
	});
});

function summaryContext(): Parameters<typeof summaryReport>[1] {
	return { ...page, today, diagrams: { changed: mermaid, whole: mermaid } };
}

function expectHarmless(evil: GithubPage, plain: GithubPage): void {
	expect(evil.body.made).toEqual(plain.body.made);
	expect(evil.body.active).toEqual([]);
	expect(evil.body.images).toEqual([]);
	expect(evil.body.links.map(hostOf)).toEqual(plain.body.links.map(hostOf));
	expect(evil.noise).toEqual([]);
}

function hostOf(address: string): string {
	return new URL(address).host;
}

/** The elements below the page's body as nested names, those of one name left out. */
async function skeleton({ page: shown }: GithubPage, without = ""): Promise<string> {
	return shown.evaluate(
		`(function names(element) {
			const inner = [...element.children].map(names).join("");
			return element.localName === ${JSON.stringify(without)} ? inner : "<" + element.localName + inner + ">";
		})(document.querySelector(".markdown-body"))`,
	);
}
