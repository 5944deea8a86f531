import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { stringify } from "yaml";
import { command, type Result } from "./command.ts";
import { ask, docker, engine, fetchOnHost, fetchOnLan, freePort, unique } from "./docker.ts";
import { prove } from "./prove.ts";

prove(
	"override-keeps-open-port",
	"the ports of an override are appended: the open one stays; with `!override` it goes",
	async () => {
		const [open, bound] = [freePort(), freePort()];
		const base = stringify({ services: { db: { ...web("rows"), ports: [`${open}:80`] } } });
		const over = (tag: string) => `services:\n  db:\n    ports: ${tag}["127.0.0.1:${bound}:80"]\n`;
		await project({ "compose.yaml": base, "compose.override.yaml": over("") }, async () => {
			await expect.poll(() => fetchOnLan(engine.address, open), { timeout: 10_000 }).toBe("rows");
			expect(await fetchOnHost("127.0.0.1", bound)).toBe("rows");
			expect(await fetchOnLan(engine.address, bound)).toBeUndefined();
		});
		await project({ "compose.yaml": base, "compose.override.yaml": over("!override ") }, async () => {
			await expect.poll(() => fetchOnHost("127.0.0.1", bound), { timeout: 10_000 }).toBe("rows");
			expect(await fetchOnLan(engine.address, open)).toBeUndefined();
		});
	},
);

prove(
	"batch-with-network",
	"`network_mode: none` in a Compose file leaves loopback alone; a service that says nothing is on its project's network",
	async () => {
		const files = { "compose.yaml": stringify({ services: { none: { ...idle, network_mode: "none" }, plain: idle } }) };
		await project(files, async (compose) => {
			const addresses = async (service: string) =>
				(await compose("exec", "-T", service, "ip", "-4", "-o", "address")).stdout;
			expect((await addresses("none")).split("\n")).toEqual([expect.stringContaining("127.0.0.1/8")]);
			expect((await addresses("plain")).split("\n")).toHaveLength(2);
		});
	},
);

prove(
	"default-bridge",
	"services of a Compose file find each other by name; with `network_mode: bridge` they do not",
	async () => {
		const bridged = { ...web("rows"), network_mode: "bridge" };
		const files = {
			"compose.yaml": stringify({
				services: { db: web("rows"), app: idle, lost: bridged, out: { ...idle, network_mode: "bridge" } },
			}),
		};
		await project(files, async (compose) => {
			const get = (from: string, name: string) =>
				compose("exec", "-T", from, "timeout", "3", "wget", "-q", "-O", "-", `http://${name}/`);
			await expect.poll(async () => (await get("app", "db")).stdout, { timeout: 10_000 }).toBe("rows");
			expect((await get("out", "lost")).code).not.toBe(0);
		});
	},
);

prove(
	"datastore-exposed",
	"in a Compose file host_binding_ipv4 on the default network binds every port to it",
	async () => {
		const port = freePort();
		const networks = { default: { driver_opts: { "com.docker.network.bridge.host_binding_ipv4": "127.0.0.1" } } };
		const files = {
			"compose.yaml": stringify({ services: { db: { ...web("rows"), ports: [`${port}:80`] } }, networks }),
		};
		await project(files, async () => {
			await expect.poll(() => fetchOnHost("127.0.0.1", port), { timeout: 10_000 }).toBe("rows");
			expect(await fetchOnLan(engine.address, port)).toBeUndefined();
		});
	},
);

prove("privileged-hook", "a privileged post_start hook has every capability, in a container that has not", async () => {
	const hook = { command: ["sh", "-c", "grep CapEff /proc/self/status >/tmp/hook"], privileged: true };
	const files = { "compose.yaml": stringify({ services: { app: { ...idle, post_start: [hook] } } }) };
	await project(files, async (compose) => {
		const effective = (file: string) => compose("exec", "-T", "app", "grep", "CapEff", file);
		await expect.poll(async () => (await effective("/tmp/hook")).stdout, { timeout: 10_000 }).toMatch(/000001f/);
		expect((await effective("/proc/self/status")).stdout).toContain("00000000a80425fb");
	});
});

prove(
	"api-socket",
	"`use_api_socket: true` mounts the engine's socket, and the container commands the engine",
	async () => {
		const files = { "compose.yaml": stringify({ services: { app: { ...idle, use_api_socket: true }, other: idle } }) };
		await project(files, async (compose) => {
			const version = (service: string) =>
				compose("exec", "-T", service, "docker", "version", "--format", "{{.Server.Version}}");
			expect((await version("app")).stdout).toBe(engine.version);
			expect((await version("other")).code).not.toBe(0);
		});
	},
);

prove(
	"shared-network-namespace",
	"Compose refuses ports beside `network_mode: service:…`; they stand with the owner",
	async () => {
		const joined = { ...web("joined"), network_mode: "service:owner" };
		const port = freePort();
		const bad = stringify({ services: { owner: idle, joined: { ...joined, ports: [`${port}:80`] } } });
		await refused({ "compose.yaml": bad }, /conflicting options/);
		const good = stringify({ services: { owner: { ...idle, ports: [`${port}:80`] }, joined } });
		await project({ "compose.yaml": good }, async () => {
			await expect.poll(() => fetchOnLan(engine.address, port), { timeout: 10_000 }).toBe("joined");
		});
	},
);

prove(
	"orphan-volume",
	"`docker compose down` leaves a project's named volumes, `down --volumes` takes them",
	async () => {
		const files = {
			"compose.yaml": stringify({ services: { app: { ...idle, volumes: ["data:/data"] } }, volumes: { data: {} } }),
		};
		await project(files, async (compose, name) => {
			await compose("down", "--timeout", "0");
			expect((await docker(`volume inspect ${name}_data`)).code).toBe(0);
			await compose("up", "--detach");
			await compose("down", "--timeout", "0", "--volumes");
			expect((await docker(`volume inspect ${name}_data`)).code).not.toBe(0);
		});
	},
);

const idle = { image: engine.image, init: true, command: ["sleep", "600"], pull_policy: "never" };

const web = (text: string) => ({
	...idle,
	command: ["sh", "-c", `echo ${text} >/tmp/index.html; exec httpd -f -p 80 -h /tmp`],
});

type Compose = (...args: string[]) => Promise<Result>;

/** A project that is up for as long as it is looked at. */
async function project(
	files: Record<string, string>,
	look: (compose: Compose, name: string) => Promise<void>,
): Promise<void> {
	const { compose, name } = write(files);
	try {
		const up = await compose("up", "--detach");
		expect(up.said).toContain("Started");
		await look(compose, name);
	} finally {
		await compose("down", "--timeout", "0", "--volumes");
	}
	expect(await ask(`ps --all --quiet --filter label=com.docker.compose.project=${name}`)).toBe("");
}

async function refused(files: Record<string, string>, why: RegExp): Promise<void> {
	const { compose } = write(files);
	try {
		const up = await compose("up", "--detach");
		expect(up.said).toMatch(why);
		expect(up.code).not.toBe(0);
	} finally {
		await compose("down", "--timeout", "0", "--volumes");
	}
}

function write(files: Record<string, string>): { readonly compose: Compose; readonly name: string } {
	const name = unique("project");
	const folder = join(engine.work, name);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const env = { ...process.env, DOCKER_HOST: engine.host, DOCKER_CONFIG: engine.config };
	const compose: Compose = (...args) =>
		command(
			["docker", "compose", "--project-directory", folder, "--project-name", name, "--ansi", "never", ...args],
			env,
		);
	return { compose, name };
}
