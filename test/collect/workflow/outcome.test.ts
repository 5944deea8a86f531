import { expect, test, vi } from "vitest";
import { entryOf } from "../../../src/collect/workflow/outcome.ts";
import { Source } from "../../../src/source.ts";
import { parseYaml } from "../../../src/yaml.ts";

function mapping(text: string) {
	const [value] = parseYaml(new Source("x.yaml", text)).documents;
	if (value === undefined) throw new Error("empty");
	return value;
}

test("a key is found in any case, the exact one before others, and of others the first", () => {
	const value = mapping("Ab: 1\nAB: 2\n");
	expect(
		["Ab", "AB", "ab", "x"].map((key) => entryOf(value, key)?.kind === "scalar" && entryOf(value, key)),
	).toMatchObject([{ value: 1 }, { value: 2 }, { value: 1 }, false]);
});

test("keys that a mapping lacks are not looked for in each of its keys", () => {
	const value = mapping(Array.from({ length: 500 }, (_, at) => `A${at}: b\n`).join(""));
	const lower = vi.spyOn(String.prototype, "toLowerCase");
	for (let at = 0; at < 500; at++) entryOf(value, `B${at}`);
	const times = lower.mock.calls.length;
	lower.mockRestore();
	expect(times).toBeLessThan(2000);
});
