import { expect, test } from "vitest";
import { commentDecisions } from "../../src/decide/comment.ts";
import { wordsOf } from "../../src/decide/same.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { Source } from "../../src/source.ts";
import { treeOf } from "../tree.ts";

test("many decisions cost time in proportion", async () => {
	const lines = Array.from({ length: 20_000 }, (_, at) => `  k${at}: 1 # bulkhead: ignore[privileged] x`);
	const decisions = commentDecisions(new Source("a.yaml", `a:\n${lines.join("\n")}\n`));
	const started = performance.now();
	expect(new Set(decisions.map(wordsOf)).size).toBe(20_000);
	expect(performance.now() - started).toBeLessThan(20_000);

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

test.each([
	"#".repeat(200_000),
	`#${" ".repeat(200_000)}x`,
	`# bulkhead: ignore[${",".repeat(200_000)}`,
	`# bulkhead: ignore[a] ${"x=".repeat(100_000)}`,
])("a hostile comment is read in time", (line) => {
	const started = performance.now();
	commentDecisions(new Source("a.yaml", `# bulkhead: ignore[a] b\n${line}\n`));
	expect(performance.now() - started).toBeLessThan(5_000);
});
