import { expect, test } from "vitest";
import { marked } from "../../src/report/markdown.ts";

test.each([
	{ why: "what is quoted is code", text: "runs `nginx` here", markdown: "runs <code>nginx</code> here" },
	{ why: "a lone backtick is text", text: "a `b", markdown: "a &#96;b" },
	{ why: "markup in a value is text", text: "runs `<b>|x` now", markdown: "runs <code>&#60;b&#62;&#124;x</code> now" },
	{ why: "a backtick in a value only moves the marks", text: "a `x`y` b", markdown: "a <code>x</code>y&#96; b" },
])("$why", ({ text, markdown }) => {
	expect(marked(text)).toBe(markdown);
});
