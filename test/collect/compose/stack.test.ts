import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolveCompose } from "../../../src/collect/compose/resolve.ts";
import { ignoredInStack } from "../../../src/collect/compose/stack.ts";
import { get, toJson } from "../../../src/value.ts";
import { DockerCli } from "../../oracle/docker-cli.ts";
import { treeOf } from "../../tree.ts";

const text = `services:
  web:
    image: x
    privileged: "true"
    network_mode: host
    tmpfs: /run
    cap_add: [NET_ADMIN]
  db:
    image: y
    volumes: [data:/data]
volumes: {data: }
`;

test("a stack has nothing of what it ignores, and is on the network that it then gets", async () => {
	const resolve = (isStack: boolean) =>
		resolveCompose(treeOf({ "stack.yml": text }), { directory: "", files: ["stack.yml"] }, { isStack });
	const { model, ignored, refusals } = await resolve(true);
	expect(refusals).toEqual([]);
	expect(Object.keys(toJson(get(get(model, "services"), "web") ?? fail()) as object)).toEqual([
		"image",
		"cap_add",
		"networks",
	]);
	expect(ignored && toJson(ignored)).toEqual({ web: { privileged: true, network_mode: "host", tmpfs: ["/run"] } });
	const composed = await resolve(false);
	expect(composed.ignored).toBeUndefined();
	expect(get(get(get(composed.model, "services"), "web"), "network_mode")).toBeDefined();
});

function fail(): never {
	throw new Error("is not there");
}

/** Each key of a service that says something of its walls, and that a stack does not refuse. */
const walls: Readonly<Record<string, unknown>> = {
	cap_add: ["NET_ADMIN"],
	cap_drop: ["ALL"],
	cgroup_parent: "/shop",
	devices: ["/dev/kvm"],
	ipc: "host",
	isolation: "process",
	network_mode: "host",
	networks: ["other"],
	pid: "host",
	ports: ["80:80"],
	privileged: true,
	read_only: true,
	security_opt: ["no-new-privileges"],
	sysctls: { "net.ipv4.ip_forward": 1 },
	tmpfs: ["/run"],
	ulimits: { nproc: 10 },
	user: "1000",
	userns_mode: "host",
	volumes: ["/:/host"],
};

const program = process.env.ORACLE_DOCKER ?? "docker";
const version = await DockerCli.version(program);

test.skipIf(version === undefined)(
	version === undefined
		? "SKIPPED: there is no docker CLI on this machine"
		: `docker CLI ${version} ignores these keys in a stack, and hears the others`,
	async () => {
		const cli = await DockerCli.start(program);
		const created = async (fields: object) => {
			const networks = { other: {} };
			writeFileSync(
				join(cli.cwd, "stack.yml"),
				JSON.stringify({ version: "3.8", services: { a: { image: "x", ...fields } }, networks }),
			);
			const { services, said } = await cli.deploy("stack.yml");
			expect(services, said).toHaveLength(1);
			return JSON.stringify(services[0]);
		};
		try {
			const plain = await created({});
			const ignored: string[] = [];
			for (const key of Object.keys(walls)) {
				if ((await created({ [key]: walls[key] })) === plain) ignored.push(key);
			}
			expect(ignored).toEqual([...ignoredInStack]);
		} finally {
			await cli.stop();
		}
	},
	60_000,
);
