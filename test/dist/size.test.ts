import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { partsOfDist } from "../../bench/speed/loaded.ts";
import { root } from "./support.ts";

const page = readFileSync(join(root, "docs", "performance.md"), "utf8");
const parts = partsOfDist();

/** Rows of the page's table: when, and KB of each kind. */
const rows = (page.split("<!-- figures: sizes -->")[1] ?? "")
	.split("<!-- end -->", 1)
	.join("")
	.split("\n")
	.filter((line) => line.startsWith("|"))
	.slice(2)
	.map((line) => line.split("|").map((cell) => cell.trim()))
	.map(([, when = "", script, other]) => ({ when, script: Number(script), other: Number(other) }));

/** A tenth, and of little things 5 KB. */
const isNear = (said: number, real: number) => Math.abs(said - real) <= Math.max(real / 10, 5);

describe("docs/performance.md says of dist/", () => {
	test("when which part is loaded", () => {
		expect(rows.map(({ when }) => when)).toEqual(parts.map(({ when }) => when));
	});

	test.each(parts)("how large is what is loaded $when", ({ when, script, other }) => {
		const said = rows.find((row) => row.when === when);
		const real = { when, script, other };
		// Written anew by `npm run bench -- --sizes --markdown`.
		expect(said).toEqual({
			when,
			script: isNear(said?.script ?? Number.NaN, real.script) ? said?.script : real.script,
			other: isNear(said?.other ?? Number.NaN, real.other) ? said?.other : real.other,
		});
	});
});

test("a check of Compose files loads no shell grammar, and no compiler", () => {
	const [start, compose, bash] = parts.map(({ files }) => files);
	expect(start?.filter((file) => file.endsWith(".wasm"))).toEqual([]);
	expect(compose?.filter((file) => file.endsWith(".wasm"))).toEqual(["policy.wasm"]);
	expect(bash).toContain("tree-sitter-bash.wasm");
	expect(bash).not.toContain("tree-sitter-powershell.wasm");
});
