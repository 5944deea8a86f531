import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildRego } from "../../src/policy/compiler.ts";
import { Machine, resultIn } from "../../src/policy/machine.ts";
import { packageOf } from "../../src/policy/package-of.ts";

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

test("a policy that would call its host is not loaded: it is given nothing to call", async () => {
	const text = `package main

violations contains time.now_ns()

violations contains opa.runtime()

violations contains http.send({"method": "get", "url": "https://example.com"})
`;
	const { result = new Uint8Array() } = await buildRego({ "a.rego": text }, ["main/violations"]);
	await expect(Machine.load(result, { initial: 16, maximum: 1024 })).rejects.toThrow(
		/^the policy calls what there is not: (?=.*http\.send)(?=.*opa\.runtime)(?=.*time\.now_ns)/,
	);
});

test("an answer that is longer than it may be is not read", async () => {
	const machine = await loaded(1024);
	const answer = machine.answer(project(3), "main/violations", 100_000);
	const { json } = answer as { readonly json: string };
	expect(resultIn(json)).toEqual(machine.evaluate(project(3), "main/violations"));
	expect(machine.answer(project(3), "main/violations", json.length)).toEqual(answer);
	expect(machine.answer(project(3), "main/violations", json.length - 1)).toEqual({ length: json.length });
});

test("for a large project the memory grows at once, and not page by page", async () => {
	const { machine, size } = await watched();
	const before = size();
	machine.evaluate(project(2), "main/violations");
	expect(size()).toBe(before);
	const input = project(20_000);
	machine.evaluate(input, "main/violations");
	const grown = size() - before;
	// The evaluation takes 38: by pages it would have come to that.
	expect(grown).toBeGreaterThan(input.length * 150);
	machine.evaluate(input, "main/violations");
	expect(size() - before).toBe(grown);
});

test.each([
	{
		why: "the surface of thousands of mounts",
		many: {
			mounts: times(2000, (at) => ({
				type: "bind",
				source: `/h${at}`,
				target: `/c${at}`,
				read_only: false,
				relative_to: "host",
			})),
		},
		entrypoint: "main/surface",
	},
	{
		why: "the surface of a group of many",
		many: { group_add: times(8000, (at) => `g${at}`) },
		entrypoint: "main/surface",
	},
	{
		why: "what is found in thousands of rules for devices",
		many: { device_cgroup_rules: times(8000, (at) => `c ${at}:* rmw`) },
		entrypoint: "main/violations",
	},
])("no page is grown by itself for $why", async ({ many, entrypoint }) => {
	const { machine, size } = await watched();
	const input = JSON.stringify({ containers: [{ name: "c", ...many }] });
	const rules = Object.fromEntries(catalog.map((each) => [packageOf(each.id), each]));
	const of = (selected: boolean) => ({ ...data, catalog: rules, selected: catalog.map(() => selected) });
	machine.setData(of(false));
	expect(machine.evaluate(input, "main/violations")).toEqual([]);
	const reserved = size();
	machine.setData(of(true));
	expect(machine.evaluate(input, entrypoint)).not.toEqual([]);
	expect(size()).toBe(reserved);
});

function times<T>(count: number, make: (at: number) => T): readonly T[] {
	return Array.from({ length: count }, (_, at) => make(at));
}

type Memory = { readonly buffer: ArrayBuffer };

/** A machine, and the bytes of its memory. */
async function watched() {
	const api = (globalThis as unknown as { WebAssembly: { Memory: new (pages: object) => Memory } }).WebAssembly;
	const { Memory } = api;
	const made: Memory[] = [];
	api.Memory = class extends Memory {
		constructor(pages: object) {
			super(pages);
			made.push(this);
		}
	};
	try {
		return { machine: await loaded(32_768), size: () => made[0]?.buffer.byteLength ?? 0 };
	} finally {
		api.Memory = Memory;
	}
}
