import { expect, test } from "vitest";
import { Stretches } from "../../../src/collect/workflow/stretches.ts";

test.each([
	[
		"the first that was added, of several around it",
		[
			[0, 9],
			[2, 5],
			[2, 8],
		],
		[3, 4],
		0,
	],
	[
		"the first of those at one place",
		[
			[2, 5],
			[2, 5],
		],
		[2, 5],
		0,
	],
	[
		"one that ends far behind others that start later",
		[
			[4, 5],
			[0, 90],
			[6, 7],
			[8, 9],
		],
		[50, 60],
		1,
	],
	[
		"none that only touches it",
		[
			[0, 5],
			[6, 9],
		],
		[4, 7],
		undefined,
	],
	["none behind it", [[5, 9]], [0, 2], undefined],
	["none of none", [], [0, 2], undefined],
] as const)("finds %s", (_why, added, [start, end], expected) => {
	const stretches = new Stretches<number>();
	for (const [at, [from, to]] of added.entries()) stretches.add(from, to, at);
	expect(stretches.around(start, end)).toBe(expected);
});
