import { execFileSync } from "node:child_process";
import { fromHtml } from "hast-util-from-html";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { programOf } from "./programs.ts";

/**
 * GitHub-flavoured Markdown as GitHub makes HTML of it: by its own renderer, cmark-gfm, with the extensions that it
 * uses, raw HTML kept; then only the elements and attributes that GitHub lets through, as hast-util-sanitize lists them
 * after github.com's html-pipeline (https://github.com/github/markup#github-markup, steps 1 and 2).
 * `comments`: a line break is one, as in comments and not in files or summaries.
 */
export function githubHtml(markdown: string, { comments = false }: { readonly comments?: boolean } = {}): string {
	const program = programOf("markdown");
	if (program === undefined) throw new Error("there is no cmark-gfm here");
	const raw = execFileSync(program, [...options, ...(comments ? ["--hardbreaks"] : [])], {
		input: markdown,
		encoding: "utf8",
		maxBuffer: 64 << 20,
	});
	return toHtml(sanitize(fromHtml(raw, { fragment: true }), defaultSchema));
}

const extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"];
const options = ["--unsafe", "--github-pre-lang", ...extensions.flatMap((name) => ["--extension", name])];
