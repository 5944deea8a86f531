import { describe, expect, test } from "vitest";
import { collect } from "../../../src/collect/collect.ts";
import { treeOf } from "../../tree.ts";
import { collectFiles, containersOf, projectsOf, whereIs } from "../memory-tree.ts";

/** A workflow with one job; `job` is what stands in it. */
function workflow(job: string, on = "push"): Record<string, string> {
	const lines = job.split("\n").map((line) => `    ${line}`);
	return { ".github/workflows/a.yml": `on: ${on}\njobs:\n  a:\n${lines.join("\n")}\n` };
}

describe("who runs a job", () => {
	test.each([
		["ubuntu-latest", "github-hosted"],
		["ubuntu-24.04-arm", "github-hosted"],
		["windows-2025", "github-hosted"],
		["macos-15-xlarge", "github-hosted"],
		["[self-hosted, linux]", "self-hosted"],
		["ubuntu-latest-8-cores", undefined],
		["{group: x}", undefined],
		["{group: x, labels: self-hosted}", "self-hosted"],
		["'${{ inputs.runner }}'", undefined],
		["'${{ inputs.runner || ''self-hosted'' }}'", "self-hosted"],
		["'${{ inputs.x && ''self-hosted'' || ''ubuntu-latest'' }}'", undefined],
		["'${{ fromJSON(inputs.x && ''[\"self-hosted\", \"x64\"]'' || ''[\"self-hosted\"]'') }}'", "self-hosted"],
		["our-own", "self-hosted"],
	])("runs-on: %s is %s", async (runsOn, target) => {
		const collected = await collectFiles(workflow(`runs-on: ${runsOn}\ncontainer: x`), {
			runners: { selfHosted: ["our-own"] },
		});
		expect(projectsOf(collected)[0]?.target).toBe(target);
	});

	test.each([
		["${{ github.repository == 'a/b' && 'ubuntu-latest' || fromJSON('[\"self-hosted\", \"linux\"]') }}"],
		["[\"${{ inputs.x && 'self-hosted' || 'ubuntu-latest' }}\"]"],
		["{labels: \"${{ vars.X && 'self-hosted' || 'ubuntu-latest' }}\"}"],
	])("runs-on: %s may be a self-hosted runner, and is none for certain", async (runsOn) => {
		const collected = await collectFiles(workflow(`runs-on: ${runsOn}\ncontainer: x`, "pull_request"));
		const [project] = projectsOf(collected);
		expect(project).toMatchObject({ possible_target: "self-hosted" });
		expect(project?.target).toBeUndefined();
		expect(collected.diagnostics.map(({ message }) => message)).toEqual([
			"only run time knows whether a self-hosted runner runs this; judged as hosted",
		]);
	});

	const fork = "github.event.pull_request.head.repo";
	test.each([
		["${{ github.event_name == 'push' && 'self-hosted' || 'ubuntu-latest' }}", "self-hosted", ["pull_request"]],
		["${{ github.event_name == 'push' && 'ubuntu-latest' || 'self-hosted' }}", "self-hosted", ["push"]],
		[`\${{ ${fork}.fork && 'ubuntu-latest' || 'self-hosted' }}`, "self-hosted", ["pull_request"]],
		[
			`\${{ ${fork}.full_name != github.repository && 'ubuntu-latest' || fromJSON('["self-hosted"]') }}`,
			undefined,
			["pull_request"],
		],
		[`\${{ ${fork}.fork && 'self-hosted' || 'ubuntu-latest' }}`, undefined, ["push"]],
		["${{ github.actor == 'a' && 'self-hosted' || 'ubuntu-latest' }}", undefined, undefined],
	])("runs-on: %s is told by the event", async (runsOn, target, others) => {
		const files = workflow(`runs-on: ${runsOn}\ncontainer: x`, "[push, pull_request]");
		const [project] = projectsOf(await collectFiles(files));
		expect(project?.target).toBe(target);
		expect(project?.possible_target).toBe(target === undefined ? "self-hosted" : undefined);
		expect(project?.triggers_without_self_hosted).toEqual(others);
	});

	test.each([
		[100, ["pull_request"]],
		[126, undefined],
	])("labels that %d rows of a matrix make are told by the event so far as that is cheap", async (rows, others) => {
		const list = Array.from({ length: rows }, (_, at) => at).join(", ");
		const runsOn = "${{ github.event_name == 'push' && 'self-hosted' || matrix.x && 'ubuntu-latest' }}";
		const job = `strategy:\n  matrix:\n    x: [${list}]\nruns-on: ${runsOn}\ncontainer: x`;
		const [project] = projectsOf(await collectFiles(workflow(job, "[push, pull_request]")));
		expect(project?.triggers_without_self_hosted).toEqual(others);
	});

	const called = { "a/action.yml": "runs: {using: docker, image: docker://alpine}\n" };

	test("a matrix that the event chooses is told by it; what the job calls runs where it runs", async () => {
		const rows = `github.event_name == 'push' && '["self-hosted"]' || '["ubuntu-latest"]'`;
		const job = [
			"strategy:",
			"  matrix:",
			`    os: \${{ fromJSON(${rows}) }}`,
			"runs-on: ${{ matrix.os }}",
			"container: x",
			"steps:",
			"  - uses: ./a",
		].join("\n");
		expect(projectsOf(await collectFiles({ ...workflow(job, "[push, pull_request]"), ...called }))).toMatchObject([
			{ target: "self-hosted", triggers_without_self_hosted: ["pull_request"] },
			{ name: "a/action.yml", target: "self-hosted" },
		]);
	});

	test("what the job calls may run where it may run", async () => {
		const job = "runs-on: ${{ vars.X == '1' && 'self-hosted' || 'ubuntu-latest' }}\nsteps:\n  - uses: ./a";
		const [project] = projectsOf(await collectFiles({ ...workflow(job), ...called }));
		expect(project).toMatchObject({ name: "a/action.yml", possible_target: "self-hosted" });
	});

	test("a label that nobody knows is named once", async () => {
		const collected = await collectFiles({
			...workflow("runs-on: big\ncontainer: x"),
			".github/workflows/b.yml": "on: push\njobs:\n  b:\n    runs-on: [big, linux]\n    container: x\n",
		});
		expect(collected.diagnostics.map(({ level, message }) => [level, message])).toEqual([
			["info", 'nobody says whether runners labelled "big" are self-hosted; judged as hosted'],
		]);
	});

	test("one self-hosted row of a matrix is enough", async () => {
		const collected = await collectFiles(
			workflow("strategy: {matrix: {os: [ubuntu-latest, self-hosted]}}\nruns-on: ${{ matrix.os }}\ncontainer: x"),
		);
		expect(projectsOf(collected)[0]).toMatchObject({
			target: "self-hosted",
			runs_on: ["ubuntu-latest", "self-hosted"],
		});
	});
});

test.each([
	["push", ["push"]],
	["[push, pull_request]", ["push", "pull_request"]],
	["{pull_request: {branches: [x]}, workflow_dispatch: }", ["pull_request", "workflow_dispatch"]],
])("a job has the triggers of its workflow, on: %s", async (on, triggers) => {
	expect(projectsOf(await collectFiles(workflow("runs-on: x\ncontainer: y", on)))[0]?.triggers).toEqual(triggers);
});

describe("events that a job's condition keeps out do not start it", () => {
	test.each([
		["github.event_name == 'push'", ["push"]],
		["${{ github.event_name != 'Pull_Request' }}", ["push"]],
		["always() && contains(fromJSON('[\"push\"]'), github.event_name)", ["push"]],
		["github.ref == 'refs/heads/main' && vars.a", ["push"]],
		["startsWith(github.ref_name, 'release/')", ["push"]],
		["false", undefined],
		["success() || github.event_name == 'push'", ["push", "pull_request"]],
		["github.event.pull_request.merged == true", ["pull_request"]],
		["'${{ github.event_name == ''push'' }} && true'", ["push", "pull_request"]],
		["''", ["push", "pull_request"]],
		["a broken one (", ["push", "pull_request"]],
	])("if: %s", async (condition, triggers) => {
		const files = workflow(`if: ${condition}\nruns-on: x\ncontainer: y`, "[push, pull_request]");
		expect(projectsOf(await collectFiles(files))[0]?.triggers).toEqual(triggers);
	});

	test("nor what it calls", async () => {
		const collected = await collectFiles({
			...workflow("if: github.event_name == 'push'\nuses: ./.github/workflows/b.yml", "[push, pull_request]"),
			".github/workflows/b.yml": "on: workflow_call\njobs:\n  b:\n    runs-on: x\n    container: y\n",
		});
		expect(projectsOf(collected)[0]?.triggers).toEqual(["workflow_call", "push"]);
	});
});

describe("what no event runs is not judged, and said", () => {
	test.each([
		["false", true],
		["${{ false }}", true],
		["${{ false && always() }}", true],
		["github.event_name == 'release'", true],
		["github.event_name == 'release' && github.ref == 'refs/heads/main'", true],
		['${{ !contains(fromJSON(\'["push", "pull_request"]\'), github.event_name) }}', true],
		["github.event_name != 'push'", false],
		["github.ref == 'refs/heads/main'", false],
		["vars.X == 'y'", false],
		["env.X == 'y'", false],
		["inputs.x == 'y'", false],
		["github.repository == 'a/b'", false],
		["${{ false }} && true", false],
		["' ${{ false }}'", false],
		["|\n  ${{ false }}", false],
		["|\n  false", true],
		["always()", false],
		["''", false],
	])("if: %s", async (condition, isDead) => {
		const job = workflow(`if: ${condition}\nruns-on: x\nenv: {X: z}\ncontainer: y`, "[push, pull_request]");
		const found = await collectFiles(job);
		expect(containersOf(found)).toHaveLength(isDead ? 0 : 1);
		expect(found.diagnostics.filter(({ kind }) => kind === "skipped")).toHaveLength(isDead ? 1 : 0);
		const step = `- if: ${condition.replace("\n", "\n    ")}\n    run: docker run y`;
		const steps = await collectFiles(workflow(`runs-on: x\nenv: {X: z}\nsteps:\n  ${step}`, "[push, pull_request]"));
		expect(containersOf(steps)).toHaveLength(isDead ? 0 : 1);
	});

	test.each([
		["if: false", "needs: a", []],
		["if: false", "needs: [a]", []],
		["if: false", "needs: a\n    if: github.ref == 'x'", []],
		["if: false", "needs: a\n    if: always()", ["b", "c"]],
		["if: false", "needs: a\n    if: ${{ !failure() && !cancelled() }}", ["b", "c"]],
		["if: vars.X", "needs: a", ["a", "b", "c"]],
	])("a job with %s, and one with %s", async (condition, behind, expected) => {
		const job = (id: string, more: string) => `  ${id}:\n    ${more}\n    runs-on: x\n    container: y\n`;
		const jobs = [job("a", condition), job("b", behind), job("c", "needs: b")].join("");
		const found = await collectFiles({ ".github/workflows/a.yml": `on: push\njobs:\n${jobs}` });
		expect(containersOf(found).map(({ name }) => name)).toEqual(expected);
	});

	test.each([
		["github.event.pull_request", ["pull_request_target"]],
		["github.event.issue.pull_request", ["issue_comment"]],
		["github.event.pull_request.merged == true", ["pull_request_target"]],
		["github.event.pull_request.merged != true", ["push", "pull_request_target", "issue_comment"]],
		["contains(github.event['comment'].body, '/test')", ["issue_comment"]],
		["github.event.action", ["push", "pull_request_target", "issue_comment"]],
	])("an event has no object of another: if: %s", async (condition, triggers) => {
		const files = workflow(
			`if: "\${{ ${condition} }}"\nruns-on: x\ncontainer: y`,
			"[push, pull_request_target, issue_comment]",
		);
		expect(projectsOf(await collectFiles(files))[0]?.triggers).toEqual(triggers);
	});

	test("a deployment may bring the run that has made it", async () => {
		const job = "if: github.event.workflow_run.name == 'x'\nruns-on: x\ncontainer: y";
		const [project] = projectsOf(await collectFiles(workflow(job, "[push, deployment_status]")));
		expect(project?.triggers).toEqual(["deployment_status"]);
	});

	test("what another workflow calls has its event", async () => {
		const job = "if: github.event_name == 'release'\nruns-on: x\ncontainer: y";
		expect(containersOf(await collectFiles(workflow(job, "[workflow_call, push]")))).toHaveLength(1);
	});
});

describe("a condition that asks for the head's repository keeps forks out", () => {
	const same = "github.event.pull_request.head.repo.full_name == github.repository";
	test.each([
		[same, ["pull_request"]],
		[`github.event_name == 'push' || ${same}`, ["pull_request"]],
		[
			"github.repository == github.event.pull_request.head.repo.full_name && github.repository == 'a/b'",
			["pull_request"],
		],
		["github.event.pull_request.head.repo.full_name == 'a/b'", ["pull_request"]],
		["github.event.pull_request.head.repo.owner.login == github.repository_owner && always()", ["pull_request"]],
		["github.event.pull_request.head.repo.fork == false", ["pull_request"]],
		["${{ !github.event.pull_request.head.repo.fork }}", ["pull_request"]],
		[`${same} && !startsWith(github.head_ref, 'x')`, ["pull_request"]],
		[`${same} || github.actor == 'a'`, undefined],
		["github.event.pull_request.head.repo.full_name != github.repository", undefined],
		["github.repository == 'a/b'", undefined],
		["github.repository != 'a/b'", undefined],
		["github.repository_owner == 'a'", undefined],
		["github.repository == inputs.a", undefined],
		["startsWith(github.repository, 'a/') && endsWith(github.repository, 'b')", undefined],
		["endsWith(github.event.pull_request.head.repo.full_name, '/b')", undefined],
		["github.event.pull_request.head.repo.name == 'b'", undefined],
	])("if: %s", async (condition, triggers) => {
		const files = workflow(`if: "${condition}"\nruns-on: x\ncontainer: y`, "[push, pull_request]");
		expect(projectsOf(await collectFiles(files))[0]?.triggers_without_forks).toEqual(triggers);
	});

	test("where it is no longer than a guard is", async () => {
		const closedFor = async (length: number) => {
			const guard = `${same} && github.actor != ''`;
			const condition = `${guard.slice(0, -1)}${"x".repeat(length - guard.length)}'`;
			const files = workflow(`if: "${condition}"\nruns-on: x\ncontainer: y`, "pull_request");
			return projectsOf(await collectFiles(files))[0]?.triggers_without_forks;
		};
		expect(await closedFor(2000)).toEqual(["pull_request"]);
		expect(await closedFor(2001)).toBeUndefined();
	});

	test("from what it calls, unless another calls it without one", async () => {
		const called = { ".github/workflows/b.yml": "on: workflow_call\njobs:\n  b:\n    runs-on: x\n    container: y\n" };
		const closed = workflow(`if: ${same}\nuses: ./.github/workflows/b.yml`, "pull_request");
		const open = "on: pull_request\njobs:\n  c:\n    uses: ./.github/workflows/b.yml\n";
		const without = projectsOf(await collectFiles({ ...closed, ...called }))[0];
		expect(without?.triggers_without_forks).toEqual(["pull_request"]);
		const both = projectsOf(await collectFiles({ ...closed, ...called, ".github/workflows/c.yml": open }))[0];
		expect(both?.triggers).toEqual(["workflow_call", "pull_request"]);
		expect(both?.triggers_without_forks).toBeUndefined();
	});
});

describe("a job's container", () => {
	test.each([
		[
			"a text",
			"container: node:20",
			{ image: { ref: "node:20", registry: "docker.io", repository: "library/node", tag: "20" } },
		],
		[
			"with its scheme",
			"container: docker://node:20",
			{ image: expect.objectContaining({ repository: "library/node" }) },
		],
		[
			"quotes in options",
			'container: {image: x, options: "--health-cmd \\"a b\\" --user root"}',
			{ user: "root", healthcheck: { test: ["CMD-SHELL", "a b"] } },
		],
		[
			"single quotes in options are no quotes",
			"container: {image: x, options: \"--label 'a b'\"}",
			{ options: expect.objectContaining({ positional: "b'" }) },
		],
		[
			"a positional word in options",
			'container: {image: x, options: "--privileged evil/img --rm"}',
			{
				privileged: true,
				image: expect.objectContaining({ ref: "evil/img" }),
				command: ["--rm", "x"],
				options: expect.objectContaining({ positional: "evil/img", image: "x" }),
			},
		],
		["a port that is two words", "container: {image: x, ports: ['80:80 --privileged']}", { privileged: true }],
		[
			"a flag that docker does not know",
			"container: {image: x, options: --nonsense}",
			{ options: expect.objectContaining({ invalid: expect.any(String) }) },
		],
		[
			"keys nobody knows",
			"container: {image: x, snapshot: y}\nsnapshot: z",
			{ image: expect.objectContaining({ ref: "x" }) },
		],
		[
			"env",
			"container: {image: x, env: {A: 1, B: '${{ secrets.B }}'}}",
			{
				environment: [
					{ name: "A", from: "literal", value: "1" },
					{ name: "B", from: "runtime" },
				],
				unknown: [["environment", 1, "value"]],
			},
		],
		[
			"env beside -e in options",
			"container: {image: x, options: -e A=1, env: {B: 2}}",
			{
				environment: [
					{ name: "A", value: "1", from: "literal" },
					{ name: "B", from: "literal", value: "2" },
				],
			},
		],
	])("%s", async (_why, job, expected) => {
		const [container] = containersOf(await collectFiles(workflow(`runs-on: x\n${job}`)));
		expect(container).toMatchObject({ name: "a", origin: "job", profile: "ci", ...expected });
	});

	test.each([
		["/a:/b:ro", { source: "/a", target: "/b", read_only: true }],
		["/a:/b:RO", { source: "/a", target: "/b", read_only: true }],
		["/a:/b:z", { source: "/a", target: "/b", read_only: false }],
		["data:/b", { type: "volume", source: "data", target: "/b" }],
		["/b", { type: "volume", target: "/b" }],
	])("a volume %s is read as the runner reads it", async (volume, mount) => {
		const [container] = containersOf(
			await collectFiles(workflow(`runs-on: x\ncontainer: {image: y, volumes: ["${volume}"]}`)),
		);
		expect(container?.mounts?.[0]).toMatchObject(mount);
	});

	test("gets the runner's socket and checkout; a service does not", async () => {
		const collected = await collectFiles(workflow("runs-on: x\ncontainer: y\nservices: {db: {image: postgres:17}}"));
		const [job, service] = containersOf(collected);
		expect(job?.mounts?.map(({ source, origin }) => [source, origin])).toEqual([
			["/var/run/docker.sock", "runner"],
			[".", "runner"],
		]);
		expect(service?.mounts).toBeUndefined();
		expect(service?.networks).toEqual([{ name: "github_network", aliases: ["db"] }]);
		expect(projectsOf(collected)[0]?.networks).toEqual([{ name: "github_network", driver: "bridge", implicit: true }]);
	});

	test("that is empty is none", async () => {
		const collected = await collectFiles(
			workflow("runs-on: x\nstrategy: {matrix: {image: ['', alpine]}}\ncontainer: ${{ matrix.image }}"),
		);
		expect(containersOf(collected).map(({ image }) => image?.ref)).toEqual(["alpine"]);
	});

	test("is one for each value of the matrix that it reads, the rows told apart", async () => {
		const collected = await collectFiles(
			workflow(
				"strategy:\n  matrix:\n    os: [x, y]\n    include:\n      - {os: x, image: a, opts: --privileged}\n      - {os: y, image: b, opts: ''}\nruns-on: ${{ matrix.os }}\ncontainer:\n  image: ${{ matrix.image }}\n  options: ${{ matrix.opts }}",
			),
		);
		expect(containersOf(collected).map(({ image, privileged, variant }) => [image?.ref, privileged, variant])).toEqual([
			["a", true, 0],
			["b", undefined, 1],
		]);
		expect(whereIs(collected, 0, ["containers", 0, "privileged"])).toEqual([
			".github/workflows/a.yml:8:37 --privileged",
			".github/workflows/a.yml:13:16 ${{ matrix.opts }}",
		]);
	});

	test("through an anchor has the alias on its way", async () => {
		const collected = await collectFiles({
			".github/workflows/a.yml":
				"on: push\njobs:\n  a:\n    runs-on: x\n    container: &c {image: y, options: --privileged}\n  b:\n    runs-on: x\n    container: *c\n",
		});
		expect(containersOf(collected).map(({ name, privileged }) => [name, privileged])).toEqual([
			["a", true],
			["b", true],
		]);
		expect(whereIs(collected, 1, ["containers", 0, "privileged"])[0]).toBe(".github/workflows/a.yml:5:39 --privileged");
	});

	test("declares its class in a comment", async () => {
		const collected = await collectFiles(workflow("runs-on: x\n# bulkhead: class=untrusted-code\ncontainer: y"));
		expect(containersOf(collected)[0]?.declared).toEqual({ class: "untrusted-code" });
	});
});

test("a service may have a command and an entrypoint", async () => {
	const job = 'runs-on: x\nservices:\n  db: {image: y, command: a "b c", entrypoint: /e}\n  short: postgres';
	const [db, short] = containersOf(await collectFiles(workflow(job)));
	expect(db).toMatchObject({ origin: "job-service", command: ["a", "b c"], entrypoint: ["/e"] });
	expect(short).toMatchObject({ name: "short", image: { repository: "library/postgres" } });
});

test("docker:// steps, also in parallel blocks", async () => {
	const steps =
		"runs-on: x\nsteps:\n  - id: one\n    uses: docker://alpine:3\n    with: {args: a 'b', entrypoint: /e}\n    env: {A: b}\n  - parallel:\n      - {name: Two, uses: 'docker://busybox'}\n      - run: docker run debian:13";
	const containers = containersOf(await collectFiles(workflow(steps)));
	expect(containers).toMatchObject([
		{
			name: "one",
			origin: "docker-uses",
			image: { tag: "3" },
			entrypoint: ["/e"],
			command: ["a", "'b'"],
			environment: [{ name: "A" }],
		},
		{ name: "Two", origin: "docker-uses", image: { repository: "library/busybox" } },
		{ origin: "command", image: { tag: "13" } },
	]);
	expect(containers[0]?.mounts?.[0]).toMatchObject({ source: "/var/run/docker.sock", origin: "runner" });
});

test("published actions that only call docker", async () => {
	const steps =
		"runs-on: x\nsteps:\n  - uses: docker/build-push-action@v6\n    with: {context: ., network: host, allow: security.insecure, tags: 'app:1'}\n  - uses: docker/build-push-action@v6\n    with: {context: ., push: true}\n  - uses: addnab/docker-run-action@v3\n    with: {image: 'app:1', options: '--privileged -v /:/host'}";
	const collected = await collectFiles(workflow(steps));
	expect(containersOf(collected)).toMatchObject([
		{ name: "app:1", build: { network: "host", entitlements: ["security.insecure"] } },
		{
			image: { ref: "app:1", built: true },
			privileged: true,
			mounts: [{ source: "/var/run/docker.sock" }, { source: "/", target: "/host" }],
		},
	]);
	expect(whereIs(collected, 0, ["containers", 1, "privileged"])[0]).toBe(".github/workflows/a.yml:11:42 --privileged");
});

test("an action that mounts the engine's socket by itself, where it is used", async () => {
	const steps =
		"runs-on: x\nsteps:\n  - uses: uraimo/run-on-arch-action@v2\n    with: {arch: aarch64, distro: x, dockerRunArgs: '--privileged -v \"${PWD}/a:/a\"'}\n  - uses: addnab/docker-run-action@v3\n    with: {image: 'a:1'}";
	const collected = await collectFiles(workflow(steps));
	const socket = { source: "/var/run/docker.sock", target: "/var/run/docker.sock" };
	const [built, given] = containersOf(collected);
	expect(built).toMatchObject({ name: "uraimo/run-on-arch-action@v2", privileged: true, mounts: [socket] });
	expect(built?.unknown).toContainEqual(["image"]);
	expect(given).toMatchObject({ image: { ref: "a:1" }, mounts: [socket] });
	expect(whereIs(collected, 0, ["containers", 1, "mounts", 0])[0]).toBe(
		".github/workflows/a.yml:8:15 addnab/docker-run-action@v3",
	);
});

test("actions with inputs for volumes, parameters and entitlements", async () => {
	const steps =
		"runs-on: x\nsteps:\n  - uses: kohlerdominik/docker-run-action@v2\n    with:\n      image: a:1\n      volumes: |\n        /:/host\n        data:/y\n      default_network: host\n  - uses: mosteo-actions/docker-run@v1\n    with: {image: 'b:1', params: --privileged}\n  - uses: docker/bake-action@v6\n    with:\n      targets: image\n      allow: |\n        network.host\n        fs.read=/tmp";
	const [first, second, third] = containersOf(await collectFiles(workflow(steps)));
	expect(first).toMatchObject({ network_mode: { mode: "host" }, mounts: [{ source: "/" }, { source: "data" }] });
	expect(second).toMatchObject({ image: { ref: "b:1" }, privileged: true });
	expect(third).toMatchObject({ name: "image" });
	expect(third?.build).toEqual({ entitlements: ["network.host"] });
});

test("an action that starts a Compose project", async () => {
	const steps =
		'runs-on: x\nsteps:\n  - uses: hoverkraft-tech/compose-action@v2\n    with: {compose-file: "a.yml\\nb.yml", compose-flags: --profile x, services: web}\n  - uses: isbang/compose-action@v1\n    with: {compose-file: ./c.yml, cwd: ./sub}';
	const { composeCommands } = await collectFiles(workflow(steps));
	expect(composeCommands).toMatchObject([
		{ action: "up", files: ["a.yml", "b.yml"], profiles: ["x"], services: ["web"], directory: "" },
		{ action: "up", files: ["sub/c.yml"], directory: "sub" },
	]);
});

test("options of an action that are several lines are several words", async () => {
	const step =
		"  - uses: addnab/docker-run-action@v3\n    with:\n      image: a:1\n      options: |\n        --privileged\n        -v /:/host\n";
	const collected = await collectFiles(workflow(`runs-on: x\nsteps:\n${step}`));
	expect(containersOf(collected)).toMatchObject([
		{ privileged: true, mounts: [{ source: "/var/run/docker.sock" }, { source: "/", target: "/host" }] },
	]);
	expect(collected.diagnostics.filter(({ kind }) => kind === "invalid")).toEqual([]);
});

test("a plain build makes no container, but its tags are known to be built", async () => {
	const steps =
		"runs-on: x\nsteps:\n  - uses: docker/build-push-action@v6\n    with: {context: ., build-args: 'A=${{ matrix.a }}', tags: 'app:${{ matrix.a }}'}\n  - run: docker run app:2\n  - run: docker run app:3\nstrategy: {matrix: {a: [1, 2]}}";
	expect(containersOf(await collectFiles(workflow(steps)))).toMatchObject([
		{ image: { ref: "app:2", built: true } },
		{ image: { ref: "app:3" } },
	]);
});

test("a job of thousands of containers is judged as far as it is looked at, and says so", async () => {
	const script = Array.from({ length: 2100 }, (_, index) => `docker run image${index}`).join("\n");
	const collected = await collectFiles({ "run.sh": script });
	expect(containersOf(collected)).toHaveLength(1000);
	expect(collected.diagnostics).toMatchObject([{ kind: "limit", level: "error" }]);
});

test("defaults of workflow and job hold for steps", async () => {
	const collected = await collectFiles({
		".github/workflows/a.yml":
			"on: push\nenv: {IMG: alpine}\ndefaults: {run: {working-directory: sub}}\njobs:\n  a:\n    runs-on: x\n    env: {TAG: '3'}\n    steps:\n      - run: docker run -v ./d:/d -v $PWD:/w $IMG:$TAG\n      - run: docker run $IMG\n        env: {IMG: '${{ github.ref }}'}\n      - run: docker run x\n        shell: python\n",
	});
	expect(containersOf(collected)).toMatchObject([
		{ name: "alpine:3", mounts: [{ source: "./d" }, { source: "./sub" }] },
		{ unknown: [["image"]], expressions: [{ field: "image", contexts: ["github.ref"] }] },
	]);
});

/** What the first container of a job is given of its flags. */
async function flagsOf(files: Record<string, string>): Promise<readonly string[]> {
	return containersOf(await collectFiles(files)).map(({ privileged, read_only }) =>
		[privileged === true ? "privileged" : "", read_only === true ? "read-only" : ""].join(""),
	);
}

describe("a variable is a text, whatever is written", () => {
	test.each([
		["P: false", "env.P", "privileged"],
		["P: true", "env.P == 'true'", "privileged"],
		["P: true", "env.P == true", ""],
		["P: ''", "env.P", ""],
		["P: 1.0", "env.P == '1'", "privileged"],
	])("env: {%s}, %s", async (env, condition, expected) => {
		const run = `docker run \${{ ${condition} && '--privileged' || '' }} alpine`;
		expect(await flagsOf(workflow(`runs-on: x\nenv: {${env}}\nsteps:\n  - run: ${run}`))).toEqual([expected]);
	});
});

describe("outputs of jobs", () => {
	/** The images of a job that needs others, whose outputs these are. */
	const imagesOf = async (image: string, outputs: Record<string, string>, more = "") => {
		const jobs = Object.entries(outputs).map(
			([id, output]) => `  ${id}:\n    runs-on: x\n    outputs: {o: ${output}}\n${more}`,
		);
		const needing = `  z:\n    needs: [${Object.keys(outputs).join(", ")}]\n    runs-on: x\n    container: ${image}\n`;
		const files = { ".github/workflows/w.yml": `on: push\nenv: {I: "a:1"}\njobs:\n${jobs.join("")}${needing}` };
		return containersOf(await collectFiles(files)).map(({ image }) => image?.ref);
	};
	const asked = (id: string) => `\${{ needs.${id}.outputs.o }}`;

	test.each([
		["written out", asked("a"), { a: "'alpine:3'" }, ["alpine:3"]],
		["number", `a:${asked("a")}`, { a: "3" }, ["a:3"]],
		["variable", asked("a"), { a: '"${{ env.I }}"' }, ["a:1"]],
		["object", `"\${{ fromJSON(needs.a.outputs.o).image }}"`, { a: `'{"image": "b:2"}'` }, ["b:2"]],
		["of another job", asked("b"), { a: "'alpine:3'", b: `"${asked("a")}"` }, ["alpine:3"]],
		["of a step", asked("a"), { a: '"${{ steps.s.outputs.o }}"' }, [undefined]],
		["of a matrix", asked("a"), { a: '"${{ matrix.i }}"' }, [undefined]],
		["of each other", asked("a"), { a: `"${asked("b")}"`, b: `"${asked("a")}"` }, [undefined]],
		["of no job", asked("x"), { a: "'alpine:3'" }, [undefined]],
	])("are known as far as they are written: %s", async (_why, image, outputs, expected) => {
		expect(await imagesOf(image, outputs)).toEqual(expected);
	});

	test("are followed a hundred jobs deep", async () => {
		const output = (index: number) => (index === 0 ? "'alpine:3'" : `"${asked(`j${index - 1}`)}"`);
		const chain = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`j${index}`, output(index)]));
		expect(await imagesOf(asked("j99"), chain)).toEqual(["alpine:3"]);
		expect(await imagesOf(asked("j100"), chain)).toEqual([undefined]);
	});

	test("that double with each job stay short", async () => {
		const outputs = Array.from({ length: 40 }, (_, index): [string, string] => [
			`j${index}`,
			index === 0 ? "'0123456789'" : `"${asked(`j${index - 1}`)}${asked(`j${index - 1}`)}"`,
		]);
		expect(await imagesOf(asked("j3"), Object.fromEntries(outputs))).toEqual(["0123456789".repeat(8)]);
		expect(await imagesOf(asked("j39"), Object.fromEntries(outputs))).toEqual([undefined]);
	});
});

test("steps of an action give on as those of a job, and some never run", async () => {
	const steps = [
		"{id: e, run: 'echo engine=podman >> $GITHUB_OUTPUT', shell: bash}",
		"{run: 'echo ENGINE=nerdctl >> $GITHUB_ENV', shell: bash}",
		"{run: '${{ steps.e.outputs.engine }} run a:1', shell: bash}",
		"{run: '$ENGINE run b:1', shell: bash}",
		"{if: false, run: docker run c:1, shell: bash}",
		"{if: github.event_name == 'push', run: docker run d:1, shell: bash}",
	];
	const found = await collectFiles({
		"a/action.yml": `runs:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step}\n`).join("")}`,
	});
	expect(containersOf(found).map(({ image, engine }) => [image?.ref, engine?.tool])).toEqual([
		["a:1", "podman"],
		["b:1", "nerdctl"],
		["d:1", undefined],
	]);
	expect(found.diagnostics.map(({ kind, level }) => [kind, level])).toEqual([["skipped", "info"]]);
});

test.each([
	["nick-fields/retry@v3", "command: docker run --privileged a:1", ["a:1"]],
	["Nick-Fields/Retry@0842359", "command: |\n    set -e\n    docker run --privileged $I", ["a:1"]],
	["nick-fields/retry@v3", "command: ./x\n  on_retry_command: docker run a:1", ["a:1"]],
	["nick-invision/retry@v2", "command: x\n  shell: bash\n  new_command_on_retry: docker run a:1", ["a:1"]],
	["nick-fields/retry@v3", "command: docker run a:1\n  shell: python", []],
	["Wandalen/wretry.action@v3", "command: docker run a:1", ["a:1"]],
	["ReactiveCircus/android-emulator-runner@v2", "script: |\n    ./x\n    docker run a:1", ["a:1"]],
	["JarvusInnovations/background-action@v1", "run: docker run a:1 &", ["a:1"]],
	["cypress-io/github-action@v6", "build: docker run a:1\n  start: docker run b:1", ["a:1", "b:1"]],
	["other/retry@v3", "command: docker run a:1", []],
])("a script that %s is given is run: %s", async (uses, inputs, images) => {
	const step = `  - uses: ${uses}\n    with:\n${`  ${inputs}`.replace(/^/gm, "    ")}`;
	const found = await collectFiles(workflow(`runs-on: x\nenv: {I: "a:1"}\nsteps:\n${step}`));
	expect(containersOf(found).map(({ image }) => image?.ref)).toEqual(images);
});

describe("what a step gives on to those behind it", () => {
	const write = (script: string) => `  - id: e\n    run: |\n${script.replace(/^/gm, "      ")}`;
	const run = "  - run: $ENGINE run --privileged a:1";
	const output = "  - run: ${{ steps.e.outputs.engine }} run --privileged a:1";

	test.each([
		["written out", 'echo "ENGINE=podman" >> "$GITHUB_ENV"', run, ["podman"]],
		["by tee", "echo ENGINE=podman | tee -a $GITHUB_ENV", run, ["podman"]],
		["in a block", '{\n  echo "A=b"\n  echo "ENGINE=nerdctl"\n} >> "${GITHUB_ENV}"', run, ["nerdctl"]],
		["by a variable", 'E=podman\nprintf "ENGINE=%s\\n" "$E" >> $GITHUB_ENV', run, ["podman"]],
		[
			"by branches",
			'if command -v podman; then E=podman; else E=docker; fi\necho "ENGINE=$E" >> $GITHUB_ENV',
			run,
			["podman", undefined],
		],
		[
			"in branches",
			"if [ -z $X ]; then echo ENGINE=podman >> $GITHUB_ENV; else echo ENGINE=docker >> $GITHUB_ENV; fi",
			run,
			["podman", undefined],
		],
		[
			"to a context",
			"echo ENGINE=podman >> $GITHUB_ENV",
			"  - run: ${{ env.ENGINE }} run --privileged a:1",
			["podman"],
		],
		["as an output", "echo engine=podman >> $GITHUB_OUTPUT", output, ["podman"]],
		[
			"as an output, by a variable",
			"echo engine=podman >> $GITHUB_OUTPUT",
			'  - run: $E run --privileged a:1\n    env: {E: "${{ steps.e.outputs.engine }}"}',
			["podman"],
		],
		[
			"to what the step itself sets otherwise",
			"echo ENGINE=podman >> $GITHUB_ENV",
			`${run}\n    env: {ENGINE: echo}`,
			[],
		],
		["as another output", "echo engine=podman >> $GITHUB_OUTPUT", output.replace("steps.e", "steps.f"), []],
		["to another file", "echo ENGINE=podman >> env", run, []],
		["what nobody knows", 'echo "ENGINE=$(cat docker)" >> $GITHUB_ENV', run, []],
		["more than a command", "echo ENGINE=podman run --privileged >> $GITHUB_ENV", "  - run: $ENGINE a:1", ["podman"]],
	])("%s", async (_why, script, step, engines) => {
		const found = await collectFiles(workflow(`runs-on: x\nsteps:\n${write(script)}\n${step}`));
		const containers = containersOf(found);
		expect(containers.map(({ engine }) => engine?.tool)).toEqual(engines);
		expect(containers.every(({ privileged }) => privileged === true)).toBe(true);
	});

	test.each([
		["flags", 'echo "OPTS=--privileged" >> $GITHUB_ENV', "- run: docker run $OPTS a:1", ["a:1", true]],
		[
			"an output",
			'P=--privileged\necho "opts=$P" >> "$GITHUB_OUTPUT"',
			"- run: docker run ${{ steps.e.outputs.opts }} a:1",
			["a:1", true],
		],
		["an image", "echo IMAGE=a:1 >> $GITHUB_ENV", "- run: docker run ${{ env.IMAGE }}", ["a:1", undefined]],
		[
			"an input of an action",
			"echo i=a:1 >> $GITHUB_OUTPUT",
			'- uses: mosteo-actions/docker-run@v1\n    with: {image: "${{ steps.e.outputs.i }}"}',
			["a:1", undefined],
		],
		[
			"a variable of the step",
			"echo i=a:1 >> $GITHUB_OUTPUT",
			'- run: docker run $I\n    env: {I: "${{ steps.e.outputs.i }}"}',
			["a:1", undefined],
		],
		["what nobody knows", 'echo "OPTS=$(cat x)" >> $GITHUB_ENV', "- run: docker run $OPTS -d a:1", ["a:1", undefined]],
	])("for a command of ours: %s", async (_why, script, step, [image, privileged]) => {
		const found = await collectFiles(workflow(`runs-on: x\nsteps:\n${write(script)}\n  ${step}`));
		expect(containersOf(found).map((one) => [one.image?.ref, one.privileged])).toEqual([[image, privileged]]);
	});

	test("is shown where the step writes it", async () => {
		const script = 'echo "OPTS=--privileged" >> $GITHUB_ENV';
		const found = await collectFiles(workflow(`runs-on: x\nsteps:\n${write(script)}\n  - run: docker run $OPTS a:1`));
		expect(whereIs(found, 0, ["containers", 0, "privileged"])).toEqual([
			".github/workflows/a.yml:8:22 --privileged",
			".github/workflows/a.yml:9:25 $OPTS",
		]);
	});
});

describe("variables", () => {
	const imagesOf = async (job: string) =>
		containersOf(await collectFiles(workflow(job))).map(({ image }) => image?.ref);

	test.each(["docker run ${{ env.I }}", "docker run $I"])("of a job read its matrix: %s", async (run) => {
		const job = `runs-on: x\nstrategy: {matrix: {i: ["a:1", "b:1"]}}\nenv: {I: "\${{ matrix.i }}"}\nsteps:\n  - run: ${run}`;
		expect(await imagesOf(job)).toEqual(["a:1", "b:1"]);
	});

	test.each(["docker run ${{ env.I }}", "docker run $I"])("may come all by one expression: %s", async (run) => {
		const job = `runs-on: x\nstrategy: {matrix: {e: [{I: "a:1"}, {I: "b:1"}]}}\nenv: \${{ matrix.e }}\nsteps:\n  - run: ${run}`;
		expect(await imagesOf(job)).toEqual(["a:1", "b:1"]);
	});

	test.each([
		["of the workflow", "$A run a:1", ["a:1"]],
		["of the job", "exec ${B} run a:1", ["a:1"]],
		["of the step", "${C:-docker} run a:1", ["a:1"]],
		["by the matrix", "sudo $D run a:1", ["a:1", "a:1"]],
		["with more than its name", "$E a:1", ["a:1"]],
		["in a script in a script", "sh -c '$B run a:1'", ["a:1"]],
		["in PowerShell", "'& $env:B run a:1'\n    shell: pwsh", ["a:1"]],
		["as the name of an image only", "echo $I run a:1", []],
		["in a longer name", "$BB run a:1", []],
	])("may hold the command: %s", async (_why, run, images) => {
		const collected = await collectFiles({
			".github/workflows/a.yml": [
				"on: push",
				"env: {A: docker}",
				"jobs:",
				"  a:",
				"    runs-on: x",
				"    strategy: {matrix: {d: [docker, podman]}}",
				"    env: {B: podman, D: '${{ matrix.d }}', I: docker.io/a/b}",
				"    steps:",
				"      - env: {C: nerdctl, E: docker run}",
				`        run: ${run.replaceAll("\n", "\n    ")}`,
				"",
			].join("\n"),
		});
		expect(containersOf(collected).map(({ image }) => image?.ref)).toEqual(images);
	});

	test("of a step do not see each other", async () => {
		const job =
			'runs-on: x\nenv: {A: "a:1"}\nsteps:\n  - run: docker run $B\n    env: &env {A: "x:1", B: "${{ env.A }}"}\n  - uses: docker://c\n    env: *env';
		const containers = containersOf(await collectFiles(workflow(job)));
		expect(containers).toMatchObject([
			{ image: { ref: "a:1" } },
			{
				environment: [
					{ name: "A", value: "x:1" },
					{ name: "B", value: "a:1" },
				],
			},
		]);
	});

	test("and credentials of a container may come by one expression, or be unknown", async () => {
		const container =
			'{image: x, env: "${{ fromJSON(\'{\\"A\\": \\"1\\"}\') }}", credentials: \'${{ fromJSON(needs.a.outputs.b) }}\'}';
		expect(containersOf(await collectFiles(workflow(`runs-on: x\ncontainer: ${container}`)))).toMatchObject([
			{ environment: [{ name: "A", value: "1" }], unknown: [["credentials"]] },
		]);
	});
});

test("services that only run time knows may be anything", async () => {
	const collected = await collectFiles(workflow("runs-on: x\nservices: ${{ fromJSON(needs.a.outputs.b) }}"));
	expect(containersOf(collected)).toMatchObject([{ name: "services", origin: "job-service", unknown: [[]] }]);
});

test.each([
	[
		"a variable",
		"env: {O: \"${{ vars.a && '--read-only' || '--privileged' }}\"}\nsteps:\n  - run: docker run $O alpine",
	],
	[
		"an input of a published action",
		"steps:\n  - uses: addnab/docker-run-action@v3\n    with: {Image: alpine, options: \"${{ vars.a && '--read-only' || '--privileged' }}\"}",
	],
])("each value that %s may have is judged", async (_what, steps) => {
	expect(await flagsOf(workflow(`runs-on: x\n${steps}`))).toEqual(["read-only", "privileged"]);
});

test("each value that an argument may have is judged; inputs have no case", async () => {
	const steps = "steps:\n  - uses: docker://x\n    with: {ARGS: \"${{ vars.a && 'b' || 'c' }}\", entryPoint: /d}";
	expect(containersOf(await collectFiles(workflow(`runs-on: x\n${steps}`)))).toMatchObject([
		{ command: ["b"], entrypoint: ["/d"] },
		{ command: ["c"], entrypoint: ["/d"] },
	]);
});

test("more values than are read are told where the script starts something", async () => {
	const choice = `{workflow_dispatch: {inputs: {i: {type: choice, options: [${"abcdefghijk".split("").join(", ")}]}}}}`;
	const told = async (run: string) => {
		const job = `runs-on: ubuntu-latest\nenv: {I: "${"${{ inputs.i }}"}"}\nsteps:\n  - run: ${run}`;
		const candidates = [{ path: ".github/workflows/a.yml", kind: "workflow" as const }];
		const found = await collect(treeOf(workflow(job, choice)), candidates, { limits: { "script-ways": 8 } });
		return found.diagnostics.map(({ kind }) => kind);
	};
	expect(await told("docker run $I")).toEqual(["limit"]);
	expect(await told("skopeo delete docker://$I")).toEqual([]);
});

describe("inputs", () => {
	const flag = "${{ inputs.p && '--privileged' || '--read-only' }}";
	const called = (inputs: string, given: string) => ({
		".github/workflows/a.yml": `on: push\njobs:\n  c:\n    uses: ./.github/workflows/b.yml\n    with: {${given}}\n`,
		".github/workflows/b.yml": `on: {workflow_call: {inputs: {p: ${inputs}}}}\njobs:\n  j:\n    runs-on: x\n    container: {image: x, options: "${flag} --rm"}\n`,
	});
	const action = (inputs: string, given: string) => ({
		...workflow(`runs-on: x\nsteps:\n  - uses: ./a\n    with: ${given}`),
		"a/action.yml": `inputs: {p: ${inputs}}\nruns:\n  using: composite\n  steps:\n    - run: docker run ${flag} x\n      shell: bash\n`,
	});

	test.each([
		["{type: boolean}", "p: false", "read-only"],
		["{type: boolean}", "p: true", "privileged"],
		["{type: boolean}", "", "read-only"],
		["{type: boolean, default: true}", "", "privileged"],
		["{type: number}", "", "read-only"],
		["{type: string}", "p: false", "privileged"],
		["{type: string, default: false}", "", "privileged"],
	])("of a workflow have a type: %s, given {%s}", async (inputs, given, expected) => {
		expect(await flagsOf(called(inputs, given))).toEqual([expected]);
	});

	test.each([
		["{}", "{p: false}", "privileged"],
		["{}", "{p: ''}", "read-only"],
		["{default: false}", "{}", "privileged"],
		["{type: boolean, default: false}", "{}", "privileged"],
		["{}", '"${{ fromJSON(\'{\\"p\\": 0}\') }}"', "privileged"],
	])("of an action are texts: %s, given %s", async (inputs, given, expected) => {
		expect(await flagsOf(action(inputs, given))).toEqual([expected]);
	});
});

describe("what is called is judged where it is defined", () => {
	const action = (run: string, inputs = "") =>
		`name: x\n${inputs}runs:\n  using: composite\n  steps:\n    - run: ${run}\n      shell: bash\n`;
	const caller = (uses: string, more = "") =>
		workflow(`runs-on: self-hosted\nsteps:\n  - uses: ${uses}\n${more}`, "pull_request_target");

	test.each(["./.github/actions/x", "$/.github/actions/x"])("a composite action, called as %s", async (uses) => {
		const collected = await collectFiles({
			...caller(uses, "    with: {flag: --privileged}"),
			".github/actions/x/action.yml": action("docker run ${{ inputs.flag }} alpine", "inputs: {flag: {default: ''}}\n"),
		});
		expect(projectsOf(collected)).toMatchObject([
			{
				name: ".github/actions/x/action.yml",
				target: "self-hosted",
				triggers: ["pull_request_target"],
				containers: [{ privileged: true }],
			},
		]);
		expect(whereIs(collected, 0, ["containers", 0, "privileged"])).toEqual([
			".github/actions/x/action.yml:6:23 ${{ inputs.flag }}",
			`.github/workflows/a.yml:6:15 ${uses}`,
			".github/workflows/a.yml:7:22 --privileged",
		]);
	});

	test("nobody calls it: its defaults count", async () => {
		const collected = await collectFiles({
			"action.yml": action("docker run ${{ inputs.f }} a", "inputs: {f: {default: --privileged}}\n"),
		});
		expect(containersOf(collected)[0]?.privileged).toBe(true);
		expect(projectsOf(collected)[0]).not.toHaveProperty("target");
	});

	test("an action that calls another", async () => {
		const collected = await collectFiles({
			...caller("./outer"),
			"outer/action.yml": "runs:\n  using: composite\n  steps:\n    - uses: ./inner\n      with: {image: alpine}\n",
			"inner/action.yml": action("docker run ${{ inputs.image }}", "inputs: {image: {required: true}}\n"),
		});
		expect(projectsOf(collected)).toMatchObject([
			{ name: "inner/action.yml", target: "self-hosted", containers: [{ image: { ref: "alpine" } }] },
		]);
	});

	test("two callers with the same inputs are one container", async () => {
		const collected = await collectFiles({
			...workflow("runs-on: x\nsteps:\n  - {uses: ./x}\n  - {uses: ./x}"),
			"x/action.yml": action("docker run alpine"),
		});
		expect(containersOf(collected)).toHaveLength(1);
		expect(whereIs(collected, 0, ["containers", 0])).toHaveLength(3);
	});

	test("actions that call each other end", async () => {
		const collected = await collectFiles({
			"a/action.yml": "runs: {using: composite, steps: [{uses: ./b}, {run: docker run x, shell: bash}]}\n",
			"b/action.yml": "runs: {using: composite, steps: [{uses: ./a}]}\n",
		});
		expect(containersOf(collected)).toHaveLength(1);
	});

	test("docker actions: from a Dockerfile, from an image, from nothing but a Dockerfile", async () => {
		const collected = await collectFiles({
			...workflow("runs-on: ubuntu-latest\nsteps: [{uses: ./bare}]"),
			"made/action.yml":
				"name: Made\nruns: {using: docker, image: Dockerfile, env: {A: b}, args: [x, '${{ inputs.y }}']}\n",
			"made/Dockerfile": "FROM alpine:3 AS a\nFROM a\nUSER root\n",
			"pulled/action.yaml": "runs: {using: docker, image: 'docker://ghcr.io/a/b:1'}\n",
			"bare/Dockerfile": "FROM debian:13\n",
		});
		expect(containersOf(collected)).toMatchObject([
			{ name: "./bare", origin: "docker-action", build: { dockerfile: "bare/Dockerfile", base: { tag: "13" } } },
			{ name: "Made", build: { dockerfile: "made/Dockerfile", base: { tag: "3" }, user: "root" }, command: ["x", "…"] },
			{ origin: "docker-action", image: { repository: "a/b" }, mounts: [{ origin: "runner" }, { origin: "runner" }] },
		]);
	});

	test("a docker action that says no arguments takes its caller's", async () => {
		const collected = await collectFiles({
			...workflow(
				'runs-on: x\nsteps:\n  - {uses: ./a, with: &with {args: "b c", entrypoint: /d}}\n  - {uses: ./own, with: *with}\n  - {uses: ./bare, with: *with}',
			),
			"a/action.yml": "runs: {using: docker, image: 'Docker://x'}\n",
			"own/action.yml": "runs: {using: docker, image: 'docker://x', args: [own], entrypoint: /own}\n",
			"bare/dockerfile": "FROM y\n",
		});
		expect(containersOf(collected)).toMatchObject([
			{ build: { dockerfile: "bare/dockerfile" }, command: ["b", "c"], entrypoint: ["/d"] },
			{ image: { ref: "x" }, command: ["b", "c"], entrypoint: ["/d"] },
			{ image: { ref: "x" }, command: ["own"], entrypoint: ["/own"] },
		]);
	});

	test("what is not in the tree is named", async () => {
		const { diagnostics } = await collectFiles(caller("./nowhere"));
		expect(diagnostics.map(({ level, kind, message }) => [level, kind, message])).toEqual([
			["info", "missing", '"./nowhere" is not in the tree'],
		]);
	});
});

test("one bad file costs the others nothing", async () => {
	const collected = await collectFiles({
		...workflow("runs-on: x\ncontainer: y"),
		".github/workflows/b.yml": "on: push\njobs:\n  a: [\n",
		".github/workflows/c.yml": "- a\n",
		"deep/action.yml": `runs: {using: composite, steps: ${"[".repeat(20_000)}\n`,
		".devcontainer/devcontainer.json": '{"image": }',
	});
	expect(containersOf(collected)).toHaveLength(1);
	expect(collected.files).toEqual([".github/workflows/a.yml"]);
	const errors = collected.diagnostics.filter(({ level }) => level === "error").map(({ place }) => place.source.path);
	expect([...new Set(errors)].sort()).toEqual([
		".devcontainer/devcontainer.json",
		".github/workflows/b.yml",
		".github/workflows/c.yml",
		"deep/action.yml",
	]);
});

test("a script that nests without end is a diagnostic", async () => {
	const { diagnostics } = await collectFiles({ "run.sh": `docker run ${"$(".repeat(30_000)}` });
	expect(diagnostics.length).toBeLessThan(2);
});

test("of events each counts once, and no more than there could be", async () => {
	const names = Array.from({ length: 20_000 }, (_, index) => `e${index}`);
	const files = workflow("runs-on: ubuntu-24.04\ncontainer: alpine:3", `[push, push, ${names.join(", ")}]`);
	expect(projectsOf(await collectFiles(files))).toMatchObject([{ triggers: ["push", ...names.slice(0, 99)] }]);
});
