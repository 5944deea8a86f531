import { describe, expect, test } from "vitest";
import { denyPrivileged, errorsOf, head, ruleNamed } from "./support.ts";

const rule = head + denyPrivileged;
const at = (text: string) => `own/mine/mine.rego:${text}`;

describe("broken Rego: each error says where, what is wrong and what to write", () => {
	test.each([
		{
			why: "METADATA that is not YAML",
			text: rule.replace("severity: high", "severity: {production: high"),
			error: at(
				"7:1: the METADATA is not YAML: did not find expected ',' or '}'; repair the comment; text with \": \" or \"{\" goes between quotes, or below description: |",
			),
		},
		{
			why: "a brace that is not closed",
			text: rule.replace(/\}\n$/, ""),
			error: at("18:1: unexpected eof token; close what is still open: }, ] or )"),
		},
		{
			why: "Rego of before version 1",
			text: `${head}deny[x] {\n\tx := input.name\n}\n`,
			error: at("15:1: `contains` keyword is required for partial set rules; write deny contains … if { … }"),
		},
		{
			why: "no if",
			text: rule.replace(" if {", " {"),
			error: at("15:1: `if` keyword is required before rule body; write if before the brace: deny contains … if { … }"),
		},
		{
			why: "a key that the contract does not have",
			text: rule.replace("\tcontainer.privileged\n", "\tcontainer.privleged\n"),
			error: at(
				"17:2: container.privleged is not in the contract; did you mean privileged? docs/contract.md says what stands where",
			),
		},
		{
			why: "a variable that is bound nowhere",
			text: rule.replace("\tcontainer.privileged\n", "\tcontainer.user == wanted\n"),
			error: at("17:2: nothing says what wanted is; bind it before (some wanted in …, wanted := …), or import it"),
		},
		{
			why: "the network",
			text: rule.replace(
				"\tcontainer.privileged\n",
				'\thttp.send({"method": "get", "url": "https://example.com"}).status_code == 200\n',
			),
			error: at(
				"17:2: http.send is not there: rules see the project and data, no network, clock or chance; put what they need to know into a data file",
			),
		},
		{
			why: "a function that the policies do not have",
			text: rule.replace("\tcontainer.privileged\n", '\tsprintf("%s", [container.user]) == "root"\n'),
			error: at('17:2: undefined function sprintf; write $"{x} is …" instead'),
		},
		{
			why: "an import that is not used",
			text: rule.replace("import data.lib.result\n", "import data.lib.exposure\nimport data.lib.result\n"),
			error: at("11:1: import data.lib.exposure unused; remove the import, or use it"),
		},
		{
			why: "an import of what is not there",
			text: rule.replace("import data.lib.result\n", "import data.lib.exposures\nimport data.lib.result\n"),
			error: at("11:1: data.lib.exposures is not there; did you mean data.lib.exposure?"),
		},
		{
			why: "a library's function that is not there",
			text: rule
				.replace("import data.lib.result\n", "import data.lib.exposure\nimport data.lib.result\n")
				.replace("\tcontainer.privileged\n", "\texposure.edgy(i)\n"),
			error: at(
				"18:2: undefined function data.lib.exposure.edgy; did you mean data.lib.exposure.edge? import what it stands in",
			),
		},
		{
			why: "an argument too few",
			text: rule.replace(', "is privileged")', ")"),
			error: at("15:15: data.lib.result.violation takes 3 arguments, and is given 2; give it 3"),
		},
		{
			why: "a schema that is not there",
			text: rule.replace("schema.project", "schema.projekt"),
			error: at("13:1: undefined schema: schema.projekt; did you mean schema.project?"),
		},
		{
			why: "types that never match",
			text: rule.replace("\tcontainer.privileged\n", "\tcontainer.user == 3\n"),
			error: at("17:2: both sides can never be equal: their types differ; compare values of one type"),
		},
		{
			why: "a text that is not closed",
			text: rule.replace('"is privileged")', '"is privileged)'),
			error: at('15:71: illegal token; close the text with " on the same line, or write it between backticks'),
		},
		{
			why: "nothing",
			text: "",
			error: at("1:1: empty module; write package rules.<id>, METADATA above it, and deny below"),
		},
	])("$why", async ({ text, error }) => {
		expect((await errorsOf({ "own/mine/mine.rego": text }))[0]).toBe(error);
	});

	test("all that is wrong in all files is told at once, in order", async () => {
		const errors = await errorsOf({
			"own/b/b.rego": ruleNamed("b").replace("severity: high", "severity: hihg"),
			"own/a/a.rego": ruleNamed("a").replace("# title: Some state\n", "").replace("deny contains", "denied contains"),
		});
		expect(errors).toEqual([
			'own/a/a.rego:8:1: the rule has no deny; write deny contains result.violation(meta, ["containers", i], "…") if { … }',
			"own/a/a.rego:8:1: METADATA has no title; write # title: …",
			'own/b/b.rego:7:5: severity: "hihg" is none of critical, high, medium, low, info, off; did you mean high?',
		]);
	});
});

describe("the form of a rule", () => {
	test.each([
		{
			why: "a package of ours",
			text: rule.replace("rules.mine", "rules.privileged"),
			error: at(
				"9:1: package rules.privileged adds to rules.privileged, which is bundled; write a package of your own: rules.<id>",
			),
		},
		{
			why: "a library of ours",
			text: "package lib.exposure\n\nports contains 1 if true\n",
			error: at(
				"1:1: package lib.exposure adds to lib.exposure, which is bundled; write a package of your own: lib.<name>",
			),
		},
		{
			why: "a package within a library of ours",
			text: "package lib.exposure.more\n\nx := 1\n",
			error: at(
				"1:1: package lib.exposure.more adds to lib.exposure, which is bundled; write a package of your own: lib.<name>",
			),
		},
		{
			why: "all rules at once",
			text: "package rules\n\nprivileged.deny contains 1 if true\n",
			error: at("1:1: package rules adds to what is ours; write a package of your own: rules.<id>"),
		},
		{
			why: "all libraries at once",
			text: "package lib\n\nexposure.ports contains 1 if true\n",
			error: at("1:1: package lib adds to what is ours; write a package of your own: lib.<name>"),
		},
		{
			why: "the entrypoints",
			text: "package main\n\nviolations := []\n",
			error: at("1:1: package main adds to main, which is bundled; write a package of your own: rules.<id>"),
		},
		{
			why: "a rule of the tool itself",
			text: rule.replace("rules.mine", "rules.unreadable_file"),
			error: at("9:1: the id of package rules.unreadable_file is taken; give the rule another name"),
		},
		{
			why: "an id that is none",
			text: rule.replace("rules.mine", 'rules["no-latest"]'),
			error: expect.stringContaining("in small letters, digits and underscores"),
		},
		{
			why: "a name of their own for a package",
			text: rule.replace("rules.mine", "acme.rules"),
			error: expect.stringContaining(
				"9:1: package acme.rules is neither a rule nor a library; write package rules.<id> for a rule, package lib.<name> for what rules share",
			),
		},
		{
			why: "a rule that silences one of ours",
			text: rule.replace("#   remediation", "#   replaces: [privileged]\n#   remediation"),
			error: at("8:5: replaces: privileged is none of your own rules; switch it off in the configuration"),
		},
		{
			why: "no METADATA",
			text: rule.slice(rule.indexOf("package")),
			error: at("1:1: the rule has no METADATA; start the file with # METADATA, title, description, custom"),
		},
		{
			why: "no schema",
			text: rule.replace("# schemas:\n#   - input: schema.project\n", ""),
			error: at(
				"7:1: the METADATA names no schema, so misspelt keys of the input would go unseen; write # schemas: and # - input: schema.project below the description",
			),
		},
		{
			why: "a severity for a profile that is not there",
			text: rule.replace("severity: high", "severity: {prod: high, development: low, ci: off, self-hosted: low}"),
			error: at("7:5: severity: prod is no profile; did you mean production?"),
		},
		{
			why: "a key that is misspelt",
			text: rule.replace("#   remediation", "#   legitimat: Never.\n#   remediation"),
			error: at("8:5: custom.legitimat is not known; did you mean legitimate?"),
		},
		{
			why: "a parameter whose default is of another type",
			text: rule.replace(
				"#   remediation",
				"#   parameters:\n#     most:\n#       type: integer\n#       description: How many.\n#       default: many\n#   remediation",
			),
			error: at("9:7: the default of parameter most is no integer; write type: string"),
		},
		{
			why: "no meta",
			text: rule.replace("meta := result.meta(rego.metadata.chain())\n\n", "").replaceAll("(meta,", "({},"),
			error: at(
				"9:1: the rule has no meta; write import data.lib.result, and meta := result.meta(rego.metadata.chain())",
			),
		},
	])("$why is refused", async ({ text, error }) => {
		expect(await errorsOf({ "own/mine/mine.rego": text })).toContainEqual(error);
	});

	test.each([
		{
			why: "bundled",
			file: "own/data/images.json",
			text: "{}",
			error: "own/data/images.json:1:1: data.images is bundled; give the file another name",
		},
		{
			why: "nested deeper than may be",
			file: "own/data/teams.json",
			text: `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
			error: "own/data/teams.json:1:203: is nested deeper: limits.depth (200)",
		},
		{
			why: "nested deeper than may be, in an object",
			file: "own/data/teams.json",
			text: `${'{"a": '.repeat(300)}1${"}".repeat(300)}`,
			error: expect.stringMatching(/^own\/data\/teams\.json:1:\d+: is nested deeper: limits\.depth \(200\)$/),
		},
		{
			why: "the configuration's",
			file: "own/data/config.yaml",
			text: "{}",
			error: "own/data/config.yaml:1:1: data.config is taken; name the data otherwise",
		},
		{
			why: "no word",
			file: "own/data/our-teams.json",
			text: "{}",
			error:
				'own/data/our-teams.json:1:1: "our-teams" cannot be written as data.our-teams; use letters, digits and underscores',
		},
		{
			why: "not JSON",
			file: "own/data/teams.json",
			text: '{\n\t"a": [1,\n',
			error: expect.stringMatching(/^own\/data\/teams\.json:\d+:\d+: /),
		},
	])("data that is $why is refused", async ({ file, text, error }) => {
		expect((await errorsOf({ "own/mine/mine.rego": rule, [file]: text }))[0]).toEqual(error);
	});

	test.each([
		{ folder: "../rules", error: "policies: ../rules leads out of the repository; name a folder in it" },
		{ folder: "/etc", error: "policies: /etc leads out of the repository; name a folder in it" },
		{ folder: "nowhere", error: "policies: nowhere is no folder of the repository" },
		{ folder: "docs", error: "policies: docs holds no Rego; write one with: bulkhead new rule NAME --dir docs" },
	])("the folder $folder is refused", async ({ folder, error }) => {
		const { load } = await import("./support.ts");
		await expect(load({ "docs/data/a.json": "1" }, [folder])).rejects.toThrow(error);
	});

	test("a folder of more than two thousand files is refused", async () => {
		const files = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`own/data/a${at}.json`, "1"]));
		expect(await errorsOf(files)).toEqual(["policies: own holds more than 2000 files"]);
		// One less, and it is read.
		const { "own/data/a0.json": _, ...fewer } = files;
		expect(await errorsOf(fewer)).toEqual([expect.stringMatching(/^policies: own holds no Rego/)]);
	});
});
