import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { githubHtml } from "./markdown.ts";

/**
 * Markdown as GitHub shows it, in a real browser. For tests of what people read: the summary, the comment, the diagram.
 *
 *     const browser = await openBrowser();                        // browser.ts, once a file
 *     const page = await githubPage(browser, markdown, { theme: "dark" });
 *     expect(page.body.rows[1]).toEqual(["high", "db is …"]);     // what is there, without the diagrams
 *     expect(page.body.made).toEqual([]);                         // mentions, issues, emoji that GitHub would make
 *     expect(page.diagrams[0]?.nodes).toContain("db");            // one a block of Mermaid; `error` where it failed
 *     expect(page.noise).toEqual([]);                             // console errors and requests: there are none
 *     await page.screenshot("build/pictures/summary.png");        // look at it
 *     await page.close();
 *
 * Tests that need it begin with `describe.skipIf(missing("browser", "markdown") !== "")`; see programs.ts.
 *
 * What is GitHub's own: the Markdown (cmark-gfm), the style (github-markdown-css), Mermaid with its strict security
 * level. What is not: the list of allowed elements is hast-util-sanitize's copy; GitHub shows diagrams in a frame and
 * does not say which Mermaid it has (so tests try two major versions); mentions, references and emoji are only
 * listed, not made; mathematics between `$` is not tried.
 */
export async function githubPage(
	browser: Browser,
	markdown: string,
	{ theme = "light", width = 980, comments = false, mermaid = "mermaid" }: PageOptions = {},
): Promise<GithubPage> {
	const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: theme });
	const noise: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") noise.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
	await page.route("**/*", (route) => {
		noise.push(`request: ${route.request().url()}`);
		return route.abort();
	});
	const html = githubHtml(markdown, { comments });
	await page.setContent(
		`<!doctype html><meta charset="utf-8"><style>${style}</style><style>body{margin:0}.markdown-body{padding:24px}.diagram{text-align:center}</style><article class="markdown-body">${html}</article>`,
	);
	if (html.includes('lang="mermaid"')) await page.addScriptTag({ path: resolve(`${mermaid}/dist/mermaid.min.js`) });
	await page.addScriptTag({ content: inPage });
	const diagrams: readonly Diagram[] = await page.evaluate(`drawDiagrams(${JSON.stringify(theme)})`);
	const body: Body = await page.evaluate("lookAtBody()");
	return {
		page,
		html,
		body,
		diagrams,
		noise,
		screenshot: async (path) => {
			await page.screenshot({ path, fullPage: true });
		},
		close: () => page.close(),
	};
}

export type PageOptions = {
	readonly theme?: "light" | "dark";
	/** Of the window, in pixels. */
	readonly width?: number;
	/** As in comments, where a line break is one. */
	readonly comments?: boolean;
	/** Which Mermaid: the current one, or the major version before. */
	readonly mermaid?: "mermaid" | "mermaid-11";
};

export type GithubPage = {
	/** For questions that are not answered below. */
	readonly page: Page;
	/** What the Markdown became, sanitised. */
	readonly html: string;
	readonly body: Body;
	readonly diagrams: readonly Diagram[];
	/** Errors and warnings of the console, and everything that the page asked somebody for. */
	readonly noise: readonly string[];
	/** Writes a PNG of the whole page. */
	readonly screenshot: (path: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

export type Seen = {
	/** How many elements of each name there are. */
	readonly elements: Readonly<Record<string, number>>;
	readonly text: string;
	/** Addresses of links and of images. */
	readonly links: readonly string[];
	readonly images: readonly string[];
	/** Scripts, frames, forms and handlers: what would act. */
	readonly active: readonly string[];
};

export type Body = Seen & {
	/** Texts of the cells of every table. */
	readonly rows: readonly (readonly string[])[];
	readonly headings: readonly string[];
	readonly made: readonly string[];
};

export type Diagram = Seen & {
	/** Why Mermaid could not draw it; GitHub then shows that instead. */
	readonly error?: string;
	readonly nodes: readonly string[];
	readonly edges: readonly string[];
	readonly clusters: readonly string[];
	/** Of the picture, in pixels. */
	readonly size: { readonly width: number; readonly height: number };
};

const { resolve } = createRequire(import.meta.url);
const style = readFileSync(resolve("github-markdown-css/github-markdown.css"), "utf8");
const inPage = readFileSync(new URL("in-page.mjs", import.meta.url), "utf8");
