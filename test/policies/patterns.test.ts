import { expect, test } from "vitest";
import { readPolicyFiles, withoutTests } from "../../scripts/policy-files.ts";

/**
 * OPA's WebAssembly runtime keeps a hundred compiled regular expressions. With the hundredth it throws one away at each
 * match, and compiles most of them again and again: more than all else that an evaluation does. So none is made of what
 * is in a project (`$"^{name}$"`), for which there are `contains`, `startswith`, `split`, and there are few of them.
 */
const most = 70;

const {
	sources,
	data: { images },
} = readPolicyFiles("policies");

/** The first argument of each match: a text, the name of one in the same file, or what images say. */
const patterns = Object.entries(withoutTests(sources)).flatMap(([path, text]) =>
	Array.from(text.matchAll(/\bregex\.\w+\((`[^`]*`|\w+|.)/g), ([, pattern = ""]) => {
		if (pattern.startsWith("`")) return pattern;
		const named = new RegExp(`^${pattern} := (\`[^\`]*\`)$`, "m").exec(text)?.[1];
		return named ?? `${path}: ${pattern}`;
	}),
);

const ofImages = Object.values(images as Readonly<Record<string, { readonly major?: string }>>).flatMap(
	({ major }) => major ?? [],
);

test("no pattern is made of what is in a project", () => {
	expect(patterns.filter((pattern) => !pattern.startsWith("`"))).toEqual(["policies/lib/image.rego: pattern"]);
});

test("patterns are few enough to stay compiled", () => {
	const all = new Set([...patterns, ...ofImages]);
	expect(all.size).toBeLessThanOrEqual(most);
});
