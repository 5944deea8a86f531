import { expect, test } from "vitest";
import { mappingAt, scalarAt } from "../../../src/collect/compose/derive.ts";
import { Draft } from "../../../src/collect/compose/draft.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";

const place = { source: new Source("compose.yaml", ""), start: 0, end: 1 };
const elsewhere = { ...place, start: 5 };
const written = mappingAt({ a: scalarAt(1, place), b: scalarAt(2, place) }, place);

test("what is not changed is handed on as it is", () => {
	const draft = new Draft(written);
	draft.put("a", written.entries.get("a")?.value ?? scalarAt(null, place));
	expect(draft.mapping()).toBe(written);
});

test("keys keep their order and their places, new ones come last", () => {
	const draft = new Draft(written);
	draft.put("c", scalarAt(3, elsewhere));
	draft.put("a", scalarAt(4, elsewhere));
	const made = draft.mapping();
	expect(Object.entries(toJson(made) as object)).toEqual([
		["a", 4],
		["b", 2],
		["c", 3],
	]);
	expect([made.entries.get("a")?.key, made.entries.get("c")?.key]).toEqual([place, elsewhere]);
	expect([draft.has("c"), written.entries.has("c")]).toEqual([true, false]);
});
