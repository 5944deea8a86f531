import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

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
