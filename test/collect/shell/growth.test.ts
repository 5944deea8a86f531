import { expect, test } from "vitest";
import { type Value, valuesOf } from "../../../src/value.ts";
import { collectFiles, containersOf } from "../memory-tree.ts";

test("a variable that is put into itself line by line keeps its steps until they are thousands, and is unknown then", async () => {
	const lines = Array.from({ length: 200 }, (_, at) => `A="$A -v /a${at}:/b${at}"\ndocker run $A x`);
	const collected = await collectFiles({ "run.sh": `A=\n${lines.join("\n")}` });
	const containers = containersOf(collected);
	expect(containers).toHaveLength(200);
	expect(containers[99]).toMatchObject({ mounts: { length: 100 } });
	expect(containers[99]).not.toHaveProperty("unknown");
	expect(containers[199]).toMatchObject({ unknown: [[]] });
	const steps = collected.projects.flatMap(({ model }) => all(model)).map(({ via = [] }) => via.length);
	expect(Math.max(...steps)).toBeGreaterThan(100);
	expect(Math.max(...steps)).toBeLessThan(150);
});

function all(value: Value): readonly Value[] {
	const inner = value.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : valuesOf(value);
	return [value, ...inner.flatMap(all)];
}
