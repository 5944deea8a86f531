import type { Mapping, Sequence, Value } from "../../value.ts";
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

/** Makes no function, as most values end here: one that does has room made for it each time that it is called. */
function walk(value: Value, at: Rules<readonly Step[]>, workdir: string, run: Resolution): Value {
	let made = value;
	const own = at.rule;
	if (own !== undefined)
		for (let index = 0; index < own.length; index++) made = (own[index] as Step)(made, workdir, run);
	if (made.kind === "scalar" || isEnd(at)) return made;
	return made.kind === "mapping" ? walkEntries(made, at, workdir, run) : walkItems(made, below(at, "[]"), workdir, run);
}

function walkEntries(mapping: Mapping, at: Rules<readonly Step[]>, workdir: string, run: Resolution): Mapping {
	return mapEntries(mapping, (item, name) => {
		const inner = below(at, name);
		return inner === undefined ? item : walk(item, inner, workdir, run);
	});
}

function walkItems(list: Sequence, at: Rules<readonly Step[]> | undefined, workdir: string, run: Resolution): Sequence {
	return at === undefined ? list : mapItems(list, (item) => walk(item, at, workdir, run));
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
