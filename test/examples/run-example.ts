import { execFileSync, spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Repository, surroundings } from "../decide/repository.ts";
import type { Rights } from "../github/callers.ts";
import type { GitHubServer } from "../github/server.ts";
import { type Event, repository as named } from "./events.ts";
import { type ExampleWorkflow, exampleWorkflow } from "./example-workflow.ts";

/** What a run of an example came to. */
export type ExampleRun = {
	readonly status: number | null;
	readonly log: string;
	readonly summary: string;
	readonly outputs: Readonly<Record<string, string>>;
	/** Files in the workspace that git does not know: the reports. */
	readonly files: Readonly<Record<string, string>>;
	readonly workflow: ExampleWorkflow;
};

/** Where a workflow runs. */
export type Place = {
	readonly origin: Repository;
	readonly server: GitHubServer;
	/** Those that GitHub leaves the token where it leaves fewer than the workflow asks for (a fork). */
	readonly rights?: Rights;
	/** Id of the run. */
	readonly run?: number;
};

const token = "ghs_example_secret";

/**
 * Runs an example as a runner does: its checkout with its depth, its inputs, a token with its rights, the environment of
 * a job, and our action from its sources.
 */
export async function runExample(
	name: string,
	event: Event,
	{ origin, server, rights, run = 1 }: Place,
): Promise<ExampleRun> {
	const workflow = exampleWorkflow(name, token);
	if (!workflow.events.includes(event.name)) throw new Error(`${name}: is not started by ${event.name}`);
	server.token(token, {
		kind: "installation",
		author: { login: "github-actions[bot]", type: "Bot" },
		rights: rights ?? workflow.rights,
	});
	const scratch = mkdtempSync(join(tmpdir(), "example-"));
	try {
		const workspace = checkOut(origin, event, workflow.depth, join(scratch, "workspace"));
		return { ...(await runAction(workspace, scratch, event, { server, run }, workflow.inputs)), workflow };
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

/**
 * What actions/checkout does: an empty repository, a fetch of one commit to some depth (or of all branches), a checkout.
 * @see https://github.com/actions/checkout/blob/main/src/ref-helper.ts
 */
function checkOut(origin: Repository, { ref, commit }: Event, depth: number, workspace: string): string {
	const git = (...words: readonly string[]) => execFileSync("git", ["-C", workspace, ...words], { stdio: "pipe" });
	execFileSync("git", ["init", "--quiet", workspace]);
	origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
	git("remote", "add", "origin", `file://${origin.folder}`);
	const [, kind, branch = ""] = /^refs\/(pull|heads)\/(.+)$/.exec(ref) ?? [];
	const local = kind === "pull" ? `refs/remotes/pull/${branch}` : `refs/remotes/origin/${branch}`;
	const wanted = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [`--depth=${depth}`];
	const options = wanted.filter((word) => word.startsWith("--"));
	const specs = [...wanted.filter((word) => !word.startsWith("--")), `+${commit}:${local}`];
	git("fetch", "--quiet", "--no-tags", "--prune", ...options, "origin", ...specs);
	if (kind === "pull") git("checkout", "--quiet", "--force", "--detach", local);
	else git("checkout", "--quiet", "--force", "-B", branch, local);
	// Where nothing can be fetched from any more.
	git("remote", "set-url", "origin", `https://github.invalid/${named.full}`);
	return workspace;
}

async function runAction(
	workspace: string,
	scratch: string,
	event: Event,
	{ server, run }: { readonly server: GitHubServer; readonly run: number },
	inputs: Readonly<Record<string, string>>,
): Promise<Omit<ExampleRun, "workflow">> {
	const [output, summary, payload] = ["output", "summary", "event.json"].map((name) => join(scratch, name)) as [
		string,
		string,
		string,
	];
	for (const file of [output, summary]) writeFileSync(file, "");
	writeFileSync(payload, JSON.stringify(event.payload));
	const child = spawn(process.execPath, [entry], {
		cwd: workspace,
		env: {
			...surroundings,
			// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_ACTOR: "mona",
			GITHUB_API_URL: server.url,
			GITHUB_BASE_REF: event.baseRef ?? "",
			GITHUB_EVENT_NAME: event.name,
			GITHUB_EVENT_PATH: payload,
			GITHUB_HEAD_REF: event.headRef ?? "",
			GITHUB_OUTPUT: output,
			GITHUB_REF: event.ref,
			GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|pull)\//, ""),
			GITHUB_REF_TYPE: "branch",
			GITHUB_REPOSITORY: named.full,
			GITHUB_REPOSITORY_OWNER: named.owner,
			GITHUB_RUN_ATTEMPT: "1",
			GITHUB_RUN_ID: String(run),
			GITHUB_RUN_NUMBER: String(run),
			GITHUB_SERVER_URL: server.serverUrl,
			GITHUB_SHA: event.commit,
			GITHUB_STEP_SUMMARY: summary,
			GITHUB_WORKFLOW: "isolation",
			GITHUB_WORKSPACE: workspace,
			RUNNER_OS: "Linux",
			RUNNER_TEMP: scratch,
			...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
		},
	});
	const log: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => log.push(part));
	const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
	return {
		status,
		log: Buffer.concat(log).toString("utf8"),
		summary: readFileSync(summary, "utf8"),
		outputs: outputsOf(readFileSync(output, "utf8")),
		files: untracked(workspace),
	};
}

/** What `action.yml` tells the runner to start: the built action. */
const entry = fileURLToPath(
	new URL(
		`../../${parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")).runs.main}`,
		import.meta.url,
	),
);

/** `name<<delimiter`, the value, the delimiter: as the toolkit writes outputs. */
function outputsOf(text: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from(text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm), ([, name, , value]) => [name, value]),
	);
}

function untracked(workspace: string): Readonly<Record<string, string>> {
	const list = execFileSync("git", ["-C", workspace, "ls-files", "--others", "-z"], { encoding: "utf8" });
	const names = new Set(list.split("\0"));
	return Object.fromEntries(
		globSync("**", { cwd: workspace })
			.filter((name) => names.has(name))
			.map((name) => [name, readFileSync(join(workspace, name), "utf8")]),
	);
}
