import { readFile } from "node:fs/promises";
import { asset } from "../assets.ts";
import { limitTable } from "../limits.ts";
import type { Fact } from "../surface/fact.ts";
import { orderedFacts } from "../surface/facts.ts";
import type { Rule, Violation } from "./catalog.ts";
import { Machine } from "./machine.ts";

/** Facts that the rules reason with, beside the project: `policies/data/*.json` and what the user configures. */
export type PolicyData = {
	readonly [name: string]: unknown;
};

/** A failure inside WebAssembly: a rule that throws, memory that runs out. A policy gives up with a string. */
export class EvaluationError extends Error {
	/** It needs more memory than it may have. */
	readonly isTooLarge: boolean;

	constructor(entrypoint: string, thrown: unknown) {
		super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
		this.name = "EvaluationError";
		this.isTooLarge = /malloc|out of memory|memory access out of bounds/i.test(describe(thrown));
	}
}

/**
 * Memory that evaluations start with, in pages of 64 KiB: 256 MiB. What is not touched costs nothing; each time that it
 * grows, V8 takes the new size for a reason to look for garbage.
 */
const initial = 4096;
const pagesInMib = 16;

/** Compiled rules, ready to judge projects one after the other. */
export class Policy {
	readonly #machine: Machine;
	readonly #data: PolicyData;
	#catalog: readonly Rule[] | undefined;

	private constructor(machine: Machine, data: PolicyData) {
		this.#machine = machine;
		this.#data = data;
		this.select(this.catalog().map((rule) => rule.id));
	}

	/** `mib`: what its memory may grow to. */
	static async load(
		wasm: Uint8Array,
		data: PolicyData,
		mib: number = limitTable["policy-mib"].default,
	): Promise<Policy> {
		const maximum = mib * pagesInMib;
		return new Policy(await Machine.load(wasm, { initial: Math.min(initial, maximum), maximum }), data);
	}

	/** The rules that travel with the program. */
	static async bundled(mib?: number): Promise<Policy> {
		const [wasm, data] = await Promise.all([
			readFile(asset("policy.wasm", "build")),
			readFile(asset("data.json", "build"), "utf8"),
		]);
		return Policy.load(wasm, JSON.parse(data) as PolicyData, mib);
	}

	/** The bundled facts. */
	get data(): PolicyData {
		return this.#data;
	}

	/** Evaluate only these rules from now on, with these parameters by rule and name. */
	select(rules: readonly string[], config: Readonly<Record<string, unknown>> = {}): void {
		this.#machine.setData({ ...this.#data, select: [...rules].sort(), config });
	}

	/** What each rule says of itself, sorted by id. */
	catalog(): readonly Rule[] {
		this.#catalog ??= (this.#evaluate("main/catalog", {}) as Rule[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
		return this.#catalog;
	}

	/** What the selected rules find in a project; in no particular order. */
	violations(project: unknown): readonly Violation[] {
		return this.#evaluate("main/violations", project) as Violation[];
	}

	/** What a project's containers expose, reach and control, by container; each fact once. */
	surface(project: unknown): readonly Fact[] {
		return orderedFacts(this.#evaluate("main/surface", project) as Fact[]);
	}

	#evaluate(entrypoint: string, input: unknown): unknown {
		let result: unknown;
		try {
			result = this.#machine.evaluate(input, entrypoint);
		} catch (thrown) {
			throw new EvaluationError(entrypoint, thrown);
		}
		if (result === undefined) throw new EvaluationError(entrypoint, "it gave no answer");
		return result;
	}
}

function describe(thrown: unknown): string {
	if (thrown instanceof Error) return thrown.message;
	return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}
