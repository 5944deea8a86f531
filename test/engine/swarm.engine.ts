import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { stringify } from "yaml";
import { until } from "./command.ts";
import { ask, docker, engine, fetchOnLan, freePort, onHost, unique } from "./docker.ts";
import { prove } from "./prove.ts";

prove(
	"swarm-ignores-host-address",
	"`docker stack deploy` opens a port of 127.0.0.1 on all interfaces of the node",
	async () => {
		const port = freePort();
		await stack({ ports: [`127.0.0.1:${port}:80`] }, async (said, name) => {
			expect(said).toMatch(/listen on '0\.0\.0\.0'/);
			const [published] = JSON.parse(await ask("service inspect --format", "{{json .Endpoint.Ports}}", `${name}_web`));
			expect(published).toEqual({ Protocol: "tcp", TargetPort: 80, PublishedPort: port, PublishMode: "ingress" });
			// Without IPVS in the kernel the node publishes, but balances nothing.
			if ((await onHost("ls /proc/net/ip_vs 2>/dev/null || true")) === "") return;
			await expect.poll(() => fetchOnLan(engine.address, port), { timeout: 40_000, interval: 500 }).toBe("swarm");
		});
	},
);

prove(
	"swarm-ignores-hardening",
	"`docker stack deploy` drops security_opt and privileged, with a message: the container runs without them",
	async () => {
		const keys = { privileged: true, security_opt: ["no-new-privileges:true"] };
		await stack(keys, async (said, name) => {
			expect(said).toMatch(/Ignoring unsupported options: .*privileged.*security_opt/);
			const task = await until("a task", async () => {
				const id = await ask(`ps --quiet --filter label=com.docker.stack.namespace=${name}`);
				return id === "" ? undefined : id;
			});
			const status = await docker(`exec ${task} grep -E`, "^(NoNewPrivs|CapEff):", "/proc/1/status");
			expect(status.stdout.replaceAll("\t", " ")).toBe("CapEff: 00000000a80425fb\nNoNewPrivs: 0");
		});
	},
);

/** A stack of one service that is up while it is looked at, on a swarm of one node; with what deploying it said. */
async function stack(keys: object, look: (said: string, name: string) => Promise<void>): Promise<void> {
	const name = unique("stack");
	const folder = join(engine.work, name);
	mkdirSync(folder);
	const command = ["sh", "-c", "echo swarm >/tmp/index.html; exec httpd -f -p 80 -h /tmp"];
	const file = {
		version: "3.8",
		services: { web: { image: engine.image, command, stop_grace_period: "0s", ...keys } },
	};
	writeFileSync(join(folder, "stack.yaml"), stringify(file));
	await ask(`swarm init --advertise-addr ${engine.address}`);
	try {
		const deployed = await docker(
			`stack deploy --detach=true --resolve-image never --compose-file ${folder}/stack.yaml ${name}`,
		);
		expect(deployed.code).toBe(0);
		await look(deployed.said, name);
	} finally {
		await ask(`stack rm --detach=false ${name}`);
		await ask("swarm leave --force");
	}
}
