import { describe, expect, test } from "vitest";
import { changesIn, compared, type Files, fixedIn } from "./compared.ts";

const host = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";
const clean = "services:\n  web:\n    image: example/web:1.4\n    network_mode: none\n";
const database = (port: string, password: string) =>
	`services:\n  db:\n    image: postgres:17\n    ports: ["${port}"]\n    environment:\n      POSTGRES_PASSWORD: ${password}\n    volumes: [data:/var/lib/postgresql/data]\nvolumes:\n  data:\n`;
/** May listen on every port, by a configuration that nobody reads here. */
const cluster = (ports: string) =>
	database(ports, "${S:?}").replace("volumes: [", "volumes: [./pg.conf:/etc/postgresql/pg.conf:ro, ");
const accepted = `${host}    x-bulkhead: {ignore: [{rule: host-network, justification: measured, owner: '@net', expires: 2026-12-24}]}\n`;
const job = (name: string, options: string) =>
	`on: push\njobs:\n  ${name}:\n    runs-on: self-hosted\n    container: {image: example/build:2.1, options: "${options}"}\n    steps: [{run: make}]\n`;
const one = (name: string, rest: string) => `services:\n  ${name}:\n    image: example/api:1.0\n${rest}`;
const nextJob = (runner: string, name = "next") =>
	`  ${name}:\n    runs-on: ${runner}\n    services: {db: {image: "example/db:1.4", options: --privileged}}\n    steps: [{run: make}]\n`;
const service = (runner: string) => `on: push\njobs:\n${nextJob(runner, "first")}`;
const bridge = (name: string) =>
	`services: {web: {image: "example/web:1.4", networks: [${name}]}}\nnetworks: {${name}: {driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}}\n`;
const many = "    environment: {A: b, C: d}\n    command: [serve, --fast]\n    network_mode: host\n";

describe("of what the base has, only what gets worse fails", () => {
	test.each<readonly [why: string, base: Files, head: Files, findings: readonly string[], fixed: readonly string[]]>([
		["a breach that is new", { "compose.yaml": clean }, { "compose.yaml": host }, ["host-network web: new!"], []],
		["a breach in a file that is new", {}, { "compose.yaml": host }, ["host-network web: new!"], []],
		[
			"one that was there",
			{ "compose.yaml": host },
			{ "compose.yaml": host, "README.md": "x" },
			["host-network web: unchanged"],
			[],
		],
		[
			"one that has moved down",
			{ "compose.yaml": host },
			{ "compose.yaml": `# why\n\n${host}` },
			["host-network web: unchanged"],
			[],
		],
		[
			"one that moves to a file that a new combination of files has too",
			{ "compose.yaml": clean, "compose.override.yaml": "services: {web: {privileged: true}}\n" },
			{ "compose.yaml": `${clean}    privileged: true\n`, "compose.prod.yaml": "services: {web: {restart: always}}\n" },
			["privileged web: new!"],
			["privileged web"],
		],
		["a repair", { "compose.yaml": host }, { "compose.yaml": clean }, [], ["host-network web"]],
		["a container that is gone", { "compose.yaml": host }, { "README.md": "" }, [], ["host-network web"]],
		[
			"a file that is renamed",
			{ "compose.yaml": host },
			{ "docker-compose.yml": host },
			["host-network web: unchanged"],
			[],
		],
		[
			"a folder that is renamed",
			{ "a/compose.yaml": host },
			{ "b/compose.yaml": host },
			["host-network web: unchanged"],
			[],
		],
		[
			"a container that is renamed",
			{ "compose.yaml": one("web", many) },
			{ "compose.yaml": one("front", many) },
			["host-network front: unchanged"],
			[],
		],
		[
			"one that is renamed with its file",
			{ "a/compose.yaml": one("web", many) },
			{ "b/compose.yaml": one("front", many) },
			["host-network front: unchanged"],
			[],
		],
		[
			"a container that goes to a file of its own",
			{ "compose.yaml": `${host}${clean.replace("services:\n  web", "  api")}` },
			{ "compose.yaml": clean.replace("web", "api"), "host/compose.yaml": host },
			["host-network web: unchanged"],
			[],
		],
		[
			"a copy",
			{ "a/compose.yaml": host },
			{ "a/compose.yaml": host, "b/compose.yaml": host },
			["host-network web: unchanged", "host-network web: new!"],
			[],
		],
		[
			"a second container",
			{ "compose.yaml": host },
			{ "compose.yaml": `${host}${host.replace("services:\n  web", "  api")}` },
			["host-network web: unchanged", "host-network api: new!"],
			[],
		],
		[
			"a second container that takes it over",
			{ "compose.yaml": host },
			{ "compose.yaml": `${host}  api:\n    extends: web\n` },
			["host-network web: worse (was not in api)!"],
			[],
		],
		[
			"an acceptance that is gone",
			{ "compose.yaml": accepted },
			{ "compose.yaml": host },
			["host-network web: worse (was accepted)!"],
			[],
		],
		[
			"an acceptance that stays",
			{ "compose.yaml": accepted },
			{ "compose.yaml": `# a\n${accepted}` },
			["host-network web: unchanged"],
			[],
		],
		[
			"a file that is no longer for development",
			{ "compose.dev.yaml": `${host}    pid: host\n` },
			{ "compose.yaml": `${host}    pid: host\n` },
			["host-network web: unchanged", "host-pid web: worse (was medium)!"],
			[],
		],
		[
			"a password beside an open port",
			{ "compose.yaml": database("5432:5432", "${SECRET:?}") },
			{ "compose.yaml": database("5432:5432", "postgres") },
			["datastore-exposed-with-known-password db: new!"],
			[],
		],
		[
			"a password that is gone, beside a port that is open still",
			{ "compose.yaml": database("5432:5432", "postgres") },
			{ "compose.yaml": database("5432:5432", "${SECRET:?}") },
			["datastore-exposed db: unchanged"],
			["datastore-exposed-with-known-password db"],
		],
		[
			"a range of ports that gets wider",
			{ "compose.yaml": cluster("5432-5434:5432-5434") },
			{ "compose.yaml": cluster("5430-5436:5430-5436") },
			["datastore-exposed db: worse (was without 5430-5431, 5435-5436)!"],
			[],
		],
		[
			"a range of ports that gets narrower",
			{ "compose.yaml": cluster("5432-5439:5432-5439") },
			{ "compose.yaml": cluster("5433-5434:5433-5434") },
			["datastore-exposed db: unchanged"],
			[],
		],
		[
			"a port that becomes a range",
			{ "compose.yaml": cluster("5432:5432") },
			{ "compose.yaml": cluster("5432-5433:5432-5433") },
			["datastore-exposed db: worse (was without 5433)!"],
			[],
		],
		[
			"a range of ports on the host's other numbers",
			{ "compose.yaml": cluster("5432-5433:5432-5433") },
			{ "compose.yaml": cluster("15432-15433:5432-5433") },
			["datastore-exposed db: unchanged"],
			[],
		],
		[
			"a range of ports that one more container takes over",
			{ "compose.yaml": cluster("5432-5433:5432-5433") },
			{
				"compose.yaml": cluster("5432-5433:5432-5433").replace(
					"\nvolumes:",
					"\n  copy:\n    extends: db\n    volumes: !override [./pg.conf:/etc/postgresql/pg.conf:ro, more:/var/lib/postgresql/data]\nvolumes:\n  more:",
				),
			},
			["datastore-exposed db: worse (was not in copy)!"],
			[],
		],
		[
			"another port",
			{ "compose.yaml": database("5432:5432", "${S:?}") },
			{ "compose.yaml": database("15432:5432", "${S:?}") },
			["datastore-exposed db: unchanged"],
			[],
		],
		[
			"a second port",
			{ "compose.yaml": database("5432:5432", "${S:?}") },
			{ "compose.yaml": database('5432:5432", "15432:5432', "${S:?}") },
			["datastore-exposed db: unchanged", "datastore-exposed db: new!"],
			[],
		],
		[
			"a path of the host at another place of the container",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/b"]\n') },
			["host-path-writable api: unchanged"],
			[],
		],
		[
			"another path of the host at that place",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/usr:/a"]\n') },
			["host-path-writable api: new!"],
			["host-path-writable api"],
		],
		[
			"a path of the host that may only be read from now on",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a:ro"]\n') },
			["host-path-readable api: unchanged"],
			["host-path-writable api"],
		],
		[
			"another path of the host that may be read, in the stead of one that may be written",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/boot:/a:ro"]\n') },
			["host-path-readable api: new!"],
			["host-path-writable api"],
		],
		[
			"a path of the host that may be written from now on",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a:ro"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/etc:/a"]\n') },
			["host-path-writable api: new!"],
			[],
		],
		[
			"one capability in the stead of all that privileged gives",
			{ "compose.yaml": one("api", "    privileged: true\n") },
			{ "compose.yaml": one("api", "    cap_add: [SYS_ADMIN, NET_ADMIN]\n") },
			["capability-host-control api: unchanged", "capability-host-reach api: unchanged"],
			["privileged api"],
		],
		[
			"the same of a container that was accepted",
			{
				"compose.yaml": one(
					"api",
					"    privileged: true\n    x-bulkhead: {ignore: [{rule: privileged, justification: measured, owner: '@api', expires: 2026-12-24}]}\n",
				),
			},
			{ "compose.yaml": one("api", "    cap_add: [SYS_ADMIN]\n") },
			["capability-host-control api: worse (was accepted)!"],
			["privileged api"],
		],
		[
			"a capability beside a container that is privileged no more",
			{ "compose.yaml": `${one("api", "    privileged: true\n")}  web: {image: "example/web:1.0"}\n` },
			{ "compose.yaml": `${one("api", "")}  web: {image: "example/web:1.0", cap_add: [SYS_ADMIN]}\n` },
			["capability-host-control web: new!"],
			["privileged api"],
		],
		[
			"a capability in another project whose name is the same",
			{
				"a/docker/compose.yaml": one("api", "    privileged: true\n"),
				"b/docker/compose.yaml": one("api", "    command: [serve, --fast]\n"),
			},
			{
				"a/docker/compose.yaml": one("api", ""),
				"b/docker/compose.yaml": one("api", "    command: [serve, --fast]\n    cap_add: [SYS_ADMIN]\n"),
			},
			["capability-host-control api: new!"],
			["privileged api"],
		],
		[
			"privileged, where there was a capability",
			{ "compose.yaml": one("api", "    cap_add: [SYS_ADMIN]\n") },
			{ "compose.yaml": one("api", "    privileged: true\n") },
			["privileged api: new!"],
			[],
		],
		[
			"some capabilities in the stead of all",
			{ "compose.yaml": one("api", "    cap_add: [ALL]\n") },
			{ "compose.yaml": one("api", "    cap_add: [SYS_ADMIN, NET_ADMIN]\n") },
			["capability-host-control api: unchanged", "capability-host-reach api: unchanged"],
			["capability-host-control api"],
		],
		[
			"another capability than before",
			{ "compose.yaml": one("api", "    cap_add: [SYS_ADMIN]\n") },
			{ "compose.yaml": one("api", "    cap_add: [NET_ADMIN]\n") },
			["capability-host-reach api: new!"],
			["capability-host-control api"],
		],
		[
			"a database that leaves the host's network, and is open all the same",
			{ "compose.yaml": database("5432:5432", "${S:?}").replace(/ports: .*/, "network_mode: host") },
			{ "compose.yaml": database("5432:5432", "${S:?}") },
			["datastore-exposed db: unchanged"],
			["host-network db"],
		],
		[
			"a socket by its other name",
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/var/run/docker.sock:/s"]\n') },
			{ "compose.yaml": one("api", '    network_mode: none\n    volumes: ["/run/docker.sock:/s"]\n') },
			["runtime-socket api: unchanged"],
			[],
		],
		[
			"what two have at places of their own, now from one",
			{ "compose.yaml": `${host}  api: {image: "example/api:1.0", network_mode: host}\n` },
			{
				"compose.yaml": `x-host: &host {network_mode: host}\n${host.replace("network_mode: host", "<<: *host")}  api: {image: "example/api:1.0", <<: *host}\n`,
			},
			["host-network web: unchanged"],
			[],
		],
		[
			"what two have from one place, now at places of their own",
			{
				"compose.yaml": `x-host: &host {network_mode: host}\n${host.replace("network_mode: host", "<<: *host")}  api: {image: "example/api:1.0", <<: *host}\n`,
			},
			{ "compose.yaml": `${host}  api: {image: "example/api:1.0", network_mode: host}\n` },
			["host-network web: unchanged", "host-network api: unchanged"],
			[],
		],
		[
			"what one of two that share it has no more",
			{
				"compose.yaml": `x-host: &host {network_mode: host}\n${host.replace("network_mode: host", "<<: *host")}  api: {image: "example/api:1.0", <<: *host}\n`,
			},
			{ "compose.yaml": `${host}  api: {image: "example/api:1.0", network_mode: none}\n` },
			["host-network web: unchanged"],
			[],
		],
		[
			"what moves to a file that was there before",
			{ "compose.yaml": host, "common.yaml": "services: {base: {image: 'example/base:1.0', network_mode: none}}\n" },
			{
				"compose.yaml": host.replace("network_mode: host", "extends: {file: common.yaml, service: base}"),
				"common.yaml": "services: {base: {image: 'example/base:1.0', network_mode: host}}\n",
			},
			["host-network web: unchanged"],
			[],
		],
		[
			"a network that is called otherwise",
			{ "compose.yaml": bridge("front") },
			{ "compose.yaml": bridge("bench") },
			["routed-gateway -: unchanged"],
			[],
		],
		[
			"a file that the change makes unreadable",
			{ "compose.yaml": host },
			{ "compose.yaml": `${host}    pid: "host` },
			["unreadable-file -: new!"],
			[],
		],
		[
			"a file that was unreadable",
			{ "compose.yaml": "services: [" },
			{ "compose.yaml": "services: [", "a.txt": "" },
			["unreadable-file -: unchanged"],
			[],
		],
		[
			"one that is unreadable otherwise",
			{ "compose.yaml": "services: [" },
			{ "compose.yaml": "services: [ {" },
			["unreadable-file -: new!"],
			[],
		],
		[
			"one that the change breaks",
			{ "compose.yaml": clean },
			{ "compose.yaml": "services: [" },
			["unreadable-file -: new!"],
			[],
		],
		[
			"one that is renamed, unreadable as it is",
			{ "a/compose.yaml": "services: [" },
			{ "b/compose.yaml": "services: [" },
			["unreadable-file -: unchanged"],
			[],
		],
		[
			"a job that is gone, beside one that has the same on a runner that is kept",
			{ ".github/workflows/a.yml": `${service("ubuntu-24.04")}${nextJob("self-hosted")}` },
			{ ".github/workflows/a.yml": `on: push\njobs:\n${nextJob("self-hosted")}` },
			["privileged db: unchanged"],
			["privileged db"],
		],
		[
			"two jobs that change places",
			{ ".github/workflows/a.yml": `${service("ubuntu-24.04")}${nextJob("self-hosted")}` },
			{
				".github/workflows/a.yml": `on: push\njobs:\n${nextJob("self-hosted")}${service("ubuntu-24.04").replace("on: push\njobs:\n", "")}`,
			},
			["privileged db: unchanged"],
			[],
		],
		[
			"another version of an image whose container nobody has named",
			{ ".github/workflows/a.yml": job("build", "").replace("make", "docker run --privileged example/app:1.4") },
			{ ".github/workflows/a.yml": job("build", "").replace("make", "docker run --privileged example/app:1.5") },
			["privileged example/app:1.5: unchanged"],
			[],
		],
		[
			"another version of one of two such containers, and one more",
			{ "run.sh": "docker run --privileged example/app:1.4\ndocker run example/app:1.5\n" },
			{
				"run.sh":
					"docker run --privileged example/app:1.6\ndocker run example/app:1.5\ndocker run --privileged example/app:1.7\n",
			},
			["privileged example/app:1.6: unchanged", "privileged example/app:1.7: new!"],
			[],
		],
		[
			"an image of another name",
			{ ".github/workflows/a.yml": job("build", "").replace("make", "docker run --privileged example/app:1.4") },
			{ ".github/workflows/a.yml": job("build", "").replace("make", "docker run --privileged other/app:1.4") },
			["privileged other/app:1.4: new!"],
			["privileged example/app:1.4"],
		],
		[
			"a job that is renamed",
			{ ".github/workflows/a.yml": job("build", "--privileged -v /:/host") },
			{ ".github/workflows/a.yml": job("make", "--privileged -v /:/host") },
			["privileged make: unchanged", "host-path-writable make: unchanged"],
			[],
		],
	])("%s", async (_why, base, head, findings, fixed) => {
		const run = await compared(base, head, { allowEmpty: true });
		expect(changesIn(run)).toEqual(findings);
		expect(fixedIn(run).filter((text) => !text.startsWith("literal-credential"))).toEqual(fixed);
		const fails = findings.some((text) => text.endsWith("!"));
		expect(run.verdict.conclusion).toBe(fails ? "findings" : "pass");
	});
});

test("gate: all counts what the base has too, and still says what is new", async () => {
	const run = await compared({ "compose.yaml": host }, { "compose.yaml": host }, { gate: "all" });
	expect(changesIn(run)).toEqual(["host-network web: unchanged!"]);
	expect(run.verdict.conclusion).toBe("findings");
});

test("without a base nothing is new, and everything counts", async () => {
	const run = await compared({}, { "compose.yaml": host });
	expect(run.verdict.comparison?.base).toEqual({ commit: "b".repeat(40) });
});

test("files that are the same in both are parsed once: their findings stand in one source", async () => {
	const run = await compared({ "a.compose.yaml": host }, { "a.compose.yaml": host, "b.compose.yaml": clean });
	const [pair] = run.verdict.comparison?.projects ?? [];
	expect(run.verdict.comparison?.projects).toHaveLength(1);
	expect(pair).toMatchObject({ head: { files: ["b.compose.yaml"] } });
	expect(pair).not.toHaveProperty("base");
});
