import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";
import { tokenOf } from "../github/callers.ts";
import { GitHubServer } from "../github/server.ts";
import { checkedOut, type Depth } from "./checkouts.ts";
import { runJob } from "./runner.ts";

const breach = (name: string) => `services:\n  ${name}:\n    image: example/web:1.4\n    network_mode: host\n`;

const soon = new Date(Date.now() + 20 * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** The base has a breach outside of what is checked out, and the change brings the same inside. */
let origin: Repository;
let server: GitHubServer;
let before: string;
let after: string;

beforeAll(async () => {
	origin = new Repository();
	before = origin.commit({
		"outside/compose.yaml": breach("web"),
		"moved/compose.yaml": breach("api"),
		"inside/base.yaml": "services:\n  cache:\n    image: example/cache:1.4\n",
		"inside/gone.compose.yaml": "services:\n  gone:\n    image: example/old:2\n    pid: host\n    privileged: true\n",
		"inside/compose.yaml": "include: [../outside/compose.yaml]\nservices:\n  app:\n    image: example/app:1.4\n",
	});
	origin.git("mv", "moved/compose.yaml", "moved/compose.yml");
	after = origin.commit({ "inside/new/compose.yaml": breach("web"), "inside/gone.compose.yaml": undefined });
	server = await GitHubServer.start();
	server.repository("octo/shop", { folder: origin.folder });
});

afterAll(async () => {
	origin.remove();
	await server.close();
});

describe("of a sparse checkout, the base is looked at as far as the head is", () => {
	test.each<readonly [Depth, cone: boolean]>([
		["1", true],
		["2", true],
		["all", false],
		["partial", false],
	])("depth %s, cone %s", async (depth, cone) => {
		const clone = checkedOut(origin, after, depth);
		clone.git("sparse-checkout", "set", ...(cone ? ["--cone", "inside"] : ["--no-cone", "/inside/"]));
		const { status, log, outputs } = await runJob({
			workspace: clone.folder,
			event: "push",
			payload: { before, after },
			commit: after,
			inputs: { token: tokenOf("contents") },
			environment: { GITHUB_API_URL: server.url },
		});
		clone.remove();
		expect(outputs, log).toMatchObject({ base: before, new: "1", gating: "1" });
		expect(Number(outputs.fixed)).toBeGreaterThan(0);
		expect(log).toMatch(/inside\/new\/compose\.yaml:\d+:\d+: high: web shares the network of the host/);
		expect(log).not.toContain("moved/");
		expect(status).toBe(1);
	});
});

test("what the base has decided counts, though it is not checked out", async () => {
	const repository = new Repository();
	const accept = `suppressions:\n  - rule: host-network\n    justification: measured\n    owner: ops\n    expires: ${soon}\n`;
	repository.commit({ "inside/compose.yaml": breach("web").replace("host", "none"), ".github/bulkhead.yml": accept });
	const commits = repository.propose({ "inside/compose.yaml": breach("web") });
	repository.git("sparse-checkout", "set", "--no-cone", "/inside/");
	const { status, output, findings } = repository.action(commits);
	repository.remove();
	expect(findings, output).toContainEqual(expect.objectContaining({ rule: "host-network", gates: false }));
	expect(status).toBe(0);
});
