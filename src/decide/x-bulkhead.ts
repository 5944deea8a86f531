import { workloadsOf } from "../collect/compose/workloads.ts";
import { day, Faults, object, some, text } from "../config/reader.ts";
import type { Place, Source } from "../source.ts";
import { get, type Value } from "../value.ts";
import { parseYaml } from "../yaml.ts";
import type { Decision, Scope } from "./decision.ts";

/**
 * `x-bulkhead: {ignore: [{rule, justification, owner, expires}]}` of a Compose file: at a service it is about that
 * container, at the top about all that stands in the file.
 */
export function composeDecisions(source: Source): readonly Decision[] {
	if (!source.text.includes("x-bulkhead") || !source.text.includes("ignore")) return [];
	const [document] = parseYaml(source).documents;
	const file = source.path;
	return [
		...ignored(document, { kind: "file", file }),
		...workloadsOf(document).flatMap(({ name, entry }) => ignored(entry.value, { kind: "service", file, name })),
	];
}

function ignored(value: Value | undefined, scope: Scope): readonly Decision[] {
	const written = get(get(value, "x-bulkhead"), "ignore");
	if (written === undefined) return [];
	if (written.kind !== "sequence") {
		const fault = "is no list; write ignore: [{rule: …, justification: …, owner: …, expires: …}]";
		return [{ ...base(scope, written.place), rules: [], faults: [fault] }];
	}
	return written.items.map((item) => {
		const faults = new Faults();
		const read = object<{
			rule: readonly string[];
			justification: string;
			owner: string;
			expires: string;
		}>("an item of ignore", { rule: some(text), justification: text, owner: text, expires: day }, ["rule"])(
			item,
			faults,
		);
		const { rule = [], justification, owner, expires } = read ?? {};
		return {
			...base(scope, item.place),
			rules: rule,
			...(justification === undefined ? {} : { justification }),
			...(owner === undefined ? {} : { owner }),
			...(expires === undefined ? {} : { expires }),
			faults: faults.found.map(({ message }) => `is wrong: ${message}`),
		};
	});
}

function base(scope: Scope, place: Place): Pick<Decision, "form" | "layer" | "scope" | "place"> {
	return { form: "x-bulkhead", layer: "repository", scope, place };
}
