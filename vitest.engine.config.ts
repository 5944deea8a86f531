import { defineConfig } from "vitest/config";

// What the rules say about Docker, shown on a real engine: `npm run test:engine`. As root it starts an engine of its
// own, on a machine made of namespaces (its own network, mounts, processes), and leaves nothing behind;
// `node test/engine/install.ts` installs what that needs. Without root, BULKHEAD_ENGINE=use takes the engine of
// DOCKER_HOST on this machine, and what only an own one can show is skipped, with the reason. Where there is no engine
// the command fails, unless told BULKHEAD_ENGINE=skip.
const skip = process.env.BULKHEAD_ENGINE === "skip";
if (skip) process.stderr.write("BULKHEAD_ENGINE=skip: nothing is shown on an engine\n");

export default defineConfig({
	test: {
		include: skip ? [] : ["test/engine/**/*.engine.ts"],
		passWithNoTests: skip,
		globalSetup: skip ? [] : ["test/engine/daemon.ts"],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// What is waited for is mostly a container that starts, on a machine that has more to do.
		expect: { poll: { timeout: 20_000, interval: 200 } },
		reporters: process.env.CI ? ["verbose", ["json", { outputFile: "build/engine-report.json" }]] : ["verbose"],
	},
});
