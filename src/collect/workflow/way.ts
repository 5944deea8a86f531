import type { Scalar, Value } from "../../value.ts";
import { scalarText } from "../shell/scalar-text.ts";
import type { Text } from "../shell/text.ts";
import { interpolate } from "./expression.ts";
import type { Scope } from "./outcome.ts";

/** Which outcome of each scalar's expressions counts. */
export type Way = (value: Scalar) => Text;

/** The ways to fill in the expressions of some scalars: each outcome of each is in at least one. */
export function waysOf(scalars: readonly Scalar[], scope: Scope): readonly Way[] {
	const texts = new Map(scalars.map((value) => [value, interpolate(scalarText(value), scope)]));
	const count = Math.max(1, ...[...texts.values()].map((list) => list.length));
	const list = (value: Scalar) => texts.get(value) ?? interpolate(scalarText(value), scope);
	return Array.from({ length: count }, (_, index) => (value: Scalar) => {
		const found = list(value);
		return found[Math.min(index, found.length - 1)] ?? scalarText(value);
	});
}

/** All scalars in a value, however deep. */
export function scalarsIn(value: Value): readonly Scalar[] {
	switch (value.kind) {
		case "scalar":
			return [value];
		case "sequence":
			return value.items.flatMap(scalarsIn);
		case "mapping":
			return [...value.entries.values()].flatMap((entry) => scalarsIn(entry.value));
	}
}
