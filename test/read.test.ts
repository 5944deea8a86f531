import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isLetGo, letGo, readSource, readWithin, unreadKind } from "../src/read.ts";
import { Source } from "../src/source.ts";
import { WorkTree } from "../src/tree/worktree.ts";
import { treeOf } from "./tree.ts";

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

test("of files that are let go, those in which a decision may stand are kept", async () => {
	const tree = treeOf({ "a.yaml": "a: 1\n", "b.yaml": "b: 1 # bulkhead: ignore[privileged] x\n" });
	const source = await readSource(tree, "a.yaml");
	await readSource(tree, "b.yaml");
	await letGo(tree, ["a.yaml", "b.yaml", "c.yaml"]);
	expect(["a.yaml", "b.yaml", "c.yaml"].map((path) => isLetGo(tree, path))).toEqual([true, false, false]);
	expect(await readSource(tree, "a.yaml")).toBe(source);
});

test("a file that is gone is read again, and counted once", async () => {
	const tree = treeOf({ "a.yaml": "x".repeat(2 ** 20) });
	readWithin(tree, { "total-mib": 1 });
	await readSource(tree, "a.yaml");
	await letGo(tree, ["a.yaml"]);
	setFlagsFromString("--expose-gc");
	await setImmediate();
	runInNewContext("gc")();
	expect(await readSource(tree, "a.yaml")).toMatchObject({ path: "a.yaml", text: "x".repeat(2 ** 20) });
	expect(isLetGo(tree, "a.yaml")).toBe(false);
});
