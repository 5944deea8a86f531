import { describe, expect, test } from "vitest";
import { readBundled } from "../../../src/policy/own/bundled.ts";
import { neededModules } from "../../../src/policy/own/needed.ts";

const ours = {
	"main.rego": "package main\n\nviolations := [v | some name, _ in data.select; some v in data.rules[name].deny]\n",
	"image.rego": "package lib.image\n\nimport data.lib.known\n",
	"image_data.rego": "package lib.image\n\nfacts := data.images\n",
	"known.rego": "package lib.known\n",
	"mount.rego": "package lib.mount\n",
	"privileged.rego": "package rules.privileged\n\nimport data.lib.mount\n",
	"host_network.rego": "package rules.host_network\n",
};
const image = ["image.rego", "image_data.rego", "known.rego"];

describe("of our modules own ones are compiled with", () => {
	test.each([
		["only the entrypoints, where they refer to none", "deny contains input.name", []],
		["all files of a package, and what these import", "import data.lib.image", image],
		["a package that is referred to without an import", "facts := data.lib.image.facts[i]", image],
		[
			"all libraries, where one of them is for evaluation to name",
			"x := data.lib[name].list",
			[...image, "mount.rego"],
		],
		["a rule, and what it imports", "x := data.rules.privileged.deny", ["mount.rego", "privileged.rego"]],
		[
			"all rules, where any may be meant",
			'x := data.rules["privileged"].deny',
			["host_network.rego", "mount.rego", "privileged.rego"],
		],
		["all, where data itself is handed on", "walk(data, x)", Object.keys(ours)],
		["all, where data has another name", "import data as d", Object.keys(ours)],
		["what stands in a text that may hold expressions", '$"is {data.lib.known.x}"', ["known.rego"]],
		["none for data of their own", "x := data.teams[input.name]", []],
		["none for what is no data of all", "x := input.data.lib.known.x", []],
		["none for words of comments and messages", '# all the data\nx := "holds data of \\"lib\\""', []],
	])("%s", (_what, own, expected) => {
		const needed = Object.keys(neededModules([`package rules.own\n\n${own}\n`], ours));
		expect(needed.toSorted()).toEqual([...new Set(["main.rego", ...expected])].toSorted());
	});

	test("what several need, once", () => {
		expect(Object.keys(neededModules(["import data.lib.known", "import data.lib.image"], ours))).toEqual([
			"main.rego",
			"known.rego",
			"image.rego",
			"image_data.rego",
		]);
	});

	test("few of those that are bundled", async () => {
		const { sources } = (await readBundled()).parse();
		const needed = Object.keys(neededModules(["import data.lib.result"], sources));
		expect(needed).toEqual(["bulkhead/main/main.rego", "bulkhead/lib/result.rego"]);
	});
});
