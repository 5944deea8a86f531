import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import composeSpec from "../../../src/collect/compose/compose-spec.json" with { type: "json" };
import { isSwarmStack, refusedKeys, refusedTopKeys } from "../../../src/collect/compose/plan/swarm-stack.ts";
import { Source } from "../../../src/source.ts";
import { parseYaml } from "../../../src/yaml.ts";
import { DockerCli } from "../../oracle/docker-cli.ts";

test.each([
	["plain", "services: {a: {image: x}}", "compose.yaml", false],
	["limits are Compose's too", "services: {a: {image: x, deploy: {replicas: 2}}}", "compose.yaml", false],
	[
		"a placement on nodes",
		"services: {a: {image: x, deploy: {placement: {constraints: [node.role==manager]}}}}",
		"c.yml",
		true,
	],
	["a global service", "services: {a: {image: x, deploy: {mode: global}}}", "c.yml", true],
	["an update policy", "services: {a: {image: x, deploy: {update_config: {order: start-first}}}}", "c.yml", true],
	["a secret that Swarm holds", "services: {a: {image: x, deploy: {}}}\nsecrets: {s: {external: true}}", "c.yml", true],
	["an overlay", "services: {a: {image: x, deploy: {}}}\nnetworks: {n: {driver: overlay}}", "c.yml", true],
	["its name", "services: {a: {image: x, deploy: {replicas: 1}}}", "deploy/stack.yml", true],
	["its folder", "services: {a: {image: x, deploy: {replicas: 1}}}", "swarm/compose.yml", true],
	[
		"a container name is Compose's",
		"services: {a: {image: x, container_name: b, deploy: {mode: global}}}",
		"c.yml",
		false,
	],
	["Swarm does not build", "services: {a: {build: ., deploy: {mode: global}}}", "c.yml", false],
	["a key that a stack refuses", "services: {a: {image: x, gpus: all, deploy: {mode: global}}}", "c.yml", false],
	[
		"a device that is reserved",
		"services: {a: {image: x, deploy: {mode: global, resources: {reservations: {devices: [{capabilities: [gpu]}]}}}}}",
		"stack.yml",
		false,
	],
	[
		"a condition on another service",
		"services: {a: {image: x, deploy: {mode: global}, depends_on: {b: {condition: service_started}}}}",
		"c.yml",
		false,
	],
	["a name of its own", "name: n\nservices: {a: {image: x, deploy: {mode: global}}}", "c.yml", false],
	[
		"a format that a stack never had",
		"version: '2.4'\nservices: {a: {image: x, deploy: {mode: global}}}",
		"c.yml",
		false,
	],
	["the format of stacks", "version: '3.8'\nservices: {a: {image: x, deploy: {mode: global}}}", "c.yml", true],
])("whether a file is for a Swarm: %s", (_why, text, path, expected) => {
	expect(isSwarmStack(path, parseYaml(new Source(path, text)).documents)).toBe(expected);
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
