import { describe, expect, test } from "vitest";
import { pathsRead } from "../../../src/collect/workflow/expression-syntax.ts";
import { combinationsOf, distinct, type Keys, keysOfPaths } from "../../../src/collect/workflow/matrix.ts";
import { emptyScope } from "../../../src/collect/workflow/outcome.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";

function combine(yaml: string, keys?: Keys) {
	const combinations = combinationsOf(parseYaml(new Source("a.yml", yaml)).documents[0], emptyScope, keys);
	return combinations.map(({ values, open }) => ({
		...Object.fromEntries([...values].map(([key, { known }]) => [key, known === undefined ? "?" : toJson(known)])),
		...(open ? { open } : {}),
	}));
}

describe("combinations of a matrix, as GitHub makes them", () => {
	test.each([
		[
			"two keys",
			"{a: [1, 2], b: [x]}",
			[
				{ a: 1, b: "x" },
				{ a: 2, b: "x" },
			],
		],
		[
			"exclude",
			"{a: [1, 2], b: [x, y], exclude: [{a: 1, b: y}]}",
			[
				{ a: 1, b: "x" },
				{ a: 2, b: "x" },
				{ a: 2, b: "y" },
			],
		],
		[
			"exclude by one key",
			"{a: [1, 2], b: [x, y], exclude: [{a: 1}]}",
			[
				{ a: 2, b: "x" },
				{ a: 2, b: "y" },
			],
		],
		[
			"include that adds a key",
			"{a: [1, 2], include: [{c: z}]}",
			[
				{ a: 1, c: "z" },
				{ a: 2, c: "z" },
			],
		],
		["include that adds to one", "{a: [1, 2], include: [{a: 2, c: z}]}", [{ a: 1 }, { a: 2, c: "z" }]],
		["include that is new", "{a: [1], include: [{a: 3}]}", [{ a: 1 }, { a: 3 }]],
		["include alone", "{include: [{a: 1}, {b: 2}]}", [{ a: 1 }, { b: 2 }]],
		[
			"later includes may overwrite added keys, not those of the matrix",
			"{fruit: [apple], include: [{color: green}, {color: pink, fruit: apple}]}",
			[{ fruit: "apple", color: "pink" }],
		],
		[
			"exclude of a number that the matrix has as a text",
			"{a: ['18', 20], exclude: [{a: 18}, {a: '20'}]}",
			[{ open: true }],
		],
		["exclude in another case", "{A: [Ubuntu, mac], exclude: [{a: ubuntu}]}", [{ A: "mac" }]],
		["exclude of nothing", "{a: [null, 1], exclude: [{a: null}]}", [{ a: 1 }]],
		["exclude by a part of a mapping", "{a: [{b: 1, c: 2}, {b: 2}], exclude: [{a: {b: 1}}]}", [{ a: { b: 2 } }]],
		["exclude by the first of a list", "{a: [[1, 2], [2]], exclude: [{a: [1]}]}", [{ a: [2] }]],
		[
			"include for a number that is a text",
			"{a: ['18', '20'], include: [{a: 18, c: z}]}",
			[{ a: "18", c: "z" }, { a: "20" }],
		],
		[
			"include for a part of a mapping",
			"{a: [{b: 1, c: 2}], include: [{a: {b: 1}, d: z}]}",
			[{ a: { b: 1, c: 2 }, d: "z" }],
		],
		["include of an added key in another case", "{a: [1], include: [{b: x}, {B: y}]}", [{ a: 1, b: "y" }]],
		["exclude by an expression", "{a: [1, 2], exclude: [{a: '${{ 1 }}'}]}", [{ a: 2 }]],
		[
			"exclude by what only run time knows",
			"{a: [1, 2], exclude: [{a: '${{ needs.x && 1 || 0 }}'}]}",
			[{ a: 1 }, { a: 2 }],
		],
		["an expression for a key", "{a: '${{ fromJSON(''[1,2]'') }}'}", [{ a: 1 }, { a: 2 }]],
		["an unknown key", "{a: '${{ fromJSON(needs.x.outputs.y) }}', b: [1]}", [{ a: "?", b: 1 }]],
		["an unknown matrix", "${{ fromJSON(needs.x.outputs.y) }}", [{ open: true }]],
		[
			"one of two matrices",
			"${{ fromJSON(vars.x && '{\"a\":[1]}' || '{\"b\":[1,2]}') }}",
			[{ a: 1 }, { b: 1 }, { b: 2 }],
		],
		[
			"one of two lists of include",
			'{a: [1], include: "${{ fromJSON(vars.x && \'[{\\"a\\":1,\\"b\\":1}]\' || \'[{\\"a\\":1,\\"b\\":2},{\\"a\\":3}]\') }}"}',
			[{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 3 }],
		],
		[
			"one of two lists of exclude, which may leave out what the other does not",
			"{a: [1, 2], exclude: \"${{ fromJSON(vars.x && '[{\\\"a\\\":1}]' || '[]') }}\"}",
			[{ a: 1 }, { a: 2 }],
		],
		["a known matrix in one expression", "${{ fromJSON('{\"a\":[1,2]}') }}", [{ a: 1 }, { a: 2 }]],
	])("%s", (_why, yaml, expected) => {
		expect(combine(yaml)).toEqual(expected);
	});
});

test("a matrix of millions is read as far as GitHub would", () => {
	const list = `[${Array.from({ length: 100 }, (_, index) => index).join(",")}]`;
	expect(combine(`{a: ${list}, b: ${list}, c: ${list}}`)).toHaveLength(256);
});

test("only what a text reads makes a difference", () => {
	const combinations = combinationsOf(
		parseYaml(new Source("a.yml", "{a: [1, 2], b: [x, y]}")).documents[0],
		emptyScope,
	);
	expect(distinct(combinations, keysOfPaths(pathsRead("${{ matrix.a }}")))).toHaveLength(2);
	expect(distinct(combinations, keysOfPaths(pathsRead("none")))).toHaveLength(1);
	expect(distinct(combinations, keysOfPaths(pathsRead("${{ toJSON(matrix) }}")))).toHaveLength(4);
});

test.each([
	["those of the keys that are asked for", "{a: [1, 2], B: [x, y], c: [3, 4]}", [{ B: "x" }, { B: "y" }]],
	["a key that the matrix has not", "{a: [1, 2]}", [{}]],
	[
		"all where something is put in",
		"{a: [1, 2], b: [x], include: [{a: 3}]}",
		[{ a: 1, b: "x" }, { a: 2, b: "x" }, { a: 3 }],
	],
	["all where something is left out", "{a: [1, 2], b: [x], exclude: [{a: 1}]}", [{ a: 2, b: "x" }]],
])("combinations for some keys: %s", (_why, yaml, expected) => {
	expect(combine(yaml, new Set(["b"]))).toEqual(expected);
});

test("a matrix of which few keys are read is not cut", () => {
	const list = `[${Array.from({ length: 100 }, (_, index) => index).join(",")}]`;
	expect(combine(`{a: ${list}, b: ${list}, c: ${list}}`, new Set(["b"]))).toHaveLength(100);
});
