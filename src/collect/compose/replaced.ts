import type { Place } from "../../source.ts";
import { type Value, withStep } from "../../value.ts";

/** A value that stands for another in a later layer says what it replaced, if that was another file's. */
export function replaced(base: Value, over: Value): Value {
	if (base.kind === "scalar" && base.value === null) return over;
	const before = writtenAt(base);
	if (before.source === writtenAt(over).source) return over;
	return withStep(over, { kind: "override", place: before, name: before.source.path });
}

/** The place in a Compose file, also of what a variable's file gave. */
function writtenAt(value: Value): Place {
	return value.via?.findLast((step) => step.kind === "interpolation")?.place ?? value.place;
}
