import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runJob } from "./runner.ts";

// By itself: the toolkit remembers, for as long as a process lives, which summary it has written.
test("a summary that cannot be written costs no other report: the job fails, and says why, after all the rest", async () => {
	const workspace = mkdtempSync(join(tmpdir(), "summary-"));
	onTestFinished(() => rmSync(workspace, { recursive: true }));
	writeFileSync(join(workspace, "compose.yaml"), "services: {web: {image: x, privileged: true}}\n");
	const { status, log, outputs } = await runJob({
		workspace,
		event: "schedule",
		payload: {},
		commit: "1".repeat(40),
		inputs: { "sarif-file": "a.sarif" },
		environment: { GITHUB_STEP_SUMMARY: join(workspace, "nowhere", "summary") },
	});
	expect(status).toBe(2);
	expect(log).toMatch(/^::error::the job summary cannot be written: Unable to access summary file: /m);
	expect(outputs).toMatchObject({ conclusion: "error", gating: "1", "sarif-file": "a.sarif" });
});
