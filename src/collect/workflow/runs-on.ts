import { get, type Scalar, scalar, type Value } from "../../value.ts";
import { evaluateScalar } from "./expression.ts";
import type { Scope } from "./outcome.ts";
import { isHosted, type Runner, type RunnerLabels, runnerOf } from "./runner.ts";

/** The labels that a job asks for; `open`: only run time knows some of them. */
export type Labels = { readonly labels: readonly Scalar<string>[]; readonly open: boolean };

/**
 * `runs-on`: a label, a list, or a mapping with `group` and `labels`. A group may hold runners of any kind. What expressions
 * come to are several ways to ask; the outcomes of those in one list are not multiplied: the n-th way has the n-th of each.
 */
export function labelsOf(value: Value | undefined, scope: Scope): readonly Labels[] {
	if (value === undefined) return [none];
	if (value.kind === "mapping") {
		return labelsOf(get(value, "labels"), scope).map((inner) =>
			inner.labels.length === 0 ? { ...inner, open: true } : inner,
		);
	}
	if (value.kind === "sequence") {
		const items = value.items.map((item) => labelsOf(item, scope));
		const count = Math.max(1, ...items.map((ways) => ways.length));
		return Array.from({ length: count }, (_, index) => {
			const chosen = items.map((ways) => ways[Math.min(index, ways.length - 1)] ?? none);
			return { labels: chosen.flatMap((one) => one.labels), open: chosen.some((one) => one.open) };
		});
	}
	return evaluateScalar(value, scope).flatMap((outcome): readonly Labels[] => {
		if (outcome.known === undefined) return [{ labels: [], open: true }];
		if (outcome.known.kind !== "scalar") return labelsOf(outcome.known, scope);
		const { place, via } = outcome.known;
		const text = String(outcome.known.value ?? "");
		return [text === "" ? none : { labels: [scalar(text, place, via)], open: false }];
	});
}

const none: Labels = { labels: [], open: false };

/**
 * Who runs a job that asks in one of these ways. A way of which nothing is known says nothing against the others: what
 * stands behind `inputs.runner ||` is what its author expects.
 */
export function runnerFor(ways: readonly Labels[], declared: RunnerLabels): Runner {
	const runners = ways
		.filter(({ labels, open }) => labels.length > 0 || !open)
		.map(({ labels }) =>
			runnerOf(
				labels.map((label) => label.value),
				declared,
			),
		);
	if (runners.includes("self-hosted"))
		return runners.every((runner) => runner === "self-hosted") ? "self-hosted" : "either";
	return runners.length > 0 && runners.every((runner) => runner === "github-hosted") ? "github-hosted" : "unknown";
}

/** Whether nobody says what runners have this label: it is none of GitHub's own and not declared. */
export function isUnknownLabel(label: string, declared: RunnerLabels): boolean {
	const is = (list: readonly string[] | undefined) =>
		list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
	const usual = /^(?:self-hosted|linux|windows|macos|x64|x86|arm|arm64)$/i.test(label);
	return !usual && !isHosted(label) && !is(declared.hosted) && !is(declared.selfHosted);
}
