import { get, type Scalar, scalar, type Value } from "../../value.ts";
import { evaluateScalar } from "./expression.ts";
import type { Scope } from "./outcome.ts";
import { isHosted, type Runner, type RunnerLabels, runnerOf } from "./runner.ts";

/** The labels that a job asks for; `open`: only run time knows some of them. */
export type Labels = { readonly labels: readonly Scalar<string>[]; readonly open: boolean };

/** `runs-on`: a label, a list, or a mapping with `group` and `labels`. A group may hold runners of any kind. */
export function labelsOf(value: Value | undefined, scope: Scope): Labels {
	if (value === undefined) return { labels: [], open: false };
	if (value.kind === "mapping") {
		const inner = labelsOf(get(value, "labels"), scope);
		return { labels: inner.labels, open: inner.open || inner.labels.length === 0 };
	}
	if (value.kind === "sequence") {
		const all = value.items.map((item) => labelsOf(item, scope));
		return { labels: all.flatMap((one) => one.labels), open: all.some((one) => one.open) };
	}
	const outcomes = evaluateScalar(value, scope);
	const found = outcomes.flatMap((outcome): readonly Labels[] => {
		if (outcome.known === undefined) return [{ labels: [], open: true }];
		if (outcome.known.kind !== "scalar") return [labelsOf(outcome.known, scope)];
		const { place, via } = outcome.known;
		const text = String(outcome.known.value ?? "");
		return text === "" ? [] : [{ labels: [scalar(text, place, via)], open: false }];
	});
	return { labels: found.flatMap((one) => one.labels), open: found.some((one) => one.open) };
}

/** Who runs a job with these labels. */
export function runnerFor({ labels, open }: Labels, declared: RunnerLabels): Runner {
	if (open && labels.length === 0) return "unknown";
	return runnerOf(
		labels.map((label) => label.value),
		declared,
	);
}

/** Whether nobody says what runners have this label: it is none of GitHub's own and not declared. */
export function isUnknownLabel(label: string, declared: RunnerLabels): boolean {
	const is = (list: readonly string[] | undefined) =>
		list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
	const usual = /^(?:self-hosted|linux|windows|macos|x64|x86|arm|arm64)$/i.test(label);
	return !usual && !isHosted(label) && !is(declared.hosted) && !is(declared.selfHosted);
}
