import { expect, test } from "vitest";
import { at, refusals, resolve } from "./resolving.ts";

test.each([
	{ file: "services:\n\t\n  a: {image: x}\n", refused: true, why: "on an empty line" },
	{ file: "services:\n  a:\n    image: x\n\t# c\n", refused: true, why: "before a comment" },
	{
		file: "services:\n  a:\n    image: x\n    command: |\n      a\n      \tb\n",
		refused: false,
		why: "in a block scalar",
	},
	{ file: "services:\n  a:\n    image: x\t\n    tty:\ttrue\n", refused: false, why: "after a key or value" },
])("refuses tabs that indent, and judges the file all the same: $why", async ({ file, refused }) => {
	const resolved = await resolve(file);
	expect(refusals(resolved).some((message) => message.includes("tab"))).toBe(refused);
	expect(at(resolved, "services", "a", "image")).toBe("x");
});
