import { expect, test } from "vitest";
import { collectCompose } from "../../../src/collect/compose/collect.ts";
import { hasComposeJobs, initContainerName, isContainerOf } from "../../../src/collect/compose/workloads.ts";
import { discover } from "../../../src/discover.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";
import { treeOf } from "../../tree.ts";

async function collect(files: Readonly<Record<string, string>>) {
	const tree = treeOf(files);
	const { projects, diagnostics } = await collectCompose(
		tree,
		discover(await tree.list(), { include: [], exclude: [] }),
	);
	// biome-ignore lint/suspicious/noExplicitAny: tests look into plain data
	const [project] = projects.map(({ model }) => toJson(model) as any);
	return { project, said: diagnostics.map(({ level, message }) => `${level}: ${message}`) };
}

test("a job is a container, with what it extends, reads and uses", async () => {
	const { project, said } = await collect({
		"compose.yaml": `
services:
  web: {image: web:1}
jobs:
  backup:
    extends: {file: base.yaml, service: tool}
    privileged: true
    env_file: [job.env]
    volumes: ["dumps:/dumps"]
    networks: [back]
    triggers: {schedule: ["0 3 * * *"]}
networks: {back: {internal: true}}
volumes: {dumps: {}}
`,
		"base.yaml": "services: {tool: {image: tool:2, user: root}}\n",
		"job.env": "TOKEN=x\n",
	});
	expect(said).toEqual([]);
	expect(project.containers.map(({ name, origin }: { name: string; origin: string }) => [name, origin])).toEqual([
		["web", "service"],
		["backup", "compose-job"],
	]);
	expect(project.containers[1]).toMatchObject({
		image: { ref: "tool:2" },
		user: "root",
		privileged: true,
		environment: [{ name: "TOKEN", value: "x" }],
		mounts: [{ type: "volume", source: "dumps" }],
		networks: [{ name: "back" }],
	});
	expect(project.networks.map(({ name }: { name: string }) => name).sort()).toEqual(["back", "default"]);
	expect(project.volumes).toMatchObject([{ name: "dumps" }]);
	expect(project.volumes[0].unused).toBeUndefined();
});

test("a file may have jobs only, and is told by what starts them", async () => {
	const jobs = "jobs: {migrate: {image: m:1, triggers: {manual: true}}}\n";
	expect((await collect({ "compose.yaml": jobs })).project.containers).toMatchObject([{ name: "migrate" }]);
	const workflow = "on: push\njobs: {build: {runs-on: x, steps: []}}\n";
	expect((await collect({ "templates/compose.yml": workflow })).project.containers).toEqual([]);
	const isJobs = (text: string) => parseYaml(new Source("x", text)).documents.map(hasComposeJobs);
	expect([jobs, workflow, "jobs: {}", "jobs: []", "services: {}"].map((text) => isJobs(text)[0])).toEqual([
		true,
		false,
		false,
		false,
		false,
	]);
});

test("an env file that a job lacks is said, and refuses nothing", async () => {
	const { project, said } = await collect({
		"compose.yaml": "jobs: {a: {image: x:1, env_file: no.env, triggers: {manual: true}}}\n",
	});
	expect(said).toEqual(["warning: env file no.env is not there"]);
	expect(project.incomplete).toBe(true);
});

test("what runs before a service starts is a container with what the service has", async () => {
	const { project } = await collect({
		"compose.yaml": `
services:
  db:
    image: postgres:17
    user: "999"
    cap_drop: [ALL]
    profiles: [dev]
    ports: ["5432:5432"]
    volumes: ["data:/var/lib/postgresql/data"]
    pre_start:
      - command: [chown, -R, "999", /var/lib/postgresql/data]
        user: root
        image: busybox:1
      - command: [prepare]
        privileged: true
        volumes: ["/var/run/docker.sock:/s", "scratch:/tmp"]
volumes: {data: {}, scratch: {}}
`,
	});
	expect(project.containers).toHaveLength(3);
	expect(project.containers[0].hooks).toBeUndefined();
	expect(project.containers[1]).toMatchObject({
		name: "db pre_start",
		origin: "init-container",
		profile: "development",
		image: { ref: "busybox:1" },
		user: "root",
		cap_drop: ["ALL"],
		command: ["chown", "-R", "999", "/var/lib/postgresql/data"],
		mounts: [{ source: "data", target: "/var/lib/postgresql/data", origin: "volumes_from" }],
		networks: [{ name: "default" }],
	});
	expect(project.containers[1].ports).toBeUndefined();
	expect(project.containers[2]).toMatchObject({
		name: "db pre_start 2",
		image: { ref: "postgres:17" },
		privileged: true,
		mounts: [{ source: "/var/run/docker.sock" }, { source: "scratch" }, { source: "data" }],
	});
	expect(project.volumes.map(({ unused }: { unused?: boolean }) => unused)).toEqual([undefined, undefined]);
});

test("the image of what runs before a service is the one that is built for it, unless it says another", async () => {
	const { project } = await collect({
		"compose.yaml":
			"services:\n  web:\n    build: {context: .}\n    pre_start: [{command: [a]}, {command: [b], image: tool:1}]\n",
		Dockerfile: "FROM base:1\nUSER app\n",
	});
	expect(project.containers[1].build).toMatchObject({ base: { ref: "base:1" }, user: "app" });
	expect(project.containers[2].build).toBeUndefined();
});

test("a container before a service is known by its name", () => {
	expect([0, 1].map((index) => isContainerOf("db", initContainerName("db", index)))).toEqual([true, true]);
	expect(isContainerOf("db", "db")).toBe(true);
	expect(isContainerOf("db", initContainerName("db2", 0))).toBe(false);
});
