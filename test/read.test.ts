import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mayHoldDecisions, readInPassing, readSource, readWithin, unreadKind } from "../src/read.ts";
import { Source } from "../src/source.ts";
import type { Tree } from "../src/tree/tree.ts";
import { WorkTree } from "../src/tree/worktree.ts";

test("a file that is too large is refused by the limit's name, and read where the limit is higher", async () => {
	const root = mkdtempSync(join(tmpdir(), "bulkhead-"));
	writeFileSync(join(root, "compose.yaml"), "x".repeat(2 * 2 ** 20));
	const small = await WorkTree.open(root);
	readWithin(small, { "file-mib": 1 });
	const read = await readSource(small, "compose.yaml");
	expect(read).toEqual({ kind: "refused", why: "is larger than limits.file-mib (1)", large: true });
	expect(read instanceof Source ? "" : unreadKind(read)).toBe("limit");
	const large = await WorkTree.open(root);
	readWithin(large, { "file-mib": 2 });
	expect(await readSource(large, "compose.yaml")).toBeInstanceOf(Source);
});

test("of files read in passing, only the latest are kept, and those that decisions may stand in", async () => {
	const texts = new Map([
		["large", "x".repeat(2 ** 20)],
		["larger", "y".repeat(2 ** 21)],
		["decided", "# bulkhead: ignore[privileged]"],
	]);
	const read: string[] = [];
	const tree: Tree = {
		list: async () => [...texts.keys()],
		read: async (path) => {
			read.push(path);
			const text = texts.get(path);
			return text === undefined ? { kind: "absent" } : { kind: "text", text };
		},
	};
	readInPassing(tree);
	// Counted twice, the files would be too many.
	const bounds = readWithin(tree, { "total-mib": 4 });
	for (const path of ["decided", "absent", "large", "large", "absent", "larger"]) await readSource(tree, path);
	expect(read).toEqual(["decided", "absent", "large", "larger"]);
	const first = await readSource(tree, "large");
	await readSource(tree, "larger");
	const again = await readSource(tree, "large");
	expect(read.slice(4)).toEqual(["large", "larger", "large"]);
	await readSource(tree, "decided");
	expect(mayHoldDecisions(tree, ["absent", "decided", "large"])).toEqual(["decided"]);
	if (!(first instanceof Source) || !(again instanceof Source)) throw new Error("was not read");
	expect(again.tally).toBe(first.tally);
	bounds.spendValues(first.tally, bounds.limits["total-values"]);
	bounds.spendValues(again.tally, bounds.limits["total-values"]);
});

test("two that ask for a file at once have the same of it, read in passing or not", async () => {
	for (const begin of [readInPassing, () => undefined]) {
		const tree: Tree = { list: async () => ["a"], read: async () => ({ kind: "text", text: "a" }) };
		begin(tree);
		const [one, other] = await Promise.all([readSource(tree, "a"), readSource(tree, "a")]);
		expect(one).toBe(other);
		expect(await readSource(tree, "a")).toBe(one);
	}
});
