import { expect, test } from "vitest";
import { modulesOf, type Profile, timeByPart } from "../../bench/speed/profile.ts";

const bundle = `var a;
// src/yaml.ts
function read() {}
// src/policy/machine.ts
// Says what it does.
function evaluate() {}
`;
const moduleAt = modulesOf(() => bundle);

test("a line of the bundle is of the module whose mark is above it", () => {
	expect([0, 2, 5].map((line) => moduleAt("file:///dist/1.js", line))).toEqual([
		"",
		"src/yaml.ts",
		"src/policy/machine.ts",
	]);
});

test("time is that of a function's own code, by part of the work, longest first", () => {
	const node = (id: number, functionName: string, url: string, lineNumber: number) => ({
		id,
		callFrame: { functionName, url, lineNumber },
	});
	const profile: Profile = {
		nodes: [
			node(1, "read", "file:///dist/1.js", 2),
			node(2, "opa_malloc", "wasm://wasm/opa.wasm-1", 0),
			node(3, "(garbage collector)", "", -1),
			node(4, "ts_lex", "wasm://wasm/tree-sitter.wasm-2", 0),
			node(5, "compile", "node:internal/modules", 3),
			node(6, "evaluate", "file:///dist/1.js", 5),
		],
		samples: [1, 2, 2, 3, 4, 5, 6, 1],
		timeDeltas: [1000, 2000, 2000, 500, 300, 200, 1000, 2500],
	};
	expect(timeByPart(profile, moduleAt)).toEqual([
		["evaluation of the policies", 5],
		["YAML: reading, values and places", 3.5],
		["garbage collection", 0.5],
		["shell grammars", 0.3],
		["Node itself: start-up, files, loading modules", 0.2],
	]);
});
