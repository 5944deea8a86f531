import { get, type Mapping, type Scalar, scalar } from "../../value.ts";

/** Events of `on:`, which is a name, a list of names or a mapping by name; each where it is named. */
export function triggersOf(workflow: Mapping): readonly Scalar<string>[] {
	const on = get(workflow, "on");
	if (on?.kind === "scalar") return typeof on.value === "string" ? [scalar(on.value, on.place)] : [];
	if (on?.kind === "sequence") {
		return on.items.flatMap((item) => (item.kind === "scalar" ? [scalar(String(item.value), item.place)] : []));
	}
	if (on?.kind === "mapping") return Array.from(on.entries, ([name, entry]) => scalar(name, entry.key));
	return [];
}
