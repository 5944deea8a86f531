import { expect, test } from "vitest";
import { carelessText } from "../../bench/speed/careless.ts";
import { collect } from "../../src/collect/collect.ts";
import { discover } from "../../src/discover.ts";
import { resolveOptions } from "../../src/options.ts";
import { Policy } from "../../src/policy/policy.ts";
import { toJson } from "../../src/value.ts";
import { treeOf } from "../tree.ts";

async function judged(index: number) {
	const tree = treeOf({ "compose.yaml": carelessText(index, 10) });
	const { projects, diagnostics } = await collect(tree, discover(await tree.list(), resolveOptions()));
	expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
	const [project] = projects;
	if (project === undefined) throw new Error("no project");
	const model = toJson(project.model) as { readonly containers: readonly unknown[] };
	const violations = (await Policy.bundled()).violations(model);
	return { containers: model.containers, rules: violations.map(({ rule }) => rule) };
}

test("generated projects are whole, each is its own, and only every other has the grave breaches", async () => {
	const [sound, breached] = [await judged(0), await judged(1)];
	expect([sound.containers.length, breached.containers.length]).toEqual([10, 10]);
	expect(sound.rules).not.toContain("privileged");
	expect(breached.rules).toContain("privileged");
	expect(breached.rules).toContain("runtime-socket-exposed");
	expect(carelessText(2, 10)).not.toBe(carelessText(0, 10));
	expect(carelessText(2, 10)).toBe(carelessText(2, 10));
});
