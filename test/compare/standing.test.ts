import { expect, test } from "vitest";
import { textReport } from "../../src/report/text.ts";
import { compared } from "./compared.ts";

const missing = "services:\n  web:\n    image: example/web:1.4\n    env_file: [gone.env]\n";
const more = `${missing}  api:\n    image: example/api:1.0\n    env_file: [lost.env]\n`;

test.each([
	["a warning that the base has too is counted only", missing, `# moved\n${missing}`, 0, "1 warning is as before"],
	["one that the change brings is shown", missing, more, 1, "1 warning is as before"],
	[
		"one that is there once more is shown once",
		missing,
		`${missing}  api:\n    image: example/api:1.0\n    env_file: [gone.env]\n`,
		1,
		"1 warning is as before",
	],
] as const)("of diagnostics in base and head, %s", async (_why, base, head, shown, rest) => {
	const { verdict } = await compared({ "compose.yaml": base }, { "compose.yaml": head });
	const text = textReport(verdict);
	expect(text.split("\n").filter((line) => line.includes(": warning: "))).toHaveLength(shown);
	expect(text).toContain(rest);
});

test("a warning of a file that is renamed is as before", async () => {
	const required = "services:\n  web:\n    image: example/web:1.4\n    hostname: ${NAME:?}\n";
	const { verdict } = await compared({ "a/compose.yaml": required }, { "b/compose.yaml": required });
	expect(textReport(verdict)).toContain("1 warning is as before");
	expect(textReport(verdict)).not.toContain(": warning: ");
});
