import type { FindingChange } from "../judge/finding.ts";
import { compareSeverity } from "../judge/severity.ts";
import type { Renames } from "./renames.ts";
import type { Trace } from "./trace.ts";

/** What became of the breaches of a base. */
export type Matched = {
	/** By the traces of the head. */
	readonly changes: ReadonlyMap<Trace, FindingChange>;
	/** Traces of the base that the head has no more. */
	readonly gone: ReadonlySet<Trace>;
};

/**
 * Holds the breaches of a head against those of its base, one for one: what is there twice must have been there twice.
 * One is the same by its rule, file, container and evidence, by what its file and its container were called before, or,
 * where both its old place is gone and its new one is new, by the name of its container.
 */
export function matchTraces(base: readonly Trace[], head: readonly Trace[], renames: Renames): Matched {
	const gone = new Set(base.filter(({ always }) => !always));
	const before = new Map<Trace, Trace>();
	const pass = (keysOfBase: (trace: Trace) => string | undefined, keysOfHead: (trace: Trace) => readonly string[]) => {
		const waiting = new Map<string, Trace[]>();
		for (const trace of gone) {
			const key = keysOfBase(trace);
			if (key === undefined) continue;
			const queue = waiting.get(key);
			if (queue === undefined) waiting.set(key, [trace]);
			else queue.push(trace);
		}
		if (waiting.size === 0) return;
		for (const trace of head) {
			if (trace.always || before.has(trace)) continue;
			for (const key of keysOfHead(trace)) {
				const found = waiting.get(key)?.shift();
				if (found === undefined) continue;
				before.set(trace, found);
				gone.delete(found);
				break;
			}
		}
	};
	pass(
		(trace) => keyOf(trace, trace.file, trace.container),
		(trace) => [keyOf(trace, trace.file, trace.container)],
	);
	pass(
		(trace) => keyOf(trace, trace.file, trace.container),
		(trace) => formerKeys(trace, renames),
	);
	pass(
		(trace) => (renames.isGone(trace) ? keyOf(trace, "", trace.container) : undefined),
		(trace) => (renames.isNew(trace) ? [keyOf(trace, "", trace.container)] : []),
	);
	return { changes: new Map(head.map((trace) => [trace, changeOf(before.get(trace), trace)])), gone };
}

function keyOf({ rule, evidence }: Trace, file: string, container: string | undefined): string {
	return JSON.stringify([rule, evidence, file, container ?? null]);
}

function formerKeys(trace: Trace, renames: Renames): readonly string[] {
	const files = [trace.file, ...renames.formerFiles(trace.file)];
	const { container } = trace;
	const containers =
		container === undefined ? [undefined] : [container, ...renames.formerNames(trace.project, container)];
	return files.flatMap((file) => containers.map((name) => keyOf(trace, file, name)));
}

function changeOf(before: Trace | undefined, now: Trace): FindingChange {
	if (before === undefined) return { kind: "new" };
	if (now.accepted) return { kind: "unchanged" };
	if (before.accepted) return { kind: "worse", why: "was accepted" };
	if (compareSeverity(now.severity, before.severity) < 0) return { kind: "worse", why: `was ${before.severity}` };
	if (now.confidence === "certain" && before.confidence === "inferred") {
		return { kind: "worse", why: "was only inferred" };
	}
	const more = now.holders.length - before.holders.length;
	if (more <= 0) return { kind: "unchanged" };
	const fresh = now.holders.filter((name) => !before.holders.includes(name));
	return { kind: "worse", why: fresh.length === 0 ? "was in fewer containers" : `was not in ${fresh.join(", ")}` };
}
