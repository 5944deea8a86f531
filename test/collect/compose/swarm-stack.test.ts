import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import composeSpec from "../../../src/collect/compose/compose-spec.json" with { type: "json" };
import { refusedKeys, refusedTopKeys, type Stack, stackOf } from "../../../src/collect/compose/plan/swarm-stack.ts";
import { Source } from "../../../src/source.ts";
import { parseYaml } from "../../../src/yaml.ts";
import { DockerCli } from "../../oracle/docker-cli.ts";

test.each<[string, string, string, Stack | undefined]>([
	["plain", "services: {a: {image: x}}", "compose.yaml", undefined],
	["limits are Compose's too", "services: {a: {image: x, deploy: {replicas: 2}}}", "compose.yaml", undefined],
	[
		"a placement on nodes",
		"services: {a: {image: x, deploy: {placement: {constraints: [node.role==manager]}}}}",
		"c.yml",
		"likely",
	],
	["a global service", "services: {a: {image: x, deploy: {mode: global}}}", "c.yml", "likely"],
	["an update policy", "services: {a: {image: x, deploy: {update_config: {order: start-first}}}}", "c.yml", "likely"],
	[
		"a secret that Swarm holds",
		"services: {a: {image: x, deploy: {}}}\nsecrets: {s: {external: true}}",
		"c.yml",
		"likely",
	],
	["an overlay", "services: {a: {image: x, deploy: {}}}\nnetworks: {n: {driver: overlay}}", "c.yml", "likely"],
	["its name", "services: {a: {image: x, deploy: {replicas: 1}}}", "deploy/stack.yml", "likely"],
	["its folder", "services: {a: {image: x, deploy: {replicas: 1}}}", "swarm/compose.yml", "likely"],
	[
		"a container name is Compose's",
		"services: {a: {image: x, container_name: b, deploy: {mode: global}}}",
		"c.yml",
		undefined,
	],
	["Swarm does not build", "services: {a: {build: ., deploy: {mode: global}}}", "c.yml", undefined],
	["a key that a stack refuses", "services: {a: {image: x, gpus: all, deploy: {mode: global}}}", "c.yml", undefined],
	[
		"a device that is reserved",
		"services: {a: {image: x, deploy: {mode: global, resources: {reservations: {devices: [{capabilities: [gpu]}]}}}}}",
		"stack.yml",
		undefined,
	],
	[
		"a condition on another service",
		"services: {a: {image: x, deploy: {mode: global}, depends_on: {b: {condition: service_started}}}}",
		"c.yml",
		undefined,
	],
	["a name of its own", "name: n\nservices: {a: {image: x, deploy: {mode: global}}}", "c.yml", undefined],
	[
		"a format that a stack never had",
		"version: '2.4'\nservices: {a: {image: x, deploy: {mode: global}}}",
		"c.yml",
		undefined,
	],
	["the format of stacks", "version: '3.8'\nservices: {a: {image: x, deploy: {mode: global}}}", "c.yml", "likely"],
	[
		"a folder of stacks says nothing",
		"services: {a: {image: x, deploy: {replicas: 1}}}",
		"stacks/a/compose.yml",
		undefined,
	],
	["its name and what it says", "services: {a: {image: x, deploy: {mode: global}}}", "docker-stack.yml", "sure"],
	["a folder is no name of its own", "services: {a: {image: x, deploy: {mode: global}}}", "swarm/app.yml", "likely"],
	[
		"Compose refuses a secret that Swarm holds",
		"services: {a: {image: x, deploy: {}, secrets: [s]}}\nsecrets: {s: {external: true}}",
		"c.yml",
		"sure",
	],
	[
		"and a config",
		"services: {a: {image: x, deploy: {}, configs: [{source: s}]}}\nconfigs: {s: {external: {name: n}}}",
		"c.yml",
		"sure",
	],
	[
		"no container of Compose gets onto an overlay",
		"services: {a: {image: x, deploy: {}, networks: [n]}}\nnetworks: {n: {driver: overlay}}",
		"c.yml",
		"sure",
	],
	[
		"but onto one that is attachable",
		"services: {a: {image: x, deploy: {}, networks: {n: }}}\nnetworks: {n: {driver: overlay, attachable: true}}",
		"c.yml",
		"likely",
	],
	[
		"an address in the long form of a port",
		"services: {a: {image: x, deploy: {mode: global}, ports: [{target: 80, host_ip: 127.0.0.1}]}}",
		"stack.yml",
		undefined,
	],
	[
		"a port of a stack",
		"services: {a: {image: x, deploy: {mode: global}, ports: [{target: 80, published: 80, mode: host}]}}",
		"stack.yml",
		"sure",
	],
])("%s: %s", (_why, text, path, expected) => {
	expect(stackOf(path, parseYaml(new Source(path, text)).documents)).toBe(expected);
});

const program = process.env.ORACLE_DOCKER ?? "docker";
const version = await DockerCli.version(program);

test.skipIf(version === undefined)(
	version === undefined
		? "SKIPPED: there is no docker CLI on this machine"
		: `docker CLI ${version} refuses these keys of Compose in a stack, and no others`,
	async () => {
		const folder = mkdtempSync(join(tmpdir(), "stack-"));
		try {
			const refuses = async (key: string, text: string) => {
				const file = join(folder, `${key}.yml`);
				writeFileSync(file, text);
				return /Additional property|forbidden properties/.test(await saidOfStack(file)) ? [key] : [];
			};
			const { service, container_spec, workload_spec } = composeSpec.$defs;
			const keys = [service, container_spec, workload_spec].flatMap(({ properties }) => Object.keys(properties));
			const refused = await Promise.all(
				[...new Set(keys)].map((key) => refuses(key, JSON.stringify({ services: { a: { image: "x", [key]: [1] } } }))),
			);
			expect(refused.flat().toSorted()).toEqual([...refusedKeys].toSorted());
			const topKeys = Object.keys(composeSpec.properties);
			const refusedTop = await Promise.all(
				topKeys.map((key) => refuses(key, JSON.stringify({ services: { a: { image: "x" } }, [key]: [1] }))),
			);
			const port = JSON.stringify({ services: { a: { image: "x", ports: [{ target: 80, host_ip: "127.0.0.1" }] } } });
			expect(await refuses("host_ip", port)).toEqual(["host_ip"]);
			expect(refusedTop.flat().toSorted()).toEqual([...refusedTopKeys].toSorted());
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
	60_000,
);

/** What it says without an engine. */
function saidOfStack(file: string): Promise<string> {
	return new Promise((resolve) => {
		execFile(program, ["stack", "config", "--compose-file", file], { timeout: 20_000 }, (_error, _stdout, stderr) => {
			resolve(stderr);
		});
	});
}
