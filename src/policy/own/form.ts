import { groupBy } from "../../group-by.ts";
import type { Source } from "../../source.ts";
import type { Rule } from "../catalog.ts";
import type { RegoInspection, RegoModule } from "../compiler.ts";
import { Metadata } from "./metadata.ts";
import { problemsOfPackage } from "./package-form.ts";
import { type Problem, packageLine, placeOfKey, placeOfLine } from "./problem.ts";
import { isTestFile } from "./sources.ts";

/** A rule of an organisation, and where its package is said. */
export type OwnRule = { readonly rule: Rule; readonly file: string; readonly line: number };

export type Form = { readonly rules: readonly OwnRule[]; readonly problems: readonly Problem[] };

/**
 * What own sources say of themselves, and where that is not as a rule must be: packages of their own, `deny`, `meta`,
 * METADATA. `taken` are our packages: OPA would let a module of theirs add to one, and so change what it finds.
 */
export function readForm(
	sources: ReadonlyMap<string, Source>,
	{ modules, annotations }: RegoInspection,
	taken: ReadonlySet<string>,
): Form {
	const problems: Problem[] = [];
	const rules: OwnRule[] = [];
	const packages = groupBy(modules, (module) => module.package);
	for (const [name, parts] of packages) {
		for (const part of parts) problems.push(...problemsOfPackage(name, part, sources, taken));
		const own = parts.filter(({ file }) => !isTestFile(file));
		const id = /^data\.rules\.([a-z][a-z0-9_]*)$/.exec(name)?.[1];
		const [first] = own;
		if (id === undefined || first === undefined) continue;
		const about = annotations.find((each) => each.path === name && each.scope === "package" && !isTestFile(each.file));
		const source = sources.get(about?.file ?? first.file);
		if (source === undefined) continue;
		const line = packageLine(source);
		const reader = new Metadata(id.replaceAll("_", "-"), source, line, about);
		problems.push(...missingRules(own, source, line));
		const rule = reader.rule();
		problems.push(...reader.problems);
		rules.push({ rule, file: source.path, line });
	}
	for (const { rule, file, line } of rules) problems.push(...replacedRules(rule, rules, sources.get(file), line));
	return { rules: rules.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1)), problems };
}

function missingRules(parts: readonly RegoModule[], source: Source, line: number): readonly Problem[] {
	const names = new Set(parts.flatMap(({ rules }) => rules.map((name) => name.split(".")[0])));
	const place = placeOfLine(source, line);
	return [
		...(names.has("deny")
			? []
			: [
					{
						place,
						message: "the rule has no deny",
						advice: 'write deny contains result.violation(meta, ["containers", i], "…") if { … }',
					},
				]),
		...(names.has("meta")
			? []
			: [
					{
						place,
						message: "the rule has no meta",
						advice: "write import data.lib.result, and meta := result.meta(rego.metadata.chain())",
					},
				]),
	];
}

/** Whoever wants a bundled rule away says so in the configuration, where it is seen. */
function replacedRules(
	rule: Rule,
	all: readonly OwnRule[],
	source: Source | undefined,
	line: number,
): readonly Problem[] {
	if (source === undefined) return [];
	return (rule.replaces ?? []).flatMap((entry) => {
		const id = typeof entry === "string" ? entry : entry.rule;
		if (all.some((other) => other.rule.id === id)) return [];
		const message = `replaces: ${id} is none of your own rules`;
		return [{ place: placeOfKey(source, line, "replaces"), message, advice: "switch it off in the configuration" }];
	});
}
