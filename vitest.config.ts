import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Compiling policies and starting programs takes seconds on a busy machine.
		testTimeout: 120_000,
		// By default one processor is left out, which is half of a small machine; nobody watches these tests.
		maxWorkers: "100%",
		hookTimeout: 120_000,
		reporters: process.env.CI ? ["default", ["json", { outputFile: "build/test-report.json" }]] : ["default"],
	},
});
