import { expect, test } from "vitest";
import { code, marked } from "../../src/report/markdown.ts";

test.each([
	{ why: "what is quoted is code", text: "runs `nginx` here", markdown: "runs <code>nginx</code> here" },
	{ why: "a lone backtick is text", text: "a `b", markdown: "a &#96;b" },
	{ why: "markup in a value is text", text: "runs `<b>|x` now", markdown: "runs <code>&#60;b&#62;&#124;x</code> now" },
	{
		why: "a very long value is cut, and what is said behind it stays",
		text: `runs \`${"x".repeat(10_000)}\` here`,
		markdown: `runs <code>${"x".repeat(149)}…</code> here`,
	},
	{
		why: "a very long message is cut",
		text: `${"a".repeat(280)} \`${"x".repeat(10_000)}\` here`,
		markdown: `${"a".repeat(280)} <code>${"x".repeat(18)}…</code>…`,
	},
	{ why: "marks around nothing", text: "``".repeat(2), markdown: "<code></code><code></code>" },
	{ why: "a backtick in a value only moves the marks", text: "a `x`y` b", markdown: "a <code>x</code>y&#96; b" },
])("in a sentence, $why", ({ text, markdown }) => {
	expect(marked(text)).toBe(markdown);
});

test.each([
	{ why: "an address of e-mail would become a link", text: "a@e.vil", markdown: "<code>a<!-- -->&#64;e.vil</code>" },
	{ why: "a digest is no address", text: "img@sha256:0a", markdown: "<code>img&#64;sha256:0a</code>" },
])("in code, $why", ({ text, markdown }) => {
	expect(code(text)).toBe(markdown);
});

test("a message of marks only does not grow beyond measure", () => {
	expect(marked("`".repeat(100_000)).length).toBeLessThan(5000);
});
