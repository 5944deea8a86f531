import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Bounds } from "../../../src/bounds.ts";
import { unknownPart } from "../../../src/collect/docker/word.ts";
import { recipeLines } from "../../../src/collect/shell/makefile.ts";
import { collectWorkflows } from "../../../src/collect/workflow/collect.ts";
import type { Project } from "../../../src/project.ts";
import { readWithin } from "../../../src/read.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";
import { treeOf } from "../../tree.ts";

const hasMake = spawnSync("make", ["--version"]).status === 0;

/** A Makefile, and what its recipes come to, `…` being unknown. make itself prints one of each line's texts. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
	["a variable that is assigned behind the recipe", "a:\n\techo $(A)\nA = 1", ["echo 1"]],
	["a variable that is assigned anew behind the recipe", "A = 1\na:\n\techo $(A)\nA = 2", ["echo 2"]],
	["references that are followed when it is read", "A = $(B)\nB = 1\na:\n\techo $(A)\nB = 2", ["echo 2"]],
	[
		"references that are followed when it is assigned",
		"B = 1\nA := $(B)\nC ::= $(B)\nB = 2\na:\n\techo $(A) $C",
		["echo 1 1"],
	],
	["a default, and one of what is assigned", "A ?= 1\nB = 1\nB ?= 2\na:\n\techo $(A)$(B)", ["echo 11"]],
	["what is added to one that is followed later", "A = $(B)\nA += $(B)\nB = 1\na:\n\techo $(A)", ["echo 1 1"]],
	["what is added to one that was followed", "B = 1\nA := $(B)\nA += $(B)\nB = 2\na:\n\techo $(A)", ["echo 1 1"]],
	["what is added to nothing", "A += 1\na:\n\techo $(A)", ["echo 1"]],
	["a name that is put together", "A_x = 1\nB = x\na:\n\techo $(A_$(B)) ${A_${B}}", ["echo 1 1"]],
	["dollars", "A = $$HOME\na:\n\techo $(A) $$A", ["echo $HOME $A"]],
	["marks in front of a line", "a:\n\t@-echo 1\n\t- @ echo 2", ["echo 1", "echo 2"]],
	["a line behind the rule", "a: ; echo 1", ["echo 1"]],
	[
		"an assignment that is exported, one that overrides",
		"export A = 1\noverride B := 2\na:\n\techo $(A)$(B)",
		["echo 12"],
	],
	["comments", "A = 1 # one\n# B = 2\na:\n\techo $(A)", ["echo 1"]],
	["an assignment that ends a recipe", "a:\n\techo 1\nA = 1\n\tA = 2\nb: a\n\techo $(A)", ["echo 1", "echo 2"]],
	["one of two branches", "ifdef X\nA = 1\nelse\nA = 2\nendif\na:\n\techo $(A)", ["echo 1", "echo 2"]],
	[
		"one of three",
		"ifeq ($(X),1)\nA = 1\nelse ifeq '$(X)' '2'\nA = 2\nelse\nA = 3\nendif\na:\n\techo $(A)",
		["echo 1", "echo 2", "echo 3"],
	],
	["a branch or none", "A = 1\nifdef X\n  A = 2\nendif\na:\n\techo $(A)", ["echo 2", "echo 1"]],
	[
		"branches in branches",
		"A = 0\nifndef X\nifdef Y\nA = 1\nelse\nA = 2\nendif\nendif\na:\n\techo $(A)",
		["echo 1", "echo 2", "echo 0"],
	],
	["a branch that assigns nothing", "A = 1\nifdef X\nelse\nb: a\nendif\na:\n\techo $(A)", ["echo 1"]],
	["recipes in branches", "a:\nifdef X\n\techo 1\nelse\n\techo 2\nendif", ["echo 1", "echo 2"]],
	[
		"where a program is",
		"A := $(shell which sh)\nB = $(shell command -v sh 2>/dev/null || command -v bash)\na:\n\techo $(A) $B",
		["echo sh sh"],
	],
	[
		"where a program is, by what is printed for it",
		"A != command -v sh || echo bash\nB := $(shell command -v sh >/dev/null 2>&1 && echo sh || echo bash)\nC := $(shell if which sh >/dev/null; then echo sh; else echo bash; fi)\na:\n\techo $(notdir $(A)) $B $C",
		["echo sh sh sh"],
	],
	["the first of several programs", "a:\n\techo $(notdir $(firstword $(shell which sh bash)))", ["echo sh"]],
	[
		"a value that one branch or another has",
		"A = $(if $(X),1,2)\nB = $(if x,1,2)$(if $(Y),,)\nY =\na:\n\techo $(A)$(B)",
		["echo …1"],
	],
	["the first value that there is", "A = $(or ,$(B),2)\nB = 1\na:\n\techo $(A) $(or $(C),3)", ["echo 1 3"]],
	[
		"functions of words",
		"A = x/y.z\na:\n\techo $(notdir $(A)) $(basename $(A)) $(lastword a b) $(strip  c )",
		["echo y.z x/y b c"],
	],
	[
		"a variable that is called",
		"f = $(2)-$(1)$(3)\ng = <$(call f,$(1),x)>\na:\n\techo '$(call f,a,b)' '$(call g,c)'",
		["echo 'b-a' '<x-c>'"],
	],
	["a variable that is called with others' commas", "f = $(1)\na:\n\techo $(call f,$(call f,a,b),c)", ["echo a"]],
	["one that is called", "define A\n@echo 1\n-echo $(1)\nendef\na:\n\t$(call A,2)", ["echo 1", "echo 2"]],
	[
		"marks that variables bring",
		"Q = @\na:\n\t$(Q)echo 1\n\t$(X)echo 2\n\techo \\\n-n x",
		["echo 1", "echo 2", "echo \\\n-n x"],
	],
	["a mark behind the rule", "a: ; @echo 1", ["echo 1"]],
	["what nobody knows", "A := $(shell date)\na:\n\techo $(A) $(words a b) $(X)", ["echo … … …"]],
	[
		"a recipe that is defined, and called",
		"define run\n\tdocker run $(2) $(1)\n\t@echo $(0)$(3)\nendef\na:\n\t@$(call run,alpine,-v x:y)",
		["docker run -v x:y alpine", "echo run"],
	],
	["a variable of several lines", "define A\necho 1\n-echo 2\nendef\na:\n\t$(A)", ["echo 1", "echo 2"]],
	["one without an end but that of another", "define A =\ndefine B\nendef\nendef\nB = 1\na:\n\techo $(B)", ["echo 1"]],
	[
		"calls in calls",
		"f = $(1)-$(strip   $(2)  )\ng = $(f)\na:\n\techo $(call f,$(call g,1,2), 3 ) $(call g,4)",
		["echo 1-2-3 4-"],
	],
	["a call of what nobody knows", "a:\n\techo $(call x,1)x$(call $(X),1)x", ["echo …x…x"]],
	[
		"a text for each of several words",
		"L = x y\nf = <$(1)$(i)>\ni = 0\na:\n\techo '$(foreach i,$(L) z,$(i),1;)' '$(foreach n,1 2,$(call f,$(n)))$(i)'",
		["echo 'x,1; y,1; z,1;' '<10> <20>0'"],
	],
	["a text for what nobody knows, and for nothing", "a:\n\techo $(foreach i,$(X),$(i))-$(foreach i,,x)", ["echo …-"]],
	[
		"variables of a target",
		"X = 0\na: X = 1\na b: export X += 2\na: b\n\techo $(X)\nb:\n\techo $(X)",
		["echo 1 2", "echo 0 2"],
	],
	["variables of each of two targets", "a b: ; echo $(X)\na: X=1\nb: X=2", ["echo 1", "echo 2"]],
	["one that holds itself", "a:\n\techo 1\nA = $(A)", ["echo 1"]],
];

test("what make runs to see what it prints is read too, once, where anything reads it", () => {
	const makefile =
		"A != docker run a\nB = $(shell docker run b)\nC = $(shell docker run never)\nD := $(shell docker ps; echo $(B))\na:\n\techo $(A) $(B)$(D) $(shell date)";
	expect(recipesOf(makefile).slice(1)).toEqual(["docker run a", "docker run b", "docker ps; echo …"]);
});

describe("recipes come to what make runs", () => {
	test.each(cases)("%s", (_why, makefile, expected) => {
		expect(recipesOf(makefile)).toEqual(expected);
	});

	test.skipIf(!hasMake).each(cases)("%s, in make itself", (_why, makefile, expected) => {
		const args = ["-n", "--no-print-directory", "-f", "-", ...(/^b:/m.test(makefile) ? ["b"] : ["a"])];
		const { stdout } = spawnSync("make", args, { input: makefile, encoding: "utf8" });
		const patterns = expected
			.flatMap((text) => text.split("\n"))
			.map(
				(line) =>
					new RegExp(
						`^${line
							.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
							.replaceAll("…", ".*")
							.replaceAll("sh", "\\S*sh")}$`,
					),
			);
		const lines = stdout.trim().split("\n");
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter((line) => !patterns.some((pattern) => pattern.test(line)))).toEqual([]);
	});

	test("one that holds itself is unknown, and so is what grows too long", () => {
		expect(recipesOf("A = $(A)\na:\n\techo $(A)")).toEqual(["echo …"]);
		const doubled = Array.from({ length: 40 }, (_, index) => `A${index + 1} = $(A${index})$(A${index})`).join("\n");
		expect(recipesOf(`A0 = x\n${doubled}\na:\n\techo $(A40)`).join()).toMatch(/^echo …+$/);
	});

	test("a template of rules that no recipe calls has recipes, too", () => {
		const template = "define rules\n$(1):\n\tdocker run $(2)\nendef\n$(eval $(call rules,a,b))";
		expect(recipesOf(template)).toEqual(["docker run …"]);
	});

	test("calls that call each other twice are bounded, and said", () => {
		const calls = Array.from({ length: 40 }, (_, index) => `F${index + 1} = $(call F${index})$(call F${index})\n`);
		const bounds = new Bounds({ "texts-mib": 1 });
		const source = new Source("Makefile", `${calls.join("")}a:\n\techo $(F40)\n`, undefined, undefined, bounds);
		expect(recipeLines(source).length).toBeLessThan(2);
		expect(bounds.take().map(({ kind }) => kind)).toEqual(["limit"]);
	});

	test("more branches than are read are said", () => {
		const branches = Array.from({ length: 100 }, (_, index) => `ifeq ($(X),${index})\nA = ${index}\nelse `).join("");
		const source = new Source("Makefile", `${branches}\nendif\na:\n\techo $(A)`);
		expect(recipeLines(source)).toHaveLength(64);
		expect(source.bounds.take()).toHaveLength(1);
	});

	test("a list that grows by many lines has them all", () => {
		const names = Array.from({ length: 1500 }, (_, index) => `f${index}`);
		const added = (operator: string) => `A ${operator} a\n${names.map((name) => `A += ${name}\n`).join("")}`;
		for (const operator of ["=", ":="]) {
			expect(recipesOf(`${added(operator)}t:\n\techo $(A)`)).toEqual([`echo a ${names.join(" ")}`]);
		}
	});

	test("references that stand in each other too deep are unknown", () => {
		expect(recipesOf(`t:\n\techo ${"$(".repeat(10_000)}A${")".repeat(10_000)}`)).toEqual(["echo …"]);
	});

	test("a chain of variables counts with the steps of all that it takes over", () => {
		const chain = (length: number) => {
			const lines = Array.from({ length }, (_, index) => `V${index + 1} := x$(V${index})\n`);
			return recipeLines(new Source("Makefile", `${lines.join("")}t:\n\techo $(V${length})\n`));
		};
		expect(chain(20).map(({ text }) => text.text)).toEqual([`echo ${"x".repeat(20)}${unknownPart}`]);
		const [line] = chain(200);
		expect(line?.text.text).toContain(unknownPart);
		expect(line?.text.segments.flatMap(({ via = [] }) => via).length).toBeLessThan(10_000);
	});

	test.each(["", "ifdef X\nB = 1\nelse\nB = 2\nendif\n"])(
		"variables that make much of little are said, and what stands behind is not read: %j",
		(ahead) => {
			const text = `${ahead}A := ${"x".repeat(15_000)}\nt:\n${"\tdocker run $(A)\n".repeat(1000)}\tdocker run last\n`;
			const source = new Source("Makefile", text, undefined, undefined, new Bounds({ "texts-mib": 1 }));
			expect(recipeLines(source).length).toBeLessThan(100);
			expect(source.bounds.take().map(({ kind, level, message }) => [kind, level, message])).toEqual([
				["limit", "error", "holds variables that grow to more text than is looked at: limits.texts-mib (1)"],
			]);
		},
	);
});

describe("what is included is set", () => {
	const filesOf = (makefile: string): Record<string, string> => ({
		"sub/Makefile": makefile,
		"sub/a.mk": "ENGINE ?= podman\n",
		"sub/mk/b.mk": "FLAGS = --privileged\nRUN = $(ENGINE) run $(FLAGS)\nb:\n\tdocker run in-b\n",
		"top.mk": "include sub/Makefile\nENGINE = nerdctl\n",
	});
	const run = "t:\n\t$(ENGINE) run $(FLAGS) x:1\n";

	test.each([
		["a file", `include a.mk\n${run}`, [["podman", undefined]]],
		["behind the recipe", `${run}include a.mk\n`, [["podman", undefined]]],
		["several", `include a.mk mk/b.mk # both\n${run}`, [["podman", true]]],
		["a pattern", `ENGINE = docker\n-include mk/*.mk\n${run}`, [[undefined, true]]],
		["a function's pattern", `ENGINE = docker\nsinclude $(wildcard mk/*.mk)\n${run}`, [[undefined, true]]],
		["a name in variables", `D := $(CURDIR)/mk\nENGINE = docker\ninclude $(D)/b.mk\n${run}`, [[undefined, true]]],
		["a file above, that includes this", `include ../top.mk\n${run}`, [["nerdctl", undefined]]],
		["what comes behind wins", `include a.mk\nENGINE = docker\n${run}`, [[undefined, undefined]]],
		[
			"one of two branches",
			`ifdef X\ninclude a.mk\nelse\nENGINE = docker\nendif\n${run}`,
			[
				["podman", undefined],
				[undefined, undefined],
			],
		],
		["nothing outside of the tree", `include ../../a.mk /a.mk\n${run}`, []],
	])("%s", async (_why, makefile, expected) => {
		const { projects } = await collectWorkflows(treeOf(filesOf(makefile)), [
			{ path: "sub/Makefile", kind: "makefile" },
		]);
		const containers = projects.flatMap(({ model }) => (toJson(model) as Project).containers);
		expect(containers.map(({ engine, privileged }) => [engine?.tool, privileged])).toEqual(expected);
	});

	test("two commands from one variable of another file are two", async () => {
		const makefile = "include a.mk mk/b.mk\nt:\n\t$(RUN) x:1\n\t$(RUN) y:1\n";
		const { projects } = await collectWorkflows(treeOf(filesOf(makefile)), [
			{ path: "sub/Makefile", kind: "makefile" },
		]);
		const containers = projects.flatMap(({ model }) => (toJson(model) as Project).containers);
		expect(containers.map(({ name, variant }) => [name, variant])).toEqual([
			["x:1", undefined],
			["y:1", undefined],
		]);
	});

	test("what is not there, and what nobody knows, is said", async () => {
		const makefile = `include gone.mk $(X).mk\n-include maybe.mk\n${run}\tdocker run z\n`;
		const { diagnostics } = await collectWorkflows(treeOf(filesOf(makefile)), [
			{ path: "sub/Makefile", kind: "makefile" },
		]);
		expect(diagnostics.map(({ level, message }) => [level, message])).toEqual([
			["info", '"sub/gone.mk" is not in the tree'],
			["info", "includes what is not in the tree, or what only run time knows"],
		]);
	});

	test("files that include each other again and again end, and say so", async () => {
		const files: Record<string, string> = { Makefile: "include f0.mk\nt:\n\tdocker run x\n" };
		for (let index = 0; index < 40; index++)
			files[`f${index}.mk`] = `include f${index + 1}.mk\ninclude f${index + 1}.mk\n${"#".repeat(2000)}\n`;
		const tree = treeOf(files);
		const bounds = readWithin(tree, { "texts-mib": 1 });
		await collectWorkflows(tree, [{ path: "Makefile", kind: "makefile" }]);
		expect(bounds.take().map(({ message }) => message)).toEqual([expect.stringContaining("limits.texts-mib (1)")]);
	});
});

function recipesOf(makefile: string): readonly string[] {
	return recipeLines(new Source("Makefile", makefile)).map(({ text }) => text.text.replaceAll(unknownPart, "…"));
}
