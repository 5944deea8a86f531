import { expect, test } from "vitest";
import { runCase } from "../../bench/speed/case.ts";
import { measure, missingClock } from "../../bench/speed/measure.ts";

const node = (code: string, statuses: readonly number[] = [0]) => ({
	program: process.execPath,
	words: ["-e", code],
	cwd: process.cwd(),
	statuses,
});

const clock = missingClock();
if (clock !== undefined) process.stderr.write(`skipped: nothing is measured without GNU time (${clock})\n`);

test.skipIf(clock !== undefined)("a program that works and allocates takes CPU and memory", () => {
	const idle = measure(node("setTimeout(() => {}, 300)"));
	const busy = measure(
		node("const end = Date.now() + 300; const kept = Buffer.alloc(2e8, 1); while (Date.now() < end) kept[0]++"),
	);
	expect(idle.wall).toBeGreaterThan(0.3);
	expect(busy.cpu).toBeGreaterThan(idle.cpu);
	expect(busy.memory - idle.memory).toBeGreaterThan(150);
});

test.skipIf(clock !== undefined)("a program that failed is not measured", () => {
	expect(() => measure(node("console.error('no such file'); process.exit(3)"))).toThrow(
		/ended with status 3: no such file/,
	);
	expect(measure(node("process.exit(3)", [3])).cpu).toBeGreaterThan(0);
});

test.skipIf(clock !== undefined)("a case runs each program as often as asked, in turn", () => {
	const entrants = ["a", "b"].map((name) => ({ ...node("0"), name }));
	const { entrants: measured } = runCase({ name: "tiny", title: "two programs" }, entrants, 2);
	expect(measured.map(({ name, runs }) => [name, runs.length])).toEqual([
		["a", 2],
		["b", 2],
	]);
});
