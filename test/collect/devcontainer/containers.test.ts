import { expect, test } from "vitest";
import { collect } from "../../../src/collect/collect.ts";
import { treeOf } from "../../tree.ts";

test("hooks that start more containers than are judged are said", async () => {
	const path = ".devcontainer/devcontainer.json";
	const tree = treeOf({
		[path]: JSON.stringify({ image: "x", postCreateCommand: "docker run y; docker run --privileged z" }),
	});
	const { diagnostics } = await collect(tree, [{ path, kind: "devcontainer" }], { limits: { containers: 2 } });
	expect(diagnostics.map(({ kind, level, message }) => [kind, level, message])).toEqual([
		["limit", "error", "has more containers in one job or script than are judged: limits.containers (2)"],
	]);
});
