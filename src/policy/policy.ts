import { readFileSync } from "node:fs";
import { asset } from "../assets.ts";
import { tooMuch } from "../bounds.ts";
import { type LimitName, type Limits, limitsOf } from "../limits.ts";
import type { Fact } from "../surface/fact.ts";
import { orderedFacts } from "../surface/facts.ts";
import type { Rule, Violation } from "./catalog.ts";
import { Machine } from "./machine.ts";
import { packageOf } from "./package-of.ts";

/** Facts that the rules reason with, beside the project: `policies/data/*.json` and what the user configures. */
export type PolicyData = {
	readonly [name: string]: unknown;
};

/** A failure inside WebAssembly: a rule that throws, memory that runs out. A policy gives up with a string. */
class EvaluationError extends Error {
	constructor(entrypoint: string, thrown: unknown) {
		super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
		this.name = "EvaluationError";
	}
}

/** A project of which the rules cannot be asked: it is larger than they are asked about, or needs more than their memory. */
export class ProjectTooLarge extends EvaluationError {
	readonly limit: LimitName;

	constructor(entrypoint: string, thrown: unknown, limit: LimitName) {
		super(entrypoint, thrown);
		this.name = "ProjectTooLarge";
		this.limit = limit;
	}
}

/**
 * Memory that evaluations start with, in pages of 64 KiB: 32 MiB, which nearly all projects are content with. Each time
 * that it grows, V8 takes the new size for a reason to look for garbage; and so it does at once where it begins with 64.
 */
const initial = 512;
const pagesInMib = 16;

/** Compiled rules, ready to judge projects one after the other. */
export class Policy {
	readonly #machine: Machine;
	readonly #data: PolicyData;
	readonly #limits: Limits;
	readonly #catalog: readonly Rule[];
	#isSelected = false;
	/** What all projects came to as JSON, UTF-16 code units. */
	#evaluated = 0;

	private constructor(machine: Machine, data: PolicyData, catalog: readonly Rule[], limits: Limits) {
		this.#machine = machine;
		this.#data = data;
		this.#catalog = catalog;
		this.#limits = limits;
	}

	/** The rules that travel with the program. Of the limits `policy-mib`, `project-kib` and `projects-mib` hold. */
	static async bundled(limits: Limits = limitsOf()): Promise<Policy> {
		// Not asynchronous: that would have Node start four threads, for three files.
		const wasm = readFileSync(asset("policy.wasm", "build"));
		const data = readFileSync(asset("data.json", "build"), "utf8");
		const catalog = readFileSync(asset("catalog.json", "build"), "utf8");
		const maximum = limits["policy-mib"] * pagesInMib;
		const machine = await Machine.load(wasm, { initial: Math.min(initial, maximum), maximum });
		return new Policy(machine, JSON.parse(data) as PolicyData, JSON.parse(catalog) as readonly Rule[], limits);
	}

	/** The bundled facts. */
	get data(): PolicyData {
		return this.#data;
	}

	/** Evaluate only these rules from now on, with these parameters by rule and name. Before, it is all of them. */
	select(rules: readonly string[], config: Readonly<Record<string, unknown>> = {}): void {
		const catalog = Object.fromEntries(this.#catalog.map((rule) => [packageOf(rule.id), withoutProse(rule)]));
		const wanted = new Set(rules);
		const selected = this.#catalog.map(({ id }) => wanted.has(id));
		this.#machine.setData({ ...this.#data, catalog, selected, config });
		this.#isSelected = true;
	}

	/**
	 * What each rule says of itself, sorted by id: what `main/catalog` answers, which has been asked when the policy was
	 * compiled (scripts/build-policy.ts).
	 */
	catalog(): readonly Rule[] {
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
		const json = JSON.stringify(input);
		if (!this.#isSelected) this.select(this.#catalog.map(({ id }) => id));
		this.#spend(json.length);
		if (json.length > this.#limits["project-kib"] * 1024)
			throw new ProjectTooLarge(entrypoint, "the project is too large", "project-kib");
		let result: unknown;
		try {
			result = this.#machine.evaluate(json, entrypoint);
		} catch (thrown) {
			if (isOutOfMemory(thrown)) throw new ProjectTooLarge(entrypoint, thrown, "policy-mib");
			throw new EvaluationError(entrypoint, thrown);
		}
		if (result === undefined) throw new EvaluationError(entrypoint, "it gave no answer");
		return result;
	}

	/** @throws UsageError where a project makes all too large: one that is itself costs as much until here. */
	#spend(length: number): void {
		this.#evaluated += length;
		if (this.#evaluated > this.#limits["projects-mib"] * 2 ** 20)
			throw tooMuch("projects-mib", this.#limits, "the projects come to more");
	}
}

function isOutOfMemory(thrown: unknown): boolean {
	return /malloc|out of memory|memory access out of bounds/i.test(describe(thrown));
}

/** What is for people to read, no rule asks for: half of the catalogue, which each run would hand to the policy. */
function withoutProse({ description, remediation, legitimate, related_resources, ...rest }: Rule): object {
	return rest;
}

function describe(thrown: unknown): string {
	if (thrown instanceof Error) return thrown.message;
	return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}
