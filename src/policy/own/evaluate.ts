import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type LimitName, type Limits, limitsOf, named } from "../../limits.ts";
import type { Violation } from "../catalog.ts";
import { resultIn } from "../machine.ts";
import { readViolations } from "./violations.ts";
import type { WorkerAnswer, WorkerData, WorkerRequest } from "./worker.ts";

/** A rule that did not come to an answer, the first time it did not. */
export type RuleFailure = {
	readonly rule: string;
	/** Completes "the rule …", without full stop. */
	readonly message: string;
};

/**
 * Evaluates rules of others, of whom nothing is known: in a worker, with bounds, and one by one after a failure. To be
 * ended when it is done with.
 */
export class OwnEvaluation {
	readonly #rules: readonly string[];
	readonly #engine: Engine;
	readonly #failures = new Map<string, RuleFailure>();
	/** Failed once: from then on by themselves, so that the others need not be asked twice. */
	readonly #alone = new Set<string>();
	/** Took all that a worker may take: not asked again. */
	readonly #gone = new Set<string>();

	/** `data` is all that the rules see as `data`, but for rules and libraries. */
	constructor(
		compiled: { readonly wasm: Uint8Array; readonly data: Readonly<Record<string, unknown>> },
		rules: readonly string[],
		limits: Limits = limitsOf(),
	) {
		this.#rules = rules;
		this.#engine = new Engine({ ...compiled, pages: limits["own-rules-mib"] * 16, longest }, limits);
	}

	/** What the rules find in a project (plain data), but for those that fail. */
	async violations(project: unknown): Promise<readonly Violation[]> {
		const found: Violation[] = [];
		const json = JSON.stringify(project);
		const together = this.#rules.filter((rule) => !this.#alone.has(rule));
		const turns = [together, ...[...this.#alone].filter((rule) => !this.#gone.has(rule)).map((rule) => [rule])];
		for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
			const [first, ...others] = turn;
			if (first === undefined) continue;
			const outcome = await this.#engine.ask({ project: json, rules: turn });
			if (!("failed" in outcome)) found.push(...outcome.violations);
			else if (others.length > 0) turns.unshift(...turn.map((rule) => [rule]));
			else {
				this.#alone.add(first);
				if (outcome.fatal) this.#gone.add(first);
				if (!this.#failures.has(first)) this.#failures.set(first, { rule: first, message: outcome.failed });
			}
		}
		return found;
	}

	/** By rule: each as it failed first. */
	failures(): readonly RuleFailure[] {
		return [...this.#failures.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
	}

	async end(): Promise<void> {
		await this.#engine.end();
	}
}

type Outcome =
	| { readonly violations: readonly Violation[] }
	/** fatal: it took the worker with it. */
	| { readonly failed: string; readonly fatal: boolean };

/** A worker that is started when it is needed, and again when it had to be ended. */
class Engine {
	readonly #data: WorkerData;
	readonly #limits: Limits;
	#used = 0;
	#worker: Worker | undefined;

	constructor(data: WorkerData, limits: Limits) {
		this.#data = data;
		this.#limits = limits;
	}

	async ask(request: WorkerRequest): Promise<Outcome> {
		const left = this.#limits["own-rules-seconds"] * 1000 - this.#used;
		if (left <= 0) {
			return { failed: `was not evaluated: own rules had used up ${this.#named("own-rules-seconds")}`, fatal: true };
		}
		const one = this.#limits["own-rule-seconds"] * 1000;
		const clock = new Clock(Math.min(one, left));
		const answer = await this.#answer(request, clock, one < left ? "own-rule-seconds" : "own-rules-seconds");
		this.#used += clock.used();
		if ("thrown" in answer) {
			const memory = answer.thrown === outOfMemory;
			const failed = memory
				? `needs more memory than ${this.#named("own-rules-mib")}`
				: `failed: ${oneLine(answer.thrown)}`;
			return { failed, fatal: memory };
		}
		if ("dead" in answer) {
			await this.end();
			return { failed: answer.dead, fatal: true };
		}
		if ("length" in answer) {
			return { failed: `answers with ${answer.length} bytes of one project, more than ${longest}`, fatal: false };
		}
		const read = readViolations(resultIn(answer.json), request.rules);
		return typeof read === "string" ? { failed: read, fatal: false } : { violations: read };
	}

	async end(): Promise<void> {
		await this.#worker?.terminate();
		this.#worker = undefined;
	}

	#answer(request: WorkerRequest, clock: Clock, bound: LimitName): Promise<WorkerAnswer | Dead> {
		this.#worker ??= start(this.#data);
		const worker = this.#worker;
		return new Promise<WorkerAnswer | Dead>((resolve) => {
			const done = (answer: WorkerAnswer | Dead) => {
				clock.stop();
				// Its own listeners, and no others: `removeAllListeners` would cut the port too.
				worker.off("message", done).off("error", broken).off("exit", ended);
				resolve(answer);
			};
			const broken = (error: Error) => done({ dead: `failed: ${oneLine(String(error))}` });
			const ended = (code: number) => done({ dead: `failed: its worker ended with ${code}` });
			worker.on("message", done).on("error", broken).on("exit", ended);
			clock.start(() => done({ dead: `took longer than ${this.#named(bound)}` }));
			worker.postMessage(request);
		});
	}

	#named(name: LimitName): string {
		return named(name, this.#limits);
	}
}

/** What OPA's allocator gives up with: https://github.com/open-policy-agent/opa/blob/v1.22.2/wasm/src/malloc.c */
const outOfMemory = "opa_malloc: failed";

type Dead = { readonly dead: string };

/**
 * Rings when the process has used so much processor time: a busy machine must not make a good rule fail. All of it is
 * the worker's, for the main thread only waits. Whatever was used, it rings after ten times that on the wall clock.
 */
class Clock {
	readonly deadline: number;
	#timer: NodeJS.Timeout | undefined;
	#cpu = process.cpuUsage();
	#wall = performance.now();

	constructor(deadline: number) {
		this.deadline = deadline;
	}

	start(ring: () => void): void {
		this.#cpu = process.cpuUsage();
		this.#wall = performance.now();
		const check = () => {
			const left = Math.min(this.deadline - this.used(), this.deadline * 10 - (performance.now() - this.#wall));
			if (left <= 0) ring();
			else this.#timer = setTimeout(check, Math.max(left, 5));
		};
		this.#timer = setTimeout(check, this.deadline);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	/** ms */
	used(): number {
		const { user, system } = process.cpuUsage(this.#cpu);
		return (user + system) / 1000;
	}
}

/**
 * What rules may answer of one project. Bytes of JSON: a thousand violations take a twentieth. The values that they are
 * made into take some ten times as much, in the main thread.
 */
const longest = 8 * 1024 * 1024;

function start(data: WorkerData): Worker {
	const worker = new Worker(program, {
		workerData: data,
		// Nothing of what a rule does belongs into a report.
		stdout: true,
		stderr: true,
	});
	// What goes wrong while it is being ended is nobody's concern; the rest is listened to where it is asked.
	return worker.on("error", () => {});
}

/** Beside the bundle, or this folder's. Through a variable: the bundler would take it for an asset to copy. */
const here = import.meta.url;
const bundled = new URL("./own-rules-worker.js", here);
const program = existsSync(bundled) ? bundled : new URL(here.endsWith(".ts") ? "./worker.ts" : "./worker.js", here);

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
