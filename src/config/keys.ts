import type { NamedProject } from "../collect/compose/plan/plan.ts";
import type { Decision } from "../decide/decision.ts";
import { severities } from "../judge/finding.ts";
import { type LimitName, type Limits, limitNames, limitTable } from "../limits.ts";
import {
	gateKinds,
	type Layer,
	type ProfileSetting,
	type RuleSetting,
	type Settings,
	type Threshold,
	thresholds,
} from "../options.ts";
import type { Profile } from "../project.ts";
import type { Place } from "../source.ts";
import type { Entry, Value } from "../value.ts";
import {
	choice,
	day,
	type Faults,
	flag,
	list,
	mapOf,
	object,
	parameters,
	path,
	type Reader,
	some,
	text,
	whole,
} from "./reader.ts";

/** Each key of a configuration, and what it sets. `schemas/config.json` says the same to editors. */
export function keysOf(layer: Layer): Readonly<Record<string, Reader<Settings>>> {
	return {
		"fail-on": setting("failOn", choice(thresholds)),
		pedantic: setting("pedantic", flag),
		strict: setting("strict", flag),
		gate: setting("gate", choice(gateKinds)),
		"warn-only": setting("warnOnly", flag),
		"allow-empty": setting("allowEmpty", flag),
		include: setting("include", list(text)),
		exclude: setting("exclude", list(text)),
		projects: setting("projects", list(project)),
		profile: setting("profiles", profiles),
		runners: setting("runners", runners),
		rules: setting("rules", rules(layer)),
		suppressions: setting("suppressions", list(suppression(layer))),
		require: setting("require", requirement),
		policies: setting("policies", list(text)),
		decisions: setting("decisions", choice(["base", "head"])),
		local: setting("local", choice(["merge", "suppressions-only", "ignore"])),
		baseline: setting("baseline", path),
		limits: setting("limits", limits),
	};
}

function setting<K extends keyof Settings>(key: K, reader: Reader<NonNullable<Settings[K]>>): Reader<Settings> {
	return (value, faults) => {
		const read = reader(value, faults);
		return read === undefined ? undefined : ({ [key]: read } as Settings);
	};
}

const project: Reader<NamedProject> = (value, faults) => {
	if (value.kind === "scalar") {
		const file = path(value, faults);
		return file === undefined ? undefined : { files: [file] };
	}
	const read = object<{ files: unknown; name: string; directory: string; "env-files": unknown; target: unknown }>(
		"a project",
		{
			files: some(path),
			name: text,
			directory: path,
			"env-files": some(path),
			target: choice(["compose", "swarm"]),
		},
		["files"],
	)(value, faults);
	if (read?.files === undefined) return undefined;
	return {
		files: read.files as readonly string[],
		...(read.name === undefined ? {} : { name: read.name }),
		...(read.directory === undefined ? {} : { directory: read.directory }),
		...(read["env-files"] === undefined ? {} : { envFiles: read["env-files"] as readonly string[] }),
		...(read.target === undefined ? {} : { target: read.target as "compose" | "swarm" }),
	};
};

const profileNames: readonly Profile[] = ["production", "development", "ci"];

const profiles: Reader<readonly ProfileSetting[]> = mapOf("globs, each with its profile", (files, entry, faults) => {
	const profile = choice(profileNames)(entry.value, faults);
	return profile === undefined ? undefined : { files, profile, place: entry.value.place };
});

const runners: Reader<{ readonly hosted?: readonly string[]; readonly selfHosted?: readonly string[] }> = (
	value,
	faults,
) => {
	const read = object<{ "self-hosted": readonly string[]; hosted: readonly string[] }>("the runners", {
		"self-hosted": list(text),
		hosted: list(text),
	})(value, faults);
	if (read === undefined) return undefined;
	return {
		...(read.hosted === undefined ? {} : { hosted: read.hosted }),
		...(read["self-hosted"] === undefined ? {} : { selfHosted: read["self-hosted"] }),
	};
};

const levels = [...severities, "on", "off"] as const;

function rules(layer: Layer): Reader<readonly RuleSetting[]> {
	return (value, faults) =>
		mapOf("rules by their ids", (rule, entry, said) => ruleSettings(rule, entry, said, layer))(value, faults)?.flat();
}

/** `id: off`, `id: {severity: low, files: […]}`, or a list of such maps. */
function ruleSettings(rule: string, { key, value }: Entry, faults: Faults, layer: Layer): readonly RuleSetting[] {
	if (value.kind === "scalar") {
		const severity = choice(levels)(value, faults);
		return severity === undefined ? [] : [{ rule, severity, layer, place: key }];
	}
	const values = value.kind === "sequence" ? value.items : [value];
	return values.flatMap((one: Value) => {
		const read = object<{
			severity: (typeof levels)[number];
			files: readonly string[];
			containers: readonly string[];
			parameters: { readonly data: Readonly<Record<string, unknown>>; readonly places: ReadonlyMap<string, Place> };
			suppressible: boolean;
		}>("the setting of a rule", {
			severity: choice(levels),
			files: some(text),
			containers: some(text),
			parameters,
			suppressible: flag,
		})(one, faults);
		if (read === undefined) return [];
		const { parameters: given, place: _, ...rest } = read;
		const named = given === undefined ? {} : { parameters: given.data, parameterPlaces: given.places };
		return [{ rule, ...rest, ...named, layer, place: value.kind === "sequence" ? one.place : key }];
	});
}

/** A missing justification, owner or day is no error here: it is judged where the decision meets a finding. */
function suppression(layer: Layer): Reader<Decision> {
	return (value, faults) => {
		const read = object<{
			rule: readonly string[];
			files: readonly string[];
			containers: readonly string[];
			justification: string;
			owner: string;
			expires: string;
		}>(
			"a suppression",
			{ rule: some(text), files: some(text), containers: some(text), justification: text, owner: text, expires: day },
			["rule"],
		)(value, faults);
		if (read?.rule === undefined) return undefined;
		const { rule, files, containers, place, ...said } = read;
		return {
			form: "configuration",
			layer,
			rules: rule,
			scope: {
				kind: "globs",
				...(files === undefined ? {} : { files }),
				...(containers === undefined ? {} : { containers }),
			},
			...said,
			faults: [],
			place,
		};
	};
}

const limits: Reader<Readonly<Partial<Limits>>> = (value, faults) => {
	const shape = Object.fromEntries(
		limitNames.map((name) => [name, whole(limitTable[name].least, limitTable[name].most)]),
	) as Record<LimitName, Reader<number>>;
	const read = object<Limits>("the limits", shape)(value, faults);
	if (read === undefined) return undefined;
	const { place: _, ...said } = read;
	return said;
};

const requirement: Reader<{ readonly from: Threshold; readonly days: number }> = (value, faults) => {
	const read = object<{ from: Threshold; days: number }>("what decisions must say", {
		from: choice(thresholds),
		days: whole(1, 36_500),
	})(value, faults);
	if (read === undefined) return undefined;
	return { from: read.from ?? "high", days: read.days ?? 180 };
};
