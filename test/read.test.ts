import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource, readWithin, unreadKind } from "../src/read.ts";
import { Source } from "../src/source.ts";
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
