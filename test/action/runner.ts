import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { runAction } from "../../src/main.ts";

/** What a runner gives a job, besides its inputs. */
export type Surroundings = {
	readonly workspace: string;
	readonly event: string;
	readonly payload: unknown;
	/** `GITHUB_SHA` */
	readonly commit: string;
	readonly inputs?: Readonly<Record<string, string>>;
	readonly environment?: Readonly<Record<string, string>>;
};

export type Outcome = {
	readonly status: number;
	/** What the log shows, commands of the runner among it. */
	readonly log: string;
	readonly outputs: Readonly<Record<string, string>>;
	readonly summary: string;
};

/** One folder for all runs of a process: the toolkit remembers where the summary is. */
const scratch = mkdtempSync(join(tmpdir(), "job-"));
process.on("exit", () => rmSync(scratch, { recursive: true }));

/** Runs the action in this process, as a runner would: inputs in the environment, files for outputs and summary. */
export async function runJob({
	workspace,
	event,
	payload,
	commit,
	inputs = {},
	environment = {},
}: Surroundings): Promise<Outcome> {
	const file = (name: string, text: string) => {
		writeFileSync(join(scratch, name), text);
		return join(scratch, name);
	};
	const before = process.env;
	const log: string[] = [];
	const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		log.push(String(text));
		return true;
	});
	process.env = {
		PATH: before.PATH,
		GITHUB_WORKSPACE: workspace,
		GITHUB_OUTPUT: file("output", ""),
		GITHUB_STEP_SUMMARY: file("summary", ""),
		GITHUB_EVENT_NAME: event,
		GITHUB_EVENT_PATH: file("event", JSON.stringify(payload)),
		GITHUB_SHA: commit,
		GITHUB_REPOSITORY: "octo/shop",
		GITHUB_SERVER_URL: "https://github.com",
		GITHUB_RUN_ID: "7",
		...environment,
		...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
	};
	try {
		const status = await runAction();
		return {
			status,
			log: log.join(""),
			outputs: outputsOf(readFileSync(join(scratch, "output"), "utf8")),
			summary: readFileSync(join(scratch, "summary"), "utf8"),
		};
	} finally {
		write.mockRestore();
		process.env = before;
		// The toolkit sets it where a job failed.
		process.exitCode = undefined;
	}
}

/** `name<<delimiter`, the value, the delimiter: as the toolkit writes outputs. */
function outputsOf(text: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from(text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm), ([, name, , value]) => [name, value]),
	);
}
