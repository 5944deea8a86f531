import { expect } from "vitest";
import {
	addressOf,
	ask,
	docker,
	engine,
	fetchInside,
	fetchOnLan,
	freePort,
	inside,
	network,
	onHost,
	onPeer,
	run,
	see,
	serve,
	start,
	unique,
} from "./docker.ts";
import { lan } from "./machine.ts";
import { prove } from "./prove.ts";

const interfaces = "ls /sys/class/net | sort";
/** A service of a machine, that is no container. */
const service = (address: string) =>
	`mkdir -p ${engine.work}/www; echo metadata >${engine.work}/www/index.html; busybox httpd -p ${address} -h ${engine.work}/www`;

prove("host-network", "the container sees the host's interfaces; on a network of its own it sees its own", async () => {
	const host = await onHost("ip -o link | cut -d: -f2 | tr -d ' ' | cut -d@ -f1 | grep -v ^veth | sort");
	const seen = await see("--network host", "ip -o link | cut -d: -f2 | tr -d ' ' | cut -d@ -f1 | grep -v ^veth | sort");
	expect(seen).toBe(host);
	expect(seen).toContain("docker0");
	expect(await see("", interfaces)).not.toContain("docker0");
});

prove(
	"host-network",
	"the container reaches what listens on the host's loopback only; from its own network it does not",
	async () => {
		const port = freePort();
		await onHost(service(`127.0.0.1:${port}`));
		expect(await see("--network host", `timeout 3 wget -q -O - http://127.0.0.1:${port}/`)).toBe("metadata");
		expect((await run("", `timeout 3 wget -q -O - http://127.0.0.1:${port}/`)).code).not.toBe(0);
	},
);

prove(
	"host-network",
	"what the container listens on is open on every address of the host, though no port is published",
	async () => {
		const port = freePort();
		await serve("--network host", "open", port);
		expect(await fetchOnLan(engine.address, port)).toBe("open");
	},
);

prove(
	"host-network-conflict",
	"published ports of a container on the host's network are discarded, with a warning",
	async () => {
		const port = freePort();
		const { said } = await run(`--network host -p ${port}:80`, "true");
		expect(said).toContain("Published ports are discarded when using host network mode");
	},
);

prove("host-network-conflict", "a container on the host's network has no name that others resolve", async () => {
	const name = unique("host");
	await serve(`--network host --name ${name}`, "host", freePort());
	const id = await start(`--network ${await network()}`);
	expect((await inside(id, `nslookup ${name}. 127.0.0.11`)).code).not.toBe(0);
});

prove(
	"default-bridge",
	"containers on the default bridge do not find each other by name; on a project's network they do",
	async () => {
		const [lost, found] = [unique("db"), unique("db")];
		await serve(`--network bridge --name ${lost}`, "rows");
		expect(await fetchInside(await start("--network bridge"), lost)).toBeUndefined();
		const project = await network();
		await serve(`--network ${project} --name ${found}`, "rows");
		expect(await fetchInside(await start(`--network ${project}`), found)).toBe("rows");
	},
);

prove(
	"default-bridge",
	"every container on the default bridge reaches every other one; projects' networks are apart",
	async () => {
		const stranger = await start("--network bridge");
		const bridged = await serve("--network bridge", "bridged");
		const apart = await serve(`--network ${await network()}`, "apart");
		expect(await fetchInside(stranger, await addressOf(bridged))).toBe("bridged");
		expect(await fetchInside(stranger, await addressOf(apart))).toBeUndefined();
	},
);

prove(
	"shared-network-namespace",
	"a container that joins another's network has its interfaces and reaches its loopback",
	async () => {
		const owner = await start(
			"",
			"mkdir /tmp/a; echo admin >/tmp/a/index.html; exec httpd -f -p 127.0.0.1:9000 -h /tmp/a",
		);
		const address = await addressOf(owner);
		expect(await see(`--network container:${owner}`, "ip -4 -o address")).toContain(` ${address}/`);
		await expect
			.poll(
				async () => (await run(`--network container:${owner}`, "timeout 3 wget -q -O - http://127.0.0.1:9000/")).stdout,
			)
			.toBe("admin");
		expect(await fetchInside(await start(""), address, 9000)).toBeUndefined();
	},
);

prove(
	"shared-network-namespace",
	"a port that the owner publishes leads to what the joined container listens on",
	async () => {
		const port = freePort();
		const owner = await start(`-p ${port}:80`);
		await serve(`--network container:${owner}`, "joined");
		expect(await fetchOnLan(engine.address, port)).toBe("joined");
	},
);

prove("undeclared-egress", "a network leads out to the LAN, an internal one does not", async () => {
	await onPeer(service(`${lan.peer}:8081`));
	const fetch = `timeout 3 wget -q -O - http://${lan.peer}:8081/`;
	expect(await see(`--network ${await network()}`, fetch)).toBe("metadata");
	expect((await run(`--network ${await network("--internal")}`, fetch)).code).not.toBe(0);
});

prove(
	"internal-network-reaches-host",
	"from an internal network what listens on the host's gateway address is reached",
	async () => {
		const port = freePort();
		await serve("--network host", "host", port);
		const internal = await network("--internal --subnet 198.18.77.0/24 --gateway 198.18.77.1");
		expect(await fetchInside(await start(`--network ${internal}`), "198.18.77.1", port)).toBe("host");
	},
);

prove(
	"internal-network-reaches-host",
	"with gateway_mode_ipv4=isolated the host has no address there, and is not reached",
	async () => {
		const port = freePort();
		await serve("--network host", "host", port);
		const flags = "--internal --subnet 198.18.78.0/24 --opt com.docker.network.bridge.gateway_mode_ipv4=isolated";
		const isolated = await start(`--network ${await network(flags)}`);
		expect(await fetchInside(isolated, "198.18.78.1", port)).toBeUndefined();
		expect(await fetchInside(isolated, engine.address, port)).toBeUndefined();
		expect(await onHost("ip -4 -o address")).not.toContain("198.18.78.");
	},
);

prove("hard-coded-address", "a container's address changes with the order of starts, its name does not", async () => {
	const project = await network();
	const [db, cache] = [unique("db"), unique("cache")];
	await serve(`--network ${project} --name ${db}`, "rows");
	await serve(`--network ${project} --name ${cache}`, "keys");
	const written = await addressOf(db);
	await ask(`stop --time 0 ${db} ${cache}`);
	await ask(`start ${cache}`);
	await ask(`start ${db}`);
	const app = await start(`--network ${project}`);
	await expect.poll(() => fetchInside(app, written), { timeout: 10_000 }).toBe("keys");
	await expect.poll(() => fetchInside(app, db), { timeout: 10_000 }).toBe("rows");
});

prove(
	"flat-network",
	"on one network the exposed container reaches the datastore; with a front and a back network only the application does",
	async () => {
		const [front, back] = [await network(), await network()];
		const store = await serve(`--network ${back}`, "rows");
		const address = await addressOf(store);
		const web = await start(`--network ${front}`);
		const app = await start(`--network ${front}`);
		expect(await fetchInside(web, address)).toBeUndefined();
		await ask(`network connect ${back} ${app}`);
		expect(await fetchInside(app, address)).toBe("rows");
		await ask(`network connect ${back} ${web}`);
		expect(await fetchInside(web, address)).toBe("rows");
	},
);

prove(
	"lan-identity",
	"a macvlan container answers other machines at an address of its own, though no port is published",
	async () => {
		const flags = "--driver macvlan --subnet 198.51.100.0/24 --ip-range 198.51.100.64/28 --opt parent=lan0";
		await serve(`--network ${await network(flags)} --ip 198.51.100.70`, "on the LAN");
		expect(await fetchOnLan("198.51.100.70", 80)).toBe("on the LAN");
		await onHost("iptables -I INPUT -i lan0 -j DROP && iptables -I FORWARD -i lan0 -j DROP");
		try {
			expect(await fetchOnLan("198.51.100.70", 80)).toBe("on the LAN");
		} finally {
			await onHost("iptables -D INPUT -i lan0 -j DROP && iptables -D FORWARD -i lan0 -j DROP");
		}
	},
);

prove(
	"bridge-options",
	"with host_binding_ipv4 of 0.0.0.0 a port without an address is open to other machines, with 127.0.0.1 not",
	async () => {
		const [open, closed] = [freePort(), freePort()];
		const option = "--opt com.docker.network.bridge.host_binding_ipv4";
		await serve(`--network ${await network(`${option}=0.0.0.0`)} -p ${open}:80`, "open");
		await serve(`--network ${await network(`${option}=127.0.0.1`)} -p ${closed}:80`, "closed");
		expect(await fetchOnLan(engine.address, open)).toBe("open");
		expect(await fetchOnLan(engine.address, closed)).toBeUndefined();
	},
);

prove("bridge-options", "neighbours on a bridge reach each other unless enable_icc is off", async () => {
	const between = async (flags: string) => {
		const bridge = await network(flags);
		const id = await serve(`--network ${bridge}`, "neighbour");
		return fetchInside(await start(`--network ${bridge}`), await addressOf(id));
	};
	expect(await between("")).toBe("neighbour");
	expect(await between("--opt com.docker.network.bridge.enable_icc=false")).toBeUndefined();
});

prove("batch-with-network", "`none` has loopback and nothing else; the default network leads out", async () => {
	expect(await see("--network none", "ip -o -4 address | grep -c .")).toBe("1");
	expect(await see("--network none", "ip -o -4 address")).toContain("127.0.0.1/8");
	expect(await see("--network none", "ip route | grep -c . || true")).toBe("0");
	expect(await see("", "ip route")).toContain("default via");
});

prove("command-with-needless-network", "work on local mounts comes out the same with `--network none`", async () => {
	const line = "echo 3 1 2 | tr ' ' '\\n' | sort | tr '\\n' ' '";
	expect(await see("--network none", line)).toBe(await see("", line));
});

prove(
	"untrusted-input-with-network",
	"on an internal network the callers reach the converter, and it reaches nothing beyond",
	async () => {
		const port = freePort();
		await serve(`-p ${port}:80`, "outside");
		const internal = await network("--internal");
		const converter = unique("converter");
		const id = await serve(`--network ${internal} --name ${converter}`, "converted");
		expect(await fetchInside(await start(`--network ${internal}`), converter)).toBe("converted");
		expect(await fetchInside(id, engine.address, port)).toBeUndefined();
		const networked = await serve(`--network ${await network()}`, "converted");
		expect(await fetchInside(networked, engine.address, port)).toBe("outside");
	},
);

prove(
	"untrusted-code-with-network",
	"untrusted code on a network reaches the LAN; with `none` it reaches nothing",
	async () => {
		await onPeer(service(`${lan.peer}:8080`));
		const fetch = `timeout 3 wget -q -O - http://${lan.peer}:8080/`;
		expect(await see(`--network ${await network()}`, fetch)).toBe("metadata");
		expect((await run("--network none", fetch)).said).toMatch(/unreachable/i);
	},
);

prove(
	"options-network",
	"the engine's command line refuses `--network host` beside the job's own network",
	async () => {
		const { code, said } = await docker(`create --network ${await network()} --network host ${engine.image} true`);
		expect(code).not.toBe(0);
		expect(said).toContain("conflicting options");
	},
);
