import type { Mapping, Value } from "../../value.ts";
import { evaluateScalar } from "./expression.ts";
import type { Scope } from "./outcome.ts";

/** The mappings that a value may be; `open`: only run time knows another. */
export type Mappings = { readonly mappings: readonly Mapping[]; readonly open: boolean };

/** A mapping as it is written, or what one expression brings in its stead: `env: ${{ matrix.env }}`. */
export function mappingsOf(value: Value | undefined, scope: Scope): Mappings {
	if (value?.kind === "mapping") return { mappings: [value], open: false };
	if (value?.kind !== "scalar") return { mappings: [], open: false };
	const outcomes = evaluateScalar(value, scope);
	return {
		mappings: outcomes.flatMap(({ known }) => (known?.kind === "mapping" ? known : [])),
		open: outcomes.some(({ known }) => known === undefined),
	};
}
