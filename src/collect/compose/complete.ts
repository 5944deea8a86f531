import type { Mapping, Value } from "../../value.ts";
import { defaults } from "./defaults.ts";
import { mapEntries, mapItems } from "./derive.ts";
import { resolvers } from "./paths.ts";
import { below, isEnd, mapRules, type Rules, union } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";
import { checks } from "./validate.ts";

/**
 * What is done to a project once its files are merged, in one walk: sets what is left out and has a default, checks what
 * the schema does not, and makes all paths start from `workdir`; of each value before what is in it.
 */
export function complete(project: Mapping, workdir: string, run: Resolution): Mapping {
	const made = walk(project, steps, workdir, run);
	return made.kind === "mapping" ? made : project;
}

type Step = (value: Value, workdir: string, run: Resolution) => Value;

function walk(value: Value, at: Rules<readonly Step[]>, workdir: string, run: Resolution): Value {
	let made = value;
	if (at.rule !== undefined) for (const step of at.rule) made = step(made, workdir, run);
	if (made.kind === "scalar" || isEnd(at)) return made;
	if (made.kind === "mapping") {
		return mapEntries(made, (item, name) => {
			const inner = below(at, name);
			return inner === undefined ? item : walk(item, inner, workdir, run);
		});
	}
	const inner = below(at, "[]");
	return inner === undefined ? made : mapItems(made, (item) => walk(item, inner, workdir, run));
}

const steps: Rules<readonly Step[]> = union([
	mapRules(
		defaults,
		(preset): Step =>
			(value) =>
				value.kind === "mapping" ? preset(value) : value,
	),
	mapRules(
		checks,
		(check): Step =>
			(value, _workdir, run) => {
				check(value, run);
				return value;
			},
	),
	resolvers,
]);
