import { expect, test } from "vitest";
import { collectAll } from "../../src/collect/trees.ts";
import { resolveOptions } from "../../src/options.ts";
import { treeOf } from "../tree.ts";

test.each([
	["is said", {}, ["data: cannot be listed: it may not be read by this user; nothing in it is judged"]],
	["is not missed where it is left out", { exclude: ["data/**"] }, []],
	["is not missed where other folders are asked for", { include: ["deploy/**"] }, []],
])("a folder that cannot be listed %s", async (_what, settings, said) => {
	const tree = { ...treeOf({}), unlisted: new Map([["data", "may not be read by this user"]]) };
	const { diagnostics } = await collectAll([tree], resolveOptions(settings));
	expect(diagnostics.map(({ place, message }) => `${place.source.path}: ${message}`)).toEqual(said);
	expect(diagnostics.every(({ level }) => level === "warning")).toBe(true);
});
