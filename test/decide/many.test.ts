import { expect, test } from "vitest";
import { commentDecisions } from "../../src/decide/comment.ts";
import { wordsOf } from "../../src/decide/same.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { Source } from "../../src/source.ts";
import { growth, inProportion } from "../growth.ts";
import { treeOf } from "../tree.ts";

test("many decisions cost time in proportion", async () => {
	const fileOf = (many: number) => {
		const lines = Array.from({ length: many }, (_, at) => `  k${at}: 1 # bulkhead: ignore[privileged] x`);
		return new Source("a.yaml", `a:\n${lines.join("\n")}\n`);
	};
	const wordsIn = (file: Source) => new Set(commentDecisions(file).map(wordsOf));
	expect(wordsIn(fileOf(1000)).size).toBe(1000);
	expect(growth(fileOf, wordsIn, 50)).toBeLessThan(inProportion);
});

test("many suppressions in a project all count", async () => {
	const services = Array.from(
		{ length: 300 },
		(_, at) =>
			`  s${at}:\n    image: example/x:1\n    privileged: true # bulkhead: ignore[privileged] owner=@a expires=2027-01-01 x\n`,
	);
	const tree = treeOf({ "compose.yaml": `services:\n${services.join("")}` });
	const { verdict } = await run([tree], resolveOptions({ today: "2026-11-22" }));
	expect(verdict.totals).toMatchObject({ suppressed: 300, gating: 0 });
});

test("of more suppressions in a file than are read, the first says so, and none of the others counts", async () => {
	const services = Array.from(
		{ length: 4 },
		(_, at) =>
			`  s${at}:\n    image: x\n    privileged: true # bulkhead: ignore[privileged] owner=@a expires=2027-01-01 x\n`,
	);
	const tree = treeOf({ "compose.yaml": `services:\n${services.join("")}` });
	const { verdict } = await run([tree], resolveOptions({ today: "2026-11-22", limits: { decisions: 2 } }));
	expect(verdict.totals).toMatchObject({ suppressed: 2, gating: 2 });
	const incomplete = verdict.findings.filter(({ rule }) => rule === "suppression-incomplete");
	expect(incomplete.map(({ message }) => message)).toEqual([
		"is one of more in its file than limits.decisions (2): from here on, none counts",
	]);
});

test.each<[string, (size: number) => string]>([
	["of line after line", (size) => "# x\n".repeat(size)],
	["that ends nowhere", (size) => "#".repeat(size)],
	["of blanks", (size) => `#${" ".repeat(size)}x`],
	["of commas", (size) => `# bulkhead: ignore[${",".repeat(size)}] x`],
	["of commas without end", (size) => `# bulkhead: ignore[${",".repeat(size)}`],
	["of fields", (size) => `# bulkhead: ignore[a] ${"x=".repeat(size)}`],
])("a hostile comment %s is read in proportion", (_why, line) => {
	const fileOf = (size: number) => new Source("a.yaml", `# bulkhead: ignore[a] b\n${line(size)}\n`);
	expect(growth(fileOf, commentDecisions, 500)).toBeLessThan(inProportion);
});
