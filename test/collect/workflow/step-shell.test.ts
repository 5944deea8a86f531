import { describe, expect, test } from "vitest";
import { languageOfShell } from "../../../src/collect/workflow/step-shell.ts";
import { collectFiles, containersOf } from "../memory-tree.ts";

test.each([
	["bash", "bash"],
	["sh -e {0}", "bash"],
	["/usr/bin/env bash {0}", "bash"],
	["sudo -E bash -e {0}", "bash"],
	['script --return --quiet --command "bash {0}"', "bash"],
	["arch -arch arm64 bash {0}", "bash"],
	["C:\\msys64\\usr\\bin\\bash.exe {0}", "bash"],
	["msys2 {0}", "bash"],
	["alpine.sh --root {0}", "bash"],
	["nix develop -c bash -e {0}", "bash"],
	["cmd /C CALL {0}", "bash"],
	["pwsh -command \". '{0}'\"", "powershell"],
	["powershell", "powershell"],
	["python", undefined],
	["python3.12 -u {0}", undefined],
	["sudo python {0}", undefined],
	["bash -c 'python {0}'", undefined],
	["uv run {0}", undefined],
	["Rscript {0}", undefined],
	["cmake -P {0}", undefined],
])("shell: %s reads a script as %s", (shell, language) => {
	expect(languageOfShell(shell)).toBe(language);
});

describe("a script is read as what runs it", () => {
	const containersIn = async (job: string) => {
		const lines = job.split("\n").map((line) => `    ${line}`);
		const files = { ".github/workflows/a.yml": `on: push\njobs:\n  a:\n${lines.join("\n")}\n` };
		return containersOf(await collectFiles(files));
	};
	const mixed = "strategy: {matrix: {os: [ubuntu-latest, windows-latest]}}\nruns-on: ${{ matrix.os }}\n";

	test.each([
		["of two systems, for bash", `${mixed}steps:\n  - run: |\n      docker run \\\n        --privileged alpine`],
		["of two systems, for PowerShell", `${mixed}steps:\n  - run: |\n      docker run \`\n        --privileged alpine`],
		[
			"of cmd.exe",
			"runs-on: windows-latest\nsteps:\n  - shell: cmd\n    run: |\n      REM docker run x\n      :: docker run y\n      docker run ^\n        --privileged -v %CD%:/x -e A=%A% alpine",
		],
		["of Windows", "runs-on: windows-latest\nsteps:\n  - run: |\n      docker run `\n        --privileged alpine"],
		[
			"of a container",
			"runs-on: [self-hosted, windows]\ncontainer: alpine\nsteps:\n  - run: |\n      docker run \\\n        --privileged alpine",
		],
		[
			"a shell that is empty",
			"runs-on: x\ndefaults: {run: {shell: ''}}\nsteps:\n  - run: docker run --privileged alpine\n    shell: ''",
		],
	])("%s", async (_why, job) => {
		const containers = (await containersIn(job)).filter(({ origin }) => origin === "command");
		expect(containers).toMatchObject([{ image: { ref: "alpine" }, privileged: true }]);
	});

	test.each([
		["a step's", "runs-on: x\nsteps:\n  - run: echo\n    shell: docker run --privileged alpine sh {0}"],
		[
			"a job's",
			"runs-on: x\ndefaults: {run: {shell: 'docker run --privileged alpine sh {0}'}}\nsteps:\n  - run: echo\n  - run: ls",
		],
	])("%s shell may be a container", async (_whose, job) => {
		expect(await containersIn(job)).toMatchObject([
			{ image: { ref: "alpine" }, privileged: true, command: ["sh", "{0}"] },
		]);
	});
});
