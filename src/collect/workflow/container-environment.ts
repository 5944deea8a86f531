import { scalar, sequence, type Value } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownOf, wordOf } from "../shell/text.ts";
import type { Draft } from "./draft.ts";
import type { Scope } from "./outcome.ts";
import type { Way } from "./way.ts";
import { mappingsOf } from "./whole.ts";

/** The variables of `env:`, also where one expression brings all of them. */
export function putEnvironmentOf(draft: Draft, written: Value | undefined, scope: Scope, way: Way): void {
	const { mappings, open } = mappingsOf(written, scope);
	if (open) draft.forget("environment");
	putEnvironment(draft, mappings[0], way);
}

/** Variables of a mapping, behind those that the options give. A value that only run time knows is left out. */
export function putEnvironment(draft: Draft, env: Value | undefined, way: Way): void {
	if (env?.kind !== "mapping") return;
	// What `-e` in the options gives stands before it.
	const before = draft.get("environment");
	const variables: Value[] = before?.kind === "sequence" ? [...before.items] : [];
	for (const [name, entry] of env.entries) {
		if (entry.value.kind !== "scalar") continue;
		const text = way(entry.value);
		const place = entry.value.place;
		const unknown = unknownOf(text).length > 0 || text.text.includes("\uE001");
		if (unknown) draft.forget("environment", variables.length, "value");
		const word = wordOf(text, place);
		const variable = mappingOf(
			[
				["name", name],
				["from", unknown ? "runtime" : "literal"],
			],
			entry.key,
		);
		const value = unknown ? undefined : scalar(text.text, word.place, word.via);
		variables.push(
			value === undefined
				? variable
				: { ...variable, entries: new Map(variable.entries).set("value", { key: entry.key, value }) },
		);
	}
	if (variables.length > 0) draft.put("environment", sequence(variables, env.place));
}
