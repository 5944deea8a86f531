import type { CollectedProject } from "../../src/collect/collected.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { type JudgeInput, judge, type Verdict } from "../../src/judge/judge.ts";
import type { Evaluated } from "../../src/judge/locate.ts";
import { diagnosticRules } from "../../src/judge/unreadable.ts";
import type { Rule, Violation } from "../../src/policy/catalog.ts";
import { Source } from "../../src/source.ts";
import { get, type Mapping, type Step, type Value, withStep } from "../../src/value.ts";
import { parseYaml } from "../../src/yaml.ts";

/** A project whose contract form is written out as YAML, so that each value has the place where the test reads it. */
export function project(yaml: string, path = "compose.yaml", files: readonly string[] = [path]): CollectedProject {
	const { documents, diagnostics } = parseYaml(new Source(path, yaml));
	const [model] = documents;
	if (model?.kind !== "mapping") throw new Error(diagnostics[0]?.message ?? "not a mapping");
	return { model, files };
}

/** A rule that is high everywhere. */
export function rule(id: string, fields: Partial<Rule> = {}): Rule {
	return {
		id,
		title: `Title of ${id}`,
		description: "What an attacker gains.\nIn two lines.",
		related_resources: [{ description: "A page", ref: "https://docs.docker.com/" }],
		family: "exposure",
		severity: { production: "high", development: "medium", ci: "off", "self-hosted": "high" },
		confidence: "certain",
		remediation: "Drop it.",
		fix: "none",
		...fields,
	};
}

export function violation(id: string, path: Violation["path"], fields: Partial<Violation> = {}): Violation {
	return { rule: id, path, message: `breaks ${id}`, ...fields };
}

export function rulesOf(...rules: readonly Rule[]): ReadonlyMap<string, Rule> {
	return new Map([...diagnosticRules, ...rules].map((each) => [each.id, each]));
}

/** Judges violations of rules that are as `rule` makes them, unless given. */
export function verdictOf(
	collected: readonly Evaluated[],
	{
		rules = [],
		options = {},
		diagnostics = [],
		files = [...new Set(collected.flatMap((each) => each.project.files))],
		profileOfFile = () => "production",
	}: {
		readonly rules?: readonly Rule[];
		readonly options?: Partial<JudgeInput["options"]>;
		readonly diagnostics?: readonly Diagnostic[];
		readonly files?: readonly string[];
		readonly profileOfFile?: JudgeInput["profileOfFile"];
	} = {},
): Verdict {
	const named = collected.flatMap(({ violations }) => violations.map((each) => rule(each.rule)));
	return judge({
		collected,
		files,
		diagnostics,
		rules: rulesOf(...named, ...rules),
		options: { failOn: "high", pedantic: false, allowEmpty: false, ...options },
		profileOfFile,
	});
}

/** The project with a step added to the value at a path. */
export function withStepAt(
	{ model, files }: CollectedProject,
	path: readonly (string | number)[],
	step: (value: Value) => Step,
): CollectedProject {
	return { model: changed(model, path, (value) => withStep(value, step(value))) as Mapping, files };
}

function changed(value: Value, [key, ...rest]: readonly (string | number)[], change: (value: Value) => Value): Value {
	if (key === undefined) return change(value);
	if (value.kind === "sequence") {
		return { ...value, items: value.items.map((item, at) => (at === key ? changed(item, rest, change) : item)) };
	}
	const inner = get(value, String(key));
	if (value.kind !== "mapping" || inner === undefined) throw new Error(`nothing at ${key}`);
	const entry = { key: inner.place, value: changed(inner, rest, change) };
	return { ...value, entries: new Map([...value.entries, [String(key), entry]]) };
}
