import { compareText } from "../compare-text.ts";
import { type Fact, factKinds } from "./fact.ts";

/**
 * Facts in the order of the containers, then of the kinds, then by text and path, each once: a container that says a
 * thing twice (a port listed in two files) is no other than one that says it once.
 */
export function orderedFacts(facts: readonly Fact[]): readonly Fact[] {
	const sorted = facts.toSorted(
		(a, b) =>
			a.index - b.index ||
			factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) ||
			compareText(a.what, b.what) ||
			comparePaths(a.path, b.path),
	);
	return sorted.filter((fact, at) => {
		const before = sorted[at - 1];
		return before?.index !== fact.index || before.kind !== fact.kind || before.what !== fact.what;
	});
}

function comparePaths(a: Fact["path"], b: Fact["path"]): number {
	const at = a.findIndex((key, index) => key !== b[index]);
	if (at === -1) return a.length - b.length;
	const [one, other] = [a[at] ?? "", b[at] ?? ""];
	return typeof one === "number" && typeof other === "number" ? one - other : compareText(String(one), String(other));
}
