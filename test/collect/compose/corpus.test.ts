import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../../policies/schemas/project.json" with { type: "json" };
import { collectCompose } from "../../../src/collect/compose/collect.ts";
import { discover } from "../../../src/discover.ts";
import { locationOf } from "../../../src/source.ts";
import { WorkTree } from "../../../src/tree/worktree.ts";
import { toJson, type Value } from "../../../src/value.ts";
import { corpusFolder } from "../../corpus.ts";

const corpus = corpusFolder("dev");

describe.skipIf(corpus === undefined)("the corpus (skipped where it is not beside the project)", () => {
	const validate = new Ajv({ strict: false }).compile(schema);

	test.each(corpus === undefined ? [] : readdirSync(corpus))(
		"every Compose project of %s keeps to the contract",
		async (repository) => {
			const tree = await WorkTree.open(join(corpus ?? "", repository));
			const candidates = discover(await tree.list(), { include: [], exclude: [] });
			const { projects, diagnostics } = await collectCompose(tree, candidates);
			for (const { model, files } of projects) {
				const project = toJson(model);
				validate(project);
				expect(validate.errors, files.join(", ")).toBeNull();
				expect(nullsIn(model), files.join(", ")).toEqual([]);
			}
			for (const { place } of diagnostics) expect(locationOf(place).line).toBeGreaterThan(0);
		},
		30_000,
	);
});

function nullsIn(value: Value, path: readonly (string | number)[] = []): readonly string[] {
	switch (value.kind) {
		case "scalar":
			return value.value === null ? [path.join(".")] : [];
		case "sequence":
			return value.items.flatMap((item, index) => nullsIn(item, [...path, index]));
		case "mapping":
			return [...value.entries].flatMap(([name, entry]) => nullsIn(entry.value, [...path, name]));
	}
}
