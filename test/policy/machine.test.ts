import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { Machine } from "../../src/policy/machine.ts";

let wasm: Uint8Array;

beforeAll(() => {
	wasm = readFileSync("build/policy.wasm");
});

const rule = { id: "privileged" };
const catalog: readonly { readonly id: string }[] = JSON.parse(readFileSync("build/catalog.json", "utf8"));
const selected = catalog.map(({ id }) => id === rule.id);
const data = { selected, catalog: { privileged: rule }, config: {}, images: {} };

function project(count: number): string {
	const containers = Array.from({ length: count }, (_, at) => ({ name: `c${at}`, privileged: true }));
	return JSON.stringify({ containers });
}

async function loaded(maximum: number, most?: number): Promise<Machine> {
	const machine = await Machine.load(wasm, { initial: 16, maximum }, most);
	machine.setData(data);
	return machine;
}

test("answers are the same whether its heap is cleared before each evaluation or never", async () => {
	const cleared = await loaded(1024, 0);
	const kept = await loaded(1024, 1 << 30);
	for (const count of [3, 1, 3, 0]) {
		const answers = [cleared, kept].map((machine) => machine.evaluate(project(count), "main/violations"));
		expect(answers[0]).toHaveLength(count);
		expect(answers[1]).toEqual(answers[0]);
	}
});

test("after an evaluation that broke off for want of memory the next one answers", async () => {
	const machine = await loaded(64);
	expect(() => machine.evaluate(project(20_000), "main/violations")).toThrow();
	expect(machine.evaluate(project(2), "main/violations")).toHaveLength(2);
});

test("what is no entrypoint is said to be none", async () => {
	const machine = await loaded(1024);
	expect(() => machine.evaluate(project(1), "main/nothing")).toThrow("main/nothing is no entrypoint");
});
