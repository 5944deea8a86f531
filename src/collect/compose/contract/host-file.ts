import type { HostBase } from "../../../project.ts";
import { type Scalar, scalar, type Value } from "../../../value.ts";
import { hostPath } from "../../host-path.ts";
import { hostPathOf } from "../paths.ts";
import { type Facts, isUnknown, like, partsOf } from "./facts.ts";

/** Either is left out where it is unknown. */
export type HostFile = { readonly source?: Scalar<string>; readonly relative_to?: Scalar<HostBase> };

/** A path on the host from the model, in the contract's form; `at` are the paths of its two fields. */
export function hostFileOf(
	value: Value | undefined,
	facts: Facts,
	at: { readonly source: readonly (string | number)[]; readonly relative_to?: readonly (string | number)[] },
): HostFile {
	const text = facts.text(value, at.source);
	if (value?.kind !== "scalar") return {};
	if (text !== undefined) {
		const written = hostPathOf(value);
		const path = hostPath(written?.path ?? text.value, "project");
		return { source: like(value, path.source), relative_to: scalar(written?.base ?? path.relative_to, value.place) };
	}
	if (!isUnknown(value) || at.relative_to === undefined) return {};
	const start = knownStart(partsOf(value));
	if (start === undefined) facts.note(at.relative_to, value.place);
	return start === undefined ? {} : { relative_to: scalar(start, value.place) };
}

/** Of `./$X`, `~/$X` and `/srv/$X` it is known what they start from. */
function knownStart(parts: string): HostBase | undefined {
	const [, start] = /^(\.|~\/|\/)/.exec(parts) ?? [];
	return start === undefined ? undefined : start === "." ? "project" : start === "/" ? "host" : "home";
}
