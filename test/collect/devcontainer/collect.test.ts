import { describe, expect, test } from "vitest";
import { collectFiles, containersOf, projectsOf, whereIs } from "../memory-tree.ts";

const path = ".devcontainer/devcontainer.json";

describe("a dev container", () => {
	test.each([
		[
			"image and flags",
			'{"image": "node:20", "runArgs": ["--privileged", "--network=host"]}',
			{ image: { tag: "20" }, privileged: true, network_mode: { mode: "host" } },
		],
		[
			"keys",
			'{"image": "x", "privileged": true, "capAdd": ["SYS_PTRACE"], "securityOpt": ["seccomp=unconfined"]}',
			{ privileged: true, cap_add: ["SYS_PTRACE"], security_opt: [{ name: "seccomp", value: "unconfined" }] },
		],
		[
			"comments and trailing commas",
			'{\n// why\n"image": "x", /* y */\n"runArgs": ["--init",],\n}',
			{ image: { ref: "x" } },
		],
		[
			"mounts as texts",
			'{"image": "x", "mounts": ["source=/var/run/docker.sock,target=/s,type=bind"]}',
			{
				mounts: [
					{ source: "/var/run/docker.sock", relative_to: "host" },
					{ source: ".", relative_to: "workspace" },
				],
			},
		],
		[
			"mounts as mappings",
			'{"image": "x", "mounts": [{"type": "volume", "source": "v", "target": "/v"}]}',
			{ mounts: [{ type: "volume", source: "v" }, {}] },
		],
		[
			"variables",
			'{"image": "x", "mounts": ["source=${localEnv:HOME}${localEnv:USERPROFILE}/.aws,target=/a,type=bind"], "workspaceMount": "source=${localWorkspaceFolder}/sub,target=/w,type=bind"}',
			{
				mounts: [
					{ source: "./sub", relative_to: "workspace" },
					{ source: "~/.aws", relative_to: "home" },
				],
			},
		],
		[
			"environment",
			'{"image": "x", "containerEnv": {"A": "b", "C": "${localEnv:C}"}}',
			{
				environment: [
					{ name: "A", value: "b" },
					{ name: "C", from: "runtime" },
				],
			},
		],
		[
			"ports: a number is loopback",
			'{"image": "x", "appPort": [3000, "80:80"], "forwardPorts": [5432]}',
			{
				ports: [
					{ host_ip: "127.0.0.1", published: "3000" },
					{ host_ip: "", published: "80" },
				],
			},
		],
		[
			"a feature that needs privileges",
			'{"image": "x", "features": {"ghcr.io/devcontainers/features/docker-in-docker:2": {}}}',
			{ privileged: true },
		],
		[
			"a feature that mounts the socket",
			'{"image": "x", "features": {"ghcr.io/devcontainers/features/docker-outside-of-docker:1": {}}}',
			{ mounts: [{ source: "/var/run/docker.sock" }, {}] },
		],
	])("%s", async (_why, text, expected) => {
		const collected = await collectFiles({ [path]: text });
		expect(collected.diagnostics).toEqual([]);
		expect(projectsOf(collected)[0]).toMatchObject({ kind: "devcontainer", name: path });
		expect(containersOf(collected)[0]).toMatchObject({ origin: "devcontainer", profile: "development", ...expected });
	});
});

test("a build takes its Dockerfile's base", async () => {
	const collected = await collectFiles({
		[path]: '{"name": "Dev", "build": {"dockerfile": "../Dockerfile", "context": "..", "args": {"V": "1"}}}',
		Dockerfile: "FROM debian:13\nUSER dev\n",
	});
	expect(containersOf(collected)[0]).toMatchObject({
		name: "Dev",
		build: {
			context: "..",
			dockerfile: "Dockerfile",
			base: { tag: "13" },
			user: "dev",
			args: [{ name: "V", value: "1" }],
		},
	});
	expect(containersOf(collected)[0]).not.toHaveProperty("image");
});

test("a feature of the tree says itself what it needs", async () => {
	const collected = await collectFiles({
		[path]: '{"image": "x", "features": {"./local": {}}}',
		".devcontainer/local/devcontainer-feature.json": '{"id": "local", "privileged": true, "capAdd": ["NET_ADMIN"]}',
	});
	expect(containersOf(collected)[0]).toMatchObject({ privileged: true, cap_add: ["NET_ADMIN"] });
	expect(whereIs(collected, 0, ["containers", 0, "privileged"])[0]).toBe(`${path}:1:29 "./local"`);
});

test("a Compose project is handed to Compose", async () => {
	const collected = await collectFiles({
		[path]: '{"dockerComposeFile": ["../compose.yml", "dev.yml"], "service": "app", "runArgs": ["--privileged"]}',
	});
	expect(collected.projects).toEqual([]);
	expect(collected.composeCommands).toMatchObject([
		{ files: ["compose.yml", ".devcontainer/dev.yml"], action: "up", startedBy: { file: path } },
	]);
});

test("hooks are scripts", async () => {
	const collected = await collectFiles({
		[path]:
			'{"image": "x", "initializeCommand": ["docker", "run", "-v", "${localWorkspaceFolder}:/w", "alpine"], "postCreateCommand": {"a": "docker run b", "c": "docker compose up"}}',
	});
	expect(containersOf(collected).map(({ origin, image }) => [origin, image?.ref])).toEqual([
		["devcontainer", "x"],
		["command", "alpine"],
		["command", "b"],
	]);
	expect(containersOf(collected)[1]?.mounts).toMatchObject([{ source: ".", relative_to: "workspace" }]);
	expect(collected.composeCommands).toHaveLength(1);
});
