import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Rights } from "../github/callers.ts";

const root = new URL("../../", import.meta.url);

/** An example workflow, as far as a runner needs it to run our step. */
export type ExampleWorkflow = {
	/** Names of the events that start it, with the times of a schedule. */
	readonly events: readonly string[];
	readonly crons: readonly string[];
	/** What the job's token may do. */
	readonly rights: Rights;
	/** `fetch-depth` of the checkout; 0: everything. */
	readonly depth: number;
	/** Inputs of our step as the runner hands them over: what is written, and the defaults of `action.yml`. */
	readonly inputs: Readonly<Record<string, string>>;
	/** The steps after ours, with what they are given; expressions over our outputs are left as they are. */
	readonly later: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
};

type Step = { readonly id?: string; readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };

type Written = {
	readonly on: Readonly<Record<string, unknown>>;
	readonly jobs: Readonly<
		Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
	>;
};

export type Action = {
	readonly inputs: Readonly<Record<string, { readonly default?: string } | undefined>>;
	readonly outputs: Readonly<Record<string, unknown>>;
};

export const action = parse(readFileSync(new URL("action.yml", root), "utf8")) as Action;

/** @param name of a file in `examples/workflows/`, without its ending. */
export function exampleWorkflow(name: string, token: string): ExampleWorkflow {
	const { on, jobs } = parse(readFileSync(new URL(`examples/workflows/${name}.yml`, root), "utf8")) as Written;
	const [job, ...others] = Object.values(jobs);
	if (job === undefined || others.length > 0) throw new Error(`${name}: has not one job`);
	const ours = job.steps.findIndex(({ uses = "" }) => uses.startsWith("OWNER/bulkhead@"));
	const checkout = job.steps.slice(0, ours).find(({ uses = "" }) => uses.startsWith("actions/checkout@"));
	if (checkout === undefined) throw new Error(`${name}: checks nothing out before our step`);
	return {
		events: Object.keys(on),
		crons: ((on.schedule ?? []) as readonly { readonly cron: string }[]).map(({ cron }) => cron),
		rights: rightsOf(job.permissions),
		depth: Number(checkout.with?.["fetch-depth"] ?? 1),
		inputs: inputsOf(name, job.steps[ours]?.with ?? {}, token),
		later: job.steps
			.slice(ours + 1)
			.map(({ uses = "", with: given = {} }) => ({ uses, with: mapValues(given, String) })),
	};
}

/** @throws where an input is written that `action.yml` does not have: a runner only warns, and the input does nothing. */
function inputsOf(name: string, written: Readonly<Record<string, unknown>>, token: string): Record<string, string> {
	for (const input of Object.keys(written)) {
		if (!Object.hasOwn(action.inputs, input)) throw new Error(`${name}: action.yml has no input ${input}`);
	}
	const defaults = mapValues(action.inputs, (input) => input?.default ?? "");
	return mapValues({ ...defaults, ...written }, (value) => evaluated(String(value), token));
}

/** The one expression that our inputs need: the job's token. */
function evaluated(text: string, token: string): string {
	const value = text.replaceAll(/\$\{\{ *github\.token *\}\}/g, token);
	if (value.includes("${{")) throw new Error(`${text}: an expression that a test would have to evaluate`);
	return value;
}

function rightsOf(permissions: Readonly<Record<string, string>>): Rights {
	const level = (name: string) => (permissions[name] ?? "none") as Rights["contents"];
	return {
		contents: level("contents"),
		issues: level("issues"),
		pull_requests: level("pull-requests"),
		actions: level("actions"),
	};
}

function mapValues<T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
