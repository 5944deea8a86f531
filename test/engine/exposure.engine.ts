import { expect } from "vitest";
import {
	addressOf,
	ask,
	docker,
	engine,
	fetchInside,
	fetchOnHost,
	fetchOnLan,
	freePort,
	inside,
	network,
	onPeer,
	see,
	serve,
	start,
	unique,
} from "./docker.ts";
import { before, prove } from "./prove.ts";

const loopback = "127.0.0.1";

prove(
	"port-on-all-interfaces",
	"a port published without an address answers other machines; one on 127.0.0.1 answers its host alone",
	async () => {
		const [bare, bound] = [freePort(), freePort()];
		await serve(`-p ${bare}:80`, "bare");
		await serve(`-p ${loopback}:${bound}:80`, "bound");
		expect(await fetchOnLan(engine.address, bare)).toBe("bare");
		expect(await fetchOnLan(engine.address, bound)).toBeUndefined();
		expect(await fetchOnHost(loopback, bound)).toBe("bound");
	},
);

prove(
	"port-on-all-interfaces",
	"without an address a port is open in IPv4 and IPv6; 0.0.0.0 is IPv4 only, [::] IPv6 only",
	async () => {
		const [bare, four, six] = [freePort(), freePort(), freePort()];
		await serve(`-p ${bare}:80`, "bare");
		await serve(`-p 0.0.0.0:${four}:80`, "four");
		await serve(`-p [::]:${six}:80`, "six");
		const over = async (address: string) => [
			await fetchOnLan(address, bare),
			await fetchOnLan(address, four),
			await fetchOnLan(address, six),
		];
		expect(await over(engine.address)).toEqual(["bare", "four", undefined]);
		expect(await over(engine.address6 ?? "")).toEqual(["bare", undefined, "six"]);
	},
);

prove(
	"port-on-random-host-port",
	"a container port alone is published on a host port, on all interfaces, that changes with each start",
	async () => {
		const id = await serve("-p 80", "random");
		const bindings = async () => (await ask(`port ${id} 80`)).split("\n");
		const first = await bindings();
		expect(first[0]).toMatch(/^0\.0\.0\.0:\d+$/);
		expect(await fetchOnLan(engine.address, Number(first[0]?.split(":")[1]))).toBe("random");
		await ask(`restart --time 0 ${id}`);
		expect(await bindings()).not.toEqual(first);
	},
);

prove(
	"datastore-exposed",
	"a network's host_binding_ipv4 of 127.0.0.1 keeps a port without an address from other machines",
	async () => {
		const [open, closed] = [freePort(), freePort()];
		await serve(`--network ${await network()} -p ${open}:80`, "open");
		const bound = await network(`--opt com.docker.network.bridge.host_binding_ipv4=${loopback}`);
		await serve(`--network ${bound} -p ${closed}:80`, "closed");
		expect(await fetchOnLan(engine.address, open)).toBe("open");
		expect(await fetchOnLan(engine.address, closed)).toBeUndefined();
		expect(await fetchOnHost(loopback, closed)).toBe("closed");
	},
);

prove("datastore-exposed", "a datastore without published ports answers the containers of its network", async () => {
	const back = await network();
	const store = unique("store");
	await serve(`--network ${back} --name ${store}`, "rows");
	expect(await fetchInside(await start(`--network ${back}`), store)).toBe("rows");
});

prove(
	"datastore-exposed-with-known-password",
	"who reaches the published port and knows the password has the rows; bound to 127.0.0.1, other machines do not reach it",
	async () => {
		const [open, bound] = [freePort(), freePort()];
		const config = "echo /:app:app >/tmp/httpd.conf; mkdir /tmp/www; echo rows >/tmp/www/index.html";
		const store = `${config}; exec httpd -f -p 80 -c /tmp/httpd.conf -h /tmp/www`;
		await start(`-p ${open}:80`, store);
		await start(`-p ${loopback}:${bound}:80`, store);
		const login = async (host: string, port: number) =>
			(await onPeer(`timeout 3 busybox wget -q -O - http://app:app@${host}:${port}/`)).stdout;
		await expect.poll(() => login(engine.address, open), { timeout: 10_000 }).toBe("rows");
		expect((await onPeer(`timeout 3 busybox wget -q -O - http://${engine.address}:${open}/`)).code).not.toBe(0);
		expect(await login(engine.address, bound)).toBe("");
	},
);

prove(
	"control-plane-exposed",
	"whoever reaches a published engine API starts a container with the host's root",
	async () => {
		const port = freePort();
		await start(`-v ${engine.socket}:/var/run/docker.sock -p ${port}:2375`, relay);
		const attack = `-H tcp://${engine.address}:${port} run --rm -v /:/host ${engine.image} cat /host/proc/sys/kernel/ostype`;
		const outside = await start("");
		await expect
			.poll(async () => (await inside(outside, `docker ${attack}`)).stdout, { timeout: 20_000 })
			.toBe("Linux");
	},
);

prove(
	"socket-proxy-uncontained",
	"a published proxy of the socket answers other machines; on an internal network only its neighbours",
	async () => {
		const port = freePort();
		await start(`-v ${engine.socket}:/var/run/docker.sock -p ${port}:2375`, relay);
		const internal = await network("--internal");
		const proxy = unique("proxy");
		await start(`-v ${engine.socket}:/var/run/docker.sock --network ${internal} --name ${proxy}`, relay);
		await expect.poll(() => fetchOnLan(engine.address, port, "_ping"), { timeout: 20_000 }).toBe("OK");
		const neighbour = await start(`--network ${internal}`);
		const stranger = await start("");
		const address = await addressOf(proxy);
		const ping = (id: string) => inside(id, `timeout 3 wget -q -O - http://${address}:2375/_ping`);
		await expect.poll(async () => (await ping(neighbour)).stdout, { timeout: 20_000 }).toBe("OK");
		expect((await ping(stranger)).code).not.toBe(0);
	},
);

prove(
	"remote-engine",
	"DOCKER_HOST at an engine over TCP without TLS needs no credential to start a container with the host's root",
	async () => {
		const engineNetwork = await network();
		const remote = unique("engine");
		await start(`-v ${engine.socket}:/var/run/docker.sock --network ${engineNetwork} --name ${remote}`, relay);
		const client = await start(`--network ${engineNetwork} -e DOCKER_HOST=tcp://${remote}:2375`);
		const line = `docker run --rm -v /:/host ${engine.image} cat /host/proc/sys/kernel/ostype`;
		await expect.poll(async () => (await inside(client, line)).stdout, { timeout: 20_000 }).toBe("Linux");
	},
);

prove(
	"port-bypasses-proxy",
	"an application with a published port answers beside its proxy; without one only the proxy reaches it",
	async () => {
		const front = await network();
		const [app, hidden] = [unique("app"), unique("hidden")];
		const [port, entry] = [freePort(), freePort()];
		await serve(`--network ${front} --name ${app} -p ${port}:80`, "app");
		await serve(`--network ${front} --name ${hidden}`, "hidden");
		const proxy = await serve(`--network ${front} -p ${entry}:80`, "proxy");
		expect(await fetchOnLan(engine.address, entry)).toBe("proxy");
		expect(await fetchOnLan(engine.address, port)).toBe("app");
		expect(await fetchInside(proxy, hidden)).toBe("hidden");
		expect(await ask(`port ${hidden}`)).toBe("");
	},
);

prove(
	"port-on-internal-network",
	"a published port of an internal network answers no other machine, and there is no binding for it",
	async () => {
		const port = freePort();
		const id = await serve(`--network ${await network("--internal")} -p ${port}:80`, "internal");
		expect(await fetchOnLan(engine.address, port)).toBeUndefined();
		expect((await docker(`port ${id} 80`)).stdout).toBe("");
	},
);

prove(
	"routed-gateway",
	"nat-unprotected lets other machines reach ports that are not published; the default does not",
	async () => {
		const closed = await serve(`--network ${await network()}`, "closed");
		const open = await serve(
			`--network ${await network("--opt com.docker.network.bridge.gateway_mode_ipv4=nat-unprotected")}`,
			"open",
		);
		expect(await fetchDirectly(await addressOf(open))).toBe("open");
		expect(await fetchDirectly(await addressOf(closed))).toBeUndefined();
	},
);

prove(
	"routed-gateway",
	"on a routed network a port bound to 127.0.0.1 answers other machines all the same",
	async () => {
		const port = freePort();
		const routed = await network("--opt com.docker.network.bridge.gateway_mode_ipv4=routed");
		const id = await serve(`--network ${routed} -p ${loopback}:${port}:80`, "routed");
		expect(await fetchDirectly(await addressOf(id))).toBe("routed");
	},
);

prove(
	"datastore-exposed",
	"a port on 127.0.0.1 is closed to machines of the same LAN since Engine 28, and was not before",
	async () => {
		const id = await serve(`-p ${loopback}:${freePort()}:80`, "bound");
		expect(await fetchDirectly(await addressOf(id))).toBe(before(engine.version, "28.0") ? "bound" : undefined);
	},
);

prove(
	"needless-service-port",
	"a container of the same network is reached by its name, without a published port",
	async () => {
		const job = await network();
		await serve(`--network ${job} --network-alias redis`, "pong");
		expect(await see(`--network ${job}`, "timeout 3 wget -q -O - http://redis/")).toBe("pong");
	},
);

prove(
	"service-port-exposed",
	"the runner's -p 5432:5432 opens the port on all interfaces of the runner; with 127.0.0.1 in front it does not",
	async () => {
		const [open, closed] = [freePort(), freePort()];
		const job = await network();
		await serve(`--network ${job} --network-alias postgres -p ${open}:5432`, "open", 5432);
		await serve(`--network ${job} --network-alias other -p ${loopback}:${closed}:5432`, "closed", 5432);
		expect(await fetchOnLan(engine.address, open)).toBe("open");
		expect(await fetchOnLan(engine.address, closed)).toBeUndefined();
		expect(await fetchOnHost(loopback, closed)).toBe("closed");
	},
);

/** What every socket proxy is at heart: TCP in, the engine's socket out; each side may end before the other. */
const relay = `exec node -e "
	const net = require('net'), allowHalfOpen = true;
	net.createServer({ allowHalfOpen }, (client) => {
		const engine = net.connect({ path: '/var/run/docker.sock', allowHalfOpen });
		client.on('error', () => engine.destroy());
		engine.on('error', () => client.destroy());
		client.pipe(engine).pipe(client);
	}).listen(2375)"`;

/** Another machine of the LAN takes the engine's for the way to the container's own address. */
async function fetchDirectly(address: string): Promise<string | undefined> {
	const added = await onPeer(`ip route add ${address}/32 via ${engine.address}`);
	expect(added.said).toBe("");
	try {
		return await fetchOnLan(address, 80);
	} finally {
		await onPeer(`ip route del ${address}/32`);
	}
}
