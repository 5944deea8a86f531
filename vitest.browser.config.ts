import { defineConfig } from "vitest/config";
import { missing } from "./test/browser/programs.ts";

// What people see, looked at in a real browser: `npm run test:browser`. `node test/browser/install.ts` installs what
// that needs, as root. Tests whose programs are not here are skipped, and say so; pictures are left in build/pictures.
const absent = missing("browser", "markdown");
if (absent !== "") process.stderr.write(`SKIPPED, at least in part: ${absent}\n`);

export default defineConfig({
	test: {
		include: ["test/browser/**/*.browser.ts"],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: process.env.CI ? ["verbose", ["json", { outputFile: "build/browser-report.json" }]] : ["verbose"],
	},
});
