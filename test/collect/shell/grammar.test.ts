import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Bounds } from "../../../src/bounds.ts";
import { type ShellLanguage, TooDear, withSyntax } from "../../../src/collect/shell/grammar.ts";

const grammar = fileURLToPath(new URL("../../../src/collect/shell/grammar.ts", import.meta.url));
const bounds = fileURLToPath(new URL("../../../src/bounds.ts", import.meta.url));

/** In a process of its own: where the optimizer fails, nothing catches it. */
test.each(["bash", "powershell"])(
	"V8 can optimize the grammar of %s",
	(language) => {
		const script = `
		const { withSyntax } = await import(${JSON.stringify(grammar)});
		const { Bounds } = await import(${JSON.stringify(bounds)});
		const bounds = new Bounds();
		const text = "docker run --rm -v $PWD:/x a b c\\nif (x) { echo 'y' | cat > z }\\n".repeat(200);
		for (let round = 0; round < 40; round++) await withSyntax(${JSON.stringify(language)}, text + round, bounds, () => undefined);
		await new Promise((done) => setTimeout(done, 500));
		console.log("done");
	`;
		const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
		expect(output.trim()).toBe("done");
	},
	60_000,
);

describe("the work to read a text is counted", () => {
	async function workOf(language: ShellLanguage, text: string, bounds = new Bounds({ "script-work": 100_000 })) {
		await withSyntax(language, text, bounds, () => undefined);
		return bounds.scriptWork;
	}

	const line = "docker run --rm -v $PWD:/x a b c\n";

	test.each(["bash", "powershell"] as const)("the same each time, and in proportion, in %s", async (language) => {
		const [once, again, longer] = [
			await workOf(language, line.repeat(300)),
			await workOf(language, line.repeat(300)),
			await workOf(language, line.repeat(3000)),
		];
		expect(again).toBe(once);
		expect(longer / once).toBeGreaterThan(9);
		expect(longer / once).toBeLessThan(11);
	});

	test.each([
		["the scanner of here-documents reads all that follows, for each character", "bash", "\0"],
		["each operation takes time with all before it", "bash", "${"],
		["each operation takes time with all before it", "powershell", "[[ "],
	] as const)("also where %s (%s)", async (_why, language, unit) => {
		const bounds = new Bounds({ "script-work": 200 });
		const failing = workOf(language, line + unit.repeat(100_000), bounds);
		await expect(failing).rejects.toThrow(TooDear);
		await expect(failing).rejects.toMatchObject({ limit: "script-work" });
		expect(bounds.scriptWork).toBeLessThan(220);
	});

	test("and the next text is read as if nothing had been", async () => {
		const bounds = new Bounds({ "script-work": 200 });
		await expect(workOf("bash", line + "\0".repeat(100_000), bounds)).rejects.toThrow(TooDear);
		const types = await withSyntax("bash", line, new Bounds(), (root) => root.namedChildren.map((node) => node?.type));
		expect(types).toEqual(["command"]);
	});
});
