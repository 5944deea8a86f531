import { expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { runJob } from "./runner.ts";

test("a repository without a container passes, and it is said that nothing was there", async () => {
	const repository = new Repository();
	const base = repository.commit({ "README.md": "# x\n", "src/main.py": "print()\n" });
	const head = repository.commit({ "src/main.py": "print(1)\n" });
	const { status, log, outputs, summary } = await runJob({
		workspace: repository.folder,
		event: "push",
		payload: { before: base, after: head },
		commit: head,
		inputs: { comment: "always", "report-folder": "reports" },
	});
	expect(status).toBe(0);
	const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
	expect(log).toContain(nothing);
	expect(summary).toContain(nothing);
	expect(outputs).toMatchObject({ conclusion: "pass", gating: "0", new: "0", fixed: "0" });
	expect(repository.read("reports/map.svg")).toContain("<svg");
	repository.remove();
});
