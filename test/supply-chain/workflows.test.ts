import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../..", import.meta.url).pathname;

type Step = {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
	readonly name?: string;
	readonly "timeout-minutes"?: number;
	readonly permissions?: unknown;
	readonly steps: readonly Step[];
};
type Workflow = {
	readonly on: unknown;
	readonly permissions?: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
};

const files = globSync(["{.github,examples}/**/*.{yml,yaml}", "action.yml"], { cwd: root }).sort();
const ours = files.filter((file) => file.startsWith(".github/workflows/"));
const examples = files.filter((file) => file.startsWith("examples/workflows/"));

function workflow(file: string): Workflow {
	return parse(readFileSync(join(root, file), "utf8")) as Workflow;
}

function steps(file: string): readonly Step[] {
	return Object.values(workflow(file).jobs).flatMap((job) => job.steps);
}

test("there are workflows of ours and examples to look at", () => {
	expect(ours).toContain(".github/workflows/release.yml");
	expect(examples.length).toBe(3);
});

test("every action is pinned by its commit, with its version beside it; alone ours, in examples, by its tag", () => {
	const uses = files.flatMap((file) =>
		Array.from(readFileSync(join(root, file), "utf8").matchAll(/^[ -]*uses: *(.*)$/gm), ([, used = ""]) => ({
			file,
			used,
		})),
	);
	expect(uses.length).toBeGreaterThan(10);
	const pinned = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
	const loose = uses.filter(({ used }) => !pinned.test(used));
	for (const { file, used } of loose) {
		if (file.startsWith("examples/")) expect(used, file).toMatch(/^OWNER\/bulkhead@v\d+( |$)/);
		else expect(used, file).toMatch(/^\.\/ #/);
	}
});

test("one commit stands for one version of an action, everywhere", () => {
	const pins = files.flatMap((file) =>
		Array.from(
			readFileSync(join(root, file), "utf8").matchAll(/uses: *([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40}) # (v\S+)/g),
			([, action, commit, version]) => ({ action, pin: `${commit} ${version}` }),
		),
	);
	const byAction = new Map<string | undefined, Set<string>>();
	for (const { action, pin } of pins) byAction.set(action, (byAction.get(action) ?? new Set()).add(pin));
	expect([...byAction].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

describe.each([...ours, ...examples])("%s", (file) => {
	test("gives its jobs no right that they do not name", () => {
		const { permissions, jobs } = workflow(file);
		if (ours.includes(file)) expect(permissions).toEqual({});
		for (const job of Object.values(jobs)) expect(job.permissions ?? permissions).toEqual(expect.any(Object));
		expect(JSON.stringify([permissions, jobs])).not.toMatch(/(read|write)-all/);
	});

	test("runs on nothing that runs a stranger's code with rights", () => {
		expect(JSON.stringify(workflow(file).on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
	});

	test("writes no expression into a script", () => {
		for (const { run = "" } of steps(file)) expect(run).not.toContain("${{");
	});

	test("installs nothing but by a lockfile, a hash or, of Go, a version", () => {
		for (const line of steps(file).flatMap(({ run = "" }) => run.split("\n"))) {
			expect(line).not.toMatch(/\bnpm (?:i|install|add|exec)\b|\bnpx (?!--no-install )|\b(?:curl|wget)\b/);
			if (/\bgo install\b/.test(line)) expect(line).toMatch(/@v\d+\.\d+\.\d+$/);
			if (/\bpip"? install\b/.test(line)) expect(line).toContain(" --require-hashes ");
		}
	});

	test("leaves no token in the checkout", () => {
		for (const { uses = "", with: inputs } of steps(file)) {
			if (uses.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
		}
	});

	test("ends by itself, on a named image of the runner", () => {
		for (const job of Object.values(workflow(file).jobs)) {
			expect(job).toMatchObject({ "runs-on": "ubuntu-24.04", "timeout-minutes": expect.any(Number) });
		}
	});
});

describe("the release", () => {
	const { jobs } = workflow(".github/workflows/release.yml");

	test("gives a right to write only to jobs that run no package and no script of ours but the one that names the tag", () => {
		const writing = Object.entries(jobs).filter(([, job]) => JSON.stringify(job.permissions).includes("write"));
		expect(writing.map(([name]) => name)).toEqual(["attest", "publish", "major"]);
		for (const [name, { steps: run }] of writing) {
			expect(JSON.stringify(run), name).not.toMatch(/npm|npx|\.ci\/run/);
		}
	});

	test("uses no cache, which another run may have written", () => {
		for (const { uses = "", with: inputs = {} } of steps(".github/workflows/release.yml")) {
			if (uses.startsWith("actions/setup-node@")) expect(inputs["package-manager-cache"]).toBe(false);
			if (uses.startsWith("actions/setup-go@")) expect(inputs.cache).toBe(false);
			expect(uses).not.toMatch(/^actions\/cache/);
		}
	});

	test("signs before it publishes, and publishes before it moves a tag", () => {
		const needs = Object.entries(jobs).map(([name, job]) => [name, (job as { readonly needs?: string }).needs]);
		expect(Object.fromEntries(needs)).toEqual({
			build: undefined,
			attest: "build",
			publish: "attest",
			major: "publish",
		});
	});
});
