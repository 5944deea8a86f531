import { describe, expect, test } from "vitest";
import { combine, onlyStricter } from "../../src/config/combine.ts";
import { type ConfigLayer, configOf } from "../../src/config.ts";
import { type Layer, resolveOptions } from "../../src/options.ts";
import { Source } from "../../src/source.ts";

function layer(text: string, who: Layer): ConfigLayer {
	return configOf(new Source(`${who}.yml`, text), who);
}

function combined(organisation: string | undefined, repository: string) {
	const strong = organisation === undefined ? undefined : layer(organisation, "organisation");
	return resolveOptions(combine(strong, layer(repository, "repository")));
}

describe("one value", () => {
	test.each([
		[undefined, "fail-on: low", "low", "the repository's"],
		["fail-on: critical", "fail-on: low", "critical", "the organisation's is stronger"],
		["pedantic: true", "fail-on: low", "low", "what the organisation does not say"],
		["local: suppressions-only", "fail-on: low", "high", "not the repository's to say"],
		["local: ignore", "fail-on: low", "high", "nor here"],
	])("%s over %s gives %s (%s)", (organisation, repository, failOn, _why) => {
		expect(combined(organisation, repository).failOn).toBe(failOn);
	});
});

test.each([
	["local: merge", "b.json"],
	["local: suppressions-only", "b.json"],
	["local: ignore", undefined],
	["baseline: a.json", "a.json"],
])("%s: the baseline is %s", (organisation, expected) => {
	expect(combined(organisation, "baseline: b.json").baseline).toBe(expected);
});

describe("lists", () => {
	const ids = (organisation: string) => {
		const options = combined(
			`${organisation}\nrules: {host-network: high}\nexclude: [a]\nsuppressions: [{rule: x}]\nprofile: {a: ci}\nrunners: {hosted: [a]}`,
			"rules: {host-network: off}\nexclude: [b]\nsuppressions: [{rule: y}]\nprofile: {b: ci}\nrunners: {hosted: [b]}",
		);
		return {
			rules: options.rules.map(({ layer }) => layer),
			exclude: options.exclude,
			suppressions: options.suppressions.flatMap(({ rules }) => rules),
			profiles: options.profiles.map(({ files }) => files),
			hosted: options.runners.hosted,
		};
	};

	test("add up, the organisation's as the stronger", () => {
		expect(ids("local: merge")).toEqual({
			rules: ["repository", "organisation"],
			exclude: ["b", "a"],
			suppressions: ["y", "x"],
			profiles: ["a", "b"],
			hosted: ["a", "b"],
		});
	});

	test("suppressions only", () => {
		expect(ids("local: suppressions-only")).toEqual({
			rules: ["organisation"],
			exclude: ["a"],
			suppressions: ["y", "x"],
			profiles: ["a"],
			hosted: ["a"],
		});
	});

	test("nothing", () => {
		expect(ids("local: ignore")).toEqual({
			rules: ["organisation"],
			exclude: ["a"],
			suppressions: ["x"],
			profiles: ["a"],
			hosted: ["a"],
		});
	});
});

test.each([
	["fail-on: never", {}],
	["fail-on: critical", {}],
	["fail-on: low", { failOn: "low" }],
	["pedantic: true\nstrict: true", { pedantic: true, strict: true }],
	["warn-only: true\nallow-empty: true", {}],
	["exclude: ['**']\ninclude: [none]\nprofile: {'**': ci}", {}],
	["rules: {privileged: off}\nsuppressions: [{rule: privileged}]\nbaseline: known.json", {}],
	["runners: {hosted: [a], self-hosted: [b]}", { runners: { selfHosted: ["b"] } }],
	["decisions: head\nrequire: {from: never}\npolicies: [p]", {}],
])("of what nobody has approved, only what is stricter counts: %j gives %j", (text, expected) => {
	expect(onlyStricter(layer(text, "repository")).settings).toEqual(expected);
});
