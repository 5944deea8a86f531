import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { collectWorkflows } from "../../../src/collect/workflow/collect.ts";
import { discover } from "../../../src/discover.ts";
import type { Path, Project } from "../../../src/project.ts";
import { locationOf } from "../../../src/source.ts";
import { WorkTree } from "../../../src/tree/worktree.ts";
import { get, locate, toJson } from "../../../src/value.ts";

const shared = join(dirname(fileURLToPath(import.meta.url)), "../../../../shared/probes");

async function collectFolder(folder: string) {
	const tree = await WorkTree.open(folder);
	return collectWorkflows(tree, discover(await tree.list(), { include: [], exclude: [] }));
}

const digest = `sha256:${"a".repeat(64)}`;

/** Project, container, path in it, what stands there, and at which line and column. */
const probes: readonly (readonly [string, string, number, Path, unknown, string])[] = [
	["host network in options", "p01-job-options-hostnet.yml/a", 0, ["network_mode"], { mode: "host" }, "9:26"],
	["its flag", "p01-job-options-hostnet.yml/a", 0, ["options", "flags", 0], "network", "9:16"],
	["digest", "p01-job-options-hostnet.yml/a", 0, ["image", "digest"], digest, "8:14"],
	["privileged in a folded block", "p03-service-options-privileged.yml/a", 0, ["privileged"], true, "11:11"],
	["the second line of the block", "p03-service-options-privileged.yml/a", 0, ["cap_add", 0], "ALL", "12:21"],
	["port on all interfaces", "p05-service-ports.yml/a", 0, ["ports", 0, "host_ip"], "", "11:13"],
	["port on all IPv4", "p05-service-ports.yml/a", 0, ["ports", 1, "host_ip"], "0.0.0.0", "12:13"],
	[
		"random host port",
		"p05-service-ports.yml/a",
		0,
		["ports", 2],
		{ host_ip: "", target: 6379, protocol: "tcp" },
		"13:13",
	],
	["matrix, first row", "p09-matrix-image.yml/a", 0, ["image", "ref"], "alpine", "9:19"],
	["matrix, second row", "p09-matrix-image.yml/a", 1, ["image", "ref"], "debian:latest", "9:29"],
	["matrix, third row", "p09-matrix-image.yml/a", 2, ["image", "digest"], digest, "9:46"],
	["matrix, include", "p09-matrix-image.yml/a", 3, ["image", "ref"], "fedora:41", "11:21"],
	["format of nothing", "p09-matrix-image.yml/a", 4, ["image", "ref"], "postgres:", "16:16"],
	["literal leaf", "p11-options-expression.yml/a", 0, ["privileged"], true, "13:36"],
	["wholly unknown", "p11-options-expression.yml/b", 0, ["unknown"], [[]], "18:5"],
	["literal password", "p13-credentials.yml/a", 0, ["credentials", "password"], "hunter2-literal", "11:19"],
	["env of the job container", "p13-credentials.yml/a", 0, ["environment", 0, "value"], "sup3rs3cret", "13:22"],
	["env of a service", "p13-credentials.yml/a", 1, ["environment", 0, "value"], "postgres", "18:30"],
	["image of the caller", "p16-reusable-callee.yml/a", 0, ["image", "ref"], "alpine:latest", "15:14"],
	["options of the caller", "p16-reusable-callee.yml/a", 0, ["privileged"], true, "16:16"],
	[
		"untrusted options",
		"p17-injection-docker.yml/a",
		0,
		["expressions", 0, "contexts"],
		["github.event.comment.body"],
		"9:16",
	],
	["docker run", "p17-injection-docker.yml/a", 1, ["image", "ref"], "alpine", "11:30"],
	["socket", "p19-selfhosted-priv.yml/a", 0, ["mounts", 0, "source"], "/var/run/docker.sock", "10:18"],
	["privileged", "p19-selfhosted-priv.yml/a", 0, ["privileged"], true, "9:16"],
];

const folder = join(shared, "workflows");

test.skipIf(!existsSync(folder))("the workflow probes give what they say, at the right place", async () => {
	const { projects, diagnostics, composeCommands } = await collectFolder(folder);
	expect(diagnostics).toEqual([]);
	for (const [why, name, index, path, value, at] of probes) {
		const project = projects.find(({ model }) => toJson(get(model, "name") ?? model) === `.github/workflows/${name}`);
		if (project === undefined) throw new Error(`there is no project ${name}`);
		const found = path.reduce<unknown>(
			(json, key) => (json as Record<string | number, unknown>)?.[key],
			(toJson(project.model) as Project).containers[index],
		);
		expect(found, why).toEqual(value);
		const { line, column } = locationOf(locate(project.model, ["containers", index, ...path]).place);
		expect(`${line}:${column}`, why).toBe(at);
	}
	const selfHosted = projects.map(({ model }) => toJson(model) as Project).find(({ name }) => name.includes("p19"));
	expect(selfHosted).toMatchObject({
		target: "self-hosted",
		triggers: ["pull_request_target"],
		runs_on: ["self-hosted"],
	});
	expect(composeCommands.map(({ files, startedBy }) => [files, startedBy.job])).toEqual([
		[["deploy/compose.yml"], "a"],
		[["a.yml", "b.yml"], "a"],
	]);
});

test.each([
	["g03-wf-run", "command", "8:27"],
	["g04-devcontainer", "devcontainer", "1:32"],
	["g06-action", "command", "7:23"],
])("the probe %s is found privileged", async (id, origin, at) => {
	const probe = join(shared, "compose", id);
	if (!existsSync(probe)) return;
	const { projects } = await collectFolder(probe);
	const [project] = projects;
	if (project === undefined) throw new Error("there is no project");
	expect((toJson(project.model) as Project).containers[0]).toMatchObject({ origin, privileged: true });
	const { line, column } = locationOf(locate(project.model, ["containers", 0, "privileged"]).place);
	expect(`${line}:${column}`).toBe(at);
});
