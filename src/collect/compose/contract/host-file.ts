import type { HostBase } from "../../../project.ts";
import { type Scalar, scalar, type Value } from "../../../value.ts";
import { hostPath } from "../../host-path.ts";
import { hostPathOf } from "../paths.ts";
import { type Facts, like } from "./facts.ts";

export type HostFile = { readonly source?: Scalar<string>; readonly relative_to?: Scalar<HostBase> };

/** A path on the host from the model, in the contract's form; `at` are the paths of its two fields. */
export function hostFileOf(
	value: Value | undefined,
	facts: Facts,
	at: { readonly source: readonly (string | number)[]; readonly relative_to?: readonly (string | number)[] },
): HostFile {
	const text = facts.text(value, at.source);
	if (value === undefined || text === undefined) {
		if (value?.kind === "scalar" && value.unknown !== undefined && at.relative_to !== undefined) {
			facts.note(at.relative_to, value.place);
		}
		return {};
	}
	const written = hostPathOf(value);
	const path = hostPath(written?.path ?? text.value, "project");
	return { source: like(value, path.source), relative_to: scalar(written?.base ?? path.relative_to, value.place) };
}
